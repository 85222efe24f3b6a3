"""A passphrase as it is typed: hidden, and shown for as long as the eye at its end is open."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from studio.gui.icons import icon
from studio.gui.theme import theme
from studio.gui.theme.roles import Role


class SecretEdit(QLineEdit):
    """F8 does what the eye does; what is cleared by the program is hidden again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.eye = QAction(self)
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._show)
        self.addAction(self.eye, QLineEdit.ActionPosition.TrailingPosition)
        theme.current().changed.connect(self._tint)
        self._show(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the keyboard reach the eye."""
        if event.key() == Qt.Key.Key_F8:
            self.eye.toggle()
        else:
            super().keyPressEvent(event)

    def clear(self) -> None:
        """Forget what was typed."""
        super().clear()
        self.eye.setChecked(False)

    def _show(self, shown: bool) -> None:
        modes = QLineEdit.EchoMode
        self.setEchoMode(modes.Normal if shown else modes.Password)
        words = self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase")
        self.eye.setText(words)
        self.eye.setToolTip(f"{words} (F8)")
        self._tint()

    def _tint(self) -> None:
        self.eye.setIcon(icon("eye-off" if self.eye.isChecked() else "eye", Role.MUTED))
