"""Drawing in this process and in others gives the same, in order, and errors stay with their award."""

import os
import pickle

import pytest

from studio.foundation.errors import AwardError
from studio.issuing import render_pool
from studio.issuing.child_process import PoolBrokenError
from studio.issuing.journal import SignedAward
from tests.support import sample_values as sample


class Shout:
    """Draws a name by shouting it; refuses Bo."""

    def draw(self, values):
        return [AwardError("Bo does not fit") if name == "Bo" else name.upper().encode() for name in values]


def signed(name):
    return SignedAward(sample.planned_award(name), b"{}", "jwt", "0" * 64)


@pytest.mark.parametrize("count", [2, 51])
def test_papers_come_back_in_order(count):
    with render_pool.renderer(
        Shout(), lambda item: item.award.learner.certificate_name, count, processes=2
    ) as papers:
        futures = [papers.submit([signed("Ann"), signed("Bo")]), papers.submit([signed("Cy")])]
        first, second = (papers.result(future) for future in futures)
    assert first[0] == b"ANN"
    assert isinstance(first[1], AwardError)
    assert str(first[1]) == "Bo does not fit"
    assert second == [b"CY"]


class Dies:
    """Takes its process along, as a machine out of memory would."""

    def draw(self, values):
        os._exit(9)


def test_a_process_that_dies_is_named_and_advises_to_resume():
    with render_pool.renderer(Dies(), lambda item: item.sha256, 51, processes=2) as papers:
        future = papers.submit([signed("Ann")])
        with pytest.raises(PoolBrokenError) as caught:
            papers.result(future)
        assert "Resume" in caught.value.advice
        with pytest.raises(PoolBrokenError):
            papers.submit([signed("Bo")])


def test_an_award_error_survives_the_way_between_processes():
    again = pickle.loads(pickle.dumps(AwardError("Bo does not fit", hint="Use a shorter name.")))
    assert (str(again), again.advice) == ("Bo does not fit", "Use a shorter name.")
