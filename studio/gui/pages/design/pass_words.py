"""The pass rule as a sentence, and what it would do to somebody who only just falls short."""

from decimal import Decimal

from PySide6.QtCore import QObject

from studio.domain.criterion import Criterion, Shortfall, judge
from studio.domain.design import DesignContent, total_points
from studio.domain.evidence import CriterionResult, Evidence, EvidenceKind


class PassWords(QObject):
    """Speaks of one content at a time."""

    def rule(self, content: DesignContent) -> str:
        """Return who passes, in one sentence."""
        parts = [part for part in (self._levels(content), self._points(content)) if part]
        if not parts:
            return self.tr("Everybody who took part passes.")
        sentence = self.tr("{0}, and {1}").format(*parts) if len(parts) == 2 else parts[0]
        if any(one.evidence_required for one in content.criteria):
            sentence = self.tr("{0}; with evidence where it is asked for").format(sentence)
        return f"{sentence[:1].upper()}{sentence[1:]}."

    def _levels(self, content: DesignContent) -> str:
        asked = [one for one in content.criteria if _asks(one)]
        if not content.pass_rule.required_levels:
            return ""
        if not asked:
            mandatory = any(one.mandatory for one in content.criteria)
            return self.tr("a result in every criterion that has to be judged") if mandatory else ""
        places = {one.rank(one.required_level_id) for one in asked}
        if len(places) == 1 and places != {-1} and len(asked) == len(content.criteria):
            return self.tr("level {0} or higher in every criterion").format(places.pop() + 1)
        return self.tr("what is needed in each criterion")

    def _points(self, content: DesignContent) -> str:
        least = content.pass_rule.min_points
        if least is None:
            return ""
        most = total_points(content)
        if most:
            return self.tr("at least {0} of {1} points").format(_plain(least), _plain(most))
        return self.tr("at least {0} points").format(_plain(least))

    def example(self, content: DesignContent) -> str:
        """Return what would happen to somebody one step below in the last criterion that asks."""
        criteria = content.criteria
        if not criteria:
            return self.tr("Add a criterion to see an example.")
        low = max((number for number, one in enumerate(criteria) if _asks(one)), default=len(criteria) - 1)
        results = [
            _one_below(one) if number == low else _just_enough(one) for number, one in enumerate(criteria)
        ]
        outcome = judge(criteria, content.pass_rule, results)
        shown = ", ".join(self._shown(one, result) for one, result in zip(criteria, results, strict=True))
        if outcome.points is not None:
            shown = self.tr("{0} and {1} points").format(shown, _plain(outcome.points))
        if outcome.passed:
            return self.tr("A learner with {0} would pass.").format(shown)
        why = self._why(outcome.shortfalls[0])
        return self.tr("A learner with {0} would not pass: {1}.").format(shown, why)

    def _shown(self, one: Criterion, result: CriterionResult) -> str:
        if one.levels:
            return str(one.rank(result.level_id) + 1)
        return self.tr("{0} p.").format(_plain(result.points or Decimal(0)))

    def _why(self, short: Shortfall) -> str:
        if short.criterion is None:
            return self.tr("the points are too few")
        place = short.criterion.rank(short.criterion.required_level_id)
        if short.reason == "below" and place >= 0:
            return self.tr("“{0}” is below level {1}").format(short.criterion.name, place + 1)
        return self.tr("“{0}” is below what is needed").format(short.criterion.name)


def _asks(one: Criterion) -> bool:
    return one.required_level_id is not None or one.required_points is not None


def _just_enough(one: Criterion) -> CriterionResult:
    return _result(one, max(0, one.rank(one.required_level_id)), one.required_points or one.max_points)


def _one_below(one: Criterion) -> CriterionResult:
    needed = one.required_points
    points = max(Decimal(0), needed - 1) if needed is not None else one.max_points
    return _result(one, max(0, one.rank(one.required_level_id) - 1), points)


def _result(one: Criterion, place: int, points: Decimal | None) -> CriterionResult:
    evidence = (Evidence(one.id, EvidenceKind.TEXT),) if one.evidence_required else ()
    if one.levels:
        return CriterionResult(one.id, level_id=one.levels[place].id, evidence=evidence)
    return CriterionResult(one.id, points=points or Decimal(0), evidence=evidence)


def _plain(number: Decimal) -> str:
    return f"{number.normalize():f}"
