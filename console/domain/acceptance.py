"""Who may accept a home today, and which papers must be on the table for it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

PAPERS = ("id", "contract", "notice", "fund", "authority", "seal")
"""The checklist: ID card, contract, notice, fund receipt, letter of authority, company's seal."""
ALWAYS = ("id", "contract", "notice", "fund")


def paper_reason(missing: Collection[str]) -> str:
    """Why a visit is held for these papers."""
    return "id_card" if tuple(missing) == ("id",) else "paper"


@dataclass(frozen=True, kw_only=True)
class OwnerAtDoor:
    """One owner of the party's homes. A company is never here itself: it sends somebody."""

    owner_id: int
    is_here: bool
    is_company: bool = False


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """`code` names the sentence, `missing` counts the owners it is about."""

    may_accept: bool
    code: str
    missing: int = 0


@dataclass(frozen=True, kw_only=True)
class AtDoor:
    """What the clerk sees: the owners, and the codes of the papers that were shown."""

    owners: tuple[OwnerAtDoor, ...] = ()
    shown: Collection[str] = ()

    @property
    def has_company(self) -> bool:
        return any(o.is_company for o in self.owners)

    @property
    def absent(self) -> tuple[OwnerAtDoor, ...]:
        return tuple(o for o in self.owners if o.is_company or not o.is_here)

    def asked(self) -> tuple[str, ...]:
        """The papers that this party needs."""
        letter = ("authority",) if self.absent else ()
        return (*ALWAYS, *letter, *(("seal",) if self.has_company else ()))

    def missing(self) -> tuple[str, ...]:
        return tuple(paper for paper in self.asked() if paper not in self.shown)

    def authority(self, owner: OwnerAtDoor) -> str:
        """What lets somebody else sign for that owner: '', a `letter`, a company's `seal`."""
        if owner not in self.absent or "authority" not in self.shown:
            return ""
        if not owner.is_company:
            return "letter"
        return "seal" if "seal" in self.shown else "letter"

    def verdict(self) -> Verdict:
        """Everybody who owns is here, or has given somebody a letter; a company's needs its seal
        too."""
        if not self.owners:
            return Verdict(may_accept=False, code="nobody")
        if self.has_company:
            if "authority" not in self.shown:
                return Verdict(may_accept=False, code="company_letter")
            if "seal" not in self.shown:
                return Verdict(may_accept=False, code="company_seal")
            return Verdict(may_accept=True, code="company")
        missing = len(self.absent)
        if not missing:
            return Verdict(may_accept=True, code="alone" if len(self.owners) == 1 else "all")
        if "authority" in self.shown:
            return Verdict(may_accept=True, code="letter", missing=missing)
        is_alone = len(self.owners) == 1
        return Verdict(may_accept=False, code="absent" if is_alone else "some", missing=missing)
