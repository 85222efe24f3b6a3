"""The steps of one award: build and sign, then every file as bytes. Order and memory are the runner's."""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from studio.credentials.baked_png import bake_png
from studio.credentials.baked_svg import bake_svg
from studio.credentials.credential_json import CredentialMaker
from studio.domain.award import AwardKind, PlannedAward
from studio.issuing.journal import SignedAward


class Signer(Protocol):
    """Holds the unlocked key; lives for one run."""

    def sign_document(self, document: dict[str, Any], created: datetime) -> dict[str, Any]:
        """Return ``document`` with its embedded proof."""

    def sign_jwt(self, credential: dict[str, Any], written: bytes) -> str:
        """Return the compact JWS of ``credential``, which is ``written`` as compact JSON."""


def build_and_sign(award: PlannedAward, maker: CredentialMaker, signer: Signer) -> SignedAward:
    """Return ``award`` signed in both forms; a certificate of participation gets neither.

    The same award, design and key give the same bytes each time: ids and dates are the plan's and
    Ed25519 is deterministic.
    """
    if award.kind is AwardKind.PARTICIPATION:
        return SignedAward(award, b"", "", "")
    signed = signer.sign_document(maker.unsigned(award), award.signed_at)
    credential = json.dumps(signed, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    jwt = signer.sign_jwt(signed, credential)
    return SignedAward(award, credential, jwt, hashlib.sha256(credential).hexdigest())


@dataclass(frozen=True, slots=True)
class BadgePictures:
    """The pictures that are baked: the same for a whole batch."""

    png: bytes
    svg: str


def award_files(credential: bytes, jwt: str, pictures: BadgePictures, pdf: bytes | None) -> dict[str, bytes]:
    """Return the bytes of each file of an award, by role (``layout.ROLES``).

    ``credential`` is empty where there is paper alone.
    """
    files = {"pdf": pdf} if pdf is not None else {}
    if not credential:
        return files
    text = credential.decode("utf-8")
    baked = bake_png(pictures.png, text)
    return {
        "json": credential,
        "jwt": jwt.encode("ascii"),
        "baked-png": baked,
        "baked-svg": bake_svg(pictures.svg, text, jwt=False).encode("utf-8"),
        "png": baked,
        **files,
    }
