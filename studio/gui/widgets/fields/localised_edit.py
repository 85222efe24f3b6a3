"""A text in several languages: a language beside the field, the others one step away."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from studio.domain.text import LocalisedText
from studio.gui.widgets.frame.tab_line import WordTabs


class LocalisedEdit(QWidget):
    """Edits a ``LocalisedText``; with one language it is a plain field, with more it has tabs above."""

    edited = Signal()

    def __init__(self, *, lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = LocalisedText()
        self._languages: tuple[str, ...] = ("en",)
        self._tabs = WordTabs()
        self._tabs.setAccessibleName(self.tr("Language"))
        self._tabs.currentChanged.connect(lambda _index: self._show())
        self._line: QLineEdit | None = QLineEdit() if lines == 1 else None
        self._area: QPlainTextEdit | None = QPlainTextEdit() if lines > 1 else None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._tabs)
        column.addWidget(self._input())
        if self._area is not None:
            self._area.setTabChangesFocus(True)
            self._area.setFixedHeight(20 * lines + 20)
            self._area.textChanged.connect(self._take)
        if self._line is not None:
            self._line.textEdited.connect(self._take)
        self.setFocusProxy(self._input())
        self.set_languages(self._languages)

    def _input(self) -> QWidget:
        return self._line if self._line is not None else self._area  # type: ignore[return-value]

    @property
    def value(self) -> LocalisedText:
        """The text in all its languages."""
        return self._value

    def set_languages(self, tags: Sequence[str]) -> None:
        """Offer these languages (BCP 47), the main one first."""
        self._languages = tuple(tags)
        self._tabs.blockSignals(True)
        while self._tabs.count():
            self._tabs.removeTab(0)
        for tag in self._languages:
            self._tabs.addTab(tag)
        self._tabs.blockSignals(False)
        self._tabs.setVisible(len(self._languages) > 1)
        self._show()

    def set_value(self, value: LocalisedText | None) -> None:
        """Show a text, without telling anybody."""
        self._value = value or LocalisedText(((self._languages[0], ""),))
        self._show()

    def _tag(self) -> str:
        return self._languages[max(0, self._tabs.currentIndex())]

    def _show(self) -> None:
        text = dict(self._value.entries).get(self._tag(), "")
        field = self._input()
        field.blockSignals(True)
        if self._line is not None and self._line.text() != text:
            self._line.setText(text)
        if self._area is not None and self._area.toPlainText() != text:
            self._area.setPlainText(text)
        field.blockSignals(False)
        right_to_left = self._tag().split("-")[0] in ("ar", "fa", "he", "ur", "yi", "ps", "sd", "ug", "dv")
        field.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )

    def _take(self, _text: str = "") -> None:
        text = self._line.text() if self._line is not None else self._area.toPlainText()  # type: ignore[union-attr]
        self._value = self._value.with_text(self._tag(), text)
        self.edited.emit()
