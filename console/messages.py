"""The message list: a file for the customer's gateway, and the gateway's answer read back."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from console.actions.messages import MOST, Answer, NewMessage, record_answers, write_messages
from console.defaults import new_code_id
from console.domain.errors import Failure, Refusal
from console.domain.events import Event
from console.domain.messages import MessageKind, MessageState
from console.files import room_for
from console.queries import campaigns
from console.queries import messages as queries
from console.queries.messages import DueRow
from console.roster.book import open_grids
from console.roster.cells import text_of
from console.store import Store, new_op_id
from printing.messages import MessageFacts, MessageLine, message_text, messages_csv
from printing.words import language_for

MEANT = {
    MessageState.REACHED: (
        "reached, delivered, success, read, 成功, 已送达, 送达, 发送成功, 已接通, 接通, "
        "entregado, éxito, leído"
    ),
    MessageState.WRONG_NUMBER: (
        "wrong number, wrong_number, invalid, invalid number, 空号, 错号, 号码错误, 无效号码, "
        "número equivocado, número erróneo, inexistente"
    ),
    MessageState.NOT_REACHED: (
        "not reached, not_reached, failed, undelivered, expired, rejected, no answer, 失败, "
        "发送失败, 未送达, 未接通, 无人接听, 停机, 关机, no entregado, fallido, sin respuesta"
    ),
}
"""What gateways call it, in small letters."""
HEADS = {
    "reference": "reference, ref, id, 编号, 参考号, referencia",
    "state": "status, state, result, 状态, 结果, 发送状态, estado, resultado",
}


@dataclass(frozen=True, kw_only=True)
class Written:
    """`without_phone` of them could not be written: they have to be told in another way."""

    messages: int
    without_phone: int


def write_message_file(
    store: Store, rows: Sequence[DueRow], out: Path, *, by: str | None = None
) -> Written:
    """The messages of `rows` into a CSV file, which stands in the journal before it stands on the
    disk: it holds telephones in clear. Raises Refusal `print.no-folder`, `messages.none`,
    `messages.plan-changed`, and Failure `file.not-written` (nobody counts as told) or
    `messages.not-written`."""
    if not out.parent.is_dir() or out.is_dir():
        raise Refusal("print.no-folder", path=str(out.parent))
    found = store.read(campaigns.campaign)
    owners = tuple(sorted({row.owner_id for row in rows}))
    phones = store.read(queries.phones_of, owner_ids=owners, vault=store.vault)
    told = [(row, row.reference or new_code_id()) for row in rows if row.owner_id in phones]
    if not told:
        raise Refusal("messages.none")
    lines = [
        MessageLine(
            reference=reference,
            phone=phones[row.owner_id],
            text=message_text(
                MessageFacts(
                    kind=row.kind,
                    language=language_for(row.language, found.language),
                    project=found.project,
                    homes=row.labels,
                    start=row.slot_start.astimezone(ZoneInfo(found.zone)),
                )
            ),
        )
        for row, reference in told
    ]
    data = messages_csv(lines)
    is_told = False
    try:
        with room_for(out, len(data)) as fill:
            for n in range(0, len(told), MOST):
                _tell(store, told[n : n + MOST], data, by)
                is_told = True
            fill(data)
    except OSError as error:
        code = "messages.not-written" if is_told else "file.not-written"
        raise Failure(code, path=str(out), why=str(error.strerror)) from error
    return Written(messages=len(told), without_phone=len(rows) - len(told))


def _tell(store: Store, told: Sequence[tuple[DueRow, str]], data: bytes, by: str | None) -> None:
    store.run(
        write_messages,
        op_id=new_op_id(),
        by=by,
        messages=tuple(
            NewMessage(
                appointment_id=row.appointment_id,
                kind=MessageKind(row.kind),
                slot_start=row.slot_start,
                reference=reference,
            )
            for row, reference in told
        ),
        sha256=hashlib.sha256(data).hexdigest(),
    )


def due(store: Store, kind: MessageKind, today: date) -> list[DueRow]:
    return store.read(queries.due_messages, kind=kind, today=today)


def record_answer_file(store: Store, path: Path, *, by: str | None = None) -> Event:
    """A table with the columns reference and status, as gateways give it back. Raises Refusal
    `messages.no-answers`, `messages.nothing-new`, `roster.…`."""
    answers = read_answers(path)
    return store.run(record_answers, op_id=new_op_id(), by=by, answers=answers)


def read_answers(path: Path) -> tuple[Answer, ...]:
    grids, _names = open_grids(path)
    rows = [[text_of(cell).strip() for cell in row] for row in grids[0].rows]
    for n, row in enumerate(rows):
        heads = [cell.casefold() for cell in row]
        columns = {
            name: next((i for i, head in enumerate(heads) if head in known.split(", ")), None)
            for name, known in HEADS.items()
        }
        reference, state = columns["reference"], columns["state"]
        if reference is None or state is None:
            continue
        found = [
            Answer(reference=cells[reference].upper(), state=meant)
            for cells in rows[n + 1 :]
            if max(reference, state) < len(cells)
            and cells[reference]
            and (meant := _meant(cells[state])) is not None
        ]
        if found:
            return tuple(found)
        break
    raise Refusal("messages.no-answers", file=path.name)


def _meant(text: str) -> MessageState | None:
    said = text.casefold()
    return next((state for state, known in MEANT.items() if said in known.split(", ")), None)
