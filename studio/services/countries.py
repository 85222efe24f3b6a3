"""The countries of ISO 3166-1 by name, to choose from."""

from dataclasses import dataclass
from functools import cache

import pycountry
from babel import Locale, UnknownLocaleError

from studio.domain.folding import folded

# No code of the standard's own, yet what the European Union and most registers use for Kosovo.
_IN_USE = ("XK",)


@dataclass(frozen=True, slots=True)
class Country:
    """``code`` is ISO 3166-1 alpha-2; ``search`` holds all by which it is found, folded."""

    code: str
    name: str
    search: str


@cache
def countries(language: str) -> tuple[Country, ...]:
    """Return every country by its name in ``language`` (``de``, ``pt_BR``), in that order.

    Its English name and its code find it too. A language that nobody has names for gives English ones.
    """
    own, english = _names(language), _names("en")
    codes = (*(country.alpha_2 for country in pycountry.countries), *_IN_USE)
    found = []
    for code in codes:
        name = own.get(code) or english.get(code) or code
        every = " ".join((name, english.get(code, ""), code))
        found.append(Country(code, name, folded(every)))
    return tuple(sorted(found, key=lambda one: folded(one.name)))


def _names(language: str) -> dict[str, str]:
    try:
        locale = Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        locale = Locale.parse("en")
    return dict(locale.territories)
