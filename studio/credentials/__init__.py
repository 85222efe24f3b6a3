"""Open Badges 3.0 documents as plain JSON, baked pictures and status lists; no keys, no clock."""
