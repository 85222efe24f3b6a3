"""One holding of a course, entered once and printed on every certificate."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from studio.domain.text import LocalisedText, one_line


@dataclass(frozen=True, slots=True)
class CourseRun:
    """When, where and with whom. ``hours`` are those held, if they differ from the design's."""

    id: UUID
    title: str
    design_id: UUID | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    place: str = ""
    trainer: str = ""
    assessor: str = ""
    hours: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Enrolment:
    """A learner in a course run. ``seat`` is the order in the roster, ``group`` as the roster says."""

    course_run_id: UUID
    learner_id: UUID
    seat: int
    group: str = ""


def own_title(title: str, course: LocalisedText) -> str:
    """Return what a run's ``title`` says beyond the micro-credential's, with which it may begin.

    The name, in any of its languages, goes only where it plainly ends: before a colon, a dash, a bracket,
    a number. Marks that turn the direction of a line go too.

    >>> own_title("Wound Care – Autumn 2026", LocalisedText.of("Wound Care"))
    'Autumn 2026'
    """
    title = one_line(_TURNS.sub("", title))
    names = (one_line(_TURNS.sub("", text)) for _, text in course.entries)
    for name in sorted(filter(None, names), key=len, reverse=True):
        rest = title[len(name) :]
        if title[: len(name)].casefold() != name.casefold():
            continue
        if not rest.strip(_BETWEEN):
            return ""
        if said := _AFTER_NAME.fullmatch(rest):
            return _inside_brackets(said[1])
    return title


# Embeddings, overrides, isolates and marks of direction, and blanks of no width.
_TURNS = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_BETWEEN = " :;,|·•→»：；，、・؛،-‐−–—―/"
_AFTER_NAME = re.compile(
    r"""(?x) \s* (?:
        [:;,|·•→»] \s+ | [：；，、・؛،] \s* | \s [-‐−–—―/] \s*   # between name and the rest
        | (?=[(\[（【「]) | \s (?=\d) ) (.*\S)"""
)


def _inside_brackets(text: str) -> str:
    for first, last in ("()", "[]", "（）", "【】", "「」"):
        if text[0] == first and text[-1] == last and text.count(first) == 1:
            return text[1:-1].strip()
    return text
