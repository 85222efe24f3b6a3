"""Finds the credential in the bytes of one file; runs in the limited worker for what others made.

Nothing here verifies anything: it says what a file is and gives the text of the credential in it.
"""

import io
import re
from dataclasses import dataclass
from typing import Any

from studio.credentials.baked_png import is_png, read_baked_png, read_old_baked_png
from studio.credentials.baked_svg import read_baked_svg, read_old_baked_svg
from studio.credentials.vc_rules import as_list, types_of
from studio.foundation.errors import LimitExceededError, UntrustedInputError
from studio.signing.paper_code import PREFIX as PAPER_PREFIX
from studio.verification.report import Kind
from studio.verification.strict_json import read_json

MAXIMUM_FILE = 64 * 1024 * 1024
"""Largest single file that is opened, in bytes."""

ATTACHMENT = "credential.json"
_MAXIMUM_ATTACHMENT = 8 * 1024 * 1024
_JWT = re.compile(r"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*")
_PAPER = re.compile(r"(?:https?://[^\s#]+/check/?#|" + PAPER_PREFIX + r")(?P<payload>[A-Za-z0-9_-]{40,4000})")
_TEXT_START = b"\xef\xbb\xbf \t\r\n"
_TOKEN_LETTERS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_."
_SHORTEST_TOKEN = 100


@dataclass(frozen=True, slots=True)
class Content:
    """What one file is, with the credential's text where there is one, or what is wrong with it."""

    kind: Kind
    text: str = ""
    problem: str = ""
    code: str = ""


def unwrap(data: bytes) -> Content:
    """Return what ``data``, the whole content of one file, is.

    Never raises for bad input: a damaged or hostile file gives ``Kind.DAMAGED`` and the sentence.
    """
    try:
        return _unwrap(data)
    except UntrustedInputError as error:
        return Content(Kind.DAMAGED, problem=str(error), code=error.code)
    except RecursionError:
        return Content(Kind.DAMAGED, problem="The file is nested too deep.", code=LimitExceededError.code)


def _unwrap(data: bytes) -> Content:
    if len(data) > MAXIMUM_FILE:
        raise LimitExceededError("The file is larger than 64 MiB; no credential is.")
    if is_png(data):
        return _from_png(data)
    if b"%PDF-" in data[:1024]:
        return _from_pdf(data)
    return unwrap_text(data)


def unwrap_text(data: bytes) -> Content:
    """Return what a file of text is: JSON, JWT, SVG or the text of our QR."""
    start = data[:200].lstrip(_TEXT_START)[:1]
    if start == b"<":
        return _from_svg(data)
    try:
        text = data.decode("utf-8-sig").strip()
    except UnicodeDecodeError:
        if start in (b"{", b"["):
            raise UntrustedInputError("The file is not UTF-8, which JSON must be.") from None
        return _nothing_in(data)
    if start in (b"{", b"["):
        return _from_json(text)
    content = _from_line(text)
    return content if content.kind is not Kind.NOTHING else _nothing_in(data)


def _nothing_in(data: bytes) -> Content:
    """Return that no credential is there, unless it is one with a changed letter or without its end.

    Such a file must not be passed over in a folder as if it had never been a credential.
    """
    if _was_token(data.strip()):
        raise UntrustedInputError("The token is damaged: a letter was changed, or a part is missing.")
    if data[12:16] == b"IHDR":
        raise UntrustedInputError("This PNG is damaged: its first letters are wrong.")
    end = data[-200:].rstrip()
    if end.endswith(b"}") and b'"credentialSubject"' in data:
        raise UntrustedInputError("The file is not well-formed JSON: it does not begin as one.")
    if end.endswith(b"</svg>") and b"openbadges:credential" in data:
        raise UntrustedInputError("This SVG is not well-formed.")
    return Content(Kind.NOTHING)


def _was_token(data: bytes) -> bool:
    if len(data) < _SHORTEST_TOKEN or b"." not in data:
        return False
    # Prose has far more blanks; lists of hashes and certificates have line ends and no such beginning.
    strange = len(data.translate(None, delete=_TOKEN_LETTERS))
    return strange * 100 <= len(data) and (data.startswith(b"eyJ") or data.count(b".") == 2)


def _from_line(text: str) -> Content:
    if paper := _PAPER.fullmatch(text):
        return Content(Kind.PAPER_CODE, paper["payload"])
    if len(text) < MAXIMUM_FILE // 8 and _JWT.fullmatch(text) and text.startswith("ey"):
        return Content(Kind.JWT, text)
    return Content(Kind.NOTHING)


def _from_json(text: str) -> Content:
    return Content(kind_of(read_json(text)), text)


def kind_of(value: Any) -> Kind:
    """Return what a JSON value is, by its own words."""
    if not isinstance(value, dict):
        return Kind.NOTHING
    words = set(types_of(value))
    if words & {"BitstringStatusListCredential", "StatusList2021Credential"} or _has_list(value):
        return Kind.STATUS_LIST
    if "VerifiablePresentation" in words:
        return Kind.PRESENTATION
    if "VerifiableCredential" in words or "credentialSubject" in value:
        return Kind.CREDENTIAL
    if str(value.get("id", "")).startswith("did:") and (
        "verificationMethod" in value or "assertionMethod" in value
    ):
        return Kind.DID_DOCUMENT
    older = any("w3id.org/openbadges/v" in str(entry) for entry in as_list(value.get("@context")))
    if older or {"recipient", "badge"} <= value.keys():
        return Kind.OPEN_BADGES_2
    return Kind.NOTHING


def _has_list(value: dict[str, Any]) -> bool:
    subject = value.get("credentialSubject")
    return isinstance(subject, dict) and "encodedList" in subject


def _from_png(data: bytes) -> Content:
    texts = read_baked_png(data)
    if texts:
        return _only(texts)
    return Content(Kind.OPEN_BADGES_2 if read_old_baked_png(data) else Kind.NOTHING)


def _from_svg(data: bytes) -> Content:
    baked = read_baked_svg(data)
    if baked:
        return _only([each.verify or each.body for each in baked])
    return Content(Kind.OPEN_BADGES_2 if read_old_baked_svg(data) else Kind.NOTHING)


def _only(texts: list[str]) -> Content:
    if len(texts) > 1:
        raise UntrustedInputError("The picture carries more than one credential; only one may be there.")
    text = texts[0].strip()
    return _from_json(text) if text.startswith("{") else _from_line(text)


def _from_pdf(data: bytes) -> Content:
    import pikepdf  # takes 80 ms; most files need none of it

    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            attached = {name: pdf.attachments[name] for name in list(pdf.attachments)[:50]}
            text = _attached_text(attached)
    except pikepdf.PasswordError as error:
        raise UntrustedInputError("This PDF is locked with a password.") from error
    except (pikepdf.PdfError, ValueError, KeyError, TypeError) as error:
        raise UntrustedInputError("This PDF is damaged and cannot be opened.") from error
    return _from_json(text) if text else Content(Kind.NOTHING)


def _attached_text(attached: dict[str, Any]) -> str:
    for name, each in attached.items():
        if name == ATTACHMENT or str(each.filename) == ATTACHMENT:
            stream = each.get_file()
            if stream.size > _MAXIMUM_ATTACHMENT:
                raise LimitExceededError("The credential in this PDF is longer than any honest one.")
            body: bytes = stream.read_bytes()
            if len(body) > _MAXIMUM_ATTACHMENT:
                raise LimitExceededError("The credential in this PDF is longer than any honest one.")
            return body.decode("utf-8-sig", errors="replace").strip()
    return ""
