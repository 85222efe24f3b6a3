import io
import json
import os
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pytest

from studio.credentials.baked_png import bake_png
from studio.credentials.baked_svg import bake_svg
from studio.verification.archives import ZipRefusedError, list_entries
from studio.verification.read_any import NOT_AS_NAMED, NOT_OPENED, read_any, read_paths
from studio.verification.report import Kind, Verdict
from studio.verification.sources import Sources
from studio.verification.strict_json import JsonRefusedError, JsonTooLargeError, read_json
from studio.verification.verify import verify_found
from tests.support import sample_values as sample

CREDENTIAL = json.dumps({"type": ["VerifiableCredential"], "name": "Ünïcode"}, ensure_ascii=False)
TOKEN = "eyJhbGciOiJFZERTQSJ9.eyJhIjoxfQ.AAAA"


def pdf(attachments):
    made = pikepdf.new()
    made.add_blank_page()
    for name, data in attachments.items():
        made.attachments[name] = pikepdf.AttachedFileSpec(made, data, filename=name)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.json").write_text(CREDENTIAL, encoding="utf-8")
    (tmp_path / "b.png").write_bytes(bake_png(sample.PIXEL, CREDENTIAL))
    (tmp_path / "c.svg").write_text(bake_svg(sample.BADGE_SVG, TOKEN, jwt=True), encoding="utf-8")
    (tmp_path / "d.pdf").write_bytes(pdf({"credential.json": CREDENTIAL.encode(), "other.txt": b"x"}))
    (tmp_path / "e.jwt").write_text(TOKEN, encoding="utf-8")
    (tmp_path / "f.txt").write_text("CSC1:" + "A" * 60, encoding="utf-8")
    (tmp_path / "g.png").write_bytes(sample.PIXEL)
    return tmp_path


WANTED = [
    ("a.json", Kind.CREDENTIAL),
    ("b.png", Kind.CREDENTIAL),
    ("c.svg", Kind.JWT),
    ("d.pdf", Kind.CREDENTIAL),
    ("e.jwt", Kind.JWT),
    ("f.txt", Kind.PAPER_CODE),
    ("g.png", Kind.NOTHING),
]


def test_a_folder_gives_what_is_in_each_file(folder):
    found = read_any(folder)
    assert [(each.file.rsplit("/", 1)[-1], each.kind) for each in found] == WANTED
    assert {each.text for each in found if each.kind is Kind.CREDENTIAL} == {CREDENTIAL}
    assert not any(each.named for each in found)


def test_a_zip_gives_the_same(folder, tmp_path):
    archive = tmp_path / "all.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as made:
        for path in sorted(folder.glob("*.*")):
            if path != archive:
                made.write(path, f"learners/{path.name}")
    found = read_any(archive)
    assert [(each.file.rsplit("/", 1)[-1], each.kind) for each in found] == WANTED
    assert found[0].file == f"{archive}/learners/a.json"


def test_a_missing_file_is_a_value(tmp_path):
    (found,) = read_any(tmp_path / "none.json")
    assert (found.kind, found.code, found.named) == (Kind.DAMAGED, "file.unreadable", True)


def bad_zip(path, entries):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in entries:
            info = zipfile.ZipInfo("x")
            info.filename, info.compress_type = name, zipfile.ZIP_DEFLATED
            made.writestr(info, data)
    return path


@pytest.mark.parametrize("name", ["../evil.json", "/etc/evil.json", "a/../../evil", "C:/evil", "a\\..\\evil"])
def test_a_zip_that_leads_outside_is_refused_whole(tmp_path, name):
    (found,) = read_any(bad_zip(tmp_path / "evil.zip", [("good.json", CREDENTIAL), (name, "{}")]))
    assert (found.kind, found.code) == (Kind.DAMAGED, "untrusted")
    assert "outside" in found.problem


def test_a_zip_bomb_is_refused_by_its_index(tmp_path):
    (found,) = read_any(bad_zip(tmp_path / "bomb.zip", [("bomb.json", b"0" * 30_000_000)]))
    assert found.code == "untrusted.limit"
    assert "bomb" in found.problem


