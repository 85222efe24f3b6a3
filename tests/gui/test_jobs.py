"""Jobs end in exactly one way, on the GUI thread, and the window waits for them."""

import gc
import threading
from typing import Any, ClassVar

import pytest
from PySide6.QtCore import QThread

from studio.foundation.errors import InputError, StudioError
from studio.foundation.watcher import Watcher
from studio.gui.jobs.collecting import COLLECTING
from studio.gui.jobs.runner import JobRunner


@pytest.fixture
def runner(qtbot: Any) -> Any:
    made = JobRunner()
    yield made
    made.close()


def test_success_is_told_on_the_gui_thread(qtbot: Any, runner: JobRunner, qapp: Any) -> None:
    seen = []
    job = runner.read(lambda _watch: 7, lambda result: seen.append((result, QThread.currentThread())))
    with qtbot.waitSignals([job.succeeded, job.finished], order="strict"):
        pass
    assert seen == [(7, qapp.thread())]
    assert not runner.busy


def test_a_failure_reaches_whoever_asked_and_a_bug_the_crash_hook(qtbot: Any, runner: JobRunner) -> None:
    def refuse(_watch: Watcher) -> None:
        raise InputError("row 3 has no name")

    def stumble(_watch: Watcher) -> None:
        raise ZeroDivisionError

    told = []
    with qtbot.waitSignal(runner.idle):
        runner.read(refuse, otherwise=told.append)
    assert [str(error) for error in told] == ["row 3 has no name"]
    with qtbot.waitSignal(runner.failed):
        runner.read(refuse)
    with qtbot.waitSignal(runner.crashed) as crash:
        runner.read(stumble, otherwise=told.append)
    assert isinstance(crash.args[0], ZeroDivisionError)
    assert len(told) == 1


def test_cancelled_work_stops_between_units_even_while_paused(qtbot: Any, runner: JobRunner) -> None:
    began, done = threading.Event(), []

    def work(watch: Watcher) -> None:
        for number in range(1000):
            watch.raise_if_cancelled()
            done.append(number)
            began.set()
            threading.Event().wait(0.005)

    job = runner.write(work)
    assert began.wait(5)
    job.pause()
    with qtbot.waitSignal(job.cancelled):
        job.cancel()
    assert 0 < len(done) < 1000


def test_writes_run_one_after_the_other(qtbot: Any, runner: JobRunner) -> None:
    order: list[str] = []

    def work(name: str) -> Any:
        def run(_watch: Watcher) -> None:
            order.append(f"{name} begins")
            threading.Event().wait(0.02)
            order.append(f"{name} ends")

        return run

    with qtbot.waitSignal(runner.idle):
        runner.write(work("first"))
        runner.write(work("second"))
    assert order == ["first begins", "first ends", "second begins", "second ends"]


def test_answers_reach_one_receiver_in_the_order_asked(qtbot: Any, runner: JobRunner) -> None:
    heard, elsewhere, go_on = list[str](), list[str](), threading.Event()
    runner.read(lambda _watch: go_on.wait(10) and "older", heard.append)
    runner.read(lambda _watch: "newer", heard.append)
    runner.read(lambda _watch: "other", elsewhere.append)
    qtbot.waitUntil(lambda: elsewhere == ["other"])
    assert not heard
    go_on.set()
    qtbot.waitUntil(lambda: heard == ["older", "newer"])


def test_a_later_question_is_answered_though_the_earlier_one_failed(qtbot: Any, runner: JobRunner) -> None:
    heard, refused, go_on = list[str](), list[StudioError](), threading.Event()

    def fails(_watch: Watcher) -> str:
        go_on.wait(10)
        raise StudioError("no")

    runner.read(fails, heard.append, otherwise=refused.append)
    runner.read(lambda _watch: "newer", heard.append)
    go_on.set()
    qtbot.waitUntil(lambda: heard == ["newer"])
    assert len(refused) == 1


