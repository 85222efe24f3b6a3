"""A process of its own, with limits, for whatever others have made."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studio.foundation.errors import LimitExceededError, UntrustedInputError


@dataclass(frozen=True, slots=True)
class Limits:
    """What one task may use: seconds of wall time, bytes of memory, bytes of answer."""

    seconds: float = 20.0
    memory: int = 768 * 1024 * 1024
    answer: int = 64 * 1024 * 1024


def run_limited(task: str, argument: Any, *, what: str, limits: Limits = Limits()) -> Any:
    """Run ``task`` in a fresh process without keys, database or environment of ours.

    Args:
        task: Where the function is: ``studio.importers.tables:read_table``. It takes one JSON
            value and returns one; an ``UntrustedInputError`` or ``InputError`` it raises comes back as
            ``UntrustedInputError`` with the same sentence and advice.
        argument: A JSON value; files are handed over as paths.
        what: The thing that is read, in the words of the person: ``"the roster week1.xlsx"``.
        limits: Killed beyond these.

    Raises:
        LimitExceededError: Too slow, too much memory, or an answer beyond all reason.
        UntrustedInputError: The task refused its input, or died of it.
    """
    command = [sys.executable, "-P", "-m", "studio.foundation.limited_worker", task, str(limits.memory)]
    if getattr(sys, "frozen", False):
        command = [sys.executable, "--limited-worker", task, str(limits.memory)]
    request = json.dumps(argument).encode("utf-8")
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_bare_environment(),
    ) as process:
        try:
            output, _ = process.communicate(request, timeout=limits.seconds)
        except subprocess.TimeoutExpired as error:
            process.kill()
            process.communicate()
            raise LimitExceededError(
                f"Reading {what} took longer than {limits.seconds:g} seconds and was stopped."
            ) from error
    return _answer(output, process.returncode, what, limits)


def _answer(output: bytes, code: int, what: str, limits: Limits) -> Any:
    if len(output) > limits.answer:
        raise LimitExceededError(f"Reading {what} gave more data than the program accepts.")
    if code != 0:
        if code == _OUT_OF_MEMORY or not output:
            raise LimitExceededError(f"Reading {what} needed more memory than it may have, and was stopped.")
        raise UntrustedInputError(f"Reading {what} failed: the file is damaged.")
    reply = json.loads(output)
    if "refused" in reply:
        kind = LimitExceededError if reply.get("limit") else UntrustedInputError
        raise kind(reply["refused"], hint=reply.get("hint"))
    return reply["result"]


def _bare_environment() -> dict[str, str]:
    kept = (
        "PATH",
        "SYSTEMROOT",
        "TEMP",
        "TMP",
        "TMPDIR",
        "LANG",
        "LC_ALL",
        "PYTHONPATH",
        "HOME",
        "FONTCONFIG_FILE",
    )
    bare = {name: os.environ[name] for name in kept if name in os.environ}
    package_home = str(Path(__file__).resolve().parent.parent.parent)
    bare["PYTHONPATH"] = os.pathsep.join(part for part in (package_home, bare.get("PYTHONPATH", "")) if part)
    return bare


_OUT_OF_MEMORY = 77


def _limit_memory(size: int) -> None:
    """Bound the address space; Windows and macOS do not know this limit, there the time must do."""
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (size, size))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def work(task: str, memory: int) -> int:
    """Be the child: read the argument from standard input, write the answer to standard output."""
    import importlib

    argument = json.loads(sys.stdin.buffer.read())
    _limit_memory(memory)
    try:
        module, _, name = task.partition(":")
        result = getattr(importlib.import_module(module), name)(argument)
        reply = {"result": result}
    except MemoryError:
        return _OUT_OF_MEMORY
    except RecursionError:
        reply = {"refused": "The file is nested deeper than any honest file.", "limit": True}
    except Exception as error:  # noqa: BLE001 - whatever a hostile file provokes ends here
        reply = _refusal(error)
    sys.stdout.buffer.write(json.dumps(reply).encode("utf-8"))
    return 0


def _refusal(error: Exception) -> dict[str, Any]:
    from studio.foundation.errors import StudioError

    if isinstance(error, StudioError):
        return {"refused": str(error), "hint": error.advice, "limit": isinstance(error, LimitExceededError)}
    return {"refused": f"The file is damaged ({type(error).__name__})."}


if __name__ == "__main__":
    sys.exit(work(sys.argv[1], int(sys.argv[2])))
