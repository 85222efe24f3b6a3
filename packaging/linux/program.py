"""The folder of the program: interpreter, packages, libraries, fonts, launchers."""

import fnmatch
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import libraries
from debian import sha256
from failure import BuildError, run, say

HERE = Path(__file__).resolve().parent
PYTHON = "python3.11"
FILE_LIST = "credential-studio.sha256"  # studio.foundation.bundled_files looks for it
# Nothing is taken under the others (packaging/release/debian-licences.toml); LGPL 3 builds on GPL 3.
_COMMON_LICENCE = re.compile(r"/usr/share/common-licenses/((?:LGPL|MPL|Apache|GPL-3|CC0)[\w.+-]*)\b")


@dataclass(frozen=True, slots=True)
class Folders:
    """Where things are while the program is put together."""

    checkout: Path  # the state of the sources that is packed
    debian: Path  # unpacked packages of Debian
    fonts: Path  # unpacked font packages
    expat: Path  # libexpat.so.1, compiled here
    program: Path  # what will be /opt/credential-studio/VERSION

    @property
    def packages(self) -> Path:
        """Python packages; the folder that Debian's interpreter looks into for additions."""
        return self.program / "python" / "lib" / "python3" / "dist-packages"

    @property
    def libraries(self) -> Path:
        """Shared libraries from Debian."""
        return self.program / "lib"

    @property
    def python(self) -> Path:
        """The interpreter."""
        return self.program / "python" / "bin" / PYTHON


def assemble(folders: Folders, wheel: Path, contents: dict[str, Any], epoch: int) -> None:
    """Put the program together in ``folders.program``, which must not exist.

    Args:
        folders: Where everything lies.
        wheel: The product's wheel.
        contents: ``contents.toml``.
        epoch: The time that every file gets, in seconds since 1970.

    Raises:
        BuildError: Something is missing, or would not run on the oldest system.
    """
    say("interpreter")
    add_interpreter(folders, contents["interpreter"]["without"])
    say("Python packages")
    install_packages(folders, wheel)
    trim_packages(folders.packages, contents["packages"])
    trim_qt(folders.packages / "PySide6", contents["qt"]["keep"])
    say("fonts")
    add_fonts(folders)
    say("libraries")
    add_libraries(folders, contents["libraries"])
    add_launchers(folders)
    add_licences(folders)
    set_times(folders.program, epoch)
    compile_modules(folders, epoch)
    drop_sources(folders.packages, contents["packages"]["sources"])
    tidy_records(folders.packages)
    drop_sources(folders.program / "python" / "lib" / PYTHON, contents["interpreter"]["sources"])
    list_files(folders.program)
    set_times(folders.program, epoch)


def add_interpreter(folders: Folders, without: Sequence[str]) -> None:
    """Copy Debian's Python so that it finds itself and our libraries wherever it lies."""
    folders.python.parent.mkdir(parents=True)
    shutil.copy(folders.debian / "usr" / "bin" / PYTHON, folders.python)
    patchelf = folders.debian / "usr" / "bin" / "patchelf"
    # The older kind of search path (DT_RPATH): it also counts for libraries that our libraries need.
    run([patchelf, "--force-rpath", "--set-rpath", "$ORIGIN/../../lib", folders.python])
    library = folders.program / "python" / "lib" / PYTHON
    shutil.copytree(folders.debian / "usr" / "lib" / PYTHON, library)
    for pattern in without:
        remove(library.glob(pattern))
    for link in [path for path in library.rglob("*") if path.is_symlink() and not path.exists()]:
        link.unlink()
    # Without this file Python would add packages from the person's home folder.
    (folders.program / "python" / "pyvenv.cfg").write_text("include-system-site-packages = false\n", "utf-8")


def install_packages(folders: Folders, wheel: Path) -> None:
    """Install what the lock names, and the product's wheel, without running any code of theirs."""
    pip = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "-q",
        "--disable-pip-version-check",
        "--no-input",
        "--no-compile",
    ]
    into = ["--no-deps", "--target", folders.packages]
    lock = folders.checkout / "packaging" / "requirements" / "runtime.txt"
    run([*pip, *into, "--require-hashes", "--only-binary", ":all:", "-r", lock])
    run([*pip, *into, "--no-index", wheel])


