"""The one number per learner that a gradebook takes."""

from decimal import Decimal

from studio.exporters.interface import ExportOptions, ExportRow, ValueKind, tidy_number


def grade_value(row: ExportRow, options: ExportOptions) -> Decimal | None:
    """Return the number asked for, at most two decimals; None where there is none."""
    if options.value is ValueKind.PASSED:
        return Decimal(100 if row.passed else 0)
    if options.value is ValueKind.POINTS:
        return None if row.points is None else tidy_number(row.points)
    return row.percent


def grade_text(row: ExportRow, options: ExportOptions) -> str:
    """Return the number as text with a decimal point, empty where there is none."""
    value = grade_value(row, options)
    return "" if value is None else f"{value:f}"


def item_title(rows: tuple[ExportRow, ...] | list[ExportRow], options: ExportOptions) -> str:
    """Return the name of the graded item on one line."""
    return " ".join((options.item or (rows[0].title if rows else "")).split())
