"""One file per proof format, all behind ``interface``."""
