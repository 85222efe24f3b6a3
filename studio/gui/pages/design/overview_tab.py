"""What the micro-credential is, and the European elements as fields of their own."""

from typing import Any

from studio.domain.design import OtherIdentifier, RelatedAchievement
from studio.domain.eu_elements import Participation, Stackability, Supervision
from studio.gui.desk import Desk
from studio.gui.pages.design.bound_fields import BoundFields, two_columns
from studio.gui.pages.design.creator_edit import CreatorEdit
from studio.gui.pages.design.document import DesignDocument
from studio.gui.pages.design.language_row import LanguageRow
from studio.gui.pages.design.tab import DesignTab
from studio.gui.pages.design.type_words import TypeWords
from studio.gui.pages.design.validity_edit import ValidityEdit
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.fields.row_list import RowField, RowList
from studio.gui.widgets.fields.tag_editor import TagEditor
from studio.gui.widgets.frame.card import Card
from studio.gui.widgets.frame.scroll_column import ScrollColumn


class OverviewTab(DesignTab):
    """Four cards: what it is, what it takes, what the European Recommendation asks for, how it is found."""

    def __init__(self, desk: Desk, document: DesignDocument) -> None:
        super().__init__(desk, document)
        self._fields = BoundFields(document, self)
        self._types = TypeWords(self)
        self._languages = LanguageRow(document)
        scroll = ScrollColumn()
        for card in (self._what_it_is(), self._what_it_takes(), self._european(), self._found_by()):
            scroll.column.addWidget(card)
        scroll.column.addStretch(1)
        self.column.addWidget(scroll)
        self.refresh()

    def refresh(self) -> None:
        """Show every field again."""
        self._languages.refresh()
        self._fields.refresh()

    def show_place(self, place: str) -> bool:
        """Put the keyboard into the field of an element or finding."""
        return self._fields.focus("title" if place == "language" else place)

    def _what_it_is(self) -> Card:
        card, grid, make = Card(self.tr("What it is")), two_columns(), self._fields
        card.body.addWidget(self._languages)
        grid.addWidget(make.text("title", self.tr("Title")), 0, 0, 1, 2)
        hint = self.tr("Two or three sentences that anybody understands.")
        grid.addWidget(make.text("description", self.tr("Description"), 3, hint), 1, 0, 1, 2)
        hint = self.tr("Printed as “how it is earned” and written into the credential.")
        grid.addWidget(make.text("criteria_text", self.tr("How it is earned"), 3, hint), 2, 0, 1, 2)
        kinds = self._types.achievement_types()
        grid.addWidget(make.choice("achievement_type", self.tr("Kind of award"), kinds), 3, 0)
        words = self.tr("Web page that says how it is earned")
        grid.addWidget(make.address("criteria_url", words), 3, 1)
        card.body.addLayout(grid)
        return card

    def _what_it_takes(self) -> Card:
        card, grid, make = Card(self.tr("What it takes and how long it holds")), two_columns(), self._fields
        grid.addWidget(make.number("eu.hours", self.tr("Workload in hours")), 0, 0)
        grid.addWidget(make.number("eu.ects", self.tr("ECTS credits")), 0, 1)
        grid.addWidget(make.choice("eu.eqf_level", self.tr("EQF level"), self._levels()), 1, 0)
        cycle = self.tr("Cycle of higher education")
        grid.addWidget(make.choice("eu.cycle", cycle, self._cycles()), 1, 1)
        grid.addWidget(self._validity(), 2, 0)
        hint = self.tr("The list of micro-credentials reminds you.")
        grid.addWidget(make.day("review_due", self.tr("To be reviewed by"), hint), 2, 1)
        card.body.addLayout(grid)
        return card

    def _european(self) -> Card:
        card, grid, make = Card(self.tr("European elements")), two_columns(), self._fields
        hint = self.tr("What somebody knows, understands and can do afterwards.")
        grid.addWidget(make.text("eu.learning_outcomes", self.tr("Learning outcomes"), 3, hint), 0, 0, 1, 2)
        grid.addWidget(make.text("eu.assessment_type", self.tr("Type of assessment")), 1, 0)
        grid.addWidget(make.choice("eu.participation", self.tr("Form of participation"), self._forms()), 1, 1)
        grid.addWidget(make.choice("eu.supervision", self.tr("Supervision"), self._watching()), 2, 0)
        grid.addWidget(make.choice("eu.stackability", self.tr("Stackability"), self._stacking()), 2, 1)
        words = self.tr("Counts towards")
        hint = self.tr("The larger qualification, where it counts towards one.")
        grid.addWidget(make.text("eu.stackable_towards", words, 1, hint), 3, 0, 1, 2)
        grid.addWidget(make.text("eu.quality_assurance", self.tr("Quality assurance"), 2), 4, 0)
        grid.addWidget(make.text("eu.prerequisites", self.tr("Prerequisites"), 2), 4, 1)
        further = self.tr("Further information")
        grid.addWidget(make.text("eu.further_information", further, 2), 5, 0, 1, 2)
        card.body.addLayout(grid)
        return card

    def _found_by(self) -> Card:
        card, grid, make = Card(self.tr("How it is found and who made it")), two_columns(), self._fields
        grid.addWidget(make.line("human_code", self.tr("Your own code")), 0, 0)
        grid.addWidget(make.line("field_of_study", self.tr("Field of study")), 0, 1)
        grid.addWidget(make.line("specialization", self.tr("Specialization")), 1, 0)
        grid.addWidget(self._tags(), 1, 1)
        grid.addWidget(self._identifiers(), 2, 0, 1, 2)
        grid.addWidget(self._related(), 3, 0, 1, 2)
        grid.addWidget(self._creator(), 4, 0, 1, 2)
        card.body.addLayout(grid)
        return card

    def _tags(self) -> FormField:
        tags, words = TagEditor(self.tr("Type a word, then Enter")), self.tr("Tags")
        tags.edited.connect(lambda: self._fields.edit("tags", words, tags.tags, merge=False))
        self._fields.add("tags", tags, lambda: tags.set_tags(self.content.tags))
        return FormField(words, tags)

    def _identifiers(self) -> FormField:
        words = self.tr("Other identifiers")
        kinds = RowField(self.tr("Kind"), self._types.identifier_types(), 2)
        rows = RowList((kinds, RowField(self.tr("Value"), stretch=3)), self.tr("Add an identifier"))

        def take() -> None:
            self._fields.edit("other_identifiers", words, tuple(OtherIdentifier(*row) for row in rows.value))

        rows.edited.connect(take)
        self._fields.add(
            "other_identifiers",
            rows,
            lambda: rows.set_value([(one.kind, one.value) for one in self.content.other_identifiers]),
        )
        return FormField(words, rows)

    def _related(self) -> FormField:
        words = self.tr("Related achievements: another language or an earlier version")
        columns = (
            RowField(self.tr("Web address"), stretch=4, placeholder="https://"),
            RowField(self.tr("Language"), placeholder="de"),
            RowField(self.tr("Version")),
        )
        rows = RowList(columns, self.tr("Add a related achievement"))

        def take() -> None:
            self._fields.edit("related", words, tuple(RelatedAchievement(*row) for row in rows.value))

        rows.edited.connect(take)
        self._fields.add(
            "related",
            rows,
            lambda: rows.set_value([(one.id, one.language, one.version) for one in self.content.related]),
        )
        return FormField(words, rows)

    def _creator(self) -> FormField:
        field, words = CreatorEdit(), self.tr("Creator")
        field.edited.connect(lambda: self._fields.edit("creator", words, field.value))
        self._fields.add(
            "creator", field, lambda: field.set_value(self.content.creator, self.content.language)
        )
        return FormField(words, field)

    def _validity(self) -> FormField:
        field, words = ValidityEdit(), self.tr("Valid")
        field.edited.connect(lambda: self._fields.edit("validity", words, field.value))
        self._fields.add("validity", field, lambda: field.set_value(self.content.validity))
        return FormField(words, field)

    def _levels(self) -> tuple[tuple[Any, str], ...]:
        found: list[tuple[Any, str]] = [(None, self.tr("Not said"))]
        return (*found, *((level, self.tr("EQF level {0}").format(level)) for level in range(1, 9)))

    def _cycles(self) -> tuple[tuple[Any, str], ...]:
        return (
            ("", self.tr("Not said")),
            ("short", self.tr("Short cycle")),
            ("first", self.tr("First cycle (bachelor)")),
            ("second", self.tr("Second cycle (master)")),
            ("third", self.tr("Third cycle (doctorate)")),
        )

    def _forms(self) -> tuple[tuple[Any, str], ...]:
        return (
            (None, self.tr("Not said")),
            (Participation.ONSITE, self.tr("On site")),
            (Participation.ONLINE, self.tr("Online")),
            (Participation.BLENDED, self.tr("Blended")),
        )

    def _watching(self) -> tuple[tuple[Any, str], ...]:
        return (
            (None, self.tr("Not said")),
            (Supervision.SUPERVISED_ID, self.tr("Supervised, identity checked")),
            (Supervision.SUPERVISED, self.tr("Supervised")),
            (Supervision.UNSUPERVISED, self.tr("Unsupervised")),
        )

    def _stacking(self) -> tuple[tuple[Any, str], ...]:
        return (
            (None, self.tr("Not said")),
            (Stackability.STAND_ALONE, self.tr("Stands alone")),
            (Stackability.STACKABLE, self.tr("Counts towards something larger")),
        )
