"""Names brought to one form, for finding and sorting; never for printing."""

import unicodedata


def folded(text: str) -> str:
    """Return ``text`` without case, accents and width, on one line: "Çelik-Öz" gives "celik-oz".

    Two spellings that a person would look up in the same way give the same text. Letters of all
    scripts stay; marks above and below them go.
    """
    taken_apart = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in taken_apart if unicodedata.category(letter) != "Mn")
    return " ".join(unicodedata.normalize("NFC", bare).casefold().split())
