"""Answers that wait until the store is there again: one sealed file each."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from console.actions.survey import answer_survey
from console.domain.errors import Refusal
from console.domain.scores import SurveyAnswer
from console.domain.times import from_us, to_us
from console.store import Store

TEXTS = ("comment_enc", "wish_enc")
WAITING, REFUSED = ".answer", ".refused"
FOLDER = "survey"
"""Below the data folder."""
BY = "survey"
"""Who presses: nobody of the staff."""


@dataclass(frozen=True, kw_only=True)
class Given:
    """An answer and what is needed to store it once and only once. `place`: the store it is for."""

    op_id: str
    place: str
    campaign_id: int
    visit_id: int
    answered_at: datetime
    answer: SurveyAnswer


def store_answer(store: Store, given: Given, *, has_waited: bool = False) -> None:
    """Raises as `Store.run`."""
    store.run(
        answer_survey, op_id=given.op_id, by=BY, visit_id=given.visit_id, answer=given.answer,
        answered_at=given.answered_at if has_waited else None,
    )  # fmt: skip


def keep(folder: Path, store: Store, given: Given) -> None:
    """A file with the same name is the same answer."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    answer = asdict(given.answer)
    for name in TEXTS:
        answer[name] = answer[name].hex() if answer[name] else ""
    told = asdict(given) | {"answered_at": to_us(given.answered_at), "answer": answer}
    name = f"{to_us(given.answered_at)}-{given.op_id}"
    part = folder / f"{name}.part"
    part.write_bytes(store.vault.seal(json.dumps(told)))
    part.replace(folder / f"{name}{WAITING}")


def waiting(folder: Path) -> list[Path]:
    """The oldest first, by their names: a file may be sent by another window meanwhile."""
    return sorted(folder.glob(f"*{WAITING}"))


def left_over(folder: Path) -> tuple[int, int]:
    """How many wait, and how many the store refused."""
    return len(waiting(folder)), len(list(folder.glob(f"*{REFUSED}")))


def send_waiting(folder: Path, store: Store, place: str) -> int:
    """Stores what waits for this store and campaign; returns how many it was. One that the store
    refuses is put aside, not thrown away. Raises Failure while the store is away."""
    sent = 0
    for file in waiting(folder):
        try:
            given = read(file, store)
        except (Refusal, FileNotFoundError):  # the key of another installation; sent meanwhile
            continue
        if (given.place, given.campaign_id) != (place, store.campaign_id):
            continue
        try:
            store_answer(store, given, has_waited=True)
        except Refusal:
            with suppress(FileNotFoundError):
                file.replace(file.with_suffix(REFUSED))
            continue
        file.unlink(missing_ok=True)
        sent += 1
    return sent


def read(file: Path, store: Store) -> Given:
    told: Mapping[str, Any] = json.loads(store.vault.open(file.read_bytes()))
    said = dict(told["answer"])
    texts = {name: bytes.fromhex(said[name]) or None for name in TEXTS}
    answer = SurveyAnswer(**said | texts | {"tags": tuple(said["tags"])})
    return Given(**{**told, "answered_at": from_us(told["answered_at"]), "answer": answer})
