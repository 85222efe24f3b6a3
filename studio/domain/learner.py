"""Who took part. Nobody needs an e-mail address."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class IdentifierKind(StrEnum):
    """How somebody else's system knows a learner; kept exactly as that system wrote it."""

    EMAIL = "email"
    USERNAME = "username"
    INSTITUTION = "institution"
    CANVAS_ID = "canvas-id"
    SIS_ID = "sis-id"
    MOODLE_ID = "moodle-id"
    LMS_KEY = "lms-key"
    DID = "did"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Identifier:
    """One identifier; a learner may have any number of one kind."""

    kind: IdentifierKind
    value: str


@dataclass(frozen=True, slots=True)
class Learner:
    """One person. ``certificate_name`` is printed and signed, letter for letter (NFC).

    ``language`` (BCP 47) chooses the forms of letters, the texts and the direction of the page.
    ``sort_name`` puts lists in order. ``guardian`` is whom to write to for a minor.
    """

    id: UUID
    certificate_name: str
    given_name: str = ""
    family_name: str = ""
    sort_name: str = ""
    language: str = ""
    identifiers: tuple[Identifier, ...] = ()
    guardian: str = ""

    def identifier(self, kind: IdentifierKind) -> str:
        """Return the first identifier of that kind, or an empty text."""
        return next((item.value for item in self.identifiers if item.kind is kind), "")

    @property
    def email(self) -> str:
        """The first e-mail address, or an empty text."""
        return self.identifier(IdentifierKind.EMAIL)
