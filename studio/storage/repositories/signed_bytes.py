"""The signed bytes themselves: kept once, given back bit for bit."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy import insert, select

from studio.storage.records import CredentialPieceRecord, CredentialRecord, SharedPieceRecord
from studio.storage.repositories.base import Repository, in_chunks
from studio.storage.shared_pieces import CutBytes, Place, cut, whole


@dataclass(frozen=True, slots=True)
class SignedBytes:
    """What was signed, as it is kept: ``sha256`` is of ``signed_json``, hexadecimal."""

    award_id: UUID
    signed_json: bytes
    jwt: str
    sha256: str
    signed_at: datetime
    key_id: str = ""


class SignedBytesRepository(Repository):
    """Rows of ``credential``; the picture they share stands in a table of its own."""

    def add(self, items: Sequence[SignedBytes]) -> None:
        """Keep signed bytes; those that are there already make it fail: nobody signs twice."""
        credentials, places = [], []
        numbers: dict[bytes, int] = {}
        for item in items:
            stored = cut(item.signed_json, item.jwt)
            credentials.append(_credential(item, stored))
            for number, place in enumerate(stored.places):
                if place.piece not in numbers:
                    numbers[place.piece] = self._number_of(place.piece)
                places.append(_place(item.award_id, number, numbers[place.piece], place))
        self._session.execute(insert(CredentialRecord), credentials)
        if places:
            self._session.execute(insert(CredentialPieceRecord), places)

    def of(self, ids: Sequence[UUID]) -> dict[UUID, SignedBytes]:
        """Return what was signed, by award."""
        known: dict[int, bytes] = {}
        found: dict[UUID, SignedBytes] = {}
        for chunk in in_chunks(ids):
            places = self._places(chunk, known)
            wanted = select(*_COLUMNS).where(CredentialRecord.award_id.in_(chunk))
            for row in self._session.execute(wanted):
                stored = CutBytes(row.signed_json, row.jwt, tuple(places.get(row.award_id, ())))
                found[row.award_id] = SignedBytes(
                    row.award_id, *whole(stored), row.sha256, row.signed_at, row.key_id
                )
        return found

    def _places(self, ids: Sequence[UUID], known: dict[int, bytes]) -> dict[UUID, list[Place]]:
        """Return what was cut out of each; ``known`` keeps the pieces met."""
        record = CredentialPieceRecord
        wanted = select(record.award_id, record.piece_id, record.json_place, record.jwt_place)
        places: dict[UUID, list[Place]] = {}
        for award, piece, in_json, in_jwt in self._session.execute(
            wanted.where(record.award_id.in_(ids)).order_by(record.award_id, record.number)
        ):
            if piece not in known:
                known[piece] = self._piece(piece)
            places.setdefault(award, []).append(Place(known[piece], in_json, in_jwt))
        return places

    def _piece(self, piece_id: int) -> bytes:
        wanted = select(SharedPieceRecord.data).where(SharedPieceRecord.id == piece_id)
        return self._session.execute(wanted).scalar_one()

    def _number_of(self, piece: bytes) -> int:
        """Return the number of a piece, which is kept now if it was not."""
        digest = sha256(piece).hexdigest()
        wanted = select(SharedPieceRecord.id).where(SharedPieceRecord.sha256 == digest)
        found = self._session.scalar(wanted)
        if found is not None:
            return found
        added = insert(SharedPieceRecord).values(sha256=digest, data=piece).returning(SharedPieceRecord.id)
        return self._session.execute(added).scalar_one()


_COLUMNS = tuple(CredentialRecord.__table__.columns)


def _credential(item: SignedBytes, stored: CutBytes) -> dict[str, Any]:
    return {
        "award_id": item.award_id,
        "signed_at": item.signed_at,
        "key_id": item.key_id,
        "sha256": item.sha256,
        "signed_json": stored.signed_json,
        "jwt": stored.jwt,
    }


def _place(award_id: UUID, number: int, piece_id: int, place: Place) -> dict[str, Any]:
    return {
        "award_id": award_id,
        "number": number,
        "piece_id": piece_id,
        "json_place": place.in_json,
        "jwt_place": place.in_jwt,
    }
