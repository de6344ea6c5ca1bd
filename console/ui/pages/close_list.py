"""What is missing before a day can be sealed, as rows with one button each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from console.queries.close import DayReport, InsideRow
from console.queries.key_close import OpenLoan, OpenOffer
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.rows import Column

WAYS = {
    "on_hold": "incomplete_documents", "parked": "left_early",
}  # fmt: skip
"""Who is away is ended from here; who is at a station is finished there."""
LOOK = {
    "waiting": ("waiting", "waiting"), "called": ("called", "called"),
    "serving": ("serving", "serving"), "parked": ("parked", "parked"),
    "on_hold": ("parked", "parked"),
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Missing:
    """`act`: `end`, `no_shows`, a page, or blank where this page offers nothing."""

    key: str
    icon: str
    tone: str
    what: str
    about: str
    act: str
    button: str
    visit_id: int = 0
    how: str = ""
    wish: int = 0
    """What the page of `act` is to show: a loan or a home."""
    item_ids: tuple[int, ...] = ()
    is_kept: bool = False
    """May be left open over the night, for a reason."""
    is_needed: bool = True
    """Without it the day cannot be sealed; the others are only told."""


COLUMNS: tuple[Column[Missing], ...] = (
    Column(
        name="what", title=lambda: "", text=lambda row: row.what, is_bold=True,
        icon=lambda row: row.icon, icon_tone=lambda row: row.tone, second=lambda row: row.about,
    ),
    Column(
        name="act", title=lambda: "", text=lambda row: row.button, width=224, is_act=True,
        is_edged=True,
    ),
)  # fmt: skip


def missing(report: DayReport, zone: str) -> list[Missing]:
    """In the order in which it is best done: people, then no-shows, then keys, then the sum."""
    found, rows = report.figures, [_inside(row, report.now, zone) for row in report.inside]
    if found.still_expected:
        words = translate("CloseList", "{count} homes are still expected")
        rows.append(
            Missing(
                key="expected", icon="clock", tone="called",
                what=words.format(count=found.still_expected),
                about=translate("CloseList", "Their slot has begun and nobody has checked in"),
                act="no_shows", button=translate("CloseList", "Record as no-shows"),
            )
        )  # fmt: skip
    rows += [_loan(loan, zone) for loan in report.loans if not loan.kept_why]
    rows += [_offer(offer, zone) for offer in report.offers if not offer.kept_why]
    if found.unaccounted_pieces:
        words = translate("CloseList", "{count} key pieces have no named holder")
        rows.append(
            Missing(
                key="keys", icon="keys", tone="alert",
                what=words.format(count=found.unaccounted_pieces),
                about=_pieces(report),
                act="keys_count", button=translate("CloseList", "Count and find"),
            )
        )  # fmt: skip
    if found.remainder:
        words = translate("CloseList", "The sum is off by {count} homes")
        rows.append(
            Missing(
                key="sum", icon="alert", tone="alert", what=words.format(count=found.remainder),
                about=translate("CloseList", "Verify the journal in Settings"),
                act="settings", button=translate("CloseList", "Open Settings"),
            )
        )  # fmt: skip
    if report.unanswered:
        words = translate("CloseList", "%n issues without a first reply", "", report.unanswered)
        rows.append(
            Missing(
                key="issues", icon="issues", tone="alert", what=words,
                about=translate("CloseList", "Over their time; the seal does not wait for them"),
                act="issues", button=translate("CloseList", "Answer them"), is_needed=False,
            )
        )  # fmt: skip
    return rows


def _pieces(report: DayReport) -> str:
    """The first homes whose keys nobody has."""
    labels = dict.fromkeys(i18n.room(piece.label) for piece in report.unaccounted)
    return " · ".join(list(labels)[:4])


def _loan(loan: OpenLoan, zone: str) -> Missing:
    borrower = i18n.name("holder", loan.borrower)
    words = translate("CloseList", "{loan} is still out · {borrower}")
    homes = " · ".join(i18n.room(home) for home in loan.homes[:3])
    about = translate("CloseList", "%n pieces of {homes} · due {time}", "", loan.pieces)
    return Missing(
        key=f"loan-{loan.loan_id}", icon="clock", tone="alert",
        what=words.format(loan=f"L-{loan.number}", borrower=borrower),
        about=about.format(homes=homes, time=i18n.clock(loan.due_at, zone)),
        act="keys_loans", button=translate("CloseList", "Return or reason…"),
        wish=loan.loan_id, is_kept=True,
    )  # fmt: skip


def _offer(offer: OpenOffer, zone: str) -> Missing:
    receiver = offer.receiver_kind if offer.receiver_kind == "owner" else offer.receiver
    words = translate("CloseList", "{home} waits for {receiver}")
    about = translate("CloseList", "offered {time}, nobody has answered")
    return Missing(
        key=f"offer-{offer.unit_id}-{offer.item_ids[0]}", icon="arrow", tone="accent",
        what=words.format(home=i18n.room(offer.label), receiver=i18n.name("holder", receiver)),
        about=about.format(time=i18n.clock(offer.offered_at, zone)),
        act="keys", button=translate("CloseList", "Answer or reason…"), wish=offer.unit_id,
        item_ids=offer.item_ids, is_kept=True,
    )  # fmt: skip


def _inside(row: InsideRow, now: datetime | None, zone: str) -> Missing:
    """The ticket, where it is and since when; beside it the home, never a name."""
    icon, tone = LOOK.get(row.state, ("waiting", "waiting"))
    state, station = i18n.name("visit", row.state), i18n.name("station", row.station)
    words = translate("CloseList", "{ticket} · {state} · {station}")
    how = WAYS.get(row.state, "")
    end = translate("CloseList", "End as: {how}")
    finish = translate("CloseList", "Finish {ticket} at the desk")
    about = [", ".join(i18n.room(home) for home in row.homes[:2])]
    if row.since is not None:
        about.append(
            translate("CloseList", "since {time}").format(time=i18n.clock(row.since, zone))
        )
        if now is not None:
            about.append(i18n.minutes(int((now - row.since).total_seconds() // 60)))
        if row.usual:
            usual = translate("CloseList", "usual {minutes}")
            about.append(usual.format(minutes=i18n.minutes(row.usual)))
    return Missing(
        key=f"visit-{row.visit_id}", icon=icon, tone=tone,
        what=words.format(ticket=row.ticket, state=state, station=station),
        about=" · ".join(part for part in about if part),
        act="end" if how else "desk",
        button=end.format(how=i18n.name("visit", how)) if how
        else finish.format(ticket=row.ticket),
        visit_id=row.visit_id, how=how,
    )  # fmt: skip
