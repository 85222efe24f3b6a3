"""What goes wrong while packing, said in one sentence; and running other programs."""

import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path


class BuildError(Exception):
    """The package cannot be made; the sentence says why and what to do."""


def run(
    command: Sequence[str | Path], *, cwd: Path | None = None, env: Mapping[str, str] | None = None
) -> str:
    """Run a program and return what it printed.

    Raises:
        BuildError: It is not there, or failed; with the end of what it said.
    """
    try:
        done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise BuildError(f"the program {command[0]} is not installed") from error
    if done.returncode != 0:
        said = "\n".join((done.stdout + done.stderr).splitlines()[-20:])
        raise BuildError(f"{' '.join(map(str, command))}: exit code {done.returncode}\n{said}")
    return done.stdout


def say(text: str) -> None:
    """Tell the person what is being done."""
    print(f"── {text}", file=sys.stderr, flush=True)
