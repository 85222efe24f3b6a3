"""The closed font set while pages are set."""

import os
from pathlib import Path

import pytest

from studio.rendering import typesetting
from studio.rendering.fonts import FontSet


def test_a_cache_that_cannot_be_written_is_not_missed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "cache").write_text("in the way")
    monkeypatch.setattr(typesetting, "cache_folder", lambda: tmp_path / "cache")
    monkeypatch.delenv("FONTCONFIG_FILE", raising=False)
    for _ in range(2):
        with typesetting._closed_fonts(FontSet.product()):
            place = Path(os.environ["FONTCONFIG_FILE"])
            assert place.is_file()
            assert tmp_path not in place.parents
    assert "FONTCONFIG_FILE" not in os.environ
    assert len({folder.name for folder in typesetting._OWN}) == 1
