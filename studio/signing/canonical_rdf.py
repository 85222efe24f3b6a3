"""The canonical form of a JSON-LD document, for issuing and verifying alike.

``canonical_nquads`` expands each document shape once and then fills in texts; ``canonical_nquads_full``
does everything anew with PyLD and pyoxigraph and holds the first one to account in tests.
Source: W3C Data Integrity EdDSA Cryptosuites 1.0, section 3.2.3; RDFC-1.0.
Why this way: ``docs/decisions/0012-slot-engine.md``.
"""

import math
import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

import pyoxigraph

from studio.foundation.worded import worded
from studio.signing.document_shape import Taken, find_key, leaf_paths, numbers, rebuilt
from studio.signing.errors import DroppedTermError, HardGraphError, RefusedTextError, RelativeIriError
from studio.signing.expansion import RawQuad, RawTerm, expand_to_quads, known_words, words_without_meaning
from studio.signing.nquads import escape_for_signing, is_absolute_iri
from studio.signing.shape_plan import ShapePlan

_MOST_SHAPES = 256
_MOST_PLANS = 64  # of one shape, for documents with vocabulary words in places of addresses
_LARGEST_SHAPE = 20_000  # quads; larger ones are worked out and not kept
_XSD_DOUBLE = "http://www.w3.org/2001/XMLSchema#double"
_LONG = 512  # letters from which on checks of an address are remembered
_LARGEST_NUMBER, _DECIMALS = 10**15, 4


@dataclass(slots=True)
class _Shape:
    """What is known about one shape.

    Attributes:
        addresses: The leaves that are used as addresses.
        spelt_out: The leaves whose text decides how the document expands.
        plans: By the leaves that had to be spelt out; mostly there is one.
        signable: Whether its numbers and the like were found fit for signing.
    """

    addresses: tuple[int, ...]
    spelt_out: frozenset[int]
    plans: dict[tuple[tuple[int, str], ...], ShapePlan]
    signable: bool = False


class _Shapes:
    """The most recently used shapes; shared by threads."""

    def __init__(self, most: int) -> None:
        self._most, self._lock = most, threading.Lock()
        self._kept: OrderedDict[Any, _Shape] = OrderedDict()

    def get(self, key: Any) -> _Shape | None:
        with self._lock:
            found = self._kept.get(key)
            if found is not None:
                self._kept.move_to_end(key)
            return found

    def keep(self, key: Any, shape: _Shape) -> None:
        with self._lock:
            self._kept[key] = shape
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)

    def clear(self) -> None:
        with self._lock:
            self._kept.clear()


_shapes = _Shapes(_MOST_SHAPES)


def canonical_nquads(document: dict[str, Any], *, for_signing: bool = False) -> bytes:
    """Return the canonical N-Quads (RDFC-1.0, SHA-256) of ``document``, UTF-8.

    Args:
        document: A JSON-LD document as JSON values, without its ``proof``.
        for_signing: Also refuse what independent verifiers treat differently: control characters,
            U+FFFE, U+FFFF, addresses outside RFC 3987, base direction, numbers that are negative,
            above 10^15 or with more than four decimals.

    Raises:
        DroppedTermError: Something that the signature would not cover; names its path.
        RelativeIriError: A type or identifier that is not absolute.
        UnknownContextError: A context that we do not carry.
        RefusedTextError: See ``for_signing``; lone surrogates always.
        HardGraphError: It asks for more work than any honest document.
        DocumentError: It is no JSON-LD.
    """
    try:
        taken = Taken(document)
        shape = _shapes.get(taken.shape) or _learn(document, taken)
        plan = _plan_for(document, taken, shape)
    except RecursionError:
        # A vocabulary spelt out in the document may be nested too; its levels are not counted.
        raise HardGraphError(worded("it is nested too deeply")) from None
    if for_signing:
        _refuse_for_signing(document, taken, shape)
    try:
        if for_signing:
            return plan.canonical(taken.leaves, escape_for_signing, remember=True)
        return plan.canonical(taken.leaves)
    except UnicodeEncodeError as error:
        raise RefusedTextError(worded("The document holds half a character (a lone surrogate).")) from error


