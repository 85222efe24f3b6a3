"""1EdTech CASE 1.0 and 1.1: a CFPackage as JSON (CASE 1.1, CFPackage; OpenSALT's export is one).

Associations may name their ends as ``originNodeURI.identifier`` (both versions) or, in older exports, as
``originNodeIdentifier``. ``isChildOf`` makes the tree; other kinds between two items are kept as relations.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import UUID

from studio.domain.competency import CompetencyRelation, Framework
from studio.domain.text import LocalisedText, one_line, tidy
from studio.foundation.errors import UntrustedInputError
from studio.foundation.ids import NewId
from studio.foundation.worded import worded
from studio.importers.framework_formats.tree import Item, in_order
from studio.importers.interface import FrameworkReading
from studio.importers.table import TableFinding

_CHILD = "isChildOf"


@dataclass(frozen=True, slots=True)
class CaseJson:
    """A CASE package in one file."""

    key: str = "case-json"
    title: str = worded("CASE package (JSON)")

    def recognises(self, path: Path) -> float:
        """Return 0.98 where a JSON file speaks of a CFDocument, else 0."""
        with path.open("rb") as file:
            start = file.read(1_000_000).lstrip(b"\xef\xbb\xbf \r\n\t")
        return 0.98 if start.startswith(b"{") and b'"CFDocument"' in start else 0.0

    def read(self, path: Path, new_id: NewId) -> FrameworkReading:
        """Return the package's items.

        Raises:
            UntrustedInputError: It is no JSON, or no CFPackage.
        """
        package = _package(path)
        document, arcs = package["CFDocument"], _records(package, "CFAssociations")
        language = _word(document, "language") or "en"
        framework = Framework(
            new_id(),
            LocalisedText.of(one_line(_word(document, "title")) or path.stem, language),
            one_line(_word(document, "creator")),
            _word(document, "uri"),
            _word(document, "version"),
            LocalisedText.of(about, language) if (about := tidy(_word(document, "description"))) else None,
        )
        items = _items(_records(package, "CFItems"), arcs)
        tree = in_order(items, framework.id, language, new_id)
        relations = [CompetencyRelation(one, other, _CHILD) for one, other in tree.further]
        relations += _relations(arcs, tree.ids)
        found = _findings(package, items)
        return FrameworkReading(framework, tree.competencies, tuple(dict.fromkeys(relations)), found)


def _package(path: Path) -> dict[str, Any]:
    try:
        package = json.loads(path.read_bytes().decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError) as error:
        raise UntrustedInputError(
            worded("{path} is no JSON: {error}.", path=path.name, error=error)
        ) from error
    if not isinstance(package, dict) or not isinstance(package.get("CFDocument"), dict):
        raise UntrustedInputError(
            worded("{path} is no CASE package: CFDocument is missing.", path=path.name),
            hint=worded("Ask for the whole framework as CFPackage (CASE JSON)."),
        )
    return package


def _records(package: dict[str, Any], name: str) -> list[dict[str, Any]]:
    found = package.get(name)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _word(record: dict[str, Any], name: str) -> str:
    value = record.get(name)
    return value.strip() if isinstance(value, str) else ""


def _items(records: Iterable[dict[str, Any]], arcs: Iterable[dict[str, Any]]) -> list[Item]:
    parents: dict[str, list[tuple[float, str]]] = {}
    for arc in arcs:
        if _word(arc, "associationType") == _CHILD:
            parents.setdefault(_end(arc, "origin"), []).append((_number(arc), _end(arc, "destination")))
    found: dict[str, tuple[float, Item]] = {}
    for record in records:
        key, statement = _word(record, "identifier"), tidy(_word(record, "fullStatement"))
        if not key or not statement or key in found:
            continue
        above = sorted(parents.get(key, ()), key=lambda one: one[0])
        item = Item(
            key=key,
            statement=statement,
            uri=_word(record, "uri"),
            code=one_line(_word(record, "humanCodingScheme")),
            item_type=one_line(_word(record, "CFItemType")) or "Competency",
            description=tidy(_word(record, "notes")),
            language=_word(record, "language"),
        )
        found[key] = (above[0][0] if above else 0.0, replace(item, parents=tuple(one for _, one in above)))
    return [item for _, item in sorted(found.values(), key=lambda one: one[0])]


def _end(arc: dict[str, Any], which: str) -> str:
    node = arc.get(f"{which}NodeURI")
    if isinstance(node, dict):
        return _word(node, "identifier")
    return _word(arc, f"{which}NodeIdentifier")


def _number(arc: dict[str, Any]) -> float:
    value = arc.get("sequenceNumber")
    return float(value) if isinstance(value, (int, float)) and abs(value) < 1e9 else 0.0


def _relations(arcs: Iterable[dict[str, Any]], ids: dict[str, UUID]) -> list[CompetencyRelation]:
    found = []
    for arc in arcs:
        kind, origin, target = _word(arc, "associationType"), _end(arc, "origin"), _end(arc, "destination")
        if kind and kind != _CHILD and origin in ids and target in ids:
            found.append(CompetencyRelation(ids[origin], ids[target], kind[:60]))
    return found


def _findings(package: dict[str, Any], items: list[Item]) -> tuple[TableFinding, ...]:
    listed = package.get("CFItems")
    lost = (len(listed) if isinstance(listed, list) else 0) - len(items)
    if not lost:
        return ()
    return (
        TableFinding(
            "framework.items-left-out",
            worded("{lost} items without identifier or text, or doubled.", lost=lost),
        ),
    )


IMPORTER = CaseJson()
