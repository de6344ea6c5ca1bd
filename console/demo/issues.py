"""What the owners of a demo find fault with and ask for, who follows it up, and their marks."""

from __future__ import annotations

import tomllib
from datetime import timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from console.actions.defect_words import PartyWish, set_responsible
from console.actions.issue_steps import assign, reply
from console.actions.issues import IssueWish, raise_issue
from console.actions.survey import answer_survey
from console.demo.manners import later
from console.domain.endings import REASONS
from console.domain.issues import IssueKind, IssueSource
from console.domain.scores import TAGS, SurveyAnswer
from console.queries.defect_words import catalogue, responsibles
from console.queries.survey_form import asked_stations
from console.queries.units import units

if TYPE_CHECKING:
    from console.demo.party import Party
    from console.demo.play import Player

WORDS = Path(__file__).parents[2] / "resources" / "demo" / "issues.toml"
MOST_DEFECTS = 12
ASKS = 0.09
"""Share of the parties with a complaint, a promise to remind of, a paper or service missing."""
CLUSTER = ("doors_windows", "leak")
"""What the owners of one stairwell find again and again."""


class Complaints:
    """Nothing of it decides how a day goes: the same seed gives the same way through the house."""

    def __init__(self, player: Player) -> None:
        self._player = player
        self._catalogue = player.store.read(catalogue)
        homes = player.store.read(units)
        self._home_of = {home.id: (home.building, home.stairwell) for home in homes}
        self._wet = next(iter(self._home_of.values()), ("", ""))
        self._parties: dict[str, int] = {}

    def name_parties(self) -> None:
        """Who answers for which trade; once per campaign."""
        player = self._player
        if not player.store.read(responsibles):
            for row in _words()["parties"]:
                player.press(set_responsible, by="demo:manager", wish=PartyWish(**row))
        self._parties = {party.trade: party.id for party in player.store.read(responsibles)}

    def look_at_homes(self, desk_id: int, by: str, party: Party, takes: float) -> None:
        """Faults found one after the other while a home is shown; `takes` in minutes."""
        if not party.manners.with_issues:
            return
        player = self._player
        for unit_id in party.unit_ids:
            rng = player.chance(f"faults {unit_id}")
            count = min(MOST_DEFECTS, 1 + int(rng.expovariate(1 / 3.5)))
            for number in range(count):
                wish = self._defect(rng, party, unit_id, is_first=number == 0)
                player.at(
                    later(player.now, takes * (number + 1) / (count + 2)),
                    lambda wish=wish: self._record(desk_id, by, party, wish),  # type: ignore[misc]
                )

    def ask(self, desk_id: int, by: str, party: Party) -> None:
        """A party may say at a desk what it was promised, or what it is angry about."""
        player = self._player
        rng = player.chance(f"asks {party.owner_id}")
        if rng.random() > ASKS or party.has_asked:
            return
        party.has_asked = True
        kind, text = rng.choice(_words()["asks"])
        wish = IssueWish(
            kind=kind, source=IssueSource.DESK, unit_id=party.unit_ids[0],
            visit_id=party.visit_id, text_enc=player.store.vault.seal(text),
        )  # fmt: skip
        raised = player.try_press(raise_issue, by=by, desk_id=desk_id, wish=wish)
        if raised is not None:
            number = int(str(raised.facts["issue"]))
            wait = rng.choice((6, 11, 17, 24, 28, 41))
            player.at(later(player.now, wait), lambda: self._answer(number))

    def score(self, party: Party) -> None:
        """The marks on the screen at the exit."""
        player = self._player
        rng = player.chance(f"marks {party.owner_id}")
        mood = rng.gauss(4.3, 0.6) - 0.3 * party.manners.with_issues
        marks = {
            code: max(1, min(5, round(rng.gauss(mood, 0.6))))
            for code in player.store.read(_stations_of, visit_id=party.visit_id)
        }
        answer = SurveyAnswer(
            marks=marks, tags=tuple(rng.sample(TAGS, 1)) if rng.random() < 0.4 else (),
            wish_enc=player.store.vault.seal(_words()["wish"]) if rng.random() < 0.06 else None,
            language="zh_CN",
        )  # fmt: skip
        if marks:
            player.try_press(answer_survey, by="demo:exit", visit_id=party.visit_id, answer=answer)

    def reason(self, party: Party, how: str) -> str:
        return self._player.chance(f"why {party.owner_id}").choice(REASONS[how])

    # -- inside ------------------------------------------------------------------------------

    def _defect(self, rng: Random, party: Party, unit_id: int, *, is_first: bool) -> IssueWish:
        trades = self._catalogue.trades
        trade = rng.choices(trades, weights=range(len(trades), 0, -1))[0].code
        defects = self._catalogue.defects(trade)
        defect = rng.choices(defects, weights=range(len(defects), 0, -1))[0].code
        if is_first and self._home_of[unit_id] == self._wet and rng.random() < 0.5:
            trade, defect = CLUSTER[0], ".".join(CLUSTER)
        weeks = rng.choice((1, 1, 2, 3))
        return IssueWish(
            kind=IssueKind.DEFECT, source=IssueSource.VISIT, unit_id=unit_id,
            visit_id=party.visit_id, room=rng.choice(self._catalogue.rooms[:10]).code,
            trade=trade, defect=defect, responsible_id=self._parties.get(trade),
            promised_on=self._player.day + timedelta(days=7 * weeks),
        )  # fmt: skip

    def _record(self, desk_id: int, by: str, party: Party, wish: IssueWish) -> None:
        """Not at a desk that a person took over, nor for a party that has left."""
        player = self._player
        if desk_id in player.desks.taken_over or party.visit_id not in player.parties.inside:
            return
        player.try_press(raise_issue, by=by, desk_id=desk_id, wish=wish)

    def _answer(self, number: int) -> None:
        player = self._player
        player.try_press(reply, by="demo:manager", issue_id=number)
        if "" in self._parties:
            player.try_press(
                assign, by="demo:manager", issue_id=number, responsible_id=self._parties[""]
            )


def _stations_of(session: Any, *, campaign_id: int, visit_id: int) -> list[str]:
    return sorted(asked_stations(session, visit_id))


@cache
def _words() -> dict[str, Any]:
    with WORDS.open("rb") as file:
        return tomllib.load(file)
