"""Files built to do harm, through the doors that people use: refused by an error that says what is wrong.

What is asserted is the error, never how long it took. What each reader does inside is tested beside it.
"""

import base64
import io
import json
import os
import re
import struct
import zipfile
import zlib

import openpyxl
import pytest

from studio.foundation import limited_worker
from studio.foundation.errors import LimitExceededError, StudioError, UntrustedInputError
from studio.services import frameworks
from studio.services.authoring import get_design
from studio.services.batch_papers import workspace_fonts
from studio.services.design_forms import design_from_form
from studio.services.design_versions import NotPublishableError, flat_badge, publish_design
from studio.services.frameworks import preview_framework
from studio.services.keys import SigningKeyError, restore_key
from studio.services.rosters import preview_import
from studio.services.verifying import Verdict, load_documents, sources_for, verify_paths, verify_text
from tests.support.small_workspace import PASSPHRASE, make_workspace

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">{}</svg>'
LAUGHS = (
    '<!DOCTYPE svg [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(9))
    + "]>"
    + SVG.format("<text>&j;</text>")
)
OUTSIDE = '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + SVG.format("<text>&x;</text>")
USES = SVG.format(
    '<g id="g0"><rect width="1" height="1"/></g>'
    + "".join(f'<g id="g{i}">{f"""<use href="#g{i - 1}"/>""" * 10}</g>' for i in range(1, 9))
    + '<use href="#g8"/>'
)
DEEP = SVG.format("<g>" * 100_000 + "</g>" * 100_000)
MANY = SVG.format('<rect width="1" height="1"/>' * 30_000)


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    opened, key = make_workspace(tmp_path_factory.mktemp("hostile"), ["Ann"])
    key.lock()
    yield opened
    opened.close()


@pytest.fixture
def only_in_workers(monkeypatch):
    """Count what is handed to workers; whoever reads here instead leaves the count at nothing."""
    handed, real = [], limited_worker.run_limited

    def watched(task, argument, **options):
        handed.append(task)
        return real(task, argument, **options)

    for module in ("artwork.svg_reader", "artwork.pictures", "importers.tables", "importers.framework",
                   "verification.read_any"):  # fmt: skip
        monkeypatch.setattr(f"studio.{module}.run_limited", watched)
    return handed


def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(*chunks, width=8, height=8):
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0))
    pixels = chunk(b"IDAT", zlib.compress((b"\0" + b"\x10" * 32) * 8))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(chunks) + pixels + chunk(b"IEND", b"")


def itxt(text, packed=True):
    data = zlib.compress(text) if packed else text
    return chunk(b"iTXt", b"openbadgecredential\0" + bytes([packed]) + b"\0\0\0" + data)


def zipped(entries):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return stream.getvalue()


def deep_in(folder):
    """A folder from which two steps up still lead to ``folder``, where an escaped file would be seen."""
    inner = folder / "one" / "two"
    inner.mkdir(parents=True)
    return inner


@pytest.mark.parametrize(
    ("name", "data", "kind", "words"),
    [
        ("laughs.svg", LAUGHS, UntrustedInputError, "entit"),
        ("outside.svg", OUTSIDE, UntrustedInputError, "entit"),
        ("uses.svg", USES, LimitExceededError, "more|repeat"),
        ("deep.svg", DEEP, LimitExceededError, "nested|deep"),
        ("many.svg", MANY, LimitExceededError, "more"),
        ("long.svg", SVG.format("<!--" + "x" * 9_000_000 + "-->"), LimitExceededError, "8 MB"),
        ("wide.png", png(width=60_000, height=60_000), LimitExceededError, "pixel|larger"),
        ("broken.png", png()[:-30], UntrustedInputError, "damaged|cut|end"),
        ("chunk.png", png(chunk(b"iTXt", b"x" * 99)[:-4] + bytes(4)), UntrustedInputError, "damaged|check"),
        ("huge-text.png", png(itxt(b"x" * 11_000_000, packed=False)), UntrustedInputError, "10 MB"),
    ],
)  # fmt: skip
def test_artwork_is_refused_in_the_worker(workspace, only_in_workers, tmp_path, name, data, kind, words):
    (tmp_path / name).write_bytes(data.encode() if isinstance(data, str) else data)
    with pytest.raises(kind, match=words) as caught:
        design_from_form(workspace, {"title": "T", "artwork_file": name}, tmp_path)
    assert caught.value.advice
    assert len(only_in_workers) == 1


