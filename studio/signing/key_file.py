"""A signing key in its own encrypted file.

Argon2id makes a key of the passphrase, SecretBox locks the seed with it. The header stands in
clear and SecretBox does not cover it, so the public key in it is compared with the seed's and the
parameters are bounded before any work is done. Format: ``docs/formats/key-file.md``.
"""

import base64
import binascii
import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import nacl.exceptions
import nacl.pwhash
import nacl.secret

from studio.foundation.atomic_files import READ, explained, write_atomically
from studio.foundation.clock import RandomBytes
from studio.foundation.worded import worded
from studio.signing.errors import (
    BadDidError,
    KeyFileDamagedError,
    WeakPassphraseError,
    WrongPassphraseError,
)
from studio.signing.key_pair import SEED_SIZE, SigningKey
from studio.signing.multibase import public_multikey, read_public_multikey

FORMAT, VERSION = "credential-studio-key", 1
SHORTEST_PASSPHRASE = 8
_LARGEST_FILE = 16 * 1024
_MOST_OPERATIONS, _MOST_MEMORY = 10, 1024**3
_SALT, _NONCE = nacl.pwhash.argon2id.SALTBYTES, nacl.secret.SecretBox.NONCE_SIZE


@dataclass(frozen=True, slots=True)
class Cost:
    """What guessing one passphrase costs: passes, and bytes of memory."""

    operations: int
    memory: int


MODERATE = Cost(nacl.pwhash.argon2id.OPSLIMIT_MODERATE, nacl.pwhash.argon2id.MEMLIMIT_MODERATE)
"""256 MiB and about 0.4 s."""


@dataclass(frozen=True, slots=True)
class KeyInfo:
    """What a key file says in clear; proved only by unlocking it."""

    path: Path
    label: str
    public_key: bytes
    created: datetime

    @property
    def key_id(self) -> str:
        """The name of the key in clear: its Multikey text, ``z6Mk…``."""
        return public_multikey(self.public_key)


def write_key_file(
    path: Path,
    key: SigningKey,
    passphrase: str,
    *,
    label: str,
    now: datetime,
    random_bytes: RandomBytes,
    cost: Cost = MODERATE,
) -> KeyInfo:
    """Write ``key`` to ``path``, locked with ``passphrase``, readable by its owner alone.

    Args:
        label: What the person calls the key; stands in clear.
        now: Aware; when the key was made.
        cost: Argon2id's; tests take less.

    Raises:
        WeakPassphraseError: Fewer than eight characters.
        MachineError: The file cannot be written; nothing half-written stays.
    """
    if len(_normalised(passphrase)) < SHORTEST_PASSPHRASE:
        raise WeakPassphraseError(
            worded(
                "The passphrase has fewer than {shortest_passphrase} characters.",
                shortest_passphrase=SHORTEST_PASSPHRASE,
            )
        )
    salt, nonce = random_bytes(_SALT), random_bytes(_NONCE)
    seed = key.copy_seed()
    try:
        box = nacl.secret.SecretBox(_derived(passphrase, salt, cost))
        locked = box.encrypt(bytes(seed), nonce).ciphertext
    finally:
        seed[:] = bytes(len(seed))
    content = {
        "format": FORMAT,
        "version": VERSION,
        "label": label,
        "created": now.astimezone(UTC).isoformat(),
        "publicKeyMultibase": key.public_multibase,
        "kdf": {
            "algorithm": "argon2id",
            "operations": cost.operations,
            "memory": cost.memory,
            "salt": _encode(salt),
        },
        "box": {"algorithm": "xsalsa20-poly1305", "nonce": _encode(nonce), "ciphertext": _encode(locked)},
    }
    text = json.dumps(content, ensure_ascii=False, indent=2) + "\n"
    write_atomically(path, text.encode("utf-8"), private=True)
    return read_key_info(path)


def read_key_info(path: Path) -> KeyInfo:
    """Return what the key file says in clear, without a passphrase.

    Raises:
        KeyFileDamagedError: Not a key file, cut off, or of a newer form.
        MachineError: It cannot be read.
    """
    return _read(path).info


def unlock(path: Path, passphrase: str) -> SigningKey:
    """Return the key in the file at ``path``; takes as long as its cost says.

    Raises:
        WrongPassphraseError: The passphrase does not open it.
        KeyFileDamagedError: See ``read_key_info``; or the key in it is not the one it names.
    """
    file = _read(path)
    box = nacl.secret.SecretBox(_derived(passphrase, file.salt, file.cost))
    try:
        seed = bytearray(box.decrypt(file.ciphertext, file.nonce))
    except nacl.exceptions.CryptoError:
        raise WrongPassphraseError(
            worded("This passphrase does not open the signing key {label}.", label=repr(file.info.label))
        ) from None
    try:
        key = SigningKey.from_seed(seed)
    finally:
        seed[:] = bytes(len(seed))
    if key.public_key != file.info.public_key:
        key.forget()
        raise KeyFileDamagedError(
            worded("The key file {path} names another key than it holds.", path=path.name)
        )
    return key