def trim_packages(packages: Path, rules: dict[str, list[str]]) -> None:
    """Remove what the rules of ``contents.toml`` leave out of the Python packages, and debugging aids."""
    for pattern in rules["without"]:
        remove(packages.glob(pattern))
    for path in libraries.binaries(packages):
        top = path.relative_to(packages).parts[0]
        if top not in rules["unstripped"] and not top.endswith(".libs"):
            run(["strip", "--strip-unneeded", path])


def trim_qt(qt: Path, keep: Sequence[str]) -> None:
    """Keep of PySide6 what the patterns name, and of Qt's libraries those that it needs."""
    files = [path for path in qt.rglob("*") if path.is_file() and "Qt/lib/" not in path.as_posix()]
    for path in files:
        name = path.relative_to(qt).as_posix()
        if not any(fnmatch.fnmatchcase(name, pattern) for pattern in keep):
            path.unlink()
    needed = _needed_of_qt(qt)
    remove(path for path in (qt / "Qt" / "lib").iterdir() if path.name not in needed)
    remove_empty(qt)


def _needed_of_qt(qt: Path) -> set[str]:
    own = {path.name: path for path in (qt / "Qt" / "lib").iterdir()}
    asking = [path for path in libraries.binaries(qt) if path.parent != qt / "Qt" / "lib"]
    needed: set[str] = set()
    while asking:
        fresh = (set(libraries.read_binary(asking.pop()).needed) & own.keys()) - needed
        needed |= fresh
        asking += [own[name] for name in fresh]
    return needed


def add_fonts(folders: Folders) -> None:
    """Copy the product's font set, as the product itself chooses it, out of Debian's packages."""
    places = [path for path in (folders.fonts / "usr/share/fonts").rglob("noto") if path.is_dir()]
    code = "from studio.rendering.fonts import FontSet; print(*FontSet.product().files, sep='\\n')"
    env = {
        **os.environ,
        "STUDIO_FONTS": os.pathsep.join(map(str, places)),
        "STUDIO_HOME": str(folders.fonts / "home"),
    }
    chosen = run(
        [sys.executable, "-P", "-c", code],
        cwd=folders.checkout,
        env=env | {"PYTHONPATH": str(folders.checkout)},
    )
    target = folders.packages / "studio" / "_bundled" / "resources" / "fonts"
    target.mkdir()
    for line in chosen.splitlines():
        shutil.copy(line, target)


def add_libraries(folders: Folders, rules: dict[str, Any]) -> None:
    """Copy the shared libraries that are needed, and see that all would be found on the oldest system."""
    offered = {**libraries.gathered(folders.debian), "libexpat.so.1": folders.expat}
    target = folders.libraries
    libraries.add_needed(folders.program, target, offered, rules["system"], rules["opened"])
    libraries.link_for_qt(folders.program, folders.packages / "PySide6", target)
    wrong = libraries.complaints(folders.program, target, rules["newest_glibc"], rules["newest_libstdcxx"])
    if wrong:
        raise BuildError("would not run everywhere:\n" + "\n".join(wrong))


def add_launchers(folders: Folders) -> None:
    """Copy the two programs that people start, and the font list of the window."""
    for name in ("studio", "credential-studio"):
        shutil.copy(HERE / "launchers" / name, folders.program / name)
    fonts = folders.packages / "studio" / "_bundled" / "resources" / "fonts"
    place = Path("..") / fonts.relative_to(folders.program)
    text = (HERE / "launchers" / "fonts.conf").read_text("utf-8").replace("@FONTS@", place.as_posix())
    (folders.program / "etc").mkdir()
    (folders.program / "etc" / "fonts.conf").write_text(text, "utf-8")


