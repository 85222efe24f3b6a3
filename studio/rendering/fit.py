"""What preflight asks of the paper: texts that do not fit, and letters that no font can draw."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from studio.rendering.certificate_pdf import BoundTemplate
from studio.rendering.certificate_values import CertificateValues
from studio.rendering.letters import describe
from studio.rendering.page_values import field_texts


@dataclass(frozen=True, slots=True)
class TightText:
    """A text in a smaller size than the template's first, or in none that fits (``fits`` False).

    ``place`` counts the learners from 0, ``size`` is in points.
    """

    place: int
    learner: str
    field: str
    text: str
    size: float
    lines: int
    fits: bool


@dataclass(frozen=True, slots=True)
class MissingLetter:
    """A letter that no font of the set can draw. ``letter`` is it with its code points' names."""

    place: int
    learner: str
    field: str
    letter: str
    family: str


def tightness(bound: BoundTemplate, values: Iterable[CertificateValues]) -> Iterator[TightText]:
    """Yield every text that is set smaller than planned or does not fit, learner by learner.

    The page is laid out once per kind of learner (language, number of levels); then one
    measurement per text that was not seen before.
    """
    for place, item in enumerate(values):
        for fitted in bound.fit(item).values():
            if fitted.shrunk or not fitted.fits:
                yield TightText(
                    place, item.name, fitted.field, fitted.text, fitted.size, fitted.lines, fitted.fits
                )


def missing_letters(bound: BoundTemplate, values: Iterable[CertificateValues]) -> Iterator[MissingLetter]:
    """Yield every letter on the papers that would print as an empty box, with the family asked first."""
    seen: dict[tuple[str, str], tuple[str, ...]] = {}
    for place, item in enumerate(values):
        for field, text in field_texts(item).items():
            key = (text, item.name_language)
            if key not in seen:
                seen[key] = bound.fonts.missing_letters(text, item.name_language)
            for letter in seen[key]:
                kind = "sans" if field != "name" else "serif"
                family = bound.fonts.faces_for(kind, language=item.name_language, text=text)[0].family
                yield MissingLetter(place, item.name, field, describe(letter), family)
