"""The index of decisions: ``python -m docs.tools.decisions [--write]``, made from the pages' own titles."""

import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "decisions"
INDEX = FOLDER / "README.md"
_HEAD = """# Decisions

Choices that somebody will question later: what was chosen, why, what else was looked at, what would change
that. A decision is not edited when it falls; a new one supersedes it and says so. This index is written by
`python -m docs.tools.decisions --write`.

| No. | Decision |
| --- | --- |
"""


def files() -> list[Path]:
    """Return the decisions, by number."""
    return sorted(FOLDER.glob("[0-9][0-9][0-9][0-9]-*.md"))


def title(page: Path) -> str:
    """Return a decision's heading without its number."""
    heading = page.read_text(encoding="utf-8").partition("\n")[0].lstrip("# ").strip()
    return heading.removeprefix("Decision ").removeprefix(page.name[:4]).lstrip(" :.-—–")


def index() -> str:
    """Return the index as it should be."""
    return _HEAD + "".join(f"| [{page.name[:4]}]({page.name}) | {title(page)} |\n" for page in files())


def complaints() -> list[str]:
    """Name numbers used twice, and the index if it is not what it should be."""
    numbers = [page.name[:4] for page in files()]
    twice = sorted({number for number in numbers if numbers.count(number) > 1})
    found = [f"docs/decisions: the number {number} is used twice" for number in twice]
    if not INDEX.is_file() or INDEX.read_text(encoding="utf-8") != index():
        found.append("docs/decisions/README.md is out of date: run python -m docs.tools.decisions --write")
    return found


def main(arguments: list[str]) -> int:
    """Write the index, or say what is wrong with it."""
    if arguments == ["--write"]:
        INDEX.write_text(index(), encoding="utf-8")
    found = complaints()
    for complaint in found:
        print(complaint, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
