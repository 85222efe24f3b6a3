"""The parts of the Linux build: what is taken from where, and that the same input gives the same bytes."""

import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from studio.foundation import bundled_files
from studio.services import self_test

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="builds on Linux only")
EPOCH = 1_700_000_000


@pytest.fixture(scope="module")
def linux(root: Path) -> Iterator[dict[str, ModuleType]]:
    """The build's modules; they are a script's neighbours, not a package."""
    place = str(root / "packaging" / "linux")
    names = ("build", "debian", "expat", "failure", "libraries", "pack", "program")
    before = {name: sys.modules.pop(name, None) for name in names}
    sys.path.insert(0, place)
    try:
        yield {name: __import__(name) for name in names}
    finally:
        sys.path.remove(place)
        for name, module in before.items():
            sys.modules.pop(name, None)
            if module is not None:
                sys.modules[name] = module


def _contents(root: Path) -> dict[str, dict[str, list[str]]]:
    return tomllib.loads((root / "packaging/linux/contents.toml").read_text("utf-8"))


def test_every_package_is_pinned_and_none_besides(root: Path, linux: dict[str, ModuleType]) -> None:
    wanted = _contents(root)["debian"]
    names = {name for kind in ("interpreter", "libraries", "fonts", "tools") for name in wanted[kind]}
    names |= {f"src:{name}" for name in wanted["sources"]}
    lock = linux["debian"].read_lock(root / "packaging/linux/debian-packages.txt")
    assert set(lock) == names
    assert all(len(one.digest) == 64 for one in lock.values())


def test_the_lock_comes_back_as_written(linux: dict[str, ModuleType], tmp_path: Path) -> None:
    debian = linux["debian"]
    packages = [debian.Pinned("b", "1:2.0-1", "f" * 64), debian.Pinned("a", "1", "0" * 64)]
    debian.write_lock(tmp_path / "lock", packages)
    assert list(debian.read_lock(tmp_path / "lock").values()) == [packages[1], packages[0]]


def test_a_changed_package_is_refused(linux: dict[str, ModuleType], tmp_path: Path) -> None:
    debian = linux["debian"]
    archive = debian.Archive(tmp_path)
    (tmp_path / "files" / "thing_1.0_all.deb").write_bytes(b"other bytes")
    with pytest.raises(linux["failure"].BuildError, match="SHA-256 differs"):
        debian.gather(archive, debian.Pinned("thing", "1.0", "0" * 64))


def test_needed_libraries_follow_one_another(linux: dict[str, ModuleType], tmp_path: Path) -> None:
    offered, program = tmp_path / "offered", tmp_path / "program"
    offered.mkdir()
    program.mkdir()
    _library(offered / "libinner.so.1", "int inner(void) { return 1; }")
    _library(
        offered / "libouter.so.1",
        "int inner(void); int outer(void) { return inner(); }",
        offered / "libinner.so.1",
    )
    _library(
        program / "module.so",
        "int outer(void); int call(void) { return outer(); }",
        offered / "libouter.so.1",
    )
    given = {path.name: path for path in offered.iterdir()}
    linux["libraries"].add_needed(program, program / "lib", given, ["libc.so.6"], [])
    assert sorted(path.name for path in (program / "lib").iterdir()) == ["libinner.so.1", "libouter.so.1"]
    assert linux["libraries"].complaints(program, program / "lib", "2.35", "3.4.30") == []


def test_what_nobody_offers_is_named_with_who_asks(linux: dict[str, ModuleType], tmp_path: Path) -> None:
    _library(tmp_path / "libgone.so.1", "int gone(void) { return 1; }")
    program = tmp_path / "program"
    program.mkdir()
    _library(
        program / "module.so", "int gone(void); int call(void) { return gone(); }", tmp_path / "libgone.so.1"
    )
    with pytest.raises(linux["failure"].BuildError, match=r"module\.so needs libgone\.so\.1"):
        linux["libraries"].add_needed(program, program / "lib", {}, ["libc.so.6"], [])


def test_a_newer_c_library_is_complained_of(linux: dict[str, ModuleType], tmp_path: Path) -> None:
    _library(tmp_path / "module.so", '#include <stdio.h>\nint say(void) { return puts("x"); }')
    (tmp_path / "lib").mkdir()
    told = linux["libraries"].complaints(tmp_path, tmp_path / "lib", "2.1", "3.4.30")
    assert len(told) == 1
    assert told[0].startswith("module.so needs glibc 2.")


