"""What the eye sees against what is signed: papers of our own with other people's credentials inside."""

import io
import json
from dataclasses import replace
from datetime import UTC, datetime

import pikepdf
import pytest

from studio.credentials.baked_png import bake_png
from studio.credentials.baked_svg import bake_svg
from studio.verification.page_text import PageText
from studio.verification.read_any import read_any
from studio.verification.report import Outcome, Verdict
from studio.verification.sources import Sources
from studio.verification.unwrap import unwrap
from studio.verification.verify import verify_found
from tests.support.papers import BADGE, NAMES, bound, paper
from tests.support.sample_credential import CREATED, sample_credential, sample_key, sample_method

NOW = datetime(2026, 4, 1, tzinfo=UTC)
TITLE = "Wound Care Fundamentals"
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000" + "1f15c489"
    "0000000d49444154789c63f8cfc0f01f00050001ff56c72f0d0000000049454e44ae426082"
)


def credential(name: str, title: str = TITLE) -> str:
    from studio.signing.proof_formats.eddsa_rdfc_2022 import sign_document

    document = sample_credential()
    document["credentialSubject"]["identifier"][0]["identityHash"] = name
    document["credentialSubject"]["achievement"]["name"] = title
    signed = sign_document(document, sample_key(), verification_method=sample_method(), created=CREATED)
    return json.dumps(signed, ensure_ascii=False)


@pytest.fixture(scope="module")
def template():
    return bound()


def printed(template, name, language, attached):
    values = replace(paper(name, language), credential=attached.encode())
    return template.render_one(values)


def report_of(tmp_path, data, name="a.pdf"):
    (tmp_path / name).write_bytes(data)
    (found,) = read_any(tmp_path / name)
    return verify_found(found, Sources(NOW))


def page_check(report):
    return next(check for check in report.checks if check.step == "page")


@pytest.mark.parametrize(("language", "name", "_mixed"), NAMES, ids=[name for _, name, _ in NAMES])
def test_no_honest_paper_is_doubted(template, tmp_path, language, name, _mixed):
    report = report_of(tmp_path, printed(template, name, language, credential(name)))
    check = page_check(report)
    assert (report.verdict, check.outcome) == (Verdict.VALID, Outcome.PASSED)
    assert f"made out to “{name}”, for “{TITLE}”" in check.sentence
    assert "Compare this with what you see." in check.sentence
    assert len(check.remarks) == 1


def test_plain_names_are_really_compared_and_others_not(template, tmp_path):
    said = {
        name: page_check(report_of(tmp_path, printed(template, name, "en", credential(name)))).remarks[0]
        for name in ("Zoë Müller-Łukasiewicz", "Їжакевич Ґалина", "李小龙", "שרה כהן", "Sarah سارة Cohen")
    }
    assert [text.startswith("The page shows") for text in said.values()] == [True, True, True, False, False]


@pytest.mark.parametrize("victim", ["Zoë Müller", "שרה כהן", "தமிழ்ச்செல்வி"])
def test_a_paper_with_somebody_elses_credential_inside_is_invalid(template, tmp_path, victim):
    report = report_of(tmp_path, printed(template, "Mal Foe", "en", credential(victim)))
    assert (report.verdict, report.reason_code) == (Verdict.INVALID, "page.names")
    assert report.reason == f"Its page is made out to “Mal Foe”, but the credential inside it to “{victim}”."


def test_a_right_to_left_page_of_another_cannot_be_judged(template, tmp_path):
    report = report_of(tmp_path, printed(template, "محمد علي", "ar", credential("שרה כהן")))
    assert page_check(report).remarks == ("Whether the page shows the same could not be checked.",)


def test_letters_changed_on_the_page_are_found_though_the_title_stayed(template, tmp_path):
    data = printed(template, "Mal Foe", "en", credential("Zoë Müller"))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.docinfo["/Title"] = f"{TITLE} – Zoë Müller"
        changed = io.BytesIO()
        pdf.save(changed)
    report = report_of(tmp_path, changed.getvalue())
    assert report.reason == (
        "Its page is made out to somebody else, but the credential inside it to “Zoë Müller”."
    )


def test_another_title_on_the_page_is_not_called_the_same(template, tmp_path):
    attached = credential("Bo Li", "Brain surgery")
    check = page_check(report_of(tmp_path, printed(template, "Bo Li", "en", attached)))
    assert check.remarks == (
        "The page shows the same name; whether it shows the same title could not be checked.",
    )


def test_pages_of_other_programs_are_not_judged(template, tmp_path):
    data = printed(template, "Mal Foe", "en", credential("Zoë Müller"))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.docinfo["/Producer"] = "Another program"
        changed = io.BytesIO()
        pdf.save(changed)
    assert unwrap(changed.getvalue()).page == PageText()
    assert page_check(report_of(tmp_path, changed.getvalue())).outcome is Outcome.PASSED


@pytest.mark.parametrize("kind", ["png", "svg"])
def test_pictures_say_what_was_checked(tmp_path, kind):
    text = credential("Bo Li")
    data = bake_png(PNG, text) if kind == "png" else bake_svg(BADGE, text, jwt=False).encode()
    report = report_of(tmp_path, data, f"badge.{kind}")
    assert report.verdict is Verdict.VALID
    assert page_check(report).sentence == (
        f"What was checked is the credential inside this picture: made out to “Bo Li”, for “{TITLE}”."
        " Compare this with what you see."
    )


def test_bare_json_has_no_page(tmp_path):
    report = report_of(tmp_path, credential("Bo Li").encode(), "credential.json")
    assert all(check.step != "page" for check in report.checks)
