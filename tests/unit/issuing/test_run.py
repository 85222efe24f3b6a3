"""The runner against a journal in memory: order, failure, cancel, resume."""

import json
import threading
from concurrent.futures import Future

import pytest

from studio.credentials.credential_json import CredentialMaker
from studio.domain.award import AwardKind, AwardLine, AwardState
from studio.domain.batch import Ledger
from studio.foundation.errors import AwardError, Cancelled, DiskFullError
from studio.foundation.watcher import CallbackWatcher
from studio.issuing.file_maker import FilesHere
from studio.issuing.ledger import check_files
from studio.issuing.manifest import ListedAward
from studio.issuing.run import RunParts, run_batch
from studio.issuing.steps import BadgePictures
from tests.support import sample_values as sample


class MemoryJournal:
    def __init__(self, awards):
        self.awards = {award.id: award for award in awards}
        self.state = dict.fromkeys(self.awards, AwardState.PLANNED)
        self.signed, self.files, self.signings = {}, {}, {}

    def _in(self, state):
        return [award for award in self.awards.values() if self.state[award.id] is state]

    def to_sign(self, limit):
        return self._in(AwardState.PLANNED)[:limit]

    def to_write(self, limit, after):
        found = [self.signed[a.id] for a in self._in(AwardState.SIGNED) if a.position > after]
        return found[:limit]

    def mark_signed(self, awards):
        for item in awards:
            assert self.state[item.award.id] is AwardState.PLANNED
            self.state[item.award.id] = AwardState.SIGNED
            self.signed[item.award.id] = item
            self.signings[item.award.id] = self.signings.get(item.award.id, 0) + 1

    def mark_done(self, awards):
        for item in awards:
            self.state[item.award_id] = AwardState.DONE
            self.files[item.award_id] = item.files

    def mark_failed(self, award_id, code, sentence):
        self.state[award_id] = AwardState.FAILED

    def listed(self):
        return [ListedAward(self.line(key), self.files.get(key, ())) for key in self.awards]

    def line(self, key):
        award = self.awards[key]
        return AwardLine(
            award.id,
            award.learner.id,
            award.learner.certificate_name,
            award.kind,
            self.state[key],
            award.position,
            award.number,
            award.credential_id,
            award.folder_name,
            self.signed[key].sha256 if key in self.signed else "",
            file_stem=award.file_stem,
        )


class PlainSigner:
    """Stands for the key: the runner must not care what a signature looks like."""

    def __init__(self, refuse=()):
        self.refuse = refuse

    def sign_document(self, document, created):
        name = document["credentialSubject"]["identifier"][0]["identityHash"]
        if name in self.refuse:
            raise AwardError(f"{name} cannot be signed")
        return document | {"proof": {"created": created.isoformat()}}

    def sign_jwt(self, credential, written):
        return "aGVhZA.Ym9keQ.c2ln"


class InlineRenderer:
    def __init__(self, fail=()):
        self.fail = fail

    def submit(self, awards):
        future = Future()
        future.set_result([self._paper(item) for item in awards])
        return future

    def result(self, future):
        return future.result()

    def _paper(self, item):
        name = item.award.learner.certificate_name
        return AwardError(f"{name} does not fit") if name in self.fail else b"%PDF " + name.encode()


NAMES = [f"Learner {number:03}" for number in range(120)]


def make(tmp_path, names=NAMES, signer=None, renderer=None, journal=None):
    awards = [
        sample.planned_award(name, position=place, folder_name=name, file_stem=name)
        for place, name in enumerate(names, start=1)
    ]
    journal = journal or MemoryJournal(awards)
    maker = CredentialMaker(sample.published_design(), sample.provider(), sample.identity())
    pictures = BadgePictures(sample.PIXEL, sample.BADGE_SVG)
    files = FilesHere(tmp_path, pictures)
    return journal, RunParts(journal, maker, signer or PlainSigner(), files, renderer)


def check(tmp_path, journal, pdfs=False):
    roster = Ledger(rows=len(journal.awards), imported=len(journal.awards))
    return check_files(tmp_path, journal.listed(), roster, pdfs=pdfs)


