"""Checksums of a release and their detached Ed25519 signature, in forms that everybody's tools read.

``SHA256SUMS`` is what ``sha256sum --check`` takes; ``SHA256SUMS.sig`` holds the 64 bytes of the signature;
keys are PEM files (PKCS #8, RFC 8410), as ``openssl genpkey`` makes them and ``openssl pkeyutl`` uses them.
"""

import hashlib
import os
import re
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

from release.trouble import ReleaseError

SUMS, SIGNATURE, PUBLIC_KEY = "SHA256SUMS", "SHA256SUMS.sig", "release-key.pem"
_LINE = re.compile(r"([0-9a-f]{64})  ([^/\\\n]+)")


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_sums(folder: Path) -> Path:
    """Write the checksums of every file in ``folder``, by name; return their file."""
    names = sorted(path.name for path in folder.iterdir() if path.name not in (SUMS, SIGNATURE, PUBLIC_KEY))
    target = folder / SUMS
    target.write_text("".join(f"{sha256_of(folder / name)}  {name}\n" for name in names), encoding="utf-8")
    return target


def make_key(path: Path, passphrase: str) -> Path:
    """Make a signing key, sealed with ``passphrase``, and beside it its public half (``.pub``); return that.

    Raises:
        ReleaseError: Something is there already.
    """
    public = path.with_name(path.name + ".pub")
    for place in (path, public):
        if place.exists():
            raise ReleaseError(f"{place} exists; a key is never overwritten")
    key = Ed25519PrivateKey.generate()
    sealing = BestAvailableEncryption(passphrase.encode())
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, sealing))
    public.write_bytes(_public_pem(key.public_key()))
    return public


def _public_pem(key: Ed25519PublicKey) -> bytes:
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def read_key(path: Path, passphrase: str) -> Ed25519PrivateKey:
    """Open a signing key; one that is not sealed opens with an empty passphrase.

    Raises:
        ReleaseError: It is not there, no Ed25519 key, or the passphrase is wrong.
    """
    try:
        key = load_pem_private_key(path.read_bytes(), passphrase.encode() or None)
    except (OSError, ValueError, TypeError) as error:
        raise ReleaseError(f"the signing key {path} does not open: {error}") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise ReleaseError(f"{path} is no Ed25519 key")
    return key


def sign(folder: Path, key: Ed25519PrivateKey) -> None:
    """Sign the checksums in ``folder`` and lay the public key beside them."""
    (folder / SIGNATURE).write_bytes(key.sign((folder / SUMS).read_bytes()))
    (folder / PUBLIC_KEY).write_bytes(_public_pem(key.public_key()))


def verify(folder: Path, public_key: Path) -> int:
    """Check signature, checksums, and that nothing else lies in ``folder``; return the number of files.

    Args:
        public_key: The maintainers' key, from a place that you trust; not the one beside the download.

    Raises:
        ReleaseError: Anything is missing, changed, added or signed by somebody else.
    """
    try:
        key = load_pem_public_key(public_key.read_bytes())
        sums, signature = (folder / SUMS).read_bytes(), (folder / SIGNATURE).read_bytes()
    except (OSError, ValueError) as error:
        raise ReleaseError(f"not to be verified: {error}") from error
    if not isinstance(key, Ed25519PublicKey):
        raise ReleaseError(f"{public_key} is no Ed25519 key")
    try:
        key.verify(signature, sums)
    except InvalidSignature:
        raise ReleaseError(
            f"{folder / SUMS} was not signed with {public_key}, or was changed since"
        ) from None
    beside = folder / PUBLIC_KEY
    if beside.exists() and beside.read_bytes() != _public_pem(key):
        raise ReleaseError(f"{beside} is another key than {public_key}: somebody put it there")
    return _check_sums(folder, sums.decode("utf-8", "replace"))


def _check_sums(folder: Path, sums: str) -> int:
    lines = [_LINE.fullmatch(line) for line in sums.splitlines()]
    named = {line[2]: line[1] for line in lines if line}
    if len(named) != len(lines):
        raise ReleaseError(f"{folder / SUMS} has lines that are no checksums")
    for name, wanted in named.items():
        if (folder / name).is_symlink() or not (folder / name).is_file():
            raise ReleaseError(f"{name} is missing")
        if sha256_of(folder / name) != wanted:
            raise ReleaseError(f"{name} was changed: its checksum is another")
    strangers = {path.name for path in folder.iterdir()} - set(named) - {SUMS, SIGNATURE, PUBLIC_KEY}
    if strangers:
        raise ReleaseError(f"not part of the release: {', '.join(sorted(strangers))}")
    return len(named)
