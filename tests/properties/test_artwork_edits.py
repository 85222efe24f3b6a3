"""Whatever is done to a document can be taken back, and survives its JSON form."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.artwork.document import Document
from studio.artwork.edits import (
    Add,
    Edit,
    EditRefusedError,
    Remove,
    Replace,
    Restack,
    SetCanvas,
    SetProperty,
    Several,
    edit_from_plain,
)
from studio.artwork.elements import (
    ArcText,
    Element,
    Ellipse,
    Group,
    Picture,
    Polygon,
    Rect,
    Star,
    Text,
    TextStyle,
)
from studio.artwork.paint import LinearGradient, Look, Solid, Stop, Stroke
from studio.artwork.plain_form import document_from_plain, document_to_plain
from studio.artwork.svg_reader import read_svg
from studio.artwork.svg_writer import write_svg

IDS = [f"i{number}" for number in range(12)]
numbers = st.integers(-5000, 5000).map(lambda value: value / 8)
sizes = st.integers(1, 5000).map(lambda value: value / 8)
colours = st.sampled_from(["#000000", "#0b6e6e", "#ffffff"])
fades = st.sampled_from([1.0, 0.5, 0.25])
solids = st.builds(Solid, colours, fades)
stops = st.lists(
    st.builds(Stop, st.sampled_from([0.0, 0.5, 1.0]), colours, fades), min_size=1, max_size=3
).map(tuple)
gradients = st.builds(LinearGradient, x1=numbers, y1=numbers, x2=numbers, y2=numbers, stops=stops)
paints = solids | gradients
looks = st.builds(
    Look, fill=st.none() | paints, stroke=st.none() | st.builds(Stroke, paints, sizes), opacity=fades
)
styles = st.builds(TextStyle, size=sizes, family=st.sampled_from(["serif", "sans"]), bold=st.booleans())
words = st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=12).map(
    lambda text: " ".join(text.split()) or "x"
)
points = st.lists(st.tuples(numbers, numbers), min_size=2, max_size=4).map(tuple)


def leaf(element_id: str) -> st.SearchStrategy[Element]:
    common: dict[str, Any] = {
        "id": st.just(element_id),
        "name": st.sampled_from(["", "a name"]),
        "look": looks,
    }
    return st.one_of(
        st.builds(
            Rect, x=numbers, y=numbers, width=sizes, height=sizes, rx=st.just(2.0), ry=st.just(3.0), **common
        ),
        st.builds(Ellipse, cx=numbers, cy=numbers, rx=sizes, ry=sizes, **common),
        st.builds(Polygon, points=points, closed=st.booleans(), **common),
        st.builds(Star, cx=numbers, cy=numbers, points=st.integers(3, 9), outer=sizes, inner=sizes, **common),
        st.builds(Text, x=numbers, y=numbers, text=words, style=styles, width=sizes, **common),
        st.builds(ArcText, cx=numbers, cy=numbers, radius=sizes, text=words, style=styles, **common),
    )


@st.composite
def documents(draw: st.DrawFn) -> Document:
    ids = list(draw(st.permutations(IDS)))
    elements: list[Element] = []
    for _ in range(draw(st.integers(1, 4))):
        children = tuple(draw(leaf(ids.pop())) for _ in range(draw(st.integers(0, 2))))
        if children:
            look = Look(opacity=draw(fades))
            elements.append(Group(id=ids.pop(), look=look, children=children))
        elif ids:
            elements.append(draw(leaf(ids.pop())))
    return Document(title=draw(words), elements=tuple(elements))


@st.composite
def edits(draw: st.DrawFn, document: Document, depth: int = 0) -> Edit:
    present = [element.id for element in document.walk()]
    groups = ["", *(element.id for element in document.walk() if isinstance(element, Group))]
    chosen, holder, place = (
        draw(st.sampled_from(present)),
        draw(st.sampled_from(groups)),
        draw(st.integers(0, 4)),
    )
    made = [
        Add(draw(leaf("new")), holder, place),
        Remove(chosen),
        Replace(draw(leaf(chosen))),
        Restack(chosen, holder, place),
        SetProperty(chosen, "name", draw(words)),
        SetProperty(chosen, "look", draw(looks)),
        SetCanvas(draw(sizes), draw(sizes), "t", "de"),
    ]
    first = draw(st.sampled_from(made))
    return Several((first, SetCanvas(9, 9, "u", "fr"))) if depth == 0 and draw(st.booleans()) else first


@settings(max_examples=50, deadline=None)
@given(st.data())
def test_an_edit_and_its_inverse_restore_the_document(data: st.DataObject) -> None:
    document = data.draw(documents())
    edit = data.draw(edits(document))
    try:
        changed, inverse = edit.apply(document)
    except EditRefusedError:
        assert isinstance(edit, (Restack, Several)), "only a group put into itself is refused"
        return
    restored, again = inverse.apply(changed)
    assert restored == document
    assert again.apply(restored)[0] == changed


@settings(max_examples=50, deadline=None)
@given(st.data())
def test_documents_and_edits_survive_their_json_form(data: st.DataObject) -> None:
    document = data.draw(documents())
    assert document_from_plain(json.loads(json.dumps(document_to_plain(document)))) == document
    edit = data.draw(edits(document))
    assert edit_from_plain(json.loads(json.dumps(edit.to_plain()))) == edit


@settings(max_examples=40, deadline=None)
@given(documents())
def test_documents_come_back_from_svg(document: Document) -> None:
    svg = write_svg(document)
    reading = read_svg(svg.encode())
    assert reading.dropped == ()
    assert write_svg(reading.document) == svg


def test_a_group_cannot_be_put_into_itself() -> None:
    inner = Group(id="b", children=(Ellipse(id="c", cx=0, cy=0, rx=1, ry=1),))
    document = Document(elements=(Group(id="a", children=(inner,)),))
    with pytest.raises(EditRefusedError):
        Restack("a", "b", 0).apply(document)
    with pytest.raises(EditRefusedError):
        Remove("nothing").apply(document)
    with pytest.raises(EditRefusedError):
        Add(Picture(id="c", x=0, y=0, width=1, height=1, png=b""), "", 0).apply(document)
    with pytest.raises(EditRefusedError):
        SetProperty("a", "children", ()).apply(document)
