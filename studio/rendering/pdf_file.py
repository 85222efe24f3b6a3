"""Writes one learner's PDF from a plate: PDF/A-3a and PDF/UA-1 in one file, the same bytes each time.

What is the same for all learners of a plate is turned into bytes once. Object streams and a
cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8) keep the structure tree small.
"""

import hashlib
import io
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any
from xml.sax.saxutils import escape

from fontTools.ttLib import TTFont

from studio.rendering.plate import Plate, operator_bytes, operators_text

PRODUCER = "Credential Studio"
_FONTS_KEPT = 16


@dataclass(frozen=True, slots=True)
class OnePaper:
    """What one PDF holds beside its drawing. ``made`` is aware; ``picture`` is side and 1-bit rows."""

    title: str
    author: str
    language: str
    made: datetime
    texts: Mapping[str, str]
    attachment: bytes = b""
    picture: tuple[int, bytes] | None = None


class PlateWriter:
    """Holds the bytes that are common to all papers of one plate."""

    def __init__(self, plate: Plate, picture_url: str) -> None:
        self.plate = plate
        pdf = plate.pdf
        self._base = len(pdf.objects)
        _without_interpolation(pdf.objects)
        self._content = plate.page_stream.number
        self._font_table = _number(plate.page_stream._resources["Font"])
        self._metadata = _number(pdf.catalog["Metadata"])
        self._picture = _picture_number(plate, picture_url)
        self._attachment = _attachment_number(pdf.objects)
        self._spoken = _spoken_elements(plate)
        varying = {self._content, self._font_table, self._metadata, self._picture, self._attachment}
        varying |= set(self._spoken.values())
        fixed = [item for item in pdf.objects[1:] if item.number not in varying]
        self._streams = {item.number: item.data for item in fixed if not item.compressible}
        packed = {item.number: item.data for item in fixed if item.compressible}
        self._packed = tuple(packed)
        self._pack = _object_stream(packed)
        self._fonts: dict[Any, tuple[dict[int, bytes], dict[int, bytes]]] = {}

    def write(self, paper: OnePaper) -> bytes:
        """Return the PDF.

        Raises:
            EmojiError: A field holds pictures among its letters.
        """
        content, used = self.plate.set_fields(paper.texts)
        streams = dict(self._streams)
        loose: dict[int, bytes] = {}
        streams[self._content] = _stream(content)
        streams[self._metadata] = _plain_stream(_xmp(paper), b"/Type /Metadata /Subtype /XML")
        if self._picture and paper.picture:
            streams[self._picture] = _picture_stream(*paper.picture)
        if self._attachment:
            streams[self._attachment] = _attachment_stream(paper)
        for name, number in self._spoken.items():
            loose[number] = _with_text(self.plate.pdf.objects[number], paper.texts[name])
        self._add_fonts(used, streams, loose)
        info = max((*streams, *loose, self._base)) + 1
        loose[info] = _info(paper)
        return self._assemble(streams, loose, info)

    def _add_fonts(self, used: dict[int, Any], streams: dict[int, bytes], loose: dict[int, bytes]) -> None:
        """Most learners use the same glyphs, those of the repertoire: their font objects are kept."""
        key = tuple((name, tuple(font.to_unicode.items())) for name, font in used.items())
        if key not in self._fonts:
            if len(self._fonts) >= _FONTS_KEPT:
                self._fonts.clear()
            self._fonts[key] = self._font_bytes(used)
        more_streams, more_loose = self._fonts[key]
        streams.update(more_streams)
        loose.update(more_loose)

    def _font_bytes(self, used: dict[int, Any]) -> tuple[dict[int, bytes], dict[int, bytes]]:
        table, objects = _font_objects(used, self._base)
        streams, loose = {}, {self._font_table: bytes(table.data)}
        for item in objects:
            if item.compressible:
                loose[item.number] = item.data
            else:
                extra = b" ".join(
                    b"/" + key.encode() + b" " + operator_bytes(value) for key, value in item.extra.items()
                )
                streams[item.number] = _stream(operators_text(item.stream), extra)
        return streams, loose

    def _assemble(self, streams: dict[int, bytes], loose: dict[int, bytes], info: int) -> bytes:
        streams[info + 1] = self._pack
        streams[info + 2] = _object_stream(loose)
        out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
        places: dict[int, tuple[int, int, int]] = {}
        for number in sorted(streams):
            places[number] = (1, len(out), 0)
            out += b"%d 0 obj\n" % number + streams[number] + b"\nendobj\n"
        for holder, packed in ((info + 1, self._packed), (info + 2, tuple(loose))):
            places.update((number, (2, holder, place)) for place, number in enumerate(packed))
        start, table = len(out), info + 3
        places[table] = (1, start, 0)
        places[0] = (0, 0, 65535)
        rows = b"".join(
            kind.to_bytes(1, "big") + second.to_bytes(4, "big") + third.to_bytes(2, "big")
            for kind, second, third in (places.get(number, (0, 0, 65535)) for number in range(table + 1))
        )
        digest = hashlib.sha256(out).hexdigest()[:32].encode()
        entries = b"/Type /XRef /W [1 4 2] /Size %d /Root %s /Info %d 0 R /ID [<%s> <%s>]" % (
            table + 1,
            self.plate.pdf.catalog.reference,
            info,
            digest,
            digest,
        )
        out += b"%d 0 obj\n" % table + _stream(rows, entries) + b"\nendobj\n"
        out += b"startxref\n%d\n%%%%EOF\n" % start
        return bytes(out)


