"""“I lost my certificate”: the same files again, byte for byte; and rehearsals, which are none."""

from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from uuid import UUID

from studio.domain.award import AwardState, FileRecord, PlannedAward
from studio.domain.batch import Batch, BatchChoices, BatchState
from studio.foundation.atomic_files import WRITE_TO, explained, write_atomically
from studio.foundation.errors import InputError
from studio.foundation.watcher import QUIET, Watcher
from studio.foundation.worded import worded
from studio.issuing.file_names import DistinctNames
from studio.issuing.journal import SignedAward
from studio.issuing.ledger import file_problem
from studio.issuing.plan import PlanFacts, plan_awards
from studio.issuing.render_pool import renderer
from studio.rendering.badge_png import badge_png
from studio.services.batch_facts import batch_facts
from studio.services.batch_papers import BatchPapers, batch_papers
from studio.services.changes import ChangeKind, Changes
from studio.services.handle import Workspace
from studio.services.log import logged
from studio.services.planning import PlanningError, select_awards
from studio.services.taken_folders import FolderTakenError

_CHUNK = 20


class NotIssuedError(InputError):
    """Files were asked for that were never made."""

    code = "input.not-issued"
    hint = worded("Resume the batch first; then ask again.")


@dataclass(frozen=True, slots=True)
class GivenAgain:
    """Where the files are now; ``remade`` lists those that had to be written anew."""

    folder: Path
    files: tuple[Path, ...]
    damaged: tuple[str, ...] = ()


def give_again(workspace: Workspace, award_id: UUID, target: Path) -> tuple[GivenAgain, Changes]:
    """Copy what was issued to one learner into a new folder below ``target``.

    Every file is compared with the digest recorded when it was issued; one that is missing or
    changed is named and not handed out. ``repair_award`` makes it again.

    Raises:
        NotIssuedError: The award is not done.
        MachineError: ``target`` cannot be written to.
    """
    with workspace.store.reading() as work:
        award, state = work.awards.get(award_id), work.awards.state(award_id)
        files = work.files.of_awards([award_id]).get(award_id, ())
    if award is None or state is not AwardState.DONE:
        raise NotIssuedError(worded("This award was not issued yet."))
    source = batch_facts(workspace, award.batch_id).folder
    with explained(target, WRITE_TO):
        taken = tuple(path.name for path in target.iterdir()) if target.is_dir() else ()
    folder = target / DistinctNames(taken).give(award.learner.certificate_name)
    damaged = tuple(record.path for record in files if file_problem(source, record))
    good = [record for record in files if record.path not in damaged]
    given = GivenAgain(folder, tuple(_copy(source, record, folder) for record in good), damaged)
    with logged(workspace, "award.given-again", award_id, award.learner.id, files=len(given.files)):
        pass
    return given, Changes.of(ChangeKind.DELIVERIES, ids=[award_id])


def repair_batch(workspace: Workspace, batch_id: UUID) -> tuple[int, Changes]:
    """Put awards with a missing or changed file back, so that resuming the batch makes the files again.

    The signed bytes stay; the files come out equal. Returns how many awards will be made again.
    """
    facts = batch_facts(workspace, batch_id)
    with workspace.store.reading() as work:
        broken = [
            award.id
            for award, _, files in work.awards.done(batch_id, with_bytes=False)
            if any(file_problem(facts.folder, record) for record in files)
        ]
    if not broken:
        return 0, Changes()
    with logged(workspace, "batch.repaired", batch_id, *broken) as work:
        work.awards.reopen(broken)
        work.batches.set_state(batch_id, BatchState.RUNNING)
    return len(broken), Changes.of(ChangeKind.BATCHES, ChangeKind.AWARDS, ids=[batch_id])


