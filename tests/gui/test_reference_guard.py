"""Thousands of signals do not end the program (decision 0120)."""

import subprocess
import sys

from tests.support.places import ROOT

EMIT = """
import sys
import studio.gui
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Bell(QObject):
    rung = Signal()

app = QCoreApplication([])
bell, heard = Bell(), []
bell.rung.connect(lambda: heard.append(None))
for _ in range(30_000):
    bell.rung.emit()
print(len(heard), sys.getrefcount(True) > 10_000)
"""


def test_thirty_thousand_signals_are_heard_and_true_is_still_there():
    done = subprocess.run([sys.executable, "-c", EMIT], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.stdout.split(), done.returncode) == (["30000", "True"], 0), done.stderr[-500:]