def test_a_newer_c_plus_plus_library_is_complained_of(linux: dict[str, ModuleType], tmp_path: Path) -> None:
    if shutil.which("g++") is None:
        pytest.skip("no compiler of C++ here")
    source = "#include <string>\nstd::string say(int n) { return std::to_string(n) + std::string(n, 120); }"
    command = ["g++", "-shared", "-fPIC", "-x", "c++", "-", "-o", tmp_path / "module.so"]
    subprocess.run(command, input=source, text=True, check=True)
    (tmp_path / "lib").mkdir()
    told = linux["libraries"].complaints(tmp_path, tmp_path / "lib", "9.9", "3.4.1")
    assert [line.partition("GLIBCXX_")[0] for line in told] == ["module.so needs libstdc++ with "]
    assert linux["libraries"].complaints(tmp_path, tmp_path / "lib", "9.9", "9.9") == []


def test_a_cached_file_is_of_the_very_version(linux: dict[str, ModuleType], tmp_path: Path) -> None:
    archive = linux["debian"].Archive(tmp_path)
    for name in (
        "thing_1%3a1.0-1+b1_all.deb",
        "thing_1%3a1.0-1_all.deb",
        "thing_1.0-1+b1.dsc",
        "thing_1.0-1.dsc",
    ):
        (tmp_path / "files" / name).touch()
    assert archive.fetch("thing", "1:1.0-1").name == "thing_1%3a1.0-1_all.deb"
    assert archive.fetch("src:thing", "1:1.0-1").name == "thing_1.0-1.dsc"


def _library(target: Path, source: str, *others: Path) -> None:
    if shutil.which("gcc") is None or shutil.which("readelf") is None:
        pytest.skip("no compiler here")
    command = ["gcc", "-shared", "-fPIC", "-x", "c", "-", "-x", "none", *others]
    command += [f"-Wl,-soname,{target.name}", "-o", target]
    subprocess.run(command, input=source, text=True, check=True)


@pytest.fixture
def program(root: Path, tmp_path: Path) -> Path:
    """A folder like the program's, with an interpreter that only says what it is told."""
    folder = tmp_path / "credential-studio-9.9-linux-x86_64"
    (folder / "python" / "bin").mkdir(parents=True)
    python = folder / "python" / "bin" / "python3.11"
    python.write_text('#!/bin/sh\necho "$FONTCONFIG_FILE|$*|"\nenv >"${0%/*}/environment"\n', "utf-8")
    python.chmod(0o755)
    (folder / "lib").mkdir()
    (folder / "lib" / "libthing.so.1").write_bytes(b"thing")
    (folder / "link.so").symlink_to("lib/libthing.so.1")
    for name in ("studio", "credential-studio"):
        shutil.copy(root / "packaging" / "linux" / "launchers" / name, folder / name)
    return folder


def test_launchers_find_their_folder_through_links(program: Path, tmp_path: Path) -> None:
    link = tmp_path / "a link"
    link.symlink_to(program / "credential-studio")
    done = subprocess.run([link, "a b"], capture_output=True, text=True, check=True)
    assert done.stdout == f"{program}/etc/fonts.conf|-I -m studio open a b|\n"


