"""The packaged icon set, by name, offline (Material Design Icons, Apache-2.0)."""

import re
from functools import cache

import material_design_icons_pack

from studio.artwork.path_data import normal_path

BOX = 24.0
"""Every icon is drawn in a square of so many units."""

_PATH = re.compile(r'<path[^>]*\bd="([^"]+)"')

SUGGESTED = (
    "school",
    "medical-bag",
    "plus-thick",
    "heart-pulse",
    "bandage",
    "needle",
    "tooth",
    "stethoscope",
    "book-open-variant",
    "pencil-ruler",
    "lightbulb-on",
    "brain",
    "cog",
    "wrench",
    "hammer-wrench",
    "hard-hat",
    "flash",
    "flask",
    "microscope",
    "atom",
    "leaf",
    "sprout",
    "tractor",
    "recycle",
    "chef-hat",
    "silverware-fork-knife",
    "code-tags",
    "laptop",
    "database",
    "robot",
    "shield-check",
    "lock",
    "scale-balance",
    "gavel",
    "account-group",
    "handshake",
    "hand-heart",
    "baby-carriage",
    "wheelchair-accessibility",
    "translate",
    "earth",
    "compass",
    "truck",
    "forklift",
    "airplane",
    "ship-wheel",
    "music-clef-treble",
    "palette",
    "camera",
    "run",
    "trophy",
    "star",
    "medal",
    "check-bold",
    "fire-extinguisher",
    "water",
    "solar-power",
    "chart-line",
    "cash-multiple",
    "bullhorn",
)
"""What a person sees before she has searched."""


@cache
def all_icon_names() -> tuple[str, ...]:
    """Return the names of all icons that are not on their way out, in order of the alphabet."""
    constants = (getattr(material_design_icons_pack, name) for name in dir(material_design_icons_pack))
    icons = (item for item in constants if hasattr(item, "slug"))
    return tuple(sorted(icon.slug for icon in icons if not icon.deprecated))


def icon_names(query: str = "", limit: int = 200) -> tuple[str, ...]:
    """Return icon names in which every word of ``query`` begins a part, best first; suggestions without one.

    A name equal to the query comes first, then those that start with it, the shorter the sooner.
    """
    words = query.lower().replace("_", "-").replace("-", " ").split()
    if not words:
        known = set(all_icon_names())
        return tuple(name for name in SUGGESTED if name in known)[:limit]
    hits = [name for name in all_icon_names() if all(_has(name, word) for word in words)]
    joined = "-".join(words)
    hits.sort(key=lambda name: (name != joined, not name.startswith(joined), len(name), name))
    return tuple(hits[:limit])


def _has(name: str, word: str) -> bool:
    return any(part.startswith(word) for part in name.split("-"))


@cache
def icon_path(name: str) -> str | None:
    """Return the path data of the icon in a square of ``BOX`` units, or None where no icon has this name."""
    icon = material_design_icons_pack.get_icon(name)
    if icon is None:
        return None
    return "".join(normal_path(data) for data in _PATH.findall(icon.svg)) or None
