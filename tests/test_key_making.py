"""Sets made in bulk or from a sheet, and their tags printed: a print itself makes nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from day_store import VAULT_KEY, Hall, Plan, build_hall, copied_hall
from sqlalchemy import delete
from sqlalchemy.orm import Session

from console import cli
from console.actions.key_faults import note_owner_told, report_lost, unfreeze_set
from console.actions.key_replacing import change_cylinder
from console.actions.key_tags import retag_set
from console.databases import Where
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.key_making import (
    deal_missing_sets,
    make_missing_sets,
    preview_key_sheet,
    write_key_sets,
)
from console.keyfile import printed as key_text
from console.models import KeyItem, KeySet
from console.papers import Printed, print_papers
from console.proof import verify
from console.queries.key_sets import incomplete_sets


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("keys") / "template.db"


@pytest.fixture
def hall(tmp_path: Path, template: Path) -> Iterator[Hall]:
    found = copied_hall(tmp_path, template)

    def clear(session: Session, *, press: Press) -> Event:
        session.execute(delete(KeyItem).where(KeyItem.parent_id.is_not(None)))
        session.execute(delete(KeyItem))
        session.execute(delete(KeySet))
        return Event(kind="test.cleared")

    found.press(clear)
    yield found
    found.store.close()


def sheet(tmp_path: Path, *rows: str) -> Path:
    path = tmp_path / "keys.csv"
    head = "Building,Stairwell,Room no,Key type,Count,Set no,Cabinet,Hook"
    path.write_text("\n".join((head, *rows)) + "\n", "utf-8")
    return path


def printed(hall: Hall, folder: Path, kind: str) -> Printed:
    return print_papers(hall.store, kind, folder / f"{kind}.pdf", cache=folder)


def codes(path: Path) -> list[str]:
    import pypdfium2
    import zxingcpp

    with pypdfium2.PdfDocument(path.read_bytes()) as pdf:
        images = [page.render(scale=150 / 72, grayscale=True).to_pil() for page in pdf]
    return [code.text for image in images for code in zxingcpp.read_barcodes(image)]


def test_a_print_makes_no_sets_and_says_how_to(hall: Hall, tmp_path: Path) -> None:
    for kind in ("key-tags", "piece-tags", "hook-labels"):
        with pytest.raises(Refusal) as no:
            printed(hall, tmp_path, kind)
        assert no.value.code == "print.no-key-sets"
    assert not hall.rows(KeySet)
    assert make_missing_sets(hall.store) == len(hall.units)
    assert make_missing_sets(hall.store) == 0
    assert printed(hall, tmp_path, "key-tags").pages == 1
    assert all(10_000 <= s["number"] < 100_000 for s in hall.rows(KeySet))


def test_a_sheet_makes_the_sets_it_lists_and_tells_the_rest(hall: Hall, tmp_path: Path) -> None:
    path = sheet(
        tmp_path, "1,1,101,Owner keys,4,41877,A,12", "1,1,101,Letterbox,1,,,",
        "1,1,102,Fob,2,,,", "9,1,101,Fob,2,,,", "1,1,103,Crown,1,,,",
        "1,1,104,Fob,1,41877,,",
    )  # fmt: skip
    seen = preview_key_sheet(hall.store, path)
    assert [(f.row, f.code) for f in seen.findings] == [
        (2, "keys.sheet-lacks"), (4, "keys.sheet-lacks"), (5, "extras.unknown-home"),
        (6, "keys.sheet-kind"), (7, "keys.sheet-set-twice"),
    ]  # fmt: skip
    first = seen.homes[0]
    assert (first.number, first.pieces, first.missing) == (41877, 5, 6)
    assert (seen.refused, seen.warned, seen.pieces) == (3, 2, 7)
    assert not hall.rows(KeySet)
    write_key_sets(hall.store, seen.chunks)
    made, other = hall.rows(KeySet)
    assert (made["number"], made["cabinet"], made["hook"]) == (41877, "A", "12")
    assert 10_000 <= other["number"] < 100_000
    assert hall.store.read(incomplete_sets) == {made["id"]: 6, other["id"]: 9}
    again = preview_key_sheet(hall.store, path)
    assert again.sets == ()
    assert {f.code for f in again.findings if f.row < 5} == {"keys.sheet-has-set"}


def test_a_number_of_another_home_is_refused(hall: Hall, tmp_path: Path) -> None:
    path = sheet(tmp_path, "1,1,101,Fob,1,41877,,")
    write_key_sets(hall.store, preview_key_sheet(hall.store, path).chunks)
    path = sheet(tmp_path, "1,1,102,Fob,1,41877,,")
    (told,) = preview_key_sheet(hall.store, path).findings
    assert (told.code, dict(told.facts)) == ("keys.sheet-number-taken", {"set": 41877})


def test_numbers_that_run_out_are_told(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    from console import key_making

    monkeypatch.setattr(key_making, "SET_NUMBERS", range(10_000, 10_003))
    with pytest.raises(Refusal) as no:
        deal_missing_sets(hall.store)
    assert no.value.code == "keys.numbers-gone"


def test_the_tag_of_a_piece_has_a_code_of_its_own_that_stays_the_same(
    hall: Hall, tmp_path: Path
) -> None:
    write_key_sets(
        hall.store,
        preview_key_sheet(
            hall.store,
            sheet(tmp_path, "1,1,101,Owner keys,4,41877,A,2", "1,1,101,Fob,2,,,"),
        ).chunks,
    )
    printed(hall, tmp_path, "piece-tags")
    tags = codes(tmp_path / "piece-tags.pdf")
    assert len(tags) == 3  # the bag and two fobs: what is sealed in has no tag
    printed(hall, tmp_path, "piece-tags")
    assert sorted(codes(tmp_path / "piece-tags.pdf")) == sorted(tags)
    assert {tag[8:24] for tag in tags} == {
        item["code_id"] for item in hall.rows(KeyItem) if item["code_id"]
    }
    assert printed(hall, tmp_path, "hook-labels") == Printed(documents=1, pages=1)


def test_tags_losses_and_a_new_cylinder_are_the_same_on_both_databases(
    place: Where, tmp_path: Path
) -> None:
    hall = build_hall(place, Plan(homes=3, booked=2))
    assert print_papers(hall.store, "piece-tags", tmp_path / "p.pdf", cache=tmp_path).pages == 1
    set_id = min(each["id"] for each in hall.rows(KeySet))
    mine = [item for item in hall.rows(KeyItem) if item["set_id"] == set_id]
    lost = next(item["id"] for item in mine if item["kind"] == "entry_construction")
    hall.press(report_lost, item_ids=(lost,), why="stolen")
    hall.press(change_cylinder, set_id=set_id, cost_cents=100)
    hall.press(note_owner_told, set_id=set_id, how="phone")
    hall.press(unfreeze_set, set_id=set_id)
    hall.press(retag_set, set_id=set_id, code_id="0" * 16)
    now = {item["number"] for item in hall.rows(KeyItem) if item["set_id"] == set_id}
    assert now - {item["number"] for item in mine} == {f"00700-{n}" for n in range(12, 19)}
    assert hall.store.read(incomplete_sets) == {}
    assert hall.store.read(verify).faults == ()
    hall.store.close()


def test_keys_are_imported_on_the_command_line(
    hall: Hall, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HANDOVER_KEY", key_text(VAULT_KEY))
    monkeypatch.setenv("HANDOVER_HOME", str(tmp_path / "home"))
    where = str(tmp_path / "handover.db")
    path = sheet(tmp_path, "1,1,101,Fob,2,,,", "1,1,102,Crown,1,,,")

    def run(*words: str) -> tuple[int, dict[str, Any]]:
        code = cli.main(["--db", where, "--json", *words])
        return code, json.loads(capsys.readouterr().out)

    code, told = run("import", "--keys", str(path), "--check")
    assert (code, told["imported"], told["sets"], told["refused"]) == (0, 0, 1, 1)
    code, told = run("import", str(path), "--keys")
    assert (code, told["imported"], told["pieces"], told["incomplete"]) == (0, 1, 2, 1)
    assert {"row", "heading", "value", "reason", "level"} == set(told["rows"][0])
    out = str(tmp_path / "tags.pdf")
    code, told = run("print", "key-tags", "--make-sets", "--out", out)
    assert (code, told["documents"]) == (0, 1)
    assert len(hall.rows(KeySet)) == len(hall.units)


def test_the_first_print_of_tags_on_the_command_line_makes_the_sets(
    hall: Hall, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HANDOVER_KEY", key_text(VAULT_KEY))
    monkeypatch.setenv("HANDOVER_HOME", str(tmp_path / "home"))
    words = ("--db", str(tmp_path / "handover.db"), "--json", "print")
    assert cli.main([*words, "piece-tags", "--out", str(tmp_path / "pieces.pdf")]) == 1
    assert not hall.rows(KeySet)
    assert cli.main([*words, "key-tags", "--out", str(tmp_path / "tags.pdf")]) == 0
    assert len(hall.rows(KeySet)) == len(hall.units)
