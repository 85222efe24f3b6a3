"""From the cells of a table to rows of people, and everything that looks wrong in them."""
