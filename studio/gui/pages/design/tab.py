"""What every tab of the editor is."""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.domain.design import DesignContent
from studio.gui.desk import Desk
from studio.gui.pages.design.document import DesignDocument


class DesignTab(QWidget):
    """Shows a document and edits it; ``refresh`` follows edits, undo and redo alike."""

    def __init__(self, desk: Desk, document: DesignDocument) -> None:
        super().__init__()
        self.desk, self.document = desk, document
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        document.changed.connect(self.refresh)

    @property
    def content(self) -> DesignContent:
        """What is shown."""
        return self.document.content

    def refresh(self) -> None:
        """Show the document as it is now, without telling it."""

    def show_place(self, place: str) -> bool:
        """Put the keyboard into the field of ``place`` (see ``EuElement.place``); False if not here."""
        return False

    def show_facts(self, facts: Any) -> None:
        """Take what the workspace knows beside the design, such as signatories and templates."""
