"""Micro-credentials: the list and the editor."""
