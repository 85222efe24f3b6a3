"""How dates and addresses must be written in a credential."""

import re
from datetime import datetime
from urllib.parse import urlsplit

_DATE_TIME = re.compile(r"(-?\d{4,})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)?", re.ASCII)
# Characters that neither RFC 3986 nor RFC 3987 lets stand in an address; a stray "%" is looked for apart.
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:[^\x00-\x20<>\"{}|\\^`\x7f\ue000-\uf8ff]+")
_BAD_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


def is_absolute_uri(value: object) -> bool:
    """Tell whether ``value`` is a text that stands for an absolute URI (or IRI)."""
    if not isinstance(value, str) or _URI.fullmatch(value) is None:
        return False
    return "%" not in value or not _BAD_PERCENT.search(value)


def is_web_address(value: object) -> bool:
    """Tell whether ``value`` is an ``http`` or ``https`` address with a host."""
    if not (isinstance(value, str) and is_absolute_uri(value)):
        return False
    try:
        parts = urlsplit(value)
        return parts.scheme.lower() in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return False


def read_date_time(value: object) -> datetime | None:
    """Return the moment that ``value`` names, aware; None when it is no date-time with a time zone.

    Source: XML Schema 1.1 ``dateTimeStamp``, which is what the data models ask for.
    """
    match = _DATE_TIME.fullmatch(value) if isinstance(value, str) else None
    if match is None or match[8] is None:
        return None
    return _parse(match)


def is_date_time(value: object) -> bool:
    """Tell whether ``value`` is a date-time, with or without time zone."""
    match = _DATE_TIME.fullmatch(value) if isinstance(value, str) else None
    return match is not None and _parse(match) is not None


def _parse(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second, fraction, zone = match.groups()
    micro = (fraction or ".0")[1:7].ljust(6, "0")
    offset = "+00:00" if zone in ("Z", None) else zone
    try:
        return datetime.fromisoformat(f"{year}-{month}-{day}T{hour}:{minute}:{second}.{micro}{offset}")
    except ValueError:
        return None
