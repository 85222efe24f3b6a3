"""``./dev release``: everything that a release consists of, or one step of it."""

import argparse
import getpass
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from release import build, papers, signing, trial
from release.debian_parts import debian_parts
from release.part import Part
from release.parts import own_version, refuse_licences
from release.trouble import ReleaseError

ROOT = Path(__file__).resolve().parent.parent.parent
_KEY, _PASSPHRASE = "STUDIO_RELEASE_KEY", "STUDIO_RELEASE_PASSPHRASE"


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments say; return the exit code: 0 done, 1 stopped with a sentence, 2 wrong use."""
    given = _parser().parse_args(arguments)
    try:
        given.does(given)
    except ReleaseError as error:
        print(f"release: {error}", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="./dev release", description=__doc__)
    verbs = parser.add_subparsers(required=True, metavar="STEP")
    all_ = _verb(verbs, "build", _release, "everything, from the commit that is checked out")
    all_.add_argument("--out", type=Path, help="a new folder (dist/VERSION)")
    all_.add_argument("--key", type=Path, help=f"the signing key, a PEM file (or {_KEY})")
    all_.add_argument("--unsigned", action="store_true", help="leave the signature out, for a trial")
    all_.add_argument("--linux-once", action="store_true", help="archive and .deb once only, for a trial")
    all_.add_argument("--no-linux", action="store_true", help="leave archive and .deb out, for a trial")
    _lists(all_)
    bill = _verb(verbs, "bill", _bill, "only the list of parts (CycloneDX)")
    notices = _verb(verbs, "notices", _notices, "only the notices of third parties")
    for verb in (bill, notices):
        verb.add_argument("target", type=Path, help="the file to write")
        _lists(verb)
    _lists(_verb(verbs, "licences", _licences, "only see that every part's licence is allowed"))
    verify = _verb(verbs, "verify", _verify, "check a release's signature and checksums")
    verify.add_argument("folder", type=Path)
    verify.add_argument("--key", type=Path, required=True, help="the maintainers' public key, a PEM file")
    key = _verb(verbs, "make-key", _make_key, "make a signing key")
    key.add_argument("target", type=Path, help="the file to write; its public half goes beside it, as .pub")
    return parser


def _verb(
    verbs: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, does: object, help_: str
) -> argparse.ArgumentParser:
    verb = verbs.add_parser(name, help=help_, description=help_)
    verb.set_defaults(does=does)
    return verb


def _lists(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--parts", type=Path, action="append", default=[], help="a list of parts that are no Python packages"
    )


def _say(text: str) -> None:
    print(f"── {text}", file=sys.stderr, flush=True)


def _release(given: argparse.Namespace) -> None:
    key = None if given.unsigned else _key(given.key)
    commit = build.head_of(ROOT)
    epoch = build.epoch_of(ROOT, commit)
    target = (given.out or ROOT / "dist" / own_version(ROOT)).resolve()
    if target.exists():
        raise ReleaseError(f"{target} exists; a release goes into a new folder")
    # What stops half-way is never taken for a release, and is no hindrance to the next try.
    making = target.with_name(f"{target.name}.unfinished")
    shutil.rmtree(making, ignore_errors=True)
    _say("parts and their licences")
    parts = papers.all_parts(ROOT, given.parts)
    _say(f"sdist and wheel of {commit[:12]}, twice")
    built = build.build_twice(ROOT, commit, making)
    wheel = next(path for path in built if path.suffix == ".whl")
    _say("the wheel tests itself")
    _try(wheel)
    if not given.no_linux:
        parts += _linux(making, wheel, epoch, twice=not given.linux_once)
    _say("list of parts and notices")
    papers.write_bill(ROOT, parts, making / f"{papers.NAME}-{own_version(ROOT)}.cdx.json", epoch)
    papers.write_notices(ROOT, parts, making / papers.NOTICES)
    _finish(making, key)
    making.rename(target)
    _say(f"{'unsigned' if key is None else 'signed'}, in {target}")


def _linux(target: Path, wheel: Path, epoch: int, *, twice: bool) -> tuple[Part, ...]:
    """Make the Linux packages; return what they carry beside Python packages."""
    work = ROOT / "build" / "linux"
    if not build.build_linux(ROOT, wheel, target, work, epoch):
        raise ReleaseError("packaging/build-linux is missing; --no-linux leaves its packages out")
    parts = debian_parts(ROOT / "packaging" / "linux" / "debian-packages.txt", work)
    refuse_licences(parts)
    if twice:
        _say("archive and .deb once more, to compare")
        build.compare_linux(ROOT, wheel, target, work, epoch)
    return parts


def _finish(target: Path, key: Ed25519PrivateKey | None) -> None:
    signing.write_sums(target)
    if key is not None:
        signing.sign(target, key)
    for path in sorted(target.iterdir()):
        print(f"{path.stat().st_size:>12,}  {path.name}")


def _try(wheel: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="studio-release-trial-") as folder:
        program = trial.install(wheel, Path(folder) / "venv")
        trial.refuse_broken(program, Path(folder))


def _key(path: Path | None) -> Ed25519PrivateKey:
    chosen = path or (Path(os.environ[_KEY]) if os.environ.get(_KEY) else None)
    if chosen is None:
        raise ReleaseError(f"name the signing key (--key FILE or {_KEY}), or say --unsigned for a trial")
    return signing.read_key(chosen, _passphrase("Passphrase of the signing key: "))


def _passphrase(question: str) -> str:
    known = os.environ.get(_PASSPHRASE)
    return known if known is not None else getpass.getpass(question)


def _bill(given: argparse.Namespace) -> None:
    epoch = build.epoch_of(ROOT, "HEAD")
    papers.write_bill(ROOT, papers.all_parts(ROOT, given.parts), given.target, epoch)


def _notices(given: argparse.Namespace) -> None:
    papers.write_notices(ROOT, papers.all_parts(ROOT, given.parts), given.target)


def _licences(given: argparse.Namespace) -> None:
    parts = papers.all_parts(ROOT, given.parts)
    print(f"{len(parts)} parts, each under an allowed licence")


def _verify(given: argparse.Namespace) -> None:
    count = signing.verify(given.folder, given.key)
    print(f"{count} files are as they were signed with {given.key}")


def _make_key(given: argparse.Namespace) -> None:
    passphrase = _passphrase("A passphrase for the new signing key: ")
    if _PASSPHRASE not in os.environ and passphrase != getpass.getpass("Once more: "):
        raise ReleaseError("the two passphrases differ")
    if len(passphrase) < 12:
        raise ReleaseError("a passphrase of at least 12 characters, please")
    public = signing.make_key(given.target, passphrase)
    print(f"{given.target}: keep it secret, and a second copy elsewhere\n{public}: publish it")
