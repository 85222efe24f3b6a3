"""What the window remembers of one person on one machine; nothing of it belongs to a workspace."""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from studio.foundation.atomic_files import write_atomically
from studio.foundation.errors import MachineError
from studio.foundation.user_folders import data_folder


@dataclass(frozen=True, slots=True)
class Preferences:
    """``theme`` and ``language`` may be ``system``; ``size`` is the window's, in logical pixels.

    ``seen_version`` is the newest version of the program that this person has been told the news of.
    """

    theme: str = "system"
    language: str = "system"
    size: tuple[int, int] = (1280, 800)
    last_folder: str = ""
    seen_version: str = ""


class PreferenceFile:
    """Reads and keeps preferences; a broken or read-only file costs comfort, never work.

    ``first_start`` tells that there was no file yet.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or data_folder() / "window.json"
        self.first_start = not self._path.exists()
        self.value = self._read()

    def change(self, **changes: object) -> None:
        """Keep other values for some fields."""
        self.value = replace(self.value, **changes)  # type: ignore[arg-type]
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._path, json.dumps(asdict(self.value)).encode(), durable=False)
        except (MachineError, OSError):
            return

    def _read(self) -> Preferences:
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
            known = {name: found[name] for name in Preferences.__slots__ if name in found}
            if "size" in known:
                known["size"] = (int(known["size"][0]), int(known["size"][1]))
            return Preferences(**known)
        except (OSError, ValueError, TypeError, IndexError):
            return Preferences()
