"""What the signer would refuse, found before anything is signed, by doing all that comes before the key."""

from collections.abc import Iterator, Sequence

from studio.credentials.credential_json import CredentialMaker
from studio.credentials.issuer_json import IssuerIdentity
from studio.domain.award import AwardKind, PlannedAward
from studio.domain.design import PublishedDesign
from studio.domain.issuer import Provider
from studio.foundation.watcher import Watcher
from studio.services.findings import Finding, Severity
from studio.signing.canonical_rdf import canonical_nquads
from studio.signing.errors import DocumentError


def signing_findings(
    awards: Sequence[PlannedAward],
    design: PublishedDesign,
    provider: Provider,
    identity: IssuerIdentity,
    watch: Watcher,
) -> Iterator[Finding]:
    """Yield a finding for each award that could not be signed: an address that is none, an odd letter."""
    maker = CredentialMaker(design, provider, identity)
    for award in awards:
        watch.raise_if_cancelled()
        refused = refusal(maker, award)
        if refused:
            learner = award.learner
            yield Finding(
                "credential.refused",
                Severity.STOP,
                f"{learner.certificate_name}: {refused}",
                f"learner:{learner.id}",
                learner.certificate_name,
                (("reason", refused),),
            )


def refusal(maker: CredentialMaker, award: PlannedAward) -> str:
    """Return why the credential of ``award`` could not be signed; nothing if it could, or if it gets none."""
    if award.kind is not AwardKind.CREDENTIAL:
        return ""
    try:
        canonical_nquads(maker.unsigned(award), for_signing=True)
    except DocumentError as error:
        return str(error)
    return ""
