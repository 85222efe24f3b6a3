"""The licences of everything that is pinned: ``python -m docs.tools.dependencies [--write]``.

Read from the metadata of the installed packages, written between two marks of
``docs/decisions/0002-dependencies.md``. Names what is neither permissive nor importable (LGPL, MPL).
"""

import re
import sys
from importlib.metadata import PackageMetadata, PackageNotFoundError, distribution, metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "decisions" / "0002-dependencies.md"
REQUIREMENTS = ROOT / "packaging" / "requirements"
START, END = "<!-- made by docs.tools.dependencies -->\n", "<!-- end -->\n"
_ACCEPTED = re.compile(
    r"\b(MIT|MIT-0|BSD|0BSD|Apache|ISC|PSF|Python Software Foundation|HPND|MIT-CMU|Zlib|CC0|Unlicense"
    r"|public domain|MPL|Mozilla|LGPL|Lesser General)",
    re.IGNORECASE,
)
_NEVER = re.compile(r"(?<!L)\b(AGPL|GPL-|GPLv|GNU General Public|proprietary|non-?commercial)", re.IGNORECASE)
_PHRASES = {
    "MIT (by its text)": "Permission is hereby granted, free of charge, to any person obtaining a copy",
    "Apache-2.0 (by its text)": "Apache License Version 2.0",
    "MPL-2.0 (by its text)": "Mozilla Public License Version 2.0",
}


def pinned(name: str) -> dict[str, str]:
    """Return package → version of one list of requirements."""
    text = (REQUIREMENTS / f"{name}.txt").read_text(encoding="utf-8")
    return dict(re.findall(r"^([A-Za-z0-9_.-]+)==(\S+)", text, re.MULTILINE))


def licence(package: str) -> str:
    """Return the licence that a package's metadata name, or else what its licence file is known by."""
    try:
        facts: PackageMetadata = metadata(package)
    except PackageNotFoundError:
        return "not installed"
    expression = facts.get("License-Expression")
    classified = [
        line.rpartition(" :: ")[2]
        for line in facts.get_all("Classifier") or []
        if line.startswith("License ::") and not line.endswith("OSI Approved")
    ]
    free = (facts.get("License") or "").strip().partition("\n")[0]
    return expression or "; ".join(classified) or free[:60] or _from_file(package) or "not stated"


def _from_file(package: str) -> str:
    for file in distribution(package).files or []:
        if re.fullmatch(r"LICEN[CS]E(\.\w+)?", file.name):
            text = " ".join(Path(str(file.locate())).read_text(encoding="utf-8").split())
            return next((name for name, phrase in _PHRASES.items() if phrase in text), "")
    return ""


def acceptable(text: str) -> bool:
    """Say whether a program under Apache-2.0 may import it: one choice is permissive, LGPL or MPL."""
    choices = re.split(r"\s+OR\s+|;\s*", text)
    return any(_ACCEPTED.search(choice) and not _NEVER.search(choice) for choice in choices)


def table() -> str:
    """Return the generated part: one row for each pinned package."""
    runtime, test, build = pinned("runtime"), pinned("test"), pinned("build")
    rows = ["", "| Package | Version | Used by | Licence |", "| --- | --- | --- | --- |"]
    for name, version in sorted({**build, **test, **runtime}.items()):
        where = "program" if name in runtime else "tests" if name in test else "installing"
        rows.append(f"| {name} | {version} | {where} | {licence(name)} |")
    return "\n".join([*rows, "", ""])


def questionable() -> list[str]:
    """Name the pinned packages whose licence somebody must look at."""
    names = sorted({**pinned("build"), **pinned("test"), **pinned("runtime")})
    return [f"{name}: {licence(name)}" for name in names if not acceptable(licence(name))]


def main(arguments: list[str]) -> int:
    """Write the table, or say whether it is what it should be."""
    text = PAGE.read_text(encoding="utf-8")
    head, _, rest = text.partition(START)
    _, _, tail = rest.partition(END)
    wanted = head + START + table() + END + tail
    for line in questionable():
        print(f"look at the licence of {line}", file=sys.stderr)
    if arguments == ["--write"]:
        PAGE.write_text(wanted, encoding="utf-8")
        return 0
    if text != wanted:
        print("out of date: run python -m docs.tools.dependencies --write", file=sys.stderr)
    return 0 if text == wanted else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
