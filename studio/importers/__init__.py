"""Rosters and frameworks from files of others; one file per format behind ``interface``."""
