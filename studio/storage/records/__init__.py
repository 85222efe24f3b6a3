"""Typed SQLAlchemy records; they never leave ``storage``."""
