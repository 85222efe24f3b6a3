"""Every expected failure has a name that never changes and a next step, and stands in the manual."""

from collections import Counter

import pytest

from docs.tools import errors
from studio.foundation.errors import StudioError

_ALL = errors.every_error()


def test_codes_are_unique() -> None:
    shared = {code: n for code, n in Counter(kind.code for kind in _ALL).items() if n > 1}
    culprits = [f"{kind.__module__}.{kind.__name__}: {kind.code}" for kind in _ALL if kind.code in shared]
    assert not culprits, f"give each class a code of its own: {culprits}"


@pytest.mark.parametrize(
    "kind", [kind for kind in _ALL if kind is not StudioError], ids=lambda kind: kind.__name__
)
def test_error_has_code_hint_and_exit_code(kind: type[StudioError]) -> None:
    assert "code" in kind.__dict__, f"{kind.__name__} takes over the code of its parent"
    assert kind.code == kind.code.lower()
    assert kind.hint.endswith((".", "?", "!")), f"{kind.__name__}: the hint is the next step, as a sentence"
    assert 1 <= kind.exit_code < 64


def test_table_of_errors_is_up_to_date() -> None:
    assert errors.PAGE.is_file(), "run python -m docs.tools.errors --write"
    listed = errors.PAGE.read_text(encoding="utf-8")
    missing = [kind.code for kind in _ALL if kind is not StudioError and f"| `{kind.code}` |" not in listed]
    assert not missing, f"run python -m docs.tools.errors --write; missing: {missing}"
    assert listed == errors.page(), "run python -m docs.tools.errors --write"
