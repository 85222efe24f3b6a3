"""Badges of our own, from a few choices. The result is a document with live text."""

from dataclasses import dataclass

from studio.artwork import badge_shapes
from studio.artwork.badge_parts import Parts
from studio.artwork.badge_shapes import Maker, Words
from studio.artwork.colours import METALS, Palette, channels
from studio.artwork.document import Document
from studio.artwork.icons import icon_path
from studio.artwork.svg_writer import write_svg
from studio.foundation.errors import InputError
from studio.foundation.worded import worded

BADGE_KINDS: tuple[tuple[str, str], ...] = (
    ("hexagon", worded("Hexagon with ribbon")),
    ("shield", "Shield"),
    ("circle", worded("Round seal with ring text")),
    ("rosette", "Rosette"),
    ("star", worded("Star medal")),
    ("wreath", worded("Laurel wreath")),
    ("ticket", "Plaque"),
    ("gear", worded("Cog wheel")),
    ("diamond", "Diamond"),
    ("crest", worded("Crest with scroll")),
    ("octagon", worded("Octagon with ring text")),
)
"""Key and English title of each kind, in the order to show them."""

RING_KINDS = frozenset({"circle", "rosette", "octagon"})
"""Kinds that show ``BadgeOptions.ring``."""

LEVEL_MARKS = ("stars", "dots")
METAL_NAMES = tuple(METALS)

_MAKERS: dict[str, Maker] = {key: getattr(badge_shapes, key) for key, _ in BADGE_KINDS}


class BadgeOptionError(InputError):
    """A badge was asked for with a choice that does not exist."""

    code = "input.badge"
    hint = worded("Choose one of the kinds, metals, icons and a colour such as #0b6e6e.")


@dataclass(frozen=True, slots=True)
class BadgeOptions:
    """What a person chooses.

    ``colour`` is ``#rrggbb``, ``metal`` one of ``METAL_NAMES``, ``icon`` a name of ``icon_names``;
    ``level`` of ``levels`` marks are full (0: no marks); ``language`` shapes letters and capitals.
    """

    kind: str = "hexagon"
    title: str = ""
    subtitle: str = ""
    ring: str = ""
    level: int = 0
    levels: int = 0
    level_mark: str = "stars"
    colour: str = "#0b6e6e"
    metal: str = "gold"
    icon: str = "school"
    language: str = "en"
    capitals: bool = True


def badge_document(options: BadgeOptions) -> Document:
    """Return the badge as a document of 512 × 512 units with live text.

    Raises:
        BadgeOptionError: A choice does not exist; names it.
    """
    _check(options)
    parts = Parts(Palette(options.colour.lower(), METALS[options.metal]), options.language)
    _MAKERS[options.kind](parts, _words(options))
    title = options.title or dict(BADGE_KINDS)[options.kind]
    return Document(title=title, language=options.language, elements=tuple(parts.elements))


def make_badge(options: BadgeOptions) -> str:
    """Return the badge as SVG of our profile with live text; equal text for equal options.

    Raises:
        BadgeOptionError: A choice does not exist; names it.
    """
    return write_svg(badge_document(options))


def _words(options: BadgeOptions) -> Words:
    texts = (options.title, options.subtitle, options.ring)
    title, subtitle, ring = (" ".join(text.split()) for text in texts)
    if options.capitals:
        title, subtitle, ring = (capitals(text, options.language) for text in (title, subtitle, ring))
    return Words(title, subtitle, ring, options.icon, options.level, options.levels, options.level_mark)


def capitals(text: str, language: str) -> str:
    """Return ``text`` in capitals as ``language`` writes them; scripts without capitals stay.

    Dotted i of Turkic languages, Irish prefixes and Greek accents have rules that ``str.upper``
    does not know: the first is followed, the others are left as they were written.
    """
    base = language.lower().split("-")[0]
    if base in {"tr", "az"}:
        return text.replace("i", "İ").upper()
    return text if base in {"el", "ga", "ka"} else text.replace("ß", "ẞ").upper()


def _check(options: BadgeOptions) -> None:
    _one_of(worded("kind"), options.kind, tuple(_MAKERS))
    _one_of(worded("metal"), options.metal, METAL_NAMES)
    _one_of(worded("level mark"), options.level_mark, LEVEL_MARKS)
    if not 0 <= options.level <= 10 or not 0 <= options.levels <= 10:
        raise BadgeOptionError(
            worded("A badge shows 0 to 10 levels, not {levels}.", levels=max(options.level, options.levels))
        )
    if icon_path(options.icon) is None:
        raise BadgeOptionError(worded("There is no icon named {icon}.", icon=repr(options.icon)))
    try:
        channels(options.colour)
    except ValueError as error:
        raise BadgeOptionError(worded("{colour} is no colour.", colour=repr(options.colour))) from error


def _one_of(what: str, value: str, allowed: tuple[str, ...]) -> None:
    if value not in allowed:
        raise BadgeOptionError(
            worded(
                "There is no badge {what} named {value}; there are {allowed}.",
                what=what,
                value=repr(value),
                allowed=", ".join(allowed),
            )
        )
