"""Dates, numbers and addresses as people write them, and when there are two ways to read them."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from functools import cache

from babel import Locale

_MONTH_LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pl", "pt", "sv", "da", "nb", "fi", "cs", "ro", "hu")
_INVISIBLE = re.compile("[\u200b\ufeff\u00ad\u2060]")
_EMAIL = re.compile(r"[^\s@,;:<>()\[\]\"\\]+@[^\s@,;:<>()\[\]\"\\.]+(\.[^\s@,;:<>()\[\]\"\\.]+)+")
_NUMERIC_DATE = re.compile(r"(\d{1,4})\s*[./\-年]\s*(\d{1,2})\s*[./\-月]\s*(\d{1,4})日?")


def cleaned(cell: str) -> str:
    """Return a cell's text on one line: no invisible signs, no hard blanks, no spreadsheet's apostrophe.

    One leading apostrophe goes where it guards a formula-like text (lms-formats.md, 2.3).
    """
    text = " ".join(_INVISIBLE.sub("", cell).split())
    return text[1:] if len(text) > 1 and text[0] == "'" and text[1] in "=+-@" else text


@dataclass(frozen=True, slots=True)
class DateReading:
    """What a text can mean as a date: one day, several, or none (``readings`` empty)."""

    readings: tuple[date, ...]
    looks_like_date: bool


def read_date(text: str, order: str = "") -> DateReading:
    """Return the days that ``text`` can mean.

    Args:
        text: A cell. ISO dates, dates with points, strokes or hyphens, month names in 15 languages, the
            day numbers of spreadsheets (30,000 to 80,000).
        order: ``dmy`` or ``mdy`` once it is known; empty for both.
    """
    text = cleaned(text).split("T")[0]
    text = re.sub(r",?\s+\d{1,2}:\d{2}(:\d{2})?(\.\d+)?( ?[AaPp]\.?[Mm]\.?)?$", "", text)
    if match := _NUMERIC_DATE.fullmatch(text.rstrip(".")):
        return _numeric(match, "." in text, order)
    if re.fullmatch(r"\d{5}", text) and 30_000 <= int(text) <= 80_000:
        return DateReading((date(1899, 12, 30) + timedelta(days=int(text)),), True)
    if re.fullmatch(r"(19|20)\d{6}", text):
        return DateReading(_days([(int(text[:4]), int(text[4:6]), int(text[6:]))]), True)
    return _worded(text)


def _numeric(match: re.Match[str], with_points: bool, order: str) -> DateReading:
    first, second, third = match.groups()
    if len(first) == 4:
        return DateReading(_days([(int(first), int(second), int(third))]), True)
    if len(third) not in (2, 4):
        return DateReading((), False)
    year = int(third) + (2000 if len(third) == 2 else 0)
    day_first = (year, int(second), int(first))
    month_first = (year, int(first), int(second))
    if with_points or order == "dmy":
        return DateReading(_days([day_first]), True)
    if order == "mdy":
        return DateReading(_days([month_first]), True)
    return DateReading(_days([day_first, month_first]), True)


def _days(candidates: Iterable[tuple[int, int, int]]) -> tuple[date, ...]:
    found: dict[date, None] = {}
    for year, month, day in candidates:
        try:
            found[date(year, month, day)] = None
        except ValueError:
            continue
    return tuple(found)


def _worded(text: str) -> DateReading:
    words = re.findall(r"[^\W\d_]+|\d+", text.casefold())
    months = [_months()[word] for word in words if word in _months()]
    numbers = [int(word) for word in words if word.isdigit()]
    if len(months) != 1 or len(numbers) != 2:
        return DateReading((), False)
    day, year = (numbers[0], numbers[1]) if numbers[1] > 31 else (numbers[1], numbers[0])
    return DateReading(_days([(year, months[0], day)]), True)


@cache
def _months() -> dict[str, int]:
    table: dict[str, int] = {}
    for language in _MONTH_LANGUAGES:
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in Locale(language).months[context][width].items():
                    table.setdefault(name.casefold().rstrip("."), number)
    return table


def order_of_dates(texts: Iterable[str]) -> tuple[str, str]:
    """Return the order that a column of dates proves, ``dmy``, ``mdy`` or empty, and an open example.

    The example is a text with two readings while nothing in the column proves one; empty else.
    """
    votes = {"dmy": 0, "mdy": 0}
    example = ""
    for text in texts:
        match = _NUMERIC_DATE.fullmatch(cleaned(text).rstrip("."))
        if not match or len(match.group(1)) == 4 or "." in text:
            continue
        first, second = int(match.group(1)), int(match.group(2))
        if first > 12 >= second:
            votes["dmy"] += 1
        elif second > 12 >= first:
            votes["mdy"] += 1
        elif first != second and not example:
            example = cleaned(text)
    if votes["dmy"] != votes["mdy"]:
        return max(votes, key=lambda order: votes[order]), ""
    return "", example


def decimal_sign_of(texts: Iterable[str]) -> str:
    """Return the decimal sign that a column of numbers proves: ``,`` or ``.`` or empty.

    ``78,5`` proves the comma; ``1,234`` proves nothing.
    """
    signs = {",": 0, ".": 0}
    for text in texts:
        number = cleaned(text).replace(" ", "")
        if re.fullmatch(r"-?\d+,(\d{1,2}|\d{4,})", number) or re.fullmatch(
            r"-?\d{1,3}(\.\d{3})+,\d+", number
        ):
            signs[","] += 1
        elif re.fullmatch(r"-?\d+\.(\d{1,2}|\d{4,})", number) or re.fullmatch(
            r"-?\d{1,3}(,\d{3})+\.\d+", number
        ):
            signs["."] += 1
    if signs[","] == signs["."]:
        return ""
    return max(signs, key=lambda sign: signs[sign])


def read_number(text: str, decimal_sign: str = "", largest: Decimal | None = None) -> tuple[Decimal, ...]:
    """Return the numbers that ``text`` can mean, none if it is no number.

    Args:
        text: A cell; ``9/10`` counts when 10 is ``largest``, ``92 %`` when 100 is.
        decimal_sign: ``,`` or ``.`` once it is known.
        largest: The largest number that makes sense; a reading above it is dropped while another stays.
    """
    number = cleaned(text).replace(" ", "").replace("\u2212", "-").replace("’", "").replace("'", "")
    number = "".join(str(unicodedata.digit(c)) if c.isdigit() and not c.isascii() else c for c in number)
    number = _without_maximum(number, largest)
    if re.fullmatch(r"[-+]?\d+", number):
        return (Decimal(number),)
    if not re.fullmatch(r"[-+]?[\d.,]*\d", number):
        return ()
    readings = dict.fromkeys(
        reading for sign in (decimal_sign or ",.") if (reading := _with_sign(number, sign)) is not None
    )
    sensible = [reading for reading in readings if largest is None or abs(reading) <= largest]
    return tuple(sensible or readings)


def _without_maximum(number: str, largest: Decimal | None) -> str:
    if largest is None:
        return number
    if match := re.fullmatch(r"([\d.,]+)/(\d+)", number):
        return match.group(1) if Decimal(match.group(2)) == largest else number
    return number[:-1] if largest == 100 and number.endswith("%") else number


def _with_sign(number: str, sign: str) -> Decimal | None:
    other = "." if sign == "," else ","
    whole, _, part = number.partition(sign)
    if sign in part or other in part:
        return None
    if other in whole:
        if not re.fullmatch(rf"[-+]?\d{{1,3}}(\{other}\d{{3}})+", whole):
            return None
        whole = whole.replace(other, "")
    try:
        return Decimal(f"{whole or '0'}.{part}" if part else whole)
    except InvalidOperation:
        return None


def is_email(text: str) -> bool:
    """Whether ``text`` is an address that mail can be sent to, as far as its form tells."""
    local, _, domain = text.rpartition("@")
    return (
        bool(_EMAIL.fullmatch(text))
        and ".." not in text
        and len(text) <= 254
        and not local.startswith(".")
        and not local.endswith(".")
        and not domain.startswith("-")
    )


def mended_email(text: str) -> str | None:
    """Return the address that was surely meant, or None."""
    guess = cleaned(text).strip("<>.,;:'\"() ").removeprefix("mailto:").replace(" ", "")
    guess = guess.replace("(at)", "@").replace("[at]", "@").replace("＠", "@").replace(",", ".")
    guess = re.sub(r"@{2,}", "@", re.sub(r"\.{2,}", ".", guess))
    return guess if guess != text and is_email(guess) else None
