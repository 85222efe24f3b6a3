"""The JSON-LD vocabularies that we carry: a pinned table, never the network.

The documents come from the installed openbadgeslib, and each is compared with the digest that
was computed from the publishers' own files, so an altered package changes no signature unnoticed.
Its entry for the unversioned Open Badges ``context.json`` is another text than the publisher's
under that address and is not taken (``docs/decisions/0010-contexts.md``).
"""

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

from studio.foundation.canonical_json import canonical_json, sha256_hex
from studio.foundation.errors import MachineError
from studio.foundation.worded import worded
from studio.signing.errors import UnknownContextError


class CarriedContext(NamedTuple):
    """A file name in openbadgeslib and the SHA-256 of its JSON value in canonical form."""

    file: str
    digest: str


CARRIED: dict[str, CarriedContext] = {
    "https://www.w3.org/ns/credentials/v2": CarriedContext(
        "credentials-v2.json", "b463c8d6a066214123ddd9827b135e1b50e1fc73322cc52a9b12a4f1fc7d86cf"
    ),
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json": CarriedContext(
        "ob-v3p0-context-3.0.3.json", "04b1136ddc4eda9a8966bc7ef182789f233a26739473140ef75d6968c29a2966"
    ),
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json": CarriedContext(
        "ob-v3p0-context-3.0.2.json", "bdd1d11a55a660322f24660862a1d430ee80cce584465f750909daa43684357c"
    ),
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json": CarriedContext(
        "ob-v3p0-context-3.0.1.json", "8bb2354552b70cbdf2066f6d3e24bc5c2be2619145737580ad2aebdc366e77d5"
    ),
    "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json": CarriedContext(
        "ob-v3p0-extensions.json", "15f4c347c6fe4380d9b6b93795859e33747ef48d5c55b91a71c52fb51c7bcbd7"
    ),
    "https://w3id.org/security/data-integrity/v2": CarriedContext(
        "security-data-integrity-v2.json", "7ba3c50acf2689d5e07927267343eb353249c7c22a9f2d00307cc970e855e305"
    ),
    "https://w3id.org/security/multikey/v1": CarriedContext(
        "security-multikey-v1.json", "be20c3ee6af6e9c4102e66a85c26617831218e32216bdf050f870e389e737cdc"
    ),
    "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json": CarriedContext(
        "clr_context_2.0.1.json", "7defe702c102faf14108579b7d65ef39ecf4c3bbef925b803e15bd77cd6e3394"
    ),
}


def context_document(url: str) -> dict[str, Any]:
    """Return the context document of exactly this ``url``; treat it as read-only.

    Raises:
        UnknownContextError: We do not carry it.
        MachineError: The installed copy is missing or is not the publisher's text.
    """
    if url not in CARRIED:
        raise UnknownContextError(url)
    return _checked_document(url)


@cache
def _checked_document(url: str) -> dict[str, Any]:
    carried = CARRIED[url]
    try:
        document: dict[str, Any] = json.loads((_folder() / carried.file).read_bytes())
    except (OSError, ValueError) as error:
        raise MachineError(
            worded("The vocabulary {url} cannot be read: {error}", url=url, error=error), hint=_AGAIN
        ) from error
    if sha256_hex(canonical_json(document)) != carried.digest:
        raise MachineError(
            worded("The installed copy of the vocabulary {url} is not the publisher's text.", url=url),
            hint=_AGAIN,
        )
    return document


_AGAIN = worded("Install the program again.")


@cache
def _folder() -> Path:
    """Return openbadgeslib's folder of contexts without importing it, which would take 0.1 s."""
    spec = find_spec("openbadgeslib")
    if spec is None or not spec.submodule_search_locations:
        raise MachineError(worded("The package openbadgeslib is missing."), hint=_AGAIN)
    return Path(spec.submodule_search_locations[0]) / "ob3" / "contexts"
