"""JSON in one byte form, for digests and for files that must be equal on two runs."""

import hashlib
import json
import re
from typing import Any

Json = Any
"""A JSON value as Python holds it."""

_HALF = re.compile("[\ud800-\udfff]")


def canonical_json(value: Json) -> bytes:
    """Return ``value`` as UTF-8 JSON with sorted keys and no white space.

    For strings, whole numbers and the structures here this is RFC 8785 except for the order of
    keys outside the Basic Multilingual Plane, which our own keys never are. Used for our own
    digests only; nothing of a standard depends on it.

    Raises:
        ValueError: NaN, infinity or a value that is no JSON.
    """
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text.encode("utf-8")


def readable_json(value: Json) -> str:
    """Return ``value`` as JSON for people and scripts, which can always be written as UTF-8.

    Half characters, as they stand for bytes in names of files that are no UTF-8 (PEP 383), are escaped;
    RFC 8259 section 8.2 allows that.
    """
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return _HALF.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def sha256_hex(data: bytes) -> str:
    """Return the SHA-256 of ``data`` as 64 lower-case hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()
