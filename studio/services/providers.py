"""Who awards, and who signs on paper."""

import re
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from studio.artwork.pictures import accept_png_file
from studio.domain.addresses import is_email_address, whole_address
from studio.domain.issuer import Provider, Signatory
from studio.domain.plain import to_plain
from studio.domain.text import refused_characters
from studio.foundation.errors import InputError
from studio.foundation.worded import worded
from studio.services.changes import ChangeKind, Changes
from studio.services.design_checks import is_absolute_iri
from studio.services.handle import Workspace
from studio.services.log import logged
from studio.signing.did_web import did_web_of
from studio.signing.errors import BadDidError

_PNG = b"\x89PNG\r\n\x1a\n"
_LARGEST_PICTURE = 2 * 1024 * 1024
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_BASE_URL = re.compile(r"https://[^\s/?#@]+(/[^\s?#]*[^\s?#/])?")


class ProviderError(InputError):
    """A field of the provider or of a signatory cannot be taken."""

    code = "provider.field"


def get_provider(workspace: Workspace) -> Provider:
    """Return the provider.

    Raises:
        ProviderError: The workspace has none.
    """
    with workspace.store.reading() as work:
        provider = work.provider.get()
    if provider is None:
        raise ProviderError(
            worded("The workspace has no provider."), hint=worded("Open Settings and fill in who awards.")
        )
    return provider


def signatories(workspace: Workspace) -> tuple[Signatory, ...]:
    """Return those who sign on paper, in their order."""
    with workspace.store.reading() as work:
        return work.signatories.all()


def update_provider(workspace: Workspace, provider: Provider) -> tuple[Provider | None, Changes]:
    """Keep ``provider``; return the one before, for undo.

    Raises:
        ProviderError: A field cannot be taken; names it.
        UntrustedInputError: A new logo is damaged or far too large.
    """
    checked = checked_provider(provider)
    with workspace.store.reading() as work:
        kept = work.provider.get()
    if checked.logo_png is not None and checked.logo_png != (kept and kept.logo_png):
        check_picture(checked.logo_png, worded("logo"))
    with logged(workspace, "provider.changed", provider.id) as work:
        before = work.provider.get()
        work.provider.save(checked)
    return before, Changes.of(ChangeKind.PROVIDER, provider.id)


def update_signatories(
    workspace: Workspace, people: Sequence[Signatory]
) -> tuple[tuple[Signatory, ...], Changes]:
    """Keep exactly these, in this order; return those before, for undo.

    Raises:
        ProviderError: A name is missing, or a signature is no PNG.
    """
    known = {person.signature_png for person in signatories(workspace)}
    for person in people:
        if not person.name.strip():
            raise ProviderError(worded("A signatory has no name."))
        if person.valid_from and person.valid_until and person.valid_from > person.valid_until:
            raise ProviderError(
                worded("The signature of {person} ends before it begins.", person=person.name)
            )
        if person.signature_png is not None and person.signature_png not in known:
            check_picture(person.signature_png, worded("signature"))
    with logged(workspace, "signatories.changed", *(person.id for person in people)) as work:
        before = work.signatories.all()
        work.signatories.replace_all(tuple(people))
    return before, Changes.of(ChangeKind.SIGNATORIES)


def checked_provider(provider: Provider) -> Provider:
    """Return ``provider`` with whole addresses, and its base URL in the form that identifiers need.

    Raises:
        ProviderError: A field cannot be taken; names it.
    """
    tidied = replace(
        provider,
        web_address=whole_address(provider.web_address),
        base_url=whole_address(provider.base_url).rstrip("/"),
        country=provider.country.upper(),
        email=provider.email.strip(),
    )
    if not tidied.name:
        raise ProviderError(worded("The provider has no name."))
    if tidied.base_url and not _BASE_URL.fullmatch(tidied.base_url):
        raise ProviderError(
            worded(
                "{base_url} cannot be the web folder for verification: it has to begin with https:// and "
                "to go without question mark, number sign and user name.",
                base_url=repr(tidied.base_url),
            )
        )
    if tidied.base_url:
        _check_issuer_name(tidied.base_url)
    if tidied.web_address and not is_absolute_iri(tidied.web_address):
        raise ProviderError(
            worded("{web_address} is no whole web address.", web_address=repr(tidied.web_address)),
            hint=worded("Begin with https://."),
        )
    _check_contact(tidied)
    for colour in (tidied.colour, tidied.metal):
        if not _COLOUR.fullmatch(colour):
            raise ProviderError(
                worded("{colour} is no colour.", colour=repr(colour)), hint=worded("Write it as #rrggbb.")
            )
    for text in _texts(to_plain(replace(tidied, logo_png=None))):
        if refused_characters(text):
            raise ProviderError(
                worded("{text} holds characters that no credential may hold.", text=repr(text)),
                hint=worded("Type it again."),
            )
    return tidied


def _check_contact(tidied: Provider) -> None:
    """Refuse an e-mail address and a country that can be none."""
    if tidied.email and not is_email_address(tidied.email):
        raise ProviderError(
            worded("{email} is no e-mail address.", email=repr(tidied.email)),
            hint=worded("Write it as office@school.example."),
        )
    if tidied.country and not re.fullmatch("[A-Z]{2}", tidied.country):
        raise ProviderError(
            worded("{country} is no country code of two letters.", country=repr(tidied.country)),
            hint=worded("Choose a country."),
        )


def _check_issuer_name(base_url: str) -> None:
    """Make the name that the provider would sign under: found out later, nothing could be signed."""
    try:
        did_web_of(base_url)
    except (BadDidError, ValueError) as error:
        hint = worded("Write it with letters of the English alphabet, digits, hyphens and dots.")
        host = base_url.removeprefix("https://").partition("/")[0]
        with suppress(UnicodeError):
            ascii_host = host.lower().encode("idna").decode("ascii")
            hint = (
                hint
                if ascii_host == host.lower()
                else worded("Write the domain as browsers send it: {ascii_host}.", ascii_host=ascii_host)
            )
        raise ProviderError(
            worded(
                "{base_url} cannot be the web folder for verification: no issuer can be named after it "
                "(did:web allows no other letters and no bare IP number).",
                base_url=repr(base_url),
            ),
            hint=hint,
        ) from error


def _texts(plain: object) -> list[str]:
    if isinstance(plain, str):
        return [plain]
    parts = plain.values() if isinstance(plain, dict) else plain if isinstance(plain, list) else ()
    return [text for part in parts for text in _texts(part)]


def check_picture(data: bytes, what: str) -> None:
    """Have a picture that somebody made looked through in a worker; it is kept as it came.

    Raises:
        ProviderError: It is no PNG or larger than 2 MB; ``what`` names it.
        UntrustedInputError: It is damaged or has far too many pixels.
    """
    if not data.startswith(_PNG):
        raise ProviderError(
            worded("The {what} is no PNG picture.", what=what),
            hint=worded("Save it as PNG and choose it again."),
        )
    if len(data) > _LARGEST_PICTURE:
        raise ProviderError(
            worded("The {what} is larger than 2 MB.", what=what), hint=worded("Make the picture smaller.")
        )
    with tempfile.TemporaryDirectory(prefix="studio-picture-") as folder:
        path = Path(folder) / f"{what}.png"
        path.write_bytes(data)
        accept_png_file(path)
