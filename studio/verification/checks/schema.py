"""The schemas that the credential itself names."""

import re
from typing import Any

from studio.credentials.vc_rules import as_list
from studio.foundation.worded import worded
from studio.verification.report import Check, Outcome, passed, unchecked

STEP = "schema"
_OFFICIAL = re.compile(
    r"https://purl\.imsglobal\.org/spec/ob/v3p0/schema/json/ob_v3p0_\w+credential_schema\.json"
)


def check_schema(document: dict[str, Any], shape: Check) -> Check | None:
    """Return nothing when no schema is named.

    The official schema of Open Badges is not ours to ship; our own rules, which ask for the same and more,
    stand in for it. Any other schema would have to be fetched, so it could not be checked.
    """
    named = [
        str(entry.get("id")) for entry in as_list(document.get("credentialSchema")) if isinstance(entry, dict)
    ]
    strange = [address for address in named if not _OFFICIAL.fullmatch(address)]
    if not named:
        return None
    if strange:
        sentence = worded("It asks to be checked by a form that this program does not have.")
        return unchecked(STEP, "not-at-hand", sentence, ", ".join(strange))
    if shape.outcome is not Outcome.PASSED:
        return unchecked(STEP, "not-at-hand", worded("Its form was found wrong already."), ", ".join(named))
    return passed(STEP, worded("It keeps the form of Open Badges that it names."), ", ".join(named))
