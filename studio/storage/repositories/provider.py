"""The provider and its signatories."""

from uuid import UUID

from sqlalchemy import delete, select

from studio.domain.issuer import Provider, Signatory
from studio.domain.plain import from_plain, to_plain
from studio.storage.records import ProviderRecord, SignatoryRecord
from studio.storage.repositories.base import Repository


class ProviderRepository(Repository):
    """There is one provider in a workspace."""

    def get(self) -> Provider | None:
        """Return the provider, or None in a workspace that has none yet."""
        plain = self._session.scalar(select(ProviderRecord.plain))
        return None if plain is None else from_plain(Provider, plain)

    def save(self, provider: Provider) -> None:
        """Keep ``provider`` in place of the one before."""
        self._session.execute(delete(ProviderRecord).where(ProviderRecord.id != provider.id))
        self._session.merge(
            ProviderRecord(
                id=provider.id,
                name=provider.name.main,
                country=provider.country,
                base_url=provider.base_url,
                plain=to_plain(provider),
            )
        )
        self._session.flush()


class SignatoryRepository(Repository):
    """Those who sign, in the order in which they were put."""

    def all(self) -> tuple[Signatory, ...]:
        """Return all signatories."""
        rows = self._session.scalars(
            select(SignatoryRecord).order_by(SignatoryRecord.position, SignatoryRecord.id)
        )
        return tuple(_signatory(row) for row in rows)

    def get(self, signatory_id: UUID) -> Signatory | None:
        """Return one, or None."""
        row = self._session.get(SignatoryRecord, signatory_id)
        return None if row is None else _signatory(row)

    def replace_all(self, signatories: tuple[Signatory, ...]) -> None:
        """Keep exactly these, in this order."""
        self._session.execute(delete(SignatoryRecord))
        self._session.add_all(
            SignatoryRecord(
                id=signatory.id,
                position=position,
                name=signatory.name,
                title=signatory.title,
                signature_png=signatory.signature_png,
                valid_from=signatory.valid_from,
                valid_until=signatory.valid_until,
            )
            for position, signatory in enumerate(signatories)
        )
        self._session.flush()


def _signatory(row: SignatoryRecord) -> Signatory:
    return Signatory(row.id, row.name, row.title, row.signature_png, row.valid_from, row.valid_until)
