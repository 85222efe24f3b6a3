"""How the last run of the window ended, told by what it left behind.

While the program runs it holds a file of its own; the system lets go of it however the program ends. A
file that nobody holds and that still says something is of a run that was killed, or crashed, or lost power.
"""

import faulthandler
import logging
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from typing import TextIO

from studio import __version__
from studio.foundation.errors import MachineError
from studio.foundation.file_locks import AlreadyHeld, hold_file
from studio.foundation.user_folders import log_folder

_LOG = logging.getLogger(__name__)


@contextmanager
def watched_run(now: datetime, folder: Path | None = None) -> Iterator[bool]:
    """Mark this process as running until the block ends; tell whether a run before it ended badly.

    A fault inside a library, which no Python code can catch, leaves its trace among the mistakes. Where
    nothing can be written nothing is known: then no run ended badly.

    Args:
        now: The time, for names of files.
        folder: Instead of ``user_folders.log_folder()``.
    """
    place = folder or log_folder()
    with ExitStack() as stack:
        try:
            runs = place / "runs"
            runs.mkdir(parents=True, exist_ok=True)
            ended_badly = _take_away(runs, place / "mistakes", now)
            mark = runs / f"{now:%Y%m%d-%H%M%S-%f}-{os.getpid()}.run"
            stack.enter_context(hold_file(mark, "running"))
            faults = stack.enter_context(mark.with_suffix(".fault").open("w", encoding="utf-8"))
        except (OSError, MachineError, AlreadyHeld):
            stack.close()
            yield False
            return
        with _faults_kept(faults):
            yield ended_badly
    # Let go of first: Windows takes away no file that is held.
    mark.unlink(missing_ok=True)
    mark.with_suffix(".fault").unlink(missing_ok=True)


@contextmanager
def _faults_kept(file: TextIO) -> Iterator[None]:
    before = faulthandler.is_enabled()
    if not before:
        faulthandler.enable(file)
    try:
        yield
    finally:
        if not before:
            faulthandler.disable()


def _take_away(runs: Path, mistakes: Path, now: datetime) -> bool:
    """Take away what runs before left behind; tell whether one of them ended badly."""
    badly = False
    for mark in sorted(runs.glob("*.run")):
        said = mark.read_bytes().strip()
        try:
            with hold_file(mark, "looking"):
                pass
        except AlreadyHeld:
            continue
        fault = mark.with_suffix(".fault")
        if said:
            badly = True
            _LOG.error("a run ended badly: %s", mark.stem)
            _keep_fault(fault, mistakes, now)
        mark.unlink(missing_ok=True)
        fault.unlink(missing_ok=True)
    return badly


def _keep_fault(fault: Path, mistakes: Path, now: datetime) -> None:
    trace = fault.read_text(encoding="utf-8", errors="replace") if fault.exists() else ""
    if not trace:
        return
    mistakes.mkdir(parents=True, exist_ok=True)
    head = f"Credential Studio {__version__}, window: a fault inside a library\n\n"
    (mistakes / f"mistake-{now:%Y%m%d-%H%M%S-%f}-fault.txt").write_text(head + trace, encoding="utf-8")
