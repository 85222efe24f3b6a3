"""studio workspace: make, show, change, copy and restore workspaces."""

from pathlib import Path
from typing import Annotated, Any

import typer

from studio.cli.opening import JsonOption, PassphraseOption, WorkspaceOption, opened
from studio.cli.output import print_result, progress, say
from studio.cli.secrets import passphrase
from studio.domain.issuer import Provider
from studio.foundation.errors import UsageError
from studio.services import backup, provider_forms, providers
from studio.services.handle import Surroundings, Workspace
from studio.services.keys import key_state
from studio.services.plain_forms import read_form
from studio.services.workspaces import advice_about, create_workspace, recent_workspaces

app = typer.Typer(add_completion=False, no_args_is_help=True)

_From = Annotated[
    Path | None,
    typer.Option("--from", help="JSON file with the provider's fields and its signatories."),
]
_Name = Annotated[str, typer.Option(help="Name of the provider.")]
_Web = Annotated[str, typer.Option(help="Where people read about it: https://…")]
_Base = Annotated[str, typer.Option(help="Where it publishes what verifiers need: https://…")]
_Email = Annotated[str, typer.Option(help="E-mail address.")]
_Country = Annotated[str, typer.Option(help="Country, two letters.")]
_Language = Annotated[str, typer.Option(help="Language of the texts, such as en or de-AT.")]
_Logo = Annotated[Path | None, typer.Option(help="PNG file.")]


def _form(file: Path | None, **options: str) -> dict[str, Any]:
    form = read_form(file) if file else {}
    return form | {name: value for name, value in options.items() if value}


@app.command("create")
def create(
    folder: Annotated[Path, typer.Argument(help="A new or empty folder.")],
    name: _Name = "",
    web_address: _Web = "",
    base_url: _Base = "",
    email: _Email = "",
    country: _Country = "",
    language: _Language = "",
    logo: _Logo = None,
    from_file: _From = None,
    as_json: JsonOption = False,
) -> None:
    """Make a workspace for one provider. Options go before what --from says."""
    form = _form(
        from_file, name=name, web_address=web_address, base_url=base_url, email=email, country=country,
        language=language,
    )  # fmt: skip
    if "name" not in form:
        raise UsageError("The provider needs a name.", hint="Give it with --name, or a file with --from.")
    around = Surroundings()
    provider = provider_forms.provider_from_form(form, new_id=around.new_id, logo=logo)
    people = provider_forms.signatories_from_form(form, new_id=around.new_id)
    if advice := advice_about(folder):
        say(advice.sentence)
    create_workspace(folder, provider, signatories=people, around=around).close()
    value = {"version": 1, "folder": str(folder), "provider": provider.name.main}
    print_result(as_json, value, [f"Made {folder} for {provider.name}. Next: studio key make"])


@app.command("edit")
def edit(
    name: _Name = "",
    web_address: _Web = "",
    base_url: _Base = "",
    email: _Email = "",
    country: _Country = "",
    language: _Language = "",
    logo: _Logo = None,
    from_file: _From = None,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Change the provider's fields that are given; --from may replace the signatories too."""
    form = _form(
        from_file, name=name, web_address=web_address, base_url=base_url, email=email, country=country,
        language=language,
    )  # fmt: skip
    with opened(workspace) as place:
        before = providers.get_provider(place)
        changed = provider_forms.provider_from_form(form, new_id=place.new_id, logo=logo, before=before)
        people = provider_forms.signatories_from_form(form, new_id=place.new_id)
        providers.update_provider(place, changed)
        if "signatories" in form:
            providers.update_signatories(place, people)
        value = {"version": 1, **_facts(place, changed)}
    print_result(as_json, value, [f"Changed {changed.name}."])


@app.command("show")
def show(workspace: WorkspaceOption = None, as_json: JsonOption = False) -> None:
    """Show who awards, under which key, and whether it is time for a backup; look for damage."""
    with opened(workspace) as place:
        place.store.check()
        value = {"version": 1, **_facts(place, providers.get_provider(place))}
    print_result(as_json, value, _lines(value))


def _facts(place: Workspace, provider: Provider) -> dict[str, Any]:
    state, reminder = key_state(place), backup.backup_reminder(place)
    return {
        "folder": str(place.folder.resolve()),
        "provider": {
            name: getattr(provider, name) for name in ("web_address", "base_url", "email", "country")
        }
        | {"id": str(provider.id), "name": provider.name.main, "logo": provider.logo_png is not None},
        "signatories": [
            {"id": str(person.id), "name": person.name, "title": person.title}
            for person in providers.signatories(place)
        ],
        "key": state.key_id or None,
        "second_copy": state.second_copy or None,
        "backup_due": reminder is not None,
    }


def _lines(value: dict[str, Any]) -> list[str]:
    provider = value["provider"]
    lines = [
        f"Folder       {value['folder']}",
        f"Provider     {provider['name']}",
        f"Country      {provider['country'] or '-'}",
        f"E-mail       {provider['email'] or '-'}",
        f"Web address  {provider['web_address'] or '-'}",
        f"Base URL     {provider['base_url'] or '- (awards cannot be revoked)'}",
        f"Signatories  {', '.join(one['name'] for one in value['signatories']) or '-'}",
        f"Key          {value['key'] or '- (studio key make)'}",
        f"Second copy  {value['second_copy'] or '-'}",
    ]
    return [*lines, "It is time for a backup: studio workspace backup"] if value["backup_due"] else lines


@app.command("backup")
def back_up(
    file: Annotated[Path, typer.Argument(help="Where to write the sealed copy, best on another disk.")],
    passphrase_file: PassphraseOption = None,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write the whole workspace into one file, sealed with a passphrase, and read it back as a test."""
    with opened(workspace) as place:
        secret = passphrase(passphrase_file, prompt="Passphrase of the copy: ", confirm=True)
        with progress("Copying") as watch:
            copy, _ = backup.save_sealed_copy(place, file, secret, watch=watch)
    value = {"version": 1, "file": str(copy.path), "files": copy.files, "size": copy.size}
    print_result(
        as_json, value, [f"{copy.path}: {copy.files} files, {copy.size} bytes. The signing key is not in it."]
    )


@app.command("restore")
def restore(
    file: Annotated[Path, typer.Argument(help="A sealed copy.")],
    folder: Annotated[Path, typer.Argument(help="A new or empty folder.")],
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Unpack a sealed copy into a new folder."""
    if not file.is_file():
        raise UsageError(f"There is no file {file}.", hint="Check the path.")
    secret = passphrase(passphrase_file, prompt="Passphrase of the copy: ")
    with progress("Unpacking") as watch:
        restored = backup.open_sealed_copy(file, folder, secret, watch=watch)
    try:
        value = {"version": 1, **_facts(restored, providers.get_provider(restored))}
        there = key_state(restored).file_there
    finally:
        restored.close()
    print_result(as_json, value, [f"Restored into {folder}."])
    if value["key"] and not there:
        say("The signing key is not on this computer: studio key restore brings it back.")


@app.command("recent")
def recent(as_json: JsonOption = False) -> None:
    """List the workspaces opened before, latest first."""
    found = recent_workspaces()
    rows = [
        {
            "folder": str(one.folder),
            "name": one.name,
            "opened_at": one.opened_at.isoformat(),
            "there": one.there,
        }
        for one in found
    ]
    lines = [f"{one.folder}  {one.name}{'' if one.there else '  (gone)'}" for one in found]
    print_result(as_json, {"version": 1, "workspaces": rows}, lines or ["None was opened before."])
