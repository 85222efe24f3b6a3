"""Rows of the table that ``python -m benchmarks`` prints and ``docs/benchmarks.md`` keeps."""

import os
import platform
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One figure. ``bar`` is what was asked for, empty where nothing was; ``met`` None then too."""

    what: str
    bar: str
    measured: str
    met: bool | None = None
    load: float = 0.0


def row(what: str, bar: str, measured: str, met: bool | None = None) -> Row:
    """Return a row with how busy the machine is now (average over a minute)."""
    return Row(what, bar, measured, met, os.getloadavg()[0])


def as_markdown(rows: Iterable[Row]) -> str:
    """Return the table."""
    lines = ["| What | Bar | Measured | Met | Load |", "| --- | --- | --- | --- | --- |"]
    said = {None: "–", True: "yes", False: "**no**"}
    for one in rows:
        lines.append(f"| {one.what} | {one.bar or '–'} | {one.measured} | {said[one.met]} | {one.load:.1f} |")
    return "\n".join(lines) + "\n"


def machine() -> str:
    """Return the machine in general words: cores, system, Python."""
    try:
        facts = platform.freedesktop_os_release()
        system = f"{facts.get('NAME', 'Linux').split()[0]} {facts.get('VERSION_ID', '')}".strip()
    except OSError:
        system = platform.system()
    version = ".".join(platform.python_version_tuple()[:2])
    return f"{os.cpu_count()} cores, {system}, Python {version}"
