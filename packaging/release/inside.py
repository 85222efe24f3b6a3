"""What compiled packages carry inside themselves, as far as their own lists of parts say (PEP 770).

Wheels made of Rust name their crates, others the C libraries that were put in. What such a list calls
optional or excluded is left out: it says what a build could have taken.
"""

import json
from collections.abc import Iterator
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

from release.part import Part


def parts_inside(distribution: Distribution) -> tuple[Part, ...]:
    """Return the parts that a package says are in it, by name; their licence is empty where it says none."""
    own = f"pkg:pypi/{distribution.metadata['Name'].lower().replace('_', '-')}@"
    found = {}
    for file in distribution.files or []:
        if file.parent.name == "sboms" and file.suffix == ".json":
            listed = json.loads(Path(str(file.locate())).read_text(encoding="utf-8"))
            for component in _flat(listed.get("components", [])):
                part = _part(component)
                if part and not part.purl.lower().startswith(own):
                    found[part.name, part.version] = part
    return tuple(found[key] for key in sorted(found))


def _flat(components: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for component in components:
        yield component
        yield from _flat(component.get("components", []))


def _part(component: dict[str, Any]) -> Part | None:
    if component.get("scope") in ("optional", "excluded"):
        return None
    name, version = component["name"], component.get("version") or ""
    # Behind the question mark stands where it was fetched from, which is nobody's business.
    purl = component.get("purl", "").partition("?")[0] or f"pkg:generic/{name.split()[0]}@{version}"
    makers = [str(maker.get("name", "")) for maker in component.get("authors", [])]
    return Part(
        name=name,
        version=version,
        licence=_licence(component.get("licenses", [])),
        purl=purl,
        makers=component.get("author", "") or ", ".join(makers),
    )


def _licence(entries: list[dict[str, Any]]) -> str:
    texts = []
    for entry in entries:
        one = entry.get("license", {})
        text = entry.get("expression") or one.get("id") or one.get("name") or ""
        texts.append(" OR ".join(text.split("/")) if "/" in text else " ".join(text.split()))
    return " AND ".join(f"({text})" if len(texts) > 1 and " " in text else text for text in texts if text)
