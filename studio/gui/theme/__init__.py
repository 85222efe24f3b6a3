"""Colours by role, type by scale, and the style sheet made from both."""
