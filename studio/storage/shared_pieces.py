"""What thousands of signed documents have in common, kept once.

A batch's credentials all carry the same pictures, in the JSON and once more in the JWT: four fifths of
their bytes. Pictures are cut out before the bytes are stored and put back when they are read
(docs/decisions/0095).

Base64 writes each three bytes as four letters, so a picture's letters are the same in every JWT but
for the first and last few and for where its groups of three begin. What is the same is cut out of the
token's text, without decoding it: cutting a text and putting the same back loses nothing.
"""

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

SHORTEST = 1024
"""Bytes: a shorter picture stays where it is."""

_ENOUGH = 64
_BEGIN, _END = b'"data:image/', b'"'


@dataclass(frozen=True, slots=True)
class Place:
    """Where ``piece`` stands: offsets in bytes, in the whole JSON and in the JWT's whole payload, decoded.

    ``in_jwt`` is None where it was not found in the JWT.
    """

    piece: bytes
    in_json: int
    in_jwt: int | None


@dataclass(frozen=True, slots=True)
class CutBytes:
    """Signed bytes as stored: without the pieces, which go in by ``places``, in that order."""

    signed_json: bytes
    jwt: str
    places: tuple[Place, ...] = ()


def cut(signed_json: bytes, jwt: str) -> CutBytes:
    """Return both documents without their pictures."""
    found = _pictures(signed_json)
    if not found:
        return CutBytes(signed_json, jwt)
    pieces = [piece for _, piece in found]
    spots = [spot for spot, _ in found]
    shorter, jwt_spots = _cut_jwt(jwt, pieces)
    rest = _without(signed_json, [(spot, piece) for spot, piece in found])
    return CutBytes(rest, shorter, tuple(map(Place, pieces, spots, jwt_spots)))


def whole(stored: CutBytes) -> tuple[bytes, str]:
    """Return the JSON and the JWT as they were signed."""
    signed_json = _filled(stored.signed_json, [(place.in_json, place.piece) for place in stored.places])
    text = stored.jwt.encode("utf-8")
    payload = _payload_of(text)
    holes = [
        _letters_at(payload, place.in_jwt, place.piece) for place in stored.places if place.in_jwt is not None
    ]
    return signed_json, _filled(text, holes).decode("utf-8")


def _pictures(document: bytes) -> list[tuple[int, bytes]]:
    """Return the data URIs of pictures with their offsets, by offset."""
    found, start = [], document.find(_BEGIN)
    while start >= 0:
        end = document.find(_END, start + 1)
        if end < 0:
            break
        if end - start > SHORTEST:
            found.append((start + 1, document[start + 1 : end]))
        start = document.find(_BEGIN, end)
    return found


def _cut_jwt(jwt: str, pieces: Sequence[bytes]) -> tuple[str, list[int | None]]:
    """Return the JWT without the pieces' letters, and where each stood; None if it was not found."""
    text = jwt.encode("utf-8")
    end = payload = _payload_of(text)
    places: list[int | None] = []
    cuts: list[tuple[int, bytes]] = []
    for piece in pieces:
        place = _place_in(text, payload, end, piece)
        places.append(place)
        if place is not None:
            cuts.append(_letters_at(payload, place, piece))
            end = cuts[-1][0] + len(cuts[-1][1])
    return _without(text, cuts).decode("utf-8"), places


def _payload_of(text: bytes) -> int:
    """Return where the payload begins: behind the first dot."""
    return text.find(b".") + 1


def _place_in(text: bytes, payload: int, after: int, piece: bytes) -> int | None:
    """Return the offset of ``piece`` in the payload, which begins at ``payload``; not before ``after``."""
    for skipped in range(3):
        spot = _find(text, _letters(piece, skipped), after) - payload
        if spot >= 0 and spot % 4 == 0 and spot // 4 * 3 >= skipped:
            return spot // 4 * 3 - skipped
    return None


def _find(text: bytes, letters: bytes, after: int) -> int:
    """As ``bytes.find``, which gets ready for long before it looks for something long."""
    start = letters[:_ENOUGH]
    spot = text.find(start, after)
    while spot >= 0 and not text.startswith(letters, spot):
        spot = text.find(start, spot + 1)
    return spot


def _letters_at(payload: int, place: int, piece: bytes) -> tuple[int, bytes]:
    """Return where in the token the letters of a piece begin that stands at ``place``, and them."""
    groups = -(-place // 3)
    return payload + groups * 4, _letters(piece, groups * 3 - place)


@lru_cache(maxsize=12)
def _letters(piece: bytes, skipped: int) -> bytes:
    """Return the base64 of the whole groups of three behind the first ``skipped`` bytes."""
    end = skipped + (len(piece) - skipped) // 3 * 3
    return base64.urlsafe_b64encode(piece[skipped:end])


def _without(document: bytes, cuts: Sequence[tuple[int, bytes]]) -> bytes:
    parts, end = [], 0
    for spot, piece in cuts:
        parts.append(document[end:spot])
        end = spot + len(piece)
    return b"".join((*parts, document[end:]))


def _filled(rest: bytes, holes: Sequence[tuple[int, bytes]]) -> bytes:
    """Return ``rest`` with the pieces put in; each offset counts in the whole."""
    parts, taken, length = [], 0, 0
    for spot, piece in holes:
        parts += [rest[taken : taken + spot - length], piece]
        taken += spot - length
        length = spot + len(piece)
    return b"".join((*parts, rest[taken:]))
