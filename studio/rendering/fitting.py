"""How a text finds its size: shrink to a floor, then wrap, then say that it does not fit."""

from dataclasses import dataclass
from math import inf

from studio.rendering.template_source import FieldRule
from studio.rendering.typesetting import PX_PER_PT, FieldBox, LaidOut, measure


@dataclass(frozen=True, slots=True)
class Fitted:
    """A field's text, its size in points, the lines it takes, and whether that is as the rule allows."""

    field: str
    text: str
    size: float
    lines: int
    fits: bool
    shrunk: bool = False


def fit_text(page: LaidOut, place: FieldBox, rule: FieldRule, name: str, text: str) -> Fitted:
    """Return how ``text`` fits the field. ``page`` was laid out with the rule's largest size."""
    if not text.strip():
        return Fitted(name, text, rule.largest, 1, True)
    laid_size = place.style["font_size"] / PX_PER_PT
    _, natural = measure(page, place, text, inf)
    for size in _sizes(rule):
        allowed = rule.lines if size <= rule.wrap_at else 1
        room = place.width * laid_size / size
        if natural <= room:
            return Fitted(name, text, size, 1, True, size < rule.largest)
        if allowed > 1:
            lines, widest = measure(page, place, text, room)
            if lines <= allowed and widest <= room + 0.01:
                return Fitted(name, text, size, lines, True, True)
    lines, _ = measure(page, place, text, place.width * laid_size / rule.smallest)
    return Fitted(name, text, rule.smallest, lines, False, True)


def _sizes(rule: FieldRule) -> list[float]:
    sizes, size = [], rule.largest
    while size > rule.smallest:
        sizes.append(size)
        size -= rule.step
    return [*sizes, rule.smallest]
