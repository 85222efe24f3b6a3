"""The main job needs no network: it runs where there is none, and never tries to reach one."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from studio.gui.pages.registry import PAGES
from tests.support.places import ROOT
from tests.support.sealed import SealedRun, namespace_command, run_sealed

pytestmark = [pytest.mark.system, pytest.mark.slow, pytest.mark.timeout(400)]

STUDIO = str(Path(sys.executable).parent / "studio")
LEARNERS = 4


@pytest.fixture(scope="module")
def namespace() -> list[str]:
    """The words before a command that take its network away; skipped only where the system forbids it."""
    words = namespace_command()
    if words is None:
        pytest.skip("this system does not allow unshare to make a network namespace")
    return words


@pytest.fixture(scope="module")
def demo(namespace: list[str], tmp_path_factory: pytest.TempPathFactory) -> tuple[SealedRun, Path]:
    """The demo, run without a network, and the folder it made."""
    folder = tmp_path_factory.mktemp("sealed")
    out = tmp_path_factory.mktemp("demo") / "out"
    command = [STUDIO, "demo", "--out", str(out), "--learners", str(LEARNERS), "--json"]
    return run_sealed(command, folder, namespace=namespace), out


def test_the_seal_holds_and_the_witness_sees(namespace: list[str], tmp_path: Path) -> None:
    code = "import socket; s = socket.socket(); s.settimeout(3); print(s.connect_ex(('192.0.2.1', 80)))"
    run = run_sealed([sys.executable, "-c", code], tmp_path, namespace=namespace, seconds=30)
    assert run.code == 0, run.messages
    assert run.output.strip() != "0"
    assert len(run.attempts) == 1
    assert "192.0.2.1" in run.attempts[0]


def test_there_is_no_interface_but_a_loopback_that_is_down(namespace: list[str], tmp_path: Path) -> None:
    code = "import pathlib; print(pathlib.Path('/proc/net/route').read_text().count(chr(10)))"
    run = run_sealed([sys.executable, "-c", code], tmp_path, namespace=namespace, seconds=30)
    assert int(run.output) <= 1, "a route exists: the namespace is not empty"


def test_demo_succeeds_without_a_network(demo: tuple[SealedRun, Path]) -> None:
    run, out = demo
    assert run.code == 0, run.messages
    ledger: dict[str, Any] = json.loads(run.output)["ledger"]
    assert ledger["planned"] == ledger["done"] + ledger["failed"] + ledger["withdrawn"]
    assert ledger["done"] == LEARNERS
    assert ledger["credentials"] == ledger["pdfs"] == LEARNERS
    assert any(out.rglob("*.pdf"))


def test_demo_never_tries_to_reach_a_network(demo: tuple[SealedRun, Path]) -> None:
    run, _ = demo
    assert run.code == 0, run.messages
    assert run.attempts == ()


def test_verifying_needs_no_network(
    demo: tuple[SealedRun, Path], namespace: list[str], tmp_path: Path
) -> None:
    run, out = demo
    assert run.code == 0, run.messages
    folder = json.loads(run.output)["folder"]
    checked = run_sealed([STUDIO, "verify", str(out / folder), "--json"], tmp_path, namespace=namespace)
    verdicts = [item["verdict"] for item in json.loads(checked.output)]
    assert len(verdicts) >= LEARNERS
    assert "invalid" not in verdicts
    assert checked.attempts == ()


def test_every_page_of_the_window_opens_without_a_network(
    demo: tuple[SealedRun, Path], namespace: list[str], tmp_path: Path
) -> None:
    run, out = demo
    workspace = str(Path(json.loads(run.output)["workspace"]))
    command = [sys.executable, "-m", "tests.support.walk_window", str(out / workspace)]
    walked = run_sealed(command, tmp_path, namespace=namespace, folders=(ROOT,), seconds=120)
    assert walked.code == 0, walked.messages
    assert walked.output.split() == [entry.page_id for entry in PAGES]
    assert walked.attempts == ()
