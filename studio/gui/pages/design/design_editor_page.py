"""The editor of one micro-credential: six tabs, the badge beside them, the meter above."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedWidget

from studio.domain.design import Design, EuElement, eu_completeness
from studio.domain.issuer import Provider
from studio.gui.desk import Desk
from studio.gui.pages.design import calls
from studio.gui.pages.design.artwork_tab import ArtworkTab
from studio.gui.pages.design.aside import Aside
from studio.gui.pages.design.assessment_tab import AssessmentTab
from studio.gui.pages.design.certificate_tab import CertificateTab
from studio.gui.pages.design.competencies_tab import CompetenciesTab
from studio.gui.pages.design.document import DesignDocument
from studio.gui.pages.design.element_words import ElementWords
from studio.gui.pages.design.overview_tab import OverviewTab
from studio.gui.pages.design.publish_card import PublishCard
from studio.gui.pages.design.tab import DesignTab
from studio.gui.pages.design.versions_tab import VersionsTab
from studio.gui.pages.page import Page
from studio.gui.widgets.basics import button
from studio.gui.widgets.display.pill import Pill
from studio.gui.widgets.frame.tab_line import TabLine
from studio.gui.words import day_words

_ARTWORK, _CERTIFICATE, _VERSIONS = 3, 4, 5
_TOPICS = ("overview", "competencies", "assessment", "artwork", "certificate", "publish")
_ROOM_FOR_ASIDE = 880
_BADGE_REST_MS = 300


class DesignEditorPage(Page):
    """``show_target`` takes the design's id, or (id, place) to open a field."""

    page_id = "design-editor"
    kinds = ("signatories", "provider", "templates", "frameworks")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._documents: dict[UUID, DesignDocument] = {}
        self._document: DesignDocument | None = None
        self._provider: Provider | None = None
        self._tabs: list[DesignTab] = []
        self._words = ElementWords(self)
        self._line = TabLine(
            (
                self.tr("Overview"),
                self.tr("Competencies"),
                self.tr("Assessment"),
                self.tr("Artwork"),
                self.tr("Certificate"),
                self.tr("Versions"),
            ),
            self.tr("Parts of the micro-credential"),
        )
        self._meter = Pill()
        self._missing = QPushButton()
        self._missing.setProperty("kind", "quiet")
        self._line.end.addWidget(self._meter)
        self._line.end.addWidget(self._missing)
        self._stack, self._aside = QStackedWidget(), Aside()
        self._aside.choice_wanted.connect(lambda: self.show_place("artwork_svg"))
        self._line.bar.currentChanged.connect(self._show_tab)
        self.publishing = PublishCard()
        self.publishing.confirmed.connect(self._publish_now)
        self.publishing.cancelled.connect(self.publishing.hide)
        self.publishing.place_wanted.connect(self.show_place)
        self._before: tuple[int, Any] | None = None
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._stack, 1)
        row.addWidget(self._aside)
        self.column.addWidget(self._line)
        self.column.addWidget(self.publishing)
        self.column.addLayout(row, 1)
        self._badge_rest = QTimer(self)
        self._badge_rest.setSingleShot(True)
        self._badge_rest.setInterval(_BADGE_REST_MS)
        self._badge_rest.timeout.connect(self._draw_badge)
        self._drawn_svg: str | None = None
        self._publish = button(self.tr("Publish…"), self._ask_to_publish, kind="primary")
        self._back = button(self.tr("All micro-credentials"), lambda: desk.go("design"), icon="back")
        # What comes after publishing, as long as nothing is changed: who is to be awarded.
        self._onward = button(self.tr("Bring the learners"), lambda: desk.go("learners"), kind="primary")
        self._compare = button(self.tr("Compare…"), self._show_changes)

    @property
    def document(self) -> DesignDocument | None:
        """The design in view."""
        return self._document

    def show_target(self, target: Any) -> None:
        """Open a design, and a field in it."""
        design_id, place = target if isinstance(target, tuple) else (target, "")
        if self._document is not None and self._document.design.id == design_id:
            self.show_place(place)
            return
        self.desk.read(
            lambda workspace, _watch: calls.open_design(workspace, design_id),
            lambda opened: self._open(opened, place),
        )

    def open_workspace_changed(self) -> None:
        """Let go of the other workspace's designs."""
        self._documents.clear()
        self._document = None

    def can_leave(self) -> bool:
        """Nothing is lost: what is unsaved is kept now."""
        if self._document is not None:
            self._document.save_now()
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the badge of what was edited while another page was in view."""
        super().showEvent(event)
        self._badge_rest.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the tab needs all the width."""
        super().resizeEvent(event)
        self._show_aside()

    def _show_aside(self) -> None:
        """Beside the artwork it always stands: there it shows what is being chosen."""
        place, wide = self._line.bar.currentIndex(), self.width() >= _ROOM_FOR_ASIDE
        self._aside.setVisible(place == _ARTWORK or (wide and place not in (_CERTIFICATE, _VERSIONS)))

    def help_topic(self) -> str:
        """The part of the guide about the tab in view."""
        return f"design#{_TOPICS[self._line.bar.currentIndex()]}"

    def reload(self) -> None:
        """Fetch what surrounds the design again."""
        if self._document is not None:
            design_id = self._document.design.id
            self.desk.read(lambda ws, _watch: calls.design_facts(ws, design_id), self._take_facts)
            self.desk.read(lambda ws, _watch: calls.last_version(ws, design_id), self._take_version)

    def _open(self, opened: Design, place: str) -> None:
        document = self._documents.get(opened.id)
        if document is None:
            document = DesignDocument(opened, self._save, self)
            document.changed.connect(self._show)
            self._documents[opened.id] = document
            self.desk.undo.addStack(document.stack)
        self._document = document
        self.steps = document.stack
        self.desk.undo.setActiveStack(document.stack)
        self._build_tabs(document)
        self._drawn_svg = None
        self._before = None
        self.publishing.hide()
        self._show()
        self.reload()
        self.show_place(place)

    def _build_tabs(self, document: DesignDocument) -> None:
        for tab in self._tabs:
            document.changed.disconnect(tab.refresh) if tab.document is document else None
            self._stack.removeWidget(tab)
            tab.deleteLater()
        kinds = (OverviewTab, CompetenciesTab, AssessmentTab, ArtworkTab, CertificateTab, VersionsTab)
        self._tabs = [kind(self.desk, document) for kind in kinds]
        for tab in self._tabs:
            self._stack.addWidget(tab)
        self._show_tab(self._line.bar.currentIndex())

    def _show_tab(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self._show_aside()

    def show_tab(self, place: int) -> None:
        """Turn to a tab, from 0."""
        self._line.bar.setCurrentIndex(place)

    def show_place(self, place: str) -> None:
        """Open the field that a finding or the meter names."""
        if place.startswith("provider"):
            self.desk.go("settings", "provider")
            return
        for number, tab in enumerate(self._tabs):
            if place and tab.show_place(place):
                self._line.bar.setCurrentIndex(number)
                tab.show_place(place)
                return

    def _show(self) -> None:
        if self._document is None:
            return
        design = self._document.design
        self.header.set_title(design.content.title.main or self.tr("Untitled micro-credential"))
        self.header.set_context(self._context(design))
        following = design.latest_version + 1
        self._publish.setText(self.tr("Publish version {0}…").format(following))
        self._publish.setEnabled(design.changed_since_publish)
        older = self._before is not None and design.changed_since_publish
        if self._before is not None:
            self._compare.setText(self.tr("Compare with version {0}").format(self._before[0]))
            self._compare.setAccessibleName(self._compare.text())
        done = design.latest_version > 0 and not design.changed_since_publish
        self.header.set_buttons(
            self._compare if older else self._back, self._onward if done else self._publish
        )
        self._show_meter()
        self._aside.show_content(design.content, following if design.changed_since_publish else following - 1)
        self._badge_rest.start()

    def _context(self, design: Design) -> str:
        if design.latest_version == 0:
            return self.tr("Draft · never published")
        if not design.changed_since_publish:
            return self.tr("Version {0} · published").format(design.latest_version)
        words = self.tr("Version {0} · draft").format(design.latest_version + 1)
        if design.updated_at is None:
            return words
        day = day_words(design.updated_at)
        return self.tr("{0} · last changed {1}").format(words, day)

    def _show_meter(self) -> None:
        if self._document is None:
            return
        elements = eu_completeness(self._document.content, self._provider)
        missing = [element for element in elements if element.mandatory and not element.present]
        total = len(elements)
        if missing:
            words = self.tr("! {0} of {1} European elements missing").format(len(missing), total)
            self._meter.set(words, "look")
        else:
            self._meter.set(self.tr("✓ All European elements"), "good")
        self._missing.setVisible(bool(missing))
        self._missing.setText(self.tr("Show"))
        self._missing.setAccessibleName(self.tr("Show the missing European elements"))
        self._missing.setMenu(self._missing_menu(missing))

    def _missing_menu(self, missing: list[EuElement]) -> QMenu:
        old = self._missing.menu()
        if old is not None:
            old.deleteLater()
        menu = QMenu(self._missing)
        for element in missing:
            action = menu.addAction(self._words.of(element.key))
            action.triggered.connect(lambda _checked=False, place=element.place: self.show_place(place))
        return menu

    def _draw_badge(self) -> None:
        if self._document is None or not self.isVisible():
            return
        content = self._document.content
        drawn = content.artwork_svg or f"stand-in: {content.title.main}"
        if drawn != self._drawn_svg:
            self._drawn_svg = drawn
            self.desk.read(lambda ws, _watch: calls.draw_badge(ws, content), self._aside.show_badge)

    def _take_facts(self, facts: Any) -> None:
        self._provider = facts.provider
        for tab in self._tabs:
            tab.show_facts(facts)
        self._show_meter()

    def _save(self, document: DesignDocument) -> None:
        design_id, content = document.design.id, document.content
        self.desk.write(
            lambda workspace, _watch: calls.save_design(workspace, design_id, content),
            lambda _result: document.kept(),
            otherwise=lambda error: self._not_kept(document, error),
            keep=True,
        )

    def _not_kept(self, document: DesignDocument, error: Any) -> None:
        document.unsaved = True  # the next edit, or leaving, tries again
        self.fail(error)

    def _take_version(self, version: tuple[int, Any] | None) -> None:
        self._before = version
        self._show()

    def _ask_to_publish(self) -> None:
        document = self._document
        if document is not None:
            before = self._before[1] if self._before else None
            self.publishing.ask(document.design.latest_version + 1, document.content, before)
            findings = calls.findings(document.content)
            if findings:
                self.publishing.refuse(findings)

    def _show_changes(self) -> None:
        if self._document is not None and self._before is not None:
            self.publishing.compare(self._before[0], self._document.content, self._before[1])

    def _publish_now(self, note: str) -> None:
        document = self._document
        if document is None:
            return
        document.edit(self.tr("Edit what is new"), change_note=note)
        document.save_now()
        design_id = document.design.id
        self._publish.setEnabled(False)
        self.desk.write(
            lambda workspace, _watch: calls.publish_design(workspace, design_id),
            lambda result: self._published(design_id, result),
            otherwise=self._not_published,
            text=self.tr("Publishing"),
        )

    def _not_published(self, error: Any) -> None:
        self._publish.setEnabled(True)
        findings = getattr(error, "findings", ())
        if findings:
            self.publishing.refuse(findings)
        else:
            self.fail(error)

    def _published(self, design_id: UUID, _result: Any) -> None:
        self.desk.read(lambda ws, _watch: calls.open_design(ws, design_id), self._after_publishing)

    def _after_publishing(self, design: Design) -> None:
        if self._document is None:
            return
        self._document.design = design
        self.publishing.hide()
        self.reload()
        text = self.tr("Version {0} is published and will never change. Go on editing to make the next.")
        self.message.say("good", text.format(design.latest_version))
