"""Course runs and learners as a person names them: by id, or by what they are called."""

from uuid import UUID

from studio.foundation.errors import UsageError
from studio.services import course_runs, learners
from studio.services.handle import Workspace
from studio.services.rows import PageRequest

_ALL = 100_000


def find_run(workspace: Workspace, run: str) -> UUID:
    """Return the id of the run that the person named.

    Raises:
        UsageError: None has that id or title, or several have the title.
    """
    try:
        return course_runs.get_run(workspace, UUID(run)).id
    except ValueError:
        rows = course_runs.list_runs(workspace, PageRequest(search=run)).rows
    found = [row.id for row in rows if row.title.strip().casefold() == run.strip().casefold()]
    if len(found) != 1:
        many = "several course runs are" if found else "no course run is"
        raise UsageError(f"{many} called {run!r}.", hint="'studio roster runs' lists them with their ids.")
    return found[0]


def find_learner(workspace: Workspace, wanted: str) -> UUID:
    """Return the id of the learner that the person named.

    Raises:
        UsageError: None has that id or whole name, or several have the name.
    """
    try:
        return learners.get_learner(workspace, UUID(wanted)).id
    except ValueError:
        rows = learners.list_learners(workspace, PageRequest(limit=_ALL, search=wanted)).rows
    name = " ".join(wanted.split()).casefold()
    found = [row for row in rows if row.certificate_name.casefold() == name]
    if len(found) != 1:
        many = f"Several learners are called {wanted!r}." if found else f"No learner is called {wanted!r}."
        listed = "; ".join(f"{row.id} {row.email}".strip() for row in found[:20])
        raise UsageError(many, hint=f"Name one by its id: {listed}" if found else "Write the whole name.")
    return found[0].id
