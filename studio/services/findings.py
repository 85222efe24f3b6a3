"""What a look before issuing finds: a thing, a person, a place to mend it. Plain values for every face."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """``stop``: cannot be issued so. ``look``: can, but somebody should look. ``note``: good to know."""

    STOP = "stop"
    LOOK = "look"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found. ``code`` never changes; ``place`` says what to open.

    ``place`` is ``kind:what``: ``learner:<uuid>``, ``results:<uuid>``, ``design:<field>``,
    ``provider:<field>``, ``key:<what>``, ``run:<field>``, ``batch:<choice>``, ``machine:<what>``,
    ``publish:folder``.
    ``facts`` are what a translated sentence needs, as name and value; a name may come more than once.
    ``sentence`` is whole and English, for whoever has no words of their own for ``code``.
    """

    code: str
    severity: Severity
    sentence: str
    place: str
    who: str = ""
    facts: tuple[tuple[str, str], ...] = ()

    def fact(self, name: str) -> str:
        """Return the first fact of that name, or an empty text."""
        return next((value for found, value in self.facts if found == name), "")
