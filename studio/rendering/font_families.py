"""Which families make up the product's closed font set, and in which order a text tries them."""

from typing import Literal

Kind = Literal["serif", "sans"]
"""``serif`` for names and titles, ``sans`` for facts."""

EMOJI_FAMILY = "Noto Color Emoji"
"""Part of the set, never of a family list: named there, digits and # would become pictures."""

_HAN = {"sc": "SC", "tc": "TC", "hk": "HK", "jp": "JP", "kr": "KR"}

# Script → (serif family, sans family); one name where only one design exists in Debian's packages.
_PARTNERS: tuple[tuple[str, str], ...] = (
    ("Noto Serif Hebrew", "Noto Sans Hebrew"),
    ("Noto Serif Armenian", "Noto Sans Armenian"),
    ("Noto Serif Georgian", "Noto Sans Georgian"),
    ("Noto Serif Devanagari", "Noto Sans Devanagari"),
    ("Noto Serif Bengali", "Noto Sans Bengali"),
    ("Noto Serif Gurmukhi", "Noto Sans Gurmukhi"),
    ("Noto Serif Gujarati", "Noto Sans Gujarati"),
    ("Noto Sans Oriya", "Noto Sans Oriya"),
    ("Noto Serif Tamil", "Noto Sans Tamil"),
    ("Noto Serif Telugu", "Noto Sans Telugu"),
    ("Noto Serif Kannada", "Noto Sans Kannada"),
    ("Noto Serif Malayalam", "Noto Sans Malayalam"),
    ("Noto Serif Sinhala", "Noto Sans Sinhala"),
    ("Noto Serif Thai", "Noto Sans Thai"),
    ("Noto Serif Lao", "Noto Sans Lao"),
    ("Noto Serif Khmer", "Noto Sans Khmer"),
    ("Noto Serif Myanmar", "Noto Sans Myanmar"),
    ("Noto Serif Tibetan", "Noto Serif Tibetan"),
    ("Noto Serif Ethiopic", "Noto Sans Ethiopic"),
    ("Noto Serif Yezidi", "Noto Serif Yezidi"),
    ("Noto Serif Hmong Nyiakeng", "Noto Serif Hmong Nyiakeng"),
)

# Scripts in living use with one design only, then symbols.
_LIVING = (
    "Syriac, Thaana, NKo, Adlam, Mongolian, Cherokee, Canadian Aboriginal, Tifinagh, Vai, Bamum, "
    "Osage, Javanese, Balinese, Sundanese, Batak, Buginese, Rejang, Lisu, Miao, Yi, New Tai Lue, Tai Le, "
    "Tai Tham, Tai Viet, Cham, Chakma, Lepcha, Limbu, Meetei Mayek, Ol Chiki, Saurashtra, Syloti Nagri, "
    "Sora Sompeng, Kayah Li, Hanifi Rohingya, Pahawh Hmong, Wancho, Warang Citi, Mro, Newa, "
    "Gunjala Gondi, Masaram Gondi, Medefaidrin, Mende Kikakui, Bassa Vah, Coptic, Deseret, Gothic, "
    "Glagolitic, Runic, Ogham, Old Hungarian, Mandaic, Samaritan, Tagalog, Hanunoo, Buhid, Tagbanwa, "
    "Symbols, Symbols2, Math"
)
_SHARED = (*(f"Noto Sans {name}" for name in _LIVING.split(", ")), "Noto Music")

SPELT_OTHERWISE = {
    "Noto Sans N'Ko": "Noto Sans NKo",
    "Noto Serif Nyiakeng Puachue Hmong": "Noto Serif Hmong Nyiakeng",
    "Noto Sans Symbols 2": "Noto Sans Symbols2",
}
"""Names under which newer releases of the same fonts go, and the name that we use."""


def families(kind: Kind, language: str = "", text: str = "") -> tuple[str, ...]:
    """Return the family names for ``kind`` in the order that a text shall try them.

    Args:
        kind: ``serif`` or ``sans``.
        language: BCP 47 tag of the text's reader; chooses the Han, Arabic and Urdu form.
        text: The text itself; kana or hangul in it decide where the language does not.
    """
    other = "Noto Sans" if kind == "serif" else "Noto Serif"
    return (*css_stack(kind, language, text), *_SHARED, other)


def css_stack(kind: Kind, language: str = "", text: str = "") -> tuple[str, ...]:
    """Return the part of ``families`` that a style sheet names: scripts with millions of readers."""
    first, column = ("Noto Serif", 0) if kind == "serif" else ("Noto Sans", 1)
    partners = (pair[column] for pair in _PARTNERS)
    return (first, *_arabic(kind, language), *_han(kind, language, text), *partners)


def _arabic(kind: Kind, language: str) -> tuple[str, ...]:
    plain = ("Noto Naskh Arabic", "Noto Sans Arabic")
    ordered = plain if kind == "serif" else plain[::-1]
    if language.lower().split("-")[0] in {"ur", "ks"}:
        return ("Noto Nastaliq Urdu", *ordered)
    return (*ordered, "Noto Nastaliq Urdu")


def _han(kind: Kind, language: str, text: str) -> tuple[str, ...]:
    stem = "Noto Serif CJK" if kind == "serif" else "Noto Sans CJK"
    chosen = han_variant(language, text)
    order = [chosen, *(variant for variant in _HAN if variant != chosen)]
    return tuple(f"{stem} {_HAN[variant]}" for variant in order)


def han_variant(language: str, text: str = "") -> str:
    """Return ``sc``, ``tc``, ``hk``, ``jp`` or ``kr``: in which form Han letters shall be drawn.

    Where the language is not written with Han letters, kana and hangul in the text decide, and
    simplified Chinese is taken otherwise.
    """
    parts = language.lower().replace("_", "-").split("-")
    if parts[0] in {"ja", "ko"}:
        return "jp" if parts[0] == "ja" else "kr"
    if parts[0] in {"zh", "yue", "nan", "hak", "wuu", "lzh"}:
        return _chinese_variant(parts)
    return _variant_seen_in(text)


def _chinese_variant(parts: list[str]) -> str:
    if "hk" in parts or "mo" in parts or (parts[0] == "yue" and "hans" not in parts):
        return "hk" if "hans" not in parts else "sc"
    return "tc" if "hant" in parts or "tw" in parts else "sc"


def _variant_seen_in(text: str) -> str:
    if any("\u3040" <= letter <= "\u30ff" for letter in text):
        return "jp"
    if any("\uac00" <= letter <= "\ud7a3" or "\u1100" <= letter <= "\u11ff" for letter in text):
        return "kr"
    return "sc"


def product_families() -> frozenset[str]:
    """Return every family of the closed set, the colour emoji too."""
    return frozenset({*families("serif"), *families("sans"), EMOJI_FAMILY})
