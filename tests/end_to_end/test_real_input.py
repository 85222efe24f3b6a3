"""The whole job on material that nobody here wrote: ESCO, other people's artwork, platforms' rosters."""

import json
from collections import Counter
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

import pytest

from studio.credentials.rules import broken_rules
from studio.domain.batch import BatchChoices
from studio.domain.course_run import CourseRun
from studio.domain.criterion import Criterion, RubricLevel
from studio.services.authoring import get_design, update_design
from studio.services.course_runs import learners_of_run, save_run
from studio.services.design_forms import design_from_form
from studio.services.design_versions import publish_design
from studio.services.exporting import ExportOptions, ValueKind, deliver, with_platform_file
from studio.services.frameworks import alignment_to, get_framework, import_framework, preview_framework
from studio.services.identity import batch_signer, issuer_identity, key_facts
from studio.services.issuing import issue_batch
from studio.services.keys import make_key, unlock_key
from studio.services.planning import PlanningError, plan_batch, select_awards
from studio.services.preflight import check_before_issuing
from studio.services.results import overview
from studio.services.rosters import commit_import, preview_import
from studio.services.verifying import Verdict, sources_for, verify_paths
from studio.services.workspaces import create_workspace
from tests.support import invented_people as invented
from tests.support import sample_values as sample
from tests.support.lms_models import CanvasCourse, MoodleSite, moodle_feedback
from tests.support.pdf_reading import pdfium_text, spoken
from tests.support.places import shared_folder
from tests.support.small_workspace import BASE_URL, PASSPHRASE, QUICK, surroundings

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1800)]

SHARED = shared_folder()
LMS = SHARED / "lms"
ARTWORK = SHARED / "conformance/other-badges/artwork-input"
ESCO = SHARED / "conformance/frameworks/esco/transversalSkillsCollection_en.csv"
PEOPLE = invented.invented_people(500)
MOODLE, CANVAS, BRIGHTSPACE, BLACKBOARD, SAKAI, ROSTERED = (
    PEOPLE[0:100], PEOPLE[100:200], PEOPLE[200:280], PEOPLE[280:360], PEOPLE[360:420], PEOPLE[420:500],
)  # fmt: skip
SKILLS = ("give advice to others", "interact with others", "work in teams")
LEVELS = ("Novice", "Competent", "Expert")


@dataclass(frozen=True)
class Job:
    """The job when it is done, and what went in on the way. ``files`` has (importer, file, people)."""

    workspace: object
    key: object
    run_id: object
    files: tuple[tuple[str, Path, int], ...]
    previews: tuple[object, ...]
    report: object
    batch: object


def criteria():
    levels = tuple(RubricLevel(sample.an_id(f"level {name}"), sample.text(name)) for name in LEVELS)
    return (
        Criterion(
            sample.an_id("final task"),
            sample.text("Final task"),
            max_points=Decimal(100),
            required_points=Decimal(50),
        ),
        Criterion(
            sample.an_id("teamwork"),
            sample.text("Teamwork"),
            levels=levels,
            required_level_id=levels[1].id,
        ),
    )


def make_design(workspace):
    """Publish a micro-credential over ESCO's skills with somebody's picture."""
    import_framework(workspace, preview_framework(workspace, ESCO))
    again = preview_framework(workspace, ESCO)
    assert again.nothing_new
    framework, competencies = get_framework(workspace, again.replaces)
    chosen = [one for one in competencies if one.statement.main in SKILLS]
    assert len(chosen) == len(SKILLS)
    form = {"title": "Working Together", "artwork_file": "test_badgeclass.svg"}
    draft, notes = design_from_form(workspace, form, ARTWORK)
    assert notes == ()
    base = sample.design_content()
    content = replace(
        base,
        title=draft.content.title,
        artwork_svg=draft.content.artwork_svg,
        alignments=tuple(alignment_to(framework, one) for one in chosen),
        competency_ids=tuple(one.id for one in chosen),
        criteria=criteria(),
        pass_rule=type(base.pass_rule)(),
    )
    update_design(workspace, draft.id, content)
    return publish_design(workspace, draft.id)[0]


