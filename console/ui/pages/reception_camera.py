"""Reception's camera: its button, the small live picture, and codes read from pictures in files."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from console.ui import paint
from console.ui.camera import Camera, code_in_file
from console.ui.i18n import Retranslating, translate
from console.ui.page import Page
from console.ui.tasks import Lane
from console.ui.widgets import Card, QuietButton, SecondaryButton, State, Text
from console.ui.widgets.layout import across, down

PICTURE = QSize(200, 150)
INSET = 12


class _Live(QWidget):
    """What the camera sees now; nothing of it stays."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(PICTURE)
        self.image = QImage()

    def show_image(self, image: QImage) -> None:
        self.image = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        paint.box(painter, self.rect(), fill="subtle", edge="line")
        if not self.image.isNull():
            fit = self.image.size().scaled(PICTURE, Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(0, 0, fit.width(), fit.height())
            place.moveCenter(self.rect().center())
            painter.drawImage(place, self.image)
        painter.end()


class CameraView(Retranslating, Card):
    """Over the lists while the camera is on."""

    def __init__(self, camera: Camera) -> None:
        super().__init__(has_head=False)
        self._camera = camera
        self.live = _Live()
        self.what, self.which = Text(bold=True, wraps=True), Text(size=12, tone="ink_2", wraps=True)
        self.close_button = QuietButton(icon="close")
        words = down(self.what, self.which, None, self.close_button, gap=4)
        words.setAlignment(self.close_button, Qt.AlignmentFlag.AlignLeft)
        line = across(self.live, words, gap=16, margins=(INSET, INSET, INSET, INSET))
        line.setStretch(1, 1)
        self.body.addLayout(line)
        self.setFixedHeight(PICTURE.height() + 2 * INSET + 2)
        camera.seen.connect(self.live.show_image)
        self.retranslate()

    def retranslate(self) -> None:
        self.what.setText(self.tr("Hold the code before the camera"))
        self.close_button.setText(self.tr("Turn the camera off"))
        self.which.setText(self._camera.name)


class DoorCamera(Retranslating, QWidget):
    """The column with the lists; `button` belongs into the header of the page."""

    def __init__(self, page: Page, below: QWidget) -> None:
        super().__init__()
        self._page = page
        self.camera = Camera(self)
        self.camera.read.connect(page.workplace.scanned)
        self.camera.failed.connect(self._failed)
        self.button = SecondaryButton(icon="camera", cap="F10")
        self.button.clicked.connect(self.turn)
        self.view: CameraView | None = None
        self._has_none = False
        self._column: QBoxLayout = down(below, gap=12)
        self.setLayout(self._column)
        self.retranslate()

    def retranslate(self) -> None:
        words = self.tr("No camera") if self._has_none else self.tr("Camera")
        self.button.setText(self.tr("Camera off") if self.camera.is_on else words)

    def turn(self) -> None:
        """On, or off again. Where none is found, each press looks once more."""
        if self.camera.is_on:
            self.stop()
        elif self.camera.start():
            self.show_view()
        else:
            self._say_none()
        self._page.give_keyboard_back()

    def show_view(self) -> None:
        self._has_none = False
        if self.view is None:
            self.view = CameraView(self.camera)
            self.view.close_button.clicked.connect(self.turn)
            self._column.insertWidget(0, self.view)
        self.view.retranslate()
        self.view.show()
        self._page.notice_bar.dismiss()
        self.retranslate()

    def stop(self) -> None:
        """Whoever leaves the page leaves the camera to others."""
        if self.camera.is_on:
            self.camera.stop()
        if self.view is not None:
            self.view.live.show_image(QImage())
            self.view.hide()
        self.retranslate()

    def _failed(self) -> None:
        self.stop()
        self._page.notice(
            State.CALLED,
            lambda: translate("DoorCamera", "The camera gives no picture"),
            lambda: translate(
                "DoorCamera",
                "Another program may be using it, or this one may not: see the system's settings",
            ),
        )

    def _say_none(self) -> None:
        self._has_none = True
        self.retranslate()
        self._page.notice(
            State.CALLED,
            lambda: translate("DoorCamera", "No camera is connected to this computer"),
            lambda: translate(
                "DoorCamera",
                "Plug one in and press again, scan, or type the letters beneath the code",
            ),
        )

    # -- pictures in files -------------------------------------------------------------------

    def read_file(self, path: Path) -> None:
        self._page.workplace.tasks.run(
            partial(code_in_file, path), lane=Lane.SLOW, done=self._take_code
        )

    def _take_code(self, text: str) -> None:
        if text:
            self._page.workplace.scanned.emit(text)
            return
        self._page.notice(
            State.CALLED,
            lambda: translate("DoorCamera", "There is no readable code in this picture"),
            lambda: translate("DoorCamera", "Take it again: straight, near and in good light"),
        )


def picture_in(mime: QMimeData) -> Path | None:
    """The one file that is being dragged, if it may be a picture."""
    urls = mime.urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    known = (".png", ".jpg", ".jpeg", ".bmp", ".webp", ".gif")
    return path if path is not None and path.suffix.lower() in known else None
