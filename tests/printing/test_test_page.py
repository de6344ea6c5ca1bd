"""The test page of a printer: it says what it must, in every language, on any machine."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pypdfium2
import pytest

from printing.fonts import FontBook
from printing.test_page import TestPageFacts, pdf
from printing.words import words

FACTS = TestPageFacts(
    language="en", printer="Slips", computer="DESK-07", desk="Reception desk 1",
    printed_at=datetime(2026, 12, 18, 9, 5),
)  # fmt: skip


@pytest.mark.parametrize("language", ["en", "zh_CN", "es"])
def test_the_page_names_the_printer_and_what_to_look_at(font_folder: Path, language: str) -> None:
    data = pdf(replace(FACTS, language=language), FontBook(font_folder))
    with pypdfium2.PdfDocument(data) as read:
        assert len(read) == 1
        text = read[0].get_textpage().get_text_range()
    assert "Slips · DESK-07 · Reception desk 1" in text
    assert words(language)("test_page.title") in text
    assert "100" in text


def test_equal_facts_give_equal_bytes(font_folder: Path) -> None:
    assert pdf(FACTS, FontBook(font_folder)) == pdf(FACTS, FontBook(font_folder))
