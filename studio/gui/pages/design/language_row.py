"""The languages of a micro-credential: which there are, where one has gaps, and one more."""

from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from studio.domain.languages import gaps
from studio.gui.pages.design.document import DesignDocument
from studio.gui.widgets.basics import button, clear_layout, label

OFFERED = (
    *("en", "de", "fr", "es", "it", "nl", "pt", "pl", "cs", "sk", "sl", "hr", "hu", "ro", "bg", "el", "da"),
    *("sv", "nb", "fi", "et", "lv", "lt", "ga", "mt", "tr", "uk", "ru", "ar", "he", "fa", "hi", "bn", "ur"),
    *(
        "zh-Hans",
        "zh-Hant",
        "ja",
        "ko",
        "vi",
        "th",
        "id",
        "sw",
        "ca",
        "eu",
        "gl",
        "cy",
        "is",
        "sq",
        "sr",
        "mk",
    ),
)
_OWN_NAMES = {
    "en": "English",
    "es": "Español",
    "pt": "Português",
    "zh-Hans": "简体中文",
    "zh-Hant": "繁體中文",
}
"""Where Qt's name is that of one country."""


def language_words(tag: str) -> str:
    """Return a language's own name for itself, the tag where Qt knows none."""
    if tag in _OWN_NAMES:
        return _OWN_NAMES[tag]
    locale = QLocale(tag.replace("-", "_"))
    if locale.language() is QLocale.Language.C:
        return tag
    name = locale.nativeLanguageName()
    return f"{name[:1].upper()}{name[1:]}" if name else tag


class LanguageRow(QWidget):
    """A button per language; it shows that language in every text, and its menu moves or removes it."""

    def __init__(self, document: DesignDocument) -> None:
        super().__init__()
        self._document = document
        self._shown: tuple[tuple[str, int], ...] = ()
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._add = button(self.tr("Add a language"), None, kind="quiet", icon="plus")
        self._add.setMenu(QMenu(self._add))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label(self.tr("Languages"), "caption"))
        row.addLayout(self._buttons)
        row.addWidget(self._add)
        row.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Show the languages with their gaps."""
        content = self._document.content
        shown = tuple((tag, len(gaps(content, tag))) for tag in self._document.languages)
        main = (*shown[:1], *shown[1:])
        if main == self._shown:
            return
        self._shown = main
        clear_layout(self._buttons)
        for tag, missing in shown:
            self._buttons.addWidget(self._button(tag, missing, tag == content.language))
        menu = self._add.menu()
        menu.clear()
        for tag in sorted(set(OFFERED) - {tag for tag, _missing in shown}, key=language_words):
            menu.addAction(language_words(tag)).triggered.connect(partial(self._offer, tag))

    def _button(self, tag: str, missing: int, main: bool) -> QPushButton:
        words = language_words(tag)
        if main:
            words = self.tr("{0}, main").format(words)
        elif missing:
            words = self.tr("{0} · %n missing", "", missing).format(words)
        made = button(words, None, kind="quiet")
        menu = QMenu(made)
        menu.addAction(self.tr("Show in every text")).triggered.connect(partial(self._turn, tag))
        if not main:
            menu.addAction(self.tr("Make it the main language")).triggered.connect(partial(self._first, tag))
            menu.addAction(self.tr("Remove its texts")).triggered.connect(partial(self._remove, tag))
        made.setMenu(menu)
        return made

    def _offer(self, tag: str, _checked: bool = False) -> None:
        self._document.offer_language(tag)

    def _turn(self, tag: str, _checked: bool = False) -> None:
        self._document.language_shown.emit(tag)

    def _first(self, tag: str, _checked: bool = False) -> None:
        self._document.make_main_language(self.tr("Change the main language"), tag)

    def _remove(self, tag: str, _checked: bool = False) -> None:
        self._document.take_language_away(self.tr("Remove a language"), tag)
