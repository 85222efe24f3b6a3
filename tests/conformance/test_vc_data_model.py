"""The inputs of the W3C test suite: each -ok accepted, each -fail refused."""

import csv
import json

import pytest

from studio.credentials.vc_rules import broken_presentation_rules, broken_vc_rules
from studio.signing.canonical_rdf import canonical_nquads
from studio.signing.errors import DocumentError, UnknownContextError
from tests.support.places import shared_folder

INPUTS = shared_folder() / "conformance" / "w3c-vc-data-model" / "test-suite-input"
with (INPUTS / "expectations.csv").open(encoding="utf-8") as table:
    ROWS = list(csv.DictReader(table))

UNDECIDED = {
    "presentation-self-asserted-vc-holder-mismatch.json",
    "presentation-self-asserted-vc-issuer-mismatch.json",
    "presentation-self-asserted-vc-no-holder.json",
}
"""The suite says neither "ok" nor "fail"; whether a holder may present what another issued is no rule."""


def as_the_suite_sends_it(document):
    """The suite fills in an issuer where it is missing and real dates where it wrote placeholders."""
    issuer = document.setdefault("issuer", "did:key:z6MkpJySvETLnxhQG9DzEdmKJtysBDjuuTeDfUj1uNNCUqcj")
    if isinstance(issuer, dict):
        issuer.setdefault("id", "did:key:z6MkpJySvETLnxhQG9DzEdmKJtysBDjuuTeDfUj1uNNCUqcj")
    dates = {"PAST DATE": "2020-01-01T00:00:00Z", "FUTURE DATE": "2040-01-01T00:00:00Z"}
    return {
        name: dates.get(value, value) if isinstance(value, str) else value for name, value in document.items()
    }


def problem_of(document, kind):
    """What our rules, or else the safe mode of the canonical form, say against it."""
    rules = broken_presentation_rules if kind == "presentation" else broken_vc_rules
    if broken := rules(document):
        return broken[0].sentence
    try:
        canonical_nquads({name: value for name, value in document.items() if name != "proof"})
    except UnknownContextError:
        return ""
    except DocumentError as error:
        return str(error)
    return ""


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["file"])
def test_input(row):
    document = json.loads((INPUTS / row["file"]).read_bytes())
    if row["kind"] == "credential" and row["file"] != "credential-no-issuer-fail.json":
        document = as_the_suite_sends_it(document)
    problem = problem_of(document, row["kind"])
    if row["expected"].startswith("reject"):
        assert problem
    elif row["expected"] == "accept":
        assert problem == ""
    else:
        assert row["file"] in UNDECIDED
