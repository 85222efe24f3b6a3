"""Texts in several languages, and which characters a text may hold at all."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

# Signatures over these differ between verifiers, or nothing can encode them (measured with three
# independent verifiers): C0 controls but TAB, LF, CR; DEL; U+FFFE and U+FFFF; lone surrogates.
_REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")


def refused_characters(text: str) -> tuple[str, ...]:
    """Return, in order and each once, the characters of ``text`` that no credential may hold."""
    return tuple(dict.fromkeys(_REFUSED.findall(text)))


def tidy(text: str) -> str:
    """Return ``text`` in NFC, without refused characters and without blanks around it.

    Line ends become LF. Inner blanks, joiners and direction marks stay: they carry meaning.
    """
    cleaned = _REFUSED.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return unicodedata.normalize("NFC", cleaned).strip()


def one_line(text: str) -> str:
    """Return ``text`` tidied and on one line, each run of white space one blank."""
    return " ".join(tidy(text).split())


@dataclass(frozen=True, slots=True)
class LocalisedText:
    """A text in one main language and any number of others (BCP 47 tag and text, main first)."""

    entries: tuple[tuple[str, str], ...] = (("en", ""),)

    def __post_init__(self) -> None:
        if not self.entries:
            raise ValueError("a localised text has at least its main language")

    @classmethod
    def of(cls, text: str, language: str = "en", others: Mapping[str, str] | None = None) -> "LocalisedText":
        """Return a text whose main language is ``language``."""
        rest = tuple(
            (tag, value) for tag, value in sorted((others or {}).items()) if tag != language and value
        )
        return cls(((language, text), *rest))

    @property
    def language(self) -> str:
        """The tag of the main language."""
        return self.entries[0][0]

    @property
    def main(self) -> str:
        """The text in the main language."""
        return self.entries[0][1]

    def in_language(self, tag: str) -> str:
        """Return the text for ``tag``: exactly, else for its base language, else the main text."""
        by_tag = {language.lower(): text for language, text in reversed(self.entries) if text}
        wanted = tag.lower()
        return by_tag.get(wanted) or by_tag.get(wanted.split("-")[0]) or self.main

    def with_text(self, tag: str, text: str) -> "LocalisedText":
        """Return a copy in which ``tag`` has ``text``; an empty text removes a language but the main."""
        if tag == self.language:
            return LocalisedText(((tag, text), *self.entries[1:]))
        rest = tuple(entry for entry in self.entries[1:] if entry[0] != tag)
        return LocalisedText((self.entries[0], *rest, *([(tag, text)] if text else [])))

    def __bool__(self) -> bool:
        return bool(self.main.strip())

    def __str__(self) -> str:
        return self.main
