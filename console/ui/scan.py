"""Catches the scanner wherever the keyboard focus is, so that no code is typed into a form.

A scanner types: `HD1…` faster than fingers can, then Enter or Tab. The first key of such a burst is
held back until the next key tells whether it was a person; what was typed by a person is handed on
unchanged, 50 ms late at most, and only where it began with H.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from unicodedata import normalize

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

PREFIX = "HD1"
ON_AZERTY = "HD&"
"""The same from a scanner that counts on an American keyboard where a French one is set."""
FROM_AZERTY = str.maketrans("&É\"'(-È_ÇÀAQZW?,", "1234567890QAWZMM")
GAP = 50
"""Milliseconds between two keys: a scanner's 1 to 15, a fast typist's 80 and more."""
SURE_GAP = 200
"""Once it must be a scanner, a busy computer may deliver late without losing the code."""
SURE = 6
"""So many characters at that speed nobody types."""
LONGEST = 512


def _now() -> float:
    return time.monotonic() * 1000


class Verdict(StrEnum):
    PASS = "pass"  # nothing of ours
    HOLD = "hold"  # may become a code: keep the key
    REPLAY = "replay"  # it was a person: hand on what was held, then this key
    SCANNED = "scanned"


class Burst:
    """Tells a scanner from a person by prefix and speed; knows characters and milliseconds only."""

    def __init__(self) -> None:
        self.text = ""

    @property
    def is_sure(self) -> bool:
        return len(self.text) >= SURE

    def gap_allowed(self) -> int:
        return SURE_GAP if self.is_sure else GAP

    def key(self, text: str, gap: float) -> Verdict:
        """`text`: what the key types; `"\\r"` or `"\\t"` for Enter and Tab. `gap`: milliseconds
        since the key before."""
        if text in ("\r", "\n", "\t"):
            if self._is_code():
                return Verdict.SCANNED
            return Verdict.REPLAY if self.text else Verdict.PASS
        too_slow = bool(self.text) and gap > self.gap_allowed()
        longer = self.text + text
        if too_slow or not _may_begin_code(longer) or len(longer) > LONGEST:
            return Verdict.REPLAY if self.text else Verdict.PASS
        self.text = longer
        return Verdict.HOLD

    def silence(self) -> Verdict:
        """Nothing came for longer than `gap_allowed()`."""
        return Verdict.SCANNED if self._is_code() and self.is_sure else Verdict.REPLAY

    def take(self) -> str:
        taken, self.text = self.text, ""
        return taken

    def _is_code(self) -> bool:
        return len(self.text) > len(PREFIX) and _plain(self.text).startswith((PREFIX, ON_AZERTY))


@dataclass(frozen=True, kw_only=True)
class _Held:
    """`came`: when, by the scanner's clock."""

    meant_for: QObject
    event: QEvent
    came: float


