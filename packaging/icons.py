"""The program's and the sealed copy's icon in every size and form, each made from its one SVG.

``python packaging/icons.py hicolor FOLDER | ico FOLDER | icns FOLDER``: PNG files for Linux, ICO for Windows
and ICNS for macOS. Below 32 pixels the parts of class ``detail`` are left out and those of class ``mark`` and
``lock`` drawn bolder. The same SVG gives the same bytes.
"""

import io
import sys
from pathlib import Path

import resvg_py
from PIL import Image

SOURCES = Path(__file__).resolve().parent.parent / "resources" / "app"
PROGRAM, COPY = "credential-studio", "studio-copy"
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
COPY_TYPE = "application-x-credential-studio-copy"
_SMALL = ".detail { display: none } .mark { stroke-width: 15 } .lock { stroke-width: 9 }"
_ICO = (16, 24, 32, 48, 64, 256)
_ICNS = (16, 32, 64, 128, 256, 512, 1024)


def source(name: str) -> str:
    """Return the SVG of an icon."""
    return (SOURCES / f"{name}.svg").read_text(encoding="utf-8")


def picture(name: str, size: int) -> Image.Image:
    """Return an icon, ``size`` pixels wide and high, with transparency."""
    style = _SMALL if size < 32 else None
    drawn = resvg_py.svg_to_bytes(
        svg_string=source(name), skip_system_fonts=True, width=size, height=size, style_sheet=style
    )
    return Image.open(io.BytesIO(bytes(drawn))).convert("RGBA")


def png(name: str, size: int) -> bytes:
    """Return an icon as PNG."""
    target = io.BytesIO()
    picture(name, size).save(target, "PNG", optimize=True)
    return target.getvalue()


def write_hicolor(folder: Path) -> None:
    """Write both icons into an icon theme's folder, as ``SIZExSIZE`` and ``scalable``."""
    for name, part, called in ((PROGRAM, "apps", PROGRAM), (COPY, "mimetypes", COPY_TYPE)):
        _write(folder / "scalable" / part / f"{called}.svg", source(name).encode("utf-8"))
        for size in SIZES:
            _write(folder / f"{size}x{size}" / part / f"{called}.png", png(name, size))


def write_collection(folder: Path, kind: str) -> None:
    """Write each icon as one file with all its sizes; ``kind`` is ``ico`` or ``icns``."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in (PROGRAM, COPY):
        sizes = _ICO if kind == "ico" else _ICNS
        largest, *others = [picture(name, size) for size in reversed(sizes)]
        settings = {"sizes": [(size, size) for size in sizes]} if kind == "ico" else {}
        largest.save(folder / f"{name}.{kind}", kind.upper(), append_images=others, **settings)


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def main(arguments: list[str]) -> int:
    """Write what the arguments ask for."""
    match arguments:
        case ["hicolor", folder]:
            write_hicolor(Path(folder))
        case ["ico" | "icns" as kind, folder]:
            write_collection(Path(folder), kind)
        case _:
            print("usage: icons.py hicolor|ico|icns FOLDER", file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
