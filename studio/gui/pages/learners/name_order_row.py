"""Which part of a name stands first on the certificate, with names of the list as examples."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from studio.gui.pages.learners import calls
from studio.gui.widgets.basics import label
from studio.gui.widgets.eliding_label import ElidingLabel
from studio.gui.widgets.fields.choice import Choice


class NameOrderRow(QWidget):
    """One line: a choice, and how some of the names come out. ``chosen`` gives a value of ``NameOrder``."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        words = label(self.tr("Name on the certificate"), "caption")
        self.choice = Choice(
            (
                ("by-language", self.tr("As each language has it")),
                ("given-first", self.tr("Given name, family name")),
                ("family-first", self.tr("Family name, given name")),
            )
        )
        self.choice.setMinimumWidth(262)
        self.choice.setAccessibleName(words.text())
        words.setBuddy(self.choice)
        self.choice.edited.connect(lambda: self.chosen.emit(self.choice.value))
        self.examples = ElidingLabel()
        self.examples.setProperty("type", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(words)
        row.addWidget(self.choice)
        row.addWidget(self.examples, 1)

    def show_preview(self, preview: Any) -> None:
        """Show the order in force; hidden where the list keeps no two parts of a name apart."""
        self.setVisible(any(person.given and person.family for person in preview.reading.people))
        self.choice.set_value(str(preview.name_order))
        ordinary, turned = calls.sample_names(preview)
        parts = [" · ".join(ordinary)] if ordinary else []
        if turned:
            parts.append(self.tr("Family name first: {0}").format(" · ".join(turned)))
        self.examples.setText("   ".join(parts))