def rosters(folder):
    return (
        ("moodle-participants", invented.moodle_participants(LMS, folder, MOODLE), len(MOODLE)),
        ("moodle-gradebook", invented.moodle_gradebook(LMS, folder, MOODLE), len(MOODLE)),
        ("canvas-gradebook", invented.canvas_gradebook(LMS, folder, CANVAS), len(CANVAS)),
        ("brightspace-grades", invented.brightspace_grades(LMS, folder, BRIGHTSPACE), len(BRIGHTSPACE)),
        ("blackboard-gradebook", invented.blackboard_gradebook(LMS, folder, BLACKBOARD), len(BLACKBOARD)),
        ("sakai-gradebook", invented.sakai_gradebook(LMS, folder, SAKAI), len(SAKAI)),
        ("oneroster", invented.oneroster(LMS, folder, ROSTERED), len(ROSTERED)),
        ("plain", invented.results_workbook(folder, ROSTERED), len(ROSTERED)),
    )


@pytest.fixture(scope="module")
def job(tmp_path_factory):
    home = tmp_path_factory.mktemp("real input")
    provider = replace(sample.provider(), base_url=BASE_URL)
    workspace = create_workspace(home / "Northwind.studio", provider, around=surroundings(home / "home"))
    make_key(workspace, PASSPHRASE, cost=QUICK)
    key = unlock_key(workspace, PASSPHRASE)
    design = make_design(workspace)
    run = CourseRun(workspace.new_id(), "Autumn 2026", design.design_id)
    save_run(workspace, run)
    files = rosters(home)
    previews = []
    for _, path, _ in files:
        previews.append(preview_import(workspace, path, run_id=run.id))
        commit_import(workspace, run.id, previews[-1])
    identity = issuer_identity(workspace)
    batch, _ = plan_batch(
        workspace, run.id, identity=identity, key_id=key.key_id, choices=BatchChoices(joined_pdf=False)
    )
    with batch_signer(workspace, key) as signer:
        report, _ = issue_batch(workspace, batch.id, signer)
    yield Job(workspace, key, run.id, files, tuple(previews), report, batch)
    workspace.close()


def test_the_names_cover_at_least_fourteen_scripts():
    assert len({person.script for person in PEOPLE}) >= 14
    names = Counter((person.given, person.family) for person in PEOPLE)
    assert max(names.values()) == 1


@pytest.mark.parametrize("number", range(8))
def test_every_roster_is_recognised_and_read_whole(job, number):
    (importer, _, people), preview = job.files[number], job.previews[number]
    assert preview.reading.table.importer == importer
    assert preview.reading.bad == ()
    assert preview.reading.questions == ()
    assert len(preview.reading.people) == people


def test_everybody_is_there_once_with_name_and_results(job):
    seated = learners_of_run(job.workspace, job.run_id)
    assert len(seated) == len(PEOPLE)
    rows = {row.name: row for row in overview(job.workspace, job.run_id).rows}
    for person in PEOPLE:
        name = f"{person.given} {person.family}"
        # Family name first, with a blank in Vietnamese and without in Chinese.
        row = (
            rows.get(name)
            or rows.get(f"{person.family} {person.given}")
            or rows[f"{person.family}{person.given}"]
        )
        assert row.outcome.passed is person.passes, (name, row.reasons)
        points = next(result.points for result in row.attempt.results if result.points is not None)
        assert points == Decimal(person.points)


def test_the_ledger_reconciles(job):
    ledger, passing = job.report.check.ledger, sum(person.passes for person in PEOPLE)
    assert job.report.complete, (job.report.check.problems, ledger.gaps(), job.report.run.failed)
    assert ledger.reconciles
    assert ledger.rows == sum(people for _, _, people in job.files)
    assert (ledger.planned, ledger.done, ledger.pdfs, ledger.credentials) == (passing,) * 4
    assert 440 < passing < 500


def test_everything_verifies(job):
    sources = sources_for(job.workspace.clock(), workspaces=[job.workspace])
    verdicts = Counter()
    for report in verify_paths([job.report.folder], sources):
        verdicts[report.verdict] += 1
        assert report.verdict is Verdict.VALID, (report.file, report.reason)
    assert verdicts[Verdict.VALID] >= 6 * job.report.check.ledger.done


def test_credentials_keep_the_rules_and_name_the_skills(job):
    paths = sorted(job.report.folder.glob("technical/*/credential.json"))
    assert len(paths) == job.report.check.ledger.done
    for path in paths:
        credential = json.loads(path.read_bytes())
        assert broken_rules(credential) == ()
        alignments = credential["credentialSubject"]["achievement"]["alignment"]
        esco = [one for one in alignments if one.get("targetType") == "ext:ESCO"]
        assert {one["targetName"] for one in esco} == set(SKILLS)
        assert all(one["targetUrl"].startswith("http://data.europa.eu/esco/skill/") for one in esco)


