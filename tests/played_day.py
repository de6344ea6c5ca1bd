"""A small day with one of everything, played through the actions: known figures to check against.

Home 0 on time and completed; 1, 2 and 3 late: 1 completed with issues, 2 refused, 3 left early;
4 never came; 5 cancelled that morning; 6 and 7 one party without appointment, papers missing.
"""

from __future__ import annotations

from datetime import timedelta

from day_store import DAY, Hall

from console.actions import booking, day, green
from console.actions.settlement import ChargeRow, read_meter, write_charges
from console.domain.times import at_local

NEXT_DAY = DAY + timedelta(days=1)


def serve(hall: Hall, home: int, *, waits: int, takes: int, issues: bool = False) -> None:
    """The party's present step: so many minutes in the line, so many at the desk."""
    station = hall.visit(home)["step_code"]
    number = hall.host_desk(home) if station == "inspection" else 1
    hall.wait(waits)
    hall.call(station, number)
    hall.serve(station, number)
    hall.wait(takes)
    if station == "keys":
        hall.hand_keys(home)
    with_issues = (hall.units[home],) if issues and station == "signing" else ()
    hall.finish(station, number, with_issues=with_issues)


def walk_through(hall: Hall, home: int, *, waits: int, takes: int, issues: bool = False) -> None:
    while hall.visit(home)["state"] == "waiting":
        serve(hall, home, waits=waits, takes=takes, issues=issues)


def write_money(hall: Hall) -> None:
    hall.press(
        write_charges,
        rows=(
            ChargeRow(unit_id=hall.units[0], kind="service_fee", basis="12", amount_cents=300_157),
            ChargeRow(unit_id=hall.units[0], kind="area_adjustment", basis="", amount_cents=-1_250),
            ChargeRow(unit_id=hall.units[4], kind="service_fee", basis="12", amount_cents=299_000),
        ),
    )


def play(hall: Hall) -> None:
    hall.at("08:10")
    write_money(hall)
    hall.at("08:25")
    for home in (0, 4):
        hall.press(booking.confirm, appointment_id=hall.appointments[home])
    hall.press(
        booking.cancel, appointment_id=hall.appointments[5], reason="owner asked for another day"
    )
    hall.at("08:40")
    hall.check_in(0)
    serve(hall, 0, waits=2, takes=5)
    hall.press(read_meter, unit_id=hall.units[0], kind="water", meter_no="W 301", value=3_200)
    hall.pay(0, "R1")
    walk_through(hall, 0, waits=1, takes=6)
    hall.at("10:00")
    hall.check_in(1)  # its slot began at 09:00
    walk_through(hall, 1, waits=3, takes=7, issues=True)
    hall.at("11:20")
    hall.check_in(2)
    serve(hall, 2, waits=4, takes=3)
    hall.end(2, "refused")
    hall.at("11:40")
    hall.check_in(3)
    wish = green.GreenWish(reason="urgent", owners_delayed=1, minutes_each=2)
    hall.press(green.request_green, visit_id=hall.visit_of(3), wish=wish)
    hall.press(green.grant_green, visit_id=hall.visit_of(3), by="chief")
    hall.wait(9)
    hall.end(3, "left_early")
    hall.at("13:05")
    hall.walk_in(6, 7, party_size=3)
    serve(hall, 6, waits=11, takes=4)
    hall.end(6, "incomplete_documents")


def close(hall: Hall) -> None:
    hall.at("17:05")
    hall.press(day.tell_no_shows, before=hall.now)
    hall.press(day.close_day)


def book_tomorrow(hall: Hall) -> None:
    """The one who never came is called and comes tomorrow."""
    place = booking.Place(
        owner_id=hall.owners[4],
        unit_ids=(hall.units[4],),
        day=NEXT_DAY,
        slot_start=at_local(NEXT_DAY, "09:30", "Asia/Shanghai"),
        host_id=None,
    )
    hall.press(booking.place_appointments, places=(place,), days=(NEXT_DAY,), sha256="0" * 64)
