"""What is assessed, at which levels, and who passes."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from studio.domain.competency import Alignment
from studio.domain.evidence import CriterionResult
from studio.domain.text import LocalisedText


@dataclass(frozen=True, slots=True)
class RubricLevel:
    """One level of a criterion, lowest first (Open Badges: RubricCriterionLevel)."""

    id: UUID
    name: LocalisedText
    description: LocalisedText | None = None
    points: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Criterion:
    """Something that is assessed (Open Badges: ResultDescription).

    With ``levels`` the result is a level; without, points between 0 and ``max_points``.
    ``required_level_id`` is the lowest level that passes; None means any.
    """

    id: UUID
    name: LocalisedText
    description: LocalisedText | None = None
    levels: tuple[RubricLevel, ...] = ()
    required_level_id: UUID | None = None
    max_points: Decimal | None = None
    required_points: Decimal | None = None
    mandatory: bool = True
    evidence_required: bool = False
    alignments: tuple[Alignment, ...] = ()

    def level(self, level_id: UUID | None) -> RubricLevel | None:
        """Return the level of that id, or None."""
        return next((level for level in self.levels if level.id == level_id), None)

    def rank(self, level_id: UUID | None) -> int:
        """Return the place of a level from 0, the lowest; -1 for none of them."""
        return next((place for place, level in enumerate(self.levels) if level.id == level_id), -1)

    def points_of(self, result: CriterionResult) -> Decimal | None:
        """Return the points of a result: its own, else those of its level, else None."""
        if result.points is not None:
            return result.points
        level = self.level(result.level_id)
        return level.points if level else None


@dataclass(frozen=True, slots=True)
class PassRule:
    """Who is awarded. Both conditions hold together; a rule without any asks for attendance alone."""

    required_levels: bool = True
    min_points: Decimal | None = None


@dataclass(frozen=True, slots=True)
class PassOutcome:
    """Whether somebody passes, the points reached, and why not (each a criterion's name and a reason)."""

    passed: bool
    points: Decimal | None
    shortfalls: tuple["Shortfall", ...] = ()


@dataclass(frozen=True, slots=True)
class Shortfall:
    """One reason for not passing. ``criterion`` is None for the sum of points.

    ``reason`` is one of ``missing``, ``below``, ``evidence``, ``points``.
    """

    criterion: Criterion | None
    reason: str


def judge(criteria: Iterable[Criterion], rule: PassRule, results: Iterable[CriterionResult]) -> PassOutcome:
    """Apply ``rule`` to one learner's results."""
    by_id = {result.criterion_id: result for result in results}
    asked = tuple(criteria)
    shortfalls = [
        Shortfall(criterion, reason)
        for criterion in asked
        if (reason := _lacking(criterion, by_id.get(criterion.id), rule))
    ]
    scored = [
        points
        for criterion in asked
        if criterion.id in by_id and (points := criterion.points_of(by_id[criterion.id])) is not None
    ]
    total = sum(scored, Decimal(0)) if scored else None
    if rule.min_points is not None and (total or Decimal(0)) < rule.min_points:
        shortfalls.append(Shortfall(None, "points"))
    return PassOutcome(not shortfalls, total, tuple(shortfalls))


def _lacking(criterion: Criterion, result: CriterionResult | None, rule: PassRule) -> str:
    if result is None or (result.level_id is None and result.points is None):
        return "missing" if criterion.mandatory and rule.required_levels else ""
    if criterion.evidence_required and not result.evidence:
        return "evidence"
    if rule.required_levels and _below(criterion, result):
        return "below"
    return ""


def _below(criterion: Criterion, result: CriterionResult) -> bool:
    if criterion.required_level_id is not None:
        return criterion.rank(result.level_id) < criterion.rank(criterion.required_level_id)
    if criterion.required_points is not None:
        points = criterion.points_of(result)
        return points is None or points < criterion.required_points
    return False
