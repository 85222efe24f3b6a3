"""Lets a test carry every context of the reference table, through the product's own table and checks."""

import csv
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from studio.foundation.canonical_json import canonical_json, sha256_hex
from studio.signing import canonical_rdf, contexts, expansion


@contextmanager
def all_contexts(shared: Path) -> Iterator[None]:
    """Add the contexts of ``conformance/contexts`` that the product does not carry, for a while."""
    folder = shared / "conformance" / "contexts"
    before = dict(contexts.CARRIED)
    with (folder / "contexts.csv").open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            path = folder / row["file"]
            digest = sha256_hex(canonical_json(json.loads(path.read_bytes())))
            contexts.CARRIED.setdefault(row["url"], contexts.CarriedContext(str(path), digest))
    _forget()
    try:
        yield
    finally:
        contexts.CARRIED.clear()
        contexts.CARRIED.update(before)
        _forget()


def _forget() -> None:
    canonical_rdf.forget_shapes()
    expansion.forget_contexts()
