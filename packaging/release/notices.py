"""What we owe to the makers of the parts: names, terms word for word, how to replace an LGPL part."""

from collections.abc import Iterable
from pathlib import Path

from release.licences import SPDX, allowed_licences
from release.part import Part
from release.trouble import ReleaseError

COMMON = Path("/usr/share/common-licenses")
_COMMON_FILES = {
    "Apache-2.0": ("Apache-2.0",),
    "GPL-2.0-or-later": ("GPL-2",),
    "LGPL-2.0-or-later": ("LGPL-2",),
    "LGPL-2.1-only": ("LGPL-2.1",),
    "LGPL-2.1-or-later": ("LGPL-2.1",),
    # Version 3 of the lesser licence only adds to the general one: both must come along.
    "LGPL-3.0-only": ("LGPL-3", "GPL-3"),
    "LGPL-3.0-or-later": ("LGPL-3", "GPL-3"),
    "MPL-1.1": ("MPL-1.1",),
    "MPL-2.0": ("MPL-2.0",),
    "CC0-1.0": ("CC0-1.0",),
}
_HEAD = Path(__file__).resolve().parent / "notices-head.txt"
_RULE = "=" * 100


def choice_of(part: Part) -> str:
    """Return which choice of a part's licence we take: allowed, and best one whose text we have."""
    allowed = allowed_licences()
    node = SPDX.parse(part.licence)
    choices = list(node.args) if isinstance(node, SPDX.OR) else [node]
    fitting = [str(choice) for choice in choices if {symbol.key for symbol in choice.symbols} <= allowed]
    if _has_licence(part) or not fitting:
        return fitting[0] if fitting else part.licence
    return min(fitting, key=lambda choice: choice not in _COMMON_FILES)


def _has_licence(part: Part) -> bool:
    names = (label.rpartition("/")[2].upper() for label, _ in part.texts)
    return any(name.startswith(("LICEN", "COPYING", "COPYRIGHT")) for name in names)


def third_party_notices(parts: tuple[Part, ...], version: str, common: Path = COMMON) -> str:
    """Return the notices of every part: a list, then each text once with the names of those whom it covers.

    Args:
        common: Where the system keeps the texts of common licences, for parts that bring none.

    Raises:
        ReleaseError: No licence text is to be had for a part.
    """
    texts: dict[str, list[str]] = {}
    for part in parts:
        for label, text in _texts(part, common):
            texts.setdefault(text, []).append(label)
    lesser = ", ".join(part.name for part in parts if "LGPL" in choice_of(part))
    head = _HEAD.read_text(encoding="utf-8").replace("@VERSION@", version).replace("@LESSER@", lesser)
    pieces = [head, _RULE, "\nParts\n"]
    pieces += [_line(part) for part in parts]
    for text, labels in texts.items():
        pieces += ["", _RULE, *labels, _RULE, "", text]
    return "\n".join(pieces) + "\n"


def _line(part: Part) -> str:
    chosen = choice_of(part)
    terms = part.licence if chosen == part.licence else f"{part.licence}; taken under {chosen}"
    lines = [f"{part.name} {part.version}", f"    {terms}", f"    {part.home}".rstrip()]
    if part.inside:
        lines.append("    with, inside its compiled files:")
    for inner in part.inside:
        said = (inner.licence or "see the texts of the whole", inner.makers)
        lines.append(f"        {inner.name} {inner.version}: {', '.join(text for text in said if text)}")
    return "\n".join(line for line in lines if line)


def _texts(part: Part, common: Path) -> Iterable[tuple[str, str]]:
    """Return the texts that go with a part: its own, and the common ones that it lacks."""
    found = [(f"{part.name}: {label.rpartition('/')[2]}", text) for label, text in part.texts if text]
    chosen = choice_of(part)
    # Debian's records name the common texts by a place that other systems have not.
    refers = chosen in _COMMON_FILES and any(str(COMMON) in text for _, text in part.texts)
    if not _has_licence(part) or "LGPL-3" in chosen or refers:
        found += _common_texts(part, chosen, common)
    return found


def _common_texts(part: Part, chosen: str, common: Path) -> list[tuple[str, str]]:
    names = _COMMON_FILES.get(chosen)
    if names is None:
        raise ReleaseError(
            f"{part.name} {part.version} ({part.licence}) brings no licence text, and {chosen} is none of "
            "the common ones: find it, and put it beside the list of parts"
        )
    try:
        texts = {name: (common / name).read_text(encoding="utf-8").strip() for name in names}
    except OSError as error:
        raise ReleaseError(
            f"the text of {chosen} for {part.name} should be in {common}: {error}. Build on Debian or Ubuntu."
        ) from error
    return [(f"{part.name}: {name}", text) for name, text in texts.items()]
