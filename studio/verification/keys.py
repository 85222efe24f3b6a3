"""Finds the public key that a proof names, and says how far that key can be trusted.

Source: Open Badges 3.0, section 8.5 (proof verification); did:key; did:web; Controlled Identifiers 1.0.
"""

import base64
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from studio.credentials.vc_rules import as_list
from studio.foundation.worded import worded
from studio.signing import did_key, did_web
from studio.signing.errors import BadDidError
from studio.signing.multibase import read_public_multikey
from studio.signing.proof_formats.vc_jwt import PublicKey
from studio.verification.sources import Sources


class Origin(StrEnum):
    """Where a key came from, strongest first."""

    PINNED = "pinned"
    DOCUMENT = "document"
    DID_KEY = "did-key"
    NEARBY = "nearby"
    STATED = "stated"


@dataclass(frozen=True, slots=True)
class KeyFound:
    """A key that the proof may have been made with."""

    key: PublicKey
    origin: Origin
    controller: str


@dataclass(frozen=True, slots=True)
class KeyLookup:
    """The keys to try, or why there is none. ``broken``: the address of the key itself is malformed or is
    contradicted by the issuer's own document, which is more than not knowing."""

    keys: tuple[KeyFound, ...] = ()
    problem: str = ""
    broken: bool = False


def find_keys(method: str, issuer: str, sources: Sources, *, stated: PublicKey | None = None) -> KeyLookup:
    """Return the keys for the verification method (an address with fragment, or a DID).

    Args:
        method: ``did:key:z…#z…``, ``did:web:…#key``, ``https://…#…``; empty when only ``stated`` is given.
        issuer: The issuer's id in the credential.
        stated: A key that the proof itself carries (``jwk`` in a JWT's header).
    """
    base, _, fragment = method.partition("#")
    found = list(_pinned(base, fragment, issuer, sources))
    if not method:
        found += _of_issuer(issuer, sources)
    if base.startswith("did:key:"):
        return _with_did_key(method, base, found)
    if method and not base.startswith(("did:", "https://", "http://")):
        return KeyLookup(
            problem=worded("{method} is no address that a key can be had from.", method=repr(method[:120])),
            broken=True,
        )
    for origin, documents in ((Origin.DOCUMENT, sources.documents), (Origin.NEARBY, sources.nearby)):
        document = document_of(base, documents)
        if document is None:
            continue
        key = key_in(document, base, method)
        if key is None and origin is Origin.DOCUMENT and not found:
            return KeyLookup(
                problem=worded("The issuer's own document does not list the key {method}.", method=method),
                broken=True,
            )
        found += [KeyFound(key, origin, base)] if key is not None else []
    return _with_stated(method, base, fragment, found, stated, issuer)


def may_sign_for(method: str, issuer: str, sources: Sources) -> bool | None:
    """Return whether the verification method is one of the issuer's; None where its keys are not known.

    Known are those of the trust list, of a document from the issuer's own address, and of a ``did:key``,
    which is its own document. A document that lists no key at all says nothing.
    """
    if not method or not issuer:
        return None
    if method.partition("#")[0] == issuer:
        return True
    document = document_of(issuer, sources.documents)
    listed = addresses_in(document, issuer) if document else set()
    if method in listed:
        return True
    known = issuer in sources.pinned or bool(listed) or issuer.startswith("did:key:")
    return False if known else None


def addresses_in(document: dict[str, Any], base: str) -> set[str]:
    """Return the addresses of all keys that a DID document or profile names, its own or another's."""
    return {
        _absolute(entry.get("id") if isinstance(entry, dict) else entry, base)
        for name in ("verificationMethod", "publicKey", "assertionMethod")
        for entry in as_list(document.get(name))
    }


def _of_issuer(issuer: str, sources: Sources) -> Iterator[KeyFound]:
    """The issuer's known keys, for a proof that names none: it must fit one of them."""
    if issuer.startswith("did:key:"):
        with suppress(BadDidError):
            yield KeyFound(did_key.public_key_of(issuer), Origin.DID_KEY, issuer)
    document = document_of(issuer, sources.documents)
    for address in addresses_in(document, issuer) if document else ():
        key = key_in(document, issuer, address)
        if key is not None:
            yield KeyFound(key, Origin.DOCUMENT, issuer)


