"""Was it changed after signing, and whose key signed it?

One good proof is enough; the others are named in a remark (Open Badges 3.0, section 8.2 step 3).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from studio.credentials.vc_rules import as_list
from studio.foundation.worded import worded
from studio.signing.errors import (
    BadDidError,
    DocumentError,
    DroppedTermError,
    ProofRefused,
    ProofUnsupportedError,
)
from studio.signing.proof_formats import format_of
from studio.verification.keys import KeyFound, KeyLookup, find_keys
from studio.verification.report import Check, Outcome, failed, passed, unchecked
from studio.verification.sources import Sources

STEP = "proof"
_MOST_PROOFS = 8
_TEXTS = ("type", "cryptosuite", "verificationMethod", "proofPurpose", "proofValue")


@dataclass(frozen=True, slots=True)
class ProofResult:
    """The check, and the key of the proof that was good."""

    check: Check
    key: KeyFound | None = None
    method: str = ""


def check_embedded(document: Mapping[str, Any], issuer: str, sources: Sources) -> ProofResult:
    """Check the proofs in ``document``; the first good one counts."""
    proofs = as_list(document.get("proof"))
    if not proofs:
        return ProofResult(failed(STEP, "missing", worded("Nobody signed it: there is no proof in it.")))
    results = []
    # Anybody can add a proof of his own: the issuer's comes first, or a stranger's would speak for him.
    for proof in sorted(proofs[:_MOST_PROOFS], key=lambda each: not _names(each, issuer)):
        result = _one(document, proof, issuer, sources)
        if result.check.outcome is Outcome.PASSED:
            return _with_remark(result, others=len(proofs) - 1)
        results.append(result)
    return min(results, key=lambda each: _ORDER[each.check.outcome])


_ORDER = {Outcome.FAILED: 0, Outcome.UNCHECKED: 1, Outcome.PASSED: 2}


def _names(proof: Any, issuer: str) -> bool:
    method = proof.get("verificationMethod") if isinstance(proof, dict) else None
    return isinstance(method, str) and method.partition("#")[0] == issuer


def _with_remark(result: ProofResult, *, others: int) -> ProofResult:
    if not others:
        return result
    remark = (
        worded("It carries {others} more proofs; one good proof is enough.", others=others)
        if others > 1
        else worded("It carries 1 more proof; one good proof is enough.")
    )
    check = passed(STEP, result.check.sentence, result.check.detail, remarks=(remark,))
    return ProofResult(check, result.key, result.method)


def _one(document: Mapping[str, Any], proof: Any, issuer: str, sources: Sources) -> ProofResult:
    if not isinstance(proof, dict) or not all(isinstance(proof.get(name, ""), str) for name in _TEXTS):
        return ProofResult(failed(STEP, "bad", worded("Its proof is not a proof.")))
    try:
        suite = format_of(proof)
    except ProofUnsupportedError as error:
        return ProofResult(unchecked(STEP, "unsupported", _UNSUPPORTED, str(error)))
    method = str(proof.get("verificationMethod", ""))
    lookup = find_keys(method, issuer, sources)
    if not lookup.keys:
        return ProofResult(no_key(lookup), method=method)

    def check(key: Any) -> None:
        if not isinstance(key, bytes):
            raise ProofRefused(worded("The key is not of the kind that this proof needs."))
        suite.check_proof(document, proof, key)

    return try_keys(lookup, check, method)


_UNSUPPORTED = worded("It is signed in a way that this program cannot check.")
_GOOD = worded("It is unchanged since it was signed.")
_BAD = worded("The signature does not fit: it was changed after signing, or somebody else signed it.")


def no_key(lookup: KeyLookup) -> Check:
    """Return the check for a proof whose key could not be had, or is named wrongly."""
    if lookup.broken:
        return failed(STEP, "key", worded("It names a key that cannot be the issuer's."), lookup.problem)
    sentence = worded("The issuer's public key is not at hand, so the signature could not be checked.")
    return unchecked(STEP, "no-key", sentence, lookup.problem)


def try_keys(lookup: KeyLookup, check: Any, method: str) -> ProofResult:
    """Return the result of the first key with which ``check`` does not raise; else of the first failure."""
    problems = []
    for found in lookup.keys:
        try:
            check(found.key)
        except (ProofRefused, BadDidError) as error:
            problems.append(failed(STEP, "bad", _BAD, str(error)))
        except DroppedTermError as error:
            return ProofResult(failed(STEP, "not-covered", _NOT_COVERED, str(error)), method=method)
        except ProofUnsupportedError as error:
            problems.append(unchecked(STEP, "unsupported", _UNSUPPORTED, str(error)))
        except DocumentError as error:
            sentence = worded(
                "Its signature could not be checked without a vocabulary that this program lacks."
            )
            return ProofResult(unchecked(STEP, "document", sentence, str(error)), method=method)
        else:
            named = method or worded("the key in its header")
            return ProofResult(
                passed(STEP, _GOOD, worded("Signed with {named}.", named=named)), found, method
            )
    return ProofResult(problems[0], method=method)


_NOT_COVERED = worded("Part of it is not covered by its signature, so anybody could have changed that part.")
