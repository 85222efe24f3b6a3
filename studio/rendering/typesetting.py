"""WeasyPrint from inside: lay a page out once, set its fields anew many times.

Nobody else knows it so but ``plate`` and, for pictures, ``svg_drawing``.

WeasyPrint is pinned below 71 for this module's sake; ``tests/unit/rendering`` compares what comes out
pixel by pixel with WeasyPrint's own way. See ``docs/decisions/0040-one-plate-many-learners.md``.
"""

import copy
import os
import re
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from math import inf
from pathlib import Path
from typing import Any

from studio.foundation.atomic_files import reason_of
from studio.foundation.canonical_json import sha256_hex
from studio.foundation.errors import MachineError
from studio.foundation.user_folders import cache_folder
from studio.foundation.worded import worded
from studio.rendering.font_config import fontconfig_text
from studio.rendering.fonts import FontSet
from studio.rendering.offline_fetcher import BASE_URL, OfflineFetcher, plain_refusals
from studio.rendering.svg_drawing import drawn_our_way, found_our_way

PX_PER_PT = 96 / 72


_NO_OUTLINE = "\nh1, h2, h3, h4, h5, h6 { bookmark-level: none !important }"
"""One page needs no outline, and the plate's would show one learner's name in everybody's file."""


class Typesetter:
    """WeasyPrint over one closed font set and one style sheet; parsed once, used for every page."""

    def __init__(self, fonts: FontSet, style: str, files: Mapping[str, bytes]) -> None:
        with _closed_fonts(fonts):
            import weasyprint  # here, so that not even its import looks at the machine's fonts
            from weasyprint.text.fonts import FontConfiguration

            self._font_config = FontConfiguration()
            with plain_refusals():
                self._style = weasyprint.CSS(
                    string=style + _NO_OUTLINE,
                    base_url=BASE_URL + "style.css",
                    url_fetcher=OfflineFetcher(files),
                    font_config=self._font_config,
                )
        self._files = files
        self.glyph_fonts = GlyphFonts()

    def lay_out(self, html: str, pictures: Mapping[str, bytes]) -> "LaidOut":
        """Lay the page out; ``pictures`` are files made for it, by the name that the HTML calls them."""
        import weasyprint
        from weasyprint.css.counters import CounterStyle
        from weasyprint.document import Document, DocumentMetadata, Page
        from weasyprint.formatting_structure.build import build_formatting_structure
        from weasyprint.html import get_html_metadata
        from weasyprint.layout import layout_document

        options = {**weasyprint.DEFAULT_OPTIONS, "stylesheets": [self._style], **_VARIANT}
        fetcher = OfflineFetcher(self._files, pictures)
        colours: dict[str, Any] = {}
        with plain_refusals():
            page = weasyprint.HTML(string=html, base_url=BASE_URL, url_fetcher=fetcher)
            counters = CounterStyle()
            context = Document._build_layout_context(page, self._font_config, counters, colours, options)
            context.get_image_from_uri = found_our_way(context.get_image_from_uri)
            root = build_formatting_structure(
                page.etree_element,
                context.style_for,
                context.get_image_from_uri,
                page.base_url,
                context.target_collector,
                counters,
                context.footnotes,
            )
            boxes = list(layout_document(page, root, context))
            _draw_inline_svg_our_way(boxes)
        metadata = DocumentMetadata(**get_html_metadata(page))
        document = Document(
            [Page(box) for box in boxes],
            metadata,
            fetcher,
            self._font_config,
            colours,
            options["output_intent"],
        )
        document._html = page  # keeps the tree that the boxes point into
        context.create_block_formatting_context()
        return LaidOut(document, context, dict(_fields_of(document)))


def _draw_inline_svg_our_way(pages: Sequence[Any]) -> None:
    for page in pages:
        for box in _boxes_below(page):
            drawn_our_way(getattr(box, "replacement", None))


_VARIANT = {"pdf_variant": "pdf/a-3a", "pdf_tags": True, "output_intent": "srgb", "pdf_version": "1.7"}