def test_a_link_or_a_double_in_a_zip_is_refused(tmp_path):
    path = tmp_path / "link.zip"
    with zipfile.ZipFile(path, "w") as made:
        info = zipfile.ZipInfo("link")
        info.external_attr = 0o120777 << 16
        made.writestr(info, "/etc/passwd")
    with pytest.raises(ZipRefusedError, match="link"):
        list_entries(path)


def test_a_zip_in_a_zip_is_not_opened(tmp_path):
    inner = bad_zip(tmp_path / "inner.zip", [("a.json", CREDENTIAL)])
    (found,) = read_any(bad_zip(tmp_path / "outer.zip", [("inner.zip", inner.read_bytes())]))
    assert found.code == "file.nested-zip"


@pytest.mark.parametrize(
    ("name", "data", "word"),
    [
        ("twice.json", b'{"type":"VerifiableCredential","a":1,"a":2}', "twice"),
        ("deep.json", b'{"a":' * 3000 + b"1" + b"}" * 3000, "nested"),
        ("cut.json", b'{"type":', "well-formed"),
        ("latin.json", b'{"name":"\xfc"}', "UTF-8"),
        ("cut.png", sample.PIXEL[:30], "cut off"),
        ("entities.svg", b'<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>', "entities"),
        ("broken.pdf", b"%PDF-1.7\nnothing", "damaged"),
        ("huge.json", b'{"type":"VerifiableCredential","x":"' + b"x" * 9_000_000 + b'"}', "8 MiB"),
    ],
)
def test_hostile_files_are_refused_by_name(tmp_path, name, data, word):
    (tmp_path / name).write_bytes(data)
    (found,) = read_any(tmp_path / name)
    assert found.kind is Kind.DAMAGED
    assert word in found.problem


LONG = "eyJhbGciOiJFZERTQSJ9." + "eyJhIjoxfQ" * 20 + "." + "A" * 80


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (LONG.replace("j", "=", 1).encode(), "token"),
        (("fyJ" + LONG[3:]).encode(), "token"),
        (LONG[:150].encode(), "token"),
        (LONG.encode()[:60] + b"\xc9" + LONG.encode()[61:], "token"),
        ((LONG[:60] + "\n" + LONG[60:]).encode(), "token"),
        (b"\x88" + sample.PIXEL[1:], "PNG"),
        (b'z"credentialSubject": {}}', "JSON"),
        (b'=svg xmlns:o="https://purl.imsglobal.org/ob/v3p0"><openbadges:credential/></svg>', "SVG"),
    ],
)
def test_a_credential_with_a_changed_letter_is_not_passed_over(tmp_path, data, word):
    (tmp_path / "changed").write_bytes(data)
    (found,) = read_any(tmp_path)
    assert (found.kind, found.named) == (Kind.DAMAGED, False)
    assert word in found.problem


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"hello. world. ok",
        b"a" * 64 + b"  file.txt\n",
        b"A" * 500,
        b"See www.b.example. " * 40,
        b"\xff" * 300,
    ],
)
def test_other_files_stay_what_they_are(tmp_path, data):
    (tmp_path / "other").write_bytes(data)
    assert [found.kind for found in read_any(tmp_path)] == [Kind.NOTHING]


def test_one_bad_file_spoils_no_other(folder):
    (folder / "b2.png").write_bytes(sample.PIXEL[:30])
    kinds = {each.file.rsplit("/", 1)[-1]: each.kind for each in read_paths([folder])}
    assert kinds["b2.png"] is Kind.DAMAGED
    assert kinds["b.png"] is Kind.CREDENTIAL


@pytest.mark.parametrize(
    "text",
    ['{"a":NaN}', '{"a":1e999}', '{"a":"\\ud800"}', "[1,]", '{"a":' + "9" * 30 + "}", '{"b":{"a":1,"a":1}}'],
)
def test_json_that_readers_would_differ_on_is_refused(text):
    with pytest.raises(JsonRefusedError):
        read_json(text)


def test_json_may_be_64_levels_deep_and_no_more():
    assert read_json("[" * 64 + "]" * 64)
    with pytest.raises(JsonTooLargeError):
        read_json("[" * 65 + "]" * 65)


