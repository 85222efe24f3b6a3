"""The rules of the W3C data model, for any verifiable credential or presentation.

Source: Verifiable Credentials Data Model 2.0, section 4 (and 1.1, section 4, for the older form).
"""

from collections.abc import Iterator
from typing import Any

from studio.credentials.broken_rule import BrokenRule, below
from studio.credentials.lexical import is_absolute_uri, read_date_time
from studio.foundation.worded import worded

VC2 = "https://www.w3.org/ns/credentials/v2"
VC1 = "https://www.w3.org/2018/credentials/v1"

_TYPED = ("evidence", "credentialStatus", "credentialSchema", "refreshService", "termsOfUse", "proof")
_VALUE_KEYS = {"@value", "@language", "@direction"}


def is_version_1(document: dict[str, Any]) -> bool:
    """Tell whether ``document`` is written in the older form, VCDM 1.1."""
    contexts = document.get("@context")
    first = contexts[0] if isinstance(contexts, list) and contexts else contexts
    return first == VC1


def types_of(node: Any) -> tuple[str, ...]:
    """Return the type words of ``node``; what is no text is left out."""
    value = node.get("type") if isinstance(node, dict) else None
    return tuple(word for word in as_list(value) if isinstance(word, str))


def as_list(value: Any) -> list[Any]:
    """Return ``value`` as a list: itself, or the one entry; None gives none."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def broken_vc_rules(document: dict[str, Any]) -> tuple[BrokenRule, ...]:
    """Return the rules of the W3C data model that this credential breaks, in document order."""
    return tuple(_credential(document, ""))


def broken_presentation_rules(document: dict[str, Any]) -> tuple[BrokenRule, ...]:
    """Return the rules of the W3C data model that this presentation breaks."""
    return tuple(_presentation(document))


def _credential(document: dict[str, Any], path: str) -> Iterator[BrokenRule]:
    yield from _context(document, path)
    if "VerifiableCredential" not in types_of(document):
        yield BrokenRule("V2", below(path, "type"), worded("The type 'VerifiableCredential' is missing."))
    yield from _type_words(document, path)
    yield from _own_id(document, path)
    yield from _issuer(document, path)
    yield from _subjects(document, path)
    yield from _dates(document, path)
    for name in _TYPED:
        yield from _typed(document, name, path)
    yield from _schema_ids(document, path)
    for name in ("name", "description"):
        yield from _words(document.get(name), below(path, name))


def _context(document: dict[str, Any], path: str) -> Iterator[BrokenRule]:
    where = below(path, "@context")
    entries = as_list(document.get("@context"))
    if not entries or entries[0] not in (VC1, VC2):
        yield BrokenRule("V1", where, worded("The first context is not {vc2}.", vc2=VC2))
    for place, entry in enumerate(entries):
        if not (isinstance(entry, dict) or is_absolute_uri(entry)):
            yield BrokenRule(
                "V1", below(where, place), worded("A context is neither an address nor a map of terms.")
            )


def _type_words(document: dict[str, Any], path: str) -> Iterator[BrokenRule]:
    if any(not isinstance(word, str) or not word for word in as_list(document.get("type"))):
        yield BrokenRule("V2", below(path, "type"), worded("A type is not a text."))


def _own_id(node: dict[str, Any], path: str) -> Iterator[BrokenRule]:
    if "id" in node and not is_absolute_uri(node["id"]):
        yield BrokenRule("V3", below(path, "id"), worded("The id is not one absolute address."))


def _issuer(document: dict[str, Any], path: str) -> Iterator[BrokenRule]:
    issuer, where = document.get("issuer"), below(path, "issuer")
    if not is_absolute_uri(issuer.get("id") if isinstance(issuer, dict) else issuer):
        yield BrokenRule("V4", where, worded("The issuer is missing or has no absolute address as its id."))
    if isinstance(issuer, dict):
        for name in ("name", "description"):
            yield from _words(issuer.get(name), below(where, name))


def _subjects(document: dict[str, Any], path: str) -> Iterator[BrokenRule]:
    where = below(path, "credentialSubject")
    subjects = as_list(document.get("credentialSubject"))
    if not subjects or not all(isinstance(subject, dict) and subject for subject in subjects):
        yield BrokenRule("V5", where, worded("The subject is missing or nothing is said about it."))
    for subject in subjects:
        if isinstance(subject, dict):
            yield from _own_id(subject, where)


def _dates(document: dict[str, Any], path: str) -> Iterator[BrokenRule]:
    older = is_version_1(document)
    start, end = ("issuanceDate", "expirationDate") if older else ("validFrom", "validUntil")
    if older and start not in document:
        yield BrokenRule("V6", below(path, start), worded("The date of issue is missing."))
    moments = {}
    for name in (start, end):
        moments[name] = read_date_time(document.get(name))
        if name in document and moments[name] is None:
            yield BrokenRule(
                "V6", below(path, name), worded("{name} is not a date and time with a time zone.", name=name)
            )
    first, last = moments[start], moments[end]
    if first and last and last < first:
        yield BrokenRule("V6", below(path, end), worded("{end} is before {start}.", end=end, start=start))


def _typed(document: dict[str, Any], name: str, path: str) -> Iterator[BrokenRule]:
    for entry in as_list(document.get(name)):
        words = as_list(entry.get("type")) if isinstance(entry, dict) else []
        if not words or not all(isinstance(word, str) and word for word in words):
            yield BrokenRule("V7", below(path, name), worded("An entry of {name} has no type.", name=name))
        if isinstance(entry, dict) and name != "proof":
            yield from _own_id(entry, below(path, name))


def _schema_ids(document: dict[str, Any], path: str) -> Iterator[BrokenRule]:
    for entry in as_list(document.get("credentialSchema")):
        if isinstance(entry, dict) and "id" not in entry:
            yield BrokenRule("V8", below(path, "credentialSchema"), worded("A schema has no address (id)."))


def _words(value: Any, path: str) -> Iterator[BrokenRule]:
    for entry in as_list(value):
        plain = isinstance(entry, str)
        marked = (
            isinstance(entry, dict) and isinstance(entry.get("@value"), str) and set(entry) <= _VALUE_KEYS
        )
        if not (plain or marked):
            yield BrokenRule("V9", path, worded("A text is neither plain nor a text with its language."))


def _presentation(document: dict[str, Any]) -> Iterator[BrokenRule]:
    yield from _context(document, "")
    if "VerifiablePresentation" not in types_of(document):
        yield BrokenRule("V2", "type", worded("The type 'VerifiablePresentation' is missing."))
    yield from _own_id(document, "")
    holder = document.get("holder")
    if holder is not None and not is_absolute_uri(holder.get("id") if isinstance(holder, dict) else holder):
        yield BrokenRule("V10", "holder", worded("The holder has no absolute address as its id."))
    for place, credential in enumerate(as_list(document.get("verifiableCredential"))):
        yield from _presented(credential, below("verifiableCredential", place))


def _presented(credential: Any, path: str) -> Iterator[BrokenRule]:
    if not isinstance(credential, dict):
        yield BrokenRule("V11", path, worded("A presented credential is not an object."))
    elif "VerifiableCredential" in types_of(credential):
        yield from _credential(credential, path)
    elif "EnvelopedVerifiableCredential" not in types_of(credential):
        yield BrokenRule("V2", below(path, "type"), worded("A presented credential does not say what it is."))
    elif not str(credential.get("id", "")).startswith("data:"):
        yield BrokenRule("V11", below(path, "id"), worded("An enveloped credential is not a data: address."))
