"""Marks and the score made of them."""

from fractions import Fraction
from itertools import product

import pytest

from console.domain.errors import Refusal
from console.domain.scores import (
    LONGEST_COMMENT,
    SurveyAnswer,
    check,
    check_outside,
    score_of,
    score_tenths,
    seal_comment,
)
from console.domain.vault import Vault


def refused(answer: SurveyAnswer) -> str:
    with pytest.raises(Refusal) as no:
        check(answer)
    return no.value.code


@pytest.mark.parametrize(("marks", "score"), [
    ((1,), 0), ((5,), 1000), ((3,), 500), ((5, 4, 5, 3), 813), ((1, 2), 125), ((), None),
])  # fmt: skip
def test_a_score_is_the_mean_less_one_over_four_times_a_hundred(
    marks: tuple[int, ...], score: int | None
) -> None:
    assert score_tenths(sum(marks), len(marks)) == score


def test_the_score_is_the_exact_one_rounded_half_up() -> None:
    assert score_of({}) is None
    for many in product(range(4), repeat=5):
        counts = dict(enumerate(many, start=1))
        if sum(many):
            mean = Fraction(sum(mark * n for mark, n in counts.items()), sum(many))
            exact = (mean - 1) / 4 * 1000
            assert score_of(counts) == int(exact + Fraction(1, 2)), counts


def test_an_answer_that_says_nothing_is_none() -> None:
    assert refused(SurveyAnswer()) == "survey.empty"
    check(SurveyAnswer(wish_enc=b"sealed"))


@pytest.mark.parametrize("wrong", [
    SurveyAnswer(marks={"keys": 6}), SurveyAnswer(marks={"keys": 0}),
    SurveyAnswer(tags=("rude",)), SurveyAnswer(marks={"keys": 5}, channel="post"),
])  # fmt: skip
def test_marks_tags_and_channels_are_those_of_the_list(wrong: SurveyAnswer) -> None:
    assert refused(wrong) == "survey.bad-answer"


def test_a_comment_is_sealed_and_has_an_end() -> None:
    vault = Vault(bytes(32))
    sealed = seal_comment("  " + "长" * LONGEST_COMMENT + "\n", vault)
    assert sealed is not None
    assert vault.open(sealed) == "长" * LONGEST_COMMENT
    assert seal_comment(" \n", vault) is None
    with pytest.raises(Refusal) as no:
        seal_comment("长" * (LONGEST_COMMENT + 1), vault)
    assert no.value.code == "survey.too-long"


def test_a_low_mark_makes_the_wish_for_a_reply_a_complaint() -> None:
    assert SurveyAnswer(marks={"keys": 2, "signing": 5}).complains
    assert not SurveyAnswer(marks={"keys": 3}).complains


@pytest.mark.parametrize(("source", "score", "count"), [
    ("rumour", 700, 10), ("third_party", 1001, 10), ("third_party", -1, 10),
    ("running_in", 700, -1),
])  # fmt: skip
def test_a_score_from_outside_lies_between_0_and_100(source: str, score: int, count: int) -> None:
    with pytest.raises(Refusal) as no:
        check_outside(source=source, score=score, count=count)
    assert no.value.code == "survey.bad-score"
    check_outside(source="third_party", score=960, count=0)
