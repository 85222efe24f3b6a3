"""The web folder on a page of its own: it belongs to the provider, not to one batch."""

from studio.gui.desk import Desk
from studio.gui.pages.deliver.web_panel import WebPanel
from studio.gui.pages.page import Page
from studio.gui.widgets.basics import button


class WebFolderPage(Page):
    """The same as the tab of a batch."""

    page_id = "web-folder"
    kinds = ("status", "provider", "key", "awards")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.header.set_title(self.tr("Web folder"))
        self.header.set_context(self.tr("What your website needs, so that others can check your awards."))
        self.panel = WebPanel(desk, self.message)
        self.column.addWidget(self.panel, 1)
        back = button(self.tr("All batches"), lambda: desk.go("deliver"), icon="back")
        self.header.set_buttons(back, self.panel.write)

    def reload(self) -> None:
        """Fetch how it stands."""
        self.panel.reload()
