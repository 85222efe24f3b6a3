"""Does the program work on this machine? Each part is tried, not only looked for."""

import platform
import re
import tempfile
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from studio.foundation.errors import MachineError
from studio.foundation.plugins import OWN_DISTRIBUTION, load_plugins, outside_plugins
from studio.foundation.watcher import QUIET, Watcher
from studio.rendering.fonts import FontSet
from studio.rendering.native_parts import harfbuzz_subset
from studio.services.demo import run_demo
from studio.services.handle import Surroundings

GROUPS = ("studio.roster_importers", "studio.framework_importers", "studio.exporters")


class PartMissingError(MachineError):
    """A part that the program needs is not installed, or does not do what it should."""

    code = "environment.part-missing"
    hint = "Install the program again."


@dataclass(frozen=True, slots=True)
class PartReport:
    """One part: whether it works, and what was found or what went wrong. ``facts`` are names and values."""

    name: str
    good: bool
    text: str
    facts: tuple[tuple[str, str], ...] = ()


Found = tuple[str, tuple[tuple[str, str], ...]]
Step = Callable[[str], AbstractContextManager[Watcher]]


def self_test(around: Surroundings | None = None, *, step: Step | None = None) -> tuple[PartReport, ...]:
    """Try every part and say for each whether it works. Nothing outside a temporary folder is written.

    Args:
        around: Clock, ids and randomness; its folders are not used.
        step: See ``demo.run_demo``.
    """
    around, said = around or Surroundings(), step or (lambda _: nullcontext(QUIET))
    tries: tuple[tuple[str, Callable[[], Found]], ...] = (
        ("packages", _packages),
        ("plug-ins", _plugins),
        ("fonts", _fonts),
        ("harfbuzz-subset", _subset),
        ("batch", lambda: _batch(around, said)),
    )
    return tuple(_tried(name, attempt) for name, attempt in tries)


def _tried(name: str, attempt: Callable[[], Found]) -> PartReport:
    try:
        text, facts = attempt()
    except Exception as error:  # noqa: BLE001 - whatever is broken on a strange machine is what is asked here
        return PartReport(name, False, f"{type(error).__name__}: {error}")
    return PartReport(name, True, text, facts)


def _packages() -> Found:
    """Return the versions of what the program is made of."""
    needed = [_name(line) for line in requires(OWN_DISTRIBUTION) or () if "extra ==" not in line]
    found, missing = [("python", platform.python_version())], []
    for name in needed:
        try:
            found.append((name, version(name)))
        except PackageNotFoundError:
            missing.append(name)
    if missing:
        raise PartMissingError(f"These packages are missing: {', '.join(missing)}.")
    return f"{len(needed)} packages", tuple(found)


def _name(requirement: str) -> str:
    return re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0]


def _plugins() -> Found:
    facts = []
    for group in GROUPS:
        others = [f"{name} (from outside, off)" for name in outside_plugins(group)]
        facts.append((group, ", ".join([*load_plugins(group), *others])))
    return f"{sum(len(load_plugins(group)) for group in GROUPS)} of our own", tuple(facts)


def _fonts() -> Found:
    fonts = FontSet.product()
    places = sorted({str(path.parent) for path in fonts.files})
    return f"{len(fonts.files)} font files", tuple(("folder", place) for place in places)


def _subset() -> Found:
    name = harfbuzz_subset()
    return (name or "not there; fontTools makes the subsets, more slowly"), (("library", name),)


def _batch(around: Surroundings, step: Step) -> Found:
    """Issue, print, publish and verify for two invented people."""
    with tempfile.TemporaryDirectory(prefix="studio-self-test-") as folder:
        home = Path(folder) / "home"
        apart = replace(around, keys_folder=home / "keys", user_folder=home)
        report = run_demo(Path(folder) / "out", learners=2, around=apart, step=step)
    ledger = report.check.ledger
    if not report.good or ledger.pdfs != 2 or ledger.credentials != 2:
        told = "; ".join((*ledger.gaps(), *report.bad)) or f"{ledger.done} of {ledger.planned} were done"
        raise PartMissingError(f"The batch of two did not come out whole: {told}.")
    verified = ", ".join(f"{count} {verdict}" for verdict, count in sorted(report.verdicts.items()))
    return f"two issued, printed and verified ({verified})", ()
