"""All micro-credentials of the workspace."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from studio.gui.desk import Desk
from studio.gui.models.cell import CellStyle, Column
from studio.gui.models.row_table import RowTable
from studio.gui.pages.design import calls
from studio.gui.pages.page import Page
from studio.gui.widgets.basics import button
from studio.gui.widgets.display.data_table import DataTable
from studio.gui.widgets.fields.check_box import CheckBox
from studio.gui.widgets.fields.search_field import SearchField
from studio.gui.widgets.frame.card import Card
from studio.gui.widgets.frame.empty_state import EmptyState
from studio.gui.words import day_words, number_words


class DesignListPage(Page):
    """A table with states; empty, it asks what the learners can do afterwards."""

    page_id = "design"
    kinds = ("designs", "awards")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.header.set_title(self.tr("Micro-credentials"))
        self.header.set_context(
            self.tr("What you award. A published version never changes; editing makes the next.")
        )
        self.header.set_buttons(button(self.tr("New micro-credential"), self._new, kind="primary"))
        self._search = ""
        self.model = RowTable[Any](self._columns(), self)
        self.table = DataTable(self.tr("Micro-credentials"), sortable=True)
        self.table.show_model(self.model)
        self.table.fit_columns(0, (0, 110, 120, 150, 160, 150))
        self.table.opened.connect(self._open)
        search = SearchField(self.tr("Search micro-credentials"))
        search.setMaximumWidth(360)
        search.sought.connect(self._seek)
        card = Card(margin=6)
        card.body.addWidget(self.table)
        self._stack = QStackedLayout()
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(16)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.archived = CheckBox(self.tr("Those put aside"))
        self.archived.clicked.connect(lambda _on: self.reload())
        row.addWidget(search, 1)
        row.addWidget(self.archived)
        row.addStretch(1)
        self._double = button(self.tr("Duplicate"), self._duplicate, kind="quiet", icon="copy")
        self._aside = button(self.tr("Put aside"), self._archive, kind="quiet", icon="backup")
        row.addWidget(self._double)
        row.addWidget(self._aside)
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._weigh())
        self.table.model().modelReset.connect(self._weigh)
        self._weigh()
        inner.addLayout(row)
        inner.addWidget(card, 1)
        self._stack.addWidget(body)
        self._stack.addWidget(self._empty())
        self.column.addLayout(self._stack, 1)

    def _columns(self) -> tuple[Column[Any], ...]:
        return (
            Column(self.tr("Title"), lambda row: row.title, style=CellStyle.STRONG),
            Column(self.tr("Code"), lambda row: row.human_code, style=CellStyle.MUTED),
            Column(
                self.tr("Awards"),
                lambda row: number_words(row.awards),
                sort=lambda row: row.awards,
                end=True,
            ),
            Column(self.tr("State"), self._state_word, pill=_state),
            Column(self.tr("To be reviewed by"), _review, sort=_review_moment, style=CellStyle.MUTED),
            Column(self.tr("Last changed"), _day, sort=_moment, style=CellStyle.MUTED),
        )

    def _state_word(self, row: Any) -> str:
        if row.latest_version == 0:
            return self.tr("Draft")
        if row.changed_since_publish:
            return self.tr("Version {0}, changed").format(row.latest_version)
        return self.tr("Version {0}").format(row.latest_version)

    def _empty(self) -> EmptyState:
        return EmptyState(
            "design",
            self.tr("What can they do afterwards?"),
            self.tr(
                "A micro-credential says what a learner can do and how that was judged. "
                "Fill in as little as a title now; the meter shows what is still missing."
            ),
            (button(self.tr("New micro-credential"), self._new, kind="primary"),),
            remark=self.tr("European elements, competencies, rubric, badge and certificate in one place"),
        )

    def reload(self) -> None:
        """Fetch the rows again, a page at a time."""
        archived = self.archived.isChecked()
        self._aside.setText(self.tr("Bring back") if archived else self.tr("Put aside"))
        self._aside.setAccessibleName(self._aside.text())
        self.model.set_source(
            lambda offset, limit, deliver: self.desk.read(
                lambda workspace, _watch: calls.design_rows(
                    workspace, offset, limit, self._search, archived=archived
                ),
                lambda rows: self._deliver(rows, deliver),
            )
        )

    def _deliver(self, rows: object, deliver: object) -> None:
        deliver(rows)  # type: ignore[operator]
        plain = not self._search and not self.archived.isChecked()
        nothing = self.model.rowCount() == 0 and plain
        self._stack.setCurrentIndex(1 if nothing else 0)
        self.header.setVisible(not nothing)

    def _seek(self, text: str) -> None:
        self._search = text
        self.reload()

    def _open(self, row: int) -> None:
        self.desk.go("design-editor", self.model.row_at(row).id)

    def _weigh(self) -> None:
        """What is done to a row can be done once one is chosen."""
        for act in (self._double, self._aside):
            act.setEnabled(self.table.chosen_row() >= 0)

    def _chosen(self) -> Any:
        row = self.table.chosen_row()
        if row < 0:
            self.message.say("note", self.tr("Choose a micro-credential in the list first."))
            return None
        self.message.clear()
        return self.model.row_at(row)

    def _duplicate(self) -> None:
        row = self._chosen()
        if row is not None:
            title = self.tr("{0} (copy)").format(row.title)
            self.desk.write(
                lambda ws, _watch: calls.duplicate(ws, row.id, title),
                lambda result: self._made(result[0].id),
                otherwise=self.fail,
            )

    def _archive(self) -> None:
        row, archived = self._chosen(), not self.archived.isChecked()
        if row is not None:
            self.desk.write(lambda ws, _watch: calls.archive(ws, row.id, archived), otherwise=self.fail)

    def _new(self) -> None:
        title = self.tr("New micro-credential")
        self.desk.write(
            lambda workspace, _watch: calls.make_design(workspace, title),
            lambda result: self._made(result[0].id),
        )

    def _made(self, design_id: UUID) -> None:
        self.desk.go("design-editor", design_id)


def _state(row: Any) -> str:
    return "none" if row.latest_version == 0 else "look" if row.changed_since_publish else "good"


def _day(row: Any) -> str:
    return day_words(row.updated_at, long=False)


def _review(row: Any) -> str:
    return day_words(row.review_due, long=False)


def _review_moment(row: Any) -> str:
    return row.review_due.isoformat() if row.review_due else ""


def _moment(row: Any) -> str:
    return row.updated_at.isoformat() if row.updated_at else ""
