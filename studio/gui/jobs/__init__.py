"""Long work off the GUI thread, and everything it tells the window."""
