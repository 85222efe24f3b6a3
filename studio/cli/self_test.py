"""studio self-test: does the program work on this machine?"""

import platform
from typing import Annotated

import typer

from studio import __version__
from studio.cli.exit_codes import ExitCode
from studio.cli.opening import JsonOption
from studio.cli.output import print_result, progress
from studio.services.self_test import self_test

app = typer.Typer(add_completion=False)


@app.command()
def try_parts(
    as_json: JsonOption = False,
    every: Annotated[bool, typer.Option("--verbose", "-v", help="Also list versions and plug-ins.")] = False,
) -> None:
    """Try every part, down to two credentials issued, printed and verified. Exit code 4 if one fails."""
    parts = self_test(step=progress)
    value = {
        "version": 1,
        "good": all(part.good for part in parts),
        "studio": __version__,
        "system": platform.platform(),
        "parts": [
            {"name": part.name, "good": part.good, "text": part.text, "facts": [list(f) for f in part.facts]}
            for part in parts
        ],
    }
    lines = [f"studio {__version__} on {platform.platform()}"]
    for part in parts:
        lines.append(f"{'good' if part.good else 'FAILED':7} {part.name}: {part.text}")
        lines += [f"          {name} {text}" for name, text in part.facts if every]
    print_result(as_json, value, lines)
    if not value["good"]:
        raise typer.Exit(ExitCode.MACHINE)
