"""Colours, icons and the style sheet."""

import re

import pytest

from studio.foundation.bundled_files import resources
from studio.gui.icons import pixmap
from studio.gui.theme.roles import DARK, LIGHT, TEXT_PAIRS, Role, Scheme, contrast
from studio.gui.theme.style_sheet import style_sheet


@pytest.mark.parametrize(("letters", "ground"), TEXT_PAIRS, ids=lambda role: str(role))
@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_text_stands_out_from_its_ground(scheme: Scheme, letters: Role, ground: Role) -> None:
    assert contrast(scheme[letters], scheme[ground]) >= 4.5


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_names_only_roles_and_files_that_exist(scheme: Scheme) -> None:
    sheet = style_sheet(scheme)
    assert "@" not in sheet
    pictures = re.findall(r'url\("([^"]+)"\)', sheet)
    assert pictures
    assert all((resources() / "icons" / "/".join(path.split("/")[-2:])).is_file() for path in pictures)


def test_colours_are_written_only_where_roles_are_defined() -> None:
    offenders = [
        path.name
        for path in (resources().parent / "studio" / "gui").rglob("*.py")
        if path.name not in ("roles.py", "artwork_tab.py", "provider_tab.py")
        and re.search(r'"#[0-9a-fA-F]{6}"', path.read_text(encoding="utf-8"))
    ]
    assert offenders == []


def test_icons_are_crisp_at_twice_the_scale(qapp: object) -> None:
    once, twice = pixmap("design", "#0b6e6e", 20), pixmap("design", "#0b6e6e", 20, 2.0)
    assert (once.width(), twice.width()) == (20, 40)
    assert twice.deviceIndependentSize().width() == 20
    image = twice.toImage()
    assert any(image.pixelColor(x, 20).alpha() for x in range(40))
