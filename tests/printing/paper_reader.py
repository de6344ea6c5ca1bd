"""Reads papers back with programs that did not write them."""

from __future__ import annotations

import re
from typing import Any

import pypdfium2
import zxingcpp


def squeezed(text: str) -> str:
    """Without white space: where a line broke does not matter."""
    return re.sub(r"\s+", "", text)


def page_texts(data: bytes) -> list[str]:
    with pypdfium2.PdfDocument(data) as paper:
        return [page.get_textpage().get_text_range() for page in paper]


def text_of(data: bytes) -> str:
    return squeezed("".join(page_texts(data)))


def images(data: bytes, dpi: int) -> list[Any]:
    with pypdfium2.PdfDocument(data) as paper:
        return [page.render(scale=dpi / 72, grayscale=True).to_pil() for page in paper]


def codes(data: bytes, dpi: int) -> list[str]:
    """The text of every code on every page, as a scanner sees it."""
    found = []
    for image in images(data, dpi):
        found += [code.text for code in zxingcpp.read_barcodes(image)]
    return found
