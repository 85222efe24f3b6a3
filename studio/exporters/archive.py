"""ZIPs that come out the same each time, with names that every system can unpack."""

import re
import unicodedata
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path
from secrets import token_hex

from studio.foundation.atomic_files import explained
from studio.foundation.watcher import Watcher

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_RESERVED = re.compile(r"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)", re.IGNORECASE)
_PACKED_ALREADY = (".png", ".pdf", ".zip", ".jpg")


def safe_part(text: str, fallback: str = "file", longest: int = 120) -> str:
    """Return one part of a path that is safe on Windows, macOS and Linux; NFC, no leading or last dot."""
    name = unicodedata.normalize("NFC", text)
    name = re.sub(r'[\x00-\x1f\x7f<>:"/\\|?*]', " ", name)
    name = " ".join(name.split()).strip(" .~")
    name = _cut(name, longest)
    if _RESERVED.match(name):
        name = f"{name[:1]}-{name[1:]}"
    return name or fallback


def _cut(name: str, longest: int) -> str:
    """Return at most ``longest`` bytes, up to the end of a word where one is near."""
    end = len(name)
    while len(name[:end].encode("utf-8")) > longest:
        end -= 1
    if end == len(name):
        return name
    word = name.rfind(" ", max(end - 20, end // 2), end + 1)
    return name[: word if word > 0 else end].rstrip(" .,;:-")


def write_zip(
    path: Path, entries: Iterable[tuple[str, Callable[[], bytes]]], total: int, watch: Watcher
) -> Path:
    """Write a ZIP: same entries, same bytes. Each entry's bytes are asked for when it is its turn.

    Args:
        path: Where it shall stand; replaced only when whole.
        entries: Name inside the ZIP with ``/``, and how to get the bytes.
        total: How many entries there are, for the progress.
        watch: Told after each entry.

    Raises:
        MachineError: The disk is full or not writable.
    """
    temporary = path.with_name(f".{path.name}.{token_hex(6)}.part")
    with explained(path):
        try:
            with zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED) as archive:
                for done, (name, read) in enumerate(entries, start=1):
                    watch.raise_if_cancelled()
                    archive.writestr(_info(name), read())
                    watch.report(done, total, name)
            temporary.replace(path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
    return path


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _FIRST_DAY)
    packed = name.lower().endswith(_PACKED_ALREADY)
    info.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    info.create_system = 3
    return info
