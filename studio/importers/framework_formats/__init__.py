"""One file per format of competency frameworks; each runs in the limited worker alone."""
