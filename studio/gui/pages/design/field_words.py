"""Fields of a micro-credential in words, and what stands in them, for lists of changes."""

from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QObject

from studio.domain.text import LocalisedText
from studio.gui.words import day_words

_LONGEST = 90


class DesignFieldWords(QObject):
    """Names a place of ``design_changes``."""

    def of(self, place: str) -> str:
        """Return the field's name in the language in force."""
        return self._names().get(place, place.rpartition(".")[2].replace("_", " "))

    def _names(self) -> dict[str, str]:
        return {
            "title": self.tr("Title"),
            "description": self.tr("Description"),
            "criteria_text": self.tr("How it is earned"),
            "criteria_url": self.tr("Web page that says how it is earned"),
            "language": self.tr("Main language"),
            "achievement_type": self.tr("Kind of award"),
            "human_code": self.tr("Your own code"),
            "field_of_study": self.tr("Field of study"),
            "specialization": self.tr("Specialization"),
            "tags": self.tr("Tags"),
            "creator": self.tr("Creator"),
            "other_identifiers": self.tr("Other identifiers"),
            "related": self.tr("Related achievements"),
            "alignments": self.tr("What it attests"),
            "competency_ids": self.tr("Competencies from frameworks"),
            "criteria": self.tr("Criteria and levels"),
            "pass_rule": self.tr("Who passes"),
            "validity": self.tr("Valid"),
            "review_due": self.tr("To be reviewed by"),
            "artwork_svg": self.tr("Badge artwork"),
            "artwork_caption": self.tr("Description of the artwork"),
            "eu.learning_outcomes": self.tr("Learning outcomes"),
            "eu.hours": self.tr("Workload in hours"),
            "eu.ects": self.tr("ECTS credits"),
            "eu.eqf_level": self.tr("EQF level"),
            "eu.cycle": self.tr("Cycle of higher education"),
            "eu.assessment_type": self.tr("Type of assessment"),
            "eu.participation": self.tr("Form of participation"),
            "eu.quality_assurance": self.tr("Quality assurance"),
            "eu.prerequisites": self.tr("Prerequisites"),
            "eu.supervision": self.tr("Supervision"),
            "eu.stackability": self.tr("Stackability"),
            "eu.stackable_towards": self.tr("Counts towards"),
            "eu.further_information": self.tr("Further information"),
            "certificate.template": self.tr("Certificate template"),
            "certificate.title": self.tr("Heading of the certificate"),
            "certificate.wording": self.tr("Words under the name"),
            "certificate.show_levels": self.tr("Show the levels reached"),
            "certificate.show_competencies": self.tr("Show what it attests"),
            "certificate.signatory_ids": self.tr("Who signs"),
            "certificate.file_name_pattern": self.tr("Pattern of file names"),
            "certificate.number_pattern": self.tr("Pattern of numbers"),
            "certificate.options": self.tr("Options of the template"),
        }

    def value(self, value: Any, longest: int = _LONGEST) -> str:
        """Return what stands in a field, shortened; a list by its names or its length."""
        if value is None:
            return "—"
        if isinstance(value, bool):
            return self.tr("yes") if value else self.tr("no")
        if isinstance(value, LocalisedText):
            return _short(" / ".join(words for _tag, words in value.entries if words), longest)
        if isinstance(value, Decimal):
            return f"{value.normalize():f}"
        if isinstance(value, date):
            return day_words(value)
        if isinstance(value, tuple):
            return _short(", ".join(self._item(item) for item in value), longest)
        if isinstance(value, str):
            return self.tr("a drawing") if value.lstrip().startswith("<") else _short(value, longest)
        return _short(str(getattr(value, "name", "")) or self.tr("changed"), longest)

    def _item(self, item: Any) -> str:
        for name in ("name", "target_name", "value", "id"):
            found = getattr(item, name, "")
            if found:
                return str(found)
        return " ".join(map(str, item)) if isinstance(item, tuple) else str(item)


def _short(text: str, longest: int) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= longest else f"{flat[: longest - 1]}…"
