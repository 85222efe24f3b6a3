"""The parts of the issue stage by themselves: words for every finding, jumps, choices, tables."""

import ast
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QCoreApplication

import studio.services.preflight as preflight
import studio.services.preflight_checks as preflight_checks
import studio.services.preflight_papers as preflight_papers
from studio.domain.award import AwardKind, AwardState, RecipientPreset
from studio.domain.batch import BatchChoices
from studio.domain.design import DesignContent, eu_completeness
from studio.domain.text import LocalisedText
from studio.gui.main_window import MainWindow
from studio.gui.models.cell import PILL_ROLE
from studio.gui.pages.issue import finding_words
from studio.gui.pages.issue.award_table import AwardTable
from studio.gui.pages.issue.choices_card import ChoicesCard
from studio.gui.pages.issue.findings_list import SHOWN, FindingsList
from studio.gui.pages.issue.jumps import target_of
from studio.gui.pages.issue.landing import LandingView
from studio.gui.pages.settings.settings_page import TABS
from studio.gui.translations import PseudoTranslator
from studio.services.batch_progress import AwardLine
from studio.services.findings import Finding, Severity
from studio.services.rows import AwardRow
from studio.storage.pages import BatchRow

RUN, DESIGN = uuid4(), uuid4()


def codes_in(module: Any) -> set[str]:
    """Every code that stands in the source: what a Finding begins with, or is handed on as a code."""
    tree = ast.parse(Path(module.__file__).read_text("utf-8"))
    areas = {code.partition(".")[0] for code in finding_words.SENTENCES} | {"name", "paper", "status"}
    words = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    shaped = (word for word in words if isinstance(word, str) and word.count(".") == 1)
    return {
        word
        for word in shaped
        if word.partition(".")[0] in areas
        and word.replace(".", "").replace("-", "").isalpha()
        and word[-1] != "."
    }


def every_code() -> set[str]:
    found = set().union(*map(codes_in, (preflight, preflight_checks, preflight_papers)))
    elements = {f"eu.{one.key}" for one in eu_completeness(DesignContent(LocalisedText.of("x")), None)}
    return found | elements | {"run.ends-on", "run.place", "run.trainer"}


def test_every_code_of_the_service_has_words() -> None:
    codes = every_code()
    assert len(codes) > 35
    assert {code for code in codes if not finding_words.template_of(code)} == set()


def test_every_sentence_can_be_filled_from_its_facts() -> None:
    facts = {
        "codes": "U+0000", "folder": "/x", "free": "1", "needed": "2", "latest": "2026", "reason": "why",
        "described": "U+12000", "text": "long", "size": "8", "reason.below": "Cleaning",
        "template": "own", "version": "2", "day": "3 May 2026",
    }  # fmt: skip
    for code in every_code():
        finding = Finding(code, Severity.LOOK, "never shown", "learner:1", "A <b>", tuple(facts.items()))
        said = finding_words.sentence(finding)
        assert "never shown" not in said
        assert "A <b>" not in said
        assert "{" not in said


def test_an_unknown_code_keeps_the_sentence_of_the_service() -> None:
    finding = Finding("later.thing", Severity.NOTE, "Something <new>.", "machine:x")
    assert finding_words.sentence(finding) == "Something &lt;new&gt;."
    assert finding_words.way_out(finding) == ""


def test_reasons_name_each_criterion() -> None:
    facts = (("learner", "Bo"), ("reason.below", "Cleaning"), ("reason.evidence", "Dressing"))
    said = finding_words.sentence(Finding("people.not-passed", Severity.LOOK, "", "results:1", "Bo", facts))
    assert "“Cleaning” is below the level needed, “Dressing” asks for evidence" in said


@pytest.mark.parametrize(
    ("place", "target"),
    [
        ("learner:7", ("run", (RUN, "learner", "7"))),
        ("results:7", ("run", (RUN, "results", "7"))),
        ("run:trainer", ("run", (RUN, "about", "trainer"))),
        ("run:none", None),
        ("provider:base_url", ("settings", "provider:base_url")),
        ("key:copy", ("settings", "key")),
        ("key:unlock", None),
        ("design:eu.hours", ("design-editor", (DESIGN, "eu.hours"))),
        ("machine:disk", None),
        ("publish:folder", ("web-folder", None)),
    ],
)
def test_a_finding_leads_to_its_very_place(place: str, target: Any) -> None:
    assert target_of(place, RUN, DESIGN) == target


def test_jumps_put_the_keyboard_there(qtbot: Any, opened: MainWindow, settled: Any) -> None:
    settings: Any = opened.show_page("settings", "provider:base_url")
    settled(opened)
    assert settings._line.bar.currentIndex() == TABS.index("provider")
    qtbot.waitUntil(lambda: opened.focusWidget() is settings.provider.addresses["base_url"])


