"""Wheel and sdist from one commit, made twice in different places and compared byte by byte."""

import io
import os
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from release.trouble import ReleaseError


def run(command: Sequence[str | Path], cwd: Path, extra: Mapping[str, str] | None = None) -> bytes:
    """Run a program and return its output.

    Raises:
        ReleaseError: It failed; the text ends with what it said last.
    """
    environment = {**os.environ, **(extra or {})}
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, check=False)
    if done.returncode != 0:
        said = (done.stdout + done.stderr).decode("utf-8", "replace").strip()
        called = " ".join(map(str, command))
        raise ReleaseError(f"'{called}' ended with exit code {done.returncode}:\n{said[-3000:]}")
    return done.stdout


def head_of(root: Path) -> str:
    """Return the full name of the commit that is checked out.

    Raises:
        ReleaseError: The checkout has changes that no commit has.
    """
    changed = run(["git", "status", "--porcelain"], root).decode().strip()
    if changed:
        raise ReleaseError(
            f"commit or put away what has changed; a release is made from a commit:\n{changed}"
        )
    return run(["git", "rev-parse", "HEAD"], root).decode().strip()


def epoch_of(root: Path, commit: str) -> int:
    """Return when a commit was made, in seconds since 1970: the time that all made files bear."""
    return int(run(["git", "show", "-s", "--format=%ct", commit], root))


def export(root: Path, commit: str, target: Path) -> None:
    """Write the files of a commit into the new folder ``target`` and compile its translations there."""
    archive = run(["git", "archive", "--format=tar", commit], root)
    with tarfile.open(fileobj=io.BytesIO(archive)) as files:
        if hasattr(tarfile, "data_filter"):
            files.extractall(target, filter="data")
        else:  # Debian 12's Python knows no filters; the archive is our own
            files.extractall(target)
    run([sys.executable, "packaging/translations.py", "build"], target)


def build_once(root: Path, commit: str, target: Path) -> tuple[Path, ...]:
    """Put sdist and wheel of a commit into ``target``; the wheel is made from the sdist, to prove that."""
    with tempfile.TemporaryDirectory(prefix="studio-release-") as folder:
        source = Path(folder) / "source"
        export(root, commit, source)
        command: list[str | Path] = [sys.executable, "-m", "build", "--no-isolation"]
        command += ["--outdir", target, source]
        run(command, source, {"SOURCE_DATE_EPOCH": str(epoch_of(root, commit)), "PYTHONPATH": ""})
    return tuple(sorted(target.iterdir()))


def build_twice(root: Path, commit: str, target: Path) -> tuple[Path, ...]:
    """Put sdist and wheel of a commit into the new folder ``target``; two builds must give the same bytes.

    Raises:
        ReleaseError: It did not, or the build failed.
    """
    target.mkdir(parents=True)
    built = build_once(root, commit, target)
    with tempfile.TemporaryDirectory(prefix="studio-release-again-") as folder:
        again = build_once(root, commit, Path(folder))
        differing = [a.name for a, b in zip(built, again, strict=True) if not _same(a, b)]
    if differing:
        raise ReleaseError(f"two builds of one commit differ: {', '.join(differing)}")
    return built


def _same(one: Path, other: Path) -> bool:
    return one.name == other.name and one.read_bytes() == other.read_bytes()


def build_linux(root: Path, wheel: Path, target: Path, work: Path, epoch: int) -> bool:
    """Have the self-contained archive and the ``.deb`` made from ``wheel`` into ``target``.

    Args:
        root: The checkout.
        wheel: The product's wheel.
        target: Where the two files go.
        work: Where trees and fetched packages stay; what the program was gathered from is read there.
        epoch: The time that all files bear.

    Returns:
        False where there is no program that makes them.

    Raises:
        ReleaseError: It failed; it has said why.
    """
    program = root / "packaging" / "build-linux"
    if not program.is_file():
        return False
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
    command: list[str | Path] = [program, "--out", target, "--work", work, "--wheel", wheel]
    if subprocess.run(command, cwd=root, env=environment, check=False).returncode != 0:
        raise ReleaseError("packaging/build-linux failed; what it said stands above")
    return True


def compare_linux(root: Path, wheel: Path, target: Path, work: Path, epoch: int) -> None:
    """Make archive and ``.deb`` once more, in another place from the same fetched packages, and compare.

    Raises:
        ReleaseError: A file has other bytes than its namesake in ``target``.
    """
    with tempfile.TemporaryDirectory(prefix="studio-release-linux-") as folder:
        again, out = Path(folder) / "work", Path(folder) / "out"
        again.mkdir()
        (again / "debian").symlink_to(work / "debian")
        build_linux(root, wheel, out, again, epoch)
        made = sorted(out.iterdir())
        differing = [path.name for path in made if not _same(target / path.name, path)]
    if differing or not made:
        raise ReleaseError(f"two builds of one commit differ: {', '.join(differing) or 'nothing was made'}")
