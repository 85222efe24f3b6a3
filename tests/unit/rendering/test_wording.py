"""Every language says every fact in its own words."""

from dataclasses import replace

import pytest

from studio.rendering.certificate_values import certificate_values
from studio.rendering.wording import WORDINGS, wording_for, wording_language
from tests.support import sample_values as sample

TAGS = [*(tag for tag in WORDINGS if tag != "zh-hant"), "zh-Hant", "zh-TW", "ko", "th", "sr-Latn", "pt-BR"]


@pytest.mark.parametrize("tag", TAGS)
def test_no_technical_word_reaches_the_paper(tag):
    award = sample.planned_award()
    award = replace(award, learner=replace(award.learner, language=tag))
    values = certificate_values(award, sample.published_design(), sample.provider())
    line = " ".join((values.facts_line, values.number_line, values.people_line))
    assert "duration" not in line
    assert "{" not in line
    assert "18" in line or "۱۸" in line or "١٨" in line


def test_traditional_and_simplified_readers_get_their_own_characters():
    assert wording_for("zh-Hant").heading == wording_for("zh_TW").heading == "證書"
    assert wording_for("zh").heading == wording_for("zh-Hans-CN").heading == "证书"
    assert wording_language("zh-Hant", "en") == "zh-Hant"