def test_many_of_one_kind_wait_until_asked_for(qtbot: Any) -> None:
    shown = FindingsList()
    qtbot.addWidget(shown)
    shown.resize(600, 400)
    shown.show()
    many = [Finding("people.no-results", Severity.LOOK, "", f"results:{n}", f"Person {n}") for n in range(20)]
    stop = Finding("key.locked", Severity.STOP, "", "key:unlock")
    shown.show_findings([stop, *many])
    assert [row.finding.code for row in shown.rows()] == ["key.locked", *["people.no-results"] * SHOWN]
    shown._show_all("people.no-results")
    assert len(shown.rows()) == 21
    with qtbot.waitSignal(shown.followed) as told:
        shown.rows()[0].link.click()
    assert told.args == [stop]


def test_choices_begin_sensibly_and_show_what_a_reader_sees(qtbot: Any) -> None:
    card = ChoicesCard()
    qtbot.addWidget(card)
    assert card.choices == BatchChoices()
    assert card.after_batch_id is None
    person = SimpleNamespace(learner=SimpleNamespace(certificate_name="李小龍"))
    chosen = SimpleNamespace(awarded=(person,), participation=(), not_passed=(person,), doubles=(), ended=())
    run = SimpleNamespace(ends_on=date(2026, 11, 20), starts_on=None)
    batch = SimpleNamespace(id=uuid4(), planned_at=datetime(2026, 11, 20, tzinfo=UTC))
    card.show_before(chosen, run, (batch,), date(2026, 11, 23))
    seen = {preset: text.text() for preset, text in card._seen.items()}
    assert "李小龍" in seen[RecipientPreset.NAME]
    assert "李小龍" in seen[RecipientPreset.NAME_AND_HASHED_EMAIL]
    assert "李小龍" not in seen[RecipientPreset.HASHED_EMAIL]
    assert "20 November 2026" in card._summary.text()
    assert card.after_batch_id == batch.id
    with qtbot.waitSignal(card.edited):
        card._papers.click()
    assert card.choices.participation_certificates
    card.reset()
    assert card.choices == BatchChoices()


def line(number: int, state: AwardState, **more: Any) -> AwardLine:
    row = AwardRow(
        UUID(int=number), RUN, number, AwardKind.CREDENTIAL, state, UUID(int=number),
        f"Person {number}", DESIGN, 1, "Wound Care", "2026-1", "urn:uuid:1",
        date(2026, 11, 20), datetime(2026, 11, 20, tzinfo=UTC), None, False, None, more.pop("code", ""), "",
    )  # fmt: skip
    return AwardLine(row, **more)


def test_the_table_of_a_batch(qtbot: Any, qtmodeltester: Any) -> None:
    table = AwardTable()
    qtbot.addWidget(table)
    table.rows.set_rows(
        [
            line(1, AwardState.DONE, points=Decimal("16.50"), most=Decimal(18)),
            line(2, AwardState.FAILED, code="award.not-signable"),
            line(3, AwardState.SIGNED),
            line(4, AwardState.PLANNED),
        ]
    )
    words = [[table.rows.index(row, column).data() for column in (1, 2)] for row in range(4)]
    assert words == [
        ["Passed · 16.5 of 18", "Issued"],
        ["A text cannot be signed", "Failed"],
        ["Passed", "Printing"],
        ["Passed", "Waiting"],
    ]
    table.update_rows([line(4, AwardState.DONE).row])
    assert table.rows.index(3, 2).data(PILL_ROLE) == "good"
    qtmodeltester.check(table.rows)


def test_unfinished_batches_stand_above_the_runs(qtbot: Any, qtmodeltester: Any) -> None:
    view = LandingView()
    qtbot.addWidget(view)
    batches = [
        BatchRow(uuid4(), RUN, "Friday group", DESIGN, 1, "Wound Care", "running",
                 datetime(2026, 11, 20, tzinfo=UTC), "x", {AwardState.DONE: 3, state: 2})
        for state in (AwardState.FAILED, AwardState.PLANNED, AwardState.SIGNED)
    ]  # fmt: skip
    view.show_landing(SimpleNamespace(runs=(), batches=batches), batches[2].id)
    states = [view.batches.index(row, 3).data(PILL_ROLE) for row in range(3)]
    assert states == ["stop", "look", "note"]
    assert view.batches.index(0, 2).data() == "3 of 5"
    qtmodeltester.check(view.batches)
    with qtbot.waitSignal(view.batch_chosen) as told:
        view.batch_table.opened.emit(1)
    assert told.args == [batches[1].id]


def test_words_of_findings_go_through_translation(qapp: Any) -> None:
    translator = PseudoTranslator(qapp)
    qapp.installTranslator(translator)
    try:
        assert QCoreApplication.translate("Findings", finding_words.SENTENCES["key.locked"]).startswith("⟦")
        said = finding_words.sentence(Finding("key.locked", Severity.STOP, "", "key:unlock"))
        assert said.startswith("⟦")
    finally:
        qapp.removeTranslator(translator)
