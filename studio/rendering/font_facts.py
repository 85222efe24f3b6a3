"""What one font file says about itself: families, styles, letters. Also for fonts of others, in a worker."""

import struct
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import uharfbuzz
from fontTools.ttLib import TTCollection, TTFont

from studio.foundation.canonical_json import sha256_hex
from studio.foundation.errors import UntrustedInputError
from studio.foundation.worded import worded

SUFFIXES = frozenset({".ttf", ".otf", ".ttc", ".otc"})
_UNICODE = {(0, number) for number in range(7)} | {(3, 1), (3, 10)}
_MAX_FILE = 64 * 1024 * 1024
_MAX_FILES = 200


@dataclass(frozen=True, slots=True)
class FaceFacts:
    """One face: ``ranges`` are the code points it covers, first and last of each run, ascending."""

    index: int
    family: str
    bold: bool
    italic: bool
    outlines: bool
    ranges: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class FileFacts:
    """One font file with the SHA-256 of its bytes."""

    path: Path
    digest: str
    faces: tuple[FaceFacts, ...]


def read_font_file(path: Path) -> FileFacts:
    """Return what the font file at ``path`` says about itself.

    Raises:
        UntrustedInputError: It is no font, or too large.
    """
    if path.stat().st_size > _MAX_FILE:
        raise UntrustedInputError(worded("The font {path} is larger than 64 MB.", path=path.name))
    data = path.read_bytes()
    try:
        blob = uharfbuzz.Blob(data)
        faces = tuple(_face(data, index, blob) for index in range(_face_count(data)))
    except struct.error as error:
        raise UntrustedInputError(
            worded("The font {path} is damaged: a table is too short.", path=path.name)
        ) from error
    except Exception as error:  # somebody's bytes: fontTools stumbles in many ways
        raise UntrustedInputError(
            worded("The font {path} is damaged: {error}", path=path.name, error=error)
        ) from error
    return FileFacts(path, sha256_hex(data), faces)


def _face_count(data: bytes) -> int:
    if data[:4] != b"ttcf":
        return 1
    return len(TTCollection(BytesIO(data), lazy=True).fonts)


def _face(data: bytes, index: int, blob: uharfbuzz.Blob) -> FaceFacts:
    font = TTFont(BytesIO(data), fontNumber=index if data[:4] == b"ttcf" else -1, lazy=True)
    names, head = font["name"], font["head"]
    letters = uharfbuzz.Face(blob, index).unicodes if _has_unicode(font.reader["cmap"]) else ()
    style = (names.getBestSubFamilyName() or "").lower()
    return FaceFacts(
        index=index,
        family=names.getBestFamilyName() or "",
        bold=bool(head.macStyle & 1) or "bold" in style,
        italic=bool(head.macStyle & 2) or "italic" in style,
        outlines=any(tag in font for tag in ("glyf", "CFF ", "CFF2")),
        # By HarfBuzz, which sets the text too: fontTools names every glyph first, and takes 17 times as long.
        ranges=_ranges(sorted(letters)),
    )


def _has_unicode(cmap: bytes) -> bool:
    """Whether a font's table of letters (OpenType, "cmap") has them by Unicode.

    In other orders (old Macintosh, symbols) it would name other letters than it draws.
    """
    (count,) = struct.unpack_from(">2xH", cmap)
    listed = (struct.unpack_from(">HH", cmap, 4 + 8 * place) for place in range(count))
    return any(kind in _UNICODE for kind in listed)


def _ranges(letters: list[int]) -> tuple[tuple[int, int], ...]:
    runs: list[tuple[int, int]] = []
    for letter in letters:
        if runs and letter == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], letter)
        else:
            runs.append((letter, letter))
    return tuple(runs)


def font_files_in(folder: Path) -> list[Path]:
    """Return the font files directly in ``folder``, by name."""
    if not folder.is_dir():
        return []
    return sorted(item for item in folder.iterdir() if item.suffix.lower() in SUFFIXES and item.is_file())


def read_folder(argument: dict[str, str]) -> list[Any]:
    """Worker's task: ``{"folder": path}`` → the plain form of every font file in it.

    Raises:
        UntrustedInputError: A file is no font or has no letters, or there are more than any template needs.
    """
    files = font_files_in(Path(argument["folder"]))
    if len(files) > _MAX_FILES:
        raise UntrustedInputError(
            worded(
                "The font folder holds {count} fonts; at most {max_files} are read.",
                count=len(files),
                max_files=_MAX_FILES,
            )
        )
    return [plain(_with_letters(read_font_file(path))) for path in files]


def _with_letters(facts: FileFacts) -> FileFacts:
    if not any(face.ranges for face in facts.faces):
        raise UntrustedInputError(
            worded(
                "The font {path} has no letters by Unicode; nothing could be set in it.", path=facts.path.name
            )
        )
    return facts


def plain(facts: FileFacts) -> list[Any]:
    """Return ``facts`` as JSON."""
    faces = [
        [f.index, f.family, f.bold, f.italic, f.outlines, [list(r) for r in f.ranges]] for f in facts.faces
    ]
    return [str(facts.path), facts.digest, faces]


def from_plain(value: list[Any]) -> FileFacts:
    """Return what ``plain`` turned into ``value``."""
    path, digest, faces = value
    return FileFacts(
        Path(path),
        str(digest),
        tuple(
            FaceFacts(index, family, bold, italic, outlines, tuple((first, last) for first, last in ranges))
            for index, family, bold, italic, outlines, ranges in faces
        ),
    )
