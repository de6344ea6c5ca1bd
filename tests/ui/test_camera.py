"""A camera reads our codes as a scanner does: once each, at an angle too, and keeps nothing."""

from __future__ import annotations

import random
import threading
from pathlib import Path

import pytest
from day_store import KEY_ID, SECRET
from hall_window import OpenRoom, make_hall_file, make_open_room  # noqa: F401
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.domain import codes
from console.queries.answers import Result
from console.ui.camera import AGAIN, Camera, Once, code_in_file, codes_in, ours_first
from console.ui.pages.reception import ReceptionPage
from console.ui.pages.reception_camera import picture_in
from printing.marks import matrix

WIDE, HIGH = 1280, 720
CODE = codes.make("V", KEY_ID, codes.code_id_of(b"camera...."), bytes.fromhex(SECRET))
OTHER = codes.make("D", KEY_ID, codes.code_id_of(b"another..."), bytes.fromhex(SECRET))


def printed(text: str, module: int = 7) -> QImage:
    """The code as our papers draw it, with its quiet zone."""
    dots = matrix(text)
    side = (len(dots) + 8) * module
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    for y, row in enumerate(dots):
        for x, dark in enumerate(row):
            if dark:
                painter.fillRect(
                    (x + 4) * module, (y + 4) * module, module, module, QColor("black")
                )
    painter.end()
    return image


