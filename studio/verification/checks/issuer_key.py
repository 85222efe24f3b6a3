"""Does the key belong to the issuer that it names? (DESIGN 19, Verdicts)

A ``did:key`` is the key: it proves that whoever holds it signed, and nothing about the name beside it.
A web address is proved by a document from that address, or by the person's own trust list.
"""

from studio.verification.checks.proof import ProofResult
from studio.verification.keys import Origin
from studio.verification.report import Check, Outcome, passed, unchecked
from studio.verification.sources import Sources

STEP = "issuer"


def check_issuer(result: ProofResult, issuer: str, name: str, sources: Sources) -> Check:
    """Judge the key of a good proof; without one there is nothing to judge."""
    called = f"“{name}”" if name else "the issuer"
    if result.check.outcome is not Outcome.PASSED or result.key is None:
        return unchecked(
            STEP, "unproved", f"Without a checked signature, nothing shows that {called} issued it."
        )
    if result.key.origin is Origin.PINNED:
        return passed(
            STEP, f"It was issued by {sources.pinned[issuer].name}, who is on your trust list.", issuer
        )
    if result.key.controller != issuer:
        sentence = f"The key belongs to somebody else than {called}, whom it names as issuer."
        return unchecked(STEP, "other-key", sentence, f"{result.key.controller} against {issuer}")
    if issuer in sources.pinned:
        sentence = (
            f"It is signed with a key that is not among those you trust for {sources.pinned[issuer].name}."
        )
        if result.key.origin is not Origin.DOCUMENT:
            return unchecked(STEP, "new-key", sentence, result.method)
    return _by_origin(result, issuer, called)


def _by_origin(result: ProofResult, issuer: str, called: str) -> Check:
    origin = result.key.origin if result.key else None
    if origin is Origin.DOCUMENT:
        return passed(STEP, f"The key is the one that {called} publishes at its own address.", issuer)
    if origin is Origin.DID_KEY:
        remark = f"The issuer is known by its key alone: only you can know whether that is {called}."
        return passed(STEP, "The key that signed it is the issuer's.", issuer, remarks=(remark,))
    if origin is Origin.NEARBY:
        sentence = f"The key lay beside the file. That does not show that it is the key of {called}."
        return unchecked(STEP, "nearby", sentence, issuer)
    sentence = f"The key is stated in the file itself. That does not show that it is the key of {called}."
    return unchecked(STEP, "self-stated", sentence, issuer)
