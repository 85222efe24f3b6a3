"""What a reader program gets as text: rules measured with PDFium and poppler (decision 0041).

Plain WeasyPrint output gives many scripts in drawing order. ``ActualText`` mends that, but the two
engines want opposite orders for right-to-left text, so where it goes depends on the text.
"""

import unicodedata

from studio.rendering.direction import without_isolates

_SIMPLE_END = 0x0250  # Latin with its precomposed letters draws in the order it is read


def content_text(text: str) -> str:
    """Return what the content stream shall say that ``text`` reads as; empty for nothing.

    Nothing for text that extracts right by itself (plain Latin, right-to-left without marks), for
    mixed direction, which only the structure tree can say, and for letters beyond the Basic
    Multilingual Plane, which PDFium loses here.
    """
    text = without_isolates(text)
    if not text.strip() or all(ord(letter) < _SIMPLE_END for letter in text):
        return ""
    if any(ord(letter) > 0xFFFF for letter in text):
        return ""
    if is_rightward_only(text):
        return text
    marks = any(unicodedata.category(letter) == "Mn" for letter in text)
    return text if marks and not _has_left_to_right(text) else ""


def is_rightward_only(text: str) -> bool:
    """Return whether no letter or digit of ``text`` runs from right to left."""
    return not any(unicodedata.bidirectional(letter) in ("R", "AL", "AN") for letter in text)


def _has_left_to_right(text: str) -> bool:
    return any(unicodedata.bidirectional(letter) in ("L", "EN") for letter in text)


def is_mixed(text: str) -> bool:
    """Return whether ``text`` runs in both directions."""
    return not is_rightward_only(text) and _has_left_to_right(text)
