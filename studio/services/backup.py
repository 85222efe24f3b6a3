"""A copy of the whole workspace in one file, sealed with a passphrase, and its way back.

Format: ``docs/formats/sealed-copy.md``. Signing keys are never in it: they are not in the workspace.
"""

import shutil
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path, PurePosixPath
from typing import IO, BinaryIO, cast

from studio.foundation.atomic_files import explained, sync_folder
from studio.foundation.errors import InputError, UntrustedInputError, WorkspaceError
from studio.foundation.watcher import QUIET, Watcher
from studio.foundation.worded import worded
from studio.services.changes import ChangeKind, Changes
from studio.services.handle import Surroundings, Workspace
from studio.services.log import note
from studio.services.workspaces import open_workspace, remember_copy
from studio.signing.key_file import MODERATE, Cost
from studio.signing.sealed_stream import SealedFileError, SealingWriter, opened

SUFFIX = ".studio-copy"
_PARTS = ("artwork", "templates", "fonts", "evidence", "batches")
_DATABASE = "workspace.db"
_LONGEST_NAME = 64 * 1024
_CHUNK = 1 << 20
REMIND_AFTER = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class SealedCopy:
    """A copy that was written and read back."""

    path: Path
    files: int
    size: int


@dataclass(frozen=True, slots=True)
class BackupState:
    """The last copy and what came after it.

    ``last`` is None if there was none yet, and ``days`` then counts from when the workspace was made;
    ``changes`` counts log lines since. ``due`` says that it is time: older than two weeks, and changed.
    """

    last: datetime | None
    days: int
    changes: int

    @property
    def due(self) -> bool:
        """Whether to remind."""
        return self.days >= REMIND_AFTER.days and self.changes > 0


def save_sealed_copy(
    workspace: Workspace, target: Path, passphrase: str, *, watch: Watcher = QUIET, cost: Cost = MODERATE
) -> tuple[SealedCopy, Changes]:
    """Write a copy of the workspace to the file ``target`` and read it back whole as a test.

    The database is copied as it is at one moment; nothing is held up meanwhile. Memory stays the
    same however large the workspace is.

    Raises:
        SigningKeyError: The passphrase is too short.
        MachineError: Disk full or folder not writable; ``target`` is then as it was before.
    """
    if target.resolve().is_relative_to(workspace.folder.resolve()):
        raise InputError(
            worded("{target} is inside the workspace itself.", target=target),
            hint=worded("Choose another place, best on another disk."),
        )
    temporary = target.with_name(f".{target.name[:80]}.part")
    with explained(target), _dropped(temporary), _database_copy(workspace) as database:
        files = _members(workspace, database)
        with temporary.open("wb") as file:
            _write(file, files, workspace, passphrase, watch, cost)
        _read_back(temporary, passphrase)
        temporary.replace(target)
        sync_folder(target.parent)
    with workspace.store.work() as work:
        note(work, workspace, "backup.made", files=len(files))
        facts = {"at": workspace.clock().isoformat(), "log": work.log.head()[0]}
        work.settings.set("backup.last", facts)
    remember_copy(workspace, workspace.clock())
    return SealedCopy(target, len(files), target.stat().st_size), Changes.of(ChangeKind.BACKUP)


