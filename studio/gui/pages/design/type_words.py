"""Terms of Open Badges that an author chooses from, in words."""

from PySide6.QtCore import QObject

from studio.domain.vocabulary import ACHIEVEMENT_TYPES, IDENTIFIER_TYPES


class TypeWords(QObject):
    """Names achievement types and kinds of identifiers in the language in force."""

    def achievement_types(self) -> tuple[tuple[str, str], ...]:
        """Return all 31 types with words: the one that this program is for first, then by words."""
        words = self._types()
        rest = sorted(
            (term for term in ACHIEVEMENT_TYPES if term != "MicroCredential"), key=lambda term: words[term]
        )
        return tuple((term, words[term]) for term in ("MicroCredential", *rest))

    def _types(self) -> dict[str, str]:
        return {
            "Achievement": self.tr("Achievement"),
            "ApprenticeshipCertificate": self.tr("Apprenticeship certificate"),
            "Assessment": self.tr("Assessment"),
            "Assignment": self.tr("Assignment"),
            "AssociateDegree": self.tr("Associate degree"),
            "Award": self.tr("Award"),
            "Badge": self.tr("Badge"),
            "BachelorDegree": self.tr("Bachelor’s degree"),
            "Certificate": self.tr("Certificate"),
            "CertificateOfCompletion": self.tr("Certificate of completion"),
            "Certification": self.tr("Certification"),
            "CommunityService": self.tr("Community service"),
            "Competency": self.tr("Competency"),
            "Course": self.tr("Course"),
            "CoCurricular": self.tr("Activity beside the curriculum"),
            "Degree": self.tr("Degree"),
            "Diploma": self.tr("Diploma"),
            "DoctoralDegree": self.tr("Doctoral degree"),
            "Fieldwork": self.tr("Fieldwork"),
            "GeneralEducationDevelopment": self.tr("General Education Development (GED)"),
            "JourneymanCertificate": self.tr("Journeyman’s certificate"),
            "LearningProgram": self.tr("Learning programme"),
            "License": self.tr("Licence"),
            "Membership": self.tr("Membership"),
            "ProfessionalDoctorate": self.tr("Professional doctorate"),
            "QualityAssuranceCredential": self.tr("Quality assurance credential"),
            "MasterCertificate": self.tr("Master craftsman’s certificate"),
            "MasterDegree": self.tr("Master’s degree"),
            "MicroCredential": self.tr("Micro-credential"),
            "ResearchDoctorate": self.tr("Research doctorate"),
            "SecondarySchoolDiploma": self.tr("Secondary school diploma"),
        }

    def identifier_types(self) -> tuple[tuple[str, str], ...]:
        """Return the kinds of another identifier; some have no other word than the standard's."""
        words = {
            "identifier": self.tr("Identifier"),
            "isbn": "ISBN",
            "issn": "ISSN",
            "name": self.tr("Name"),
            "productId": self.tr("Product number"),
            "sourcedId": self.tr("Sourced id"),
            "systemId": self.tr("System id"),
        }
        first = tuple(words.items())
        return first + tuple((term, term) for term in IDENTIFIER_TYPES if term not in words)
