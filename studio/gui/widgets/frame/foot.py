"""The foot of the window: saved when, key locked when, what is running, offline."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from studio.gui.widgets.basics import button, label
from studio.gui.widgets.eliding_label import ElidingLabel

HEIGHT = 28


class Foot(QFrame):
    """One quiet line. ``cancel_wanted`` is asked for the work that it shows, ``backup_wanted`` for a copy."""

    cancel_wanted = Signal()
    backup_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "foot")
        self.setFixedHeight(HEIGHT)
        self._saved, self._key = label("", "caption"), label("", "caption")
        self._offline = label(self.tr("Offline"), "caption")
        self._offline.setToolTip(self.tr("The program never uses the network."))
        self._work = ElidingLabel()
        self._work.setProperty("type", "caption")
        self._bar = QProgressBar()
        self._bar.setFixedWidth(120)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = button(self.tr("Cancel"), self.cancel_wanted.emit, kind="quiet")
        self._backup = button("", self.backup_wanted.emit, kind="quiet", icon="backup")
        for one in (self._cancel, self._backup):
            one.setProperty("small", "true")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(24)
        row.addWidget(self._saved)
        row.addWidget(self._key)
        row.addWidget(self._backup)
        row.addWidget(self._work, 1)
        row.addWidget(self._bar)
        row.addWidget(self._cancel)
        row.addWidget(self._offline)
        self.show_work("", 0, 0)
        self.set_backup("")

    def set_saved(self, text: str) -> None:
        """For example ``✓ Saved 14:02``."""
        self._saved.setText(text)
        self._saved.setVisible(bool(text))

    def set_key(self, text: str) -> None:
        """For example ``Key “Northwind 2026” locked``."""
        self._key.setText(text)
        self._key.setVisible(bool(text))

    def set_backup(self, text: str) -> None:
        """For example ``No backup yet``, with the way to one; an empty text says nothing."""
        self._backup.setText(self.tr("{0}: save a copy…").format(text))
        self._backup.setAccessibleName(self._backup.text().rstrip("…"))
        self._backup.setVisible(bool(text))

    @property
    def backup(self) -> str:
        """What is said about the backup, or an empty text."""
        return "" if self._backup.isHidden() else self._backup.text()

    def show_work(self, text: str, done: int, total: int) -> None:
        """Show what is running; an empty text hides it. ``total`` 0 means nobody knows yet."""
        self._work.setText(text)
        self._bar.setVisible(bool(text))
        self._cancel.setVisible(bool(text))
        self._bar.setRange(0, total)
        self._bar.setValue(done)
