"""One shape, expanded once: its quads with slots, to be filled for each document of that shape.

How a text is used (address or literal, which datatype, where) is read from the expansion of a
marked copy of the document, never from a model of the standard.
"""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from operator import itemgetter
from typing import Any, NamedTuple

from studio.signing.expansion import RawQuad, RawTerm
from studio.signing.nquads import escape, literal_suffix
from studio.signing.rdfc10 import Links, Quad, canonicalise, label_nodes, links_of

Escape = Callable[[str], str]
"""Gives a literal's text between its quotes; may refuse it."""

Table = Sequence[str]
"""The texts of one document: filled slots as N-Quads terms, then the labels of blank nodes."""


class Slot(NamedTuple):
    """A term that comes from leaf ``leaf``: an address (``suffix`` None) or a literal with that suffix."""

    leaf: int
    suffix: str | None

    def filled(self, leaves: Sequence[str], escape: Escape) -> str:
        """Return the N-Quads term for the texts of a document."""
        text = leaves[self.leaf]
        return f"<{text}>" if self.suffix is None else f'"{escape(text)}"{self.suffix}'


class Label(NamedTuple):
    """A blank node, by its number in the plan."""

    number: int

    def __str__(self) -> str:
        return f"_:b{self.number}"


Term = str | Slot | Label
"""One component of a quad; ``""`` where the graph is the default one."""


class _Pattern(NamedTuple):
    """A line with ``%s`` for what changes, and what to take from the table for it."""

    text: str
    pick: Callable[[Table], Any] | None

    def filled(self, table: Table) -> str:
        return self.text % self.pick(table) if self.pick else self.text


class _Node(NamedTuple):
    """A blank node's view of its quads, as its first-degree hash wants them.

    Two quads that tie it to two other blank nodes look alike and still count twice; two quads that
    become one because texts are equal count once. So tied quads keep their identity.

    Attributes:
        alone: Lines without another blank node that never change.
        alone_changing: Those with texts of the document.
        tied: Lines with other blank nodes, by identity.
        tied_changing: Identity and line of those with texts of the document (in named graphs).
        pick: Takes from the table what changes.
        digest: The hash, if nothing changes.
    """

    alone: frozenset[str]
    alone_changing: tuple[_Pattern, ...]
    tied: dict[str, str]
    tied_changing: tuple[tuple[_Pattern, _Pattern], ...]
    pick: Callable[[Table], Any]
    digest: str | None = None

    def first_degree(self, table: Table) -> str:
        if self.digest:
            return self.digest
        lines = list(self.alone.union([pattern.filled(table) for pattern in self.alone_changing]))
        tied = self.tied
        if self.tied_changing:
            tied = tied | {
                identity.filled(table): seen.filled(table) for identity, seen in self.tied_changing
            }
        lines += tied.values()
        return hashlib.sha256("".join(sorted(lines)).encode("utf-8")).hexdigest()


class _Last(NamedTuple):
    """The document before: a batch's credentials share most texts, and what was made of them."""

    leaves: Sequence[str]
    table: list[str]
    picked: list[Any]
    hashes: list[str]


