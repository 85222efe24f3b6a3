"""Builds the program for Linux: an archive that unpacks and runs anywhere, and a Debian package.

``packaging/build-linux`` calls it; ``README.md`` beside this file says what it needs and makes.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

import debian
from expat import compile_expat
from failure import BuildError, run, say
from pack import NAME, make_archive, make_deb
from program import HERE, PYTHON, Folders, assemble

ROOT = HERE.parent.parent
LOCK = HERE / "debian-packages.txt"
LARGEST = 180_000_000  # bytes of a file that people download
# Drawn to memory, so that no screen is needed: Qt's parts, both languages; fonts, which a machine may have.
_WINDOW = """
import os
from studio.gui.app import make_app
from studio.gui.main_window import MainWindow
from studio.gui.preferences import PreferenceFile
from studio.gui.translations import LANGUAGES, install
from studio.foundation.bundled_files import resources
from studio.rendering.fonts import FontSet
from PySide6 import QtPdf, QtSvg

strangers = [path for path in FontSet.product().files if path.parent != resources() / "fonts"]
assert not strangers, f"fonts of this machine's, none of ours: {strangers[0]}"
app = make_app()
for language in LANGUAGES:
    assert len(install(app, language)) == 2, f"texts of ours or of Qt's are missing: {language}"
assert not app.windowIcon().pixmap(64).isNull(), "no icon"
window = MainWindow(PreferenceFile())
window.show()
app.processEvents()
assert not window.grab().isNull(), "no picture"
print("good    window: drawn, speaks", *LANGUAGES, flush=True)
os._exit(0)
"""


def main() -> int:
    """Build what the arguments ask for; return the exit code."""
    parser = argparse.ArgumentParser(prog="packaging/build-linux", description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where the files go (dist)")
    parser.add_argument(
        "--work", type=Path, default=ROOT / "build" / "linux", help="for caches and trees (build/linux)"
    )
    parser.add_argument(
        "--wheel", type=Path, help="the product's wheel, instead of making it from the last commit"
    )
    parser.add_argument("--renew", action="store_true", help="only renew debian-packages.txt from the mirror")
    parser.add_argument(
        "--folder", action="store_true", help="only make the program's folder, not the packages"
    )
    parser.add_argument(
        "--trial",
        action="store_true",
        help="only the Debian package, not compressed, with newer parts where pinned ones are gone",
    )
    given = parser.parse_args()
    try:
        contents = tomllib.loads((HERE / "contents.toml").read_text("utf-8"))
        archive = debian.Archive(given.work.resolve() / "debian")
        if given.renew:
            renew(archive, contents["debian"])
        else:
            build(given, archive, contents)
    except BuildError as error:
        print(f"build-linux: {error}", file=sys.stderr)
        return 1
    return 0


def renew(archive: debian.Archive, wanted: dict[str, list[str]]) -> None:
    """Write the lock anew from what the mirror has."""
    names = [name for kind in ("interpreter", "libraries", "fonts", "tools") for name in wanted[kind]]
    names += [f"src:{name}" for name in wanted["sources"]]
    pinned = []
    for name in names:
        version, path = archive.newest(name)
        pinned.append(debian.Pinned(name, version, debian.sha256(path)))
    debian.write_lock(LOCK, pinned)
    say(f"{len(pinned)} packages in {LOCK.relative_to(ROOT)}")


def build(given: argparse.Namespace, archive: debian.Archive, contents: dict[str, Any]) -> None:
    """Make the program's folder, try it, and pack it twice."""
    look_at_surroundings()
    work, out = given.work.resolve(), given.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    epoch = source_date()
    folders = Folders(
        work / "checkout", work / "root", work / "fonts", work / "libexpat.so.1", work / "program"
    )
    for folder in (folders.checkout, folders.debian, folders.fonts, folders.program, work / "expat"):
        shutil.rmtree(folder, ignore_errors=True)
    check_out(folders.checkout)
    wheel = given.wheel or make_wheel(folders.checkout, work / "wheel", epoch)
    version = wheel.name.split("-")[1]
    say(f"{NAME} {version}: files of Debian")
    unpack_debian(archive, folders, contents["debian"], work / "expat", trial=given.trial)
    assemble(folders, wheel.resolve(), contents, epoch)
    try_out(folders.program)
    say(f"the program's folder is {folders.program}: {size_of(folders.program) / 1e6:.0f} MB")
    if not given.folder:
        pack(folders, work, out, version, epoch, trial=given.trial)


def pack(folders: Folders, work: Path, out: Path, version: str, epoch: int, *, trial: bool) -> None:
    """Make archive and package in ``out``; of a trial only the package, as it is."""
    archive = out / f"{NAME}-{version}-linux-x86_64.tar.xz"
    package = out / f"{NAME}_{version}_amd64.deb"
    if not trial:
        say("archive")
        make_archive(folders.program, work, archive, epoch)
    say("Debian package")
    desktop = desktop_files(folders.checkout, work / "desktop", epoch)
    make_deb(folders.program, work / "deb", package, version, epoch, desktop, compressed=not trial)
    for made in (package,) if trial else (archive, package):
        size = made.stat().st_size
        say(f"{size / 1e6:.1f} MB  {made}")
        if not trial and size >= LARGEST:
            raise BuildError(f"{made.name} has grown beyond {LARGEST / 1e6:.0f} MB")


