"""Who awards: the provider, its accreditations, and the people who sign the paper."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from studio.domain.text import LocalisedText


@dataclass(frozen=True, slots=True)
class Accreditation:
    """A body's word that the provider may do this: shown on paper and in the credential's criteria."""

    body: str
    number: str = ""
    scope: str = ""
    valid_until: date | None = None


@dataclass(frozen=True, slots=True)
class LegalIdentifier:
    """A number under which an authority knows the provider, for example ('VAT', 'GB123456789')."""

    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Signatory:
    """Somebody whose signature stands on certificates between two dates."""

    id: UUID
    name: str
    title: str = ""
    signature_png: bytes | None = None
    valid_from: date | None = None
    valid_until: date | None = None

    def signs_on(self, day: date) -> bool:
        """Tell whether the signature may be used on ``day``; both ends count."""
        return (self.valid_from or day) <= day <= (self.valid_until or day)


@dataclass(frozen=True, slots=True)
class Provider:
    """The awarding body: Open Badges' Profile of the issuer.

    ``web_address`` is where people read about it; ``base_url`` is where it publishes what verifiers
    need (``https://…``, no slash at the end). Without a base URL awards cannot be revoked.
    ``country`` is ISO 3166-1 alpha-2. ``colour`` is the house colour on paper, ``#rrggbb``.
    """

    id: UUID
    name: LocalisedText
    web_address: str = ""
    base_url: str = ""
    email: str = ""
    phone: str = ""
    country: str = ""
    region: str = ""
    street: str = ""
    postal_code: str = ""
    locality: str = ""
    legal_name: str = ""
    legal_identifiers: tuple[LegalIdentifier, ...] = ()
    accreditations: tuple[Accreditation, ...] = ()
    description: LocalisedText | None = None
    logo_png: bytes | None = None
    colour: str = "#0b4f52"
    metal: str = "#b08d3e"
