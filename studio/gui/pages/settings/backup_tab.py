"""Save a copy: the whole workspace as one sealed file."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from studio.foundation.errors import StudioError
from studio.gui.desk import Desk
from studio.gui.error_texts import explain
from studio.gui.pages.settings import calls
from studio.gui.widgets.basics import button, label
from studio.gui.widgets.display.inline_message import InlineMessage
from studio.gui.widgets.display.pill import Pill
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.fields.secret_edit import SecretEdit
from studio.gui.widgets.frame.card import Card
from studio.gui.words import day_words


class BackupTab(QWidget):
    """The signing key is not in the copy; it has a second copy of its own."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.message = InlineMessage()
        card = Card(self.tr("Save a copy"))
        words = self.tr(
            "One file with everything in this workspace, sealed with a passphrase. Keep it in another place. "
            "The signing key is not in it: keep its second copy too."
        )
        card.body.addWidget(label(words, "muted", wrap=True))
        self.last = Pill()
        card.body.addWidget(self.last, 0, Qt.AlignmentFlag.AlignLeading)
        self._first, self._again = SecretEdit(), SecretEdit()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(FormField(self.tr("Passphrase of the copy"), self._first))
        self._again_field = FormField(self.tr("The same again"), self._again)
        row.addWidget(self._again_field)
        card.body.addLayout(row)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Save a copy…"), self._save, kind="primary", icon="backup"))
        card.body.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.message)
        column.addWidget(card)
        column.addStretch(1)

    def _save(self) -> None:
        secret = self._first.text()
        self._again_field.set_error(
            "" if secret == self._again.text() else self.tr("The two are not the same.")
        )
        if secret != self._again.text():
            return
        # With its day, so that the next copy does not take the place of this one.
        day = self._desk.clock().astimezone().date()
        name = f"{self._desk.workspace.folder.stem} {day.isoformat()}.studio-copy"
        path, _kind = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), name)
        if path:
            self._desk.write(
                lambda ws, watch: calls.save_copy(ws, Path(path), secret, watch),
                lambda _result: self._saved(path),
                otherwise=self._refused,
                text=self.tr("Saving a copy"),
            )

    def _saved(self, path: str) -> None:
        self._first.clear()
        self._again.clear()
        self.message.say("good", self.tr("The copy was written and read back whole: {0}").format(path))

    def _refused(self, error: StudioError) -> None:
        words = explain(error)
        self.message.say("stop", words.said, subject=words.title)

    def show_state(self, state: Any) -> None:
        """Say when the last copy was made, and when it is time for another."""
        if state.last is None:
            self.last.set(self.tr("! No copy yet"), "look")
        elif state.due:
            words = self.tr("! Last copy on {0}; something has changed since")
            self.last.set(words.format(day_words(state.last)), "look")
        else:
            self.last.set(self.tr("✓ Last copy on {0}").format(day_words(state.last)), "good")
