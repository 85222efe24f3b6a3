"""Pictures in SVG, drawn onto a page so that every reader of PDF shows them alike.

WeasyPrint draws a gradient as one tile of a tiling pattern (ISO 32000-1, 8.7.3). Poppler's Splash, the
renderer of Okular and ``pdftoppm``, loses such tiles when they are small or painted by a stroke. Here each
gradient becomes what PDF has for it, a shading pattern (8.7.4.3), and where it fades a soft mask beside it
(11.5.3). See ``docs/decisions/0165-gradients-as-shading-patterns.md``.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

_SHAPES = frozenset({"circle", "ellipse", "line", "path", "polyline", "polygon", "rect"})
_HAIR = 0.1
"""Points on paper. A filled shape's line below that is less than a dot of a printer of 600 dpi; it is left
out, because Splash draws it as thin as it is, PDFium and cairo one pixel wide, over the shape itself."""
_PATH_OPERATORS = frozenset((b"m", b"l", b"c", b"v", b"y", b"h", b"re"))


def drawn_our_way(image: Any) -> Any:
    """Return ``image``, any of WeasyPrint's or None; an SVG draws itself as above from now on."""
    svg = getattr(image, "_svg", None)
    if svg is not None:
        svg.__class__ = _drawing_class()
        svg.fading = {}
    return image


def found_our_way(find: Callable[..., Any]) -> Callable[..., Any]:
    """Return WeasyPrint's finder of images such that the ones it finds are drawn our way."""

    def find_image(*place: Any, **options: Any) -> Any:
        return drawn_our_way(find(*place, **options))

    return find_image


@dataclass(frozen=True, slots=True)
class _Fading:
    """How much of a gradient shows: a shading in grey, where it stands, and the box it covers.

    ``matrix`` leads from the shading's space to that of the content; ``box`` is x, y, width and height there.
    """

    shading: Any
    matrix: Any
    box: tuple[float, float, float, float]


@cache
def _drawing_class() -> type:
    """Return a kind of WeasyPrint's SVG; made here since WeasyPrint must not be imported before the fonts."""
    from weasyprint.svg import SVG

    class Drawing(SVG):  # type: ignore[misc]
        fading: dict[str, _Fading]
        """What fades of the shape that is being drawn: its "fill", its "stroke", both or neither."""

        def set_graphical_state(self, node: Any, font_size: float, context: Any = None) -> tuple[bool, bool]:
            known = set(self.stream._resources["Pattern"])
            fill, stroke = super().set_graphical_state(node, font_size, context)
            self.fading = _use_shadings(self, known, node, font_size)
            width = self.length(node.get("stroke-width", "1px"), font_size)
            if stroke:  # WeasyPrint forgets the width where the line is a gradient
                self.stream.set_line_width(width)
            return bool(fill), bool(stroke) and not (fill and width * _scale(self.stream) < _HAIR)

        def fill_stroke(self, fill: bool, stroke: bool, even_odd: bool = False, text: bool = False) -> None:
            """Paint the path at the stream's end; fill and stroke apart where one of them fades."""
            if text or not self.fading:
                super().fill_stroke(fill, stroke, even_odd, text)
                return
            path = _cut_path(self.stream.stream)
            for paint in ["fill"] * fill + ["stroke"] * stroke:
                with self.stream.stacked():
                    if paint in self.fading:
                        _mask(self.stream, self.fading[paint])
                    self.stream.stream += path
                    super().fill_stroke(paint == "fill", paint == "stroke", even_odd)
            self.fading = {}

    return Drawing


def _use_shadings(svg: Any, known: set[str], node: Any, font_size: float) -> dict[str, _Fading]:
    """Put shadings in the place of the tiles that are not ``known``; return what fades, by fill and stroke.

    What fades of letters, which cannot be painted twice, is masked at once.
    """
    patterns, fading = svg.stream._resources["Pattern"], {}
    for key in [key for key in patterns if key not in known]:
        tile = patterns[key]
        if (group := _gradient_of(tile)) is None:
            continue
        (shading,) = group._resources["Shading"].values()
        patterns[key] = _shading_pattern(tile.extra["Matrix"], shading)
        if group._resources["ExtGState"] and svg.stream.ctm.determinant:
            box = svg.calculate_bounding_box(node, font_size)
            fading[_painted_with(svg.stream.stream, key)] = _fading(svg.stream, tile, group, box)
            _without_exponents(shading)
    if node.tag in _SHAPES:
        return fading
    for each in fading.values():
        _mask(svg.stream, each)
    return {}


def _gradient_of(tile: Any) -> Any | None:
    """Return the group inside a tile that holds one gradient and nothing else."""
    groups = list(tile._resources["XObject"].values())
    if len(groups) != 1 or len(groups[0]._resources["Shading"]) != 1:
        return None
    painted = groups[0].stream[-3:] or [b""]
    return groups[0] if len(painted) <= 2 and bytes(painted[-1]).endswith(b" sh") else None


def _shading_pattern(matrix: Any, shading: Any) -> Any:
    import pydyf

    pattern = pydyf.Dictionary({"Type": "/Pattern", "PatternType": 2, "Matrix": matrix, "Shading": shading})
    pattern.extra = {}  # WeasyPrint looks there for resources; there are none
    return pattern


def _scale(stream: Any) -> float:
    return float(abs(stream.ctm.determinant) ** 0.5)


def _without_exponents(shading: Any) -> None:
    """Let colours change evenly: SVG 2, 14.2 mixes colours and opacities each by itself."""
    for piece in shading["Function"]["Functions"]:
        piece["N"] = 1


def _painted_with(operators: list[Any], key: str) -> str:
    """Say whether the pattern ``key`` was last chosen for filling or for stroking."""
    chosen = next(item for item in reversed(operators) if f"/{key} ".encode() in bytes(item))
    return "stroke" if chosen.endswith(b"SCN") else "fill"


def _fading(stream: Any, tile: Any, group: Any, box: Any) -> _Fading:
    """Return what WeasyPrint put into the tile to make it fade; the tile's matrix leads to the page."""
    from weasyprint.matrix import Matrix

    (state,) = group._resources["ExtGState"].values()
    (grey,) = state["SMask"]["G"]._resources["Shading"].values()
    return _Fading(grey, Matrix(*tile.extra["Matrix"]) @ stream.ctm.invert, _wider(box))


def _wider(box: Any) -> tuple[float, float, float, float]:
    """Return the box with a rim, so that the mask's edge does not fade the shape's."""
    x, y, width, height = box
    rim = max(width, height) * 0.02
    return (x - rim, y - rim, width + 2 * rim, height + 2 * rim)


def _mask(stream: Any, fading: _Fading) -> None:
    mask = stream.set_alpha_state(*fading.box)
    mask._resources["Shading"]["s0"] = fading.shading
    mask.transform(*fading.matrix.values)
    mask.paint_shading("s0")


def _cut_path(operators: list[Any]) -> list[Any]:
    """Take the path at the end of ``operators`` away and return it."""
    start = len(operators)
    while start and bytes(operators[start - 1]).rsplit(b" ", 1)[-1] in _PATH_OPERATORS:
        start -= 1
    path = operators[start:]
    del operators[start:]
    return path
