"""Under which name the provider signs: a DID from its web folder or, without one, from the key itself."""

from collections.abc import Iterator
from contextlib import contextmanager

from studio.credentials.issuer_json import IssuerIdentity
from studio.domain.issuer import Provider
from studio.foundation.worded import worded
from studio.services.batch_signing import BatchSigner
from studio.services.handle import Workspace
from studio.services.keys import NoKeyError, UnlockedKey, key_state
from studio.services.planning import PlanningError
from studio.services.preflight import KeyFacts
from studio.signing.did_key import did_key_of, verification_method_of
from studio.signing.did_web import did_web_of
from studio.signing.multibase import read_public_multikey


def identity_of(provider: Provider, key_id: str) -> IssuerIdentity:
    """Return the identity for a provider and the Multikey text of its key.

    With a base URL ``did:web``, and the key's own text as its fragment, so that a later key gets
    another address; otherwise ``did:key`` (DESIGN 19, Addresses).
    """
    if provider.base_url:
        did = did_web_of(provider.base_url)
        return IssuerIdentity(did, f"{did}#{key_id}", provider.base_url)
    did = did_key_of(read_public_multikey(key_id))
    return IssuerIdentity(did, verification_method_of(did), "")


def issuer_identity(workspace: Workspace) -> IssuerIdentity | None:
    """Return under which identity the workspace would sign now; None without a provider or a key."""
    with workspace.store.reading() as work:
        provider = work.provider.get()
    state = key_state(workspace)
    if provider is None or not state.exists:
        return None
    return identity_of(provider, state.key_id)


def key_facts(workspace: Workspace, unlocked: UnlockedKey | None) -> KeyFacts:
    """Return what preflight asks about the key."""
    state = key_state(workspace)
    return KeyFacts(
        identity=issuer_identity(workspace),
        present=state.file_there,
        unlocked=unlocked is not None and not unlocked.locked,
        second_copy=bool(state.second_copy),
    )


@contextmanager
def batch_signer(workspace: Workspace, unlocked: UnlockedKey) -> Iterator[BatchSigner]:
    """Give a signer for one piece of work, however long.

    Raises:
        KeyLockedError: The key is locked.
        NoKeyError: The workspace has another key, or none.
    """
    identity = issuer_identity(workspace)
    if identity is None:
        raise PlanningError(
            worded("Nobody can sign yet."), hint=worded("Fill in the provider and make a signing key.")
        )
    if key_state(workspace).key_id != unlocked.key_id:
        raise NoKeyError(worded("The key that is unlocked is not this workspace's."))
    with unlocked.signing() as key:
        yield BatchSigner(key, identity)
