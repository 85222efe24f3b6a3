"""SVG that others made, cut down to our profile; what falls by the wayside is said in plain words.

Hostile input: ``read_svg_file`` runs it in a limited worker. Nothing here follows a link, loads a
DTD or resolves an entity.
"""

import base64
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import Any
from xml.etree.ElementTree import Element as Node
from xml.etree.ElementTree import ParseError

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from studio.artwork.document import Document
from studio.artwork.elements import Element, Ellipse, Group, Line, Path, Picture, Polygon, Rect
from studio.artwork.paint import IDENTITY, Look, moved, scaled, times
from studio.artwork.path_data import normal_path
from studio.artwork.pictures import accept_png
from studio.artwork.plain_form import document_from_plain, document_to_plain
from studio.artwork.svg_own import own_element
from studio.artwork.svg_paint import XLINK, Paints, local, reference
from studio.artwork.svg_style import Style, class_rules, length, numbers_in, transform
from studio.artwork.svg_text import texts_of
from studio.foundation.errors import LimitExceededError, UntrustedInputError
from studio.foundation.limited_worker import run_limited
from studio.foundation.worded import worded

MAX_BYTES = 8 * 1024 * 1024
MAX_ELEMENTS = 20_000
MAX_DEPTH = 60

_PLAIN_ID = re.compile(r"[A-Za-z][\w-]{0,60}")
_SILENT = {"title", "desc", "metadata", "defs", "linearGradient", "radialGradient", "symbol", "style", ""}
_WORDS = {
    "script": worded("a script"),
    "foreignObject": worded("foreign content"),
    "filter": worded("a filter"),
    "mask": worded("a mask"),
    "clipPath": worded("a clip path"),
    "pattern": worded("a pattern"),
    "marker": worded("a marker"),
    "animate": worded("an animation"),
    "animateTransform": worded("an animation"),
    "animateMotion": worded("an animation"),
    "set": worded("an animation"),
    "a": worded("a link"),
}
_DROPPED_ATTRIBUTES = {
    "filter": worded("a filter"),
    "mask": worded("a mask"),
    "clip-path": worded("a clip path"),
}


@dataclass(frozen=True, slots=True)
class SvgReading:
    """A foreign drawing in our profile, and what was dropped on the way, a sentence each."""

    document: Document
    dropped: tuple[str, ...] = ()


def read_svg_file(path: FilePath) -> SvgReading:
    """Return the SVG at ``path`` in our profile, read in a limited worker.

    Raises:
        UntrustedInputError: It is no SVG, is broken, or declares entities.
        LimitExceededError: It is larger, deeper or heavier than any badge needs.
    """
    task, what = "studio.artwork.svg_reader:read_svg_task", worded("the artwork {path}", path=path.name)
    answer = run_limited(task, {"path": str(path)}, what=what)
    return SvgReading(document_from_plain(answer["document"]), tuple(answer["dropped"]))


def read_svg_task(argument: dict[str, str]) -> dict[str, Any]:
    """Worker's task: ``{"path": …}`` → document and dropped things as JSON."""
    path = FilePath(argument["path"])
    if path.stat().st_size > MAX_BYTES:
        raise LimitExceededError(worded("The artwork {path} is larger than 8 MB.", path=path.name))
    reading = read_svg(path.read_bytes())
    return {"document": document_to_plain(reading.document), "dropped": list(reading.dropped)}


def read_svg(data: bytes) -> SvgReading:
    """Return the SVG in ``data`` in our profile. Hostile input: call it in a worker.

    Raises:
        UntrustedInputError: See ``read_svg_file``.
    """
    if len(data) > MAX_BYTES:
        raise LimitExceededError(worded("The artwork is larger than 8 MB."))
    root = _parsed(data)
    if local(root) != "svg":
        raise UntrustedInputError(worded("The file is no SVG picture."))
    return _Reader(root).read()


def _parsed(data: bytes) -> Node:
    try:
        root: Node = ElementTree.fromstring(data, forbid_dtd=False)
    except DefusedXmlException as error:
        raise UntrustedInputError(
            worded("The artwork declares entities, which no honest picture needs.")
        ) from error
    except (ParseError, ValueError, LookupError) as error:
        raise UntrustedInputError(
            worded("The artwork is no well-formed SVG: {error}.", error=error)
        ) from error
    return root


