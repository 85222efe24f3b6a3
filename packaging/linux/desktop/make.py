"""Makes the tree ``usr/share`` of menu entry, file kind, icons, store page (AppStream) and manual page.

The same commit gives the same bytes: dates are ``SOURCE_DATE_EPOCH``, else that of the last commit.
"""

import gzip
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging"), str(HERE)]

import icons  # noqa: E402 - found from here on
from manual import manual  # noqa: E402 - found from here on

from studio import __version__  # noqa: E402 - found from here on

COMPONENT = "example.credential_studio.studio"
PROGRAM = "credential-studio"


def make(target: Path, epoch: int) -> None:
    """Write the tree into ``target``; ``epoch`` (seconds since 1970) is the date of manual and release."""
    share = target / "usr" / "share"
    _write(share / "applications" / f"{PROGRAM}.desktop", _text(f"{PROGRAM}.desktop"))
    _write(share / "mime" / "packages" / f"{PROGRAM}.xml", _text(f"{PROGRAM}.mime.xml"))
    day = datetime.fromtimestamp(epoch, tz=UTC).date().isoformat()
    page = _text("metainfo.xml.in").replace("@VERSION@", __version__).replace("@DATE@", day)
    _write(share / "metainfo" / f"{COMPONENT}.metainfo.xml", page)
    icons.write_hicolor(share / "icons" / "hicolor")
    for name, text in (("studio", manual(epoch)), (PROGRAM, ".so man1/studio.1\n")):
        path = share / "man" / "man1" / f"{name}.1.gz"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))


def _text(name: str) -> str:
    return (HERE / name).read_text(encoding="utf-8")


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _epoch() -> int:
    chosen = os.environ.get("SOURCE_DATE_EPOCH")
    last = ["git", "log", "-1", "--format=%ct"]
    return int(chosen or subprocess.run(last, cwd=ROOT, capture_output=True, check=True).stdout)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("usage: packaging/linux/desktop/make TARGET")
    make(Path(sys.argv[1]), _epoch())
