"""What plug-ins build on: the door exists, leads to the real things, and hands out nothing secret."""

import tomllib
from importlib import import_module
from pathlib import Path

from studio import plugin_api
from studio.exporters.interface import Exporter
from studio.foundation.plugins import load_plugins
from studio.importers.interface import RosterImporter


def test_names_lead_to_the_real_things() -> None:
    assert plugin_api.Exporter is Exporter
    assert plugin_api.RosterImporter is RosterImporter
    assert all(hasattr(plugin_api, name) for name in plugin_api.__all__)


def test_nothing_of_keys_database_or_window_is_handed_out() -> None:
    homes = {getattr(getattr(plugin_api, name), "__module__", "") for name in plugin_api.__all__}
    assert not [home for home in homes if home.startswith(("studio.signing", "studio.storage", "studio.gui"))]


def test_every_built_in_entry_point_loads(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for group, points in project["entry-points"].items():
        for place in points.values():
            module, _, name = place.partition(":")
            assert hasattr(import_module(module), name), f"{group}: {place}"


def test_the_installed_program_knows_its_own_formats(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    expected = project["entry-points"]["studio.exporters"]
    assert set(load_plugins("studio.exporters")) == set(expected)
