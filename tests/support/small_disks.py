"""File systems of a few kilobytes, and folders that nobody can write to: real ones, where allowed."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

PAGE = 4096


def _mount(*words: str) -> None:
    done = subprocess.run(["mount", *words], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.skip(f"this system does not allow mounting: {done.stderr.strip()}")


def _unmount(folder: Path) -> None:
    subprocess.run(["umount", "--lazy", str(folder)], check=False, capture_output=True)


@contextmanager
def small_disk(folder: Path, size: int) -> Iterator[None]:
    """Make ``folder`` a file system of ``size`` bytes (whole pages) with what the folder held before."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux can make a file system of a given size")
    held = folder.with_name(f"{folder.name}.held")
    if folder.exists():
        shutil.move(folder, held)
    folder.mkdir()
    _mount("-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder))
    try:
        if held.exists():
            shutil.copytree(held, folder, dirs_exist_ok=True)
        yield
    finally:
        _unmount(folder)


def resize(folder: Path, size: int) -> None:
    """Give the file system on ``folder`` another size, as somebody who frees space does."""
    _mount("-o", f"remount,size={size}", str(folder))


def fill(folder: Path, leave: int) -> Path:
    """Fill the file system on ``folder`` until about ``leave`` bytes are free; return the file."""
    filler = folder / "filler.bin"
    free = shutil.disk_usage(folder).free
    with filler.open("wb") as file:
        for _ in range(max(0, free - leave) // PAGE):
            file.write(b"\0" * PAGE)
    return filler


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Make ``folder`` read-only even for root, until the block ends."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux can mount a folder read-only")
    _mount("--bind", str(folder), str(folder))
    try:
        _mount("-o", "remount,ro,bind", str(folder))
        yield
    finally:
        _unmount(folder)


def pages(size: int) -> int:
    """Return how many bytes a file of ``size`` takes on a file system of whole pages."""
    return -(-size // PAGE) * PAGE
