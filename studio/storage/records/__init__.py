"""The tables, as typed records. They never leave ``studio.storage``."""

from studio.storage.records.awards import (
    AwardRecord,
    BatchRecord,
    CredentialPieceRecord,
    CredentialRecord,
    DeliveryRecord,
    FileRow,
    SharedPieceRecord,
)
from studio.storage.records.base import Record
from studio.storage.records.courses import (
    AttemptRecord,
    CourseRunRecord,
    EnrolmentRecord,
    EvidenceRecord,
    ResultRecord,
)
from studio.storage.records.designs import DesignRecord, DesignVersionRecord
from studio.storage.records.frameworks import (
    CompetencyRecord,
    FrameworkRecord,
    ProficiencyLevelRecord,
    ProficiencyScaleRecord,
    RelationRecord,
)
from studio.storage.records.keeping import LogRecord, RosterImportRecord, SettingRecord, SourceMappingRecord
from studio.storage.records.learners import IdentifierRecord, LearnerRecord
from studio.storage.records.provider import ProviderRecord, SignatoryRecord
from studio.storage.records.status import StatusEntryRecord, StatusListRecord

__all__ = [
    "AttemptRecord",
    "AwardRecord",
    "BatchRecord",
    "CompetencyRecord",
    "CourseRunRecord",
    "CredentialPieceRecord",
    "CredentialRecord",
    "DeliveryRecord",
    "DesignRecord",
    "DesignVersionRecord",
    "EnrolmentRecord",
    "EvidenceRecord",
    "FileRow",
    "FrameworkRecord",
    "IdentifierRecord",
    "LearnerRecord",
    "LogRecord",
    "ProficiencyLevelRecord",
    "ProficiencyScaleRecord",
    "ProviderRecord",
    "Record",
    "RelationRecord",
    "ResultRecord",
    "RosterImportRecord",
    "SettingRecord",
    "SharedPieceRecord",
    "SignatoryRecord",
    "SourceMappingRecord",
    "StatusEntryRecord",
    "StatusListRecord",
]
