"""Reads files, folders and ZIPs of anybody and gives the credentials in them as text.

Pictures, PDFs and ZIPs are opened in the limited worker, many at a time; JSON and JWT are plain text and
are only measured and parsed by our own strict reader.
"""

import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studio.foundation.errors import LimitExceededError, UntrustedInputError
from studio.foundation.limited_worker import Limits, run_limited
from studio.foundation.worded import worded
from studio.verification import archives
from studio.verification.page_text import PageText
from studio.verification.report import Kind
from studio.verification.unwrap import MAXIMUM_FILE, Content, unwrap, unwrap_text

_BATCH_FILES = 250
_BATCH_BYTES = 48 * 1024 * 1024
_LIMITS = Limits(seconds=60.0)
_TASK = "studio.verification.read_any:"
_READ_AS = {
    ".pdf": "pdf", ".png": "png", ".svg": "svg",
    ".json": "json", ".jsonld": "json", ".jwt": "text", ".zip": "zip",
}  # fmt: skip
_CALLED = {"pdf": "PDF", "png": "PNG", "svg": "SVG", "json": "JSON", "text": "JWT", "zip": "ZIP"}
NOT_OPENED, NOT_AS_NAMED = "file.not-opened", "file.not-as-named"
"""Codes of files that were not judged at all: nothing speaks for them, nothing against."""
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")


@dataclass(frozen=True, slots=True)
class Found:
    """One file and what is in it. ``file`` is its path; inside a ZIP ``archive.zip/name``.

    ``text`` is the credential (JSON, compact JWS, or the payload of a QR as base64url), empty where there
    is none; ``problem`` says why a file was refused, ``code`` is that error's code. ``named`` is false for
    files that were only found in a folder or ZIP. ``carrier`` and ``page``: see ``unwrap.Content``.
    """

    file: str
    kind: Kind
    text: str = ""
    problem: str = ""
    code: str = ""
    named: bool = True
    carrier: str = ""
    page: PageText | None = None


def read_any(path: Path) -> list[Found]:
    """Return what is in one file, folder or ZIP; see ``read_paths``."""
    return list(read_paths([path]))


def read_paths(paths: Iterable[Path]) -> Iterator[Found]:
    """Yield what is in each file, folder and ZIP, in order; a folder's files by name, all levels down.

    Bad files are values (``Kind.DAMAGED``), never exceptions. Links in folders are not followed; pipes and
    devices are not opened; what is called a PDF, PNG … and is none is named as such.
    """
    portion: list[_Listed] = []
    size = 0
    for path, named in _files(paths):
        if problem := _not_opened(path, named):
            portion.append(_Listed(path, named, None, False, problem))
            continue
        start = _start(path)
        hostile = start is not None and not start.startswith(_ZIP) and _needs_worker(start)
        portion.append(_Listed(path, named, start, hostile))
        size += path.stat().st_size if hostile else 0
        if len(portion) >= _BATCH_FILES or size > _BATCH_BYTES:
            yield from _read_portion(portion)
            portion, size = [], 0
    yield from _read_portion(portion)


@dataclass(frozen=True, slots=True)
class _Listed:
    """A file to read; ``hostile`` ones go to the worker, together with the others of their portion."""

    path: Path
    named: bool
    start: bytes | None
    hostile: bool
    problem: str = ""


def _read_portion(portion: list[_Listed]) -> Iterator[Found]:
    """Unwrap what needs the worker in one go, then yield everything in the order of the files."""
    unwrapped = _flush([(item.path, item.named) for item in portion if item.hostile])
    for item in portion:
        if item.hostile:
            yield next(unwrapped)
        elif item.problem:
            yield _unopened(item.path, item.problem, item.named)
        else:
            yield from _plain(item.path, item.start, item.named)


def read_bytes(data: bytes, name: str) -> Found:
    """Return what ``data`` is, in this process: for text that a person pasted, never for pictures."""
    return _found(name, _in_process(data), named=True)


def _files(paths: Iterable[Path]) -> Iterator[tuple[Path, bool]]:
    for path in paths:
        if not path.is_dir():
            yield path, True
            continue
        for inner in sorted(path.rglob("*")):
            if inner.is_symlink() or not inner.is_dir():
                yield inner, False


def _not_opened(path: Path, named: bool) -> str:
    """Say why something is not opened; empty for a file. Pipes and devices never come to an end."""
    if not named and path.is_symlink():
        return worded("It is a link to another place; links in folders are not followed.")
    try:
        regular = stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return ""  # opening it says why
    return "" if regular else worded("It is no file but a pipe, a socket or a device, so it is not opened.")


def _unopened(path: Path, problem: str, named: bool) -> Found:
    """Return what is said of it: of links in folders nothing, unless they are called like a credential."""
    silent = not named and path.is_symlink() and path.suffix.lower() not in _READ_AS
    kind = Kind.NOTHING if silent else Kind.DAMAGED
    return Found(str(path), kind, problem=problem, code=NOT_OPENED, named=named)


def _start(path: Path) -> bytes | None:
    try:
        with path.open("rb") as file:
            return file.read(1024)
    except OSError:
        return None


