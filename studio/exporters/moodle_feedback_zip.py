"""Moodle: a certificate and a credential for each learner as feedback files (lms-formats.md, 4.9).

Assignment > Submissions > Actions > Upload feedback files in a zip.
"""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from studio.exporters.archive import safe_part, write_zip
from studio.exporters.files import checked_bytes, file_findings
from studio.exporters.interface import (
    ExportFile,
    ExportFinding,
    ExportOptions,
    ExportRow,
    FindingKind,
    Need,
)
from studio.exporters.moodle_people import is_worksheet, participant_number, people_of
from studio.exporters.people import PlatformPerson, find_people
from studio.exporters.values import item_title
from studio.foundation.errors import InputError
from studio.foundation.watcher import Watcher
from studio.foundation.worded import worded


class MoodleFeedbackZip:
    """One folder per learner, named as Moodle names it; the number comes from its grading worksheet."""

    key = "moodle_feedback_zip"
    title = worded("Moodle: feedback files (ZIP)")
    needs = (Need.PLATFORM_REQUIRED, Need.FILES)

    def check(self, rows: Sequence[ExportRow], options: ExportOptions) -> tuple[ExportFinding, ...]:
        """Name whoever the worksheet does not have; Moodle would drop their files without a word."""
        if (missing := _worksheet_missing(options)) is not None:
            return (missing,)
        found = _found(rows, options)
        findings = [
            ExportFinding(
                "moodle.hand-over",
                worded(
                    "Upload the ZIP in this very assignment; Moodle should list {count} people.",
                    count=len(found),
                ),
                FindingKind.NOTE,
            )
        ]
        for place, row in enumerate(rows):
            name = row.learner.certificate_name
            if place not in found:
                sentence = worded(
                    "The grading worksheet does not have this person, or not only once; left out."
                )
                findings.append(
                    ExportFinding(
                        "moodle.not-in-worksheet", sentence, learner=name, learner_id=row.learner.id
                    )
                )
            elif not _wanted(row, options):
                findings.append(
                    ExportFinding(
                        "files.none",
                        worded("No file of the kinds chosen."),
                        learner=name,
                        learner_id=row.learner.id,
                    )
                )
        return (*findings, *file_findings(rows))

    def write(
        self, rows: Sequence[ExportRow], target: Path, options: ExportOptions, watch: Watcher
    ) -> tuple[Path, ...]:
        """Write one ZIP."""
        if (missing := _worksheet_missing(options)) is not None:
            raise InputError(
                missing.sentence, hint=worded("Download the grading worksheet of the assignment.")
            )
        entries = sorted(_entries(rows, options), key=lambda entry: entry[0])
        path = (
            target / f"{safe_part(item_title(list(rows), options), 'feedback')} - Moodle feedback files.zip"
        )
        read = [(name, partial(checked_bytes, file)) for name, file in entries]
        return (write_zip(path, read, len(read), watch),)


def _worksheet_missing(options: ExportOptions) -> ExportFinding | None:
    if options.platform is not None and is_worksheet(options.platform):
        return None
    sentence = worded(
        "The grading worksheet of the assignment is needed: it alone has the participants' numbers."
    )
    return ExportFinding("moodle.no-worksheet", sentence)


def _found(rows: Sequence[ExportRow], options: ExportOptions) -> dict[int, PlatformPerson]:
    if options.platform is None:
        return {}
    return dict(find_people([row.learner for row in rows], people_of(options.platform)))


def _wanted(row: ExportRow, options: ExportOptions) -> list[ExportFile]:
    return [file for file in row.files if file.role in options.roles]


def _entries(rows: Sequence[ExportRow], options: ExportOptions) -> Iterator[tuple[str, ExportFile]]:
    for place, person in _found(rows, options).items():
        row = rows[place]
        folder = f"{_folder_name(row)}_{participant_number(person.cells)}_assignfeedback_file"
        used: set[str] = set()
        for file in _wanted(row, options):
            yield f"{folder}/{_distinct(_file_name(file.name), used)}", file


def _folder_name(row: ExportRow) -> str:
    """Return the full name as the first piece of the folder's name: Moodle splits it at underscores."""
    return safe_part(row.learner.certificate_name.replace("_", " "), "Learner", 100)


def _file_name(name: str) -> str:
    return safe_part(name.replace("_", "-").lstrip(".~"), "file")


def _distinct(name: str, used: set[str]) -> str:
    stem, dot, ending = name.rpartition(".")
    candidate, count = name, 1
    while candidate.casefold() in used:
        count += 1
        candidate = f"{stem} ({count}){dot}{ending}"
    used.add(candidate.casefold())
    return candidate


EXPORTER = MoodleFeedbackZip()
