"""One transaction, and the repositories that work within it."""

from functools import cached_property

from sqlalchemy.orm import Session

from studio.storage.repositories.attempts import AttemptRepository
from studio.storage.repositories.award_lists import AwardListRepository
from studio.storage.repositories.awards import AwardRepository
from studio.storage.repositories.batches import BatchRepository
from studio.storage.repositories.designs import DesignRepository
from studio.storage.repositories.files import FileRepository
from studio.storage.repositories.frameworks import FrameworkRepository
from studio.storage.repositories.keeping import DeliveryRepository, ImportRepository, SettingRepository
from studio.storage.repositories.learners import LearnerRepository
from studio.storage.repositories.log import LogRepository
from studio.storage.repositories.personal_texts import PersonalTexts
from studio.storage.repositories.provider import ProviderRepository, SignatoryRepository
from studio.storage.repositories.runs import RunRepository
from studio.storage.repositories.status import StatusRepository


class Work:
    """Handed out by ``Store.work()`` and ``Store.reading()``; of no use after the ``with`` block."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def provider(self) -> ProviderRepository:
        """The awarding body."""
        return ProviderRepository(self._session)

    @cached_property
    def signatories(self) -> SignatoryRepository:
        """Those who sign on paper."""
        return SignatoryRepository(self._session)

    @cached_property
    def frameworks(self) -> FrameworkRepository:
        """Frameworks, competencies, relations, scales."""
        return FrameworkRepository(self._session)

    @cached_property
    def designs(self) -> DesignRepository:
        """Drafts and published versions."""
        return DesignRepository(self._session)

    @cached_property
    def learners(self) -> LearnerRepository:
        """The people."""
        return LearnerRepository(self._session)

    @cached_property
    def runs(self) -> RunRepository:
        """Course runs and rosters."""
        return RunRepository(self._session)

    @cached_property
    def attempts(self) -> AttemptRepository:
        """Attempts, results, evidence."""
        return AttemptRepository(self._session)

    @cached_property
    def batches(self) -> BatchRepository:
        """Batches."""
        return BatchRepository(self._session)

    @cached_property
    def awards(self) -> AwardRepository:
        """Awards and their signed bytes."""
        return AwardRepository(self._session)

    @cached_property
    def award_lists(self) -> AwardListRepository:
        """Awards as pages of rows."""
        return AwardListRepository(self._session)

    @cached_property
    def files(self) -> FileRepository:
        """Files below the batch folders."""
        return FileRepository(self._session)

    @cached_property
    def status(self) -> StatusRepository:
        """Status lists and revocations."""
        return StatusRepository(self._session)

    @cached_property
    def deliveries(self) -> DeliveryRepository:
        """What left the workspace."""
        return DeliveryRepository(self._session)

    @cached_property
    def imports(self) -> ImportRepository:
        """What came in."""
        return ImportRepository(self._session)

    @cached_property
    def settings(self) -> SettingRepository:
        """Settings of this workspace."""
        return SettingRepository(self._session)

    @cached_property
    def personal_texts(self) -> PersonalTexts:
        """All that names somebody, for taking it out of a report."""
        return PersonalTexts(self._session)

    @cached_property
    def log(self) -> LogRepository:
        """Who did what."""
        return LogRepository(self._session)
