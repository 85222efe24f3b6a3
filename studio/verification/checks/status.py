"""Was it revoked or suspended?

"Cannot be had" is never "revoked": a list that is missing, unsigned, outdated or damaged leaves the
question open. Source: Bitstring Status List 1.0, section 3.2; StatusList2021; 1EdTech Revocation List.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from studio.credentials.lexical import read_date_time
from studio.credentials.status_list import MINIMUM_ENTRIES, StatusListDamagedError, decode_bits, is_set
from studio.credentials.vc_rules import as_list, types_of
from studio.foundation.worded import worded
from studio.verification.report import Check, Outcome, failed, passed, unchecked
from studio.verification.sources import Sources

STEP = "status"
_BITS = {
    "BitstringStatusListEntry": "BitstringStatusListCredential",
    "StatusList2021Entry": "StatusList2021Credential",
}
_WORDS = {"revocation": "revoked", "suspension": "suspended"}
_SENTENCES = {
    "revoked": worded("It was revoked by its issuer."),
    "suspended": worded("It was suspended by its issuer."),
}
_HARMLESS = {"message", "refresh"}

VerifyList = Callable[[dict[str, Any], str], str]
"""Says what is wrong with the proof of a status list for that issuer; empty when it is good."""


@dataclass(frozen=True, slots=True)
class _List:
    """A status list that was verified, or ``problem``, why it cannot be relied on."""

    bits: bytes = b""
    purposes: tuple[str, ...] = ()
    word: str = ""
    problem: str = ""


def check_status(document: dict[str, Any], issuer: str, sources: Sources, verify_list: VerifyList) -> Check:
    """Look up every status entry of the credential; the worst answer counts."""
    entries = as_list(document.get("credentialStatus"))
    if not entries:
        return passed(STEP, worded("It has no status that could change: it cannot be revoked."))
    checks = [_entry(entry, document, issuer, sources, verify_list) for entry in entries]
    order = (Outcome.FAILED, Outcome.UNCHECKED, Outcome.PASSED)
    return min(checks, key=lambda check: order.index(check.outcome))


def _entry(
    entry: Any, document: dict[str, Any], issuer: str, sources: Sources, verify_list: VerifyList
) -> Check:
    kinds = set(types_of(entry))
    if kinds & _BITS.keys():
        return _bit(entry, issuer, sources, verify_list)
    if "1EdTechRevocationList" in kinds:
        return _by_id(entry, document, sources)
    return unchecked(
        STEP, "unsupported", worded("It keeps its status in a way that this program does not know.")
    )


def _bit(entry: dict[str, Any], issuer: str, sources: Sources, verify_list: VerifyList) -> Check:
    url, index = str(entry.get("statusListCredential")), _index(entry.get("statusListIndex"))
    purpose = str(entry.get("statusPurpose", "revocation"))
    if index is None or entry.get("statusSize", 1) not in (1, "1"):
        return unchecked(
            STEP, "entry", worded("Its place in the status list cannot be read."), str(entry)[:300]
        )
    # Our own records answer for our own awards alone: a stranger may name our list, too.
    if url in sources.own_status and issuer in sources.pinned:
        return _own(index in sources.own_status[url], purpose, url)
    listed = _list(url, issuer, sources, verify_list)
    if listed.problem:
        return unchecked(
            STEP,
            listed.word,
            worded("Whether it was revoked is open: {problem}", problem=listed.problem),
            url,
        )
    if purpose not in listed.purposes:
        return unchecked(STEP, "purpose", worded("The status list is for another purpose."), url)
    bit = is_set(listed.bits, index)
    if bit is None:
        return unchecked(
            STEP, "entry", worded("The status list is too short to hold its place."), f"{url} #{index}"
        )
    if bit and purpose in _WORDS:
        return failed(STEP, _WORDS[purpose], _SENTENCES[_WORDS[purpose]], f"{url} #{index}")
    remarks = (
        [worded("Its issuer left a {purpose} for it.", purpose=purpose)]
        if bit and purpose in _HARMLESS
        else []
    )
    if len(listed.bits) * 8 < MINIMUM_ENTRIES:
        remarks.append(
            worded("The status list is shorter than the standard asks; privacy suffers, not the answer.")
        )
    if bit and purpose not in _HARMLESS:
        return unchecked(
            STEP,
            "purpose",
            worded("Its issuer marked it, for a purpose unknown here: {purpose}.", purpose=purpose),
            url,
        )
    return passed(STEP, worded("It was not revoked."), f"{url} #{index}", remarks=tuple(remarks))


def _own(bit: bool, purpose: str, url: str) -> Check:
    word = _WORDS.get(purpose, "revoked")
    if bit:
        return failed(
            STEP, word, _SENTENCES.get(word, _SENTENCES["revoked"]), worded("own records for {url}", url=url)
        )
    return passed(STEP, worded("It was not revoked."), worded("own records for {url}", url=url))


def _index(value: Any) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 12:
        return int(value)
    return value if isinstance(value, int) and value >= 0 else None


def _list(url: str, issuer: str, sources: Sources, verify_list: VerifyList) -> _List:
    key = f"{issuer} {url}"
    if key not in sources.memo:
        sources.memo[key] = _read_list(url, issuer, sources, verify_list)
    found: _List = sources.memo[key]
    return found


def _read_list(url: str, issuer: str, sources: Sources, verify_list: VerifyList) -> _List:
    document = sources.documents.get(url, sources.nearby.get(url))
    if not isinstance(document, dict):
        return _List(word="not-at-hand", problem=worded("the issuer's status list is not at hand."))
    subject = document.get("credentialSubject")
    if not set(types_of(document)) & set(_BITS.values()) or not isinstance(subject, dict):
        return _List(
            word="no-list",
            problem=worded("what stands at its address does not say that it is a status list."),
        )
    try:
        bits = decode_bits(str(subject.get("encodedList")))
    except StatusListDamagedError as error:
        return _List(word="damaged", problem=str(error))
    if problem := _out_of_date(document, sources.now):
        return _List(word="outdated", problem=problem)
    if problem := verify_list(document, issuer):
        return _List(word="unproved", problem=problem)
    purposes = tuple(str(word) for word in as_list(subject.get("statusPurpose", "revocation")))
    return _List(bits, purposes)


def _out_of_date(document: dict[str, Any], now: datetime) -> str:
    start = read_date_time(document.get("validFrom", document.get("issuanceDate")))
    end = read_date_time(document.get("validUntil", document.get("expirationDate")))
    if start and now < start:
        return worded("the status list is not yet valid.")
    if end and now > end:
        return worded("the status list is outdated; it held until {end}.", end=end.date())
    return ""


def _by_id(entry: dict[str, Any], document: dict[str, Any], sources: Sources) -> Check:
    """1EdTechRevocationList: ``id`` leads to a JSON list of the ids that were revoked. It is not signed,
    so only one from its own address counts."""
    url = str(entry.get("id"))
    listed = sources.documents.get(url)
    if not isinstance(listed, dict) or not isinstance(listed.get("revokedCredential"), list):
        return unchecked(
            STEP,
            "not-at-hand",
            worded("Whether it was revoked is open: its issuer's list is not at hand."),
            url,
        )
    ids = {str(each.get("id") if isinstance(each, dict) else each) for each in listed["revokedCredential"]}
    if str(document.get("id")) in ids:
        return failed(STEP, "revoked", worded("It was revoked by its issuer."), url)
    return passed(STEP, worded("It was not revoked."), url)
