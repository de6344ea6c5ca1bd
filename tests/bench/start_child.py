"""One start, told by the moment it was ready: the console on Reception, or a bare window."""

from __future__ import annotations

import sys
import time


def bare() -> None:
    """The least that any program of this kind has to do."""
    from PySide6.QtWidgets import QApplication, QWidget

    app = QApplication(sys.argv[:1])
    window = QWidget()
    window.resize(1440, 900)
    window.show()
    app.processEvents()
    import sqlalchemy.orm  # noqa: F401

    _ready()


def console(database: str) -> None:
    """The way of main.py once it runs in its environment, until the first rows are painted."""
    from console import cli
    from console.commands import playing

    prepare = playing._make_no_garbage

    def prepare_and_watch() -> None:
        """The console is imported by its command, when garbage waits already."""
        prepare()
        watch()

    playing._make_no_garbage = prepare_and_watch
    sys.exit(cli.main(["--db", database]))


def watch() -> None:
    from console import app

    begin = app.Windows.start

    def start(windows: app.Windows, page: str = "") -> None:
        from PySide6.QtCore import QTimer  # not sooner than the console itself imports Qt

        begin(windows, page)
        assert windows.shell.current == "reception"
        first = windows.shell.page
        assert first is not None
        show_rows = first.show_rows

        def show(rows: object) -> None:
            show_rows(rows)
            QTimer.singleShot(0, painted)

        def painted() -> None:
            windows.shell.repaint()
            _ready()
            windows.shell.close()

        first.show_rows = show  # type: ignore[method-assign]

    app.Windows.start = start  # type: ignore[method-assign]


def _ready() -> None:
    """CLOCK_MONOTONIC is the same in all processes."""
    print(time.monotonic_ns(), flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        console(sys.argv[2])
