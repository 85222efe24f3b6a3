"""The files of awards, checked while they are read."""

import hashlib
from collections.abc import Sequence
from pathlib import PurePosixPath

from studio.exporters.interface import ExportFile, ExportFinding, ExportRow
from studio.foundation.atomic_files import reason_of
from studio.foundation.errors import StudioError, UntrustedInputError
from studio.foundation.worded import worded


class FileChangedError(UntrustedInputError):
    """A file of a batch is not what was made."""

    code = "untrusted.changed-file"
    hint = worded("Make the batch's files again, then deliver.")


def checked_bytes(file: ExportFile) -> bytes:
    """Return a file's bytes.

    Raises:
        FileChangedError: They are not those recorded when the file was made.
    """
    try:
        data = file.read()
    except OSError as error:
        raise FileChangedError(
            worded("The file {path} cannot be read: {reason}.", path=file.path, reason=reason_of(error))
        ) from error
    if hashlib.sha256(data).hexdigest() != file.sha256:
        raise FileChangedError(worded("The file {path} is not the one that was made.", path=file.path))
    return data


def safe_path(file: ExportFile) -> str:
    """Return the file's path below the batch folder, known to stay there.

    Raises:
        FileChangedError: It points elsewhere.
    """
    parts = PurePosixPath(file.path.replace("\\", "/"))
    if parts.is_absolute() or ".." in parts.parts or ":" in file.path:
        raise FileChangedError(
            worded("The file {path} points outside the batch folder.", path=repr(file.path))
        )
    return str(parts)


def file_findings(rows: Sequence[ExportRow]) -> tuple[ExportFinding, ...]:
    """Return a finding for each file that is missing or changed, by person; reads every file once."""
    found = []
    for row in rows:
        for file in row.files:
            try:
                safe_path(file)
                checked_bytes(file)
            except (OSError, StudioError):
                sentence = worded("The file {path} is missing or was changed.", path=file.path)
                finding = ExportFinding(
                    "file.missing",
                    sentence,
                    learner=row.learner.certificate_name,
                    learner_id=row.learner.id,
                )
                found.append(finding)
    return tuple(found)