def add_licences(folders: Folders) -> None:
    """Copy the licence and Debian's record of each gathered package's; write the notices of the others."""
    target = folders.program / "licences"
    target.mkdir()
    shutil.copy(folders.checkout / "LICENSE", target / "LICENSE")
    for root in (folders.debian, folders.fonts):
        for path in sorted(root.glob("usr/share/doc/*/copyright")):
            if path.is_file() and path.parent.name != "patchelf":
                shutil.copy(path, target / f"{path.parent.name}.txt")
    add_common_licences(target)
    # Of the Python packages, with what the LGPL asks to be said; docs/releasing.md tells of both kinds.
    release = folders.checkout / "packaging" / "release"
    run([sys.executable, release, "notices", target / "THIRD-PARTY-NOTICES.txt"], cwd=folders.checkout)


def add_common_licences(licences: Path, common: Path = Path("/usr/share/common-licenses")) -> None:
    """Lay beside Debian's records the texts that they only name by their place in a Debian system.

    Raises:
        BuildError: This machine has none of them.
    """
    records = (path.read_text("utf-8", "replace") for path in sorted(licences.glob("*.txt")))
    named = {name for text in records for name in _COMMON_LICENCE.findall(text)}
    there = [
        common / name for name in sorted(named) if (common / name).is_file()
    ]  # some records misspell one
    if named and not there:
        raise BuildError(f"{common} has none of the licences that the program refers to: build on Debian 12")
    (licences / "common-licenses").mkdir()
    for text in there:
        shutil.copyfile(text, licences / "common-licenses" / text.name)


def compile_modules(folders: Folders, epoch: int) -> None:
    """Compile every module by the bundled interpreter itself, the same bytes each time."""
    env = {
        "PYTHONHASHSEED": "0",
        # What the compiler itself imports would be written beforehand, with this machine's folder in it.
        "PYTHONDONTWRITEBYTECODE": "1",
        "SOURCE_DATE_EPOCH": str(epoch),
        "LC_ALL": "C.UTF-8",
        "PATH": os.environ["PATH"],
    }
    command = [folders.python, "-m", "compileall", "-q", "-j", "1", "--invalidation-mode", "timestamp"]
    command += [
        "-s",
        folders.program,
        "-x",
        r"/lib2to3/|alembic/templates|bad_|badsyntax",
        folders.program / "python" / "lib",
    ]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False, cwd="/")
    if done.returncode != 0:
        raise BuildError(f"compiling the modules failed:\n{done.stdout}{done.stderr}")


def drop_sources(packages: Path, kept: Sequence[str]) -> None:
    """Put compiled modules in the place of their sources, but for the packages and modules in ``kept``."""
    for source in sorted(packages.rglob("*.py")):
        compiled = source.parent / "__pycache__" / f"{source.stem}.cpython-311.pyc"
        if source.relative_to(packages).parts[0].removesuffix(".py") not in kept and compiled.is_file():
            compiled.rename(source.with_suffix(".pyc"))
            source.unlink()
    remove_empty(packages)


def tidy_records(packages: Path) -> None:
    """Take out of each package's list of files (``RECORD``) those that are not there."""
    for record in packages.glob("*.dist-info/RECORD"):
        lines = record.read_text("utf-8").splitlines(keepends=True)
        there = (line for line in lines if (packages / line.split(",")[0]).exists())
        record.write_text("".join(there), "utf-8")


def list_files(program: Path) -> None:
    """Write the sums of all files into the program, which ``studio self-test`` compares."""
    files = sorted(path for path in program.rglob("*") if path.is_file() and not path.is_symlink())
    lines = [f"{sha256(path)}  {path.relative_to(program).as_posix()}\n" for path in files]
    (program / FILE_LIST).write_text("".join(lines), "utf-8")


def set_times(folder: Path, epoch: int) -> None:
    """Give every file and folder the same time, and rights that fit a system's folder."""
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or bool(path.stat().st_mode & 0o100)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def remove(paths: Iterable[Path]) -> None:
    """Remove files and whole folders."""
    for path in sorted(paths):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        elif path.exists() or path.is_symlink():
            path.unlink()


def remove_empty(folder: Path) -> None:
    """Remove folders without anything in them."""
    for path in sorted((path for path in folder.rglob("*") if path.is_dir()), reverse=True):
        if not any(path.iterdir()):
            path.rmdir()