def test_artwork_that_slipped_into_a_draft_is_read_again_in_the_worker(workspace, only_in_workers):
    with pytest.raises(LimitExceededError):
        flat_badge(USES, workspace_fonts(workspace))
    assert only_in_workers == ["studio.artwork.svg_reader:read_svg_task"]
    script = SVG.format('<script>alert(1)</script><rect width="5" height="5" onload="alert(2)"/>')
    flat, said = flat_badge(script, workspace_fonts(workspace))
    assert "alert" not in flat
    assert any("script" in sentence for sentence in said)


def test_a_draft_with_hostile_artwork_is_not_published(workspace):
    draft, _ = design_from_form(workspace, {"title": "T", "artwork_svg": LAUGHS}, workspace.folder)
    with pytest.raises((UntrustedInputError, NotPublishableError)):
        publish_design(workspace, draft.id)
    assert get_design(workspace, draft.id).latest_version == 0


def a_workbook(sheet):
    stream, made = io.BytesIO(), io.BytesIO()
    openpyxl.Workbook().save(stream)
    with zipfile.ZipFile(stream) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(name, sheet if name == "xl/worksheets/sheet1.xml" else source.read(name))
    return made.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "kind", "words"),
    [
        ("bomb.xlsx", lambda: a_workbook(b"<worksheet><sheetData>" + b" " * (400 * 2**20)),
         LimitExceededError, "unpacks"),
        ("way-out.zip", lambda: zipped({"../../evil.csv": b"Name\nAda\n"}), UntrustedInputError, "outside"),
        ("rows.csv", lambda: b"a,b\n" * 200_002, LimitExceededError, "200,000 rows"),
        ("cell.csv", lambda: b"a,b\n" + b"x" * 200_000, LimitExceededError, "longer than"),
        ("page.xls", lambda: b"<html><script>alert(1)</script><table>", UntrustedInputError, "web page"),
        ("cut.xlsx", lambda: a_workbook(b"<worksheet/>")[:900], UntrustedInputError, "damaged|ZIP|cut"),
    ],
)  # fmt: skip
def test_a_roster_is_refused_in_the_worker(workspace, only_in_workers, tmp_path, name, data, kind, words):
    path = deep_in(tmp_path) / name
    path.write_bytes(data())
    with pytest.raises(kind, match=words) as caught:
        preview_import(workspace, path)
    assert caught.value.advice
    assert only_in_workers == ["studio.importers.tables:table_task"]
    assert not list(tmp_path.rglob("evil.csv"))


def test_a_framework_is_refused_in_the_worker(workspace, only_in_workers, tmp_path):
    path = tmp_path / "deep.json"
    path.write_bytes(b'{"CFDocument":' + b"[" * 300_000)
    with pytest.raises(LimitExceededError, match="deeper"):
        preview_framework(workspace, path)
    assert only_in_workers == ["studio.importers.framework:framework_task"]
    assert frameworks.list_frameworks(workspace) == ()


def b64(value):
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


