"""What an exporter asks: the item, the number, how people are known, which files, the platform's own list."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studio.gui.pages.deliver.calls import Form
from studio.gui.pages.deliver.exporter_words import ExporterWords, said
from studio.gui.widgets.basics import button, label, set_state
from studio.gui.widgets.eliding_label import ElidingLabel
from studio.gui.widgets.fields.choice import Choice
from studio.gui.widgets.fields.form_field import FormField


class OwnList(QFrame):
    """The platform's own export, dropped or chosen; ``changed`` whenever there is another one, or none."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "drop")
        self.setAcceptDrops(True)
        self.path: Path | None = None
        self._title = label("", "strong", wrap=True)
        self._text, self._name = label("", "caption", wrap=True), ElidingLabel()
        self.choose = button(self.tr("Choose a list…"), self._choose)
        self._remove = button(self.tr("Take it away"), lambda: self.take(None), kind="quiet")
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (self._title, self._text, self._name):
            words.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self._remove)
        row.addWidget(self.choose)

    def ask(self, text: str, *, required: bool) -> None:
        """Say which list is wanted, and whether nothing works without it."""
        self._text.setText(text)
        self._title.setText(
            self.tr("Drop the platform’s list here (needed)")
            if required
            else self.tr("Drop the platform’s list here (recommended)")
        )
        self.setAccessibleName(text)
        self._show()

    def take(self, path: Path | None) -> None:
        """Use this file, or none."""
        self.path = path
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self._name.setText(self.path.name if self.path else "")
        self._name.setVisible(self.path is not None)
        self._text.setVisible(self.path is None)
        self._remove.setVisible(self.path is not None)

    def _choose(self) -> None:
        kinds = self.tr("Lists (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)")
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose the platform’s list"), "", kinds)
        if path:
            self.take(Path(path))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say that a file is welcome."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            set_state(self, "true", "over")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Back to rest."""
        set_state(self, "false", "over")

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the first file of this machine."""
        set_state(self, "false", "over")
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.take(paths[0])


class ExporterForm(QWidget):
    """``edited`` comes when any answer changes; ``form`` gives all of them."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self._item = QLineEdit()
        self._item.editingFinished.connect(self.edited)
        self._value = Choice(
            (
                ("percent", self.tr("Percent")),
                ("points", self.tr("Points")),
                ("passed", self.tr("Passed: 100 or 0")),
            )
        )
        self._identify = Choice(
            (
                ("email", self.tr("E-mail address")),
                ("institution", self.tr("ID number")),
                ("username", self.tr("User name")),
            )
        )
        self._feedback = QCheckBox(self.tr("Number and address for checking, as feedback"))
        self._feedback.setChecked(True)
        self.own_list = OwnList()
        self._roles = {
            "pdf": QCheckBox(self.tr("Certificate (PDF)")),
            "png": QCheckBox(self.tr("Badge picture")),
            "json": QCheckBox(self.tr("Credential (JSON)")),
        }
        self._lay_out()
        self._value_chosen = False
        self._value.edited.connect(self._keep_value)
        for choice in (self._value, self._identify):
            choice.edited.connect(self.edited)
        for box in (self._feedback, *self._roles.values()):
            box.toggled.connect(lambda _on: self.edited.emit())
        self.own_list.changed.connect(self.edited)

    def _keep_value(self) -> None:
        self._value_chosen = True

    def forget_value(self) -> None:
        """Another batch: what was chosen for the one before says nothing about it."""
        self._value_chosen = False

    def propose_value(self, value: str) -> bool:
        """Show the usual number unless the person has chosen one; return whether it changed."""
        if self._value_chosen or self._value.value == value:
            return False
        self._value.set_value(value)
        return True

    def _lay_out(self) -> None:
        self._item_field = FormField(self.tr("Name of the grade there"), self._item)
        self._value_field = FormField(self.tr("Which number"), self._value)
        self._identify_field = FormField(self.tr("People are known by"), self._identify)
        upper = QHBoxLayout()
        upper.setSpacing(12)
        upper.addWidget(self._item_field, 1)
        upper.addWidget(self._value_field, 1)
        upper.addWidget(self._identify_field, 1)
        self._role_row = QWidget()
        boxes = QVBoxLayout(self._role_row)  # side by side they are too wide in other languages
        boxes.setContentsMargins(0, 0, 0, 0)
        boxes.setSpacing(2)
        for box in self._roles.values():
            box.setChecked(True)
            boxes.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(upper)
        for part in (self._feedback, self._role_row, self.own_list):
            column.addWidget(part)

    def ask(self, key: str, words: ExporterWords, *, title: str, required: bool) -> None:
        """Show what this exporter needs; ``title`` is the item's name unless another is typed."""
        if key != self._key:
            self.own_list.path = None
        self._key = key
        self._item.setPlaceholderText(title)
        for field, part in (
            ("item", self._item_field),
            ("value", self._value_field),
            ("identify", self._identify_field),
            ("feedback", self._feedback),
            ("roles", self._role_row),
            ("platform", self.own_list),
        ):
            part.setVisible(field in words.fields)
        self.own_list.ask(said(words.own_list), required=required)
        self.setVisible(bool(words.fields))

    @property
    def form(self) -> Form:
        """All answers; texts that are left empty stand for the usual."""
        return Form(
            self._key,
            self._item.text().strip(),
            self._value.value,
            self._identify.value,
            tuple(role for role, box in self._roles.items() if box.isChecked()),
            self._feedback.isChecked(),
            self.own_list.path,
        )
