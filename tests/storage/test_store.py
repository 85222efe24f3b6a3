"""Transactions, locks, opening rules, migrations."""

import sqlite3
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import inspect
from sqlalchemy.exc import OperationalError

from studio.foundation.errors import DiskFullError, NotWritableError, WorkspaceError
from studio.storage import Store
from studio.storage.engine import open_engine
from studio.storage.errors import (
    WorkspaceBusyError,
    WorkspaceDamagedError,
    WorkspaceNewerError,
    explained_database,
)
from studio.storage.upgrading import _SCRIPTS, OURS, Migrations
from tests.support.sample_values import NOW, provider


def test_what_was_written_before_an_error_is_not_kept(store: Store):
    with pytest.raises(ZeroDivisionError), store.work() as work:  # noqa: PT012 - the rest is what must be undone
        work.provider.save(provider())
        raise ZeroDivisionError
    with store.reading() as work:
        assert work.provider.get() is None


def test_a_reading_unit_cannot_write_and_the_next_writer_can(store: Store):
    with pytest.raises((OperationalError, NotWritableError)), store.reading() as work:
        work.provider.save(provider())
    with store.work() as work:
        work.provider.save(provider())
    with store.reading() as work:
        assert work.provider.get() == provider()


def test_readers_keep_their_view_while_somebody_writes(store: Store):
    with store.reading() as reader:
        assert reader.provider.get() is None
        with store.work() as writer:
            writer.provider.save(provider())
        assert reader.provider.get() is None


_SECOND_WRITER = """
import sqlite3, sys
held = sqlite3.connect(sys.argv[1], isolation_level=None)
held.execute("BEGIN IMMEDIATE")
print("locked", flush=True)
sys.stdin.read()
"""


def test_a_second_program_that_writes_is_named_as_the_reason(store: Store):
    arguments = [sys.executable, "-c", _SECOND_WRITER, str(store.path)]
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout.readline().strip() == b"locked"
        with pytest.raises(WorkspaceBusyError, match="locked by a second program"), store.work() as work:
            work.provider.save(provider())
        with store.reading() as work:
            assert work.provider.get() is None
        other.stdin.close()
        other.wait()
    with store.work() as work:
        work.provider.save(provider())


_SECOND_HOLDER = """
import sys
from pathlib import Path
from studio.foundation.file_locks import hold_file
with hold_file(Path(sys.argv[1]), "issuing a batch (process 1)"):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_long_work_is_held_against_other_programs_and_let_go_when_they_die(store: Store, root: Path):
    arguments = [sys.executable, "-c", _SECOND_HOLDER, str(store.folder / ".workspace.lock")]
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=root) as other:
        assert other.stdout.readline().strip() == b"held"
        with pytest.raises(WorkspaceBusyError, match="issuing a batch"), store.hold("importing"):
            pass
        other.kill()
        other.wait()
    with store.hold("importing"):
        pass


def test_two_threads_do_not_hold_at_once(store: Store):
    refused = []

    def second() -> None:
        try:
            with store.hold("second"):
                pass
        except WorkspaceBusyError as error:
            refused.append(str(error))

    with store.hold("first"):
        thread = threading.Thread(target=second)
        thread.start()
        thread.join()
    assert len(refused) == 1
    assert "first" in refused[0]


def test_a_workspace_is_never_made_over_another(store: Store):
    with pytest.raises(WorkspaceError, match="already"):
        Store.create(store.folder)


def test_opening_an_empty_folder_says_what_is_missing(tmp_path: Path):
    with pytest.raises(WorkspaceError, match=r"workspace\.db is missing"):
        Store.open(tmp_path, now=NOW)


def test_a_newer_workspace_is_not_touched(store: Store):
    store.close()
    with sqlite3.connect(store.path) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()
    before = store.path.read_bytes()
    with pytest.raises(WorkspaceNewerError, match="newer version"):
        Store.open(store.folder, now=NOW)
    assert store.path.read_bytes() == before
    assert not (store.folder / "recovery").exists()


@pytest.mark.parametrize("content", [b"no database at all " * 300, b""])
def test_a_file_that_is_no_database_of_ours_is_refused(tmp_path: Path, content: bytes):
    (tmp_path / "workspace.db").write_bytes(content)
    with pytest.raises(WorkspaceDamagedError):
        Store.open(tmp_path, now=NOW)


_NEXT = """
import sqlalchemy as sa
from alembic import op
revision, down_revision = {revision!r}, {before!r}
def upgrade():
    op.create_table("extra_{revision}", sa.Column("id", sa.Integer(), primary_key=True))
    with op.batch_alter_table("learner") as batch:
        batch.add_column(sa.Column("extra_{revision}", sa.String(), nullable=True))
    {last}
