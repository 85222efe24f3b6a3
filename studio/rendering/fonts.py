"""The closed font set: what a certificate or a badge may use, and nothing of the machine's own.

See ``docs/decisions/0030-closed-font-set.md``. Nothing here asks the system which fonts it has:
the same workspace draws the same letters on every machine that has the same files.
"""

import os
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from fontTools.unicodedata import script

from studio.foundation.bundled_files import resources
from studio.foundation.errors import MachineError
from studio.foundation.limited_worker import run_limited
from studio.foundation.worded import worded
from studio.rendering.font_cache import facts_of, mark_of
from studio.rendering.font_facts import FaceFacts, FileFacts, font_files_in, from_plain
from studio.rendering.font_families import (
    EMOJI_FAMILY,
    SPELT_OTHERWISE,
    Kind,
    css_stack,
    families,
    product_families,
)
from studio.rendering.letters import clusters, spellings

_PLACES = (
    "/usr/share/fonts/truetype/noto",
    "/usr/share/fonts/opentype/noto",
    "/usr/share/fonts/noto",
    "/usr/share/fonts/noto-cjk",
    "/usr/share/fonts/google-noto",
)

# Debian 12's bold Nastaliq says of itself that it is regular: fontconfig would take it for any text.
_MISLABELLED = {"notonastaliqurdu-bold"}


class FontsMissingError(MachineError):
    """The product's fonts are not on this machine."""

    code = "environment.fonts"
    hint = worded(
        "Install the packages fonts-noto-core, fonts-noto-cjk and fonts-noto-color-emoji, "
        "or name the folder of the Noto fonts in STUDIO_FONTS."
    )


@dataclass(frozen=True, slots=True)
class FontFace:
    """One face of a font file: what HarfBuzz needs to open it, and what it covers."""

    path: Path
    facts: FaceFacts

    @property
    def index(self) -> int:
        """The face's place within its file (0 but in collections)."""
        return self.facts.index

    @property
    def family(self) -> str:
        """The family name in the words that our lists use."""
        return SPELT_OTHERWISE.get(self.facts.family, self.facts.family)

    def covers(self, letters: str) -> bool:
        """Return whether this face has a glyph for every one of ``letters``."""
        starts, ranges = _starts(self.facts.ranges), self.facts.ranges
        for letter in map(ord, letters):
            place = bisect_right(starts, letter) - 1
            if place < 0 or letter > ranges[place][1]:
                return False
        return True


@lru_cache(maxsize=4)
def _own_facts(folder: Path, marks: tuple[tuple[object, ...], ...]) -> tuple[FileFacts, ...]:
    """Read a folder of somebody's fonts in a limited worker; once, while ``marks`` stay the same."""
    answer = run_limited(
        "studio.rendering.font_facts:read_folder",
        {"folder": str(folder)},
        what=worded("the fonts in {folder}", folder=folder),
    )
    return tuple(from_plain(item) for item in answer)


@lru_cache(maxsize=1024)
def _starts(ranges: tuple[tuple[int, int], ...]) -> list[int]:
    return [first for first, _ in ranges]