def test_names_extract_from_every_certificate(job):
    with job.workspace.store.reading() as work:
        done = list(work.awards.done(job.batch.id))
    scripts = {person.family: person.script for person in PEOPLE}
    plainly = set()
    for award, _, files in done:
        name = award.learner.certificate_name
        path = next(record.path for record in files if record.role == "pdf")
        data = (job.report.folder / path).read_bytes()
        assert any(name in text for text in spoken(data)), name
        script = scripts.get(award.learner.family_name)
        if script not in plainly:
            plainly.add(script)
            assert name.replace(" ", "") in "".join(pdfium_text(data).split()), (script, name)
    assert len(plainly) >= 14


def test_the_same_files_again_add_nobody_and_a_second_batch_finds_nobody(job):
    before = learners_of_run(job.workspace, job.run_id)
    for _, path, _ in job.files:
        preview = preview_import(job.workspace, path, run_id=job.run_id)
        assert preview.imported_before is not None
        result, _ = commit_import(job.workspace, job.run_id, preview)
        assert result.nothing_new, path.name
    assert learners_of_run(job.workspace, job.run_id) == before
    assert not select_awards(job.workspace, job.run_id, BatchChoices()).awarded
    identity = issuer_identity(job.workspace)
    with pytest.raises(PlanningError, match="Nobody"):
        plan_batch(job.workspace, job.run_id, identity=identity, key_id=job.key.key_id)
    found = check_before_issuing(
        job.workspace, job.run_id, BatchChoices(pdfs=False), key_facts(job.workspace, job.key)
    )
    assert not found.may_issue


def test_moodle_takes_what_is_delivered(job, tmp_path):
    options = with_platform_file(ExportOptions(item="Final task", value=ValueKind.POINTS), job.files[0][1])
    result, _ = deliver(job.workspace, job.batch.id, "moodle_grades", tmp_path, options)
    site = MoodleSite([person.email for person in MOODLE])
    site.import_grades(result.files[0].read_bytes())
    assert set(site.grades) == {person.email for person in MOODLE}  # points, passed or not


def test_moodle_takes_the_certificates_as_feedback(job, tmp_path):
    worksheet = invented.moodle_worksheet(LMS, tmp_path, MOODLE)
    options = with_platform_file(ExportOptions(item="Final task"), worksheet)
    result, _ = deliver(job.workspace, job.batch.id, "moodle_feedback_zip", tmp_path / "out", options)
    expected = {str(4000 + person.number) for person in MOODLE if person.passes}
    taken, dropped = moodle_feedback(result.files[0].read_bytes(), expected)
    assert set(taken) == expected
    assert dropped == []


def test_canvas_takes_what_is_delivered(job, tmp_path):
    options = with_platform_file(ExportOptions(item="Final task", value=ValueKind.POINTS), job.files[2][1])
    result, _ = deliver(job.workspace, job.batch.id, "canvas_gradebook", tmp_path, options)
    students = [(str(5000 + p.number), p.code, p.login, f"{p.given} {p.family}") for p in CANVAS]
    course = CanvasCourse(students, {"90210": "Final task", "90211": "Teamwork"})
    course.import_gradebook(result.files[0].read_bytes())
    assert course.created == []
    assert set(course.scores) == {str(5000 + person.number) for person in CANVAS}  # points, passed or not


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("300x300.png", ()),
        ("500x300.png", ("square",)),
        ("test_badgeclass.svg", ()),
        ("hacked-svg-with-embedded-script-tags.svg", ("script",)),
    ],
)
def test_each_picture_is_taken_cleaned_or_refused_with_a_sentence(job, name, said):
    draft, notes = design_from_form(job.workspace, {"title": name, "artwork_file": name}, ARTWORK)
    for word in said:
        assert any(word in note for note in notes), notes
    assert bool(notes) is bool(said) or name.endswith(".png")
    content = replace(
        sample.design_content(), title=draft.content.title, artwork_svg=draft.content.artwork_svg
    )
    update_design(job.workspace, draft.id, content)
    published, _ = publish_design(job.workspace, draft.id)
    assert published.badge_png.startswith(b"\x89PNG")
    for text in (get_design(job.workspace, draft.id).content.artwork_svg, published.badge_svg):
        assert "<script" not in text.lower()
        assert "alert(" not in text
        assert "http://" not in text.replace("http://www.w3.org/", "")
