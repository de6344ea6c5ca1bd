"""At the signing the desk tells what was recorded in the home, and asks only where nothing was."""

from __future__ import annotations

from day_store import Hall
from hall_window import OpenRoom, make_hall_file, make_open_room  # noqa: F401
from issue_scenes import CHIEF, raised

from console.actions.issue_steps import set_blocking
from console.models import Issue, VisitUnit
from console.ui.pages.desk import DeskPage
from console.ui.widgets import QuietButton, Text


def to_sign(hall: Hall) -> None:
    hall.check_in(0)
    hall.walk(0, to="signing")
    raised(hall, 0, visit_id=hall.visit_of(0), blocks_signing=True)
    raised(hall, 0, visit_id=hall.visit_of(0))
    hall.call("signing")
    hall.serve("signing")


def test_the_desk_says_what_holds_up_the_signing_and_signs_as_recorded(
    open_room: OpenRoom,
) -> None:
    room = open_room("desk", before=to_sign, station="signing-1")
    page = room.page
    assert isinstance(page, DeskPage)
    needs = page.busy.needs
    assert needs.switches == {}
    assert "1-1-101 · 2 open issues" in {t.text() for t in needs.findChildren(Text)}
    assert needs.missing() == "101-01 holds up the signing"
    assert not page.busy.primary.isEnabled()
    number = room.hall.rows(Issue)[0]["id"]
    room.hall.press(
        set_blocking, issue_id=number, is_blocking=False, reason="owner_accepts", approver=CHIEF
    )
    room.settle()
    room.click(page.busy.primary)
    assert room.hall.rows(VisitUnit)[0]["with_issues"] is True


def to_inspect(hall: Hall) -> None:
    hall.check_in(0)
    hall.walk(0, to="inspection")
    raised(hall, 0, visit_id=hall.visit_of(0))
    number = hall.host_desk(0)
    assert number == 1
    hall.call("inspection", number)
    hall.serve("inspection", number)


def test_the_host_goes_from_the_desk_to_the_recording_of_the_home(open_room: OpenRoom) -> None:
    room = open_room("desk", before=to_inspect, station="inspection-1")
    page = room.page
    assert isinstance(page, DeskPage)
    needs = page.busy.needs
    assert "1-1-101 · 1 defect recorded" in {t.text() for t in needs.findChildren(Text)}
    went: list[tuple[str, object]] = []
    page.workplace.go_requested.connect(lambda name, wish: went.append((name, wish)))
    room.click(next(b for b in needs.findChildren(QuietButton) if "Record" in b.words()))
    assert went == [("issues", ("home", room.hall.units[0]))]
