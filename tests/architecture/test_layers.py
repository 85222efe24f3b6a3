"""The layers hold: the contracts in pyproject.toml, run as the linter runs them."""

import subprocess
import sys
from pathlib import Path


def test_import_contracts_hold(root: Path) -> None:
    command = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run([command, "--no-cache"], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
