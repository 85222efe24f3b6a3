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
        self._placeholder = ""
        self._tabs = WordTabs(small=True)
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
        if tuple(tags) == self._languages and self._tabs.count():
            return
        before, self._languages = self._tag(), tuple(tags)
        self._tabs.blockSignals(True)
        while self._tabs.count():
            self._tabs.removeTab(0)
        for tag in self._languages:
            self._tabs.addTab(tag)
        self._tabs.setCurrentIndex(self._languages.index(before) if before in self._languages else 0)
        self._tabs.blockSignals(False)
        self._tabs.setVisible(len(self._languages) > 1)
        self._show()

    def show_language(self, tag: str) -> None:
        """Turn to a language, if it is offered."""
        if tag in self._languages:
            self._tabs.setCurrentIndex(self._languages.index(tag))

    def set_value(self, value: LocalisedText | None) -> None:
        """Show a text, without telling anybody."""
        said = value is not None and any(words for _tag, words in value.entries)
        self._value = value if value is not None and said else LocalisedText(((self._languages[0], ""),))
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
        self._input_of_other_language()
        self._mark_gaps()
        right_to_left = self._tag().split("-")[0] in ("ar", "fa", "he", "ur", "yi", "ps", "sd", "ug", "dv")
        field.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )

    def _mark_gaps(self) -> None:
        """Show beside a language that it has nothing to say yet."""
        said = {tag for tag, words in self._value.entries if words.strip()}
        for place, tag in enumerate(self._languages):
            missing = bool(said) and tag not in said
            self._tabs.setTabText(place, self.tr("{0} · missing").format(tag) if missing else tag)

    def _input_of_other_language(self) -> None:
        """In an empty field the words of the main language stand pale, to translate from."""
        shown = self._value.main if self._tag() != self._value.language else ""
        for part in (self._line, self._area):
            if part is not None:
                part.setPlaceholderText(shown or self._placeholder)

    def set_placeholder(self, text: str) -> None:
        """Show this in the field while it is empty."""
        self._placeholder = text
        self._input_of_other_language()

    def _take(self, _text: str = "") -> None:
        text = self._line.text() if self._line is not None else self._area.toPlainText()  # type: ignore[union-attr]
        self._value = self._value.with_text(self._tag(), text)
        self._mark_gaps()
        self.edited.emit()
