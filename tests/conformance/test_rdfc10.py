"""The whole RDFC-1.0 suite through the algorithm that we canonicalise with."""

import csv
import json

import pyoxigraph
import pytest

from studio.signing.errors import HardGraphError
from studio.signing.rdfc10 import Canonical, Quad, canonicalise
from tests.support.places import SHARED

_SUITE = SHARED / "conformance" / "w3c-rdf-canon"


def _cases() -> list[dict[str, str]]:
    with (_SUITE / "manifest.csv").open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))


_CASES = _cases()
_POSITIVE = [case for case in _CASES if case["rdfc10"] == "TRUE"]
_MAPS = [case for case in _CASES if case["rdfc10map"] == "TRUE"]
_NEGATIVE = [case for case in _CASES if case["rdfc10"] == "RDFC10NegativeEvalTest"]


def _name(case: dict[str, str]) -> str:
    return case["test"]


def _canonical(case: dict[str, str]) -> Canonical:
    data = (_SUITE / "rdfc10" / f"{case['test']}-in.nq").read_bytes()
    quads = [
        Quad(str(quad.subject), str(quad.predicate), str(quad.object), _graph(quad.graph_name))
        for quad in pyoxigraph.parse(data, pyoxigraph.RdfFormat.N_QUADS)
    ]
    return canonicalise(quads, algorithm=(case["hashAlgorithm"] or "sha256").lower())


def _graph(name: object) -> str:
    return "" if isinstance(name, pyoxigraph.DefaultGraph) else str(name)


def test_the_suite_is_whole() -> None:
    assert (len(_POSITIVE), len(_MAPS), len(_NEGATIVE)) == (48, 16, 1)


@pytest.mark.parametrize("case", _POSITIVE, ids=_name)
def test_canonical_form(case: dict[str, str]) -> None:
    wanted = (_SUITE / "rdfc10" / f"{case['test']}-rdfc10.nq").read_bytes()
    assert _canonical(case).nquads.encode("utf-8") == wanted


@pytest.mark.parametrize("case", _MAPS, ids=_name)
def test_identifiers(case: dict[str, str]) -> None:
    wanted = json.loads((_SUITE / "rdfc10" / f"{case['test']}-rdfc10map.json").read_bytes())
    assert _canonical(case).labels == wanted


@pytest.mark.parametrize("case", _NEGATIVE, ids=_name)
def test_poison_is_refused(case: dict[str, str]) -> None:
    with pytest.raises(HardGraphError):
        _canonical(case)


def _ring(size: int) -> list[Quad]:
    return [Quad(f"_:n{i}", "<urn:p>", f"_:n{(i + 1) % size}") for i in range(size)]


def _twin_parents(leaves: int) -> list[Quad]:
    return [Quad(f"_:p{p}", "<urn:p>", f"_:p{p}l{leaf}") for p in range(2) for leaf in range(leaves)]


def _clique(size: int) -> list[Quad]:
    return [Quad(f"_:n{i}", "<urn:p>", f"_:n{j}") for i in range(size) for j in range(size) if i != j]


@pytest.mark.parametrize("quads", [_ring(2_000), _twin_parents(9), _clique(8), _clique(30)])
def test_other_hard_graphs_are_refused_too(quads: list[Quad]) -> None:
    with pytest.raises(HardGraphError):
        canonicalise(quads)


@pytest.mark.parametrize("quads", [_ring(12), _twin_parents(4), _clique(4)])
def test_look_alikes_within_the_limits_agree_with_pyoxigraph(quads: list[Quad]) -> None:
    text = "".join(f"{quad.subject} {quad.predicate} {quad.object} .\n" for quad in quads)
    other = pyoxigraph.Dataset(pyoxigraph.parse(text, pyoxigraph.RdfFormat.N_QUADS))
    other.canonicalize(pyoxigraph.CanonicalizationAlgorithm.RDFC_1_0)
    assert canonicalise(quads).nquads == "".join(sorted(f"{quad} .\n" for quad in other))


def test_doubles_count_once() -> None:
    quads = [Quad("_:a", "<urn:p>", '"x"'), Quad("_:a", "<urn:p>", '"x"')]
    assert canonicalise(quads) == Canonical('_:c14n0 <urn:p> "x" .\n', {"a": "c14n0"})
