"""Pictures of every page and display, with an index: `.venv/bin/python tests/screenshots.py FOLDER`

    --pages reception keys       only these (see SCENES)   --kinds calm busy ugly empty
    --languages zh_CN en es      --themes light dark       --sizes 1280x720 1440x900 3840x2160@2
    displays also at             --sizes 1920x1080 3840x2160 1080x1920
    --home FOLDER                HANDOVER_HOME with prepared fonts (else they are prepared first)

A size may end in @2: that screen at 200 %. The played stores are kept in the folder, so that the
next run is quick. Open FOLDER/index.html. Without a screen QT_QPA_PLATFORM=offscreen is set.
"""

from __future__ import annotations

import argparse
import html
import os
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "ui")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, Qt  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QWidget  # noqa: E402

from console.app import Windows, make_application  # noqa: E402
from console.databases import where  # noqa: E402
from console.journal import last_seq  # noqa: E402
from console.queries.campaigns import days  # noqa: E402
from console.queries.desk import desk_view  # noqa: E402
from console.settings import Settings  # noqa: E402
from console.ui import fonts, i18n, theme  # noqa: E402
from console.ui.displays.command import CommandDisplay  # noqa: E402
from console.ui.displays.hall import HallDisplay  # noqa: E402
from console.ui.displays.survey import SurveyDisplay  # noqa: E402
from console.ui.preview import preview_confirmation  # noqa: E402
from console.ui.widgets.day_chart import DayChart  # noqa: E402
from console.ui.workplace import frame_of  # noqa: E402
from console.waits import Estimator  # noqa: E402

import floor_scenes  # noqa: E402  # isort: skip
import issue_moments  # noqa: E402  # isort: skip
import key_scenes  # noqa: E402  # isort: skip
from pictured import KINDS, roster, store_of  # noqa: E402  # isort: skip
from played import open_played  # noqa: E402  # isort: skip

if TYPE_CHECKING:
    from console.store import Store

Scene = Callable[[Windows, Path], QWidget]
"""Brings something on the screen and says what is to be pictured."""
DISPLAY_SIZE = [1920, 1080]
STALE, HOME, LEAST = 65, 5, 3
"""Seconds; a home that has been handed over when the day is busy; the case of least staff."""


def page(name: str, then: Callable[[Any, Path], object] | None = None) -> Scene:
    def scene(windows: Windows, folder: Path) -> QWidget:
        windows.shell.open(name)
        settle(windows)
        if then is not None:
            then(windows.shell.pages[name], folder)
            settle(windows)
        return windows.shell

    return scene


def display(
    windows: Windows, _folder: Path, *, kind: type[HallDisplay | CommandDisplay],
    is_stale: bool = False,
) -> QWidget:  # fmt: skip
    """A wall has any size; the main window may have a least one."""
    display = kind(windows.workplace)
    display.resize(*DISPLAY_SIZE)
    display.show()
    wait(lambda: display.row is not None)
    if isinstance(display, CommandDisplay):
        display.network.look()
        wait(lambda: display.row is not None and display.row.ahead is not None)
    display.data_age(STALE if is_stale else 0)  # no feed tells its age here
    return display


def confirmation(windows: Windows, _folder: Path) -> QWidget:
    preview = preview_confirmation(windows.workplace, HOME)
    wait(lambda: preview.paper is not None, seconds=120)
    return preview


def _party(reception: Any, _folder: Path) -> None:
    """The first who is still to come stands at the door."""
    rows = reception.side.coming.rows
    if rows.rowCount():
        reception.side.party_chosen.emit(rows.row(0))
        wait(lambda: reception.door.answer is not None)


def _keys(keys: Any, _folder: Path) -> None:
    keys.receive(HOME)
    wait(lambda: keys.drawer.story is not None)


def _import(homes: Any, folder: Path) -> None:
    homes.whole.read(roster(folder))
    wait(lambda: bool(homes.whole.is_open))


