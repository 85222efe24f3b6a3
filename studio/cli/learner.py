"""studio learner: single people: added, shown, corrected, put together, taken away."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated, Any

import typer

from studio.cli.batch_values import award_value
from studio.cli.finding import find_learner, find_run
from studio.cli.opening import JsonOption, WorkspaceOption, opened
from studio.cli.output import print_result
from studio.domain.learner import Identifier, IdentifierKind, Learner
from studio.foundation.errors import UsageError
from studio.services import course_runs, learners
from studio.services.batch_outcomes import find_awards
from studio.services.rows import PageRequest

app = typer.Typer(add_completion=False, no_args_is_help=True)

_KINDS = ", ".join(IdentifierKind)
_Learner = Annotated[str, typer.Argument(help="Id of the learner, or the whole name if only one has it.")]
_Given = Annotated[str | None, typer.Option(help="Given name.")]
_Family = Annotated[str | None, typer.Option(help="Family name.")]
_Sort = Annotated[str | None, typer.Option(help="Where the name stands in lists.")]
_Language = Annotated[str | None, typer.Option(help="Language of the certificate, such as de or pt-BR.")]
_Guardian = Annotated[str | None, typer.Option(help="Whom to write to for a minor.")]
_Email = Annotated[str | None, typer.Option(help="The e-mail address, in the place of those there are.")]
_Id = Annotated[list[str] | None, typer.Option("--id", help=f"KIND=VALUE, more than once. Kinds: {_KINDS}.")]
_Without = Annotated[list[str] | None, typer.Option("--without-id", help="KIND=VALUE to take away.")]
_ALL = 100_000


@app.command("list")
def list_all(
    search: Annotated[str, typer.Option(help="Part of a name or identifier.")] = "",
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """List the learners of the workspace."""
    with opened(workspace) as place:
        rows = learners.list_learners(place, PageRequest(limit=_ALL, search=search)).rows
    value = [
        {"id": str(row.id), "name": row.certificate_name, "email": row.email, "awards": row.awards}
        for row in rows
    ]
    lines = [f"{row.id}  {row.certificate_name}" for row in rows]
    print_result(as_json, {"version": 1, "learners": value}, lines or ["Nobody."])


@app.command("add")
def add(
    name: Annotated[str, typer.Argument(help="The name as certificates shall show it.")],
    given: _Given = None,
    family: _Family = None,
    sort_name: _Sort = None,
    language: _Language = None,
    email: _Email = None,
    identifiers: _Id = None,
    guardian: _Guardian = None,
    run: Annotated[str, typer.Option(help="A course run to be seated in: its id or title.")] = "",
    group: Annotated[str, typer.Option(help="Group in that run.")] = "",
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Add one person, and seat her in a course run if one is named."""
    with opened(workspace) as place:
        run_id = find_run(place, run) if run else None
        facts = _facts(given, family, sort_name, language, guardian)
        bare = Learner(place.new_id(), name, **facts)
        learner = replace(bare, identifiers=_identifiers(bare, email, identifiers or (), ()))
        learners.save_learner(place, learner)
        if run_id is not None:
            course_runs.enrol(place, run_id, [learner.id], group)
        value = _value(learners.get_learner(place, learner.id))
    print_result(as_json, {"version": 1, **value}, [f"{value['name']}: {learner.id}"])


@app.command("show")
def show(learner: _Learner, workspace: WorkspaceOption = None, as_json: JsonOption = False) -> None:
    """Show a person with course runs and awards."""
    with opened(workspace) as place:
        found = learners.get_learner(place, find_learner(place, learner))
        runs = learners.runs_of(place, found.id)
        awards = find_awards(place, PageRequest(limit=_ALL), learner_id=found.id).rows
    value = {
        "version": 1,
        **_value(found),
        "runs": [{"id": str(run.id), "title": run.title} for run in runs],
        "awards": [award_value(row) | {"title": row.title} for row in awards],
    }
    lines = [
        f"{found.certificate_name}  {found.id}",
        *(f"{one.kind.value:12} {one.value}" for one in found.identifiers),
        *(f"Course run   {run.title}" for run in runs),
        *(f"Award        {row.title}  {row.state.value}  {row.credential_id}" for row in awards),
    ]
    print_result(as_json, value, lines)


