"""Papers of homes and visits as they leave the printer, for a day that was really played."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from day_store import Hall, Plan, build_hall, copied_hall, owner_name, refuses
from played_day import play
from test_papers import Paper, Print, printer, room, scan

from console.actions import key_gate
from console.actions.skipping import skip_step
from console.databases import Where
from console.house_papers import PACK
from console.models import Document, KeySet
from console.papers import OF_HOMES, Printed

OF_VISITS = ("circulation", "survey")


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory, font_folder: Path) -> Path:
    return tmp_path_factory.mktemp("more-papers") / "template.db"


@pytest.fixture
def hall(tmp_path: Path, template: Path) -> Iterator[Hall]:
    found = copied_hall(tmp_path, template)
    yield found
    found.store.close()


@pytest.fixture
def print_(hall: Hall, tmp_path: Path) -> Print:
    return printer(hall, tmp_path)


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def test_every_kind_of_paper_prints_on_both_databases(
    place: Where, tmp_path: Path, font_folder: Path
) -> None:
    hall = build_hall(place, Plan(homes=3, booked=2))
    print_ = printer(hall, tmp_path)
    hall.at("08:35")
    hall.check_in(0)
    for kind in OF_HOMES:
        assert print_(kind).printed.documents == 3, kind
    for kind in (*OF_VISITS, "guide"):
        assert print_(kind).printed == Printed(documents=1, pages=1), kind
    hall.store.close()


def test_each_paper_of_a_home_has_a_code_of_its_own_that_leads_there(
    hall: Hall, print_: Print
) -> None:
    for kind in ("authority", "inspection", "repair", "settlement", "items"):
        paper = print_(kind, room(2))
        found = scan(hall, paper.code)
        assert (found.code.type, found.unit_id) == ("D", hall.units[2])
        (row,) = hall.rows(Document, kind=kind)
        assert row["code_id"] == found.code.code_id
    for kind in ("warranty", "manual", "guide"):
        assert print_(kind, *(() if kind == "guide" else (room(2),))).codes == [[]]
        assert not hall.rows(Document, kind=kind)


def test_a_reprint_voids_the_paper_of_its_own_kind_only(hall: Hall, print_: Print) -> None:
    other = print_("items", room(0))
    first, second = (print_("inspection", room(0)) for _ in range(2))
    assert scan(hall, first.code).is_revoked
    assert not scan(hall, second.code).is_revoked
    assert not scan(hall, other.code).is_revoked
    assert "补打1·前码作废" in second.text


def test_a_pack_holds_the_papers_of_one_home_after_the_other(hall: Hall, print_: Print) -> None:
    paper = print_("packs", room(1), room(0))
    assert paper.printed == Printed(documents=2, pages=2 * len(PACK))
    assert all(squeezed("第 1 页 / 共 1 页") in squeezed(page) for page in paper.pages)
    titles = ("房屋交接书", "验房记录", "费用与面积结算单", "业主领用物品登记表")
    for n, page in enumerate(paper.pages):
        assert titles[n % 4] in page
        assert owner_name(n // 4) in page
    homes = [scan(hall, code).unit_id for page in paper.codes for code in page]
    assert homes == [hall.units[0]] * 4 + [hall.units[1]] * 4
    assert {row["kind"] for row in hall.rows(Document)} == set(PACK)


def test_a_circulation_sheet_tells_the_way_so_far(hall: Hall, print_: Print) -> None:
    hall.at("08:40")
    hall.check_in(0, party_size=3, children=1)
    hall.walk(0, to="documents")
    hall.press(
        skip_step,
        visit_id=hall.visit_of(0),
        step="documents",
        reason="done_before",
        approver="Marlow Chiefley",
    )
    paper = print_("circulation", room(0))
    for shown in ("A001", "1栋-1-101", "08:30–09:00", "08:40·3人·儿童1", "等候区A",
                  "身份核验1", "原因此前已办", "MarlowChiefley"):  # fmt: skip
        assert shown in paper.text, shown
    assert owner_name(0).replace(" ", "") in paper.text
    assert scan(hall, paper.code).visit_id == hall.visit_of(0)


def test_nothing_is_printed_for_a_visit_where_nobody_came(print_: Print) -> None:
    for kind in OF_VISITS:
        with refuses("papers.nothing-to-print"):
            print_(kind)


def test_a_survey_sheet_leads_to_its_visit_and_names_nobody(hall: Hall, print_: Print) -> None:
    hall.at("08:40")
    hall.check_in(0)
    paper = print_("survey")
    found = scan(hall, paper.code)
    assert (found.code.type, found.visit_id) == ("S", hall.visit_of(0))
    for told in (owner_name(0).replace(" ", ""), "101", "A001"):
        assert told not in paper.text


def test_a_settlement_tells_what_was_paid_and_what_is_open(hall: Hall, print_: Print) -> None:
    play(hall)
    owed = print_("settlement", room(4)).text
    assert "物业服务费12个月2,990.000.002,990.00" in owed
    assert "尚欠▲2,990.00" in owed
    assert "尚无缴款" in owed
    paid = print_("settlement", room(0)).text
    assert "尚欠" in paid
    assert "▲" not in paid
    assert "尚无缴款" not in paid


def test_a_mandate_lists_the_pieces_that_stay_and_bears_the_code_of_the_set(
    hall: Hall, print_: Print
) -> None:
    hall.press(key_gate.keep_back, item_ids=hall.pieces(0)[:2], how="retained")
    paper = print_("key-retention", room(0))
    (key_set,) = hall.rows(KeySet, unit_id=hall.units[0])
    found = scan(hall, paper.code)
    assert (found.code.type, found.code.code_id) == ("K", key_set["code_id"])
    assert f"K-{key_set['number']}" in paper.text
    again: Paper = print_("key-retention", room(0))
    assert again.code == paper.code
    assert "补打1·前次作废" in again.text


def test_a_guide_names_every_station_and_nobody(hall: Hall, print_: Print) -> None:
    text = print_("guide").text
    for shown in ("签到", "身份核验", "陪验", "领钥匙", "08:30–11:30", "15分钟内回来"):
        assert shown in text
    assert not any(owner_name(n).replace(" ", "") in text for n in range(8))


def test_slips_come_on_other_paper_too(hall: Hall, print_: Print) -> None:
    hall.at("08:40")
    hall.check_in(0)
    for size in ("58", "a5"):
        paper = print_("slips", slip=size)
        assert "A001" in paper.text
        assert scan(hall, paper.code).visit_id == hall.visit_of(0)


def test_no_paper_tells_the_class_of_a_home(hall: Hall, print_: Print) -> None:
    from console.models import Unit

    for unit in hall.units:
        hall.change(Unit, unit, customer_class="key", conflict_group="Ravenclad", remark="Grumbold")
    hall.at("08:40")
    hall.check_in(0)
    for kind in (*OF_HOMES, *OF_VISITS, "guide", "packs"):
        text = print_(kind).text
        assert "Ravenclad" not in text
        assert "Grumbold" not in text
