"""The two files that people fetch: an archive to unpack, a package to install."""

import os
import re
import shutil
import tarfile
from collections.abc import Callable
from pathlib import Path

from failure import BuildError, run

HERE = Path(__file__).resolve().parent
NAME = "credential-studio"


def make_archive(program: Path, work: Path, target: Path, epoch: int) -> None:
    """Pack ``program`` as ``target`` (``.tar.xz``), in a folder of that name; the same bytes each time.

    Args:
        program: The program's folder.
        work: A folder for what is made on the way.
        target: The archive.
        epoch: The time of every file.
    """
    top = target.name.removesuffix(".tar.xz")
    plain = work / f"{top}.tar"
    with tarfile.open(plain, "w", format=tarfile.PAX_FORMAT) as tar:
        for path in [program, *sorted(program.rglob("*"))]:
            inside = Path(top) / path.relative_to(program)
            tar.add(path, str(inside), recursive=False, filter=_anonymous(epoch))
    # Blocks of a fixed size, so that the number of processors does not show in the bytes.
    run(["xz", "-T0", "-6", "--block-size=24MiB", "--force", plain])
    shutil.move(plain.with_name(f"{plain.name}.xz"), target)


def _anonymous(epoch: int) -> Callable[[tarfile.TarInfo], tarfile.TarInfo]:
    def change(info: tarfile.TarInfo) -> tarfile.TarInfo:
        info.uid = info.gid = 0
        info.uname = info.gname = "root"
        info.mtime = epoch
        return info

    return change


def make_deb(
    program: Path,
    work: Path,
    target: Path,
    version: str,
    epoch: int,
    desktop: Path,
    *,
    compressed: bool = True,
) -> None:
    """Make the Debian package ``target``.

    The program lies in a folder of its version, and what stands in ``/usr/bin`` is a small file that names
    it: whoever is interrupted while upgrading has the old program or the new one, whole.

    Args:
        program: The program's folder; moved into the package's tree while it is made.
        work: A folder for the tree, removed and made again.
        target: The ``.deb``.
        version: The product's version; as dpkg writes it, it is also the folder's name.
        epoch: The time of every file.
        desktop: A tree with ``usr/share/...`` to carry along: menu entry, icons, manual page.
        compressed: As for a release; else large, and made in seconds.
    """
    shutil.rmtree(work, ignore_errors=True)
    version = debian_version(version)
    home = Path("opt") / NAME / version
    (work / home).parent.mkdir(parents=True)
    (work / "usr" / "bin").mkdir(parents=True)
    for name in ("studio", NAME):
        _write(work / "usr" / "bin" / name, f'#!/bin/sh\nexec "/{home}/{name}" "$@"\n', 0o755)
    shutil.copytree(desktop, work, dirs_exist_ok=True)
    notices = work / "usr" / "share" / "doc" / NAME
    notices.mkdir(parents=True, exist_ok=True)
    _write(
        notices / "copyright",
        (HERE / "debian" / "copyright").read_text("utf-8").replace("@HOME@", f"/{home}"),
        0o644,
    )
    program.rename(work / home)
    try:
        _control(work, version)
        _same_times(work, epoch)
        _build(work, target, epoch, compressed=compressed)
    finally:
        (work / home).rename(program)


def _control(work: Path, version: str) -> None:
    sizes = (path.lstat().st_size for path in work.rglob("*") if path.is_file() and not path.is_symlink())
    kibibytes = sum(-(-size // 1024) for size in sizes)
    folder = work / "DEBIAN"
    folder.mkdir()
    text = (HERE / "debian" / "control").read_text("utf-8")
    text = text.replace("@VERSION@", version).replace("@SIZE@", str(kibibytes))
    _write(folder / "control", text, 0o644)
    for script in ("postinst", "postrm"):
        _write(folder / script, (HERE / "debian" / script).read_text("utf-8"), 0o755)
    _write(folder / "md5sums", _sums(work), 0o644)


def debian_version(version: str) -> str:
    """Return a Python version as dpkg orders it: what comes before a release (``1.0rc1``) sorts before it."""
    return re.sub(r"\.?(a|b|rc|dev)(?=\d)", r"~\1", version)


def _sums(work: Path) -> str:
    files = sorted(path for path in work.rglob("*") if path.is_file() and not path.is_symlink())
    names = [path.relative_to(work).as_posix() for path in files if "DEBIAN" not in path.parts]
    return run(["md5sum", *names], cwd=work) if names else ""


def _same_times(work: Path, epoch: int) -> None:
    for path in [work, *work.rglob("*")]:
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)
        elif work / "usr" / "share" in path.parents:
            path.chmod(0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def _build(work: Path, target: Path, epoch: int, *, compressed: bool) -> None:
    settings = ["--root-owner-group", *(("-Zxz", "-z6", "--threads-max=2") if compressed else ("-Znone",))]
    env = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
    run(["dpkg-deb", *settings, "--build", work, target], env=env)
    if not target.is_file():
        raise BuildError(f"dpkg-deb said nothing and made no {target}")


def _write(path: Path, text: str, mode: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    path.chmod(mode)
