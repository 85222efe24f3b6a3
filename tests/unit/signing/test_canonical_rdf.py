import copy
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from studio.signing import canonical_rdf
from studio.signing.canonical_rdf import canonical_nquads, canonical_nquads_full, forget_shapes
from studio.signing.document_shape import Taken, leaf_paths, rebuilt
from studio.signing.errors import (
    DocumentError,
    DroppedTermError,
    HardGraphError,
    ProofRefused,
    ProofUnsupportedError,
    RefusedTextError,
    RelativeIriError,
    UnknownContextError,
)
from studio.signing.multibase import public_multikey
from studio.signing.proof_formats import eddsa_rdfc_2022, format_of
from tests.support.sample_credential import CREATED, VC2, sample_credential, sample_key, sample_method


def _changed(path: str, value: Any, document: dict[str, Any] | None = None) -> dict[str, Any]:
    document = copy.deepcopy(document or sample_credential(picture_size=30))
    place: Any = document
    *way, last = [int(step) if step.isdecimal() else step for step in path.split(".")]
    for step in way:
        place = place[step]
    place[last] = value
    return document


def test_the_sample_is_the_same_both_ways_cold_and_warm() -> None:
    forget_shapes()
    for number in range(12):
        document = sample_credential(number)
        assert canonical_nquads(document, for_signing=True) == canonical_nquads_full(document)


def test_order_of_members_changes_nothing() -> None:
    document = sample_credential()
    turned = dict(reversed(document.items()))
    assert canonical_nquads(turned) == canonical_nquads(document)


@pytest.mark.parametrize(
    ("path", "value", "named"),
    [
        ("colour", "red", "colour"),
        ("credentialSubject.achievement.colour", {"id": "urn:x"}, "credentialSubject.achievement.colour"),
        ("credentialSubject.achievement.tags", ["a"], "credentialSubject.achievement.tags"),
        ("issuer.shoeSize", 43, "issuer.shoeSize"),
        ("issuer.isNice", True, "issuer.isNice"),
        ("credentialSubject.result.1.colour", "red", "credentialSubject.result[1].colour"),
    ],
)
def test_terms_that_no_context_defines_are_named(path: str, value: Any, named: str) -> None:
    with pytest.raises(DroppedTermError) as caught:
        canonical_nquads(_changed(path, value))
    assert caught.value.path.startswith(named)
    assert named in str(caught.value)


@pytest.mark.parametrize(
    ("path", "value", "named"),
    [
        ("type", ["VerifiableCredential", "Nonsense"], "type[1]"),
        ("id", "no address", "id"),
        ("id", "relative", "id"),
        ("id", "", "id"),
        ("id", "http://a.example/ b", "id"),
        ("id", 'http://a.example/">', "id"),
        ("issuer.id", "//a.example", "issuer.id"),
        ("credentialSubject.achievement.image.id", "picture.png", "credentialSubject.achievement.image.id"),
        ("type", ["VerifiableCredential", "//a.example"], "type[1]"),
    ],
)
@pytest.mark.parametrize("for_signing", [False, True])
def test_relative_addresses_and_unknown_types_are_named(
    path: str, value: Any, named: str, for_signing: bool
) -> None:
    with pytest.raises(RelativeIriError) as caught:
        canonical_nquads(_changed(path, value), for_signing=for_signing)
    assert named.partition("[")[0] in caught.value.path


def test_words_of_a_vocabulary_are_looked_up_prefixed_or_refused() -> None:
    frame = {"@context": [VC2], "type": "DataIntegrityProof", "verificationMethod": "urn:k"}
    for word, wanted in (
        ("authentication", b"<https://w3id.org/security#authenticationMethod>"),
        ("https://a.example/#p", b"<https://a.example/#p>"),
    ):
        document = {**frame, "proofPurpose": word}
        assert canonical_nquads(document, for_signing=True) == canonical_nquads_full(document)
        assert wanted in canonical_nquads(document)
    with pytest.raises(RelativeIriError, match="proofPurpose"):
        canonical_nquads({**frame, "proofPurpose": "nonsense"})


