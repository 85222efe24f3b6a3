"""Single cases of scrubbing, the program's log, and what is kept of mistakes."""

import getpass
import logging
import platform
from datetime import UTC, datetime
from pathlib import Path

import pytest

from studio.foundation import mistakes, program_log
from studio.foundation.scrubbing import Scrubber

UUID = "01a1f9cb-1bf6-7f73-b89a-3e0266cffdd9"
NOW = datetime(2026, 11, 23, 14, 2, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK#x failed", "‹address› failed"),
        ("did:web:badges.northwind.example, twice", "‹address›, twice"),
        ("GET https://badges.northwind.example/status/1.json", "GET ‹address›"),
        ("token eyJhbGciOiJFZERTQSJ9.eyJpc3MiOiJ4In0.c2ln ends", "token ‹key› ends"),
        (f"award {UUID} is done", f"award {UUID} is done"),
        ("digest " + "0a" * 32, "digest ‹key›"),
        ("C:\\Users\\Ada Lovelace\\x.pdf: denied", "‹path›: denied"),
        ("\\\\server\\share\\Ada\\x.pdf: denied", "‹path›: denied"),
        ("~/Ada/x.pdf: denied", "‹path›: denied"),
        ("Passphrase = correct horse", "Passphrase = ‹secret›"),
        ("-----BEGIN PRIVATE KEY-----\nMC4CAQAw\n-----END PRIVATE KEY-----\nafter", "‹secret›\nafter"),
        ("3/4 of it, and/or more", "3/4 of it, and/or more"),
        ("ada\\u0020 \\u0410\\u0434\\u0430", "ada\\u0020 Ада"),
    ],
)  # fmt: skip
def test_patterns(text: str, wanted: str) -> None:
    assert Scrubber()(text) == wanted


def test_home_and_the_one_who_is_logged_in_go() -> None:
    left = Scrubber()(f"{Path.home()}/Documents/list.csv of {getpass.getuser()} on {platform.node()}")
    assert str(Path.home()) not in left
    assert platform.node() not in left or platform.node() == "localhost"


def test_names_go_in_every_case_and_writing() -> None:
    scrub = Scrubber(["Ángela Muñoz", "李小龍", "O'Brien-Smith"])
    said = "ÁNGELA, A\u0301ngela, munoz, Muñoz, angela_muñoz.pdf, ÁngelaMuñoz, 学员李小龍的证书, brien, Smith"
    left = scrub(said)
    for one in ("ngela,", "Muñoz", "muñoz", "李小龍", "brien", "Smith"):
        assert one not in left, left
    assert left.endswith("‹name›, ‹name›")


def test_our_own_code_stays_readable_though_a_learner_is_called_raise() -> None:
    try:
        raise ValueError("no Raise here")
    except ValueError as error:
        trace = mistakes.mistake_text(error, "window")
    left = Scrubber(["Raise Valueerror"])(trace)
    assert "no ‹name› here" in left
    assert "test_scrubbing.py" not in left or "‹program›" in left


def test_thousands_of_learners_are_all_taken_out() -> None:
    names = [f"Ада{number} Ковальчук{number}" for number in range(10_000)]
    scrub = Scrubber(names)
    text = "\n".join(f"2026-11-23T05:36:11Z INFO studio.x: line {n} about {names[n]}" for n in range(2000))
    left = scrub(text)
    assert "Ковальчук" not in left
    assert left.count("‹name›") == 2000


def test_the_log_holds_what_modules_say_and_turns_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(program_log, "LARGEST", 2000)
    handler = program_log.start_log("window", tmp_path)
    try:
        for number in range(120):
            logging.getLogger("studio.services.x").info("said %s\nto ada@learners.example", number)
    finally:
        program_log.stop_log(handler)
    files = sorted(tmp_path.iterdir())
    assert [one.name for one in files] == ["program.1.log", "program.2.log", "program.log"]
    assert all(one.stat().st_size < 2200 for one in files)
    tail = program_log.log_tail(1000, tmp_path)
    assert tail.splitlines()[-1].endswith("INFO studio.services.x: said 119 ⏎ to ‹e-mail›")
    assert 800 < len(tail) <= 1000


def test_a_log_that_cannot_be_written_costs_nothing(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("x")
    assert program_log.start_log("window", in_the_way / "log") is None
    handler = program_log.start_log("window", tmp_path / "log")
    try:
        (tmp_path / "log" / "program.log").unlink()
        (tmp_path / "log" / "program.log").mkdir()
        logging.getLogger("studio.x").info("to nowhere")
    finally:
        program_log.stop_log(handler)


def test_a_mistake_is_kept_without_what_it_quotes_and_the_ten_latest_stay(tmp_path: Path) -> None:
    name = "Ada Lovelace"
    for second in range(13):
        try:
            raise KeyError(name)
        except KeyError as error:
            path = mistakes.keep_mistake(
                error, now=NOW.replace(second=second), face="window", folder=tmp_path
            )
    assert path.endswith("mistake-20261123-140212-000000.txt")
    kept = mistakes.latest_mistakes(20, tmp_path)
    assert len(kept) == 10
    assert kept[0][0] == Path(path).name
    assert "Ada" not in kept[0][1]
    assert "KeyError: '…'" in kept[0][1]
    assert kept[0][1].startswith("Credential Studio ")


def test_what_python_says_itself_stays() -> None:
    with pytest.raises(AttributeError) as caught:
        None.foo  # type: ignore[attr-defined]  # noqa: B018
    assert "'NoneType' object has no attribute 'foo'" in mistakes.mistake_text(caught.value, "studio verify")


def test_no_room_for_a_mistake_is_no_second_mistake(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert mistakes.keep_mistake(ValueError(), now=NOW, face="window", folder=tmp_path / "file" / "x") == ""
