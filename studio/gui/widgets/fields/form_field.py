"""A field with its label above, a hint, and what is wrong below."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.gui.told import told
from studio.gui.widgets.basics import label, set_state


class FormField(QWidget):
    """Holds any input widget; label and buddy name it for the eye, the keyboard and screen readers."""

    def __init__(self, text: str, field: QWidget, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        text = told(text)
        self._label = label(text, "caption")
        focus = field.focusProxy() or field
        self._label.setBuddy(focus)
        focus.setAccessibleName(text.replace("&", ""))
        self._hint, self._error = label(hint, "caption", wrap=True), label("", "error", wrap=True)
        self._hint.setVisible(bool(hint))
        self._error.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        for part in (self._label, field, self._hint, self._error):
            column.addWidget(part)
        column.addStretch(1)  # fields side by side begin at one height, hint or no hint

    def set_hint(self, text: str) -> None:
        """Explain what belongs here, or what it leads to."""
        self._hint.setText(told(text))
        self._hint.setVisible(bool(text) and not self._error.text())

    def set_error(self, text: str) -> None:
        """Say what is wrong and how to mend it; an empty text takes it away."""
        text = told(text)
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self._hint.setVisible(bool(self._hint.text()) and not text)
        self.field.setAccessibleDescription(text or self._hint.text())
        set_state(self.field, "stop" if text else "")

    @property
    def error(self) -> str:
        """What is shown as wrong."""
        return self._error.text()