def test_keywords_in_place_of_addresses_are_dropped_terms() -> None:
    for path, value in (("issuer.id", "@nothing"), ("type", ["VerifiableCredential", "@nothing"])):
        with pytest.raises(DroppedTermError):
            canonical_nquads(_changed(path, value))


def test_types_defined_as_nothing_are_dropped_terms() -> None:
    document = {"@context": [VC2, {"Empty": None}], "id": "urn:x", "type": ["VerifiableCredential", "Empty"]}
    with pytest.raises(DroppedTermError, match="nothing"):
        canonical_nquads(document)


@pytest.mark.parametrize("place", ["@context", "credentialSubject.@context"])
def test_unknown_contexts_are_named_at_any_depth(place: str) -> None:
    url = "https://w3id.org/security/suites/ed25519-2020/v1"
    with pytest.raises(UnknownContextError) as caught:
        canonical_nquads(_changed(place, [VC2, url]))
    assert caught.value.url == url


@pytest.mark.parametrize("letter", ["\0", "\x07", "\x0b", "\x1b", "\x7f", "\ufffe", "\uffff"])
def test_letters_that_verifiers_read_differently_are_refused_for_signing_only(letter: str) -> None:
    document = _changed("name", f"a{letter}b")
    with pytest.raises(RefusedTextError, match="U\\+"):
        canonical_nquads(document, for_signing=True)
    assert canonical_nquads(document) == canonical_nquads_full(document)


def test_half_characters_are_refused_always() -> None:
    for for_signing in (False, True):
        with pytest.raises(RefusedTextError):
            canonical_nquads(_changed("name", "a\ud800b"), for_signing=for_signing)


@pytest.mark.parametrize("number", [-1, 1e-7, 2.00001, 1e16, float("inf"), float("nan")])
def test_numbers_that_verifiers_read_differently_are_refused_for_signing(number: float) -> None:
    with pytest.raises(RefusedTextError, match="creditsEarned"):
        canonical_nquads(_changed("credentialSubject.creditsEarned", number), for_signing=True)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, '"0"^^<https://www.w3.org/2001/XMLSchema#float>'),
        (5.0, '"5"^^<https://www.w3.org/2001/XMLSchema#float>'),
        (2.5, '"2.5E0"^^<https://www.w3.org/2001/XMLSchema#float>'),
        (1e15, '"1000000000000000"^^<https://www.w3.org/2001/XMLSchema#float>'),
    ],
)
def test_numbers_in_their_canonical_form(number: float, text: str) -> None:
    document = _changed("credentialSubject.creditsEarned", number)
    assert text in canonical_nquads(document, for_signing=True).decode()


def test_a_base_direction_cannot_be_signed() -> None:
    document = {
        "@context": [VC2],
        "type": ["VerifiableCredential"],
        "issuer": "https://a.example/",
        "name": {"@value": "שלום", "@language": "he", "@direction": "rtl"},
        "credentialSubject": {"id": "urn:x"},
    }
    with pytest.raises(DroppedTermError, match="direction"):
        canonical_nquads(document, for_signing=True)
    assert '"שלום"@he .' in canonical_nquads(document).decode()


def test_equal_texts_become_one_quad_and_look_alikes_stay_two() -> None:
    document = _changed("credentialSubject.achievement.tag", ["same", "same", "other"])
    assert canonical_nquads(document) == canonical_nquads_full(document)
    assert canonical_nquads(document).count(b'"same"') == 1
    twins = _changed(
        "credentialSubject.achievement.alignment", [{"type": ["Alignment"], "targetName": "t"}] * 3
    )
    assert canonical_nquads(twins) == canonical_nquads_full(twins)
    assert canonical_nquads(twins).count(b'"t"') == 3


def test_nodes_with_one_identifier_are_one() -> None:
    document = _changed("credentialSubject.id", sample_credential()["issuer"]["id"])
    assert canonical_nquads(document) == canonical_nquads_full(document)


