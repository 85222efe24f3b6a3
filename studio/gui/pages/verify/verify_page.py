"""Anybody's files, checked: drop them, and read what was found in sentences."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from studio.foundation.atomic_files import write_atomically
from studio.gui.desk import Desk
from studio.gui.models.cell import CellStyle, Column
from studio.gui.models.row_table import RowTable
from studio.gui.pages.page import Page
from studio.gui.pages.verify import calls
from studio.gui.pages.verify.file_names import telling_names
from studio.gui.pages.verify.report_card import ReportCard
from studio.gui.widgets.basics import button
from studio.gui.widgets.display.data_table import DataTable
from studio.gui.widgets.fields.drop_zone import DropZone
from studio.gui.widgets.frame.card import Card
from studio.gui.words import number_words

_STATES = {"valid": "good", "invalid": "stop", "unknown": "look"}


class VerifyPage(Page):
    """Empty: a place to drop files. Afterwards: a table of verdicts and the report of the chosen one."""

    page_id = "verify"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.header.set_title(self.tr("Verify"))
        self.header.set_context(
            self.tr("Credentials, badge pictures, certificates, QR texts; folders and ZIPs of them.")
        )
        self._reports: tuple[Any, ...] = ()
        self._names: dict[str, str] = {}
        self._report = ReportCard()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._drop())
        self._stack.addWidget(self._results())
        self.column.addWidget(self._stack, 1)
        self.setAcceptDrops(True)
        self._again = button(self.tr("Check other files"), self._clear, icon="back")
        self._save = button(self.tr("Save the report…"), self._save_report)

    def _drop(self) -> DropZone:
        zone = DropZone(
            "verify",
            self.tr("Is it genuine?"),
            self.tr("Drop files or folders here. Nothing leaves this computer."),
            (
                button(self.tr("Choose files…"), self._choose_files, kind="primary"),
                button(self.tr("Choose a folder…"), self._choose_folder),
                button(self.tr("Paste text"), self._paste),
            ),
        )
        zone.dropped.connect(self.check)
        return zone

    def _results(self) -> QWidget:
        self.model = RowTable[Any](
            (
                Column(self.tr("File"), self._file, tip=lambda one: one.file, style=CellStyle.FILE),
                Column(self.tr("Awarded to, for"), _whose, tip=_whose, style=CellStyle.MUTED),
                Column(self.tr("Verdict"), self._verdict, pill=lambda one: _STATES[str(one.verdict)]),
            ),
            self,
        )
        self.table = DataTable(self.tr("Checked files"))
        self.table.show_model(self.model)
        self.table.fit_columns(1, (0, 0, 140))
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)  # both share what is left
        self.table.chosen.connect(lambda row: self._report.show_report(self._reports[row]))
        card = Card(margin=6)
        card.body.addWidget(self.table)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(card, 6)
        side = QVBoxLayout()
        side.addWidget(self._report)
        row.addLayout(side, 4)
        return body

    def _file(self, report: Any) -> str:
        path = str(report.file)
        return self._names.get(path, path)

    def _verdict(self, report: Any) -> str:
        return {
            "valid": self.tr("Genuine"),
            "invalid": self.tr("Not valid"),
            "unknown": self.tr("Cannot be told"),
        }[str(report.verdict)]

    def check(self, paths: Sequence[Path]) -> None:
        """Check files and folders; what is found is shown once all is read."""
        self.message.clear()
        wanted = [Path(path) for path in paths]
        self.desk.read(
            lambda workspace, watch: calls.verify(workspace, wanted, watch),
            self._show,
            otherwise=self.fail,
            text=self.tr("Checking"),
        )

    def _show(self, reports: Sequence[Any]) -> None:
        if not reports:
            text = self.tr("No credential was found: no JSON, JWT, badge picture or certificate.")
            self.message.say("look", text)
            return
        self._reports = tuple(
            sorted(reports, key=lambda one: ("invalid", "unknown", "valid").index(str(one.verdict)))
        )
        files = [one.file for one in self._reports]
        self._names = dict(zip(files, telling_names(files), strict=True))
        self.model.set_rows(self._reports)
        self.table.selectRow(0)
        self._report.show_report(self._reports[0])
        self._stack.setCurrentIndex(1)
        good = sum(str(one.verdict) == "valid" for one in self._reports)
        total = number_words(len(self._reports))
        self.header.set_context(self.tr("%Ln of {0} is/are genuine", "", good).format(total))
        self.header.set_buttons(self._again, self._save)

    def _clear(self) -> None:
        self._stack.setCurrentIndex(0)
        self.header.set_buttons()

    def _choose_files(self) -> None:
        paths, _kind = QFileDialog.getOpenFileNames(self, self.tr("Choose files to check"))
        if paths:
            self.check([Path(path) for path in paths])

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder to check"))
        if folder:
            self.check([Path(folder)])

    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text().strip()
        if not text:
            self.message.say("look", self.tr("There is no text on the clipboard."))
            return
        self.desk.read(lambda ws, _watch: calls.verify_text(ws, text), self._show, otherwise=self.fail)

    def _save_report(self) -> None:
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the report"), "report.json", "JSON (*.json)"
        )
        if path:
            reports = self._reports
            self.desk.runner.write(
                lambda _watch: write_atomically(Path(path), calls.as_json(reports).encode("utf-8"))
            )


def _whose(report: Any) -> str:
    """Return learner and micro-credential, as far as the report has them."""
    return " · ".join(fact for fact in (report.facts.learner, report.facts.title) if fact) or "–"
