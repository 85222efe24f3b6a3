"""Checksums and signature of a release, also in the eyes of other people's tools."""

import subprocess
from pathlib import Path

import pytest
from release import signing
from release.cli import main
from release.trouble import ReleaseError

from tests.support.programs import need

SECRET = "twelve invented words"


@pytest.fixture(scope="module")
def key_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("key") / "release-key.pem"
    signing.make_key(path, SECRET)
    return path


@pytest.fixture
def released(tmp_path: Path, key_file: Path) -> Path:
    folder = tmp_path / "dist"
    folder.mkdir()
    (folder / "studio.whl").write_bytes(b"wheel" * 1000)
    (folder / "notices of others.txt").write_text("Thanks.\n", encoding="utf-8")
    signing.write_sums(folder)
    signing.sign(folder, signing.read_key(key_file, SECRET))
    return folder


def _public(key_file: Path) -> Path:
    return key_file.with_name(key_file.name + ".pub")


def test_what_was_signed_verifies(released: Path, key_file: Path) -> None:
    assert signing.verify(released, _public(key_file)) == 2
    assert main(["verify", str(released), "--key", str(_public(key_file))]) == 0


def test_others_tools_agree(released: Path, key_file: Path) -> None:
    openssl = need("openssl")
    command = [openssl, "pkeyutl", "-verify", "-pubin", "-inkey", _public(key_file), "-rawin"]
    command += ["-in", "SHA256SUMS", "-sigfile", "SHA256SUMS.sig"]
    assert (
        "Verified Successfully"
        in subprocess.run(command, cwd=released, capture_output=True, text=True, check=True).stdout
    )
    sums = subprocess.run(["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=released, check=False)
    assert sums.returncode == 0


def test_a_key_of_others_tools_opens(tmp_path: Path) -> None:
    made = tmp_path / "made.pem"
    command = [need("openssl"), "genpkey", "-algorithm", "ed25519", "-aes256", "-pass", f"pass:{SECRET}"]
    subprocess.run([*command, "-out", made], check=True)
    assert len(signing.read_key(made, SECRET).sign(b"x")) == 64


@pytest.mark.parametrize("kind", ["changed", "missing", "added", "sums", "signature"])
def test_tampering_is_found(released: Path, key_file: Path, kind: str) -> None:
    if kind == "changed":
        (released / "studio.whl").write_bytes(b"wheel" * 999 + b"wheal")
    elif kind == "missing":
        (released / "studio.whl").unlink()
    elif kind == "added":
        (released / "setup.exe").write_bytes(b"MZ")
    elif kind == "sums":
        text = (released / "SHA256SUMS").read_text("utf-8")
        (released / "SHA256SUMS").write_text(text.replace("studio.whl", "studio.xyz"), encoding="utf-8")
    else:
        (released / "SHA256SUMS.sig").write_bytes(bytes(64))
    with pytest.raises(ReleaseError, match=r"studio\.whl|setup\.exe|SHA256SUMS"):
        signing.verify(released, _public(key_file))


def test_a_strangers_signature_is_refused(released: Path, tmp_path: Path) -> None:
    other = signing.make_key(tmp_path / "other.pem", SECRET)
    with pytest.raises(ReleaseError, match="was not signed with"):
        signing.verify(released, other)


def test_key_is_sealed_private_and_never_overwritten(key_file: Path) -> None:
    assert "ENCRYPTED PRIVATE KEY" in key_file.read_text("utf-8")
    assert key_file.stat().st_mode & 0o077 == 0
    with pytest.raises(ReleaseError, match="does not open"):
        signing.read_key(key_file, "something else")
    with pytest.raises(ReleaseError, match="never overwritten"):
        signing.make_key(key_file, SECRET)


def test_a_release_without_key_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("STUDIO_RELEASE_KEY", raising=False)
    assert main(["build"]) == 1
    assert "name the signing key" in capsys.readouterr().err


def test_a_short_passphrase_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("STUDIO_RELEASE_PASSPHRASE", "short")
    assert main(["make-key", str(tmp_path / "k.pem")]) == 1
    assert not (tmp_path / "k.pem").exists()
    assert "at least 12" in capsys.readouterr().err


def test_another_key_beside_the_files_is_found(released: Path, key_file: Path) -> None:
    public = key_file.with_name(key_file.name + ".pub")
    other = signing.make_key(released.parent / "other.pem", SECRET)
    (released / signing.PUBLIC_KEY).write_bytes(other.read_bytes())
    with pytest.raises(ReleaseError, match="another key than"):
        signing.verify(released, public)


def test_a_link_in_the_place_of_a_file_is_no_part_of_a_release(released: Path, key_file: Path) -> None:
    elsewhere = released.parent / "studio.whl"
    (released / "studio.whl").rename(elsewhere)
    (released / "studio.whl").symlink_to(elsewhere)
    with pytest.raises(ReleaseError, match=r"studio\.whl is missing"):
        signing.verify(released, key_file.with_name(key_file.name + ".pub"))
