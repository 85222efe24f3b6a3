"""Domain values in and out of records, one repository per noun."""
