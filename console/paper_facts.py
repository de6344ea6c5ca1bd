"""From rows to the facts that the papers draw: words chosen, numbers masked, moments local."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from console.domain.visits import StepState
from console.queries.campaigns import CampaignRow, StepRow
from console.queries.home_findings import NONE, Findings
from console.queries.papers import ChargeLine, MeterLine, PartyRow, SetRow, SigningRow
from console.queries.units import BookingRow, OwnerRow, UnitRow
from printing.confirmation_facts import (
    Condition,
    ConfirmationFacts,
    Meter,
    Outcome,
    Paper,
    Party,
    PartyRole,
)
from printing.fallback import FallbackRow
from printing.house_style import OURS, HouseStyle
from printing.marks import Imprint
from printing.notice import Fee, NoticeFacts
from printing.slip import SlipFacts, SlipStep, StepMark
from printing.words import LANGUAGES, Words

CONDITIONS = ("water", "electricity", "gas", "lift", "doors", "cleaning", "common")
PAPERS = ("warranty", "manual", "agreement")
UNITS = {"water": "m³", "electricity": "kWh", "gas": "m³", "heating": "kWh"}
STEP_MARKS = {
    StepState.DONE: StepMark.DONE,
    StepState.SKIPPED: StepMark.SKIPPED,
}


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """What all papers of one print share."""

    campaign: CampaignRow
    printed_at: datetime  # UTC
    desk: str
    journal_seq: int
    journal_hash: str
    house: HouseStyle = OURS

    @cached_property
    def language(self) -> str:
        return paper_language(self.campaign.language)

    @cached_property
    def say(self) -> Words:
        own = {
            code: names.get(self.language) or next(iter(names.values()), code)
            for code, names in self.campaign.step_names.items()
        }
        return self.house.words(self.language).also("station", own)

    def own(self, name: str) -> str:
        """A text that only the campaign can know (a telephone, its terms of warranty), or blank."""
        return self.say.known(*name.split(".")) if name in self.say.keys() else ""  # noqa: SIM118

    @cached_property
    def event(self) -> str:
        return self.say("slip.event")

    def local(self, moment: datetime) -> datetime:
        return moment.astimezone(ZoneInfo(self.campaign.zone))

    def imprint(self, version: int = 1) -> Imprint:
        return Imprint(
            version=version,
            printed_at=self.local(self.printed_at),
            desk=self.desk,
            journal_seq=self.journal_seq,
            journal_hash=self.journal_hash,
        )

    def slot(self, start: datetime | None) -> str:
        if start is None:
            return ""
        begin = self.local(start)
        end = begin + timedelta(minutes=self.campaign.rules.slot_minutes)
        return f"{begin:%H:%M}–{end:%H:%M}"


@dataclass(frozen=True, kw_only=True)
class Coded:
    """The code of one print, and which print it is."""

    payload: str
    version: int

    @property
    def reprint(self) -> int:
        return self.version - 1


@dataclass(frozen=True, kw_only=True)
class HomeFile:
    """What the store knows of one home for its confirmation."""

    unit: UnitRow
    charges: Sequence[ChargeLine]
    meters: Sequence[MeterLine]
    key_set: SetRow | None
    signing: SigningRow | None
    findings: Findings = NONE


def paper_language(language: str) -> str:
    """The papers' language nearest to the campaign's; Chinese where it is none of them."""
    if language in LANGUAGES:
        return language
    return next((each for each in LANGUAGES if each[:2] == language[:2]), LANGUAGES[0])


def several(text: str) -> tuple[str, ...]:
    """What stands between commas or bars."""
    return tuple(part.strip() for part in re.split(r"[,，、;；|]", text) if part.strip())


def mask_identity(number: str) -> str:
    """The place and the last four of a resident's number; of any other only the last four."""
    if re.fullmatch(r"\d{17}[\dX]", number):
        return f"{number[:6]}{'*' * 8}{number[-4:]}"
    return "*" * max(4, len(number) - 4) + number[-4:] if number else ""


def mask_phone(number: str) -> str:
    if re.fullmatch(r"1\d{10}", number):
        return f"{number[:3]}****{number[-4:]}"
    return "*" * max(4, len(number) - 4) + number[-4:] if number else ""


def slip(sheet: Sheet, party: PartyRow, day: date, coded: Coded) -> SlipFacts:
    say = sheet.say
    came = party.checked_in_at or sheet.printed_at
    station, number = party.desk or ("reception", 0)
    desk = say.known("station", station) + (f" {number}" if number else "")
    return SlipFacts(
        language=sheet.language,
        project=sheet.campaign.project,
        event="",
        day=day,
        ticket=party.ticket,
        zone=say("zone.named", code=party.zone) if party.zone else None,
        first_wait=party.told.shown if party.told else None,
        whole_visit=party.told.whole if party.told else None,
        steps=tuple(
            SlipStep(
                name=say.known("station", step.code),
                mark=STEP_MARKS.get(
                    StepState(step.state),
                    StepMark.TODO if step.is_required else StepMark.VOLUNTARY,
                ),
                at=sheet.local(step.finished_at) if step.finished_at else None,
                reason=say.known("skip", step.skip_reason) if step.skip_reason else "",
            )
            for step in party.steps
        ),
        payload=coded.payload,
        tolerance_minutes=sheet.campaign.rules.tolerance_minutes,
        issued_at=sheet.local(came),
        desk=desk,
        print_no=coded.version,
        sample=sheet.campaign.is_sample,
        journal_seq=sheet.journal_seq,
        journal_hash=sheet.journal_hash,
    )


