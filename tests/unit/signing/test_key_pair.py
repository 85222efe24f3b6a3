import copy
import pickle

import pytest

from studio.foundation.clock import RandomBytes
from studio.signing.detached import check_json, sign_json, signature_over
from studio.signing.errors import BadDidError, KeyForgottenError, ProofRefused
from studio.signing.key_pair import SigningKey, is_signature
from studio.signing.multibase import (
    decode_base58,
    encode_base58,
    public_multikey,
    read_public_multikey,
    read_secret_multikey,
)
from tests.support.sample_credential import KEY_SEED, sample_key, sample_method

# RFC 8032, section 7.1, test 2
_SEED = bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
_PUBLIC = bytes.fromhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
_SIGNATURE = bytes.fromhex(
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
    "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
)


def test_signs_as_rfc_8032_says() -> None:
    key = SigningKey.from_seed(_SEED)
    assert key.public_key == _PUBLIC
    assert key.sign(b"\x72") == _SIGNATURE
    assert is_signature(b"\x72", _SIGNATURE, _PUBLIC)
    assert not is_signature(b"\x73", _SIGNATURE, _PUBLIC)
    assert not is_signature(b"\x72", _SIGNATURE[:-1], _PUBLIC)
    assert not is_signature(b"\x72", _SIGNATURE, _PUBLIC + b"\0")


def test_a_small_order_key_signs_nothing() -> None:
    identity = b"\x01" + bytes(31)
    assert not is_signature(b"anything", identity + bytes(32), identity)


def test_generate_takes_its_randomness_from_outside(random_bytes: RandomBytes) -> None:
    asked: list[int] = []

    def counting(count: int) -> bytes:
        asked.append(count)
        return random_bytes(count)

    assert SigningKey.generate(counting).public_key != SigningKey.generate(counting).public_key
    assert asked == [32, 32]


def test_never_pickled_copied_or_shown() -> None:
    key = sample_key()
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="never pickled"):
            attempt(key)
    assert KEY_SEED.hex() not in repr(key)
    assert "_secret" not in repr(key)
    assert not hasattr(key, "__dict__")


def test_forgets_and_overwrites() -> None:
    with sample_key() as key:
        memory = key._secret
        key.sign(b"x")
    assert not memory
    with pytest.raises(KeyForgottenError):
        key.sign(b"x")
    with pytest.raises(KeyForgottenError):
        key.copy_seed()
    assert key.public_multibase.startswith("z6Mk")


def test_seeds_of_another_size_are_refused() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        SigningKey.from_seed(b"short")


@pytest.mark.parametrize(
    ("data", "text"), [(b"", ""), (b"\0\0a", "112g"), (b"hello world", "StV1DL6CwTryKyV")]
)
def test_base58(data: bytes, text: str) -> None:
    assert encode_base58(data) == text
    assert decode_base58(text) == data


@pytest.mark.parametrize("text", ["z0", "zO", "zl", "u6Mk", "", "z" + "1" * 300, "z6Mk", "zé"])
def test_texts_that_are_no_key(text: str) -> None:
    with pytest.raises(BadDidError):
        read_public_multikey(text)
    with pytest.raises(BadDidError) as caught:
        read_secret_multikey(text)
    assert "not an Ed25519 secret key" in str(caught.value)


def test_multikey_is_for_32_bytes() -> None:
    assert read_public_multikey(public_multikey(_PUBLIC)) == _PUBLIC
    with pytest.raises(ValueError, match="32 bytes"):
        public_multikey(b"123")


def test_detached_signature_covers_all_but_itself() -> None:
    key = sample_key()
    signed = sign_json({"files": {"ä.pdf": "00"}, "count": 1}, key, verification_method=sample_method())
    check_json(signed, key.public_key)
    assert signed == sign_json(
        {"count": 1, "files": {"ä.pdf": "00"}}, key, verification_method=sample_method()
    )
    for altered in (
        {**signed, "count": 2},
        {**signed, "count": True},
        {**signed, "more": None},
        {**signed, "signature": {**signed["signature"], "verificationMethod": "did:key:other"}},
        {**signed, "signature": {**signed["signature"], "algorithm": "none"}},
        {**signed, "signature": {**signed["signature"], "value": "z0"}},
        {**signed, "signature": {**signed["signature"], "value": 5}},
        {**signed, "signature": {**signed["signature"], "more": 1}},
        {**signed, "count": "\ud800"},
        {"count": 1},
    ):
        with pytest.raises(ProofRefused):
            check_json(altered, key.public_key)
    with pytest.raises(ProofRefused):
        check_json(signed, _PUBLIC)
    with pytest.raises(ValueError, match="already"):
        sign_json(signed, key, verification_method=sample_method())


def test_a_value_in_pieces_gets_the_signature_of_the_whole() -> None:
    key, value = sample_key(), {"awards": [1, 2], "ä": "é"}
    pieces = [b'{"awards":[1', b",2", '],"ä":"é"'.encode()]
    made = signature_over(pieces, key, verification_method=sample_method())
    assert made == sign_json(value, key, verification_method=sample_method())["signature"]
    check_json({**value, "signature": made}, key.public_key)
