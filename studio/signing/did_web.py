"""did:web: the identifier is a web address of the provider.

Source: W3C CCG, did:web Method Specification, sections 2.3 to 2.5.2.
"""

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote, urlsplit

from studio.foundation.worded import worded
from studio.signing.errors import BadDidError
from studio.signing.multibase import public_multikey

_PREFIX = "did:web:"
_HOST = re.compile(
    r"(?=.{1,253}(?::|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*(?::\d{1,5})?"
)
_SEGMENT = re.compile(r"(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})+")
_CONTEXTS = ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"]


def did_web_of(base_url: str) -> str:
    """Return the did:web of the provider's web address, ``https://host[:port][/path]``.

    Raises:
        BadDidError: Not https, an address with user name, query or fragment, or a bare IP number.
    """
    parts = urlsplit(base_url)
    if parts.scheme != "https" or parts.query or parts.fragment or "@" in parts.netloc:
        raise BadDidError(
            worded(
                "{base_url} cannot be an issuer's address: it must be a plain https address.",
                base_url=repr(base_url),
            )
        )
    host = _checked_host(parts.netloc.lower(), base_url)
    segments = [_checked_segment(each, base_url) for each in parts.path.split("/") if each]
    return ":".join([_PREFIX + host.replace(":", "%3A"), *segments])


def document_url(did: str) -> str:
    """Return where the DID document of a did:web stands.

    Without a path it is ``/.well-known/did.json``, with one it is ``did.json`` in that path.

    Raises:
        BadDidError: Not a did:web, or one that leads outside its own folder.
    """
    name = did.partition("#")[0]
    if not name.startswith(_PREFIX):
        raise BadDidError(worded("{did} is not a did:web.", did=repr(did[:120])))
    host, *segments = name.removeprefix(_PREFIX).split(":")
    host = _checked_host(unquote(host).lower(), did)
    path = "/".join(_checked_segment(each, did) for each in segments) if segments else ".well-known"
    return f"https://{host}/{path}/did.json"


def did_document(did: str, keys: Mapping[str, bytes]) -> dict[str, Any]:
    """Return the DID document that names ``keys`` (fragment to 32-byte Ed25519 public key).

    Keys are Multikey and serve for assertions alone. Old keys stay listed, so that what they
    signed still verifies after a rotation.
    """
    methods = [
        {
            "id": f"{did}#{fragment}",
            "type": "Multikey",
            "controller": did,
            "publicKeyMultibase": public_multikey(key),
        }
        for fragment, key in keys.items()
    ]
    references = [method["id"] for method in methods]
    return {
        "@context": list(_CONTEXTS),
        "id": did,
        "verificationMethod": methods,
        "assertionMethod": references,
    }


def _checked_host(host: str, whole: str) -> str:
    if not _HOST.fullmatch(host) or re.fullmatch(r"[\d.]+(:\d+)?", host):
        raise BadDidError(
            worded(
                "{whole}: {host} is not a domain name that did:web allows.",
                whole=repr(whole[:200]),
                host=repr(host[:100]),
            )
        )
    return host


def _checked_segment(segment: str, whole: str) -> str:
    if not _SEGMENT.fullmatch(segment) or unquote(segment) in (".", "..") or "/" in unquote(segment):
        raise BadDidError(
            worded(
                "{whole}: the part {segment} cannot stand in a did:web.",
                whole=repr(whole[:200]),
                segment=repr(segment[:100]),
            )
        )
    return segment
