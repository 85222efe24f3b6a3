"""What the deliver pages share: words for states, columns of awards, showing files."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from studio.gui.models.cell import CellStyle, Column
from studio.gui.words import QT_TRANSLATE_NOOP, day_words

_AWARD_STATES = {
    "planned": (QT_TRANSLATE_NOOP("Deliver", "Waiting"), "none"),
    "signed": (QT_TRANSLATE_NOOP("Deliver", "Not finished"), "look"),
    "rendered": (QT_TRANSLATE_NOOP("Deliver", "Not finished"), "look"),
    "done": (QT_TRANSLATE_NOOP("Deliver", "Issued"), "good"),
    "failed": (QT_TRANSLATE_NOOP("Deliver", "Failed"), "stop"),
    "withdrawn": (QT_TRANSLATE_NOOP("Deliver", "Withdrawn"), "none"),
}
_BATCH_STATES = {
    "planned": (QT_TRANSLATE_NOOP("Deliver", "Planned"), "note"),
    "running": (QT_TRANSLATE_NOOP("Deliver", "Not finished"), "look"),
    "done": (QT_TRANSLATE_NOOP("Deliver", "Issued"), "good"),
    "closed": (QT_TRANSLATE_NOOP("Deliver", "Closed"), "none"),
}


def said(text: str) -> str:
    """Return a text of this file in the language in force."""
    return QCoreApplication.translate("Deliver", text)


def award_state(row: Any) -> tuple[str, str]:
    """Return the word for an award's state, and the state of its pill."""
    if row.revoked_at is not None:
        return said(QT_TRANSLATE_NOOP("Deliver", "Revoked")), "stop"
    word, pill = _AWARD_STATES[str(row.state)]
    return said(word), pill


def batch_state(state: object) -> tuple[str, str]:
    """Return the word for a batch's state, and the state of its pill."""
    word, pill = _BATCH_STATES[str(state)]
    return said(word), pill


def award_columns(*, titles: bool) -> Sequence[Column[Any]]:
    """Return the columns of a list of awards; with ``titles``, of several micro-credentials, without days."""
    name = said(QT_TRANSLATE_NOOP("Deliver", "Learner"))
    title = said(QT_TRANSLATE_NOOP("Deliver", "Micro-credential"))
    number = said(QT_TRANSLATE_NOOP("Deliver", "Number"))
    day = said(QT_TRANSLATE_NOOP("Deliver", "Awarded on"))
    state = said(QT_TRANSLATE_NOOP("Deliver", "State"))
    shown = [Column[Any](name, lambda row: row.learner_name)]
    if titles:
        shown.append(Column[Any](title, lambda row: row.title, style=CellStyle.MUTED))
    shown.append(Column[Any](number, lambda row: row.number, style=CellStyle.MUTED))
    if not titles:
        shown.append(
            Column[Any](day, lambda row: day_words(row.awarded_on, long=False), style=CellStyle.MUTED)
        )
    return (
        *shown,
        Column[Any](
            state,
            lambda row: award_state(row)[0],
            pill=lambda row: award_state(row)[1],
            tip=lambda row: row.failure_text,
        ),
    )


def size_words(size: int) -> str:
    """Return ``1.2 MB`` as the language writes it."""
    from PySide6.QtCore import QLocale

    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
