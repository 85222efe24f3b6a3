"""Where work begins: recent workspaces, a new one, an existing one, a sample."""
