"""The slot engine against the full way, for hostile values in every place."""

import copy
import json
import random
from typing import Any

import pyoxigraph
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from studio.foundation.errors import StudioError
from studio.signing.canonical_rdf import canonical_nquads, canonical_nquads_full, forget_shapes
from studio.signing.document_shape import Taken, rebuilt
from studio.signing.errors import DocumentError, HardGraphError
from studio.signing.proof_formats import eddsa_rdfc_2022
from studio.signing.rdfc10 import Quad, canonicalise
from tests.support.sample_credential import CREATED, sample_credential, sample_key, sample_method

_DOCUMENT = sample_credential(picture_size=30)
_TAKEN = Taken(_DOCUMENT)
_PLAIN = ("urn:", "http", "did:", "data:")
_ADDRESS = [text.startswith(_PLAIN) for text in _TAKEN.leaves]

_TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=40),
    st.sampled_from(
        [
            "", " ", "\t", "\n", "\r\n", '"', "\\", '\\"', "\\u0041", "%s", "%%", "%(a)s", "{0}",
            "x-slot0:3:", "_:b0", "_:c14n0", "@id", "@value", "<urn:x>", '" .\n_:a <urn:p> "', "a" * 3000,
            "\u2028", "\u202e", "\u0085", "e\u0301", "é", "\U0001f600", "\ufdd0", "\x00", "\x7f",
            "\ufffe", "\uffff", "Achievement",
            "https://www.w3.org/2018/credentials#VerifiableCredential", *_TAKEN.leaves[:6],
        ]
    ),
)  # fmt: skip
_ADDRESSES = st.one_of(
    st.uuids().map(lambda value: value.urn),
    st.text("abcXYZ019-._~/?#[]@!$&'()*+,;=:%é李", max_size=20).map(lambda text: f"https://a.example/{text}"),
    st.sampled_from(
        ["did:web:a.example", "mailto:a@b.example", "urn:x", "x:", "tag:a,b:c", *_TAKEN.leaves[:3]]
    ),
)


@st.composite
def _filled(draw: st.DrawFn) -> dict[str, Any]:
    chosen = draw(st.sets(st.integers(0, len(_TAKEN.leaves) - 1), min_size=1, max_size=25))

    def replace(number: int, text: str) -> str:
        if number not in chosen:
            return text
        return draw(_ADDRESSES if _ADDRESS[number] else _TEXTS)

    return rebuilt(_DOCUMENT, _TAKEN.words, replace)


def _is_valid(document: dict[str, Any]) -> bool:
    for text, address in zip(Taken(document).leaves, _ADDRESS, strict=True):
        if address:
            try:
                pyoxigraph.NamedNode(text)
            except ValueError:
                return False
    return True


@given(_filled())
def test_slots_filled_are_the_full_way(document: dict[str, Any]) -> None:
    assume(_is_valid(document))
    assert canonical_nquads(document) == canonical_nquads_full(document)


@st.composite
def _reshaped(draw: st.DrawFn) -> dict[str, Any]:
    """Lists cut and doubled, members left out: shapes, look-alikes and merged nodes of all kinds."""
    document = copy.deepcopy(sample_credential(draw(st.integers(0, 5)), picture_size=9))
    achievement = document["credentialSubject"]["achievement"]
    for holder, name in (
        (achievement, "alignment"),
        (achievement, "tag"),
        (achievement, "resultDescription"),
        (document["credentialSubject"], "result"),
    ):
        entries = holder[name]
        picked = draw(st.lists(st.integers(0, len(entries) - 1), min_size=1, max_size=4))
        holder[name] = [copy.deepcopy(entries[index]) for index in picked]
    for entry in achievement["resultDescription"]:
        if draw(st.booleans()):
            entry["allowedValue"] = draw(st.lists(st.sampled_from(["0", "1"]), max_size=4))
    for name in draw(st.sets(st.sampled_from(["validUntil", "awardedDate", "name"]))):
        document.pop(name)
    return document


@given(_reshaped())
def test_any_shape_is_the_full_way(document: dict[str, Any]) -> None:
    assert canonical_nquads(document, for_signing=True) == canonical_nquads_full(document)


@given(_filled())
def test_what_was_signed_survives_json_and_verifies(document: dict[str, Any]) -> None:
    assume(_is_valid(document))
    assume(not any(letter in text for text in Taken(document).leaves for letter in "\x00\x7f\ufffe\uffff"))
    assume(all(ord(letter) >= 32 or letter in "\t\n\r" for text in Taken(document).leaves for letter in text))
    key = sample_key()
    signed = eddsa_rdfc_2022.sign_document(
        document, key, verification_method=sample_method(), created=CREATED
    )
    again = json.loads(json.dumps(signed))
    eddsa_rdfc_2022.check_proof(again, again["proof"], key.public_key)


