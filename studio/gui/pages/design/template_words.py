"""What our own templates call themselves, their options and choices, in the language in force."""

from PySide6.QtCore import QObject


class TemplateWords(QObject):
    """A template of others keeps its own words."""

    def name(self, key: str) -> str:
        """Return the name of a template."""
        own = {
            "classic": self.tr("Classic"),
            "modern": self.tr("Modern"),
            "participation": self.tr("Participation"),
        }
        return own.get(key, _readable(key))

    def option(self, words: str) -> str:
        """Return the name of an option; ``words`` is what the template calls it."""
        own = {
            "Paper": self.tr("Paper"),
            "Border": self.tr("Border"),
            "Badge": self.tr("Badge"),
            "Logo": self.tr("Logo"),
        }
        return own.get(words, words)

    def choice(self, value: str) -> str:
        """Return one of an option's values in words."""
        own = {
            "a4": self.tr("A4"),
            "letter": self.tr("US Letter"),
            "double": self.tr("Double line"),
            "fine": self.tr("Fine line"),
            "none": self.tr("No border"),
            "show": self.tr("Shown"),
            "hide": self.tr("Not shown"),
        }
        return own.get(value, _readable(value))


def _readable(text: str) -> str:
    return text.replace("-", " ").capitalize()
