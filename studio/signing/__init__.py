"""Keys, key files, DIDs, canonical RDF and proofs; the only package that knows NaCl."""
