"""What goes with the files of a release: list of parts, notices, and the verdict on licences."""

from collections.abc import Sequence
from pathlib import Path

from release.bill import bill_of_materials
from release.notices import third_party_notices
from release.part import Part
from release.parts import (
    own_requirements,
    own_version,
    parts_from_list,
    python_parts,
    refuse_licences,
    wanted,
)

NAME = "credential-studio"
NOTICES = "THIRD-PARTY-NOTICES.txt"


def all_parts(root: Path, lists: Sequence[Path] = ()) -> tuple[Part, ...]:
    """Return every part, Python packages and those of ``lists``; their licences are allowed.

    Raises:
        ReleaseError: One is not, or the lists of requirements and what is installed differ.
    """
    parts = python_parts(root) + tuple(part for path in lists for part in parts_from_list(path))
    refuse_licences(parts)
    return parts


def write_bill(root: Path, parts: tuple[Part, ...], target: Path, epoch: int) -> None:
    """Write the list of parts (CycloneDX) into the file ``target``."""
    direct = tuple(wanted(own_requirements(root)))
    text = bill_of_materials(parts, name=NAME, version=own_version(root), direct=direct, epoch=epoch)
    target.write_text(text, encoding="utf-8", newline="\n")


def write_notices(root: Path, parts: tuple[Part, ...], target: Path) -> None:
    """Write the notices of third parties into the file ``target``."""
    target.write_text(third_party_notices(parts, own_version(root)), encoding="utf-8", newline="\n")
