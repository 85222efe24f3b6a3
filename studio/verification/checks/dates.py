"""Is the credential in force now?"""

from datetime import UTC, datetime
from typing import Any

from studio.credentials.lexical import read_date_time
from studio.foundation.worded import worded
from studio.verification.report import Check, failed, passed

STEP = "dates"


def check_dates(document: dict[str, Any], claims: dict[str, Any], now: datetime) -> Check:
    """Compare ``now`` with the dates in the credential and, for a JWT, with ``nbf`` and ``exp``.

    Dates that cannot be read are the shape check's matter.

    Source: VC Data Model 2.0, section 4.9; Open Badges 3.0, section 8.2 step 4.
    """
    starts = [_written(document, "validFrom", "issuanceDate"), _seconds(claims.get("nbf"))]
    ends = [_written(document, "validUntil", "expirationDate"), _seconds(claims.get("exp"))]
    start = max((moment for moment in starts if moment), default=None)
    end = min((moment for moment in ends if moment), default=None)
    if end is not None and now > end:
        return failed(
            STEP,
            "expired",
            worded("It has expired: it was valid until {end}.", end=end.date()),
            end.isoformat(),
        )
    if start is not None and now < start:
        return failed(
            STEP,
            "not-yet-valid",
            worded("It is not yet valid: it starts on {start}.", start=start.date()),
            start.isoformat(),
        )
    if end:
        return passed(STEP, worded("It is in force until {end}.", end=end.date()))
    return passed(STEP, worded("It is in force, with no end."))


def _written(document: dict[str, Any], name: str, older: str) -> datetime | None:
    return read_date_time(document.get(name, document.get(older)))


def _seconds(value: Any) -> datetime | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    try:
        return datetime.fromtimestamp(value, UTC)
    except (OverflowError, OSError, ValueError):
        return None
