"""What a page shows: states, tables, messages, paper and badges."""
