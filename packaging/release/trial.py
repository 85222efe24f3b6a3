"""Does the wheel work where there is nothing of the checkout? It is installed and asked to test itself."""

import subprocess
import sysconfig
import venv
from pathlib import Path

from release.trouble import ReleaseError


def install(wheel: Path, folder: Path) -> Path:
    """Install a wheel into a new virtual environment ``folder``; return its ``studio``.

    The libraries are lent by the environment that this runs in, so that nothing is downloaded.
    """
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    command: list[str | Path] = [
        python,
        "-m",
        "pip",
        "install",
        "-q",
        "--no-deps",
        "--no-index",
        "--disable-pip-version-check",
        wheel,
    ]
    subprocess.run(command, check=True)
    # A folder named in a .pth file lends its packages; its own .pth files (our editable install) stay unread.
    site = Path(sysconfig.get_path("purelib", vars={"base": str(folder)}))
    (site / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return folder / "bin" / "studio"


def refuse_broken(program: Path, folder: Path) -> str:
    """Run ``studio self-test`` from ``folder`` and return what it said.

    Raises:
        ReleaseError: A part failed.
    """
    done = subprocess.run([program, "self-test"], cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise ReleaseError(f"the installed wheel does not work:\n{done.stdout}{done.stderr}")
    return done.stdout
