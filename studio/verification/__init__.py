"""A pure report on what somebody hands in: each check passed, failed or could not be made."""
