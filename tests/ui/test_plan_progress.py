"""Plan · Schedule: a planning tells its tiers beside the bound and the simple rule, and stops."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.planning.model import Cost
from console.planning.solver import Phase, Progress
from console.ui import i18n
from console.ui.pages.plan_progress import PlanProgress
from console.ui.widgets.tiers import gap_words


def cost(*tiers: int) -> Cost:
    return Cost(A=tiers[0], B=tiers[1], C=tiers[2], D=tiers[3])


def news(best: Cost, bound: Cost, greedy: Cost) -> Progress:
    return Progress(best=best, bound=bound, greedy=greedy, phase=Phase.SEARCH, seconds=3.4)


@pytest.fixture
def card(qtbot: QtBot) -> PlanProgress:
    made = PlanProgress()
    qtbot.addWidget(made)
    made.show()
    made.begin()
    return made


def test_news_from_the_thread_that_plans_are_shown_and_it_goes_on(
    card: PlanProgress, qtbot: QtBot
) -> None:
    answers: list[bool] = []
    told = news(cost(0, 0, 0, 3_088), cost(0, 0, 0, 3_082), cost(18, 16, 0, 4_687))
    thread = threading.Thread(target=lambda: answers.append(card.told(told)))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: card.tiers.best == told.best)
    assert answers == [True]
    assert card.tiers._figures()[0] == ("0", "0", "18")
    assert card.tiers._figures()[3] == ("3,088", "3,082", "4,687")
    assert card.tiers.is_proven("B")
    assert not card.tiers.is_proven("D")
    assert card.gap.text() == "Wishes and hosts: at most 0.2 % above the best there is"
    assert "This plan 3,088" in card.tiers.accessibleName()


def test_it_says_in_which_step_it_is_and_stops_before_the_first_news(
    card: PlanProgress, qtbot: QtBot
) -> None:
    assert card.fact.text() == "0 s"
    assert card.gap.text().startswith("Homes, hosts and hours")
    card.told(replace(news(cost(0, 0, 0, 9), cost(0, 0, 0, 0), cost(0, 0, 0, 9)), best=None))
    assert card.fact.text().startswith("Improving · ")
    qtbot.waitUntil(lambda: not card.fact.text().endswith("· 0 s"))
    qtbot.mouseClick(card.stop, Qt.MouseButton.LeftButton)
    assert not card.told(None)
    card.end()
    assert card.fact.text() == ""


def test_after_stop_the_next_word_ends_the_planning_and_the_figures_stay(
    card: PlanProgress, qtbot: QtBot
) -> None:
    told = news(cost(1, 0, 0, 9), cost(0, 0, 0, 0), cost(2, 0, 0, 9))
    assert card.told(told)
    qtbot.mouseClick(card.stop, Qt.MouseButton.LeftButton)
    assert not card.told(told)
    card.show_result(cost(1, 0, 0, 8), told.bound, told.greedy)
    assert card.tiers.best == cost(1, 0, 0, 8)
    assert card.stop.isHidden()
    assert card.close_button.isVisible()
    card.begin()
    assert card.told(told), "another planning begins anew"


@pytest.mark.parametrize(
    ("best", "bound", "said"),
    [
        (cost(0, 0, 0, 5), cost(0, 0, 0, 5), "Proven: no plan is better"),
        (cost(2, 0, 0, 5), cost(0, 0, 0, 0), "Without a place: at most 2 above the best there is"),
        (cost(0, 0, 0, 112), cost(0, 0, 0, 24), "Wishes and hosts: at most 88 above the best"),
        (cost(0, 0, 0, 1_005), cost(0, 0, 0, 1_000), "Wishes and hosts: at most 0.5 % above"),
    ],
)
def test_the_gap_is_told_in_the_first_tier_that_is_not_proven(
    qtbot: QtBot, best: Cost, bound: Cost, said: str
) -> None:
    assert i18n.language() == "en"
    assert gap_words(best, bound).startswith(said)
