"""Micro-credentials: drafts that change, versions that do not."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, insert, select, update

from studio.domain.award import AwardState
from studio.domain.design import Design, DesignContent, PublishedDesign
from studio.domain.folding import folded
from studio.domain.plain import from_plain, to_plain
from studio.storage.pages import DesignRow, Page, PageRequest
from studio.storage.records import AwardRecord, DesignRecord, DesignVersionRecord
from studio.storage.repositories.base import Repository, counts_by, page_of_keys, search_condition


class DesignRepository(Repository):
    """A version is only ever added."""

    def get(self, design_id: UUID) -> Design | None:
        """Return a draft, or None."""
        row = self._session.get(DesignRecord, design_id)
        return None if row is None else _design(row)

    def save(self, design: Design) -> None:
        """Add or change a draft; whether it is archived stays as it is."""
        values = _values(design)
        if self._session.get(DesignRecord, design.id) is None:
            self._session.execute(insert(DesignRecord), [values])
        else:
            self._session.execute(update(DesignRecord).where(DesignRecord.id == design.id).values(values))
        self._session.expire_all()

    def archive(self, design_id: UUID, at: datetime | None) -> None:
        """Put a design aside (``at``) or bring it back (None)."""
        self._session.execute(update(DesignRecord).where(DesignRecord.id == design_id).values(archived_at=at))
        self._session.expire_all()

    def remove_draft(self, design_id: UUID) -> None:
        """Take away a draft that was never published; the database refuses any other."""
        self._session.execute(delete(DesignRecord).where(DesignRecord.id == design_id))

    def page(self, request: PageRequest, *, archived: bool = False) -> Page[DesignRow]:
        """Return a page of designs; ``sort`` is ``title`` (default) or ``updated``."""
        conditions = search_condition(DesignRecord.search_text, request.search)
        conditions.append(
            DesignRecord.archived_at.is_not(None) if archived else DesignRecord.archived_at.is_(None)
        )
        first: Any = DesignRecord.updated_at if request.sort == "updated" else DesignRecord.sort_key
        keys, total = page_of_keys(
            self._session, DesignRecord.id, conditions, (first, DesignRecord.id), request
        )
        return Page(self._rows(keys), total, request.offset)

    def _rows(self, keys: Sequence[UUID]) -> tuple[DesignRow, ...]:
        wanted = select(
            DesignRecord.id,
            DesignRecord.title,
            DesignRecord.human_code,
            DesignRecord.latest_version,
            DesignRecord.changed_since_publish,
            DesignRecord.updated_at,
            DesignRecord.review_due,
            DesignRecord.archived_at.is_not(None),
        ).where(DesignRecord.id.in_(keys))
        done = AwardRecord.state == AwardState.DONE
        counts = counts_by(self._session, AwardRecord.design_id, keys, done)
        found = {
            row[0]: DesignRow(*row, awards=counts.get(row[0], 0)) for row in self._session.execute(wanted)
        }
        return tuple(found[key] for key in keys)

    def add_version(self, published: PublishedDesign) -> None:
        """Add a version; one of that number must not be there."""
        self._session.execute(
            insert(DesignVersionRecord),
            [
                {
                    "design_id": published.design_id,
                    "version": published.version,
                    "title": published.content.title.main,
                    "published_at": published.published_at,
                    "sha256": published.sha256,
                    "plain": to_plain(published.content),
                    "badge_svg": published.badge_svg,
                    "badge_png": published.badge_png,
                    "template_files": to_plain(published.template_files),
                    "fonts": to_plain(published.fonts),
                }
            ],
        )

    def version(self, design_id: UUID, version: int) -> PublishedDesign | None:
        """Return one version whole, or None."""
        row = self._session.get(DesignVersionRecord, (design_id, version))
        return None if row is None else _published(row)

    def latest(self, design_id: UUID) -> PublishedDesign | None:
        """Return the newest version, or None for a design never published."""
        wanted = select(DesignVersionRecord).where(DesignVersionRecord.design_id == design_id)
        row = self._session.scalar(wanted.order_by(DesignVersionRecord.version.desc()).limit(1))
        return None if row is None else _published(row)

    def versions(self, design_id: UUID) -> tuple[tuple[int, datetime, str], ...]:
        """Return number, time and digest of each version, oldest first."""
        record = DesignVersionRecord
        wanted = select(record.version, record.published_at, record.sha256).where(
            record.design_id == design_id
        )
        return tuple(
            (row[0], row[1], row[2]) for row in self._session.execute(wanted.order_by(record.version))
        )

    def notes(self, design_id: UUID) -> dict[int, str]:
        """Return what was said to be new in each version."""
        record = DesignVersionRecord
        wanted = select(record.version, func.json_extract(record.plain, "$.change_note")).where(
            record.design_id == design_id
        )
        return {row[0]: row[1] or "" for row in self._session.execute(wanted)}

    def award_counts(self, design_id: UUID) -> dict[int, int]:
        """Return how many awards were issued from each version; versions without any are missing."""
        wanted = (
            select(AwardRecord.design_version, func.count())
            .where(AwardRecord.design_id == design_id, AwardRecord.state == AwardState.DONE)
            .group_by(AwardRecord.design_version)
        )
        return {row[0]: row[1] for row in self._session.execute(wanted)}

    def published(self) -> tuple[tuple[UUID, int], ...]:
        """Return design and number of every version there is, for publishing them all."""
        wanted = select(DesignVersionRecord.design_id, DesignVersionRecord.version)
        order = (DesignVersionRecord.design_id, DesignVersionRecord.version)
        return tuple((row[0], row[1]) for row in self._session.execute(wanted.order_by(*order)))


def _values(design: Design) -> dict[str, Any]:
    content = design.content
    return {
        "id": design.id,
        "title": content.title.main,
        "sort_key": folded(content.title.main),
        "search_text": folded(" ".join((content.title.main, content.human_code, *content.tags))),
        "human_code": content.human_code,
        "review_due": content.review_due,
        "latest_version": design.latest_version,
        "changed_since_publish": design.changed_since_publish,
        "updated_at": design.updated_at,
        "plain": to_plain(content),
    }


def _design(row: DesignRecord) -> Design:
    content = from_plain(DesignContent, row.plain)
    return Design(row.id, content, row.latest_version, row.updated_at, row.changed_since_publish)


def _published(row: DesignVersionRecord) -> PublishedDesign:
    return PublishedDesign(
        design_id=row.design_id,
        version=row.version,
        content=from_plain(DesignContent, row.plain),
        badge_svg=row.badge_svg,
        badge_png=row.badge_png,
        template_files=_pairs(row.template_files),
        fonts=_pairs(row.fonts),
        published_at=row.published_at,
        sha256=row.sha256,
    )


def _pairs(plain: Any) -> tuple[tuple[str, str], ...]:
    return tuple((name, digest) for name, digest in plain)
