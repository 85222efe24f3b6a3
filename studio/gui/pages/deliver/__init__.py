"""Handing on what was issued."""
