"""Compiles the window's translations, or checks that they compile and are complete.

``build`` writes a ``.qm`` beside each ``.ts`` that is newer; ``check`` writes nowhere in the checkout and
names what is unfinished.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from studio.gui.core_texts import as_source  # noqa: E402 - from the checkout that is being packed

PLACES = ("resources", "studio")


def sources() -> list[Path]:
    """Return every translation source of the product."""
    return sorted(path for place in PLACES for path in (ROOT / place).rglob("*.ts"))


def compile_one(source: Path, target: Path) -> str:
    """Compile one file; return what the compiler complained about, or nothing."""
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    done = subprocess.run([tool, source, "-qm", target], capture_output=True, text=True, check=False)
    if done.returncode == 0 and target.is_file():
        return ""
    return f"{source.relative_to(ROOT)} does not compile:\n{done.stdout}{done.stderr}"


def unfinished(source: Path, name: str) -> list[str]:
    """Name the texts of one file that have no finished translation; ``name`` is what to call the file."""
    found = []
    for context in ElementTree.parse(source).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                text = message.findtext("source")
                found.append(f"{name}, {context.findtext('name')}: not translated: {text!r}")
    return found


def with_todays_texts(source: Path, folder: Path) -> Path:
    """Return a copy of one file in ``folder``, brought up to date with the texts of the window's code."""
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    copy = folder / source.name
    shutil.copy(source, copy)
    gathered = folder / "core_texts.py"
    gathered.write_text(as_source(ROOT / "studio"), "utf-8")
    code = [*sorted((ROOT / "studio" / "gui").rglob("*.py")), gathered]
    # English is the source's own language: its file has nothing but the plurals.
    only = ["-pluralonly"] if source.stem.endswith("_en") else []
    subprocess.run([tool, "-silent", *only, *code, "-ts", copy], capture_output=True, check=True)
    return copy


def check() -> list[str]:
    """Return every complaint about every file."""
    complaints: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for source in sources():
            name = str(source.relative_to(ROOT))
            complaint = compile_one(source, Path(folder) / f"{source.stem}.qm")
            current = with_todays_texts(source, Path(folder))
            complaints += [complaint] if complaint else unfinished(current, name)
    return complaints


def build() -> list[str]:
    """Compile what is newer than its result; return complaints."""
    complaints = []
    for source in sources():
        target = source.with_suffix(".qm")
        if not target.is_file() or target.stat().st_mtime < source.stat().st_mtime:
            complaints.append(compile_one(source, target))
    return [complaint for complaint in complaints if complaint]


def main(arguments: list[str]) -> int:
    """Run ``build`` or ``check``."""
    if arguments not in (["build"], ["check"]):
        print("usage: translations.py build|check", file=sys.stderr)
        return 2
    complaints = build() if arguments == ["build"] else check()
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    if not complaints and arguments == ["check"]:
        print(f"{len(sources())} translation files compile and are complete")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
