"""Who of a roster is in the workspace already, and what only the person can say."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from studio.domain.learner import IdentifierKind, Learner
from studio.foundation.worded import worded
from studio.importers.interface import RosterRow
from studio.importers.roster_reading.columns import identifier_key
from studio.importers.roster_reading.names import name_key
from studio.storage import Work


class Decision(StrEnum):
    """What becomes of a row: the known learner, a new one, or kept out until somebody looks."""

    SAME = "same"
    NEW = "new"
    HOLD = "hold"


@dataclass(frozen=True, slots=True)
class Match:
    """A known learner who may be the person of a row.

    ``asked`` is True where the program is not sure; ``decision`` is then what happens without an answer.
    ``code`` is one of ``identifier``, ``identifier.other-name``, ``name.in-run``, ``name.elsewhere``.
    """

    row: int
    learner_id: UUID
    learner_name: str
    code: str
    sentence: str
    decision: Decision
    asked: bool


def find_matches(work: Work, run_id: UUID | None, people: Sequence[RosterRow]) -> tuple[Match, ...]:
    """Return at most one match per row.

    By identifier first; then by name among those of the run who no row has taken yet, so that the same
    file a second time finds everybody, namesakes too; then by name among all others.
    """
    return _Matcher(work, run_id, people).matches()


class _Matcher:
    """One look into the workspace for a whole roster."""

    def __init__(self, work: Work, run_id: UUID | None, people: Sequence[RosterRow]) -> None:
        self._people = people
        wanted = [(item.kind, item.value) for person in people for item in person.identifiers]
        by_identifier = work.learners.by_identifiers(wanted)
        namesakes = work.learners.namesakes(person.name for person in people)
        in_run = [learner for _, learner in work.runs.learners(run_id)] if run_id else []
        ids = {*by_identifier.values(), *(one for several in namesakes.values() for one in several)}
        learners = {learner.id: learner for learner in work.learners.many(sorted(ids, key=str))}
        self._learners: Mapping[UUID, Learner] = {**learners, **{one.id: one for one in in_run}}
        self._by_identifier = by_identifier
        self._namesakes = namesakes
        self._in_run: dict[str, list[Learner]] = defaultdict(list)
        for learner in in_run:
            self._in_run[name_key(learner.certificate_name)].append(learner)
        self._taken: set[UUID] = set()

    def matches(self) -> tuple[Match, ...]:
        found: dict[int, Match] = {}
        for person in self._people:
            if match := self._by_id(person):
                found[person.number] = match
                self._taken.add(match.learner_id)
        for person in self._people:
            if person.number not in found and (match := self._by_name(person)):
                found[person.number] = match
        return tuple(found[number] for number in sorted(found))

    def _by_id(self, person: RosterRow) -> Match | None:
        known = [
            (item.kind, self._learners[self._by_identifier[item.kind, item.value]])
            for item in person.identifiers
            if (item.kind, item.value) in self._by_identifier
        ]
        known = [(kind, learner) for kind, learner in known if _really_has(learner, person, kind)]
        if not known:
            return None
        kind, learner = next((pair for pair in known if _alike(pair[1], person)), known[0])
        learner = self._namesake_with_identifier(person) or learner
        if _alike(learner, person):
            return _match(
                person, learner, "identifier", worded("known by identifier"), Decision.SAME, asked=False
            )
        if kind is IdentifierKind.EMAIL:
            sentence = worded(
                "{certificate_name} has the same e-mail address. Are they one person?",
                certificate_name=learner.certificate_name,
            )
            return _match(person, learner, "identifier.other-name", sentence, Decision.NEW, asked=True)
        sentence = worded(
            "{certificate_name} has the same identifier and another name. Who is it?",
            certificate_name=learner.certificate_name,
        )
        return _match(person, learner, "identifier.other-name", sentence, Decision.HOLD, asked=True)

    def _namesake_with_identifier(self, person: RosterRow) -> Learner | None:
        """Return who has name and identifier: an address shared by a family names several people."""
        keys = {identifier_key(item) for item in person.identifiers}
        ids = (one.id for one in self._in_run.get(name_key(person.name), ()))
        for learner_id in (*ids, *self._namesakes.get(person.name, ())):
            learner = self._learners[learner_id]
            if learner_id not in self._taken and keys & {identifier_key(i) for i in learner.identifiers}:
                return learner
        return None

    def _by_name(self, person: RosterRow) -> Match | None:
        for learner in self._in_run.get(name_key(person.name), ()):
            if learner.id not in self._taken and _compatible(learner, person):
                self._taken.add(learner.id)
                sentence = worded(
                    "{certificate_name} is in this course run already. Is it the same person?",
                    certificate_name=learner.certificate_name,
                )
                return _match(person, learner, "name.in-run", sentence, Decision.SAME, asked=True)
        for learner_id in self._namesakes.get(person.name, ()):
            learner = self._learners[learner_id]
            if learner_id not in self._taken:
                sentence = worded(
                    "Somebody called {certificate_name} is known already. Is it the same person?",
                    certificate_name=learner.certificate_name,
                )
                return _match(person, learner, "name.elsewhere", sentence, Decision.NEW, asked=True)
        return None


def _match(
    person: RosterRow, learner: Learner, code: str, sentence: str, decision: Decision, *, asked: bool
) -> Match:
    return Match(person.number, learner.id, learner.certificate_name, code, sentence, decision, asked)


def _really_has(learner: Learner, person: RosterRow, kind: IdentifierKind) -> bool:
    """Whether the identifiers are equal by the strict rule; the database compares more loosely."""
    keys = {identifier_key(item) for item in learner.identifiers}
    return any(item.kind is kind and identifier_key(item) in keys for item in person.identifiers)


def _alike(learner: Learner, person: RosterRow) -> bool:
    """Whether two names share a word: a married name or a short form still does."""
    mine, theirs = set(name_key(learner.certificate_name).split()), set(name_key(person.name).split())
    return bool(mine & theirs) or name_key(learner.certificate_name) == name_key(person.name)


def _compatible(learner: Learner, person: RosterRow) -> bool:
    """Whether no identifier of one kind says that they are two people."""
    theirs = defaultdict(set)
    for item in learner.identifiers:
        theirs[item.kind].add(identifier_key(item))
    return all(
        item.kind not in theirs or identifier_key(item) in theirs[item.kind] for item in person.identifiers
    )
