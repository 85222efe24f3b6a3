"""The command line: finds the verb, runs it, turns errors into sentences and exit codes."""

import importlib
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from studio import __version__
from studio.cli.exit_codes import ExitCode
from studio.foundation.errors import Cancelled, StudioError
from studio.foundation.program_log import start_log

_LOG = logging.getLogger(__name__)

# Verb, module, what it does. A verb's module is imported only when it is called.
VERBS: dict[str, tuple[str, str]] = {
    "demo": ("studio.cli.demo", "Make a sample workspace, issue its batch and verify it"),
    "workspace": ("studio.cli.workspace", "Make, show, copy and restore workspaces"),
    "key": ("studio.cli.key", "Make, copy and check signing keys"),
    "design": ("studio.cli.design", "Define and publish micro-credentials"),
    "framework": ("studio.cli.framework", "Take in, show and remove frameworks of competencies"),
    "learner": ("studio.cli.learner", "Add, show, correct and merge single learners"),
    "roster": ("studio.cli.roster", "Import learners into a course run"),
    "results": ("studio.cli.results", "Record results"),
    "batch": ("studio.cli.batch", "Plan, issue, resume, check and close batches"),
    "status": ("studio.cli.status", "Show and revoke credentials"),
    "publish": ("studio.cli.publish", "Write the static folder that verifiers need"),
    "deliver": ("studio.cli.deliver", "Write files for learning platforms"),
    "verify": ("studio.cli.verify", "Check credentials from files alone"),
    "log": ("studio.cli.log", "Show who did what, and check that nothing was altered"),
    "report": ("studio.cli.report", "Gather what a maintainer needs, without anybody's name, key or path"),
    "self-test": ("studio.cli.self_test", "Show versions and what the program finds on this machine"),
}


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    if sys.stdout is None:  # closed by whoever started us
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - to the end
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        return _said(_help())
    if arguments[0] == "--version":
        return _said(f"studio {__version__}\n")
    verb, *rest = arguments
    if verb not in VERBS:
        sys.stderr.write(f"studio: there is no command {verb!r}. 'studio --help' lists them.\n")
        return ExitCode.USAGE
    start_log(f"studio {verb}")
    return _explained(verb, rest)


def _said(text: str) -> int:
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        return _unsaid(error, "help")
    return ExitCode.DONE


def _explained(verb: str, arguments: list[str]) -> int:
    try:
        code = _call(verb, arguments)
        sys.stdout.flush()
        return code
    except StudioError as error:
        _LOG.warning("%s ended with %s", verb, error.code)
        # Imported late: a start without errors must not wait for the library of bars and colours.
        from studio.cli.output import harmless

        sys.stderr.write(harmless(f"studio: {error}\n"))
        if error.advice:
            sys.stderr.write(harmless(f"        {error.advice}\n"))
        return error.exit_code
    except OSError as error:
        return _unsaid(error, verb)
    except (Cancelled, KeyboardInterrupt):
        sys.stderr.write("studio: stopped. What was done is kept; run the command again to go on.\n")
        return ExitCode.CANCELLED
    except Exception as error:  # noqa: BLE001 - a bug of ours: say so, and keep the details for a report
        return _admitted(error, verb)


def _unsaid(error: OSError, verb: str) -> int:
    """Say that the output itself could not be written: whatever else fails names its file."""
    if error.filename is not None:
        return _admitted(error, verb)
    # Python would complain once more while it closes the output.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if not isinstance(error, BrokenPipeError):  # then whoever read it has left
        sys.stderr.write(f"studio: the output could not be written: {error.strerror}.\n")
    return ExitCode.MACHINE


def _admitted(error: Exception, verb: str) -> int:
    """Say that the program itself was wrong, and keep what its maintainers need."""
    from studio.foundation.clock import system_clock
    from studio.foundation.mistakes import keep_mistake

    place = keep_mistake(error, now=system_clock(), face=f"studio {verb}") or "could not be kept"
    sys.stderr.write(
        f"studio: the program made a mistake. Nothing you did is lost. Details: {place}\n"
        "        'studio report --out FILE' gathers them for its maintainers, without anybody's name.\n"
    )
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
