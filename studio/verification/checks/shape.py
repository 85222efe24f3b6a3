"""Is it built as the standard says?"""

from typing import Any

from studio.credentials.rules import BrokenRule, Weight, broken_rules
from studio.credentials.vc_rules import (
    broken_presentation_rules,
    broken_vc_rules,
    is_version_1,
    types_of,
)
from studio.foundation.worded import joined, worded
from studio.verification.report import Check, failed, passed

STEP = "shape"
_OUTDATED = worded("It is written in an outdated form (VC Data Model 1.1).")
_NO_BADGE = worded("It is a verifiable credential, but not an Open Badge.")


def check_shape(document: dict[str, Any]) -> Check:
    """Check the credential by our own rules (R1 to R26, and those of the W3C data model)."""
    found, remarks = _broken(document)
    errors = [broken for broken in found if broken.weight is Weight.ERROR]
    remarks += [_line(broken) for broken in found if broken.weight is Weight.REMARK]
    if errors:
        sentence = worded("It is not built as the standard asks: {sentence}", sentence=errors[0].sentence)
        if len(errors) > 1:
            more = worded("There are {count} such faults.", count=len(errors))
            sentence = joined(" ", (sentence, more))
        return failed(STEP, "malformed", sentence, joined("; ", map(_line, errors)))
    return passed(STEP, worded("It is built as the standard asks."), remarks=tuple(remarks))


def check_presentation_shape(document: dict[str, Any]) -> Check:
    """Check a presentation of credentials by the rules of the W3C data model."""
    errors = broken_presentation_rules(document)
    if errors:
        sentence = worded("It is not built as the standard asks: {sentence}", sentence=errors[0].sentence)
        return failed(STEP, "malformed", sentence, joined("; ", map(_line, errors)))
    return passed(STEP, worded("It is built as the standard asks."))


def _broken(document: dict[str, Any]) -> tuple[list[BrokenRule], list[str]]:
    words = set(types_of(document))
    found = list(broken_vc_rules(document))
    if is_version_1(document):
        return found, [_OUTDATED]
    endorsement = "EndorsementCredential" in words
    if not endorsement and not words & {"OpenBadgeCredential", "AchievementCredential"}:
        return found, [_NO_BADGE]
    found += broken_rules(document, endorsement=endorsement, proof_needed=False)
    return found, []


def _line(broken: BrokenRule) -> str:
    return joined(": ", (f"{broken.rule} {broken.path}", broken.sentence))
