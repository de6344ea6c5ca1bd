"""Tags of sets and of pieces name no home; only the label of the cabinet's hook does."""

from __future__ import annotations

from collections import Counter
from typing import Any

import paper_samples as samples
import pytest
from paper_reader import codes, page_texts, squeezed, text_of

from printing import hook_labels, key_tags
from printing.fonts import FontBook
from printing.hook_labels import HookLabel, HookLabelsFacts, HookLine
from printing.key_tags import KeyTag, KeyTagsFacts
from printing.words import LANGUAGES, words

HOMES = {"zh_CN": "3 栋 1 单元 2801", "en": "Building 3-1-2801", "es": "Bloque 3, portal 1, 2801"}


def pieces(language: str = "zh_CN", count: int = 26) -> KeyTagsFacts:
    tags = [
        KeyTag(number=f"K-{10637 + n // 12}-{n % 12}", payload=samples.payload("I", n))
        for n in range(count)
    ]
    return KeyTagsFacts(
        language=language, batch="7QX2", tags=tuple(tags), of_pieces=True,
        imprint=samples.imprint(language, desk=""),
    )  # fmt: skip


def hooks(language: str = "zh_CN", **changes: Any) -> HookLabelsFacts:
    lines = (
        HookLine(first=0, last=0, kind="sealed_bag"),
        HookLine(first=1, last=4, kind="entry_owner", is_sealed=True),
        HookLine(first=5, last=6, kind="entry_construction"),
        HookLine(first=7, last=7, kind="unit_door"),
        HookLine(first=8, last=9, kind="access_card"),
        HookLine(first=10, last=10, kind="mailbox"),
        HookLine(first=11, last=11, kind="meter_box"),
    )
    usual: dict[str, Any] = {
        "home": HOMES[language], "place": "A · 12", "lines": lines, "number": "K-10637",
    }  # fmt: skip
    label = HookLabel(**usual | changes)
    return HookLabelsFacts(
        language=language, labels=(label,) * 25, imprint=samples.imprint(language, desk="")
    )


@pytest.mark.parametrize("dpi", [150, 300])
def test_the_tag_of_every_piece_scans(dpi: int, book: FontBook) -> None:
    facts = pieces(count=9)
    found = codes(key_tags.pdf(facts, book), dpi)
    assert Counter(found) == Counter(tag.payload for tag in facts.tags)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_tag_shows_its_number_and_nothing_of_the_home(language: str, book: FontBook) -> None:
    text = text_of(key_tags.pdf(pieces(language, count=3), book))
    assert "K-10637-2" in text
    say = words(language)
    for kind in ("entry_owner", "access_card", "mailbox"):
        assert squeezed(say(f"key_kind.{kind}")) not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_hook_names_the_home_and_what_hangs_there_and_bears_no_code(
    language: str, book: FontBook
) -> None:
    data = hook_labels.pdf(hooks(language), book)
    text, say = text_of(data), words(language)
    for told in (
        HOMES[language], "K-10637", "A · 12", f"0 {say('key_tags.bag')} (1–4)",
        f"8–9 {say('key_kind.access_card')}", f"11 {say('key_kind.meter_box')}",
        say("key_tags.hooks_warning"),
    ):  # fmt: skip
        assert squeezed(told) in text
    assert codes(data, 150) == []
    assert len(page_texts(data)) == 2


@pytest.mark.parametrize("text", ["", "长" * 60, "W" * 80, "王\U0002ebf0\n\u202e{0} **"])
def test_no_text_however_hostile_stops_a_label(text: str, book: FontBook) -> None:
    lines = tuple(HookLine(first=n, last=n, kind=text) for n in range(1, 15))
    facts = hooks(home=text, place=text, number=text, lines=lines)
    assert page_texts(hook_labels.pdf(facts, book))
