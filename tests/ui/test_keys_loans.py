"""Loans: scanned keys go out on a slip, come back counted, and what is late is said first."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from console.actions.keys import Receiver
from console.actions.loans import NewLoan, lend
from console.app import Windows
from console.domain import codes
from console.domain.events import Event
from console.domain.keys import KEY_ROOM, HolderKind
from console.domain.loans import LoanState
from console.queries import find
from console.queries.key_count import CountPiece, pieces_to_count
from console.queries.loans import LoanRow
from console.store import new_op_id
from console.ui.pages.keys_loans import KeysLoansPage
from console.ui.pages.keys_loans_parts import columns, when

SECURITY = Receiver(kind=HolderKind.DEPARTMENT, name="security")


@pytest.fixture
def windows(open_windows: Callable[..., Windows]) -> Windows:
    return open_windows("keys_loans", person="Keeper Vale")


@pytest.fixture
def page(qtbot: QtBot, windows: Windows) -> KeysLoansPage:
    found = windows.shell.page
    assert isinstance(found, KeysLoansPage)
    qtbot.waitUntil(lambda: found.view is not None, timeout=5000)
    return found


def in_key_room(windows: Windows) -> list[CountPiece]:
    return [
        p
        for p in windows.store.read(pieces_to_count, department=KEY_ROOM)
        if p.kind != "sealed_bag"
    ]


def tag_of(windows: Windows, piece: CountPiece) -> str:
    keys = windows.store.read(find.code_keys, vault=windows.store.vault)
    return codes.make("K", keys.current, piece.set_code_id, keys.secrets[keys.current])


def last(windows: Windows) -> Event:
    return windows.store.since(0, limit=100_000)[-1]


def lent(windows: Windows, page: KeysLoansPage, qtbot: QtBot, count: int = 2) -> LoanRow:
    items = tuple(p.item_id for p in in_key_room(windows)[:count])
    loan = NewLoan(item_ids=items, borrower=SECURITY, purpose="viewing")
    windows.store.run(lend, op_id=new_op_id(), loan=loan)
    page.reload()
    qtbot.waitUntil(lambda: len(page.table.rows.rows) == 1, timeout=5000)
    return page.table.rows.rows[0]


def test_a_scanned_tag_opens_the_form_with_the_pieces_of_its_set(
    qtbot: QtBot, windows: Windows, page: KeysLoansPage
) -> None:
    piece = in_key_room(windows)[0]
    assert page.scanned(tag_of(windows, piece))
    qtbot.waitUntil(lambda: bool(page.form.pieces), timeout=5000)
    assert page.right.currentWidget() is page.form
    assert {p.set_id for p in page.form.pieces.values()} == {piece.set_id}
    assert not page.scanned("HD1V" + "0" * 36)


def test_keys_go_out_to_a_named_person_due_in_the_evening(
    qtbot: QtBot, windows: Windows, page: KeysLoansPage
) -> None:
    page.begin()
    page.form.add(in_key_room(windows)[:2])
    assert page.form.go.reason
    page.form.other.edit.setText("Dina")
    assert page.form.go.isEnabled()
    page.form.go.click()
    qtbot.waitUntil(lambda: last(windows).kind == "keys.lent", timeout=5000)
    qtbot.waitUntil(lambda: page.detail.loan is not None, timeout=5000)
    assert page.detail.loan is not None
    assert (page.detail.loan.borrower, page.detail.loan.count_out) == ("Dina", 2)
    assert page.right.currentWidget() is page.detail


def test_a_department_that_needs_leave_asks_who_allowed_it(
    windows: Windows, page: KeysLoansPage
) -> None:
    page.begin()
    page.form.add(in_key_room(windows)[:1])
    at = [page.form.who.itemText(n) for n in range(page.form.who.count())].index("Engineering")
    page.form.who.setCurrentIndex(at)
    assert page.form.approver.isVisibleTo(page.form)
    assert not page.form.go.isEnabled()
    page.form.approver.edit.setText("Chief")
    assert page.form.go.isEnabled()


def test_a_return_waits_until_somebody_has_counted(
    qtbot: QtBot, windows: Windows, page: KeysLoansPage
) -> None:
    lent(windows, page, qtbot)
    page.table.choose(page.table.rows.rows[0].loan_id)
    page.detail.act()
    assert page.detail.count.wrong.text()
    page.detail.count.edit.setText("2")
    page.detail.act()
    qtbot.waitUntil(lambda: last(windows).kind == "keys.returned", timeout=5000)
    qtbot.waitUntil(lambda: not page.table.rows.rows, timeout=5000)
    page.back.setChecked(True)
    assert [row.state for row in page.table.rows.rows] == [LoanState.BACK]


def test_a_part_of_a_loan_comes_back(qtbot: QtBot, windows: Windows, page: KeysLoansPage) -> None:
    lent(windows, page, qtbot)
    page.table.choose(page.table.rows.rows[0].loan_id)
    if len(page.detail.ticks) > 1:
        list(page.detail.ticks)[1].setChecked(False)
    left = 2 - len(page.detail.item_ids())
    page.detail.count.edit.setText(str(len(page.detail.item_ids())))
    page.detail.act()
    qtbot.waitUntil(lambda: last(windows).kind == "keys.returned", timeout=5000)
    assert last(windows).facts["left"] == left


def test_why_it_stays_out_overnight_is_chosen_and_said(
    qtbot: QtBot, windows: Windows, page: KeysLoansPage
) -> None:
    lent(windows, page, qtbot)
    page.table.choose(page.table.rows.rows[0].loan_id)
    page.detail.keep.click()
    qtbot.waitUntil(lambda: last(windows).kind == "keys.loan_kept", timeout=5000)
    qtbot.waitUntil(lambda: "Work goes on" in page.detail.hint.text(), timeout=5000)


def test_the_list_says_how_late_a_loan_is(
    qtbot: QtBot, windows: Windows, page: KeysLoansPage, qtmodeltester: ModelTester
) -> None:
    row = lent(windows, page, qtbot)
    assert "in" in when(row, row.out_at)
    from dataclasses import replace
    from datetime import timedelta

    late = replace(row, state=LoanState.OVERDUE)
    assert when(late, row.due_at + timedelta(minutes=156)) == "2 h 36 over"
    assert columns(page.workplace.now, page.workplace.clock)[0].tone(late) == "alert"  # type: ignore[operator]
    qtmodeltester.check(page.table.rows)