@dataclass(slots=True)
class LaidOut:
    """A page as boxes. ``fields`` maps each ``data-field`` to the block whose only content it is."""

    document: Any
    context: Any
    fields: dict[str, "FieldBox"]

    @property
    def page_count(self) -> int:
        """How many pages the template took."""
        return len(self.document.pages)


@dataclass(frozen=True, slots=True)
class FieldBox:
    """A block with one text in it. ``text`` is as laid out; lengths are CSS pixels."""

    block: Any
    boxes: tuple[Any, ...]
    top: float

    @property
    def text(self) -> str:
        """The lines' text, joined by blanks."""
        return " ".join(box.text.strip() for box in self.boxes)

    @property
    def width(self) -> float:
        """The width that a line may take."""
        return float(self.block.width)

    @property
    def style(self) -> Any:
        """The computed style of the text."""
        return self.boxes[0].style

    def line_box(self, text: str) -> Any:
        """Return a line that is not laid out yet, holding ``text`` in this field's style."""
        from weasyprint.formatting_structure import boxes

        shown = collapsed(text)
        shown = shown.upper() if self.style["text_transform"] == "uppercase" else shown
        content = boxes.TextBox.anonymous_from(self.block, shown)
        return boxes.LineBox.anonymous_from(self.block, [content])


def _fields_of(document: Any) -> Iterator[tuple[str, FieldBox]]:
    for page in document.pages[:1]:
        for box in _boxes_below(page._page_box):
            element = getattr(box, "element", None)
            name = element.get("data-field") if element is not None else None
            if name and (found := _field_box(box)):
                yield name, found


def _boxes_below(box: Any) -> Iterator[Any]:
    for child in getattr(box, "children", ()):
        real = getattr(child, "_box", child)  # absolute boxes stand behind a placeholder
        yield real
        yield from _boxes_below(real)


def _field_box(box: Any) -> FieldBox | None:
    from weasyprint.formatting_structure import boxes

    children = getattr(box, "children", ())
    if not children or not all(isinstance(child, boxes.LineBox) for child in children):
        return None
    texts = [child.children[0] for child in children if len(child.children) == 1]
    if len(texts) != len(children) or not all(isinstance(text, boxes.TextBox) for text in texts):
        return None
    return FieldBox(box, tuple(texts), children[0].position_y)


def collapsed(text: str) -> str:
    """Return ``text`` with runs of white space as CSS collapses them; hard and wide blanks stay."""
    return re.sub(r"[ \t\r\n\f]+", " ", text).strip(" ")


def set_text(laid_out: LaidOut, place: FieldBox, text: str) -> list[Any]:
    """Return the laid-out text boxes, one per line, of ``text`` in the place of a field."""
    from weasyprint.layout.inline import iter_line_boxes

    lines = iter_line_boxes(
        laid_out.context, place.line_box(text), place.top, inf, None, place.block, [], [], None, None
    )
    return [child for line, _ in lines for child in line.children]


def measure(laid_out: LaidOut, place: FieldBox, text: str, width: float) -> tuple[int, float]:
    """Return how many lines ``text`` takes at ``width`` pixels, and the widest line's width.

    Measured in the size that the field was laid out in; shaping scales, so another size is the
    same question about another width.
    """
    from weasyprint.text.line_break import split_first_line

    rest, lines, widest = collapsed(text).encode(), 0, 0.0
    while rest:
        _, _, resume, line_width, _, _ = split_first_line(
            rest.decode(), place.style, laid_out.context, width, 0
        )
        lines, widest = lines + 1, max(widest, line_width)
        if not resume or lines > 50:
            break
        rest = rest[resume:].lstrip(b" ")
    return lines, widest


