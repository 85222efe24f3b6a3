"""Where a finding is mended: the page and the place in it."""

from typing import Any
from uuid import UUID


def target_of(place: str, run_id: UUID, design_id: UUID | None) -> tuple[str, Any] | None:
    """Return the page and its target for a finding's ``place``; None for what is mended here or nowhere."""
    kind, _colon, what = place.partition(":")
    if kind in ("learner", "results"):
        return "run", (run_id, kind, what)
    if place == "run:late":
        return "run", run_id
    if kind == "run" and what != "none":
        return "run", (run_id, "about", what)
    if kind == "provider":
        return "settings", place
    if kind == "publish":
        return "web-folder", None
    if kind == "key" and what != "unlock":
        return "settings", "key"
    if kind == "design" and design_id is not None:
        return "design-editor", (design_id, what)
    return None
