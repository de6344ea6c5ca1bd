"""A process with four screens of which some are unplugged, a hundred times over."""

from __future__ import annotations

import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from console.ui.displays.screens import Monitor, ScreenKeeper


def main(changes: int) -> None:
    app = QApplication([])
    screens = list(app.screens())
    there = list(screens)
    dice = random.Random(1)
    windows = [QWidget() for _ in screens[1:]]
    keepers = [
        ScreenKeeper(
            window, Monitor(name=screen.name()), screens=lambda: tuple(there),
            not_on=lambda: screens[:1],
        )
        for window, screen in zip(windows, screens[1:], strict=True)
    ]  # fmt: skip
    for _ in range(changes):
        there[:] = dice.sample(screens, dice.randint(1, len(screens)))
        app.screenRemoved.emit(screens[0])
        app.primaryScreenChanged.emit(screens[0])
        QTest.qWait(2)
        for window, screen in zip(windows, screens[1:], strict=True):
            assert window.isVisible() == (screen in there)
            if screen in there:
                assert window.isFullScreen()
                assert window.geometry() == screen.geometry()
                assert window.screen() is screen
    for keeper in keepers:
        keeper.leave()
    print(changes, "changes")


if __name__ == "__main__":
    main(int(sys.argv[1]))
