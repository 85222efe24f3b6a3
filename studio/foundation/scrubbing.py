"""Takes names, addresses, keys, passphrases and paths out of texts that leave this computer.

Whatever could be a person's goes, even if some useful words go with it: ``‹name›``, ``‹e-mail›``,
``‹path›``, ``‹address›``, ``‹key›`` and ``‹secret›`` stand where they were. Ids of ours (UUIDs) stay.
"""

import getpass
import platform
import re
import sys
import sysconfig
import tempfile
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path

_PROGRAM, _PATH = "‹program›", "‹path›"

_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})|\\x([0-9a-fA-F]{2})")
_SURROGATES = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_TAIL = r"""[^\n"'<>|:;,)\]}]*"""
_UUID = r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"

_SECRET = re.compile(
    r"""(?i)((?:pass ?-?phrase|passwort|password|secret|seed|token)["']?\s*(?:[:=]|\bis\b|\bist\b)\s*).+"""
)
_LONG = re.compile(  # base64 and its relatives: digits and capitals among 24 letters or more
    r"(?<![\w+/-])(?!" + _UUID + r"(?![\w-]))(?=[\w+/-]*\d)(?=[\w+/-]*[A-Z])[A-Za-z0-9+/_-]{24,}={0,2}"
)

# In this order: what is longer and surer comes first.
_PATTERNS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"-----BEGIN [^-]+-----.*?(?:-----END [^-]+-----|\Z)", re.S), "‹secret›"),
    (_SECRET, r"\1‹secret›"),
    (re.compile(r"\beyJ[\w-]{8,}(?:\.[\w-]+){0,2}"), "‹key›"),
    (re.compile(r"""\bdid:[a-z0-9]+:[^\s"'<>,;)\]}]+"""), "‹address›"),
    (re.compile(r"[^\s\"'<>(),:;\[\]{}|=/\\]+(?:@|%40)[^\s\"'<>(),:;\[\]{}|=/\\@]+"), "‹e-mail›"),
    (re.compile(r"""\b(?:https?|file|ftp|mailto|tel):[^\s"'<>)\]}]+"""), "‹address›"),
    (re.compile(r"\bz[1-9A-HJ-NP-Za-km-z]{30,}"), "‹key›"),
    (re.compile(r"(?<![\w-])(?!" + _UUID + r"(?![\w-]))[0-9a-fA-F]{32,}(?![\w-])"), "‹key›"),
    (_LONG, "‹key›"),
    (re.compile(r"(?<!\w)[A-Za-z]:[\\/]" + _TAIL), _PATH),
    (re.compile(r"\\\\[^\s\\]" + _TAIL), _PATH),
    (re.compile(r"(?<![\w›/.~])~?/\w" + _TAIL), _PATH),
)  # fmt: skip

_TOKEN = re.compile(r"[^\W_]+")
_MARK = re.compile(r"(‹[a-z-]+›)")
_FRAME = re.compile(r'^ *File "‹program›[^"]*", line \d+, in \S+$')
_LOG_HEAD = re.compile(r"^\d{4}-\d\d-\d\dT[\d:]+Z [A-Z]+ [a-z0-9_.]+: ")


