"""One file per kind of roster; each knows how one system writes its list and nothing of the others."""
