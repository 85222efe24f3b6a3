"""A fontconfig file that makes Pango see a closed font set and nothing else."""

from collections.abc import Iterable
from pathlib import Path
from xml.sax.saxutils import escape

from studio.rendering.font_families import Kind, families
from studio.rendering.fonts import FontSet

# As fontconfig and Pango spell the languages; the tag that our own lists know stands beside it.
_HAN_LANGUAGES = {
    "zh-hans": "zh-hans",
    "zh-hant": "zh-hant",
    "zh-cn": "zh-hans",
    "zh-sg": "zh-hans",
    "zh-tw": "zh-hant",
    "zh-hk": "zh-hk",
    "zh-mo": "zh-hk",
    "ja": "ja",
    "ko": "ko",
    "ur": "ur",
}

_FIRST: dict[str, Kind] = {"Noto Serif": "serif", "Noto Sans": "sans", "serif": "serif", "sans-serif": "sans"}


def fontconfig_text(fonts: FontSet, cache: Path) -> str:
    """Return the text of a ``fonts.conf`` for ``fonts`` and no other font of the machine.

    Whoever starts a process that draws writes it to a file and names that in ``FONTCONFIG_FILE``
    before the process loads Pango: fontconfig reads it once. ``serif``, ``sans-serif`` and
    our two first families map to our lists; Han and Arabic forms follow the language of the text.
    What a style sheet names itself goes first.

    Args:
        fonts: The closed set; ``files`` alone are accepted from their folders.
        cache: A folder in which fontconfig may keep its own cache.
    """
    folders = dict.fromkeys(path.parent for path in fonts.files)
    parts = [
        '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">\n<fontconfig>',
        *(f"<dir>{escape(str(folder))}</dir>" for folder in folders),
        f"<cachedir>{escape(str(cache))}</cachedir>",
        "<selectfont>",
        *_globs("acceptfont", (str(path) for path in fonts.files)),
        *_globs("rejectfont", (f"{folder}/*" for folder in folders)),
        "</selectfont>",
        *_language_rules(),  # before the general ones, so that the language decides
        _SCALED_PICTURES,
        *_generic_rules(),
        "</fontconfig>\n",
    ]
    return "\n".join(parts)


# Colour emoji are pictures of one size: without this they are drawn as large as they were made, which
# is about three times the text around them.
_SCALED_PICTURES = (
    '<match target="font"><test name="outline"><bool>false</bool></test>'
    '<edit name="pixelsizefixupfactor" mode="assign"><divide>'
    '<name target="pattern">pixelsize</name><name target="font">pixelsize</name></divide></edit>'
    '<edit name="matrix" mode="assign"><times><name>matrix</name><matrix>'
    "<name>pixelsizefixupfactor</name><double>0</double>"
    "<double>0</double><name>pixelsizefixupfactor</name></matrix></times></edit>"
    '<edit name="size" mode="assign"><divide><name>size</name><name>pixelsizefixupfactor</name></divide>'
    "</edit>"
    "</match>"
)


def _globs(kind: str, patterns: Iterable[str]) -> list[str]:
    return [f"<{kind}><glob>{escape(pattern)}</glob></{kind}>" for pattern in patterns]


def _language_rules() -> list[str]:
    """For each language and each first family: whose Han and Arabic letters follow."""
    return [
        _rule(first, families(kind, tag), language)
        for language, tag in _HAN_LANGUAGES.items()
        for first, kind in _FIRST.items()
    ]


def _generic_rules() -> list[str]:
    return [_rule(first, families(kind)) for first, kind in _FIRST.items()]


def _rule(family: str, then: Iterable[str], language: str = "") -> str:
    test = f'<test name="lang" compare="contains"><string>{language}</string></test>' if language else ""
    names = "".join(f"<string>{escape(name)}</string>" for name in then if name != family)
    return (
        f'<match target="pattern">{test}<test qual="any" name="family"><string>{family}</string></test>'
        f'<edit name="family" mode="append_last" binding="strong">{names}</edit></match>'
    )
