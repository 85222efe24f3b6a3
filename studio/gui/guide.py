"""The user guide that comes with the program: its chapters, and which one helps with which stage."""

import re
from dataclasses import dataclass
from functools import cache

from studio.foundation.bundled_files import guide

FIRST = "README"
_CHAPTER = re.compile(r"\]\(([a-z-]+)\.md\)")
_LINK = re.compile(r"(?<!!)\[([^\]]*)\]\(([^)]*)\)")
# Pictures, where links lead, and the signs of emphasis, headings and tables: nobody sees them.
_MARKUP = re.compile(r"!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|[*`#|\[]")
_INSIDE = re.compile(r"(?:([A-Za-z-]+)\.md)?(?:#[a-z-]+)?")
_OF_STAGE = {"settings": "keys-and-backup"}


@dataclass(frozen=True, slots=True)
class Chapter:
    """``key`` is the file's name without its ending, ``text`` Markdown without links that lead out.

    ``words`` are what a reader sees, casefolded, to search in.
    """

    key: str
    title: str
    text: str
    words: str


@cache
def chapters() -> tuple[Chapter, ...]:
    """Return every chapter that is there, in the order in which the first one lists them; maybe none."""
    keys = dict.fromkeys((FIRST, *_CHAPTER.findall(_read(FIRST))))
    return tuple(chapter for chapter in map(_chapter, keys) if chapter.text)


def chapter_of_stage(stage: str) -> str:
    """Return the key of the chapter about a stage of the rail; the first where none is."""
    key = _OF_STAGE.get(stage, stage)
    return key if any(one.key == key for one in chapters()) else FIRST


def anchor(heading: str) -> str:
    """Return the word by which links name a heading, as on code hosts.

    >>> anchor("Save a copy")
    'save-a-copy'
    """
    return re.sub(r"[^\w-]", "", heading.strip().lower().replace(" ", "-"))


def _chapter(key: str) -> Chapter:
    text = _read(key)
    heading, _end, rest = text.partition("\n")
    title = heading.lstrip("# ").strip()
    text = _LINK.sub(_kept, rest.strip())
    return Chapter(key, title, text, _MARKUP.sub("", f"{title} {text}").casefold())


def _kept(link: re.Match[str]) -> str:
    """Keep links within the guide; what leads to files that do not come with the program is words alone."""
    return link[0] if _INSIDE.fullmatch(link[2]) else link[1]


def _read(key: str) -> str:
    """Return a chapter's text, or nothing where it is missing or damaged: the others help all the same."""
    try:
        return (guide() / f"{key}.md").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
