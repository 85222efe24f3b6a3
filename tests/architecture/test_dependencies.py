"""Nothing is pinned whose licence does not go with ours, and every direct dependency is explained."""

import re
import tomllib
from pathlib import Path

import pytest

from docs.tools import dependencies


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("MIT", True),
        ("LGPL-3.0-only OR GPL-2.0-only", True),
        ("GNU Lesser General Public License v3 (LGPLv3)", True),
        ("MPL-2.0", True),
        ("GPL-3.0-only", False),
        ("AGPL-3.0-or-later", False),
        ("GNU General Public License v2 or later (GPLv2+)", False),
        ("not stated", False),
        ("not installed", False),
    ],
)
def test_what_may_be_imported(text: str, expected: bool) -> None:
    assert dependencies.acceptable(text) is expected


def test_every_licence_goes_with_ours() -> None:
    assert not dependencies.questionable()


def test_table_is_up_to_date() -> None:
    text = dependencies.PAGE.read_text(encoding="utf-8")
    assert dependencies.table() in text, "run python -m docs.tools.dependencies --write"


def test_every_direct_dependency_is_pinned_and_explained(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = [re.split(r"[<>=!~ \[]", line)[0] for line in project["dependencies"]]
    chosen = dependencies.PAGE.read_text(encoding="utf-8").partition("## Licences")[0].lower()
    assert not [name for name in names if name.lower() not in chosen], "add a row saying what for and why"
    pinned = {name.lower().replace("_", "-") for name in dependencies.pinned("runtime")}
    assert not [name for name in names if name.lower().replace("_", "-") not in pinned], "run ./dev lock"
