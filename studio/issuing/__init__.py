"""From planned awards to signed, printed, baked and counted files; resumable at every step."""
