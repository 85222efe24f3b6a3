"""Provider, signatories, signing key, backup, and how the window looks."""
