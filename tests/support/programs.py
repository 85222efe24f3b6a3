"""Programs outside Python that some tests need. Missing is a failure, except where set-up cannot help."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest


def need(program: str) -> str:
    """Return the path of a program, or fail the test saying how to get it."""
    found = shutil.which(program)
    if not found:
        pytest.fail(f"{program} is missing; ./dev test installs it (packaging/system-packages/test.txt)")
    return found


def is_ubuntu() -> bool:
    """Say whether this is Ubuntu, where Chromium is a snap that cannot read the tests' folders."""
    release = Path("/etc/os-release")
    return release.is_file() and "ID=ubuntu" in release.read_text(encoding="utf-8").splitlines()


def need_chromium() -> str:
    """Return the path of a Chromium that can read temporary folders; ``STUDIO_CHROMIUM`` names another one.

    On Ubuntu without it the test is skipped: there is no package that would do.
    """
    chosen = os.environ.get("STUDIO_CHROMIUM") or shutil.which("chromium")
    if chosen and "/snap/" not in str(Path(chosen).resolve()):
        return chosen
    if is_ubuntu():
        pytest.skip("Ubuntu has Chromium as a snap only; set STUDIO_CHROMIUM to a browser to run this")
    return need("chromium")


def need_node(oldest: int = 18) -> str:
    """Return the path of Node, at least major version ``oldest``; skipped where Ubuntu has an older one."""
    node = need("node")
    answer = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout
    if int(answer.strip().lstrip("v").partition(".")[0]) >= oldest:
        return node
    if is_ubuntu():
        pytest.skip(f"this Ubuntu has Node {answer.strip()}; the independent verifiers need {oldest}")
    pytest.fail(f"Node {answer.strip()} is too old; the independent verifiers need {oldest}")
