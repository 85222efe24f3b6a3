"""One line per award for a spreadsheet or a mail merge."""

from collections.abc import Sequence
from pathlib import Path

from studio.domain.learner import IdentifierKind
from studio.exporters.archive import safe_part
from studio.exporters.csv_text import csv_text, free_text
from studio.exporters.interface import ExportFinding, ExportOptions, ExportRow, FindingKind, Need
from studio.foundation.atomic_files import write_atomically
from studio.foundation.watcher import Watcher
from studio.foundation.worded import worded

_HEAD = (
    "Name",
    "Given name",
    "Family name",
    "E-mail",
    "Username",
    "ID number",
    "Micro-credential",
    "Version",
    "Kind",
    "Number",
    "Credential id",
    "Awarded on",
    "Valid until",
    "Points",
    "Points possible",
    "Percent",
    "Grade",
)


class PlainCsv:
    """UTF-8 without mark, commas, decimal point; a text that could run as a formula gets an apostrophe."""

    key = "plain_csv"
    title = worded("Table (CSV)")
    needs: tuple[Need, ...] = ()

    def check(self, rows: Sequence[ExportRow], options: ExportOptions) -> tuple[ExportFinding, ...]:
        """Say who has no e-mail address, for who wants to write mails from it."""
        return tuple(
            ExportFinding(
                "email.none", worded("No e-mail address."), FindingKind.NOTE, row.learner.certificate_name
            )
            for row in rows
            if not row.learner.email
        )

    def write(
        self, rows: Sequence[ExportRow], target: Path, options: ExportOptions, watch: Watcher
    ) -> tuple[Path, ...]:
        """Write one file named by the micro-credential."""
        criteria = list(dict.fromkeys(outcome.name for row in rows for outcome in row.criteria))
        head = [*_HEAD, *criteria, "Files", "Verify at"]
        lines = [[free_text(cell) for cell in head], *(_line(row, criteria) for row in rows)]
        path = target / f"{safe_part(rows[0].title if rows else 'awards', 'awards')}.csv"
        write_atomically(path, csv_text(lines).encode("utf-8"))
        watch.report(len(rows), len(rows), path.name)
        return (path,)


def _line(row: ExportRow, criteria: Sequence[str]) -> list[str]:
    learner = row.learner
    outcomes = {outcome.name: outcome for outcome in row.criteria}
    texts = [
        learner.certificate_name,
        learner.given_name,
        learner.family_name,
        learner.email,
        learner.identifier(IdentifierKind.USERNAME),
        learner.identifier(IdentifierKind.INSTITUTION),
        row.title,
        str(row.version),
        row.kind.value,
        row.number,
        row.credential_id,
        row.awarded_on.isoformat(),
        row.valid_until.date().isoformat() if row.valid_until else "",
        _number(row.points),
        _number(row.max_points),
        _number(row.percent),
        row.grade,
    ]
    for name in criteria:
        outcome = outcomes.get(name)
        texts.append(outcome.level or _number(outcome.points) if outcome else "")
    texts.append("; ".join(file.path for file in row.files))
    texts.append(row.verify_link)
    return [free_text(text) for text in texts]


def _number(value: object) -> str:
    return "" if value is None else f"{value:f}"


EXPORTER = PlainCsv()
