"""Every file as it is, in one ZIP."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from studio.exporters.archive import safe_part, write_zip
from studio.exporters.files import checked_bytes, file_findings, safe_path
from studio.exporters.interface import ExportFinding, ExportOptions, ExportRow, Need
from studio.foundation.watcher import Watcher
from studio.foundation.worded import worded


class ZipExporter:
    """Packs the learners' folders."""

    key = "zip"
    title = worded("ZIP file")
    needs = (Need.FILES,)

    def check(self, rows: Sequence[ExportRow], options: ExportOptions) -> tuple[ExportFinding, ...]:
        """Name every file that is missing or changed."""
        return file_findings(rows)

    def write(
        self, rows: Sequence[ExportRow], target: Path, options: ExportOptions, watch: Watcher
    ) -> tuple[Path, ...]:
        """Write one ZIP named by the micro-credential."""
        name = safe_part(rows[0].title if rows else "credentials", "credentials")
        entries = [(safe_path(file), partial(checked_bytes, file)) for row in rows for file in row.files]
        return (write_zip(target / f"{name}.zip", sorted(entries, key=_name), len(entries), watch),)


def _name(entry: tuple[str, object]) -> str:
    return entry[0]


EXPORTER = ZipExporter()
