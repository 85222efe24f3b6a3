"""Making, opening and remembering workspaces; places that are bad for them."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from studio.foundation.errors import WorkspaceError
from studio.services.changes import ChangeKind, Changes, merge
from studio.services.log import check_log, log_page
from studio.services.rows import PageRequest
from studio.services.settings import all_settings, change_setting, setting
from studio.services.workspaces import (
    Surroundings,
    Workspace,
    advice_about,
    create_workspace,
    forget_recent,
    is_workspace,
    open_workspace,
    recent_workspaces,
)
from tests.support.fakes import FakeClock
from tests.support.sample_values import an_id, provider


def test_a_new_workspace_opens_again(workspace: Workspace, around: Surroundings):
    workspace.close()
    again = open_workspace(workspace.folder, around=around)
    with again.store.reading() as work:
        assert work.provider.get() == provider()
    assert again.batches_folder.is_dir()
    assert [entry.action for entry in log_page(again, PageRequest()).rows] == ["workspace.made"]
    again.close()


def test_a_folder_in_use_is_refused_and_left_alone(tmp_path: Path, around: Surroundings):
    (tmp_path / "mine.txt").write_text("keep")
    with pytest.raises(WorkspaceError, match="not empty"):
        create_workspace(tmp_path, provider(), around=around)
    assert not is_workspace(tmp_path)


def test_recent_workspaces_come_latest_first_and_can_be_forgotten(
    workspace: Workspace, tmp_path: Path, around: Surroundings, clock: FakeClock
):
    clock.advance(hours=1)
    other = create_workspace(tmp_path / "Other.studio", provider(), around=around)
    other.close()
    assert [one.folder.name for one in recent_workspaces(around)] == ["Other.studio", "Northwind.studio"]
    clock.advance(hours=1)
    open_workspace(workspace.folder, around=around).close()
    assert recent_workspaces(around)[0].name == "Northwind Training"
    forget_recent(workspace.folder, around)
    assert [one.folder.name for one in recent_workspaces(around)] == ["Other.studio"]


@pytest.mark.parametrize("text", ['[{"folder": 3}]', '["here"]', "{", "7"])
def test_a_damaged_list_of_recent_workspaces_counts_as_empty(around: Surroundings, text: str):
    around.user_folder.mkdir(parents=True, exist_ok=True)
    (around.user_folder / "recent.json").write_text(text)
    assert recent_workspaces(around) == ()


def test_a_folder_that_cannot_be_looked_into_forgets_no_other(workspace: Workspace, around: Surroundings):
    listed = around.user_folder / "recent.json"
    (line,) = json.loads(listed.read_text("utf-8"))
    listed.write_text(json.dumps([line, {**line, "folder": "/" + "a" * 5000}]), "utf-8")
    assert [one.there for one in recent_workspaces(around)] == [True, False]


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("/home/ada/Dropbox/Work", "Dropbox"),
        ("/home/ada/OneDrive - Northwind/Work", "OneDrive"),
        ("/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/W", "iCloud Drive"),
        ("/home/ada/Nextcloud/W", "Nextcloud"),
    ],
)
def test_synchronised_folders_are_noticed(path: str, service: str):
    advice = advice_about(Path(path), mounts="")
    assert advice is not None
    assert (advice.kind, advice.by) == ("synchronised", service)


def test_a_folder_that_syncthing_marked_is_noticed(tmp_path: Path):
    (tmp_path / ".stfolder").mkdir()
    assert advice_about(tmp_path / "a" / "b", mounts="").by == "Syncthing"


MOUNTS = """\
22 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw
40 22 0:40 / /srv/my\\040share rw - cifs //server/share rw
41 22 0:41 / /home rw - ext4 /dev/sda2 rw
"""


@pytest.mark.parametrize(
    ("path", "kind"), [("/srv/my share/w", "network"), ("/home/ada/w", None), ("//server/share/w", "network")]
)
def test_network_shares_are_noticed(path: str, kind: str | None):
    advice = advice_about(Path(path), mounts=MOUNTS)
    assert (advice.kind if advice else None) == kind


def test_settings_change_and_leave_a_line_in_the_log(workspace: Workspace):
    changes = change_setting(workspace, "theme", "dark")
    assert changes == Changes.of(ChangeKind.SETTINGS)
    assert setting(workspace, "theme") == "dark"
    change_setting(workspace, "theme", None)
    assert "theme" not in all_settings(workspace)
    assert check_log(workspace).lines == 3
    assert check_log(workspace).broken_at is None


def test_changes_add_up():
    one = Changes.of(ChangeKind.DESIGNS, an_id("a"))
    two = Changes.of(ChangeKind.RUNS, ids=[an_id("b")])
    assert merge([one, two]) == Changes.of(ChangeKind.RUNS, ChangeKind.DESIGNS, an_id("a"), an_id("b"))
    assert not merge([])
    assert replace(one, ids=frozenset()).kinds == {ChangeKind.DESIGNS}
