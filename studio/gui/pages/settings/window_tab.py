"""How the window looks and which language it speaks."""

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from studio.gui.desk import Desk
from studio.gui.theme import theme
from studio.gui.widgets.basics import label
from studio.gui.widgets.fields.choice import Choice
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.frame.card import Card


class WindowTab(QWidget):
    """Kept per person, not in the workspace."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._theme = Choice(
            (
                ("system", self.tr("As the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            )
        )
        self._language = Choice((("system", self.tr("As the system")), ("en", "English"), ("de", "Deutsch")))
        self._theme.set_value(desk.preferences.value.theme)
        self._language.set_value(desk.preferences.value.language)
        self._theme.edited.connect(self._take_theme)
        self._language.edited.connect(self._take_language)
        self._later = label("", "caption")
        self._later.hide()
        card = Card(self.tr("How this window looks"))
        grid = QGridLayout()
        grid.setSpacing(16)
        grid.addWidget(FormField(self.tr("Colours"), self._theme), 0, 0)
        grid.addWidget(FormField(self.tr("Language of the window"), self._language), 0, 1)
        card.body.addLayout(grid)
        card.body.addWidget(self._later)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)

    def _take_theme(self) -> None:
        self._desk.preferences.change(theme=self._theme.value)
        theme.current().choose(self._theme.value)

    def _take_language(self) -> None:
        self._desk.preferences.change(language=self._language.value)
        self._later.setText(self.tr("The window speaks it the next time it starts."))
        self._later.show()
