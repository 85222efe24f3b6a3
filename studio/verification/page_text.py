"""What the page of a PDF of our own making says: read from the letters that it draws, not from its notes.

Runs in the limited worker. Source: ISO 32000-1, 9.4.3 (showing text), 9.10.3 (ToUnicode CMaps).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

OUR_PROGRAM = "Credential Studio"
"""What stands as producer in the PDFs that we make."""

_MOST_LETTERS = 20_000
_DEEPEST_FORM = 4
_SECTION = re.compile(rb"begin(bfchar|bfrange)(.*?)endbf", re.DOTALL)
_CHAR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_RANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")


@dataclass(frozen=True, slots=True)
class PageText:
    """``title`` is the document's title; ``drawn`` the letters of the first page in the order in which they
    are drawn. Both are empty for a PDF that others made, whose ways of drawing are not known."""

    title: str = ""
    drawn: str = ""


def page_text(pdf: Any) -> PageText:
    """Return what the first page of an opened ``pikepdf.Pdf`` says; ``drawn`` is empty when in doubt.

    In doubt means: a letter without a meaning, another kind of font, a page that is not as we make it.
    """
    if str(pdf.docinfo.get("/Producer", "")) != OUR_PROGRAM or not len(pdf.pages):
        return PageText()
    title = str(pdf.docinfo.get("/Title", ""))[:_MOST_LETTERS]
    try:
        drawn = "".join(_drawn(pdf.pages[0].obj, pdf.pages[0].obj.get("/Resources"), 0))
    except (_InDoubtError, KeyError, ValueError, TypeError, AttributeError, IndexError):
        drawn = ""
    return PageText(title, drawn[:_MOST_LETTERS])


class _InDoubtError(Exception):
    """Something on the page cannot be read for sure."""


def _drawn(stream: Any, resources: Any, depth: int) -> Iterator[str]:
    """Yield the text of each showing operator, those of forms in their place."""
    import pikepdf

    if depth > _DEEPEST_FORM:
        raise _InDoubtError
    meanings: dict[int, str] = {}
    known: dict[str, dict[int, str]] = {}
    for instruction in pikepdf.parse_content_stream(stream, "Tf Tj TJ Do ' \""):
        word, operands = str(instruction.operator), cast(Any, instruction.operands)
        if word == "Tf":
            name = str(operands[0])
            if name not in known:
                known[name] = _meanings(resources["/Font"][name])
            meanings = known[name]
        elif word == "Do":
            form = resources["/XObject"][str(operands[0])]
            if form.get("/Subtype") == "/Form":
                yield from _drawn(form, form.get("/Resources", resources), depth + 1)
        elif word == "Tj":
            yield _decoded(bytes(operands[0]), meanings)
        elif word == "TJ":
            parts = [each for each in operands[0] if isinstance(each, pikepdf.String)]
            yield _decoded(b"".join(bytes(part) for part in parts), meanings)
        else:
            raise _InDoubtError


def _decoded(codes: bytes, meanings: dict[int, str]) -> str:
    if len(codes) % 2 or len(codes) > _MOST_LETTERS:
        raise _InDoubtError
    return "".join(
        meanings[int.from_bytes(codes[place : place + 2], "big")] for place in range(0, len(codes), 2)
    )


def _meanings(font: Any) -> dict[int, str]:
    """Return the text of each two-byte code of a font."""
    if font.get("/Subtype") != "/Type0" or font.get("/Encoding") != "/Identity-H":
        raise _InDoubtError
    found: dict[int, str] = {}
    for kind, body in _SECTION.findall(bytes(font["/ToUnicode"].read_bytes())[: 4 * 1024 * 1024]):
        if kind == b"bfchar":
            found |= {int(code, 16): _utf16(text) for code, text in _CHAR.findall(body)}
        else:
            for first, last, text in _RANGE.findall(body):
                start, end = int(first, 16), int(last, 16)
                if end - start > 65535:
                    raise _InDoubtError
                head, tail = _utf16(text)[:-1], ord(_utf16(text)[-1])
                found |= {code: head + chr(tail + code - start) for code in range(start, end + 1)}
    return found


def _utf16(digits: bytes) -> str:
    return bytes.fromhex(digits.decode("ascii")).decode("utf-16-be")
