"""Of the confirmation: who takes the home over, in what right, and how present."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from .confirmation_facts import ConfirmationFacts, Party, PartyRole, Presence
from .fitting import MM
from .flow import Cell, Column, Flow
from .fonts import Faces
from .marks import LEFT, RIGHT, tick_box
from .page import Pen
from .words import Words


def parties(flow: Flow, facts: ConfirmationFacts, say: Words) -> None:
    roles = [flow.faces.width(say(f"role.{role}"), 9.5) / MM for role in PartyRole]
    name = max(35.5, 16.5 + max(roles) + 2)
    columns = (
        Column(title=say("confirmation.role"), x=16.5, width=name - 17.5),
        Column(title=say("confirmation.name"), x=name, width=78 - name, bold=True, name=True),
        Column(title=say("confirmation.identity"), x=80.5, width=47.5, lines=1),
        Column(title=say("confirmation.phone"), x=130.5, width=27),
        Column(title=say("confirmation.presence"), x=160.5, width=34),
    )
    flow.section(say("confirmation.parties"))
    flow.table_head(columns)
    for party in facts.parties:
        letter = say("confirmation.letter", code=party.letter) if party.letter else ""
        last = letter if party.role is PartyRole.PROXY else ""
        row = flow.cells(
            columns, (say(f"role.{party.role}"), party.name, party.identity, party.phone, last)
        )
        boxes = _presence(flow.faces, party, say)
        height = max(flow.row_height(row), flow.row + (4.8 if _stacked(flow.faces, boxes) else 0))
        if flow.need(height):
            flow.section(say("confirmation.parties"), say("confirmation.continued"))
            flow.table_head(columns)
        flow.add(height, partial(_party_row, row, boxes, height))


def _presence(faces: Faces, party: Party, say: Words) -> list[tuple[str, bool]]:
    if party.role is PartyRole.PROXY:
        return []
    boxes = [(say("presence.in_person"), party.presence is Presence.IN_PERSON)]
    if party.presence is not Presence.IN_PERSON:
        boxes.append((say("presence.by_proxy"), party.presence is Presence.BY_PROXY))
    return boxes


def _stacked(faces: Faces, boxes: Sequence[tuple[str, bool]]) -> bool:
    return sum(faces.width(text, 9.5) / MM + 8.5 for text, _ in boxes) > 38


def _party_row(
    row: Sequence[Cell], boxes: Sequence[tuple[str, bool]], height: float, pen: Pen, y: float
) -> None:
    for cell in row:
        pen.block(cell.column.x, y + 4.9, cell.block)
    x, down = 160.5, 0.0
    for text, ticked in boxes:
        tick_box(pen, x, y + 4.9 + down, ticked)
        end = pen.text(x + 5, y + 4.9 + down, text, 9.5)
        if _stacked(pen.faces, boxes):
            down += 4.8
        else:
            x = end + 3.5
    pen.rule(LEFT, y + height, RIGHT)