def _drag(plan: Any, _folder: Path) -> None:
    """The second party of a slot is lifted and held over another."""
    _slot(plan)
    table, eyes = plan.parties, plan.parties.viewport()
    start = table.visualRect(table.rows.index(min(1, table.rows.rowCount() - 1), 1)).center()
    QTest.mousePress(eyes, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(eyes, start + QPoint(-30, 0))
    wait(lambda: plan.moving.verdicts is not None)
    over = plan.map.mapToGlobal(plan.map.cell_rect(3, 5).center())
    QTest.mouseMove(eyes, eyes.mapFromGlobal(over))


def _slot(plan: Any, _folder: Path | None = None) -> None:
    at = plan.map.cell_rect(4, 3).center()
    QTest.mouseClick(plan.map, Qt.MouseButton.LeftButton, pos=at)
    wait(lambda: plan.parties.rows.rowCount() > 0 and plan.workplace.tasks.is_idle)


def _replan(plan: Any, _folder: Path) -> None:
    plan.replan.ask()
    plan.replan.form.what.setCurrentIndex(1)
    QTest.mouseClick(plan.replan.form.go, Qt.MouseButton.LeftButton)
    wait(lambda: not plan.replan.list.isHidden(), seconds=60)


def _phone(plan: Any, _folder: Path) -> None:
    """Somebody of the last slot wishes to come sooner, and the second offer is held for them."""
    desk = plan.tools.open("phone_desk")
    desk.receive(plan.filters.choices.coming[-1].unit_id)
    wait(lambda: desk.call is not None)
    desk.sooner.setCurrentIndex(1)
    wait(lambda: bool(desk.call and desk.call.offers))
    desk.presses.take(2)
    wait(lambda: desk.offer is not None)


def _rules(plan: Any, _folder: Path) -> None:
    plan.tools.open("plan_rules")


def survey(windows: Windows, _folder: Path) -> QWidget:
    """The touch screen at the exit, as it greets."""
    display = SurveyDisplay(windows.workplace)
    display.resize(1280, 800)
    display.show()
    settle(windows)
    return display


def _counted(figures: Any, _folder: Path) -> None:
    """The drawer behind the sum."""
    figures.sum_card.sums.picked.emit("open")
    wait(lambda: not figures.drawer.isHidden())


def _by(name: str) -> Callable[[Any, Path], object]:
    def choose(figures: Any, _folder: Path) -> None:
        figures.leave_rows()
        figures.show_by(name)

    return choose


def _foreseen(overview: Any, _folder: Path) -> None:
    """With the band of what is to come, where there is one."""
    chart = overview.findChild(DayChart)
    wait(lambda: chart._curves is not None and bool(chart._curves.forecast), seconds=5)


def _rehearsed(rehearsal: Any, _folder: Path) -> None:
    """The plan and the smallest staffing; a day that cannot be walked has neither."""
    wait(lambda: rehearsal.shown is not None and LEAST in rehearsal.shown.outcomes, seconds=15)


SCENES: dict[str, Scene] = {
    "filing": page("filing"),
    "overview": page("overview", _foreseen), "reception": page("reception"),
    "reception-card": page("reception", _party), "desk": page("desk"),
    "keys": page("keys"), "keys-set": page("keys", _keys), "schedule": page("schedule"),
    "schedule-form": page("schedule", lambda it, _: it.presses.ask_plan()),
    "schedule-slot": page("schedule", _slot), "schedule-drag": page("schedule", _drag),
    "schedule-replan": page("schedule", _replan), "schedule-phone": page("schedule", _phone),
    "schedule-duty": page("schedule", lambda it, _: it.tools.open("duty_roster")),
    "schedule-rules": page("schedule", _rules),
    "schedule-messages": page("schedule", lambda it, _: it.tools.open("messages_list")),
    "homes": page("homes", lambda it, _: it.table.selectRow(4)), "import": page("homes", _import),
    "issues": page("issues"), "rehearsal": page("rehearsal", _rehearsed),
    "reports": page("reports"),
    "reports-figures": page("reports_figures", _by("slot")),
    "reports-stations": page("reports_figures", _by("station")),
    "reports-floors": page("reports_figures", _by("floor")),
    "reports-behind": page("reports_figures", _counted),
    "red-lines": page("red_lines"), "calls": page("calls"), "back-entry": page("back_entry"),
    "give-back": page("give_back"), "survey-figures": page("survey"), "survey": survey,
    "settings": page("settings", lambda it, _: it.open_section(0)),
    "settings-route": page("settings", lambda it, _: it.open_section(1)),
    "settings-database": page("settings", lambda it, _: it.open_section(2)),
    "settings-look": page("settings", lambda it, _: it.open_section(3)),
    "settings-computer": page("settings", lambda it, _: it.open_section(4)),
    "settings-papers": page("settings", lambda it, _: it.open_section(7)),
    "settings-issues": page("settings", lambda it, _: it.open_section(8)),
    "confirmation": confirmation, "hall": partial(display, kind=HallDisplay),
    "hall-stale": partial(display, kind=HallDisplay, is_stale=True),
    "command": partial(display, kind=CommandDisplay),
    "command-stale": partial(display, kind=CommandDisplay, is_stale=True),
}  # fmt: skip
MOMENTS = floor_scenes.SCENES | key_scenes.SCENES | issue_moments.SCENES
SCENES |= {name: page(of, then) for name, (of, then) in MOMENTS.items()}
FIRST = {"first_start": page("first_start")}
ONE_THEME = {"hall", "hall-stale", "command", "command-stale"}
"""Displays are dark in every theme."""


def main(argv: list[str]) -> int:
    asked = parser().parse_args(argv)
    folder = Path(asked.folder).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    os.environ["HANDOVER_HOME"] = asked.home or str(folder / "home")
    scales = dict.fromkeys(size.partition("@")[2] or "1" for size in asked.sizes)
    if len(scales) > 1:  # the density of a screen can be set only once in a process
        for scale in scales:
            sizes = [s for s in asked.sizes if (s.partition("@")[2] or "1") == scale]
            words = [sys.executable, __file__, *argv, "--sizes", *sizes]
            done = subprocess.run(words, env=os.environ | {"QT_SCALE_FACTOR": scale}, check=False)
            if done.returncode:
                return done.returncode
    else:
        os.environ.setdefault("QT_SCALE_FACTOR", next(iter(scales)))
        for kind in asked.kinds:
            take(asked, folder, kind)
    write_index(folder)
    return 0


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    made.add_argument("folder")
    made.add_argument("--pages", nargs="+", default=[*SCENES, *FIRST])
    made.add_argument("--kinds", nargs="+", default=list(KINDS), choices=list(KINDS))
    made.add_argument("--languages", nargs="+", default=["zh_CN", "en"])
    made.add_argument("--themes", nargs="+", default=["light", "dark"])
    made.add_argument("--sizes", nargs="+", default=["1280x720", "1440x900", "3840x2160@2"])
    made.add_argument("--home", default="")
    return made


def take(asked: argparse.Namespace, folder: Path, kind: str) -> None:
    """All pictures of one store."""
    scenes = FIRST if kind == "empty" else SCENES
    scenes = {name: scene for name, scene in scenes.items() if name in asked.pages}
    if not scenes:
        return
    began = time.monotonic()
    print(f"{kind}: the store …", flush=True)
    path = store_of(kind, folder)
    app = make_application(Settings())
    fonts.ensure(say=lambda text: print(text, file=sys.stderr))
    store = open_played(path)
    tell_waits(store)
    stand_still(store)
    chosen = Settings(station=busiest_desk(store), person="周敏")
    windows = Windows(store, where(str(path)), chosen)
    windows.shell.open(next(iter(scenes)).partition("-")[0] if kind == "empty" else "issues")
    windows.shell.show()
    done = 0
    for size in asked.sizes:
        plain, _, scale = size.partition("@")
        width, height = (round(int(side) / float(scale or 1)) for side in plain.split("x"))
        windows.shell.resize(width, height)
        DISPLAY_SIZE[:] = width, height
        for language in asked.languages:
            i18n.use(language)
            for mode in asked.themes:
                theme.use(theme.mode_of(mode))
                for name, scene in scenes.items():
                    if name in ONE_THEME and mode != asked.themes[0]:
                        continue
                    target = folder / f"{name}.{kind}.{language}.{mode}.{size}.png"
                    picture(windows, scene, folder, target)
                    done += 1
                print(f"{kind}: {done} pictures, {size} {language} {mode}", flush=True)
    windows.close()
    store.close()
    app.processEvents()
    print(f"{kind}: {done} pictures in {time.monotonic() - began:.0f} s", flush=True)


def picture(windows: Windows, scene: Scene, folder: Path, target: Path) -> None:
    shown = scene(windows, folder)
    QTest.qWait(30)
    shown.grab().save(str(target))
    if shown is not windows.shell:
        shown.close()
        shown.deleteLater()  # here, not in whatever thread Python collects
        return
    reception: Any = windows.shell.pages.get("reception")
    if reception is not None:
        reception.camera.stop()
        reception.clear()
    homes = windows.shell.pages.get("homes")
    if homes is not None and homes.whole.is_open:
        homes.whole.leave()
    plan: Any = windows.shell.pages.get("schedule")
    if plan is not None:
        for name in [name for name, part in plan.tools.made.items() if not part.isHidden()]:
            plan.tools.close_part(name)
        plan.give_up()  # a move, then the card beside the map
        plan.give_up()


def tell_waits(store: Store) -> None:
    """As a console does after every press."""
    day = next((d.day for d in store.read(days) if d.state == "open"), None)
    if day is not None:
        estimator = Estimator(store)
        estimator.tell(estimator.look(day, store.since(store.read(last_seq) - 1)[-1].at))


def stand_still(store: Store) -> None:
    """The day stands where it was left."""
    if store.campaign_id:
        events = store.since(max(0, store.read(last_seq) - 1))
        if events:
            store.clock = lambda _real: events[-1].at


def busiest_desk(store: Store) -> str:
    """Where somebody is served and most wait; it is what a desk is there for."""
    frame = store.read(frame_of) if store.campaign_id else None
    if frame is None:
        return ""
    day = next((d.day for d in frame.days if d.state == "open"), None)
    now = store.clock(datetime.now(UTC))
    found = {
        f"{desk.station}-{desk.number}": store.read(desk_view, desk_id=desk.id, day=day, now=now)
        for desk in frame.desks
    }
    return max(found, key=lambda name: (found[name].party is not None, len(found[name].waiting)))


def settle(windows: Windows) -> None:
    """Until the lanes are idle and nothing more is due."""
    calm, until = 0, time.monotonic() + 20
    while calm < 3 and time.monotonic() < until:
        QTest.qWait(20)
        calm = calm + 1 if windows.tasks.is_idle else 0


def wait(is_so: Callable[[], bool], *, seconds: float = 20) -> None:
    until = time.monotonic() + seconds
    while not is_so() and time.monotonic() < until:
        QTest.qWait(20)


def write_index(folder: Path) -> None:
    """One row a page and kind, one column a look; a click shows the picture whole."""
    rows: dict[tuple[str, str], list[Path]] = {}
    for path in sorted(folder.glob("*.*.*.*.*.png")):
        name, kind, *_look = path.name.split(".")
        rows.setdefault((name, kind), []).append(path)
    lines = [
        "<!doctype html><meta charset=utf-8><title>Handover Console: pictures</title>",
        "<style>body{font:14px sans-serif;margin:24px}img{width:320px;border:1px solid #ccc}"
        "figure{display:inline-block;margin:0 8px 16px 0}figcaption{color:#555}</style>",
    ]
    for (name, kind), paths in sorted(rows.items()):
        lines.append(f"<h2>{html.escape(name)} · {kind}</h2>")
        for path in paths:
            look = " ".join(path.name.split(".")[2:-1])
            lines.append(
                f'<figure><a href="{path.name}"><img loading=lazy src="{path.name}"></a>'
                f"<figcaption>{look}</figcaption></figure>"
            )
    index = folder / "index.html"
    index.write_text("\n".join(lines), "utf-8")
    print(f"{sum(map(len, rows.values()))} pictures: {index}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
