"""Finding names as people type them."""

import pytest

from studio.domain.folding import folded


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Çelik-Öz", "celik-oz"),
        ("  Łukasz   ŻÓŁĆ ", "lukasz zolc"),
        ("Nguyễn Thị Đào", "nguyen thi dao"),
        ("STRASSE", folded("Straße")),
        ("Ａｎｎａ", "anna"),
        ("Jose\u0301", folded("José")),
        ("İpek IŞIK", "ipek isik"),
        ("李 小龙", "李 小龙"),
    ],
)
def test_spellings_that_are_looked_up_alike_are_alike(name: str, form: str):
    assert folded(name) == form


def test_folding_twice_changes_nothing():
    for name in ("Ǆemal", "ﬁne", "한국어", "ŉ", "Ϊ́"):
        assert folded(folded(name)) == folded(name)
