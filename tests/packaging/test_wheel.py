"""The wheel: carries what the program needs, installs into an empty environment, runs from elsewhere."""

import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from docs.tools.files import project_files
from studio import __version__

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's wheel, built in this environment: nothing is downloaded."""
    target = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", target, root]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = target.glob("*.whl")
    return built


def _shipped(root: Path, folder: str) -> set[str]:
    return {f"studio/_bundled/{name}" for name in project_files(root) if name.startswith(f"{folder}/")}


@pytest.mark.parametrize("folder", ["resources", "templates"])
def test_carries_the_products_files(root: Path, wheel: Path, folder: str) -> None:
    expected = _shipped(root, folder)
    assert expected
    assert expected <= set(zipfile.ZipFile(wheel).namelist())


def test_carries_the_news(root: Path, wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as packed:
        assert packed.read("studio/_bundled/CHANGELOG.md") == (root / "CHANGELOG.md").read_bytes()


def test_carries_every_module_and_nothing_else(root: Path, wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    modules = {path.relative_to(root).as_posix() for path in (root / "studio").rglob("*.py")}
    assert modules <= names
    strangers = {name for name in names if not name.startswith(("studio/", "credential_studio-"))}
    assert not strangers


def test_carries_compiled_translations(root: Path, wheel: Path) -> None:
    sources = [path for place in ("resources", "studio") for path in (root / place).rglob("*.ts")]
    names = {Path(name).name for name in zipfile.ZipFile(wheel).namelist()}
    assert {source.with_suffix(".qm").name for source in sources} <= names


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Python of a fresh environment with the wheel; the libraries are lent by this environment's folder."""
    folder = tmp_path_factory.mktemp("fresh") / "venv"
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "-q", "--no-deps", "--no-index", wheel], check=True)
    site = Path(sysconfig.get_path("purelib", vars={"base": str(folder)}))
    # A folder named in a .pth file lends its packages; its own .pth files (our editable install) stay unread.
    (site / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return python


def test_is_used_instead_of_the_checkout(installed: Path, tmp_path: Path) -> None:
    code = "from studio.foundation import bundled_files as b; print(b.__file__, b.templates())"
    done = subprocess.run([installed, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    home = str(installed.parent.parent)
    module, templates = done.stdout.split()
    assert module.startswith(home)
    assert templates.startswith(home)
    assert Path(templates).is_dir()


def test_program_starts_from_anywhere(installed: Path, tmp_path: Path) -> None:
    program = installed.parent / "studio"
    done = subprocess.run([program, "--version"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert __version__ in done.stdout
