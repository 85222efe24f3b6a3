"""Is every word in it defined by a vocabulary that it names (R2, JSON-LD safe mode)?"""

from typing import Any

from studio.foundation.worded import worded
from studio.signing.canonical_rdf import canonical_nquads
from studio.signing.errors import DocumentError, HardGraphError, UnknownContextError
from studio.verification.report import Check, Outcome, failed, passed, unchecked

STEP = "terms"
_GOOD = worded("Every word in it has a defined meaning.")


def check_terms(document: dict[str, Any], proof: Check, *, embedded: bool) -> Check:
    """Check that no term is dropped in expansion.

    A good embedded proof says so already, because the canonical form is made in safe mode.
    """
    if embedded and proof.outcome is Outcome.PASSED:
        return passed(STEP, _GOOD)
    try:
        canonical_nquads({name: value for name, value in document.items() if name != "proof"})
    except UnknownContextError as error:
        sentence = worded("It uses a vocabulary that this program does not carry: {url}.", url=error.url)
        return unchecked(STEP, "unknown-context", sentence, str(error))
    except HardGraphError as error:
        return unchecked(
            STEP, "too-much-work", worded("It would take more work to read than any honest file."), str(error)
        )
    except DocumentError as error:
        return failed(
            STEP, "undefined", worded("It uses words that no vocabulary named in it defines."), str(error)
        )
    return passed(STEP, _GOOD)
