"""A German window shows no English sentence of the core.

The first half reads the source: whatever the core can say is worded, and each template has its German. The
second half walks real bad input through the services and the window and looks for English words.
"""

import ast
import copy
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget

import studio
from studio.domain.award import AwardKind
from studio.domain.batch import Ledger
from studio.domain.criterion import Criterion
from studio.domain.design import DesignContent
from studio.domain.eu_elements import EuElements
from studio.domain.learner import Identifier, IdentifierKind, Learner
from studio.domain.text import LocalisedText
from studio.exporters.canvas_gradebook import CanvasGradebook
from studio.exporters.interface import ExportOptions, ExportRow, PlatformList
from studio.exporters.moodle_feedback_zip import MoodleFeedbackZip
from studio.exporters.moodle_grades import MoodleGrades
from studio.exporters.plain_csv import PlainCsv
from studio.foundation.errors import InputError, StudioError, UntrustedInputError
from studio.foundation.worded import Worded, places, worded
from studio.gui import translations
from studio.gui.core_texts import templates
from studio.gui.error_texts import explain
from studio.gui.main_window import MainWindow
from studio.gui.pages.issue.finding_words import template_of
from studio.gui.pages.registry import PAGES
from studio.gui.pages.verify.report_card import ReportCard
from studio.gui.told import CONTEXT, told
from studio.importers.roster import read_roster, recognise, roster_importers
from studio.importers.roster_reading.columns import ReadingOptions
from studio.importers.tables import read_table
from studio.services.authoring import list_designs
from studio.services.course_runs import list_runs
from studio.services.design_checks import design_findings
from studio.services.handle import Workspace
from studio.services.learners import list_learners
from studio.signing.proof_formats.eddsa_rdfc_2022 import sign_document
from studio.signing.proof_formats.vc_jwt import encode_jwt
from studio.verification.read_any import read_bytes
from studio.verification.report import Report
from studio.verification.sources import Sources
from studio.verification.verify import verify_found
from tests.support import sample_values as sample
from tests.support.broken_rosters import CASES, CRITERIA, BrokenRoster
from tests.support.sample_credential import CREATED, sample_credential, sample_key, sample_method
from tests.support.sentences_of_the_core import bare_arguments, bare_sentences

PACKAGE = Path(studio.__path__[0])
NOW = datetime(2026, 4, 1, tzinfo=UTC)

# Whole words that no German sentence has; names and words in quotation marks are left out of the look.
ENGLISH = re.compile(
    r"\b(the|is|are|has|have|of|and|this|it|its|cannot|with|for|to|be|that|which|there|does|than|from|by|no)\b",
    re.IGNORECASE,
)
QUOTED = re.compile(r"\b[a-z]+\.[a-z-]+\b|„[^“]*“|‚[^‘]*‘|'[^']*'|\"[^\"]*\"|https?://\S+|\S+@\S+")
# Written into a folder for whoever finds it, not shown by the window.
NOT_SHOWN = {"A rehearsal: nothing here is signed.\n"}
# The same in both languages: names of products and formats, and places alone.
ALIKE = {"CASE package (JSON)", "ESCO (CSV)", "{count} {verdict}", "template.html of {self}: {error}."}


@pytest.fixture
def german(qapp: QApplication, studio_home: Path) -> Iterator[None]:
    installed, before = translations.install(qapp, "de"), QLocale()
    QLocale.setDefault(QLocale("de"))
    yield
    QLocale.setDefault(before)
    for translator in installed:
        qapp.removeTranslator(translator)


def english_in(text: str) -> list[str]:
    """Return the English words of a text, without what stands in quotation marks."""
    return ENGLISH.findall(QUOTED.sub("", text))


def german_of_the_core() -> dict[str, str]:
    for context in ElementTree.parse(translations.source_file("de")).iter("context"):
        if context.findtext("name") == CONTEXT:
            return {
                str(message.findtext("source")): str(message.findtext("translation"))
                for message in context.iter("message")
                if message.find("translation").get("type") != "unfinished"  # type: ignore[union-attr]
            }
    return {}


