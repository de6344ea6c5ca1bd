"""Cases of test_undo: how papers are worded, their logo, and what a pack holds."""

from __future__ import annotations

from collections.abc import Callable

from day_store import Hall

from console.actions.paper_texts import LogoFile, OwnText, set_logo, set_pack, set_texts
from console.domain.events import Event

Case = tuple[str, Callable[[Hall], object], Callable[[Hall], Event]]
LOGO = LogoFile(sha256="ab" * 32, size=3, data_enc=b"sealed")


def _word(text: str) -> Callable[[Hall], Event]:
    texts = (OwnText(name="items.legal", language="zh_CN", text=text),)
    return lambda hall: hall.press(set_texts, texts=texts)


def _pack(*papers: tuple[str, int]) -> Callable[[Hall], Event]:
    return lambda hall: hall.press(set_pack, product_type="villa", papers=papers)


LAYOUT_CASES: list[Case] = [
    ("layout.texts_set", _word("first"), _word("second")),
    ("layout.logo_set", lambda hall: hall, lambda hall: hall.press(set_logo, file=LOGO)),
    ("layout.pack_set", _pack(("items", 1), ("repair", 1)), _pack(("repair", 2))),
]
