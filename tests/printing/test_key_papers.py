"""The key receipt and the loan slip say what moves, what stays behind, and what proves it."""

from __future__ import annotations

from dataclasses import replace

import paper_samples as samples
import pytest
from paper_reader import page_texts, squeezed, text_of

from printing import key_receipt, loan_slip
from printing.fonts import FontBook
from printing.words import words

LANGUAGES = samples.LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_program_reads_every_fact_of_a_key_receipt(language: str, book: FontBook) -> None:
    facts = samples.key_receipt(language)
    data = key_receipt.pdf(facts, book)
    text, say = text_of(data), words(language)
    expected = [facts.home, facts.set_number, facts.receiver, facts.giver, facts.phone]
    expected += [say(f"key_kind.{line.kind}") for line in facts.lines]
    expected += [number for line in facts.lines for number in line.numbers]
    expected += [say.short_day(samples.DAY), "16:31", "2026-05-2317:00", "18402", "a93e10d7c45b"]
    for each in expected:
        assert squeezed(str(each)) in text, each
    assert len(page_texts(data)) == 1


def test_the_four_totals_of_a_receipt_always_stand_there_the_difference_too(
    book: FontBook,
) -> None:
    even = samples.key_receipt("en")
    assert (even.expected, even.handed, even.difference) == (11, 10, 0)
    text = text_of(key_receipt.pdf(even, book))
    assert "Difference0" in text
    short = replace(even, retained=())
    assert short.difference == 1
    assert "Difference▲1" in text_of(key_receipt.pdf(short, book))


def test_a_receipt_for_a_proxy_names_both_and_the_proxy_signs(book: FontBook) -> None:
    facts = samples.key_receipt("en", proxy="Aurelia Testbury")
    text = text_of(key_receipt.pdf(facts, book))
    assert text.count("AureliaTestbury") == 2  # on top, and where they sign
    assert squeezed(f"for the owner {facts.receiver}") in text


def test_a_reprinted_receipt_voids_the_paper_and_never_the_code_on_the_tag(book: FontBook) -> None:
    text = text_of(key_receipt.pdf(samples.key_receipt(reprint=2), book))
    assert "补打2·前次作废" in text
    assert "前码作废" not in text


def test_a_long_receipt_goes_on_with_its_table_head_and_signs_once(book: FontBook) -> None:
    usual = samples.key_receipt("es")
    long = replace(usual, lines=usual.lines * 8, retained=usual.retained * 9)
    pages = page_texts(key_receipt.pdf(long, book))
    assert len(pages) > 1
    assert "Previsto" in pages[1]
    assert sum(squeezed(page).count("Testigo") for page in pages) == 1
    assert squeezed(words("es")("key_receipt.difference")) in squeezed("".join(pages))


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_program_reads_every_fact_of_a_loan_slip(language: str, book: FontBook) -> None:
    facts = samples.loan_slip(language)
    text, say = text_of(loan_slip.pdf(facts, book)), words(language)
    expected = [facts.number, facts.borrower, facts.department, facts.purpose, facts.approver]
    expected += [say(f"key_kind.{piece.kind}") for piece in facts.pieces]
    expected += [
        f"{say.short_day(samples.DAY)} 17:00",
        "13:05",
        "K-4827",
        "K-10955",
        "14:20",
        "18402",
        "a93e10d7c45b",
    ]
    expected += [say("loan_slip.sign_out"), say("loan_slip.sign_back_keeper")]
    for each in expected:
        assert squeezed(each) in text, each


def test_a_loan_slip_leads_to_no_door(book: FontBook) -> None:
    text = text_of(loan_slip.pdf(samples.loan_slip(), book))
    assert "2801" not in text
    assert "3栋" not in text
    assert not hasattr(samples.loan_slip(), "home")


def test_a_loan_of_forty_lines_is_one_long_slip(book: FontBook) -> None:
    usual = samples.loan_slip()
    assert len(page_texts(loan_slip.pdf(replace(usual, pieces=usual.pieces * 14), book))) == 1
