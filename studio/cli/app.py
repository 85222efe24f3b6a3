"""The command line: finds the verb, runs it, turns errors into sentences and exit codes."""

import importlib
import os
import sys
import traceback
from collections.abc import Sequence

from studio import __version__
from studio.cli.bug_report import keep_traceback
from studio.cli.exit_codes import ExitCode
from studio.foundation.errors import Cancelled, StudioError

# Verb, module, what it does. A verb's module is imported only when it is called.
VERBS: dict[str, tuple[str, str]] = {
    "demo": ("studio.cli.demo", "Make a sample workspace, issue its batch and verify it"),
    "workspace": ("studio.cli.workspace", "Make, show, copy and restore workspaces"),
    "key": ("studio.cli.key", "Make, copy and check signing keys"),
    "design": ("studio.cli.design", "Define and publish micro-credentials"),
    "roster": ("studio.cli.roster", "Import learners into a course run"),
    "results": ("studio.cli.results", "Record results"),
    "batch": ("studio.cli.batch", "Plan, issue, resume, check and close batches"),
    "status": ("studio.cli.status", "Show and revoke credentials"),
    "publish": ("studio.cli.publish", "Write the static folder that verifiers need"),
    "deliver": ("studio.cli.deliver", "Write files for learning platforms"),
    "verify": ("studio.cli.verify", "Check credentials from files alone"),
    "log": ("studio.cli.log", "Show who did what, and check that nothing was altered"),
    "self-test": ("studio.cli.self_test", "Show versions and what the program finds on this machine"),
}


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        sys.stdout.write(_help())
        return ExitCode.DONE
    if arguments[0] == "--version":
        sys.stdout.write(f"studio {__version__}\n")
        return ExitCode.DONE
    verb, *rest = arguments
    if verb not in VERBS:
        sys.stderr.write(f"studio: there is no command {verb!r}. 'studio --help' lists them.\n")
        return ExitCode.USAGE
    return _explained(verb, rest)


def _explained(verb: str, arguments: list[str]) -> int:
    try:
        code = _call(verb, arguments)
        sys.stdout.flush()
        return code
    except StudioError as error:
        # Imported late: a start without errors must not wait for the library of bars and colours.
        from studio.cli.output import harmless

        sys.stderr.write(harmless(f"studio: {error}\n"))
        if error.advice:
            sys.stderr.write(harmless(f"        {error.advice}\n"))
        return error.exit_code
    except BrokenPipeError:
        # Whoever read our output has left. Python would complain once more while it closes the pipe.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.MACHINE
    except (Cancelled, KeyboardInterrupt):
        sys.stderr.write("studio: stopped. What was done is kept; run the command again to go on.\n")
        return ExitCode.CANCELLED
    except Exception:  # noqa: BLE001 - a bug of ours: say so, and keep the details for a report
        place = keep_traceback(traceback.format_exc())
        sys.stderr.write(f"studio: the program made a mistake. Nothing you did is lost. Details: {place}\n")
        return ExitCode.BUG


_INTERRUPTED = 130


def _call(verb: str, arguments: list[str]) -> int:
    app = importlib.import_module(VERBS[verb][0]).app
    try:
        app(args=arguments, prog_name=f"studio {verb}")
    except SystemExit as leaving:
        # The library of commands turns both into exit codes of its own, which are not ours.
        if isinstance(leaving.__context__, BrokenPipeError):
            raise leaving.__context__ from None
        if leaving.code == _INTERRUPTED:
            raise KeyboardInterrupt from None
        return leaving.code if isinstance(leaving.code, int) else ExitCode.DONE
    return ExitCode.DONE


def _help() -> str:
    lines = [f"  {verb:<11} {text}" for verb, (_, text) in {"open": ("", "Open the window"), **VERBS}.items()]
    head = "Credential Studio: design, issue, print and verify micro-credentials, offline.\n"
    return (
        head
        + "\nUsage: studio COMMAND [OPTIONS]\n\n"
        + "\n".join(lines)
        + "\n\n'studio COMMAND --help' tells more.\n"
    )
