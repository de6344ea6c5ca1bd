"""Issues: recorded in three presses, followed up from the list, decided, exported."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import openpyxl
import pytest
from issue_moments import fill, run
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from console.actions.issues import IssueWish, raise_issue
from console.app import Windows
from console.domain.codes import Code
from console.queries.find import Scanned
from console.queries.inspecting import InspectedNow, inspecting
from console.queries.issue_rows import IssueRow, issue_rows
from console.ui.pages.issues import IssuesPage
from console.ui.pages.issues_act_form import Filled
from console.ui.shell import Shell

PERSON = "Orla Testclerk"


@pytest.fixture
def page(open_windows: Callable[..., Windows], qtbot: QtBot) -> IssuesPage:
    windows = open_windows("issues", person=PERSON)
    page = cast(IssuesPage, windows.shell.page)
    qtbot.waitUntil(lambda: page.view is not None)
    return page


@pytest.fixture
def told(page: IssuesPage, qtbot: QtBot) -> IssuesPage:
    """With a morning of complaints, promises and defects."""
    fill(page.workplace.store, cluster=False)
    page.reload()
    qtbot.waitUntil(lambda: any(row.waits_for_money for row in page.list.all))
    settle(page, qtbot)
    return page


def settle(page: IssuesPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.workplace.tasks.is_idle and not page._timer.isActive())


def begin(page: IssuesPage, qtbot: QtBot) -> InspectedNow:
    """The recording of the home that is being inspected."""
    home = page.workplace.store.read(inspecting, day=page.workplace.day())[0]
    page.record_in(home.unit_id)
    qtbot.waitUntil(lambda: page.recording.of is not None and bool(page.recording.catalogue))
    settle(page, qtbot)
    return home


def keys(page: IssuesPage, qtbot: QtBot, text: str) -> None:
    for key in text:
        qtbot.keyClick(page.window().focusWidget() or page, key)
    settle(page, qtbot)


def rows_of(page: IssuesPage) -> dict[int, IssueRow]:
    store, now = page.workplace.store, page.workplace.now()
    return {row.issue_id: row for row in store.read(issue_rows, now=now, vault=store.vault)}


def test_three_digits_record_a_defect_and_the_row_takes_it_back(
    page: IssuesPage, qtbot: QtBot
) -> None:
    home = begin(page, qtbot)
    before = len(page.recording.rows)
    keys(page, qtbot, "511")
    qtbot.waitUntil(lambda: len(page.recording.rows) == before + 1)
    newest = page.recording.newest
    assert newest is not None
    assert (newest.row.unit_id, newest.row.room) == (home.unit_id, "second_bedroom")
    assert newest.row.defect.startswith(f"{newest.row.trade}.")
    assert newest.row.label in page.recording.table.rows.rows[0].row.label
    keys(page, qtbot, "1")
    page.recording.step_back()
    assert page.recording.step == 0
    page.recording.table.acted.emit(page.recording.table.rows.rows[0], "undo")
    qtbot.waitUntil(lambda: len(page.recording.rows) == before)
    keys(page, qtbot, "\b")
    ModelTester(page.recording.table.rows)


def test_a_defect_without_a_word_asks_for_words_first(page: IssuesPage, qtbot: QtBot) -> None:
    begin(page, qtbot)
    before = len(page.recording.rows)
    keys(page, qtbot, "11")
    other = next(w for w in page.recording.catalogue.defects(page.recording.trade)  # type: ignore[union-attr]  # shown
                 if w.code.endswith(".other"))  # fmt: skip
    page.recording.grids[2].picked.emit(other.code)
    assert page.recording.entry.isVisible()
    assert len(page.recording.rows) == before
    page.recording.entry.edit.setText("the sill is too short")
    qtbot.keyClick(page.recording.entry.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.recording.rows) == before + 1)
    newest = page.recording.newest
    assert newest is not None
    assert newest.row.text == "the sill is too short"


def test_photo_note_and_block_act_on_the_newest(
    page: IssuesPage, qtbot: QtBot, tmp_path: Path
) -> None:
    begin(page, qtbot)
    before = len(page.recording.rows)
    keys(page, qtbot, "111")
    qtbot.waitUntil(lambda: len(page.recording.rows) == before + 1)
    newest = page.recording.newest
    assert newest is not None
    number = newest.row.issue_id
    Image.new("RGB", (3000, 2000), (90, 120, 90)).save(tmp_path / "wall.jpg")
    page.presses.add_photos(newest.row, [tmp_path / "wall.jpg"])
    qtbot.waitUntil(lambda: rows_of(page)[number].photos == 1)
    settle(page, qtbot)
    page.recording.table.opened.emit(page.recording.table.rows.rows[0])
    qtbot.waitUntil(lambda: page.detail.sheet is not None and bool(page.detail.sheet.photos))
    page.detail.photo_opened.emit(page.detail.sheet.photos[0].photo_id)  # type: ignore[union-attr]  # shown
    qtbot.waitUntil(page.detail.drop.isVisible)
    page.detail.drop.click()
    qtbot.waitUntil(lambda: rows_of(page)[number].photos == 0)
    qtbot.waitUntil(lambda: not page.detail.drop.isVisible())
    begin(page, qtbot)
    keys(page, qtbot, "S")
    qtbot.waitUntil(lambda: rows_of(page)[number].blocks_signing)
    qtbot.waitUntil(lambda: not page.recording.block.isEnabled())
    keys(page, qtbot, "N")
    page.recording.entry.edit.setText("near the lamp")
    qtbot.keyClick(page.recording.entry.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rows_of(page)[number].text == "near the lamp")


def test_the_list_is_sorted_by_time_left_and_its_chips_filter(
    told: IssuesPage, qtbot: QtBot
) -> None:
    left = [row.left_seconds for row in told.list.table.rows.rows]
    assert left == sorted(left)
    told.list.chips["promise"].click()
    assert {row.kind for row in told.list.table.rows.rows} == {"promise"}
    told.list.chips["complaint"].click()
    assert {row.kind for row in told.list.table.rows.rows} == {"promise", "complaint"}
    for name in ("promise", "complaint", "soon"):
        told.list.chips[name].click()
    shown = told.list.table.rows.rows
    assert all(row.is_soon or row.is_overdue for row in shown)
    assert len(shown) == sum(row.is_soon or row.is_overdue for row in told.list.all)
    strip = told.strip.cells
    assert sum(int(cell.count) for cell in strip) == len(told.list.all)
    assert any(cell.tone == "alert" for cell in strip)
    ModelTester(told.list.table.rows)


def test_rows_never_jump_under_the_hand_that_holds_the_list(told: IssuesPage, qtbot: QtBot) -> None:
    told.list.table.setFocus()
    qtbot.waitUntil(told.list.table.hasFocus)
    order = [row.issue_id for row in told.list.table.rows.rows]
    store = told.workplace.store
    wish = IssueWish(kind="complaint", source="desk", text_enc=store.vault.seal("new one"))
    run(store, raise_issue, wish=wish)
    told.reload()
    qtbot.waitUntil(told.list.fresh.isVisible)
    assert [row.issue_id for row in told.list.table.rows.rows] == order
    assert told.list.fresh.text() == "1 new"
    told.list.settle()
    assert len(told.list.table.rows.rows) == len(order) + 1


def test_what_is_no_defect_is_recorded_and_answered_from_its_row(
    page: IssuesPage, qtbot: QtBot
) -> None:
    page.record_something()
    keys(page, qtbot, "2")
    page.entry.text.setPlainText("a cupboard was promised")
    page.entry.send()
    qtbot.waitUntil(lambda: any(r.text == "a cupboard was promised" for r in page.list.all))
    row = next(r for r in page.list.all if r.text == "a cupboard was promised")
    assert (row.kind, row.timer, row.left_seconds) == ("promise", "reply", 1800)
    page.presses.begin(row, "reply")
    qtbot.waitUntil(page.detail.form.isVisible)
    page.detail.form.text.edit.setText("we ask the sales department")
    page.detail.act()
    qtbot.waitUntil(lambda: rows_of(page)[row.issue_id].state == "replied")
    qtbot.waitUntil(lambda: not page.detail.form.isVisible())
    page.record_something()
    page.entry.text.clear()
    page.entry.send()
    assert page.entry.wrong.text() == "Write a few words"


def test_an_issue_goes_its_whole_way_by_its_own_buttons(told: IssuesPage, qtbot: QtBot) -> None:
    row = next(r for r in told.list.all if r.is_paused)
    told.list.acted.emit(row, "resume")
    qtbot.waitUntil(lambda: not rows_of(told)[row.issue_id].is_paused)
    told.open_issue(row)
    qtbot.waitUntil(
        lambda: told.detail.sheet is not None and told.detail.sheet.row.issue_id == row.issue_id
    )
    party = told.view.parties[0].id  # type: ignore[union-attr]  # shown
    for filled, state in (
        (Filled(act="assign", party=party), "replied"),
        (Filled(act="note_visit"), "visited"),
        (Filled(act="note_fixed", text="new label put up"), "fixed"),
        (Filled(act="not_mended"), "visited"),
        (Filled(act="note_fixed"), "fixed"),
    ):
        told.presses.act(row, filled)
        settle(told, qtbot)
        qtbot.waitUntil(lambda s=state: rows_of(told)[row.issue_id].state == s)  # type: ignore[misc]  # bound now
    qtbot.waitUntil(lambda: "put up" in str(told.detail.sheet and told.detail.sheet.story))
    told.presses.act(row, Filled(act="mended"))
    qtbot.waitUntil(lambda: row.issue_id not in rows_of(told))
    told.list.closed.click()
    qtbot.waitUntil(lambda: {r.issue_id: r.state for r in told.list.all}.get(row.issue_id)
                    == "closed")  # fmt: skip
    closed = next(r for r in told.list.all if r.issue_id == row.issue_id)
    assert closed.clock is None
    assert told.list.title.text().endswith("closed")
    told.presses.act(closed, Filled(act="reopen"))
    qtbot.waitUntil(lambda: row.issue_id in rows_of(told))
    assert rows_of(told)[row.issue_id].timer == "reply"
    told.list.closed.click()
    qtbot.waitUntil(lambda: row.issue_id in {r.issue_id for r in told.list.table.rows.rows})


def test_money_is_granted_by_somebody_else_after_a_look_at_cases_alike(
    told: IssuesPage, qtbot: QtBot
) -> None:
    row = next(r for r in told.list.all if r.waits_for_money)
    told.open_issue(row)
    qtbot.waitUntil(told.money.isVisible)
    assert "3,000" in told.money.title.text()
    assert told.money.levels.needed == 1
    assert told.money.alike.rows.rowCount() > 0
    told.money.grant.click()
    qtbot.waitUntil(told.detail.form.isVisible)
    assert told.detail.form.cents.text() == "3000.00"
    told.detail.form.name.edit.setText("马骏")
    told.detail.form.send()
    qtbot.waitUntil(lambda: "cannot decide about it" in told.notice_bar.text())
    told.detail.form.name.edit.setText("Marlow Chiefley")
    told.detail.form.send()
    qtbot.waitUntil(lambda: rows_of(told)[row.issue_id].granted_cents == 300_000)
    qtbot.waitUntil(lambda: not told.money.isVisible())


def test_homes_that_report_the_same_become_one_issue(page: IssuesPage, qtbot: QtBot) -> None:
    fill(page.workplace.store)
    page.reload()
    qtbot.waitUntil(lambda: bool(page.cluster.clusters) and page.cluster.button.isVisible())
    first = page.cluster.clusters[0]
    page.cluster.button.click()
    qtbot.waitUntil(lambda: page.cluster.clusters[:1] != (first,))
    kept = rows_of(page)
    assert first.issue_ids[0] in kept
    assert not set(first.issue_ids[1:]) & set(kept)


def test_the_list_is_written_for_the_trades_without_a_name_of_an_owner(
    told: IssuesPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "issues.xlsx"
    monkeypatch.setattr("console.ui.files.ask_save", lambda *a, **_k: a[3](path))
    told.presses.export()
    qtbot.waitUntil(lambda: "written" in told.notice_bar.text())
    book = openpyxl.load_workbook(path)
    texts = {str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row}
    assert {row.label for row in told.list.all} <= texts
    assert not {row.owner for row in told.list.all if row.owner} & texts


def test_the_rail_counts_what_nobody_answered_and_what_is_overdue(
    told: IssuesPage, qtbot: QtBot
) -> None:
    shell = cast(Shell, told.window())
    urgent = [r for r in rows_of(told).values() if r.is_overdue or r.timer == "reply"]
    assert urgent
    shell.badge.look()
    qtbot.waitUntil(lambda: shell.rail.items["issues"].count == len(urgent))
    assert shell.rail.items["issues"].accessibleName() == f"Issues, {len(urgent)}"


def test_a_scanned_paper_of_a_party_opens_the_recording_of_its_home(
    page: IssuesPage, qtbot: QtBot
) -> None:
    home = page.workplace.store.read(inspecting, day=page.workplace.day())[0]
    page.presses._scanned(Scanned(
        code=Code(type="D", key_id="TEST", code_id="0" * 16), document_id=1, appointment_id=None,
        visit_id=home.visit_id, unit_id=None, is_revoked=False,
    ))  # fmt: skip
    qtbot.waitUntil(lambda: bool(page.unit_id))
    qtbot.waitUntil(lambda: page.recording.of is not None)
    assert page.recording.of is not None
    assert page.recording.of.ticket == home.ticket
    page.back()
    assert page.side.currentWidget() is page.now
    assert not page.scanned("HD1L" + "0" * 36)


def test_an_earlier_inspection_comes_in_and_its_rate_is_shown(
    page: IssuesPage, qtbot: QtBot, tmp_path: Path
) -> None:
    homes = page.workplace.store.read(inspecting, day=page.workplace.day())[:2]
    path = tmp_path / "before.csv"
    lines = [f"{home.label},{10 + n},{10 - n}" for n, home in enumerate(homes)]
    path.write_text("\n".join(["Unit,Defects,Rectified", *lines, "9-9-999,1,1"]), "utf-8")
    page.flow.read(path)
    qtbot.waitUntil(lambda: page.earlier.seen is not None)
    assert page.earlier.rate.text() == "90 %"
    assert page.earlier.findings.rows.rowCount() == 1
    page.earlier.go.click()
    qtbot.waitUntil(lambda: "2 homes noted" in page.notice_bar.text())
    qtbot.waitUntil(lambda: "90 % mended" in page.now.rate.text())
