"""The question before anything is signed: what, for which run, with which key, and that it stays."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from studio.gui.widgets.basics import button, clear_layout, label
from studio.gui.widgets.frame.card import Card


@dataclass(frozen=True, slots=True)
class Signing:
    """What is about to be signed. ``revocable`` is whether it could be revoked later."""

    credentials: int
    participations: int
    papers: int
    title: str
    version: int
    run: str
    key: str
    revocable: bool

    @property
    def awards(self) -> int:
        """How many awards are made."""
        return self.credentials + self.participations


class SignCard(Card):
    """``confirmed`` and ``declined``; the keyboard stands on the answer that signs nothing."""

    confirmed = Signal()
    declined = Signal()

    def __init__(self) -> None:
        super().__init__("—")
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(16)
        self._facts.setVerticalSpacing(6)
        self._facts.setColumnStretch(1, 1)
        self._warning = label("", "strong", wrap=True)
        self.yes = button("", self._confirm, kind="primary")
        self.no = button(self.tr("Not yet"), self._decline)
        self.no.setAutoDefault(True)  # so that Enter, too, is the answer that signs nothing
        self.body.addLayout(self._facts)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._warning, 1)
        foot.addWidget(self.no)
        foot.addWidget(self.yes)
        self.body.addLayout(foot)
        self.hide()

    def ask(self, signing: Signing) -> None:
        """Show the question, with the keyboard on "Not yet"."""
        self.set_title(self.tr("Sign and issue %n award(s)?", "", signing.awards))
        clear_layout(self._facts)
        lines = (
            (self.tr("Made and signed"), self._made(signing)),
            (
                self.tr("Micro-credential"),
                self.tr("{0}, version {1}").format(signing.title, signing.version),
            ),
            (self.tr("Course run"), signing.run),
            (self.tr("Signed with"), self.tr("the key “{0}”").format(signing.key)),
        )
        for row, (name, words) in enumerate(lines):
            self._facts.addWidget(label(name, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(label(words, wrap=True), row, 1)
        warning = self._warning_words(signing)
        self._warning.setText(warning)
        self.yes.setText(self.tr("Issue %n", "", signing.awards))
        self.yes.setAccessibleName(self.title.text())
        self.setAccessibleName(f"{self.title.text()} {warning}")
        self.no.setAccessibleDescription(warning)
        self.show()
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made(self, signing: Signing) -> str:
        parts = []
        if signing.credentials:
            parts.append(self.tr("%n credential(s)", "", signing.credentials))
        if signing.papers:
            parts.append(self.tr("%n certificate(s) as PDF", "", signing.papers))
        if signing.participations:
            parts.append(self.tr("%n of them only for taking part", "", signing.participations))
        return " · ".join(parts)

    def _warning_words(self, signing: Signing) -> str:
        if signing.revocable:
            return self.tr("This cannot be taken back. What is signed can only be revoked, one by one.")
        return self.tr("This cannot be taken back, and without a web folder it cannot be revoked either.")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape signs nothing."""
        if event.key() == Qt.Key.Key_Escape:
            self._decline()
        else:
            super().keyPressEvent(event)

    def _decline(self) -> None:
        self.hide()
        self.declined.emit()

    def _confirm(self) -> None:
        self.hide()
        self.confirmed.emit()
