"""What the product is made of beside itself: every package it needs, down to the last, as installed here.

They must be what ``packaging/requirements/runtime.txt`` pins. Parts that are no Python packages (the system
libraries inside a bundle) are read from a list that whoever gathers them writes: ``parts.json``.
"""

import json
import re
import tomllib
from collections.abc import Callable, Iterable
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.utils import canonicalize_name

from packaging.requirements import Requirement
from release.inside import parts_inside
from release.licences import allowed_licences, field, is_allowed, licence_files, licence_of
from release.part import Part
from release.trouble import ReleaseError

Finder = Callable[[str], Distribution]
Pins = dict[str, tuple[str, tuple[str, ...]]]
_REGISTRY = re.compile(r"//(?:[\w-]+\.)*(?:py" r"pi|python" r"hosted|np" r"mjs)\.\w+", re.IGNORECASE)


def pinned(root: Path) -> Pins:
    """Return version and hashes of every package that the program's list pins, by canonical name."""
    text = (root / "packaging" / "requirements" / "runtime.txt").read_text(encoding="utf-8")
    found: Pins = {}
    for block in re.split(r"\n(?=[A-Za-z0-9])", text):
        if head := re.match(r"([A-Za-z0-9_.-]+)==([^\s;]+)", block):
            hashes = tuple(sorted(re.findall(r"--hash=sha256:([0-9a-f]{64})", block)))
            found[canonicalize_name(head[1])] = (head[2], hashes)
    return found


def own_requirements(root: Path) -> list[str]:
    """Return what ``pyproject.toml`` asks for."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [str(line) for line in project["dependencies"]]


def own_version(root: Path) -> str:
    """Return the product's version."""
    return str(tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"])


def wanted(lines: Iterable[str], extras: Iterable[str] = ()) -> dict[str, set[str]]:
    """Return the requirements that hold here and for ``extras``: canonical name to its own extras."""
    found: dict[str, set[str]] = {}
    for line in lines:
        requirement = Requirement(line)
        marker = requirement.marker
        if marker is None or any(marker.evaluate({"extra": extra}) for extra in ("", *extras)):
            found.setdefault(canonicalize_name(requirement.name), set()).update(requirement.extras)
    return found


def python_parts(root: Path, find: Finder = distribution) -> tuple[Part, ...]:
    """Return every package that the product needs, by name.

    Raises:
        ReleaseError: One is missing, has another version than pinned, or a licence that nobody knows.
    """
    pins, asked, found = pinned(root), dict[str, set[str]](), dict[str, Part]()
    todo = list(wanted(own_requirements(root)).items())
    while todo:
        name, extras = todo.pop()
        if name in found and extras <= asked[name]:
            continue
        asked[name] = asked.get(name, set()) | extras
        installed = _installed(name, pins, find)
        needs = wanted(installed.requires or [], asked[name])
        found[name] = _part(name, installed, pins[name][1], tuple(sorted(needs)))
        todo += needs.items()
    return tuple(found[name] for name in sorted(found))


def _installed(name: str, pins: Pins, find: Finder) -> Distribution:
    try:
        installed = find(name)
    except PackageNotFoundError:
        raise ReleaseError(f"{name} is needed but not installed: run ./dev setup") from None
    version = pins[name][0] if name in pins else "nothing"
    if version != installed.version:
        raise ReleaseError(
            f"{name}: {installed.version} is installed, {version} is pinned: run ./dev setup, or ./dev lock"
        )
    return installed


def _part(name: str, installed: Distribution, hashes: tuple[str, ...], needs: tuple[str, ...]) -> Part:
    return Part(
        name=name,
        version=installed.version,
        licence=licence_of(installed),
        purl=f"pkg:pypi/{name}@{installed.version}",
        summary=field(installed.metadata, "Summary"),
        home=_home(installed),
        needs=needs,
        hashes=hashes,
        texts=tuple((str(name), _text(place)) for name, place in licence_files(installed)),
        inside=parts_inside(installed),
    )


def _text(place: Path) -> str:
    return place.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n").strip()


def _home(installed: Distribution) -> str:
    """Return where a package lives; the address of a package index is nobody's home."""
    facts = installed.metadata
    named = dict(line.split(", ", 1) for line in facts.get_all("Project-URL") or [] if ", " in line)
    lower = {label.lower(): address.strip() for label, address in named.items()}
    order = ("source", "source code", "code", "repository", "homepage", "home", "documentation")
    ranked = [lower.get(label, "") for label in order]
    ranked.insert(-1, field(facts, "Home-page"))
    return next((address for address in ranked if address and not _REGISTRY.search(address)), "")


def parts_from_list(path: Path) -> tuple[Part, ...]:
    """Read the list of parts that are no Python packages; the form is in docs/releasing.md.

    Raises:
        ReleaseError: It is not of that form.
    """
    try:
        lines = json.loads(path.read_text(encoding="utf-8"))
        return tuple(
            Part(
                name=line["name"],
                version=line["version"],
                licence=line["licence"],
                purl=line["purl"],
                summary=line.get("summary", ""),
                home=line.get("home", ""),
                hashes=tuple(line.get("sha256", ())),
                texts=tuple((Path(name).name, _text(path.parent / name)) for name in line.get("texts", ())),
            )
            for line in lines
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ReleaseError(
            f"{path} is no list of parts ({error!r}); docs/releasing.md says its form"
        ) from error


def refuse_licences(parts: Iterable[Part]) -> None:
    """Stop the release if a part has a licence that is not allowed.

    Raises:
        ReleaseError: Naming every such part.
    """
    allowed = allowed_licences()
    bad = []
    for part in parts:
        # A part inside may say nothing of its licence; then the licence files of the whole have it.
        for one in (part, *(inner for inner in part.inside if inner.licence)):
            if not is_allowed(one.licence, allowed):
                where = "" if one is part else f", inside {part.name}"
                bad.append(f"{one.name} {one.version}: {one.licence}{where}")
    if bad:
        raise ReleaseError(
            "not on the list of allowed licences (packaging/allowed-licences.txt):\n  " + "\n  ".join(bad)
        )
