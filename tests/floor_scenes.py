"""Moments of the live floor to be pictured: Reception, Desk and Overview past their first look."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from console.actions.party_facts import PartyDetails
from console.models import Appointment, AppointmentUnit, Call, Desk, Station, Visit
from console.queries.answers import Question
from console.queries.attention import Attention
from console.queries.rebatch import Overload, Rebatch, Shift
from console.queries.schedule import home_names
from printing.marks import matrix

Then = Callable[[Any, Path], object]


def wait(is_so: Callable[[], object], seconds: float = 20) -> None:
    until = time.monotonic() + seconds
    while not is_so() and time.monotonic() < until:
        QTest.qWait(20)


def _find(page: Any, *columns: Any) -> list[Any]:
    """Rows of the store, for what no list of the page tells."""
    from sqlalchemy import select

    def rows(session: Any, *, campaign_id: int) -> list[Any]:
        return list(session.execute(select(*columns)).all())

    return list(page.workplace.store.read(rows))


def _ask(page: Any, asked: Question) -> None:
    page.clear()
    page.ask(asked)
    wait(lambda: page.door.answer is not None and page.workplace.tasks.is_idle)


def _coming(page: Any, _folder: Path | None = None) -> None:
    _ask(page, Question(appointment_id=page.side.coming.rows.row(0).appointment_id))


def _came(page: Any, _folder: Path | None = None) -> None:
    _ask(page, Question(visit_id=page.side.came.rows.row(0).visit_id))


def _inside(page: Any) -> None:
    waiting = [v for v, state in _find(page, Visit.id, Visit.state) if state == "waiting"]
    _ask(page, Question(visit_id=waiting[0]))


def _mind(page: Any, _folder: Path) -> None:
    _coming(page)
    page.card.set_details(
        PartyDetails(people=4, children=2, in_childcare=1, lunches=3, purpose="view")
    )


def _desk_mind(page: Any, folder: Path) -> None:
    """Children, papers and keys to think of; the line of the party has room for most."""
    at_desk("identity")(page, folder)
    wait(lambda: page.party is not None)
    if page.party is None:  # a morning that has begun only just
        return
    marks = (
        Attention(code="childcare", count=1), Attention(code="papers", count=2),
        Attention(code="keys_away", what="engineering"),
        Attention(code="green", what="elderly_disabled"), Attention(code="lunches", count=3),
    )  # fmt: skip
    seen = page.load(page.workplace.store)
    party = replace(seen.view.party, attention=marks)
    page.show_rows(replace(seen, view=replace(seen.view, party=party)))


def _other_day(page: Any, _folder: Path) -> None:
    days = _find(page, Appointment.id, Appointment.day, Appointment.state)
    other = next(n for n, day, state in days if day != page.workplace.day() and state == "booked")
    _ask(page, Question(appointment_id=other))


def _unknown(page: Any, _folder: Path) -> None:
    page.clear()
    page.scanned("HD1VTEST0000000000000000000000000000000X")
    wait(lambda: page.door.answer is not None and page.workplace.tasks.is_idle)


def _party(page: Any, _folder: Path) -> None:
    _inside(page)
    page.drawers.open_details()


def _green(page: Any, _folder: Path) -> None:
    _inside(page)
    page.drawers.open_green()


def _hold(page: Any, _folder: Path) -> None:
    _coming(page)
    page.papers_missing()


def _camera(page: Any, _folder: Path) -> None:
    """A paper before the lens; no camera is asked for."""
    page.clear()
    page.camera.show_view()
    dots = matrix("HD1VTEST0000000000000000000000000000000X")
    image = QImage(len(dots) + 40, len(dots) + 16, QImage.Format.Format_RGB32)
    image.fill(0xFFC8BEA8)
    for y, row in enumerate(dots):
        for x, dark in enumerate(row):
            image.setPixel(x + 20, y + 8, 0xFF202020 if dark else 0xFFF4F4F4)
    page.camera.view.live.show_image(image.scaled(image.width() * 4, image.height() * 4))


def at_desk(station: str, *, is_busy: bool = True) -> Then:
    """The first desk of the station that has somebody, or has nobody."""

    def then(page: Any, _folder: Path) -> None:
        codes = dict(_find(page, Station.id, Station.code))
        desks = _find(page, Desk.id, Desk.station_id, Desk.number, Desk.state)
        ended = _find(page, Call.desk_id, Call.ended_at)
        taken = {desk for desk, over in ended if over is None}
        found = [
            number
            for desk, of, number, state in desks
            if codes[of] == station and (desk in taken) == is_busy and (is_busy or state == "open")
        ]
        _sit(page, f"{station}-{found[0] if found else 1}")

    return then


def _sit(page: Any, place: str) -> None:
    """For this window only: nothing is written into the settings of whoever takes pictures."""
    workplace = page.workplace
    workplace.settings = replace(workplace.settings, station=place)
    workplace.changed.emit()
    page.reload()
    wait(lambda: workplace.tasks.is_idle)


def _state(state: str) -> Then:
    def then(page: Any, folder: Path) -> None:
        at_desk("documents", is_busy=False)(page, folder)
        wait(lambda: page._view is not None)
        until = page.workplace.now() + timedelta(minutes=12) if state == "break" else None
        seen = page.load(page.workplace.store)
        page.show_rows(replace(seen, view=replace(seen.view, state=state, until=until, party=None)))

    return then


def _alarms(page: Any, _folder: Path) -> None:
    """Two zones past their marks and calling stopped."""
    now = page.load(page.workplace.store)
    marks = ("red", "amber", "")
    zones = tuple(
        replace(zone, alarm=marks[n % 3], people=zone.seats + 3 - 6 * n)
        for n, zone in enumerate(now.zones)
    )
    page.show_rows(replace(now, zones=zones, is_paused=True, pause_reason="evacuation"))


def _later(page: Any, _folder: Path) -> None:
    """Who is booked last comes an hour later, every second one has confirmed."""
    now = page.load(page.workplace.store)
    rows = _find(
        page, Appointment.id, Appointment.owner_id, Appointment.slot_start, Appointment.host_id,
        Appointment.day,
    )  # fmt: skip
    units: dict[int, list[int]] = {}
    for number, unit in _find(page, AppointmentUnit.appointment_id, AppointmentUnit.unit_id):
        units.setdefault(number, []).append(unit)
    coming = [row for row in rows if row.day == now.day and row.slot_start > now.at]
    shifts = tuple(
        Shift(
            appointment_id=row.id, owner_id=row.owner_id, unit_ids=tuple(units[row.id]),
            was_start=row.slot_start, was_host=row.host_id, to_host=row.host_id,
            to_start=row.slot_start + timedelta(hours=1), is_confirmed=bool(row.id % 2),
        )
        for row in coming[-9:]
    )  # fmt: skip
    names = page.workplace.store.read(home_names)
    short = Overload(
        station="settlement", parties=14, since=now.at, until=now.at + timedelta(hours=2),
        clock="12:41",
    )  # fmt: skip
    found = Rebatch(overload=short, shifts=shifts, left=2)
    page._show_later((found, names))


def _form(page: Any, _folder: Path) -> None:
    page.open_section(1)
    wait(lambda: page.route_panel.draft)
    page.route_panel.route.choose("inspection")
    page.route_panel.drawer.form.add_field()
    QTest.qWait(300)
    area = page.route_panel.drawer.findChild(QScrollArea)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def _own_step(page: Any, _folder: Path) -> None:
    page.open_section(1)
    wait(lambda: page.route_panel.draft)
    page.route_panel.add_step()
    page.route_panel.drawer.form.add_field()


SCENES: dict[str, tuple[str, Then]] = {
    "reception-code": ("reception", _coming), "reception-came": ("reception", _came),
    "reception-day": ("reception", _other_day), "reception-unknown": ("reception", _unknown),
    "reception-party": ("reception", _party), "reception-green": ("reception", _green),
    "reception-mind": ("reception", _mind), "desk-mind": ("desk", _desk_mind),
    "settings-form": ("settings", _form),
    "reception-hold": ("reception", _hold), "reception-camera": ("reception", _camera),
    "desk-identity": ("desk", at_desk("identity")),
    "desk-inspection": ("desk", at_desk("inspection")),
    "desk-settlement": ("desk", at_desk("settlement")),
    "desk-signing": ("desk", at_desk("signing")), "desk-keys": ("desk", at_desk("keys")),
    "desk-idle": ("desk", at_desk("settlement", is_busy=False)),
    "desk-break": ("desk", _state("break")), "desk-closed": ("desk", _state("closed")),
    "overview-alarms": ("overview", _alarms), "overview-later": ("overview", _later),
    "settings-step": ("settings", _own_step),
}  # fmt: skip
