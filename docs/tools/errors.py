"""The table of every error the program can show: ``python -m docs.tools.errors [--write]``.

Codes and next steps come from the classes; the sentence "what it means" from the first line of each
class's docstring, or from its name where it has none.
"""

import importlib
import pkgutil
import re
import sys
from pathlib import Path

import studio
from studio.foundation.errors import StudioError

PAGE = Path(__file__).resolve().parents[1] / "errors.md"
_HEAD = """# What an error means and what to do

The program names each expected failure by a code that never changes. This page is written from the program
itself by `python -m docs.tools.errors --write`.

| Code | Meaning | Next step |
| --- | --- | --- |
"""


def every_error() -> list[type[StudioError]]:
    """Return ``StudioError`` and all below it, by code, after importing the whole program but its window."""
    for module in pkgutil.walk_packages(studio.__path__, "studio."):
        if not module.name.startswith(("studio.gui", "studio.__main__", "studio.storage.migrations")):
            importlib.import_module(module.name)
    found: dict[str, type[StudioError]] = {}
    waiting: list[type[StudioError]] = [StudioError]
    while waiting:
        kind = waiting.pop()
        if kind.__module__.startswith("studio."):
            found[f"{kind.__module__}.{kind.__qualname__}"] = kind
        waiting.extend(kind.__subclasses__())
    return sorted(found.values(), key=lambda kind: (kind.code, kind.__qualname__))


def meaning(kind: type[StudioError]) -> str:
    """Return one sentence for people: the docstring's first, or the class's name in words."""
    own = kind.__dict__.get("__doc__")
    if own:
        return " ".join(own.strip().partition("\n\n")[0].split())
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", kind.__name__.removesuffix("Error"))
    return f"{words.capitalize()}."


def page() -> str:
    """Return the whole page as it should be."""
    rows = [f"| `{kind.code}` | {_cell(meaning(kind))} | {_cell(kind.hint)} |" for kind in every_error()]
    return _HEAD + "\n".join(row for row in rows if not row.startswith("| `studio` ")) + "\n"


def _cell(text: str) -> str:
    return text.replace("``", "`").replace("|", "\\|")


def main(arguments: list[str]) -> int:
    """Write the page, or say whether it is what it should be."""
    if arguments == ["--write"]:
        PAGE.write_text(page(), encoding="utf-8")
        return 0
    if PAGE.is_file() and PAGE.read_text(encoding="utf-8") == page():
        return 0
    print("docs/errors.md is out of date: run python -m docs.tools.errors --write", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
