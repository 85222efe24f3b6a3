"""What is signed is the credential inside a PDF or picture, not what the eye sees: do both say the same?

Only a page of our own making whose letters can be read for sure is compared; it fails only where it is
plainly made out to somebody else. Everything else is left to the reader's own eye, and said so.
"""

import unicodedata

from studio.foundation.worded import worded
from studio.verification.page_text import PageText
from studio.verification.report import Check, Facts, failed, passed

STEP = "page"
_IN_PICTURE = worded("inside this picture")
_CARRIERS = {"pdf": worded("attached to this PDF"), "png": _IN_PICTURE, "svg": _IN_PICTURE}
_SEPARATOR = " – "
"""Between title and name in the titles of our PDFs, see ``rendering.certificate_values``."""

# Scripts whose letters are drawn one after the other as they are written; in the others marks move.
_PLAIN = (
    (0x41, 0x058F),
    (0x10A0, 0x10FF),
    (0x1C90, 0x1CBF),
    (0x1E00, 0x1FFF),
    (0x3005, 0x9FFF),
    (0xAC00, 0xD7A3),
)


def check_page(carrier: str, page: PageText | None, facts: Facts) -> Check | None:
    """Say what was checked, and compare the name where that can be done; None for bare JSON and tokens.

    It passes when nothing speaks against it: ``remarks`` then say whether the page was compared.
    """
    if carrier not in ("pdf", "png", "svg"):
        return None
    if page is not None and facts.learner and (other := _other_name(page, facts.learner)) is not None:
        detail = worded("{title} against {learner}", title=repr(page.title), learner=repr(facts.learner))
        return failed(STEP, "names", _contradiction(other, facts.learner), detail)
    return passed(STEP, _what_was_checked(carrier, facts), remarks=_remarks(carrier, page, facts))


def _contradiction(other: str, learner: str) -> str:
    if other:
        return worded(
            "Its page is made out to “{other}”, but the credential inside it to “{learner}”.",
            other=other,
            learner=learner,
        )
    return worded(
        "Its page is made out to somebody else, but the credential inside it to “{learner}”.", learner=learner
    )


def _what_was_checked(carrier: str, facts: Facts) -> str:
    inside = worded("attached to this PDF") if carrier == "pdf" else worded("inside this picture")
    if facts.learner:
        return worded(
            "What was checked is the credential {inside}: made out to “{learner}”, for “{title}”. Compare"
            " this with what you see.",
            inside=inside,
            learner=facts.learner,
            title=facts.title,
        )
    return worded(
        "What was checked is the credential {inside}, for “{title}”. It names nobody in clear, so what you"
        " see may be anybody's.",
        inside=inside,
        title=facts.title,
    )


def _remarks(carrier: str, page: PageText | None, facts: Facts) -> tuple[str, ...]:
    if carrier != "pdf":
        return ()
    drawn = _letters(page.drawn) if page is not None else ""
    wanted = (_letters(facts.learner), _letters(facts.title))
    if all(wanted) and all(each in drawn for each in wanted):
        return (worded("The page shows the same name and title."),)
    if wanted[0] and wanted[0] in drawn:
        return (
            worded("The page shows the same name; whether it shows the same title could not be checked."),
        )
    return (worded("Whether the page shows the same could not be checked."),)


def _other_name(page: PageText, learner: str) -> str | None:
    """Return the other name that a page is plainly made out to (empty if it is not known); else None."""
    wanted, drawn, title = _letters(learner), _letters(page.drawn), _letters(page.title)
    if not wanted or not drawn or wanted in drawn:
        return None
    named = page.title.rpartition(_SEPARATOR)[2][:200] if not title.endswith(wanted) else ""
    if _letters(named) and _letters(named) in drawn and _is_plain(named):
        return named
    # Every template has to print the name. Right-to-left names and those with moving marks are not drawn as
    # they are written: no word on them.
    return "" if _is_plain(learner) else None


def _is_plain(name: str) -> bool:
    """Whether the letters of ``name`` are drawn in the order in which they are written, one for one."""
    letters = [
        letter for letter in unicodedata.normalize("NFC", name) if unicodedata.category(letter)[0] in "LMN"
    ]
    return all(
        unicodedata.category(letter)[0] != "M" and any(low <= ord(letter) <= high for low, high in _PLAIN)
        for letter in letters
        if not letter.isdigit()
    )


def _letters(text: str) -> str:
    """Return the bare letters and digits: neither case nor marks, blanks and signs tell two names apart."""
    folded = unicodedata.normalize("NFKD", text.casefold().replace("ı", "i"))
    return "".join(letter for letter in folded if unicodedata.category(letter)[0] in "LN")
