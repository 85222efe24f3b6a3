"""What leaves this computer in a report: nobody's name, address, key or path, wherever it was planted."""

import base64
import json
import re
import string
import traceback
from pathlib import Path
from urllib.parse import quote

from hypothesis import assume, given
from hypothesis import strategies as st

from studio.foundation.scrubbing import Scrubber
from studio.signing.multibase import encode_multibase

LETTERS = (
    string.ascii_letters + "äöüßéèñçŁżóÅøĐđ" + "АбвгДежЙк" + "李小龍陈美丽" + "محمدعلي" + "אברהם" + "आदिती"
)
WORD = st.text(LETTERS, min_size=2, max_size=9)
NAME = st.lists(WORD, min_size=1, max_size=3).map(" ".join)
LOCAL = st.text(string.ascii_lowercase + string.digits + "._+-", min_size=3, max_size=12).filter(
    lambda text: text.strip("._+-") == text
)
EMAIL = st.builds(
    lambda local, host: f"{local}@{host}.example",
    LOCAL,
    st.text(string.ascii_lowercase, min_size=3, max_size=9),
)
FOLDER = st.builds(
    lambda root, name: Path(root) / f"{name}.studio",
    st.sampled_from(["/srv/teaching team", "/media/stick", "/home/ada/Course files"]),
    NAME,
)  # fmt: skip

PLAIN = """2026-11-23T05:36:11Z INFO studio.services.log: roster.imported 01a1f9cb-1bf6-7f73-b89a-3e0266cffdd9
{"theme": "dark", "size": [1280, 800]}
ValueError: no such row"""


def planted(name: str, email: str, folder: Path) -> str:
    """Return a log, settings and a traceback with all of it in every disguise that is at hand."""
    settings = {"last_folder": str(folder), "owner": name, "address": email}
    try:
        try:
            raise ValueError(f"no row for {name!r} <{email}> in {folder / 'batches' / name / 'list.csv'}")
        except ValueError as inner:
            raise RuntimeError(f"{name} failed: {name.upper()}, {name.replace(' ', '_')}.pdf") from inner
    except RuntimeError as error:
        trace = "".join(traceback.format_exception(error))
    return "\n".join(
        (
            f"2026-11-23T05:36:11Z INFO studio.services.log: sent to {email} ({name})",
            f"2026-11-23T05:36:12Z ERROR studio.gui: {folder}/workspace.db is locked",
            f"see file://{quote(str(folder))} and mailto:{quote(email)}",
            json.dumps(settings),
            json.dumps(settings, ensure_ascii=False, indent=1),
            repr(settings),
            trace,
        )
    )


def spoken(text: str) -> str:
    """Return what a reader sees, without frames of our code: they hold its words alone."""
    return "\n".join(line for line in text.split("\n") if not line.lstrip().startswith(("File ", "raise ")))


@given(name=NAME, email=EMAIL, folder=FOLDER)
def test_nothing_planted_is_left(name: str, email: str, folder: Path) -> None:
    scrub = Scrubber([name, email], [folder])
    left = spoken(scrub(planted(name, email, folder)))
    unplanted = spoken(scrub(planted("", "x@y.example", Path("/srv/x.studio")))).lower()
    assume(not any(word.lower() in unplanted for word in name.split()))
    for word in (name, *name.split()):
        assert word.lower() not in left.lower(), left
    assert email not in left
    assert str(folder) not in left
    assert folder.name not in left


@given(email=EMAIL, folder=FOLDER)
def test_addresses_and_paths_go_even_if_nobody_knows_them(email: str, folder: Path) -> None:
    left = Scrubber()(f"could not send to {email}: {folder} is gone\nsaw “{folder}” and mailto:{email}")
    assert email not in left
    assert str(folder) not in left
    assert folder.name not in left
    assert "could not send to ‹e-mail›: ‹path›" in left


@given(st.binary(min_size=24, max_size=64), st.sampled_from(["hex", "base64", "multibase"]))
def test_key_material_goes(seed: bytes, form: str) -> None:
    shown = {
        "hex": seed.hex(),
        "base64": base64.b64encode(seed).decode(),
        "multibase": encode_multibase(seed),
    }[form]
    assume(form != "base64" or (re.search(r"\d", shown) and re.search(r"[A-Z]", shown)))
    assert shown.rstrip("=") not in Scrubber()(f"key {shown} did not fit")


@given(st.text(min_size=1, max_size=30).filter(lambda text: text.strip() and text.isprintable()))
def test_passphrases_go(phrase: str) -> None:
    assume(phrase.strip().lower() not in "passphrase: ‹secret›")
    assert Scrubber()(f"passphrase: {phrase}").splitlines()[0].split() == ["passphrase:", "‹secret›"]


@given(name=NAME)
def test_scrubbing_twice_changes_nothing_more(name: str) -> None:
    scrub = Scrubber([name])
    once = scrub(planted(name, "ada@learners.example", Path("/srv/x.studio")))
    assert scrub(once) == once


def test_what_a_maintainer_needs_stays() -> None:
    left = Scrubber(["Ada Lovelace"])(PLAIN)
    assert left == PLAIN
