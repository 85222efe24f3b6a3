"""Checks the documents: ``python -m docs.tools.check``.

Links lead somewhere, every decision is in its index, the table of errors is what the program says.
"""

import re
import sys
from pathlib import Path

from docs.tools import decisions, errors
from docs.tools.files import ROOT, project_files

_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)(?:\s+\"[^\"]*\")?\)")
_HEADING = re.compile(r"^#+\s+(.*?)\s*$", re.MULTILINE)
_FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


def pages() -> list[Path]:
    """Return every Markdown page of the project."""
    return [ROOT / name for name in project_files(ROOT) if name.endswith(".md")]


def anchors(page: Path) -> set[str]:
    """Return the anchors that a page's headings make, as code hosts form them."""
    text = _FENCE.sub("", page.read_text(encoding="utf-8"))
    return {anchor(heading) for heading in _HEADING.findall(text)}


def anchor(heading: str) -> str:
    """Return the anchor of one heading: lower case, punctuation dropped, spaces to hyphens."""
    plain = re.sub(r"[`*]", "", heading).lower()
    return re.sub(r"[^\w\- ]", "", plain).strip().replace(" ", "-")


def broken_links(page: Path) -> list[str]:
    """Name the links of one page that lead nowhere. Addresses on the web are not looked at."""
    text = _FENCE.sub("", page.read_text(encoding="utf-8"))
    found = []
    for target in _LINK.findall(text):
        if re.match(r"[a-z][a-z0-9+.-]*:", target):
            continue
        place, _, part = target.partition("#")
        other = (page.parent / place).resolve() if place else page
        if not other.exists():
            found.append(f"{page.relative_to(ROOT)}: the link {target} leads nowhere")
        elif part and other.suffix == ".md" and part not in anchors(other):
            found.append(f"{page.relative_to(ROOT)}: {place or 'the page'} has no heading #{part}")
    return found


def complaints() -> list[str]:
    """Return everything that is wrong with the documents."""
    found = [complaint for page in pages() for complaint in broken_links(page)]
    found += decisions.complaints()
    if not errors.PAGE.is_file() or errors.PAGE.read_text(encoding="utf-8") != errors.page():
        found.append("docs/errors.md is out of date: run python -m docs.tools.errors --write")
    return found


def main() -> int:
    """Print what is wrong; 1 if anything is."""
    found = complaints()
    for complaint in found:
        print(complaint, file=sys.stderr)
    if not found:
        print(f"{len(pages())} documents: links, decisions and errors are in order")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
