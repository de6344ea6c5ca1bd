"""Codes on paper: what was made reads back, what was changed is never accepted."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from console.domain import codes
from console.domain.errors import Refusal

SECRET = b"invented secret of a test campaign"
KEYS = {"TEST": SECRET}
CODE = codes.make("V", "TEST", codes.code_id_of(b"0123456789"), SECRET)
SAID = {"code.malformed", "code.unknown-key", "code.forged"}


def refusal_of(text: str) -> str:
    with pytest.raises(Refusal) as caught:
        codes.parse(text, KEYS)
    return caught.value.code


@given(st.sampled_from(codes.TYPES), st.binary(min_size=10, max_size=10))
def test_what_is_made_reads_back(letter: str, raw: bytes) -> None:
    made = codes.make(letter, "TEST", codes.code_id_of(raw), SECRET)
    assert len(made) == codes.LENGTH
    assert set(made[4:]) <= set(codes.ALPHABET)
    found = codes.parse(made, KEYS)
    assert (found.type, found.key_id, found.code_id) == (letter, "TEST", codes.code_id_of(raw))


@given(st.integers(0, 39), st.sampled_from([" ", "-", "\r", "\n", "\t"]))
def test_typing_and_scanners_are_forgiven(at: int, blank: str) -> None:
    wide = "".join(chr(ord(c) + 0xFEE0) for c in CODE)
    for text in (CODE.lower(), wide, CODE[:at] + blank + CODE[at:], f" {CODE}\r\n"):
        assert codes.looks_like_code(text)
        assert codes.parse(text, KEYS).code_id == CODE[8:24]


def test_the_three_ways_to_be_wrong_have_their_own_codes() -> None:
    assert refusal_of(CODE[:-1]) == "code.malformed"
    assert refusal_of(CODE.replace("HD1V", "HD1X")) == "code.malformed"
    assert refusal_of(CODE[:4] + "NONE" + CODE[8:]) == "code.malformed"  # O is no letter here
    assert refusal_of(CODE[:4] + "AAAA" + CODE[8:]) == "code.unknown-key"
    changed = "1" if CODE[-1] != "1" else "2"
    assert refusal_of(CODE[:-1] + changed) == "code.forged"
    assert not codes.looks_like_code("3-1-2801")


def test_a_hundred_thousand_garbled_codes_are_all_refused_in_words() -> None:
    """Every one with Refusal and no other exception; seeded, so that a failure comes again."""
    refuse_garbled(random.Random(20261218), 100_000)


@pytest.mark.long
def test_a_million_garbled_codes_are_all_refused_in_words() -> None:
    refuse_garbled(random.Random(1), 1_000_000)


@pytest.mark.long
def test_a_hundred_thousand_guessed_ids_are_all_forged() -> None:
    """Genuine form and key id, the tag guessed."""
    dice = random.Random(2)
    for _ in range(100_000):
        guess = "".join(dice.choices(codes.ALPHABET, k=32))
        assert refusal_of(f"HD1{dice.choice(codes.TYPES)}TEST{guess}") == "code.forged"


def refuse_garbled(dice: random.Random, count: int) -> None:
    strange = codes.ALPHABET + "ILOUäß中\x00\u200b٣½İſ "
    for number in range(count):
        text = list(CODE)
        for _ in range(dice.randint(1, 3)):
            at = dice.randrange(len(text))
            way = dice.randrange(5)
            if way == 0:
                text[at] = dice.choice(strange)
            elif way == 1:
                del text[at]
            elif way == 2:
                text.insert(at, dice.choice(strange))
            elif way == 3:
                text[at] = chr(ord(text[at]) ^ 1 << dice.randrange(7))
            else:
                other = dice.randrange(len(text))
                text[at], text[other] = text[other], text[at]
        garbled = "".join(text)
        if codes.clean(garbled) == CODE:
            continue
        try:
            codes.parse(garbled, KEYS)
        except Refusal as refusal:
            if refusal.code in SAID:
                continue
        pytest.fail(f"accepted or refused without words: {garbled!r} (number {number})")


@settings(max_examples=300)
@given(st.text(max_size=60))
def test_any_text_is_refused_in_words(text: str) -> None:
    if codes.clean(text) != CODE:
        assert refusal_of(text) in SAID


@given(st.binary(min_size=5, max_size=40).filter(lambda raw: len(raw) % 5 == 0))
def test_base32_loses_nothing(raw: bytes) -> None:
    text = codes.base32(raw)
    assert len(text) == len(raw) * 8 // 5
    number = 0
    for letter in text:
        number = number * 32 + codes.ALPHABET.index(letter)
    assert number.to_bytes(len(raw), "big") == raw


def test_base32_takes_whole_groups_only() -> None:
    with pytest.raises(ValueError, match="groups of 5"):
        codes.base32(b"1234")


def test_what_is_printed_for_typing_is_the_beginning_of_the_id() -> None:
    found = codes.parse(CODE, KEYS)
    assert found.readable == f"{CODE[8:12]} {CODE[12:16]}"
