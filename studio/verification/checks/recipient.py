"""Was it awarded to the person that I mean? Only asked when somebody names one."""

import hashlib
from typing import Any

from studio.credentials.vc_rules import as_list
from studio.foundation.worded import worded
from studio.verification.report import Check, failed, passed, unchecked

STEP = "recipient"
_DIGESTS = {"sha256": hashlib.sha256, "md5": hashlib.md5}


def check_recipient(document: dict[str, Any], wanted: str) -> Check | None:
    """Compare ``wanted`` (an e-mail address, a name, a URI) with the recipient; None when it is empty.

    Source: Open Badges 3.0, section 8.4 (IdentityObject: digest of the value followed by the salt).
    """
    if not wanted.strip():
        return None
    subject = document.get("credentialSubject")
    identifiers = [each for each in as_list(_get(subject, "identifier")) if isinstance(each, dict)]
    own_id = str(_get(subject, "id") or "")
    if not identifiers and not own_id.startswith("mailto:"):
        return unchecked(STEP, "unnamed", worded("It does not say to whom it was awarded."))
    spellings = {wanted.strip(), wanted.strip().lower()}
    if own_id in spellings | {f"mailto:{each}" for each in spellings}:
        return passed(STEP, worded("It was awarded to the person you named."))
    if any(_fits(each, spelling) for each in identifiers for spelling in spellings):
        return passed(STEP, worded("It was awarded to the person you named."))
    return failed(STEP, "another", worded("It was awarded to somebody else than the person you named."))


def _fits(identity: dict[str, Any], spelling: str) -> bool:
    value, salt = str(identity.get("identityHash", "")), str(identity.get("salt", ""))
    if identity.get("hashed") is not True:
        return value.strip() == spelling
    kind, _, digest = value.partition("$")
    make = _DIGESTS.get(kind)
    return make is not None and make((spelling + salt).encode("utf-8")).hexdigest() == digest.lower()


def _get(node: Any, name: str) -> Any:
    return node.get(name) if isinstance(node, dict) else None
