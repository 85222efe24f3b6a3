"""What a person types, picks or drops."""
