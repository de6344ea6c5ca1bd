"""The one box: every kind of typing finds its home, the surest first, and says what fits."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from invented_homes import HOMES, settle
from places_for_tests import Server

from console.databases import where
from console.domain.vault import Vault
from console.queries.box import Findings, find, find_units
from console.queries.finder import Finder
from console.queries.found import Found
from console.queries.search import Field, Rank
from console.store import Store

KEY = b"a key for tests, 32 bytes long!!"
Look = Callable[[str], Findings]


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def town(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Store]:
    """The invented homes on either database, made once."""
    with ExitStack() as stack:
        if request.param == "sqlite":
            made: Path = request.getfixturevalue("made_file")
            path = tmp_path_factory.mktemp("town") / "town.db"
            shutil.copy(made, path)
            place = where(str(path))
        else:
            server: Server = request.getfixturevalue("postgres")
            template = request.getfixturevalue("made_database")
            place = stack.enter_context(server.fresh_database(template))
        store = Store.open(place, vault=Vault(KEY), by="tester")
        stack.callback(store.close)
        settle(store)
        yield store


@pytest.fixture(scope="module")
def look(town: Store) -> Look:
    finder = Finder()
    return lambda text: town.read(find, text=text, finder=finder, vault=town.vault)


def labels(found: Findings) -> list[str]:
    return [row.label.replace("栋", "") for row in found.rows]


def marked(text: str, spans: tuple[tuple[int, int], ...]) -> list[str]:
    return [text[a:b] for a, b in spans]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("3-1-2801", ["3-1-2801"]),
        ("3栋2801", ["3-1-2801", "3-2-2801"]),
        ("3栋1单元2801室", ["3-1-2801"]),
        ("三栋一单元二八〇一", ["3-1-2801"]),
        ("Bldg 3 / 2802", ["3-1-2802"]),
        ("５－１－０１０１", ["5-1-0101"]),
        ("5-1-101", ["5-1-0101"]),
        ("0101", ["5-1-0101"]),
        ("a座801", ["A-801"]),
        ("A-801", ["A-801"]),
        ("2801a", ["5-1-2801A"]),
        ("王建国", ["3-1-2801"]),
        ("林淑仪", ["3-1-2801"]),
        ("淑仪", ["3-1-2801"]),
        ("欧阳 娜娜", ["5-1-2801A"]),
        ("买买提阿里", ["A-801"]),
        ("阿里", ["A-801"]),
        ("jose garcia paz", ["7-1-301"]),
        ("garcia", ["7-1-301"]),
        ("GARCÍA-P", ["7-1-301"]),
        ("josegarcia", ["7-1-301"]),
        ("云栖", ["7-1-302"]),
        ("贸易", ["7-1-302"]),
        ("yqmy", ["7-1-302"]),
        ("wangjianguo", ["3-1-2801"]),
        ("wang jian guo", ["3-1-2801"]),
        ("linshu", ["3-1-2801"]),
        ("lsy", ["3-1-2801"]),
        ("zengxiaoming", ["3-2-2801"]),
        ("cengxiao", ["3-2-2801"]),
        ("shanli", ["5-1-0101"]),
        ("danli", ["5-1-0101"]),
        ("sl", ["5-1-0101"]),
        ("ouyang", ["5-1-2801A"]),
        ("oynn", ["5-1-2801A"]),
        ("5042", ["3-1-2801"]),
        ("05042", ["3-1-2801"]),
        ("13316", ["3-2-2801"]),
        ("199 1111 3316", ["3-2-2801"]),
        ("+86 19911113316", ["3-2-2801"]),
        ("王建国 2801", ["3-1-2801"]),
        ("wang 2802", ["3-1-2802"]),
        ("HT-2024-01873", ["7-1-301"]),
        ("ht202401873", ["7-1-301"]),
        ("01873", ["7-1-301"]),
        ("冯雅", ["7-1-301"]),
        ("fengya", ["7-1-301"]),
        ("fy", ["7-1-301"]),
        ("paz jose", ["7-1-301"]),
        ("曾 3316", ["3-2-2801"]),
        ("马", []),
        ("99999", []),
        ("9-9-9", []),
        ("", []),
        ("  ", []),
        ("·", []),
    ],
)
def test_every_kind_of_typing_finds_its_home(look: Look, text: str, wanted: list[str]) -> None:
    assert labels(look(text)) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # a room before the telephone that ends alike, before a room that has it inside
        ("2801", [("3-1-2801", Rank.ROOM), ("3-2-2801", Rank.ROOM), ("5-1-2801A", Rank.PREFIX),
                  ("7-1-303", Rank.TAIL), ("7-1-304", Rank.TAIL)]),
        # the full name before a name that begins so
        ("王建", [("3-1-2802", Rank.NAME), ("3-1-2801", Rank.PREFIX)]),
        # begins before inside
        ("建国", [("3-1-2801", Rank.INSIDE), ("7-1-303", Rank.INSIDE), ("7-1-304", Rank.INSIDE)]),
        # all of the pinyin before its beginning
        ("wangjian", [("3-1-2802", Rank.PINYIN), ("3-1-2801", Rank.PINYIN)]),
        ("wj", [("3-1-2802", Rank.INITIALS), ("3-1-2801", Rank.INITIALS)]),
        ("li", [("3-1-2801", Rank.PINYIN), ("7-1-303", Rank.PINYIN), ("7-1-304", Rank.PINYIN),
                ("5-1-0101", Rank.INSIDE), ("A-801", Rank.INSIDE)]),
        ("801", [("A-801", Rank.ROOM), ("3-1-2801", Rank.INSIDE), ("3-2-2801", Rank.INSIDE),
                 ("5-1-2801A", Rank.INSIDE)]),
        ("3316", [("3-1-2801", Rank.TAIL), ("3-2-2801", Rank.TAIL)]),
        ("3-1-28", [("3-1-2801", Rank.PREFIX), ("3-1-2802", Rank.PREFIX)]),
        ("3-1-", [("3-1-2801", Rank.PREFIX), ("3-1-2802", Rank.PREFIX)]),
        ("7栋", [("7-1-301", Rank.PREFIX), ("7-1-302", Rank.PREFIX), ("7-1-303", Rank.PREFIX),
                 ("7-1-304", Rank.PREFIX)]),
    ],
)  # fmt: skip
def test_the_surest_comes_first_and_among_equals_the_order_of_the_roster(
    look: Look, text: str, wanted: list[tuple[str, Rank]]
) -> None:
    found = look(text)
    pairs = list(zip(labels(found), (row.rank for row in found.rows), strict=True))
    assert sorted(pairs, key=lambda p: p[1]) == pairs
    assert sorted(pairs) == sorted(wanted)
    assert pairs[: len(wanted)][0] == wanted[0]


@pytest.mark.parametrize(
    ("text", "field", "person", "in_label", "in_owners", "match"),
    [
        ("3-1-2801", Field.ROOM, "", ["3", "1", "2801"], [], ""),
        ("2802", Field.ROOM, "", ["2802"], [], ""),
        ("淑仪", Field.NAME, "林淑仪", [], ["淑仪"], ""),
        ("garcia", Field.NAME, "José García-Paz", [], ["García"], ""),
        ("lsy", Field.INITIALS, "林淑仪", [], ["林淑仪"], ""),
        ("jgp", Field.INITIALS, "José García-Paz", [], [], "jgp|jgp"),
        ("linshu", Field.PINYIN, "林淑仪", [], ["林淑"], "linshuyi|linshu"),
        ("xiaom", Field.PINYIN, "曾小明", [], ["小明"], "zengxiaoming|xiaom"),
        ("josegar", Field.PINYIN, "José García-Paz", [], [], "josegarciapaz|josegar"),
        ("05042", Field.PHONE, "林淑仪", [], [], "…5042|5042"),
        ("王建国 2801", Field.NAME, "王建国", ["2801"], ["王建国"], ""),
    ],
)
def test_what_fits_is_told_and_marked(
    look: Look, text: str, field: Field, person: str, in_label: list[str], in_owners: list[str],
    match: str,
) -> None:  # fmt: skip
    row = look(text).rows[0]
    assert (row.field, row.person) == (field, person)
    assert marked(row.label, row.label_spans) == in_label
    assert marked(row.owners, row.owner_spans) == in_owners
    shown = "|".join([row.match, *marked(row.match, row.match_spans)]) if row.match else ""
    assert shown == match


def test_a_telephone_is_never_shown_further_than_its_last_four_digits(look: Look) -> None:
    row = look("19900005042").rows[0]
    assert "1990000" not in repr(row)


@pytest.mark.parametrize(
    ("text", "clear"),
    [
        ("3-1-2801", "3栋-1-2801"),
        ("2802", "3栋-1-2802"),
        ("王建", "3栋-1-2802"),
        ("lsy", "3栋-1-2801"),
        ("2801", None),
        ("3316", None),
        ("李建国", None),
        ("建国", None),
        ("马", None),
    ],
)
def test_one_hit_is_clear_where_nothing_else_can_be_meant(
    look: Look, text: str, clear: str | None
) -> None:
    found: Found | None = look(text).clear
    assert (found.label if found else None) == clear


def test_a_blank_finds_nothing_for_who_asks_once_too(town: Store) -> None:
    assert town.read(find_units, text=" ") == []
    assert [row.label for row in town.read(find_units, text="2802")] == ["3栋-1-2802"]


def test_more_than_asked_for_is_told(town: Store, look: Look) -> None:
    assert not look("7-1-").is_more
    few = town.read(find, text="7-1-", finder=Finder(), vault=town.vault, most=3)
    assert (len(few.rows), few.is_more) == (3, True)
    one = town.read(find, text="l", finder=Finder(), vault=town.vault, most=2)
    assert (len(one.rows), one.is_more) == (2, True), "one owner of several homes fills no list"


def test_a_code_that_is_being_typed_is_left_to_the_door(look: Look) -> None:
    found = look("HD1V")
    assert (found.is_code, found.rows) == (True, ())


def test_every_home_is_found_by_its_label_and_by_each_owner(look: Look) -> None:
    for home in HOMES:
        place = "-".join(part for part in (home.building, home.stairwell, home.room) if part)
        assert look(place).clear is not None, place
        for person in home.people:
            assert any(row.person == person.name for row in look(person.name).rows), person