def test_settings_for_other_programs_do_not_come_in(program: Path) -> None:
    foreign = ("PYTHONPATH", "PYTHONHOME", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH")
    foreign += ("QML2_IMPORT_PATH", "FONTCONFIG_PATH", "FONTCONFIG_SYSROOT", "FONTCONFIG_FILE")
    kept = {
        "PATH": os.environ["PATH"],
        "QT_SCALE_FACTOR": "2",
        "QT_QPA_PLATFORM": "wayland",
        "LANG": "de_DE.UTF-8",
    }
    environment = kept | dict.fromkeys(foreign, "/of/others")
    subprocess.run([program / "studio"], env=environment, capture_output=True, check=True)
    lines = (program / "python" / "bin" / "environment").read_text("utf-8").splitlines()
    seen = dict(line.split("=", 1) for line in lines)
    assert {name: seen.get(name) for name in kept} == kept
    assert {name for name in foreign if name in seen} == {"FONTCONFIG_FILE"}
    assert seen["FONTCONFIG_FILE"] == f"{program}/etc/fonts.conf"


def test_a_program_that_writes_into_its_folder_is_refused(
    linux: dict[str, ModuleType], program: Path
) -> None:
    with pytest.raises(linux["failure"].BuildError, match="into its own folder: python/bin/environment"):
        linux["build"].try_out(program)
    linux["build"].try_out(program)


def test_a_program_that_fails_is_refused_with_what_it_said(
    linux: dict[str, ModuleType], program: Path
) -> None:
    (program / "python" / "bin" / "python3.11").write_text("#!/bin/sh\necho no fonts; exit 4\n", "utf-8")
    with pytest.raises(linux["failure"].BuildError, match="no fonts"):
        linux["build"].try_out(program)


def test_packages_are_chosen_for_the_python_that_is_carried(
    linux: dict[str, ModuleType], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(linux["build"], "PYTHON", "python3.99")
    with pytest.raises(linux["failure"].BuildError, match=r"needs an environment of python3\.99"):
        linux["build"].look_at_surroundings()


def test_archive_is_the_same_each_time(linux: dict[str, ModuleType], program: Path, tmp_path: Path) -> None:
    made = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        target = tmp_path / name / "credential-studio-9.9-linux-x86_64.tar.xz"
        linux["pack"].make_archive(program, tmp_path / name, target, EPOCH)
        made.append(target.read_bytes())
        os.utime(program / "studio")
    assert made[0] == made[1]
    with tarfile.open(target) as tar:
        members = tar.getmembers()
    assert {member.name.split("/")[0] for member in members} == {"credential-studio-9.9-linux-x86_64"}
    assert {(member.uid, member.gid, member.mtime) for member in members} == {(0, 0, EPOCH)}


def test_package_is_the_same_each_time_and_holds_everything(
    linux: dict[str, ModuleType], program: Path, tmp_path: Path
) -> None:
    if shutil.which("dpkg-deb") is None:
        pytest.skip("no dpkg-deb here")
    desktop = tmp_path / "desktop"
    (desktop / "usr" / "share" / "applications").mkdir(parents=True)
    (desktop / "usr" / "share" / "applications" / "credential-studio.desktop").write_text("[Desktop Entry]\n")
    made = []
    for name in ("one.deb", "two.deb"):
        linux["pack"].make_deb(program, tmp_path / "work", tmp_path / name, "9.9", EPOCH, desktop)
        made.append((tmp_path / name).read_bytes())
    assert made[0] == made[1]
    assert program.is_dir()
    listed = subprocess.run(
        ["dpkg-deb", "-c", tmp_path / "one.deb"], capture_output=True, text=True, check=True
    )
    lines = [line.split() for line in listed.stdout.splitlines()]
    names = [line[5] for line in lines]
    assert {line[1] for line in lines} == {"root/root"}
    assert "./usr/share/applications/credential-studio.desktop" in names
    # Renamed last when unpacked: until then /usr/bin names the older version's folder, which is still whole.
    assert names.index("./opt/credential-studio/9.9/studio") < names.index("./usr/bin/studio")


def test_a_trial_version_is_older_than_its_release(linux: dict[str, ModuleType]) -> None:
    given = [
        linux["pack"].debian_version(version) for version in ("1.0a1", "1.0b2", "1.0rc1", "1.0", "1.0.1")
    ]
    assert given[2:] == ["1.0~rc1", "1.0", "1.0.1"]
    for older, newer in pairwise(given):
        assert subprocess.run(["dpkg", "--compare-versions", older, "lt", newer], check=False).returncode == 0


def test_licences_that_are_only_referred_to_come_along(linux: dict[str, ModuleType], tmp_path: Path) -> None:
    common, licences = tmp_path / "common", tmp_path / "licences"
    common.mkdir()
    licences.mkdir()
    for name in ("LGPL-2.1", "LGPL-2", "GPL-2", "Apache-2.0"):
        (common / name).write_text(name, "utf-8")
    places = "see `/usr/share/common-licenses/LGPL-2.1'. The tools: /usr/share/common-licenses/GPL-2."
    (licences / "libthing.txt").write_text(places, "utf-8")
    linux["program"].add_common_licences(licences, common)
    assert [path.name for path in (licences / "common-licenses").iterdir()] == ["LGPL-2.1"]
    with pytest.raises(linux["failure"].BuildError, match="build on Debian 12"):
        linux["program"].add_common_licences(licences, tmp_path / "nowhere")


def test_package_declares_only_clients_of_the_screen(root: Path) -> None:
    fields = (root / "packaging/linux/debian/control").read_text("utf-8")
    (line,) = (line for line in fields.splitlines() if line.startswith("Depends: "))
    names = {part.split()[0] for part in line.removeprefix("Depends: ").split(", ")}
    assert names == {
        *("libc6", "libgcc-s1", "libstdc++6", "libx11-6", "libx11-xcb1", "libxcb1"),
        *("libwayland-client0", "libgl1", "libegl1", "xkb-data"),
    }


def test_the_programs_own_test_finds_a_file_that_is_not_as_it_was_built(
    linux: dict[str, ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "fonts").mkdir()
    for name in ("fonts/NotoSans-Regular.ttf", "studio"):
        (tmp_path / name).write_bytes(name.encode())
    linux["program"].list_files(tmp_path)
    listed = tmp_path / linux["program"].FILE_LIST
    assert listed.name == bundled_files.FILE_LIST
    monkeypatch.setattr(self_test, "file_list", lambda: listed)
    assert str(self_test._whole()[0]) == "2 files as they were built"
    (tmp_path / "fonts/NotoSans-Regular.ttf").write_bytes(b"cut")
    (tmp_path / "studio").unlink()
    with pytest.raises(self_test.PartMissingError, match=r"fonts/NotoSans-Regular\.ttf, studio"):
        self_test._whole()
    assert bundled_files.file_list() is None  # this is no packed program


@pytest.fixture
def mirror(linux: dict[str, ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Real apt over a folder that lists versions 1, 2 and 3 of a package and has all but the last."""
    if not shutil.which("apt-get"):
        pytest.skip("this system has no apt, with which alone the program is gathered")
    repo, rows = tmp_path / "repo", []
    for version in ("1", "2", "3"):
        tree = tmp_path / version
        (tree / "DEBIAN").mkdir(parents=True)
        control = f"Package: thing\nVersion: {version}\nArchitecture: all\nMaintainer: n\nDescription: d\n"
        (tree / "DEBIAN" / "control").write_text(control)
        file = repo / f"thing_{version}_all.deb"
        repo.mkdir(exist_ok=True)
        subprocess.run(["dpkg-deb", "--build", tree, file], check=True, capture_output=True)
        digest, size = linux["debian"].sha256(file), file.stat().st_size
        rows.append(f"{control}Filename: ./{file.name}\nSize: {size}\nSHA256: {digest}\n")
    (repo / "Packages").write_text("\n".join(rows))
    file.unlink()
    archive = linux["debian"].Archive(tmp_path / "work")

    def update() -> None:
        archive._sources.write_text(f"deb [trusted=yes] copy:{repo} ./\n")
        archive._apt("apt-get", "update")

    monkeypatch.setattr(archive, "_update", update)
    return archive


def test_the_newest_is_the_newest_that_can_be_fetched(linux: dict[str, ModuleType], mirror: Any) -> None:
    version, path = mirror.newest("thing")
    assert (version, path.name) == ("2", "thing_2_all.deb")


def test_only_a_trial_takes_another_version(
    linux: dict[str, ModuleType], mirror: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    debian = linux["debian"]
    gone = debian.Pinned("thing", "0", "0" * 64)
    with pytest.raises(debian.GoneError, match="thing=0 cannot be had"):
        debian.gather(mirror, gone)
    assert debian.gather(mirror, gone, successor=True).name == "thing_2_all.deb"
    assert "for this trial thing 2: 0 is on the mirror no more" in capsys.readouterr().err
    there = debian.Pinned("thing", "1", "0" * 64)
    with pytest.raises(linux["failure"].BuildError, match="SHA-256 differs"):
        debian.gather(mirror, there, successor=True)


def test_versions_are_ordered_as_dpkg_does(linux: dict[str, ModuleType]) -> None:
    given = {"2.9.0-1", "1:1.0-1", "2.10.0-1", "2.9.0-1~deb13u1"}
    assert linux["debian"].newest_first(given) == ["1:1.0-1", "2.10.0-1", "2.9.0-1", "2.9.0-1~deb13u1"]
