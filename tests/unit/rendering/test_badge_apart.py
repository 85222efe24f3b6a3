"""The badge drawn in another process."""

import pytest

from studio.foundation.errors import UntrustedInputError
from studio.rendering.badge_png import badge_png, badge_png_apart

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4" fill="#0b4f52"/></svg>'


def test_it_is_the_same_picture():
    assert badge_png_apart(SVG, 64) == badge_png(SVG, 64)


def test_a_size_beyond_reason_is_refused_there_too():
    with pytest.raises(UntrustedInputError, match="8 to 4096"):
        badge_png_apart(SVG, 5000)