class Scrubber:
    """Call it with a text and get the text without what belongs to somebody.

    Args:
        texts: What is known to be somebody's: names, identifiers, addresses, titles of course runs.
            Whole, and each word of two letters or more, wherever it stands and in whatever case.
        places: Folders that are somebody's, such as an open workspace; home and the like are known.
    """

    def __init__(self, texts: Iterable[str] = (), places: Sequence[Path] = ()) -> None:
        self._words: set[str] = set()
        self._phrases: set[str] = set()
        for text in (*texts, *_this_person()):
            self._learn(text)
        self._lengths: dict[str, list[int]] = {}
        for phrase in sorted(self._phrases, key=len, reverse=True):
            lengths = self._lengths.setdefault(phrase[:2], [])
            if len(phrase) not in lengths:
                lengths.append(len(phrase))
        self._places = _known_places(places)

    def _learn(self, text: str) -> None:
        plain = _folded(_plain(text)).strip()
        tokens = _TOKEN.findall(plain)
        self._words.update(one for one in tokens if len(one) > 1 and not one.isdigit())
        if len(tokens) > 1 and len(squeezed := "".join(tokens)) > 5:
            self._words.add(squeezed)
        for phrase in (plain, plain.partition("@")[0], *plain.split()):
            if len(phrase) > 3 or (len(phrase) > 1 and not phrase.isascii()):
                self._phrases.add(phrase)

    def __call__(self, text: str) -> str:
        """Return ``text`` without it."""
        text = _plain(text)
        for pattern, mark in (*self._places, *_PATTERNS):
            text = pattern.sub(mark, text)
        lines, spare = [], False
        for line in text.split("\n"):
            # A frame of our own code and the line of source below it hold words of ours alone.
            frame = _FRAME.match(line) is not None
            lines.append(line if frame or (spare and line.startswith("    ")) else self._without(line))
            spare = frame
        return "\n".join(lines)

    def _without(self, line: str) -> str:
        head = _LOG_HEAD.match(line)
        start = head.end() if head else 0
        parts = _MARK.split(line[start:])
        parts[::2] = [self._nameless(part) for part in parts[::2]]
        return line[:start] + "".join(parts)

    def _nameless(self, text: str) -> str:
        parts = _MARK.split(self._without_phrases(text))
        parts[::2] = [_TOKEN.sub(self._known, part) for part in parts[::2]]
        return "".join(parts)

    def _without_phrases(self, text: str) -> str:
        """Look up at each letter whether a known text begins there: quick for thousands of them."""
        low, kept, place = _folded(text), [], 0
        while place < len(text):
            length = next(
                (
                    one
                    for one in self._lengths.get(low[place : place + 2], ())
                    if self._is_there(low, place, one)
                ),
                0,
            )
            kept.append("‹name›" if length else text[place])
            place += length or 1
        return "".join(kept)

    def _is_there(self, low: str, place: int, length: int) -> bool:
        phrase = low[place : place + length]
        if phrase not in self._phrases:
            return False
        around = low[max(place - 1, 0) : place] + low[place + length : place + length + 1]
        return not phrase.isascii() or not any(one.isascii() and one.isalnum() for one in around)

    def _known(self, token: re.Match[str]) -> str:
        return "‹name›" if _folded(token[0]) in self._words else token[0]


def _plain(text: str) -> str:
    """Return ``text`` composed, with letters in it that were written as escapes."""
    text = _ESCAPE.sub(_letter, text)
    text = _SURROGATES.sub(lambda pair: pair[0].encode("utf-16", "surrogatepass").decode("utf-16"), text)
    return unicodedata.normalize("NFC", text)


def _letter(escape: re.Match[str]) -> str:
    number = int(escape[1] or escape[2] or escape[3], 16)
    return chr(number) if number >= 0x80 and number <= sys.maxunicode else escape[0]


def _folded(text: str) -> str:
    """Return ``text`` in one case, letter for letter, so that places in it stay what they were."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(one.lower()[0] for one in text)


def _this_person() -> tuple[str, ...]:
    """Return who is logged in and what the computer is called."""
    found = [platform.node()]
    try:
        found.append(getpass.getuser())
    except (OSError, KeyError, ImportError):
        return tuple(found)
    return tuple(one for one in found if one not in ("localhost", "root", "user"))


def _known_places(places: Sequence[Path]) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return patterns for folders, the longest first: of the program with what is in it, others without."""
    package = Path(__file__).resolve().parent.parent
    program = {str(package), sys.prefix, sys.base_prefix, *sysconfig.get_paths().values()}
    theirs = {str(one) for one in (*places, Path.home(), Path(tempfile.gettempdir()))}
    theirs |= {str(Path(one).resolve()) for one in theirs}
    known = [(one, True) for one in program] + [(one, False) for one in theirs - program]
    known.sort(key=lambda one: len(one[0]), reverse=True)
    return tuple(_place(place, ours) for place, ours in known if len(place) > 2)


def _place(place: str, ours: bool) -> tuple[re.Pattern[str], str]:
    # As the system writes it, as ``repr`` doubles it, and as addresses turn it round.
    forms = {place, place.replace("\\", "\\\\"), place.replace("\\", "/")}
    either = "|".join(map(re.escape, sorted(forms, key=len, reverse=True)))
    tail = r"((?:[\\/][\w.-]+)*)" if ours else r"(?:[\\/]" + _TAIL + ")?"
    flags = re.IGNORECASE if sys.platform == "win32" else 0
    end = r"(?![\w-])"
    return re.compile(rf"(?:{either}){end}{tail}", flags), rf"{_PROGRAM}\1" if ours else _PATH
