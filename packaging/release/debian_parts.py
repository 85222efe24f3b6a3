"""What the Linux program carries out of Debian's packages: which, at what version, on which terms.

Which ones are in it, its folder ``licences`` tells; version and digest, ``debian-packages.txt``.
"""

import tomllib
from pathlib import Path
from urllib.parse import quote

from release.part import Part
from release.trouble import ReleaseError

TABLE = Path(__file__).resolve().parent / "debian-licences.toml"
_SOURCE = "src:"


def debian_parts(lock: Path, work: Path) -> tuple[Part, ...]:
    """Return the packages that the Linux program in ``work`` was gathered from.

    Args:
        lock: ``debian-packages.txt``: name, version and SHA-256 in each line.
        work: The folder that ``packaging/build-linux`` works in.

    Raises:
        ReleaseError: A package is in neither list, or brings no text.
    """
    pinned = _pinned(lock)
    names = sorted(path.stem for path in (work / "program" / "licences").glob("*.txt"))
    known = {name for name in names if name in pinned or _SOURCE + name in pinned}
    if not known:
        raise ReleaseError(f"no texts of Debian's packages in {work / 'program' / 'licences'}")
    compiled = {name.removeprefix(_SOURCE) for name in pinned if name.startswith(_SOURCE)}
    return tuple(_part(name, pinned, work) for name in sorted(known | compiled))


def _pinned(lock: Path) -> dict[str, tuple[str, str]]:
    lines = (line.split() for line in lock.read_text(encoding="utf-8").splitlines() if line[:1] not in "#")
    return {name: (version, digest) for name, version, digest in lines}


def licence_table() -> dict[str, str]:
    """Return the licence (SPDX) of each package that somebody has read."""
    table = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    return {name: licence for licence, names in table.items() for name in names}


def _part(name: str, pinned: dict[str, tuple[str, str]], work: Path) -> Part:
    licence = licence_table().get(name)
    if licence is None:
        raise ReleaseError(f"Debian's {name}: read its copyright file, then add its licence to {TABLE.name}")
    is_source = name not in pinned
    version, digest = pinned[_SOURCE + name if is_source else name]
    arch = "source" if is_source else "all" if name.startswith("fonts-") else "amd64"
    return Part(
        name=name,
        version=version,
        licence=licence,
        purl=f"pkg:deb/debian/{quote(name, safe='')}@{quote(version, safe='~')}?arch={arch}",
        summary=f"from Debian's {'source package' if is_source else 'package'} {name}",
        home=f"https://tracker.debian.org/pkg/{name}",
        hashes=(digest,),
        texts=(("copyright", _text(name, work)),),
    )


def _text(name: str, work: Path) -> str:
    # What is compiled here lies there with its own text.
    places = [work / "program" / "licences" / f"{name}.txt", work / name / "COPYING"]
    for place in places:
        if place.is_file():
            return place.read_text(encoding="utf-8", errors="replace").strip()
    raise ReleaseError(f"no licence text of {name}, looked for in {places[0].parent}")
