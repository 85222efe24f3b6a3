"""Finds the credential in the bytes of one file; runs in the limited worker for what others made.

Nothing here verifies anything: it says what a file is and gives the text of the credential in it.
"""

import io
import re
from dataclasses import dataclass, replace
from typing import Any

from studio.credentials.baked_png import is_png, read_baked_png, read_old_baked_png
from studio.credentials.baked_svg import read_baked_svg, read_old_baked_svg
from studio.credentials.vc_rules import as_list, types_of
from studio.foundation.errors import LimitExceededError, UntrustedInputError
from studio.foundation.worded import worded
from studio.signing.paper_code import PREFIX as PAPER_PREFIX
from studio.verification.page_text import OUR_PROGRAM, PageText, page_text
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
JOINED_FOR_PRINT = "pdf.joined"
"""Code of a PDF without a credential that holds many certificates, made to print them at one go."""
_ZIP_END = 1024


@dataclass(frozen=True, slots=True)
class Content:
    """What one file is, with the credential's text where there is one, or what is wrong with it.

    ``carrier`` is what it was read as: ``pdf``, ``png``, ``svg``, ``json``, or ``text`` for a token or code;
    empty for what is none of them. ``page`` is what a PDF shows, as far as it can be read.
    """

    kind: Kind
    text: str = ""
    problem: str = ""
    code: str = ""
    carrier: str = ""
    page: PageText | None = None


def unwrap(data: bytes) -> Content:
    """Return what ``data``, the whole content of one file, is.

    Never raises for bad input: a damaged or hostile file gives ``Kind.DAMAGED`` and the sentence.
    """
    try:
        return _unwrap(data)
    except UntrustedInputError as error:
        return Content(Kind.DAMAGED, problem=str(error), code=error.code)
    except RecursionError:
        return Content(
            Kind.DAMAGED, problem=worded("The file is nested too deep."), code=LimitExceededError.code
        )


def _unwrap(data: bytes) -> Content:
    if len(data) > MAXIMUM_FILE:
        raise LimitExceededError(worded("The file is larger than 64 MiB; no credential is."))
    if is_png(data):
        return _from_png(data)
    if b"%PDF-" in data[:1024]:
        return _from_pdf(data)
    return unwrap_text(data)


def unwrap_text(data: bytes) -> Content:
    """Return what a file of text is: JSON, JWT, SVG or the text of our QR."""
    _refuse_utf16(data)
    start = data[:200].lstrip(_TEXT_START)[:1]
    if start == b"<":
        return _from_svg(data) if _is_svg(data) else Content(Kind.NOTHING)
    try:
        text = data.decode("utf-8-sig").strip()
    except UnicodeDecodeError:
        if start in (b"{", b"["):
            raise UntrustedInputError(worded("The file is not UTF-8, which JSON must be.")) from None
        return _nothing_in(data)
    if start in (b"{", b"["):
        return _from_json(text)
    content = _from_line(text)
    return content if content.kind is not Kind.NOTHING else _nothing_in(data)


def _is_svg(data: bytes) -> bool:
    """Web pages and other XML lie in folders as well; they are no damaged pictures."""
    page = data[:1024].lstrip(_TEXT_START).lower().startswith((b"<!doctype html", b"<html"))
    return not page and (b"<svg" in data or b":svg" in data)


def _refuse_utf16(data: bytes) -> None:
    """RFC 8259, section 8.1: JSON is UTF-8. Other spellings are named, or nobody would know what to mend."""
    marks = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
    bare = {(False, True): "utf-16-le", (True, False): "utf-16-be"}
    pair = (data[:1] == b"\0", data[1:2] == b"\0")
    codec = marks.get(data[:2]) or (bare.get(pair) if len(data) > 1 else None)
    if codec is None:
        return
    text = data[:400].decode(codec, errors="ignore").lstrip("\ufeff \t\r\n\0")
    if text.startswith(("{", "[", "eyJ")):
        raise UntrustedInputError(
            worded("The file is text in UTF-16 (Windows calls it Unicode); a credential must be in UTF-8."),
            hint=worded("Save it again as UTF-8, or ask for the file as it was issued."),
        )