def open_sealed_copy(
    source: Path, folder: Path, passphrase: str, *, around: Surroundings | None = None, watch: Watcher = QUIET
) -> Workspace:
    """Unpack the sealed copy ``source`` into the new folder ``folder`` and open the workspace in it.

    Nothing stands in ``folder`` unless the copy was whole and the database in it opens.

    Raises:
        WrongPassphraseError: That is not the passphrase.
        SealedFileError: Cut off, changed, or no sealed copy.
        UntrustedInputError: A path in it leads out of the folder.
        WorkspaceError: ``folder`` is in use.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise WorkspaceError(
            worded("The folder {folder} is not empty.", folder=folder), hint=worded("Choose a new folder.")
        )
    unpacking = folder.with_name(f".{folder.name[:80]}.unpacking")
    with explained(folder), _dropped(unpacking):
        _drop(unpacking)
        unpacking.mkdir(parents=True)
        with source.open("rb") as file:
            _unpack(_Plain(opened(file, passphrase)), unpacking, watch)
        if not (unpacking / _DATABASE).is_file():
            raise SealedFileError(worded("There is no workspace in the sealed copy."))
        if folder.exists():
            folder.rmdir()
        unpacking.replace(folder)
    return open_workspace(folder, around=around)


def backup_state(workspace: Workspace) -> BackupState:
    """Return when the last copy was made and how much has happened since."""
    with workspace.store.reading() as work:
        facts = work.settings.get("backup.last")
        made = work.settings.get("workspace.made-at")
        lines, _ = work.log.head()
    last = datetime.fromisoformat(facts["at"]) if facts else None
    since = last or (datetime.fromisoformat(made) if made else workspace.clock())
    return BackupState(last, (workspace.clock() - since).days, lines - (facts["log"] if facts else 0))


def backup_reminder(workspace: Workspace) -> BackupState | None:
    """Return the state if the last copy is older than two weeks and something changed since, else None."""
    state = backup_state(workspace)
    return state if state.due else None


@contextmanager
def _database_copy(workspace: Workspace) -> Iterator[Path]:
    # Beside the original, where plain data lies anyway; never beside the target, which may be a USB stick.
    copy = workspace.folder / "recovery" / ".copy-for-backup.db"
    copy.parent.mkdir(exist_ok=True)
    with _dropped(copy):
        workspace.store.copy_to(copy)
        yield copy


@contextmanager
def _dropped(path: Path) -> Iterator[None]:
    """Delete ``path`` at the end, if it is still there."""
    try:
        yield
    finally:
        _drop(path)


def _drop(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def _members(workspace: Workspace, database: Path) -> list[tuple[str, Path]]:
    """Return the name in the copy and the place of every file; links are not followed."""
    found = [(_DATABASE, database)]
    for part in _PARTS:
        for path in sorted((workspace.folder / part).rglob("*")):
            if path.is_file() and not path.is_symlink() and not path.name.endswith(".part"):
                found.append((path.relative_to(workspace.folder).as_posix(), path))
    return found


def _write(
    file: BinaryIO,
    files: list[tuple[str, Path]],
    workspace: Workspace,
    passphrase: str,
    watch: Watcher,
    cost: Cost,
) -> None:
    sealing = SealingWriter(file, passphrase, random_bytes=workspace.random_bytes, cost=cost)
    with tarfile.open(
        fileobj=cast(IO[bytes], sealing), mode="w|", format=tarfile.PAX_FORMAT, dereference=True
    ) as archive:
        # Two names of one file (docs/decisions/0090) become two files: hence "dereference" above.
        for done, (name, path) in enumerate(files, start=1):
            watch.raise_if_cancelled()
            with path.open("rb") as content:
                member = archive.gettarinfo(arcname=name, fileobj=content)
                member.uid = member.gid = 0
                member.uname = member.gname = ""
                member.mode = 0o644
                archive.addfile(member, content)
            watch.report(done, len(files), name)
    sealing.close()
    file.flush()


def _read_back(path: Path, passphrase: str) -> None:
    with path.open("rb") as file:
        for _ in opened(file, passphrase):
            pass


class _Plain:
    """The plain bytes of a sealed stream as something to read from; ``finish`` demands its true end."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces, self._left = pieces, b""

    def read(self, size: int) -> bytes:
        """Return up to ``size`` bytes; fewer only at the end."""
        parts, missing = [], size
        while missing > 0:
            if not self._left:
                self._left = next(self._pieces, b"")
                if not self._left:
                    break
            parts.append(self._left[:missing])
            self._left = self._left[missing:]
            missing -= len(parts[-1])
        return b"".join(parts)

    def finish(self) -> None:
        """Read to the end, which raises if the stream was cut off."""
        for _ in self._pieces:
            pass


class _BoundedMember(tarfile.TarInfo):
    """A member whose long name cannot fill the memory: the size of such headers is anybody's claim."""

    def _proc_member(self, archive: tarfile.TarFile) -> tarfile.TarInfo:
        if not (self.isreg() or self.isdir()) and self.size > _LONGEST_NAME:
            raise UntrustedInputError(worded("The sealed copy holds a name beyond all reason."))
        return cast(tarfile.TarInfo, super()._proc_member(archive))  # type: ignore[misc]


def _unpack(plain: _Plain, folder: Path, watch: Watcher) -> None:
    try:
        with tarfile.open(fileobj=cast(IO[bytes], plain), mode="r|", tarinfo=_BoundedMember) as archive:
            for done, member in enumerate(archive, start=1):
                watch.raise_if_cancelled()
                _unpack_one(archive, member, folder)
                watch.report(done, 0, member.name)
        plain.finish()
    except tarfile.TarError as error:
        raise SealedFileError(
            worded("The sealed copy is not as we write them: {error}.", error=error)
        ) from error


def _unpack_one(archive: tarfile.TarFile, member: tarfile.TarInfo, folder: Path) -> None:
    target = folder / safe_name(member.name)
    content = archive.extractfile(member) if member.isreg() else None
    if content is None:
        raise UntrustedInputError(
            worded("The sealed copy holds {member}, which is no plain file.", member=repr(member.name))
        )
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("xb") as file:
        shutil.copyfileobj(content, file, _CHUNK)


def safe_name(name: str) -> PurePosixPath:
    """Return the path of a member, which stays below the workspace on every system.

    Raises:
        UntrustedInputError: It is absolute, climbs out, or is none of a workspace's own places.
    """
    path = PurePosixPath(name)
    harmless = not path.is_absolute() and ".." not in path.parts and not set(name) & set("\\:\x00")
    ours = name == _DATABASE or (len(path.parts) > 1 and path.parts[0] in _PARTS)
    if not (harmless and ours):
        raise UntrustedInputError(
            worded("The sealed copy holds a file {name}, which belongs in no workspace.", name=repr(name))
        )
    return path
