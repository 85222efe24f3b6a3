"""Measuring in a process of its own: wall, CPU and the most memory, as the system counts them.

python -m benchmarks.children TASK JSON
"""

import importlib
import json
import os
import resource
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any


def in_child(task: str, **arguments: Any) -> dict[str, Any]:
    """Call ``module:function`` with ``arguments`` in a new process; return its answer with ``megabytes``.

    Raises:
        subprocess.CalledProcessError: It failed; what it said is on stderr.
    """
    command = [sys.executable, "-m", "benchmarks.children", task, json.dumps(arguments)]
    said = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    answer: dict[str, Any] = json.loads(said.splitlines()[-1])
    return answer


def main() -> None:
    """Run the task and print its answer as the last line."""
    module, _, name = sys.argv[1].partition(":")
    with _Memory() as memory:
        answer = getattr(importlib.import_module(module), name)(**json.loads(sys.argv[2]))
    answer["megabytes"] = memory.most / 1024
    print(json.dumps(answer))


class _Memory:
    """The most memory of this process and its children together, looked at ten times a second.

    The system's own count for children is of no use: a child starts with that of its parent.
    """

    def __init__(self) -> None:
        self._over = threading.Event()
        self._children = 0
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> "_Memory":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    @property
    def most(self) -> int:
        """Kilobytes: the most of this process and the most that its children held at one moment."""
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss + self._children

    def _look(self) -> None:
        while not self._over.wait(0.1):
            self._children = max(self._children, sum(map(_resident, _children_of(os.getpid()))))


def _children_of(process: int) -> list[int]:
    found: list[int] = []
    try:
        tasks = list(Path(f"/proc/{process}/task").iterdir())
    except OSError:  # it has ended meanwhile
        return found
    for task in tasks:
        try:
            direct = [int(each) for each in (task / "children").read_text().split()]
        except OSError:
            continue
        found += [*direct, *(inner for each in direct for inner in _children_of(each))]
    return found


def _resident(process: int) -> int:
    try:
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith("VmRSS:"))


def cpu_seconds() -> float:
    """Return the CPU that this process and its finished children have used."""
    spent = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(item.ru_utime + item.ru_stime for item in spent)


if __name__ == "__main__":
    main()
