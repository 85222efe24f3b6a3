"""The rules of Open Badges 3.0 for one credential, beyond and including what its schema checks.

Rules R1 to R26 are those of the project's reference on Open Badges 3.0; they are checked here without
JSON Schema, because the official schema is not ours to ship and takes forty times longer. R2 (every
term defined) and the proof itself need other packages and are checked where a document is signed or
verified.

Source: Open Badges 3.0, document version 1.2; VC Data Model 2.0.
"""

import re
from collections.abc import Iterator
from typing import Any

from studio.credentials.broken_rule import BrokenRule, Weight, below
from studio.credentials.data_model import (
    CLASSES,
    CLOSED_VOCABULARIES,
    VOCABULARIES,
    ModelClass,
    Property,
)
from studio.credentials.lexical import is_absolute_uri, is_date_time, read_date_time
from studio.credentials.vc_rules import VC2, as_list, types_of
from studio.foundation.worded import worded

__all__ = ["BrokenRule", "Weight", "broken_rules"]

OB3_CONTEXT = re.compile(r"https://purl\.imsglobal\.org/spec/ob/v3p0/context(-3\.\d+\.\d+)?\.json")
_EXTENSION = re.compile(r"ext:[A-Za-z0-9._\-]+")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_HASH = re.compile(r"(sha256\$[0-9a-fA-F]{64}|md5\$[0-9a-fA-F]{32})")
# Rules of their own for members whose lack or wrong form has a number.
_MEMBER_RULE = {
    ("AchievementCredential", "id"): "R4",
    ("AchievementCredential", "issuer"): "R5",
    ("AchievementCredential", "validFrom"): "R7",
    ("AchievementCredential", "validUntil"): "R8",
    ("AchievementCredential", "credentialSubject"): "R9",
    ("AchievementSubject", "achievement"): "R11",
    ("EndorsementCredential", "name"): "R13",
}


def broken_rules(
    document: dict[str, Any], *, endorsement: bool = False, proof_needed: bool = True
) -> tuple[BrokenRule, ...]:
    """Return every rule that ``document`` breaks, in the order of the document; none for a good one.

    Args:
        document: One credential as JSON, VC Data Model 2.0 form.
        endorsement: It is an EndorsementCredential instead of an AchievementCredential.
        proof_needed: False for one that is not signed yet, or is signed from outside (JWT).
    """
    name = "EndorsementCredential" if endorsement else "AchievementCredential"
    found = [*_contexts(document), *_object(document, CLASSES[name], "")]
    if proof_needed and not as_list(document.get("proof")):
        found.append(BrokenRule("R14", "proof", worded("There is no proof: nobody signed this credential.")))
    found += _order_of_dates(document)
    if _has_nothing(document):
        found += _nothings(document, "")
    if not endorsement:
        found += [*_recommended(document), *_recipient(document), *_references(document)]
    return tuple(dict.fromkeys(found))


def _contexts(document: dict[str, Any]) -> Iterator[BrokenRule]:
    contexts = document.get("@context")
    if not isinstance(contexts, list) or not contexts or contexts[0] != VC2:
        yield BrokenRule("R1", "@context", worded("The first context is not {vc2}.", vc2=VC2))
    elif len(contexts) < 2 or not (isinstance(contexts[1], str) and OB3_CONTEXT.fullmatch(contexts[1])):
        yield BrokenRule("R1", "@context[1]", worded("The second context is not the one of Open Badges 3.0."))


def _object(value: Any, model: ModelClass, path: str) -> Iterator[BrokenRule]:
    if not isinstance(value, dict):
        yield BrokenRule(
            _rule_for_form(path),
            path,
            worded("{path} is not written out as an object ({model}).", path=path, model=model.name),
        )
        return
    yield from _type(value, model, path)
    for name, prop in model.properties.items():
        if name in value:
            if not prop.many and _is_plainly_good(value[name], prop.kind):
                continue
            yield from _member(value[name], prop, model, name, below(path, name))
        elif prop.required:
            rule = _MEMBER_RULE.get((model.name, name), "R11" if model.name == "Achievement" else "R15")
            yield BrokenRule(rule, below(path, name), worded("{name} is missing.", name=below(path, name)))
    if model.closed:
        for name in value.keys() - model.properties.keys():
            yield BrokenRule(
                "R15",
                below(path, name),
                worded("{model} has no property {name}.", model=model.name, name=repr(name)),
            )


