"""The few kinds of CBOR that a paper code needs, read strictly.

A general reader turns a stranger's tags into dates, fractions and references before anybody can
object. This one knows whole numbers, texts, bytes, lists, maps with whole-number keys and tag 18,
each in its one deterministic spelling. Source: RFC 8949, sections 3 and 4.2.1.
Why our own: ``docs/decisions/0014-paper-code.md``.
"""

from typing import NamedTuple, TypeAlias, Union

from studio.foundation.worded import worded
from studio.signing.errors import BadTokenError

_DEEPEST = 4


class Sign1(NamedTuple):
    """Tag 18 and what it marks (RFC 9052, section 4.2)."""

    content: "Value"


Value: TypeAlias = Union[int, bytes, str, list["Value"], dict[int, "Value"], Sign1]  # noqa: UP007


def read_cbor(data: bytes) -> Value:
    """Return the one value that ``data`` is.

    Raises:
        BadTokenError: Another kind, another spelling, cut off, or something behind it.
    """
    reader = _Reader(data)
    value = reader.value(0)
    if reader.place != len(data):
        raise BadTokenError(worded("Something stands behind the end of the code."))
    return value


class _Reader:
    def __init__(self, data: bytes) -> None:
        self.data, self.place = data, 0

    def value(self, depth: int) -> Value:
        if depth > _DEEPEST:
            raise BadTokenError(worded("The code is nested deeper than any of ours."))
        major, number = self._head()
        if major in (0, 1):
            return number if major == 0 else -1 - number
        if major == 2:
            return self._bytes(number)
        if major == 3:
            return self._text(number)
        if major == 4:
            return [self.value(depth + 1) for _ in range(self._countable(number))]
        if major == 5:
            return self._map(number, depth)
        if major == 6 and number == 18:
            return Sign1(self.value(depth + 1))
        raise BadTokenError(worded("The code holds a kind of value that ours never hold."))

    def _head(self) -> tuple[int, int]:
        first = self._bytes(1)[0]
        major, short = first >> 5, first & 31
        if short < 24:
            return major, short
        if short > 27:
            raise BadTokenError(worded("The code is not in its one right spelling."))
        number = int.from_bytes(self._bytes(1 << (short - 24)), "big")
        least = 24 if short == 24 else 1 << (8 << (short - 25))
        if number < least:
            raise BadTokenError(worded("The code is not in its one right spelling."))
        return major, number

    def _bytes(self, count: int) -> bytes:
        if count > len(self.data) - self.place:
            raise BadTokenError(worded("The code is cut off."))
        self.place += count
        return self.data[self.place - count : self.place]

    def _text(self, count: int) -> str:
        try:
            return self._bytes(count).decode("utf-8")
        except UnicodeDecodeError as error:
            raise BadTokenError(worded("A text in the code is damaged.")) from error

    def _countable(self, number: int) -> int:
        if number > len(self.data) - self.place:
            raise BadTokenError(worded("The code is cut off."))
        return number

    def _map(self, number: int, depth: int) -> dict[int, Value]:
        found: dict[int, Value] = {}
        for _ in range(self._countable(number)):
            key = self.value(depth + 1)
            if not isinstance(key, int) or (found and _order(key) <= _order(next(reversed(found)))):
                raise BadTokenError(worded("The code's fields are not in their one right order."))
            found[key] = self.value(depth + 1)
        return found


def _order(key: int) -> tuple[bool, int]:
    """Deterministic order of whole-number keys: 0, 1, 2 … before -1, -2 …."""
    return key < 0, abs(key)
