"""The static web folder that verifiers need, as paths and bytes (DESIGN 19, Addresses and Sequence).

Everything is built and signed in memory first; writing it is somebody else's step. Formats:
``docs/formats/status-and-publishing.md``.
"""

import base64
import csv
import hashlib
import io
import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from html import escape
from typing import Any

from studio.credentials.achievement_json import achievement
from studio.credentials.issuer_json import issuer_profile
from studio.credentials.status_list import status_list_credential
from studio.domain.design import PublishedDesign
from studio.domain.issuer import Provider
from studio.foundation import bundled_files
from studio.services.batch_signing import BatchSigner
from studio.signing.did_web import did_document, document_url
from studio.signing.multibase import read_public_multikey
from studio.storage.repositories.status import StatusList
from studio.verification.checks.paper import digest_of_id

VALID_FOR = timedelta(days=90)
"""How long verifiers may rely on a published status list; publish again before it ends."""

FRONT_PAGE = "index.html"
FRONT_PAGE_MARK = 'href="check/index.html"'
"""Stands in every front page of ours, and tells it from somebody else's home page."""

CHECK_PAGE = ("index.html", "check.css", "words.js", "formats.js", "check.js")


@dataclass(frozen=True, slots=True)
class SiteContent:
    """What is published.

    ``key_ids`` are the Multikey texts of all keys the provider signed with, oldest first; ``revoked_ids``
    the ids of revoked credentials; ``issued`` the SHA-256 (hexadecimal) of every credential issued so far;
    ``number`` counts publications from 1; ``previous`` is the SHA-256 of the digest list before this one.
    """

    provider: Provider
    key_ids: tuple[str, ...]
    designs: tuple[PublishedDesign, ...]
    lists: tuple[StatusList, ...]
    revoked_ids: tuple[str, ...]
    issued: tuple[str, ...]
    salt: bytes
    number: int
    previous: str
    now: datetime
    valid_for: timedelta = VALID_FOR


def build_site(content: SiteContent, signer: BatchSigner) -> dict[str, bytes]:
    """Return every file of the folder, path with ``/`` below the base URL; equal for equal arguments."""
    status = _status_files(content, signer)
    files = {
        **_identity_files(content, signer),
        **_achievement_files(content, signer),
        **_sequence_files(content, signer),
        **status,
        **_check_page(content, signer, status),
        FRONT_PAGE: _front_page(content),
    }
    files["index.csv"] = _table(content, signer, files)
    return files


def did_path(did: str) -> str:
    """Return where below the base URL did:web looks for the DID document."""
    return ".well-known/did.json" if document_url(did).endswith("/.well-known/did.json") else "did.json"


def _identity_files(content: SiteContent, signer: BatchSigner) -> dict[str, bytes]:
    identity = signer.identity
    keys = {key_id: read_public_multikey(key_id) for key_id in content.key_ids}
    profile = issuer_profile(content.provider, identity, content.provider.name.language)
    return {
        did_path(identity.id): _json(did_document(identity.id, keys)),
        "issuer.json": _json(profile),
    }


def _achievement_files(content: SiteContent, signer: BatchSigner) -> dict[str, bytes]:
    files = {}
    for design in content.designs:
        folder = f"achievements/{design.design_id}/{design.version}"
        value = achievement(design, content.provider, signer.identity)
        files[f"{folder}/achievement.json"] = _json(value)
        files[f"{folder}/index.html"] = _achievement_page(content, design, value)
    return files


def _status_files(content: SiteContent, signer: BatchSigner) -> dict[str, bytes]:
    until = content.now + content.valid_for
    files = {}
    for one in content.lists:
        unsigned = status_list_credential(
            url=one.url,
            issuer=signer.identity.id,
            revoked=one.revoked,
            valid_from=content.now,
            valid_until=until,
            entries=one.size,
            purpose=one.purpose,
        )
        files[f"status/{one.id}.json"] = _json(signer.sign_document(unsigned, content.now))
    revoked = {
        "format": "credential-studio/revoked/1",
        "issuer": signer.identity.id,
        "validFrom": _moment(content.now),
        "validUntil": _moment(until),
        "revoked": sorted(digest_of_id(each) for each in content.revoked_ids),
    }
    files["status/revoked.json"] = _json(signer.sign_file(revoked))
    return files


def _sequence_files(content: SiteContent, signer: BatchSigner) -> dict[str, bytes]:
    """Awards forged and backdated with a stolen key are in no list published before the theft."""
    digests = sorted(salted_digest(content.salt, each) for each in content.issued)
    value = {
        "format": "credential-studio/issued/1",
        "issuer": signer.identity.id,
        "number": content.number,
        "made": _moment(content.now),
        "previous": content.previous,
        "salt": content.salt.hex(),
        "digests": digests,
    }
    data = _json(signer.sign_file(value))
    return {"sequence/latest.json": data, f"sequence/{content.number:04}.json": data}