def test_every_sentence_of_the_core_is_worded() -> None:
    assert bare_arguments(PACKAGE) == []
    assert [one for one in bare_sentences(PACKAGE) if one.text not in NOT_SHOWN] == []


def test_every_template_of_the_core_has_its_german() -> None:
    known = german_of_the_core()
    assert [text for text in templates(PACKAGE) if text not in known] == []
    untouched = {text for text in templates(PACKAGE) if known[text] == text}
    assert untouched <= ALIKE
    assert {text: german for text, german in known.items() if places(german) - places(text)} == {}


def test_no_german_of_the_core_reads_english() -> None:
    assert {text: found for text in german_of_the_core().values() if (found := english_in(text))} == {}


def test_every_error_class_has_a_worded_hint(german: None) -> None:
    waiting: list[type[StudioError]] = [StudioError]
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        if kind.__module__.startswith("studio.") and not kind.__module__.startswith("studio.cli"):
            assert not kind.hint or isinstance(kind.hint, Worded), kind
            assert english_in(told(kind.hint)) == [], kind


def codes_of_preflight() -> set[str]:
    """Return every code that the checks before issuing give; an f-string counts up to its first place."""
    found = set()
    for path in sorted((PACKAGE / "services").glob("preflight*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or getattr(node.func, "id", "") not in {"Finding", "_about"}:
                continue
            for given in node.args[:2]:
                if isinstance(given, ast.Constant) and re.fullmatch(r"[a-z]+\.[a-z-]+", str(given.value)):
                    found.add(str(given.value))
                elif isinstance(given, ast.JoinedStr) and isinstance(given.values[0], ast.Constant):
                    found.add(str(given.values[0].value))
    return found


def test_every_code_of_preflight_has_words_of_the_window() -> None:
    codes = codes_of_preflight()
    assert {"key.none", "people.double", "paper.does-not-fit"} <= codes
    known = {"run.": ("run.ends-on", "run.place", "run.trainer")}
    for code in sorted(codes):
        assert all(template_of(each) for each in known.get(code, (code,))), code


def said(value: Any) -> Iterator[str]:
    """Yield the sentences in findings, problems, questions and reports, wherever they stand."""
    if isinstance(value, Worded):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            inner = getattr(value, field.name)
            if field.name in ("sentence", "reason", "problem", "remarks"):
                given = inner if isinstance(inner, tuple) else (inner,)
                assert all(not each or isinstance(each, Worded) for each in given), inner
            yield from said(inner)
    elif isinstance(value, (tuple, list)):
        for inner in value:
            yield from said(inner)


def assert_german(sentences: Sequence[str]) -> None:
    assert sentences
    assert {text: found for each in sentences if (found := english_in(text := told(each)))} == {}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.key)
def test_what_a_broken_list_gives_is_german(german: None, tmp_path: Path, case: BrokenRoster) -> None:
    path = tmp_path / case.file_name
    path.write_bytes(case.data)
    table = read_table(path)  # in a worker: what it says comes back as JSON
    arranged = recognise(table, roster_importers()).arrange(table)
    reading = read_roster(arranged, ReadingOptions(CRITERIA))
    sentences = [*said((*reading.problems, *reading.questions, *table.findings, *reading.findings))]
    assert len(sentences) >= len(reading.problems)
    if sentences:
        assert_german(sentences)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("list.pdf", b"%PDF-1.7\n"),
        ("list.xlsx", b"PK\x03\x04broken"),
        ("list.csv", b"<!DOCTYPE html><html></html>"),
        ("list.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
    ],
)
def test_a_refused_list_says_so_in_german(german: None, tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises((UntrustedInputError, InputError)) as caught:
        read_table(path)
    words = explain(caught.value)
    assert isinstance(caught.value.args[0], Worded)
    assert english_in(" ".join((words.title, words.detail, words.advice))) == []


def changed(**more: Any) -> dict[str, Any]:
    return {**copy.deepcopy(sample_credential()), **more}


def credentials() -> Iterator[tuple[str, bytes]]:
    """Yield files that a person may be handed, one for each way of being wrong."""

    def signed(document: dict[str, Any]) -> dict[str, Any]:
        return sign_document(document, sample_key(), verification_method=sample_method(), created=CREATED)

    good = signed(changed())
    status = {
        "id": "https://x.example/s#1",
        "type": "BitstringStatusListEntry",
        "statusPurpose": "revocation",
        "statusListIndex": "1",
        "statusListCredential": "https://x.example/s",
    }
    documents = {
        "good": good,
        "altered": {**good, "name": "Another"},
        "unsigned": changed(),
        "expired": signed(changed(validUntil="2026-03-20T00:00:00Z")),
        "early": signed(changed(validFrom="2027-01-01T00:00:00Z")),
        "status": signed(changed(credentialStatus=status)),
        "strange status": {**good, "credentialStatus": {**status, "type": "Odd"}},
        "schema": {**good, "credentialSchema": {"id": "https://x.example/x", "type": "Odd"}},
        "odd proof": {**good, "proof": {"type": "Odd"}},
        "no proof": {**good, "proof": "x"},
        "other key": {**good, "proof": {**good["proof"], "verificationMethod": "did:web:x.example#1"}},
        "shape": {**good, "credentialSubject": {}},
        "old": {**good, "@context": ["https://www.w3.org/2018/credentials/v1"]},
        "undefined": {**good, "something": 1},
        "badge 2": {"@context": "https://w3id.org/openbadges/v2", "type": "Assertion"},
        "nothing": {"a": 1},
    }
    for name, document in documents.items():
        yield name, json.dumps(document).encode()
    token = encode_jwt(changed(), sample_key(), kid=sample_method())
    yield from (("jwt", token.encode()), ("cut jwt", token[:-20].encode()))
    yield from (("json", b'{"a": 1,}'), ("twice", b'{"a": 1, "a": 2}'), ("deep", b"[" * 99 + b"]" * 99))
    yield from (
        ("png", b"\x89PNG\r\n\x1a\n1234"),
        ("svg", b"<svg"),
        ("pdf", b"%PDF-1.7\n"),
        ("zip", b"PK\x03\x04"),
    )


def report_of(data: bytes) -> Report:
    return verify_found(read_bytes(data, "file"), Sources(NOW, recipient="nobody@learner.example"))


BAD = dict(credentials())


@pytest.mark.parametrize("name", BAD)
def test_a_report_is_german(german: None, qtbot: Any, name: str) -> None:
    report = report_of(BAD[name])
    assert isinstance(report.reason, Worded)
    assert_german([report.reason, *said(report.checks)])
    card = ReportCard()
    qtbot.addWidget(card)
    card.show_report(report)
    facts = {report.facts.title, report.facts.learner, report.facts.issuer_name}
    assert english_shown(card, facts) == []


def english_shown(root: QWidget, theirs: set[str]) -> list[str]:
    """Return what a widget shows with English words in it, but for the person's own words."""
    texts = [one.text() for one in root.findChildren(QLabel) if "<" not in one.text()]
    for combo in root.findChildren(QComboBox):
        texts += [combo.itemText(place) for place in range(combo.count())]
    for press in root.findChildren(QAbstractButton):
        texts += [press.text(), press.toolTip()]
    lines = [line for text in texts for line in text.split("\n")]
    ours = [line for line in lines if line not in theirs and not line.startswith(("did:", "urn:"))]
    return [line for line in ours if english_in(line)]


def test_findings_of_a_design_are_german(german: None) -> None:
    refused = LocalisedText.of("a\x07b")
    bad = DesignContent(
        LocalisedText.of(""),
        criteria=(Criterion(sample.an_id("c"), LocalisedText.of("")), Criterion(sample.an_id("d"), refused)),
        eu=EuElements(eqf_level=9),
    )
    assert_german(list(said(design_findings(bad))))


def rows() -> list[ExportRow]:
    def row(name: str, *identifiers: Identifier) -> ExportRow:
        learner = Learner(sample.an_id(name), name, identifiers=identifiers)
        return ExportRow(
            learner, AwardKind.CREDENTIAL, "Wunden", 1, "urn:uuid:1", "1", datetime(2026, 3, 1).date()
        )

    mail = Identifier(IdentifierKind.EMAIL, "a@learner.example")
    risky = Identifier(IdentifierKind.EMAIL, "=cmd|x")
    return [row("Ada"), row("Bo", mail), row("Cy", mail), row("=Di", risky)]


@pytest.mark.parametrize("exporter", [MoodleGrades(), MoodleFeedbackZip(), CanvasGradebook(), PlainCsv()])
@pytest.mark.parametrize("platform", [None, PlatformList((("Name", "x"), ("Ada", "1")))])
def test_a_look_at_a_delivery_is_german(german: None, exporter: Any, platform: PlatformList | None) -> None:
    found = exporter.check(rows(), ExportOptions(item="=Current Score", platform=platform))
    assert_german(list(said(found)))


def test_gaps_of_the_counts_are_german(german: None) -> None:
    gaps = Ledger(rows=5, planned=4, done=3).gaps()
    assert len(gaps) == 7
    assert_german(gaps)
    assert told(gaps[-1]) == "fertige Auszeichnungen gegen Zertifikate (PDF): 3 gegen 0"


def test_values_are_told_as_the_language_writes_them(german: None) -> None:
    inner = worded("It is in force until {end}.", end=(NOW + timedelta(days=1)).date())
    assert told(inner) == "Der Nachweis gilt bis 2. April 2026."
    assert str(inner) == "It is in force until 2 April 2026."
    assert told(worded("There is no file {path}.", path="x")) == "Es gibt keine Datei x."
    assert told(worded("{name} is no English template", name="x")) == "x is no English template"


THEIRS = {"Cleans the wound", "Friday group", "Wound Care", "Northwind Training", "Competent", "Beginning"}
THEIRS |= {"Isle of Man", ".studio"}  # called so in German, too; the path of the workspace


def target_of(workspace: Workspace, page_id: str) -> Any:
    run = list_runs(workspace).rows[0].id
    pasted = "Name\tE-Mail\nBo Li\tbo@\n\tx@y.example\n"
    return {
        "design-editor": list_designs(workspace).rows[0].id,
        "learner": list_learners(workspace).rows[0].id,
        "run": run,
        "issue": run,
        "import": (run, pasted),
    }.get(page_id)


@pytest.mark.parametrize("page_id", [entry.page_id for entry in PAGES])
def test_a_page_is_german_in_all_its_parts(
    german: None, opened: MainWindow, settled: Any, page_id: str
) -> None:
    page = opened.show_page(page_id, target_of(opened.desk.workspace, page_id))
    settled(opened)
    line = getattr(page, "_line", None)
    for tab in range(line.bar.count() if line else 1):
        if line:
            line.bar.setCurrentIndex(tab)
            settled(opened)
        shown = [text for text in english_shown(opened, THEIRS) if not any(one in text for one in THEIRS)]
        assert shown == []


MESSY = (
    "Name;E-Mail;Datum\r\nJürgen Groß;juergen@learner.example;03.04.2026\r\n"
    "Zofia Król;zofia@;05.06.2026\r\n;nobody@learner.example;05.06.2026\r\nANNA OTT;;31.02.2026\r\n"
)


def test_the_page_of_a_list_is_german(
    german: None, qtbot: Any, tmp_path: Path, workspace: Workspace, settled: Any
) -> None:
    from studio.gui.preferences import PreferenceFile

    window = MainWindow(PreferenceFile(tmp_path / "german.json"), clock=lambda: NOW)
    qtbot.addWidget(window)
    window.show()
    window.desk.set_workspace(workspace)
    settled(window)
    source = tmp_path / "liste.csv"
    source.write_bytes(MESSY.encode("cp1252"))
    page: Any = window.show_page("import", (list_runs(workspace).rows[0].id, source))
    settled(window)
    cells = [
        str(page.model.index(row, column).data())
        for row in range(page.model.rowCount())
        for column in range(page.model.columnCount())
    ]
    assert page.model.rowCount() >= 3
    theirs = {"Cleans the wound", "Friday group", "Wound Care"}
    assert [cell for cell in cells if cell not in theirs and english_in(cell)] == []
    assert [line for line in english_shown(page, theirs) if not any(one in line for one in theirs)] == []
    window.close()
