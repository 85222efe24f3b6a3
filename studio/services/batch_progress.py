"""How far a batch is: counts, the awards in view with their results, and the paper made last."""

from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from studio.domain.award import AwardKind, AwardState, PlannedAward
from studio.domain.batch import Batch, BatchState
from studio.domain.course_run import CourseRun
from studio.domain.criterion import judge
from studio.domain.design import PublishedDesign, total_points
from studio.services.batch_facts import batch_facts
from studio.services.handle import Workspace
from studio.services.rows import AwardRow, BatchRow, PageRequest
from studio.storage import Work

_LOOKED_AT = 500
_OPEN = (BatchState.PLANNED, BatchState.RUNNING)


@dataclass(frozen=True, slots=True)
class AwardLine:
    """An award in a batch, with what its person reached; ``points`` and ``most`` are None without points."""

    row: AwardRow
    points: Decimal | None = None
    most: Decimal | None = None

    @property
    def participation(self) -> bool:
        """Whether this is paper alone, for who took part and did not pass."""
        return self.row.kind is AwardKind.PARTICIPATION


@dataclass(frozen=True, slots=True)
class Paper:
    """One certificate from the batch folder. ``data`` is empty where the file is gone."""

    award_id: UUID
    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Glance:
    """A batch at one moment. ``rows`` are those asked for; ``newest`` is None where none is newer."""

    counts: dict[AwardState, int]
    signed: int
    rows: tuple[AwardRow, ...]
    failed: tuple[AwardRow, ...]
    newest: Paper | None

    @property
    def total(self) -> int:
        """Awards that are not withdrawn."""
        return sum(self.counts.values()) - self.counts[AwardState.WITHDRAWN]

    @property
    def done(self) -> int:
        """Awards whose files are all there."""
        return self.counts[AwardState.DONE]

    @property
    def waiting(self) -> int:
        """Awards with something left to do."""
        return self.total - self.done - self.counts[AwardState.FAILED]


@dataclass(frozen=True, slots=True)
class OpenedBatch:
    """A batch with its run; ``learners`` counts the run's roster."""

    batch: Batch
    run: CourseRun
    learners: int


def open_batches(workspace: Workspace) -> tuple[BatchRow, ...]:
    """Return the batches that still have something to do, newest first."""
    with workspace.store.reading() as work:
        rows = work.batches.page(PageRequest(limit=_LOOKED_AT)).rows
    return tuple(row for row in rows if row.state in _OPEN)


def batches_of_run(workspace: Workspace, run_id: UUID) -> tuple[Batch, ...]:
    """Return the batches of a course run, oldest first."""
    with workspace.store.reading() as work:
        return work.batches.of_run(run_id)


def open_batch(workspace: Workspace, batch_id: UUID) -> OpenedBatch:
    """Return a batch with its course run.

    Raises:
        PlanningError: There is no such batch.
    """
    batch = batch_facts(workspace, batch_id).batch
    with workspace.store.reading() as work:
        run = work.runs.get(batch.course_run_id)
        learners = len(work.runs.enrolments(batch.course_run_id))
    return OpenedBatch(batch, run or CourseRun(batch.course_run_id, batch.folder_name), learners)


def award_lines(workspace: Workspace, batch_id: UUID, offset: int, limit: int) -> tuple[AwardLine, ...]:
    """Return a page of a batch's awards by position, each with its result."""
    design = batch_facts(workspace, batch_id).design
    with workspace.store.reading() as work:
        rows = work.award_lists.page(PageRequest(offset, limit), batch_id=batch_id).rows
        if not rows:
            return ()
        planned = work.awards.waiting(
            batch_id,
            len(rows),
            tuple(AwardState),
            after_position=rows[0].position - 1,
            with_bytes=False,
        )
    by_id = {item.award.id: item.award for item in planned}
    return tuple(_line(row, by_id.get(row.id), design) for row in rows)


def glance(
    workspace: Workspace, batch_id: UUID, *, first: int = 0, limit: int = 60, shown: UUID | None = None
) -> Glance:
    """Return how a batch stands now; some milliseconds, whatever its size.

    Args:
        workspace: The open workspace.
        batch_id: The batch.
        first: The place, from 0, of the first row that is looked at.
        limit: How many rows are looked at.
        shown: The award whose paper is on the screen: it is not read again.
    """
    folder = batch_facts(workspace, batch_id).folder
    with workspace.store.reading() as work:
        counts = work.awards.counts(batch_id)
        signed = work.awards.count_signed(batch_id)
        rows = work.award_lists.page(PageRequest(first, limit), batch_id=batch_id).rows
        failed = work.award_lists.page(
            PageRequest(limit=20), batch_id=batch_id, states=(AwardState.FAILED,)
        ).rows
        last = work.award_lists.page(
            PageRequest(limit=1, descending=True), batch_id=batch_id, states=(AwardState.DONE,)
        ).rows
        path = _paper_path(work, last[0].id) if last and last[0].id != shown else ""
    newest = None
    if path:
        file = folder.joinpath(*path.split("/"))
        newest = Paper(last[0].id, last[0].learner_name, file.read_bytes() if file.is_file() else b"")
    return Glance(counts, signed, rows, failed, newest)


def paper_of(workspace: Workspace, row: AwardRow) -> Paper:
    """Return the certificate of one award from the batch folder."""
    folder = batch_facts(workspace, row.batch_id).folder
    with workspace.store.reading() as work:
        path = _paper_path(work, row.id)
    file = folder.joinpath(*path.split("/"))
    return Paper(row.id, row.learner_name, file.read_bytes() if path and file.is_file() else b"")


def _paper_path(work: Work, award_id: UUID) -> str:
    files = work.files.of_awards([award_id]).get(award_id, ())
    return next((one.path for one in files if one.role == "pdf"), "")


def _line(row: AwardRow, award: PlannedAward | None, design: PublishedDesign) -> AwardLine:
    if award is None or award.attempt is None:
        return AwardLine(row)
    content = design.content
    points = judge(content.criteria, content.pass_rule, award.attempt.results).points
    return AwardLine(row, points, total_points(content) if points is not None else None)
