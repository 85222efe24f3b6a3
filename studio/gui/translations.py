"""The languages of the window: English in the source, others in ``resources/translations``.

``python -m studio.gui.translations`` brings the ``.ts`` files up to date with the source and makes
the ``.qm`` files that the program reads; set-up calls it with ``--release``. Where a ``.qm`` is
missing at start, it is made once into the cache.
"""

import logging
import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from studio.foundation.bundled_files import resources
from studio.foundation.user_folders import cache_folder
from studio.gui.core_texts import as_source

LANGUAGES = ("en", "de")
_LOG = logging.getLogger(__name__)


def source_file(language: str) -> Path:
    """Return where the texts of a language are written."""
    return resources() / "translations" / f"studio_{language}.ts"


def chosen_language(preference: str) -> str:
    """Return ``en`` or another of ``LANGUAGES`` for a preference that may be ``system``."""
    wanted = QLocale.system().name() if preference == "system" else preference
    base = wanted.split("_")[0].split("-")[0]
    return base if base in LANGUAGES else "en"


def install(app: QCoreApplication, language: str) -> list[QTranslator]:
    """Have ``app`` speak ``language``; returns the translators, which the app keeps.

    English has one too, for its plurals.
    """
    translators: list[QTranslator] = []
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own = compiled_file(language)
    for name, folder in ((f"qtbase_{language}", qt_folder), *(((own.name, str(own.parent)),) if own else ())):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            translators.append(translator)
    return translators


def compiled_file(language: str) -> Path | None:
    """Return the ``.qm`` of a language, made now if need be; None where it cannot be made."""
    source = source_file(language)
    built = source.with_suffix(".qm")
    cached = cache_folder() / "translations" / built.name
    for place in (built, cached):
        if place.is_file() and (_is_installed() or place.stat().st_mtime >= source.stat().st_mtime):
            return place
    try:
        cached.parent.mkdir(parents=True, exist_ok=True)
        release(source, cached)
    except (OSError, subprocess.CalledProcessError) as error:
        _LOG.warning("the texts for %s could not be made ready: %s", language, error)
        return None
    return cached


def _is_installed() -> bool:
    """Whether both files came in one package; their times then say only in which order they were unpacked."""
    return not (resources().parent / "pyproject.toml").is_file()


def release(source: Path, target: Path) -> None:
    """Make a ``.qm`` from a ``.ts``; unfinished texts stay English."""
    subprocess.run([_tool("lrelease"), "-silent", str(source), "-qm", str(target)], check=True)


def update(language: str) -> None:
    """Bring a ``.ts`` up to date with the source; needs a checkout."""
    root = resources().parent
    sources = sorted(str(path.relative_to(root)) for path in (root / "studio" / "gui").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        gathered = Path(folder) / "core_texts.py"
        gathered.write_text(as_source(root / "studio"), "utf-8")
        _lupdate(language, [*sources, str(gathered)], root)


def _lupdate(language: str, sources: list[str], root: Path) -> None:
    command = [_tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
    if language == "en":
        command.append("-pluralonly")
    command += ["-target-language", language, *sources, "-ts", str(source_file(language))]
    subprocess.run(command, check=True, cwd=root)


def _tool(name: str) -> str:
    """Return Qt's own tool, which the PySide6 wheel carries."""
    import PySide6

    suffix = ".exe" if sys.platform == "win32" else ""
    return str(Path(PySide6.__file__).parent / f"{name}{suffix}")


_ACCENTS = str.maketrans("aeiouAEIOUncyz", "áëïôüÂÉÎÖÛñçýž")


class PseudoTranslator(QTranslator):
    """For tests: every text longer by a third and full of accents, so that cramped places show."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.seen: set[str] = set()

    def isEmpty(self) -> bool:
        """It has an answer to everything."""
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        """Return ``⟦source with accents and padding⟧``; places for values stay as they are."""
        if context.startswith("Q"):  # Qt's own widgets
            return sourceText
        self.seen.add(sourceText)
        return f"⟦{_accented(sourceText)}{_longer(sourceText)}⟧"


def _accented(text: str) -> str:
    parts = text.replace("}", "{").split("{")  # odd parts are the names of places for values
    return "".join(
        f"{{{part}}}" if place % 2 else part.replace("%n", "\0").translate(_ACCENTS).replace("\0", "%n")
        for place, part in enumerate(parts)
    )


def _longer(text: str) -> str:
    """Return a third as much again, in pieces that a line can break between, as words are."""
    more = max(1, len(text) // 3)
    return " ".join("~" * min(9, more - place) for place in range(0, more, 9))


def main(arguments: list[str]) -> int:
    """Update (unless ``--release``) and release every language."""
    for language in LANGUAGES:
        if "--release" not in arguments:
            update(language)
        release(source_file(language), source_file(language).with_suffix(".qm"))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
