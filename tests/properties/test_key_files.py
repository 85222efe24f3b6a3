"""Whatever stands in a key file: it opens to the very key, or is damaged, or the passphrase is wrong."""

import json
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from unicodedata import normalize

import nacl.pwhash
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from studio.signing.errors import KeyFileDamagedError, WeakPassphraseError, WrongPassphraseError
from studio.signing.key_file import Cost, read_key_info, unlock, write_key_file
from tests.support.fakes import FakeRandom
from tests.support.sample_credential import sample_key

FAST = Cost(nacl.pwhash.argon2id.OPSLIMIT_MIN, nacl.pwhash.argon2id.MEMLIMIT_MIN)
NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
PASSPHRASE = "grüne Leiter im Regen"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=5,
)


def written(folder, passphrase=PASSPHRASE):
    path = Path(folder) / "northwind.studio-key"
    write_key_file(
        path, sample_key(), passphrase, label="Northwind", now=NOW, random_bytes=FakeRandom(), cost=FAST
    )
    return path


with TemporaryDirectory() as _folder:
    WHOLE = written(_folder).read_bytes()


def opens_or_says_why(data):
    """Return the public key that came out, or None where the file was refused."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "any.studio-key"
        path.write_bytes(data)
        refused = None
        try:
            with unlock(path, PASSPHRASE) as key:
                return key.public_key
        except (KeyFileDamagedError, WrongPassphraseError) as error:
            refused = error
    assert refused.advice
    assert PASSPHRASE not in f"{refused!r}"
    return None


@given(st.binary(max_size=3000))
@example(b"[" * 15_000)
@example(b'{"format": "credential-studio-key", "version": ' + b"9" * 5000 + b"}")
@example(b"\xff\xfe{\x00}\x00")
def test_any_bytes_are_refused(data):
    assert opens_or_says_why(data) is None


@given(st.integers(0, len(WHOLE) - 1), st.integers(0, 255))
def test_one_other_byte_changes_no_key(place, value):
    changed = bytearray(WHOLE)
    changed[place] = value
    assert opens_or_says_why(bytes(changed)) in (None, sample_key().public_key)


@given(st.data())
@settings(max_examples=80)
def test_any_value_in_any_place_changes_no_key(data):
    content = json.loads(WHOLE)
    groups = [content, *(one for one in content.values() if isinstance(one, dict))]
    group = data.draw(st.sampled_from(groups))
    name = data.draw(st.sampled_from(sorted(group)))
    group[name] = data.draw(JSON)
    assert opens_or_says_why(json.dumps(content).encode()) in (None, sample_key().public_key)


@given(st.integers(0, len(WHOLE)))
def test_cut_off_anywhere_is_damage(length):
    with TemporaryDirectory() as folder:
        path = Path(folder) / "cut.studio-key"
        path.write_bytes(WHOLE[:length].rstrip())
        assume(path.read_bytes() != WHOLE.rstrip())
        for attempt in (read_key_info, lambda place: unlock(place, PASSPHRASE)):
            with pytest.raises(KeyFileDamagedError, match="cut"):
                attempt(path)


@given(st.text(max_size=40))
@settings(max_examples=40)
def test_any_passphrase_that_is_long_enough_opens_what_it_locked(words):
    with TemporaryDirectory() as folder:
        try:
            path = written(folder, words)
        except WeakPassphraseError:
            return
        for spelling in {words, normalize("NFC", words), normalize("NFD", words)}:
            with unlock(path, spelling) as key:
                assert key.public_key == sample_key().public_key
        with pytest.raises(WrongPassphraseError):
            unlock(path, f"{words}x")
