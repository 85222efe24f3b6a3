"""Which part of a name is printed first: as the person says, else as the name or its language has it.

Chinese, Japanese, Korean, Vietnamese and Hungarian names begin with the family (CLDR, person names,
``nameOrderLocales``: ``surnameFirst`` for ko, vi, yue, zh and the like). A name is turned for its own sake
only where its letters leave no doubt; who lives between two customs may hold either for right.
"""

import re
import unicodedata
from enum import StrEnum

from studio.domain.text import one_line

_FAMILY_FIRST = {"hu", "ja", "ko", "vi", "yue", "zh"}
_HAN_LIKE = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]")
# Horn and hook above are written in no other language; nor is a tone over or below a hat or a breve.
# A dot below alone would be Yoruba or Igbo, a tilde Portuguese or Guarani: they prove nothing.
_HORN, _HOOK, _HATS = "\u031b", "\u0309", {"\u0302", "\u0306"}
_TONES = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}
_SYLLABLE = re.compile(
    r"(ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnprstvxđ])?"
    r"(oai|oay|uay|uye|uya|uoi|ieu|yeu|uou|[iu]e|ye|ia|ua|uo|oa|oe|uy|[aoeu]i|[ae]o|[aeiu]u|[au]y|[aeiouy])"
    r"(ng|nh|ch|[cmnpt])?"
)


class NameOrder(StrEnum):
    """In which order given and family name make the name on the certificate."""

    GIVEN_FIRST = "given-first"
    FAMILY_FIRST = "family-first"
    BY_LANGUAGE = "by-language"


def whole_name(given: str, family: str, order: str = "", language: str = "") -> str:
    """Return the name to print.

    Args:
        given: The given names; empty for who has one name only.
        family: The family name, or empty.
        order: A value of ``NameOrder``; empty means as each language has it.
        language: A tag (RFC 5646) of the learner, else of the course run, or empty.
    """
    if not family_first(given, family, order, language):
        return one_line(f"{given} {family}")
    if in_han_script(given, family):
        return f"{family}{given}"
    return one_line(f"{family} {given}")


def family_first(given: str, family: str, order: str = "", language: str = "") -> bool:
    """Whether the family name stands first; arguments as for ``whole_name``."""
    if not given or not family:
        return False
    if order in (NameOrder.GIVEN_FIRST, NameOrder.FAMILY_FIRST):
        return order == NameOrder.FAMILY_FIRST
    if in_han_script(given, family) or plainly_vietnamese(given, family):
        return True
    return re.split("[-_]", language.strip().lower())[0] in _FAMILY_FIRST


def begins_with_family(name: str, given: str, family: str) -> bool:
    """Whether a whole name made of both parts has the family name first."""
    return bool(given and family) and name != one_line(f"{given} {family}") and name.startswith(family)


def in_han_script(given: str, family: str) -> bool:
    """Whether both parts are in Chinese, Japanese or Korean script: no blank stands between them then."""
    return all(_HAN_LIKE.search(part) and part.isalpha() for part in (given, family))


def plainly_vietnamese(given: str, family: str) -> bool:
    """Whether spelling proves a Vietnamese name: every word one syllable, and letters of no other language.

    A bare given name such as Lan, Tim or Théo beside a Vietnamese family name proves nothing.
    """
    words = [*given.split(), *family.split()]
    if not all(_SYLLABLE.fullmatch(_toneless(word)) for word in words):
        return False
    if _proves(given) or "đ" in given.lower():
        return _proves(f"{given} {family}")
    return _proves(family) and (len(given.split()) > 1 or _is_marked(given))


def _proves(text: str) -> bool:
    """Whether a letter is written in Vietnamese alone."""
    return any(
        _HORN in marks or _HOOK in marks or (marks & _HATS and marks & _TONES) for marks in _marks(text)
    )


def _is_marked(text: str) -> bool:
    """Whether a letter bears a sign that a French or German given name would not."""
    plain = unicodedata.normalize("NFC", text.lower()).translate(dict.fromkeys(map(ord, "éèëïüöä")))
    return any(_marks(plain))


def _marks(text: str) -> list[set[str]]:
    """Return the combining marks of each letter."""
    found: list[set[str]] = []
    for sign in unicodedata.normalize("NFD", text):
        if not unicodedata.combining(sign):
            found.append(set())
        elif found:
            found[-1].add(sign)
    return found


def _toneless(word: str) -> str:
    signs = unicodedata.normalize("NFD", word.lower().replace("đ", "d"))
    return "".join(sign for sign in signs if not unicodedata.combining(sign))
