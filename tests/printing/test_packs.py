from __future__ import annotations

from io import BytesIO
from pathlib import Path

import paper_samples as samples
import pytest
from paper_reader import page_texts

from printing.fonts import FontBook
from printing.packs import write_pdf


def test_a_batch_counts_its_documents_and_each_its_own_pages(
    tmp_path: Path, book: FontBook
) -> None:
    target = tmp_path / "packs.pdf"
    facts = (
        paper
        for n in range(3)
        for paper in (samples.confirmation(home=f"3 栋 {n}"), samples.key_tags(count=30))
    )
    written = write_pdf(target, facts, book, "packs")
    assert (written.documents, written.pages) == (6, 9)
    pages = page_texts(target.read_bytes())
    assert len(pages) == 9
    assert [page.count("共 1 页") for page in pages] == [1, 0, 0] * 3
    assert [path.name for path in tmp_path.iterdir()] == ["packs.pdf"]


def test_slips_and_sheets_keep_their_own_size_in_one_file(book: FontBook) -> None:
    import pypdfium2

    out = BytesIO()
    write_pdf(out, [samples.slip(), samples.notice()], book)
    with pypdfium2.PdfDocument(out.getvalue()) as paper:
        widths = [round(page.get_width() / 72 * 25.4) for page in paper]
    assert widths == [80, 210]


def test_an_empty_batch_is_refused_and_leaves_no_file(tmp_path: Path, book: FontBook) -> None:
    with pytest.raises(ValueError, match="nothing"):
        write_pdf(tmp_path / "none.pdf", [], book)
    assert list(tmp_path.iterdir()) == []


def test_a_batch_in_three_languages_is_one_file(book: FontBook) -> None:
    out = BytesIO()
    written = write_pdf(out, [samples.slip(each) for each in samples.LANGUAGES], book)
    assert written.pages == 3
    assert "Vaya primero a" in page_texts(out.getvalue())[2]
