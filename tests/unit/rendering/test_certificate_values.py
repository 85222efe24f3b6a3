"""Domain values become finished texts in the learner's language."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import UUID

import pytest

from studio.domain.award import AwardKind, PlannedAward, RecipientPreset
from studio.domain.course_run import CourseRun
from studio.domain.criterion import Criterion, RubricLevel
from studio.domain.design import CertificateSettings, DesignContent, PublishedDesign
from studio.domain.eu_elements import EuElements
from studio.domain.evidence import Attempt, CriterionResult
from studio.domain.issuer import Accreditation, Provider, Signatory
from studio.domain.learner import Learner
from studio.domain.text import LocalisedText
from studio.rendering.certificate_values import CertificateValues, certificate_values
from studio.rendering.wording import WORDINGS, Wording, direction_of, wording_language


def _id(number: int) -> UUID:
    return UUID(int=number)


NOW = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
TITLE = LocalisedText.of("Wound Care Fundamentals", "en", {"de": "Grundlagen der Wundversorgung"})
LEVELS = tuple(RubricLevel(_id(10 + n), LocalisedText.of(f"Level {name}")) for n, name in enumerate("ABC"))
CONTENT = DesignContent(
    title=TITLE,
    criteria=(
        Criterion(_id(1), LocalisedText.of("Cleans the wound"), levels=LEVELS),
        Criterion(_id(2), LocalisedText.of("Test"), max_points=Decimal(20)),
        Criterion(_id(3), LocalisedText.of("Not assessed"), levels=LEVELS),
    ),
    eu=EuElements(hours=Decimal("18.5"), ects=Decimal("0.5"), eqf_level=4),
)
DESIGN = PublishedDesign(_id(50), 1, CONTENT, "<svg/>", b"", (), (), NOW)
PROVIDER = Provider(
    _id(60),
    LocalisedText.of("Northwind Training"),
    base_url="https://badges.northwind.example/path",
    accreditations=(
        Accreditation("National Board", "NB-1"),
        Accreditation("Old Board", valid_until=date(2020, 1, 1)),
    ),
)
PEOPLE = (
    Signatory(_id(70), "R. Okafor", "Lead trainer", b"\x89PNG"),
    Signatory(_id(71), "Left Long Ago", valid_until=date(2025, 1, 1)),
    Signatory(_id(72), "A. Northwind"),
)


def _award(language: str = "en", kind: AwardKind = AwardKind.CREDENTIAL) -> PlannedAward:
    results = (CriterionResult(_id(1), level_id=_id(12)), CriterionResult(_id(2), points=Decimal("17.5")))
    learner = Learner(_id(80), "Bo Li", language=language)
    return PlannedAward(
        id=_id(90),
        batch_id=_id(91),
        kind=kind,
        learner=learner,
        attempt=Attempt(_id(92), learner.id, _id(93), _id(50), results=results, grade="1.7"),
        course_run=CourseRun(_id(93), "Run", place="Leeds", trainer="R. Okafor", hours=Decimal(18)),
        design_id=_id(50),
        design_version=1,
        credential_id="urn:uuid:x",
        awarded_on=date(2026, 11, 20),
        valid_from=NOW,
        valid_until=datetime(2029, 11, 20, 23, 59, 59, tzinfo=UTC),
        signed_at=NOW,
        recipient=RecipientPreset.NAME,
        salt="",
        status=None,
        number="NW-2026-0042",
        position=0,
        folder_name="x",
        file_stem="x",
    )


def _values(language: str = "en", **others: object) -> CertificateValues:
    return certificate_values(_award(language), DESIGN, PROVIDER, PEOPLE, **others)  # type: ignore[arg-type]


def test_english_texts() -> None:
    values = _values(qr_text="https://x.example/#1", credential=b"{}")
    assert values.facts_line == "Leeds, 20 November 2026 · 18 hours · 0.5 ECTS · EQF level 4"
    assert values.number_line == "Certificate NW-2026-0042 · valid until 20 November 2029"
    assert [(row.criterion, row.level) for row in values.levels] == [
        ("Cleans the wound", "3 · Level C"),
        ("Test", "17.5 of 20 points"),
    ]
    assert values.grade_line == "Grade: 1.7"
    assert values.accreditation_line == "Accredited by National Board (NB-1)"
    assert [line.name for line in values.signatures] == ["R. Okafor", "A. Northwind"]
    assert (values.check_domain, values.qr_text, values.credential) == (
        "badges.northwind.example",
        "https://x.example/#1",
        b"{}",
    )


def test_german_texts() -> None:
    values = _values("de")
    assert values.title == "Grundlagen der Wundversorgung"
    assert values.facts_line == "Leeds, 20. November 2026 · 18 Stunden · 0,5 ECTS · EQR-Niveau 4"
    assert values.levels[1].level == "17,5 von 20 Punkten"


def _run_line(language: str = "en", **run: object) -> str:
    award = _award(language)
    held = replace(award.course_run, **run)
    return certificate_values(replace(award, course_run=held), DESIGN, PROVIDER, PEOPLE).run_line


@pytest.mark.parametrize(
    ("language", "first", "last", "expected"),
    [
        ("en", date(2026, 11, 2), date(2026, 11, 20), "2–20 Nov 2026 · Autumn group"),
        ("de", date(2026, 10, 30), date(2026, 11, 20), "30. Okt. – 20. Nov. 2026 · Autumn group"),
        ("ja", date(2026, 12, 30), date(2027, 1, 20), "2026年12月30日～2027年1月20日 · Autumn group"),
        ("en", date(2026, 11, 2), None, "2 November 2026 · Autumn group"),
        ("en", None, date(2026, 11, 2), "2 November 2026 · Autumn group"),
        ("en", None, None, "Autumn group"),
    ],
)
def test_title_and_days_of_the_run_are_said(
    language: str, first: date | None, last: date | None, expected: str
) -> None:
    title = "Wound Care Fundamentals: Autumn group"
    line = _run_line(language, title=title, starts_on=first, ends_on=last)
    assert line.replace("\u00a0", " ") == expected


def test_a_run_says_nothing_that_the_page_says_already() -> None:
    day = date(2026, 11, 20)
    assert _run_line(title="Wound Care Fundamentals", starts_on=day, ends_on=day) == ""
    assert _run_line("ar", title="Autumn", starts_on=day) == "\u2068Autumn\u2069"
    alone = replace(_award(), course_run=None)
    assert certificate_values(alone, DESIGN, PROVIDER, PEOPLE).run_line == ""


def test_american_dates_for_american_readers() -> None:
    assert "November 20, 2026" in _values("en-US").facts_line


@pytest.mark.parametrize(
    ("language", "expected", "direction"),
    [
        ("ar", "ar", "rtl"),
        ("he", "he", "rtl"),
        ("sw", "en", "ltr"),
        ("", "en", "ltr"),
        ("zh-Hant", "zh-Hant", "ltr"),
    ],
)
def test_language_and_direction_follow_the_learner(language: str, expected: str, direction: str) -> None:
    values = _values(language)
    assert (values.language, values.direction) == (expected, direction)
    assert values.name_language == (language or "en")


def test_numbers_and_names_keep_their_order_among_arabic_words() -> None:
    values = _values("ar")
    for text in (values.number_line, values.people_line, values.facts_line, values.levels[0].level):
        assert text.count("\u2068") == text.count("\u2069") > 0
    assert "\u2068" not in "".join(
        str(getattr(_values("de"), field.name)) for field in fields(CertificateValues)
    )


def test_participation_says_less() -> None:
    award = _award(kind=AwardKind.PARTICIPATION)
    values = certificate_values(
        award, DESIGN, PROVIDER, PEOPLE, qr_text="https://x.example", credential=b"{}"
    )
    assert (values.kind, values.qr_text, values.credential, values.levels) == ("participation", "", b"", ())
    assert (values.number_line, values.check_domain, values.grade_line) == ("", "", "")
    assert values.facts_line == "Leeds, 20 November 2026 · 18 hours"
    assert "not a credential" in values.note


def test_only_chosen_signatories_sign() -> None:
    chosen = replace(CONTENT, certificate=CertificateSettings(signatory_ids=(_id(72), _id(71))))
    values = certificate_values(_award(), replace(DESIGN, content=chosen), PROVIDER, PEOPLE)
    assert [line.name for line in values.signatures] == ["A. Northwind"]


@pytest.mark.parametrize("name", ["", "  ", "\n"])
def test_a_level_without_a_name_is_told_by_its_place_alone(name: str) -> None:
    levels = (LEVELS[0], replace(LEVELS[1], name=LocalisedText.of(name)), *LEVELS[2:])
    first = replace(CONTENT.criteria[0], levels=levels)
    content = replace(CONTENT, criteria=(first, *CONTENT.criteria[1:]))
    award = _award()
    results = (CriterionResult(_id(1), level_id=LEVELS[1].id),)
    award = replace(award, attempt=replace(award.attempt, results=results))
    values = certificate_values(award, replace(DESIGN, content=content), PROVIDER, PEOPLE)
    assert [(row.criterion, row.level) for row in values.levels] == [("Cleans the wound", "2")]


def test_settings_hide_levels_and_show_competencies() -> None:
    settings = CertificateSettings(show_levels=False, show_competencies=True)
    design = replace(DESIGN, content=replace(CONTENT, certificate=settings))
    values = certificate_values(_award(), design, PROVIDER, competencies=["Cleans wounds", "Cleans wounds"])
    assert (values.levels, values.competencies) == ((), ("Cleans wounds",))


def test_a_specimen_is_marked_in_its_language() -> None:
    assert [_values(tag, specimen=True).specimen for tag in ("en", "de", "fr")] == [
        "SPECIMEN",
        "MUSTER",
        "SPÉCIMEN",
    ]


@pytest.mark.parametrize("language", sorted(WORDINGS))
def test_every_language_has_every_phrase(language: str) -> None:
    words = WORDINGS[language]
    takes_one = {
        "certificate",
        "valid_until",
        "eqf",
        "grade",
        "trainer",
        "assessor",
        "accredited",
        "badge_alt",
    }
    for item in fields(Wording):
        text = getattr(words, item.name)
        expected = 2 if item.name == "points" else int(item.name in takes_one | {"signature_of"})
        assert text.strip(), item.name
        assert text.count("{}") == expected, item.name
    assert _values(language).facts_line.count(" · ") == 3


def test_directions() -> None:
    assert [direction_of(tag) for tag in ("ur", "fa-IR", "az-Arab", "ku-Latn", "de", "ar-Latn")] == [
        "rtl",
        "rtl",
        "rtl",
        "ltr",
        "ltr",
        "ltr",
    ]
    assert wording_language("sw", "de-AT", "fr") == "de-AT"


def test_fields_can_be_set_by_path() -> None:
    values = _values().with_fields({"name": "X", "levels.1.level": "Y", "signatures.0.name": "Z"})
    assert (values.name, values.levels[1].level, values.signatures[0].name) == ("X", "Y", "Z")
    assert values.levels[0] == _values().levels[0]
