"""Where the core's source hands a sentence to a person, and whether that sentence can be translated."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# Which argument of a call is a sentence: its place, or its name.
SENTENCES_OF: dict[str, tuple[int | str, ...]] = {
    "passed": (1, "remarks"),
    "failed": (2,),
    "unchecked": (2,),
    "Check": (3, "sentence"),
    "RowProblem": (5, "reason"),
    "problem": (2, "reason"),
    "TableFinding": (1, "sentence"),
    "Question": (2, "sentence"),
    "SetAside": (1, "reason"),
    "DesignFinding": (2, "sentence"),
    "ExportFinding": (1, "sentence"),
    "BrokenRule": (2, "sentence"),
    "KeyLookup": ("problem",),
    "Content": ("problem",),
    "Found": ("problem",),
    "PlaceAdvice": (2, "sentence"),
    "run_limited": ("what",),
    "explained": (1,),
    "as_fault": (2,),
}
ERRORS = ("Error", "Refused", "StudioError")

# What is written for the command line alone, for files in a language of their own, or never shown.
APART = {
    "foundation/worded.py",
    "services/demo.py",
    "services/design_forms.py",
    "services/plain_forms.py",
    "services/provider_forms.py",
    "services/sample.py",
    "services/sample_people.py",
    "services/support.py",  # a report for those who look after the program
    "services/published_site.py",
    "rendering/wording.py",
    "rendering/pdf_file.py",
    "rendering/font_config.py",
    "rendering/font_families.py",
    "credentials/criteria_text.py",
    # Findings of preflight have a rich text each, by code: see ``finding_words`` of the window.
    "services/preflight_checks.py",
    "services/preflight_papers.py",
}
CORE = (
    "foundation",
    "domain",
    "artwork",
    "credentials",
    "signing",
    "rendering",
    "issuing",
    "verification",
    "importers",
    "exporters",
    "storage",
    "services",
)
# Mistakes of ours, which a person never reads: they end in a crash report.
_OURS = {"ValueError", "TypeError", "RuntimeError", "KeyError", "FileNotFoundError", "AssertionError"}


@dataclass(frozen=True, slots=True)
class Bare:
    """A sentence that is not worded."""

    place: str
    text: str


def core_files(package: Path) -> Iterator[tuple[str, ast.Module]]:
    """Yield the sources of the core that are held to words, by their path in ``package``."""
    for layer in CORE:
        for path in sorted((package / layer).rglob("*.py")):
            name = path.relative_to(package).as_posix()
            if name not in APART and "/migrations/" not in name and "/records/" not in name:
                yield name, ast.parse(path.read_text("utf-8"))


def bare_arguments(package: Path) -> list[Bare]:
    """Return every sentence of a finding, a check or an error that is a plain text or f-string."""
    found = []
    for name, tree in core_files(package):
        for function in ast.walk(tree):
            if isinstance(function, (ast.FunctionDef, ast.Module)):
                found += _in_function(name, function)
    return sorted(set(found), key=lambda one: one.place)


def bare_sentences(package: Path) -> list[Bare]:
    """Return every literal of the core that reads like a sentence and stands outside of ``worded``."""
    found: list[Bare] = []
    for name, tree in core_files(package):
        _collect(name, tree, found)
    return found


def _in_function(name: str, function: ast.FunctionDef | ast.Module) -> Iterator[Bare]:
    assigned: dict[str, list[ast.expr]] = {}
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            assigned.setdefault(node.targets[0].id, []).append(node.value)
    for node in ast.walk(function):
        if not isinstance(node, ast.Call):
            continue
        for given in _sentences(node):
            values = assigned.get(given.id, []) if isinstance(given, ast.Name) else [given]
            for value in values:
                if (text := _bare(value)) is not None:
                    yield Bare(f"{name}:{value.lineno}", text)


def _sentences(call: ast.Call) -> Iterator[ast.expr]:
    called = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    is_error = called.endswith(ERRORS) and called not in _OURS
    wanted: tuple[int | str, ...] = (0,) if is_error else SENTENCES_OF.get(called, ())
    for place in wanted:
        if isinstance(place, int) and place < len(call.args):
            yield call.args[place]
    for keyword in call.keywords:
        if keyword.arg in wanted or (is_error and keyword.arg == "hint"):
            yield keyword.value


def _bare(value: ast.expr) -> str | None:
    """Return the text of a literal with a letter in it, also inside of a conditional."""
    if isinstance(value, ast.IfExp):
        return _bare(value.body) or _bare(value.orelse)
    if isinstance(value, ast.JoinedStr):
        return ast.unparse(value)
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        return value.value if any(map(str.isalpha, value.value)) else None
    return None


def _collect(name: str, node: ast.AST, found: list[Bare]) -> None:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue  # a docstring
        if isinstance(child, ast.Call) and _name_of(child) in {"worded", *_OURS}:
            for keyword in child.keywords:
                _collect(name, keyword, found)
            continue
        if isinstance(child, (ast.Constant, ast.JoinedStr)):
            text = _literal(child)
            if _reads_like_a_sentence(text):
                found.append(Bare(f"{name}:{child.lineno}", text))
            continue
        _collect(name, child, found)


def _name_of(call: ast.Call) -> str:
    return getattr(call.func, "id", getattr(call.func, "attr", ""))


def _literal(node: ast.Constant | ast.JoinedStr) -> str:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)


def _reads_like_a_sentence(text: str) -> bool:
    words = [word for word in text.split() if word.strip(".,:;()").isalpha()]
    return len(words) >= 3 and text.rstrip().endswith((".", "?", "!"))
