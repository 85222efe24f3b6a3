"""Files in the forms that other systems ask for, one file per format."""
