"""A sealed copy becomes a workspace again: the file, its passphrase, and where to put it."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from studio.foundation.errors import StudioError
from studio.foundation.watcher import Watcher
from studio.gui.desk import Desk
from studio.gui.error_texts import explain
from studio.gui.pages.page import Page
from studio.gui.widgets.basics import button, label
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.fields.secret_edit import SecretEdit
from studio.gui.widgets.frame.card import Card

_WIDTH = 620


class OpenCopyPage(Page):
    """Nothing is written unless the whole copy is sound."""

    page_id = "open-copy"
    topic = "keys-and-backup#save-a-copy"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.header.hide()
        self._file, self._secret, self._folder = QLineEdit(), SecretEdit(), QLineEdit()
        self._suggested = ""
        card = Card(margin=28)
        card.body.addWidget(label(self.tr("Open a sealed copy"), "title"))
        words = self.tr("The copy itself stays as it is; its content becomes a workspace of its own.")
        card.body.addWidget(label(words, "muted", wrap=True))
        card.body.addSpacing(6)
        card.body.addWidget(FormField(self.tr("The copy"), self._with_choice(self._file, self._choose_file)))
        self._secret_field = FormField(self.tr("Its passphrase"), self._secret)
        card.body.addWidget(self._secret_field)
        where = self._with_choice(self._folder, self._choose_folder)
        card.body.addWidget(FormField(self.tr("Where to put the workspace"), where))
        foot = QHBoxLayout()
        foot.addWidget(button(self.tr("Back"), lambda: desk.go("start"), kind="quiet", icon="back"))
        foot.addStretch(1)
        self.go_on = button(self.tr("Open the copy"), self._open, kind="primary")
        foot.addWidget(self.go_on)
        card.body.addSpacing(8)
        card.body.addLayout(foot)
        card.setFixedWidth(_WIDTH)
        self.stand_alone(card)
        self._file.textChanged.connect(lambda _text: self._suggest())
        for field in (self._file, self._secret, self._folder):
            field.textChanged.connect(lambda _text: self._weigh())
        self._secret.textEdited.connect(lambda _text: self._secret_field.set_error(""))
        self._secret.returnPressed.connect(self.go_on.click)
        self._weigh()

    def showEvent(self, event: Any) -> None:
        """Begin where documents lie."""
        super().showEvent(event)
        self._suggest()

    def _suggest(self) -> None:
        """Name a free folder for the workspace, until somebody names another."""
        if self._folder.text() not in ("", self._suggested):
            return
        file, host = self._file.text().strip(), self.window()
        if file:
            self._suggested = str(_free_folder(Path(file)))
        elif hasattr(host, "workspaces"):
            home = Path(host.workspaces.start_folder())
            self._suggested = str(_free_folder(home / self.tr("My workspace")))
        self._folder.setText(self._suggested)

    def _weigh(self) -> None:
        """There is something to open once all three are there."""
        there = Path(self._file.text().strip()).is_file()
        self.go_on.setEnabled(there and bool(self._secret.text() and self._folder.text().strip()))

    def _with_choice(self, field: QLineEdit, choose: Any) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(field, 1)
        row.addWidget(button(self.tr("Choose…"), choose))
        box.setFocusProxy(field)
        return box

    def show_target(self, target: Path) -> None:
        """Fill in the copy ``target`` and a free folder beside it; only the passphrase is missing."""
        self._folder.clear()
        self._file.setText(str(target))
        self._secret.setFocus()

    def _choose_file(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("The copy"))
        if path:
            self._file.setText(path)

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where to put the workspace"))
        if folder:
            self._folder.setText(str(Path(folder) / f"{Path(self._file.text()).stem}.studio"))

    def _open(self) -> None:
        source, folder = Path(self._file.text().strip()), Path(self._folder.text().strip())
        secret = self._secret.text()
        self.message.clear()
        self._secret_field.set_error("")
        self._secret.clear()

        def work(watch: Watcher) -> Any:
            from studio.services.backup import open_sealed_copy

            return open_sealed_copy(source, folder, secret, watch=watch)

        host: Any = self.window()
        host.workspaces.take_over(work, self.tr("Opening the copy"), self._refused)

    def _refused(self, error: StudioError) -> None:
        """A wrong passphrase is said at its field, anything else above."""
        if error.code == "key.wrong-copy-passphrase":
            self._secret_field.set_error(explain(error).said)
            self._secret.setFocus()
        else:
            self.fail(error)


def _free_folder(copy: Path) -> Path:
    """Return where a copy's workspace may go: named like it, and with a number if that is taken."""
    names = (copy.with_name(f"{copy.stem}{f' {number}' if number else ''}.studio") for number in range(1000))
    return next((name for name in names if not name.exists()), copy.with_suffix(".studio"))
