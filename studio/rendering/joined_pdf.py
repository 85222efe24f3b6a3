"""Many certificates as one file to print, with bookmarks; it stays readable by a screen reader.

Each paper's structure tree becomes a section of one common tree (a plain append would point every
page at the first page's structure). Attachments stay in the single files.
"""

import hashlib
import io
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, OutlineItem, String

from studio.foundation.errors import UntrustedInputError
from studio.foundation.worded import worded
from studio.rendering.pdf_file import PRODUCER, xmp_packet


def join_pdfs(parts: Iterable[tuple[str, bytes]], *, title: str, created: datetime) -> bytes:
    """Return one PDF of all ``parts`` in their order: PDF/A-3a and PDF/UA-1, as they are.

    Args:
        parts: Bookmark and PDF of each; taken one at a time. All tagged, as ours are.
        title: The whole file's.
        created: Aware; the only time that goes into the file.

    Raises:
        UntrustedInputError: A part is no tagged PDF.
    """
    with pikepdf.new() as joined:
        joiner = _Joiner(joined)
        for bookmark, data in parts:
            joiner.add(bookmark, data)
        joiner.finish(title, created.astimezone(UTC))
        out = io.BytesIO()
        joined.save(
            out,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            deterministic_id=True,
            min_version="1.7",
        )
        return out.getvalue()


class _Joiner:
    """Adds one file after the other to ``joined``."""

    def __init__(self, joined: pikepdf.Pdf) -> None:
        self._joined = joined
        self._root = joined.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        self._document = joined.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name.Document, P=self._root, K=Array())
        )
        self._root.K = Array([self._document])
        self._numbers: list[Any] = []
        self._bookmarks: list[tuple[str, int]] = []
        self._shared: dict[bytes, Any] = {}
        self._language = "en"

    def add(self, bookmark: str, data: bytes) -> None:
        """Append the pages of one file and its structure as a section."""
        try:
            with pikepdf.open(io.BytesIO(data)) as part:
                if "/StructTreeRoot" not in part.Root:
                    raise UntrustedInputError(
                        worded("The paper of {bookmark} is no tagged PDF.", bookmark=repr(bookmark))
                    )
                self._append(bookmark, part)
        except pikepdf.PdfError as error:
            raise UntrustedInputError(
                worded("The paper of {bookmark} cannot be read as a PDF.", bookmark=repr(bookmark))
            ) from error

    def _append(self, bookmark: str, part: pikepdf.Pdf) -> None:
        joined, first = self._joined, len(self._joined.pages)
        language = str(part.Root.get("/Lang", "en"))
        if first == 0:
            self._language = language
            joined.Root.OutputIntents = joined.copy_foreign(_indirect(part, part.Root.OutputIntents))
        for page in part.pages:
            joined.pages.append(page)
        # Pages first: the copies below then point at the pages just added.
        tree = joined.copy_foreign(part.Root.StructTreeRoot)
        section = tree.K[0]
        section.S, section.P = Name.Sect, self._document
        section.T, section.Lang = String(bookmark), String(language)
        self._document.K.append(section)
        self._number_pages(first, tree)
        _make_ids_unique(section, f"{first}-")
        for page in joined.pages[first:]:
            self._share_streams(page.obj)
        self._bookmarks.append((bookmark, first))

    def _number_pages(self, first: int, tree: Any) -> None:
        entries = {
            int(tree.ParentTree.Nums[i]): tree.ParentTree.Nums[i + 1]
            for i in range(0, len(tree.ParentTree.Nums), 2)
        }
        for page in self._joined.pages[first:]:
            old = int(page.obj.StructParents)
            page.obj.StructParents = len(self._numbers)
            self._numbers.append(entries[old])
            for note in page.obj.get("/Annots", []):
                if "/StructParent" in note:
                    old = int(note.StructParent)
                    note.StructParent = len(self._numbers)
                    self._numbers.append(entries[old])

    def _share_streams(self, page: Any) -> None:
        """Let pages use one copy of what is equal: fonts, the colour profile, pictures."""
        resources = page.Resources
        for font in dict(resources.get("/Font", {})).values():
            self._share(font, "/ToUnicode")
            for below in font.get("/DescendantFonts", []):
                for key in ("/FontFile2", "/FontFile3"):
                    self._share(below.FontDescriptor, key)
        for key in dict(resources.get("/XObject", {})):
            picture = resources.XObject[key]
            self._share(picture, "/SMask")
            if "/Resources" not in picture:
                self._share(resources.XObject, key)
        for space in dict(resources.get("/ColorSpace", {})).values():
            if isinstance(space, Array) and space[0] == Name.ICCBased:
                space[1] = self._one_of(space[1])

    def _share(self, holder: Any, key: str) -> None:
        if key in holder:
            holder[key] = self._one_of(holder[key])

    def _one_of(self, stream: Any) -> Any:
        facts = {name: value for name, value in stream.items() if name != "/SMask"}
        mask = stream.get("/SMask")
        digest = hashlib.sha256(stream.read_raw_bytes())
        digest.update(repr(sorted((name, repr(value)) for name, value in facts.items())).encode())
        digest.update(repr(mask.objgen if mask is not None else None).encode())
        return self._shared.setdefault(digest.digest(), stream)

    def finish(self, title: str, created: datetime) -> None:
        """Add what belongs to the whole: tree, bookmarks, metadata."""
        joined = self._joined
        numbers = [item for place, entry in enumerate(self._numbers) for item in (place, entry)]
        self._root.ParentTree = joined.make_indirect(Dictionary(Nums=Array(numbers)))
        root = joined.Root
        root.StructTreeRoot = self._root
        root.MarkInfo = Dictionary(Marked=True)
        root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        root.Lang = String(self._language)
        root.PageMode = Name.UseOutlines
        with joined.open_outline() as outline:
            outline.root.extend(OutlineItem(text, page) for text, page in self._bookmarks)
        self._describe(title, created)

    def _describe(self, title: str, created: datetime) -> None:
        joined, day = self._joined, created.strftime("D:%Y%m%d%H%M%SZ")
        joined.docinfo["/Title"] = String(title)
        joined.docinfo["/Creator"] = joined.docinfo["/Producer"] = String(PRODUCER)
        joined.docinfo["/CreationDate"] = joined.docinfo["/ModDate"] = String(day)
        packet = xmp_packet(
            title=title,
            author="",
            day=created.strftime("%Y-%m-%dT%H:%M:%SZ"),
            part="3",
            conformance="A",
            ua=True,
        )
        stream = pikepdf.Stream(joined, packet)
        stream.Type, stream.Subtype = Name.Metadata, Name.XML
        joined.Root.Metadata = stream


def _indirect(part: pikepdf.Pdf, value: Any) -> Any:
    """Return ``value`` as an indirect object of ``part``: only such can be copied to another file."""
    return value if value.is_indirect else part.make_indirect(value)


def _make_ids_unique(element: Any, prefix: str) -> None:
    """Table headers are known by ids, which must differ between papers."""
    waiting = [element]
    while waiting:
        item = waiting.pop()
        if "/ID" in item:
            item.ID = String(prefix + str(item.ID))
        attributes = item.get("/A")
        if isinstance(attributes, Dictionary) and "/Headers" in attributes:
            attributes.Headers = Array([String(prefix + str(name)) for name in attributes.Headers])
        kids = item.get("/K", [])
        kids = kids if isinstance(kids, Array) else [kids]
        waiting.extend(
            kid for kid in kids if isinstance(kid, Dictionary) and kid.get("/Type") == Name.StructElem
        )
