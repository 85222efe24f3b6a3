"""The published check page in a real browser, from the disk and without network."""

import base64
import json
import re
import subprocess
from dataclasses import replace
from datetime import date

import pytest

from studio.services.specimens import sample_code
from tests.support import check_page as pages
from tests.support.programs import need_chromium
from tests.support.sample_values import provider

STRANGER = f"did:key:{pages.OTHER_KEY.public_multibase}"
pytestmark = pytest.mark.system

OPTIONS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    pages.write_sample_site(folder, pages.today())
    return folder


@pytest.fixture
def look(tmp_path):
    """Open an address and return the page as the browser has it after its scripts ran."""

    def open_page(address, *, language="en-GB"):
        command = [
            need_chromium(), *OPTIONS, f"--user-data-dir={tmp_path / 'browser'}", f"--accept-lang={language}",
            f"--lang={language}", "--virtual-time-budget=4000", "--dump-dom", address,
        ]  # fmt: skip
        done = subprocess.run(command, capture_output=True, text=True, timeout=90, check=False)
        assert done.returncode == 0, done.stderr[-2000:]
        return done.stdout

    return open_page


def state_of(dom):
    return re.search(r'<body data-state="([^"]*)"', dom)[1]


def address(site, fragment):
    return f"{(site / 'check' / 'index.html').as_uri()}#{fragment}"


def with_pasted(site, tmp_path, text):
    """The page as it is after somebody pasted ``text`` and pressed the button."""
    page = site / "check" / "pasted.html"
    whole = (site / "check" / "index.html").read_text(encoding="utf-8")
    (site / "check" / "paste-it.js").write_text(
        f'document.getElementById("paste").value = "{text}"; document.getElementById("check").click();',
        encoding="utf-8",
    )
    page.write_text(whole.replace("</body>", '<script src="paste-it.js"></script></body>'), encoding="utf-8")
    return page.as_uri()


def test_a_good_paper(site, look):
    dom = look(address(site, pages.paper()))
    assert state_of(dom) == "good"
    assert "Nguyễn Thị Hồng Đào" in dom
    assert "Safe use of ladders" in dom
    assert ">Good<" in dom


def test_in_german(site, look):
    dom = look(address(site, pages.paper()), language="de-AT")
    assert ">Gültig<" in dom
    assert "1. März 2026" in dom


def test_one_changed_letter(site, look):
    code = pages.paper()
    middle = len(code) // 2
    dom = look(address(site, code[:middle] + ("A" if code[middle] != "A" else "B") + code[middle + 1 :]))
    assert state_of(dom) in {"changed", "unreadable", "foreign"}
    assert "Nguyễn" not in dom


def test_a_changed_name_is_called_changed_and_not_shown(site, look):
    code = pages.paper()
    data = base64.urlsafe_b64decode(code + "=" * (-len(code) % 4)).replace(b"ladders", b"cranes!")
    dom = look(address(site, base64.urlsafe_b64encode(data).rstrip(b"=").decode()))
    assert state_of(dom) == "changed"
    assert "cranes!" not in dom


def test_a_revoked_paper(site, look):
    dom = look(address(site, pages.paper(pages.REVOKED)))
    assert state_of(dom) == "revoked"
    assert ">Revoked<" in dom


def test_an_expired_paper(site, look):
    assert state_of(look(address(site, pages.paper(expires=date(2026, 3, 2))))) == "expired"


def test_a_paper_of_another_key(site, look):
    assert state_of(look(address(site, pages.paper(key=pages.OTHER_KEY)))) == "foreign"


def test_nonsense(site, look):
    assert state_of(look(address(site, "x" * 60))) == "unreadable"


def test_the_code_of_a_specimen_is_called_so(site, look):
    code = sample_code(replace(provider(), base_url="https://badges.northwind.example"))
    dom = look(address(site, code.partition("#")[2]), language="de-DE")
    assert state_of(dom) == "specimen"
    assert "Probedrucks" in dom


def test_the_empty_page_asks(site, look):
    dom = look((site / "check" / "index.html").as_uri())
    assert state_of(dom) == "start"
    assert "Northwind" in dom


@pytest.mark.parametrize(
    ("made", "state"),
    [
        ({}, "good"),
        ({"place": pages.REVOKED_PLACE}, "revoked"),
        ({"credential": pages.REVOKED}, "revoked"),
        ({"issuer": "did:web:somebody.example"}, "foreign"),
        ({"key": pages.OTHER_KEY}, "foreign"),
        ({"key": pages.OTHER_KEY, "kid": STRANGER}, "forged"),
        ({"key": pages.OTHER_KEY, "kid": STRANGER, "issuer": STRANGER}, "foreign"),
    ],
    ids=["good", "revoked-place", "revoked-id", "other-issuer", "other-key", "borrowed-name", "stranger"],
)
def test_a_pasted_token(site, look, tmp_path, made, state):
    assert state_of(look(with_pasted(site, tmp_path, pages.token(**made)))) == state


def test_a_tampered_token(site, look, tmp_path):
    head, body, signature = pages.token().split(".")
    changed = f"{head}.{body}.{'A' if signature[0] != 'A' else 'B'}{signature[1:]}"
    assert state_of(look(with_pasted(site, tmp_path, changed))) == "changed"


def test_a_token_with_another_algorithm_in_its_head_is_called_changed(site, look, tmp_path):
    head = {"alg": "HS256", "kid": f"{pages.DID}#{pages.KEY.public_multibase}", "typ": "JWT"}
    first = base64.urlsafe_b64encode(json.dumps(head).encode()).rstrip(b"=").decode()
    dom = look(with_pasted(site, tmp_path, ".".join([first, *pages.token().split(".")[1:]])))
    assert state_of(dom) == "changed"
    assert "Bo Li" not in dom


def test_an_outdated_page_does_not_say_good(tmp_path, look):
    pages.write_sample_site(tmp_path / "old", pages.today() - pages.LONG_AGO)
    assert state_of(look(address(tmp_path / "old", pages.paper()))) == "stale"


def test_a_page_without_its_data_says_so(tmp_path, look):
    pages.write_sample_site(tmp_path / "bare", pages.today())
    (tmp_path / "bare" / "check" / "issuer-data.js").unlink()
    assert state_of(look(address(tmp_path / "bare", pages.paper()))) == "nodata"
