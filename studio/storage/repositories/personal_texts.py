"""Every text of a workspace that names somebody, from whatever table."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import func, select

from studio.storage.records import (
    AttemptRecord,
    AwardRecord,
    BatchRecord,
    CourseRunRecord,
    CredentialRecord,
    DesignRecord,
    IdentifierRecord,
    LearnerRecord,
    LogRecord,
    ProviderRecord,
    ResultRecord,
    SignatoryRecord,
)
from studio.storage.repositories.base import Repository

_NAMING = (
    (
        LearnerRecord.certificate_name,
        LearnerRecord.given_name,
        LearnerRecord.family_name,
        LearnerRecord.sort_name,
        LearnerRecord.guardian,
    ),
    (IdentifierRecord.value,),
    (AwardRecord.learner_name,),
    (CourseRunRecord.trainer, CourseRunRecord.assessor),
    (ResultRecord.assessor,),
    (SignatoryRecord.name,),
    (LogRecord.actor,),
)
_OF_PROVIDER = (
    "name", "legal_name", "email", "phone", "street", "postal_code", "locality", "web_address", "base_url",
    "legal_identifiers",
)  # fmt: skip
_COUNTED = {
    "learners": LearnerRecord,
    "designs": DesignRecord,
    "course runs": CourseRunRecord,
    "attempts": AttemptRecord,
    "batches": BatchRecord,
    "awards": AwardRecord,
    "credentials": CredentialRecord,
    "log lines": LogRecord,
}


class PersonalTexts(Repository):
    """Reads only."""

    def all(self) -> frozenset[str]:
        """Return names, identifiers and addresses of learners, staff and the provider; none is empty."""
        found = {text for columns in _NAMING for row in self._rows(*columns) for text in row}
        for (plain,) in self._rows(ProviderRecord.plain):
            found.update(text for field in _OF_PROVIDER for text in _texts(plain.get(field)))
        return frozenset(text for text in found if text and text.strip())

    def _rows(self, *columns: Any) -> Any:
        return self._session.execute(select(*columns).distinct())

    def counts(self) -> dict[str, int]:
        """Return how many there are of each kind of thing, by a word in English."""
        return {
            word: int(self._session.scalar(select(func.count()).select_from(record)) or 0)
            for word, record in _COUNTED.items()
        }


def _texts(plain: Any) -> Iterator[str]:
    """Give every text of a JSON value but tags of languages."""
    if isinstance(plain, dict):
        for value in plain.values():
            yield from _texts(value)
    elif isinstance(plain, list):
        for value in plain:
            yield from _texts(value)
    elif isinstance(plain, str) and len(plain) > 2:
        yield plain