def copy_key_file(source: Path, target_folder: Path, passphrase: str) -> Path:
    """Write a second copy of the key file into ``target_folder`` and open it as a test.

    Returns:
        Where the copy stands; a file of that name that was there is never overwritten.

    Raises:
        WrongPassphraseError: The copy was not made: the passphrase does not open the original.
        KeyFileDamagedError: The copy cannot be opened; it was deleted again.
        MachineError: The folder cannot be written to.
    """
    unlock(source, passphrase).forget()
    with explained(source, READ):
        data = source.read_bytes()
    target = _free_name(target_folder, source.name)
    write_atomically(target, data, private=True)
    try:
        unlock(target, passphrase).forget()
    except (KeyFileDamagedError, WrongPassphraseError) as error:
        target.unlink(missing_ok=True)
        raise KeyFileDamagedError(
            worded("The copy {target} could not be opened again and was deleted.", target=target)
        ) from error
    return target


@dataclass(frozen=True, slots=True)
class _KeyFile:
    info: KeyInfo
    cost: Cost
    salt: bytes
    nonce: bytes
    ciphertext: bytes


def _read(path: Path) -> _KeyFile:
    with explained(path, READ), path.open("rb") as file:
        data = file.read(_LARGEST_FILE + 1)
    try:
        return _parsed(path, data)
    except (ValueError, KeyError, TypeError, BadDidError, RecursionError) as error:
        # The cause is not chained: a parser's message may quote what stands in the file.
        raise KeyFileDamagedError(
            worded("{path} is no whole key file ({name}).", path=path.name, name=type(error).__name__)
        ) from None


def _parsed(path: Path, data: bytes) -> _KeyFile:
    content: Mapping[str, Any] = json.loads(data) if len(data) <= _LARGEST_FILE else {}
    if content["format"] != FORMAT:
        raise ValueError("another kind of file")
    if content["version"] != VERSION:
        raise KeyFileDamagedError(
            worded(
                "{path} is of form {content}, unknown to this version of the program.",
                path=path.name,
                content=repr(content["version"]),
            ),
            hint=worded("Install the newest version of the program."),
        )
    kdf, box = content["kdf"], content["box"]
    if kdf["algorithm"] != "argon2id" or box["algorithm"] != "xsalsa20-poly1305":
        raise ValueError("unknown algorithms")
    info = KeyInfo(
        path,
        str(content["label"]),
        read_public_multikey(str(content["publicKeyMultibase"])),
        datetime.fromisoformat(content["created"]),
    )
    sizes = {"salt": _SALT, "nonce": _NONCE, "ciphertext": SEED_SIZE + nacl.secret.SecretBox.MACBYTES}
    salt, nonce, locked = (
        _decode(part[name], sizes[name])
        for part, name in ((kdf, "salt"), (box, "nonce"), (box, "ciphertext"))
    )
    return _KeyFile(info, _bounded(kdf["operations"], kdf["memory"]), salt, nonce, locked)


def _bounded(operations: object, memory: object) -> Cost:
    """Refuse parameters that would be weak, or would stop the machine for hours."""
    if type(operations) is not int or type(memory) is not int:
        raise TypeError("parameters are whole numbers")
    least = nacl.pwhash.argon2id.MEMLIMIT_MIN
    if not 1 <= operations <= _MOST_OPERATIONS or not least <= memory <= _MOST_MEMORY:
        raise ValueError("parameters out of bounds")
    return Cost(operations, memory)


def _derived(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    secret = _normalised(passphrase).encode("utf-8")
    result: bytes = nacl.pwhash.argon2id.kdf(
        nacl.secret.SecretBox.KEY_SIZE, secret, salt, opslimit=cost.operations, memlimit=cost.memory
    )
    return result


def _normalised(passphrase: str) -> str:
    """NFKC, so that one passphrase typed on two systems is one; half characters count as wrong."""
    text = unicodedata.normalize("NFKC", passphrase)
    return text.encode("utf-8", "replace").decode("utf-8")


def _free_name(folder: Path, name: str) -> Path:
    stem, suffix = Path(name).stem, Path(name).suffix
    candidates = [folder / name, *(folder / f"{stem} ({number}){suffix}" for number in range(2, 1000))]
    return next(path for path in candidates if not path.exists())


def _encode(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _decode(text: object, size: int) -> bytes:
    try:
        data = base64.b64decode(str(text), validate=True)
    except binascii.Error:
        data = b""
    if len(data) != size:
        raise ValueError("a field of the wrong size")
    return data
