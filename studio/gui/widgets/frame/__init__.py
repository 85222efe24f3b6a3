"""What a page is laid out with: cards, headers, the rail and the foot."""