class ShapePlan:
    """The compiled quads of one shape."""

    def __init__(self, quads: Sequence[RawQuad], leaf_of: Callable[[str], int | None]) -> None:
        """Compile ``quads``; ``leaf_of`` tells which leaf a marker stands for, None for other texts."""
        self._label_of: dict[str, Label] = {}
        self._terms: list[tuple[Term, ...]] = list(
            dict.fromkeys(tuple(self._compiled(term, leaf_of) for term in quad) for quad in quads)
        )
        self._slots = list(
            dict.fromkeys(term for terms in self._terms for term in terms if isinstance(term, Slot))
        )
        open_terms: list[Term] = [*self._slots, *self._label_of.values()]
        places = {term: place for place, term in enumerate(open_terms)}
        self._lines = [_pattern(terms, places) for terms in self._terms]
        self._names = [str(label) for label in self._label_of.values()]
        self._links = _links(self._terms)
        self._nodes = [self._node(label, places) for label in self._label_of.values()]
        self._last: _Last | None = None

    @property
    def size(self) -> int:
        """The number of quads, for bounding caches."""
        return len(self._terms)

    @property
    def leaves(self) -> frozenset[int]:
        """The leaves that turn up in the quads."""
        return frozenset(slot.leaf for slot in self._slots)

    @property
    def addresses(self) -> frozenset[int]:
        """The leaves that are used as addresses."""
        return frozenset(slot.leaf for slot in self._slots if slot.suffix is None)

    def canonical(self, leaves: Sequence[str], escape: Escape = escape, *, remember: bool = False) -> bytes:
        """Return the canonical N-Quads, UTF-8, of the document whose texts are ``leaves``.

        With ``remember``, texts that are the very objects of the document before are not looked at
        again; always with the same ``escape``. Texts never change, so being the same one is enough.

        When all blank nodes differ in their first degree, RDFC-1.0 labels them in the order of
        those hashes (section 4.4.3, step 4) and is done. Otherwise what ties them to one another
        decides, which is the same for all documents of a shape unless a graph's name is a slot.

        Raises:
            HardGraphError: See ``rdfc10``.
            RefusedTextError: From ``escape``.
            UnicodeEncodeError: A lone surrogate.
        """
        table, hashes = self._remembered(leaves, escape) if remember else self._filled(leaves, escape)
        if len(set(hashes)) == len(hashes):
            table += _in_order_of(hashes)
        elif self._links is None:
            return canonicalise(self._filled_quads(table)).nquads.encode("utf-8")
        else:
            labels = label_nodes(dict(zip(self._names, hashes, strict=True)), self._links)
            table += [labels[name] for name in self._names]
        return _written([pattern.filled(table) for pattern in self._lines])

    def _filled(self, leaves: Sequence[str], escape: Escape) -> tuple[list[str], list[str]]:
        """Return the table without labels, and each blank node's first-degree hash."""
        table = [slot.filled(leaves, escape) for slot in self._slots]
        return table, [node.first_degree(table) for node in self._nodes]

    def _remembered(self, leaves: Sequence[str], escape: Escape) -> tuple[list[str], list[str]]:
        last = self._last
        if last is None:
            table, hashes = self._filled(leaves, escape)
            picked = [node.pick(table) for node in self._nodes]
        else:
            before = last.leaves
            table = [
                made if leaves[slot.leaf] is before[slot.leaf] else slot.filled(leaves, escape)
                for slot, made in zip(self._slots, last.table, strict=True)
            ]
            picked = [node.pick(table) for node in self._nodes]
            hashes = [
                found if now == then else node.first_degree(table)
                for node, now, then, found in zip(self._nodes, picked, last.picked, last.hashes, strict=True)
            ]
        self._last = _Last(leaves, table.copy(), picked, hashes)
        return table, hashes

    def _filled_quads(self, table: Table) -> list[Quad]:
        filled = dict(zip(self._slots, table, strict=True))

        def text(term: Term) -> str:
            if isinstance(term, Label):
                return str(term)
            return filled[term] if isinstance(term, Slot) else term

        return [Quad(*map(text, terms)) for terms in self._terms]

    def _compiled(self, term: RawTerm | None, leaf_of: Callable[[str], int | None]) -> Term:
        if term is None:
            return ""
        if term.kind == "blank node":
            return self._label_of.setdefault(term.value, Label(len(self._label_of)))
        leaf = leaf_of(term.value)
        suffix = None if term.kind == "IRI" else literal_suffix(term.datatype, term.language)
        return Slot(0, suffix).filled([term.value], escape) if leaf is None else Slot(leaf, suffix)

    def _node(self, label: Label, places: dict[Term, int]) -> _Node:
        mine = [terms for terms in self._terms if label in terms]
        alone = [_pattern(_seen_from(label, terms), places) for terms in mine if not _is_tied(terms)]
        tied = [
            (_pattern(_named(terms), places), _pattern(_seen_from(label, terms), places))
            for terms in mine
            if _is_tied(terms)
        ]
        node = _Node(
            frozenset(pattern.text for pattern in alone if not pattern.pick),
            tuple(pattern for pattern in alone if pattern.pick),
            {identity.text: seen.text for identity, seen in tied if not seen.pick},
            tuple(pair for pair in tied if pair[1].pick),
            _picker({places[term] for terms in mine for term in terms if isinstance(term, Slot)}),
        )
        changes = node.alone_changing or node.tied_changing
        return node if changes else node._replace(digest=node.first_degree(()))


def _picker(places: set[int]) -> Callable[[Table], Any]:
    return itemgetter(*sorted(places)) if places else _nothing


def _nothing(table: Table) -> None:
    """What a node holds that never changes."""


def _written(lines: list[str]) -> bytes:
    """Sort, drop doubles, encode. Line by line: a set would hash the picture, and one letter beyond
    ASCII would make the whole text wide and slow to encode."""
    lines.sort()
    return b"".join(
        [each.encode("utf-8") for each, before in zip(lines, ["", *lines], strict=False) if each != before]
    )


def _in_order_of(hashes: list[str]) -> list[str]:
    labels = [""] * len(hashes)
    for number, index in enumerate(sorted(range(len(hashes)), key=hashes.__getitem__)):
        labels[index] = f"_:c14n{number}"
    return labels


def _links(quads: Iterable[tuple[Term, ...]]) -> Links | None:
    """Return what ties blank nodes to one another, or None if that depends on a document's texts."""
    tied = [terms for terms in quads if _is_tied(terms)]
    if any(isinstance(term, Slot) for terms in tied for term in terms):
        return None
    return links_of(Quad(*map(str, terms)) for terms in tied)


def _is_tied(terms: tuple[Term, ...]) -> bool:
    """Whether a quad holds more than one blank node."""
    return len({term for term in terms if isinstance(term, Label)}) > 1


def _named(terms: tuple[Term, ...]) -> tuple[Term, ...]:
    return tuple(str(term) if isinstance(term, Label) else term for term in terms)


def _seen_from(label: Label, terms: tuple[Term, ...]) -> tuple[Term, ...]:
    return tuple(("_:a" if term == label else "_:z") if isinstance(term, Label) else term for term in terms)


def _pattern(terms: tuple[Term, ...], places: dict[Term, int]) -> _Pattern:
    open_places = [places[term] for term in terms if not isinstance(term, str)]
    if not open_places:
        return _Pattern(" ".join(str(term) for term in terms if term) + " .\n", None)
    texts = [term.replace("%", "%%") if isinstance(term, str) else "%s" for term in terms if term != ""]
    return _Pattern(" ".join(texts) + " .\n", itemgetter(*open_places))
