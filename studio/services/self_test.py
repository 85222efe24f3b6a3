"""Does the program work on this machine? Each part is tried, not only looked for."""

import hashlib
import platform
import re
import tempfile
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from studio.foundation.bundled_files import FILE_LIST, changelog, file_list, resources, templates
from studio.foundation.errors import MachineError
from studio.foundation.plugins import OWN_DISTRIBUTION, load_plugins, outside_plugins
from studio.foundation.watcher import QUIET, Watcher
from studio.foundation.worded import joined, worded
from studio.rendering.fonts import FontSet
from studio.rendering.native_parts import harfbuzz_subset
from studio.services.demo import run_demo
from studio.services.handle import Surroundings

GROUPS = ("studio.roster_importers", "studio.framework_importers", "studio.exporters")
# Of each kind of file that comes along beside the code one or two that the program cannot do without.
FILES = (
    "app/credential-studio.svg",
    "check/index.html",
    "icons/check.svg",
    "theme/style.qss",
    "translations/studio_de.qm",
    "translations/studio_en.qm",
)


class PartMissingError(MachineError):
    """A part that the program needs is not installed, or does not do what it should."""

    code = "environment.part-missing"
    hint = worded("Install the program again.")


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
        ("files", _files),
        *((("whole", _whole),) if file_list() else ()),
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
        raise PartMissingError(worded("These packages are missing: {missing}.", missing=", ".join(missing)))
    return worded("{count} packages", count=len(needed)), tuple(found)


def _name(requirement: str) -> str:
    return re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0]


def _plugins() -> Found:
    ours = {group: tuple(load_plugins(group)) for group in GROUPS}
    if bare := [group for group, names in ours.items() if not names]:
        raise PartMissingError(
            worded("None of our own plug-ins is there: {missing}.", missing=", ".join(bare))
        )
    facts = []
    for group, names in ours.items():
        others = [worded("{name} (from outside, off)", name=name) for name in outside_plugins(group)]
        facts.append((group, ", ".join([*names, *others])))
    return worded("{own} of our own", own=sum(map(len, ours.values()))), tuple(facts)


def _files() -> Found:
    """Return what comes along beside the code: the window's languages and icons, certificate templates."""
    designs = sorted(path.parent.name for path in templates().glob("*/template.toml"))
    there = {"CHANGELOG.md": bool(changelog("en")), "templates": bool(designs)}
    there |= {name: (resources() / name).is_file() for name in FILES}
    if missing := [name for name, good in there.items() if not good]:
        raise PartMissingError(worded("These files are missing: {missing}.", missing=", ".join(missing)))
    icons = len(list((resources() / "icons").rglob("*.svg")))
    languages = sorted(path.stem.partition("_")[2] for path in (resources() / "translations").glob("*.qm"))
    facts = (("languages", ", ".join(languages)), ("templates", ", ".join(designs)))
    return worded(
        "{icons} icons, {languages} languages, {templates} templates",
        icons=icons,
        languages=len(languages),
        templates=len(designs),
    ), facts


def _whole() -> Found:
    """Compare every file of the packed program with what was built: a font less shows only on paper."""
    listed = file_list()
    if listed is None:
        raise PartMissingError(worded("These files are missing: {missing}.", missing=FILE_LIST))
    lines = [line.split("  ", 1) for line in listed.read_text("utf-8").splitlines()]
    wrong = [name for digest, name in lines if not _is(listed.parent / name, digest)]
    if wrong:
        raise PartMissingError(
            worded("Changed or missing since it was built: {names}.", names=", ".join(wrong[:5]))
        )
    return worded("{count} files as they were built", count=len(lines)), ()


def _is(path: Path, digest: str) -> bool:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == digest
    except OSError:
        return False


def _fonts() -> Found:
    fonts = FontSet.product()
    places = sorted({str(path.parent) for path in fonts.files})
    return worded("{count} font files", count=len(fonts.files)), tuple(("folder", place) for place in places)


def _subset() -> Found:
    name = harfbuzz_subset()
    return name or worded("not there; fontTools makes the subsets, more slowly"), (("library", name),)


def _batch(around: Surroundings, step: Step) -> Found:
    """Issue, print, publish and verify for two invented people."""
    with tempfile.TemporaryDirectory(prefix="studio-self-test-") as folder:
        home = Path(folder) / "home"
        apart = replace(around, keys_folder=home / "keys", user_folder=home)
        report = run_demo(Path(folder) / "out", learners=2, around=apart, step=step)
    ledger = report.check.ledger
    if not report.good or ledger.pdfs != 2 or ledger.credentials != 2:
        told = joined("; ", (*ledger.gaps(), *report.bad)) or worded(
            "{done} of {planned} were done", done=ledger.done, planned=ledger.planned
        )
        raise PartMissingError(worded("The batch of two did not come out whole: {told}.", told=told))
    verified = joined(
        ", ",
        (
            worded("{count} {verdict}", count=count, verdict=verdict)
            for verdict, count in sorted(report.verdicts.items())
        ),
    )
    return worded("two issued, printed and verified ({verified})", verified=verified), ()
