"""A passphrase from a file: what is taken for it, what is refused, and that none is ever shown."""

import os
import threading
from pathlib import Path

import pytest

from studio.cli.secrets import passphrase
from studio.foundation.errors import MachineError, UsageError

WORD = "größer als drei"


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["", "\n", "\r\n", "\nsecond line\n"])
def test_a_byte_order_mark_and_the_lines_end_are_not_of_it(tmp_path: Path, mark: str, end: str) -> None:
    file = tmp_path / "secret.txt"
    file.write_bytes(f"{mark}{WORD}{end}".encode())
    assert passphrase(file) == WORD


def test_only_one_line_end_is_taken_away(tmp_path: Path) -> None:
    file = tmp_path / "secret.txt"
    file.write_bytes(b" a b \r\r\n")
    assert passphrase(file) == " a b \r"


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16", "utf-16-le", "utf-32"])
def test_other_encodings_are_told_without_the_content(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "secret.txt"
    file.write_bytes(WORD.encode(encoding))
    with pytest.raises(UsageError, match=r"secret\.txt is not in UTF-8\.") as told:
        passphrase(file)
    assert told.value.__cause__ is None
    assert told.value.__context__ is None
    assert "drei" not in str(told.value) + told.value.advice


def test_what_is_no_line_of_text_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    file.write_bytes(b"a" * 1_000_000)
    with pytest.raises(UsageError, match="too long for a passphrase"):
        passphrase(file)
    with pytest.raises(UsageError, match="neither a file nor a pipe"):
        passphrase(tmp_path)
    with pytest.raises(MachineError, match="there is no such file"):
        passphrase(tmp_path / "missing.txt")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no such device")
def test_a_device_is_not_read() -> None:
    with pytest.raises(UsageError, match="/dev/zero is neither a file nor a pipe"):
        passphrase(Path("/dev/zero"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_read(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(f"{WORD}\n".encode(),))
    writer.start()
    assert passphrase(pipe) == WORD
    writer.join()