def forget_shapes() -> None:
    """Empty the cache of shapes; benches and tests start cold with it."""
    _shapes.clear()


def _plan_for(document: dict[str, Any], taken: Taken, shape: _Shape) -> ShapePlan:
    words, leaves = known_words(taken.inline), taken.leaves
    spelt = {leaf: leaves[leaf] for leaf in shape.spelt_out}
    for leaf in shape.addresses:
        if not _is_plain_address(leaves[leaf], words):
            spelt[leaf] = leaves[leaf]
    key = tuple(sorted(spelt.items()))
    plan = shape.plans.get(key)
    if plan is None:
        _check_spelt(document, taken, spelt, shape)
        plan = _expanded(document, taken, spelt).plan
        if len(shape.plans) >= _MOST_PLANS:
            shape.plans.clear()
        if plan.size <= _LARGEST_SHAPE:
            shape.plans[key] = plan
    return plan


def _learn(document: dict[str, Any], taken: Taken) -> _Shape:
    """Expand a copy whose every leaf is a marker, and see where the markers turn up."""
    addresses: set[int] = set()
    spelt: dict[int, str] = {}
    while True:
        found = _expanded(document, taken, spelt)
        addresses |= found.plan.addresses
        if not found.entangled:
            break
        spelt |= {leaf: taken.leaves[leaf] for leaf in found.entangled}
    shape = _Shape(tuple(sorted(addresses - spelt.keys())), frozenset(spelt), {})
    shape.plans[tuple(sorted(spelt.items()))] = found.plan
    if found.plan.size <= _LARGEST_SHAPE:
        _shapes.keep(taken.shape, shape)
    return shape


class _Expanded(NamedTuple):
    plan: ShapePlan
    entangled: frozenset[int]


def _expanded(document: dict[str, Any], taken: Taken, spelt: dict[int, str]) -> _Expanded:
    """Expand a copy in which all leaves but those in ``spelt`` are markers; none may go missing."""
    stem = _stem(document)
    copy = rebuilt(document, taken.words, lambda leaf, text: text if leaf in spelt else f"{stem}:{leaf}:")
    quads = expand_to_quads(copy)
    leaf_of = _reader(stem)
    plan = ShapePlan(quads, leaf_of)
    entangled = _entangled(quads, stem, leaf_of)
    missing = set(range(len(taken.leaves))) - plan.leaves - entangled - spelt.keys()
    if missing:
        raise DroppedTermError(leaf_paths(document, taken.words)[min(missing)])
    return _Expanded(plan, frozenset(entangled))


def _stem(document: dict[str, Any]) -> str:
    """Return a URI scheme that occurs nowhere in the document, so that only we speak it."""
    text, number = repr(document), 0
    while f"x-slot{number}" in text:
        number += 1
    return f"x-slot{number}"


def _reader(stem: str) -> Callable[[str], int | None]:
    start = f"{stem}:"

    def leaf_of(text: str) -> int | None:
        number = text[len(start) : -1]
        return int(number) if text.startswith(start) and number.isdecimal() and text.endswith(":") else None

    return leaf_of


def _entangled(quads: list[RawQuad], stem: str, leaf_of: Callable[[str], int | None]) -> set[int]:
    """Return the leaves whose markers turn up inside other texts, or where the text itself is converted."""
    found: set[int] = set()
    for term in (term for quad in quads for term in quad if term is not None):
        leaf = leaf_of(term.value)
        if leaf is None:
            found |= _inside(term.value, stem)
        elif term.kind == "literal" and term.datatype == _XSD_DOUBLE:
            found.add(leaf)
        if term.kind == "literal":
            found |= _inside(term.datatype, stem) | _inside(term.language or "", stem)
    for quad in quads:
        found |= _inside(quad.predicate.value, stem)
    return found


def _inside(text: str, stem: str) -> set[int]:
    pieces = text.split(f"{stem}:")[1:]
    return {int(number) for piece in pieces if (number := piece.partition(":")[0]).isdecimal()}


