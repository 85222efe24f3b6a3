"""Runs a program where there is no network, and notes each attempt to use one."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

# Loaded by every Python process that inherits the environment, before the program's first line.
_WITNESS = """
import os, sys
_NAMES = {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr",
          "socket.sendto", "socket.sendmsg"}

def _note(event, arguments):
    if event in _NAMES and "AF_UNIX" not in repr(arguments[0]):
        with open(os.environ.get("STUDIO_WITNESS", os.path.dirname(__file__) + "/attempts"), "a") as log:
            log.write(f"{event} {arguments[1:] if len(arguments) > 1 else arguments}\\n")

sys.addaudithook(_note)
"""


@dataclass(frozen=True, slots=True)
class SealedRun:
    """What a sealed program gave: exit code, output, and its attempts to reach anything by a socket."""

    code: int
    output: str
    messages: str
    attempts: tuple[str, ...]


def namespace_command() -> list[str] | None:
    """Return the words that put a command into an empty network namespace, None where that is forbidden."""
    for words in (["unshare", "-n"], ["unshare", "-rn"]):
        done = subprocess.run([*words, "true"], capture_output=True, check=False)
        if done.returncode == 0:
            return words
    return None


def run_sealed(
    command: list[str],
    folder: Path,
    *,
    namespace: list[str],
    seconds: float = 300,
    folders: tuple[Path, ...] = (),
) -> SealedRun:
    """Run ``command`` in a network namespace without a usable interface, with a witness in every Python.

    Args:
        command: Program and arguments.
        folder: Where the witness and its notes go; must exist.
        namespace: From ``namespace_command``.
        seconds: Wall time after which the run is given up.
        folders: Where the program finds further modules.
    """
    (folder / "sitecustomize.py").write_text(_WITNESS, encoding="utf-8")
    notes = folder / "attempts"
    surroundings = {**os.environ, "PYTHONPATH": os.pathsep.join(str(place) for place in (folder, *folders))}
    done = subprocess.run(
        [*namespace, *command],
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    attempts = tuple(notes.read_text(encoding="utf-8").splitlines()) if notes.is_file() else ()
    return SealedRun(done.returncode, done.stdout, done.stderr, attempts)
