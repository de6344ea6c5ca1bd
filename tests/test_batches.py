"""Papers of many homes in several files: stopped, gone on with, and told about beforehand."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from day_store import Hall, Plan, copied_hall, owner_name, refuses
from test_papers import Paper, scan

from console import cli
from console.any_paper import paper_of
from console.batches import MANIFEST, print_batch
from console.glyphs import unprintable
from console.models import Document, Owner
from console.papers import Printed

PLAN = Plan(homes=5, booked=3)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory, font_folder: Path) -> Path:
    return tmp_path_factory.mktemp("batches") / "template.db"


@pytest.fixture
def hall(tmp_path: Path, template: Path) -> Iterator[Hall]:
    found = copied_hall(tmp_path, template, PLAN)
    yield found
    found.store.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "out"
    made.mkdir()
    return made


def batch(hall: Hall, folder: Path, **wishes: Any) -> Printed:
    return print_batch(hall.store, "items", folder, per_file=2, cache=folder / "fonts", **wishes)


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.glob("*.pdf"))}


def test_a_batch_is_files_of_so_many_homes_in_the_order_of_rooms(hall: Hall, folder: Path) -> None:
    assert batch(hall, folder) == Printed(documents=5, pages=5, files=3)
    assert list(files(folder)) == ["items-001.pdf", "items-002.pdf", "items-003.pdf"]
    names = [
        page
        for path in sorted(folder.glob("*.pdf"))
        for page in Paper(path, Printed(documents=0, pages=0)).pages
    ]
    assert all(owner_name(n) in page for n, page in enumerate(names))


def test_a_batch_that_was_stopped_goes_on_and_voids_no_code_that_is_on_paper(
    hall: Hall, folder: Path
) -> None:
    seen = []

    def told(drawn: int, of: int) -> bool:
        seen.append((drawn, of))
        return drawn < 3

    with refuses("print.batch-stopped", files=1, all=3):
        batch(hall, folder, told=told)
    assert seen == [(0, 5), (1, 5), (2, 5), (3, 5)]
    first = files(folder)
    assert list(first) == ["items-001.pdf"]
    assert batch(hall, folder) == Printed(documents=5, pages=5, files=3)
    assert files(folder)["items-001.pdf"] == first["items-001.pdf"]
    for path in folder.glob("*.pdf"):
        for page in Paper(path, Printed(documents=0, pages=0)).codes:
            assert not scan(hall, page[0]).is_revoked


def test_a_batch_that_stands_is_not_printed_again(hall: Hall, folder: Path) -> None:
    batch(hall, folder)
    before, papers = files(folder), len(hall.rows(Document))
    assert batch(hall, folder) == Printed(documents=5, pages=5, files=3)
    assert files(folder) == before
    assert len(hall.rows(Document)) == papers


def test_a_file_that_is_gone_is_printed_again_and_nothing_else(hall: Hall, folder: Path) -> None:
    batch(hall, folder)
    before = files(folder)
    (folder / "items-002.pdf").unlink()
    batch(hall, folder)
    after = files(folder)
    changed = [name for name in before if after[name] != before[name]]
    assert changed == ["items-002.pdf"]
    assert len(hall.rows(Document, revoked_at=None)) == 5


@pytest.mark.parametrize("text", ["", "not json", '{"kind": "items"}', "[]"])
def test_a_list_of_files_that_nobody_can_read_is_none(hall: Hall, folder: Path, text: str) -> None:
    (folder / MANIFEST).write_text(text)
    assert batch(hall, folder).files == 3


def test_no_file_of_a_batch_is_named_after_a_home(hall: Hall, folder: Path) -> None:
    batch(hall, folder)
    told = (folder / MANIFEST).read_text()
    assert owner_name(0) not in told
    assert "1-1-101" not in told
    with refuses("print.no-folder"):
        batch(hall, folder / "nowhere" / "deeper")


def test_names_without_a_glyph_are_told_before_anything_is_printed(hall: Hall) -> None:
    assert unprintable(hall.store) == ()
    (owner,) = hall.rows(Owner, name=owner_name(1))
    hall.change(Owner, owner["id"], name="王\U0002ebf0·李𬱖")
    (home,) = unprintable(hall.store)
    assert (home.unit_id, home.characters) == (hall.units[1], ("\U0002ebf0",))
    assert unprintable(hall.store, [hall.units[0]]) == ()
    assert not hall.rows(Document)


def test_the_command_prints_so_many_homes_to_a_file_and_tells_rare_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    folder: Path, font_folder: Path,
) -> None:  # fmt: skip
    monkeypatch.setenv("HANDOVER_HOME", str(tmp_path / "home"))
    roster = tmp_path / "roster.csv"
    names = "".join(f"1栋,1,10{n},测试王\U0002ebf0{n}\n" for n in range(1, 4))
    roster.write_text("楼栋,单元,房号,业主姓名\n" + names, "utf-8")
    db = ["--json", "--db", str(tmp_path / "cli.db")]
    assert cli.main([*db, "import", str(roster)]) == 0
    capsys.readouterr()
    wish = ["print", "items", "--out", str(folder), "--per-file", "2"]
    for _ in range(2):
        assert cli.main([*db, *wish]) == 0
        told = capsys.readouterr()
        answer = json.loads(told.out)
        assert (answer["documents"], answer["pages"], answer["files"]) == (3, 3, 2)
        assert [home["characters"] for home in answer["rare"]] == [["\U0002ebf0"]] * 3
        assert "write it by hand" in told.err
    assert list(files(folder)) == ["items-001.pdf", "items-002.pdf"]


def test_slips_of_a_batch_are_by_visit_and_on_the_wished_paper(hall: Hall, folder: Path) -> None:
    hall.at("08:40")
    hall.check_in(0)
    made = print_batch(hall.store, "slips", folder, per_file=1, slip="58", cache=folder / "fonts")
    assert made == Printed(documents=1, pages=1, files=1)
    page = pypdfium2.PdfDocument(folder / "slips-001.pdf")[0]
    assert page.get_width() == pytest.approx(58 * 72 / 25.4, abs=0.5)


def test_a_paper_that_is_not_of_a_home_goes_into_one_file(hall: Hall, folder: Path) -> None:
    for kind in ("guide", "digest", "fallback", "notices", "key-tags"):
        with refuses("print.not-of-homes", kind=kind):
            print_batch(hall.store, kind, folder, per_file=1, cache=folder / "fonts")
    assert not hall.rows(Document)


@pytest.mark.parametrize("kind", ["items", "packs", "authority"])
def test_a_look_at_papers_of_a_home_voids_no_code(hall: Hall, folder: Path, kind: str) -> None:
    look = partial(paper_of, hall.store, kind, (hall.units[0],), cache=folder / "fonts")
    first = look()
    assert (first.is_new, first.version) == (True, 1)
    papers = len(hall.rows(Document))
    again = look()
    assert (again.is_new, again.version) == (False, 1)
    assert len(hall.rows(Document)) == papers
    anew = look(again=True)
    assert (anew.is_new, anew.version) == (True, 2)


def test_a_look_tells_names_that_no_font_has(hall: Hall, folder: Path) -> None:
    (owner,) = hall.rows(Owner, name=owner_name(1))
    hall.change(Owner, owner["id"], name="王\U0002ebf0")
    homes = (hall.units[0], hall.units[1])
    shown = paper_of(hall.store, "repair", homes, cache=folder / "fonts")
    assert [home.unit_id for home in shown.rare] == [hall.units[1]]
    assert not paper_of(hall.store, "guide", homes, cache=folder / "fonts").rare


def test_papers_of_a_visit_are_of_that_visit_alone(hall: Hall, folder: Path) -> None:
    hall.at("08:40")
    for number in (0, 1):
        hall.check_in(number)
    for kind in ("circulation", "survey"):
        paper_of(hall.store, kind, (hall.units[0],), hall.visit_of(0), cache=folder / "fonts")
        (issued,) = hall.rows(Document, kind=kind)
        assert issued["visit_id"] == hall.visit_of(0)
