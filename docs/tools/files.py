"""Which files belong to the project: what git tracks, or without git what is not plainly made or put in."""

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_MADE = {
    ".venv",
    ".dev",
    ".git",
    "__pycache__",
    "node_modules",
    "dist",
    "build",
    "demo-output",
    "screenshots",
}


def project_files(root: Path = ROOT) -> list[str]:
    """Return the names of the project's files, sorted; new ones that git does not ignore, too."""
    if not (root / ".git").exists():
        return sorted(_walk(root))
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout
    return sorted(name for name in set(listed.split("\0")) if name and (root / name).is_file())


def _walk(root: Path) -> list[str]:
    found = []
    for folder, subfolders, names in os.walk(root):
        subfolders[:] = [name for name in subfolders if name not in _MADE and not name.endswith("_cache")]
        found += [(Path(folder) / name).relative_to(root).as_posix() for name in names]
    return [name for name in found if not name.endswith((".pyc", ".qm"))]
