"""The standard elements of a European micro-credential.

Source: Council Recommendation of 16 June 2022 (2022/C 243/02), Annex I.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from studio.domain.text import LocalisedText


class Supervision(StrEnum):
    """Supervision and identity check in the assessment."""

    UNSUPERVISED = "unsupervised"
    SUPERVISED = "supervised"
    SUPERVISED_ID = "supervised-with-identity-check"


class Participation(StrEnum):
    """Form of participation in the learning activity."""

    ONLINE = "online"
    ONSITE = "onsite"
    BLENDED = "blended"


class Stackability(StrEnum):
    """Whether it stands alone or counts towards something larger."""

    STAND_ALONE = "stand-alone"
    STACKABLE = "stackable"


@dataclass(frozen=True, slots=True)
class EuElements:
    """The elements that have no field elsewhere in a design.

    ``hours`` is the notional workload; ``ects`` the credits, at most four decimals. ``eqf_level``
    is 1 to 8; ``cycle`` a QF-EHEA cycle such as ``first``.
    """

    learning_outcomes: LocalisedText | None = None
    hours: Decimal | None = None
    ects: Decimal | None = None
    eqf_level: int | None = None
    cycle: str = ""
    assessment_type: LocalisedText | None = None
    participation: Participation | None = None
    quality_assurance: LocalisedText | None = None
    prerequisites: LocalisedText | None = None
    supervision: Supervision | None = None
    stackability: Stackability | None = None
    stackable_towards: LocalisedText | None = None
    further_information: LocalisedText | None = None
