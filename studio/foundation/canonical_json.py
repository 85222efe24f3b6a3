"""JSON in one byte form, for digests and for files that must be equal on two runs."""

import hashlib
import json
from typing import Any

Json = Any
"""A JSON value as Python holds it."""


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


def sha256_hex(data: bytes) -> str:
    """Return the SHA-256 of ``data`` as 64 lower-case hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()
