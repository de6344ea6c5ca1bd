"""Papers of a visit and of the day: circulation sheets, survey sheets, the owner guide."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy.orm import Session

from console.domain.visits import StepState
from console.issuing import Wish, coder, issue, snapshot
from console.paper_facts import Coded, Sheet
from console.queries import campaigns
from console.queries import papers as queries
from console.queries.campaigns import StepRow
from console.queries.circulation import SheetStep, SheetVisit, sheet_visits
from console.queries.papers import PartyRow
from console.queries.units import UnitRow, units
from console.store import Store
from printing.circulation import CirculationFacts, Skipped, StationBox
from printing.guide import GuideFacts, GuideStep
from printing.survey_sheet import SurveyFacts

CIRCULATION = ("circulation", "visit", "V")
SURVEY = ("survey", "visit", "S")
WISHES_NO_MARK = ("survey",)
"""Steps that no survey asks about: the survey itself."""


def circulation_sheets(store: Store, wish: Wish) -> list[Any]:
    """One for each party that has come, in order of check-in."""

    def draw(sheet: Sheet, party: PartyRow, more: SheetVisit, homes: Any, coded: Coded) -> Any:
        return circulation(sheet, party, more, [homes[u] for u in party.unit_ids], coded)

    return _of_visits(store, wish, CIRCULATION, draw)


def survey_sheets(store: Store, wish: Wish) -> list[Any]:
    def draw(sheet: Sheet, party: PartyRow, more: SheetVisit, homes: Any, coded: Coded) -> Any:
        return survey(sheet, more, coded)

    return _of_visits(store, wish, SURVEY, draw)


def owner_guide(store: Store, wish: Wish) -> list[Any]:
    """One for everybody: it names nobody."""

    def rows(session: Session, *, campaign_id: int) -> tuple[Any, ...]:
        of: dict[str, Any] = {"campaign_id": campaign_id}
        kinds = {c.kind for found in queries.charges(session, **of).values() for c in found}
        return campaigns.route(session, **of), sorted(kinds)

    sheet, (route, kinds) = snapshot(store, rows, desk=wish.desk)
    return [guide(sheet, route, kinds)]


def _of_visits(
    store: Store, wish: Wish, paper: tuple[str, str, str], draw: Callable[..., Any]
) -> list[Any]:
    day = wish.day or store.read(campaigns.latest_day)
    came = [
        p for p in store.read(queries.parties, day=day) if wish.takes_visit(p.visit_id, p.unit_ids)
    ]
    issue(store, wish, paper, [p.visit_id for p in came])
    chosen = {p.visit_id for p in came}
    homes = tuple(u for p in came for u in p.unit_ids)

    def rows(session: Session, *, campaign_id: int) -> tuple[Any, ...]:
        of: dict[str, Any] = {"campaign_id": campaign_id}
        return (
            queries.issued(session, kind=paper[0], **of),
            queries.parties(session, day=day, **of),
            sheet_visits(session, day=day, **of),
            {u.id: u for u in units(session, ids=homes, **of)},
        )

    sheet, (issued, present, visits, homes_by_id) = snapshot(store, rows, desk=wish.desk)
    coded = coder(store, issued)
    return [
        draw(sheet, p, visits[p.visit_id], homes_by_id, coded(p.visit_id))
        for p in present
        if p.visit_id in chosen
    ]


# -- facts -------------------------------------------------------------------------------------


def circulation(
    sheet: Sheet, party: PartyRow, more: SheetVisit, homes: list[UnitRow], coded: Coded
) -> CirculationFacts:
    say = sheet.say
    came = ""
    if party.checked_in_at is not None:
        at = f"{sheet.local(party.checked_in_at):%H:%M}"
        came = f"{at} · {say.counted('circulation.people', more.people)}"
        if more.children:
            came += f" · {say.counted('circulation.children', more.children)}"
    slot = ""
    if party.slot_start is not None:
        day = say.day_in_year(sheet.local(party.slot_start).date())
        slot = f"{day} {sheet.slot(party.slot_start)}"
    return CirculationFacts(
        language=sheet.language,
        project=sheet.campaign.project,
        event=sheet.event,
        ticket=party.ticket,
        homes=tuple(home.label for home in homes),
        owners=tuple(dict.fromkeys(owner.name for home in homes for owner in home.owners)),
        slot=slot,
        came=came,
        host=party.host,
        zone=say("zone.named", code=party.zone) if party.zone else "",
        stations=tuple(_box(sheet, step) for step in more.steps),
        payload=coded.payload,
        imprint=sheet.imprint(coded.version),
        reprint=coded.reprint,
        sample=sheet.campaign.is_sample,
    )


def _box(sheet: Sheet, step: SheetStep) -> StationBox:
    say = sheet.say
    skipped = None
    if step.state == StepState.SKIPPED:
        skipped = Skipped(
            reason=say.known("skip", step.skip_reason),
            approver=step.skipped_by,
            at=sheet.local(step.skipped_at) if step.skipped_at else None,
        )
    is_done = step.state == StepState.DONE
    work = say.known("circulation_work", step.code)
    return StationBox(
        name=say.known("station", step.code),
        place=_place(sheet, step),
        work=() if skipped or work == step.code else tuple(work.split("|")),
        is_done=is_done,
        start=sheet.local(step.started_at) if step.started_at else None,
        end=sheet.local(step.finished_at) if step.finished_at and is_done else None,
        clerk=_desk(sheet, step) if is_done else "",
        skipped=skipped,
    )


def _place(sheet: Sheet, step: SheetStep) -> str:
    say = sheet.say
    if step.state == StepState.SKIPPED:
        return say("circulation.left_out")
    desks = ""
    if step.desks:
        key = "circulation.desks" if step.desks > 1 else "circulation.desk"
        desks = say(key, n=step.desks)
    told = (desks, "" if step.is_required else say("circulation.voluntary"))
    return " · ".join(part for part in told if part)


def _desk(sheet: Sheet, step: SheetStep) -> str:
    if not step.desk:
        return ""
    return f"{sheet.say.known('station', step.station)} {step.desk}"


def survey(sheet: Sheet, more: SheetVisit, coded: Coded) -> SurveyFacts:
    """It asks about the stations of this visit's own route that were not left out."""
    return SurveyFacts(
        language=sheet.language,
        project=sheet.campaign.project,
        event=sheet.event,
        stations=tuple(
            sheet.say.known("station", step.code)
            for step in more.steps
            if step.code not in WISHES_NO_MARK and step.state != StepState.SKIPPED
        ),
        payload=coded.payload,
        imprint=sheet.imprint(coded.version),
        reprint=coded.reprint,
        sample=sheet.campaign.is_sample,
    )


def guide(sheet: Sheet, route: list[StepRow], kinds: list[str]) -> GuideFacts:
    say, rules = sheet.say, sheet.campaign.rules
    told: Mapping[str, str] = {s.code: say.known("guide_step", s.code) for s in route}
    return GuideFacts(
        language=sheet.language,
        project=sheet.campaign.project,
        event=sheet.event,
        hours="　".join(f"{begin}–{end}" for begin, end in rules.blocks),
        place=sheet.own("contact.place") or sheet.campaign.project,
        parking=sheet.own("contact.parking"),
        amenities=sheet.own("contact.amenities"),
        phone=sheet.own("contact.phone"),
        steps=tuple(
            GuideStep(
                name=say.known("station", s.code),
                what="" if told[s.code] == s.code else told[s.code],
                minutes=s.usual,
                is_voluntary=not s.is_required,
            )
            for s in route
        ),
        fees=tuple(say.known("charge", kind) for kind in kinds),
        grace_minutes=rules.grace_minutes,
        tolerance_minutes=rules.tolerance_minutes,
        imprint=sheet.imprint(),
        sample=sheet.campaign.is_sample,
    )
