"""Verifying files: what the person relies on, and a report for each credential found."""

import csv
import dataclasses
import io
import logging
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from studio.foundation.canonical_json import readable_json
from studio.foundation.errors import InputError, StudioError, UntrustedInputError
from studio.foundation.watcher import QUIET, Watcher
from studio.foundation.worded import worded
from studio.services.handle import Surroundings, Workspace
from studio.services.identity import identity_of
from studio.services.keys import known_key_ids
from studio.services.publishing import revoked_awards
from studio.services.workspaces import recent_workspaces
from studio.signing.errors import BadDidError
from studio.signing.multibase import read_public_multikey
from studio.storage import Store
from studio.verification.checks.paper import digest_of_id
from studio.verification.read_any import read_bytes, read_paths
from studio.verification.report import Check, Facts, Kind, Outcome, Report, Verdict
from studio.verification.sources import PinnedIssuer, Sources
from studio.verification.strict_json import read_json
from studio.verification.verify import verify_found

__all__ = [
    "Check",
    "DocumentsError",
    "Facts",
    "Kind",
    "Outcome",
    "Report",
    "Sources",
    "Verdict",
    "load_documents",
    "own_workspaces",
    "plain_reports",
    "sources_for",
    "verify_paths",
    "verify_text",
]

Entry = TypeVar("Entry")

_LOG = logging.getLogger(__name__)
_INDEX = "index.csv"
_SILENT = frozenset({Kind.NOTHING, Kind.DID_DOCUMENT, Kind.STATUS_LIST, Kind.OPEN_BADGES_2})


class DocumentsError(InputError):
    """The folder of documents cannot be used."""

    code = "input.documents"
    hint = worded("The folder needs a table index.csv with the columns url and file.")


def sources_for(
    now: datetime,
    *,
    workspaces: Iterable[Workspace] = (),
    documents: dict[str, Any] | None = None,
    recipient: str = "",
) -> Sources:
    """Return what a verification may rely on.

    Args:
        workspaces: The person's own; their providers are on her trust list, with all their keys and every
            issuer id they ever awarded under, and their records say what was revoked (DESIGN 19, Verdicts).
        documents: See ``load_documents``.
        recipient: Whom she thinks it was awarded to; empty not to ask.
    """
    pinned: dict[str, PinnedIssuer] = {}
    status: dict[str, frozenset[int]] = {}
    revoked: dict[str, frozenset[str]] = {}
    for known in filter(None, map(_known_to, workspaces)):
        # Two workspaces may be copies of one: what either has revoked is revoked.
        status = _joined(status, known.status)
        revoked = _joined(revoked, dict.fromkeys(known.pinned, known.revoked))
        pinned |= {issuer: _with_keys(one, pinned.get(issuer)) for issuer, one in known.pinned.items()}
    return Sources(now, documents or {}, pinned, own_status=status, own_revoked=revoked, recipient=recipient)


@dataclass(frozen=True, slots=True)
class _Known:
    """What one workspace tells: its issuers, its status lists by address, what it revoked."""

    pinned: dict[str, PinnedIssuer]
    status: dict[str, frozenset[int]]
    revoked: frozenset[str]


def _known_to(workspace: Workspace) -> _Known | None:
    """Return what a workspace tells; None if it cannot be read, for then it vouches for nobody."""
    try:
        pinned = _pinned(workspace)
        with workspace.store.reading() as work:
            lists = {one.url: frozenset(one.revoked) for one in work.status.lists()}
        revoked = frozenset(digest_of_id(one.award.credential_id) for one in revoked_awards(workspace))
    except Exception as error:  # noqa: BLE001 - a bad row may break anything, but not the check of a file
        _passed_over(error)
        return None
    return _Known(pinned, lists, revoked)


def _joined(
    one: dict[str, frozenset[Entry]], other: dict[str, frozenset[Entry]]
) -> dict[str, frozenset[Entry]]:
    none: frozenset[Entry] = frozenset()
    return {name: one.get(name, none) | other.get(name, none) for name in {**one, **other}}


def _with_keys(issuer: PinnedIssuer, known: PinnedIssuer | None) -> PinnedIssuer:
    return dataclasses.replace(issuer, keys={**known.keys, **issuer.keys}) if known else issuer


def _pinned(workspace: Workspace) -> dict[str, PinnedIssuer]:
    """Return the provider under every name it has or had: a new web address must not disown old awards."""
    with workspace.store.reading() as work:
        provider, earlier = work.provider.get(), work.batches.issuers()
    if provider is None:
        return {}
    now: list[tuple[str, str]] = []
    with suppress(
        BadDidError
    ):  # a web address that no issuer can have must not stop verifying what others made
        now = [(identity_of(provider, key_id).id, key_id) for key_id in known_key_ids(workspace)]
    found: dict[str, dict[str, Any]] = {}
    for issuer, key_id in (*now, *earlier):
        found.setdefault(issuer, {})[key_id] = read_public_multikey(key_id)
    return {issuer: PinnedIssuer(issuer, provider.name.main, keys) for issuer, keys in found.items()}


