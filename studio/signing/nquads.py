"""Terms in canonical N-Quads.

Source: W3C RDF Dataset Canonicalization 1.0, section 5; N-Quads, section 3.
"""

import re

from studio.domain.text import refused_characters
from studio.foundation.worded import worded
from studio.signing.errors import RefusedTextError

_ESCAPES = {8: "\\b", 9: "\\t", 10: "\\n", 12: "\\f", 13: "\\r", 34: '\\"', 92: "\\\\"}
_TABLE = {code: f"\\u{code:04X}" for code in (*range(0x20), 0x7F, 0xFFFE, 0xFFFF)} | _ESCAPES
_TO_ESCAPE = re.compile('[\x00-\x1f"\\\\\x7f\ufffe\uffff]')
_IRI = re.compile(r'[A-Za-z][A-Za-z0-9+.\-]*:[^\x00-\x20<>"{}|\\^`\x7f-\xa0\u2028\u2029\u3000\ud800-\udfff]*')
_LANGUAGE = re.compile(r"[A-Za-z]+(-[A-Za-z0-9]+)*")

XSD_STRING = "http://www.w3.org/2001/XMLSchema#string"
RDF_LANG_STRING = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"


def _is_plain(text: str) -> bool:
    """A quick answer for most texts: whatever needs an escape is unprintable, a quote or a backslash."""
    return text.isprintable() and '"' not in text and "\\" not in text


def escape(text: str) -> str:
    """Return ``text`` as it stands between the quotes of a literal."""
    if _is_plain(text) or not _TO_ESCAPE.search(text):
        return text
    return text.translate(_TABLE)


def escape_for_signing(text: str) -> str:
    """Return ``text`` as in ``escape``.

    Raises:
        RefusedTextError: A character over which verifiers differ.
    """
    if _is_plain(text) or not _TO_ESCAPE.search(text):
        return text
    refused = refused_characters(text)
    if refused:
        names = ", ".join(f"U+{ord(letter):04X}" for letter in refused[:5])
        raise RefusedTextError(
            worded(
                "The text {text} holds characters that no credential may hold: {names}.",
                text=repr(text[:60]),
                names=names,
            )
        )
    return text.translate(_TABLE)


def is_absolute_iri(text: str) -> bool:
    """Whether ``text`` may stand between angle brackets: a scheme, and nothing N-Quads forbids."""
    return _IRI.fullmatch(text) is not None


def is_language(text: str) -> bool:
    """Whether ``text`` has the form of a language tag (N-Quads, production LANGTAG)."""
    return _LANGUAGE.fullmatch(text) is not None


def literal_suffix(datatype: str, language: str | None) -> str:
    """Return what stands behind the closing quote: nothing, ``@tag`` or ``^^<datatype>``."""
    if language:
        return f"@{language}"
    return "" if datatype == XSD_STRING else f"^^<{datatype}>"
