"""The signing key: made with a passphrase, kept twice, unlocked for a while."""

from pathlib import Path
from typing import Any

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from studio.domain.issuer import Provider
from studio.foundation.errors import StudioError
from studio.gui.desk import Desk
from studio.gui.error_texts import explain
from studio.gui.icons import set_icon
from studio.gui.pages.settings import calls
from studio.gui.theme.roles import Role
from studio.gui.widgets.basics import button, label, set_state
from studio.gui.widgets.display.inline_message import InlineMessage
from studio.gui.widgets.display.pill import Pill
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.fields.secret_edit import SecretEdit
from studio.gui.widgets.frame.card import Card
from studio.gui.widgets.frame.step_line import StepLine
from studio.gui.words import day_words

SHORTEST = 10


class KeyTab(QWidget):
    """Three steps on one page: passphrase, key, second copy; afterwards what is known of the key."""

    def __init__(self, desk: Desk, page: Any) -> None:
        super().__init__()
        self._desk, self._page, self._provider_name = desk, page, ""
        self._steps = StepLine((self.tr("Make the key"), self.tr("Second copy"), self.tr("Ready")))
        self.message = InlineMessage()
        self.making, self.keeping = self._making(), self._keeping()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._steps)
        column.addWidget(self.message)
        column.addWidget(self.making)
        column.addWidget(self.keeping)
        column.addStretch(1)
        self.keeping.hide()
        desk.key_changed.connect(self._show_lock)

    def _making(self) -> Card:
        card = Card(self.tr("Make your signing key"))
        words = self.tr(
            "Every credential is signed with it. It stays on this computer, in a file that only your "
            "passphrase opens. Nobody can give you a forgotten passphrase back, us included."
        )
        card.body.addWidget(label(words, "muted", wrap=True))
        self._first, self._again = SecretEdit(), SecretEdit()
        row = QHBoxLayout()
        row.setSpacing(16)
        self._first_field = FormField(self.tr("Passphrase"), self._first, hint=self._advice())
        self._again_field = FormField(self.tr("The same again"), self._again)
        row.addWidget(self._first_field)
        row.addWidget(self._again_field)
        card.body.addLayout(row)
        foot = QHBoxLayout()
        foot.addWidget(button(self.tr("I have a key already…"), self._restore, kind="link"))
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Make the key"), self._make, kind="primary", icon="key"))
        card.body.addLayout(foot)
        return card

    def _advice(self) -> str:
        words = self.tr("At least {0} letters; four words that do not belong together are good.")
        return words.format(SHORTEST)

    def _keeping(self) -> Card:
        card = Card(self.tr("Your signing key"))
        self._label, self._made, self._copied = label("", "strong"), label("", "muted"), Pill()
        card.body.addWidget(self._label)
        card.body.addWidget(self._made)
        card.body.addWidget(self._copied)
        words = self.tr(
            "Keep a second copy in another place, such as a USB stick in a drawer. "
            "The copy is opened again at once, to be sure that it works."
        )
        self._advice_on_copies = label(words, "muted", wrap=True)
        card.body.addWidget(self._advice_on_copies)
        self._secret = SecretEdit()
        card.body.addWidget(FormField(self.tr("Passphrase of the key"), self._secret))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        self._unlock = button(self.tr("Unlock for a while"), self._unlock_now, icon="unlock")
        row.addWidget(self._unlock)
        self.copy = button(self.tr("Keep a second copy…"), self._copy, icon="copy")
        row.addWidget(self.copy)
        card.body.addLayout(row)
        return card

    def show_state(self, state: Any, provider: Provider) -> None:
        """Show what is known of the key."""
        self._provider_name = provider.name.main
        self.making.setVisible(not state.exists)
        self.keeping.setVisible(state.exists)
        self._steps.set_current(0 if not state.exists else 2 if state.second_copy else 1)
        if not state.exists:
            return
        self._label.setText(state.label or self.tr("Signing key"))
        self._made.setText(self.tr("Made on {0}").format(day_words(state.made_at)))
        if state.second_copy:
            self._copied.set(
                self.tr("✓ Second copy tested on {0}").format(day_words(state.second_copy_at)), "good"
            )
        else:
            self._copied.set(self.tr("! No second copy yet"), "look")
        self._show_next(second_copy=state.second_copy)
        if not state.file_there:
            text = self.tr("The file of this key is not on this computer. Restore it from its second copy.")
            self.message.say("stop", text, link=self.tr("Restore…"), on_link=self._restore)

    def _show_next(self, *, second_copy: bool) -> None:
        """While the second copy is missing, making it is what comes next; afterwards nothing has to be."""
        self.copy.setText(self.tr("Keep another copy…") if second_copy else self.tr("Keep a second copy…"))
        self.copy.setAccessibleName(self.copy.text().rstrip("…"))
        set_state(self.copy, "plain" if second_copy else "primary", "kind")
        set_icon(self.copy, "copy", Role.TEXT if second_copy else Role.ON_ACCENT)
        self._advice_on_copies.setVisible(not second_copy)
        self._show_lock()

    def _show_lock(self) -> None:
        """Offer what changes something: to lock an unlocked key, to unlock a locked one."""
        key = self._desk.key
        locked = key is None or key.locked
        self._unlock.setText(self.tr("Unlock for a while") if locked else self.tr("Lock it now"))
        self._unlock.setAccessibleName(self._unlock.text())
        set_icon(self._unlock, "unlock" if locked else "key", Role.TEXT)

    def _make(self) -> None:
        first, again = self._first.text(), self._again.text()
        short = self.tr("This is too short.")
        too_short = f"{short} {self._advice()}"
        self._first_field.set_error("" if len(first) >= SHORTEST else too_short)
        self._again_field.set_error("" if first == again else self.tr("The two are not the same."))
        if len(first) < SHORTEST or first != again:
            return
        name = f"{self._provider_name} {self._desk.clock().year}"
        self._run(
            lambda ws: calls.make_key(ws, first, name),
            self.tr("Making the key"),
            lambda _result: self._made_just_now(first),
        )

    def _made_just_now(self, passphrase: str) -> None:
        """Nobody has to type again what they typed twice a moment ago, as long as they stay here."""
        self._clear(None)
        self._secret.setText(passphrase)
        self.copy.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """What was typed is forgotten once the page is left."""
        super().hideEvent(event)
        self._clear(None)

    def _copy(self) -> None:
        if not self._secret.text():
            self.message.say("look", self.tr("Type the passphrase of the key first, then choose the place."))
            self._secret.setFocus()
            return
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where to keep the second copy"))
        passphrase = self._secret.text()
        if folder:
            self._run(
                lambda ws: calls.copy_key(ws, Path(folder), passphrase),
                self.tr("Copying the key"),
                self._clear,
            )

    def _restore(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Choose the copy of the key"), "", self.tr("Keys (*.studio-key)")
        )
        passphrase = self._secret.text() or self._first.text()
        if path:
            self._run(
                lambda ws: calls.restore_key(ws, Path(path), passphrase), self.tr("Restoring"), self._clear
            )

    def _unlock_now(self) -> None:
        key = self._desk.key
        if key is not None and not key.locked:
            self._desk.hold_key(None)
            self.message.say("good", self.tr("The key is locked."))
            return
        if not self._secret.text():
            self.message.say("look", self.tr("Type the passphrase of the key first."))
            self._secret.setFocus()
            return
        passphrase = self._secret.text()
        self._run(lambda ws: calls.unlock(ws, passphrase), self.tr("Unlocking the key"), self._unlocked)

    def _unlocked(self, key: Any) -> None:
        self._desk.hold_key(key)
        self._clear(None)
        self.message.say("good", self.tr("The key is unlocked, and locks itself when it is not used."))

    def _run(self, call: Any, text: str, then: Any) -> None:
        self.message.clear()
        self._desk.write(lambda ws, _watch: call(ws), then, otherwise=self._refused, text=text)

    def _clear(self, _result: Any) -> None:
        for field in (self._first, self._again, self._secret):
            field.clear()

    def _refused(self, error: StudioError) -> None:
        words = explain(error)
        self.message.say("stop", words.said, subject=words.title)
