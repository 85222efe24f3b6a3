"""The libraries that drawing certificates opens by name, so that no scan of imports finds them.

PyInstaller follows what each of these needs itself. The names are among those that WeasyPrint tries.
"""

import sys
from pathlib import Path

NAMES = {
    # MSYS2's packages mingw-w64-ucrt-x86_64-pango, -harfbuzz (with the subsetter) and -fontconfig have them.
    "win32": (
        "libgobject-2.0-0.dll",
        "libpango-1.0-0.dll",
        "libpangoft2-1.0-0.dll",
        "libharfbuzz-0.dll",
        "libharfbuzz-subset-0.dll",
        "libfontconfig-1.dll",
    ),
    # Homebrew's pango and harfbuzz put them into $(brew --prefix)/lib.
    "darwin": (
        "libgobject-2.0.0.dylib",
        "libpango-1.0.dylib",
        "libpangoft2-1.0.dylib",
        "libharfbuzz.0.dylib",
        "libharfbuzz-subset.0.dylib",
        "libfontconfig.1.dylib",
    ),
    # Only to try the recipe without Windows and macOS; packaging/build-linux makes the real thing.
    "linux": (
        "libgobject-2.0.so.0",
        "libpango-1.0.so.0",
        "libpangoft2-1.0.so.0",
        "libharfbuzz.so.0",
        "libharfbuzz-subset.so.0",
        "libfontconfig.so.1",
    ),
}


def libraries(folder: Path, platform: str = sys.platform) -> list[Path]:
    """Return where each library is.

    Args:
        folder: Where the system's package manager puts libraries.

    Raises:
        FileNotFoundError: Naming those that are not there.
    """
    places = [folder / name for name in NAMES[platform]]
    missing = [place.name for place in places if not place.is_file()]
    if missing:
        raise FileNotFoundError(f"{', '.join(missing)} not in {folder}: README.md names the packages")
    return places
