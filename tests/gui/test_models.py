"""Models under Qt's own tester."""

from typing import Any

from PySide6.QtCore import QModelIndex, Qt

from studio.domain.criterion import Criterion
from studio.gui.models.cell import PILL_ROLE, Column
from studio.gui.models.row_table import PAGE, RowTable
from studio.gui.pages.design.criteria_model import CriteriaModel
from studio.gui.widgets.display.inline_message import InlineMessage


def table() -> RowTable[tuple[int, str]]:
    return RowTable(
        (
            Column("Number", lambda row: str(row[0]), sort=lambda row: row[0], end=True),
            Column("Word", lambda row: row[1], pill=lambda row: "good" if row[0] % 2 else "stop"),
        )
    )


def test_rows_come_in_pages(qtmodeltester: Any) -> None:
    everything = [(number, f"row {number}") for number in range(450)]
    model = table()
    model.set_source(lambda offset, limit, deliver: deliver(everything[offset : offset + limit]))
    assert model.rowCount() == PAGE
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert model.rows == tuple(everything)
    qtmodeltester.check(model)


def test_a_late_page_of_an_old_source_is_not_shown() -> None:
    model, waiting = table(), []
    model.set_source(lambda _offset, _limit, deliver: waiting.append(deliver))
    model.set_rows([(1, "new")])
    waiting[0]([(9, "old")])
    assert model.rows == ((1, "new"),)


def test_sorting_reads_values_and_pills_read_states() -> None:
    model = table()
    model.set_rows([(10, "ten"), (9, "nine")])
    assert model.data(model.index(0, 0), Qt.ItemDataRole.UserRole) == 10
    assert model.data(model.index(0, 1), PILL_ROLE) == "stop"
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Number"


def test_the_grid_of_criteria_adds_edits_and_pastes(qtmodeltester: Any) -> None:
    kept: list[tuple[Criterion, ...]] = []
    model = CriteriaModel(lambda criteria: (kept.append(criteria), model.set_criteria(criteria)))
    assert model.setData(model.index(0, 0), "Cleans the wound")
    assert model.setData(model.index(0, 2), "Cleans safely")
    assert model.paste("Dresses\tWith help\tAlone\tTeaches\n\nDocuments\tRarely") == 2
    names = [str(criterion.name) for criterion in kept[-1]]
    assert names == ["Cleans the wound", "Dresses", "Documents"]
    assert str(kept[-1][0].levels[1].description) == "Cleans safely"
    assert kept[-1][0].required_level_id == kept[-1][0].levels[1].id
    assert "needed" in model.headerData(2, Qt.Orientation.Horizontal)
    qtmodeltester.check(model)


def test_a_message_keeps_the_direction_of_the_window_whatever_name_begins_it(qtbot: Any) -> None:
    message = InlineMessage()
    qtbot.addWidget(message)
    message.say("stop", "محمد الأمين has awards already.")
    assert message._text.text().startswith("\N{LEFT-TO-RIGHT MARK}")
    assert message.text == "محمد الأمين has awards already."
    message.say("stop", "Bo Li has awards already.")
    assert message._text.text() == message.text
    message.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    message.say("stop", "محمد الأمين has awards already.")
    assert message._text.text() == message.text
