"""Cases of test_undo: what is wrong with keys, and the templates of sets."""

from __future__ import annotations

from collections.abc import Callable

from day_store import Hall

from console.actions import key_faults
from console.actions.key_sets import set_template
from console.domain.events import Event
from console.domain.key_templates import TemplateLine
from console.models import KeyItem, KeySet

Case = tuple[str, Callable[[Hall], object], Callable[[Hall], Event]]


def _set(hall: Hall) -> int:
    return next(s["id"] for s in hall.rows(KeySet) if s["unit_id"] == hall.units[0])


def _piece(hall: Hall, kind: str) -> int:
    mine = _set(hall)
    return next(i["id"] for i in hall.rows(KeyItem) if i["set_id"] == mine and i["kind"] == kind)


def _freeze(hall: Hall) -> Event:
    return hall.press(key_faults.freeze_set, set_id=_set(hall), reason="seal")


def _lose(hall: Hall) -> Event:
    card = _piece(hall, "access_card")
    return hall.press(key_faults.report_lost, item_ids=(card,), why="stolen")


def _damage(hall: Hall) -> Event:
    card = _piece(hall, "access_card")
    return hall.press(key_faults.report_damaged, item_ids=(card,), why="card_dead")


def _open_bag(hall: Hall) -> Event:
    bag = _piece(hall, "sealed_bag")
    return hall.press(key_faults.report_seal_broken, bag_id=bag, why="torn")


def _template(hall: Hall) -> Event:
    lines = (TemplateLine(kind="entry_owner", count=6, is_sealed=True),)
    return hall.press(set_template, product_type="villa", lines=lines)


def _nothing(_hall: Hall) -> None:
    pass


FAULT_CASES: list[Case] = [
    ("keys.frozen", _nothing, _freeze),
    ("keys.lost", _nothing, _lose),
    ("keys.damaged", _nothing, _damage),
    ("keys.seal_broken", _nothing, _open_bag),
    (
        "keys.owner_told",
        _freeze,
        lambda h: h.press(key_faults.note_owner_told, set_id=_set(h), how="phone"),
    ),
    (
        "keys.unfrozen",
        _freeze,
        lambda h: h.press(key_faults.unfreeze_set, set_id=_set(h)),
    ),
    ("keys.template_set", _nothing, _template),
]
