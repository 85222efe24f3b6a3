"""Published vectors: every intermediate value and the signature, byte for byte."""

import hashlib
import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from studio.signing.canonical_rdf import canonical_nquads, canonical_nquads_full
from studio.signing.errors import ProofRefused, ProofUnsupportedError
from studio.signing.key_pair import SigningKey
from studio.signing.multibase import encode_multibase, read_public_multikey, read_secret_multikey
from studio.signing.proof_formats import ed25519_signature_2020, eddsa_rdfc_2022, format_of
from studio.signing.proof_formats.data_integrity import hash_data, without_proof
from tests.support.more_contexts import all_contexts


@pytest.fixture
def w3c(shared: Path) -> Iterator[Path]:
    with all_contexts(shared):
        yield shared / "conformance" / "w3c-vc-di-eddsa"


@pytest.fixture
def ob(shared: Path) -> Path:
    return shared / "conformance" / "ob3-spec" / "test-vectors" / "obv3p0"


def _json(path: Path) -> Any:
    return json.loads(path.read_bytes())


def _text(path: Path) -> str:
    return path.read_text().strip()


def _w3c_key(w3c: Path) -> SigningKey:
    pair = _json(w3c / "keyPair.json")
    key = SigningKey.from_seed(read_secret_multikey(pair["privateKeyMultibase"]))
    assert key.public_multibase == pair["publicKeyMultibase"]
    return key


@pytest.mark.parametrize(
    ("folder", "mark", "unsigned"),
    [
        ("eddsa-rdfc-2022", "DataInt", "unsigned.json"),
        ("Ed25519Signature2020", "EdSig", "Ed25519Signature2020/signedEdSig.json"),
    ],
)
@pytest.mark.parametrize("way", [canonical_nquads, canonical_nquads_full])
def test_w3c_intermediate_values(w3c: Path, folder: str, mark: str, unsigned: str, way: Any) -> None:
    files = w3c / folder
    document = way(without_proof(_json(w3c / unsigned)))
    options = way(_json(files / f"proofConfig{mark}.json"))
    assert document == (files / f"canonDoc{mark}.nq").read_bytes()
    assert options == (files / f"proofCanon{mark}.nq").read_bytes()
    assert hashlib.sha256(document).hexdigest() == _text(files / f"docHash{mark}.txt")
    assert hashlib.sha256(options).hexdigest() == _text(files / f"proofHash{mark}.txt")
    data = hash_data(document, options)
    assert data.hex() == _text(files / f"combinedHash{mark}.txt")
    signature = _w3c_key(w3c).sign(data)
    assert signature.hex() == _text(files / f"sigHex{mark}.txt")
    assert encode_multibase(signature) == _text(files / f"sigBTC58{mark}.txt")


def test_w3c_signed_document(w3c: Path) -> None:
    wanted = _json(w3c / "eddsa-rdfc-2022" / "signedDataInt.json")
    key, proof = _w3c_key(w3c), wanted["proof"]
    made = eddsa_rdfc_2022.sign_document(
        _json(w3c / "unsigned.json"),
        key,
        verification_method=proof["verificationMethod"],
        created=datetime.fromisoformat(proof["created"]),
    )
    assert made["proof"]["proofValue"] == proof["proofValue"]
    eddsa_rdfc_2022.check_proof(wanted, proof, key.public_key)


def test_w3c_ed25519_signature_2020_checks_and_refuses(w3c: Path) -> None:
    signed = _json(w3c / "Ed25519Signature2020" / "signedEdSig.json")
    public_key = _w3c_key(w3c).public_key
    assert format_of(signed["proof"]) is ed25519_signature_2020
    ed25519_signature_2020.check_proof(signed, signed["proof"], public_key)
    signed["credentialSubject"]["alumniOf"] = "Another school"
    with pytest.raises(ProofRefused):
        ed25519_signature_2020.check_proof(signed, signed["proof"], public_key)


def test_w3c_proof_set_and_the_start_of_the_chain(w3c: Path) -> None:
    one = _json(w3c / "proof-set-chain" / "signedProofSet1.json")
    chain = _json(w3c / "proof-set-chain" / "signedProofChain1.json")
    for document, proof in ((one, one["proof"]), (chain, chain["proof"][0])):
        public_key = read_public_multikey(proof["verificationMethod"].partition("#")[2])
        eddsa_rdfc_2022.check_proof(document, proof, public_key)


def test_links_of_a_proof_chain_are_unsupported_not_refused(w3c: Path) -> None:
    chain = _json(w3c / "proof-set-chain" / "signedProofChain1.json")
    linked = next(proof for proof in chain["proof"] if "previousProof" in proof)
    with pytest.raises(ProofUnsupportedError, match="chain"):
        eddsa_rdfc_2022.check_proof(chain, linked, bytes(32))


def test_open_badges_vector(ob: Path) -> None:
    unsigned, options, hashes = (
        _json(ob / f"{name}.json") for name in ("unsigned", "proof-options", "hashes")
    )
    document = canonical_nquads(unsigned, for_signing=True)
    proof = canonical_nquads({"@context": unsigned["@context"], **options}, for_signing=True)
    assert document == (ob / "document-canon.nq").read_bytes()
    assert proof == (ob / "proof-canon.nq").read_bytes()
    assert hashlib.sha256(document).hexdigest() == hashes["documentHash"]
    assert hashlib.sha256(proof).hexdigest() == hashes["proofHash"]
    assert hash_data(document, proof).hex() == hashes["hashData"]


def test_open_badges_signed_document(ob: Path) -> None:
    published, hashes, wanted = (_json(ob / f"{name}.json") for name in ("key", "hashes", "signed"))
    key = SigningKey.from_seed(read_secret_multikey(published["secretKeyMultibase"]))
    assert key.public_key.hex() == published["publicKeyHex"]
    proof = wanted["proof"][0] if isinstance(wanted["proof"], list) else wanted["proof"]
    made = eddsa_rdfc_2022.sign_document(
        _json(ob / "unsigned.json"),
        key,
        verification_method=proof["verificationMethod"],
        created=datetime.fromisoformat(proof["created"]),
    )
    assert made["proof"]["proofValue"] == hashes["proofValue"] == proof["proofValue"]
    eddsa_rdfc_2022.check_proof(wanted, proof, key.public_key)
