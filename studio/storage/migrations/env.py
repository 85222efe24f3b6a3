"""What Alembic runs to do or to write a migration. The connection comes from our own code.

Types of ours are written as ``column_types.X()``, so that scripts import: see ``script.py.mako``.
"""

from typing import Any, Literal

from alembic import context

from studio.storage.column_types import OWN_TYPES
from studio.storage.records import Record


def render_item(kind: str, item: Any, autogen_context: Any) -> str | Literal[False]:
    """Return the source text of a column type of ours; leave all else to Alembic."""
    if kind == "type" and isinstance(item, OWN_TYPES):
        autogen_context.imports.add("from studio.storage import column_types")
        return f"column_types.{type(item).__name__}()"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Record.metadata,
    render_as_batch=True,
    render_item=render_item,
    transactional_ddl=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
