"""Names brought to one form, for finding and sorting; never for printing."""

import unicodedata

# Letters that Unicode does not take apart, but keyboards without them write so.
_PLAIN_LETTERS = str.maketrans(
    {"đ": "d", "ð": "d", "ł": "l", "ø": "o", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ŧ": "t"}
)


def folded(text: str) -> str:
    """Return ``text`` without case, accents and width, on one line: "Çelik-Öz" gives "celik-oz".

    Two spellings that a person would look up in the same way give the same text. Letters of all
    scripts stay; marks above and below them go.
    """
    if text.isascii():
        return " ".join(text.lower().split())
    taken_apart = unicodedata.normalize("NFKD", text.casefold()).translate(_PLAIN_LETTERS)
    bare = "".join(letter for letter in taken_apart if unicodedata.category(letter) != "Mn")
    return " ".join(unicodedata.normalize("NFC", bare).casefold().split())
