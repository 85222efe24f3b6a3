"""The provider's signing key: made, kept twice, unlocked for a while, restored.

Key files lie in the per-user folder, never in the workspace. The workspace knows public keys only.
"""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from studio.foundation.atomic_files import READ, explained, write_atomically
from studio.foundation.clock import Clock
from studio.foundation.errors import SigningKeyError
from studio.foundation.worded import worded
from studio.services.changes import ChangeKind, Changes
from studio.services.handle import Workspace
from studio.services.log import logged
from studio.signing.errors import KeyFileDamagedError, WrongPassphraseError
from studio.signing.key_file import (
    MODERATE,
    Cost,
    KeyInfo,
    copy_key_file,
    read_key_info,
    unlock,
    write_key_file,
)
from studio.signing.key_pair import SigningKey

__all__ = ["KeyFileDamagedError", "KeyState", "UnlockedKey", "WrongPassphraseError"]

AUTO_LOCK = timedelta(minutes=15)
"""How long an unlocked key stays so without being used."""

_CURRENT, _KNOWN, _COPY = "key.current", "key.known", "key.second-copy"
_SUFFIX = ".studio-key"


class NoKeyError(SigningKeyError):
    """The workspace has no signing key yet, or its file is not on this computer."""

    code = "key.missing"
    hint = worded("Open Settings, Signing key: make a key, or restore it from its second copy.")


class KeyLockedError(SigningKeyError):
    """The key was locked, by hand or because it was not used for a while."""

    code = "key.locked"
    hint = worded("Unlock the signing key with its passphrase, then resume.")


class OtherKeyError(SigningKeyError):
    """This key file holds another key than the one wanted."""

    code = "key.other"
    hint = worded("Choose the second copy of this provider's own key.")


@dataclass(frozen=True, slots=True)
class KeyState:
    """What is known of the current key. ``key_id`` is its Multikey text, empty if there is none.

    ``file`` is where its file should be; ``file_there`` whether it is. ``second_copy`` names the
    place of the tested second copy, empty while there is none: issuing reminds until then.
    """

    key_id: str = ""
    label: str = ""
    made_at: datetime | None = None
    file: Path | None = None
    file_there: bool = False
    second_copy: str = ""
    second_copy_at: datetime | None = None

    @property
    def exists(self) -> bool:
        """Whether the workspace has a key at all."""
        return bool(self.key_id)

    @property
    def usable(self) -> bool:
        """Whether it can be unlocked on this computer."""
        return self.file_there


class UnlockedKey:
    """A signer that lives for one run, until ``lock``, or until nobody used it for ``auto_lock``."""

    def __init__(self, key: SigningKey, clock: Clock, auto_lock: timedelta = AUTO_LOCK) -> None:
        self.key_id = key.public_multibase
        self.public_key = key.public_key
        self._key: SigningKey | None = key
        self._clock, self._auto_lock = clock, auto_lock
        self._used_at, self._users, self._guard = clock(), 0, threading.Lock()

    @property
    def locked(self) -> bool:
        """Whether the secret is gone; forgets it first if its time is over."""
        with self._guard:
            # A clock that was set back would otherwise keep the key open until it has caught up.
            if self._users == 0 and abs(self._clock() - self._used_at) >= self._auto_lock:
                self._forget()
            return self._key is None

    @contextmanager
    def signing(self) -> Iterator[SigningKey]:
        """Hand out the key for one piece of work, however long; it does not lock itself meanwhile.

        Raises:
            KeyLockedError: It is locked.
        """
        if self.locked:
            raise KeyLockedError(worded("The signing key is locked."))
        with self._guard:
            key = self._key
            if key is None:
                raise KeyLockedError(worded("The signing key is locked."))
            self._users += 1
        try:
            yield key
        finally:
            with self._guard:
                self._users -= 1
                self._used_at = self._clock()

    def lock(self) -> None:
        """Forget the secret at once; work under way fails at its next signature and can be resumed."""
        with self._guard:
            self._forget()

    def _forget(self) -> None:
        if self._key is not None:
            self._key.forget()
        self._key = None

    def __repr__(self) -> str:
        return f"<{'locked' if self._key is None else 'unlocked'} key {self.key_id}>"


def key_state(workspace: Workspace) -> KeyState:
    """Return what is known of the current key; reads no secret and asks for none."""
    with workspace.store.reading() as work:
        current = str(work.settings.get(_CURRENT, ""))
        known = work.settings.get(_KNOWN, {})
        copies = work.settings.get(_COPY, {})
    if not current:
        return KeyState()
    facts, copy = known.get(current, {}), copies.get(current, {})
    file = key_path(workspace, current)
    return KeyState(
        current,
        str(facts.get("label", "")),
        _time(facts.get("made_at")),
        file,
        file.is_file(),
        str(copy.get("path", "")),
        _time(copy.get("at")),
    )


def known_key_ids(workspace: Workspace) -> tuple[str, ...]:
    """Return the ids of all keys this provider has signed or may have signed with, oldest first."""
    with workspace.store.reading() as work:
        return tuple(work.settings.get(_KNOWN, {}))


def key_path(workspace: Workspace, key_id: str) -> Path:
    """Return where the file of that key lies on this computer."""
    return workspace.keys_folder / f"{key_id}{_SUFFIX}"


