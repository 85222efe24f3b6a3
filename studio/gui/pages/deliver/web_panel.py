"""The web folder: what it is for, when it was written last and is due again, and writing it."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from studio.foundation.errors import StudioError
from studio.gui.desk import Desk
from studio.gui.error_texts import explain
from studio.gui.opening import open_outside
from studio.gui.pages.deliver import calls
from studio.gui.widgets.basics import button, label
from studio.gui.widgets.display.inline_message import InlineMessage
from studio.gui.widgets.display.pill import Pill
from studio.gui.widgets.fields.key_card import KeyCard
from studio.gui.widgets.frame.card import Card
from studio.gui.widgets.frame.scroll_column import ScrollColumn
from studio.gui.words import day_words, number_words, time_words

_SOON_DAYS = 14
_TOP, _MIDDLE = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter


class WebPanel(QWidget):
    """``write`` is the page's primary button; it needs an address and the unlocked key."""

    def __init__(self, desk: Desk, message: InlineMessage) -> None:
        super().__init__()
        self._desk, self._page_message = desk, message
        self._state: Any = None
        self._has_address = False
        self.write = button(self.tr("Write the web folder…"), self._choose, kind="primary", icon="globe")
        self.message = InlineMessage()
        self.key = KeyCard(self.tr("What is published is signed, so that nobody can change it on the way."))
        self.key.passphrase_given.connect(self._unlock)
        desk.key_changed.connect(self._show_key)
        scroll = ScrollColumn()
        scroll.column.addWidget(self.message)
        scroll.column.addWidget(self._about())
        scroll.column.addWidget(self._upload())
        scroll.column.addStretch(1)
        side = QVBoxLayout()
        side.addWidget(self.key)
        side.addStretch(1)
        self.key.setFixedWidth(300)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(scroll, 1)
        row.addLayout(side)

    def _about(self) -> Card:
        card = Card(self.tr("So that anybody can check"))
        words = self.tr(
            "A folder of small files for your website. With it, anybody can check that an award is from you "
            "and still holds, and the QR code on paper opens a page that says so. It holds your name and "
            "public key, what the micro-credentials mean, and which awards were revoked. No learner is named "
            "in it, and this program uploads nothing."
        )
        card.body.addWidget(label(words, "muted", wrap=True))
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(20)
        self._facts.setVerticalSpacing(8)
        self._facts.setColumnStretch(1, 1)
        self._address, self._last = label("", wrap=True), label("", wrap=True)
        self._due, self._unseen = Pill(), Pill()
        for place, (name, part) in enumerate(
            (
                (self.tr("Address"), self._address),
                (self.tr("Last written"), self._last),
                (self.tr("Write again by"), self._due),
                (self.tr("Revoked since"), self._unseen),
            )
        ):
            pill = isinstance(part, Pill)
            self._facts.addWidget(label(name, "muted"), place, 0, _MIDDLE if pill else _TOP)
            self._facts.addWidget(part, place, 1, Qt.AlignmentFlag.AlignLeft if pill else Qt.AlignmentFlag(0))
        card.body.addLayout(self._facts)
        return card

    def _upload(self) -> Card:
        self._how = Card(self.tr("Then upload it"))
        self._steps = [label("", "text", wrap=True) for _ in range(3)]
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for place, step in enumerate(self._steps):
            grid.addWidget(label(number_words(place + 1), "muted"), place, 0, _TOP)
            grid.addWidget(step, place, 1)
        self._how.body.addLayout(grid)
        hidden = self.tr("Folders that begin with a dot belong to it; some upload programs hide them.")
        self._how.body.addWidget(label(hidden, "caption", wrap=True))
        return self._how

    def reload(self) -> None:
        """Fetch how the web folder stands."""
        self._desk.read(lambda ws, _watch: calls.web_state(ws), self._show, otherwise=self._refused)

    def _show(self, state: Any) -> None:
        self._state = state
        self._has_address = bool(state.base_url)
        self._how.setVisible(self._has_address)
        self._show_facts(state)
        self._show_key()
        if not self._has_address:
            self.message.say(
                "look",
                self.tr(
                    "Without a web address nothing can be published and no award be revoked. Fill it in with "
                    "the provider; it counts for awards from then on."
                ),
                subject=self.tr("There is no web address yet"),
                link=self.tr("Fill in the web address"),
                on_link=lambda: self._desk.go("settings", "provider"),
            )
        elif self.message.property("state") == "look":
            self.message.clear()

    def _show_facts(self, state: Any) -> None:
        self._address.setText(state.base_url or self.tr("none"))
        if state.last_at is None:
            self._last.setText(self.tr("never"))
        else:
            when = f"{day_words(state.last_at)}, {time_words(state.last_at)}"
            self._last.setText(f"{when}\n{state.last_folder}")
        self._due.set(*self._due_words(state))
        count = state.unseen
        words = self.tr("%n award(s), unknown to others until you write and upload", "", count)
        self._unseen.set(words if count else self.tr("none"), "look" if count else "good")
        address = state.base_url.rstrip("/")
        for step, words in zip(
            self._steps,
            (
                self.tr("Upload what is in the folder, not the folder itself, to {0}."),
                self.tr("Open {0}/issuer.json in a browser: your name should be in it."),
                self.tr("Open {0}/check/ and try the QR code of a certificate."),
            ),
            strict=True,
        ):
            step.setText(words.format(address))

    def _due_words(self, state: Any) -> tuple[str, str]:
        if state.due is None:
            return self.tr("Not written yet"), "look"
        days = (state.due - self._desk.clock()).days
        text = day_words(state.due)
        if days < 0:
            return self.tr("{0}: overdue").format(text), "stop"
        return (text, "look") if days < _SOON_DAYS else (text, "good")

    def _show_key(self) -> None:
        key = self._desk.key
        self.key.show_key(key)
        self.key.setVisible(self._has_address and (key is None or key.locked))
        self.write.setEnabled(self._has_address and key is not None and not key.locked)
        self.write.setToolTip("" if self.write.isEnabled() else self.tr("Unlock the signing key first."))

    def _unlock(self, passphrase: str) -> None:
        self._desk.write(
            lambda ws, _watch: calls.unlock(ws, passphrase),
            self._desk.hold_key,
            otherwise=self.key.refuse,
            text=self.tr("Unlocking the key"),
        )

    def _choose(self) -> None:
        last = str(self._state.last_folder or "") if self._state else ""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where to write the web folder"), last)
        if folder:
            self.write_to(Path(folder))

    def write_to(self, folder: Path) -> None:
        """Write or update the web folder; files that are not ours stay."""
        key = self._desk.key
        if key is None:
            self._show_key()
            return
        self.message.clear()
        self.write.setEnabled(False)
        self._desk.write(
            lambda ws, _watch: calls.publish(ws, folder, key),
            lambda result: self._written(result[0]),
            otherwise=self._refused,
            text=self.tr("Writing the web folder"),
        )

    def _written(self, report: Any) -> None:
        self._show_key()
        self.reload()
        parts = (
            self.tr("%Ln of {0} file(s) new or changed", "", report.written).format(
                number_words(report.files)
            ),
            self.tr("%Ln award(s)", "", report.issued),
            self.tr("%Ln revoked", "", report.revoked),
        )
        self.message.say(
            "good",
            " · ".join(parts),
            subject=self.tr("The web folder is written. Now upload it."),
            link=self.tr("Open folder"),
            on_link=lambda: open_outside(report.folder),
        )

    def _refused(self, error: StudioError) -> None:
        self._show_key()
        words = explain(error)
        self.message.say("stop", words.said, subject=words.title)
