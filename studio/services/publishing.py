"""Revoking awards, and writing the web folder that tells verifiers so. Nothing is ever uploaded."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from studio.domain.award import AwardState, PlannedAward
from studio.foundation.atomic_files import explained, write_atomically
from studio.foundation.errors import InputError
from studio.foundation.worded import worded
from studio.services.changes import ChangeKind, Changes
from studio.services.handle import Workspace
from studio.services.identity import batch_signer, issuer_identity
from studio.services.keys import UnlockedKey, known_key_ids
from studio.services.log import logged
from studio.services.published_site import FRONT_PAGE, FRONT_PAGE_MARK, VALID_FOR, SiteContent, build_site
from studio.services.settings import LAST_PUBLICATION
from studio.services.taken_folders import FolderTakenError
from studio.storage import Work

_NUMBER, _PREVIOUS, _LAST = "publish.number", "publish.previous", LAST_PUBLICATION


class NoWebAddressError(InputError):
    """There is no base URL, so nothing can be published or revoked."""

    code = "input.no-web-address"
    hint = worded(
        "Fill in the provider's base URL under Settings, Provider; it counts for awards planned from then on."
    )


class CannotRevokeError(InputError):
    """This award cannot be revoked."""

    code = "input.cannot-revoke"
    hint = worded(
        "Awards that were planned without a base URL carry no status; tell those who rely on them directly."
    )


@dataclass(frozen=True, slots=True)
class PublishReport:
    """What was written: ``written`` of ``files`` are new or changed. Publish again before ``valid_until``."""

    folder: Path
    files: int
    written: int
    lists: int
    revoked: int
    issued: int
    valid_until: datetime


@dataclass(frozen=True, slots=True)
class RevokedAward:
    """One award that holds no longer."""

    award: PlannedAward
    revoked_at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class PublishingState:
    """When and where the web folder was last written; ``due`` is when verifiers stop relying on it.

    ``unseen`` counts revocations made since, which nobody else can know of yet. ``base_url`` is empty
    for a provider without an address, who can publish nothing.
    """

    base_url: str
    last_at: datetime | None
    last_folder: Path | None
    due: datetime | None
    unseen: int


def publishing_state(workspace: Workspace) -> PublishingState:
    """Return how the web folder stands; writes nothing."""
    with workspace.store.reading() as work:
        provider, last = work.provider.get(), work.settings.get(_LAST) or {}
        at = datetime.fromisoformat(last["at"]) if last.get("at") else None
        revoked = len(work.status.revocations())
    return PublishingState(
        provider.base_url if provider else "",
        at,
        Path(last["folder"]) if last.get("folder") else None,
        datetime.fromisoformat(last["until"]) if last.get("until") else None,
        revoked - int(last.get("revoked", 0)),
    )


def publish(
    workspace: Workspace, folder: Path, unlocked: UnlockedKey, *, valid_for: timedelta = VALID_FOR
) -> tuple[PublishReport, Changes]:
    """Write or update the web folder; each file is whole or as it was, and nothing is deleted.

    Raises:
        NoWebAddressError: The provider has no base URL.
        KeyLockedError: The key is locked.
        FolderTakenError: A page of somebody else's would be overwritten.
        MachineError: The folder cannot be written.
    """
    identity = issuer_identity(workspace)
    if identity is None or not identity.base_url:
        raise NoWebAddressError(
            worded("The provider has no base URL, so there is no address to publish for.")
        )
    with workspace.store.reading() as work:
        content = _content(workspace, work, known_key_ids(workspace), valid_for)
    _refuse_foreign_page(folder / FRONT_PAGE)
    with batch_signer(workspace, unlocked) as signer:
        files = build_site(content, signer)
    written = write_site(folder, files)
    latest = hashlib.sha256(files["sequence/latest.json"]).hexdigest()
    with logged(workspace, "site.published", number=content.number, files=len(files)) as work:
        work.settings.set(_NUMBER, content.number)
        work.settings.set(_PREVIOUS, latest)
        work.settings.set(_LAST, _publication(content, folder))
    until = content.now + valid_for
    counts = (len(content.lists), len(content.revoked_ids), len(content.issued))
    return PublishReport(folder, len(files), written, *counts, until), Changes.of(ChangeKind.STATUS)


def _refuse_foreign_page(page: Path) -> None:
    """Somebody's home page is not ours to overwrite; the other names in the folder nobody else uses."""
    with explained(page):
        foreign = page.is_file() and FRONT_PAGE_MARK not in page.read_text("utf-8", errors="replace")
    if foreign:
        raise FolderTakenError(
            worded("{folder} holds a page of somebody else's: {name}.", folder=page.parent, name=page.name),
            hint=worded("Choose a folder for this alone; its files can be put beside others later."),
        )


