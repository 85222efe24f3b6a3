"""Finding our learners in a platform's own list: by identifiers first, by name only where it is unique."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from studio.domain.learner import IdentifierKind, Learner


@dataclass(frozen=True, slots=True)
class PlatformPerson:
    """A line of the platform's list: its key there, the name, and the identifiers shown.

    ``cells`` is the whole line as it came, for formats that give it back.
    """

    key: str
    names: tuple[str, ...]
    identifiers: tuple[tuple[IdentifierKind, str], ...]
    cells: tuple[str, ...] = ()


def find_people(
    learners: Sequence[Learner], people: Iterable[PlatformPerson]
) -> Mapping[int, PlatformPerson]:
    """Return who of ``people`` each learner (by place in ``learners``) is; whoever is unsure is left out.

    A name counts only if one learner and one line have it. Nobody is given to two learners.
    """
    lines = list(people)
    by_identifier: dict[tuple[IdentifierKind, str], list[PlatformPerson]] = defaultdict(list)
    by_name: dict[str, list[PlatformPerson]] = defaultdict(list)
    for line in lines:
        for kind, value in line.identifiers:
            by_identifier[kind, _key(kind, value)].append(line)
        for name in dict.fromkeys(map(_plain, line.names)):
            by_name[name].append(line)
    found: dict[int, PlatformPerson] = {}
    for place, learner in enumerate(learners):
        known = _by_identifier(learner, by_identifier)
        if known is not None:
            found[place] = known
    _add_by_name(learners, by_name, found)
    return _each_once(found)


def _by_identifier(
    learner: Learner, table: Mapping[tuple[IdentifierKind, str], list[PlatformPerson]]
) -> PlatformPerson | None:
    for item in learner.identifiers:
        lines = table.get((item.kind, _key(item.kind, item.value)), [])
        if len(lines) == 1:
            return lines[0]
    return None


def _add_by_name(
    learners: Sequence[Learner],
    by_name: Mapping[str, list[PlatformPerson]],
    found: dict[int, PlatformPerson],
) -> None:
    same: dict[str, int] = defaultdict(int)
    for learner in learners:
        same[_plain(learner.certificate_name)] += 1
    taken = {line.key for line in found.values()}
    for place, learner in enumerate(learners):
        name = _plain(learner.certificate_name)
        lines = by_name.get(name, [])
        if place not in found and same[name] == 1 and len(lines) == 1 and lines[0].key not in taken:
            found[place] = lines[0]


def _each_once(found: dict[int, PlatformPerson]) -> dict[int, PlatformPerson]:
    owners: dict[str, list[int]] = defaultdict(list)
    for place, line in found.items():
        owners[line.key].append(place)
    return {place: line for place, line in found.items() if len(owners[line.key]) == 1}


def _key(kind: IdentifierKind, value: str) -> str:
    caseless = kind in (IdentifierKind.EMAIL, IdentifierKind.USERNAME)
    return value.strip().casefold() if caseless else value.strip()


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
