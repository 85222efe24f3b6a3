"""Certificates as PDF and badges as PNG, from values, templates and a closed set of fonts."""
