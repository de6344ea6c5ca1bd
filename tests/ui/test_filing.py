"""Signed sheets come back as scans and photographs and find their documents by their codes."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageFilter
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from console import paper_bytes
from console.actions.filing import file_paper, unfile_paper
from console.app import Windows
from console.domain.errors import Refusal
from console.models import Document, FiledPaper, StoredFile
from console.proof import verify
from console.queries import filing
from console.store import new_op_id
from console.ui.filing import file_scans
from console.ui.pages.filing import FilingPage
from console.ui.scanned_sheets import kept, read_sheets


@pytest.fixture
def windows(open_windows: Callable[..., Windows]) -> Windows:
    return open_windows("filing", person="Clerk Vale")


@pytest.fixture
def page(windows: Windows) -> FilingPage:
    found = windows.shell.page
    assert isinstance(found, FilingPage)
    return found


def missing(windows: Windows) -> list[filing.UnfiledHome]:
    day = windows.workplace.day()
    assert day is not None
    return windows.store.read(filing.unfiled, day=day)


def paper(windows: Windows, folder: Path, home: filing.UnfiledHome) -> bytes:
    return paper_bytes.confirmation_of(windows.store, home.unit_id, cache=folder).data


def _code_of(windows: Windows, document_id: int) -> str:
    def ask(session: Session, *, campaign_id: int) -> str:
        return session.get_one(Document, document_id).code_id

    return windows.store.read(ask)


def scans(papers: list[bytes], path: Path, *, dpi: int = 200) -> Path:
    """All pages of several papers in one PDF of pictures, as a scanner gives them."""
    pages = []
    for data in papers:
        with pypdfium2.PdfDocument(data) as pdf:
            pages += [page.render(scale=dpi / 72, grayscale=True).to_pil() for page in pdf]
    pages[0].save(path, "PDF", save_all=True, append_images=pages[1:], resolution=dpi)
    return path


def photo(data: bytes, path: Path) -> Path:
    """By a telephone: turned, soft, in uneven light, with a place and an hour in it."""
    dice = random.Random(7)
    with pypdfium2.PdfDocument(data) as pdf:
        image = pdf[0].render(scale=180 / 72, grayscale=True).to_pil()
    image = image.rotate(dice.uniform(3, 6), expand=True, fillcolor=150)
    image = image.filter(ImageFilter.GaussianBlur(0.8)).convert("RGB")
    exif = Image.Exif()
    exif[0x0110] = "Invented Camera"
    image.save(path, "JPEG", quality=80, exif=exif)
    return path


def test_a_stack_of_scans_is_filed_home_by_home(windows: Windows, tmp_path: Path) -> None:
    before = missing(windows)
    assert len(before) > 2
    papers = [paper(windows, tmp_path, home) for home in before[:2]]
    done = file_scans(windows.store, [scans(papers, tmp_path / "stack.pdf")], by="Clerk Vale")
    assert (done.filed, done.twice, done.open_) == (2, 0, [])
    after = missing(windows)
    assert {h.unit_id for h in before} - {h.unit_id for h in after} == {
        h.unit_id for h in before[:2]
    }
    rows = windows.store.read(filing.filed)
    with pypdfium2.PdfDocument(papers[0]) as pdf:
        assert {row.pages for row in rows} == {len(pdf)}  # the pages after the first go with it
    assert windows.store.read(verify).faults == ()
    event = windows.store.since(0, limit=100_000)[-1]
    assert (event.kind, event.facts["signed"], event.by) == ("papers.filed", 1, "Clerk Vale")


def test_the_same_scan_again_files_nothing_and_says_so(windows: Windows, tmp_path: Path) -> None:
    stack = scans([paper(windows, tmp_path, missing(windows)[0])], tmp_path / "one.pdf")
    assert file_scans(windows.store, [stack]).filed == 1
    again = file_scans(windows.store, [stack])
    assert (again.filed, again.twice, again.open_) == (0, 1, [])
    home = windows.store.read(filing.filed)[0]
    sheet = kept(read_sheets(stack)[0], windows.store.vault)
    with pytest.raises(Refusal) as caught:
        windows.store.run(
            file_paper, op_id=new_op_id(), code_id=_code_of(windows, home.document_id), sheet=sheet
        )
    assert caught.value.code == "filing.filed-already"


def test_what_is_kept_opens_again_and_lies_sealed(windows: Windows, tmp_path: Path) -> None:
    home = missing(windows)[0]
    data = paper(windows, tmp_path, home)
    done = file_scans(windows.store, [photo(data, tmp_path / "photo.jpg")])
    assert done.filed == 1
    row = windows.store.read(filing.filed)[0]
    back = windows.store.read(filing.sheet_of, filed_id=row.filed_id, vault=windows.store.vault)
    with pypdfium2.PdfDocument(back) as pdf:
        assert len(pdf) == 1
    assert b"Invented Camera" not in back
    assert len(back) < 400_000
    disk = b"".join(p.read_bytes() for p in tmp_path.glob("store-0.db*"))
    assert back[200:260] not in disk
    assert b"%PDF" not in disk


def test_a_sheet_without_a_code_waits_and_is_filed_by_the_typed_one(
    windows: Windows, page: FilingPage, tmp_path: Path, qtbot: QtBot
) -> None:
    home = missing(windows)[0]
    paper(windows, tmp_path, home)
    home = next(h for h in missing(windows) if h.unit_id == home.unit_id)
    Image.new("L", (900, 1200), 250).save(tmp_path / "blank.png")
    page.file([tmp_path / "blank.png"])
    qtbot.waitUntil(lambda: bool(page.open.sheets), timeout=20_000)
    assert page.open.isVisible()
    assert "No code was found" in page.open.why.text()
    page.open.code.setText(f"HD1D {home.code_id[:4]} {home.code_id[4:8]}")
    qtbot.keyClick(page.open.code, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.view is not None and len(page.view.filed) == 1, timeout=20_000)
    assert not page.open.isVisible()
    assert home.unit_id not in {h.unit_id for h in missing(windows)}


def test_a_sheet_is_taken_out_by_a_press_and_its_picture_with_it(
    windows: Windows, page: FilingPage, tmp_path: Path, qtbot: QtBot
) -> None:
    home = missing(windows)[0]
    page.file([scans([paper(windows, tmp_path, home)], tmp_path / "one.pdf")])
    qtbot.waitUntil(lambda: page.view is not None and len(page.view.filed) == 1, timeout=20_000)
    page.filed.acted.emit(page.filed.rows.rows[0], "off")
    qtbot.waitUntil(lambda: page.view is not None and not page.view.filed, timeout=20_000)

    def left(session: Session, *, campaign_id: int) -> tuple[int, int]:
        return session.query(FiledPaper).count(), session.query(StoredFile).count()

    assert windows.store.read(left) == (0, 0)
    assert home.unit_id in {h.unit_id for h in missing(windows)}
    kinds = [event.kind for event in windows.store.since(0, limit=100_000)][-2:]
    assert kinds == ["papers.filed", "papers.unfiled"]


def test_a_replaced_print_a_lost_entry_and_a_missing_reason_are_refused(
    windows: Windows, tmp_path: Path
) -> None:
    store, home = windows.store, missing(windows)[0]
    old = scans([paper(windows, tmp_path, home)], tmp_path / "old.pdf")
    paper_bytes.confirmation_of(store, home.unit_id, cache=tmp_path, again=True)
    done = file_scans(store, [old])
    assert [why.code for _, why in done.open_] == ["filing.superseded"]
    sheet = kept(read_sheets(old)[0], store.vault)
    for code, wishes in (
        ("scan.unknown", {"action": file_paper, "code_id": "0" * 16, "sheet": sheet}),
        ("filing.unknown", {"action": unfile_paper, "filed_id": 99, "reason": "x"}),
    ):
        with pytest.raises(Refusal) as caught:
            store.run(wishes.pop("action"), op_id=new_op_id(), **wishes)
        assert caught.value.code == code
    new = scans(
        [paper_bytes.confirmation_of(store, home.unit_id, cache=tmp_path).data],
        tmp_path / "new.pdf",
    )
    assert file_scans(store, [new]).filed == 1
    filed_id = store.read(filing.filed)[0].filed_id
    with pytest.raises(Refusal) as caught:
        store.run(unfile_paper, op_id=new_op_id(), filed_id=filed_id, reason=" ")
    assert caught.value.code == "filing.needs-reason"
    with pytest.raises(Refusal) as caught:
        store.read(filing.sheet_of, filed_id=99, vault=store.vault)
    assert caught.value.code == "filing.unknown"


@pytest.mark.parametrize(("data", "code"), [(b"no picture", "filing.unreadable")])
def test_a_file_that_is_no_scan_says_so(tmp_path: Path, data: bytes, code: str) -> None:
    (tmp_path / "notes.pdf").write_bytes(data)
    with pytest.raises(Refusal) as caught:
        read_sheets(tmp_path / "notes.pdf")
    assert caught.value.code == code


def test_one_bad_file_does_not_stop_the_others(windows: Windows, tmp_path: Path) -> None:
    (tmp_path / "notes.pdf").write_bytes(b"no picture")
    good = scans([paper(windows, tmp_path, missing(windows)[0])], tmp_path / "one.pdf")
    done = file_scans(windows.store, [tmp_path / "notes.pdf", good])
    assert (done.filed, [no.code for no in done.unread]) == (1, ["filing.unreadable"])


def test_a_file_beyond_every_measure_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "huge.pdf").open("wb") as file:
        file.truncate(200_000_001)
    with pytest.raises(Refusal) as caught:
        read_sheets(tmp_path / "huge.pdf")
    assert caught.value.code == "filing.too-large"
