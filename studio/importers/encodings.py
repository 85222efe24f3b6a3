"""Which encoding a text file is in: its mark, else UTF-8, else the most plausible of the old ones."""

import codecs
import re
from dataclasses import dataclass

from charset_normalizer import from_bytes

from studio.foundation.worded import worded

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_OTHERS = [
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "cp1255",
    "cp1256",
    "cp1257",
    "koi8_r",
    "mac_roman",
    "cp932",
    "gb18030",
    "big5",
    "cp949",
]
# Letters and signs that West European lists hold; anything else says that the guess is wrong.
_WESTERN = set("àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœšžßÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŒŠŽðþÐÞ’‘“”„–—…€§°«»·´\xa0ºª")
_SAMPLE = 256 * 1024


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file. ``sure`` is False where nothing in the file proves the encoding."""

    text: str
    encoding: str
    bom: bool
    sure: bool


def encoding_name(codec: str) -> str:
    """Return what spreadsheet programs call one of Python's codecs, or its own name."""
    names = {
        "utf-8": "Unicode (UTF-8)",
        "utf-16-le": "Unicode (UTF-16)",
        "cp1250": worded("Central European (Windows)"),
        "cp1251": worded("Cyrillic (Windows)"),
        "cp1252": worded("Western European (Windows)"),
        "cp1253": worded("Greek (Windows)"),
        "cp1254": worded("Turkish (Windows)"),
        "mac_roman": worded("Western European (Macintosh)"),
    }
    return names.get(codec, codec)


def decode(data: bytes, encoding: str = "") -> Decoded:
    """Return the text of ``data``.

    Args:
        data: A whole file.
        encoding: What the person says it is; empty to find out.

    Raises:
        UnicodeDecodeError: The person's encoding does not fit.
        LookupError: There is no such encoding.
    """
    for mark, name in _MARKS:
        if data.startswith(mark) and (not encoding or encoding.lower().startswith(name[:5])):
            return Decoded(data[len(mark) :].decode(name, "replace"), name, True, True)
    if encoding:
        return Decoded(data.decode(encoding), encoding, False, True)
    if wide := _wide(data):
        return Decoded(data.decode(wide, "replace"), wide, False, True)
    try:
        return Decoded(data.decode("utf-8"), "utf-8", False, True)
    except UnicodeDecodeError:
        return _old(data)


def _wide(data: bytes) -> str:
    """Return the UTF-16 that ``data`` is in without a mark, or an empty text: its zeros betray it."""
    head = data[:4096]
    if len(head) < 4:
        return ""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) / 2
    if odd > 0.4 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.4 * half and odd < 0.05 * half:
        return "utf-16-be"
    return ""


def _old(data: bytes) -> Decoded:
    western = data.decode("cp1252", "replace")
    if _looks_western(western):
        return Decoded(western, "cp1252", False, False)
    best = from_bytes(data[:_SAMPLE], cp_isolation=_OTHERS).best()
    if best is None:
        return Decoded(western, "cp1252", False, False)
    return Decoded(data.decode(best.encoding, "replace"), best.encoding, False, False)


def _looks_western(text: str) -> bool:
    """Whether the letters beyond ASCII are West European and stand singly among ASCII ones."""
    beyond = [letter for letter in text if ord(letter) > 127]
    if not beyond or any(letter not in _WESTERN for letter in beyond):
        return False
    if re.search("[a-z][À-ÖØ-ÞŠŽŸ][a-z]", text):
        return False
    pairs = sum(len(run) for run in re.findall(r"[^\x00-\x7f]{2,}", text))
    return pairs < 0.4 * len(beyond)