def test_everybody_is_done_once_and_the_ledger_reconciles(tmp_path):
    journal, parts = make(tmp_path, renderer=InlineRenderer())
    report = run_batch(parts, len(NAMES))
    assert (report.signed, report.done, report.failed) == (120, 120, [])
    found = check(tmp_path, journal, pdfs=True)
    assert found.good
    assert (found.ledger.credentials, found.ledger.pdfs) == (120, 120)
    written = json.loads((tmp_path / "technical/Learner 007/credential.json").read_bytes())
    assert written["credentialSubject"]["identifier"][0]["identityHash"] == "Learner 007"


def test_one_failure_keeps_the_rest_and_can_be_tried_again(tmp_path):
    journal, parts = make(tmp_path, signer=PlainSigner(refuse={"Learner 003"}))
    report = run_batch(parts, len(NAMES))
    assert [award.learner.certificate_name for award, _, _ in report.failed] == ["Learner 003"]
    assert report.done == 119
    assert check(tmp_path, journal).good
    failed = report.failed[0][0]
    journal.state[failed.id] = AwardState.PLANNED
    again = run_batch(make(tmp_path, journal=journal)[1], len(NAMES), already_done=119)
    assert (again.signed, again.done) == (1, 1)
    assert set(journal.signings.values()) == {1}


def test_a_paper_that_fails_keeps_the_signature(tmp_path):
    journal, parts = make(tmp_path, renderer=InlineRenderer(fail={"Learner 050"}))
    report = run_batch(parts, len(NAMES))
    failed = report.failed[0][0]
    assert failed.id in journal.signed
    journal.state[failed.id] = AwardState.SIGNED
    run_batch(make(tmp_path, renderer=InlineRenderer(), journal=journal)[1], len(NAMES), already_done=119)
    assert journal.signings[failed.id] == 1
    assert check(tmp_path, journal, pdfs=True).good


def test_cancel_keeps_what_was_reported_and_resumes(tmp_path):
    journal, parts = make(tmp_path)
    stop = threading.Event()
    watch = CallbackWatcher(lambda done, total, text: stop.set() if done >= 50 else None, stop)
    with pytest.raises(Cancelled):
        run_batch(parts, len(NAMES), watch=watch)
    done = [key for key, state in journal.state.items() if state is AwardState.DONE]
    assert len(done) >= 50
    run_batch(make(tmp_path, journal=journal)[1], len(NAMES), already_done=len(done))
    assert set(journal.state.values()) == {AwardState.DONE}
    assert set(journal.signings.values()) == {1}
    assert check(tmp_path, journal).good


def test_a_full_disk_stops_the_run_and_loses_nothing(tmp_path, monkeypatch):
    journal, parts = make(tmp_path)
    calls = iter(range(1000))

    def fill_up(self, path, role, data):
        if next(calls) == 300:
            raise DiskFullError("full")
        return real(self, path, role, data)

    from studio.issuing.writing import ChunkWriter

    real = ChunkWriter.write
    monkeypatch.setattr(ChunkWriter, "write", fill_up)
    with pytest.raises(DiskFullError):
        run_batch(parts, len(NAMES))
    monkeypatch.undo()
    run_batch(make(tmp_path, journal=journal)[1], len(NAMES))
    assert set(journal.signings.values()) == {1}
    assert check(tmp_path, journal).good


def test_a_deleted_and_a_changed_file_turn_the_check_red_with_a_name(tmp_path):
    journal, parts = make(tmp_path, names=["Ann", "Bo"])
    run_batch(parts, 2)
    (tmp_path / "technical/Ann/credential.jwt").unlink()
    (tmp_path / "technical/Bo/badge.svg").write_text("<svg/>")
    found = check(tmp_path, journal)
    assert not found.good
    assert [(problem.learner_name, problem.what) for problem in found.problems] == [
        ("Ann", "missing"),
        ("Bo", "changed"),
    ]
    assert len(found.ledger.gaps()) == 2


def test_participation_is_paper_alone(tmp_path):
    journal, parts = make(tmp_path, names=["Ann", "Bo"], renderer=InlineRenderer())
    bo = list(journal.awards.values())[1]
    journal.awards[bo.id] = sample.planned_award(
        "Bo", id=bo.id, kind=AwardKind.PARTICIPATION, position=2, folder_name="Bo", file_stem="Bo"
    )
    run_batch(parts, 2)
    assert [record.role for record in journal.files[bo.id]] == ["pdf"]
    found = check(tmp_path, journal, pdfs=True)
    assert found.good
    assert (found.ledger.done, found.ledger.credentials, found.ledger.participations) == (2, 1, 1)
