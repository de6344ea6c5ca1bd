"""From a file to the store: seen before it is written, all or nothing, the same home next time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from roster_rows import HEADINGS, ID, PHONE, row
from sqlalchemy import select, text

from console import importing
from console.actions.roster_changes import ChangeKind, compare
from console.apart import Limits, Progress, read_apart
from console.databases import Where
from console.domain.errors import Refusal
from console.domain.events import Event
from console.domain.vault import Vault
from console.intake import prepare
from console.models import Owner, Unit
from console.queries.roster import standing
from console.queries.units import units
from console.roster.progress import Stage
from console.roster.read import Asked, read_roster
from console.store import Store, new_op_id
from console.ui.words import say

PHONE2 = "19900000002"


@pytest.fixture
def empty(sqlite_place: Where, vault: Vault) -> Iterator[Store]:
    store = Store.open(sqlite_place, vault=vault, by="tester")
    yield store
    store.close()


def roster(folder: Path, *rows: Sequence[Any], headings: Sequence[str] = HEADINGS) -> Path:
    book = openpyxl.Workbook()
    assert book.active is not None
    for line in (headings, *rows):
        book.active.append(list(line))
    book.save(folder / "roster.xlsx")
    return folder / "roster.xlsx"


def put(store: Store, folder: Path, *rows: Sequence[Any], **more: Any) -> Event:
    """Reads in this process, which is quicker, and writes."""
    seen = seen_as(store, roster(folder, *rows, **more))
    return importing.write(store, seen, op_id=new_op_id(), by="planner", language="en")


def seen_as(store: Store, path: Path) -> importing.Preview:
    reading = read_roster(path)
    batch = prepare(reading, store.vault)
    return importing.compared(store, path, reading, batch)


def told(store: Store, folder: Path, *rows: Sequence[Any], **more: Any) -> dict[str, Any]:
    """What a second file would change: field → (before, after) of the one changed home."""
    changes = seen_as(store, roster(folder, *rows, **more)).changes
    (one,) = (c for c in changes if c.kind is ChangeKind.CHANGED)
    return {f.field: (f.before, f.after) for f in one.fields}


def content(store: Store) -> list[Any]:
    tables = ("unit", "owner", "owner_phone", "unit_owner", "charge")
    with store.engine.connect() as connection:
        return [connection.execute(text(f"SELECT * FROM {t} ORDER BY id")).all() for t in tables]


def test_a_preview_writes_nothing_and_tells_how_far_it_is(empty: Store, tmp_path: Path) -> None:
    heard: list[Progress] = []
    path = roster(tmp_path, row(), row(room="3-1-2802", name="李四", id=""), row(room="no"))
    seen = importing.preview(empty, path, progress=heard.append)
    assert (seen.homes, seen.fresh, seen.changed, seen.refused) == (2, 2, 0, 1)
    assert [p.stage for p in heard][:2] == [Stage.OPENING, Stage.READING]
    assert heard[-1].stage is Stage.COMPARING
    assert empty.campaign_id == 0
    done = importing.write(empty, seen, op_id=new_op_id(), by="planner", language="en")
    assert done.facts["imported"] == 2
    assert len(empty.read(units)) == 2


def test_a_reading_can_be_stopped(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"roster\.cancelled"):
        read_apart(roster(tmp_path, row()), Asked(), is_cancelled=lambda: True)


def test_a_reading_that_takes_too_long_or_too_much_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    path.write_text("房间,业主\n" + "".join(f"1-1-{n},张三\n" for n in range(20_000)), "utf-8")
    for limits in (Limits(seconds=0), Limits(megabytes=40), Limits(computing=0)):
        with pytest.raises(Refusal, match=r"roster\.too-heavy"):
            read_apart(path, Asked(), limits=limits)


def test_a_refusal_of_the_child_arrives_with_its_facts(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refusal:
        read_apart(roster(tmp_path, row()), Asked(sheet="nope"))
    assert refusal.value.code == "roster.no-such-sheet"
    assert refusal.value.facts["sheets"] == "Sheet"


def test_a_bug_of_the_child_is_a_bug_here_and_names_no_value(tmp_path: Path) -> None:
    wrong: Any = 5
    with pytest.raises(RuntimeError, match="look_at") as error:
        read_apart(roster(tmp_path, row()), Asked(mapping=wrong))
    assert "张三" not in str(error.value)


def test_the_same_file_again_changes_nothing(empty: Store, tmp_path: Path) -> None:
    rows = [row(), row(room="3-1-2802", name="李四\n王五", id=f"{ID}\n990101199202020022")]
    put(empty, tmp_path, *rows)
    before = content(empty)
    again = put(empty, tmp_path, *rows)
    assert content(empty) == before
    assert (again.facts["updated"], again.facts["unchanged"]) == (0, 2)


def test_differences_are_told_home_by_home_before_they_are_written(
    empty: Store, tmp_path: Path
) -> None:
    put(empty, tmp_path, row(), row(room="3-1-2802", name="李四", id="", phone=PHONE2))
    seen = seen_as(
        empty,
        roster(tmp_path, row(area=90.5, due="2026-12-20", paid="否"), row(room="9-1-1", name="赵")),
    )
    kinds = {c.kind: (c.building, c.room_no) for c in seen.changes}
    assert kinds == {
        ChangeKind.CHANGED: ("3", "2801"),
        ChangeKind.NEW: ("9", "1"),
        ChangeKind.ABSENT: ("3", "2802"),
    }
    (changed,) = (c for c in seen.changes if c.kind is ChangeKind.CHANGED)
    assert {(f.field, f.before, f.after) for f in changed.fields} == {
        ("gross_area", "89.63", "90.50"),
        ("due_date", "2026-12-18", "2026-12-20"),
        ("paid_up", "yes", "no"),
    }
    importing.write(empty, seen, op_id=new_op_id(), by="planner", language="en")
    assert {u.room_no for u in empty.read(units)} == {"2801", "2802", "1"}


def test_the_contract_and_the_proxy_come_in_and_change_with_the_file(
    empty: Store, tmp_path: Path
) -> None:
    headings = ["房间", "业主姓名", "合同编号", "受托人"]
    put(empty, tmp_path, ["3-1-2801", "张三", "HT-0018", "冯雅"], headings=headings)
    changed = told(empty, tmp_path, ["3-1-2801", "张三", "HT-0019", ""], headings=headings)
    assert changed == {"contract_no": ("HT-0018", "HT-0019")}


def test_what_a_file_leaves_blank_or_has_no_column_for_stays(empty: Store, tmp_path: Path) -> None:
    put(empty, tmp_path, row(remark="外地"))
    before = content(empty)
    put(empty, tmp_path, row(area=None, due=None, paid=None, phone=None, id=None))
    put(empty, tmp_path, ["3-1-2801", "张三"], headings=["房间", "业主姓名"])
    assert content(empty) == before


def test_a_corrected_telephone_stays_with_the_same_person(empty: Store, tmp_path: Path) -> None:
    """Also where nothing but the telephone told who it was: the booking hangs on the owner."""
    put(empty, tmp_path, row(id=None))
    (owner,) = empty.read(_owner_ids)
    assert told(empty, tmp_path, row(id=None, phone=PHONE2)) == {"phones": ("*0001", "*0002")}
    put(empty, tmp_path, row(id=None, phone=PHONE2))
    assert empty.read(_owner_ids) == [owner]
    (home,) = empty.read(units, reveal=empty.vault)
    assert home.owners[0].phones == (PHONE2,)


def test_a_paper_number_that_comes_later_makes_no_second_person(
    empty: Store, tmp_path: Path
) -> None:
    put(empty, tmp_path, row(id=None))
    assert told(empty, tmp_path, row()) == {"id_no": ("", "*0011")}
    put(empty, tmp_path, row())
    assert len(empty.read(_owner_ids)) == 1
    again = put(empty, tmp_path, row())
    assert again.facts["unchanged"] == 1


def test_a_new_owner_replaces_the_old_one_and_is_told(empty: Store, tmp_path: Path) -> None:
    put(empty, tmp_path, row())
    other = row(name="李四", id="990101199202020022", phone=PHONE2)
    assert told(empty, tmp_path, other) == {"owners": ("张三", "李四")}
    put(empty, tmp_path, other)
    (home,) = empty.read(units)
    assert [o.name for o in home.owners] == ["李四"]


def test_two_owners_with_one_number_are_still_two(empty: Store, tmp_path: Path) -> None:
    put(empty, tmp_path, row(name="张三、李四", id=f"{ID}、{ID}"))
    (home,) = empty.read(units)
    assert [o.name for o in home.owners] == ["张三", "李四"]


def test_one_owner_of_two_homes_keeps_the_telephones_of_both_rows(
    empty: Store, tmp_path: Path
) -> None:
    put(empty, tmp_path, row(phone=None), row(room="3-1-2802"), row(room="3-1-2803", phone=PHONE2))
    assert len(empty.read(_owner_ids)) == 1
    assert empty.read(units, reveal=empty.vault)[0].owners[0].phones == (PHONE, PHONE2)


def test_a_layout_that_was_agreed_to_is_known_to_every_computer(
    empty: Store, tmp_path: Path
) -> None:
    path = roster(tmp_path, ["3-1-2801", "张三"], headings=["Wohnung", "Wer"])
    seen = importing.preview(empty, path)
    assert seen.missing
    with pytest.raises(Refusal, match=r"roster\.nothing-to-import"):
        importing.write(empty, seen, op_id=new_op_id(), by="", language="en")
    mapped = importing.preview(empty, path, mapping={"unit_label": 1, "owner_names": 2})
    importing.write(empty, mapped, op_id=new_op_id(), by="", language="en")
    again = importing.preview(empty, path)
    assert (again.is_remembered, again.homes, again.changed) == (True, 1, 0)


def test_findings_that_repeat_are_one_group(empty: Store, tmp_path: Path) -> None:
    rows = [row(room=f"3-1-{n}") for n in range(101, 160)]
    seen = seen_as(empty, roster(tmp_path, *rows, row(room="no")))
    first = seen.groups[0]
    assert (first.level, first.code, first.count) == ("refused", "room.unclear", 1)
    (digits,) = (g for g in seen.groups if g.code == "id.check-digit")
    assert (digits.count, digits.rows[:2], digits.first.row) == (59, (2, 3), 2)


def test_refused_rows_go_back_as_text_with_their_reason_and_come_in_again(
    empty: Store, tmp_path: Path
) -> None:
    hostile = row(room="no", remark="'=1+1", phone="0019900000001")
    seen = seen_as(empty, roster(tmp_path, row(room="3-1-1"), hostile))
    data = importing.refused_workbook(seen, say=say, language="en")
    sheet = openpyxl.load_workbook(BytesIO(data)).worksheets[0]
    lines = [[c.value for c in line] for line in sheet.iter_rows()]
    assert lines[0][: len(HEADINGS)] == HEADINGS
    assert lines[1][-2:] == ["3", f"房间: {say('room.unclear', {})}"]
    assert {c.data_type for line in sheet.iter_rows() for c in line} <= {"s", "inlineStr"}
    assert lines[1][3:8] == ["0019900000001", "89.63", "2026-12-18", "是", "'=1+1"]
    lines[1][0] = "3-1-2"
    (mended,) = read_roster(roster(tmp_path, lines[1], headings=lines[0])).units
    assert (mended.room_no, mended.gross_area) == ("2", 8963)


def test_a_roster_of_refused_rows_only_can_be_seen_and_not_written(
    empty: Store, tmp_path: Path
) -> None:
    seen = importing.preview(empty, roster(tmp_path, row(room="no")))
    assert (seen.homes, seen.refused, len(seen.reading.refused_rows)) == (0, 1, 1)
    with pytest.raises(Refusal, match=r"roster\.nothing-to-import"):
        importing.write(empty, seen, op_id=new_op_id(), by="", language="en")


def test_known_homes_keep_their_place_and_new_ones_come_behind(
    empty: Store, tmp_path: Path
) -> None:
    put(empty, tmp_path, row(), row(room="3-1-2802", name="李四", id=""))
    put(empty, tmp_path, row(room="1-1-1", name="王五", id=""), row())
    assert [u.room_no for u in empty.read(units)] == ["2801", "2802", "1"]


def test_nothing_is_compared_where_nothing_stands(empty: Store, tmp_path: Path) -> None:
    reading = read_roster(roster(tmp_path, row()))
    found = compare(empty.read(standing), prepare(reading, empty.vault))
    assert [h.kind for h in found.homes] == [ChangeKind.NEW]
    assert empty.read(lambda session, *, campaign_id: session.scalars(select(Unit)).all()) == []


def _owner_ids(session: Any, *, campaign_id: int) -> list[int]:
    return list(session.scalars(select(Owner.id).where(Owner.campaign_id == campaign_id)))
