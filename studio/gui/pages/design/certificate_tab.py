"""The certificate: template, words and signatories, beside the real page of a real learner."""

from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studio.domain.text import LocalisedText
from studio.foundation.errors import StudioError
from studio.gui.desk import Desk
from studio.gui.error_texts import explain
from studio.gui.pages.design import calls
from studio.gui.pages.design.document import DesignDocument
from studio.gui.pages.design.tab import DesignTab
from studio.gui.pages.design.template_words import TemplateWords
from studio.gui.widgets.basics import button, clear_layout, label
from studio.gui.widgets.display.inline_message import InlineMessage
from studio.gui.widgets.display.pdf_preview import PdfPreview
from studio.gui.widgets.fields.check_box import CheckBox
from studio.gui.widgets.fields.choice import Choice
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.fields.localised_edit import LocalisedEdit
from studio.gui.widgets.frame.card import Card
from studio.gui.widgets.frame.scroll_column import ScrollColumn

REST_MS = 400
MOST_SIGNATURES = 3


class CertificateTab(DesignTab):
    """Settings at the start, the paper at the end; the last good page stays while a new one is made."""

    def __init__(self, desk: Desk, document: DesignDocument) -> None:
        super().__init__(desk, document)
        self._words = TemplateWords(self)
        self._samples: tuple[Any, ...] = ()
        self._options: Any = {}
        self._offered = ""
        self._place = 0
        self._drawing, self._again = False, False
        row = QHBoxLayout()
        row.setSpacing(16)
        scroll = ScrollColumn()
        scroll.column.addWidget(self._settings())
        scroll.column.addStretch(1)
        scroll.hold_content()
        row.addWidget(scroll, 2)
        row.addWidget(self._paper(), 5)
        self.column.addLayout(row, 1)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._draw)
        self.refresh()

    def _settings(self) -> Card:
        card = Card(self.tr("Certificate"))
        self._template = Choice(())
        self._template.edited.connect(
            lambda: self.document.edit_certificate(
                self.tr("Choose the template"), "", template=self._template.value
            )
        )
        self._title, self._wording = LocalisedEdit(), LocalisedEdit(lines=2)
        self._title.edited.connect(lambda: self._take_text("title", self._title.value))
        self._wording.edited.connect(lambda: self._take_text("wording", self._wording.value))
        card.body.addWidget(FormField(self.tr("Template"), self._template))
        hint = self.tr("Empty means the template's own words.")
        card.body.addWidget(FormField(self.tr("Heading"), self._title, hint=hint))
        card.body.addWidget(FormField(self.tr("Words under the name"), self._wording))
        self._levels = self._flag("show_levels", self.tr("Show the levels reached"))
        self._competencies = self._flag("show_competencies", self.tr("Show what it attests"))
        card.body.addWidget(self._levels)
        card.body.addWidget(self._competencies)
        self._option_rows = QVBoxLayout()
        self._option_rows.setSpacing(10)
        card.body.addLayout(self._option_rows)
        self._file_name, self._number = QLineEdit(), QLineEdit()
        self._file_name.textEdited.connect(lambda text: self._take_pattern("file_name_pattern", text))
        self._number.textEdited.connect(lambda text: self._take_pattern("number_pattern", text))
        self._file_field = FormField(self.tr("Names of files"), self._file_name, hint=" ")
        self._number_field = FormField(self.tr("Numbers of certificates"), self._number, hint=" ")
        card.body.addWidget(self._file_field)
        card.body.addWidget(self._number_field)
        words = self.tr("Words: {0}")
        known = "{name} {given} {family} {title} {code} {run} {year} {date} {number:04}"
        card.body.addWidget(label(words.replace("{0}", known), "caption", wrap=True))
        card.body.addWidget(label(self.tr("Who signs"), "caption"))
        self._signatories = QVBoxLayout()
        self._signatories.setSpacing(2)
        card.body.addLayout(self._signatories)
        self.who_signs = label("", "caption", wrap=True)
        card.body.addWidget(self.who_signs)
        card.body.addStretch(1)
        return card

    def _flag(self, name: str, words: str) -> CheckBox:
        box = CheckBox(words)
        box.clicked.connect(lambda on: self.document.edit_certificate(words, "", **{name: on}))
        return box

    def _paper(self) -> Card:
        card = Card(self.tr("As it will be printed"))
        self._who = Choice(())
        self._who.setAccessibleName(self.tr("Shown for"))
        self._who.setMinimumContentsLength(20)
        self._who.edited.connect(lambda: self._turn_to(self._who.currentIndex()))
        before = button("", lambda: self._turn_to(self._place - 1), icon="chevron-left")
        after = button("", lambda: self._turn_to(self._place + 1), icon="chevron-right")
        before.setAccessibleName(self.tr("Learner before"))
        after.setAccessibleName(self.tr("Next learner"))
        for part in (before, self._who, after):
            card.add_head_widget(part)
        self.preview = PdfPreview(self.tr("Certificate"))
        self._message = InlineMessage()
        self._stand_in = label(
            self.tr("The badge only stands in: none is chosen yet (Artwork)."), "caption", wrap=True
        )
        card.body.addWidget(self._message)
        card.body.addWidget(self._stand_in)
        card.body.addWidget(self.preview)
        card.body.addStretch(1)
        return card

    def refresh(self) -> None:
        """Show the settings and ask for a new page."""
        settings = self.content.certificate
        self._template.set_value(settings.template)
        for text in (self._title, self._wording):
            text.set_languages(self.document.languages)
        self._title.set_value(settings.title)
        self._wording.set_value(settings.wording)
        self._levels.setChecked(settings.show_levels)
        self._competencies.setChecked(settings.show_competencies)
        self._stand_in.setVisible(not self.content.artwork_svg)
        self._show_options()
        self._show_patterns()
        for box in self._boxes():
            box.setChecked(box.property("signatory") in {str(one) for one in settings.signatory_ids})
        self._say_who_signs()
        if hasattr(self, "_rest"):
            self._rest.start()

    def show_facts(self, facts: Any) -> None:
        """Take templates, signatories and learners to show."""
        self._template.set_entries(tuple((key, self._words.name(key)) for key in facts.templates))
        clear_layout(self._signatories)
        for person in facts.signatories:
            box = CheckBox(f"{person.name}, {person.title}" if person.title else person.name)
            box.setProperty("signatory", str(person.id))
            box.clicked.connect(lambda _on: self._take_signatories(facts))
            self._signatories.addWidget(box)
        if not facts.signatories:
            self._signatories.addWidget(
                button(
                    self.tr("Add somebody who signs"),
                    lambda: self.desk.go("settings", "signatories"),
                    kind="link",
                )
            )
        self._samples, self._options = tuple(facts.samples), facts.options
        self._who.set_entries(tuple((place, item.words) for place, item in enumerate(self._samples)))
        self._turn_to(0)
        self.refresh()

    def _show_options(self) -> None:
        """Offer what the chosen template lets a person set."""
        settings = self.content.certificate
        chosen, options = dict(settings.options), self._options.get(settings.template, ())
        if self._offered != settings.template or self._option_rows.count() != len(options):
            self._offered = settings.template
            clear_layout(self._option_rows)
            for option in options:
                words = tuple((value, self._words.choice(value)) for value in option.choices)
                field = Choice(words)
                field.setProperty("option", option.name)
                field.edited.connect(partial(self._take_option, option, field))
                self._option_rows.addWidget(FormField(self._words.option(option.label or option.name), field))
        for option, field in zip(options, self._option_fields(), strict=False):
            field.show_or_add(chosen.get(option.name, option.default))

    def _option_fields(self) -> list[Choice]:
        layout = self._option_rows
        rows = (item.widget() for place in range(layout.count()) if (item := layout.itemAt(place)))
        return [row.field for row in rows if isinstance(row, FormField) and isinstance(row.field, Choice)]

    def _take_option(self, option: Any, field: Choice) -> None:
        kept = {**dict(self.content.certificate.options), option.name: field.value}
        self.document.edit_certificate(
            self.tr("Edit the certificate"), "", options=tuple(sorted(kept.items()))
        )

    def _show_patterns(self) -> None:
        settings = self.content.certificate
        for line, text in (
            (self._file_name, settings.file_name_pattern),
            (self._number, settings.number_pattern),
        ):
            if line.text() != text:
                line.setText(text)
        if not self._samples:
            return
        content, learner = self.content, self._samples[self._place].learner
        self.desk.read(
            lambda ws, _watch: calls.pattern_example(ws, content, learner),
            self._show_examples,
            otherwise=lambda error: self._file_field.set_error(str(error)),
        )

    def _show_examples(self, examples: tuple[str, str]) -> None:
        self._file_field.set_error("")
        self._file_field.set_hint(self.tr("For example: {0}").format(examples[0]))
        self._number_field.set_hint(self.tr("For example: {0}").format(examples[1]))

    def _take_pattern(self, name: str, text: str) -> None:
        self.document.edit_certificate(self.tr("Edit the certificate"), f"certificate.{name}", **{name: text})

    def _boxes(self) -> list[CheckBox]:
        layout = self._signatories
        found = (item.widget() for place in range(layout.count()) if (item := layout.itemAt(place)))
        return [widget for widget in found if isinstance(widget, CheckBox)]

    def _say_who_signs(self) -> None:
        """Nobody ticked means everybody; a certificate has room for three."""
        boxes = self._boxes()
        ticked = sum(box.isChecked() for box in boxes)
        signing = ticked or len(boxes)
        lines = []
        if not ticked and boxes:
            lines.append(self.tr("Nobody is ticked, so everybody here signs."))
        if signing > MOST_SIGNATURES:
            lines.append(self.tr("A certificate has room for three: the first three sign."))
        self.who_signs.setText(" ".join(lines))
        self.who_signs.setVisible(bool(lines))

    def _take_signatories(self, facts: Any) -> None:
        on = {str(box.property("signatory")) for box in self._boxes() if box.isChecked()}
        ids = tuple(person.id for person in facts.signatories if str(person.id) in on)
        self.document.edit_certificate(self.tr("Choose who signs"), "", signatory_ids=ids)

    def _take_text(self, name: str, value: LocalisedText) -> None:
        kept = value if value else None
        self.document.edit_certificate(self.tr("Edit the certificate"), f"certificate.{name}", **{name: kept})

    def _turn_to(self, place: int) -> None:
        if not self._samples:
            return
        self._place = place % len(self._samples)
        self._who.setCurrentIndex(self._place)
        self._rest.start()

    def _draw(self) -> None:
        """Ask for the page; while one is being made, remember to ask once more."""
        if not self.isVisible() or not self._samples:
            return
        if self._drawing:
            self._again = True
            return
        self._drawing = True
        content, sample = self.content, self._samples[self._place]
        job = self.desk.read(
            lambda workspace, _watch: calls.draw_certificate(
                workspace, self.document.design.id, content, sample
            ),
            self._show_pdf,
            otherwise=self._refuse,
        )
        job.finished.connect(self._drawn)

    def _drawn(self) -> None:
        self._drawing = False
        if self._again:
            self._again = False
            self._draw()

    def _show_pdf(self, pdf: bytes) -> None:
        self._message.clear()
        self.preview.show_pdf(pdf)

    def _refuse(self, error: StudioError) -> None:
        self._message.say("stop", explain(error).said)

    def showEvent(self, event: Any) -> None:
        """Draw when the tab comes into view."""
        super().showEvent(event)
        self._rest.start()


def paper_of(widget: QWidget) -> PdfPreview | None:
    """Return the preview inside a widget, for tests and pictures."""
    return widget.findChild(PdfPreview)
