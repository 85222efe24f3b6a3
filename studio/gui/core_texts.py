"""The templates of the core's sentences, read from its source for the translators.

``lupdate`` looks for Qt's own calls and would not find ``worded("…")``.
"""

import ast
import json
from collections.abc import Iterator
from pathlib import Path

from studio.gui.told import CONTEXT, has_words


def templates(package: Path) -> tuple[str, ...]:
    """Return every template in the sources of ``package`` outside of the window, sorted, each once.

    Raises:
        ValueError: A call of ``worded`` begins with something else than a text in quotation marks.
    """
    found: set[str] = set()
    for path in sorted(package.rglob("*.py")):
        if "gui" not in path.relative_to(package).parts and path.name != "worded.py":
            found.update(_of_source(path))
    return tuple(sorted(found))


def as_source(package: Path) -> str:
    """Return Python text that names every template in the way that ``lupdate`` reads."""
    lines = (
        f"QT_TRANSLATE_NOOP({json.dumps(CONTEXT)}, {json.dumps(text, ensure_ascii=False)})"
        for text in templates(package)
    )
    return "\n".join(lines) + "\n"


def _of_source(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "worded":
            first = node.args[0] if node.args else None
            if not isinstance(first, ast.Constant) or not isinstance(first.value, str):
                raise ValueError(f"{path}:{node.lineno}: worded() takes a literal, for translators to read")
            if has_words(first.value):
                yield first.value
