"""The program's folder for Linux, really built from the last commit: small, works from anywhere.

It takes minutes and a package mirror, so it is asked for: ``STUDIO_BUILD_TESTS=1 ./dev test``
(docs/releasing.md).
"""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.system, pytest.mark.timeout(1500)]


@pytest.fixture(scope="module")
def program(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that archive and package carry, moved away from where it was built."""
    if not os.environ.get("STUDIO_BUILD_TESTS"):
        pytest.skip("the Linux program is built only where STUDIO_BUILD_TESTS is set")
    missing = [
        name
        for name in ("apt-get", "dpkg-source", "gcc", "git", "readelf", "strip")
        if not shutil.which(name)
    ]
    if missing:
        pytest.skip(f"the Linux build needs {', '.join(missing)}")
    if "VERSION_CODENAME=bookworm" not in Path("/etc/os-release").read_text("utf-8"):
        pytest.skip("the Linux build needs a Debian 12 system")
    work = tmp_path_factory.mktemp("work")
    command = [root / "packaging" / "build-linux", "--folder", "--work", work]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    moved = tmp_path_factory.mktemp("moved") / "a folder with blanks"
    (work / "program").rename(moved)
    return moved


def _run(program: Path, home: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(home), "LANG": "C.UTF-8"}
    command = [program / "studio", *arguments]
    return subprocess.run(command, cwd=home, env=environment, capture_output=True, text=True, check=False)


def test_is_small_enough(program: Path) -> None:
    on_disk = sum(path.lstat().st_blocks * 512 for path in program.rglob("*"))
    assert on_disk < 450e6


def test_knows_nothing_of_where_it_was_built(program: Path, root: Path) -> None:
    for place in (str(root), "pytest-of-"):
        found = subprocess.run(["grep", "-rlF", place, program], capture_output=True, text=True, check=False)
        assert found.stdout == ""


def test_answers(program: Path, tmp_path: Path) -> None:
    assert _run(program, tmp_path, "--version").stdout.startswith("studio ")


def test_proves_itself_from_where_it_was_moved(program: Path, tmp_path: Path) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('not ours')\n", "utf-8")
    done = _run(program, tmp_path, "self-test")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "of our own" in done.stdout
    assert "libharfbuzz-subset.so.0" in done.stdout


def test_uses_its_own_libraries_only(program: Path, tmp_path: Path) -> None:
    code = (
        "import weasyprint, sqlite3, ssl; from PySide6 import QtWidgets, QtPdf, QtSvg; "
        "maps = [line.rstrip() for line in open('/proc/self/maps') if '.so' in line]; "
        "print(*{line.split(None, 5)[-1] for line in maps}, sep='\\n')"
    )
    python = program / "python" / "bin" / "python3.11"
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [python, "-I", "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    names = {Path(line).name for line in done.stdout.splitlines() if not line.startswith(str(program))}
    allowed = (
        "ld-linux",
        "libc.",
        "libm.",
        "libdl",
        "libpthread",
        "librt",
        "libutil",
        "libresolv",
        "libstdc++",
    )
    drivers = ("libgcc_s", "libX", "libxcb.", "libGL", "libEGL", "libbsd", "libmd.")
    assert {name for name in names if not name.startswith((*allowed, *drivers))} == set()
