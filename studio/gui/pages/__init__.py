"""One folder per feature; ``registry`` lists every page."""
