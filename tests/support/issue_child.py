"""A process of its own that issues a planned batch and may be told where to kill itself.

    python -m tests.support.issue_child FOLDER HOME BATCH [WHERE:NUMBER]

``WHERE`` is one of the names in ``PLACES``; at its ``NUMBER``-th passing the process gets SIGKILL from
itself: no clean-up, no exit handlers, as from a power cut as far as processes go. With
``STUDIO_TEST_FILES_APART`` set, files are written in a process of their own however few there are.
"""

import os
import signal
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from studio.issuing import run, writing
from studio.services import batch_results, issuing
from studio.services.batch_journal import StoreJournal
from studio.services.identity import batch_signer
from studio.services.keys import unlock_key
from studio.services.workspaces import open_workspace
from tests.support.small_workspace import PASSPHRASE, surroundings

PLACES = {
    "sign": (run, "build_and_sign"),
    "keep-signed": (StoreJournal, "mark_signed"),
    "write": (writing.ChunkWriter, "write"),
    "replace": (writing, "write_atomically"),
    "settle": (writing.ChunkWriter, "settle"),
    "keep-done": (StoreJournal, "mark_done"),
    "join": (batch_results, "_join"),
    "manifest": (batch_results, "_write_manifest"),
    "zip": (batch_results, "zip_folder"),
    "finish": (issuing, "finish_batch"),
}


def die_at(where: str, number: int) -> None:
    """Arrange for death before the ``number``-th call of a place, or after it for ``place/after``."""
    name, _, after = where.partition("/")
    owner, attribute = PLACES[name]
    real: Callable[..., Any] = getattr(owner, attribute)
    seen: Counter[str] = Counter()

    def wrapped(*args: Any, **kwargs: Any) -> Any:
        seen[name] += 1
        if seen[name] == number and not after:
            os.kill(os.getpid(), signal.SIGKILL)
        result = real(*args, **kwargs)
        if seen[name] == number:
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    setattr(owner, attribute, wrapped)


def main(folder: str, home: str, batch: str, where: str = "") -> None:
    """Issue the batch, or die on the way."""
    if os.environ.get("STUDIO_TEST_FILES_APART"):
        issuing.MANY = 1
    if where:
        place, _, number = where.rpartition(":")
        die_at(place, int(number))
    workspace = open_workspace(Path(folder), around=surroundings(Path(home)))
    key = unlock_key(workspace, PASSPHRASE)
    print("ready", flush=True)
    with batch_signer(workspace, key) as signer:
        report, _ = issuing.issue_batch(workspace, UUID(batch), signer)
    print("complete" if report.complete else "incomplete", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
