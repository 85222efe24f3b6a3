"""What each form of delivery is for, what it asks, and what to click in the platform afterwards."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from studio.gui.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class ExporterWords:
    """Texts in English, marked for translation; ``fields`` names what the form asks for.

    Fields are ``item``, ``value``, ``identify``, ``feedback``, ``roles`` and ``platform``; ``steps`` is
    what to do in the platform, ``own_list`` what its list is called there and where it is found.
    """

    icon: str = "file"
    title: str = ""
    purpose: str = ""
    fields: tuple[str, ...] = ()
    own_list: str = ""
    steps: str = ""


_GRADES = ("item", "value")

WORDS: dict[str, ExporterWords] = {
    "moodle_grades": ExporterWords(
        "certificate",
        QT_TRANSLATE_NOOP("Exporters", "Moodle: grades"),
        QT_TRANSLATE_NOOP("Exporters", "Everybody’s result into one grade of a Moodle course."),
        (*_GRADES, "identify", "feedback", "platform"),
        QT_TRANSLATE_NOOP("Exporters", "Moodle’s list of participants or grades, so that nobody is missed"),
        QT_TRANSLATE_NOOP(
            "Exporters",
            "In Moodle: Grades › Import › CSV file. Choose the separator comma and the encoding UTF-8, match "
            "the first column with the person and the second with a manual grade item.",
        ),
    ),
    "moodle_feedback_zip": ExporterWords(
        "sealed",
        QT_TRANSLATE_NOOP("Exporters", "Moodle: files for each learner"),
        QT_TRANSLATE_NOOP("Exporters", "Certificate and badge as feedback in an assignment, to each theirs."),
        ("roles", "platform"),
        QT_TRANSLATE_NOOP(
            "Exporters", "The assignment’s grading worksheet: Submissions › Download grading worksheet"
        ),
        QT_TRANSLATE_NOOP(
            "Exporters",
            "In Moodle, in this very assignment: Submissions › Actions › Upload feedback files in a zip.",
        ),
    ),
    "canvas_gradebook": ExporterWords(
        "certificate",
        QT_TRANSLATE_NOOP("Exporters", "Canvas: gradebook"),
        QT_TRANSLATE_NOOP("Exporters", "Everybody’s result into one assignment of a Canvas course."),
        (*_GRADES, "platform"),
        QT_TRANSLATE_NOOP("Exporters", "The gradebook that Canvas exports, so that nobody is missed"),
        QT_TRANSLATE_NOOP(
            "Exporters",
            "In Canvas: Grades › Import, choose the file. Canvas first shows which scores would change.",
        ),
    ),
    "plain_csv": ExporterWords(
        "file",
        QT_TRANSLATE_NOOP("Exporters", "Table (CSV)"),
        QT_TRANSLATE_NOOP("Exporters", "One line per award, for a spreadsheet or to write letters from."),
        (),
        "",
        QT_TRANSLATE_NOOP("Exporters", "Open it in your spreadsheet with the separator comma, as UTF-8."),
    ),
    "folder": ExporterWords(
        "folder",
        QT_TRANSLATE_NOOP("Exporters", "Folder"),
        QT_TRANSLATE_NOOP("Exporters", "Everybody’s files, checked and copied to a stick or a shared drive."),
        steps=QT_TRANSLATE_NOOP("Exporters", "“for learners” is what you hand over, a folder for each."),
    ),
    "zip": ExporterWords(
        "backup",
        QT_TRANSLATE_NOOP("Exporters", "ZIP file"),
        QT_TRANSLATE_NOOP("Exporters", "Everybody’s files, checked, in one file, to send or to keep."),
        steps=QT_TRANSLATE_NOOP("Exporters", "Send it only where everybody’s names may go."),
    ),
}

ORDER = ("moodle_grades", "moodle_feedback_zip", "canvas_gradebook", "plain_csv", "folder", "zip")


def words_of(facts: object) -> ExporterWords:
    """Return the words for an exporter of the services; a plug-in's own title and needs if unknown."""
    key, title = str(getattr(facts, "key", "")), str(getattr(facts, "title", ""))
    if key in WORDS:
        return WORDS[key]
    needs = {str(need) for need in getattr(facts, "needs", ())}
    fields = [*_GRADES] if "item" in needs else []
    fields += ["roles"] if "files" in needs else []
    fields += ["platform"] if needs & {"platform-required", "platform-helps"} else []
    own = QT_TRANSLATE_NOOP("Exporters", "The platform’s own list of people")
    return ExporterWords(title=title, fields=tuple(fields), own_list=own)


def in_order(facts: tuple[object, ...]) -> tuple[object, ...]:
    """Return exporters with those for platforms first, and plug-ins of others last."""
    places = {key: place for place, key in enumerate(ORDER)}
    return tuple(sorted(facts, key=lambda one: places.get(getattr(one, "key", ""), len(places))))


def said(text: str) -> str:
    """Return one of the texts in the language in force."""
    return QCoreApplication.translate("Exporters", text) if text else ""
