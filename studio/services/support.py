"""What a maintainer needs when something went wrong, and nothing that is anybody's.

A report is text that a person reads before she saves it; the program sends nothing.
"""

import json
import logging
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from studio import __version__
from studio.foundation.atomic_files import write_atomically
from studio.foundation.errors import StudioError
from studio.foundation.mistakes import latest_mistakes
from studio.foundation.program_log import log_tail
from studio.foundation.scrubbing import Scrubber
from studio.foundation.watcher import QUIET, Watcher
from studio.rendering.native_parts import pango_version
from studio.services.handle import Surroundings, Workspace
from studio.services.workspaces import recent_workspaces
from studio.storage import sqlite_version

LOG_CHARACTERS = 40_000
MISTAKES = 3
_LOG = logging.getLogger(__name__)
_PACKAGES = (("Qt", "PySide6_Essentials"), ("WeasyPrint", "weasyprint"), ("SQLAlchemy", "sqlalchemy"))

Facts = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class SupportReport:
    """Everything in it is scrubbed already. ``parts`` is empty unless the self-test was asked for.

    ``mistakes`` are (name of the file, text), the latest first; ``log`` is the end of the program's log.
    """

    made_at: datetime
    versions: Facts
    machine: Facts
    settings: Facts
    workspace: Facts
    parts: Facts
    mistakes: Facts
    log: str

    @property
    def text(self) -> str:
        """The report as a person reads and sends it."""
        blocks = (
            f"Credential Studio, report of {self.made_at:%Y-%m-%d %H:%M} UTC\n"
            "Where ‹name›, ‹e-mail›, ‹path›, ‹address›, ‹key› or ‹secret› stands, something was taken out.\n",
            _block("Versions", self.versions),
            _block("Machine", self.machine),
            _block("Settings", self.settings),
            _block("Workspace", self.workspace),
            _block("Self-test", self.parts),
            *(f"Mistake of the program: {name}\n\n{text.rstrip()}\n" for name, text in self.mistakes),
            f"End of the program's log\n\n{self.log.rstrip() or 'empty'}\n",
        )
        return "\n".join(block for block in blocks if block)

    def to_plain(self) -> dict[str, Any]:
        """Return the same as JSON values, for scripts."""
        return {
            "version": 1,
            "made_at": self.made_at.isoformat(),
            "versions": dict(self.versions),
            "machine": dict(self.machine),
            "settings": dict(self.settings),
            "workspace": dict(self.workspace),
            "self_test": dict(self.parts),
            "mistakes": [{"name": name, "text": text} for name, text in self.mistakes],
            "log": self.log.splitlines(),
        }


def make_report(
    workspace: Workspace | None,
    *,
    machine: Facts = (),
    try_parts: bool = False,
    around: Surroundings | None = None,
    watch: Watcher = QUIET,
) -> SupportReport:
    """Gather a report, with names and all that could be a person's taken out.

    Args:
        workspace: The open one: its people's names are taken out, its counts put in. Without one the
            log still names nobody, since nobody's name ever gets into it.
        machine: What only the face knows, such as the screen.
        try_parts: Also run the self-test, which takes some seconds.
        around: Clock and folders, where no workspace is open.
        watch: Asked between the steps whether to stop.
    """
    around = workspace.around if workspace else around or Surroundings()
    scrub = _scrubber(workspace, around)
    watch.raise_if_cancelled()
    parts = _parts(around, scrub) if try_parts else ()
    watch.raise_if_cancelled()
    return SupportReport(
        made_at=around.clock(),
        versions=_versions(),
        machine=(("system", platform.platform()), *machine),
        settings=_settings(around, scrub),
        workspace=_workspace(workspace, scrub),
        parts=parts,
        mistakes=tuple((name, scrub(text)) for name, text in latest_mistakes(MISTAKES)),
        log=scrub(log_tail(LOG_CHARACTERS)),
    )


def save_report(text: str, target: Path) -> None:
    """Write the text of a report, as it was shown, to ``target``.

    Raises:
        MachineError: The file cannot be written.
    """
    write_atomically(target, text.encode("utf-8"))
    _LOG.info("report saved")


def _scrubber(workspace: Workspace | None, around: Surroundings) -> Scrubber:
    recent = recent_workspaces(around)
    texts = {around.actor, *(one.name for one in recent), *(one.folder.stem for one in recent)}
    places = [around.user_folder, *(one.folder for one in recent), *(one.folder.parent for one in recent)]
    if workspace is not None:
        places += [workspace.folder, workspace.folder.resolve()]
        texts.add(workspace.folder.stem)
        with workspace.store.reading() as work:
            texts |= work.personal_texts.all()
    return Scrubber(sorted(texts - {"root", "unknown"}), [one for one in places if len(one.parts) > 2])


def _versions() -> Facts:
    found = [("program", __version__), ("Python", platform.python_version())]
    for word, package in _PACKAGES:
        try:
            found.append((word, version(package)))
        except PackageNotFoundError:
            found.append((word, "missing"))
    return (*found, ("Pango", _asked(pango_version)), ("SQLite", sqlite_version()))


def _asked(question: Any) -> str:
    try:
        return str(question())
    except (OSError, ImportError) as error:  # a library of the system is missing: the very thing to report
        return f"missing ({type(error).__name__})"


def _settings(around: Surroundings, scrub: Scrubber) -> Facts:
    """Return what the window remembers of this person."""
    try:
        kept = json.loads((around.user_folder / "window.json").read_text("utf-8"))
    except (OSError, ValueError):
        return (("window", "none kept"),)
    pairs: Sequence[tuple[str, Any]] = sorted(kept.items()) if isinstance(kept, dict) else [("window", kept)]
    return tuple((str(name), scrub(json.dumps(value, ensure_ascii=False))) for name, value in pairs)


def _workspace(workspace: Workspace | None, scrub: Scrubber) -> Facts:
    if workspace is None:
        return (("open", "none"),)
    try:
        with workspace.store.reading() as work:
            counts, settings = work.personal_texts.counts(), work.settings.all()
        data_format = workspace.store.data_format
    except StudioError as error:
        return (("open", f"cannot be read ({error.code})"),)
    return (
        ("id", str(settings.get("workspace.id", "none"))),
        ("data format", data_format),
        *((word, str(count)) for word, count in counts.items()),
        ("settings kept", scrub(", ".join(sorted(settings)))),
    )


def _parts(around: Surroundings, scrub: Scrubber) -> Facts:
    from studio.services.self_test import self_test

    return tuple(
        (part.name, scrub(f"{'good' if part.good else 'FAILED'}: {part.text}")) for part in self_test(around)
    )


def _block(title: str, facts: Facts) -> str:
    if not facts:
        return ""
    return f"{title}\n\n" + "".join(f"  {name}: {text}\n" for name, text in facts)
