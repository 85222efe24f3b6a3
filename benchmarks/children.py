"""Measuring in a process of its own: wall, CPU and the most memory, as the system counts them.

python -m benchmarks.children TASK JSON
"""

import importlib
import json
import resource
import subprocess
import sys
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
    answer = getattr(importlib.import_module(module), name)(**json.loads(sys.argv[2]))
    used = resource.getrusage(resource.RUSAGE_SELF)
    answer["megabytes"] = used.ru_maxrss / 1024
    print(json.dumps(answer))


def cpu_seconds() -> float:
    """Return the CPU that this process and its finished children have used."""
    spent = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(item.ru_utime + item.ru_stime for item in spent)


if __name__ == "__main__":
    main()