def _is_plainly_good(value: Any, kind: str) -> bool:
    """Settle the usual cases without a generator each: they are nine in ten, and this is called 30 times."""
    if type(value) is not str:
        return False
    return kind == "string" or (kind in ("uri", "url") and is_absolute_uri(value)) or kind == "any"


def _rule_for_form(path: str) -> str:
    return {"issuer": "R5", "credentialSubject": "R9"}.get(path, "R23")


def _type(value: dict[str, Any], model: ModelClass, path: str) -> Iterator[BrokenRule]:
    words = types_of(value)
    top = not path
    if top and "VerifiableCredential" not in words:
        yield BrokenRule("R3", "type", worded("The type 'VerifiableCredential' is missing."))
    if model.type_names and not set(words) & set(model.type_names):
        rule = "R3" if top else "R5" if path == "issuer" else "R15"
        yield BrokenRule(
            rule,
            below(path, "type"),
            worded("The type {type_names} is missing.", type_names=repr(model.type_names[-1])),
        )


def _member(value: Any, prop: Property, model: ModelClass, name: str, path: str) -> Iterator[BrokenRule]:
    rule = _MEMBER_RULE.get((model.name, name))
    if prop.many and not isinstance(value, list) and not prop.unwrapped:
        yield BrokenRule("R22", path, worded("{path} is not a list.", path=path), Weight.REMARK)
    if isinstance(value, list) and not prop.many:
        if prop.kind == "any":
            return
        yield BrokenRule(rule or "R22", path, worded("{path} is a list where one value belongs.", path=path))
        return
    for place, entry in enumerate(as_list(value)):
        where = below(path, place) if isinstance(value, list) else path
        yield from _value(entry, prop.kind, rule, where)


def _value(value: Any, kind: str, rule: str | None, path: str) -> Iterator[BrokenRule]:
    if value is None or kind == "any":
        return
    if kind == "ProfileRef":
        yield from _issuer(value, path)
    elif kind == "EndorsementCredential":
        yield from _object(value, CLASSES[kind], path)
        if isinstance(value, dict) and "@context" not in value:
            yield BrokenRule(
                "R15", below(path, "@context"), worded("An endorsement has no context of its own.")
            )
    elif kind in CLASSES:
        yield from _object(value, CLASSES[kind], path)
    elif kind in VOCABULARIES:
        yield from _term(value, kind, path)
    else:
        yield from _scalar(value, kind, rule, path)


def _issuer(value: Any, path: str) -> Iterator[BrokenRule]:
    if isinstance(value, str):
        if not is_absolute_uri(value):
            yield BrokenRule("R6", path, worded("The issuer's id is not an absolute address."))
        return
    yield from _object(value, CLASSES["Profile"], path)


def _term(value: Any, kind: str, path: str) -> Iterator[BrokenRule]:
    if not isinstance(value, str):
        yield BrokenRule("R21", path, worded("{path} is not a text.", path=path))
    elif value in VOCABULARIES[kind]:
        return
    elif kind in CLOSED_VOCABULARIES:
        yield BrokenRule(
            "R25",
            path,
            worded("{value} is not a word of {kind}.", value=repr(value), kind=kind),
            Weight.ERROR,
        )
    elif not _EXTENSION.fullmatch(value):
        sentence = worded(
            "{value} is not a word of {kind} and does not start with 'ext:'.", value=repr(value), kind=kind
        )
        yield BrokenRule("R25", path, sentence, Weight.REMARK)


def _scalar(value: Any, kind: str, rule: str | None, path: str) -> Iterator[BrokenRule]:
    if kind == "number":
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            yield BrokenRule("R21", path, worded("{path} is not a number.", path=path))
    elif kind == "boolean":
        if not isinstance(value, bool):
            yield BrokenRule("R21", path, worded("{path} is not true or false.", path=path))
    elif not isinstance(value, str):
        yield BrokenRule("R21", path, worded("{path} is not a text.", path=path))
    else:
        yield from _text(value, kind, rule, path)


def _text(value: str, kind: str, rule: str | None, path: str) -> Iterator[BrokenRule]:
    if kind in ("uri", "url") and not is_absolute_uri(value):
        yield BrokenRule(
            "R6" if path == "issuer.id" else rule or "R4",
            path,
            worded("{path} is not an absolute address.", path=path),
        )
    elif kind == "datetimez" and read_date_time(value) is None:
        yield BrokenRule(
            rule or "R7", path, worded("{path} is not a date and time with a time zone.", path=path)
        )
    elif kind == "datetime" and not is_date_time(value):
        yield BrokenRule(rule or "R7", path, worded("{path} is not a date and time.", path=path))
    elif kind == "date" and not _DATE.fullmatch(value):
        yield BrokenRule(rule or "R7", path, worded("{path} is not a date.", path=path))


