"""The joined file: order, bookmarks, one structure tree, nothing attached, nothing twice."""

import io
from datetime import UTC, datetime

import pikepdf
import pytest

from studio.foundation.errors import UntrustedInputError
from studio.rendering.joined_pdf import join_pdfs
from tests.support.papers import NAMES, bound, paper
from tests.support.pdf_reading import picture, spoken

DAY = datetime(2026, 11, 20, tzinfo=UTC)


@pytest.fixture(scope="module")
def parts() -> list[tuple[str, bytes]]:
    template = bound()
    return [(name, template.render_one(paper(name, tag))) for tag, name, _ in NAMES[:12]]


def test_pages_and_bookmarks_stand_in_the_given_order(parts: list[tuple[str, bytes]]) -> None:
    with pikepdf.open(io.BytesIO(join_pdfs(parts, title="All", created=DAY))) as pdf:
        with pdf.open_outline() as outline:
            assert [item.title for item in outline.root] == [name for name, _ in parts]
        assert len(pdf.pages) == len(parts)
        assert list(pdf.attachments) == []
        assert str(pdf.docinfo["/Title"]) == "All"


def test_everything_spoken_before_is_spoken_after(parts: list[tuple[str, bytes]]) -> None:
    joined = join_pdfs(parts, title="All", created=DAY)
    assert spoken(joined) == [text for _, data in parts for text in spoken(data)]


def test_each_page_points_at_its_own_structure(parts: list[tuple[str, bytes]]) -> None:
    with pikepdf.open(io.BytesIO(join_pdfs(parts, title="All", created=DAY))) as pdf:
        numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
        by_number = {int(numbers[i]): numbers[i + 1] for i in range(0, len(numbers), 2)}
        for page in pdf.pages:
            elements = by_number[int(page.obj.StructParents)]
            assert {element.Pg.objgen for element in elements} == {page.obj.objgen}


def test_table_headers_have_ids_of_their_own(parts: list[tuple[str, bytes]]) -> None:
    with pikepdf.open(io.BytesIO(join_pdfs(parts, title="All", created=DAY))) as pdf:
        ids = [str(item.ID) for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and "/ID" in item]
        assert len(ids) == len(set(ids)) == 2 * len(parts)


def test_pages_look_as_before(parts: list[tuple[str, bytes]]) -> None:
    joined = join_pdfs(parts, title="All", created=DAY)
    for place, (_, data) in enumerate(parts):
        assert picture(joined, dpi=60, page=place) == picture(data, dpi=60)


def test_what_is_equal_is_stored_once() -> None:
    one = bound().render_one(paper("Bo Li"))
    joined = join_pdfs([("Bo Li", one)] * 20, title="All", created=DAY)
    assert len(joined) < 6 * len(one)


def test_bytes_are_equal_on_two_runs(parts: list[tuple[str, bytes]]) -> None:
    assert join_pdfs(parts, title="All", created=DAY) == join_pdfs(iter(parts), title="All", created=DAY)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 nothing", b"not a pdf"])
def test_a_broken_part_is_named(data: bytes) -> None:
    with pytest.raises(UntrustedInputError, match="'Bo Li'"):
        join_pdfs([("Bo Li", data)], title="All", created=DAY)
