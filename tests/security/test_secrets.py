"""After a whole run the secret key and the passphrases stand nowhere: every byte written is searched."""

import base64
import copy
import io
import logging
import pickle
import tarfile
import tempfile
import traceback
import zipfile
import zlib
from pathlib import Path

import pikepdf
import pytest

from studio.domain.batch import BatchChoices
from studio.foundation.errors import StudioError
from studio.services.backup import open_sealed_copy, save_sealed_copy
from studio.services.course_runs import learners_of_run
from studio.services.exporting import deliver
from studio.services.identity import batch_signer, issuer_identity
from studio.services.issuing import issue_batch
from studio.services.keys import keep_second_copy, key_state, restore_key, unlock_key
from studio.services.log import log_page
from studio.services.planning import plan_batch
from studio.services.publishing import publish
from studio.services.reissuing import give_again
from studio.services.rows import PageRequest
from studio.signing.key_file import unlock
from studio.signing.sealed_stream import opened
from tests.support import sample_values as sample
from tests.support.small_workspace import PASSPHRASE, QUICK, make_workspace, surroundings

SEALING = "another passphrase for copies"
WRONG = "a wrong passphrase that somebody typed"
BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def base58(data):
    number, text = int.from_bytes(data, "big"), ""
    while number:
        number, digit = divmod(number, 58)
        text = BASE58[digit] + text
    return text


def spellings(seed):
    """Every way in which somebody might have written them down."""
    found = {
        "seed": seed,
        "seed backwards": seed[::-1],
        "hex": seed.hex().encode(),
        "HEX": seed.hex().upper().encode(),
    }
    found["seed as Multikey"] = base58(b"\x80\x26" + seed).encode()
    found["seed as numbers"] = ", ".join(map(str, seed)).encode()
    for shift in range(3):
        text = base64.b64encode(bytes(shift) + seed)[4:-4]
        found[f"base64 at {shift}"], found[f"base64url at {shift}"] = (
            text,
            text.translate(bytes.maketrans(b"+/", b"-_")),
        )
    for words in (PASSPHRASE, SEALING, WRONG):
        found |= {
            words: words.encode(),
            f"{words}, 16": words.encode("utf-16-le"),
            f"{words}, 64": base64.b64encode(words.encode())[:-4],
        }
    return found


def unpacked(data):
    """Yield the bytes and, of ZIPs and PDFs, what is inside."""
    yield data
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                yield from unpacked(archive.read(name))
    elif data.startswith(b"%PDF"):
        with pikepdf.open(io.BytesIO(data)) as pdf:
            yield b"\n".join(item.read_bytes() for item in pdf.objects if isinstance(item, pikepdf.Stream))


def search(secrets, data, where):
    return [
        f"{what} in {where}" for part in unpacked(data) for what, secret in secrets.items() if secret in part
    ]


def errors_of(*attempts):
    """Return everything that the errors say: texts, reprs, advice, whole traces."""
    said = []
    for attempt in attempts:
        with pytest.raises(StudioError) as caught:
            attempt()
        error = caught.value
        said.append("\n".join([str(error), repr(error), repr(error.args), error.advice, repr(vars(error))]))
        said.append("".join(traceback.format_exception(error)))
    return said


@pytest.mark.slow
def test_no_secret_is_written_shown_or_logged(tmp_path, monkeypatch, caplog, capfd):
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    monkeypatch.setenv("TMPDIR", str(temporary))
    caplog.set_level(logging.DEBUG)
    workspace, key = make_workspace(tmp_path / "work", ["Ann", "Bo Li", "李小龍"])
    said = [repr(key), repr(workspace)]
    state = key_state(workspace)
    seed = bytes(unlock(state.file, PASSPHRASE).copy_seed())
    stick = tmp_path / "stick"
    stick.mkdir()
    keep_second_copy(workspace, stick, PASSPHRASE)
    batch, _ = plan_batch(
        workspace, sample.an_id("run"), identity=issuer_identity(workspace), key_id=key.key_id,
        choices=BatchChoices(),
    )  # fmt: skip
    with batch_signer(workspace, key) as signer:
        said += [repr(signer), repr(signer.key), f"{signer}"]
        for steal in (copy.copy, copy.deepcopy, pickle.dumps):
            with pytest.raises(TypeError):
                steal(signer.key)
        report, _ = issue_batch(workspace, batch.id, signer)
    assert report.complete
    publish(workspace, tmp_path / "web", key)
    deliver(workspace, batch.id, "zip", tmp_path / "delivered")
    with workspace.store.reading() as work:
        award = next(iter(work.awards.of_batch(batch.id)))
    give_again(workspace, award.id, tmp_path / "again")
    sealed = tmp_path / "copy.studio-sealed"
    save_sealed_copy(workspace, sealed, SEALING, cost=QUICK)
    (copied,) = stick.glob("*.studio-key")
    said += errors_of(
        lambda: unlock_key(workspace, WRONG),
        lambda: restore_key(workspace, copied, WRONG),
        lambda: keep_second_copy(workspace, tmp_path / "nowhere", WRONG),
        lambda: open_sealed_copy(sealed, tmp_path / "opened", WRONG, around=surroundings(tmp_path / "x")),
    )
    key.lock()
    said += errors_of(lambda: publish(workspace, tmp_path / "web2", key))
    said.append(repr(log_page(workspace, PageRequest(limit=1000)).rows))
    said.append(repr(learners_of_run(workspace, sample.an_id("run"))))
    workspace.close()
    captured = capfd.readouterr()
    said += [captured.out, captured.err, caplog.text, *(repr(record.__dict__) for record in caplog.records)]

    secrets = spellings(seed)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) > 30
    found = [hit for path in files for hit in search(secrets, path.read_bytes(), path)]
    found += [hit for text in said for hit in search(secrets, text.encode("utf-8", "replace"), text[:200])]
    assert found == []
    with (
        sealed.open("rb") as file,
        tarfile.open(fileobj=io.BytesIO(b"".join(opened(file, SEALING)))) as archive,
    ):
        names = archive.getnames()
        inside = [archive.extractfile(one).read() for one in archive.getmembers() if one.isfile()]
    assert not [name for name in names if "key" in Path(name).suffix]
    assert [hit for data in inside for hit in search(secrets, data, "the sealed copy")] == []


def test_the_search_finds_what_is_hidden():
    """The searcher itself, against files in which the secret does stand."""
    seed = bytes(range(7, 39))
    secrets = spellings(seed)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", b"x" + base64.b64encode(b"ab" + seed))
    with pikepdf.new() as pdf:
        pdf.Root.Hidden = pdf.make_stream(PASSPHRASE.encode())
        kept = io.BytesIO()
        pdf.save(kept, compress_streams=True)
    assert search(secrets, stream.getvalue(), "zip")
    assert search(secrets, kept.getvalue(), "pdf")
    assert search(secrets, b"..." + seed.hex().encode(), "hex")
    assert not search(secrets, zlib.compress(bytes(1000)), "nothing")
