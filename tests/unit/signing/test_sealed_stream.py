"""The sealed stream gives back what went in, at every size around a piece, or nothing."""

import io
from itertools import pairwise

import pytest

from studio.signing.errors import WeakPassphraseError, WrongPassphraseError
from studio.signing.key_file import Cost
from studio.signing.sealed_stream import PIECE, SealedFileError, SealingWriter, opened
from tests.support.fakes import FakeRandom

CHEAP = Cost(1, 8192)
WORDS = "a long passphrase"
HEAD = 16 + 24 + 24
SEALED_PIECE = PIECE + 17


def sealed(data: bytes, passphrase: str = WORDS, step: int = 50_000) -> bytes:
    target = io.BytesIO()
    writer = SealingWriter(target, passphrase, random_bytes=FakeRandom(), cost=CHEAP)
    for start, end in pairwise([*range(0, len(data), step), len(data)]):
        writer.write(data[start:end])
    writer.close()
    return target.getvalue()


def unsealed(data: bytes, passphrase: str = WORDS) -> bytes:
    return b"".join(opened(io.BytesIO(data), passphrase))


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3 * PIECE + 7])
def test_any_size_comes_back(size: int):
    data = FakeRandom(str(size))(size)
    assert unsealed(sealed(data)) == data


def test_the_passphrase_is_one_however_it_was_typed():
    assert unsealed(sealed(b"x", "Jos\u00e9 und Zo\u00eb"), "Jose\u0301 und Zoe\u0308") == b"x"


def test_swapped_doubled_and_missing_pieces_are_noticed():
    data = sealed(FakeRandom()(3 * PIECE + 7))
    head, rest = data[:HEAD], data[HEAD:]
    one, two, three, last = (rest[n * SEALED_PIECE : (n + 1) * SEALED_PIECE] for n in range(4))
    for pieces in (
        (one, three, two, last),
        (one, two, two, three, last),
        (one, three, last),
        (one, two, three),
    ):
        with pytest.raises(SealedFileError):
            unsealed(head + b"".join(pieces))


def test_two_streams_of_one_passphrase_cannot_be_mixed():
    first, second = sealed(FakeRandom("1")(2 * PIECE + 5)), sealed(FakeRandom("2")(2 * PIECE + 5))
    with pytest.raises(SealedFileError):
        unsealed(first[: HEAD + SEALED_PIECE] + second[HEAD + SEALED_PIECE :])


@pytest.mark.parametrize("place", [20, 24, 39, 45, HEAD + 3])
def test_a_changed_head_or_first_piece_does_not_open(place: int):
    data = bytearray(sealed(b"some bytes"))
    data[place] ^= 1
    with pytest.raises((WrongPassphraseError, SealedFileError)):
        unsealed(bytes(data))


def test_a_wrong_or_short_passphrase():
    with pytest.raises(WrongPassphraseError):
        unsealed(sealed(b"x"), "another passphrase")
    with pytest.raises(WeakPassphraseError):
        sealed(b"x", "short")
