"""What is new, version by version."""

from studio.gui import translations
from studio.gui.desk import Desk
from studio.gui.pages.page import Page
from studio.gui.whats_new import sections
from studio.gui.widgets.basics import button
from studio.gui.widgets.display.markdown_text import MarkdownText


class WhatsNewPage(Page):
    """Shown once after an update, and whenever asked for."""

    page_id = "whats-new"
    topic = "updates"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.header.set_title(self.tr("What is new"))
        self.header.set_context(
            self.tr("The program looks for no updates: a newer one is a package to open.")
        )
        self.header.set_buttons(button(self.tr("Back"), desk.back, icon="back"))
        self.text = MarkdownText(self.tr("What is new"))
        self.column.addWidget(self.text, 1)
        self._fill()

    def _fill(self) -> None:
        titles = self.tr("Version {0}")
        language = translations.chosen_language(self.desk.preferences.value.language)
        parts = (f"## {titles.format(version)}\n\n{text}" for version, text in sections(language))
        self.text.show_markdown("\n\n".join(parts))
