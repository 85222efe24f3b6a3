"""Items with the keys of their parents, put into an order in which parents come first."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from studio.domain.competency import Competency
from studio.domain.text import LocalisedText
from studio.foundation.errors import LimitExceededError
from studio.foundation.ids import NewId
from studio.foundation.worded import worded

MAX_ITEMS = 100_000


@dataclass(frozen=True, slots=True)
class Item:
    """One item as a file has it. ``key`` is unique there; ``parents`` are keys, the first counts most."""

    key: str
    statement: str
    uri: str = ""
    code: str = ""
    item_type: str = "Competency"
    description: str = ""
    parents: tuple[str, ...] = ()
    language: str = ""


@dataclass(frozen=True, slots=True)
class Tree:
    """``competencies`` with parents first, ``further`` parents as (child, parent), and each key's ``ids``."""

    competencies: tuple[Competency, ...]
    further: tuple[tuple[UUID, UUID], ...]
    ids: dict[str, UUID]


def in_order(items: Sequence[Item], framework_id: UUID, language: str, new_id: NewId) -> Tree:
    """Return the items as competencies, parents before children, and further parents as pairs of ids.

    Among brothers and sisters the file's order holds. A parent that is not in the file, or that would
    close a circle, is passed over.

    Raises:
        LimitExceededError: More items than any framework has.
    """
    if len(items) > MAX_ITEMS:
        raise LimitExceededError(
            worded("The framework has more than {max_items} items.", max_items=f"{MAX_ITEMS:,}")
        )
    by_key = {item.key: item for item in items}
    ids = {key: new_id() for key in by_key}
    chosen = _chosen_parents(by_key)
    ordered = _parents_first(by_key, chosen)
    competencies = tuple(
        Competency(
            id=ids[item.key],
            framework_id=framework_id,
            statement=LocalisedText.of(item.statement, item.language or language),
            parent_id=ids.get(chosen.get(item.key, "")),
            code=item.code,
            uri=item.uri,
            item_type=item.item_type,
            description=LocalisedText.of(item.description, item.language or language)
            if item.description
            else None,
            position=place,
        )
        for place, item in enumerate(ordered)
    )
    further = tuple(
        (ids[item.key], ids[parent])
        for item in ordered
        for parent in dict.fromkeys(item.parents)
        if parent in ids and parent != item.key and parent != chosen.get(item.key)
    )
    return Tree(competencies, further, ids)


def _chosen_parents(by_key: dict[str, Item]) -> dict[str, str]:
    """Return the first parent of each item that is there and closes no circle."""
    chosen: dict[str, str] = {}
    for key, item in by_key.items():
        for parent in item.parents:
            if parent in by_key and not _leads_to(parent, key, chosen):
                chosen[key] = parent
                break
    return chosen


def _leads_to(start: str, wanted: str, chosen: dict[str, str]) -> bool:
    here: str | None = start
    while here is not None:
        if here == wanted:
            return True
        here = chosen.get(here)
    return False


def _parents_first(by_key: dict[str, Item], chosen: dict[str, str]) -> list[Item]:
    children: dict[str, list[str]] = {}
    for key in by_key:
        children.setdefault(chosen.get(key, ""), []).append(key)
    ordered: list[Item] = []
    waiting = [key for key in reversed(by_key) if key not in chosen]
    while waiting:
        key = waiting.pop()
        ordered.append(by_key[key])
        waiting.extend(reversed(children.get(key, ())))
    return ordered
