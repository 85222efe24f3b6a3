"""Context digests, did:key and did:web against the published tables."""

import csv
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from studio.foundation.canonical_json import canonical_json, sha256_hex
from studio.signing.contexts import CARRIED, context_document
from studio.signing.did_key import did_key_of, public_key_of, verification_method_of
from studio.signing.did_web import did_web_of, document_url
from studio.signing.errors import UnknownContextError
from studio.signing.key_pair import SigningKey
from studio.signing.multibase import decode_base58


def _table(shared: Path) -> dict[str, dict[str, str]]:
    with (shared / "conformance" / "contexts" / "contexts.csv").open(encoding="utf-8", newline="") as table:
        return {row["url"]: row for row in csv.DictReader(table)}


def test_the_reference_files_have_the_digests_of_their_table(shared: Path) -> None:
    for row in _table(shared).values():
        data = (shared / "conformance" / "contexts" / row["file"]).read_bytes()
        assert hashlib.sha256(data).hexdigest() == row["sha256"], row["file"]


@pytest.mark.parametrize("url", CARRIED)
def test_each_carried_context_is_the_publishers(shared: Path, url: str) -> None:
    published = json.loads((shared / "conformance" / "contexts" / _table(shared)[url]["file"]).read_bytes())
    assert CARRIED[url].digest == sha256_hex(canonical_json(published))
    assert context_document(url) == published


def test_all_others_are_unknown_by_name(shared: Path) -> None:
    others = _table(shared).keys() - CARRIED.keys()
    assert "https://purl.imsglobal.org/spec/ob/v3p0/context.json" in others
    for url in others:
        with pytest.raises(UnknownContextError) as caught:
            context_document(url)
        assert caught.value.url == url
        assert url in str(caught.value)


def _did_keys(shared: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(
        (shared / "conformance" / "did-key" / "ed25519-x25519.json").read_bytes()
    )
    return found


def test_did_key_from_the_seed_and_back(shared: Path) -> None:
    vectors = _did_keys(shared)
    assert len(vectors) == 3
    for did, vector in vectors.items():
        key = SigningKey.from_seed(bytes.fromhex(vector["seed"]))
        assert did_key_of(key.public_key) == did
        assert public_key_of(did) == key.public_key
        assert public_key_of(verification_method_of(did)) == key.public_key
        assert verification_method_of(did) == vector["didDocument"]["verificationMethod"][0]["id"]
        pair = vector["verificationKeyPair"]
        if "publicKeyBase58" in pair:
            assert decode_base58(pair["publicKeyBase58"]) == key.public_key


def test_did_web_addresses(shared: Path) -> None:
    for case in json.loads((shared / "conformance" / "did-web" / "did-to-url.json").read_bytes()):
        assert document_url(case["did"]) == case["url"]
        base = case["url"].removesuffix("/did.json").removesuffix("/.well-known")
        assert did_web_of(base) == case["did"]