def look_at_surroundings() -> None:
    """Say what does not come from the last commit.

    Raises:
        BuildError: pip would choose packages for another Python than the one that the program carries.
    """
    if f"python{sys.version_info.major}.{sys.version_info.minor}" != PYTHON:
        raise BuildError(
            f"needs an environment of {PYTHON}: STUDIO_PYTHON={PYTHON} ./dev test, with .venv removed"
        )
    changed = run(["git", "status", "--porcelain", "--", HERE], cwd=ROOT).rstrip()
    if changed:
        say(f"not as in the last commit, but taken as it is:\n{changed}")


def source_date() -> int:
    """Return the time that the files get: ``SOURCE_DATE_EPOCH``, else that of the last commit."""
    chosen = os.environ.get("SOURCE_DATE_EPOCH")
    return int(chosen) if chosen else int(run(["git", "log", "-1", "--format=%ct"], cwd=ROOT))


def check_out(target: Path) -> None:
    """Put the last commit's files into ``target``, with the translations compiled."""
    target.mkdir(parents=True)
    with tempfile.NamedTemporaryFile(suffix=".tar") as file:
        run(["git", "archive", "--output", file.name, "HEAD"], cwd=ROOT)
        run(["tar", "-xf", file.name, "-C", target])
    run([sys.executable, "packaging/translations.py", "build"], cwd=target)


def make_wheel(checkout: Path, target: Path, epoch: int) -> Path:
    """Return the product's wheel, made from ``checkout``."""
    shutil.rmtree(target, ignore_errors=True)
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", target, checkout]
    run(command, env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch)})
    return next(target.glob("*.whl"))


def unpack_debian(
    archive: debian.Archive, folders: Folders, wanted: dict[str, list[str]], work: Path, *, trial: bool
) -> None:
    """Fetch what ``contents.toml`` names and unpack it; compile expat.

    A trial takes what followed on a pinned package that is gone from the mirror.

    Raises:
        BuildError: A package is not in the lock, or is another one.
    """
    lock = debian.read_lock(LOCK)
    for kind, target in (
        ("interpreter", folders.debian),
        ("libraries", folders.debian),
        ("fonts", folders.fonts),
        ("tools", folders.debian),
    ):
        for name in wanted[kind]:
            if name not in lock:
                raise BuildError(f"{name} is not in {LOCK.name}: run `packaging/build-linux --renew`")
            debian.unpack(debian.gather(archive, lock[name], successor=trial), target)
    compile_expat(debian.gather(archive, lock["src:expat"], successor=trial), work, folders.expat)


def try_out(program: Path) -> None:
    """Refuse a program that does not prove itself, in an empty home and from an empty folder.

    Raises:
        BuildError: ``studio self-test`` failed, the window does not come up, or the program wrote into its
            own folder, which after an installation is somebody else's.
    """
    before = names_in(program)
    say("studio self-test, by the packed program")
    tried(program, [program / "studio", "self-test"])
    tried(program, [program / "python" / "bin" / PYTHON, "-I", "-c", _WINDOW])
    if left := names_in(program) - before:
        raise BuildError(f"the packed program writes into its own folder: {', '.join(sorted(left)[:5])}")


def tried(program: Path, command: list[str | Path]) -> None:
    """Run a command of the program's in an empty home and show what it said.

    Raises:
        BuildError: It failed.
    """
    with tempfile.TemporaryDirectory() as empty:
        env = {"PATH": "/usr/bin:/bin", "HOME": empty, "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
        env["FONTCONFIG_FILE"] = str(program / "etc" / "fonts.conf")
        done = subprocess.run(command, cwd=empty, env=env, capture_output=True, text=True, check=False)
        told = "".join(path.read_text("utf-8") for path in Path(empty).rglob("mistake-*.txt"))
    if done.returncode != 0:
        raise BuildError(f"the packed program fails its test:\n{done.stdout}{done.stderr}{told}")
    print(done.stdout, file=sys.stderr)


def names_in(folder: Path) -> set[str]:
    """Return the path of everything in ``folder``, relative to it."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def desktop_files(checkout: Path, target: Path, epoch: int) -> Path:
    """Return the tree of menu entry, file kind, icons and manual page."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    env = {**os.environ, "STUDIO_PYTHON": sys.executable, "SOURCE_DATE_EPOCH": str(epoch)}
    run([checkout / "packaging" / "linux" / "desktop" / "make", target], cwd=checkout, env=env)
    return target


def size_of(folder: Path) -> int:
    """Return how many bytes the files of ``folder`` have."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


if __name__ == "__main__":
    sys.exit(main())
