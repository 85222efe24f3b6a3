"""The pictures of the guide: each that a document names is there, and none lies about unused."""

import re
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "docs" / "pictures"
LARGEST = 80 * 1024
_NAMED = re.compile(r"!\[([^\]]*)\]\(([^)\s]+\.png)\)")


def named() -> list[tuple[Path, str, Path]]:
    """Return document, words and file of every picture in the documents."""
    pages = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    return [
        (page, words, (page.parent / target).resolve())
        for page in pages
        for words, target in _NAMED.findall(page.read_text(encoding="utf-8"))
    ]


def test_every_picture_that_a_document_names_is_there_and_described() -> None:
    found = named()
    assert len(found) > 20
    assert [(page.name, file.name) for page, _words, file in found if not file.is_file()] == []
    assert [(page.name, file.name) for page, words, file in found if len(words.split()) < 3] == []


def test_every_picture_is_used() -> None:
    used = {file for _page, _words, file in named()}
    assert sorted(path.name for path in PICTURES.iterdir() if path.resolve() not in used) == []


def test_pictures_are_small_and_of_one_size() -> None:
    for path in PICTURES.glob("*.png"):
        assert path.stat().st_size <= LARGEST, path.name
        with Image.open(path) as image:
            assert image.size == (1280, 800), path.name
