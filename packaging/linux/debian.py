"""Files of Debian 12 packages, by exact version and digest.

Packages are fetched by apt, through whatever mirror this machine uses, into lists and caches of our own: the
machine's packages are neither used nor changed.
"""

import hashlib
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cmp_to_key
from pathlib import Path

from failure import BuildError, run, say

RELEASE = "bookworm"
SOURCES = ("trixie", "sid", RELEASE)
"""Releases whose sources are taken. What one has dropped, or has not got yet, another may still have."""
_FORMAT = "$(REPO_URI) $(CODENAME) $(COMPONENT) $(CREATED_BY) $(ORIGIN)"
_HEAD = """\
# The Debian 12 packages that the Linux program is gathered from: name, version, SHA-256 of the .deb
# (of the .dsc for a source). Renewed by `packaging/build-linux --renew`.
"""


class GoneError(BuildError):
    """The mirror does not have a package at the version that is asked for."""


@dataclass(frozen=True, slots=True)
class Pinned:
    """One package at one version; a source package's name begins with ``src:``."""

    name: str
    version: str
    digest: str


def read_lock(path: Path) -> dict[str, Pinned]:
    """Return name → package of a lock file."""
    lines = (line.split() for line in path.read_text("utf-8").splitlines() if line and line[0] != "#")
    return {name: Pinned(name, version, digest) for name, version, digest in lines}


def write_lock(path: Path, packages: Sequence[Pinned]) -> None:
    """Write a lock file, ordered by name."""
    rows = (f"{one.name} {one.version} {one.digest}\n" for one in sorted(packages, key=lambda p: p.name))
    path.write_text(_HEAD + "".join(rows), "utf-8")


class Archive:
    """Debian's packages as this machine's mirror has them; ``folder`` keeps what was fetched.

    Raises:
        BuildError: This machine's apt knows no Debian 12.
    """

    def __init__(self, folder: Path) -> None:
        self._files = folder / "files"
        self._lists = folder / "lists"
        self._sources = folder / "sources.list"
        for place in (self._files, self._lists / "partial", folder / "cache" / "archives" / "partial"):
            place.mkdir(parents=True, exist_ok=True)
        self._updated = False

    def fetch(self, name: str, version: str) -> Path:
        """Return the file of a package (the ``.dsc`` of a source), fetched if it is not there."""
        return self._there(name, version) or self._download(name, version)

    def newest(self, name: str) -> tuple[str, Path]:
        """Return the newest version that can be fetched, and its file.

        A mirror's list may name a version whose file it does not have yet: then an older one is taken.

        Raises:
            GoneError: It has none.
        """
        known = self._versions(name)
        for version in known:
            try:
                return version, self._download(name, version)
            except GoneError:
                say(f"{name} {version} is in the mirror's list, but cannot be fetched")
        raise GoneError(f"this machine's Debian mirror has no {name} (in its list: {', '.join(known)})")

    def _versions(self, name: str) -> list[str]:
        self._update()
        if name.startswith("src:"):
            shown = self._apt("apt-cache", "showsrc", "--only-source", name[4:])
        else:
            shown = self._apt("apt-cache", "show", "--all-versions", name)
        return newest_first({line[9:] for line in shown.splitlines() if line.startswith("Version: ")})

    def _there(self, name: str, version: str) -> Path | None:
        if name.startswith("src:"):
            pattern = f"{name[4:]}_{version.partition(':')[2] or version}.dsc"
        else:
            pattern = f"{name}_{version.replace(':', '%3a')}_*.deb"
        return next(iter(sorted(self._files.glob(pattern))), None)

    def _download(self, name: str, version: str) -> Path:
        self._update()
        wanted = f"{name.removeprefix('src:')}={version}"
        verb = ["source", "--download-only", "--only-source"] if name.startswith("src:") else ["download"]
        try:
            self._apt("apt-get", *verb, wanted)
        except BuildError as error:
            raise GoneError(
                f"{wanted} cannot be had from this machine's Debian mirror any more; "
                f"`packaging/build-linux --renew` takes what it has now\n{error}"
            ) from error
        there = self._there(name, version)
        if there is None:
            raise BuildError(f"apt-get fetched {wanted}, but not into {self._files}")
        return there

    def _update(self) -> None:
        if self._updated:
            return
        targets = run(["apt-get", "indextargets", "--format", _FORMAT]).split("\n")
        rows = {tuple(line.split()) for line in targets if line}
        places = sorted(
            f"{uri} {codename} {part}"
            for uri, codename, part, kind, origin in (row for row in rows if len(row) == 5)
            if kind == "Packages" and origin == "Debian" and codename.partition("-")[0] == RELEASE
        )
        if not places:
            raise BuildError("this machine's apt knows no Debian 12: build in a Debian 12 system (or root)")
        lines = [f"deb {place}" for place in places]
        main = [place for place in places if f" {RELEASE} " in place]
        lines += [f"deb-src {place.replace(RELEASE, one)}" for one in SOURCES for place in main]
        self._sources.write_text("\n".join(lines) + "\n", "utf-8")
        self._apt("apt-get", "update")
        self._updated = True

    def _apt(self, program: str, *arguments: str) -> str:
        options = {
            "Dir::Etc::sourcelist": self._sources,
            "Dir::Etc::sourceparts": "/dev/null",
            "Dir::State::lists": self._lists,
            "Dir::Cache": self._lists.parent / "cache",
            "APT::Sandbox::User": "root",
        }
        given = [part for name, value in options.items() for part in ("-o", f"{name}={value}")]
        return run([program, *given, *arguments], cwd=self._files)


def newest_first(versions: Iterable[str]) -> list[str]:
    """Return Debian version numbers in order, by dpkg's rules."""

    def compare(one: str, other: str) -> int:
        newer = subprocess.run(["dpkg", "--compare-versions", one, "gt", other], check=False).returncode == 0
        return -1 if newer else 1

    return sorted(versions, key=cmp_to_key(compare))


def sha256(path: Path) -> str:
    """Return the digest of a file's bytes, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def gather(archive: Archive, pinned: Pinned, *, successor: bool = False) -> Path:
    """Return the file of a pinned package.

    Debian's mirrors drop a version when they get the next one, so a commit that was good yesterday lacks
    a package today. What is only a trial may take the ``successor``, which apt has checked by Debian's
    signatures; a release may not.

    Raises:
        GoneError: The mirror has it no more.
        BuildError: Its bytes are others.
    """
    try:
        path = archive.fetch(pinned.name, pinned.version)
    except GoneError:
        if not successor:
            raise
        version, path = archive.newest(pinned.name)
        say(f"for this trial {pinned.name} {version}: {pinned.version} is on the mirror no more")
        return path
    if sha256(path) != pinned.digest:
        raise BuildError(f"{path.name} is not the file that debian-packages.txt names: its SHA-256 differs")
    return path


def unpack(package: Path, target: Path) -> None:
    """Put the files of a ``.deb`` into ``target``."""
    run(["dpkg-deb", "-x", package, target])
