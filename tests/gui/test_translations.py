"""Languages, error texts, and where the program itself is wrong."""

import os
import pkgutil
import sys
import xml.etree.ElementTree as ElementTree
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

import studio
from studio.foundation.errors import InputError, StudioError
from studio.gui import translations
from studio.gui.crash import CrashHook
from studio.gui.error_texts import TITLES, explain


def every_error() -> list[type[StudioError]]:
    for module in pkgutil.walk_packages(studio.__path__, "studio."):
        if ".migrations" not in module.name and not module.name.endswith("__main__"):
            import_module(module.name)
    found, waiting = [], [StudioError]
    while waiting:
        kind = waiting.pop()
        found.append(kind)
        waiting += kind.__subclasses__()
    return [kind for kind in found if kind.__module__.startswith("studio.")]


def test_every_error_has_a_sentence_for_its_area() -> None:
    missing = {kind.code for kind in every_error() if kind.code.split(".")[0] not in TITLES}
    assert missing == set()


def test_an_error_names_the_thing_and_its_own_advice_wins() -> None:
    words = explain(InputError("Row 3 has no name.", hint="Type the name."))
    assert words == type(words)("This cannot be used as it is", "Row 3 has no name.", "Type the name.")


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_no_text_is_left_unfinished(language: str) -> None:
    messages = list(ElementTree.parse(translations.source_file(language)).iter("message"))
    assert messages
    unfinished = [
        message.findtext("source")
        for message in messages
        if (found := message.find("translation")) is None or found.get("type") == "unfinished"
    ]
    assert unfinished == []


def test_the_window_speaks_german_with_plurals(qapp: QApplication, studio_home: Path) -> None:
    installed = translations.install(qapp, "de")
    try:
        assert QCoreApplication.translate("Rail", "Learners") == "Lernende"
        assert QCoreApplication.translate("RunPage", "%n learner(s)", "", 1) == "1 Person"
        assert QCoreApplication.translate("RunPage", "%n learner(s)", "", 12) == "12 Lernende"
    finally:
        for translator in installed:
            qapp.removeTranslator(translator)


@pytest.mark.parametrize(("place", "current"), [("studio/_bundled", True), ("", False)])
def test_an_installed_program_takes_the_texts_that_came_with_it(
    tmp_path: Path, studio_home: Path, monkeypatch: pytest.MonkeyPatch, place: str, current: bool
) -> None:
    folder = tmp_path / place / "resources" / "translations"
    folder.mkdir(parents=True)
    # Unpacked after its result, as installers do: only in a checkout does that mean that somebody edited it.
    for name, age in (("studio_de.qm", 1), ("studio_de.ts", 2)):
        (folder / name).touch()
        os.utime(folder / name, (age, age))
    if not current:
        (tmp_path / "pyproject.toml").touch()
    monkeypatch.setattr(translations, "resources", lambda: folder.parent)
    monkeypatch.setattr(translations, "release", lambda _source, target: target.touch())
    found = translations.compiled_file("de")
    assert found is not None
    assert (found == folder / "studio_de.qm") is current


def test_a_bug_leaves_a_report_without_values(qtbot: Any, tmp_path: Path) -> None:
    from datetime import UTC, datetime

    hook = CrashHook(lambda: datetime(2026, 11, 23, tzinfo=UTC), tmp_path)
    secret = "Ада Ковальчук"
    try:
        _ = {}[len(secret)]
    except KeyError:
        caught = sys.exc_info()
    with qtbot.waitSignal(hook.crashed) as told:
        hook.hook(*caught)
    report = Path(told.args[0]).read_text(encoding="utf-8")
    assert "KeyError" in report
    assert secret not in report.replace('secret = "Ада Ковальчук"', "")
