"""The European elements in words."""

from PySide6.QtCore import QObject


class ElementWords(QObject):
    """Names an element of ``eu_completeness`` by its key."""

    def of(self, key: str) -> str:
        """Return the element's name in the language in force."""
        return {
            "learner": self.tr("Learner"),
            "title": self.tr("Title"),
            "country": self.tr("Country of the provider"),
            "awarding-body": self.tr("Awarding body"),
            "date": self.tr("Date of issue"),
            "learning-outcomes": self.tr("Learning outcomes"),
            "workload": self.tr("Workload"),
            "level": self.tr("Level"),
            "assessment-type": self.tr("Type of assessment"),
            "participation": self.tr("Form of participation"),
            "quality-assurance": self.tr("Quality assurance"),
            "prerequisites": self.tr("Prerequisites"),
            "supervision": self.tr("Supervision"),
            "grade": self.tr("Grade"),
            "stackability": self.tr("Stackability"),
            "further-information": self.tr("Further information"),
        }[key]
