"""Makes a release: wheel, sdist, packages, list of parts, notices, checksums and their signature."""
