"""README and guide name the files of this version, by the names that the recipes give them."""

import re
from pathlib import Path

import pytest

from studio import __version__

ROOT = Path(__file__).resolve().parents[2]
PAGES = (ROOT / "README.md", ROOT / "docs" / "guide" / "install.md")
NAMED = re.compile(
    r"credential-studio[_-](\d[\w.]*?)(_amd64\.deb|-linux-x86_64\.tar\.xz|-windows-x86_64\.exe|-macos-\w+\.dmg)"
)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_system_has_the_file_of_this_version(page: Path) -> None:
    named = NAMED.findall(page.read_text("utf-8"))
    assert {version for version, _ in named} == {__version__}
    assert {kind for _, kind in named} == {
        "_amd64.deb", "-linux-x86_64.tar.xz", "-windows-x86_64.exe", "-macos-arm64.dmg",
    }  # fmt: skip


def test_the_recipes_give_these_names() -> None:
    windows = (ROOT / "packaging/windows/credential-studio.iss").read_text("utf-8")
    assert "OutputBaseFilename=credential-studio-{#Version}-windows-x86_64" in windows
    macos = (ROOT / "packaging/macos/build.sh").read_text("utf-8")
    assert "credential-studio-$version-macos-$(uname -m).dmg" in macos


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_what_was_not_tried_says_so(page: Path) -> None:
    text = page.read_text("utf-8")
    for system in ("Windows", "macOS"):
        line = next(line for line in text.splitlines() if line.lstrip("| ").startswith(f"**{system}**"))
        assert "untried" in line