def _number(reference: bytes | str) -> int:
    return int(reference.split()[0])


def _without_interpolation(objects: Iterable[Any]) -> None:
    """PDF/A-3, 6.2.8: images must not ask for interpolation."""
    for item in objects:
        extra = getattr(item, "extra", None)
        if extra and extra.get("Interpolate"):
            extra["Interpolate"] = "false"


def _picture_number(plate: Plate, url: str) -> int:
    name = hashlib.md5(url.encode(), usedforsecurity=False).hexdigest()
    for key, reference in plate.page_stream._resources["XObject"].items():
        if key.startswith(f"i{name}"):
            return _number(reference)
    return 0


def _attachment_number(objects: Iterable[Any]) -> int:
    return next(
        (item.number for item in objects if getattr(item, "extra", {}).get("Type") == "/EmbeddedFile"), 0
    )


def _spoken_elements(plate: Plate) -> dict[str, int]:
    """Return the structure element around each field's lines: there stands what is read aloud."""
    first_line = {line.mcid: line.field for line in plate.lines if line.number == 0}
    found: dict[str, int] = {}
    for item in plate.pdf.objects:
        if not isinstance(item, dict) or item.get("Type") != "/StructElem":
            continue
        kids = item["K"]
        if len(kids) == 1 and isinstance(kids[0], int) and kids[0] in first_line and item["S"] == "/Span":
            found[first_line[kids[0]]] = _number(item["P"])
    return found


def _with_text(element: Any, text: str) -> bytes:
    import pydyf

    return bytes(pydyf.Dictionary({**element, "ActualText": pydyf.String(text)}).data)


@lru_cache(maxsize=512)
def _deflated(data: bytes) -> bytes:
    return zlib.compress(data, 6)


def _stream(data: bytes, entries: bytes = b"") -> bytes:
    packed = _deflated(data)
    head = b"<<%s /Filter /FlateDecode /Length %d>>\nstream\n" % (entries, len(packed))
    return head + packed + b"\nendstream"


def _plain_stream(data: bytes, entries: bytes) -> bytes:
    return b"<<%s /Length %d>>\nstream\n" % (entries, len(data)) + data + b"\nendstream"


def _object_stream(objects: Mapping[int, bytes]) -> bytes:
    index, position = [], 0
    for number, data in objects.items():
        index.append(b"%d %d" % (number, position))
        position += len(data) + 1
    head = b" ".join(index) + b"\n"
    entries = b"/Type /ObjStm /N %d /First %d" % (len(objects), len(head))
    return _stream(head + b"\n".join(objects.values()), entries)


def _picture_stream(side: int, rows: bytes) -> bytes:
    entries = (
        b"/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 1"
        b" /Interpolate false"
    )
    return _stream(rows, entries % (side, side))


def _attachment_stream(paper: OnePaper) -> bytes:
    check = hashlib.md5(paper.attachment, usedforsecurity=False).hexdigest().encode()
    day = _pdf_date(paper.made)
    entries = (
        b"/Type /EmbeddedFile /Subtype /application#2fld+json"
        b" /Params <</CheckSum <%s> /Size %d /CreationDate (%s) /ModDate (%s)>>"
    )
    return _stream(paper.attachment, entries % (check, len(paper.attachment), day, day))


def _pdf_date(moment: datetime) -> bytes:
    return moment.astimezone(UTC).strftime("D:%Y%m%d%H%M%SZ").encode()


