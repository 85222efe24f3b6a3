"""Names of files and folders that are safe on Windows, macOS and Linux, and distinct on all three.

Windows refuses some characters, some names (CON, LPT1 …) and trailing dots; macOS and Windows
take ``Ann`` and ``ANN``, or the composed and the decomposed spelling of ``é``, for one file.
"""

import re
import unicodedata
from collections.abc import Mapping
from string import Formatter

from studio.foundation.errors import InputError
from studio.foundation.worded import worded

LONGEST = 60
"""UTF-16 units per name; with two folders above it a path stays under Windows' 260."""

_LONGEST_BYTES = 180
_NEAR = 20
"""So many letters may be given up for a whole word."""
_LOOSE = " .,;:-\N{EN DASH}\N{EM DASH}(&+"
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
# Direction and other invisible marks change how a name looks and not which file it is.
_INVISIBLE = re.compile(
    "[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]"
)
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])", re.IGNORECASE)


class PatternError(InputError):
    """A file-name or number pattern names something that it cannot have."""

    code = "input.pattern"
    hint = worded("Use only the words in braces that the field's help lists.")


def fill_pattern(pattern: str, values: Mapping[str, object]) -> str:
    """Return ``pattern`` with each ``{word}`` or ``{word:format}`` replaced by its value.

    Raises:
        PatternError: An unknown word, an attribute or an index, or a broken brace.
    """
    try:
        parts = list(Formatter().parse(pattern))
        for _, word, _, conversion in parts:
            if word is not None and (word not in values or conversion):
                raise PatternError(
                    worded(
                        "The pattern {pattern} asks for {{word}}, which there is not.",
                        pattern=repr(pattern),
                        word=word,
                    )
                )
        return "".join(
            literal + (format(values[word], spec or "") if word is not None else "")
            for literal, word, spec, _ in parts
        )
    except (ValueError, KeyError) as error:
        raise PatternError(
            worded("The pattern {pattern} cannot be read: {error}.", pattern=repr(pattern), error=error)
        ) from error


def safe_name(wanted: str, *, fallback: str = "learner", longest: int = LONGEST) -> str:
    """Return ``wanted`` as one name of at most ``longest`` UTF-16 units that any system accepts.

    Letters of every script stay; the result is NFC, never empty, never hidden, never reserved.
    """
    text = unicodedata.normalize("NFC", wanted)
    text = _INVISIBLE.sub("", _FORBIDDEN.sub(" ", text))
    text = "".join(letter for letter in text if unicodedata.category(letter) not in ("Cc", "Cs", "Co", "Cn"))
    text = _cut(" ".join(text.split()), longest).strip(" .")
    text = text.lstrip("-~ .") or fallback
    return f"{text}_" if _RESERVED.fullmatch(text.split(".")[0].strip()) else text


def _cut(text: str, longest: int) -> str:
    """Cut behind a word where one ends near, else so that no letter loses its marks."""
    end = len(text)
    while end and (_units(text[:end]) > longest or len(text[:end].encode("utf-8")) > _LONGEST_BYTES):
        end -= 1
    while 0 < end < len(text) and _joins_back(text[end]):
        end -= 1
    if end == len(text):
        return text
    word = text.rfind(" ", max(end - _NEAR, end // 2), end + 1)
    return text[:end] if word < 0 else text[:word].rstrip(_LOOSE)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _joins_back(letter: str) -> bool:
    return unicodedata.combining(letter) != 0 or unicodedata.category(letter) in ("Mn", "Mc", "Me", "Cf")


def same_file(name: str) -> str:
    """Return a form that is equal for two names that some system takes for one file."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())


class DistinctNames:
    """Hands out safe names, each once: the second ``Ann Lee`` becomes ``Ann Lee (2)``."""

    def __init__(self, taken: tuple[str, ...] = (), longest: int = LONGEST) -> None:
        self._taken = {same_file(name) for name in taken}
        self._next: dict[str, int] = {}
        self._longest = longest

    def give(self, wanted: str, fallback: str = "learner") -> str:
        """Return a safe name for ``wanted`` that was not given before."""
        name = base = safe_name(wanted, fallback=fallback, longest=self._longest)
        while same_file(name) in self._taken:
            number = self._next.get(same_file(base), 1) + 1
            self._next[same_file(base)] = number
            suffix = f" ({number})"
            name = _cut(base, self._longest - len(suffix)).rstrip(" .") + suffix
        self._taken.add(same_file(name))
        return name
