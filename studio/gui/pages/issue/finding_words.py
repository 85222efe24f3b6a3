"""A translated sentence and the way out for every finding of preflight, by code."""

from html import escape
from typing import Any

from PySide6.QtCore import QCoreApplication

from studio.gui.pages.design.element_words import ElementWords
from studio.gui.told import told
from studio.gui.words import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "batch": QT_TRANSLATE_NOOP("Findings", "This course run cannot be issued yet."),
    "batch.expired-already": QT_TRANSLATE_NOOP(
        "Findings", "These awards would have expired on {day} already. Choose another award date."
    ),
    "run.gone": QT_TRANSLATE_NOOP("Findings", "This course run is no longer there."),
    "run.no-design": QT_TRANSLATE_NOOP("Findings", "The course run has no micro-credential yet."),
    "run.ends-on": QT_TRANSLATE_NOOP("Findings", "No last day: the certificate leaves it out."),
    "run.place": QT_TRANSLATE_NOOP("Findings", "No place: the certificate leaves it out."),
    "run.trainer": QT_TRANSLATE_NOOP("Findings", "No trainer: the certificate leaves it out."),
    "design.not-published": QT_TRANSLATE_NOOP(
        "Findings", "The micro-credential is still a draft. Publish it, so that it can be awarded."
    ),
    "key.none": QT_TRANSLATE_NOOP("Findings", "There is no signing key yet."),
    "key.missing": QT_TRANSLATE_NOOP(
        "Findings", "The file of the signing key is not on this computer. Bring it back from its second copy."
    ),
    "key.locked": QT_TRANSLATE_NOOP("Findings", "The signing key is locked."),
    "key.no-second-copy": QT_TRANSLATE_NOOP(
        "Findings", "The signing key has no second copy. If this computer is lost, so is the key."
    ),
    "status.cannot-revoke": QT_TRANSLATE_NOOP(
        "Findings",
        "These awards can never be revoked and the key can never be changed: the provider has no web folder.",
    ),
    "status.never-published": QT_TRANSLATE_NOOP(
        "Findings",
        "The web folder was never written: verifiers cannot look up who issued these awards or whether they"
        " still hold. Publish it when the batch is done.",
    ),
    "provider.none": QT_TRANSLATE_NOOP("Findings", "Nobody awards yet: fill in the provider."),
    "eu": QT_TRANSLATE_NOOP("Findings", "Missing for a European micro-credential: {element}."),
    "people.nobody": QT_TRANSLATE_NOOP("Findings", "Nobody is to be awarded anything yet."),
    "people.has-paper": QT_TRANSLATE_NOOP(
        "Findings", "{learner} has a certificate of participation of this run already."
    ),
    "people.double": QT_TRANSLATE_NOOP(
        "Findings", "{learner} has this micro-credential already, or waits in a batch."
    ),
    "people.all-issued": QT_TRANSLATE_NOOP(
        "Findings",
        "Nobody is left to issue to: everybody who passed has this micro-credential or waits in a batch. Late"
        " learners can be added.",
    ),
    "people.revoked": QT_TRANSLATE_NOOP(
        "Findings", "{learner}: the award was revoked on {day}. Nothing is issued anew unless you choose it."
    ),
    "people.expired": QT_TRANSLATE_NOOP(
        "Findings", "{learner}: the award expired on {day}. Nothing is issued anew unless you choose it."
    ),
    "people.revoked-renewed": QT_TRANSLATE_NOOP(
        "Findings", "{learner}: an earlier award was revoked on {day}. A new one is issued."
    ),
    "people.expired-renewed": QT_TRANSLATE_NOOP(
        "Findings", "{learner}: an earlier award expired on {day}. A new one is issued."
    ),
    "people.not-passed": QT_TRANSLATE_NOOP("Findings", "{learner} is not awarded: {reasons}."),
    "people.no-results": QT_TRANSLATE_NOOP("Findings", "{learner} is not awarded: no results yet."),
    "people.participation": QT_TRANSLATE_NOOP("Findings", "{learner} gets a certificate of participation."),
    "people.no-email": QT_TRANSLATE_NOOP(
        "Findings", "{learner} has no e-mail address, so the credential says the name in clear."
    ),
    "name.empty": QT_TRANSLATE_NOOP("Findings", "A learner has no name to print."),
    "name.refused": QT_TRANSLATE_NOOP(
        "Findings", "{learner}: the name holds characters that cannot be signed ({codes}). Type it again."
    ),
    "machine.not-writable": QT_TRANSLATE_NOOP("Findings", "The folder {folder} cannot be written to."),
    "machine.disk-small": QT_TRANSLATE_NOOP(
        "Findings", "The disk has {free} MB free; this batch may need {needed} MB."
    ),
    "machine.clock-back": QT_TRANSLATE_NOOP(
        "Findings", "This computer's clock is earlier than the last issue ({latest}). Set the clock."
    ),
    "paper.cannot-draw": QT_TRANSLATE_NOOP("Findings", "No certificate can be made. {reason}"),
    "paper.template-changed": QT_TRANSLATE_NOOP(
        "Findings",
        "The certificate template “{template}” was changed since version {version} was published."
        " Certificates will look as it is now; publish again if that is meant.",
    ),
    "paper.letter-missing": QT_TRANSLATE_NOOP(
        "Findings", "{learner}: no font here has {described}. Put one that has it into the workspace's fonts."
    ),
    "paper.text-letter-missing": QT_TRANSLATE_NOOP(
        "Findings",
        "“{text}” stands on the certificate, and no font here has {described}. Write it without, or put a"
        " font that has it into the workspace's fonts.",
    ),
    "credential.refused": QT_TRANSLATE_NOOP("Findings", "{learner}: this cannot be signed. {reason}"),
    "paper.cannot-lay-out": QT_TRANSLATE_NOOP(
        "Findings", "{learner}: the certificate cannot be made. {reason}"
    ),
    "paper.does-not-fit": QT_TRANSLATE_NOOP(
        "Findings", "{learner}: “{text}” does not fit on the certificate, even at {size} pt."
    ),
}

