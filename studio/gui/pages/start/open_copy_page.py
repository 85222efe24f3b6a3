"""A sealed copy becomes a workspace again: the file, its passphrase, and where to put it."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from studio.foundation.watcher import Watcher
from studio.gui.desk import Desk
from studio.gui.pages.page import Page
from studio.gui.widgets.basics import button, label
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.frame.card import Card

_WIDTH = 620


class OpenCopyPage(Page):
    """Nothing is written unless the whole copy is sound."""

    page_id = "open-copy"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.header.hide()
        self._file, self._secret, self._folder = QLineEdit(), QLineEdit(), QLineEdit()
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        card = Card(margin=28)
        card.body.addWidget(label(self.tr("Open a sealed copy"), "title"))
        words = self.tr("The copy itself stays as it is; its content becomes a workspace of its own.")
        card.body.addWidget(label(words, "muted", wrap=True))
        card.body.addWidget(FormField(self.tr("The copy"), self._with_choice(self._file, self._choose_file)))
        card.body.addWidget(FormField(self.tr("Its passphrase"), self._secret))
        where = self._with_choice(self._folder, self._choose_folder)
        card.body.addWidget(FormField(self.tr("Where to put the workspace"), where))
        foot = QHBoxLayout()
        foot.addWidget(button(self.tr("Back"), lambda: desk.go("start"), kind="quiet", icon="back"))
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Open the copy"), self._open, kind="primary"))
        card.body.addSpacing(8)
        card.body.addLayout(foot)
        card.setFixedWidth(_WIDTH)
        self.column.addStretch(2)
        self.column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addStretch(3)

    def _with_choice(self, field: QLineEdit, choose: Any) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(field, 1)
        row.addWidget(button(self.tr("Choose…"), choose))
        box.setFocusProxy(field)
        return box

    def _choose_file(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("The copy"))
        if path:
            self._file.setText(path)
            if not self._folder.text():
                self._folder.setText(str(Path(path).with_suffix(".studio")))

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where to put the workspace"))
        if folder:
            self._folder.setText(str(Path(folder) / f"{Path(self._file.text()).stem}.studio"))

    def _open(self) -> None:
        source, folder, secret = Path(self._file.text()), Path(self._folder.text()), self._secret.text()
        self._secret.clear()

        def work(watch: Watcher) -> Any:
            from studio.services.backup import open_sealed_copy

            return open_sealed_copy(source, folder, secret, watch=watch)

        host: Any = self.window()
        host.workspaces.take_over(work, self.tr("Opening the copy"))
