"""One course run: who is in it, what they reached, and what is printed about it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from studio.domain.course_run import CourseRun, Enrolment
from studio.domain.learner import Learner
from studio.foundation.errors import StudioError
from studio.gui.desk import Desk
from studio.gui.pages.learners import calls
from studio.gui.pages.learners.about_run_tab import AboutRunTab
from studio.gui.pages.learners.results_tab import ResultsTab
from studio.gui.pages.learners.roster_tab import RosterTab
from studio.gui.pages.page import Page
from studio.gui.widgets.basics import button
from studio.gui.widgets.frame.tab_line import TabLine
from studio.gui.words import day_words

_ROSTER, _RESULTS, _ABOUT = range(3)
_Call = Callable[[Any], Any]
"""A call of a service: takes the open workspace, on a pool thread."""


class RunPage(Page):
    """``show_target`` takes the run's id, alone or with a way to go on.

    Ways are ``file``, ``paste`` and ``type`` to bring learners, ``learner``, ``results`` and ``about`` for
    tabs; behind these may stand what to show there: a learner's id, or a field's name. ``imported`` with
    an ``ImportTaken`` says what came in, and how to take it back.
    """

    page_id = "run"
    kinds = ("runs", "learners", "results", "designs")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._run_id: UUID | None = None
        self._way: str = ""
        self._wanted: Any = ""
        self._line = TabLine(
            (self.tr("Learners"), self.tr("Results"), self.tr("About this run")),
            self.tr("Parts of the course run"),
        )
        self.roster, self.results, self.about = RosterTab(), ResultsTab(), AboutRunTab()
        self._stack = QStackedWidget()
        for tab in (self.roster, self.results, self.about):
            self._stack.addWidget(tab)
        self._line.bar.currentChanged.connect(self._stack.setCurrentIndex)
        self.column.addWidget(self._line)
        self.column.addWidget(self._stack, 1)
        self.header.set_buttons(
            button(self.tr("All course runs"), lambda: desk.go("learners"), icon="back"),
            button(self.tr("Check and issue…"), lambda: desk.go("issue", self._run_id), kind="primary"),
        )
        self.roster.way_chosen.connect(self.bring)
        self.roster.names_typed.connect(self._add_names)
        self.roster.corrected.connect(self._correct)
        self.roster.withdrawn.connect(self._withdraw)
        self.roster.opened.connect(lambda learner_id: desk.go("learner", learner_id))
        self.results.recorded.connect(self._record)
        card = self.results.learner
        card.said.connect(self._say)
        card.evidence_added.connect(self._add_evidence)
        card.evidence_removed.connect(self._remove_evidence)
        card.resit_wanted.connect(self._resit)
        self._view: calls.RunView | None = None
        self._kept: CourseRun | None = None
        self.undoable()
        self.about.edited.connect(self._save)

    def show_target(self, target: Any) -> None:
        """Open a run."""
        before = self._run_id
        self._run_id, self._way, self._wanted = _target(target)
        if before != self._run_id and self.steps is not None:
            self.steps.clear()
        self.message.clear()
        if self._way == "imported":
            self._remember_import(self._wanted)
            self._wanted = ""
        places = {"results": _RESULTS, "about": _ABOUT}
        self._line.bar.setCurrentIndex(places.get(self._way, _ROSTER))
        self.reload()

    def open_workspace_changed(self) -> None:
        """The run was of another workspace."""
        self._run_id = None

    def reload(self) -> None:
        """Fetch run, roster and results again."""
        run_id = self._run_id
        if run_id is not None:
            self.desk.read(lambda ws, _watch: calls.open_run(ws, run_id), self._show, otherwise=self.fail)

    def _show(self, view: calls.RunView) -> None:
        run, self._view = view.run, view
        self._kept = run
        self.header.set_title(run.title)
        facts = [
            self.tr("%n learner(s)", "", len(view.roster)),
            run.place,
            day_words(run.ends_on or run.starts_on),
        ]
        if run.trainer:
            facts.append(self.tr("trainer {0}").format(run.trainer))
        self.header.set_context(" · ".join(fact for fact in facts if fact))
        self.roster.show_view(view)
        self.results.show_view(view)
        self.about.show_view(view)
        way, self._way = self._way, ""
        if way in ("file", "paste", "type"):
            self.bring(way)
        wanted, self._wanted = self._wanted, ""
        if wanted:
            tabs = {"results": self.results.show_place, "about": self.about.show_place}
            tabs.get(way, self.roster.show_place)(str(wanted))

    def bring(self, way: str) -> None:
        """Bring learners: from a file, from the clipboard, or typed."""
        if way == "type":
            self.roster.begin_typing()
        elif way == "paste":
            self._read(QGuiApplication.clipboard().text())
        else:
            kinds = self.tr("Lists (*.csv *.tsv *.txt *.xlsx *.ods *.zip);;All files (*)")
            path, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose a list"), "", kinds)
            if path:
                self._read(Path(path))

    def _read(self, source: Path | str) -> None:
        if isinstance(source, str) and not source.strip():
            text = self.tr(
                "There are no cells on the clipboard. Copy them in your spreadsheet, then come back."
            )
            self.message.say("look", text)
            return
        self.desk.go("import", (self._run_id, source))

    def _add_names(self, names: list[str]) -> None:
        run_id = self._run_id
        if run_id is None:
            return

        def remember(fresh: list[Learner]) -> None:
            self._remember(
                run_id,
                self.tr("Add %n learner(s)", "", len(fresh)),
                lambda ws: calls.add_learners(ws, run_id, fresh),
                lambda ws: calls.take_out_added(ws, run_id, fresh),
            )

        self.desk.write(
            lambda ws, _watch: calls.add_names(ws, run_id, names),
            lambda made: remember(made[0]),
            otherwise=self.fail,
        )

    def _correct(self, learner: Learner) -> None:
        place = self._place_of(learner.id)
        if place is not None:
            before = place[1]
            self._act(
                self.tr("Edit the name"),
                lambda ws: calls.rename(ws, learner),
                lambda ws: calls.rename(ws, before),
            )

    def _withdraw(self, learner_id: UUID) -> None:
        run_id, place = self._run_id, self._place_of(learner_id)
        if run_id is not None and place is not None:
            seat, learner = place
            self._act(
                self.tr("Take out a learner"),
                lambda ws: calls.withdraw(ws, run_id, learner_id),
                lambda ws: calls.put_seats_back(ws, run_id, [seat]),
                said=self.tr("{0} was taken out of this run.").format(learner.certificate_name),
            )

    def _place_of(self, learner_id: UUID) -> tuple[Enrolment, Learner] | None:
        """Return seat and record of a learner of the roster shown."""
        roster = self._view.roster if self._view is not None else ()
        return next((place for place in roster if place[1].id == learner_id), None)

    def can_leave(self) -> bool:
        """Keep what was typed a moment ago."""
        self.results.learner.say_now()
        self.about.tell_now()
        return True

    def _record(self, cells: list[Any]) -> None:
        words = self.tr("Record %n result(s)", "", len(cells))
        self._step(words, {cell[0] for cell in cells}, lambda ws, run: calls.set_results(ws, run, cells))

    def _say(self, learner_id: UUID, day: Any, grade: str) -> None:
        words = self.tr("Edit day and grade")
        self._step(words, {learner_id}, lambda ws, run: calls.set_facts(ws, run, learner_id, day, grade))

    def _add_evidence(self, learner_id: UUID, criterion_id: Any, what: Any) -> None:
        self._step(
            self.tr("Add evidence"),
            {learner_id},
            lambda ws, run: calls.add_evidence(ws, run, learner_id, what, criterion_id),
        )

    def _remove_evidence(self, learner_id: UUID, evidence_id: UUID) -> None:
        self._step(
            self.tr("Remove evidence"),
            {learner_id},
            lambda ws, run: calls.remove_evidence(ws, run, learner_id, evidence_id),
        )

    def _resit(self, learner_id: UUID) -> None:
        run_id = self._run_id
        if run_id is None:
            return

        def remember(attempt: Any) -> None:
            self._remember(
                run_id,
                self.tr("Begin a resit"),
                lambda ws: calls.put_resit_back(ws, attempt),
                lambda ws: calls.take_back_resit(ws, attempt),
                said=self.tr("A resit has begun: attempt {0} counts now.").format(attempt.number),
            )

        self.desk.write(
            lambda ws, _watch: calls.add_resit(ws, run_id, learner_id),
            lambda made: remember(made[0]),
            otherwise=self._refused,
        )

    def _step(self, words: str, learners: set[UUID], call: Callable[[Any, UUID], Any]) -> None:
        """Let a service change the attempts of some learners, as one step of undo."""
        run_id, view = self._run_id, self._view
        if run_id is None or view is None or view.results is None:
            return
        before = {row.learner_id: row.attempt for row in view.results.rows if row.learner_id in learners}
        self._act(words, lambda ws: call(ws, run_id), lambda ws: calls.put_back(ws, run_id, before))

    def _act(self, words: str, forth: _Call, back: _Call, *, said: str = "") -> None:
        """Let a service do something that another call takes back; ``said`` offers that at once."""
        run_id = self._run_id
        if run_id is not None:
            self.message.clear()
            self.desk.write(
                lambda ws, _watch: forth(ws),
                lambda _done: self._remember(run_id, words, forth, back, said=said),
                otherwise=self._refused,
                keep=True,
            )

    def _remember(self, run_id: UUID, words: str, forth: _Call, back: _Call, *, said: str = "") -> None:
        if run_id != self._run_id:  # done in a run that is no longer shown
            return
        self.add_done(words, lambda: self._ask(forth), lambda: self._ask(back))
        if said:
            self.offer_undo(said)

    def _remember_import(self, taken: Any) -> None:
        counts = taken.result.counts
        facts = (
            self.tr("%Ln row(s) taken in", "", counts.imported + counts.merged),
            self.tr("%Ln new learner(s)", "", len(taken.result.new_learners)),
            self.tr("%Ln kept out", "", counts.rejected) if counts.rejected else "",
        )
        self._remember(
            taken.run_id,
            self.tr("Take in a list"),
            lambda ws: calls.put_import_back(ws, taken),
            lambda ws: calls.take_back_import(ws, taken),
            said=" · ".join(fact for fact in facts if fact),
        )

    def _ask(self, call: _Call) -> None:
        self.desk.write(lambda ws, _watch: call(ws), otherwise=self._refused, keep=True)

    def _save(self, after: CourseRun) -> None:
        before = self._kept
        if before is None or before.id != after.id:
            return
        self._kept = after
        self.message.clear()
        self.desk.write(
            lambda ws, _watch: calls.save_run(ws, after),
            lambda _done: self._remember(
                after.id,
                self.tr("Edit the course run"),
                lambda ws: calls.save_run(ws, after),
                lambda ws: calls.save_run(ws, before),
            ),
            otherwise=lambda error: self._not_saved(before, error),
            keep=True,
        )

    def _not_saved(self, before: CourseRun, error: StudioError) -> None:
        """What was typed stays, to be corrected; the run is as it was."""
        self._kept = before
        self.fail(error)

    def _refused(self, error: StudioError) -> None:
        """Show why, and what is kept instead of what was typed."""
        self.fail(error)
        self.reload()


def _target(target: Any) -> tuple[UUID, str, Any]:
    run_id, way, wanted = (*target, "", "")[:3] if isinstance(target, tuple) else (target, "", "")
    return run_id, way, wanted