class _Reader:
    """Walks one foreign drawing."""

    def __init__(self, root: Node) -> None:
        self._root = root
        self._nodes: dict[str, Node] = {}
        self._dropped: Counter[str] = Counter()
        self._used_ids: set[str] = set()
        self._count = self._weight = 0
        sheet: dict[str, dict[str, str]] = {}
        for node in root.iter():
            self._nodes.setdefault(node.get("id") or "", node)
            if local(node) == "style":
                rules, more = class_rules("".join(node.itertext()))
                sheet |= rules
                self._dropped[worded("part of a style sheet")] += more
        self._nodes.pop("", None)
        self._paints = Paints(self._nodes, sheet)

    def read(self) -> SvgReading:
        """Return the whole drawing."""
        left, top, width, height = _canvas(self._root)
        style = self._paints.style_of(self._root, Style())
        elements = self._children(self._root, style, 0)
        if (left, top) != (0.0, 0.0):
            inner = Group(id=self._id(), transform=moved(-left, -top), children=elements)
            elements = (inner,)
        title = next(("".join(node.itertext()) for node in self._root if local(node) == "title"), "")
        language = self._root.get("{http://www.w3.org/XML/1998/namespace}lang") or "en"
        document = Document(width, height, " ".join(title.split())[:500], language[:35], elements)
        if self._paints.odd:
            self._dropped[worded("a paint that is no colour and no gradient")] += len(self._paints.odd)
        if not any(True for element in document.walk() if not isinstance(element, Group)):
            raise UntrustedInputError(worded("The artwork shows nothing that a badge can keep."))
        return SvgReading(document, _sentences(self._dropped))

    def _id(self, node: Node | None = None) -> str:
        """Return the node's own id where it is plain and still free, else a new one."""
        self._count += 1
        if self._count > MAX_ELEMENTS:
            raise LimitExceededError(
                worded("The artwork has more than {max_elements} elements.", max_elements=MAX_ELEMENTS)
            )
        wanted = (node.get("id") or "") if node is not None else ""
        if not _PLAIN_ID.fullmatch(wanted) or wanted in self._used_ids:
            wanted = f"n{self._count}"
            while wanted in self._nodes or wanted in self._used_ids:
                wanted += "-"
        self._used_ids.add(wanted)
        return wanted

    def _children(self, node: Node, style: Style, depth: int) -> tuple[Element, ...]:
        if depth > MAX_DEPTH:
            raise LimitExceededError(
                worded("The artwork is nested deeper than {max_depth} levels.", max_depth=MAX_DEPTH)
            )
        found: list[Element] = []
        for child in node:
            found += self._element(child, style, depth + 1)
        return tuple(found)

    def _element(self, node: Node, outer: Style, depth: int) -> list[Element]:
        name = local(node)
        self._note_attributes(node)
        if name in _SILENT:
            self._dropped[worded("something that is no SVG")] += name == "" and isinstance(node.tag, str)
            return []
        style = self._paints.style_of(node, outer)
        if style.get("display") == "none" or style.get("visibility") in {"hidden", "collapse"}:
            self._dropped[worded("something invisible")] += 1
            return []
        mine = own_element(node, lambda: self._id(node), self._look(style))
        if mine is not None:
            return [mine]
        if name in {"g", "svg", "switch", "a", "use"}:
            return self._group(node, name, style, depth)
        return self._shape(node, name, style)

    def _note_attributes(self, node: Node) -> None:
        for name in node.attrib:
            if name.lower().startswith("on"):
                self._dropped[worded("a script")] += 1
            elif name in _DROPPED_ATTRIBUTES and node.get(name) != "none":
                self._dropped[_DROPPED_ATTRIBUTES[name]] += 1

    def _group(self, node: Node, name: str, style: Style, depth: int) -> list[Element]:
        if name == "a":
            self._dropped[_WORDS["a"]] += 1
        group_id = self._id(node)
        place = transform(node.get("transform") or "")
        content = node
        if name in {"use", "svg"}:
            place = times(place, moved(length(node.get("x"), 0.0), length(node.get("y"), 0.0)))
        if name == "use":
            children = self._used(node, style, depth)
        else:
            place = times(place, _view(content)) if name == "svg" else place
            children = self._children(content, style, depth)
        look = Look(opacity=_opacity(style))
        words = (node.get("aria-label") or "")[:500]
        group = Group(id=group_id, name=words, transform=place, look=look, children=children)
        return [group] if children else []

    def _used(self, node: Node, style: Style, depth: int) -> tuple[Element, ...]:
        target = self._nodes.get(reference(node))
        if target is None:
            self._dropped[worded("a link to something outside the picture")] += 1
            return ()
        if depth > MAX_DEPTH:
            raise LimitExceededError(
                worded("The artwork is nested deeper than {max_depth} levels.", max_depth=MAX_DEPTH)
            )
        if local(target) == "symbol":
            children = self._children(target, self._paints.style_of(target, style), depth)
            return (Group(id=self._id(), transform=_view(target), children=children),)
        return tuple(self._element(target, style, depth + 1))

    def _shape(self, node: Node, name: str, style: Style) -> list[Element]:
        if name == "text":
            texts, lost = texts_of(node, style, self._paints, lambda: self._id(node))
            self._dropped[worded("a text along a path")] += lost
            return list(texts)
        if name == "image":
            return self._picture(node, style)
        maker = _MAKERS.get(name)
        if maker is None:
            self._dropped[_WORDS.get(name, worded("an element <{name}>", name=name[:30]))] += 1
            return []
        self._weight += len(node.get("d") or "") + len(node.get("points") or "")
        if self._weight > MAX_BYTES:
            raise LimitExceededError(
                worded("The artwork repeats its paths more often than any honest picture.")
            )
        made = maker(node, self._common(node, self._look(style)))
        return [made] if made is not None else []

    def _common(self, node: Node, look: Look) -> dict[str, Any]:
        return {
            "id": self._id(node),
            "name": (node.get("aria-label") or "")[:500],
            "transform": transform(node.get("transform") or ""),
            "look": look,
        }

    def _look(self, style: Style) -> Look:
        return self._paints.look(style, _opacity(style))

    def _picture(self, node: Node, style: Style) -> list[Element]:
        target = (node.get("href") or node.get(XLINK) or "").strip()
        match = re.match(r"data:image/png;base64,", target, re.IGNORECASE)
        if match is None:
            self._dropped[worded("a picture that is no PNG inside the file")] += 1
            return []
        try:
            png = accept_png(base64.b64decode(re.sub(r"\s+", "", target[match.end() :]), validate=True)).png
        except ValueError as error:
            raise UntrustedInputError(worded("A picture inside the artwork is damaged.")) from error
        x, y, width, height = (length(node.get(name), 0.0) for name in ("x", "y", "width", "height"))
        if width <= 0 or height <= 0:
            return []
        # Pictures are kept square: the longer side fills what was the box's, the rest is clear.
        side = max(width, height)
        return [
            Picture(
                x=x - (side - width) / 2,
                y=y - (side - height) / 2,
                width=side,
                height=side,
                png=png,
                **self._common(node, Look(opacity=_opacity(style))),
            )
        ]


