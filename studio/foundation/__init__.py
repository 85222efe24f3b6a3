"""Errors, watching, files, clock and the plug-in door: what every layer may use."""
