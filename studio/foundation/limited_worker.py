"""A process of its own, with limits, for whatever others have made."""

import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studio.foundation.errors import Cancelled, LimitExceededError, UntrustedInputError
from studio.foundation.interrupts import interrupts_held
from studio.foundation.worded import packed, unpacked, worded


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
            ``UntrustedInputError`` with the same sentence and advice, worded as it was.
        argument: A JSON value; files are handed over as paths.
        what: The thing that is read, in the words of the person: ``"the roster week1.xlsx"``.
        limits: Killed beyond these.

    Raises:
        LimitExceededError: Too slow, too much memory, or an answer beyond all reason.
        UntrustedInputError: The task refused its input, or died of it.
        Cancelled: Somebody ended the process, as they do with all of ours when the computer shuts down.
    """
    command = [sys.executable, "-P", "-m", "studio.foundation.limited_worker", task, str(limits.memory)]
    if getattr(sys, "frozen", False):
        command = [sys.executable, "--limited-worker", task, str(limits.memory)]
    request = json.dumps(argument).encode("utf-8")
    with interrupts_held():
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_bare_environment(),
        )
    with process:
        try:
            output, _ = process.communicate(request, timeout=limits.seconds)
        except subprocess.TimeoutExpired as error:
            process.kill()
            process.communicate()
            raise LimitExceededError(
                worded(
                    "Reading {what} took longer than {seconds} seconds and was stopped.",
                    what=what,
                    seconds=f"{limits.seconds:g}",
                )
            ) from error
        except BaseException:
            process.kill()  # Ctrl+C reached us alone
            raise
    return _answer(output, process.returncode, what, limits)


def _answer(output: bytes, code: int, what: str, limits: Limits) -> Any:
    if len(output) > limits.answer:
        raise LimitExceededError(worded("Reading {what} gave more data than the program accepts.", what=what))
    if code != 0:
        if code in _ENDED_FROM_OUTSIDE:
            raise Cancelled
        if code == _TOO_DEEP:
            raise LimitExceededError(
                worded(
                    "Reading {what} was stopped: it is longer or nested deeper than any honest file.",
                    what=what,
                )
            )
        if code == _OUT_OF_MEMORY or not output:
            raise LimitExceededError(
                worded("Reading {what} needed more memory than it may have, and was stopped.", what=what)
            )
        raise UntrustedInputError(worded("Reading {what} failed: the file is damaged.", what=what))
    reply = unpacked(json.loads(output))
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
_TOO_DEEP = 78
_ENDED_FROM_OUTSIDE = frozenset(
    -getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)
"""What a process returns that was asked to go; no file makes its reader send itself these."""


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
        reply = json.dumps(packed({"result": result}))
    except MemoryError:
        return _OUT_OF_MEMORY
    except RecursionError:
        return _TOO_DEEP
    except Exception as error:  # noqa: BLE001 - whatever a hostile file provokes ends here
        reply = json.dumps(packed(_refusal(error)))
    sys.stdout.buffer.write(reply.encode("utf-8"))
    return 0


def _refusal(error: Exception) -> dict[str, Any]:
    from studio.foundation.errors import StudioError

    if isinstance(error, StudioError):
        return {"refused": str(error), "hint": error.advice, "limit": isinstance(error, LimitExceededError)}
    return {"refused": worded("The file is damaged ({name}).", name=type(error).__name__)}


if __name__ == "__main__":
    sys.exit(work(sys.argv[1], int(sys.argv[2])))
