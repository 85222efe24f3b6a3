"""What must never be in a commit: this machine, its package index, what was built."""

import re
from pathlib import Path

import pytest

from docs.tools.files import project_files

_REQUIREMENTS = "packaging/requirements/"
# Spelled in pieces, so that this file does not offend itself. Ada is invented: her home stands in tests.
_MACHINE = re.compile(
    r"(?<![\w.~/<>{}$-])/(?:wo" r"rk/(?:main|shared)|ro" r"ot/\w|home/(?!ada/)\w+/|opt/(?:pypi|wheels))"
)
_REGISTRY = re.compile(
    r"(?:py" r"pi\.org|files\.python" r"hosted\.org|registry\.np" r"mjs\.org|artifact" r"-?registry)", re.I
)
_BUILT = re.compile(
    r"\.(?:pyc|qm|so|dylib|dll|exe|whl|egg|o|class)$|(?:^|/)(?:node_modules|dist|build|__pycache__)/"
)


@pytest.fixture(scope="module")
def texts(root: Path) -> dict[str, str]:
    """Every file of the project that is text, by name."""
    found = {}
    for name in project_files(root):
        data = (root / name).read_bytes()
        if b"\0" not in data[:8192]:
            found[name] = data.decode("utf-8", "replace")
    return found


def _offences(texts: dict[str, str], pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{name}:{text.count(chr(10), 0, match.start()) + 1}: {match.group()}"
        for name, text in texts.items()
        for match in pattern.finditer(text)
    ]


def test_no_paths_of_one_machine(texts: dict[str, str]) -> None:
    assert not _offences(texts, _MACHINE)


def test_no_package_registries(texts: dict[str, str]) -> None:
    assert not _offences(texts, _REGISTRY)


def test_lock_files_name_no_addresses(texts: dict[str, str]) -> None:
    locks = {
        name: text
        for name, text in texts.items()
        if name.endswith("package-lock.json") or (name.startswith(_REQUIREMENTS) and name.endswith(".txt"))
    }
    assert len(locks) >= 4
    python = {name: text for name, text in locks.items() if name.startswith(_REQUIREMENTS)}
    assert not _offences(python, re.compile(r"\w+://\S+|^\s*-(?:-\w*index|-find|i |f )\S*", re.M))
    node = {name: text for name, text in locks.items() if name not in python}
    assert not _offences(node, re.compile(r'"resolved"\s*:\s*"[^"]+'))


def test_every_pinned_package_has_hashes(texts: dict[str, str]) -> None:
    for name, text in texts.items():
        if name.startswith(_REQUIREMENTS) and name.endswith(".txt"):
            blocks = re.split(r"\n(?=[A-Za-z])", text)
            bare = [block.split()[0] for block in blocks if "==" in block and "--hash=sha256:" not in block]
            assert not bare, f"{name}: {bare}"


def test_nothing_built_is_tracked(root: Path) -> None:
    assert not [name for name in project_files(root) if _BUILT.search(name)]


def test_no_huge_files(root: Path) -> None:
    huge = {name: (root / name).stat().st_size for name in project_files(root)}
    assert not {name: size for name, size in huge.items() if size > 2_000_000}
