"""The window (PySide6)."""

from studio.gui.reference_guard import keep_true_alive

keep_true_alive()
