"""Numbers as our SVG writes them: short, without exponent, equal on every machine."""

import math
from collections.abc import Iterable


def number(value: float, digits: int = 3) -> str:
    """Return ``value`` with at most ``digits`` decimals, without trailing zeros.

    >>> number(-0.0001), number(12.5), number(100)
    ('0', '12.5', '100')
    """
    if not math.isfinite(value):
        raise ValueError("a number in the artwork is not finite")
    text = f"{value:.{digits}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def numbers(values: Iterable[float], digits: int = 3) -> str:
    """Return several numbers with blanks between them."""
    return " ".join(number(value, digits) for value in values)
