"""The provider and its signatories as a JSON file: plain fields of ``domain.issuer``, texts written short."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from studio.domain.issuer import Provider, Signatory
from studio.domain.plain import to_plain
from studio.foundation.atomic_files import READ, explained
from studio.foundation.ids import NewId
from studio.foundation.worded import worded
from studio.services.plain_forms import FormError, value_of
from studio.services.providers import check_picture, checked_provider


def provider_from_form(
    form: Mapping[str, Any], *, new_id: NewId, logo: Path | None = None, before: Provider | None = None
) -> Provider:
    """Return the provider that ``form`` describes; fields it leaves out stay as they are in ``before``.

    Args:
        form: Fields of ``Provider``; ``language`` says in which language short texts are;
            ``signatories`` is left to ``signatories_from_form``.
        new_id: Gives the provider's id if there is none before.
        logo: A PNG file; goes before ``logo_png`` of the form.
        before: The provider so far.

    Raises:
        FormError: A field is unknown or does not fit.
        ProviderError: A field cannot be taken, or the logo is no picture.
        UntrustedInputError: The logo is refused.
    """
    kept = to_plain(before) if before else {}
    fields = {
        **kept,
        **{name: item for name, item in form.items() if name not in ("language", "signatories")},
    }
    if logo is not None:
        fields["logo_png"] = to_plain(_read(logo))
    language = _language(form, before.name.language if before else "en")
    provider = checked_provider(value_of(Provider, fields, language=language, new_id=new_id))
    if provider.logo_png is not None and (before is None or before.logo_png != provider.logo_png):
        check_picture(provider.logo_png, worded("logo"))
    return provider


def signatories_from_form(form: Mapping[str, Any], *, new_id: NewId) -> tuple[Signatory, ...]:
    """Return those who sign on paper by ``form``'s list ``signatories``; none if it is missing.

    Raises:
        FormError: An entry does not fit or has no name.
        ProviderError: A signature is no picture.
    """
    listed = form.get("signatories", [])
    if not isinstance(listed, list) or not all(isinstance(one, dict) for one in listed):
        raise FormError("signatories has to be a list of objects.")
    people = tuple(value_of(Signatory, one, language=_language(form, "en"), new_id=new_id) for one in listed)
    for person in people:
        if not person.name.strip():
            raise FormError("A signatory has no name.")
        if person.signature_png is not None:
            check_picture(person.signature_png, worded("signature"))
    return people


def _language(form: Mapping[str, Any], otherwise: str) -> str:
    language = form.get("language", otherwise)
    if not isinstance(language, str) or not language:
        raise FormError("language has to be a language tag such as en or de-AT.")
    return language


def _read(path: Path) -> bytes:
    with explained(path, READ):
        return path.read_bytes()
