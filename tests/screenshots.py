"""Makes pictures of every page: `.venv/bin/python tests/screenshots.py FOLDER`.

    --pages reception keys      only these          --languages zh_CN en es
    --themes light dark         --sizes 1440x900 1280x720 3840x2160 (4K is drawn at 200 %)
    --homes 412 --until 10:42   how large the invented campaign is and how far its day was played
    --db PATH                   that store instead; --empty: no campaign (first start)

The played store is kept beside the pictures, so that the next run is quick. Without a screen:
QT_QPA_PLATFORM=offscreen is set if nothing else is.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "ui")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def main(argv: list[str]) -> int:
    asked = parser().parse_args(argv)
    folder = Path(asked.folder)
    folder.mkdir(parents=True, exist_ok=True)
    os.environ["HANDOVER_HOME"] = asked.home or str(folder / "home")
    for size in asked.sizes:
        # The density of a screen can be set only once in a process.
        if size == "3840x2160" and os.environ.get("QT_SCALE_FACTOR") != "2":
            code = os.spawnve(
                os.P_WAIT,
                sys.executable,
                [sys.executable, __file__, *_only_size(argv, size)],
                os.environ | {"QT_SCALE_FACTOR": "2"},
            )
            if code:
                return code
            continue
        take(asked, folder, size)
    return 0


def parser() -> argparse.ArgumentParser:
    from console.ui.pages import PAGES

    made = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    made.add_argument("folder")
    made.add_argument("--pages", nargs="+", default=[n for n in PAGES if n != "first_start"])
    made.add_argument("--languages", nargs="+", default=["zh_CN", "en"])
    made.add_argument("--themes", nargs="+", default=["light", "dark"])
    made.add_argument("--sizes", nargs="+", default=["1440x900"])
    made.add_argument("--homes", type=int, default=412)
    made.add_argument("--until", default="10:42")
    made.add_argument("--db", default="")
    made.add_argument("--empty", action="store_true")
    made.add_argument("--home", default="", help="HANDOVER_HOME with prepared fonts")
    return made


def _only_size(argv: list[str], size: str) -> list[str]:
    kept, skipping = [], False
    for word in argv:
        skipping = word == "--sizes" or (skipping and not word.startswith("--"))
        if not skipping:
            kept.append(word)
    return [*kept, "--sizes", size]


def take(asked: argparse.Namespace, folder: Path, size: str) -> None:
    from played import open_played, play
    from PySide6.QtTest import QTest

    from console.app import Windows, make_application
    from console.databases import where
    from console.settings import Settings
    from console.ui import fonts, i18n, theme

    path = Path(asked.db) if asked.db else folder / f"played-{asked.homes}-{asked.until[:2]}.db"
    now = None
    if asked.empty:
        path = folder / "empty.db"
    elif not path.exists():
        player = play(path, homes=asked.homes, until=asked.until)
        player.store.close()
    chosen = Settings(station="settlement-3", person="周敏")
    app = make_application(chosen)
    fonts.ensure(say=lambda text: print(text, file=sys.stderr))
    store = open_played(path)
    if store.campaign_id:
        events = store.since(max(0, _last_seq(store) - 1))
        now = events[-1].at if events else None
        if now is not None:
            store.clock = lambda _real: now
    windows = Windows(store, where(str(path)), chosen)
    width, height = map(int, size.split("x"))
    density = windows.shell.devicePixelRatioF()
    windows.shell.resize(round(width / density), round(height / density))
    pages = ["first_start"] if asked.empty else asked.pages
    windows.shell.open(pages[0])
    windows.shell.show()
    for language in asked.languages:
        i18n.use(language)
        for mode in asked.themes:
            theme.use(theme.mode_of(mode))
            for name in pages:
                windows.shell.open(name)
                _settle(windows, QTest)
                target = folder / f"{name}-{language}-{mode}-{size}.png"
                windows.shell.grab().save(str(target))
                print(target)
    windows.close()
    app.processEvents()


def _last_seq(store: object) -> int:
    from console.journal import last_seq

    return int(store.read(last_seq))  # type: ignore[attr-defined]


def _settle(windows: object, test: object) -> None:
    """Until the lanes are idle and nothing more is due."""
    until = time.monotonic() + 10
    calm = 0
    while calm < 3 and time.monotonic() < until:
        test.qWait(30)  # type: ignore[attr-defined]
        calm = calm + 1 if windows.tasks.is_idle else 0  # type: ignore[attr-defined]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
