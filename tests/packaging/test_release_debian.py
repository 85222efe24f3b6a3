"""What the Linux program carries out of Debian: all of it is listed, each with a known licence."""

import json
import tomllib
from pathlib import Path

import pytest
from release.bill import bill_of_materials
from release.debian_parts import debian_parts, licence_table
from release.licences import allowed_licences, is_allowed
from release.notices import choice_of, third_party_notices
from release.trouble import ReleaseError

DIGEST = "ab" * 32


@pytest.fixture
def work(tmp_path: Path) -> Path:
    """A folder as the Linux build leaves it, with a list of packages beside it."""
    texts = tmp_path / "work" / "program" / "licences"
    texts.mkdir(parents=True)
    for name in ("libthai0", "liblzma5", "fonts-noto-core", "libdbus-1-3"):
        (texts / f"{name}.txt").write_text(f"The terms of {name}.\n", encoding="utf-8")
    (texts / "LICENSE").write_text("Our own.\n", encoding="utf-8")
    compiled = tmp_path / "work" / "expat"
    compiled.mkdir()
    (compiled / "COPYING").write_text("The terms of expat.\n", encoding="utf-8")
    lines = ["# name, version, digest", f"libthai0 0.1.29-1 {DIGEST}", f"liblzma5 5.4.1-1 {DIGEST}"]
    lines += [
        f"fonts-noto-core 1:2020+x-1 {DIGEST}",
        f"patchelf 0.14 {DIGEST}",
        f"src:expat 2.8.3~1 {DIGEST}",
    ]
    lines += [f"libdbus-1-3 1.14 {DIGEST}"]
    (tmp_path / "debian-packages.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return tmp_path / "work"


def test_what_is_in_the_program_is_listed_and_nothing_else(work: Path) -> None:
    parts = {part.name: part for part in debian_parts(work.parent / "debian-packages.txt", work)}
    assert sorted(parts) == ["expat", "fonts-noto-core", "libdbus-1-3", "liblzma5", "libthai0"]
    assert parts["libthai0"].purl == "pkg:deb/debian/libthai0@0.1.29-1?arch=amd64"
    assert parts["fonts-noto-core"].purl == "pkg:deb/debian/fonts-noto-core@1%3A2020%2Bx-1?arch=all"
    assert parts["expat"].purl == "pkg:deb/debian/expat@2.8.3~1?arch=source"
    assert parts["expat"].hashes == (DIGEST,)
    assert choice_of(parts["libdbus-1-3"]) == "AFL-2.1"


def test_bill_and_notices_hold_them(work: Path) -> None:
    parts = debian_parts(work.parent / "debian-packages.txt", work)
    bill = json.loads(bill_of_materials(parts, name="p", version="1", direct=(), epoch=1_700_000_000))
    found = {part["name"]: part for part in bill["components"]}
    assert found["libthai0"]["hashes"] == [{"alg": "SHA-256", "content": DIGEST}]
    assert found["liblzma5"]["licenses"] == [{"expression": "LicenseRef-scancode-public-domain"}]
    product = next(line for line in bill["dependencies"] if line["ref"] == "p@1")
    assert len(product["dependsOn"]) == len(parts)
    text = third_party_notices(parts, "1")
    assert "General Public License: libthai0." in text
    assert "The terms of expat." in text


def test_notices_hold_the_text_that_a_record_only_refers_to(work: Path) -> None:
    record = work / "program" / "licences" / "libthai0.txt"
    record.write_text("See /usr/share/common-licenses/LGPL-2.1.\n", encoding="utf-8")
    text = third_party_notices(debian_parts(work.parent / "debian-packages.txt", work), "1")
    assert "\nlibthai0: LGPL-2.1\n" in text
    assert "NO WARRANTY" in text.partition("\nlibthai0: LGPL-2.1\n")[2]


def test_an_unknown_package_must_be_read_first(work: Path) -> None:
    (work / "program" / "licences" / "libnew1.txt").write_text("Hm.\n", encoding="utf-8")
    lock = work.parent / "debian-packages.txt"
    lock.write_text(f"{lock.read_text('utf-8')}libnew1 1.0 {DIGEST}\n", encoding="utf-8")
    with pytest.raises(ReleaseError, match="Debian's libnew1: read its copyright file"):
        debian_parts(lock, work)


def test_without_texts_there_is_no_list(work: Path, tmp_path: Path) -> None:
    (work / "expat" / "COPYING").unlink()
    with pytest.raises(ReleaseError, match="no licence text of expat"):
        debian_parts(work.parent / "debian-packages.txt", work)
    with pytest.raises(ReleaseError, match="no texts of Debian's packages"):
        debian_parts(work.parent / "debian-packages.txt", tmp_path / "empty")


def test_every_package_that_is_gathered_has_an_allowed_licence(root: Path) -> None:
    contents = tomllib.loads((root / "packaging/linux/contents.toml").read_text("utf-8"))["debian"]
    gathered = [name for kind in ("interpreter", "libraries", "fonts", "sources") for name in contents[kind]]
    table, allowed = licence_table(), allowed_licences()
    assert len(gathered) > 40
    assert not [name for name in gathered if not is_allowed(table.get(name, ""), allowed)]
