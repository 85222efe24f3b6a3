"""Files for learning platforms; one file per format behind ``interface``."""
