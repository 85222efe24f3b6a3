"""What a person can do, one function each; both faces call these."""