def _order_of_dates(document: dict[str, Any]) -> Iterator[BrokenRule]:
    first, last = read_date_time(document.get("validFrom")), read_date_time(document.get("validUntil"))
    if first and last and last < first:
        yield BrokenRule("R8", "validUntil", worded("validUntil is before validFrom."))


def _has_nothing(value: Any) -> bool:
    """Tell quickly whether ``_nothings`` would find anything."""
    members = value.values() if isinstance(value, dict) else value
    for member in members:
        if type(member) is not str and (
            member is None
            or (isinstance(member, list) and not member)
            or (isinstance(member, (dict, list)) and _has_nothing(member))
        ):
            return True
    return False


def _nothings(value: Any, path: str) -> Iterator[BrokenRule]:
    if value is None or value == []:
        yield BrokenRule("R24", path, worded("{path} is null or an empty list.", path=path))
    elif isinstance(value, dict):
        for name, entry in value.items():
            if not isinstance(entry, str) and name != "@context":
                yield from _nothings(entry, below(path, name))
    elif isinstance(value, list):
        for place, entry in enumerate(value):
            if not isinstance(entry, str):
                yield from _nothings(entry, below(path, place))


def _recommended(document: dict[str, Any]) -> Iterator[BrokenRule]:
    if not document.get("name"):
        yield BrokenRule("R13", "name", worded("The credential has no name; wallets show it."), Weight.REMARK)
    criteria = _dig(document, "credentialSubject", "achievement", "criteria")
    if isinstance(criteria, dict) and not (criteria.get("id") or criteria.get("narrative")):
        where = "credentialSubject.achievement.criteria"
        yield BrokenRule(
            "R12", where, worded("The criteria say nothing: neither text nor page."), Weight.REMARK
        )


def _recipient(document: dict[str, Any]) -> Iterator[BrokenRule]:
    subject = document.get("credentialSubject")
    if not isinstance(subject, dict):
        return
    if not subject.get("id") and not as_list(subject.get("identifier")):
        sentence = worded("The credential does not say who received it: no id and no identifier.")
        yield BrokenRule("R10", "credentialSubject", sentence, Weight.REMARK)
    for place, entry in enumerate(as_list(subject.get("identifier"))):
        hashed = isinstance(entry, dict) and entry.get("hashed") is True
        if hashed and not _HASH.fullmatch(str(entry.get("identityHash"))):
            where = f"credentialSubject.identifier[{place}].identityHash"
            yield BrokenRule(
                "R10", where, worded("The hashed identity is no SHA-256 or MD5 digest."), Weight.REMARK
            )


def _references(document: dict[str, Any]) -> Iterator[BrokenRule]:
    """Results point at descriptions and levels of the same achievement (reference, section 2.3)."""
    descriptions = as_list(_dig(document, "credentialSubject", "achievement", "resultDescription"))
    by_id = {str(one.get("id")): one for one in descriptions if isinstance(one, dict)}
    for place, result in enumerate(as_list(_dig(document, "credentialSubject", "result"))):
        if isinstance(result, dict) and "resultDescription" in result:
            yield from _reference(result, by_id, f"credentialSubject.result[{place}]")


def _reference(result: dict[str, Any], by_id: dict[str, Any], path: str) -> Iterator[BrokenRule]:
    description = by_id.get(str(result["resultDescription"]))
    if description is None:
        where = below(path, "resultDescription")
        yield BrokenRule(
            "R15", where, worded("The result belongs to no description of this achievement."), Weight.REMARK
        )
        return
    levels = {
        str(one.get("id"))
        for one in as_list(description.get("rubricCriterionLevel"))
        if isinstance(one, dict)
    }
    if "achievedLevel" in result and str(result["achievedLevel"]) not in levels:
        where = below(path, "achievedLevel")
        yield BrokenRule(
            "R15", where, worded("The level reached is none of the levels described."), Weight.REMARK
        )
    if description.get("resultType") == "Status" and "status" not in result:
        yield BrokenRule("R15", below(path, "status"), worded("The result has no status."), Weight.REMARK)


def _dig(value: Any, *names: str) -> Any:
    for name in names:
        value = value.get(name) if isinstance(value, dict) else None
    return value
