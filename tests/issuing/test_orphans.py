"""Processes that draw certificates do not outlive the program that is killed."""

import os
import signal
import subprocess
import sys
import time

import pytest

from tests.support.places import ROOT

PROGRAM = """
import os, time
from studio.issuing.render_pool import renderer
class Drawer:
    def draw(self, values):
        return [os.getpid()]
if __name__ == "__main__":
    with renderer(Drawer(), lambda award: award, 1000, processes=2) as pool:
        print(pool.submit([1]).result()[0], flush=True)
        time.sleep(60)
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="sends POSIX signals")
def test_drawing_processes_end_when_their_parent_is_killed(tmp_path):
    script = tmp_path / "program.py"
    script.write_text(PROGRAM, "utf-8")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, str(script)], stdout=subprocess.PIPE, text=True, env=environment
    ) as program:
        drawing = int(program.stdout.readline())
        os.kill(drawing, 0)
        program.send_signal(signal.SIGKILL)
        program.wait()
        # The pipe of our stdout closes when the last process that inherited it is gone.
        assert program.communicate(timeout=20)[0] == ""
    until = time.monotonic() + 10
    while _lives(drawing) and time.monotonic() < until:
        time.sleep(0.05)
    assert not _lives(drawing)


def _lives(process):
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True
