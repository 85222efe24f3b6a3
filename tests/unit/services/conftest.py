"""An open workspace of Northwind Training with fixed time, ids and randomness."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.services.workspaces import Surroundings, Workspace, create_workspace
from studio.signing.key_file import Cost
from tests.support.fakes import FakeClock, FakeIds, FakeRandom
from tests.support.sample_values import provider

CHEAP = Cost(1, 8192)
"""Argon2id for tests; nobody's secret depends on it."""


@pytest.fixture
def around(tmp_path: Path, clock: FakeClock, random_bytes: FakeRandom, new_id: FakeIds) -> Surroundings:
    """Everything from outside, held still."""
    home = tmp_path / "home"
    return Surroundings(clock, new_id, random_bytes, "ada", home / "keys", home)


@pytest.fixture
def workspace(tmp_path: Path, around: Surroundings) -> Iterator[Workspace]:
    """A workspace with a provider and nothing else."""
    made = create_workspace(tmp_path / "Northwind.studio", provider(), around=around)
    yield made
    made.close()
