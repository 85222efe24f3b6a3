"""What a rule check finds, and where in the document."""

from dataclasses import dataclass
from enum import StrEnum


class Weight(StrEnum):
    """``ERROR``: the document is malformed. ``REMARK``: a reader can live with it, a writer must not."""

    ERROR = "error"
    REMARK = "remark"


@dataclass(frozen=True, slots=True)
class BrokenRule:
    """One rule that the document breaks.

    ``rule`` is ``R1`` to ``R26`` for Open Badges 3.0, ``V1`` … for the W3C data model. ``path`` is where,
    as ``credentialSubject.achievement.tag[2]``; empty for the document as a whole.
    """

    rule: str
    path: str
    sentence: str
    weight: Weight = Weight.ERROR


def below(path: str, name: str | int) -> str:
    """Return the path of the member ``name`` of what stands at ``path``."""
    if isinstance(name, int):
        return f"{path}[{name}]"
    return f"{path}.{name}" if path else name
