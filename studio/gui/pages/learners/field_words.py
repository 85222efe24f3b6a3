"""What a column of a roster can hold, in words."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import QObject

from studio.domain.criterion import Criterion

Use = tuple[str, UUID | None]


class FieldWords(QObject):
    """Names the fields of ``ColumnUse``; results and evidence come once per criterion."""

    def entries(self, criteria: Iterable[Criterion]) -> tuple[tuple[Use, str], ...]:
        """Return every use of a column with its words, the commonest first."""
        plain: list[tuple[Use, str]] = [((key, None), words) for key, words in self._plain()]
        for criterion in criteria:
            plain.append((("result", criterion.id), self.tr("Result: {0}").format(criterion.name)))
            plain.append((("evidence-link", criterion.id), self.tr("Evidence: {0}").format(criterion.name)))
        return tuple(plain)

    def _plain(self) -> tuple[tuple[str, str], ...]:
        return (
            ("ignore", self.tr("Leave out")),
            ("full-name", self.tr("Whole name")),
            ("given-name", self.tr("Given name")),
            ("family-name", self.tr("Family name")),
            ("email", self.tr("E-mail")),
            ("group", self.tr("Group")),
            ("language", self.tr("Language")),
            ("grade", self.tr("Grade")),
            ("assessed-on", self.tr("Day of assessment")),
            ("evidence-link", self.tr("Evidence (link)")),
            ("evidence-text", self.tr("Evidence (text)")),
            ("username", self.tr("User name")),
            ("institution", self.tr("Institution")),
            ("canvas-id", self.tr("Canvas number")),
            ("sis-id", self.tr("SIS number")),
            ("moodle-id", self.tr("Moodle number")),
            ("lms-key", self.tr("Key of the LMS")),
            ("guardian", self.tr("Guardian")),
            ("notes", self.tr("Notes")),
        )
