from __future__ import annotations

import paper_samples as samples
import pytest

from printing.marks import matrix, readable


def test_a_record_is_version_three_and_a_journal_head_version_four() -> None:
    assert len(matrix(samples.payload("V", 1))) == 29
    assert len(matrix("HD1H" + "A1" * 32)) == 33


@pytest.mark.parametrize(
    "text",
    [
        "",
        "周予安",
        "3-1-2801",
        samples.payload("V", 1).lower(),
        samples.payload("V", 1)[:-1],
        samples.payload("V", 1)[:-1] + "U",
        samples.payload("V", 1) + "\n",
        "HD1H" + "g" * 64,
    ],
)
def test_a_text_that_is_no_code_of_ours_never_becomes_one(text: str) -> None:
    with pytest.raises(ValueError, match="not a code"):
        matrix(text)


def test_the_readable_code_is_the_type_and_the_first_eight_of_the_id() -> None:
    assert readable("HD1V" + "AAAA" + "8K2M4QX7" + "0" * 24) == "HD1V 8K2M 4QX7"
