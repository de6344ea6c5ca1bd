"""A camera as a scanner: frames come in, the text of a code goes out, and no picture is kept."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLoggingCategory, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QImageReader

from console.ui.scan import PREFIX

AGAIN = 2.0
"""Seconds for which a code must be out of sight before it counts once more."""
PREVIEW = QSize(416, 312)
WIDEST = 2400
"""Pixels to which a larger picture from a file is brought down: a code needs far fewer."""


def codes_in(image: QImage) -> list[str]:
    """The texts of the QR codes in the picture, the one nearest to its middle first."""
    import numpy as np
    import zxingcpp

    if image.isNull():
        return []
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    lines = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    pixels = np.ascontiguousarray(lines[:, : grey.width()])
    kinds = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    found = zxingcpp.read_barcodes(pixels, formats=kinds)
    middle = grey.width() / 2, grey.height() / 2

    def far(code: Any) -> float:
        corners = code.position.top_left, code.position.bottom_right
        x, y = (sum(getattr(c, axis) for c in corners) / 2 for axis in "xy")
        return float((x - middle[0]) ** 2 + (y - middle[1]) ** 2)

    return [code.text for code in sorted(found, key=far)]


def ours_first(texts: list[str]) -> str:
    """Of several codes before the camera the nearest of ours, else the nearest; blank: none."""
    return next((text for text in texts if text.upper().startswith(PREFIX)), (texts or [""])[0])


def code_in_file(path: Path) -> str:
    """What a photograph or a screenshot shows; blank if there is no code in it."""
    reader = QImageReader(str(path))
    size = reader.size()
    if size.width() > WIDEST:
        reader.setScaledSize(size.scaled(WIDEST, WIDEST, Qt.AspectRatioMode.KeepAspectRatio))
    return ours_first(codes_in(reader.read()))


class Once:
    """A code that stays before the camera counts once, however many frames show it."""

    def __init__(self) -> None:
        self._seen: dict[str, float] = {}

    def is_new(self, text: str, at: float) -> bool:
        last = self._seen.get(text)
        self._seen = {known: when for known, when in self._seen.items() if at - when < AGAIN}
        self._seen[text] = at
        return last is None or at - last >= AGAIN


@dataclass(frozen=True, kw_only=True)
class _Look:
    """`worker` tells of which time that the camera was on."""

    worker: ThreadPoolExecutor
    text: str
    picture: QImage


class Camera(QObject):
    """`read(text)`: once for each code; `seen(picture)`: small, to be shown and forgotten;
    `failed`: the camera is taken by another program, forbidden or was pulled out.

    Frames are read beside the window thread, one at a time: those that come meanwhile are left out.
    """

    read = Signal(str)
    seen = Signal(QImage)
    failed = Signal()
    _looked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = ""
        self._once = Once()
        self._worker: ThreadPoolExecutor | None = None
        self._is_reading = False
        self._open: tuple[Any, ...] = ()
        self._looked.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def is_on(self) -> bool:
        return self._worker is not None

    def start(self) -> bool:
        """False where no camera is; what it sees comes by signals."""
        # The library takes its time to load: not before somebody wants a camera.
        QLoggingCategory.setFilterRules("qt.multimedia.*=false")
        try:
            from PySide6.QtMultimedia import (
                QCamera,
                QMediaCaptureSession,
                QMediaDevices,
                QVideoSink,
            )
        except ImportError:  # a Linux without a sound library
            return False
        device = QMediaDevices.defaultVideoInput()
        if device.isNull():
            return False
        self.listen()
        self.name = device.description()
        camera, session, sink = QCamera(device), QMediaCaptureSession(), QVideoSink()
        session.setCamera(camera)
        session.setVideoSink(sink)
        sink.videoFrameChanged.connect(self.take)
        camera.errorOccurred.connect(self._fail)
        self._open = (camera, session, sink)
        camera.start()
        return True

    def listen(self) -> None:
        """Ready for frames, wherever they come from."""
        self._once, self._is_reading = Once(), False
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="camera")

    def stop(self) -> None:
        """The camera is free for others; a frame at work is forgotten, and nobody waits for it."""
        if self._open:
            camera, session, sink = self._open
            sink.videoFrameChanged.disconnect(self.take)
            camera.stop()
            session.setCamera(None)
            self._open = ()
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.shutdown(wait=False, cancel_futures=True)

    @Slot(object)
    def take(self, frame: Any) -> None:
        """A `QVideoFrame`."""
        if self._worker is not None and not self._is_reading and frame.isValid():
            self._is_reading = True
            self._worker.submit(self._look, frame, self._worker)

    def _look(self, frame: Any, worker: ThreadPoolExecutor) -> None:
        """In the worker; whatever cannot be read is a picture without a code."""
        look = _Look(worker=worker, text="", picture=QImage())
        try:
            image = frame.toImage()
            keep, smooth = Qt.AspectRatioMode, Qt.TransformationMode
            small = image.scaled(PREVIEW, keep.KeepAspectRatio, smooth.FastTransformation)
            look = _Look(worker=worker, text=ours_first(codes_in(image)), picture=small)
        finally:
            self._looked.emit(look)

    @Slot(object)
    def _tell(self, look: _Look) -> None:
        if look.worker is not self._worker:
            return  # it was turned off meanwhile, and perhaps on again
        self._is_reading = False
        self.seen.emit(look.picture)
        if look.text and self._once.is_new(look.text, time.monotonic()):
            self.read.emit(look.text)

    def _fail(self, _error: object, _words: str) -> None:
        self.stop()
        self.failed.emit()
