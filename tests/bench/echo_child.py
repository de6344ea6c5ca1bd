"""A process that listens and says when it knew: the hall display, a bare follower, or a crowd."""

from __future__ import annotations

import sys
import threading
import time

POLL = 0.05


def say(*words: object) -> None:
    print(*words, flush=True)


def hall(url: str) -> None:
    """As `wall --kind hall`; `call SEQ NS` once a call has been painted."""
    from day_store import VAULT_KEY
    from PySide6.QtGui import QPaintEvent

    from console.app import make_application
    from console.databases import where
    from console.domain.vault import Vault
    from console.queries.displays import DisplayRow
    from console.settings import Settings
    from console.store import Store
    from console.ui.displays.window import HallWindow
    from console.ui.garbage import Garbage
    from console.ui.tasks import Tasks
    from console.ui.workplace import Workplace, frame_of

    class Stamped(HallWindow):
        last = -1

        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
            super().paintEvent(event)
            now = time.monotonic_ns()
            if self.row is not None and self.feed is not None:
                newest = self.row.calls[0].seq if self.row.calls else 0
                if newest != self.last:
                    self.last = newest
                    say("call", newest, now)

    settings, place = Settings(language="en"), where(url)
    store = Store.open(place, vault=Vault(VAULT_KEY), by="hall")
    app = make_application(settings)
    tasks = Tasks()
    window = Stamped(Workplace(store, place, settings, tasks, store.read(frame_of)))
    window.use(DisplayRow(kind="hall", computer="", monitor="", is_muted=True))  # none waits
    window.resize(1920, 1080)
    window.open_on(None)
    garbage = Garbage()
    garbage.begin()
    sys.exit(app.exec())


def bare(url: str) -> None:
    """The database's own way to tell, without anything of ours; `knew NS` each time."""
    if url.startswith("postgresql"):
        import psycopg

        listening = psycopg.connect(url, autocommit=True)
        listening.execute("LISTEN handover")
        say("ready")
        for _ in listening.notifies():
            say("knew", time.monotonic_ns())
        return
    from console.databases import sqlite_module

    polling = sqlite_module()[0].connect(url)
    last = polling.execute("PRAGMA data_version").fetchone()
    say("ready")
    while True:
        time.sleep(POLL)
        version = polling.execute("PRAGMA data_version").fetchone()
        if version != last:
            last = version
            say("knew", time.monotonic_ns())


def crowd(url: str, campaign: str, seq: str, size: str) -> None:
    """The feeds of so many other consoles, a thread each."""
    from console.databases import where
    from console.feed import Feed

    listening = threading.Barrier(int(size) + 1)

    def follow() -> None:
        feed = Feed(where(url), int(campaign), int(seq))
        feed.wait(0)
        listening.wait()
        while True:
            feed.wait(5)

    for _ in range(int(size)):
        threading.Thread(target=follow, daemon=True).start()
    listening.wait()
    say("ready")
    threading.Event().wait()


if __name__ == "__main__":
    {"hall": hall, "bare": bare, "crowd": crowd}[sys.argv[1]](*sys.argv[2:])
