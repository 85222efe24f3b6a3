"""Open Badges inside SVG pictures: one ``openbadges:credential`` element below the root.

Source: Open Badges 3.0, section 5.3.2.2. Older badges: ``openbadges:assertion`` in the namespace
``http://openbadges.org``.
"""

import re
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import quoteattr

from defusedxml import DefusedXmlException
from defusedxml import ElementTree as Xml

from studio.credentials.baked_png import MAXIMUM_TEXT, AlreadyBakedError
from studio.foundation.errors import LimitExceededError, UntrustedInputError
from studio.foundation.worded import worded

NAMESPACE = "https://purl.imsglobal.org/ob/v3p0"
OLD_NAMESPACE = "http://openbadges.org"
MAXIMUM_SVG = 32 * 1024 * 1024
_ROOT = re.compile(r"<(?:[A-Za-z_][\w.\-]*:)?svg(?=[\s>/])(?:[^>\"']|\"[^\"]*\"|'[^']*')*>")
_PROLOGUE = re.compile(r"(?:\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*>)*", re.DOTALL)


class SvgDamagedError(UntrustedInputError):
    """The picture is no well-formed SVG, or uses what no honest badge needs."""

    code = "untrusted.svg"


@dataclass(frozen=True, slots=True)
class BakedText:
    """What an element holds: ``verify`` is its attribute (a JWS, or an old address), ``body`` its text."""

    verify: str
    body: str


def bake_svg(svg: str, text: str, *, jwt: bool) -> str:
    """Return ``svg`` with ``text`` baked in, directly behind the root's opening tag.

    Args:
        svg: Our own flattened picture, as text.
        text: The JSON with its proof, or the compact JWS.
        jwt: It is a JWS: it goes into ``verify``. JSON goes into the body as CDATA.

    Raises:
        AlreadyBakedError: It carries a credential already; never two.
        SvgDamagedError: It has no ``svg`` root, or the root has no end.
    """
    if NAMESPACE in svg or OLD_NAMESPACE in svg:
        raise AlreadyBakedError(worded("This picture carries a credential already."))
    prologue = _PROLOGUE.match(svg.lstrip("\ufeff"))
    start = (prologue.end() if prologue else 0) + len(svg) - len(svg.lstrip("\ufeff"))
    root = _ROOT.match(svg, start)
    if root is None or root[0].endswith("/>"):
        raise SvgDamagedError(worded("This is not an SVG picture with something in it."))
    opening = f'{root[0][:-1]} xmlns:openbadges="{NAMESPACE}">'
    return "".join((svg[:start], opening, _element(text, jwt=jwt), svg[root.end() :]))


def _element(text: str, *, jwt: bool) -> str:
    if jwt:
        return f"<openbadges:credential verify={quoteattr(text)}></openbadges:credential>"
    # "]]>" would end the CDATA section. In JSON it can only stand inside a string, where an escape
    # says the same letter, so a reader gets an equal JSON value and the proof stays good.
    safe = text.replace("]]>", "]]\\u003e")
    return f"<openbadges:credential><![CDATA[{safe}]]></openbadges:credential>"


def read_baked_svg(svg: bytes) -> list[BakedText]:
    """Return the Open Badges 3.0 credentials in the picture; the standard wants at most one.

    Raises:
        SvgDamagedError: Not well-formed, or with entities or a document type of its own.
        LimitExceededError: Longer than 32 MiB, or a text beyond 8 MiB.
    """
    return _read(svg, f"{{{NAMESPACE}}}credential")


def read_old_baked_svg(svg: bytes) -> list[BakedText]:
    """Return what an Open Badges 1 or 2 picture carries."""
    return _read(svg, f"{{{OLD_NAMESPACE}}}assertion")


def _read(svg: bytes, name: str) -> list[BakedText]:
    if len(svg) > MAXIMUM_SVG:
        raise LimitExceededError(worded("This SVG is longer than any honest badge."))
    try:
        root: Any = Xml.fromstring(svg, forbid_dtd=False, forbid_entities=True, forbid_external=True)
    except DefusedXmlException as error:
        raise SvgDamagedError(
            worded("This SVG defines entities of its own, which no badge needs.")
        ) from error
    except (Xml.ParseError, ValueError, LookupError) as error:
        raise SvgDamagedError(worded("This SVG is not well-formed.")) from error
    if not str(root.tag).endswith("svg"):
        raise SvgDamagedError(worded("This is not an SVG picture."))
    return [_text(element) for element in root.iter(name)]


def _text(element: Any) -> BakedText:
    baked = BakedText(element.get("verify", ""), "".join(element.itertext()).strip())
    if len(baked.verify) + len(baked.body) > MAXIMUM_TEXT:
        raise LimitExceededError(worded("The text in this SVG is longer than any honest credential."))
    return baked
