"""What is printed about a course run."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from studio.domain.course_run import CourseRun
from studio.gui.pages.learners.calls import RunView
from studio.gui.resting import RestTimer
from studio.gui.widgets.fields.choice import Choice
from studio.gui.widgets.fields.decimal_edit import DecimalEdit
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.frame.card import Card
from studio.gui.words import day_format

REST_MS = 600


class AboutRunTab(QWidget):
    """``edited`` gives the whole changed run once the hands rest."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._run: CourseRun | None = None
        self._title, self._place, self._trainer, self._assessor = (QLineEdit() for _ in range(4))
        self._design, self._hours = Choice(()), DecimalEdit()
        self._starts, self._ends = QDateEdit(), QDateEdit()
        self._dated = QCheckBox(self.tr("The run has dates"))
        for field in (self._starts, self._ends):
            field.setCalendarPopup(True)
            field.setDisplayFormat(day_format())
            field.dateChanged.connect(self._later)
        card = Card(self.tr("Printed on every certificate of this run"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(14)
        grid.addWidget(FormField(self.tr("Title of the run"), self._title), 0, 0)
        grid.addWidget(FormField(self.tr("Micro-credential"), self._design), 0, 1)
        grid.addWidget(self._dated, 1, 0, 1, 2)
        grid.addWidget(FormField(self.tr("First day"), self._starts), 2, 0)
        grid.addWidget(FormField(self.tr("Last day"), self._ends), 2, 1)
        grid.addWidget(FormField(self.tr("Place"), self._place), 3, 0)
        hint = self.tr("Empty means the micro-credential's own.")
        grid.addWidget(FormField(self.tr("Hours held"), self._hours, hint=hint), 3, 1)
        grid.addWidget(FormField(self.tr("Trainer"), self._trainer), 4, 0)
        grid.addWidget(FormField(self.tr("Assessor"), self._assessor), 4, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        card.body.addLayout(grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)
        self._rest = RestTimer(REST_MS, self._tell, self)
        for line in (self._title, self._place, self._trainer, self._assessor):
            line.textEdited.connect(lambda _text: self._later())
        self._hours.edited.connect(self._later)
        self._design.edited.connect(self._later)
        self._dated.clicked.connect(self._later)

    def show_view(self, view: RunView) -> None:
        """Show a run; while hands are at work here, what is shown stays."""
        if self._rest.isActive():
            return
        run = self._run = view.run
        self._design.set_entries(((None, self.tr("Not chosen yet")), *view.designs))
        self._design.set_value(run.design_id)
        pairs = (
            (self._title, run.title),
            (self._place, run.place),
            (self._trainer, run.trainer),
            (self._assessor, run.assessor),
        )
        for field, text in pairs:
            if field.text() != text:
                field.setText(text)
                field.setCursorPosition(0)  # a long text shows its beginning
        self._hours.set_value(run.hours)
        self._dated.setChecked(run.starts_on is not None)
        for edit, day in ((self._starts, run.starts_on), (self._ends, run.ends_on or run.starts_on)):
            edit.blockSignals(True)
            edit.setDate(QDate(day.year, day.month, day.day) if day else QDate.currentDate())
            edit.blockSignals(False)
        self._show_dates()

    def show_place(self, place: str) -> None:
        """Put the keyboard into the field of that name."""
        fields: dict[str, QWidget] = {
            "design": self._design,
            "place": self._place,
            "trainer": self._trainer,
            "assessor": self._assessor,
            "ends_on": self._ends if self._dated.isChecked() else self._dated,
        }
        fields.get(place, self._title).setFocus()

    def _show_dates(self) -> None:
        for edit in (self._starts, self._ends):
            edit.setEnabled(self._dated.isChecked())

    def _later(self) -> None:
        self._show_dates()
        self._rest.typed()

    def tell_now(self) -> None:
        """Hand on what was typed a moment ago."""
        if self._rest.isActive():
            self._rest.stop()
            self._tell()

    def _tell(self) -> None:
        if self._run is None:
            return
        dated = self._dated.isChecked()
        changed = replace(
            self._run,
            title=self._title.text(),
            design_id=self._design.value,
            place=self._place.text(),
            trainer=self._trainer.text(),
            assessor=self._assessor.text(),
            hours=self._hours.value,
            starts_on=_day(self._starts) if dated else None,
            ends_on=_day(self._ends) if dated else None,
        )
        if changed != self._run:
            self._run = changed
            self.edited.emit(changed)


def _day(edit: QDateEdit) -> date:
    shown = edit.date()
    return date(shown.year(), shown.month(), shown.day())
