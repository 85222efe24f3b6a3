"""One learner, one version of a micro-credential, one credential."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from studio.domain.course_run import CourseRun
from studio.domain.evidence import Attempt
from studio.domain.learner import Learner


class AwardState(StrEnum):
    """How far an award is; a failed one keeps its id and can be tried again."""

    PLANNED = "planned"
    SIGNED = "signed"
    RENDERED = "rendered"
    DONE = "done"
    FAILED = "failed"
    WITHDRAWN = "withdrawn"


class AwardKind(StrEnum):
    """A credential with paper, or paper alone for who took part and did not pass."""

    CREDENTIAL = "credential"
    PARTICIPATION = "participation"


class RecipientPreset(StrEnum):
    """What of the learner a reader of the credential sees (DESIGN 19, Recipient)."""

    NAME = "name"
    NAME_AND_HASHED_EMAIL = "name-and-hashed-email"
    HASHED_EMAIL = "hashed-email"


@dataclass(frozen=True, slots=True)
class StatusPlace:
    """The entry in a status list reserved at planning; ``index`` is 0-based and random."""

    list_id: UUID
    list_url: str
    index: int


@dataclass(frozen=True, slots=True)
class PlannedAward:
    """All that one credential and one certificate will say, fixed before anything is signed.

    ``credential_id`` is ``urn:uuid:…``. ``salt`` salts the hashed e-mail (empty where none is
    written). ``valid_from`` and ``signed_at`` are aware UTC, whole seconds. ``folder_name`` and
    ``file_stem`` are safe on Windows, macOS and Linux and unique in the batch.
    """

    id: UUID
    batch_id: UUID
    kind: AwardKind
    learner: Learner
    attempt: Attempt | None
    course_run: CourseRun | None
    design_id: UUID
    design_version: int
    credential_id: str
    awarded_on: date
    valid_from: datetime
    valid_until: datetime | None
    signed_at: datetime
    recipient: RecipientPreset
    salt: str
    status: StatusPlace | None
    number: str
    position: int
    folder_name: str
    file_stem: str


@dataclass(frozen=True, slots=True)
class AwardLine:
    """What counting and listing need of an award: a tenth of the work of reading the whole.

    ``sha256`` is that of the signed JSON, empty where nothing was signed; ``reason`` the code of
    the failure, empty where there is none.
    """

    id: UUID
    learner_id: UUID
    learner_name: str
    kind: AwardKind
    state: AwardState
    position: int
    number: str
    credential_id: str
    folder_name: str
    sha256: str = ""
    reason: str = ""
    file_stem: str = ""


@dataclass(frozen=True, slots=True)
class FileRecord:
    """One file that was made: path below the batch folder with ``/``, SHA-256, size in bytes.

    ``role`` is one of ``pdf``, ``png``, ``baked-png``, ``baked-svg``, ``json``, ``jwt``.
    """

    path: str
    role: str
    sha256: str
    size: int
