"""Draw every badge at 256 and 48 pixels on light and dark ground.

``python benchmarks/badge_sheet.py OUT.png``
For looking at: short and long titles, Arabic and Chinese, with and without words.
"""

import sys
from io import BytesIO
from pathlib import Path

from PIL import Image

from studio.artwork.badges import BADGE_KINDS, BadgeOptions, badge_document
from studio.artwork.glyph_outlines import flatten
from studio.artwork.svg_writer import write_svg
from studio.rendering.badge_png import badge_png
from studio.rendering.fonts import FontSet

_COLOURS = ("#0b6e6e", "#7a1f3d", "#1f4e8c", "#8a3ea8", "#b5481b", "#2e6b34", "#33475b", "#37474f", "#5b3fa0")
_ICONS = (
    "medical-bag",
    "shield-check",
    "school",
    "star",
    "flash",
    "sprout",
    "chef-hat",
    "wrench",
    "scale-balance",
)
_METALS = ("gold", "silver", "gold", "bronze")
_ROWS = (
    ("Wound Care", "Level 2", "Northwind Training", "en", 256, "#ffffff"),
    ("Fundamentals of Chronic Wound Care", "Advanced", "The Northern Academy", "en", 256, "#14181d"),
    ("رعاية الجروح", "المستوى الثاني", "أكاديمية الشمال", "ar", 256, "#f6f7f9"),
    ("伤口护理基础", "二级", "北方培训学院", "zh-Hans", 256, "#14181d"),
    ("", "", "", "en", 128, "#ffffff"),
    ("Wound Care", "", "", "en", 48, "#ffffff"),
    ("Wound Care", "", "", "en", 48, "#14181d"),
)
_GAP = 12


def sheet(fonts: FontSet) -> Image.Image:
    """Return all rows of the sheet as one picture."""
    width = len(BADGE_KINDS) * (256 + _GAP) + _GAP
    height = sum(row[4] + 2 * _GAP for row in _ROWS)
    picture = Image.new("RGB", (width, height))
    top = 0
    for row in _ROWS:
        size, ground = row[4], row[5]
        picture.paste(ground, (0, top, width, top + size + 2 * _GAP))
        for place, (kind, _) in enumerate(BADGE_KINDS):
            badge = Image.open(BytesIO(badge_png(_svg(kind, place, row[:4], fonts), size)))
            picture.paste(badge, (_GAP + place * (size + _GAP), top + _GAP), badge.convert("RGBA"))
        top += size + 2 * _GAP
    return picture


def _svg(kind: str, place: int, words: tuple[str, str, str, str], fonts: FontSet) -> str:
    title, subtitle, ring, language = words
    options = BadgeOptions(
        kind=kind,
        title=title,
        subtitle=subtitle,
        ring=ring,
        language=language,
        level=2 if subtitle else 0,
        levels=3 if subtitle else 0,
        level_mark="stars" if place % 2 else "dots",
        colour=_COLOURS[place % len(_COLOURS)],
        icon=_ICONS[place % len(_ICONS)],
        metal=_METALS[place % len(_METALS)],
    )
    return write_svg(flatten(badge_document(options), fonts).document)


if __name__ == "__main__":
    sheet(FontSet.product()).save(Path(sys.argv[1]))
