"""The list of the project's files, with git and without it."""

import subprocess
from pathlib import Path

from docs.tools.files import project_files


def _tree(folder: Path) -> None:
    for name in ("a.py", "docs/b.md", ".venv/c.py", "x/__pycache__/d.pyc", ".mypy_cache/e.json"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("x", encoding="utf-8")


def test_without_git_what_was_made_is_left_out(tmp_path: Path) -> None:
    _tree(tmp_path)
    assert project_files(tmp_path) == ["a.py", "docs/b.md"]


def test_with_git_new_files_count_and_ignored_ones_do_not(tmp_path: Path) -> None:
    _tree(tmp_path)
    (tmp_path / ".gitignore").write_text(".venv/\n__pycache__/\n.mypy_cache/\n", encoding="utf-8")
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    assert project_files(tmp_path) == [".gitignore", "a.py", "docs/b.md"]