class Scanner(QObject):
    """Watches every key of the application. `scanned(text)`: as it came, see `straight`.

    Keys are seen where the system hands them in: at the window with the focus, or the popup above
    it; what an input method gives back comes to the focused widget itself. A key that is let
    through at the window is seen there again, and let through again. (A filter of the application
    is asked about every event of every widget: it took as long as the widgets themselves.)

    `clock` gives the milliseconds when a key came. On Windows that is all there is to know, so a
    window that was busy between two keys must not take that time for the scanner's: had it been
    idle, it would have heard the silence.
    """

    scanned = Signal(str)

    def __init__(self, parent: QObject | None = None, *, clock: Callable[[], float] = _now) -> None:
        super().__init__(parent)
        self._clock = clock
        self._burst = Burst()
        self._held: list[_Held] = []
        self._silent_at = 0.0
        self._watched: list[QObject] = []
        self._is_watching = self._is_replaying = False
        self._silence = QTimer(self, singleShot=True)
        self._silence.timeout.connect(self._look_again)

    def watch(self) -> None:
        """From now on, whatever window has the focus."""
        app = QGuiApplication.instance()
        if not isinstance(app, QGuiApplication):
            raise RuntimeError("keys need an application with windows")
        app.focusWindowChanged.connect(self._follow)
        app.focusObjectChanged.connect(self._follow)
        self._is_watching = True
        self._follow()

    def leave(self) -> None:
        """Two that watch would give each other back what they held, for ever."""
        app = QGuiApplication.instance()
        if self._is_watching and isinstance(app, QGuiApplication):
            app.focusWindowChanged.disconnect(self._follow)
            app.focusObjectChanged.disconnect(self._follow)
        self._is_watching = False
        self._watch_only([])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if not isinstance(event, _OF_KEYS) or self._is_replaying:
            return False
        if isinstance(event, QInputMethodEvent):
            return bool(event.commitString()) and self._commit(watched, event)
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride:  # comes before each press
            self._follow()
            return self._keep_from_shortcuts(event)
        if kind == QEvent.Type.KeyRelease:
            return bool(self._held) and bool(event.text())
        return self._press(_meant_for(watched), event)

    # -- where keys come in ------------------------------------------------------------------

    def _follow(self, _new: QObject | None = None) -> None:
        popup = QApplication.activePopupWidget()
        places = (
            QGuiApplication.focusWindow(), popup.windowHandle() if popup else None,
            QGuiApplication.focusObject(),
        )  # fmt: skip
        self._watch_only([place for place in places if place is not None])

    def _watch_only(self, places: list[QObject]) -> None:
        left, self._watched = self._watched, places
        for place in left:
            if place not in places and shiboken6.isValid(place):
                place.removeEventFilter(self)
        for place in places:
            if place not in left:
                place.installEventFilter(self)

    # -- inside ------------------------------------------------------------------------------

    def _press(self, meant_for: QObject, event: QKeyEvent) -> bool:
        text = _typed(event)
        if not text:
            if self._held and event.key() not in _SILENT_KEYS:
                self._replay()
            return False
        return self._judge(meant_for, event, text)

    def _commit(self, meant_for: QObject, event: QInputMethodEvent) -> bool:
        """An input method may hand over one character or the whole code at once."""
        text = event.commitString()
        return bool(self._held or _may_begin_code(text)) and self._judge(meant_for, event, text)

    def _judge(self, meant_for: QObject, event: QEvent, text: str) -> bool:
        came = self._clock()
        verdict = self._burst.key(text, self._gap(event, came))
        if verdict is Verdict.REPLAY:
            self._replay()
            verdict = self._burst.key(text, 0)  # the key may begin a code of its own
        if verdict is Verdict.HOLD:
            self._held.append(_Held(meant_for=meant_for, event=event.clone(), came=came))
            self._silence.start(self._burst.gap_allowed())
            self._silent_at = came + self._burst.gap_allowed()
            return True
        if verdict is Verdict.SCANNED:
            self._finish()
            return True
        return False

    def _gap(self, event: QEvent, came: float) -> float:
        """As the system tells it of both keys; those that came in time are fast enough."""
        if not self._held or came - self._held[-1].came > self._burst.gap_allowed():
            return 0
        stamps = _stamp(self._held[-1].event), _stamp(event)
        return stamps[1] - stamps[0] if all(stamps) else 0

    def _keep_from_shortcuts(self, event: QKeyEvent) -> bool:
        """Digits, Enter and Tab mean something on some pages, but not within a code."""
        if self._held and _typed(event):
            event.accept()
            return True
        return False

    def _look_again(self) -> None:
        """The window was busy perhaps: keys that already wait come before the verdict."""
        if self._clock() - self._silent_at > GAP:
            self._silence.start(GAP)
            self._silent_at = math.inf  # once
        QTimer.singleShot(0, self, self._after_silence)

    def _after_silence(self) -> None:
        if self._silence.isActive() or not self._held:
            return
        if self._burst.silence() is Verdict.SCANNED:
            self._finish()
        else:
            self._replay()

    def _finish(self) -> None:
        self._silence.stop()
        self._held.clear()
        self.scanned.emit(straight(self._burst.take()))

    def _replay(self) -> None:
        self._silence.stop()
        self._burst.take()
        held, self._held = self._held, []
        self._is_replaying = True
        try:
            for one in held:
                if shiboken6.isValid(one.meant_for):
                    QApplication.sendEvent(one.meant_for, one.event)
        finally:
            self._is_replaying = False


_OF_KEYS = (QKeyEvent, QInputMethodEvent)
_SILENT_KEYS = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr})


def _meant_for(watched: QObject) -> QObject:
    """A window gives its keys to the popup that is open, else to what has the focus."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        return popup.focusWidget() or popup
    return QGuiApplication.focusObject() or watched


def _stamp(event: QEvent) -> int:
    """When the system saw the key, 0 if it did not say."""
    return event.timestamp() if isinstance(event, QKeyEvent) else 0


def _typed(event: QKeyEvent) -> str:
    """What the key types; blank for keys that type nothing and for commands."""
    if event.modifiers() & (
        Qt.KeyboardModifier.ControlModifier
        | Qt.KeyboardModifier.AltModifier
        | Qt.KeyboardModifier.MetaModifier
    ):
        return ""
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return "\r"
    if event.key() == Qt.Key.Key_Tab:
        return "\t"
    text = event.text()
    return text if text.isprintable() else ""


def _plain(text: str) -> str:
    return normalize("NFKC", text).upper()


def _may_begin_code(text: str) -> bool:
    plain = _plain(text)
    return any(plain.startswith(one) or one.startswith(plain) for one in (PREFIX, ON_AZERTY))


def straight(text: str) -> str:
    """As it came; what a French layout made of it is turned back, since its keys are known."""
    plain = _plain(text)
    return plain.translate(FROM_AZERTY) if plain.startswith(ON_AZERTY) else text