def _pinned(base: str, fragment: str, issuer: str, sources: Sources) -> Iterator[KeyFound]:
    one = sources.pinned.get(issuer)
    if one is None or base not in (issuer, ""):
        return
    keys = [one.keys[fragment]] if fragment in one.keys else list(one.keys.values())
    for key in keys:
        yield KeyFound(key, Origin.PINNED, issuer)


def _with_did_key(method: str, base: str, found: list[KeyFound]) -> KeyLookup:
    try:
        key = did_key.public_key_of(method)
    except BadDidError as error:
        return KeyLookup(problem=str(error), broken="z6Mk" in base)
    return KeyLookup((*found, KeyFound(key, Origin.DID_KEY, base)))


def _with_stated(
    method: str,
    base: str,
    fragment: str,
    found: list[KeyFound],
    stated: PublicKey | None,
    issuer: str,
) -> KeyLookup:
    if found:
        return KeyLookup(tuple(found))
    if stated is not None:
        return KeyLookup((KeyFound(_plain(stated), Origin.STATED, base or issuer),))
    # Issuers with a web address often name the key itself in the fragment. That proves the signature,
    # not the domain. For did:web the method says that only the document counts, so there it is no help.
    if base.startswith(("https://", "http://")) and fragment.startswith("z"):
        try:
            return KeyLookup((KeyFound(read_public_multikey(fragment), Origin.STATED, base),))
        except BadDidError:
            return KeyLookup(
                problem=worded("The key in {method} is not readable.", method=repr(method[:160])), broken=True
            )
    return KeyLookup(
        problem=worded("The key {method} is not at hand and nothing is fetched.", method=repr(method[:200]))
    )


def _plain(key: PublicKey) -> PublicKey:
    """A key stated as a JWK that cannot be read stays what it is, and no signature will fit it."""
    return key if isinstance(key, bytes) else _of_jwk(dict(key)) or key


def document_of(base: str, documents: Mapping[str, Any]) -> Any:
    """Return the document of an issuer's DID or address; None when it is not there or is another's."""
    document = documents.get(base)
    if document is None and base.startswith("did:web:"):
        try:
            document = documents.get(did_web.document_url(base))
        except BadDidError:
            return None
    return document if isinstance(document, dict) and document.get("id") == base else None


def key_in(document: dict[str, Any], base: str, method: str) -> PublicKey | None:
    """Return the key ``method`` of a DID document or profile, if it may serve for assertions.

    Source: Controlled Identifiers 1.0, section 3.3 (retrieve verification method).
    """
    listed: dict[str, Any] = {}
    allowed: set[str] = set()
    for name in ("verificationMethod", "publicKey", "assertionMethod"):
        for entry in as_list(document.get(name)):
            address = _absolute(entry.get("id") if isinstance(entry, dict) else entry, base)
            if isinstance(entry, dict):
                listed.setdefault(address, entry)
            if name != "verificationMethod":
                allowed.add(address)
    entry = listed.get(method)
    if entry is None or method not in allowed or "revoked" in entry:
        return None
    return _key_of_entry(entry)


def _absolute(address: Any, base: str) -> str:
    text = str(address)
    return base + text if text.startswith("#") else text


def _key_of_entry(entry: dict[str, Any]) -> PublicKey | None:
    if isinstance(entry.get("publicKeyJwk"), dict):
        return _of_jwk(entry["publicKeyJwk"])
    try:
        return read_public_multikey(str(entry.get("publicKeyMultibase", "")))
    except BadDidError:
        return None


def _of_jwk(jwk: dict[str, Any]) -> PublicKey | None:
    """An Ed25519 key as its 32 bytes, so that it serves embedded proofs too; others stay as they are.

    A private member makes it unfit: who publishes it has lost the key.
    """
    if {"d", "p", "q", "k"} & jwk.keys():
        return None
    if jwk.get("kty") != "OKP" or jwk.get("crv") != "Ed25519":
        return jwk
    text = str(jwk.get("x"))
    try:
        key = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except ValueError:
        return None
    return key if len(key) == 32 else None
