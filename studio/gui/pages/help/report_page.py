"""A report for whoever mends the program: read here first, then saved or copied. Nothing is sent."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QStandardPaths
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QPlainTextEdit

from studio.foundation.watcher import Watcher
from studio.gui.desk import Desk
from studio.gui.pages.help import calls
from studio.gui.pages.page import Page
from studio.gui.theme import theme
from studio.gui.widgets.basics import button

FILE_NAME = "credential-studio-report.txt"


class ReportPage(Page):
    """Gathers anew whenever it comes into view; what is saved or copied is what is read here."""

    page_id = "report"
    topic = "when-something-goes-wrong"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.header.set_title(self.tr("Save a report"))
        self.header.set_context(
            self.tr("Names, e-mail addresses, keys and paths are taken out. Read it before you pass it on.")
        )
        self.copy = button(self.tr("Copy"), self._copy, icon="copy")
        self.save = button(self.tr("Save…"), self._choose_and_save, kind="primary")
        self.header.set_buttons(self.copy, self.save)
        self.thorough = QCheckBox(self.tr("Also try every part of the program, which takes some seconds"))
        self.thorough.toggled.connect(lambda _on: self.gather())
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The report"))
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Back"), desk.back, kind="quiet", icon="back"))
        row.addStretch(1)
        row.addWidget(self.thorough)
        self.column.addLayout(row)
        self.column.addWidget(self.text, 1)
        self._shown(None)

    def showEvent(self, event: QShowEvent) -> None:
        """Gather it now, with a workspace or without."""
        super().showEvent(event)
        self.message.clear()
        self.gather()

    def gather(self) -> None:
        """Ask for the report again."""
        machine, thorough = _machine(), self.thorough.isChecked()
        self._shown(None)

        def work(workspace: Any, watch: Watcher) -> Any:
            return calls.report(workspace, machine, thorough, watch)

        self.desk.read(work, self._shown, otherwise=self.fail, text=self.tr("Gathering the report"))

    def save_to(self, path: Path) -> None:
        """Write what is shown to ``path``."""
        text = self.text.toPlainText()
        self.desk.runner.write(
            lambda _watch: calls.save_report(text, path),
            lambda _done: self.message.say("good", self.tr("The report is in {0}.").format(path)),
            otherwise=self.fail,
        )

    def _shown(self, text: str | None) -> None:
        self.text.setPlainText(self.tr("Gathering…") if text is None else text)
        for one in (self.copy, self.save):
            one.setEnabled(text is not None)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.message.say("good", self.tr("The report is on the clipboard."))

    def _choose_and_save(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save a report"), str(Path(documents) / FILE_NAME)
        )
        if path:
            self.save_to(Path(path))


def _machine() -> tuple[tuple[str, str], ...]:
    """Return what only the window knows of the machine. In English: whoever mends it reads it."""
    screens = [
        f"{one.size().width()} × {one.size().height()} at {one.devicePixelRatio():g}"
        for one in QGuiApplication.screens()
    ]
    return (
        ("window system", QGuiApplication.platformName()),
        ("screens", ", ".join(screens)),
        ("colours", "dark" if theme.current().dark else "light"),
        ("language", QLocale().name()),
        ("system's language", QLocale.system().name()),
    )
