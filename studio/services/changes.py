"""What a service changed, so that every page can decide for itself whether to look again."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import reduce
from uuid import UUID


class ChangeKind(StrEnum):
    """The kinds of things that change."""

    PROVIDER = "provider"
    SIGNATORIES = "signatories"
    KEY = "key"
    FRAMEWORKS = "frameworks"
    DESIGNS = "designs"
    TEMPLATES = "templates"
    LEARNERS = "learners"
    RUNS = "runs"
    RESULTS = "results"
    BATCHES = "batches"
    AWARDS = "awards"
    STATUS = "status"
    DELIVERIES = "deliveries"
    SETTINGS = "settings"
    BACKUP = "backup"
    TRUST = "trust"


@dataclass(frozen=True, slots=True)
class Changes:
    """Which kinds changed, and the ids concerned; no ids mean any of that kind may have."""

    kinds: frozenset[ChangeKind] = frozenset()
    ids: frozenset[UUID] = frozenset()

    @classmethod
    def of(cls, *what: ChangeKind | UUID, ids: Iterable[UUID] = ()) -> "Changes":
        """Return changes of these kinds and ids, in any order."""
        kinds = (one for one in what if isinstance(one, ChangeKind))
        named = (one for one in what if isinstance(one, UUID))
        return cls(frozenset(kinds), frozenset((*named, *ids)))

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(self.kinds | other.kinds, self.ids | other.ids)

    def __bool__(self) -> bool:
        return bool(self.kinds)


NOTHING = Changes()


def merge(changes: Iterable[Changes]) -> Changes:
    """Return all of ``changes`` as one."""
    return reduce(Changes.__or__, changes, NOTHING)
