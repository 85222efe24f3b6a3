"""ESCO's downloads as CSV: lists of concepts (skills, occupations, collections) and the skills hierarchy.

The heads are those of ESCO 1.2. A list has ``conceptUri`` and ``preferredLabel``; the hierarchy has a pair
of columns (address, term) per level. The file says nothing about itself: title and language are its name's.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from studio.domain.competency import CompetencyRelation, Framework
from studio.domain.text import LocalisedText, one_line, tidy
from studio.foundation.errors import UntrustedInputError
from studio.foundation.ids import NewId
from studio.foundation.worded import worded
from studio.importers.framework_formats.tree import Item, in_order
from studio.importers.interface import FrameworkReading
from studio.importers.table import TableFinding

SCHEME = "http://data.europa.eu/esco/concept-scheme/skills"
_CREATOR = "European Commission"
_LIST = {"concepturi", "preferredlabel"}
_LEVEL = re.compile(r"level (\d) uri")
_CODE = re.compile(r"[A-Z]\d[\d.]*")
_KINDS = {"knowledge": "Knowledge", "occupation": "Occupation", "skillgroup": "Group"}


@dataclass(frozen=True, slots=True)
class EscoCsv:
    """A CSV file as ESCO's portal gives it."""

    key: str = "esco-csv"
    title: str = worded("ESCO (CSV)")

    def recognises(self, path: Path) -> float:
        """Return 0.98 for one of the two heads, else 0."""
        with path.open("rb") as file:
            first = file.read(4096).decode("utf-8-sig", "replace").partition("\n")[0]
        names = {name.strip().strip('"').lower() for name in first.split(",")}
        return 0.98 if names >= _LIST or "level 0 uri" in names else 0.0

    def read(self, path: Path, new_id: NewId) -> FrameworkReading:
        """Return the concepts with an address and a term; rows without are counted in a finding.

        Raises:
            UntrustedInputError: It is no CSV of ESCO's in UTF-8.
        """
        rows = _rows(path)
        language = _language(path)
        items = list(_of_levels(rows) if "level 0 uri" in rows[0] else _of_list(rows))
        framework = Framework(new_id(), LocalisedText.of(_title(path), language), _CREATOR, SCHEME)
        tree = in_order(items, framework.id, language, new_id)
        relations = tuple(CompetencyRelation(origin, target, "isChildOf") for origin, target in tree.further)
        lost = len(rows) - len(items)
        findings = (
            (
                TableFinding(
                    "framework.rows-left-out",
                    worded("{lost} rows without address or term, or doubled.", lost=lost),
                ),
            )
            if lost
            else ()
        )
        return FrameworkReading(framework, tree.competencies, relations, findings)


def _rows(path: Path) -> list[dict[str, str]]:
    try:
        text = path.read_bytes().decode("utf-8-sig")
        csv.field_size_limit(1_000_000)
        reader = csv.reader(io.StringIO(text, newline=""), strict=True)
        head = [name.strip().lower() for name in next(reader, [])]
        rows = [dict(zip(head, row, strict=False)) for row in reader if any(row)]
    except (UnicodeDecodeError, csv.Error) as error:
        raise UntrustedInputError(
            worded("{path} is no CSV file in UTF-8: {error}.", path=path.name, error=error)
        ) from error
    if not rows or not (set(head) >= _LIST or "level 0 uri" in head):
        raise UntrustedInputError(
            worded("{path} is no list of ESCO's, or an empty one.", path=path.name),
            hint=worded("Download it again as CSV from ESCO."),
        )
    return rows


def _of_list(rows: Iterable[dict[str, str]]) -> Iterator[Item]:
    seen: set[str] = set()
    for row in rows:
        uri, label = _cell(row, "concepturi"), one_line(row.get("preferredlabel", ""))
        if not uri or not label or uri in seen:
            continue
        seen.add(uri)
        yield Item(
            key=uri,
            statement=label,
            uri=uri,
            code=_cell(row, "code") or _code(uri),
            item_type=_kind(row),
            description=tidy(row.get("description", "") or row.get("definition", "")),
            parents=tuple(one.strip() for one in row.get("broaderconcepturi", "").split("|") if one.strip()),
        )


def _of_levels(rows: Iterable[dict[str, str]]) -> Iterator[Item]:
    seen: set[str] = set()
    for row in rows:
        levels = sorted(name for name in row if _LEVEL.fullmatch(name) and row[name].strip())
        if not levels:
            continue
        uri, term = _cell(row, levels[-1]), one_line(row.get(levels[-1].replace("uri", "preferred term"), ""))
        if not term or uri in seen:
            continue
        seen.add(uri)
        above = (_cell(row, levels[-2]),) if len(levels) > 1 else ()
        kind = "Group" if len(levels) < 4 else "Skill"
        yield Item(uri, term, uri, _code(uri), kind, tidy(row.get("description", "")), above)


def _cell(row: dict[str, str], name: str) -> str:
    return row.get(name, "").strip()


def _kind(row: dict[str, str]) -> str:
    words = (_cell(row, "skilltype") or _cell(row, "concepttype")).lower()
    return _KINDS.get(words, "Skill")


def _code(uri: str) -> str:
    tail = uri.rsplit("/", 1)[-1]
    return tail if _CODE.fullmatch(tail) else ""


def _language(path: Path) -> str:
    found = re.search(r"_([a-z]{2})(?:[ _(.-].*)?$", path.stem)
    return found[1] if found else "en"


def _title(path: Path) -> str:
    name = re.sub(r"_[a-z]{2}(?:[ _(.-].*)?$", "", path.stem)
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).replace("_", " ").lower()
    return f"ESCO {words}".strip()[:200]


IMPORTER = EscoCsv()
