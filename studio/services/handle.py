"""The open workspace, as every service takes it."""

import getpass
from dataclasses import dataclass, field
from pathlib import Path

from studio.foundation import user_folders
from studio.foundation.clock import Clock, RandomBytes, system_clock, system_random
from studio.foundation.ids import NewId, new_id
from studio.storage import Store


def system_actor() -> str:
    """Return the name under which this person is logged in; the log says it."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unknown"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What comes from outside: time, randomness, ids, who acts, and where keys lie."""

    clock: Clock = system_clock
    new_id: NewId = new_id
    random_bytes: RandomBytes = system_random
    actor: str = field(default_factory=system_actor)
    keys_folder: Path = field(default_factory=user_folders.keys_folder)
    user_folder: Path = field(default_factory=user_folders.data_folder)


@dataclass(frozen=True, slots=True)
class Workspace:
    """An open workspace. May be used from any thread; close its store at the end."""

    folder: Path
    store: Store
    around: Surroundings = field(default_factory=Surroundings)

    @property
    def clock(self) -> Clock:
        """Gives the time now, UTC."""
        return self.around.clock

    @property
    def new_id(self) -> NewId:
        """Gives a new identifier."""
        return self.around.new_id

    @property
    def random_bytes(self) -> RandomBytes:
        """Gives unpredictable bytes."""
        return self.around.random_bytes

    @property
    def actor(self) -> str:
        """Who acts."""
        return self.around.actor

    @property
    def keys_folder(self) -> Path:
        """Where key files lie: never in the workspace."""
        return self.around.keys_folder

    @property
    def batches_folder(self) -> Path:
        """Where the batches' folders stand."""
        return self.folder / "batches"

    @property
    def evidence_folder(self) -> Path:
        """Where evidence files stand."""
        return self.folder / "evidence"

    @property
    def fonts_folder(self) -> Path:
        """The person's own fonts."""
        return self.folder / "fonts"

    @property
    def templates_folder(self) -> Path:
        """The person's own certificate templates."""
        return self.folder / "templates"

    @property
    def artwork_folder(self) -> Path:
        """The person's own artwork files."""
        return self.folder / "artwork"

    def close(self) -> None:
        """Close the database."""
        self.store.close()
