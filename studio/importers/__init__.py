"""Reading what others made: rosters and frameworks, one file per format."""
