"""Texts find their size; what does not fit even at the smallest one is said."""

from dataclasses import replace

import pytest

from studio.rendering.certificate_pdf import BoundTemplate
from tests.support.papers import bound, paper


@pytest.fixture(scope="module")
def classic() -> BoundTemplate:
    return bound()


def _name(classic: BoundTemplate, name: str) -> tuple[float, int, bool]:
    fitted = classic.fit(paper(name))["name"]
    return fitted.size, fitted.lines, fitted.fits


def test_names_shrink_to_a_floor_then_wrap_then_do_not_fit(classic: BoundTemplate) -> None:
    assert _name(classic, "Bo Li") == (38.0, 1, True)
    size, lines, fits = _name(classic, "Maria Magdalena Theodora von Hohenstein")
    assert (24 < size < 38, lines, fits) == (True, 1, True)
    assert _name(classic, "Maria Magdalena Theodora " * 3 + "Berg") == (24.0, 2, True)
    assert _name(classic, "Maria Magdalena Theodora " * 12) == (15.0, 4, False)
    assert _name(classic, "M" * 120)[2] is False


def test_sizes_only_shrink_as_names_grow(classic: BoundTemplate) -> None:
    sizes = [_name(classic, ("Anna Maria " * 9)[:length].strip())[0] for length in range(3, 90, 4)]
    assert sizes == sorted(sizes, reverse=True)


def test_a_level_that_fits_nowhere_is_told_at_the_smallest_size(classic: BoundTemplate) -> None:
    long = "Accredited level that nobody could ever print in one narrow row of a table of levels reached"
    rows = (replace(paper().levels[0], level=long * 2), paper().levels[1])
    fitted = classic.fit(paper("Anna", levels=rows))["levels.0.level"]
    assert (fitted.fits, fitted.size) == (False, 5.5)
    assert classic.fit(paper("Bo Li"))["levels.0.level"].fits


def test_a_thousand_learners_are_measured_with_one_layout(classic: BoundTemplate) -> None:
    template = bound()
    assert all(template.fit(paper(f"Anna Berg {number}"))["name"].fits for number in range(1000))
    assert len(template._running().pages) == 1
    assert template._running().plates == {}
