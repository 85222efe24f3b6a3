"""Rows that services gave, as Qt's models."""
