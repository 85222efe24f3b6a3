"""One learner: how the name is printed and sorted, how others know them, and making one of two records."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from studio.domain.course_run import CourseRun
from studio.domain.learner import Learner
from studio.foundation.errors import StudioError
from studio.gui.desk import Desk
from studio.gui.pages.learners import calls
from studio.gui.pages.learners.learner_form import LearnerForm
from studio.gui.pages.learners.same_person import SamePerson
from studio.gui.pages.page import Page
from studio.gui.undo import Step
from studio.gui.widgets.basics import button, clear_layout, label
from studio.gui.widgets.frame.card import Card
from studio.gui.widgets.frame.scroll_column import ScrollColumn
from studio.gui.words import day_words

_ASIDE = 320


class LearnerPage(Page):
    """``show_target`` takes the learner's id."""

    page_id = "learner"
    kinds = ("learners", "runs")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._learner: Learner | None = None
        self._learner_id: UUID | None = None
        self.form, self.same = LearnerForm(), SamePerson(desk)
        self.form.edited.connect(self._take)
        self.same.chosen.connect(self._merge)
        self._runs = Card(self.tr("Course runs"))
        self._run_list = QVBoxLayout()
        self._run_list.setSpacing(2)
        self._runs.body.addLayout(self._run_list)
        start, aside = ScrollColumn(), QVBoxLayout()
        start.column.addWidget(self.form)
        start.column.addStretch(1)
        aside.setSpacing(16)
        for card in (self._runs, self.same):
            card.setFixedWidth(_ASIDE)
            aside.addWidget(card)
        aside.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(start, 1)
        row.addLayout(aside)
        self.column.addLayout(row, 1)
        self.header.set_buttons(
            button(self.tr("All learners"), lambda: desk.go("learners", "everybody"), icon="back"),
            button(self.tr("Remove…"), self._ask_to_remove, kind="danger", icon="trash"),
        )
        self.undoable()

    def show_target(self, target: Any) -> None:
        """Open a learner."""
        if target != self._learner_id and self.steps is not None:
            self.steps.clear()
        self._learner_id, self._learner = target, None
        self.message.clear()
        self.reload()

    def open_workspace_changed(self) -> None:
        """The learner was of another workspace."""
        self._learner_id = self._learner = None

    def reload(self) -> None:
        """Fetch the learner again."""
        learner_id = self._learner_id
        if learner_id is not None:
            self.desk.read(
                lambda ws, _watch: calls.open_learner(ws, learner_id), self._show, otherwise=self.fail
            )

    def can_leave(self) -> bool:
        """Keep what was typed a moment ago."""
        self.form.tell_now()
        return True

    def _show(self, found: tuple[Learner, tuple[CourseRun, ...]]) -> None:
        self._learner, runs = found
        self.header.set_title(self._learner.certificate_name)
        self.header.set_context(self.tr("What was issued keeps the name it was issued with."))
        self.form.show_learner(self._learner)
        self.same.show_learner(self._learner)
        clear_layout(self._run_list)
        for run in runs:
            opened = button(run.title, partial(self.desk.go, "run", run.id), kind="link")
            room = _ASIDE - 60
            opened.setText(opened.fontMetrics().elidedText(run.title, Qt.TextElideMode.ElideRight, room))
            opened.setToolTip(run.title)
            self._run_list.addWidget(opened, 0, Qt.AlignmentFlag.AlignLeading)
            self._run_list.addWidget(label(day_words(run.starts_on), "caption"))
        if not runs:
            self._run_list.addWidget(label(self.tr("In no course run yet."), "muted"))

    def _take(self, after: Learner) -> None:
        before = self._learner
        if before is None or self.steps is None:
            return
        self._learner = after
        words = self.tr("Edit the learner")
        self.steps.push(Step(words, lambda: self._save(after), lambda: self._save(before)))

    def _save(self, learner: Learner) -> None:
        self.message.clear()
        self.desk.write(lambda ws, _watch: calls.rename(ws, learner), otherwise=self._refused, keep=True)

    def _merge(self, other_id: UUID) -> None:
        keep = self._learner
        if keep is None:
            return
        self.desk.write(
            lambda ws, _watch: calls.merge(ws, keep.id, other_id),
            lambda made: self._merged(keep.id, other_id, made[0]),
            otherwise=self.fail,
        )

    def _merged(self, keep_id: UUID, other_id: UUID, before: Any) -> None:
        if keep_id != self._learner_id:
            return
        self.add_done(
            self.tr("Make one record of the two"),
            lambda: self._ask_service(lambda ws: calls.merge(ws, keep_id, other_id)),
            lambda: self._ask_service(lambda ws: calls.part(ws, before)),
        )
        self.offer_undo(self.tr("The two records are one now."))

    def _ask_service(self, call: Callable[[Any], Any]) -> None:
        self.desk.write(lambda ws, _watch: call(ws), otherwise=self._refused, keep=True)

    def _ask_to_remove(self) -> None:
        self.message.say(
            "look",
            self.tr("Only learners without results and awards can be removed."),
            subject=self.tr("Remove this learner?"),
            link=self.tr("Remove for good"),
            on_link=self._remove,
        )

    def _remove(self) -> None:
        learner_id = self._learner_id
        if learner_id is None:
            return
        self._learner_id = None
        self.desk.write(
            lambda ws, _watch: calls.remove_learner(ws, learner_id),
            lambda _done: self.desk.go("learners", "everybody"),
            otherwise=lambda error: self._not_removed(learner_id, error),
        )

    def _not_removed(self, learner_id: UUID, error: StudioError) -> None:
        self._learner_id = learner_id
        self.fail(error)

    def _refused(self, error: StudioError) -> None:
        self.reload()
        self.fail(error)
