"""The door through which importers and exporters come, built-in ones too."""

from collections.abc import Collection
from importlib.metadata import EntryPoint, entry_points

from studio.foundation.errors import MachineError
from studio.foundation.worded import worded

OWN_DISTRIBUTION = "credential-studio"


def load_plugins(group: str, switched_on: Collection[str] = ()) -> dict[str, object]:
    """Return the objects behind the entry points of ``group``, by name.

    Ours always; those of other distributions only when their name is in ``switched_on``. A name
    that two distributions claim goes to ours.

    Raises:
        MachineError: An entry point that should load does not.
    """
    found: dict[str, object] = {}
    for point in sorted(entry_points(group=group), key=_ours_last):
        if _is_ours(point) or point.name in switched_on:
            found[point.name] = _load(point)
    return found


def outside_plugins(group: str) -> list[str]:
    """Return the names of plug-ins that others have installed, switched on or not."""
    return sorted(point.name for point in entry_points(group=group) if not _is_ours(point))


def _is_ours(point: EntryPoint) -> bool:
    return point.dist is not None and point.dist.name.lower().replace("_", "-") == OWN_DISTRIBUTION


def _ours_last(point: EntryPoint) -> tuple[bool, str]:
    return (_is_ours(point), point.name)


def _load(point: EntryPoint) -> object:
    try:
        return point.load()
    except Exception as error:
        raise MachineError(
            worded(
                "The plug-in {point} ({value}) cannot be loaded: {error}",
                point=repr(point.name),
                value=point.value,
                error=error,
            ),
            hint=worded("Install the program again, or switch this plug-in off."),
        ) from error
