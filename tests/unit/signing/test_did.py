import pytest

from studio.signing.did_key import did_key_of, public_key_of, verification_method_of
from studio.signing.did_web import did_document, did_web_of, document_url
from studio.signing.errors import BadDidError
from tests.support.sample_credential import sample_key


@pytest.mark.parametrize(
    ("base", "did", "url"),
    [
        (
            "https://northwind.example",
            "did:web:northwind.example",
            "https://northwind.example/.well-known/did.json",
        ),
        (
            "https://Northwind.example/",
            "did:web:northwind.example",
            "https://northwind.example/.well-known/did.json",
        ),
        (
            "https://northwind.example:8443/a/b/",
            "did:web:northwind.example%3A8443:a:b",
            "https://northwind.example:8443/a/b/did.json",
        ),
        (
            "https://northwind.example/k%C3%BC",
            "did:web:northwind.example:k%C3%BC",
            "https://northwind.example/k%C3%BC/did.json",
        ),
    ],
)
def test_addresses_there_and_back(base: str, did: str, url: str) -> None:
    assert did_web_of(base) == did
    assert document_url(did) == url
    assert document_url(f"{did}#key-1") == url


@pytest.mark.parametrize(
    "base",
    [
        "http://northwind.example",
        "https://user@northwind.example",
        "https://northwind.example/?a",
        "https://northwind.example/#a",
        "https://192.0.2.7",
        "https://",
        "https://north wind.example",
        "https://northwind.example/a:b",
        "https://northwind.example/%2e%2e/b",
        "https://northwind.example/ü",
    ],
)
def test_addresses_that_are_refused(base: str) -> None:
    with pytest.raises(BadDidError):
        did_web_of(base)


@pytest.mark.parametrize(
    "did",
    [
        "did:web:",
        "did:web:a.example:..",
        "did:web:a.example:%2e%2e",
        "did:web:a.example:b%2Fc",
        "did:web:a.example%2Fb",
        "did:web:user%40a.example",
        "did:web:127.0.0.1%3A80",
        "did:web:a.example::b",
        "did:key:z6Mk",
        "https://a.example",
    ],
)
def test_dids_that_lead_elsewhere_are_refused(did: str) -> None:
    with pytest.raises(BadDidError):
        document_url(did)


def test_did_document_keeps_old_keys() -> None:
    key = sample_key()
    document = did_document("did:web:a.example", {"key-1": key.public_key, "key-2": bytes(32)})
    assert document["assertionMethod"] == ["did:web:a.example#key-1", "did:web:a.example#key-2"]
    method = document["verificationMethod"][0]
    assert method["publicKeyMultibase"] == key.public_multibase
    assert method["controller"] == document["id"] == "did:web:a.example"


def test_did_key_refuses_other_methods_and_other_keys() -> None:
    did = did_key_of(sample_key().public_key)
    assert verification_method_of(did) == f"{did}#{sample_key().public_multibase}"
    for wrong in (
        "did:web:a.example",
        f"{did}#{'z6Mk' + 'a' * 44}",
        f"{did}#",
        "did:key:zDnaerDaTF5BXEavCrfRZEk316",
    ):
        with pytest.raises(BadDidError):
            public_key_of(wrong)
    with pytest.raises(BadDidError):
        verification_method_of("did:web:a.example")