@dataclass(slots=True)
class GlyphFonts:
    """Fonts as WeasyPrint describes them, one per face and size, kept for the whole run."""

    known: dict[tuple[int, float], Any] = field(default_factory=dict)

    def fresh_use(self, pango_font: Any) -> tuple[int, Any, float]:
        """Return the font's key, a copy that has drawn nothing yet, and its size in pixels."""
        from weasyprint.pdf.fonts import Font
        from weasyprint.text.fonts import get_pango_font_key

        key, description, size = get_pango_font_key(pango_font)
        if (key, size) not in self.known:
            font = Font(pango_font, description, size)
            # The subset is made by HarfBuzz from its own copy; 20 MB of a Han font need not stay here.
            font.file_content = font.file_content[:4]
            self.known[key, size] = font
        return key, _unused(self.known[key, size]), size


def _unused(font: Any) -> Any:
    use = copy.copy(font)
    use.widths, use.to_unicode, use.missing = {}, {}, {}
    return use


def copy_use(font: Any) -> Any:
    """Return a copy of a used font that can draw more without the original knowing."""
    use = copy.copy(font)
    use.widths, use.to_unicode, use.missing = dict(font.widths), dict(font.to_unicode), dict(font.missing)
    return use


def pen(stream: Any, fonts: GlyphFonts, used: dict[int, Any]) -> Any:
    """Return a stream on which text can be drawn; the glyphs are noted in ``used``."""
    from weasyprint.pdf.stream import Stream

    class Pen(Stream):  # type: ignore[misc]
        def add_font(self, pango_font: Any) -> tuple[Any, float]:
            key, fresh, size = fonts.fresh_use(pango_font)
            return used.setdefault(key, fresh), size

    return Pen(
        used,
        stream.page_rectangle,
        stream._resources,
        stream._images,
        None,
        stream._color_profiles,
        stream._output_intent,
    )


def draw_lines(drawing: Any, text_boxes: Sequence[Any]) -> list[list[Any]] | None:
    """Return, per text box, the operators from ``BT`` to ``ET``; None if there are pictures in it (emoji)."""
    from weasyprint.draw.text import draw_first_line
    from weasyprint.matrix import Matrix

    drawn = []
    for box in text_boxes:
        drawing.stream = []
        drawing._current_font = None
        box.pango_layout.reactivate(box.style)
        drawing.begin_text()
        at = Matrix(d=-1, e=box.position_x, f=box.position_y + box.baseline)
        pictures = draw_first_line(drawing, box, "clip", "none", at)
        drawing.end_text()
        box.pango_layout.deactivate()
        if pictures:
            return None
        drawn.append(drawing.stream)
    return drawn


@contextmanager
def _closed_fonts(fonts: FontSet) -> Iterator[None]:
    """Let fontconfig see the closed set while it reads its configuration; then as before."""
    try:
        place = _configured(fonts, cache_folder() / "fontconfig")
    except MachineError:  # a cache is not missed: a folder of this run's own does as well
        place = _configured(fonts, _folder_of_this_run())
    before = os.environ.get("FONTCONFIG_FILE")
    os.environ["FONTCONFIG_FILE"] = str(place)
    try:
        yield
    finally:
        if before is None:
            del os.environ["FONTCONFIG_FILE"]
        else:
            os.environ["FONTCONFIG_FILE"] = before


def _configured(fonts: FontSet, cache: Path) -> Path:
    text = fontconfig_text(fonts, cache)
    place = cache / f"{sha256_hex(text.encode())[:20]}.conf"
    _write_once(place, text)
    return place


def _folder_of_this_run() -> Path:
    if not _OWN:
        _OWN.append(tempfile.TemporaryDirectory(prefix="credential-studio-fonts-"))
    return Path(_OWN[0].name)


_OWN: list[tempfile.TemporaryDirectory[str]] = []
"""Made when it is needed, removed when the program ends."""


def _write_once(place: Path, text: str) -> None:
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        if not place.exists():
            temporary = place.with_suffix(f".{os.getpid()}.part")
            temporary.write_text(text, "utf-8")
            temporary.replace(place)
    except OSError as error:
        raise MachineError(
            worded(
                "The font list could not be written to {place}: {reason}.",
                place=place,
                reason=reason_of(error),
            ),
            hint=worded("Free some space, or let the program write to its cache folder."),
        ) from error
