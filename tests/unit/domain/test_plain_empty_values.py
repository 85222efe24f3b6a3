"""Empty values survive the way out and back."""

from dataclasses import replace

from studio.domain.award import PlannedAward
from studio.domain.design import CertificateSettings
from studio.domain.issuer import Provider
from studio.domain.plain import from_plain, to_plain
from tests.support.sample_values import planned_award, provider


def test_required_fields_that_are_empty_come_back_empty():
    award = planned_award(salt="", status=None, number="", attempt=None, course_run=None, valid_until=None)
    plain = to_plain(award)
    assert "salt" not in plain
    assert from_plain(PlannedAward, plain) == award


def test_an_empty_value_is_kept_where_the_default_is_another():
    settings = CertificateSettings(template="", file_name_pattern="")
    assert from_plain(CertificateSettings, to_plain(settings)) == settings
    colourless = replace(provider(), colour="")
    assert from_plain(Provider, to_plain(colourless)) == colourless
