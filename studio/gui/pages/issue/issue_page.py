"""From a course run to a batch: choosing, checking, issuing, and taking up what was left unfinished."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from studio.gui.desk import Desk
from studio.gui.pages.issue import calls
from studio.gui.pages.issue.batch_part import BatchPart
from studio.gui.pages.issue.check_part import CheckPart
from studio.gui.pages.issue.landing import LandingView
from studio.gui.pages.page import Page
from studio.gui.widgets.basics import button
from studio.gui.widgets.frame.step_line import StepLine

_LEARNERS, _RESULTS, _CHECK, _ISSUE, _DELIVER = range(5)
_BATCH = "batch"


class IssuePage(Page):
    """``show_target`` takes a course run's id, or ``("batch", id)``; without one, both are offered."""

    page_id = "issue"
    kinds = ("runs", "learners", "results", "designs", "provider", "key", "batches")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.landing = LandingView()
        self.check, self.batch = CheckPart(desk, self), BatchPart(desk, self)
        self._stack = QStackedWidget()
        for view in (self.landing, self.check.view, self.batch.view):
            self._stack.addWidget(view)
        self.column.addWidget(self._step_row())
        self.column.addWidget(self._stack, 1)
        self.landing.run_chosen.connect(self.show_target)
        self.landing.batch_chosen.connect(lambda batch_id: self.show_target((_BATCH, batch_id)))
        self.landing.learners_wanted.connect(lambda: desk.go("learners"))
        self.check.planned.connect(lambda batch_id: self._show_batch(batch_id, start=True))
        self.check.batch_wanted.connect(lambda batch_id: self.show_target((_BATCH, batch_id)))
        self.check.view.question.confirmed.connect(self._tell_queued)
        self.batch.stepped.connect(self._show_step)
        desk.key_changed.connect(self._refresh)

    def _step_row(self) -> QWidget:
        words = (
            self.tr("Learners"),
            self.tr("Results"),
            self.tr("Check"),
            self.tr("Issue"),
            self.tr("Deliver"),
        )
        self.step_line = StepLine(words)
        self.step_line.chosen.connect(self._go_to_step)
        self._all = button(self.tr("All course runs"), self.show_landing, kind="quiet", icon="back")
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.step_line, 1)
        row.addWidget(self._all)
        return self._row

    def show_target(self, target: Any) -> None:
        """Check a course run, or open a batch."""
        self.message.clear()
        if isinstance(target, tuple):
            self._show_batch(target[1])
        else:
            self._stack.setCurrentWidget(self.check.view)
            self._row.show()
            self.header.show()
            self.step_line.set_current(_CHECK)
            self._stale = False
            self.check.open(target)

    def _show_batch(self, batch_id: UUID, *, start: bool = False) -> None:
        self.check.close()
        self.message.clear()
        self._stack.setCurrentWidget(self.batch.view)
        self._row.show()
        self.header.show()
        self._stale = False
        self.step_line.set_current(_ISSUE)
        self.batch.open(batch_id, then_start=start)

    def show_landing(self) -> None:
        """Offer the runs, and the batches that are not finished."""
        self.check.close()
        self.message.clear()
        self._stack.setCurrentWidget(self.landing)
        self.reload()

    def open_workspace_changed(self) -> None:
        """Run and batch were of another workspace."""
        self.batch.forget()
        self.check.close()
        self._stack.setCurrentWidget(self.landing)

    def reload(self) -> None:
        """Ask again for what is in view; a running batch is looked at anyway."""
        shown = self._stack.currentWidget()
        if shown is self.check.view:
            self.check.look()
        elif shown is self.batch.view:
            if self.batch.batch_id is not None and self.batch.job is None:
                self.batch.open(self.batch.batch_id)
        else:
            self._row.hide()
            self.header.set_buttons()
            self.header.set_title(self.tr("Issue"))
            self.header.set_context(self.tr("Choose a course run to check and issue."))
            self.desk.read(lambda ws, _watch: calls.landing(ws), self._offer, otherwise=self.fail)

    def _offer(self, found: calls.Landing) -> None:
        if self._stack.currentWidget() is self.landing:
            self.landing.show_landing(found, self.batch.running_id)
            self.header.setVisible(bool(found.runs or found.batches))

    def _tell_queued(self) -> None:
        """One batch after the other: say so to whoever asks for a second one meanwhile."""
        if self.batch.job is not None:
            self.message.say(
                "note", self.tr("This batch begins as soon as the one that runs now is through.")
            )

    def _show_step(self) -> None:
        if self._stack.currentWidget() is self.batch.view:
            self.step_line.set_current(_DELIVER if self.batch.issued else _ISSUE)

    def _go_to_step(self, place: int) -> None:
        in_batch = self._stack.currentWidget() is self.batch.view
        opened = self.batch.opened
        run_id = (opened.run.id if opened is not None else None) if in_batch else self.check.run_id
        if place in (_LEARNERS, _RESULTS) and run_id is not None:
            self.desk.go("run", (run_id, "results") if place == _RESULTS else run_id)
        elif place == _CHECK and in_batch and run_id is not None and self.batch.job is None:
            self.show_target(run_id)
        elif place == _DELIVER and in_batch and self.batch.issued:
            self.desk.go("batch", self.batch.batch_id)