def make_key(
    workspace: Workspace, passphrase: str, *, label: str = "", cost: Cost = MODERATE
) -> tuple[KeyState, Changes]:
    """Make the workspace's key, in a file locked with ``passphrase``. ``keep_second_copy`` comes next.

    Raises:
        SigningKeyError: There is a usable key already, or the passphrase is too short.
        MachineError: The file cannot be written.
    """
    if key_state(workspace).exists:
        raise SigningKeyError(
            worded("This workspace has a signing key already."),
            hint=worded("Use it, or restore it from its second copy."),
        )
    key = SigningKey.generate(workspace.random_bytes)
    with explained(workspace.keys_folder):
        workspace.keys_folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        info = write_key_file(
            key_path(workspace, key.public_multibase),
            key,
            passphrase,
            label=label or "Signing key",
            now=workspace.clock(),
            random_bytes=workspace.random_bytes,
            cost=cost,
        )
    finally:
        key.forget()
    with logged(workspace, "key.made", key_id=info.key_id) as work:
        _adopt(work.settings, info)
    return key_state(workspace), Changes.of(ChangeKind.KEY)


def keep_second_copy(workspace: Workspace, folder: Path, passphrase: str) -> tuple[Path, Changes]:
    """Write a second copy of the key file into ``folder`` and open it again as a test.

    Raises:
        SigningKeyError: No key, wrong passphrase, the folder is the key's own or in the workspace.
        MachineError: The folder cannot be written to.
    """
    state = _usable(workspace)
    if _inside(folder, workspace.keys_folder) or _inside(folder, workspace.folder):
        raise SigningKeyError(
            worded(
                "{folder} is no other place: a second copy there would be lost together with the first.",
                folder=folder,
            ),
            hint=worded("Choose a USB stick or another disk."),
        )
    # Remembered for another day and another working folder, so whole.
    copy = copy_key_file(_file(state), folder.absolute(), passphrase)
    with logged(workspace, "key.copied", key_id=state.key_id) as work:
        copies = dict(work.settings.get(_COPY, {}))
        copies[state.key_id] = {"path": str(copy), "at": workspace.clock().isoformat()}
        work.settings.set(_COPY, copies)
    return copy, Changes.of(ChangeKind.KEY)


def unlock_key(workspace: Workspace, passphrase: str, *, auto_lock: timedelta = AUTO_LOCK) -> UnlockedKey:
    """Return the current key, ready to sign. However often the passphrase is wrong, nothing else happens:
    each try costs Argon2id's time and memory, and the error says no more than that it was wrong.

    Raises:
        NoKeyError: No key, or its file is not on this computer.
        WrongPassphraseError: That is not the passphrase.
        KeyFileDamagedError: The file is cut off or changed; restore it from the second copy.
    """
    state = _usable(workspace)
    _no_core_dumps()
    key = unlock(_file(state), passphrase)
    if key.public_multibase != state.key_id:
        key.forget()
        raise OtherKeyError(
            worded("The key file {file} holds another key than this provider's.", file=state.file)
        )
    return UnlockedKey(key, workspace.clock, auto_lock)


def restore_key(workspace: Workspace, copy: Path, passphrase: str) -> tuple[KeyState, Changes]:
    """Bring the key back from its second copy; a workspace without a key takes it as its own.

    Raises:
        OtherKeyError: The workspace has another key.
        SigningKeyError: Wrong passphrase, or the copy is damaged.
    """
    info = read_key_info(copy)
    state = key_state(workspace)
    if state.exists and info.key_id not in known_key_ids(workspace):
        raise OtherKeyError(
            worded(
                "{copy} holds the key {label}, which is not this provider's.",
                copy=copy.name,
                label=repr(info.label),
            )
        )
    unlock(copy, passphrase).forget()
    target = key_path(workspace, info.key_id)
    if not (target.exists() and target.samefile(copy)):
        with explained(copy, READ):
            workspace.keys_folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            data = copy.read_bytes()
        write_atomically(target, data, private=True)
        unlock(target, passphrase).forget()
    with logged(workspace, "key.restored", key_id=info.key_id) as work:
        if not state.exists:
            _adopt(work.settings, info)
        copies = dict(work.settings.get(_COPY, {}))
        if not _inside(copy.parent, workspace.keys_folder):
            copies[info.key_id] = {"path": str(copy), "at": workspace.clock().isoformat()}
            work.settings.set(_COPY, copies)
    return key_state(workspace), Changes.of(ChangeKind.KEY)


def _adopt(settings: Any, info: KeyInfo) -> None:
    known = dict(settings.get(_KNOWN, {}))
    known[info.key_id] = {"label": info.label, "made_at": info.created.isoformat()}
    settings.set(_KNOWN, known)
    settings.set(_CURRENT, info.key_id)


def _usable(workspace: Workspace) -> KeyState:
    state = key_state(workspace)
    if not state.exists:
        raise NoKeyError(worded("This workspace has no signing key yet."))
    if not state.file_there:
        raise NoKeyError(
            worded("The file of the signing key is not on this computer: {file} is missing.", file=state.file)
        )
    return state


def _file(state: KeyState) -> Path:
    if state.file is None:
        raise NoKeyError(worded("This workspace has no signing key yet."))
    return state.file


def _inside(folder: Path, other: Path) -> bool:
    return folder.resolve().is_relative_to(other.resolve())


def _time(text: object) -> datetime | None:
    return datetime.fromisoformat(text) if isinstance(text, str) else None


def _no_core_dumps() -> None:
    """From here on a crash must not write memory to the disk; Windows writes none by itself."""
    if sys.platform != "win32":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
