"""How far long work is, what was done, and that nothing is lost."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from studio.gui.widgets.basics import clear_layout, label
from studio.gui.widgets.frame.card import Card


class ProgressCard(Card):
    """Title with counts, time left at its end, the bar, figures beneath."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(title)
        self._figures = QHBoxLayout()
        self._figures.setSpacing(28)
        self._comfort = label("", "muted")
        foot = QHBoxLayout()
        foot.addLayout(self._figures)
        foot.addStretch(1)
        foot.addWidget(self._comfort)
        self.body.addWidget(self.bar)
        self.body.addLayout(foot)

    def show_progress(self, title: str, done: int, total: int, remaining: str = "") -> None:
        """Show ``done`` of ``total``; ``total`` 0 means that nobody knows yet."""
        self.set_title(title)
        self.set_remark(remaining)
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def show_figures(self, figures: Sequence[tuple[int, str]]) -> None:
        """Show counts with their words, such as ``(42, "signed")``."""
        clear_layout(self._figures)
        for count, word in figures:
            text = QLabel(f"<b>{self.locale().toString(count)}</b> {word}")
            text.setTextFormat(Qt.TextFormat.RichText)
            self._figures.addWidget(text)

    def set_comfort(self, text: str) -> None:
        """Say what happens if the person stops now."""
        self._comfort.setText(text)


def remaining_words(seconds: float | None) -> str:
    """Return ``about 8 seconds left`` in the person's language; empty while nobody knows."""
    if seconds is None:
        return ""
    if seconds < 60:
        left = max(1, round(seconds))
        return QCoreApplication.translate("ProgressCard", "about %n second(s) left", "", left)
    return QCoreApplication.translate("ProgressCard", "about %n minute(s) left", "", round(seconds / 60))
