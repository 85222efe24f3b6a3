"""Course runs and who sits in them."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, insert, select

from studio.domain.course_run import CourseRun, Enrolment
from studio.domain.folding import folded
from studio.domain.learner import Learner
from studio.storage.pages import CourseRunRow, Page, PageRequest, RosterRow
from studio.storage.records import (
    AttemptRecord,
    BatchRecord,
    CourseRunRecord,
    DesignRecord,
    EnrolmentRecord,
    LearnerRecord,
)
from studio.storage.repositories.base import Repository, counts_by, in_chunks, page_of_keys, search_condition
from studio.storage.repositories.learners import LearnerRepository, shown_sort_name


class RunRepository(Repository):
    """A run and its roster."""

    def get(self, run_id: UUID) -> CourseRun | None:
        """Return one, or None."""
        row = self._session.get(CourseRunRecord, run_id)
        return None if row is None else _run(row)

    def save(self, run: CourseRun) -> None:
        """Add or change one."""
        self._session.merge(
            CourseRunRecord(
                id=run.id,
                title=run.title,
                search_text=folded(" ".join((run.title, run.place, run.trainer, run.assessor))),
                design_id=run.design_id,
                starts_on=run.starts_on,
                ends_on=run.ends_on,
                place=run.place,
                trainer=run.trainer,
                assessor=run.assessor,
                hours=run.hours,
            )
        )
        self._session.flush()

    def remove(self, run_id: UUID) -> None:
        """Take away a run without attempts and batches; the database refuses any other."""
        self._session.execute(delete(CourseRunRecord).where(CourseRunRecord.id == run_id))

    def page(self, request: PageRequest) -> Page[CourseRunRow]:
        """Return a page, latest start first; ``sort`` ``title`` sorts by title instead."""
        conditions = search_condition(CourseRunRecord.search_text, request.search)
        by_title = request.sort == "title"
        first: Any = CourseRunRecord.search_text if by_title else CourseRunRecord.starts_on
        order = (first, CourseRunRecord.id)
        asked = request if by_title else _reversed(request)
        keys, total = page_of_keys(self._session, CourseRunRecord.id, conditions, order, asked)
        return Page(self._rows(keys), total, request.offset)

    def _rows(self, keys: Sequence[UUID]) -> tuple[CourseRunRow, ...]:
        learners = counts_by(self._session, EnrolmentRecord.course_run_id, keys)
        batches = counts_by(self._session, BatchRecord.course_run_id, keys)
        wanted = (
            select(CourseRunRecord, DesignRecord.title)
            .outerjoin(DesignRecord, DesignRecord.id == CourseRunRecord.design_id)
            .where(CourseRunRecord.id.in_(keys))
        )
        found = {
            run.id: CourseRunRow(
                run.id,
                run.title,
                run.design_id,
                title or "",
                run.starts_on,
                run.ends_on,
                run.place,
                learners.get(run.id, 0),
                batches.get(run.id, 0),
            )
            for run, title in self._session.execute(wanted)
        }
        return tuple(found[key] for key in keys)

    def enrol(self, enrolments: Iterable[Enrolment]) -> None:
        """Add seats; a learner who has one in this run already is a bug of the caller's."""
        for chunk in in_chunks(enrolments, 2000):
            rows = [
                {
                    "course_run_id": one.course_run_id,
                    "learner_id": one.learner_id,
                    "seat": one.seat,
                    "group_name": one.group,
                }
                for one in chunk
            ]
            self._session.execute(insert(EnrolmentRecord), rows)

    def withdraw(self, run_id: UUID, learner_ids: Iterable[UUID]) -> None:
        """Take learners out of a run; the learners themselves stay."""
        record = EnrolmentRecord
        for chunk in in_chunks(learner_ids):
            self._session.execute(
                delete(record).where(record.course_run_id == run_id, record.learner_id.in_(chunk))
            )

    def enrolments(self, run_id: UUID) -> tuple[Enrolment, ...]:
        """Return all seats of a run, in order."""
        record = EnrolmentRecord
        wanted = select(record).where(record.course_run_id == run_id).order_by(record.seat)
        return tuple(
            Enrolment(row.course_run_id, row.learner_id, row.seat, row.group_name)
            for row in self._session.scalars(wanted)
        )

    def next_seat(self, run_id: UUID) -> int:
        """Return the number of the next seat, from 1."""
        highest = self._session.scalar(
            select(func.max(EnrolmentRecord.seat)).where(EnrolmentRecord.course_run_id == run_id)
        )
        return (highest or 0) + 1

    def learners(self, run_id: UUID) -> tuple[tuple[Enrolment, Learner], ...]:
        """Return every seat with its learner, in the roster's order."""
        seats = self.enrolments(run_id)
        people = LearnerRepository(self._session).many([seat.learner_id for seat in seats])
        by_id = {learner.id: learner for learner in people}
        return tuple((seat, by_id[seat.learner_id]) for seat in seats)

    def runs_of(self, learner_id: UUID) -> tuple[CourseRun, ...]:
        """Return the runs in which a learner sat."""
        wanted = (
            select(CourseRunRecord)
            .join(EnrolmentRecord, EnrolmentRecord.course_run_id == CourseRunRecord.id)
            .where(EnrolmentRecord.learner_id == learner_id)
            .order_by(CourseRunRecord.starts_on, CourseRunRecord.id)
        )
        return tuple(_run(row) for row in self._session.scalars(wanted))

    def newest_of(self, design_id: UUID) -> CourseRun | None:
        """Return the run of that design that starts last; an undated one only where there is no other."""
        day = func.coalesce(CourseRunRecord.starts_on, CourseRunRecord.ends_on)
        wanted = (
            select(CourseRunRecord)
            .where(CourseRunRecord.design_id == design_id)
            .order_by(day.is_(None), day.desc(), CourseRunRecord.id.desc())
            .limit(1)
        )
        row = self._session.scalar(wanted)
        return None if row is None else _run(row)

    def uses_design(self, design_id: UUID) -> bool:
        """Tell whether a course run names that design."""
        wanted = select(CourseRunRecord.id).where(CourseRunRecord.design_id == design_id).limit(1)
        return self._session.scalar(wanted) is not None

    def roster(self, run_id: UUID, request: PageRequest) -> Page[RosterRow]:
        """Return a page of a run's roster, by seat; ``sort`` ``name`` sorts by sort name."""
        conditions = [
            EnrolmentRecord.course_run_id == run_id,
            EnrolmentRecord.learner_id == LearnerRecord.id,
            *search_condition(LearnerRecord.search_text, request.search),
        ]
        first: Any = LearnerRecord.sort_key if request.sort == "name" else EnrolmentRecord.seat
        keys, total = page_of_keys(
            self._session, LearnerRecord.id, conditions, (first, LearnerRecord.id), request
        )
        return Page(self._roster_rows(run_id, keys), total, request.offset)

    def _roster_rows(self, run_id: UUID, keys: Sequence[UUID]) -> tuple[RosterRow, ...]:
        record = EnrolmentRecord
        wanted = select(record.learner_id, record.seat, record.group_name).where(
            record.course_run_id == run_id, record.learner_id.in_(keys)
        )
        seats = {learner_id: (seat, group) for learner_id, seat, group in self._session.execute(wanted)}
        of_run = AttemptRecord.course_run_id == run_id
        attempts = counts_by(self._session, AttemptRecord.learner_id, keys, of_run)
        return tuple(
            RosterRow(
                one.id,
                *seats[one.id],
                one.certificate_name,
                shown_sort_name(one),
                one.language,
                one.email,
                attempts.get(one.id, 0),
            )
            for one in LearnerRepository(self._session).many(keys)
        )


def _reversed(request: PageRequest) -> PageRequest:
    return PageRequest(request.offset, request.limit, request.search, request.sort, not request.descending)


def _run(row: CourseRunRecord) -> CourseRun:
    return CourseRun(
        row.id,
        row.title,
        row.design_id,
        row.starts_on,
        row.ends_on,
        row.place,
        row.trainer,
        row.assessor,
        row.hours,
    )