def _is_plain_address(text: str, words: frozenset[str]) -> bool:
    """Whether ``text`` stays what it is in any place for an address: absolute, no term, no prefix."""
    if text.partition(":")[0] in words or text in words:
        return False
    return is_absolute_iri(text) if len(text) < _LONG else _is_long_address(text)


@lru_cache(maxsize=64)
def _is_long_address(text: str) -> bool:
    """Remember pictures: a batch carries the same one in each credential."""
    return is_absolute_iri(text)


def _check_spelt(document: dict[str, Any], taken: Taken, spelt: dict[int, str], shape: _Shape) -> None:
    """Refuse words and prefixes in places of addresses that PyLD would lose without a word."""
    odd = [leaf for leaf in shape.addresses if leaf in spelt]
    words, nothing = known_words(taken.inline), words_without_meaning(taken.inline)
    for leaf in odd:
        text, path = spelt[leaf], leaf_paths(document, taken.words)[leaf]
        if text.startswith("@") or text in nothing:
            raise DroppedTermError(path, worded("{text} means nothing there", text=repr(text[:80])))
        prefix, colon, rest = text.partition(":")
        known = text in words or not colon or prefix == "_" or prefix in words
        if text.startswith("//") or not known or not is_absolute_iri(f"x:{rest if colon else text}"):
            raise RelativeIriError(path, text)


def _refuse_for_signing(document: dict[str, Any], taken: Taken, shape: _Shape) -> None:
    """Refuse what independent verifiers treat differently, texts of literals excepted."""
    if not shape.signable:
        direction = find_key(document, "@direction")
        if direction:
            raise DroppedTermError(direction, worded("a base direction is not part of what gets signed"))
        for path, number in numbers(document):
            if not _is_safe_number(number):
                raise RefusedTextError(
                    worded(
                        "The number {number} at {path} is read differently by other programs.",
                        number=repr(number),
                        path=path,
                    )
                )
        shape.signable = True
    for leaf in shape.addresses:
        if not _is_rfc3987(taken.leaves[leaf]):
            path = leaf_paths(document, taken.words)[leaf]
            raise RelativeIriError(path, taken.leaves[leaf])


def _is_safe_number(number: float) -> bool:
    return math.isfinite(number) and 0 <= number <= _LARGEST_NUMBER and round(number, _DECIMALS) == number


@lru_cache(maxsize=256)
def _is_rfc3987(text: str) -> bool:
    """RFC 3987 proper; words of a vocabulary were looked up before and have no scheme."""
    try:
        pyoxigraph.NamedNode(text if ":" in text else f"x:{text}")
    except ValueError:
        return False
    return True


def canonical_nquads_full(document: dict[str, Any]) -> bytes:
    """Return the same as ``canonical_nquads``, each time anew: PyLD, then pyoxigraph's RDFC-1.0.

    For tests and benches on documents of ours: nothing here stops a hard graph.
    """
    dataset = pyoxigraph.Dataset(_as_quad(quad) for quad in expand_to_quads(_as_is(document)))
    dataset.canonicalize(pyoxigraph.CanonicalizationAlgorithm.RDFC_1_0)
    return "".join(sorted(f"{quad} .\n" for quad in dataset)).encode("utf-8")


def _as_is(document: dict[str, Any]) -> dict[str, Any]:
    return rebuilt(document, Taken(document).words, lambda _, text: text)


def _as_quad(quad: RawQuad) -> pyoxigraph.Quad:
    graph = pyoxigraph.DefaultGraph() if quad.graph is None else _as_term(quad.graph)
    return pyoxigraph.Quad(_as_term(quad.subject), _as_term(quad.predicate), _as_term(quad.object), graph)


def _as_term(term: RawTerm) -> Any:
    if term.kind == "IRI":
        return pyoxigraph.NamedNode(term.value)
    if term.kind == "blank node":
        return pyoxigraph.BlankNode(term.value.removeprefix("_:"))
    if term.language:
        return pyoxigraph.Literal(term.value, language=term.language)
    return pyoxigraph.Literal(term.value, datatype=pyoxigraph.NamedNode(term.datatype))
