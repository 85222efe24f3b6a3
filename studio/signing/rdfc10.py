"""RDF Dataset Canonicalization with a meter: hard graphs end in an error, never in waiting.

Source: W3C RDF Dataset Canonicalization 1.0 (RDFC-1.0), sections 4.4 to 4.9. The names of the
functions follow it. Terms are canonical N-Quads text (section 5); a blank node is ``_:label``.
Why our own: ``docs/decisions/0011-own-rdfc10.md``.
"""

import hashlib
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import permutations
from typing import NamedTuple

from studio.foundation.worded import worded
from studio.signing.errors import HardGraphError


class Quad(NamedTuple):
    """Subject, predicate, object, graph as N-Quads terms; ``""`` is the default graph."""

    subject: str
    predicate: str
    object: str
    graph: str = ""


class Canonical(NamedTuple):
    """Canonical N-Quads text, and the canonical label (``c14n0`` …) of each blank node."""

    nquads: str
    labels: dict[str, str]


DEFAULT_WORK = 150_000
"""Units of work (labels written while trying orders) before a graph counts as hard: about 0.3 s."""


class Link(NamedTuple):
    """A quad as one of its blank nodes sees it: another one, in position ``s``, ``o`` or ``g``."""

    position: str
    predicate: str
    other: str


Links = Mapping[str, Sequence[Link]]
"""For each blank node the quads that tie it to others."""


def canonicalise(quads: Iterable[Quad], *, work: int = DEFAULT_WORK, algorithm: str = "sha256") -> Canonical:
    """Return the canonical form of ``quads``.

    Args:
        quads: The dataset; doubles count once.
        work: The most units of work to spend on blank nodes that look alike.
        algorithm: The hash, ``sha256`` or ``sha384``.

    Raises:
        HardGraphError: More work is needed; it is raised before the work is done.
    """
    dataset = list(dict.fromkeys(quads))
    seen_by: dict[str, list[Quad]] = {}
    for quad in dataset:
        for node in dict.fromkeys(node for _, node in blank_nodes(quad)):
            seen_by.setdefault(node, []).append(quad)
    first_degree = {node: _first_degree(node, mine, algorithm) for node, mine in seen_by.items()}
    labels = label_nodes(first_degree, links_of(dataset), work=work, algorithm=algorithm)
    lines = {line(Quad(*(labels.get(term, term) for term in quad))) for quad in dataset}
    return Canonical("".join(sorted(lines)), {node[2:]: label[2:] for node, label in labels.items()})


def links_of(quads: Iterable[Quad]) -> dict[str, list[Link]]:
    """Return what ties the blank nodes of ``quads`` (each once) to one another."""
    links: dict[str, list[Link]] = {}
    for quad in quads:
        present = list(blank_nodes(quad))
        for node in {label for _, label in present}:
            mine = links.setdefault(node, [])
            mine += [Link(position, quad.predicate, other) for position, other in present if other != node]
    return links


def label_nodes(
    first_degree: Mapping[str, str], links: Links, *, work: int = DEFAULT_WORK, algorithm: str = "sha256"
) -> dict[str, str]:
    """Return the canonical label (``_:c14n0`` …) of each blank node.

    Args:
        first_degree: The hash of each blank node's own quads (section 4.6).
        links: What ties it to others; nothing more is looked at (section 4.8).

    Raises:
        HardGraphError: As ``canonicalise``.
    """
    return _Labeller(first_degree, links, work, algorithm).run()


def line(quad: Quad) -> str:
    """Return the canonical N-Quads line of ``quad``, with its line feed."""
    graph = f" {quad.graph}" if quad.graph else ""
    return f"{quad.subject} {quad.predicate} {quad.object}{graph} .\n"


def blank_nodes(quad: Quad) -> Iterator[tuple[str, str]]:
    """Yield position (``s``, ``o``, ``g``) and label of each blank node in ``quad``."""
    for position, term in (("s", quad.subject), ("o", quad.object), ("g", quad.graph)):
        if term.startswith("_:"):
            yield position, term


class _Issuer:
    """Gives out ``prefix0``, ``prefix1`` … in order of asking (section 4.5)."""

    __slots__ = ("issued", "prefix")

    def __init__(self, prefix: str, issued: dict[str, str] | None = None) -> None:
        self.prefix, self.issued = prefix, dict(issued or {})

    def issue(self, node: str) -> str:
        return self.issued.setdefault(node, f"_:{self.prefix}{len(self.issued)}")

    def copy(self) -> "_Issuer":
        return _Issuer(self.prefix, self.issued)


