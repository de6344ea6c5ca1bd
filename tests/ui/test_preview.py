"""A paper on the screen: what is shown is what leaves, to a file or to a real program called lp."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from day_store import Hall, copied_hall, owner_name
from false_cups import FalseCups
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.databases import where
from console.models import Document
from console.settings import Settings
from console.ui import preview
from console.ui.preview import Preview, preview_confirmation, preview_slip
from console.ui.tasks import Tasks
from console.ui.workplace import Workplace, frame_of


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("hall") / "template.db"


@pytest.fixture
def house(tmp_path: Path, template: Path) -> Iterator[Hall]:
    made = copied_hall(tmp_path, template)
    made.at("08:40")
    made.check_in(0)
    yield made
    made.store.close()


@pytest.fixture
def workplace(house: Hall, tmp_path: Path) -> Iterator[Workplace]:
    tasks = Tasks()
    place = where(str(tmp_path / "handover.db"))
    chosen = Settings(printer="Office")
    made = Workplace(house.store, place, chosen, tasks, house.store.read(frame_of))
    yield made
    for window in list(preview._open):
        window.close()
    made.printing.close()
    tasks.close()


@pytest.fixture
def cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FalseCups:
    made = FalseCups(tmp_path / "cups")
    monkeypatch.setenv("PATH", f"{made.folder}{os.pathsep}{os.environ['PATH']}")
    return made


def ready(qtbot: QtBot, shown: Preview, workplace: Workplace) -> Preview:
    qtbot.waitUntil(lambda: shown.paper is not None and workplace.tasks.is_idle, timeout=20_000)
    return shown


def test_the_first_look_issues_the_slip_and_shows_it(
    qtbot: QtBot, house: Hall, workplace: Workplace, cups: FalseCups
) -> None:
    shown = ready(qtbot, preview_slip(workplace, house.visit_of(0)), workplace)
    assert "A001" in shown.pages.text()
    assert owner_name(0) not in shown.pages.text()
    assert house.journal()[-1].kind == "papers.issued"
    assert shown.title.text() == "Queue slip · print 1"
    assert shown.again.isHidden()


def test_a_second_look_shows_the_same_paper_and_voids_nothing(
    qtbot: QtBot, house: Hall, workplace: Workplace, cups: FalseCups
) -> None:
    ready(qtbot, preview_slip(workplace, house.visit_of(0)), workplace)
    events = len(house.journal())
    shown = ready(qtbot, preview_slip(workplace, house.visit_of(0)), workplace)
    assert len(house.journal()) == events
    assert shown.notice.text().startswith("Printed before")
    first = shown.paper
    qtbot.mouseClick(shown.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown.paper is not first, timeout=20_000)
    assert shown.title.text() == "Queue slip · print 2"
    slips = house.rows(Document, kind="slip")
    assert [bool(s["revoked_at"]) for s in slips] == [True, False]


def test_the_printer_gets_what_is_shown(
    qtbot: QtBot, house: Hall, workplace: Workplace, cups: FalseCups
) -> None:
    opened = preview_confirmation(workplace, house.units[0])
    assert opened.printers.currentText() == "Office"  # whoever is quick prints there too
    shown = ready(qtbot, opened, workplace)
    assert owner_name(0) in shown.pages.text().replace("\n", " ")
    assert shown.printers.currentText() == "Office"
    qtbot.mouseClick(shown.print, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown.notice.text() == "Printed · Office")
    assert shown.paper is not None
    assert [cups.paper(job) for job in cups.printed] == [shown.paper.data]
    (job,) = workplace.printing.queue.rows()
    assert (job.kind, (job.document_id,)) == ("confirmation", shown.paper.documents)


def test_a_paper_printed_before_asks_why_and_shows_its_log(
    qtbot: QtBot, house: Hall, workplace: Workplace, cups: FalseCups
) -> None:
    shown = ready(qtbot, preview_slip(workplace, house.visit_of(0)), workplace)
    assert shown.log.isHidden()
    qtbot.mouseClick(shown.print, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(cups.printed) == 1 and "Office · Printed" in shown.log.text())
    qtbot.mouseClick(shown.print, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not shown.reason.isHidden())
    assert "Say why" in shown.notice.text()
    assert len(cups.printed) == 1
    shown.reason.setCurrentIndex(shown.reason.findData("spoiled"))
    qtbot.mouseClick(shown.print, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "It cannot be read" in shown.log.text())
    assert len(cups.printed) == 2
    later = ready(qtbot, preview_slip(workplace, house.visit_of(0)), workplace)
    qtbot.waitUntil(lambda: "It cannot be read" in later.log.text())
    assert later.log.toolTip().count("Office") == 2


def test_a_printer_chosen_for_a_paper_is_kept_for_that_paper(
    qtbot: QtBot, house: Hall, workplace: Workplace, cups: FalseCups
) -> None:
    shown = ready(qtbot, preview_slip(workplace, house.visit_of(0)), workplace)
    shown.printers.setCurrentIndex(shown.printers.findText("Slips"))
    shown._list_printers(("Office", "Slips"))
    assert shown.printers.currentText() == "Slips"  # a list that comes later changes no choice
    qtbot.mouseClick(shown.print, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(cups.printed) == 1)
    settings = workplace.settings
    assert (settings.printer, settings.printers) == ("Office", "slip=Slips")
    again = ready(qtbot, preview_slip(workplace, house.visit_of(0)), workplace)
    assert again.printers.currentText() == "Slips"
    other = ready(qtbot, preview_confirmation(workplace, house.units[0]), workplace)
    assert other.printers.currentText() == "Office"


def test_a_printer_that_is_out_of_paper_is_told_in_the_window_and_the_paper_stays(
    qtbot: QtBot, house: Hall, workplace: Workplace, cups: FalseCups
) -> None:
    cups.trouble("Office", "Alerts: media-empty-error")
    shown = ready(qtbot, preview_slip(workplace, house.visit_of(0)), workplace)
    qtbot.mouseClick(shown.print, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "out of paper" in shown.notice.text())
    assert shown.print.isEnabled()


def test_the_paper_goes_to_a_file(
    qtbot: QtBot, house: Hall, workplace: Workplace, cups: FalseCups, tmp_path: Path
) -> None:
    shown = ready(qtbot, preview_slip(workplace, house.visit_of(0)), workplace)
    shown.save_as(tmp_path / "slip.pdf")
    qtbot.waitUntil(lambda: shown.notice.text() == "Saved as slip.pdf")
    assert shown.paper is not None
    assert (tmp_path / "slip.pdf").read_bytes() == shown.paper.data


def test_a_visit_nobody_knows_is_refused_in_the_window(
    qtbot: QtBot, workplace: Workplace, cups: FalseCups
) -> None:
    shown = preview_slip(workplace, 9999)
    qtbot.waitUntil(lambda: bool(shown.notice.text()))
    assert shown.paper is None
    assert not shown.print.isEnabled() or shown.print.reason
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.isHidden()
