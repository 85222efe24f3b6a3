"""Edits of criteria and levels: each returns the criteria as they are afterwards.

With ``shared`` a level is changed at its place in every criterion that has levels, since most rubrics
have one scale; without, in one criterion alone.
"""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

from studio.domain.criterion import Criterion, RubricLevel
from studio.domain.text import LocalisedText
from studio.foundation.ids import NewId

Criteria = tuple[Criterion, ...]
DEFAULT_POINTS = Decimal(10)
DEFAULT_LEVELS = 3


def shares_levels(criteria: Criteria) -> bool:
    """Tell whether all criteria with levels have the same names and points in the same order."""
    scales = {
        tuple((level.name.entries, level.points) for level in one.levels) for one in criteria if one.levels
    }
    return len(scales) <= 1


def changed(criteria: Criteria, row: int, **fields: Any) -> Criteria:
    """Change fields of one criterion."""
    return (*criteria[:row], replace(criteria[row], **fields), *criteria[row + 1 :])


def moved(criteria: Criteria, row: int, by: int) -> Criteria:
    """Move a criterion up (−1) or down (1); at an end nothing happens."""
    return _moved(criteria, row, by)


def without(criteria: Criteria, row: int) -> Criteria:
    """Take a criterion away."""
    return criteria[:row] + criteria[row + 1 :]


def level_added(criteria: Criteria, row: int, language: str, make_id: NewId, *, shared: bool) -> Criteria:
    """Add a level above the highest."""

    def change(one: Criterion) -> Criterion:
        level = RubricLevel(make_id(), LocalisedText.of("", language))
        return replace(one, levels=(*one.levels, level))

    return _each(criteria, row, shared, change)


def level_removed(criteria: Criteria, row: int, place: int, *, shared: bool) -> Criteria:
    """Take a level away; where it was the one needed, the one that takes its place is needed."""

    def change(one: Criterion) -> Criterion:
        if place >= len(one.levels) or len(one.levels) == 1:
            return one
        levels = one.levels[:place] + one.levels[place + 1 :]
        needed = one.required_level_id
        if needed == one.levels[place].id:
            needed = levels[min(place, len(levels) - 1)].id
        return replace(one, levels=levels, required_level_id=needed)

    return _each(criteria, row, shared, change)


def level_moved(criteria: Criteria, row: int, place: int, by: int, *, shared: bool) -> Criteria:
    """Move a level one step; it takes its descriptions with it."""
    return _each(criteria, row, shared, lambda one: replace(one, levels=_moved(one.levels, place, by)))


def level_named(criteria: Criteria, row: int, place: int, name: LocalisedText, *, shared: bool) -> Criteria:
    """Name a level."""
    return _with_level(criteria, row, place, shared, lambda level: replace(level, name=name))


def level_scored(
    criteria: Criteria, row: int, place: int, points: Decimal | None, *, shared: bool
) -> Criteria:
    """Say how many points a level is worth; None for none."""
    return _with_level(criteria, row, place, shared, lambda level: replace(level, points=points))


def level_needed(criteria: Criteria, row: int, place: int, *, shared: bool) -> Criteria:
    """Ask for the level at ``place``; −1 asks for none."""

    def change(one: Criterion) -> Criterion:
        inside = 0 <= place < len(one.levels)
        return replace(one, required_level_id=one.levels[place].id if inside else None)

    return _each(criteria, row, shared, change)


def judged_by_points(criteria: Criteria, row: int) -> Criteria:
    """Judge a criterion by points alone."""
    one = criteria[row]
    most = max((level.points or Decimal(0) for level in one.levels), default=Decimal(0)) or DEFAULT_POINTS
    return changed(criteria, row, levels=(), required_level_id=None, max_points=most)


def judged_by_levels(criteria: Criteria, row: int, language: str, make_id: NewId) -> Criteria:
    """Judge a criterion by levels: those of the others, or three without names."""
    model = next((one for one in criteria if one.levels), None)
    wanted = [(level.name, level.points) for level in model.levels] if model else []
    wanted = wanted or [(LocalisedText.of("", language), None)] * DEFAULT_LEVELS
    levels = tuple(RubricLevel(make_id(), name, points=points) for name, points in wanted)
    place = model.rank(model.required_level_id) if model else 1
    return changed(
        criteria,
        row,
        levels=levels,
        required_level_id=levels[place].id if place >= 0 else None,
        max_points=None,
        required_points=None,
    )


def _each(criteria: Criteria, row: int, shared: bool, change: Callable[[Criterion], Criterion]) -> Criteria:
    return tuple(
        change(one) if one.levels and (shared or number == row) else one
        for number, one in enumerate(criteria)
    )


def _with_level(
    criteria: Criteria, row: int, place: int, shared: bool, change: Callable[[RubricLevel], RubricLevel]
) -> Criteria:
    def one_changed(one: Criterion) -> Criterion:
        levels = tuple(change(level) if number == place else level for number, level in enumerate(one.levels))
        return replace(one, levels=levels)

    return _each(criteria, row, shared, one_changed)


def _moved(items: tuple[Any, ...], place: int, by: int) -> tuple[Any, ...]:
    target = place + by
    if not (0 <= place < len(items) and 0 <= target < len(items)):
        return items
    rest = list(items)
    rest.insert(target, rest.pop(place))
    return tuple(rest)
