"""Names that tell checked files apart: as much of each path as it takes, and no more."""

from collections import defaultdict
from collections.abc import Sequence


def telling_names(paths: Sequence[str]) -> list[str]:
    """Return for each path its last parts, so many that no two different paths read the same.

    ``a/Ann/credential.json`` and ``a/Bo/credential.json`` become ``Ann/credential.json`` and
    ``Bo/credential.json``; a name that stands alone stays bare.
    """
    parts = {path: [part for part in path.replace("\\", "/").split("/") if part] for path in paths}
    shown = dict.fromkeys(parts, 1)
    while doubled := _alike(parts, shown):
        for path in doubled:
            shown[path] += 1
    return [_tail(parts[path], shown[path]) for path in paths]


def _alike(parts: dict[str, list[str]], shown: dict[str, int]) -> list[str]:
    """Return the paths that read like another one and have more to show."""
    same: dict[str, list[str]] = defaultdict(list)
    for path, names in parts.items():
        same[_tail(names, shown[path])].append(path)
    return [
        path for paths in same.values() if len(paths) > 1 for path in paths if shown[path] < len(parts[path])
    ]


def _tail(names: list[str], count: int) -> str:
    return "/".join(names[-count:])