def before_camera(
    *shown: tuple[str, QPoint], turned: float = 0, leaning: float = 0, soft: int = 1, dark: int = 0
) -> QImage:
    """A desk with papers on it, as a cheap camera sees it: grain, blur, little light."""
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    image.fill(QColor(196, 178, 150))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for text, place in shown:
        painter.save()
        painter.translate(place)
        painter.rotate(turned)
        painter.shear(leaning, 0)
        code = printed(text)
        painter.drawImage(-code.width() // 2, -code.height() // 2, code)
        painter.restore()
    painter.fillRect(image.rect(), QColor(0, 0, 0, dark))
    grain = random.Random(7)
    for _ in range(4000):
        shade = grain.randrange(256)
        painter.fillRect(grain.randrange(WIDE), grain.randrange(HIGH), 2, 1,
                         QColor(shade, shade, shade, 60))  # fmt: skip
    painter.end()
    small = image.scaled(
        WIDE // soft, HIGH // soft, mode=Qt.TransformationMode.SmoothTransformation
    )
    return small.scaled(WIDE, HIGH, mode=Qt.TransformationMode.SmoothTransformation)


MIDDLE = QPoint(WIDE // 2, HIGH // 2)


def frame_of(image: QImage) -> object:
    from PySide6.QtMultimedia import QVideoFrame

    return QVideoFrame(image)


@pytest.mark.parametrize(
    "how",
    [
        {}, {"turned": 17}, {"turned": 45}, {"turned": 90}, {"turned": 203}, {"leaning": 0.25},
        {"leaning": -0.2, "turned": 12}, {"soft": 2}, {"soft": 3}, {"dark": 150},
        {"soft": 2, "turned": 30, "dark": 90},
    ],
    ids=str,
)  # fmt: skip
def test_a_code_of_ours_is_read_at_an_angle_blurred_and_in_poor_light(how: dict[str, int]) -> None:
    image = frame_of(before_camera((CODE, MIDDLE), **how)).toImage()
    assert codes_in(image) == [CODE]


def test_of_several_codes_the_one_in_the_middle_is_meant_and_ours_before_others() -> None:
    left, right = QPoint(300, 360), QPoint(700, 360)
    assert codes_in(before_camera((OTHER, left), (CODE, right))) == [CODE, OTHER]
    assert ours_first(["HTTP://ELSEWHERE", CODE]) == CODE
    assert ours_first(["HTTP://ELSEWHERE"]) == "HTTP://ELSEWHERE"
    assert ours_first([]) == ""


def test_a_code_counts_once_until_it_was_out_of_sight_for_two_seconds() -> None:
    once = Once()
    assert once.is_new("A", 10.0)
    assert not any(once.is_new("A", 10.0 + n / 10) for n in range(1, 50)), "it lies there"
    assert once.is_new("B", 15.0)
    assert not once.is_new("A", 14.9 + AGAIN - 0.1)
    assert once.is_new("A", 20.0 + AGAIN)


def test_frames_are_read_beside_the_window_and_nothing_is_kept(qtbot: QtBot) -> None:
    camera = Camera()
    read, seen = QSignalSpy(camera.read), QSignalSpy(camera.seen)
    camera.listen()
    frame = frame_of(before_camera((CODE, MIDDLE)))
    for count in range(1, 4):
        camera.take(frame)
        qtbot.waitUntil(lambda count=count: seen.count() == count)
    assert read.count() == 1
    assert read.at(0) == [CODE]
    assert not [value for value in vars(camera).values() if isinstance(value, QImage)]
    camera.take(frame)
    camera.stop()
    QApplication.processEvents()
    assert (seen.count(), camera.is_on) == (3, False), "what was at work is forgotten"
    camera.take(frame)
    assert not camera.is_on


def test_nobody_waits_for_the_frame_at_work_and_it_counts_no_more(qtbot: QtBot) -> None:
    camera, at_work, may_end = Camera(), threading.Event(), threading.Event()
    read, seen = QSignalSpy(camera.read), QSignalSpy(camera.seen)
    looked = QSignalSpy(camera._looked)
    frame = frame_of(before_camera((CODE, MIDDLE)))

    class SlowFrame:
        def isValid(self) -> bool:  # noqa: N802
            return True

        def toImage(self) -> QImage:  # noqa: N802
            at_work.set()
            assert may_end.wait(60)
            return frame.toImage()

    camera.listen()
    camera.take(SlowFrame())
    assert at_work.wait(60)
    camera.stop()
    camera.listen()  # on again before it ended
    assert looked.count() == 0
    may_end.set()
    qtbot.waitUntil(lambda: looked.count() == 1)
    qtbot.wait(1)
    assert (read.count(), seen.count()) == (0, 0)
    camera.stop()


def test_what_the_camera_reads_goes_the_way_of_a_scan(open_room: OpenRoom, qtbot: QtBot) -> None:
    room = open_room("reception")
    page = room.page
    assert isinstance(page, ReceptionPage)
    page.camera.camera.listen()
    page.camera.show_view()
    view = page.camera.view
    assert view is not None
    room.settle()
    page.camera.camera.take(frame_of(before_camera((CODE, MIDDLE))))
    qtbot.waitUntil(lambda: page.door.answer is not None)
    assert page.door.answer is not None
    assert page.door.answer.result == Result.UNKNOWN, "a code that this campaign never gave out"
    assert page.sounds.played == [Result.UNKNOWN]
    assert not view.live.image.isNull()
    room.windows.shell.open("issues")
    assert not page.camera.camera.is_on, "others may use it"
    assert view.live.image.isNull()
    assert view.isHidden()


def test_without_a_camera_the_button_says_so_and_what_to_do(open_room: OpenRoom) -> None:
    room = open_room("reception")
    page = room.page
    assert isinstance(page, ReceptionPage)
    assert page.camera.button.words() == "Camera"
    room.key(Qt.Key.Key_F10)
    assert page.camera.button.words() == "No camera"
    said = page.notice_bar.text()
    assert "No camera is connected" in said
    assert "type the letters beneath the code" in said
    assert page.scan.edit.hasFocus()


def test_a_picture_dropped_on_the_page_is_read(
    open_room: OpenRoom, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "photo.jpg"
    assert before_camera((CODE, MIDDLE), turned=8).save(str(path), "JPEG", 60)
    assert code_in_file(path) == CODE
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    assert picture_in(mime) == path
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "roster.xlsx"))])
    assert picture_in(mime) is None
    room = open_room("reception")
    page = room.page
    assert isinstance(page, ReceptionPage)
    page.door.dropped.emit(path)
    qtbot.waitUntil(lambda: page.door.answer is not None)
    empty = tmp_path / "wall.png"
    assert before_camera().save(str(empty))
    page.door.dropped.emit(empty)
    qtbot.waitUntil(lambda: not page.notice_bar.isHidden())
    assert "no readable code" in page.notice_bar.text()