def _nothing_in(data: bytes) -> Content:
    """Return that no credential is there, unless it is one with a changed letter or without its end.

    Such a file must not be passed over in a folder as if it had never been a credential.
    """
    if _was_token(data.strip()):
        raise UntrustedInputError(worded("The token is damaged: a letter was changed, or a part is missing."))
    if data[12:16] == b"IHDR":
        raise UntrustedInputError(worded("This PNG is damaged: its first letters are wrong."))
    if b"%%EOF" in data[-1024:] and b"startxref" in data[-2048:]:
        raise UntrustedInputError(worded("This PDF is damaged: its first letters are wrong."))
    if b"PK\x05\x06" in data[-_ZIP_END:] and b"PK\x01\x02" in data:
        raise UntrustedInputError(worded("This ZIP is damaged: its first letters are wrong."))
    end = data[-200:].rstrip()
    if end.endswith(b"}") and b'"credentialSubject"' in data:
        raise UntrustedInputError(worded("The file is not well-formed JSON: it does not begin as one."))
    if end.endswith(b"</svg>") and b"openbadges:credential" in data:
        raise UntrustedInputError(worded("This SVG is not well-formed."))
    return Content(Kind.NOTHING)


def _was_token(data: bytes) -> bool:
    if len(data) < _SHORTEST_TOKEN or b"." not in data:
        return False
    # Prose has far more blanks; lists of hashes and certificates have line ends and no such beginning.
    strange = len(data.translate(None, delete=_TOKEN_LETTERS))
    return strange * 100 <= len(data) and (data.startswith(b"eyJ") or data.count(b".") == 2)


def _from_line(text: str) -> Content:
    if paper := _PAPER.fullmatch(text):
        return Content(Kind.PAPER_CODE, paper["payload"], carrier="text")
    if len(text) < MAXIMUM_FILE // 8 and _JWT.fullmatch(text) and text.startswith("ey"):
        return Content(Kind.JWT, text, carrier="text")
    return Content(Kind.NOTHING)


def _from_json(text: str) -> Content:
    return Content(kind_of(read_json(text)), text, carrier="json")


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
        return replace(_only(texts), carrier="png")
    return Content(Kind.OPEN_BADGES_2 if read_old_baked_png(data) else Kind.NOTHING, carrier="png")


def _from_svg(data: bytes) -> Content:
    baked = read_baked_svg(data)
    if baked:
        return replace(_only([each.verify or each.body for each in baked]), carrier="svg")
    return Content(Kind.OPEN_BADGES_2 if read_old_baked_svg(data) else Kind.NOTHING, carrier="svg")


def _only(texts: list[str]) -> Content:
    if len(texts) > 1:
        raise UntrustedInputError(
            worded("The picture carries more than one credential; only one may be there.")
        )
    text = texts[0].strip()
    return _from_json(text) if text.startswith("{") else _from_line(text)


def _from_pdf(data: bytes) -> Content:
    import pikepdf  # takes 80 ms; most files need none of it

    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            attached = {name: pdf.attachments[name] for name in list(pdf.attachments)[:50]}
            text = _attached_text(attached)
            page = page_text(pdf) if text else None
            joined = not text and _is_joined(pdf)
    except pikepdf.PasswordError as error:
        raise UntrustedInputError(worded("This PDF is locked with a password.")) from error
    except (pikepdf.PdfError, ValueError, KeyError, TypeError) as error:
        raise UntrustedInputError(worded("This PDF is damaged and cannot be opened.")) from error
    content = _from_json(text) if text else Content(Kind.NOTHING, code=JOINED_FOR_PRINT if joined else "")
    return replace(content, carrier="pdf", page=page)


def _is_joined(pdf: Any) -> bool:
    """Return whether this is our joined file for printing: one document of a named section for each paper."""
    if str(pdf.docinfo.get("/Producer", "")) != OUR_PROGRAM:
        return False
    try:
        sections = list(pdf.Root.StructTreeRoot.K[0].K)
        return bool(sections) and all(str(each.S) == "/Sect" and "/T" in each for each in sections)
    except (AttributeError, KeyError, TypeError, ValueError, IndexError):
        return False


def _attached_text(attached: dict[str, Any]) -> str:
    for name, each in attached.items():
        if name == ATTACHMENT or str(each.filename) == ATTACHMENT:
            stream = each.get_file()
            if stream.size > _MAXIMUM_ATTACHMENT:
                raise LimitExceededError(worded("The credential in this PDF is longer than any honest one."))
            body: bytes = stream.read_bytes()
            if len(body) > _MAXIMUM_ATTACHMENT:
                raise LimitExceededError(worded("The credential in this PDF is longer than any honest one."))
            return body.decode("utf-8-sig", errors="replace").strip()
    return ""