def _needs_worker(start: bytes) -> bool:
    text_start = start.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    binary = b"\0" in start or b"%PDF-" in start or start.startswith(b"\x89PNG")
    return binary or text_start == b"<"


def _plain(path: Path, start: bytes | None, named: bool) -> Iterator[Found]:
    if start is None:
        yield Found(
            str(path),
            Kind.DAMAGED,
            problem=worded("The file cannot be opened."),
            code="file.unreadable",
            named=named,
        )
    elif start.startswith(_ZIP):
        yield from _zip(path, named)
    elif path.stat().st_size > MAXIMUM_FILE:
        yield _refused(
            str(path), LimitExceededError(worded("The file is larger than 64 MiB; no credential is.")), named
        )
    else:
        yield _found(str(path), _in_process(path.read_bytes()), named)


def _in_process(data: bytes) -> Content:
    try:
        return unwrap_text(data)
    except UntrustedInputError as error:
        return Content(Kind.DAMAGED, problem=str(error), code=error.code)


def _flush(waiting: list[tuple[Path, bool]]) -> Iterator[Found]:
    """Unwrap the waiting files in one worker; when that is stopped, each alone, to find the guilty one."""
    batch, waiting[:] = list(waiting), []
    if not batch:
        return
    try:
        yield from _in_worker(batch)
    except UntrustedInputError as error:
        if len(batch) == 1:
            yield _refused(str(batch[0][0]), error, batch[0][1])
            return
        middle = len(batch) // 2
        for half in (batch[:middle], batch[middle:]):
            yield from _flush(half)


def _in_worker(batch: list[tuple[Path, bool]]) -> list[Found]:
    what = batch[0][0].name if len(batch) == 1 else worded("{count} files", count=len(batch))
    answers = run_limited(_TASK + "unwrap_files", [str(path) for path, _ in batch], what=what, limits=_LIMITS)
    pairs = zip(batch, answers, strict=True)
    return [_found(str(path), _content(answer), named) for (path, named), answer in pairs]


def unwrap_files(paths: list[str]) -> list[list[str]]:
    """Worker task: unwrap each file."""
    return [_plain_content(_unwrap_file(Path(path))) for path in paths]


def _unwrap_file(path: Path) -> Content:
    try:
        with path.open("rb") as file:
            return unwrap(file.read(MAXIMUM_FILE + 1))
    except OSError:
        return Content(Kind.DAMAGED, problem=worded("The file cannot be opened."), code="file.unreadable")


def _zip(path: Path, named: bool) -> Iterator[Found]:
    try:
        entries = run_limited(_TASK + "list_zip", str(path), what=path.name, limits=_LIMITS)
    except UntrustedInputError as error:
        yield _refused(str(path), error, named)
        return
    for names in _portions(entries):
        argument = {"path": str(path), "names": names}
        try:
            answers = run_limited(_TASK + "unwrap_entries", argument, what=path.name, limits=_LIMITS)
        except UntrustedInputError as error:
            yield _refused(str(path), error, named)
            return
        for name, answer in answers:
            yield _found(f"{path}/{name}", _content(answer), named=False)


def _portions(entries: list[tuple[str, int]]) -> Iterator[list[str]]:
    names: list[str] = []
    size = 0
    for name, length in entries:
        if names and (size + length > _BATCH_BYTES or len(names) >= 4 * _BATCH_FILES):
            yield names
            names, size = [], 0
        names.append(name)
        size += length
    if names:
        yield names


def list_zip(path: str) -> list[tuple[str, int]]:
    """Worker task: the names and sizes in a ZIP, refused as a whole if one of them is hostile."""
    return archives.list_entries(Path(path))


def unwrap_entries(argument: dict[str, Any]) -> list[tuple[str, list[str]]]:
    """Worker task: unwrap those entries of a ZIP."""
    found = []
    for name, data in archives.read_entries(Path(argument["path"]), argument["names"]):
        nested = data.startswith(_ZIP)
        found.append((name, _plain_content(_NESTED if nested else unwrap(data))))
    return found


_NESTED = Content(
    Kind.DAMAGED,
    problem=worded("A ZIP inside a ZIP is not opened: unpack the outer one first."),
    code="file.nested-zip",
)


def _plain_content(content: Content) -> list[str]:
    page = [content.page.title, content.page.drawn] if content.page is not None else []
    return [content.kind.value, content.text, content.problem, content.code, content.carrier, *page]


def _content(answer: list[str]) -> Content:
    kind, text, problem, code, carrier, *page = answer
    return Content(Kind(kind), text, problem, code, carrier, PageText(*page) if page else None)


def _found(file: str, content: Content, named: bool) -> Found:
    kind, problem, code = content.kind, content.problem, content.code
    wanted = _READ_AS.get(f".{file.rpartition('.')[2].lower()}")
    if kind is Kind.NOTHING and wanted is not None and content.carrier != wanted:
        kind, code = Kind.DAMAGED, NOT_AS_NAMED
        problem = worded("It is called a {suffix} file, but what is in it is none.", suffix=_CALLED[wanted])
    return Found(file, kind, content.text, problem, code, named, content.carrier, content.page)


def _refused(file: str, error: UntrustedInputError, named: bool) -> Found:
    return Found(file, Kind.DAMAGED, problem=str(error), code=error.code, named=named)