def _info(paper: OnePaper) -> bytes:
    import pydyf

    day = pydyf.String(_pdf_date(paper.made).decode())
    entries = {"Title": pydyf.String(paper.title), "Author": pydyf.String(paper.author)}
    made = {"Creator": pydyf.String(PRODUCER), "Producer": pydyf.String(PRODUCER)}
    return bytes(pydyf.Dictionary({**entries, **made, "CreationDate": day, "ModDate": day}).data)


def _xmp(paper: OnePaper) -> bytes:
    day = paper.made.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return xmp_packet(title=paper.title, author=paper.author, day=day, part="3", conformance="A", ua=True)


def xmp_packet(*, title: str, author: str, day: str, part: str, conformance: str, ua: bool) -> bytes:
    """Return the XMP packet. With ``ua`` the PDF/UA-1 mark and the extension schema that PDF/A wants for it.

    Source: ISO 19005-3, 6.6.2.3.1; ISO 14289-1, 5.
    """
    claim = f'<rdf:Description rdf:about="" xmlns:pdfuaid="{_UA}" pdfuaid:part="1"/>{_UA_SCHEMA}'
    maker = f"<dc:creator><rdf:Seq><rdf:li>{escape(author)}</rdf:li></rdf:Seq></dc:creator>"
    text = (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        f'<rdf:RDF xmlns:rdf="{_RDF}">'
        '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"'
        f' pdfaid:part="{part}" pdfaid:conformance="{conformance}"/>{claim if ua else ""}'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt></dc:title>'
        f"{maker if author else ''}</rdf:Description>"
        '<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"'
        ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/"'
        f' xmp:CreatorTool="{PRODUCER}" xmp:CreateDate="{day}" xmp:ModifyDate="{day}"'
        f' pdf:Producer="{PRODUCER}"/></rdf:RDF></x:xmpmeta>\n<?xpacket end="r"?>'
    )
    return text.encode("utf-8")


_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_UA = "http://www.aiim.org/pdfua/ns/id/"
_UA_SCHEMA = (
    '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"'
    ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag>'
    '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>'
    f"<pdfaSchema:namespaceURI>{_UA}</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">'
    "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"
)


def _font_objects(used: dict[int, Any], base: int) -> tuple[Any, list[Any]]:
    """Return WeasyPrint's font dictionary and its objects, numbered from ``base`` on."""
    import pydyf
    import weasyprint
    from weasyprint.pdf.fonts import build_fonts_dictionary

    numbering = pydyf.PDF()
    numbering.objects = [None] * base
    for font in used.values():
        font.__class__ = _cutting_font(font.__class__)
    options = {**weasyprint.DEFAULT_OPTIONS, "pdf_version": "1.7"}
    drawn = {key: font for key, font in used.items() if font.to_unicode}
    table = build_fonts_dictionary(numbering, drawn, False, True, options)
    return table, numbering.objects[base:]


_SUBSETS: dict[tuple[Any, ...], bytes] = {}
_SUBSETS_KEPT = 400


@lru_cache(maxsize=4)
def _cutting_font(base: type) -> type:
    """Return a font class that remembers the subsets it has cut: a subset depends on its glyphs alone."""
    if base.__name__ == "CuttingFont":
        return base

    class CuttingFont(base):  # type: ignore[misc]
        file_content: bytes

        def clean(self, to_unicode: dict[int, str], hinting: bool) -> None:
            coloured = bool(self.png or self.svg or self.colr)
            widths = tuple(sorted(self.widths.items())) if coloured else ()
            key = (self.hash, self.index, frozenset(to_unicode), widths)
            if key not in _SUBSETS:
                super().clean(to_unicode, hinting)
                if coloured:
                    self.file_content = _with_widths(self.file_content, self.widths)
                if len(_SUBSETS) >= _SUBSETS_KEPT:
                    _SUBSETS.pop(next(iter(_SUBSETS)))
                _SUBSETS[key] = self.file_content
            self.file_content = _SUBSETS[key]

    return CuttingFont


def _with_widths(font: bytes, widths: Mapping[int, float]) -> bytes:
    """Return an emoji font whose own widths are those at which its pictures were set.

    Pango scales the pictures; PDF/A (ISO 19005-3, 6.2.11.5) wants dictionary and font to agree.
    """
    opened = TTFont(io.BytesIO(font), recalcTimestamp=False)
    order, scale = opened.getGlyphOrder(), opened["head"].unitsPerEm / 1000
    for glyph, width in widths.items():
        opened["hmtx"][order[glyph]] = (round(width * scale), 0)
    out = io.BytesIO()
    opened.save(out)
    return out.getvalue()
