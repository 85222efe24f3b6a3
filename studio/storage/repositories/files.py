"""Files below the batch folders, with their digests."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy import delete, func, insert, select

from studio.domain.award import FileRecord
from studio.storage.records import AwardRecord, FileRow
from studio.storage.repositories.base import Repository, in_chunks


class FileRepository(Repository):
    """What was written, and what it should hold."""

    def set_for_awards(self, made: Sequence[tuple[UUID, Sequence[FileRecord]]]) -> None:
        """Note exactly these files for each of the awards."""
        batches: dict[UUID, UUID] = {}
        for chunk in in_chunks([award_id for award_id, _ in made]):
            wanted = select(AwardRecord.id, AwardRecord.batch_id).where(AwardRecord.id.in_(chunk))
            batches.update((row[0], row[1]) for row in self._session.execute(wanted))
            self._session.execute(delete(FileRow).where(FileRow.award_id.in_(chunk)))
        self._insert((batches[award_id], award_id, file) for award_id, files in made for file in files)

    def set_for_batch(self, batch_id: UUID, files: Sequence[FileRecord]) -> None:
        """Note exactly these files of the whole batch (joined PDF, ZIP, manifest)."""
        self._session.execute(delete(FileRow).where(FileRow.batch_id == batch_id, FileRow.award_id.is_(None)))
        self._insert((batch_id, None, file) for file in files)

    def of_awards(self, award_ids: Sequence[UUID]) -> dict[UUID, tuple[FileRecord, ...]]:
        """Return the files of awards, by path."""
        found: dict[UUID, list[FileRecord]] = {}
        for chunk in in_chunks(award_ids):
            columns = (FileRow.award_id, FileRow.path, FileRow.role, FileRow.sha256, FileRow.size)
            wanted = select(*columns).where(FileRow.award_id.in_(chunk)).order_by(FileRow.path)
            for award_id, path, role, sha256, size in self._session.execute(wanted):
                if award_id is not None:
                    found.setdefault(award_id, []).append(FileRecord(path, role, sha256, size))
        return {award_id: tuple(files) for award_id, files in found.items()}

    def of_batch(self, batch_id: UUID) -> tuple[FileRecord, ...]:
        """Return the files of the whole batch, without those of single awards."""
        wanted = select(FileRow).where(FileRow.batch_id == batch_id, FileRow.award_id.is_(None))
        return tuple(_file(row) for row in self._session.scalars(wanted.order_by(FileRow.path)))

    def count_roles(self, batch_id: UUID) -> dict[str, int]:
        """Return how many files of single awards are noted for each role."""
        wanted = select(FileRow.role, func.count()).where(
            FileRow.batch_id == batch_id, FileRow.award_id.is_not(None)
        )
        return dict(self._session.execute(wanted.group_by(FileRow.role)).all())

    def _insert(self, files: Iterable[tuple[UUID, UUID | None, FileRecord]]) -> None:
        rows = [
            {
                "batch_id": batch_id,
                "award_id": award_id,
                "path": file.path,
                "role": file.role,
                "sha256": file.sha256,
                "size": file.size,
            }
            for batch_id, award_id, file in files
        ]
        if rows:
            self._session.execute(insert(FileRow), rows)


def _file(row: FileRow) -> FileRecord:
    return FileRecord(row.path, row.role, row.sha256, row.size)
