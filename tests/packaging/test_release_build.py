"""A release is built from a commit, twice, the same; its wheel works where nothing of the checkout is."""

import hashlib
import subprocess
import tarfile
import zipfile
from pathlib import Path

import pytest
from release import build, cli, trial
from release.trouble import ReleaseError


def _git(folder: Path, *arguments: str) -> None:
    who = ["-c", "user.name=Ada", "-c", "user.email=ada@studio.example"]
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    folder = tmp_path / "repository"
    folder.mkdir()
    _git(folder, "init", "-q")
    (folder / "a.txt").write_text("a\n", encoding="utf-8")
    _git(folder, "add", ".")
    _git(folder, "commit", "-q", "-m", "a")
    return folder


def test_a_clean_checkout_names_its_commit(repository: Path) -> None:
    commit = build.head_of(repository)
    assert len(commit) == 40
    assert build.epoch_of(repository, commit) > 1_600_000_000


@pytest.mark.parametrize("kind", ["changed", "new"])
def test_a_checkout_with_changes_is_refused(repository: Path, kind: str) -> None:
    name = "a.txt" if kind == "changed" else "b.txt"
    (repository / name).write_text("other\n", encoding="utf-8")
    with pytest.raises(ReleaseError, match=f"(?s)commit or put away what has changed.*{name}"):
        build.head_of(repository)


def test_what_fails_is_told(repository: Path) -> None:
    with pytest.raises(
        ReleaseError, match=r"'git frobnicate' ended with exit code 1(?s:.*)not a git command"
    ):
        build.run(["git", "frobnicate"], repository)


def test_two_builds_that_differ_are_refused(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Path] = []

    def differing(_root: Path, _commit: str, target: Path) -> tuple[Path, ...]:
        target.mkdir(exist_ok=True)
        made.append(target)
        (target / "x.whl").write_text(str(len(made)), encoding="utf-8")
        return (target / "x.whl",)

    monkeypatch.setattr(build, "build_once", differing)
    with pytest.raises(ReleaseError, match=r"two builds of one commit differ: x\.whl"):
        build.build_twice(repository, "HEAD", tmp_path / "out")
    assert len(made) == 2


@pytest.fixture(scope="module")
def built(root: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Wheel and sdist of the last commit, after a second build gave the same bytes."""
    target = tmp_path_factory.mktemp("release") / "dist"
    sdist, wheel = sorted(build.build_twice(root, "HEAD", target), key=lambda path: path.suffix)
    return wheel, sdist


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_wheel_is_made_of_the_sdist_and_bears_the_commits_time(root: Path, built: tuple[Path, Path]) -> None:
    wheel, sdist = built
    assert (wheel.suffix, sdist.suffix) == (".whl", ".gz")
    epoch = build.epoch_of(root, "HEAD")
    with tarfile.open(sdist) as archive:
        files = {"/".join(member.name.split("/")[1:]): member for member in archive if member.isfile()}
        assert {member.mtime for member in files.values()} == {epoch}
        content = {
            name: hashlib.sha256(archive.extractfile(member).read()).digest()  # type: ignore[union-attr]
            for name, member in files.items()
        }
    # The compiled translations are in no commit, and yet in both.
    assert "resources/translations/studio_de.qm" in content
    with zipfile.ZipFile(wheel) as archive_:
        for name in archive_.namelist():
            source = name.removeprefix("studio/_bundled/") if "_bundled" in name else name
            if name.startswith("studio/"):
                assert hashlib.sha256(archive_.read(name)).digest() == content[source], name


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_wheel_tests_itself(built: tuple[Path, Path], tmp_path: Path) -> None:
    program = trial.install(built[0], tmp_path / "venv")
    said = trial.refuse_broken(program, tmp_path)
    assert "good    batch: two issued, printed and verified" in said
    broken = tmp_path / "broken"
    broken.write_text("#!/bin/sh\necho FAILED fonts\nexit 4\n", encoding="utf-8")
    broken.chmod(0o755)
    with pytest.raises(ReleaseError, match=r"does not work:\nFAILED fonts"):
        trial.refuse_broken(broken, tmp_path)


@pytest.mark.parametrize("stable", [True, False, None])
def test_linux_packages_are_made_twice_and_compared(tmp_path: Path, stable: bool | None) -> None:
    wheel, target, work = tmp_path / "x.whl", tmp_path / "out", tmp_path / "work"
    (work / "debian").mkdir(parents=True)
    (tmp_path / "packaging").mkdir()
    assert not build.build_linux(tmp_path, wheel, target, work, 7)
    program = tmp_path / "packaging" / "build-linux"
    what = "$SOURCE_DATE_EPOCH $6" if stable else "$4"
    made = f'echo "{what}" >"$2/a.deb"' if stable is not None else ":"
    program.write_text(f'#!/bin/sh\nmkdir -p "$2"\n[ -d "$4/debian" ] && {made}\n', encoding="utf-8")
    program.chmod(0o755)
    assert build.build_linux(tmp_path, wheel, target, work, 7)
    if stable:
        assert (target / "a.deb").read_text("utf-8") == f"7 {wheel}\n"
        build.compare_linux(tmp_path, wheel, target, work, 7)
        return
    with pytest.raises(ReleaseError, match=r"differ: (a\.deb|nothing was made)"):
        build.compare_linux(tmp_path, wheel, target, work, 7)


def test_a_failed_linux_build_stops_the_release(tmp_path: Path) -> None:
    program = tmp_path / "packaging" / "build-linux"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\nexit 3\n", encoding="utf-8")
    program.chmod(0o755)
    with pytest.raises(ReleaseError, match="build-linux failed"):
        build.build_linux(tmp_path, tmp_path / "x.whl", tmp_path, tmp_path, 7)


def test_a_release_that_stops_half_way_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def built(_root: Path, _commit: str, target: Path) -> tuple[Path, ...]:
        target.mkdir(parents=True)
        (target / "x.whl").write_bytes(b"wheel")
        return (target / "x.whl",)

    def broken(_wheel: Path) -> None:
        raise ReleaseError("the installed wheel does not work")

    monkeypatch.setattr(build, "head_of", lambda _: "c" * 40)
    monkeypatch.setattr(build, "epoch_of", lambda *_: 1_700_000_000)
    monkeypatch.setattr(build, "build_twice", built)
    monkeypatch.setattr(cli.papers, "all_parts", lambda *_: ())
    monkeypatch.setattr(cli, "_try", broken)
    target = tmp_path / "dist" / "9.9"
    command = ["build", "--unsigned", "--no-linux", "--out", str(target)]
    assert cli.main(command) == 1
    assert not target.exists()
    monkeypatch.setattr(cli, "_try", lambda _: None)
    assert cli.main(command) == 0
    assert [path.name for path in target.parent.iterdir()] == ["9.9"]
    assert {path.name for path in target.iterdir()} > {"x.whl", "SHA256SUMS", "THIRD-PARTY-NOTICES.txt"}