@dataclass(frozen=True)
class FontSet:
    """A closed set of font files. Own fonts of a workspace or template come before the product's."""

    contents: tuple[FileFacts, ...]
    own: int = 0  # so many of ``contents``, from the front, are the workspace's or template's

    @classmethod
    def product(cls) -> "FontSet":
        """Return the product's set from ``STUDIO_FONTS``, the bundled folder or Debian's packages.

        Raises:
            FontsMissingError: Not even Noto Sans and Noto Serif are there.
        """
        found = facts_of("product", _candidates())
        if _PRODUCT and _PRODUCT[0][0] is found:
            return _PRODUCT[0][1]
        wanted = product_families()
        kept = tuple(file for file in found if any(_known(face.family) in wanted for face in file.faces))
        present = {_known(face.family) for file in kept for face in file.faces}
        if not {"Noto Sans", "Noto Serif"} <= present:
            raise FontsMissingError(
                worded("The Noto fonts, which every certificate is set in, were not found.")
            )
        _PRODUCT[:] = [(found, cls(kept))]
        return _PRODUCT[0][1]

    def with_folder(self, folder: Path) -> "FontSet":
        """Return this set with the fonts of ``folder`` before it; they are read in a limited worker.

        Raises:
            UntrustedInputError: A file there is no font, or too large.
        """
        files = font_files_in(folder)
        if not files:
            return self
        added = _own_facts(folder, tuple((str(path), *mark_of(path)) for path in files))
        return FontSet((*added, *self.contents), self.own + len(added))

    @property
    def files(self) -> tuple[Path, ...]:
        """Every font file of the set, own ones first."""
        return tuple(file.path for file in self.contents)

    @property
    def digests(self) -> dict[str, str]:
        """File name → SHA-256 of its bytes; of two files of one name the one that is used, the first."""
        return {file.path.name: file.digest for file in reversed(self.contents)}

    @cached_property
    def faces(self) -> tuple[FontFace, ...]:
        """Every face of the set."""
        return tuple(FontFace(file.path, facts) for file in self.contents for facts in file.faces)

    @cached_property
    def _by_family(self) -> dict[str, list[FontFace]]:
        table: dict[str, list[FontFace]] = {}
        for face in self.faces:
            table.setdefault(face.family, []).append(face)
        return table

    @cached_property
    def own_families(self) -> tuple[str, ...]:
        """The families that workspace or template brought along."""
        names = (_known(face.family) for file in self.contents[: self.own] for face in file.faces)
        return tuple(dict.fromkeys(names))

    def css_families(self, kind: Kind, language: str = "", text: str = "") -> str:
        """Return the value of ``font-family`` for ``kind``: quoted names of families that are there.

        Rare scripts are left to fontconfig (``font_config``), which appends the rest of the list. The
        colour emoji are never named (fallback finds them by itself).
        """
        there = (name for name in css_stack(kind, language, text) if name in self._by_family)
        return ", ".join(f'"{name}"' for name in there)

    def faces_for(
        self,
        kind: Kind | str,
        *,
        bold: bool = False,
        italic: bool = False,
        language: str = "",
        text: str = "",
    ) -> tuple[FontFace, ...]:
        """Return the faces that a text of ``kind`` tries, in order; a family's nearest style each.

        ``kind`` may also be the name of a family of the set, which is then tried first.
        """
        base: Kind = "serif" if kind == "serif" or "Serif" in kind else "sans"
        names = [*([kind] if kind in self._by_family else []), *families(base, language, text)]
        stack = (
            _nearest(self._by_family[name], bold, italic)
            for name in dict.fromkeys(names)
            if name in self._by_family
        )
        return tuple(stack)

    def runs(
        self, text: str, kind: Kind | str, *, bold: bool = False, italic: bool = False, language: str = ""
    ) -> tuple[tuple[str, FontFace | None], ...]:
        """Return ``text`` cut into pieces that one face with outlines can draw; None where none can.

        Letters of no script of their own (blanks, digits, punctuation) stay with the piece before them.
        """
        stack = self.faces_for(kind, bold=bold, italic=italic, language=language, text=text)
        faces = [face for face in stack if face.facts.outlines]
        pieces: list[tuple[str, FontFace | None]] = []
        for cluster in clusters(text):
            held = pieces[-1][1] if pieces else None
            face = _face_for(cluster, faces, held)
            if pieces and face is held:
                pieces[-1] = (pieces[-1][0] + cluster, face)
            else:
                pieces.append((cluster, face))
        return tuple(pieces)

    def missing_letters(self, text: str, language: str = "") -> tuple[str, ...]:
        """Return, in order and each once, the letters of ``text`` that no font of the set can draw.

        A letter is a base with its marks, or an emoji sequence, as the reader sees it: a base in one
        font with its mark in another does not count as drawn. White space, joiners, direction marks
        and variation selectors need no glyph. Private-use letters are always missing: PDF/UA
        forbids them. ``language`` is taken for symmetry: coverage does not depend on it.
        """
        return tuple(dict.fromkeys(c for c in clusters(text) if not self._draws(c)))

    def _draws(self, cluster: str) -> bool:
        if any(unicodedata.category(letter) == "Co" for letter in cluster):
            return False
        ways = spellings(cluster)
        return any(not way or any(face.covers(way) for face in self._cover_order) for way in ways)

    @cached_property
    def _cover_order(self) -> tuple[FontFace, ...]:
        """One upright face per family, most used first, so that most letters are found at once."""
        names = [*self.own_families, *families("serif"), EMOJI_FAMILY, *self._by_family]
        return tuple(
            _nearest(self._by_family[n], False, False) for n in dict.fromkeys(names) if n in self._by_family
        )


def _face_for(cluster: str, faces: list[FontFace], held: FontFace | None) -> FontFace | None:
    ways = spellings(cluster)
    is_common = script(cluster[0]) in {"Zyyy", "Zinh"}
    if held is not None and is_common and any(held.covers(way) for way in ways):
        return held
    return next((face for face in faces if any(face.covers(way) for way in ways)), None)


def _nearest(faces: list[FontFace], bold: bool, italic: bool) -> FontFace:
    return min(faces, key=lambda face: (face.facts.italic != italic, face.facts.bold != bold))


def _known(family: str) -> str:
    return SPELT_OTHERWISE.get(family, family)


def _candidates() -> list[Path]:
    """Font files at the first kind of place that has any: chosen by hand, bundled, installed."""
    chosen = os.environ.get("STUDIO_FONTS")
    if chosen:
        return _fonts_in(Path(part) for part in chosen.split(os.pathsep))
    return _fonts_in([resources() / "fonts"]) or _fonts_in(Path(place) for place in _PLACES)


def _fonts_in(folders: Iterable[Path]) -> list[Path]:
    stems = {
        name.replace(" ", "").replace("'", "").lower() for name in (*product_families(), *SPELT_OTHERWISE)
    }
    files = (path for folder in folders for path in font_files_in(folder))
    return [path for path in files if _may_belong(path.stem.lower(), stems)]


def _may_belong(stem: str, stems: set[str]) -> bool:
    """A first look at the file's name spares opening a hundred fonts of scripts long dead."""
    base = stem.split("-")[0]
    style = stem.partition("-")[2]
    if stem in _MISLABELLED:
        return False
    is_known = base in stems or base in {"notosanscjk", "notoserifcjk", "notocoloremoji"}
    return is_known and style in {"", "regular", "bold", "italic", "bolditalic"}


# The set of the last answer of ``facts_of``: pages and checks ask for it again and again.
_PRODUCT: list[tuple[tuple[FileFacts, ...], FontSet]] = []