def test_slots_that_look_like_markers_or_constants() -> None:
    for text in (
        "x-slot0:1:",
        "x-slot0:",
        "x-slot1:3:",
        "%s",
        "%%",
        "_:c14n0",
        "<a>",
        '"',
        "\\u0041",
        "Achievement",
    ):
        document = _changed("name", text)
        assert canonical_nquads(document) == canonical_nquads_full(document)
    document = _changed("type", ["VerifiableCredential", "OpenBadgeCredential", "x-slot0:1:"])
    assert b"<x-slot0:1:>" in canonical_nquads(document)


def test_blank_nodes_named_by_the_document_are_renamed() -> None:
    document = _changed("issuer.id", "_:somebody")
    assert canonical_nquads(document) == canonical_nquads_full(document)
    assert b"somebody" not in canonical_nquads(document)


def test_inline_contexts_may_rename_keywords() -> None:
    document = {
        "@context": [
            VC2,
            {"kind": "@type", "ex": "https://ex.example/#", "words": {"@id": "ex:w", "@type": "@json"}},
        ],
        "kind": ["VerifiableCredential"],
        "ex:note": "ex:this is text",
        "words": {"b": [1, "two"], "a": None},
        "issuer": "ex:me",
        "credentialSubject": {"kind": "ex:Person", "id": "urn:x", "name": "N"},
    }
    made = canonical_nquads(document)
    assert made == canonical_nquads_full(document)
    assert b"<https://ex.example/#me>" in made
    assert b"<https://ex.example/#Person>" in made


@pytest.mark.parametrize(
    "document",
    [
        {"@context": 7, "id": "urn:x"},
        {"@context": [VC2], "id": 5, "type": "VerifiableCredential"},
        {
            "@context": [VC2, {"a": {"@id": "@graph", "@container": 5}}],
            "id": "urn:x",
            "type": "VerifiableCredential",
        },
        {"@context": [VC2, {"name": "urn:other"}], "type": "VerifiableCredential", "name": "n"},
        {"@context": [VC2], "@id": "urn:x", "id": "urn:y", "type": "VerifiableCredential"},
        {
            "@context": [VC2],
            "type": "VerifiableCredential",
            "name": {"@value": "a", "@language": "not a tag"},
        },
    ],
)
def test_what_is_no_json_ld_is_the_documents_fault(document: dict[str, Any]) -> None:
    with pytest.raises(DocumentError):
        canonical_nquads(document)


def _deep(levels: int) -> dict[str, Any]:
    document: dict[str, Any] = {"id": "urn:x"}
    for _ in range(levels):
        document = {"evidence": document}
    return {"@context": [VC2], **document}


def _deep_context(levels: int) -> dict[str, Any]:
    context: dict[str, Any] = {"a": "urn:a"}
    for _ in range(levels):
        context = {"a": {"@id": "urn:a", "@context": context}}
    return {"@context": [VC2, context], "id": "urn:x", "a": "b"}


@pytest.mark.parametrize(
    "document",
    [
        _deep_context(5_000),
        _deep(150),
        _deep(100_000),
        {"@context": [VC2], "id": "urn:x", "type": "VerifiableCredential", "evidence": ["urn:a"] * 20_001},
        {"@context": [VC2], "id": "urn:x", "type": ["VerifiableCredential"], "evidence": ["urn:a"] * 2_500},
        {
            "@context": [VC2],
            "id": "urn:x",
            "type": ["VerifiableCredential"],
            "evidence": [
                {
                    "id": f"_:n{i}",
                    "urn:p": [{"id": f"_:n{j}"} for j in range(12) if j != i],
                }
                for i in range(12)
            ],
        },
    ],
    ids=["vocabulary", "deep", "bottomless", "texts", "list", "clique"],
)
def test_documents_beyond_all_measure_are_refused(document: dict[str, Any]) -> None:
    with pytest.raises(HardGraphError):
        canonical_nquads(document)


def test_leaf_numbers_agree_in_all_three_walks() -> None:
    document = sample_credential(picture_size=30)
    taken = Taken(document)
    seen: list[str] = []
    copied = rebuilt(document, taken.words, lambda number, text: seen.append(text) or text)
    assert copied == document
    assert seen == taken.leaves
    paths = leaf_paths(document, taken.words)
    assert len(paths) == len(taken.leaves)
    assert taken.leaves[paths.index("credentialSubject.achievement.tag[2]")] == "height"


