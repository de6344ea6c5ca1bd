"""Short tones for what a scan led to, made here; silence where no device is or nobody wants any."""

from __future__ import annotations

import math
from array import array
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLoggingCategory, QObject

from console.queries.answers import Result

RATE = 22_050
LOUD = 0.35
EDGE_MS = 6
"""A tone that begins and ends at once would click."""
GOOD, BACK, ASK, BAD = (
    ((880, 110),),
    ((660, 90), (0, 30), (880, 110)),
    ((520, 110), (0, 60), (520, 110)),
    ((240, 380),),
)
"""Hertz and milliseconds: one high tone goes on by itself, two rising came back, two alike want a
look, one long low tone is refused. Told apart by count and length too, not by height alone."""
TONES = {
    Result.VALID: GOOD, Result.WALK_IN: GOOD, Result.AWAY: BACK, Result.CO_OWNER: BACK,
    Result.ARRIVED: ASK, Result.ENDED: ASK, Result.WRONG_DAY: ASK, Result.CANCELLED: ASK,
    Result.SEVERAL: ASK, Result.ATTENTION: ASK, Result.SUPERSEDED: BAD, Result.UNKNOWN: BAD,
}  # fmt: skip


def samples(tones: tuple[tuple[int, int], ...]) -> bytes:
    """One channel of 16 bits."""
    wave = array("h")
    edge = RATE * EDGE_MS // 1000
    for hertz, milliseconds in tones:
        count = RATE * milliseconds // 1000
        for n in range(count):
            soft = min(1.0, n / edge, (count - n) / edge)
            wave.append(round(32_767 * LOUD * soft * math.sin(2 * math.pi * hertz * n / RATE)))
    return wave.tobytes()


class Sounds(QObject):
    """Looks for a device at the first tone, and again at the next if there was none."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sink: Any = None
        self._buffer = QBuffer(self)
        self.heard = 0
        self.played: list[Result] = []
        """What was to be heard, whether or not somebody could; the newest last."""

    def play(self, result: Result) -> None:
        self.played = [*self.played[-9:], result]
        self.sound(TONES[result])

    def sound(self, tones: tuple[tuple[int, int], ...]) -> None:
        self.heard += 1
        if self._sink is None:
            self._sink = self._open()
        if self._sink is None:
            return
        self._sink.stop()
        self._buffer.close()
        self._buffer.setData(QByteArray(samples(tones)))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink.start(self._buffer)

    def _open(self) -> Any:
        """It takes a library of its own: not before something is to be heard."""
        QLoggingCategory.setFilterRules("qt.multimedia.*=false")
        try:
            from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices
        except ImportError:  # a Linux without a sound library
            return None
        device = QMediaDevices.defaultAudioOutput()
        form = QAudioFormat()
        form.setSampleRate(RATE)
        form.setChannelCount(1)
        form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        if device.isNull() or not device.isFormatSupported(form):
            return None
        return QAudioSink(device, form, self)
