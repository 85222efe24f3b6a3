"""What neither the linter nor the import contracts see."""

import ast
import re

import pytest

from tests.support.source_code import Source, living_sources, product_sources

_SQL = re.compile(
    r"^\s*(SELECT\s.+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|PRAGMA)\b", re.S
)


def _outside(*folders: str) -> list[Source]:
    return [source for source in product_sources() if not source.name.startswith(folders)]


def _imports(source: Source) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            names.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.partition(".")[0])
    return names


@pytest.mark.parametrize(
    ("package", "homes"),
    [
        ("PySide6", ("studio/gui/",)),
        ("sqlalchemy", ("studio/storage/",)),
        ("alembic", ("studio/storage/",)),
        ("sqlite3", ("studio/storage/",)),
        ("nacl", ("studio/signing/",)),
        ("weasyprint", ("studio/rendering/",)),
        ("rich", ("studio/cli/",)),
        ("typer", ("studio/cli/",)),
    ],
)
def test_package_stays_at_home(package: str, homes: tuple[str, ...]) -> None:
    offenders = [source.name for source in _outside(*homes) if package in _imports(source)]
    assert not offenders, f"{package} belongs in {homes} only: {offenders}"


def test_no_sql_text_outside_storage() -> None:
    offenders = [
        f"{source.name}:{node.lineno}"
        for source in _outside("studio/storage/")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _SQL.match(node.value)
    ]
    assert not offenders, f"SQL belongs in storage: {offenders}"


def _is_broad(handler: ast.ExceptHandler) -> bool:
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(kind is None or getattr(kind, "id", "") in ("Exception", "BaseException") for kind in kinds)


def _raises_on(handler: ast.ExceptHandler) -> bool:
    return any(isinstance(node, ast.Raise) for node in ast.walk(handler))


def test_broad_except_says_why() -> None:
    offenders = []
    for source in product_sources():
        for node in ast.walk(source.tree):
            if not isinstance(node, ast.ExceptHandler) or not _is_broad(node) or _raises_on(node):
                continue
            line = source.lines[node.lineno - 1]
            reason = re.sub(r"noqa:\s*[A-Z0-9, ]+", "", line.partition("#")[2]).strip(" -#")
            if len(reason) < 10:
                offenders.append(f"{source.name}:{node.lineno}")
    assert not offenders, f"catching everything needs a comment on its line saying why: {offenders}"


def test_no_clock_or_chance_in_the_cores() -> None:
    """Time and randomness come in as arguments; the real ones live in foundation."""
    cores = (
        "domain",
        "artwork",
        "credentials",
        "signing",
        "rendering",
        "verification",
        "importers",
        "exporters",
    )
    called = re.compile(
        r"\b(datetime\.now|datetime\.utcnow|date\.today|time\.time|uuid4|uuid1|random\.\w+)\("
    )
    offenders = [
        f"{source.name}:{number}"
        for source in product_sources()
        if source.name.split("/")[1] in cores
        for number, line in enumerate(source.lines, 1)
        if called.search(line)
    ]
    assert not offenders, f"take a Clock, RandomBytes or NewId as argument: {offenders}"


def test_no_work_left_over() -> None:
    marks = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b|raise NotImplementedError")
    offenders = [
        f"{source.name}:{number}"
        for source in living_sources()
        for number, line in enumerate(source.lines, 1)
        if marks.search(line)
    ]
    assert not offenders, offenders
