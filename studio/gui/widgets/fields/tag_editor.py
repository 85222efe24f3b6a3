"""Short words as chips: type and press Enter or comma; Backspace takes the last one back."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from studio.gui.widgets.basics import button, clear_layout


class _TagInput(QLineEdit):
    """Tells when a word is finished and when the one before is wanted back."""

    finished_word = Signal()
    taken_back = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Comma and Enter finish a word."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.text() in (",", ";"):
            self.finished_word.emit()
            return
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.taken_back.emit()
            return
        super().keyPressEvent(event)


class TagEditor(QWidget):
    """Edits a tuple of words, each once."""

    edited = Signal()

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags: tuple[str, ...] = ()
        self._input = _TagInput()
        self._input.setPlaceholderText(placeholder)
        self._input.finished_word.connect(self._take_word)
        self._input.editingFinished.connect(self._take_word)
        self._input.taken_back.connect(lambda: self._change(self._tags[:-1]))
        self.setFocusProxy(self._input)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        row.addLayout(self._chips)
        row.addWidget(self._input, 1)

    @property
    def tags(self) -> tuple[str, ...]:
        """The words, in order."""
        return self._tags

    def set_tags(self, tags: Sequence[str]) -> None:
        """Show these words, without telling anybody."""
        self._tags = tuple(tags)
        clear_layout(self._chips)
        for tag in self._tags:
            chip = button(f"{tag}  ×", partial(self._remove, tag))
            chip.setStyleSheet("padding: 3px 8px; border-radius: 12px; min-height: 16px; font-size: 12px;")
            chip.setAccessibleName(self.tr("Remove {0}").format(tag))
            self._chips.addWidget(chip)

    def _take_word(self) -> None:
        word = " ".join(self._input.text().split())
        self._input.clear()
        if word and word not in self._tags:
            self._change((*self._tags, word))

    def _remove(self, word: str) -> None:
        self._change(tuple(tag for tag in self._tags if tag != word))
        self._input.setFocus()

    def _change(self, tags: tuple[str, ...]) -> None:
        self.set_tags(tags)
        self.edited.emit()
