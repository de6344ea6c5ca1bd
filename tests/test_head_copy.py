"""The head in a file of this computer tells when the journal is not the one that was seen."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from actions_for_tests import add_seat, add_zone
from sqlalchemy import text

from console import head_copy
from console.backup import back_up, restore
from console.databases import Where
from console.domain.vault import Vault
from console.head_copy import FILE, copy_head, heads
from console.health import State, doctor
from console.store import Store, new_op_id


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HANDOVER_HOME", str(home))
    return home


def told(place: Where, vault: Vault) -> list[tuple[State, int | str]]:
    rows = doctor(place, vault)
    return [(row.state, row.facts["seq"]) for row in rows if row.name == "health.heads"]


def test_each_new_head_is_one_line_for_this_user_alone(
    store: Store, place: Where, folder: Path
) -> None:
    assert copy_head(store, place, folder)
    assert not copy_head(store, place, folder), "nothing has happened since"
    store.run(add_zone, op_id=new_op_id(), code="A")
    assert copy_head(store, place, folder)
    assert [(head.seq, head.head) for head in heads(folder)] == [
        (event.seq, event.hash) for event in store.since(0)
    ]
    assert stat.S_IMODE((folder / FILE).stat().st_mode) == 0o600
    assert (folder / FILE).read_text().count("\n") == 2


def test_a_restored_old_backup_is_told_by_the_doctor(
    store: Store, place: Where, vault: Vault, folder: Path, tmp_path: Path
) -> None:
    store.run(add_zone, op_id=new_op_id(), code="A")
    copy_head(store, place, folder)
    back_up(store.engine, tmp_path / "old.db")
    assert told(place, vault) == []
    store.run(add_seat, op_id=new_op_id(), code="A")
    copy_head(store, place, folder)
    store.close()
    restore(tmp_path / "old.db", place, replace=True, keep_in=tmp_path)
    assert told(place, vault) == [(State.BAD, 3)]


def test_a_line_cut_short_is_passed_over_and_the_older_half_goes_at_last(
    store: Store, place: Where, vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy_head(store, place, folder)
    with (folder / FILE).open("a") as lines:
        lines.write("0123 1\n" * 40)
    monkeypatch.setattr(head_copy, "MOST", 200)
    store.run(add_zone, op_id=new_op_id(), code="A")
    assert copy_head(store, place, folder)
    assert [head.seq for head in heads(folder)] == [2]
    assert told(place, vault) == []


def test_of_weeks_of_lines_the_last_are_compared(store: Store, place: Where, folder: Path) -> None:
    file = folder / FILE
    assert copy_head(store, place, folder)
    other = f"{'0' * 16} 1 {{}} {'f' * 64} 2026-12-18T09:00:00+00:00\n"
    with file.open("a") as lines:
        lines.writelines(other.format(n) for n in range(200))
    assert file.stat().st_size > 4 * head_copy.TAIL
    assert copy_head(store, place, folder), "its own line is weeks old"
    with file.open("a") as lines:
        lines.writelines(other.format(n) for n in range(15))
    assert not copy_head(store, place, folder), "other stores are open here too"
    assert [head.seq for head in heads(folder)][200:203] == [199, 1, 0]


def test_a_sample_leaves_no_copies(store: Store, place: Where, folder: Path) -> None:
    with store.engine.execution_options(writes=True).begin() as connection:
        connection.execute(text("UPDATE campaign SET is_sample = true"))
    assert not copy_head(store, place, folder)