def notice(
    sheet: Sheet,
    booking: BookingRow,
    homes: Sequence[UnitRow],
    owed: Sequence[tuple[str, ChargeLine]],
    route: Sequence[StepRow],
    coded: Coded,
) -> NoticeFacts:
    """`owed`: the home's label, empty where the party has one home only, and its open charge."""
    say, rules = sheet.say, sheet.campaign.rules
    start = sheet.local(booking.slot_start)
    printed = sheet.local(sheet.printed_at)
    names = dict.fromkeys(owner.name for home in homes for owner in home.owners)
    rebook = booking.day - timedelta(days=rules.booking_lead_days)
    return NoticeFacts(
        language=sheet.language,
        project=sheet.campaign.project,
        event=sheet.event,
        names=tuple(names),
        home=say("notice.and").join(full_name(sheet, home) for home in homes),
        start=start,
        end=start + timedelta(minutes=rules.slot_minutes),
        grace_minutes=rules.grace_minutes,
        place=sheet.own("contact.place") or sheet.campaign.project,
        parking=sheet.own("contact.parking"),
        amenities=sheet.own("contact.amenities"),
        route=tuple((say.known("station", s.code), s.usual) for s in route),
        fees=tuple(_fee(say, label, charge) for label, charge in owed),
        phone_hours="　".join(f"{begin}–{end}" for begin, end in rules.blocks),
        phone=sheet.own("contact.phone"),
        phones_always=several(sheet.own("contact.phones_always")),
        rebook_before=rebook if rebook > printed.date() else None,
        developer=sheet.own("contact.developer"),
        issued_on=printed.date(),
        payload=coded.payload,
        imprint=sheet.imprint(coded.version),
        reprint=coded.reprint,
        sample=sheet.campaign.is_sample,
    )


def confirmation(sheet: Sheet, home: HomeFile, coded: Coded) -> ConfirmationFacts:
    unit, signing = home.unit, home.signing
    signed_at = signing.signed_at if signing else None
    outcome = Outcome.OPEN
    if signing is not None and signed_at is not None:
        outcome = Outcome.WITH_ISSUES if signing.with_issues else Outcome.WITHOUT_ISSUES
    return ConfirmationFacts(
        language=sheet.language,
        project=sheet.campaign.project,
        event=sheet.event,
        home=full_name(sheet, unit),
        layout=unit.layout_type,
        finish="",
        measured_gross=None,
        measured_net=None,
        contract_gross=unit.gross_area,
        settled=all(c.is_paid for c in home.charges) if home.charges else None,
        parties=tuple(_party(sheet.say, n, owner) for n, owner in enumerate(unit.owners)),
        conditions=tuple(Condition(code=code, met=False) for code in CONDITIONS),
        meters=tuple(
            Meter(code=m.kind, number=m.meter_no, reading=m.value, unit=UNITS.get(m.kind, ""))
            for m in home.meters
        ),
        papers=_papers(home.key_set),
        outcome=outcome,
        issue_count=len(home.findings.open) if outcome is Outcome.WITH_ISSUES else 0,
        issue_record=home.findings.record,
        promised=home.findings.promised_on,
        taken_over_at=sheet.local(signed_at) if signed_at else None,
        developer=sheet.own("contact.developer"),
        property_manager=sheet.own("contact.property_manager"),
        payload=coded.payload,
        imprint=sheet.imprint(coded.version),
        reprint=coded.reprint,
        sample=sheet.campaign.is_sample,
        left_out=tuple(
            sheet.say(
                "confirmation.step_left_out",
                step=sheet.say.known("station", code),
                reason=sheet.say.known("skip", reason),
            )
            for code, reason in (signing.left_out if signing else ())
        ),
    )


def fallback_row(
    sheet: Sheet, party: PartyRow, labels: dict[int, str], payload: str
) -> FallbackRow:
    return FallbackRow(
        ticket=party.ticket,
        slot=sheet.slot(party.slot_start),
        home=sheet.say("notice.and").join(labels[unit] for unit in party.unit_ids),
        host=party.host,
        payload=payload,
    )


def full_name(sheet: Sheet, unit: UnitRow) -> str:
    return f"{unit.project or sheet.campaign.project} {unit.label}"


def _fee(say: Words, label: str, charge: ChargeLine) -> Fee:
    basis = charge.basis
    if basis and f"charge_basis.{charge.kind}" in say.keys():  # noqa: SIM118 - a method, no mapping
        basis = say(f"charge_basis.{charge.kind}", basis=basis)
    return Fee(
        name=say.known("charge", charge.kind),
        basis=" · ".join(part for part in (label, basis) if part),
        cents=charge.amount_cents,
    )


def _party(say: Words, position: int, owner: OwnerRow) -> Party:
    kind = say.known("id_type", owner.id_type) if owner.id_type else ""
    identity = mask_identity(owner.id_no)
    return Party(
        role=PartyRole.CO_OWNER if position else PartyRole.OWNER,
        name=owner.name,
        identity=f"{kind} {identity}".strip() if identity else "",
        phone=mask_phone(owner.phones[0]) if owner.phones else "",
    )


def _papers(key_set: SetRow | None) -> tuple[Paper, ...]:
    """All unticked: what lies on the table is ticked with the pen."""
    number = key_label(key_set.number) if key_set else ""
    usual = [Paper(code=code, copies=1, handed=False) for code in PAPERS]
    receipt = Paper(code="key_receipt", copies=1, handed=False, reference=number)
    return (*usual[:2], receipt, *usual[2:])


def key_label(number: int) -> str:
    return f"K-{number}"
