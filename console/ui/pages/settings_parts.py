"""The tables of Settings: facts by name and value, the doctor's rows."""

from __future__ import annotations

from dataclasses import dataclass

from console import health
from console.domain.rules import Rules
from console.queries.set_up import SetUp
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.rows import Column


@dataclass(frozen=True, kw_only=True)
class Fact:
    name: str
    value: str
    note: str = ""


def default_note(is_default: bool) -> str:
    return translate("SettingsPage", "default") if is_default else translate(
        "SettingsPage", "changed"
    )  # fmt: skip


FACTS: tuple[Column[Fact], ...] = (
    Column(name="name", title=lambda: "", text=lambda f: f.name, width=256, tone="ink_2"),
    Column(name="value", title=lambda: "", text=lambda f: f.value, is_bold=True),
    Column(
        name="note", title=lambda: "", text=lambda f: f.note, width=180, size=12, tone="ink_2",
        is_right=True,
    ),
)  # fmt: skip

HEALTH_LOOK = {
    health.State.OK: ("done", "ink"), health.State.WARN: ("alert", "called"),
    health.State.BAD: ("alert", "alert"),
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Finding:
    number: int
    state: health.State
    says: str


HEALTH: tuple[Column[Finding], ...] = (
    Column(
        name="says", title=lambda: "", text=lambda row: row.says,
        icon=lambda row: HEALTH_LOOK[row.state][0], tone=lambda row: HEALTH_LOOK[row.state][1],
        icon_tone=lambda row: "done" if row.state is health.State.OK else "",
    ),
)  # fmt: skip


def findings(rows: tuple[health.Row, ...]) -> list[Finding]:
    """The worst first, so that what needs a hand is seen at once."""
    order = list(reversed(health.State))
    told = [
        Finding(number=n, state=row.state, says=i18n.say(row.name, row.facts))
        for n, row in enumerate(rows)
    ]
    return sorted(told, key=lambda row: order.index(row.state))


def campaign_facts(found: SetUp) -> list[Fact]:
    campaign, days = found.campaign, found.days
    window = f"{i18n.day(days[0].day)} – {i18n.day(days[-1].day)}" if days else "–"
    seats = " · ".join(f"{code} {seats}" for code, seats in found.zones)
    return [
        Fact(name=translate("SettingsPage", "Campaign"), value=campaign.name),
        Fact(
            name=translate("SettingsPage", "Handover window"), value=window,
            note=translate("SettingsPage", "{count} days").format(count=len(days)),
        ),
        Fact(name=translate("SettingsPage", "Homes"), value=f"{found.homes:,}"),
        Fact(name=translate("SettingsPage", "Hosts"), value=str(found.hosts)),
        Fact(name=translate("SettingsPage", "Waiting zones and seats"), value=seats or "–"),
        Fact(
            name=translate("SettingsPage", "Language of the papers"),
            value=i18n.LANGUAGES.get(campaign.language, campaign.language),
        ),
        Fact(name=translate("SettingsPage", "Time zone"), value=campaign.zone),
    ]  # fmt: skip


def changed_rules(rules: Rules) -> int:
    """How many of the numbers shown are not those the program brings."""
    changed = default_note(False)
    return sum(fact.note == changed for fact in rule_facts(rules))


def rule_facts(rules: Rules) -> list[Fact]:
    usual = Rules()
    hours = " · ".join(f"{start}–{end}" for start, end in rules.blocks)
    named = (
        (translate("SettingsPage", "Desk hours"), hours, rules.blocks == usual.blocks),
        (translate("SettingsPage", "Slot"), "slot_minutes", None),
        (translate("SettingsPage", "Grace for the booked"), "grace_minutes", None),
        (translate("SettingsPage", "Parked keeps its place for"), "tolerance_minutes", None),
        (translate("SettingsPage", "Walk-in waits longer by"), "handicap_minutes", None),
        (translate("SettingsPage", "Green channel comes earlier by"), "head_start_minutes", None),
        (translate("SettingsPage", "Hold at most"), "hold_limit_minutes", None),
        (translate("SettingsPage", "Wait turns amber at"), "wait_amber_minutes", None),
        (translate("SettingsPage", "Wait turns red at"), "wait_red_minutes", None),
    )
    facts = []
    for name, code, is_default in named:
        if is_default is None:
            value = getattr(rules, code)
            facts.append(
                Fact(
                    name=name, value=i18n.minutes(value),
                    note=default_note(value == getattr(usual, code)),
                )
            )  # fmt: skip
        else:
            facts.append(Fact(name=name, value=code, note=default_note(is_default)))
    facts.append(
        Fact(
            name=translate("SettingsPage", "Overtaken at most"), value=str(rules.overtaken_limit),
            note=default_note(rules.overtaken_limit == usual.overtaken_limit),
        )
    )  # fmt: skip
    facts.append(
        Fact(
            name=translate("SettingsPage", "Calls of one ticket"), value=str(rules.recall_limit),
            note=default_note(rules.recall_limit == usual.recall_limit),
        )
    )  # fmt: skip
    facts.append(
        Fact(
            name=translate("SettingsPage", "Share of the capacity that is planned"),
            value=i18n.percent(rules.safety_percent * 10),
            note=default_note(rules.safety_percent == usual.safety_percent),
        )
    )  # fmt: skip
    return facts
