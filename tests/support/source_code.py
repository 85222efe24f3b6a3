"""The product's own source, read as syntax trees."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.support.places import ROOT

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Source:
    """One file: path from the checkout's root, text, syntax tree."""

    name: str
    text: str
    tree: ast.Module

    @property
    def lines(self) -> list[str]:
        """The text's lines, without their ends."""
        return self.text.splitlines()


@cache
def product_sources() -> tuple[Source, ...]:
    """Return every Python file of the product."""
    return tuple(_read(path) for path in sorted((ROOT / "studio").rglob("*.py")))


def living_sources() -> tuple[Source, ...]:
    """Return the files that people go on writing: without migrations, which are never touched again."""
    return tuple(
        one for one in product_sources() if not one.name.startswith("studio/storage/migrations/versions/")
    )


def _read(path: Path) -> Source:
    text = path.read_text(encoding="utf-8")
    return Source(path.relative_to(ROOT).as_posix(), text, ast.parse(text))


def functions(source: Source) -> Iterator[Function]:
    """Return every function and method of one file."""
    for node in ast.walk(source.tree):
        if isinstance(node, Function):
            yield node


def length(function: Function) -> int:
    """Return how many lines the function's signature and body take, without docstring and decorators."""
    total = (function.end_lineno or function.lineno) - function.lineno + 1
    first = function.body[0]
    if (
        isinstance(first, ast.Expr)
        and isinstance(first.value, ast.Constant)
        and isinstance(first.value.value, str)
    ):
        total -= (first.end_lineno or first.lineno) - first.lineno + 1
    return total
