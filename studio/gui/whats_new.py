"""What changed from version to version, as the changelog that comes with the program tells it."""

import re

from studio import __version__
from studio.foundation.bundled_files import changelog

_HEADING = re.compile(r"^## +(.+)$", re.MULTILINE)
_VERSION = re.compile(r"\d+(?:\.\d+)*")


def is_newer(version: str, other: str) -> bool:
    """Tell whether ``version`` comes after ``other``; anything comes after an empty text."""
    return _numbers(version) > _numbers(other)


def sections(language: str) -> tuple[tuple[str, str], ...]:
    """Return (version, Markdown) pairs, newest first, in ``language`` or else in English.

    What is not released yet counts as the version that runs.
    """
    text = changelog(language)
    found = list(_HEADING.finditer(text))
    ends = [one.start() for one in found[1:]] + [len(text)]
    return tuple(
        (_version_of(one[1]), text[one.end() : end].strip()) for one, end in zip(found, ends, strict=True)
    )


def _version_of(heading: str) -> str:
    version = _VERSION.search(heading)
    return version[0] if version else __version__


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version)[:3])
