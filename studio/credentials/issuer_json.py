"""The provider as Open Badges' Profile of the issuer.

Source: Open Badges 3.0, section B.1.16 (Profile), B.5 (IdentifierEntry).
"""

import base64
import re
from dataclasses import dataclass
from typing import Any

import pycountry

from studio.domain.issuer import LegalIdentifier, Provider

LOGO_LIMIT = 16 * 1024
"""A larger logo stays out of the credential; the published issuer page still shows it."""


@dataclass(frozen=True, slots=True)
class IssuerIdentity:
    """Under which identifier the provider signs.

    ``id`` is a DID; ``verification_method`` the key's full URL; ``base_url`` is empty for a
    provider without a web folder.
    """

    id: str
    verification_method: str
    base_url: str = ""


def issuer_profile(provider: Provider, identity: IssuerIdentity, language: str = "en") -> dict[str, Any]:
    """Return the Profile that stands in every credential of the provider."""
    profile: dict[str, Any] = {
        "id": identity.id,
        "type": ["Profile"],
        "name": provider.name.in_language(language),
    }
    texts = {
        "url": provider.web_address,
        "email": provider.email,
        "phone": provider.phone,
        "description": provider.description.in_language(language) if provider.description else "",
    }
    profile |= {name: text for name, text in texts.items() if text}
    if address := _address(provider):
        profile["address"] = address
    if provider.logo_png and len(provider.logo_png) <= LOGO_LIMIT:
        profile["image"] = png_image(provider.logo_png)
    if provider.legal_identifiers:
        profile["otherIdentifier"] = [_identifier(entry) for entry in provider.legal_identifiers]
    return profile


def png_image(png: bytes, caption: str = "") -> dict[str, str]:
    """Return an Image object that carries ``png`` as a data URI."""
    image = {"id": f"data:image/png;base64,{base64.b64encode(png).decode('ascii')}", "type": "Image"}
    return image | ({"caption": caption} if caption else {})


def extension_term(text: str) -> str:
    """Return ``ext:`` and ``text`` in the characters that an extension term may hold (rule R25)."""
    return "ext:" + (re.sub(r"[^A-Za-z0-9._-]+", "-", text).strip("-") or "Other")


def _address(provider: Provider) -> dict[str, Any]:
    country = pycountry.countries.get(alpha_2=provider.country.upper()) if provider.country else None
    parts = {
        "addressCountry": country.name if country else "",
        "addressCountryCode": provider.country.upper(),
        "addressRegion": provider.region,
        "addressLocality": provider.locality,
        "streetAddress": provider.street,
        "postalCode": provider.postal_code,
    }
    filled = {name: part for name, part in parts.items() if part}
    return {"type": ["Address"], **filled} if filled else {}


def _identifier(entry: LegalIdentifier) -> dict[str, str]:
    return {
        "type": "IdentifierEntry",
        "identifier": entry.value,
        "identifierType": extension_term(entry.kind),
    }
