"""All that a plug-in from outside may import; names here are kept from release to release.

A plug-in is an object behind an entry point of one of the groups below that follows the group's protocol:

- ``studio.roster_importers``: ``RosterImporter``
- ``studio.framework_importers``: ``FrameworkImporter``
- ``studio.exporters``: ``Exporter``

It is off until the person switches it on by name. It gets one stream or folder and values, never a key nor
the database, and nothing it returns can raise the verdict of a verification.
"""

from studio.domain.competency import Competency, CompetencyRelation, Framework
from studio.domain.learner import Identifier, Learner
from studio.exporters.interface import (
    CriterionOutcome,
    Exporter,
    ExportFile,
    ExportFinding,
    ExportOptions,
    ExportRow,
    FindingKind,
    Need,
)
from studio.foundation.errors import (
    Cancelled,
    DiskFullError,
    InputError,
    LimitExceededError,
    MachineError,
    NotWritableError,
    StudioError,
    UntrustedInputError,
)
from studio.foundation.watcher import QUIET, Watcher
from studio.importers.interface import (
    IGNORED,
    ColumnUse,
    FrameworkImporter,
    FrameworkReading,
    RosterField,
    RosterImporter,
    RosterTable,
    SetAside,
    SourceRow,
)
from studio.importers.table import Sheet, Table, TableFinding

__all__ = [
    "IGNORED",
    "QUIET",
    "Cancelled",
    "ColumnUse",
    "Competency",
    "CompetencyRelation",
    "CriterionOutcome",
    "DiskFullError",
    "ExportFile",
    "ExportFinding",
    "ExportOptions",
    "ExportRow",
    "Exporter",
    "FindingKind",
    "Framework",
    "FrameworkImporter",
    "FrameworkReading",
    "Identifier",
    "InputError",
    "Learner",
    "LimitExceededError",
    "MachineError",
    "Need",
    "NotWritableError",
    "RosterField",
    "RosterImporter",
    "RosterTable",
    "SetAside",
    "Sheet",
    "SourceRow",
    "StudioError",
    "Table",
    "TableFinding",
    "UntrustedInputError",
    "Watcher",
]