_NODES = st.one_of(
    st.integers(0, 5).map(lambda number: f"_:n{number}"),
    st.integers(0, 2).map(lambda number: f"<urn:{number}>"),
)
_QUADS = st.builds(
    Quad,
    _NODES,
    st.sampled_from(["<urn:p>", "<urn:q>"]),
    st.one_of(_NODES, st.sampled_from(['"a"', '"b"@en'])),
    st.one_of(st.just(""), st.sampled_from(["<urn:g>", "_:n0"])),
)


@given(st.lists(_QUADS, max_size=14), st.randoms(use_true_random=False))
@example([Quad("_:n0", "<urn:p>", "_:n1"), Quad("_:n0", "<urn:p>", "_:n2")], random.Random(1))
def test_labels_and_order_of_a_dataset_change_nothing(quads: list[Quad], chance: random.Random) -> None:
    names = [f"_:m{number}" for number in range(6)]
    chance.shuffle(names)
    renamed = {f"_:n{number}": name for number, name in enumerate(names)}
    other = [Quad(*(renamed.get(term, term) for term in quad)) for quad in quads]
    chance.shuffle(other)
    try:
        first = canonicalise(quads)
    except HardGraphError:
        return
    assert canonicalise(other).nquads == first.nquads


_ODD: list[Any] = [
    "", "en", "X", ["en"], ["X", "Y"], [], {}, [[]], {"@value": "hi", "@language": "en"}, {"@id": "urn:x"},
    {"@value": "hi", "@language": ["en"]}, {"@list": ["a"]}, None, True, 0, 1, 1.5, -0.0, "@id", "_:b0",
    "Achievement", {"type": "Achievement"}, {"@type": ["Achievement"], "id": "urn:y"},
]  # fmt: skip


def _places(value: Any) -> list[tuple[Any, Any]]:
    """Return (holder, key) of everything in a document outside its contexts."""
    found: list[tuple[Any, Any]] = []
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in pairs:
        if key != "@context":
            found += [(value, key), *_places(item)]
    return found


def _mutated(draw: st.DrawFn, document: dict[str, Any]) -> dict[str, Any]:
    """Return a copy that differs in one place: put into a list, taken out of one, dropped or made odd."""
    changed = copy.deepcopy(document)
    holder, key = draw(st.sampled_from(_places(changed)))
    way = draw(st.sampled_from(["list", "bare", "odd", "name"]))
    if way == "list":
        holder[key] = [holder[key]]
    elif way == "bare" and isinstance(holder[key], list) and holder[key]:
        holder[key] = holder[key][0]
    elif way == "name" and isinstance(holder, dict):
        name = draw(st.sampled_from(["@language", "@type", "type", "@direction", "@index", "@value", "name"]))
        holder[name] = draw(st.sampled_from(_ODD))
    else:
        holder[key] = draw(st.sampled_from(_ODD))
    return changed


_LITTLE: dict[str, Any] = {
    "@context": _DOCUMENT["@context"],
    "id": "urn:uuid:1",
    "type": ["VerifiableCredential"],
    "https://a.example/p": [{"@value": "hi", "@language": "en"}, {"@value": "5", "@type": "urn:t"}],
    "https://a.example/q": {"@type": "urn:t", "@index": "one", "urn:r": {"@list": ["a", 1]}},
}


@st.composite
def _relatives(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Documents of which each is a little unlike one before it."""
    family = [draw(st.sampled_from([_LITTLE, sample_credential(picture_size=9)]))]
    for _ in range(draw(st.integers(1, 4))):
        family.append(_mutated(draw, draw(st.sampled_from(family))))
    return family


def _result(document: dict[str, Any], for_signing: bool) -> object:
    try:
        return canonical_nquads(document, for_signing=for_signing)
    except StudioError as error:
        return type(error)


@given(_relatives(), st.booleans())
def test_what_was_seen_before_decides_nothing(family: list[dict[str, Any]], for_signing: bool) -> None:
    forget_shapes()
    warm = [_result(document, for_signing) for document in (*family, *reversed(family))]
    cold = []
    for document in family:
        forget_shapes()
        cold.append(_result(document, for_signing))
    assert warm == [*cold, *reversed(cold)]


@pytest.mark.parametrize("before", ["en", ["en"]])
def test_one_language_is_no_list_of_languages(before: Any) -> None:
    def document(language: Any) -> dict[str, Any]:
        return _LITTLE | {"https://a.example/p": {"@value": "hi", "@language": language}}

    forget_shapes()
    _result(document(before), False)
    assert _result(document(["en"]), False) is DocumentError
    assert isinstance(_result(document("en"), False), bytes)
