"""Printed codes still scan after a day in pockets, under stains and on tired printers (T20)."""

from __future__ import annotations

import random
from functools import cache

import paper_samples as samples
import pytest
import worn
import zxingcpp
from paper_reader import codes, images
from PIL import Image

from printing import key_tags
from printing.fonts import FontBook
from printing.key_tags import ACROSS, DOWN, HEIGHT, TOP, WIDTH, KeyTag, KeyTagsFacts
from printing.marks import LEFT

COUNT = 200
CODE_X, CODE_Y = 36.2, 6.0
"""Of a tag's code within its tag."""

RATES: dict[worn.Way, int] = {
    worn.normal: 99,
    worn.covered: 99,
    worn.stained: 99,
    worn.folded: 99,
    worn.grey: 99,
    worn.photo: 95,
    worn.blurred: 95,
}
"""Percent that must be read at the first try."""


def sheet(count: int) -> KeyTagsFacts:
    tags = tuple(
        KeyTag(number=f"K-{1000 + n}", payload=samples.payload("K", n)) for n in range(count)
    )
    return KeyTagsFacts(
        language="en", batch="T20", tags=tags, imprint=samples.imprint("en", desk="")
    )


@cache
def _pictures(dpi: int, count: int, book: FontBook) -> list[tuple[str, Image.Image]]:
    """Every code of the sheets, cut out with 3 mm of paper around it."""
    facts = sheet(count)
    mm = dpi / 25.4
    pages = images(key_tags.pdf(facts, book), dpi)
    found = []
    for n, tag in enumerate(facts.tags):
        page, place = divmod(n, ACROSS * DOWN)
        row, column = divmod(place, ACROSS)
        x, y = LEFT + column * WIDTH + CODE_X, TOP + row * HEIGHT + CODE_Y
        side = worn.SIDE + 2 * worn.EDGE
        box = (x - worn.EDGE, y - worn.EDGE, x - worn.EDGE + side, y - worn.EDGE + side)
        found.append((tag.payload, pages[page].crop([round(at * mm) for at in box])))
    return found


def _is_read(picture: Image.Image, payload: str) -> bool:
    return [code.text for code in zxingcpp.read_barcodes(picture)] == [payload]


@pytest.mark.parametrize("way", RATES, ids=lambda way: way.__name__)
def test_a_worn_code_is_read_at_the_first_try(way: worn.Way, book: FontBook) -> None:
    dice = random.Random(way.__name__)
    codes_ = _pictures(300, COUNT, book)
    read = sum(_is_read(way(picture, dice), payload) for payload, picture in codes_)
    assert read * 100 >= RATES[way] * len(codes_)


def test_the_same_at_150_dots_an_inch(book: FontBook) -> None:
    codes_ = _pictures(150, COUNT, book)
    read = sum(_is_read(picture, payload) for payload, picture in codes_)
    assert read * 100 >= 95 * len(codes_)


def test_no_code_is_taken_for_another(book: FontBook) -> None:
    """Worn beyond reading it is not read: never as something else."""
    dice = random.Random(20261218)
    wrong = []
    for payload, picture in _pictures(300, COUNT, book):
        spoiled = worn.photo(worn.stained(worn.grey(picture, dice), dice), dice)
        wrong += [c.text for c in zxingcpp.read_barcodes(spoiled) if c.text not in ("", payload)]
    assert wrong == []


@pytest.mark.parametrize("dpi", [150, 300])
def test_a_sheet_of_104_codes_is_read_whole(dpi: int, book: FontBook) -> None:
    facts = sheet(104)
    assert sorted(codes(key_tags.pdf(facts, book), dpi)) == sorted(t.payload for t in facts.tags)
