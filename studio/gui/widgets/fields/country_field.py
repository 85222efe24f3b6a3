"""A country, typed or chosen by its name; kept by its code."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from studio.domain.folding import folded

_CODE, _SEARCH = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class _ByAnyName(QCompleter):
    """Finds by all that a country is called, and puts the name shown into the field."""

    def splitPath(self, path: str) -> list[str]:
        return [folded(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))


class CountryField(QComboBox):
    """``edited`` comes when the person settles on a country or on none; ``unclear`` tells whether words
    stand there that name no country."""

    edited = Signal()
    unclear = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(12)
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        completer = _ByAnyName(self._rows, self)
        completer.setCompletionRole(_SEARCH)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        popup = completer.popup()
        if popup is not None:
            popup.setProperty("kind", "popup")
        self.setCompleter(completer)
        completer.activated.connect(lambda _text: self.settle())
        self.activated.connect(lambda _row: self.settle())
        self._line.setPlaceholderText(self.tr("Type or choose"))
        self._line.editingFinished.connect(self.settle)

    @property
    def _line(self) -> QLineEdit:
        line = self.lineEdit()
        if line is None:
            raise RuntimeError("the field has lost its line")
        return line

    @property
    def code(self) -> str:
        """ISO 3166-1 alpha-2 of the country last settled on, or an empty text."""
        return self._code

    def set_countries(self, countries: Sequence[Any]) -> None:
        """Offer ``services.countries.Country`` values, in this order."""
        self._rows.clear()
        for country in countries:
            item = QStandardItem(country.name)
            item.setData(country.code, _CODE)
            item.setData(country.search, _SEARCH)
            self._rows.appendRow(item)
        self.set_code(self._code)

    def set_code(self, code: str) -> None:
        """Show a country, without telling anybody; a code that is not offered is shown as it is."""
        self._code = code
        row = self.findData(code, _CODE) if code else -1
        self.setCurrentIndex(row)
        if row < 0:
            self.setEditText(code)
        self.unclear.emit(False)

    def settle(self) -> None:
        """Take what is typed: a name, a code in capitals, or the one country it can only mean."""
        typed = self._line.text().strip()
        before, found = self._code, self._meant(typed)
        if found is None:
            self.unclear.emit(True)
            return
        self.set_code(found)
        if found != before:
            self.edited.emit()

    def _meant(self, typed: str) -> str | None:
        """Return the code that is meant; None where several or none may be."""
        if not typed or typed == self._code:
            return typed
        words, rows = folded(typed), range(self._rows.rowCount())
        known = [(folded(self.itemText(row)), self._at(row, _SEARCH), self._at(row, _CODE)) for row in rows]
        wanted = (
            [code for _name, _all, code in known if typed == code],
            [code for name, _all, code in known if name == words],
            [code for _name, every, code in known if every.startswith(f"{words} ") or f" {words} " in every],
            [code for name, _all, code in known if name.startswith(words)],
            [code for _name, every, code in known if words in every],
        )
        return next((found[0] for found in wanted if len(found) == 1), None)

    def _at(self, row: int, role: int) -> str:
        return str(self.itemData(row, role))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is typed counts when the field is left."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.settle()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page must not change a value."""
        event.ignore()
