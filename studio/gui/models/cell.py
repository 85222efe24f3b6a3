"""What a cell tells its delegate beyond its text."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt

Row = TypeVar("Row")

PILL_ROLE = Qt.ItemDataRole.UserRole + 1
STYLE_ROLE = Qt.ItemDataRole.UserRole + 2
ROW_ROLE = Qt.ItemDataRole.UserRole + 3


class CellStyle(Enum):
    """How a cell's text looks. ``NEEDED`` and ``BELOW`` carry a sign at their end, beside the colour.

    ``FILE`` keeps both ends of a name that is too long: folder and ending tell files apart.
    """

    PLAIN = "plain"
    STRONG = "strong"
    MUTED = "muted"
    NEEDED = "needed"
    BELOW = "below"
    WRONG = "wrong"
    LINK = "link"
    FILE = "file"


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column of a ``RowTable``.

    ``sort`` gives what sorting compares (default: the text); ``pill`` a state of ``Pill``;
    ``style`` a ``CellStyle``, fixed or by row; ``edit`` takes the row and a new text and returns
    whether it was accepted; ``end`` sets numbers to the row's end.
    """

    title: str
    text: Callable[[Row], str]
    sort: Callable[[Row], Any] | None = None
    pill: Callable[[Row], str] | None = None
    style: CellStyle | Callable[[Row], CellStyle] = CellStyle.PLAIN
    edit: Callable[[Row, str], bool] | None = None
    tip: Callable[[Row], str] | None = None
    end: bool = False
    width: int = 0

    def style_of(self, row: Row) -> CellStyle:
        """Return the style of the cell in ``row``."""
        return self.style if isinstance(self.style, CellStyle) else self.style(row)
