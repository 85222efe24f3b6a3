"""What the workspace keeps: the only package that knows SQL."""

from studio.storage.engine import sqlite_version
from studio.storage.store import Store
from studio.storage.unit_of_work import Work

__all__ = ["Store", "Work", "sqlite_version"]
