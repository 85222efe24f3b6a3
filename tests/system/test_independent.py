"""The independent look at what the demo makes, in an environment that has nothing of ours, finds nothing."""

import json
import os
import subprocess
import sys

import pytest

from tests.support.places import ROOT

pytestmark = [pytest.mark.slow, pytest.mark.system, pytest.mark.timeout(600)]
PYTHON = ROOT / ".dev/independent/bin/python"


@pytest.mark.parametrize("base_url", ["https://badges.northwind.example", ""], ids=["did:web", "did:key"])
def test_it_finds_nothing(shared, tmp_path, base_url):
    if not PYTHON.exists():
        if os.environ.get("CI"):
            pytest.fail("set-up made no environment for the independent check")
        pytest.skip("./dev test makes the environment of the independent check")
    out = tmp_path / "demo"
    command = [sys.executable, "-m", "studio", "demo", "--out", str(out), "--learners", "30", "--json"]
    environment = os.environ | {"STUDIO_HOME": str(tmp_path / "home")}
    made = subprocess.run(
        [*command, "--base-url", base_url],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    done = json.loads(made.stdout)["ledger"]["done"]
    assert done > 20
    looked = subprocess.run(
        [PYTHON, shared / "checks/independent.py", out, str(done)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert looked.stdout.splitlines()[-1] == (
        f"{done} credentials, {2 * done} PNG, {done} SVG, {done} PDF, 0 findings"
    )
    assert looked.returncode == 0