class _Labeller:
    def __init__(self, first_degree: Mapping[str, str], links: Links, work: int, algorithm: str) -> None:
        self._first_degree, self._links = first_degree, links
        self._left, self._algorithm = work, algorithm
        self._canonical = _Issuer("c14n")

    def run(self) -> dict[str, str]:
        by_hash: dict[str, list[str]] = {}
        for node, digest in self._first_degree.items():
            by_hash.setdefault(digest, []).append(node)
        alike = []
        for _, nodes in sorted(by_hash.items()):
            if len(nodes) == 1:
                self._canonical.issue(nodes[0])
            else:
                alike.append(nodes)
        for nodes in alike:
            self._tell_apart(nodes)
        return self._canonical.issued

    def _tell_apart(self, nodes: list[str]) -> None:
        """Section 4.4.3, step 5: order blank nodes of equal first degree by their surroundings."""
        paths = []
        for node in nodes:
            if node not in self._canonical.issued:
                issuer = _Issuer("b")
                issuer.issue(node)
                paths.append(self._hash_n_degree(node, issuer, 1))
        for _, issuer in sorted(paths, key=lambda path: path[0]):
            for node in issuer.issued:
                self._canonical.issue(node)

    def _hash_related(self, link: Link, issuer: _Issuer) -> str:
        known = self._canonical.issued.get(link.other) or issuer.issued.get(link.other)
        predicate = "" if link.position == "g" else link.predicate
        return _hash(link.position + predicate + (known or self._first_degree[link.other]), self._algorithm)

    def _related_by_hash(self, node: str, issuer: _Issuer) -> list[tuple[str, list[str]]]:
        related: dict[str, list[str]] = {}
        for link in self._links.get(node, ()):
            self._spend(1)
            related.setdefault(self._hash_related(link, issuer), []).append(link.other)
        return sorted(related.items())

    def _hash_n_degree(self, node: str, issuer: _Issuer, depth: int) -> tuple[str, _Issuer]:
        """Section 4.8: the hash of the whole surroundings, and the labels on the way to it."""
        if depth > _DEEPEST:
            raise HardGraphError(worded("its unnamed parts refer to one another too deeply"))
        data = []
        for key, others in self._related_by_hash(node, issuer):
            self._afford(others, len(issuer.issued))
            path, issuer = self._best_path(others, issuer, depth)
            data += [key, path]
        return _hash("".join(data), self._algorithm), issuer

    def _best_path(self, others: list[str], issuer: _Issuer, depth: int) -> tuple[str, _Issuer]:
        best = ""
        best_issuer = issuer
        for order in permutations(others):
            self._spend(len(others) + len(issuer.issued))
            path, mine = self._path(order, issuer.copy(), best, depth)
            if path and (not best or path < best):
                best, best_issuer = path, mine
        return best, best_issuer

    def _path(self, order: tuple[str, ...], issuer: _Issuer, best: str, depth: int) -> tuple[str, _Issuer]:
        """Steps 5.4.4 and 5.4.5; an empty path when it can no longer be the smallest."""
        path, unknown = "", []
        for other in order:
            canonical = self._canonical.issued.get(other)
            if canonical is None and other not in issuer.issued:
                unknown.append(other)
            path += canonical or issuer.issue(other)
            if _worse(path, best):
                return "", issuer
        for other in unknown:
            found, after = self._hash_n_degree(other, issuer, depth + 1)
            path += f"{issuer.issue(other)}<{found}>"
            issuer = after
            if _worse(path, best):
                return "", issuer
        return path, issuer

    def _afford(self, others: list[str], issued: int) -> None:
        """Refuse at once a group whose orders could never all be tried."""
        if len(others) > 1 and math.factorial(min(len(others), 20)) * (len(others) + issued) > self._left:
            raise HardGraphError(
                worded("{count} of its unnamed parts look alike from all sides", count=len(others))
            )

    def _spend(self, units: int) -> None:
        self._left -= units
        if self._left < 0:
            raise HardGraphError(worded("telling its unnamed parts apart takes too much work"))


_DEEPEST = 200


def _worse(path: str, best: str) -> bool:
    return bool(best) and len(path) >= len(best) and path > best


def _hash(text: str, algorithm: str) -> str:
    return hashlib.new(algorithm, text.encode("utf-8")).hexdigest()


def _first_degree(node: str, quads: Iterable[Quad], algorithm: str) -> str:
    """Section 4.6: in the node's own quads it is ``_:a`` itself, any other blank node ``_:z``."""
    seen = (Quad(*(_as_seen(term, node) for term in quad)) for quad in quads)
    return _hash("".join(sorted(map(line, seen))), algorithm)


def _as_seen(term: str, node: str) -> str:
    if not term.startswith("_:"):
        return term
    return "_:a" if term == node else "_:z"
