"""The badge picture as data: a vector document, its edits, and a strict SVG profile."""