@contextmanager
def own_workspaces(around: Surroundings | None = None) -> Iterator[tuple[Workspace, ...]]:
    """Open the workspaces this person had open before, for their trust lists, and close them at the end.

    Only those: a workspace that came along with the files to be verified is as much a stranger's as they
    are, and vouches for nothing. They are looked into and not written to, so an older one stays as it is;
    one that is gone, damaged, locked or of a newer release is passed over.
    """
    around = around or Surroundings()
    found: list[Workspace] = []
    try:
        for recent in recent_workspaces(around):
            if recent.there and (store := _looked_into(recent.folder)):
                found.append(Workspace(recent.folder, store, around))
        yield tuple(found)
    finally:
        for workspace in found:
            workspace.close()


def _looked_into(folder: Path) -> Store | None:
    try:
        return Store.look(folder)
    except Exception as error:  # noqa: BLE001 - as in ``_known_to``
        _passed_over(error)
        return None


def _passed_over(error: Exception) -> None:
    _LOG.warning("a workspace was not asked while verifying: %s", type(error).__name__)


def load_documents(folder: Path) -> dict[str, Any]:
    """Return the documents of a folder by address, from its table ``index.csv`` (url, file).

    DID documents may stand under their DID or under the address that did:web gives. The person vouches
    that each file is what stands at its address.

    Raises:
        DocumentsError: No table, a file outside the folder or missing, or no JSON.
    """
    table = folder / _INDEX
    text = _text_of(table, worded("The folder {folder} has no table {index}.", folder=folder, index=_INDEX))
    try:
        read = csv.DictReader(io.StringIO(text, newline=""), strict=True)
        if not {"url", "file"} <= set(read.fieldnames or ()):
            raise DocumentsError(worded("The table {table} has no columns url and file.", table=table))
        rows = [(number, row["url"], row["file"]) for number, row in enumerate(read, start=2)]
    except csv.Error as error:
        raise DocumentsError(
            worded("The table {table} is no CSV: a quotation mark in it has no end.", table=table)
        ) from error
    found = {}
    for number, url, file in rows:
        if not url or not file or not url.strip() or not file.strip():
            raise DocumentsError(
                worded(
                    "Row {number} of the table {table} lacks its url or its file.", number=number, table=table
                )
            )
        found[url.strip()] = _document(folder, file.strip())
    return found


def _document(folder: Path, file: str) -> Any:
    place = (folder / file).resolve()
    if not place.is_relative_to(folder.resolve()):
        raise DocumentsError(
            worded(
                "The table {table} names a file outside its folder: {file}.", table=folder / _INDEX, file=file
            )
        )
    missing = worded("The table {table} names {file}, which is not there.", table=folder / _INDEX, file=file)
    try:
        return read_json(_text_of(place, missing))
    except UntrustedInputError as error:
        raise DocumentsError(
            worded("The document {place} cannot be used. {error}", place=place, error=error),
            hint=worded("Put the document there again as it was published."),
        ) from error


def _text_of(place: Path, missing: str) -> str:
    """Return the text of a file that the person vouches for; pipes and devices are not opened."""
    if not place.exists():
        raise DocumentsError(missing)
    if not place.is_file():
        raise DocumentsError(worded("{place} is no file.", place=place))
    try:
        return place.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise DocumentsError(
            worded("The file {place} is not in UTF-8. Save it again as UTF-8.", place=place)
        ) from error
    except OSError as error:
        raise DocumentsError(
            worded("The file {place} may not be read by you.", place=place)
            if isinstance(error, PermissionError)
            else worded("The file {place} cannot be opened.", place=place)
        ) from error


def verify_paths(paths: Sequence[Path], sources: Sources, watch: Watcher = QUIET) -> Iterator[Report]:
    """Yield a report for each credential in the files, folders and ZIPs, as soon as it is made.

    Files of a folder or ZIP that hold no credential are passed over; those named by the person get a
    report that says so. DID documents that lie beside serve as keys of unproved domains.
    """
    near = dict(_did_documents_in(paths))
    sources = dataclasses.replace(sources, nearby={**sources.nearby, **near})
    for done, found in enumerate(read_paths(paths), start=1):
        watch.raise_if_cancelled()
        if found.named or found.kind not in _SILENT:
            yield verify_found(found, sources)
        watch.report(done, 0, found.file)


def _did_documents_in(paths: Iterable[Path]) -> Iterator[tuple[str, Any]]:
    for path in paths:
        for place in path.rglob("did.json") if path.is_dir() else path.parent.glob("did.json"):
            with suppress(OSError, ValueError, StudioError):
                if not place.is_file():
                    continue
                document = read_json(place.read_text(encoding="utf-8-sig"))
                if isinstance(document, dict) and str(document.get("id", "")).startswith("did:"):
                    yield str(document["id"]), document


def verify_text(text: str, sources: Sources, *, name: str = worded("pasted text")) -> Report:
    """Return the report for text that was pasted: JSON, a JWT, or the text of a QR."""
    return verify_found(read_bytes(text.encode("utf-8", errors="replace"), name), sources)


def plain_reports(reports: Iterable[Report]) -> str:
    """Return reports as one JSON list, as the command line prints it and the window saves it."""
    return readable_json([report.to_plain() for report in reports])
