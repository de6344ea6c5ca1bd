"""Which acts an issue admits now, what their buttons say, and the presses behind them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from console.actions import issue_money, issue_steps
from console.domain.events import Event
from console.domain.issues import MOVES, OPEN_STATES, Act, IssueKind, IssueTimer
from console.domain.vault import Vault
from console.queries.issue_rows import IssueRow
from console.ui.i18n import translate
from console.ui.pages.issues_act_form import NEEDS, Filled

Press = tuple[Callable[..., Event], Mapping[str, Any]]
_MOVE = {
    "reply": Act.REPLY, "note_visit": Act.VISIT, "note_fixed": Act.FIX, "mended": Act.PASS,
    "not_mended": Act.FAIL, "close_issue": Act.CLOSE, "reopen": Act.REOPEN,
}  # fmt: skip
ORDER = (
    "reply", "assign", "agree_visit", "note_visit", "promise", "note_fixed", "mended",
    "not_mended", "chase", "escalate", "pause", "resume", "block", "release", "ask_money",
    "grant_money", "decline_money", "photo", "add_note", "merge", "close_issue", "reopen",
)  # fmt: skip
BY_ANOTHER = frozenset({"grant_money", "decline_money"})
"""The name that was typed is who presses, not who sits here."""


def said(act: str) -> str:
    """The word of its button; the dots promise that something more is asked."""
    words = {
        "reply": translate("IssuesActs", "Answer now"),
        "assign": translate("IssuesActs", "Give to"),
        "agree_visit": translate("IssuesActs", "Agree on a visit"),
        "promise": translate("IssuesActs", "Promise a day"),
        "note_visit": translate("IssuesActs", "Seen on site"),
        "note_fixed": translate("IssuesActs", "Mended"),
        "mended": translate("IssuesActs", "Recheck passed"),
        "not_mended": translate("IssuesActs", "Recheck failed"),
        "chase": translate("IssuesActs", "Chase"),
        "escalate": translate("IssuesActs", "Hand up"),
        "pause": translate("IssuesActs", "Stop the clock"),
        "resume": translate("IssuesActs", "Resume"),
        "block": translate("IssuesActs", "Blocks signing"),
        "release": translate("IssuesActs", "Let the signing go"),
        "ask_money": translate("IssuesActs", "Ask for money"),
        "grant_money": translate("IssuesActs", "Grant"),
        "decline_money": translate("IssuesActs", "Decline"),
        "photo": translate("IssuesActs", "Photo"),
        "add_note": translate("IssuesActs", "Note"),
        "merge": translate("IssuesActs", "Merge"),
        "close_issue": translate("IssuesActs", "Close"),
        "reopen": translate("IssuesActs", "Open again"),
    }[act]
    return f"{words}…" if act in NEEDS or act == "photo" else words


def row_said(row: IssueRow) -> str:
    """Of the one button in a row: shorter, and it tells a first party from another one."""
    act = wanted(row)
    short = {
        "assign": translate("IssuesActs", "Assign…") if not row.party_id
        else translate("IssuesActs", "Reassign…"),
        "agree_visit": translate("IssuesActs", "Move time…") if row.agreed_at
        else translate("IssuesActs", "Visit…"),
        "mended": translate("IssuesActs", "Recheck…"),
        "reply": translate("IssuesActs", "Answer now"),
    }  # fmt: skip
    return short.get(act) or said(act)


def wanted(row: IssueRow) -> str:
    """What brings it on: the clock runs again, somebody gets it, the owner is answered …"""
    clock = row.clock
    if clock is None:
        return "reopen" if can(row, "reopen") else "add_note"
    if clock.pause:
        return "resume"
    if clock.timer is IssueTimer.REPLY:
        return "reply" if row.party_id or clock.is_soon else "assign"
    if can(row, "mended"):
        return "mended"
    if clock.is_over:
        return "chase"
    if not row.party_id:
        return "assign"
    if clock.timer is IssueTimer.ONSITE:
        return "agree_visit"
    return "note_fixed"


def can(row: IssueRow, act: str) -> bool:
    is_open, clock = row.state in OPEN_STATES, row.clock
    if act in _MOVE:
        return row.state in MOVES[_MOVE[act]][0]
    is_paused = bool(clock and clock.pause)
    has_money = row.granted_cents is not None
    ways: dict[str, bool] = {
        "assign": is_open,
        "agree_visit": is_open and row.kind not in (IssueKind.PROMISE, IssueKind.DOCUMENT),
        "promise": is_open,
        "chase": is_open and bool(row.party_id),
        "escalate": bool(clock and clock.next_role),
        "pause": bool(clock) and not is_paused and clock.timer is not IssueTimer.REPLY,  # type: ignore[union-attr]  # asked just before
        "resume": is_paused,
        "block": is_open and bool(row.unit_id) and not row.blocks_signing,
        "release": is_open and row.blocks_signing,
        "ask_money": row.state not in ("merged", "withdrawn") and not has_money,
        "grant_money": row.asked_cents is not None and not has_money,
        "decline_money": row.asked_cents is not None and not has_money,
        "photo": row.state not in ("merged", "withdrawn"),
        "add_note": True,
        "merge": is_open,
    }
    return ways[act]


def open_acts(row: IssueRow) -> tuple[str, ...]:
    return tuple(act for act in ORDER if can(row, act))


def press_of(row: IssueRow, filled: Filled, vault: Vault, *, seen: int = 0) -> Press:
    """What is typed is sealed here, outside of the writer's lock."""
    text = vault.seal(filled.text) if filled.text else None
    of = {"issue_id": row.issue_id}
    noted = of | {"text_enc": text}
    steps: dict[str, Callable[[], Press]] = {
        "reply": lambda: (issue_steps.reply, noted),
        "assign": lambda: (issue_steps.assign, noted | {"responsible_id": filled.party}),
        "agree_visit": lambda: (issue_steps.agree_visit, of | {"at": filled.at}),
        "promise": lambda: (issue_steps.promise, of | {"day": filled.day}),
        "note_visit": lambda: (issue_steps.note_visit, noted),
        "note_fixed": lambda: (issue_steps.note_fixed, noted),
        "mended": lambda: (issue_steps.recheck, noted | {"is_mended": True}),
        "not_mended": lambda: (issue_steps.recheck, noted | {"is_mended": False}),
        "chase": lambda: (issue_steps.chase, of),
        "escalate": lambda: (issue_steps.escalate, of),
        "pause": lambda: (issue_steps.pause, of | {"reason": filled.reason}),
        "resume": lambda: (issue_steps.resume, of),
        "block": lambda: (issue_steps.set_blocking, of | {"is_blocking": True}),
        "release": partial(_release, row, filled),
        "ask_money": lambda: (issue_money.ask_money, noted | {"cents": filled.cents}),
        "grant_money": lambda: (
            issue_money.grant_money,
            of | {"cents": filled.cents, "role": filled.role, "seen": seen},
        ),
        "decline_money": lambda: (issue_money.decline_money, of | {"reason": filled.reason}),
        "add_note": lambda: (issue_steps.add_note, noted),
        "merge": lambda: (
            issue_steps.merge, {"into_id": filled.into, "issue_ids": (row.issue_id,)},
        ),
        "close_issue": lambda: (issue_steps.close_issue, noted | {"reason": filled.reason}),
        "reopen": lambda: (issue_steps.reopen, noted),
    }  # fmt: skip
    return steps[filled.act]()


def _release(row: IssueRow, filled: Filled) -> Press:
    wishes = {"is_blocking": False, "reason": filled.reason, "approver": filled.name}
    return issue_steps.set_blocking, {"issue_id": row.issue_id, **wishes}
