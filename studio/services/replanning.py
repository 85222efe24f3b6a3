"""A failed award takes what was corrected since: planned anew in its place, as long as nobody signed it.

Its id, credential id, number, status place and dates stay: they were given out and are in nobody's hands.
What was signed is never touched (docs/decisions/0140).
"""

import base64
import re
from dataclasses import replace
from uuid import UUID

from studio.domain.award import AwardKind, PlannedAward, RecipientPreset
from studio.domain.batch import Batch
from studio.domain.course_run import CourseRun
from studio.domain.criterion import judge
from studio.domain.design import PublishedDesign
from studio.domain.evidence import Attempt
from studio.foundation.worded import worded
from studio.issuing.file_names import DistinctNames, fill_pattern
from studio.issuing.plan import PlanFacts, pattern_words
from studio.rendering.fonts import FontSet
from studio.rendering.letters import describe
from studio.services.batch_papers import workspace_fonts
from studio.services.handle import Workspace
from studio.services.log import note
from studio.storage import Work

_SALT_BYTES = 18


def replan_failed(workspace: Workspace, batch_id: UUID) -> dict[UUID, str]:
    """Give failed, never signed awards the data of now: learner, run, results.

    Who no longer passes is withdrawn. Each change leaves a line in the log that says which facts changed.

    Returns:
        For each award that must not be tried again yet why: what was corrected did not go through
        preflight, and a name with a letter that no font has would be printed without it.
    """
    with workspace.store.work() as work:
        batch = work.batches.get(batch_id)
        design = work.designs.version(batch.design_id, batch.design_version) if batch else None
        failed = work.awards.failed_unsigned(batch_id)
        if batch is None or design is None or not failed:
            return {}
        run = work.runs.get(batch.course_run_id)
        attempts = work.attempts.latest_of_run(batch.course_run_id, batch.design_id)
        replanner = _Replanner(workspace, work, batch, design, run)
        taken = [replanner.take(award, attempts.get(award.learner.id)) for award in failed]
    fonts = workspace_fonts(workspace)
    return {award.id: letters for award in taken if award and (letters := _missing_letters(fonts, award))}


def _missing_letters(fonts: FontSet, award: PlannedAward) -> str:
    name = award.learner.certificate_name
    missing = fonts.missing_letters(name, award.learner.language)
    if not missing:
        return ""
    return worded(
        "{name}: no font here has {letter}. Add a font that has it to the workspace's fonts.",
        name=name,
        letter=describe(missing[0]),
    )


class _Replanner:
    """Plans awards of one batch anew, in one transaction."""

    def __init__(
        self, workspace: Workspace, work: Work, batch: Batch, design: PublishedDesign, run: CourseRun | None
    ) -> None:
        self._workspace, self._work, self._batch = workspace, work, batch
        self._design, self._run = design, run

    def take(self, award: PlannedAward, attempt: Attempt | None) -> PlannedAward | None:
        """Return the award as it stands now; None if it was withdrawn."""
        learner = self._work.learners.get(award.learner.id) or award.learner
        run = self._run or award.course_run
        if award.kind is AwardKind.CREDENTIAL and not self._passes(attempt):
            self._work.awards.withdraw([award.id])
            self._note("award.withdrawn", award, reason="no-longer-passes")
            return None
        now = {"learner": learner, "attempt": attempt, "course_run": run}
        changed = sorted(name for name, value in now.items() if value != getattr(award, name))
        if not changed:
            return award
        again = replace(award, learner=learner, attempt=attempt, course_run=run)
        folder, stem = self._names(award, again)
        again = replace(again, salt=award.salt or self._salt(again), folder_name=folder, file_stem=stem)
        self._work.awards.replan(again)
        self._note("award.replanned", award, facts=changed)
        return again

    def _passes(self, attempt: Attempt | None) -> bool:
        content = self._design.content
        return judge(content.criteria, content.pass_rule, attempt.results if attempt else ()).passed

    def _names(self, before: PlannedAward, award: PlannedAward) -> tuple[str, str]:
        """Return folder and file name, new for a changed name and distinct from all others in the batch."""
        number = self._number(before)
        pattern = self._design.content.certificate.file_name_pattern
        old, new = (fill_pattern(pattern, self._words(one, number)) for one in (before, award))
        others = [one for one in self._work.awards.of_batch(self._batch.id) if one.id != award.id]
        folder, stem = before.folder_name, before.file_stem
        if award.learner.certificate_name != before.learner.certificate_name:
            taken = DistinctNames(tuple(one.folder_name for one in others))
            folder = taken.give(award.learner.certificate_name)
        if new != old:
            stem = DistinctNames(tuple(one.file_stem for one in others)).give(new)
        return folder, stem

    def _words(self, award: PlannedAward, number: int) -> dict[str, object]:
        run = award.course_run or CourseRun(self._batch.course_run_id, "")
        facts = PlanFacts(self._batch, self._design, run, award.signed_at, number)
        day = {"year": award.awarded_on.year, "date": award.awarded_on.isoformat()}
        return pattern_words(award.learner, facts, number) | day

    def _number(self, award: PlannedAward) -> int:
        """Return the number that stands in the certificate's, which is kept as text."""
        pattern = self._design.content.certificate.number_pattern
        found = [int(digits) for digits in re.findall(r"\d+", award.number)]
        fits = (one for one in found if fill_pattern(pattern, self._words(award, one)) == award.number)
        return next(fits, award.position)

    def _salt(self, award: PlannedAward) -> str:
        if award.recipient is RecipientPreset.NAME or not award.learner.email:
            return ""
        return base64.urlsafe_b64encode(self._workspace.random_bytes(_SALT_BYTES)).decode("ascii")

    def _note(self, action: str, award: PlannedAward, **details: object) -> None:
        note(self._work, self._workspace, action, (self._batch.id, award.id, award.learner.id), **details)
