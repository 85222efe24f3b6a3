"""Reading PDFs back with other people's programs."""

import io
from typing import Any

import pikepdf
import pypdfium2


def spoken(data: bytes) -> list[str]:
    """Return what a screen reader says, element by element, in the structure tree's order.

    ``ActualText`` or ``Alt`` of an element stands for all below it (ISO 32000-1, 14.9.4). An element with
    neither gives nothing here: its letters are in the content.
    """
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return _spoken_below(pdf.Root.StructTreeRoot)


def _spoken_below(element: Any) -> list[str]:
    for key in ("/ActualText", "/Alt"):
        if key in element:
            return [str(element[key])]
    kids = element.get("/K", [])
    kids = kids if isinstance(kids, pikepdf.Array) else [kids]
    return [text for kid in kids if isinstance(kid, pikepdf.Dictionary) for text in _spoken_below(kid)]


def pdfium_text(data: bytes) -> str:
    """Return the first page's text as PDFium extracts it."""
    document = pypdfium2.PdfDocument(data)
    try:
        return str(document[0].get_textpage().get_text_range())
    finally:
        document.close()


def picture(data: bytes, dpi: int = 100, page: int = 0) -> Any:
    """Return a page as a PIL image in RGB."""
    document = pypdfium2.PdfDocument(data)
    try:
        return document[page].render(scale=dpi / 72).to_pil().convert("RGB")
    finally:
        document.close()
