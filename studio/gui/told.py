"""Sentences of the core in the language in force.

The core writes English and knows no Qt; ``studio.foundation.worded`` remembers the template and the
values of each sentence. The templates stand in the translations under the context ``Core``, where
``python -m studio.gui.translations`` puts them.
"""

import re
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from studio.foundation.worded import Worded, filled
from studio.gui.words import day_words, number_words

CONTEXT = "Core"
_PLACE = re.compile(r"\{\w+\}")
_QUOTED = re.compile(r"'.*'|\".*\"|“.*”", re.DOTALL)
_GROUPED = re.compile(r"\d{1,3}(,\d{3})+")


def told(text: str) -> str:
    """Return a text of the core in the language in force; one that is not worded stays as it is."""
    if not isinstance(text, Worded):
        return text
    template = text.template
    if has_words(template):
        template = QCoreApplication.translate(CONTEXT, template)
    return filled(template, text.values, _told_value)


def has_words(template: str) -> bool:
    """Return whether there is something to translate; places alone have nothing, see ``worded.joined``."""
    return any(map(str.isalpha, _PLACE.sub("", template)))


def _told_value(value: Any) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(_told_value, value))
    if isinstance(value, Worded):
        return told(value)
    if isinstance(value, date):
        return day_words(value)
    if isinstance(value, Decimal):
        return str(value).replace(".", QLocale().decimalPoint())
    text = str(value)
    if _QUOTED.fullmatch(text):  # as repr or the core writes it
        return QLocale().quoteString(text[1:-1])
    return number_words(int(text.replace(",", ""))) if _GROUPED.fullmatch(text) else text
