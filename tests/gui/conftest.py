"""A window on a real workspace, with time held still; every widget goes when the test ends."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from studio.domain.course_run import CourseRun
from studio.domain.criterion import Criterion, RubricLevel
from studio.domain.design import DesignContent
from studio.domain.issuer import Provider
from studio.domain.learner import Learner
from studio.domain.text import LocalisedText
from studio.gui.main_window import MainWindow
from studio.gui.preferences import PreferenceFile
from studio.gui.theme import theme
from studio.services.authoring import create_design
from studio.services.course_runs import enrol, save_run
from studio.services.handle import Surroundings, Workspace
from studio.services.learners import save_learner
from studio.services.workspaces import create_workspace
from tests.support.patient_qtbot import PatientQtBot

NOW = datetime(2026, 11, 23, 14, 2, tzinfo=UTC)
NAMES = ("Ада Ковальчук", "Ángela Muñoz", "李小龍", "محمد الأمين")


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> theme.Theme:
    """The light theme, whatever the system says."""
    made = theme.current()
    made.choose("light")
    return made


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientQtBot:
    """pytest-qt's, with patience."""
    return PatientQtBot(request)


@pytest.fixture
def workspace(tmp_path: Path, studio_home: Path) -> Workspace:
    """A provider, a draft with one criterion, a run with four learners."""
    around = Surroundings(
        clock=lambda: NOW, actor="tester", keys_folder=studio_home / "keys", user_folder=studio_home
    )
    provider = Provider(around.new_id(), LocalisedText.of("Northwind Training"), country="GB")
    made = create_workspace(tmp_path / "Northwind.studio", provider, around=around)
    levels = tuple(RubricLevel(made.new_id(), LocalisedText.of(word)) for word in ("Beginning", "Competent"))
    criterion = Criterion(
        made.new_id(), LocalisedText.of("Cleans the wound"), levels=levels, required_level_id=levels[1].id
    )
    content = DesignContent(LocalisedText.of("Wound Care"), criteria=(criterion,))
    design, _ = create_design(made, content)
    run = CourseRun(made.new_id(), "Friday group", design.id)
    save_run(made, run)
    learners = [Learner(made.new_id(), name) for name in NAMES]
    for learner in learners:
        save_learner(made, learner)
    enrol(made, run.id, [learner.id for learner in learners])
    return made


@pytest.fixture
def window(qtbot: Any, tmp_path: Path, studio_home: Path) -> Iterator[MainWindow]:
    """A window at its start; closed, with its jobs ended, at the end."""
    made = MainWindow(PreferenceFile(tmp_path / "window.json"), clock=lambda: NOW)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


@pytest.fixture
def opened(qtbot: Any, window: MainWindow, workspace: Workspace) -> MainWindow:
    """The window with the workspace open and nothing at work."""
    window.desk.set_workspace(workspace)
    settle(qtbot, window)
    return window


def settle(qtbot: Any, window: MainWindow) -> None:
    """Wait until no job is waiting or at work and what the last one made is laid out and shown."""
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=30_000)
    QCoreApplication.sendPostedEvents()
    QCoreApplication.processEvents()


@pytest.fixture
def settled(qtbot: Any) -> Any:
    """Give ``settle`` to tests, which cannot import from here."""
    return lambda window: settle(qtbot, window)
