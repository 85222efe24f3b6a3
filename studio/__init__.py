"""Credential Studio: design, issue, print and verify micro-credentials, offline."""

__version__ = "0.1.0"
