"""Issues for tests: recorded in a home of the hall, complained of, handed to somebody."""

from __future__ import annotations

from typing import Any

from day_store import VAULT_KEY, Hall

from console.actions.defect_words import PartyWish, set_responsible
from console.actions.issues import IssueWish, raise_issue
from console.domain.events import Event
from console.domain.vault import Vault
from console.models import Issue, Responsible

ASKER, CHIEF = "Orla Testclerk", "Marlow Chiefley"
LEAK = {"room": "second_bedroom", "trade": "doors_windows", "defect": "doors_windows.leak"}
HOLLOW = {"room": "living", "trade": "walls", "defect": "walls.hollow"}
VAULT = Vault(VAULT_KEY)


def sealed(_hall: Hall, text: str) -> bytes:
    return VAULT.seal(text)


def raised(hall: Hall, home: int, **wish: Any) -> int:
    """A leak found in that home, unless the wish says otherwise; the number of the issue."""
    event = raise_it(hall, home, **wish)
    return int(event.facts["issue"])  # type: ignore[arg-type]  # the fact is an integer


def raise_it(hall: Hall, home: int | None, **wish: Any) -> Event:
    known: dict[str, Any] = {"kind": "defect", "source": "visit"}
    if home is not None:
        known["unit_id"] = hall.units[home]
    if wish.get("kind", "defect") == "defect":
        known |= LEAK
    return hall.press(raise_issue, wish=IssueWish(**(known | wish)))


def complained(hall: Hall, home: int | None, text: str = "too loud", **wish: Any) -> int:
    event = raise_it(hall, home, kind="complaint", source="desk", text_enc=VAULT.seal(text), **wish)
    return int(event.facts["issue"])  # type: ignore[arg-type]  # the fact is an integer


def party(hall: Hall, name: str = "Quill Windows", trade: str = "doors_windows") -> int:
    """The one of that name, made where it is missing."""
    rows = hall.rows(Responsible, name=name, trade=trade)
    if not rows:
        hall.press(set_responsible, wish=PartyWish(name=name, trade=trade))
        rows = hall.rows(Responsible, name=name, trade=trade)
    return int(rows[0]["id"])


def issue(hall: Hall, number: int) -> dict[str, Any]:
    return hall.row(Issue, number)