CREDENTIAL = {
    "@context": ["https://www.w3.org/ns/credentials/v2"],
    "type": ["VerifiableCredential", "OpenBadgeCredential"],
    "issuer": "did:web:badges.northwind.example",
    "credentialSubject": {"type": "AchievementSubject"},
}  # fmt: skip
NONE = f"{b64({'alg': 'none', 'typ': 'JWT'})}.{b64(CREDENTIAL)}."
WRONG = f"{b64({'alg': 'EdDSA', 'kid': 'did:web:badges.northwind.example#x'})}.{b64(CREDENTIAL)}.{'A' * 86}"
TWICE = '{"@context": ["https://www.w3.org/ns/credentials/v2"], "issuer": "a", "issuer": "b"}'


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("deep.json", b'{"a":' + b"[" * 100_000, "nested|well-formed"),
        ("huge.json", b'["' + b"x" * 9_000_000 + b'"]', "8 MiB"),
        ("vast.json", b'["' + b"x" * 70_000_000, "64 MiB"),
        ("twice.json", TWICE.encode(), "twice"),
        ("none.jwt", NONE.encode(), "none|alg"),
        ("wrong.jwt", WRONG.encode(), "key|signature"),
        ("itxt.png", png(itxt(b"x" * 200_000_000)), "larger|more|too|MiB|longer"),
        ("chunks.png", png(chunk(b"iTXt", b"openbadgecredential\0\1")), "damaged|broken|no "),
        ("outside.zip", zipped({"../../evil.json": b"{}"}), "outside"),
        ("bomb.zip", zipped({"a.json": b"0" * 50_000_000}), "beyond all reason"),
        ("cut.pdf", b"%PDF-1.7\n1 0 obj\n<<", "damaged|PDF|no "),
    ],
)
def test_verifying_gives_a_report_with_the_reason(workspace, tmp_path, name, data, words):
    path = deep_in(tmp_path) / name
    path.write_bytes(data)
    reports = list(verify_paths([path], sources_for(workspace.clock(), workspaces=[workspace])))
    assert len(reports) == 1
    assert reports[0].verdict is not Verdict.VALID
    assert_says(reports[0], words)
    assert not list(tmp_path.rglob("evil.json"))


def assert_says(report, words):
    said = " ".join([report.reason, *(check.sentence for check in report.checks)])
    assert re.search(words, said, re.IGNORECASE), said


@pytest.mark.parametrize("text", [NONE, WRONG, TWICE, "x" * 100_000, "[" * 50_000, "\0" * 100])
def test_pasted_text_never_raises_and_is_never_valid(workspace, text):
    report = verify_text(text, sources_for(workspace.clock(), workspaces=[workspace]))
    assert report.verdict is not Verdict.VALID
    assert report.reason


@pytest.mark.parametrize(
    "table", ["url,file\na:x,../../secret.json\n", "url,file\na:x,deep.json\n", "\0", "a,b\n", ""]
)  # fmt: skip
def test_a_folder_of_documents_is_refused_by_name(tmp_path, table):
    (tmp_path / "index.csv").write_text(table)
    (tmp_path / "deep.json").write_text("[" * 100_000)
    with pytest.raises(StudioError) as caught:
        load_documents(tmp_path)
    assert str(tmp_path) in str(caught.value)


def test_a_hostile_key_file_asks_for_no_memory(workspace, tmp_path):
    real = next(workspace.keys_folder.glob("*.studio-key")).read_bytes()
    plain = json.loads(real)
    for group in (plain, *[value for value in plain.values() if isinstance(value, dict)]):
        for name in ("memory", "operations"):
            if name in group:
                group[name] = 2**40
    copy = tmp_path / "greedy.studio-key"
    copy.write_text(json.dumps(plain))
    with pytest.raises(SigningKeyError) as caught:
        restore_key(workspace, copy, PASSPHRASE)
    assert "greedy" in str(caught.value)


def test_a_worker_has_no_secrets_of_ours(monkeypatch):
    monkeypatch.setenv("STUDIO_PASSPHRASE", PASSPHRASE)
    assert limited_worker.run_limited("os:getenv", "STUDIO_PASSPHRASE", what="a spy") is None
    assert limited_worker.run_limited("os:getenv", "PATH", what="a spy") == os.environ["PATH"]
