"""Where things are, for tests that need more than their own folder."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
"""The checkout."""

SHARED = ROOT.parent / "shared"
"""Reference material beside the checkout; never copied into it, never needed by the product."""


def shared_folder() -> Path:
    """Return the folder of the reference material.

    Raises:
        FileNotFoundError: It is not there; the test that asked cannot say anything without it.
    """
    if not SHARED.is_dir():
        raise FileNotFoundError(
            f"This test reads reference material in {SHARED}, which is missing: put the folder 'shared' "
            "(conformance, lms, checks, reference) beside the checkout."
        )
    return SHARED