def salted_digest(salt: bytes, sha256: str) -> str:
    """Return the digest under which a credential stands in the list: SHA-256 of salt and its SHA-256."""
    return hashlib.sha256(salt + bytes.fromhex(sha256)).hexdigest()


def _check_page(content: SiteContent, signer: BatchSigner, status: dict[str, bytes]) -> dict[str, bytes]:
    folder = bundled_files.resources() / "check"
    files = {f"check/{name}": (folder / name).read_bytes() for name in CHECK_PAGE}
    files["check/issuer-data.js"] = check_page_data(content, signer, status)
    return files


def check_page_data(content: SiteContent, signer: BatchSigner, status: dict[str, bytes]) -> bytes:
    """Return ``issuer-data.js``: names, keys and status, as the check page reads them without fetching."""
    identity = signer.identity
    lists = [json.loads(data) for path, data in status.items() if path != "status/revoked.json"]
    names = dict(content.provider.name.entries)
    value = {
        "id": identity.id,
        "name": {**names, "": content.provider.name.main},
        "keys": {
            f"{identity.id}#{key_id}": _base64url(read_public_multikey(key_id)) for key_id in content.key_ids
        },
        "lists": {each["id"]: each["credentialSubject"]["encodedList"] for each in lists},
        "revoked": json.loads(status["status/revoked.json"])["revoked"],
        "until": _moment(content.now + content.valid_for),
    }
    # As text inside JSON.parse no name can end the script or break out of it.
    return f"window.ISSUER_DATA = JSON.parse({_js_text(json.dumps(value, ensure_ascii=True))});\n".encode(
        "ascii"
    )


def _js_text(text: str) -> str:
    return json.dumps(text, ensure_ascii=True).replace("<", "\\u003c").replace(">", "\\u003e")


def _front_page(content: SiteContent) -> bytes:
    name = content.provider.name.main
    items = "".join(
        f'<dd class="large"><a href="achievements/{design.design_id}/{design.version}/index.html">'
        f"{escape(_title(design))}</a></dd>"
        for design in _latest(content.designs)
    )
    body = (
        f'<h1>{escape(name)}</h1><section class="answer"><dl><dt>Micro-credentials</dt>{items}</dl></section>'
        f'<p class="foot"><a {FRONT_PAGE_MARK}>Check a certificate</a></p>'
    )
    return _page(name, content.provider.name.language, body, "")


def _latest(designs: tuple[PublishedDesign, ...]) -> list[PublishedDesign]:
    newest = {design.design_id: design for design in sorted(designs, key=lambda each: each.version)}
    return sorted(newest.values(), key=_title)


def _title(design: PublishedDesign) -> str:
    return design.content.title.in_language(design.content.language)


def _achievement_page(content: SiteContent, design: PublishedDesign, value: dict[str, Any]) -> bytes:
    facts = [
        ("Awarded by", content.provider.name.main),
        ("About", str(value.get("description", ""))),
        ("Criteria", str(value.get("criteria", {}).get("narrative", ""))),
        ("Version", str(design.version)),
    ]
    lines = "".join(f"<dt>{escape(name)}</dt><dd>{_lines(text)}</dd>" for name, text in facts if text)
    body = (
        f'<p class="provider">{escape(content.provider.name.main)}</p><h1>{escape(_title(design))}</h1>'
        f'<section class="answer"><dl>{lines}</dl></section>'
        '<p class="foot"><a href="achievement.json">For programs: achievement.json</a></p>'
    )
    return _page(_title(design), design.content.language, body, "../../../")


def _lines(text: str) -> str:
    return "<br>".join(escape(line) for line in text.splitlines())


def _page(title: str, language: str, body: str, up: str) -> bytes:
    policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"
    return (
        f'<!doctype html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f'<title>{escape(title)}</title>\n<link rel="stylesheet" href="{up}check/check.css">\n'
        f"</head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    ).encode()


def _table(content: SiteContent, signer: BatchSigner, files: dict[str, bytes]) -> bytes:
    """Return ``index.csv``: which file stands at which address, as ``studio verify --documents`` reads it."""
    base = signer.identity.base_url
    did = did_path(signer.identity.id)
    rows = [(document_url(signer.identity.id), did), (signer.identity.id, did)]
    rows += [(one.url, f"status/{one.id}.json") for one in content.lists]
    rows += [(f"{base}/{path}", path) for path in ("issuer.json", "status/revoked.json") if path in files]
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([("url", "file"), *rows])
    return text.getvalue().encode()


def _json(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()


def _moment(value: datetime) -> str:
    return value.strftime("%Y-%m-%dT%H:%M:%SZ")


def _base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")
