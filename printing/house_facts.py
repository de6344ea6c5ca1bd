"""What every paper about one home knows: whose it is, and what stands at its head and foot."""

from __future__ import annotations

from dataclasses import dataclass

from .marks import Imprint


@dataclass(frozen=True, kw_only=True)
class HousePaper:
    """`owners` are names; `payload` None: the paper bears no code."""

    language: str
    project: str
    event: str
    home: str
    owners: tuple[str, ...]
    payload: str | None
    imprint: Imprint
    reprint: int = 0
    sample: bool = False
