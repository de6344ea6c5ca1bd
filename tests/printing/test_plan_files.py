"""The plan as a workbook and as calendars: true, harmless, without names, alike for alike facts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from day_store import DAY, ZONE, Hall, copied_hall, owner_name, refuses
from openpyxl import load_workbook

from console.actions import booking, moving
from console.actions.seating import Spot
from console.domain.errors import Failure
from console.domain.times import at_local
from console.models import Host, Owner
from console.plan_files import write_calendars, write_plan_book
from printing.calendar_file import CalendarEntry, CalendarFacts, calendar_ics
from printing.plan_book import Party, PlanDay, PlanFacts, masked, plan_xlsx

LATER = Spot(slot_start=at_local(DAY + timedelta(days=1), "13:00", ZONE))


@pytest.fixture(scope="module")
def planned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("planned") / "template.db"


@pytest.fixture
def hall(tmp_path: Path, planned: Path) -> Iterator[Hall]:
    found = copied_hall(tmp_path, planned)
    yield found
    found.store.close()


def unfolded(data: bytes) -> str:
    return data.decode().replace("\r\n ", "")


def entry(**changed: object) -> CalendarEntry:
    at = datetime(2026, 12, 18, 0, 30, tzinfo=UTC)
    known: dict[str, object] = {
        "uid": "1-1", "start": at, "end": at + timedelta(minutes=45), "summary": "s",
        "place": "p", "changed_at": at,
    }  # fmt: skip
    return CalendarEntry(**{**known, **changed})  # type: ignore[arg-type]


def calendar(*entries: CalendarEntry) -> bytes:
    return calendar_ics(CalendarFacts(name="H", zone=ZONE, language="en", entries=entries))


# -- the workbook ------------------------------------------------------------------------------


def test_every_party_stands_in_its_slot_under_its_host_and_in_the_list(
    hall: Hall, tmp_path: Path
) -> None:
    hall.press(booking.confirm, appointment_id=hall.appointments[1])
    out = tmp_path / "plan.xlsx"
    assert write_plan_book(hall.store, out) == 6
    book = load_workbook(out)
    first, second, last = book.worksheets
    rows = {row[0].value: row for row in first.iter_rows(min_row=4)}
    hosts = [cell.value for cell in first[3]][1:]
    assert hosts == ["Host 1", "Host 2"]
    assert "101" in rows["08:30"][1].value
    assert "102" in rows["09:00"][2].value
    assert rows["09:00"][2].fill.fgColor.rgb != rows["08:30"][1].fill.fgColor.rgb, "confirmed"
    assert last.max_row == 3 + 6
    assert [c.value for c in last[4]][1:3] == [time(8, 30), time(9, 15)]
    assert last["A4"].value == datetime.combine(DAY, time()), "a date, not words"
    assert (last["A4"].is_date, last["A4"].number_format) == (True, "[$-804]yyyy-mm-dd ddd")
    assert second.max_column == 1, "nobody comes on the second day"
    assert (first.freeze_panes, last.freeze_panes) == ("B4", "A4")
    assert first.print_area.endswith(f"$C${first.max_row}")


def test_owners_are_masked_and_their_class_is_nowhere(hall: Hall, tmp_path: Path) -> None:
    hall.change(Owner, hall.owners[0], name="王小明")
    write_plan_book(hall.store, tmp_path / "plan.xlsx")
    sheets = load_workbook(tmp_path / "plan.xlsx").worksheets
    said = " ".join(str(c.value) for s in sheets for row in s.iter_rows() for c in row if c.value)
    assert "王**" in said
    assert "王小明" not in said
    assert "Quillon" not in said
    assert [masked(n) for n in ("李雷", "Ana María", "某某有限公司", "")] == [
        "李**", "A**", "某**", "",
    ]  # fmt: skip
    assert masked("Ana Ruiz") == "A. R."


def test_the_same_plan_gives_the_same_bytes(hall: Hall, tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        write_plan_book(hall.store, tmp_path / name)
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        write_calendars(hall.store, tmp_path / name)
    a, b = (sorted(p for p in (tmp_path / n).iterdir()) for n in ("a", "b"))
    assert [p.name for p in a] == [p.name for p in b]
    assert [p.read_bytes() for p in a] == [p.read_bytes() for p in b]


def test_no_text_of_the_plan_becomes_a_formula() -> None:
    hostile = "=HYPERLINK(1)"
    party = Party(
        start="08:30", end="09:15", homes=(hostile,), owner="+1", host="@host", state="booked"
    )
    facts = PlanFacts(
        campaign="-2", language="en", made_at=datetime(2026, 12, 1, tzinfo=UTC),
        days=(PlanDay(day=date(2026, 12, 18), slots=("08:30",), parties=(party,)),),
        hosts=("@host",),
    )  # fmt: skip
    book = load_workbook(BytesIO(plan_xlsx(facts)))
    kinds = {c.data_type for s in book.worksheets for row in s.iter_rows() for c in row if c.value}
    assert kinds == {"s", "d"}, "words, and what this program itself made a date"
    grid = book.worksheets[0]
    assert grid["B4"].value.startswith(hostile)
    assert grid["B4"].quotePrefix


def test_a_plan_that_is_none_and_a_folder_that_is_none_are_refused(
    hall: Hall, tmp_path: Path
) -> None:
    with refuses("print.no-folder"):
        write_plan_book(hall.store, tmp_path / "nowhere" / "plan.xlsx")
    with refuses("print.no-folder"):
        write_calendars(hall.store, tmp_path / "nowhere")
    target = tmp_path / "plan.xlsx"
    (tmp_path / "plan.xlsx.part").mkdir()
    with pytest.raises(Failure, match=r"file\.not-written"):
        write_plan_book(hall.store, target)
    assert not target.exists()


# -- the calendars -----------------------------------------------------------------------------


def test_every_host_gets_the_own_appointments_without_any_name(hall: Hall, tmp_path: Path) -> None:
    assert write_calendars(hall.store, tmp_path) == 2
    files = sorted(tmp_path.glob("*.ics"))
    assert [f.name for f in files] == ["001 Host 1.ics", "002 Host 2.ics"]
    text = unfolded(files[0].read_bytes())
    assert text.count("BEGIN:VEVENT") == 3
    assert "DTSTART:20261218T003000Z" in text, "08:30 in Shanghai"
    assert "DTEND:20261218T011500Z" in text
    assert not any(owner_name(n) in text for n in range(8))


def test_a_home_booked_anew_keeps_its_name_in_the_calendar(hall: Hall, tmp_path: Path) -> None:
    write_calendars(hall.store, tmp_path)
    before = unfolded((tmp_path / "001 Host 1.ics").read_bytes())
    hall.press(moving.move_appointment, appointment_id=hall.appointments[0], to=LATER)
    write_calendars(hall.store, tmp_path)
    after = "".join(unfolded(f.read_bytes()) for f in tmp_path.glob("*.ics"))
    uid = f"UID:1-{hall.units[0]}@"
    assert uid in before
    event = after[after.index(uid) :]
    assert "DTSTART:20261219T050000Z" in event[: event.index("END:VEVENT")]


def test_hosts_with_hostile_names_get_harmless_files(hall: Hall, tmp_path: Path) -> None:
    hall.change(Host, hall.rows(Host)[0]["id"], name="../../a:b\r\nEND:VCALENDAR")
    write_calendars(hall.store, tmp_path)
    first = min(tmp_path.glob("*.ics"))
    assert first.parent == tmp_path
    assert unfolded(first.read_bytes()).count("\r\nEND:VCALENDAR\r\n") == 1


def test_lines_are_folded_by_bytes_between_characters() -> None:
    summary = "交付" * 60 + "; a, b\\c"
    data = calendar(entry(summary=summary))
    lines = data.split(b"\r\n")
    assert lines[-1] == b""
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode()
    assert "交付" * 60 + "\\; a\\, b\\\\c" in unfolded(data)


def test_a_calendar_is_made_of_what_rfc_5545_asks_for() -> None:
    text = unfolded(calendar(entry(), entry(uid="1-2")))
    assert text.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
    for event in re.findall(r"BEGIN:VEVENT\r\n(.*?)END:VEVENT", text, re.DOTALL):
        names = [line.partition(":")[0] for line in event.splitlines()]
        assert {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY"} <= set(names)
        assert len(names) == len(set(names))