def _publication(content: SiteContent, folder: Path) -> dict[str, str | int]:
    """Return what is remembered of a publication; a revocation is never undone, so their number tells."""
    until = content.now + content.valid_for
    return {
        "at": content.now.isoformat(),
        "until": until.isoformat(),
        "folder": str(folder),
        "revoked": len(content.revoked_ids),
    }


def _content(workspace: Workspace, work: Work, keys: tuple[str, ...], valid_for: timedelta) -> SiteContent:
    provider = work.provider.get()
    if provider is None:
        raise NoWebAddressError(worded("The workspace has no provider yet."))
    versions = (work.designs.version(design_id, number) for design_id, number in _all_versions(work))
    return SiteContent(
        provider=provider,
        key_ids=keys,
        designs=tuple(version for version in versions if version is not None),
        lists=work.status.lists(),
        revoked_ids=tuple(one.award.credential_id for one in _revoked(work)),
        issued=tuple(sha256 for _, _, sha256 in work.awards.digests()),
        salt=workspace.random_bytes(16),
        number=int(work.settings.get(_NUMBER, 0)) + 1,
        previous=str(work.settings.get(_PREVIOUS, "")),
        now=workspace.clock().replace(microsecond=0),
        valid_for=valid_for,
    )


def _all_versions(work: Work) -> list[tuple[UUID, int]]:
    """Every version ever published: awards of old ones still point at their pages."""
    designs = {design_id for design_id, _ in work.designs.published()}
    return [
        (design_id, version)
        for design_id in sorted(designs)
        for version, *_ in work.designs.versions(design_id)
    ]


def write_site(folder: Path, files: dict[str, bytes]) -> int:
    """Write what is new or changed and return how many files that were.

    Status lists come last, so that a stop half-way leaves the older, still signed state.
    """
    written = 0
    for path in sorted(files, key=lambda each: (each.startswith(("status/", "check/")), each)):
        place = folder / path
        with explained(place):
            place.parent.mkdir(parents=True, exist_ok=True)
            same = place.is_file() and place.read_bytes() == files[path]
        if not same:
            write_atomically(place, files[path])
            written += 1
    return written


def revoke(workspace: Workspace, award_id: UUID, reason: str) -> Changes:
    """Revoke one award, for good; it counts for others once the folder is published again.

    Raises:
        CannotRevokeError: Not issued, without a status, revoked already, or no reason given.
    """
    if not reason.strip():
        raise CannotRevokeError(
            worded("A revocation needs a reason."), hint=worded("Say in one sentence why.")
        )
    with workspace.store.reading() as work:
        award, state = work.awards.get(award_id), work.awards.state(award_id)
        already = work.status.revocation(award_id)
        # Signed and failed on paper is valid all the same: somebody may have the file.
        signed = state is AwardState.DONE or work.awards.signed(award_id) is not None
    if award is None or not signed:
        raise CannotRevokeError(
            worded("There is no issued award of this id."), hint=worded("Look it up by learner.")
        )
    if award.status is None:
        raise CannotRevokeError(
            worded(
                "The award of {certificate_name} carries no status.",
                certificate_name=award.learner.certificate_name,
            )
        )
    if already is not None:
        sentence = worded(
            "This award was revoked on {revoked_at} already: {reason}",
            revoked_at=already.revoked_at.date(),
            reason=already.reason,
        )
        raise CannotRevokeError(sentence, hint=worded("Nothing needs to be done."))
    with logged(workspace, "award.revoked", award_id, award.learner.id, reason=reason.strip()) as work:
        work.status.revoke(award_id, at=workspace.clock(), reason=reason.strip())
    return Changes.of(ChangeKind.STATUS, ChangeKind.AWARDS, award_id)


def revoked_awards(workspace: Workspace) -> tuple[RevokedAward, ...]:
    """Return all revoked awards, oldest revocation first."""
    with workspace.store.reading() as work:
        return _revoked(work)


def award_of_credential(workspace: Workspace, credential_id: str) -> PlannedAward | None:
    """Return the award behind a credential's id, or None."""
    with workspace.store.reading() as work:
        return work.awards.by_credential_id(credential_id)


def _revoked(work: Work) -> tuple[RevokedAward, ...]:
    found = ((work.awards.get(one.award_id), one) for one in work.status.revocations())
    return tuple(RevokedAward(award, one.revoked_at, one.reason) for award, one in found if award is not None)
