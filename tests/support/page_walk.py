"""Going through a page's tabs, and finding what is cut off on the way."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def each_tab(page: Any, settled: Callable[[Any], None], window: Any) -> Iterator[int]:
    """Bring every tab of the page into view in turn and yield its place; a page without tabs has one."""
    line = getattr(page, "_line", None)
    for tab in range(line.bar.count() if line else 1):
        if line:
            line.bar.setCurrentIndex(tab)
            settled(window)
        yield tab


def cut_off(root: QWidget) -> list[str]:
    """Name what scrolls downwards only and is wider than what shows it."""
    never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return [
        f"{type(area.parent()).__name__}: {area.widget().width()} > {area.viewport().width()}"
        for area in root.findChildren(QScrollArea)
        if area.isVisibleTo(root)
        and area.horizontalScrollBarPolicy() == never
        and area.widget().width() > area.viewport().width()
    ]