def _copy(source: Path, record: FileRecord, folder: Path) -> Path:
    technical = record.path.startswith("technical/")
    target = folder / "technical" if technical else folder
    with explained(target):
        target.mkdir(parents=True, exist_ok=True)
        data = source.joinpath(*record.path.split("/")).read_bytes()
    path = target / record.path.rsplit("/", 1)[1]
    write_atomically(path, data)
    return path


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A folder of specimens: nothing in it is signed, everything says so. ``failed`` has name and reason."""

    folder: Path
    papers: int
    failed: tuple[tuple[str, str], ...]


def rehearse(
    workspace: Workspace, run_id: UUID, choices: BatchChoices, folder: Path, *, watch: Watcher = QUIET
) -> Rehearsal:
    """Make every certificate of a run marked SPECIMEN, and the plain badge, into ``folder``.

    Nothing is planned, numbered, signed or noted. What an earlier rehearsal made in ``folder`` goes first.

    Raises:
        PlanningError: Nobody would be awarded anything, or something to issue with is missing.
        FolderTakenError: ``folder`` holds something that no rehearsal made. Nothing in it is touched.
    """
    papers, awards = _specimens(workspace, run_id, choices)
    with explained(folder):
        _empty_of_specimens(folder)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / _MARK).write_text("A rehearsal: nothing here is signed.\n", "utf-8")
    (folder / _BADGE).write_bytes(badge_png(papers.design.badge_svg, 640))
    made, failed = 0, []
    with renderer(papers.drawer, papers.values, len(awards)) as pool:
        for start in range(0, len(awards), _CHUNK):
            watch.raise_if_cancelled()
            chunk = awards[start : start + _CHUNK]
            for item, paper in zip(chunk, pool.result(pool.submit(chunk)), strict=True):
                if isinstance(paper, bytes):
                    write_atomically(folder / f"SPECIMEN {item.award.file_stem}.pdf", paper, durable=False)
                    made += 1
                else:
                    failed.append((item.award.learner.certificate_name, str(paper)))
            watch.report(start + len(chunk), len(awards), chunk[-1].award.learner.certificate_name)
    return Rehearsal(folder, made, tuple(failed))


_MARK = "SPECIMEN.txt"
_BADGE = "badge.png"


def _empty_of_specimens(folder: Path) -> None:
    """Take away what an earlier rehearsal made; whatever else lies there is somebody's own."""
    there = sorted(folder.iterdir()) if folder.is_dir() else []
    ours = (_MARK, _BADGE) if (folder / _MARK).is_file() else ()
    made = [
        item
        for item in there
        if item.is_file() and (item.name in ours or (ours and fnmatchcase(item.name, "SPECIMEN *.pdf")))
    ]
    foreign = [item.name for item in there if item not in made]
    if foreign:
        raise FolderTakenError(
            worded("{folder} holds files that no rehearsal made: {name}.", folder=folder, name=foreign[0]),
        )
    for item in made:
        item.unlink()


def _specimens(
    workspace: Workspace, run_id: UUID, choices: BatchChoices
) -> tuple[BatchPapers, Sequence[SignedAward]]:
    candidates = select_awards(workspace, run_id, choices).candidates
    with workspace.store.reading() as work:
        run, provider = work.runs.get(run_id), work.provider.get()
        design = work.designs.latest(run.design_id) if run and run.design_id else None
    if run is None or design is None or provider is None or not candidates:
        raise PlanningError(
            worded("There is nobody to rehearse with."),
            hint=worded("Left out is who has not passed, has an award, or waits in a batch."),
        )
    batch = Batch(
        workspace.new_id(), run.id, design.design_id, design.version, "", "", choices,
        BatchState.PLANNED, workspace.clock(), "rehearsal",
    )  # fmt: skip
    facts = PlanFacts(batch, design, run, workspace.clock(), 1)
    awards = plan_awards(candidates, facts, workspace.random_bytes)
    return batch_papers(workspace, design, provider, None), [_unsigned(award) for award in awards]


def _unsigned(award: PlannedAward) -> SignedAward:
    return SignedAward(award, b"", "", "")
