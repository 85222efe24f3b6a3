"""Whole batches: 10,000 and 1,000 learners without PDFs, 1,000 with, and a folder verified."""

import tempfile
import time
from pathlib import Path
from typing import Any
from uuid import UUID

from benchmarks.children import cpu_seconds, in_child
from benchmarks.table import Row, row
from benchmarks.workspaces import open_planned, planned_workspace
from studio.domain.award import AwardState
from studio.domain.batch import BatchChoices
from studio.services.batch_papers import batch_papers
from studio.services.identity import batch_signer
from studio.services.issuing import issue_batch
from studio.services.verifying import sources_for, verify_paths
from studio.storage.repositories.awards import WaitingAward

WALL_BAR, MEMORY_BAR, GROWTH_BAR, PAPER_BAR = 40.0, 400.0, 1.3, 2.0
PLAIN_SAMPLE = 60


def prepare(home: str, awards: int, *, pdfs: bool, zipped: bool) -> dict[str, Any]:
    """In a child: make the workspace with a planned batch."""
    choices = BatchChoices(pdfs=pdfs, joined_pdf=pdfs, zip_file=zipped)
    return {"batch": str(planned_workspace(Path(home), awards, choices))}


def issue(home: str, batch: str) -> dict[str, Any]:
    """In a child: issue it, ledger check and manifest included; return seconds."""
    workspace, key = open_planned(Path(home))
    with batch_signer(workspace, key) as signer:
        wall, cpu = time.perf_counter(), cpu_seconds()
        report, _ = issue_batch(workspace, UUID(batch), signer)
        answer = {"wall": time.perf_counter() - wall, "cpu": cpu_seconds() - cpu}
    assert report.complete, report.check.problems
    workspace.close()
    return answer | {"folder": str(report.folder), "done": report.check.ledger.done}


def plain_loop(home: str, batch: str, count: int) -> dict[str, Any]:
    """In a child: the same papers by a plain loop over WeasyPrint; return seconds for ``count``."""
    from benchmarks.bench_certificates import plain
    from studio.services.batch_facts import batch_facts
    from studio.services.batch_journal import signed_award

    workspace, key = open_planned(Path(home))
    facts = batch_facts(workspace, UUID(batch))
    with batch_signer(workspace, key) as signer, workspace.store.reading() as work:
        papers = batch_papers(workspace, facts.design, facts.provider, signer)
        done = [award for award, _, _ in work.awards.done(UUID(batch), with_bytes=False)][:count]
        signed = work.awards.signed_many([award.id for award in done])
        values = [
            papers.values(signed_award(WaitingAward(award, AwardState.DONE, signed[award.id])))
            for award in done
        ]
    plain(papers.drawer.credential, values[0])
    wall, cpu = time.perf_counter(), cpu_seconds()
    for value in values:
        plain(papers.drawer.credential, value)
    answer = {"wall": time.perf_counter() - wall, "cpu": cpu_seconds() - cpu, "count": len(values)}
    workspace.close()
    return answer


def verify(home: str, folder: str) -> dict[str, Any]:
    """In a child: verify every file of a batch's folder."""
    workspace, _ = open_planned(Path(home))
    sources = sources_for(workspace.clock(), workspaces=[workspace])
    wall, cpu = time.perf_counter(), cpu_seconds()
    verdicts = [report.verdict.value for report in verify_paths([Path(folder)], sources)]
    answer = {"wall": time.perf_counter() - wall, "cpu": cpu_seconds() - cpu, "files": len(verdicts)}
    assert set(verdicts) == {"valid"}, set(verdicts)
    workspace.close()
    return answer


def without_papers(many: int = 10_000, few: int = 1_000) -> list[Row]:
    """Return the rows for batches without PDFs; the ZIP is measured apart, as the bar names none."""
    found = {}
    for count, zipped in ((few, False), (many, False), (many, True)):
        with tempfile.TemporaryDirectory() as home:
            made = in_child(f"{__name__}:prepare", home=home, awards=count, pdfs=False, zipped=zipped)
            found[count, zipped] = in_child(f"{__name__}:issue", home=home, batch=made["batch"])
            assert found[count, zipped]["done"] == count
    big, small, zipped_too = found[many, False], found[few, False], found[many, True]
    growth = big["megabytes"] / small["megabytes"]
    against = f"{growth:.2f} × ({small['megabytes']:.0f} MB)"
    seconds = f"{big['wall']:.1f} s ({big['cpu']:.1f} s CPU)"
    extra = zipped_too["wall"] - big["wall"]
    return [
        row(f"{many:,} learners without PDFs", "< 40 s", seconds, big["wall"] < WALL_BAR),
        row("… most memory", "< 400 MB", f"{big['megabytes']:.0f} MB", big["megabytes"] < MEMORY_BAR),
        row(
            f"… against {few:,}",
            "≤ 1.3 ×",
            against,
            growth <= GROWTH_BAR,
        ),
        row("… with the ZIP of it all", "", f"{zipped_too['wall']:.1f} s ({extra:+.1f} s)"),
    ]


def with_papers(count: int = 1_000) -> list[Row]:
    """Return the rows for a batch with PDFs against a plain loop, and for verifying its folder."""
    with tempfile.TemporaryDirectory() as home:
        batch = in_child(f"{__name__}:prepare", home=home, awards=count, pdfs=True, zipped=False)["batch"]
        ours = in_child(f"{__name__}:issue", home=home, batch=batch)
        loop = in_child(f"{__name__}:plain_loop", home=home, batch=batch, count=PLAIN_SAMPLE)
        checked = in_child(f"{__name__}:verify", home=home, folder=ours["folder"])
    theirs = loop["wall"] / loop["count"] * count
    times = theirs / ours["wall"]
    spent = f"{ours['wall']:.0f} s, {ours['cpu']:.0f} s CPU"
    measured = f"{times:.1f} × ({spent}; plain {theirs:.0f} s, reckoned from {loop['count']})"
    rate = checked["wall"] / checked["files"] * 1000
    return [
        row(f"{count:,} learners with PDFs, the whole batch", "≥ 2 ×", measured, times >= PAPER_BAR),
        row(
            f"Verify that folder, {checked['files']:,} files",
            "",
            f"{checked['wall']:.0f} s ({checked['cpu']:.0f} s CPU), {rate:.1f} ms each",
        ),
    ]
