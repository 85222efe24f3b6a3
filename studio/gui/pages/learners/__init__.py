"""Course runs, rosters and results."""
