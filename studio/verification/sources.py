"""What a verification may rely on beside the file itself: nothing is ever fetched."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from studio.signing.proof_formats.vc_jwt import PublicKey


@dataclass(frozen=True, slots=True)
class PinnedIssuer:
    """An issuer on the person's own trust list, or our own provider in our own workspace.

    ``keys`` are its public keys, present and past, by the fragment of their address: 32 bytes of
    Ed25519, or a public JWK.
    """

    id: str
    name: str
    keys: Mapping[str, PublicKey]


@dataclass(frozen=True, slots=True)
class Sources:
    """Everything that a verification may rely on.

    ``documents`` were had from the very address (or DID) that is their key: DID documents, issuer profiles,
    status lists. ``nearby`` lay beside the file that is verified, so whoever made the file may have made
    them: they prove a key, never a domain. ``own_status`` (list address to
    revoked places) and ``own_revoked`` (issuer's id to digests of revoked credential ids) come from the
    person's own workspace, which knows better than any published list.
    ``now`` is aware. ``memo`` keeps verified status lists.
    """

    now: datetime
    documents: Mapping[str, Any] = field(default_factory=dict)
    pinned: Mapping[str, PinnedIssuer] = field(default_factory=dict)
    nearby: Mapping[str, Any] = field(default_factory=dict)
    own_status: Mapping[str, frozenset[int]] = field(default_factory=dict)
    own_revoked: Mapping[str, frozenset[str]] = field(default_factory=dict)
    recipient: str = ""
    memo: dict[str, Any] = field(default_factory=dict, compare=False)
