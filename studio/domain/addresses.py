"""Web and e-mail addresses as people type them."""

import re

_BEFORE_ANY_HOST = ("mailto:", "urn:", "did:", "tel:")
_EMAIL = re.compile(r"[^\s@<>,;:\"()\[\]]+@(localhost|[^\s@<>,;:\"()\[\].]+(\.[^\s@<>,;:\"()\[\].]+)+)")


def whole_address(typed: str) -> str:
    """Return what was typed with ``https://`` before it where only that is missing.

    ``www.school.example`` and ``school.example:8443/x`` become whole; what has a scheme already, has a
    blank in it or no dot in its host comes back as it is, so that a check can still refuse it.
    """
    text = typed.strip()
    if "://" in text or text.lower().startswith(_BEFORE_ANY_HOST) or any(map(str.isspace, text)):
        return text
    host = text.partition("/")[0].partition("?")[0].partition("#")[0]
    return f"https://{text}" if "." in host.strip(".") and "@" not in host else text


def is_email_address(text: str) -> bool:
    """Return whether ``text`` has the shape of an e-mail address.

    One ``@``, something before it, and after it a domain with a dot inside (or ``localhost``). Letters of
    every alphabet may stand in it (RFC 6531); whether anybody reads it, only a letter would show.
    """
    local, _at, _domain = text.partition("@")
    dotted = local.startswith(".") or local.endswith(".") or ".." in local
    return _EMAIL.fullmatch(text) is not None and not dotted
