"""Names: put together, taken apart, and recognised when they were damaged on the way."""

import re
import unicodedata

from studio.domain.text import refused_characters

_MOJIBAKE = re.compile("[ÃÂÄÅÐÑØÙâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\xa0]|â€|ï¿½")
_LOST = re.compile(r"[^\W\d_]\?+[^\W\d_]|^\?+[^\W\d_]|[^\W\d_]\?+$|^\?+( \?+)*$")
_SUFFIXES = {"jr", "sr", "ii", "iii", "iv", "phd", "md", "msc", "bsc", "ma", "ba", "mba", "esq", "dipl-ing"}
_WITH_ADDRESS = re.compile(r"\s*[\"']?(.*?)[\"']?\s*<([^<>\s]+@[^<>\s]+)>\s*[;,]?\s*")


def take_apart(name: str) -> tuple[str, str]:
    """Return given and family name of a cell like ``Family, Given``; both empty if unsure."""
    family, comma, given = name.partition(",")
    given, family = given.strip(), family.strip()
    if comma and "," not in given and given and family and not _is_suffix(given):
        return given, family
    return "", ""


def _is_suffix(text: str) -> bool:
    return all(word.lower().replace(".", "") in _SUFFIXES for word in text.split())


def name_and_address(cell: str) -> tuple[str, str]:
    """Return name and address of ``Ada Example <ada@x.example>``, as mail programs write it."""
    match = _WITH_ADDRESS.fullmatch(cell)
    return (match.group(1), match.group(2)) if match else (cell, "")


def mended_mojibake(text: str) -> str | None:
    """Return what UTF-8 read as Windows-1252 was meant to be (``MÃ¼ller``), None if it is not that."""
    if not _MOJIBAKE.search(text):
        return None
    for encoding in ("cp1252", "latin-1"):
        try:
            mended = _loose_bytes(text, encoding).decode("utf-8")
        except (UnicodeEncodeError, UnicodeDecodeError):
            continue
        if mended != text and not refused_characters(mended):
            return mended
    return None


def _loose_bytes(text: str, encoding: str) -> bytes:
    """Encode; the five bytes that Windows-1252 leaves undefined pass as they are."""
    return b"".join(
        bytes([ord(letter)]) if 0x80 <= ord(letter) < 0xA0 else letter.encode(encoding) for letter in text
    )


def has_lost_letters(text: str) -> bool:
    """Whether an encoding error ate letters of a name: ``M?ller`` or the replacement sign."""
    return "\ufffd" in text or bool(
        re.search(r"[^\W\d_]\?+[^\W\d_]|^\?+[^\W\d_]|[^\W\d_]\?+$|^\?+( \?+)*$", text)
    )


def better_case(name: str) -> str | None:
    """Return a name written all in capitals or all small with capitals where they belong, else None."""
    # Georgian has capitals, but no name begins with one: what counts is the letter at a word's beginning.
    letters = [letter for letter in name if letter.isalpha() and letter.lower() != letter.title()]
    if len(letters) < 5 or not (all(c.isupper() for c in letters) or all(c.islower() for c in letters)):
        return None
    return re.sub(r"[^\W\d_]+", lambda word: word.group()[:1].title() + word.group()[1:].lower(), name)


def same_name(one: str, other: str) -> bool:
    """Whether two names are the same but for case, accents, order of words and punctuation."""
    return name_key(one) == name_key(other)


def name_key(name: str) -> str:
    """Return what names are compared by; the order of the words does not count."""
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    words = sorted(re.findall(r"\w+", plain))
    return " ".join(words) or name.strip()


def local_part_order(email: str, given: str, family: str) -> int:
    """Return 1 if the address says given.family, -1 if it says family.given, 0 if it says nothing."""
    parts = re.split(r"[._\-+]", email.partition("@")[0].lower())
    first, last = _ascii(given), _ascii(family)
    if len(parts) != 2 or not first or not last or first == last:
        return 0
    head, tail = parts
    if head == first and tail == last:
        return 1
    return -1 if head == last and tail == first else 0


_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "å": "aa", "æ": "ae"})


def _ascii(name: str) -> str:
    lowered = unicodedata.normalize("NFC", name.lower()).translate(_SPELT_OUT)
    decomposed = unicodedata.normalize("NFKD", lowered.replace("đ", "d").replace("ł", "l"))
    return re.sub(r"[^a-z]", "", decomposed)
