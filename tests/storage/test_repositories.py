"""Values go in and come out equal; what the database keeps, it keeps."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from sqlalchemy.exc import IntegrityError, StatementError

from studio.domain.award import AwardKind, AwardState, FileRecord, StatusPlace
from studio.domain.batch import BatchState
from studio.domain.competency import (
    Competency,
    CompetencyRelation,
    Framework,
    ProficiencyLevel,
    ProficiencyScale,
)
from studio.domain.course_run import CourseRun
from studio.domain.evidence import Evidence, EvidenceKind
from studio.domain.issuer import Signatory
from studio.domain.learner import Identifier, IdentifierKind
from studio.foundation.canonical_json import sha256_hex
from studio.foundation.worded import Worded, worded
from studio.storage import Store
from studio.storage.pages import PageRequest
from studio.storage.repositories.awards import SignedBytes
from studio.storage.repositories.keeping import Delivery, RosterImport
from tests.storage.conftest import NAMES, a_batch
from tests.support.fakes import FakeIds, FakeRandom
from tests.support.sample_values import (
    NOW,
    PIXEL,
    an_id,
    attempt,
    course_run,
    design_content,
    learner,
    planned_award,
    provider,
    published_design,
    text,
)


def signed_bytes(award_id, content=b'{"signed": true}') -> SignedBytes:
    return SignedBytes(award_id, content, "a.b.c", sha256_hex(content), NOW, "z6MkExample")


def awards_for(*names: str, batch: str = "batch"):
    return [
        planned_award(
            name,
            id=an_id(f"{batch}/{name}"),
            batch_id=an_id(batch),
            credential_id=f"urn:uuid:{an_id(f'{batch}/credential/{name}')}",
            position=place,
            folder_name=f"folder {place}",
        )
        for place, name in enumerate(names, start=1)
    ]


def test_provider_and_signatories_come_back_equal(store: Store):
    first = Signatory(an_id("s1"), "R. Okafor", "Head", PIXEL, date(2026, 1, 1), date(2027, 1, 1))
    second = Signatory(an_id("s2"), "M. Lindqvist")
    with store.work() as work:
        work.provider.save(provider())
        work.signatories.replace_all((second, first))
        work.signatories.replace_all((first, second))
    with store.reading() as work:
        assert work.provider.get() == provider()
        assert work.signatories.all() == (first, second)
        assert work.signatories.get(first.id) == first


def test_a_workspace_has_one_provider(store: Store):
    with store.work() as work:
        work.provider.save(provider())
        work.provider.save(replace(provider(), id=an_id("other"), country="DE"))
        found = work.provider.get()
    assert found is not None
    assert found.country == "DE"


def test_frameworks_with_competencies_relations_and_scales(store: Store):
    levels = tuple(ProficiencyLevel(an_id(n), text(n)) for n in ("Novice", "Expert"))
    scale = ProficiencyScale(an_id("scale"), text("Two steps"), levels)
    framework = Framework(an_id("framework"), text("Nursing", de="Pflege"), "Northwind", scale_id=scale.id)
    top = Competency(an_id("c1"), framework.id, text("Wounds"), code="1")
    below = Competency(an_id("c2"), framework.id, text("Çlean wounds"), top.id, "1.1", position=1)
    related = CompetencyRelation(below.id, top.id, "isChildOf")
    with store.work() as work:
        work.frameworks.save_scale(scale)
        work.frameworks.save(framework)
        work.frameworks.add_competencies([top, below])
        work.frameworks.save_competencies([replace(top, description=text("All of them"))])
        work.frameworks.add_relations([related, related])
    with store.reading() as work:
        assert work.frameworks.get(framework.id) == framework
        assert work.frameworks.scales() == (scale,)
        assert work.frameworks.competencies(framework.id) == (
            replace(top, description=text("All of them")),
            below,
        )
        assert work.frameworks.relations(framework.id) == (related,)
        assert work.frameworks.rows()[0].competencies == 2
        assert work.frameworks.find_competencies(PageRequest(search="clean")).rows == (below,)
    with store.work() as work:
        work.frameworks.remove(framework.id)
        assert work.frameworks.competencies(framework.id) == ()


def test_drafts_change_and_versions_are_only_added(filled: Store):
    with filled.work() as work:
        draft = work.designs.get(an_id("design"))
        assert draft is not None
        assert draft.content == design_content()
        changed = replace(draft, content=replace(draft.content, title=text("Wound Care II")))
        work.designs.save(changed)
    with filled.reading() as work:
        assert work.designs.get(an_id("design")) == changed
        assert work.designs.latest(an_id("design")) == published_design()
        assert work.designs.version(an_id("design"), 2) is None
        assert [row.title for row in work.designs.page(PageRequest(search="wound ii")).rows] == [
            "Wound Care II"
        ]
        assert work.designs.published() == ((an_id("design"), 1),)
    with pytest.raises(IntegrityError), filled.work() as work:
        work.designs.add_version(published_design())


def test_an_archived_design_leaves_the_list(filled: Store):
    with filled.work() as work:
        work.designs.archive(an_id("design"), NOW)
    with filled.reading() as work:
        assert work.designs.page(PageRequest()).total == 0
        assert work.designs.page(PageRequest(), archived=True).rows[0].archived


def test_learners_come_back_with_all_identifiers_in_order(filled: Store):
    person = replace(
        learner("Anneliese Weiß", "a@learners.example"),
        identifiers=(
            Identifier(IdentifierKind.CANVAS_ID, "077"),
            Identifier(IdentifierKind.EMAIL, "A.Weiss@learners.example"),
            Identifier(IdentifierKind.EMAIL, "second@learners.example"),
        ),
        guardian="Otto Weiß",
        language="de-AT",
    )
    with filled.work() as work:
        work.learners.add(person)
        work.learners.save(replace(person, family_name="Weiß", given_name="Anneliese"))
    with filled.reading() as work:
        assert work.learners.get(person.id) == replace(person, family_name="Weiß", given_name="Anneliese")
        assert (
            work.learners.by_identifier(IdentifierKind.EMAIL, " a.weiss@LEARNERS.example ")[0].id == person.id
        )
        asked = [(IdentifierKind.CANVAS_ID, "077"), (IdentifierKind.CANVAS_ID, "77")]
        assert work.learners.by_identifiers(asked) == {asked[0]: person.id}
        assert work.learners.namesakes(["anneliese weiss", "Nobody"]) == {"anneliese weiss": (person.id,)}


@pytest.mark.parametrize(
    ("typed", "found"),
    [("dao nguyen", NAMES[0]), ("ŻÓŁĆ", NAMES[1]), ("zolc", NAMES[1]), ("小龙", NAMES[2]), ("p3@", NAMES[3])],
)
def test_search_forgives_case_and_accents(filled: Store, typed: str, found: str):
    with filled.reading() as work:
        page = work.learners.page(PageRequest(search=typed))
    assert [row.certificate_name for row in page.rows] == [found]


def test_search_takes_wildcards_as_they_are(filled: Store):
    with filled.reading() as work:
        assert work.learners.page(PageRequest(search="%")).total == 0
        assert work.learners.page(PageRequest(search="_")).total == 0


def test_pages_neither_lose_nor_repeat_a_row(filled: Store):
    with filled.reading() as work:
        pages = [work.learners.page(PageRequest(offset, 3)) for offset in (0, 3)]
        backwards = work.learners.page(PageRequest(descending=True))
    rows = [row for page in pages for row in page.rows]
    assert {page.total for page in pages} == {4}
    assert {row.certificate_name for row in rows} == set(NAMES)
    assert list(backwards.rows) == rows[::-1]


def test_runs_and_rosters(filled: Store):
    earlier = CourseRun(an_id("run 0"), "Winter group", None, date(2026, 1, 5), hours=Decimal("1.50"))
    with filled.work() as work:
        work.runs.save(earlier)
    with filled.reading() as work:
        assert work.runs.get(earlier.id) == earlier
        assert str(work.runs.get(earlier.id).hours) == "1.50"
        assert [row.title for row in work.runs.page(PageRequest()).rows] == ["Friday group", "Winter group"]
        assert [row.title for row in work.runs.page(PageRequest(search="winter")).rows] == ["Winter group"]
        assert work.runs.page(PageRequest()).rows[0].learners == 4
        assert [one.certificate_name for _, one in work.runs.learners(an_id("run"))] == list(NAMES)
        assert work.runs.roster(an_id("run"), PageRequest(search="dao")).rows[0].seat == 1
        assert work.runs.next_seat(an_id("run")) == 5
        assert work.runs.runs_of(an_id(NAMES[0])) == (course_run(),)
    with filled.work() as work:
        work.runs.withdraw(an_id("run"), [an_id(NAMES[0])])
        assert len(work.runs.enrolments(an_id("run"))) == 3


def test_the_newest_run_of_a_design_is_the_one_that_starts_last(filled: Store):
    design = an_id("design")
    undated = CourseRun(an_id("run z"), "Some day", design)
    with filled.work() as work:
        work.runs.save(undated)
    with filled.reading() as work:
        assert work.runs.newest_of(design) == course_run()
        assert work.runs.newest_of(an_id("no design")) is None
    with filled.work() as work:
        work.runs.save(CourseRun(an_id("run next"), "Next year", design, date(2027, 1, 5)))
    with filled.reading() as work:
        assert work.runs.newest_of(design).title == "Next year"


def test_attempts_keep_results_and_evidence_and_a_resit_adds_one(filled: Store):
    person = learner(NAMES[0])
    paper = Evidence(an_id("file"), EvidenceKind.FILE, "Scan", stored_as="ab/scan.pdf", sha256="c" * 64)
    first = replace(attempt(person), evidence=(paper,), assessed_on=date(2026, 11, 20))
    resit = replace(attempt(person), id=an_id("resit"), number=2, results=())
    with filled.work() as work:
        work.attempts.add_all([first])
        work.attempts.save(resit)
    with filled.work() as work:
        assert work.attempts.get(first.id) == first
        assert work.attempts.of_learner(person.id) == (first, resit)
        assert work.attempts.latest_of_run(an_id("run"), an_id("design")) == {person.id: resit}
        work.attempts.save(replace(first, results=first.results[:1], evidence=()))
        assert work.attempts.get(first.id) == replace(first, results=first.results[:1], evidence=())


def test_an_award_is_kept_whole_and_waits(filled: Store):
    awards = awards_for(*NAMES)
    with filled.work() as work:
        work.awards.add_all(awards)
    with filled.reading() as work:
        assert work.awards.get(awards[0].id) == awards[0]
        assert [item.award for item in work.awards.waiting(an_id("batch"), 3)] == awards[:3]
        behind = work.awards.waiting(an_id("batch"), after_position=3)
        assert [item.award.position for item in behind] == [4]
        assert work.awards.counts(an_id("batch"))[AwardState.PLANNED] == 4
        assert work.awards.by_credential_id(awards[1].credential_id) == awards[1]
        assert list(work.awards.of_batch(an_id("batch"))) == awards


def test_signing_drawing_and_finishing_move_an_award_on(filled: Store):
    awards = awards_for(*NAMES)
    file = FileRecord("folder 1/a.pdf", "pdf", "d" * 64, 12)
    signed = [signed_bytes(award.id, award.credential_id.encode()) for award in awards[:2]]
    with filled.work() as work:
        work.awards.add_all(awards)
        work.awards.mark_signed(signed)
        work.awards.mark_failed(awards[2].id, "award.glyph", "No font has this letter.")
        work.awards.mark_done([(awards[0].id, (file,))])
    with filled.work() as work:
        assert work.awards.signed(awards[0].id) == signed[0]
        assert list(work.awards.done(an_id("batch"))) == [(awards[0], signed[0], (file,))]
        assert [item.signed for item in work.awards.waiting(an_id("batch"), states=(AwardState.SIGNED,))] == [
            signed[1]
        ]
        counts = work.awards.counts(an_id("batch"))
        assert (counts[AwardState.DONE], counts[AwardState.FAILED]) == (1, 1)
        assert work.awards.latest_issue_time() == NOW
        assert work.awards.count_signed(an_id("batch")) == 2
        assert work.files.count_roles(an_id("batch")) == {"pdf": 1}
        assert work.awards.retry_failed(an_id("batch")) == 1
        assert work.awards.state(awards[2].id) is AwardState.PLANNED
        work.awards.reopen([awards[0].id])
        assert work.awards.state(awards[0].id) is AwardState.SIGNED
        assert len(list(work.awards.digests())) == 2


def test_the_picture_of_many_awards_stands_once(filled: Store):
    awards = awards_for(*NAMES)
    picture = b'"data:image/png;base64,' + b"QUJD" * 5000 + b'"'
    signed = [signed_bytes(award.id, award.credential_id.encode() + picture) for award in awards]
    with filled.work() as work:
        work.awards.add_all(awards)
        work.awards.mark_signed(signed[:1])
        work.awards.mark_signed(signed[1:])
    with filled.reading() as work:
        assert work.awards.signed_many([award.id for award in awards]) == {
            item.award_id: item for item in signed
        }
    with closing(sqlite3.connect(filled.path)) as base:
        pieces = base.execute("SELECT data FROM shared_piece").fetchall()
        lengths = base.execute("SELECT length(signed_json) FROM credential").fetchall()
    assert pieces == [(picture[1:-1],)]
    assert max(length for (length,) in lengths) < 100


def test_a_row_of_before_is_whole(filled: Store):
    award = awards_for(NAMES[0])[0]
    signed = signed_bytes(award.id, b'{"image":"data:image/png;base64,' + b"QUJD" * 5000 + b'"}')
    with filled.work() as work:
        work.awards.add_all([award])
        work.awards.mark_signed([signed])
    with closing(sqlite3.connect(filled.path)) as base, base:
        base.execute("UPDATE credential SET signed_json = ?", (signed.signed_json,))
        base.execute("DELETE FROM credential_piece")
    with filled.reading() as work:
        assert work.awards.signed(award.id) == signed


def test_nobody_signs_twice(filled: Store):
    award = awards_for(NAMES[0])[0]
    with filled.work() as work:
        work.awards.add_all([award])
        work.awards.mark_signed([signed_bytes(award.id)])
    with pytest.raises(IntegrityError), filled.work() as work:
        work.awards.mark_signed([signed_bytes(award.id, b"other")])
    with filled.reading() as work:
        assert work.awards.signed(award.id) == signed_bytes(award.id)


def test_signed_means_that_the_bytes_are_there(filled: Store):
    award = awards_for(NAMES[0])[0]
    with filled.work() as work:
        work.awards.add_all([award])
    with pytest.raises(IntegrityError, match="signed_means_bytes"), filled.work() as work:
        work.awards.mark_done([(award.id, ())])


def test_paper_alone_needs_no_bytes(filled: Store):
    award = replace(awards_for(NAMES[0])[0], kind=AwardKind.PARTICIPATION)
    with filled.work() as work:
        work.awards.add_all([award])
        work.awards.mark_done([(award.id, ())])
        assert work.awards.count_kind(an_id("batch"), AwardKind.PARTICIPATION, AwardState.DONE) == 1


def test_a_learner_gets_one_award_per_batch_and_design(filled: Store):
    award = awards_for(NAMES[0])[0]
    again = replace(award, id=an_id("again"), credential_id="urn:uuid:x", position=9, folder_name="other")
    with pytest.raises(IntegrityError), filled.work() as work:
        work.awards.add_all([award, again])
    with filled.reading() as work:
        assert sum(work.awards.counts(an_id("batch")).values()) == 0


def test_only_what_was_never_signed_is_withdrawn(filled: Store):
    awards = awards_for(*NAMES[:2])
    with filled.work() as work:
        work.awards.add_all(awards)
        work.awards.mark_signed([signed_bytes(awards[0].id)])
        work.awards.withdraw([award.id for award in awards])
        counts = work.awards.counts(an_id("batch"))
    assert (counts[AwardState.SIGNED], counts[AwardState.WITHDRAWN]) == (1, 1)


def test_doubles_in_other_batches_are_found(filled: Store):
    earlier, later = awards_for(NAMES[0])[0], awards_for(NAMES[0], batch="second")[0]
    with filled.work() as work:
        work.batches.add(a_batch("second", after="batch"))
        work.awards.add_all([earlier, later])
        found = work.awards.doubles(
            an_id("design"), [an_id(name) for name in NAMES], except_batch=an_id("second")
        )
        assert [award.id for award in found.pop(an_id(NAMES[0]))] == [earlier.id]
        assert not found
        of_learner = [item.award for item in work.awards.of_learner(an_id(NAMES[0]))]
    assert sorted(of_learner, key=str) == sorted([earlier, later], key=str)


def test_award_lists_filter_sort_and_name_the_design(filled: Store):
    with filled.work() as work:
        work.awards.add_all(awards_for(*NAMES))
    with filled.reading() as work:
        rows = work.award_lists.page(PageRequest(limit=2), batch_id=an_id("batch")).rows
        assert [row.learner_name for row in rows] == list(NAMES[:2])
        assert rows[0].title == "Wound Care Fundamentals"
        assert work.award_lists.page(PageRequest(search="zolk")).total == 0
        assert work.award_lists.page(PageRequest(search="zołc")).rows[0].learner_name == NAMES[1]
        assert work.award_lists.page(PageRequest(), states=(AwardState.DONE,)).total == 0
        for sort in ("name", "signed", "state"):
            assert len(work.award_lists.page(PageRequest(sort=sort)).rows) == 4
        assert work.batches.page(PageRequest()).rows[0].counts == {AwardState.PLANNED: 4}


def test_batches_keep_choices_and_move(filled: Store):
    with filled.work() as work:
        assert work.batches.get(an_id("batch")) == a_batch()
        work.batches.set_state(an_id("batch"), BatchState.DONE)
        assert work.batches.of_run(an_id("run")) == (replace(a_batch(), state=BatchState.DONE),)
        assert work.batches.folder_names() == {a_batch().folder_name}


def test_status_places_are_random_and_never_given_twice(filled: Store):
    asked = {"base_url": "https://b.example", "now": NOW, "new_id": FakeIds(), "random_bytes": FakeRandom()}
    with filled.work() as work:
        first = work.status.reserve(300, **asked)
        second = work.status.reserve(300, **{**asked, "random_bytes": FakeRandom()})
        other = work.status.reserve(1, **{**asked, "base_url": "https://c.example"})
    places = [place.index for place in (*first, *second)]
    assert len(set(places)) == 600
    assert places != sorted(places)
    assert {place.list_url for place in (*first, *second)} == {first[0].list_url}
    assert other[0].list_id != first[0].list_id


def test_a_full_list_is_followed_by_another(filled: Store, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("studio.storage.repositories.status._FULL_AT", 10)
    asked = {"base_url": "https://b.example", "now": NOW, "new_id": FakeIds(), "random_bytes": FakeRandom()}
    with filled.work() as work:
        places = work.status.reserve(25, **asked)
    assert len({place.list_id for place in places}) == 3


def test_revoking_keeps_the_first_reason(filled: Store):
    asked = {"base_url": "https://b.example", "now": NOW, "new_id": FakeIds(), "random_bytes": FakeRandom()}
    with filled.work() as work:
        place = work.status.reserve(1, **asked)[0]
        award = replace(awards_for(NAMES[0])[0], status=place)
        work.awards.add_all([award])
        assert work.status.revoke(award.id, at=NOW, reason="issued in error")
        assert not work.status.revoke(award.id, at=NOW + timedelta(days=1), reason="other")
        assert work.status.revocation(award.id).reason == "issued in error"
        assert work.status.lists()[0].revoked == (place.index,)
        assert work.award_lists.page(PageRequest()).rows[0].revoked_at == NOW


def test_an_award_cannot_use_a_place_that_was_not_reserved(filled: Store):
    place = StatusPlace(an_id("nowhere"), "https://b.example/status/x.json", 3)
    with pytest.raises(IntegrityError), filled.work() as work:
        work.awards.add_all([replace(awards_for(NAMES[0])[0], status=place)])


def test_imports_that_do_not_reconcile_are_refused(filled: Store):
    one = RosterImport(an_id("i"), an_id("run"), "w.csv", "e" * 64, NOW, "ada", 5, 3, 1, 1, ({"row": 4},))
    with filled.work() as work:
        work.imports.add(one)
        work.imports.remember_mapping("sig", "w.csv", {"Name": "certificate_name"}, NOW)
    with filled.reading() as work:
        assert work.imports.of_run(an_id("run")) == (one,)
        assert work.imports.totals(an_id("run")) == (5, 3, 1, 1)
        assert work.imports.mapping("sig") == {"Name": "certificate_name"}
        assert work.imports.mapping("other") is None
    with pytest.raises(IntegrityError, match="reconciles"), filled.work() as work:
        work.imports.add(replace(one, id=an_id("j"), rows=6))


def test_settings_and_deliveries(filled: Store):
    gone = Delivery(an_id("d"), an_id("batch"), "plain-csv", "/tmp/out.csv", 4, "f" * 64, "ada", NOW)
    with filled.work() as work:
        work.settings.set("theme", {"dark": True})
        work.settings.set("theme", {"dark": False})
        work.settings.set("gone", 1)
        work.settings.set("gone", None)
        work.deliveries.add(gone)
        assert work.settings.all() == {"theme": {"dark": False}}
        assert work.settings.get("gone", "nothing") == "nothing"
        assert work.deliveries.of_batch(an_id("batch")) == (gone,)
        assert work.deliveries.all() == (gone,)


def test_times_are_kept_in_utc_and_naive_ones_refused(filled: Store):
    vienna = timezone(timedelta(hours=1))
    with filled.work() as work:
        work.batches.add(replace(a_batch("v"), planned_at=datetime(2026, 1, 1, 12, tzinfo=vienna)))
    with filled.reading() as work:
        assert work.batches.get(an_id("v")).planned_at == datetime(2026, 1, 1, 11, tzinfo=UTC)
    with pytest.raises(StatementError, match="without a zone"), filled.work() as work:
        work.batches.add(replace(a_batch("w"), planned_at=datetime(2026, 1, 1)))


def test_a_kept_failure_can_still_be_told_in_another_language(filled: Store):
    awards = awards_for(*NAMES)
    said = worded("{name}: no result.", name="Bo")
    with filled.work() as work:
        work.awards.add_all(awards)
        work.awards.mark_failed(awards[1].id, "award.paper", said)
        work.awards.mark_failed(awards[2].id, "award.glyph", '{"worded": kept as plain text}')
    with filled.reading() as work:
        rows = {row.id: row for row in work.award_lists.page(PageRequest(0, 50)).rows}
    kept = rows[awards[1].id].failure_text
    assert kept == said
    assert isinstance(kept, Worded)
    assert kept.template == said.template
    assert rows[awards[2].id].failure_text == '{"worded": kept as plain text}'