# --- what is no file, or not what it is called


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipes_and_devices_are_named_and_never_opened(tmp_path):
    os.mkfifo(tmp_path / "pipe.json")
    (tmp_path / "a.json").write_text(CREDENTIAL, encoding="utf-8")
    in_folder = read_any(tmp_path)
    (named,) = read_any(tmp_path / "pipe.json")
    (device,) = read_any(Path("/dev/zero"))
    assert [each.kind for each in in_folder] == [Kind.CREDENTIAL, Kind.DAMAGED]
    for each in (in_folder[1], named, device):
        assert (each.code, each.problem[:30]) == (NOT_OPENED, "It is no file but a pipe, a so")
        report = verify_found(each, Sources(datetime(2026, 4, 1, tzinfo=UTC)))
        assert (report.verdict, report.reason_code) == (Verdict.UNKNOWN, "file.not-opened")


def test_links_in_folders_are_named_where_they_are_called_like_a_credential(tmp_path):
    (tmp_path / "link.json").symlink_to("/dev/zero")
    (tmp_path / "link").symlink_to(tmp_path)
    found = {each.file.rsplit("/", 1)[-1]: each for each in read_any(tmp_path)}
    assert {name: each.kind for name, each in found.items()} == {
        "link": Kind.NOTHING,
        "link.json": Kind.DAMAGED,
    }
    assert found["link.json"].problem.startswith("It is a link to another place")


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be"])
def test_json_in_utf_16_says_so(tmp_path, codec):
    (tmp_path / "a.json").write_bytes(CREDENTIAL.encode(codec))
    (found,) = read_any(tmp_path / "a.json")
    assert found.kind is Kind.DAMAGED
    assert found.problem == (
        "The file is text in UTF-16 (Windows calls it Unicode); a credential must be in UTF-8."
    )


def zipped(name, data):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr(name, data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "word"),
    [
        ("a.pdf", pdf({"credential.json": CREDENTIAL.encode()}).replace(b"%PDF-", b"%PDX-"), "PDF"),
        ("a.zip", zipped("a.json", CREDENTIAL).replace(b"PK\x03\x04", b"PX\x03\x04"), "ZIP"),
        ("a.png", b"\x88" + sample.PIXEL[1:], "PNG"),
    ],
)
def test_a_changed_beginning_is_damage(tmp_path, name, data, word):
    (tmp_path / name).write_bytes(data)
    (found,) = read_any(tmp_path)
    assert (found.kind, found.problem) == (
        Kind.DAMAGED,
        f"This {word} is damaged: its first letters are wrong.",
    )


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.PDF", b"nothing of the kind"),
        ("a.png", b""),
        ("a.svg", b"plain text"),
        ("a.json", b"key: value"),
        ("a.json", b"<html><body><p>Not found</p></body></html>"),
        ("a.jwt", b"not.a"),
        ("a.zip", b"\0\1\2"),
    ],
)
def test_what_is_not_as_it_is_called_is_never_passed_over(tmp_path, name, data):
    (tmp_path / name).write_bytes(data)
    (tmp_path / "notes.txt").write_bytes(data)
    found = {each.file.rsplit("/", 1)[-1]: each for each in read_any(tmp_path)}
    assert (found[name].kind, found[name].code) == (Kind.DAMAGED, NOT_AS_NAMED)
    assert found[name].problem.startswith("It is called a ")
    assert found["notes.txt"].kind is Kind.NOTHING
    inside = read_zip(tmp_path, name, data)
    assert [each.code for each in inside] == [NOT_AS_NAMED]


def read_zip(folder, name, data):
    (folder / "outer").mkdir()
    (folder / "outer" / "all.zip").write_bytes(zipped(name, data))
    return read_any(folder / "outer")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("index.html", b"<!DOCTYPE html><html><body><p>Hello<svg></svg></body></html>"),
        ("feed.xml", b"<?xml version='1.0'?><feed/>"),
        ("g.png", sample.PIXEL),
        ("a.json", b'{"a": 1}'),
        ("a.json", b"[]"),
        ("d.pdf", pdf({})),
    ],
)
def test_honest_files_without_a_credential_stay_silent(tmp_path, name, data):
    (tmp_path / name).write_bytes(data)
    (found,) = read_any(tmp_path)
    assert (found.kind, found.code) == (Kind.NOTHING, "")
