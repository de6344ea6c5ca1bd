"""The codes of all papers of a day: read at two sizes, and nothing of the roster is in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from day_store import Hall, Plan, copied_hall
from test_papers import printer

from console.key_making import make_missing_sets
from console.models import Owner, Unit
from console.papers import KINDS

CODED = re.compile(r"HD1[A-Z][0-9A-Z]+")
BARE = {"guide", "warranty", "manual", "hook-labels", "piece-tags"}
"""Kinds that nobody scans, or that wait for pieces with numbers."""


@pytest.fixture
def hall(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    template = tmp_path_factory.mktemp("codes") / "template.db"
    found = copied_hall(tmp_path, template, Plan(homes=2, booked=2))
    yield found
    found.store.close()


def read(data: bytes, dpi: int) -> list[str]:
    with pypdfium2.PdfDocument(data) as pdf:
        images = [page.render(scale=dpi / 72, grayscale=True).to_pil() for page in pdf]
    return sorted(code.text for image in images for code in zxingcpp.read_barcodes(image))


def test_every_code_reads_at_both_sizes_and_holds_nothing_of_the_roster(
    hall: Hall, tmp_path: Path, font_folder: Path
) -> None:
    make_missing_sets(hall.store)
    hall.at("08:35")
    hall.check_in(0)
    print_ = printer(hall, tmp_path)
    values = {re.sub(r"[^0-9A-Z]", "", str(value).upper())
              for kind in (Owner, Unit) for row in hall.rows(kind)
              for value in row.values() if isinstance(value, str)}  # fmt: skip
    values = {value for value in values if len(value) >= 5}
    for kind in KINDS:
        if kind in ("piece-tags", "hook-labels"):
            continue
        paper = print_(kind)
        found = read(paper.data, 150)
        assert found == read(paper.data, 300), kind
        assert bool(found) is (kind not in BARE), kind
        for code in found:
            assert CODED.fullmatch(code), kind
            assert [value for value in values if value in code] == [], kind
