"""A page drawn once, with holes where learners differ.

A *plate* is all of a certificate but what belongs to one person: WeasyPrint lays the page out and
draws it; the text of each field is then taken out of the drawing, and every learner's own, set by
the same engine in the same box, is put in.
"""

from collections.abc import Collection, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from studio.rendering.extraction import content_text
from studio.rendering.typesetting import (
    GlyphFonts,
    LaidOut,
    copy_use,
    draw_lines,
    pen,
    set_text,
)

# What most names are made of goes into every subset, so that most learners share one subset.
REPERTOIRE = (
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789 .,;:·–-’'()/%&"
    " ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝÞß àáâãäåæçèéêëìíîïñòóôõöøùúûüýþÿ"
)


class EmojiError(Exception):
    """A field holds pictures, which only a plate of its own can draw."""


@dataclass(slots=True)
class Line:
    """Where one line of a field stands in the drawing: indexes into the page's operators."""

    field: str
    number: int
    mcid: int
    properties: int
    begin: int
    end: int


@dataclass(slots=True)
class Plate:
    """A drawn page. ``pdf`` is pydyf's object graph, ``operators`` the page's content.

    A ``whole`` one has no holes: it is for one learner, whose text only WeasyPrint itself can draw.
    """

    laid_out: LaidOut
    fonts: GlyphFonts
    pdf: Any
    page_stream: Any
    operators: list[Any]
    lines: list[Line]
    used: dict[int, Any]
    drawing: Any
    whole: bool = False
    pieces: list[bytes] = field(default_factory=list)
    slots: dict[int, tuple[int, int]] = field(default_factory=dict)

    def set_fields(self, values: Mapping[str, str]) -> tuple[bytes, dict[int, Any]]:
        """Return the page's content with ``values`` in the fields, and all fonts with their glyphs.

        Raises:
            EmojiError: A value has pictures among its letters.
        """
        used = {key: copy_use(font) for key, font in self.used.items()}
        if self.whole:
            return operators_text(self.operators), used
        self.drawing = pen(self.page_stream, self.fonts, used)
        drawn: dict[str, tuple[list[list[Any]], list[str]]] = {}
        for name in dict.fromkeys(line.field for line in self.lines):
            boxes = set_text(self.laid_out, self.laid_out.fields[name], values[name])
            segments = draw_lines(self.drawing, boxes)
            if segments is None:
                raise EmojiError(name)
            drawn[name] = (segments, [box.text for box in boxes])
        pieces = list(self.pieces)
        for line, (said, letters) in self.slots.items():
            segments, texts = drawn[self.lines[line].field]
            number = self.lines[line].number
            inside = number < len(segments)
            pieces[said] = _properties(self.lines[line].mcid, texts[number] if inside else "")
            pieces[letters] = operators_text(segments[number]) if inside else b""
        return b"\n".join(pieces), used

    def cut(self) -> None:
        """Turn into bytes what stands between the holes: it is the same for every learner."""
        place = 0
        for number, line in sorted(enumerate(self.lines), key=lambda item: item[1].begin):
            self.pieces += [operators_text(self.operators[place : line.properties]), b""]
            self.pieces += [operators_text(self.operators[line.properties + 1 : line.begin]), b""]
            self.slots[number] = (len(self.pieces) - 3, len(self.pieces) - 1)
            place = line.end
        self.pieces.append(operators_text(self.operators[place:]))


def operators_text(items: Iterable[Any]) -> bytes:
    """Return pydyf's operators and operands as the bytes of a content stream, one a line."""
    return b"\n".join(operator_bytes(item) for item in items)


def operator_bytes(item: Any) -> bytes:
    """Return one of pydyf's items as bytes: text, a number or an object."""
    if isinstance(item, bytes):
        return item
    if isinstance(item, str):
        return item.encode("ascii")
    if isinstance(item, float):
        return str(int(item)).encode() if item.is_integer() else f"{item:f}".rstrip("0").encode()
    data = getattr(item, "data", None)
    return data if isinstance(data, bytes) else str(item).encode("ascii")


def _properties(mcid: int, text: str) -> bytes:
    import pydyf

    entries = {"MCID": mcid}
    if shown := content_text(text):
        entries["ActualText"] = pydyf.String(shown)
    return bytes(pydyf.Dictionary(entries).data)


