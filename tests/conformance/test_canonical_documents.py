"""Every JSON-LD document of the reference material, canonicalised by us and by PyLD alone."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pyld import jsonld

from studio.signing.canonical_rdf import canonical_nquads
from studio.signing.contexts import context_document
from studio.signing.errors import DocumentError, DroppedTermError
from tests.support.more_contexts import all_contexts
from tests.support.places import SHARED

_CONFORMANCE = SHARED / "conformance"


def _documents() -> list[Path]:
    found = []
    for path in sorted(_CONFORMANCE.rglob("*.json")):
        try:
            document = json.loads(path.read_bytes())
        except ValueError:
            continue
        if isinstance(document, dict) and "@context" in document and path.parent.name != "contexts":
            found.append(path)
    return found


@pytest.fixture
def _carried(shared: Path) -> Iterator[None]:
    with all_contexts(shared):
        yield


def _by_pyld(document: dict[str, Any]) -> str:
    options = {"algorithm": "URDNA2015", "format": "application/n-quads", "documentLoader": _load}
    text: str = jsonld.normalize(document, options)
    return text


def _load(url: str, _options: Any = None) -> dict[str, Any]:
    return {"contextUrl": None, "documentUrl": url, "document": context_document(url)}


@pytest.mark.usefixtures("_carried")
def test_each_document_is_as_pyld_has_it_or_is_refused_for_a_reason() -> None:
    outcomes: Counter[str] = Counter()
    for path in _documents():
        document = json.loads(path.read_bytes())
        document.pop("proof", None)
        try:
            made = canonical_nquads(document).decode()
        except DocumentError as error:
            outcomes[error.code] += 1
            continue
        assert made == _by_pyld(document), path
        outcomes["same"] += 1
    assert outcomes["same"] >= 310
    assert set(outcomes) <= {
        "same",
        "credential.document",
        "credential.dropped-term",
        "credential.relative-address",
        "credential.unknown-context",
    }
    assert sum(outcomes.values()) - outcomes["same"] <= 50


@pytest.mark.usefixtures("_carried")
def test_flags_the_documents_of_ob30_that_safe_mode_fails() -> None:
    refused = []
    for path in sorted((_CONFORMANCE / "ob3-validator-cases" / "ob30").glob("*.json")):
        document = json.loads(path.read_bytes())
        document.pop("proof", None)
        try:
            canonical_nquads(document)
        except DroppedTermError:
            refused.append(path.stem)
    assert refused == [
        "complete_v1",
        "simple-err-context",
        "simple-err-credential-subject-achievement-result-description-type",
        "simple-err-credential-subject-profile-type",
        "simple-err-credential-subject-type",
        "simple-err-issuer-otheridentifier-type",
        "simple-err-issuer-type",
    ]
