"""What the desktop is told: menu entry, file kind, icons, store page, manual, as their readers see them."""

import configparser
import gzip
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image

from studio import __version__
from studio.cli.app import VERBS
from studio.cli.exit_codes import ExitCode
from studio.services.backup import SUFFIX
from studio.signing.sealed_stream import MAGIC
from tests.support.programs import need

pytestmark = pytest.mark.slow  # twenty icons, drawn up to 512 pixels

EPOCH = "1700000000"
MIME = "application/x-credential-studio-copy"


@pytest.fixture(scope="module")
def tree(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """``usr/share`` as a package carries it."""
    target = tmp_path_factory.mktemp("desktop")
    environment = {**os.environ, "SOURCE_DATE_EPOCH": EPOCH, "STUDIO_PYTHON": sys.executable}
    make = root / "packaging" / "linux" / "desktop" / "make"
    subprocess.run([make, target], env=environment, check=True)
    return target / "usr" / "share"


@pytest.fixture(scope="module")
def entry(tree: Path) -> configparser.SectionProxy:
    parser = configparser.RawConfigParser(strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(tree / "applications" / "credential-studio.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


@pytest.fixture(scope="module")
def manual(tree: Path) -> str:
    return gzip.decompress((tree / "man/man1/studio.1.gz").read_bytes()).decode("utf-8")


def _quiet(*command: str | Path) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_menu_entry_is_valid(tree: Path) -> None:
    _quiet(need("desktop-file-validate"), "--warn-kde", tree / "applications" / "credential-studio.desktop")


def test_menu_entry_opens_a_copy(entry: configparser.SectionProxy) -> None:
    assert entry["Exec"] == "credential-studio %f"
    assert entry["MimeType"].split(";") == [MIME, ""]
    assert entry["Icon"] == "credential-studio"


def test_file_kind_is_the_copys(tree: Path, tmp_path: Path) -> None:
    shutil.copytree(tree / "mime", tmp_path / "mime")
    # It also remarks that this folder is none of the desktop's.
    subprocess.run([need("update-mime-database"), tmp_path / "mime"], capture_output=True, check=True)
    assert f"{MIME}:*{SUFFIX}" in (tmp_path / "mime" / "globs").read_text("utf-8").splitlines()
    assert MAGIC[:-1] in (tmp_path / "mime" / "magic").read_bytes()
    name = (tmp_path / "mime" / "application" / "x-credential-studio-copy.xml").read_text("utf-8")
    assert "Versiegelte Kopie" in name


def test_store_page_is_valid(tree: Path, entry: configparser.SectionProxy) -> None:
    (page,) = (tree / "metainfo").glob("*.metainfo.xml")
    command = [need("appstreamcli"), "validate", "--no-net", "--no-color", page]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert not re.findall(r"^[EW]:.*", done.stdout, re.MULTILINE)
    root = ElementTree.parse(page).getroot()
    assert page.name == f"{root.findtext('id')}.metainfo.xml"
    assert root.findtext("launchable") == "credential-studio.desktop"
    assert root.find("releases/release").attrib == {"version": __version__, "date": "2023-11-14"}  # type: ignore[union-attr]
    assert (root.findtext("name"), root.findtext("summary")) == (entry["Name"], entry["Comment"])
    assert root.findtext("provides/mediatype") == MIME


@pytest.mark.parametrize("size", [16, 22, 24, 32, 48, 64, 96, 128, 256, 512])
@pytest.mark.parametrize("name", ["apps/credential-studio", "mimetypes/application-x-credential-studio-copy"])
def test_icons_are_there_and_fill_their_square(tree: Path, size: int, name: str) -> None:
    theme = tree / "icons" / "hicolor"
    assert (theme / "scalable" / f"{name}.svg").is_file()
    with Image.open(theme / f"{size}x{size}" / f"{name}.png") as picture:
        assert picture.size == (size, size)
        assert picture.mode == "RGBA"
        box = picture.getchannel("A").point(lambda alpha: 255 * (alpha > 127)).getbbox()
    assert box is not None
    assert box[3] - box[1] >= 0.85 * size
    assert box[0] + (size - box[2]) <= 0.4 * size


def test_manual_is_flawless(manual: str, tmp_path: Path) -> None:
    page = tmp_path / "studio.1"
    page.write_text(manual, encoding="utf-8")
    _quiet(need("mandoc"), "-T", "lint", "-W", "warning", page)


def test_manual_names_every_command_option_and_exit_code(manual: str) -> None:
    plain = manual.replace(r"\-", "-")
    for verb, (module, _) in VERBS.items():
        assert f"\n.SS studio {verb}\n" in plain
        source = Path(sys.modules[module].__file__ or "") if module in sys.modules else None
        text = (source or Path(*module.split(".")).with_suffix(".py")).read_text("utf-8")
        options = set(re.findall(r'"(--[a-z][a-z-]+)"', text))
        assert options <= set(re.findall(r"--[a-z][a-z-]+", plain)), verb
        for name in re.findall(r'@\w*app\.command\("([a-z-]+)"\)', text):
            assert f"\n.B studio {verb} {name}" in plain
    for code in ExitCode:
        assert f"\n.B {int(code)}\n" in plain


def test_made_twice_it_is_the_same(root: Path, tree: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "SOURCE_DATE_EPOCH": EPOCH, "PYTHONHASHSEED": "7"}
    subprocess.run(
        [sys.executable, root / "packaging/linux/desktop/make.py", tmp_path], env=environment, check=True
    )
    files = [path.relative_to(tree) for path in tree.rglob("*") if path.is_file()]
    assert len(files) == 27
    again = tmp_path / "usr" / "share"
    assert not [name for name in files if (tree / name).read_bytes() != (again / name).read_bytes()]
