"""Rules of setting text that need no font: lines, families, a rough guess of widths."""

from studio.artwork.elements import Text

CAP_MIDDLE = 0.357
"""Half the height of a capital, in ems: so far below the middle of a box lies the baseline."""

LINE_HEIGHT = 1.2
"""From baseline to baseline, in ems."""

_GUESSED_WIDTH = 0.62


def family_list(family: str) -> str:
    """Return SVG's ``font-family`` for our word ``serif``, ``sans`` or a family's own name."""
    if family == "serif":
        return "Noto Serif, serif"
    return "Noto Sans, sans-serif" if family == "sans" else f"{family}, sans-serif"


def breaks(text: str, lines: int) -> tuple[tuple[str, ...], ...]:
    """Return the ways of breaking ``text`` at blanks into exactly ``lines`` lines, best balanced first.

    Balance is judged by letters. A text with line breaks of its own is not broken further.
    """
    own = tuple(text.split("\n"))
    if len(own) > 1 or lines <= 1:
        return (own,)
    words = text.split()
    if lines > len(words):
        return ()
    return tuple(sorted(_splits(words, lines), key=lambda split: max(len(line) for line in split))[:12])


def _splits(words: list[str], lines: int) -> list[tuple[str, ...]]:
    if lines == 1:
        return [(" ".join(words),)]
    found = []
    for cut in range(1, min(len(words) - lines + 2, 40)):
        found += [(" ".join(words[:cut]), *rest) for rest in _splits(words[cut:], lines - 1)]
    return found


def rough_fit(text: Text) -> tuple[tuple[str, ...], float]:
    """Return lines and size of ``text`` as guessed without a font, for viewers of the live file.

    What we draw ourselves is fitted exactly (``glyph_outlines.fit``).
    """
    if not (text.width or text.height):
        return tuple(text.text.split("\n")), text.style.size
    best: tuple[tuple[str, ...], float] = (tuple(text.text.split("\n")), 0.0)
    for count in range(1, text.lines + 1):
        for split in breaks(text.text, count)[:1]:
            widest = max(len(line) for line in split) * (
                _GUESSED_WIDTH * text.style.size + text.style.spacing
            )
            size = text.style.size * room(text, widest, len(split))
            if size > best[1] * 1.05:
                best = (split, size)
    return best


def room(text: Text, widest: float, lines: int) -> float:
    """Return by how much (at most 1) a block of ``lines`` lines must shrink to fit the text's box."""
    across = text.width / widest if text.width and widest > text.width else 1.0
    block = ((lines - 1) * LINE_HEIGHT + 1.0) * text.style.size
    down = text.height / block if text.height and block > text.height else 1.0
    return min(1.0, across, down)
