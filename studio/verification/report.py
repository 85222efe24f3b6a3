"""What a verification found: checks, each with an outcome, and the verdict over them."""

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from studio.foundation.worded import worded


class Outcome(StrEnum):
    """Of one check. ``UNCHECKED``: could not be checked; says neither good nor bad."""

    PASSED = "passed"
    FAILED = "failed"
    UNCHECKED = "unchecked"


class Verdict(StrEnum):
    """Over all checks (DESIGN 19, Verdicts)."""

    VALID = "valid"
    INVALID = "invalid"
    UNKNOWN = "unknown"


class Kind(StrEnum):
    """What a file turned out to be or to carry."""

    CREDENTIAL = "credential"
    JWT = "jwt"
    PAPER_CODE = "paper-code"
    PRESENTATION = "presentation"
    OPEN_BADGES_2 = "open-badges-2"
    DID_DOCUMENT = "did-document"
    STATUS_LIST = "status-list"
    NOTHING = "nothing"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Check:
    """One check.

    ``step`` is ``shape``, ``terms``, ``proof``, ``issuer``, ``dates``, ``status``, ``schema``, ``recipient``
    or ``file``. ``code`` never changes and says what was found (``proof.bad``). ``sentence`` is for anybody,
    ``detail`` for those who want to know; ``remarks`` are things that do not change the outcome.
    """

    step: str
    outcome: Outcome
    code: str
    sentence: str
    detail: str = ""
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """What the credential says of itself: true only as far as the verdict goes. Dates as written."""

    credential_id: str = ""
    title: str = ""
    learner: str = ""
    issuer_id: str = ""
    issuer_name: str = ""
    issued: str = ""
    expires: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """All that was found out about one credential.

    ``endorsements`` are credentials of others inside this one, each with a verdict of its own that does
    not change this one's.
    """

    file: str
    kind: Kind
    facts: Facts
    checks: tuple[Check, ...]
    endorsements: tuple["Report", ...] = ()

    @property
    def verdict(self) -> Verdict:
        """Invalid if a check failed, unknown if one could not be made (or none was), else valid."""
        outcomes = {check.outcome for check in self.checks}
        if Outcome.FAILED in outcomes:
            return Verdict.INVALID
        if outcomes != {Outcome.PASSED}:
            return Verdict.UNKNOWN
        return Verdict.VALID

    @property
    def deciding(self) -> Check | None:
        """The first check that decided against ``valid``; None when there is none."""
        for outcome in (Outcome.FAILED, Outcome.UNCHECKED):
            for check in self.checks:
                if check.outcome is outcome:
                    return check
        return None

    @property
    def reason(self) -> str:
        """One sentence that says why the verdict is what it is."""
        if self.deciding is not None:
            return self.deciding.sentence
        return worded("Every check passed.") if self.checks else worded("Nothing was checked.")

    @property
    def reason_code(self) -> str:
        """The code of what decided; empty for a valid one."""
        return self.deciding.code if self.deciding else ""

    def to_plain(self) -> dict[str, Any]:
        """Return the report as JSON types; see ``docs/formats/verification-report.md``."""
        return {
            "file": self.file,
            "kind": self.kind.value,
            "verdict": self.verdict.value,
            "reason": self.reason,
            "code": self.reason_code,
            "credential": {name: value for name, value in asdict(self.facts).items() if value},
            "checks": [
                {**asdict(check), "outcome": check.outcome.value, "remarks": list(check.remarks)}
                for check in self.checks
            ],
            "endorsements": [report.to_plain() for report in self.endorsements],
        }


def passed(step: str, sentence: str, detail: str = "", *, remarks: tuple[str, ...] = ()) -> Check:
    """Return a check of ``step`` that passed."""
    return Check(step, Outcome.PASSED, f"{step}.good", sentence, detail, remarks)


def failed(step: str, word: str, sentence: str, detail: str = "") -> Check:
    """Return a check of ``step`` that failed, its code ``step.word``."""
    return Check(step, Outcome.FAILED, f"{step}.{word}", sentence, detail)


def unchecked(step: str, word: str, sentence: str, detail: str = "") -> Check:
    """Return a check of ``step`` that could not be made, its code ``step.word``."""
    return Check(step, Outcome.UNCHECKED, f"{step}.{word}", sentence, detail)