def _opacity(style: Style) -> float:
    return min(1.0, max(0.0, length(style.get("opacity"), 1.0, whole=1.0)))


def _canvas(root: Node) -> tuple[float, float, float, float]:
    box = numbers_in(root.get("viewBox") or "")
    if len(box) == 4 and box[2] > 0 and box[3] > 0:
        return (box[0], box[1], box[2], box[3])
    width, height = (length(root.get(name), 300.0, whole=300.0) for name in ("width", "height"))
    if width <= 0 or height <= 0:
        raise UntrustedInputError(worded("The artwork has no size."))
    return (0.0, 0.0, width, height)


def _view(node: Node) -> Any:
    """Return how an inner viewport places what it holds (``xMidYMid meet``)."""
    box = numbers_in(node.get("viewBox") or "")
    if len(box) != 4 or box[2] <= 0 or box[3] <= 0:
        return IDENTITY
    width, height = length(node.get("width"), box[2], box[2]), length(node.get("height"), box[3], box[3])
    scale = min(width / box[2], height / box[3])
    shift = moved((width - box[2] * scale) / 2, (height - box[3] * scale) / 2)
    return times(shift, times(scaled(scale, scale), moved(-box[0], -box[1])))


def _sentences(dropped: "Counter[str]") -> tuple[str, ...]:
    return tuple(
        worded("Left out: {what} ({count} times).", what=what, count=count)
        if count > 1
        else worded("Left out: {what}.", what=what)
        for what, count in sorted(dropped.items())
        if count
    )


def _rect(node: Node, common: dict[str, Any]) -> Element | None:
    x, y, width, height = (length(node.get(name), 0.0) for name in ("x", "y", "width", "height"))
    if width <= 0 or height <= 0:
        return None
    rx = length(node.get("rx"), length(node.get("ry"), 0.0))
    ry = length(node.get("ry"), rx)
    return Rect(x=x, y=y, width=width, height=height, rx=max(0.0, rx), ry=max(0.0, ry), **common)


def _ellipse(node: Node, common: dict[str, Any]) -> Element | None:
    radius = length(node.get("r"), 0.0)
    rx, ry = length(node.get("rx"), radius), length(node.get("ry"), radius)
    if rx <= 0 or ry <= 0:
        return None
    return Ellipse(cx=length(node.get("cx"), 0.0), cy=length(node.get("cy"), 0.0), rx=rx, ry=ry, **common)


def _polygon(node: Node, common: dict[str, Any]) -> Element | None:
    values = numbers_in(node.get("points") or "")
    points = tuple(zip(values[::2], values[1::2], strict=False))
    return Polygon(points=points, closed=local(node) == "polygon", **common) if len(points) > 1 else None


def _line(node: Node, common: dict[str, Any]) -> Element | None:
    x1, y1, x2, y2 = (length(node.get(name), 0.0) for name in ("x1", "y1", "x2", "y2"))
    return Line(x1=x1, y1=y1, x2=x2, y2=y2, **common)


def _path(node: Node, common: dict[str, Any]) -> Element | None:
    data = normal_path(node.get("d") or "")
    return Path(d=data, **common) if data else None


_MAKERS = {
    "rect": _rect,
    "circle": _ellipse,
    "ellipse": _ellipse,
    "polygon": _polygon,
    "polyline": _polygon,
    "line": _line,
    "path": _path,
}