def make_plate(
    laid_out: LaidOut, fonts: GlyphFonts, fields: Collection[str], attachment: bool, whole: bool = False
) -> Plate:
    """Draw ``laid_out`` with holes at ``fields``, or with the texts it was laid out with left in."""
    import weasyprint
    from weasyprint.pdf import generate_pdf

    used: dict[int, Any] = {}
    document = laid_out.document
    page = document.pages[0]
    painter = _Painter(page, laid_out, fonts, used, fields, whole)
    document.pages[0] = painter
    options = {
        **weasyprint.DEFAULT_OPTIONS,
        "pdf_variant": "pdf/a-3a",
        "pdf_tags": True,
        "pdf_version": "1.7",
        "pdf_identifier": True,
        "output_intent": "srgb",
    }
    if attachment:
        options["attachments"] = [_placeholder()]
    pdf = generate_pdf(document, None, 1, **options)
    stream = painter.stream
    plate = Plate(laid_out, fonts, pdf, stream, stream.stream, painter.lines, used, None, whole)
    if not whole:
        _note_repertoire(plate)
        plate.cut()
    return plate


def _placeholder() -> Any:
    """Stands where each learner's credential will be."""
    import weasyprint

    day = datetime(2000, 1, 1, tzinfo=UTC)
    return weasyprint.Attachment(
        string=b"{}", name="credential.json", created=day, modified=day, relationship="Data"
    )


def _note_repertoire(plate: Plate) -> None:
    drawing = pen(plate.page_stream, plate.fonts, plate.used)
    for name in dict.fromkeys(line.field for line in plate.lines):
        draw_lines(drawing, set_text(plate.laid_out, plate.laid_out.fields[name], REPERTOIRE))


class _Painter:
    """Stands in for WeasyPrint's page while it is drawn, and notes where the fields' lines are."""

    def __init__(
        self,
        page: Any,
        laid_out: LaidOut,
        fonts: GlyphFonts,
        used: dict[int, Any],
        fields: Collection[str],
        whole: bool,
    ) -> None:
        self._page, self._fonts, self._used, self.whole = page, fonts, used, whole
        self.lines: list[Line] = []
        self.stream: Any = None
        self._places = {
            id(box): (name, number)
            for name, place in laid_out.fields.items()
            if name in fields
            for number, box in enumerate(place.boxes)
        }

    def __getattr__(self, name: str) -> Any:
        return getattr(self._page, name)

    def paint(self, stream: Any, scale: float = 1) -> None:
        """Paint the page; fonts of fields are forgotten, all others kept."""
        self.stream = stream
        stream.__class__ = _painting_stream(self, type(stream))
        self._page.__class__.paint(self._page, stream, scale)

    def add_font(self, pango_font: Any, in_field: bool) -> tuple[Any, float]:
        """Return the font to draw with; what a field draws leaves no trace."""
        key, fresh, size = self._fonts.fresh_use(pango_font)
        return (fresh if in_field else self._used.setdefault(key, fresh)), size

    def place_of(self, box: Any) -> tuple[str, int] | None:
        """Return field and line number of a text box, or None."""
        return self._places.get(id(box))


def _painting_stream(painter: _Painter, base: type) -> type:
    class PaintingStream(base):  # type: ignore[misc]
        _in_field = False

        def clone(self, **kwargs: Any) -> Any:
            group = super().clone(**kwargs)
            group.__class__ = PaintingStream
            return group

        def add_font(self, pango_font: Any) -> tuple[Any, float]:
            return painter.add_font(pango_font, self._in_field)

        @contextmanager
        def marked(self, box: Any, tag: str) -> Any:
            place = painter.place_of(box)
            self._in_field = place is not None and not painter.whole
            start = len(self.stream)
            with super().marked(box, tag):
                yield
            self._in_field = False
            if place is not None:
                painter.lines.append(_line(self, box, start, place))
            if (place is None or painter.whole) and (text := _said_in_content(box)):
                _say(self.stream[start + 1], text)

    return PaintingStream


def _said_in_content(box: Any) -> str:
    """Letters set apart would extract with blanks between them."""
    text = str(getattr(box, "text", ""))
    spaced = text.isascii() and box.style["letter_spacing"] not in ("normal", 0) if text.strip() else False
    return text if spaced else content_text(text)


def _say(properties: Any, text: str) -> None:
    import pydyf

    properties["ActualText"] = pydyf.String(text)


def _line(stream: Any, box: Any, start: int, place: tuple[str, int]) -> Line:
    """Find the line's text object among the operators from ``start`` on (``/Span <<…>> BDC … EMC``)."""
    operators = stream.stream
    begin = operators.index(b"BT", start)
    end = operators.index(b"ET", begin) + 1
    return Line(*place, mcid=stream._tags[box]["mcid"], properties=start + 1, begin=begin, end=end)