@app.command("edit")
def edit(
    learner: _Learner,
    name: Annotated[str | None, typer.Option(help="The name as certificates shall show it.")] = None,
    given: _Given = None,
    family: _Family = None,
    sort_name: _Sort = None,
    language: _Language = None,
    email: _Email = None,
    identifiers: _Id = None,
    without: _Without = None,
    guardian: _Guardian = None,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Correct what is given; an empty text clears it. What was signed keeps the name it was signed with."""
    with opened(workspace) as place:
        before = learners.get_learner(place, find_learner(place, learner))
        facts = _facts(given, family, sort_name, language, guardian)
        kept = _identifiers(before, email, identifiers or (), without or ())
        after = replace(before, identifiers=kept, **facts)
        after = after if name is None else replace(after, certificate_name=name)
        changed = after != before
        if changed:
            learners.save_learner(place, after)
        value = _value(learners.get_learner(place, before.id))
    line = "Changed." if changed else "Nothing to change."
    print_result(as_json, {"version": 1, **value, "changed": changed}, [line])


@app.command("merge")
def merge(
    keep: Annotated[str, typer.Argument(help="Who stays: id or whole name.")],
    other: Annotated[str, typer.Argument(help="Who goes into the first: id or whole name.")],
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make one of two records of one person: seats, results and identifiers go to the one that stays."""
    with opened(workspace) as place:
        keep_id, other_id = find_learner(place, keep), find_learner(place, other)
        learners.merge_learners(place, keep_id, other_id)
        value = _value(learners.get_learner(place, keep_id))
    print_result(as_json, {"version": 1, **value, "merged": str(other_id)}, [f"{value['name']}: one record."])


@app.command("remove")
def remove(learner: _Learner, workspace: WorkspaceOption = None, as_json: JsonOption = False) -> None:
    """Take away a person about whom nothing was recorded or issued."""
    with opened(workspace) as place:
        learner_id = find_learner(place, learner)
        learners.remove_learner(place, learner_id)
    print_result(as_json, {"version": 1, "id": str(learner_id), "removed": True}, ["Removed."])


def _facts(
    given: str | None, family: str | None, sort_name: str | None, language: str | None, guardian: str | None
) -> dict[str, Any]:
    """Return the fields that were given; what was not named stays as it is."""
    named = {
        "given_name": given,
        "family_name": family,
        "sort_name": sort_name,
        "language": language,
        "guardian": guardian,
    }
    return {field: text.strip() for field, text in named.items() if text is not None}


def _identifiers(
    learner: Learner, email: str | None, added: Sequence[str], gone: Sequence[str]
) -> tuple[Identifier, ...]:
    away = {_identifier(text) for text in gone}
    if missing := away - set(learner.identifiers):
        named = ", ".join(f"{one.kind.value}={one.value}" for one in missing)
        raise UsageError(
            f"{learner.certificate_name} has no {named}.", hint="'studio learner show' lists them."
        )
    kept = [one for one in learner.identifiers if one not in away]
    if email is not None:
        kept = [one for one in kept if one.kind is not IdentifierKind.EMAIL]
        kept += [Identifier(IdentifierKind.EMAIL, email.strip())] if email.strip() else []
    kept += [_identifier(text) for text in added]
    return tuple(dict.fromkeys(kept))


def _identifier(text: str) -> Identifier:
    kind, sign, value = text.partition("=")
    if not sign or kind.strip() not in set(IdentifierKind) or not value.strip():
        raise UsageError(f"{text!r} is no identifier.", hint=f"Write KIND=VALUE; kinds are: {_KINDS}.")
    return Identifier(IdentifierKind(kind.strip()), value.strip())


def _value(learner: Learner) -> dict[str, Any]:
    return {
        "id": str(learner.id),
        "name": learner.certificate_name,
        "given_name": learner.given_name,
        "family_name": learner.family_name,
        "sort_name": learner.sort_name,
        "language": learner.language,
        "guardian": learner.guardian,
        "identifiers": [{"kind": one.kind.value, "value": one.value} for one in learner.identifiers],
    }