def test_a_receiver_may_be_named_where_each_question_has_a_lambda(qtbot: Any, runner: JobRunner) -> None:
    shown, go_on = list[str](), threading.Event()
    runner.read(lambda _watch: go_on.wait(10) and "older", lambda text: shown.append(text), receiver="pane")
    runner.read(lambda _watch: "newer", lambda text: shown.append(text), receiver="pane")
    qtbot.wait(100)
    go_on.set()
    qtbot.waitUntil(lambda: shown == ["older", "newer"])


def test_closing_from_what_is_told_ends_well(qtbot: Any) -> None:
    runner, told = JobRunner(), list[str]()
    job = runner.read(lambda _watch: "done", lambda text: (told.append(text), runner.close()))
    with qtbot.waitSignal(job.finished):
        pass
    assert told == ["done"]
    assert not runner.busy
    assert gc.isenabled()
    assert COLLECTING._at_work == 0  # nobody has let go of the collector twice


def test_progress_is_told_at_most_twenty_times_a_second(qtbot: Any, runner: JobRunner) -> None:
    told = []

    def work(watch: Watcher) -> None:
        for number in range(1, 2001):
            watch.report(number, 2000)

    job = runner.read(work)
    job.progressed.connect(lambda done, _total, _text: told.append(done))
    with qtbot.waitSignal(runner.idle):
        pass
    assert told[-1] == 2000
    assert len(told) < 60


def test_closing_cancels_and_waits(qtbot: Any) -> None:
    runner, ended = JobRunner(), threading.Event()

    def work(watch: Watcher) -> None:
        try:
            while True:
                watch.raise_if_cancelled()
                threading.Event().wait(0.005)
        finally:
            ended.set()

    began = threading.Event()
    runner.write(lambda watch: (began.set(), work(watch)))
    assert began.wait(5)
    assert runner.close()
    assert ended.is_set()
    assert not runner.busy


def test_two_thousand_jobs_in_a_row_end_well(qtbot: Any, runner: JobRunner) -> None:
    ended: list[object] = []

    def go_on(result: object) -> None:
        ended.append(result)
        if len(ended) < 2000:
            (runner.read if len(ended) % 2 else runner.write)(lambda watch: watch.report(1, 1), go_on)

    with qtbot.waitSignal(runner.idle, timeout=60_000):
        for _ in range(8):
            runner.read(lambda _watch: None, go_on)
        qtbot.waitUntil(lambda: len(ended) >= 2000, timeout=60_000)


class _Ring:
    """Refers to itself, so that only the collector frees it; tells on which thread."""

    freed_on: ClassVar[list[threading.Thread]] = []

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        self.freed_on.append(threading.current_thread())


def test_garbage_of_jobs_is_freed_on_the_windows_thread_while_they_work(
    qtbot: Any, runner: JobRunner
) -> None:
    _Ring.freed_on.clear()
    enough = threading.Event()

    def work(watch: Watcher) -> int:
        while not enough.wait(0.001):
            watch.raise_if_cancelled()
            for _ in range(100):
                _Ring()
        return len(_Ring.freed_on)

    freed: list[int] = []
    runner.write(work, freed.append)
    qtbot.waitUntil(lambda: len(_Ring.freed_on) > 1000, timeout=30_000)
    assert not gc.isenabled()
    enough.set()
    qtbot.waitUntil(lambda: bool(freed), timeout=30_000)
    assert freed[0] > 1000
    assert gc.isenabled()
    assert set(_Ring.freed_on) == {threading.main_thread()}


def test_closing_leaves_the_collector_to_itself_again(qtbot: Any) -> None:
    one, other = JobRunner(), JobRunner()
    one.read(lambda _watch: None)
    other.read(lambda _watch: None)
    assert one.close()
    assert not gc.isenabled()
    assert other.close()
    assert gc.isenabled()


def test_work_asked_for_after_closing_is_left(qtbot: Any) -> None:
    runner, done = JobRunner(), list[object]()
    assert runner.close()
    runner.write(done.append, keep=True)
    qtbot.wait(60)
    assert (done, runner.busy) == ([], False)