"""


def next_migrations(folder: Path, count: int, *, failing: bool = False) -> Migrations:
    """Write ``count`` migrations that follow ours; the last one fails if asked."""
    folder.mkdir()
    revisions = list(OURS.revisions)
    for number in range(count):
        revision = f"9{number:03}"
        last = "raise ZeroDivisionError" if failing and number == count - 1 else "pass"
        script = _NEXT.format(revision=revision, before=revisions[-1], last=last)
        (folder / f"{revision}_next.py").write_text(script)
        revisions.append(revision)
    return Migrations(tuple(revisions), (*OURS.folders, folder))


def test_an_older_workspace_is_copied_and_upgraded(store: Store, tmp_path: Path):
    with store.work() as work:
        work.provider.save(provider())
    store.close()
    migrations = next_migrations(tmp_path / "next", 2)
    opened = Store.open(store.folder, now=NOW, migrations=migrations)
    with opened.reading() as work:
        assert work.provider.get() == provider()
    opened.close()
    copies = list((store.folder / "recovery").iterdir())
    assert [copy.name for copy in copies] == ["workspace-20261120T163000Z-format-0002.db"]
    assert tables(copies[0]) == tables(store.path) - {"extra_9000", "extra_9001"}


def test_a_failed_upgrade_leaves_the_old_state(store: Store, tmp_path: Path):
    store.close()
    before = tables(store.path)
    with pytest.raises(ZeroDivisionError):
        Store.open(store.folder, now=NOW, migrations=next_migrations(tmp_path / "next", 2, failing=True))
    assert tables(store.path) == before
    Store.open(store.folder, now=NOW).close()


def test_three_copies_are_kept(store: Store, tmp_path: Path):
    store.close()
    recovery = store.folder / "recovery"
    recovery.mkdir()
    for day in range(1, 6):
        (recovery / f"workspace-2026010{day}T000000Z-format-0000.db").write_bytes(b"old")
    Store.open(store.folder, now=NOW, migrations=next_migrations(tmp_path / "next", 1)).close()
    assert sorted(copy.name[10:18] for copy in recovery.iterdir()) == ["20260104", "20260105", "20261120"]


def tables(path: Path) -> set[str]:
    engine = open_engine(path)
    try:
        return set(inspect(engine).get_table_names())
    finally:
        engine.dispose()


def own_config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    config.set_main_option("path_separator", "newline")
    return config


def test_the_migrations_make_exactly_the_records(store: Store):
    config = own_config()
    engine = open_engine(store.path)
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.check(config)
    engine.dispose()


def test_the_known_revisions_are_those_of_the_scripts():
    walked = [script.revision for script in ScriptDirectory.from_config(own_config()).walk_revisions()]
    assert tuple(reversed(walked)) == OURS.revisions


def test_no_migration_imports_live_records():
    scripts = list((_SCRIPTS / "versions").glob("*.py"))
    assert scripts
    for script in scripts:
        assert "records" not in script.read_text("utf-8").replace("live records", "")


def test_the_log_finds_the_first_line_that_was_changed(store: Store):
    for number in range(5):
        with store.work() as work:
            work.log.add("design.changed", at=NOW, actor="ada", details={"n": number})
    with store.reading() as work:
        assert work.log.first_broken() is None
        assert work.log.head()[0] == 5
        head = work.log.head()
    with sqlite3.connect(store.path) as raw:
        raw.execute("""UPDATE log SET details = '{"n":7}' WHERE number = 3""")
    raw.close()
    with store.reading() as work:
        assert work.log.first_broken() == 3
        assert work.log.head() == head


@pytest.mark.parametrize("number", [1, 3])
def test_the_log_finds_a_line_that_was_taken_out(store: Store, number: int):
    for _ in range(5):
        with store.work() as work:
            work.log.add("design.changed", at=NOW, actor="ada")
    with sqlite3.connect(store.path) as raw:
        raw.execute("DELETE FROM log WHERE number = ?", (number,))
    raw.close()
    with store.reading() as work:
        assert work.log.first_broken() == number


def test_a_rolled_back_unit_leaves_no_line_in_the_log(store: Store):
    with pytest.raises(ZeroDivisionError), store.work() as work:  # noqa: PT012 - the rest is what must be undone
        work.log.add("design.changed", at=NOW, actor="ada")
        raise ZeroDivisionError
    with store.work() as work:
        assert work.log.add("design.made", at=NOW, actor="ada").number == 1


def test_a_full_disk_is_named(store: Store):
    raw = sqlite3.connect(store.path, isolation_level=None)
    raw.execute("PRAGMA max_page_count = 1")
    with pytest.raises(DiskFullError, match="disk is full"), explained_database(store.path):
        raw.execute("CREATE TABLE large AS SELECT zeroblob(1000000) AS data")
    raw.close()
    with store.reading() as work:
        assert work.provider.get() is None


def test_a_copy_can_be_made_while_the_store_is_open(store: Store, tmp_path: Path):
    with store.work() as work:
        work.provider.save(replace(provider(), country="FR"))
    copied = tmp_path / "copy"
    copied.mkdir()
    store.copy_to(copied / "workspace.db")
    copy = Store.open(copied, now=NOW)
    with copy.reading() as work:
        assert work.provider.get().country == "FR"
    copy.close()
