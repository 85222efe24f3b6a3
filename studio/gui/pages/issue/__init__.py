"""Checking, issuing and following a batch."""