REASONS: dict[str, str] = {
    "reason.missing": QT_TRANSLATE_NOOP("Findings", "“{0}” has no result"),
    "reason.below": QT_TRANSLATE_NOOP("Findings", "“{0}” is below the level needed"),
    "reason.evidence": QT_TRANSLATE_NOOP("Findings", "“{0}” asks for evidence and there is none"),
    "reason.points": QT_TRANSLATE_NOOP("Findings", "too few points in all"),
}

WAYS: dict[str, str] = {
    "learner": QT_TRANSLATE_NOOP("Findings", "Open the learner"),
    "results": QT_TRANSLATE_NOOP("Findings", "Open the results"),
    "design": QT_TRANSLATE_NOOP("Findings", "Open the design"),
    "provider": QT_TRANSLATE_NOOP("Findings", "Open the provider"),
    "key": QT_TRANSLATE_NOOP("Findings", "Open the key"),
    "key:unlock": QT_TRANSLATE_NOOP("Findings", "Unlock it"),
    "key:make": QT_TRANSLATE_NOOP("Findings", "Make a key"),
    "key:copy": QT_TRANSLATE_NOOP("Findings", "Keep a second copy"),
    "publish": QT_TRANSLATE_NOOP("Findings", "Open the web folder"),
    "run": QT_TRANSLATE_NOOP("Findings", "Open the course run"),
    "run:none": "",
    "run:late": QT_TRANSLATE_NOOP("Findings", "Add late learners"),
    "batch:renew": QT_TRANSLATE_NOOP("Findings", "Issue anew"),
    "batch": QT_TRANSLATE_NOOP("Findings", "Open the choices"),
    "machine": "",
}


# A name in Arabic or Hebrew at its head would turn the whole sentence round.
_SENTENCE = "\N{LEFT-TO-RIGHT MARK}"
_ISOLATE, _END = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


def template_of(code: str) -> str:
    """Return the English sentence with its places, of the code or of its area; empty where none is."""
    return SENTENCES.get(code) or SENTENCES.get(code.partition(".")[0], "")


def sentence(finding: Any) -> str:
    """Return a finding in words, as rich text with the person in bold; the service's own as a last resort."""
    template = template_of(finding.code)
    if not template:
        return escape(told(finding.sentence))
    facts = {name: escape(told(value)) for name, value in finding.facts}
    facts |= {
        "learner": f"{_SENTENCE}<b>{_ISOLATE}{escape(finding.who)}{_END}</b>",
        "reasons": escape(_reasons(finding)),
    }
    if finding.code.startswith("eu."):
        facts["element"] = f"<b>{escape(ElementWords().of(finding.code.removeprefix('eu.')))}</b>"
    try:
        return QCoreApplication.translate("Findings", template).format(**facts)
    except KeyError:
        return escape(told(finding.sentence))


def way_out(finding: Any) -> str:
    """Return the words of the link that leads to where a finding is mended; empty where none can."""
    words = WAYS.get(finding.place, WAYS.get(finding.place.partition(":")[0], ""))
    return QCoreApplication.translate("Findings", words) if words else ""


def _reasons(finding: Any) -> str:
    return ", ".join(
        QCoreApplication.translate("Findings", REASONS[name]).format(value)
        for name, value in finding.facts
        if name in REASONS
    )
