"""Loudspeaker and voice of this computer: a chime, then sentences, each answered when it ends."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from ctypes.util import find_library
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QLocale,
    QLoggingCategory,
    QObject,
    QTimer,
)

from console.ui import i18n
from console.ui.displays import chime

ENGINES = {"win32": ("winrt", "sapi"), "darwin": ("darwin",)}
USUAL_ENGINES = ("speechd", "flite")
LOCALES = {"zh_CN": "zh", "en": "en", "es": "es"}


@dataclass(frozen=True, kw_only=True)
class Equipment:
    """What there is to be heard with: `engine` blank: no speech; `voices` by language."""

    has_speaker: bool
    engine: str
    voices: dict[str, str]

    @property
    def can_sound(self) -> bool:
        return self.has_speaker or bool(self.engine)


class Voice(QObject):
    """Looks for loudspeaker and engine when first asked. `engine` names one (`mock` in tests);
    None: the system's own."""

    def __init__(self, engine: str | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.volume = 80
        self.sounded: list[str] = []
        """What was to be heard, the newest last."""
        self._wanted = engine
        self._found: Equipment | None = None
        self._speech: Any = None
        self._sink: Any = None
        self._buffer = QBuffer(self)
        self._answer: Callable[[], None] | None = None
        self._ends = QTimer(self, singleShot=True)
        self._ends.timeout.connect(self._ended)

    @property
    def equipment(self) -> Equipment:
        if self._found is None:
            QLoggingCategory.setFilterRules("qt.multimedia.*=false\nqt.speech.*=false")
            self._speech = self._find_speech()
            voices = self._find_voices()
            self._found = Equipment(
                has_speaker=_speaker() is not None,
                engine=self._speech.engine() if self._speech is not None and voices else "",
                voices=voices,
            )
        return self._found

    def ring(self, done: Callable[[], None]) -> None:
        """The chime. Without a loudspeaker it is as long, and silent."""
        self._note("chime", done)
        self._ends.start(round(chime.SECONDS * 1000))
        device = _speaker() if self._wanted is None else None
        if device is None:
            return
        from PySide6.QtMultimedia import QAudioSink

        self._sink = QAudioSink(device, _form(), self)
        self._buffer.close()
        self._buffer.setData(QByteArray(chime.samples(self.volume)))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink.start(self._buffer)

    def say(self, words: str, language: str, done: Callable[[], None]) -> None:
        """Answers at once where nobody here speaks that language."""
        if not self.speaks(language):
            done()
            return
        self._note(words, done)
        self._speech.setLocale(self._locale(language))
        self._speech.setVolume(self.volume / 100)
        self._speech.say(words)

    def speaks(self, language: str) -> bool:
        return (language or i18n.language()) in self.equipment.voices

    def stop(self) -> None:
        """At once; nobody gets an answer."""
        self._answer = None
        self._ends.stop()
        if self._speech is not None:
            self._speech.stop()
        if self._sink is not None:
            self._sink.stop()

    # -- inside ------------------------------------------------------------------------------

    def _note(self, what: str, done: Callable[[], None]) -> None:
        self.sounded = [*self.sounded[-99:], what]
        self._answer = done

    def _ended(self) -> None:
        answer, self._answer = self._answer, None
        if answer is not None:
            answer()

    def _find_speech(self) -> Any:
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech
        except ImportError:  # a Linux without the library
            return None
        there = QTextToSpeech.availableEngines()
        usual = ENGINES.get(sys.platform, USUAL_ENGINES)
        for name in (self._wanted,) if self._wanted is not None else usual:
            if name in there and _has_library(name):
                speech = QTextToSpeech(name, self)
                if speech.state() != QTextToSpeech.State.Error:
                    speech.stateChanged.connect(self._state_changed)
                    speech.errorOccurred.connect(self._ended)
                    return speech
                speech.deleteLater()
        return None

    def _find_voices(self) -> dict[str, str]:
        if self._speech is None:
            return {}
        found = {}
        for language, code in LOCALES.items():
            locale = self._locale(language)
            if locale.name().startswith(code):
                self._speech.setLocale(locale)
                found[language] = self._speech.voice().name()
        return found

    def _locale(self, language: str) -> QLocale:
        """The engine's own for that language, of China for Chinese where it has several."""
        code = LOCALES.get(language or i18n.language(), "en")
        known = [each for each in self._speech.availableLocales() if each.name().startswith(code)]
        known.sort(key=lambda each: each.name() not in ("zh_CN", "en_GB", "es_ES"))
        return known[0] if known else QLocale.c()

    def _state_changed(self, state: Any) -> None:
        """Ready again after speaking: also after a stop, when nobody waits any more."""
        if state == type(state).Ready and not self._ends.isActive():
            self._ended()


def _has_library(engine: str) -> bool:
    """Qt names the engine it has a part for, and cries out where the system lacks the other."""
    return engine != "speechd" or bool(find_library("speechd"))


def bring_sound() -> None:
    """Imports what the voice needs, in whatever lane this is; a Linux may lack a library."""
    for name in ("QtMultimedia", "QtTextToSpeech"):
        with suppress(ImportError):
            import_module(f"PySide6.{name}")


def _form() -> Any:
    from PySide6.QtMultimedia import QAudioFormat

    form = QAudioFormat()
    form.setSampleRate(chime.RATE)
    form.setChannelCount(1)
    form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return form


def _speaker() -> Any:
    """The system's loudspeaker, or None."""
    QLoggingCategory.setFilterRules("qt.multimedia.*=false\nqt.speech.*=false")
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError:  # a Linux without a sound library
        return None
    device = QMediaDevices.defaultAudioOutput()
    return None if device.isNull() or not device.isFormatSupported(_form()) else device
