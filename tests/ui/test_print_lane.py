"""Papers on their way from a window to real programs called lp: nothing waits for a printer."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from false_cups import FalseCups
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from console.app import Windows
from console.models import PrintState, Visit
from console.paper_bytes import Paper
from console.printer_choice import chosen, printer_for, prints_slips, told
from console.queries.print_jobs import JobRow
from console.settings import Settings
from console.ui import i18n
from console.ui.pages.settings import SettingsPage
from console.ui.print_list import PrintList

CHOICE = "slip=Slips;*=Office"
Open = Callable[..., Windows]


@pytest.fixture
def cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FalseCups:
    made = FalseCups(tmp_path / "cups")
    monkeypatch.setenv("PATH", f"{made.folder}{os.pathsep}{os.environ['PATH']}")
    return made


def visit_of(windows: Windows) -> int:
    def ask(session: Session, *, campaign_id: int) -> int:
        return (
            session.scalars(select(Visit.id).where(Visit.campaign_id == campaign_id)).first() or 0
        )

    return windows.store.read(ask)


def visits(windows: Windows) -> list[tuple[object, ...]]:
    def ask(session: Session, *, campaign_id: int) -> list[tuple[object, ...]]:
        return [tuple(row) for row in session.execute(select(Visit.__table__))]

    return windows.store.read(ask)


def paper(words: str) -> Paper:
    return Paper(kind="loan_list", data=f"%PDF {words}".encode(), version=1, is_new=True)


def rows(windows: Windows) -> list[JobRow]:
    return windows.workplace.printing.queue.rows()


def settle(qtbot: QtBot, windows: Windows) -> None:
    qtbot.waitUntil(lambda: windows.workplace.printing.is_idle and windows.tasks.is_idle)


# -- which printer ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("station", "kind", "printer"),
    [
        ("reception-1", "slip", "Door"),
        ("identity-2", "slip", "Roll"),
        ("keys-1", "key_receipt", "Keys room"),
        ("", "confirmation", "Office"),
    ],
)
def test_the_closest_choice_names_the_printer(station: str, kind: str, printer: str) -> None:
    printers = told(
        {"slip@reception": "Door", "slip": "Roll", "*@keys": "Keys room", "*": "Office"}
    )
    settings = Settings(station=station, printer="Old", printers=printers)
    assert printer_for(settings, kind) == printer


def test_a_printer_may_be_called_anything() -> None:
    names = {"slip": "Büro; 1 = klein", "*": r"\\server\打印机"}
    assert chosen(Settings(printers=told(names))) == names


@pytest.mark.parametrize(
    ("settings", "does"),
    [
        (Settings(), False),
        (Settings(printer="Office"), True),
        (Settings(printers="slip=Slips"), True),
        (Settings(printers="confirmation=Office"), False),
        (Settings(printer="Office", auto_print="off"), False),
    ],
)
def test_slips_print_by_themselves_where_a_printer_was_chosen(
    settings: Settings, does: bool
) -> None:
    assert prints_slips(settings) is does


# -- slips -----------------------------------------------------------------------------------


def test_a_slip_is_printed_once_and_the_visit_stays_as_it_is(
    open_windows: Open, qtbot: QtBot, cups: FalseCups
) -> None:
    windows = open_windows(printers=CHOICE)
    before, lane = visits(windows), windows.workplace.printing
    for _ in range(3):
        lane.print_slip(visit_of(windows))
        settle(qtbot, windows)
    qtbot.waitUntil(lambda: [r.state for r in rows(windows)] == [PrintState.DONE])
    assert cups.printed == ["Slips-12"]
    assert cups.paper("Slips-12").startswith(b"%PDF-")
    assert visits(windows) == before
    assert rows(windows)[0].document_id


def test_no_slip_is_printed_where_no_printer_was_chosen(
    open_windows: Open, qtbot: QtBot, cups: FalseCups
) -> None:
    windows = open_windows()
    windows.workplace.printing.print_slip(visit_of(windows))
    settle(qtbot, windows)
    assert (cups.calls, rows(windows)) == ([], [])


# -- nothing waits for a printer -------------------------------------------------------------


def test_a_printer_that_hangs_holds_up_no_lane_and_no_other_printer(
    open_windows: Open, qtbot: QtBot, cups: FalseCups
) -> None:
    windows = open_windows(printers=CHOICE)
    lane = windows.workplace.printing
    cups.hang("Slips")
    lane.print_paper(paper("held"), "Slips")
    qtbot.waitUntil(lambda: any(c.startswith("lp -d Slips") for c in cups.calls))
    answers: list[str] = []
    windows.tasks.run(lambda: "press", done=answers.append)
    windows.tasks.slow(lambda: "batch", done=answers.append)
    lane.print_paper(paper("free"), "Office")
    qtbot.waitUntil(lambda: cups.printed == ["Office-12"] and len(answers) == 2)
    assert [r.state for r in rows(windows) if r.printer == "Slips"] == [PrintState.QUEUED]


def test_a_console_that_ends_beside_a_hanging_printer_prints_once_at_its_next_start(
    open_windows: Open, qtbot: QtBot, cups: FalseCups, tmp_path: Path
) -> None:
    windows = open_windows(printers=CHOICE)
    cups.hang("Slips")
    for words in ("first", "second"):
        windows.workplace.printing.print_paper(paper(words), "Slips")
    qtbot.waitUntil(lambda: len(rows(windows)) == 2)
    qtbot.waitUntil(lambda: any(c.startswith("lp -d Slips") for c in cups.calls))
    windows.close()
    cups.mend()
    again = open_windows(printers=CHOICE)
    again.workplace.store.close()
    again.workplace.store.__dict__.update(windows.store.__dict__)
    lane = again.workplace.printing
    lane.begin()
    qtbot.waitUntil(lambda: {r.state for r in rows(again)} == {PrintState.DONE})
    assert len(cups.printed) == 2
    assert sorted(cups.paper(job) for job in cups.printed) == [b"%PDF first", b"%PDF second"]


# -- what is seen ----------------------------------------------------------------------------


def test_the_status_bar_says_what_stands_still_and_the_list_sends_it_again(
    open_windows: Open, qtbot: QtBot, cups: FalseCups
) -> None:
    windows = open_windows(printers=CHOICE, person="Clerk Vale")
    lane, item = windows.workplace.printing, windows.shell.status.printer
    cups.trouble("Slips", "Alerts: media-empty-error")
    lane.print_paper(paper("stuck"), "Slips")
    qtbot.waitUntil(lambda: item.text() == "1 paper not printed")
    assert (item.is_fault, item.toolTip()) == (True, "The printer Slips is out of paper.")
    shown = PrintList(windows.workplace, windows.shell)
    qtbot.addWidget(shown)
    shown.pop_up(item)
    assert shown.says.text() == "The printer Slips is out of paper."
    qtbot.mouseClick(shown.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: cups.printed == ["Office-13"])
    qtbot.waitUntil(lambda: not item.is_fault)
    qtbot.waitUntil(lambda: rows(windows)[0].state is PrintState.DONE)
    cups.mend()
    assert cups.printed == ["Office-13"], "what was taken back did not come out as well"
    latest, first = rows(windows)
    assert (latest.reason, latest.by, first.state) == (
        "not-out",
        "Clerk Vale",
        PrintState.CANCELLED,
    )


def test_a_paper_that_failed_is_told_until_it_is_put_away(
    open_windows: Open, qtbot: QtBot, cups: FalseCups
) -> None:
    windows = open_windows(printers=CHOICE)
    lane, item = windows.workplace.printing, windows.shell.status.printer
    cups.refuse('lp: Destination "Slips" is not accepting jobs.')
    lane.print_paper(paper("refused"), "Slips")
    qtbot.waitUntil(lambda: item.is_fault)
    assert item.toolTip() == "The printer Slips takes no papers now. Choose another one."
    shown = PrintList(windows.workplace, windows.shell)
    qtbot.addWidget(shown)
    qtbot.mouseClick(shown.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not item.is_fault)
    assert rows(windows)[0].state is PrintState.CANCELLED
    assert not shown.cancel.isEnabled()


@pytest.mark.parametrize("language", ["zh_CN", "es"])
def test_the_list_speaks_every_language(
    open_windows: Open, qtbot: QtBot, cups: FalseCups, language: str
) -> None:
    windows = open_windows(printers=CHOICE)
    shown = PrintList(windows.workplace, windows.shell)
    qtbot.addWidget(shown)
    english = shown.title.text()
    i18n.use(language)
    qtbot.waitUntil(lambda: shown.title.text() != english)


def test_a_paper_by_hand_says_why_it_is_printed_again(
    open_windows: Open, qtbot: QtBot, cups: FalseCups
) -> None:
    windows = open_windows(printers=CHOICE)
    lane, visit = windows.workplace.printing, visit_of(windows)
    lane.print_slip(visit)
    qtbot.waitUntil(lambda: len(rows(windows)) == 1)
    shown = rows(windows)[0].document_id
    assert shown is not None
    again = Paper(
        kind="slip", data=b"%PDF again", version=1, is_new=False, documents=(shown,)
    )  # fmt: skip
    said: list[str] = []
    ask = partial(lane.print_paper, again, "Slips")
    ask(refused=lambda no: said.append(no.code))
    qtbot.waitUntil(lambda: said == ["print.needs-reason"])
    ask(reason="lost")
    qtbot.waitUntil(lambda: len(rows(windows)) == 2)


# -- settings --------------------------------------------------------------------------------


def test_settings_choose_a_printer_for_slips_and_print_a_test_page(
    open_windows: Open, qtbot: QtBot, cups: FalseCups
) -> None:
    windows = open_windows("settings", printer="Office")
    page = windows.shell.page
    assert isinstance(page, SettingsPage)
    page.receive("computer")
    panel = page.computer
    qtbot.waitUntil(lambda: panel.slips.findText("Slips") > 0)
    panel.slips.activated.emit(panel.slips.findText("Slips"))
    assert windows.workplace.settings.printers == "slip=Slips"
    qtbot.mouseClick(panel.test_slips, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.test, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(cups.printed) == 2)
    assert sorted(job.partition("-")[0] for job in cups.printed) == ["Office", "Slips"]
    assert panel.auto.isChecked()
    panel.auto.click()
    assert windows.workplace.settings.auto_print == "off"
    panel.auto.click()
    assert prints_slips(windows.workplace.settings)


def test_settings_choose_a_printer_for_a_paper_at_a_station(
    open_windows: Open, qtbot: QtBot, cups: FalseCups
) -> None:
    windows = open_windows("settings", printers="slip=Slips;digest=Away")
    page = windows.shell.page
    assert isinstance(page, SettingsPage)
    page.receive("computer")
    choices = page.computer.choices
    qtbot.waitUntil(lambda: choices.printer.findText("Office") >= 0)
    assert [row.key for row in choices.table.rows.rows] == ["digest"], "slips have their own row"
    for box, wish in (
        (choices.paper, "key_receipt"), (choices.station, "keys"), (choices.printer, "Office"),
    ):  # fmt: skip
        box.setCurrentIndex(box.findData(wish))
    choices.add.click()
    settings = windows.workplace.settings
    assert settings.printers == "slip=Slips;digest=Away;key_receipt@keys=Office"
    at_keys, elsewhere = (replace(settings, station=s) for s in ("keys-1", "signing-1"))
    assert [printer_for(s, "key_receipt") for s in (at_keys, elsewhere)] == ["Office", ""]
    qtbot.mouseClick(choices.test, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: cups.printed == ["Office-12"])
    choices.remove.click()
    assert windows.workplace.settings.printers == "slip=Slips;digest=Away"
    assert choices.printer.findText("Away") >= 0, "it may come back"


def test_without_a_printer_slips_cannot_be_printed_by_themselves(open_windows: Open) -> None:
    windows = open_windows("settings")
    page = windows.shell.page
    assert isinstance(page, SettingsPage)
    page.receive("computer")
    assert not page.computer.auto.isEnabled()
    assert not page.computer.auto.isChecked()