def test_shapes_differ_by_what_decides_the_expansion() -> None:
    one = Taken({"@context": VC2, "a": 1, "b": ["x"]}).shape
    assert one == Taken({"@context": VC2, "a": 1, "b": ["y"]}).shape
    for other in (
        {"@context": VC2, "a": True, "b": ["x"]},
        {"@context": VC2, "a": 1.0, "b": ["x"]},
        {"@context": [VC2, VC2], "a": 1, "b": ["x"]},
        {"@context": VC2, "a": 1, "b": "x"},
        {"@context": VC2, "a": 1, "b": [["x"]]},
        {"@context": VC2, "a": None, "b": ["x"]},
        {"@context": VC2, "b": ["x"], "type": "T"},
    ):
        assert one != Taken(other).shape


def test_proofs_are_refused_for_each_single_reason() -> None:
    key = sample_key()
    signed = eddsa_rdfc_2022.sign_document(
        sample_credential(picture_size=30), key, verification_method=sample_method(), created=CREATED
    )
    proof = signed["proof"]
    eddsa_rdfc_2022.check_proof(signed, proof, key.public_key)
    eddsa_rdfc_2022.check_proof(signed, {**proof, "@context": signed["@context"]}, key.public_key)
    for changed in (
        {"proofValue": proof["proofValue"][:-1]},
        {"proofValue": "u" + proof["proofValue"][1:]},
        {"proofValue": None},
        {"proofValue": "z0"},
        {"proofPurpose": "authentication"},
        {"created": "2026-03-02T09:30:01Z"},
        {"created": "yesterday"},
        {"created": "2026-03-02T09:30:00"},
        {"verificationMethod": None},
        {"verificationMethod": "did:key:" + public_multikey(bytes(32))},
        {"cryptosuite": "ecdsa-rdfc-2019"},
        {"@context": [signed["@context"][1]]},
    ):
        with pytest.raises(ProofRefused):
            eddsa_rdfc_2022.check_proof(signed, {**proof, **changed}, key.public_key)
    for path in ("name", "id", "issuer.name", "credentialSubject.identifier.0.identityHash"):
        with pytest.raises(ProofRefused):
            eddsa_rdfc_2022.check_proof(_changed(path, "urn:other", signed), proof, key.public_key)
    with pytest.raises(ProofRefused):
        eddsa_rdfc_2022.check_proof(signed, proof, bytes(32))


def test_formats_are_found_by_proof_and_others_are_unsupported() -> None:
    assert format_of({"type": "DataIntegrityProof", "cryptosuite": "eddsa-2022"}) is eddsa_rdfc_2022
    for proof in (
        {"type": "DataIntegrityProof", "cryptosuite": "eddsa-jcs-2022"},
        {"type": "BbsSignature"},
        {},
    ):
        with pytest.raises(ProofUnsupportedError):
            format_of(proof)


def test_signing_twice_or_at_no_time_is_our_own_mistake() -> None:
    with pytest.raises(ValueError, match="already"):
        eddsa_rdfc_2022.sign_document(
            {"proof": {}}, sample_key(), verification_method="did:x", created=CREATED
        )
    with pytest.raises(ValueError, match="time zone"):
        eddsa_rdfc_2022.sign_document(
            sample_credential(),
            sample_key(),
            verification_method="did:x",
            created=CREATED.replace(tzinfo=None),
        )


def test_threads_share_the_engine() -> None:
    forget_shapes()
    documents = [sample_credential(number, picture_size=30) for number in range(24)]
    wanted = [canonical_nquads_full(each) for each in documents]
    forget_shapes()
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(canonical_nquads, documents)) == wanted


def test_more_shapes_than_are_kept_still_come_out_right() -> None:
    for number in range(300):
        document = {"@context": [VC2], "id": f"urn:x:{number}", "urn:p": number, "name": "n"}
        assert f'"{number}"'.encode() in canonical_nquads(document)
    assert len(canonical_rdf._shapes._kept) <= 256
