"""Every file as it is, in a folder."""

from collections.abc import Sequence
from pathlib import Path

from studio.exporters.files import checked_bytes, file_findings, safe_path
from studio.exporters.interface import ExportFinding, ExportOptions, ExportRow, Need
from studio.foundation.atomic_files import explained, write_atomically
from studio.foundation.watcher import Watcher


class FolderExporter:
    """Copies the learners' folders as they are."""

    key = "folder"
    title = "Folder"
    needs = (Need.FILES,)

    def check(self, rows: Sequence[ExportRow], options: ExportOptions) -> tuple[ExportFinding, ...]:
        """Name every file that is missing or changed."""
        return file_findings(rows)

    def write(
        self, rows: Sequence[ExportRow], target: Path, options: ExportOptions, watch: Watcher
    ) -> tuple[Path, ...]:
        """Copy, person by person."""
        made: list[Path] = []
        for done, row in enumerate(rows, start=1):
            watch.raise_if_cancelled()
            for file in row.files:
                path = target / safe_path(file)
                with explained(path):
                    path.parent.mkdir(parents=True, exist_ok=True)
                write_atomically(path, checked_bytes(file), durable=False)
                made.append(path)
            watch.report(done, len(rows), row.learner.certificate_name)
        return tuple(made)


EXPORTER = FolderExporter()
