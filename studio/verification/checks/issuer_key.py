"""Does the key belong to the issuer that it names? (DESIGN 19, Verdicts)

A ``did:key`` is the key: it proves that whoever holds it signed, and nothing about the name beside it.
A web address is proved by a document from that address, or by the person's own trust list.
"""

from studio.foundation.worded import worded
from studio.verification.checks.proof import ProofResult
from studio.verification.keys import Origin, may_sign_for
from studio.verification.report import Check, Outcome, failed, passed, unchecked
from studio.verification.sources import Sources

STEP = "issuer"


def check_issuer(result: ProofResult, issuer: str, name: str, sources: Sources) -> Check:
    """Judge the key of a good proof; without one there is nothing to judge."""
    called = f"“{name}”" if name else worded("the issuer")
    if may_sign_for(result.method, issuer, sources) is False:
        return _foreign(result, issuer, called, sources)
    if result.check.outcome is not Outcome.PASSED or result.key is None:
        return unchecked(
            STEP,
            "unproved",
            worded("Without a checked signature, nothing shows that {called} issued it.", called=called),
        )
    if result.key.origin is Origin.PINNED:
        return passed(
            STEP,
            worded(
                "It was issued by {pinned}, who is on your trust list.", pinned=sources.pinned[issuer].name
            ),
            issuer,
        )
    if result.key.controller != issuer:
        sentence = worded(
            "The key belongs to somebody else than {called}, whom it names as issuer.", called=called
        )
        return unchecked(
            STEP,
            "other-key",
            sentence,
            worded("{controller} against {issuer}", controller=result.key.controller, issuer=issuer),
        )
    if issuer in sources.pinned and result.key.origin is not Origin.DOCUMENT:
        trusted = sources.pinned[issuer].name
        sentence = worded(
            "It says it comes from {trusted}, but was not signed by a key that you trust for {trusted}.",
            trusted=trusted,
        )
        return failed(STEP, "new-key", sentence, result.method)
    return _by_origin(result, issuer, called)


def _foreign(result: ProofResult, issuer: str, called: str, sources: Sources) -> Check:
    """The issuer's keys are known and this is none of them: whoever signed it borrowed the name."""
    if issuer in sources.pinned:
        called = sources.pinned[issuer].name
    sentence = worded(
        "It says it comes from {called}, but was not signed by the key of {called}.", called=called
    )
    return failed(
        STEP, "other-key", sentence, worded("{method} against {issuer}", method=result.method, issuer=issuer)
    )


def _by_origin(result: ProofResult, issuer: str, called: str) -> Check:
    origin = result.key.origin if result.key else None
    if origin is Origin.DOCUMENT:
        return passed(
            STEP,
            worded("The key is the one that {called} publishes at its own address.", called=called),
            issuer,
        )
    if origin is Origin.DID_KEY:
        remark = worded(
            "The issuer is known by its key alone: only you can know whether that is {called}.", called=called
        )
        return passed(STEP, worded("The key that signed it is the issuer's."), issuer, remarks=(remark,))
    if origin is Origin.NEARBY:
        sentence = worded(
            "The key lay beside the file. That does not show that it is the key of {called}.", called=called
        )
        return unchecked(STEP, "nearby", sentence, issuer)
    sentence = worded(
        "The key is stated in the file itself. That does not show that it is the key of {called}.",
        called=called,
    )
    return unchecked(STEP, "self-stated", sentence, issuer)
