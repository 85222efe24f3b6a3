"""Everything that the product promises about speed and memory, side by side in one run.

    ./dev bench [--write] [SECTION …]

Sections: signing, batches, papers, start, lists, breath. ``--write`` renews ``docs/benchmarks.md``.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from benchmarks import batches, signing, window
from benchmarks.table import Row, as_markdown, machine, row

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "benchmarks.md"
_MARK = "<!-- table -->\n"


def signing_rows() -> list[Row]:
    """Return the rows for signing and verifying one credential, ours against others."""
    rows = []
    for one in signing.measure(javascript=signing.has_javascript()):
        bar = signing.bar_of(one)
        name = "Sign one credential" if one.task == "sign" else "Verify one credential"
        measured = f"{one.milliseconds:.2f} ms CPU" + ("" if one.way == "ours" else f", {one.times:.0f} ×")
        rows.append(
            row(
                f"{name}: {one.way}",
                f"≥ {bar:.0f} ×" if bar else "",
                measured,
                one.times >= bar if bar else None,
            )
        )
    return rows


SECTIONS: dict[str, Callable[[], list[Row]]] = {
    "signing": signing_rows,
    "batches": batches.without_papers,
    "papers": batches.with_papers,
    "start": window.start_rows,
    "lists": window.list_rows,
    "breath": window.batch_rows,
}


def write_page(table: str) -> None:
    """Put the table between the two marks of the page; what stands around it is kept."""
    head, _, rest = PAGE.read_text("utf-8").partition(_MARK)
    tail = rest.partition(_MARK)[2]
    text = f"Machine: {machine()}. Load is the system's average over a minute when a row was done.\n\n{table}"
    PAGE.write_text(f"{head}{_MARK}{text}{_MARK}{tail}", "utf-8")


def main(arguments: list[str]) -> int:
    """Measure what is asked for (everything by default); 1 if a bar is missed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    wanted = [name for name in arguments if name != "--write"] or list(SECTIONS)
    if unknown := [name for name in wanted if name not in SECTIONS]:
        sys.stderr.write(f"There is no section {', '.join(unknown)}; there are {', '.join(SECTIONS)}.\n")
        return 2
    rows = []
    for name in wanted:
        sys.stderr.write(f"measuring: {name}\n")
        rows += SECTIONS[name]()
    table = as_markdown(rows)
    sys.stdout.write(table)
    if "--write" in arguments:
        write_page(table)
    return 1 if any(one.met is False for one in rows) else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
