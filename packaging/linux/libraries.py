"""Shared libraries: which are needed, where they come from, and which C library they ask for."""

import re
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from failure import BuildError, run

_DYNAMIC = re.compile(r"\((NEEDED|SONAME|RPATH|RUNPATH)\).*\[(.*)\]")
_GLIBC = re.compile(r"\bGLIBC_(\d+(?:\.\d+)+)")
_GLIBCXX = re.compile(r"\bGLIBCXX_(\d+(?:\.\d+)+)")


@dataclass(frozen=True, slots=True)
class Binary:
    """What a program or library says of itself."""

    path: Path
    needed: tuple[str, ...]
    runpath: str  # the form of search path that keeps the program's own from being asked
    glibc: tuple[int, ...]
    libstdcxx: tuple[int, ...]  # as GLIBCXX counts


@lru_cache(maxsize=4096)
def read_binary(path: Path) -> Binary:
    """Return what the ELF file at ``path`` says of itself."""
    said = run(["readelf", "-d", "-V", "-W", path])
    entries = _DYNAMIC.findall(said)
    return Binary(
        path,
        tuple(value for kind, value in entries if kind == "NEEDED"),
        next((value for kind, value in entries if kind == "RUNPATH"), ""),
        max(map(_numbers, _GLIBC.findall(said)), default=(2, 0)),
        max(map(_numbers, _GLIBCXX.findall(said)), default=(3, 4)),
    )


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


def binaries(folder: Path) -> Iterator[Path]:
    """Yield every ELF file under ``folder``, links left out, in order."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and _is_elf(path):
            yield path


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def gathered(root: Path) -> dict[str, Path]:
    """Return file name → file of the libraries in unpacked packages; links are followed."""
    places = ("usr/lib/x86_64-linux-gnu", "lib/x86_64-linux-gnu")
    found = (path for place in places for path in sorted((root / place).glob("*.so*")))
    return {path.name: path.resolve() for path in found if path.exists()}


def add_needed(
    program: Path, target: Path, offered: Mapping[str, Path], system: Sequence[str], opened: Iterable[str]
) -> None:
    """Copy into ``target`` every library that ``program`` needs, as far as neither it nor the system has it.

    Args:
        program: The folder of the program; ``target`` lies within.
        target: Where the libraries go.
        offered: File name → file.
        system: Names that are left to the system.
        opened: Names that are opened at run time.

    Raises:
        BuildError: Something is needed that nobody offers.
    """
    target.mkdir(parents=True, exist_ok=True)
    there = {path.name for path in program.rglob("*.so*")}
    wanted = dict.fromkeys(opened, "the program, at run time")
    for path in binaries(program):
        wanted |= {name: str(path.relative_to(program)) for name in read_binary(path).needed}
    while wanted:
        name, asker = wanted.popitem()
        if name in there or name in system:
            continue
        if name not in offered:
            raise BuildError(f"{asker} needs {name}, which no gathered package has: see contents.toml")
        shutil.copyfile(offered[name], target / name)
        there.add(name)
        wanted |= dict.fromkeys(read_binary(target / name).needed, name)


def link_for_qt(program: Path, qt: Path, target: Path) -> None:
    """Lay links to the libraries of ``target`` beside Qt's own, which search in no other place of ours."""
    ours = {path.name for path in target.iterdir()}
    needed = {name for path in binaries(qt) for name in read_binary(path).needed}
    beside = qt / "Qt" / "lib"
    for name in sorted(needed & ours):
        (beside / name).symlink_to(_relative(beside, target / name))


def _relative(folder: Path, target: Path) -> Path:
    shared = [a for a, b in zip(folder.parts, target.parts, strict=False) if a == b]
    up = len(folder.parts) - len(shared)
    return Path(*[".."] * up, *target.parts[len(shared) :])


def complaints(program: Path, target: Path, newest_glibc: str, newest_libstdcxx: str) -> list[str]:
    """Name every file that asks for a newer C or C++ library, or that would look past our libraries."""
    newest, newest_cxx = _numbers(newest_glibc), _numbers(newest_libstdcxx)
    ours = {path.name for path in target.iterdir()}
    found = []
    for path in binaries(program):
        binary, name = read_binary(path), path.relative_to(program)
        if binary.glibc > newest:
            found.append(f"{name} needs glibc {'.'.join(map(str, binary.glibc))}")
        if binary.libstdcxx > newest_cxx:
            found.append(f"{name} needs libstdc++ with GLIBCXX_{'.'.join(map(str, binary.libstdcxx))}")
        lost = ours & set(binary.needed) if binary.runpath and "PySide6" not in path.parts else set()
        if lost:
            found.append(f"{name} searches for {', '.join(sorted(lost))} in {binary.runpath} only")
    return found
