"""The key desk's papers from the store: codes of set and loan, anchors, no home on a slip."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from day_store import Hall, copied_hall, owner_name, refuses

from console.actions.key_gate import Signature, keep_back, sign_for_keys
from console.actions.keys import Receiver
from console.actions.loans import NewLoan, lend, take_back
from console.domain.keys import HolderKind
from console.key_slips import evening_list, receipt_of, slip_of
from console.models import Document
from console.queries.loans import loan_of_code, loans

zxingcpp = pytest.importorskip("zxingcpp")
DINA = Receiver(kind=HolderKind.PERSON, name="Dina", department="security")


@pytest.fixture
def hall(tmp_path: Path, template: Path) -> Iterator[Hall]:
    found = copied_hall(tmp_path, template)
    found.at("13:00")
    yield found
    found.store.close()


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("hall") / "template.db"


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("fonts")


def read(data: bytes) -> tuple[str, list[str]]:
    import pypdfium2

    with pypdfium2.PdfDocument(data) as paper:
        text = "".join(page.get_textpage().get_text_range() for page in paper)
        images = [page.render(scale=150 / 72, grayscale=True).to_pil() for page in paper]
    found = [code.text for image in images for code in zxingcpp.read_barcodes(image)]
    return "".join(text.split()), found


def test_a_slip_bears_the_code_of_its_loan_the_journals_number_and_no_home(
    hall: Hall, cache: Path
) -> None:
    hall.press(lend, loan=NewLoan(item_ids=hall.pieces(0)[:3], borrower=DINA, purpose="repair"))
    (row,) = hall.store.read(loans, now=hall.now)
    paper = slip_of(hall.store, row.loan_id, cache=cache)
    text, (code,) = read(paper.data)
    assert code.startswith("HD1L")
    assert hall.store.read(loan_of_code, text=code, vault=hall.store.vault) == row.loan_id
    head = hall.journal()[-1]
    assert f"{head.seq}·{head.hash[:12]}" in text
    assert "Dina" in text
    assert "K-700" in text
    assert "1-1-101" not in text
    assert owner_name(0).replace(" ", "") not in text


def test_a_slip_printed_again_says_what_has_come_back(hall: Hall, cache: Path) -> None:
    pieces = hall.pieces(0)[1:3]
    hall.press(lend, loan=NewLoan(item_ids=pieces, borrower=DINA, purpose="repair"))
    (row,) = hall.store.read(loans, now=hall.now)
    first = slip_of(hall.store, row.loan_id, cache=cache)
    hall.at("14:20")
    hall.press(take_back, loan_id=row.loan_id, count=1, item_ids=pieces[:1])
    again = slip_of(hall.store, row.loan_id, cache=cache, again=True)
    assert (first.version, again.version) == (1, 2)
    assert "14:20" in read(again.data)[0]
    assert [d["revoked_at"] is None for d in hall.rows(Document, kind="loan_slip")] == [False, True]
    with refuses("loan.unknown"):
        slip_of(hall.store, 999, cache=cache)


def test_the_receipt_bears_the_code_of_the_set_and_names_what_stays(
    hall: Hall, cache: Path
) -> None:
    hall.press(keep_back, item_ids=hall.pieces(0)[-1:], how="retained")
    hall.press(
        sign_for_keys,
        signature=Signature(
            unit_ids=(hall.units[0],), how="paper", proxy="Aurelia Testbury", authority="letter"
        ),
    )
    paper = receipt_of(hall.store, hall.units[0], cache=cache, desk="Keys 1")
    text, (code,) = read(paper.data)
    assert code.startswith("HD1K")
    assert "K-700" in text
    assert "AureliaTestbury" in text
    reprint = receipt_of(hall.store, hall.units[0], cache=cache, again=True)
    assert (reprint.version, read(reprint.data)[1]) == (2, [code])
    with refuses("print.no-key-set"):
        receipt_of(hall.store, 999, cache=cache)


def test_the_evening_list_names_what_is_out_by_department(hall: Hall, cache: Path) -> None:
    assert read(evening_list(hall.store, cache=cache).data)[0]
    hall.press(lend, loan=NewLoan(item_ids=hall.pieces(0)[1:2], borrower=DINA, purpose="repair"))
    hall.at("19:05")
    hall.press(lend, loan=NewLoan(item_ids=hall.pieces(1)[1:2], borrower=DINA, purpose="viewing"))
    text = read(evening_list(hall.store, cache=cache).data)[0]
    assert "▲17:00+2:05" in text
    assert text.count("Dina") == 2
