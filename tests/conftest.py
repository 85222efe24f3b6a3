"""Fixtures for every test: own home, no network, fixed time and ids, the reference material."""

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.support import no_network, own_home
from tests.support.fakes import FakeClock, FakeIds, FakeRandom
from tests.support.places import ROOT, shared_folder

# Both before Qt or the product is imported by any test module.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_HOME = own_home.make_home(os.environ.get("PYTEST_XDIST_WORKER", "main"))

_CALM = [HealthCheck.too_slow, HealthCheck.data_too_large]
settings.register_profile("ci", derandomize=True, deadline=None, print_blob=True, suppress_health_check=_CALM)
settings.register_profile("dev", max_examples=50, deadline=None, suppress_health_check=_CALM)
settings.register_profile("long", max_examples=2000, deadline=None, suppress_health_check=_CALM)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))


def pytest_unconfigure() -> None:
    """Delete this process's temporary home."""
    own_home.drop_home(_HOME)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the fast tests first, whatever order chance has given within fast and slow."""
    items.sort(key=lambda item: any(item.get_closest_marker(name) for name in ("slow", "system")))


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail the test that opens a connection to anywhere but this machine, even if it caught the error."""
    offences = no_network.watch(monkeypatch)
    yield
    assert not offences, f"the test reached for the network: {'; '.join(offences)}"


@pytest.fixture(autouse=True)
def _tables_made_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Copy the empty database instead of migrating it for each test; ``tests/storage`` does without."""
    from studio.storage import store  # not before this process has its own home
    from tests.support.made_once import copy_tables

    monkeypatch.setattr(store, "make_tables", partial(copy_tables, _HOME / "tables"))


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The reference material beside the checkout; the test fails with a clear sentence if it is missing."""
    return shared_folder()


@pytest.fixture
def studio_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder for keys and settings that only this test sees."""
    home = tmp_path / "studio-home"
    home.mkdir()
    monkeypatch.setenv("STUDIO_HOME", str(home))
    return home


@pytest.fixture
def clock() -> FakeClock:
    """A clock that stands at 2026-03-02 09:30 UTC until told to move."""
    return FakeClock()


@pytest.fixture
def random_bytes() -> FakeRandom:
    """Bytes that are the same in each run."""
    return FakeRandom()


@pytest.fixture
def new_id() -> FakeIds:
    """Identifiers that are the same in each run."""
    return FakeIds()
