"""The manual page ``studio.1``, made from the command line's own commands and options.

``python packaging/linux/desktop/manual.py`` prints it. Here stands only what no command says itself.
"""

import importlib
import os
import re
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT))

import typer  # noqa: E402 - from the checkout that is being packed

from studio import __version__  # noqa: E402 - from the checkout that is being packed
from studio.cli.app import VERBS  # noqa: E402 - from the checkout that is being packed
from studio.cli.exit_codes import ExitCode  # noqa: E402 - from the checkout that is being packed

EXIT_CODES = {
    ExitCode.DONE: "Done; of studio verify: every credential is valid.",
    ExitCode.PROBLEMS: "Problems were found, each named, or something is invalid.",
    ExitCode.USAGE: "The command was called in a way that it does not know.",
    ExitCode.UNKNOWN: "Nothing is wrong, but something could not be checked.",
    ExitCode.MACHINE: "The machine: disk, permissions, a missing part.",
    ExitCode.WORKSPACE: "The workspace cannot be opened or used.",
    ExitCode.KEY: "The signing key or a passphrase.",
    ExitCode.CANCELLED: "Stopped by the person; can be resumed.",
    ExitCode.BUG: "A mistake in the program.",
}

_KINDS = {Path: "PATH", int: "NUMBER", float: "NUMBER"}

_HEAD = """\
.TH STUDIO 1 "{date}" "Credential Studio {version}" "User commands"
.SH NAME
studio, credential-studio \\- design, issue, print and verify micro-credentials, offline
.SH SYNOPSIS
.B studio
.I COMMAND
.RI [ OPTIONS ]
.br
.B credential-studio
.RI [ WORKSPACE " | " FILE ]
.SH DESCRIPTION
.B studio
takes a training provider from a list of learners to signed Open Badges 3.0 credentials, badge pictures,
accessible PDF certificates and files for learning platforms, and verifies all of these.
It works in a workspace, which is a folder, and never opens a network connection.
.PP
.B credential-studio
opens the window, which does the same; with a workspace's folder it opens that, with a sealed copy
.RI ( *.studio-copy )
the page that unpacks it.
.PP
Results go to standard output and everything else to standard error.
A secret is never an argument: it is asked for on a terminal, or read from the first line of a file.
A command without
.B \\-\\-workspace
is about the workspace that the current folder is in.
.SH COMMANDS
.SS studio open [WORKSPACE | FILE]
Open the window, like
.BR credential-studio .
"""
_TAIL = """\
.SH ENVIRONMENT
.TP
.B STUDIO_HOME
A folder for signing keys, settings and caches, instead of the person's own.
.TP
.B STUDIO_FONTS
Folders, separated by colons, in which the fonts of certificates are looked for first.
.SH FILES
.TP
.I ~/.local/share/Credential Studio
Signing keys, each sealed with its passphrase, and settings.
.TP
.I ~/.local/state/Credential Studio
The program's log, and what it keeps about its mistakes.
.TP
.I ~/.cache/Credential Studio
What can be made again at any time.
.TP
.I *.studio
A workspace: a folder of its own.
.TP
.I *.studio-copy
A sealed copy of a workspace.
"""


def manual(epoch: int) -> str:
    """Return the page in man macros, as of ``epoch`` (seconds since 1970)."""
    day = datetime.fromtimestamp(epoch, tz=UTC).date().isoformat()
    pieces = [_HEAD.format(date=day, version=__version__)]
    pieces += [line for verb, (module, text) in VERBS.items() for line in _verb(verb, module, text)]
    pieces.append(".SH EXIT STATUS\n")
    pieces += [f".TP\n.B {int(code)}\n{escaped(text)}\n" for code, text in EXIT_CODES.items()]
    return "".join([*pieces, _TAIL])


def escaped(text: str) -> str:
    """Return plain text as roff reads it: one sentence a line, no line that looks like a request."""
    text = " ".join(text.split()).replace("\\", r"\e").replace("-", r"\-")
    lines = re.sub(r"(?<=[a-z0-9)])\. (?=[A-Z])", ".\n", text).split("\n")
    return "\n".join(rf"\&{line}" if line[:1] in (".", "'") else line for line in lines)


def _verb(verb: str, module: str, text: str) -> Iterator[str]:
    command = typer.main.get_command(importlib.import_module(module).app)
    below = getattr(command, "commands", None)
    yield f".SS studio {escaped(verb)}\n{escaped(text)}.\n"
    if below is None:
        yield from _command(f"studio {verb}", command)
        return
    for name, one in below.items():
        yield from _command(f"studio {verb} {name}", one)


def _command(called: str, command: Any) -> Iterator[str]:
    arguments = [part for part in command.params if part.param_type_name == "argument"]
    options = [part for part in command.params if part.param_type_name == "option" and not part.hidden]
    shown = "".join(f" {_argument(part)}" for part in arguments)
    yield f".TP\n.B {escaped(called + shown)}\n{escaped(command.help or '')}\n"
    described = [(_argument(part), part.help or "") for part in arguments if part.help]
    described += [(_option(part), part.help or "") for part in options]
    if described:
        yield ".RS\n"
        for name, help_ in described:
            yield f".TP\n.I {escaped(name)}\n{escaped(help_) or 'See above.'}\n"
        yield ".RE\n"


def _argument(part: Any) -> str:
    name = (part.metavar or part.name or "").upper().replace("_", "-").strip("[]")
    name += "..." if part.nargs == -1 else ""
    return name if part.required else f"[{name}]"


def _option(part: Any) -> str:
    names = ", ".join([*part.opts[::-1], *part.secondary_opts])
    return names if part.is_bool_flag else f"{names} {_kind(part)}"


def _kind(part: Any) -> str:
    kind = part.type_descriptor.annotation
    if isinstance(kind, type) and issubclass(kind, Enum):
        return "|".join(str(choice.value) for choice in kind)
    return str(part.metavar or _KINDS.get(kind, "TEXT"))


if __name__ == "__main__":
    sys.stdout.write(manual(int(os.environ.get("SOURCE_DATE_EPOCH", "0"))))
