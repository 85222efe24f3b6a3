"""What is new, version by version."""

from PySide6.QtGui import QPalette, QTextCursor
from PySide6.QtWidgets import QTextBrowser

from studio.gui import translations
from studio.gui.desk import Desk
from studio.gui.pages.page import Page
from studio.gui.theme import theme
from studio.gui.theme.roles import Role
from studio.gui.theme.typography import Size, font
from studio.gui.whats_new import sections
from studio.gui.widgets.basics import button


class WhatsNewPage(Page):
    """Shown once after an update, and whenever asked for."""

    page_id = "whats-new"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.header.set_title(self.tr("What is new"))
        self.header.set_context(
            self.tr("The program looks for no updates: a newer one is a package to open.")
        )
        self.header.set_buttons(button(self.tr("Back"), lambda: desk.go(self._home()), icon="back"))
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setTabChangesFocus(True)
        self.text.setFont(font(Size.TEXT))
        self.text.setAccessibleName(self.tr("What is new"))
        self.text.setMaximumWidth(860)
        self.text.document().setDocumentMargin(14)
        self.column.addWidget(self.text, 1)
        theme.current().changed.connect(self._tint)
        self._tint()
        self._fill()

    def _fill(self) -> None:
        titles = self.tr("Version {0}")
        language = translations.chosen_language(self.desk.preferences.value.language)
        parts = (f"## {titles.format(version)}\n\n{text}" for version, text in sections(language))
        self.text.setMarkdown("\n\n".join(parts))
        self._give_room()

    def _give_room(self) -> None:
        """Put some room between paragraphs; Markdown of Qt's has none."""
        cursor = QTextCursor(self.text.document())
        while not cursor.atEnd():
            shape = cursor.blockFormat()
            shape.setBottomMargin(8)
            cursor.setBlockFormat(shape)
            if not cursor.movePosition(QTextCursor.MoveOperation.NextBlock):
                return

    def _tint(self) -> None:
        palette = self.text.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.colour(Role.PANEL))
        palette.setColor(QPalette.ColorRole.Text, theme.colour(Role.TEXT))
        self.text.setPalette(palette)

    def _home(self) -> str:
        return "design" if self.desk.workspace is not None else "start"
