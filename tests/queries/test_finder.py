"""The index of the one box follows the journal: nothing that anybody wrote is missed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from actions_for_tests import open_campaign
from day_store import DAY, Plan, build_hall
from invented_homes import HOMES, Home, Person, settle
from sqlalchemy import update
from sqlalchemy.orm import Session

from console.actions.undo import undo
from console.databases import Where
from console.domain.events import Event, Press
from console.domain.vault import Vault
from console.intake import owner_row
from console.models import KeySet, Owner
from console.queries.box import find
from console.queries.finder import CHANGING_NOTHING, Finder, FindIndex
from console.queries.found import Found
from console.queries.keys import find_homes
from console.roster.rows import RosterOwner
from console.store import Store, new_op_id

KEY = b"a key for tests, 32 bytes long!!"
LATER = Home("9栋", "1", "909", (Person("慕容雪", "19900009090"),))


@pytest.fixture
def other(place: Where, store: Store) -> Iterator[Store]:
    """Another computer on the same database."""
    opened = Store.open(place, vault=Vault(KEY), by="somebody else")
    yield opened
    opened.close()


def labels(store: Store, finder: Finder, text: str) -> list[str]:
    found = store.read(find, text=text, finder=finder, vault=store.vault)
    return [row.label for row in found.rows]


def index(store: Store, finder: Finder) -> FindIndex:
    return store.read(finder.index)


def rename(session: Session, *, press: Press, before: str, after: str) -> Event:
    session.execute(update(Owner).where(Owner.name == before).values(name=after))
    return Event(kind="owner.renamed")


def test_what_another_computer_imports_is_found_at_once(store: Store, other: Store) -> None:
    finder = Finder()
    assert labels(store, finder, "murongxue") == []
    settle(other, [*HOMES, LATER])
    assert labels(store, finder, "murongxue") == ["9栋-1-909"]
    assert labels(store, finder, "9090") == ["9栋-1-909"]


def test_an_event_of_a_kind_that_nobody_knows_may_have_changed_names(
    store: Store, other: Store
) -> None:
    settle(store)
    finder = Finder()
    assert labels(store, finder, "王建国") == ["3栋-1-2801"]
    other.run(rename, op_id=new_op_id(), before="王建国", after="王铁柱")
    assert labels(store, finder, "王建国") == []
    assert labels(store, finder, "王铁柱") == ["3栋-1-2801"]


def test_each_campaign_is_searched_by_itself(store: Store) -> None:
    settle(store)
    finder = Finder()
    first = store.campaign_id
    assert labels(store, finder, "王建国") == ["3栋-1-2801"]
    store.begin(open_campaign, op_id=new_op_id(), name="Lakeside")
    assert labels(store, finder, "王建国") == []
    settle(store, [LATER])
    assert labels(store, finder, "慕容") == ["9栋-1-909"]
    store.campaign_id = first
    assert labels(store, finder, "慕容") == []
    assert labels(store, finder, "王建国") == ["3栋-1-2801"]


def test_a_day_of_presses_leaves_the_index_as_it_is(sqlite_place: Where) -> None:
    hall = build_hall(sqlite_place, Plan(homes=3, booked=2))
    finder = Finder()
    known = index(hall.store, finder)
    hall.at("08:30")
    seq = hall.check_in(0).seq
    hall.press(undo, seq=seq)
    hall.check_in(1)
    hall.walk(1, to="settlement")
    kinds = {event.kind.partition(".")[0] for event in hall.journal()[-20:]}
    assert {"visit", "step", "press"} <= kinds
    assert index(hall.store, finder) is known
    hall.store.close()


def test_what_is_undone_counts_as_what_it_was(sqlite_place: Where) -> None:
    hall = build_hall(sqlite_place, Plan(homes=1, booked=0))
    finder = Finder()

    def undone(kind: str) -> bool:
        known = index(hall.store, finder)
        hall.press(lambda session, *, press: Event(kind="press.undone", facts={"kind": kind}))
        return index(hall.store, finder) is not known

    assert not undone("visit.called")
    assert undone("owner.renamed")
    hall.store.close()


def test_a_restored_journal_is_another_one(sqlite_place: Where) -> None:
    hall = build_hall(sqlite_place, Plan(homes=1, booked=0))
    finder = Finder()
    known = index(hall.store, finder)
    finder._hash = "of the journal before"
    assert index(hall.store, finder) is not known
    hall.store.close()


def test_no_event_that_writes_names_is_thought_harmless() -> None:
    assert CHANGING_NOTHING.isdisjoint({"roster", "unit", "units", "owner", "owners", "press"})


def test_codes_tickets_and_sets_lead_to_their_homes(sqlite_place: Where) -> None:
    hall = build_hall(sqlite_place, Plan(homes=3, booked=2))
    finder, vault, store = Finder(), hall.store.vault, hall.store
    hall.at("08:30")
    ticket = str(hall.check_in(1).facts["ticket"])

    def by(text: str, **more: object) -> list[tuple[int, str]]:
        found = store.read(find, text=text, finder=finder, vault=vault, **more)
        return [(hall.units.index(row.unit_id), row.field) for row in found.rows]

    tag = hall.rows(KeySet, number=702)[0]["code_id"]
    assert by(f"{tag[:4]} {tag[4:].lower()}")[0] == (2, "code")
    assert by(ticket.lower(), day=DAY) == [(1, "ticket")]
    assert by(ticket) == []
    assert by("k-702")[0] == (2, "key_set")
    alone = store.read(find_homes, text="702", finder=finder, vault=vault)
    assert (alone.text, [row.field for row in alone.rows]) == ("702", ["key_set"])
    assert [row.field for row in by_room(store, finder)] == ["room"]
    hall.store.close()


def by_room(store: Store, finder: Finder) -> tuple[Found, ...]:
    return store.read(find_homes, text="103", finder=finder, vault=store.vault).rows


def test_a_roster_brings_the_other_readings_of_a_name(vault: Vault) -> None:
    row = owner_row(RosterOwner(name="单丽"), "nobody", vault)
    assert (row["pinyin"], row["initials"]) == ("shanli danli", "sl dl")
