"""Papers of a home beside its confirmation, each issued under its own code, and whole packs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from console import paper_facts
from console.domain import codes
from console.domain.paper_layout import USUAL_PACK, pack_for
from console.issuing import Wish, coder, homes_of, issue, snapshot
from console.paper_facts import PAPERS, UNITS, Coded, HomeFile, Sheet, full_name, key_label
from console.queries import find
from console.queries import papers as queries
from console.queries.home_findings import NONE, FindingRow, findings
from console.queries.house_files import HouseFile, house_files
from console.queries.paper_texts import packs_of
from console.queries.units import UnitRow, units
from console.store import Store
from printing.authority import AuthorityFacts, Granter
from printing.confirmation_facts import Meter
from printing.covers import Cover, CoverFacts, Term
from printing.inspection import Finding, InspectionFacts
from printing.items import Item, ItemsFacts
from printing.key_retention import KeptPiece, RetentionFacts
from printing.packs import PackFacts
from printing.repair import RepairFacts
from printing.settlement import Due, Paid, SettlementFacts

ITEMS = (
    "handbook", "fit_out_rules", "interim_rules", "fire_letter", "meter_cards", "gift",
)  # fmt: skip
"""What an owner takes home beside the papers and the keys."""
PACK = tuple(kind for kind, _ in USUAL_PACK)
"""A home's pack where the campaign has not set another one."""
KEYS = "key_retention"
METERS = ("water", "electricity", "gas")
NO_CODE = ("warranty", "manual")
"""Papers that nobody signs and nobody scans."""


@dataclass(frozen=True, kw_only=True)
class House:
    """All that the papers of one home are drawn from; `coded` by kind of paper."""

    sheet: Sheet
    home: HomeFile
    more: HouseFile
    coded: dict[str, Coded]

    @property
    def unit(self) -> UnitRow:
        return self.home.unit

    def base(self, kind: str, payload: str | None = None) -> dict[str, Any]:
        """What every paper of a home begins with."""
        coded, sheet = self.coded.get(kind), self.sheet
        version = coded.version if coded else 1
        return {
            "language": sheet.language,
            "project": sheet.campaign.project,
            "event": sheet.event,
            "home": full_name(sheet, self.unit),
            "owners": tuple(owner.name for owner in self.unit.owners),
            "payload": payload or (coded.payload if coded else None),
            "imprint": sheet.imprint(version),
            "reprint": version - 1,
            "sample": sheet.campaign.is_sample,
        }


def house_papers(kind: str) -> Callable[[Store, Wish], tuple[int, Iterator[Any]]]:
    """How many, and each drawn when it is asked for."""
    return partial(_papers, (kind,), lambda house: DRAW[kind](house))


def packs(store: Store, wish: Wish) -> tuple[int, Iterator[Any]]:
    """The papers of a home one behind the other, as the pack of its product has them; a mandate
    to keep keys only where there is a set of them."""
    own = store.read(packs_of)
    ids = homes_of(store, wish)
    product = {home.id: home.product_type for home in store.read(partial(units, ids=ids))}
    with_keys = set(_with_sets(store, list(product)))
    taken = {
        home: tuple(p for p in pack_for(own, name) if p[0] != KEYS or home in with_keys)
        for home, name in product.items()
    }

    def draw(house: House) -> PackFacts:
        drawn = [(DRAW[kind](house), copies) for kind, copies in taken[house.unit.id]]
        papers = tuple(paper for paper, copies in drawn for _ in range(copies))
        return PackFacts(language=house.sheet.language, papers=papers)

    takers: dict[str, set[int]] = {}
    for home, papers in taken.items():
        for kind, _ in papers:
            takers.setdefault(kind, set()).add(home)
    return _papers(tuple(takers), draw, store, wish, takers)


def _papers(
    kinds: tuple[str, ...],
    draw: Callable[[House], Any],
    store: Store,
    wish: Wish,
    takers: dict[str, set[int]] | None = None,
) -> tuple[int, Iterator[Any]]:
    """`takers` of a kind; without them every home takes each."""
    ids = homes_of(store, wish)
    if takers is None and kinds == (KEYS,):
        ids = _with_sets(store, ids)
    for kind in kinds:
        taking = [home for home in ids if takers is None or home in takers[kind]]
        if kind not in NO_CODE and (taking or takers is None):
            issue(store, wish, (kind, "unit", "D"), taking)

    def rows(session: Session, *, campaign_id: int) -> tuple[Any, ...]:
        of: dict[str, Any] = {"campaign_id": campaign_id}
        return (
            {kind: queries.issued(session, kind=kind, **of) for kind in kinds},
            units(session, ids=ids, reveal=store.vault, **of),
            queries.charges(session, **of),
            queries.meters(session, **of),
            {s.unit_id: s for s in queries.key_sets(session, **of)},
            queries.signings(session, **of),
            house_files(session, unit_ids=ids, **of),
            findings(session, unit_ids=ids, vault=store.vault, **of),
        )

    sheet, found = snapshot(store, rows, desk=wish.desk)
    issued, homes, charges, meters, sets, signings, files, seen = found
    coded = {kind: coder(store, rows) for kind, rows in issued.items()}

    def house(unit: UnitRow) -> House:
        return House(
            sheet=sheet,
            home=HomeFile(
                unit=unit,
                charges=charges.get(unit.id, ()),
                meters=meters.get(unit.id, ()),
                key_set=sets.get(unit.id),
                signing=signings.get(unit.id),
                findings=seen.get(unit.id, NONE),
            ),
            more=files[unit.id],
            coded={kind: coded[kind](unit.id) for kind in kinds if unit.id in issued[kind]},
        )

    of_set = _set_coder(store)
    drawn = (draw(_with_set_code(house(unit), of_set)) for unit in homes)
    return len(homes), drawn


def _with_sets(store: Store, ids: list[int]) -> list[int]:
    having = {s.unit_id for s in store.read(queries.key_sets)}
    return [unit for unit in ids if unit in having]


SetCoder = Callable[[str], str]


def _set_coder(store: Store) -> SetCoder:
    keys = store.read(find.code_keys, vault=store.vault)
    return lambda code_id: codes.make("K", keys.current, code_id, keys.secrets[keys.current])


def _with_set_code(house: House, of_set: SetCoder) -> House:
    """A retention bears the code of the set, as the tag does; its version counts the prints."""
    coded = house.coded.get("key_retention")
    if coded is not None and house.home.key_set is not None:
        payload = of_set(house.home.key_set.code_id)
        house.coded["key_retention"] = Coded(payload=payload, version=coded.version)
    return house


# -- facts -------------------------------------------------------------------------------------


def _confirmation(house: House) -> Any:
    return paper_facts.confirmation(house.sheet, house.home, house.coded["confirmation"])


def _authority(house: House) -> AuthorityFacts:
    say = house.sheet.say
    granters = []
    for owner in house.unit.owners:
        kind = say.known("id_type", owner.id_type) if owner.id_type else ""
        identity = paper_facts.mask_identity(owner.id_no)
        granters.append(
            Granter(name=owner.name, identity=f"{kind} {identity}".strip() if identity else "")
        )
    return AuthorityFacts(**house.base("authority"), granters=tuple(granters))


def _inspection(house: House) -> InspectionFacts:
    read = {m.kind: m for m in house.home.meters}
    kinds = dict.fromkeys((*METERS[:2], *read))
    rows = house.home.findings.rows
    recorders = {row.raised_by for row in rows}
    return InspectionFacts(
        **house.base("inspection"),
        layout=house.unit.layout_type,
        escort=house.more.escort,
        recorder=recorders.pop() if len(recorders) == 1 else "",
        at=house.sheet.local(rows[0].raised_at) if rows else None,
        findings=tuple(_finding(row) for row in rows),
        meters=tuple(
            Meter(
                code=kind,
                number=read[kind].meter_no if kind in read else "",
                reading=read[kind].value if kind in read else None,
                unit=UNITS.get(kind, ""),
            )
            for kind in kinds
        ),
    )


def _repair(house: House) -> RepairFacts:
    say, kept = house.sheet.say, house.more.kept
    phones = [p for owner in house.unit.owners for p in owner.phones[:1]]
    return RepairFacts(
        **house.base("repair"),
        phone=paper_facts.mask_phone(phones[0]) if phones else "",
        findings=tuple(_finding(row) for row in house.home.findings.open),
        keeps_key=True if kept else None,
        kept=tuple(f"{say.known('key_kind', piece.kind)} {piece.number}" for piece in kept),
    )


def _finding(row: FindingRow) -> Finding:
    return Finding(
        label=row.label,
        room=row.room,
        trade=row.trade,
        fault=f"{row.fault} · {row.text}" if row.text else row.fault,
        party=row.party,
        promised=row.promised_on,
        has_photo=row.has_photo,
    )


def _settlement(house: House) -> SettlementFacts:
    sheet, say = house.sheet, house.sheet.say
    return SettlementFacts(
        **house.base("settlement"),
        measured_gross=None,
        contract_gross=house.unit.gross_area,
        dues=tuple(
            Due(
                name=say.known("charge", due.kind),
                basis=_basis(house, due.kind, due.basis),
                cents=due.cents,
                paid_cents=due.paid_cents,
            )
            for due in house.more.dues
        ),
        payments=tuple(
            Paid(
                receipt=paid.receipt,
                method=say.known("payment_method", paid.method) if paid.method else "",
                at=sheet.local(paid.at),
                cents=paid.cents,
            )
            for paid in house.more.payments
        ),
    )


def _basis(house: House, kind: str, basis: str) -> str:
    say = house.sheet.say
    words = f"charge_basis.{kind}"
    return say(words, basis=basis) if basis and words in say.keys() else basis  # noqa: SIM118


def _retention(house: House) -> RetentionFacts:
    kept, say = house.more.kept, house.sheet.say
    reasons = {"retained": "repair", "safekeeping": "safekeeping"}
    assert house.home.key_set is not None
    return RetentionFacts(
        **house.base("key_retention"),
        set_number=key_label(house.home.key_set.number),
        pieces=tuple(KeptPiece(kind=p.kind, number=p.number, seal=p.seal) for p in kept),
        reasons=tuple(dict.fromkeys(reasons[p.state] for p in kept)),
        keeper=say("notice.and").join(
            dict.fromkeys(say.known("department", p.holder) for p in kept)
        ),
    )


def _items(house: House) -> ItemsFacts:
    number = key_label(house.home.key_set.number) if house.home.key_set else ""
    listed = (*PAPERS[:2], "key_receipt", *PAPERS[2:], *ITEMS)
    return ItemsFacts(
        **house.base("items"),
        items=tuple(Item(code=c, note=number if c == "key_receipt" else "") for c in listed),
    )


def _cover(cover: Cover, house: House) -> CoverFacts:
    sheet, signed = house.sheet, house.more.signed_at
    return CoverFacts(
        **house.base(cover.value),
        cover=cover,
        layout=house.unit.layout_type,
        gross_area=None,
        handed_over=sheet.local(signed).date() if signed else None,
        developer=sheet.own("contact.developer"),
        repair_unit=sheet.own("contact.repair_unit"),
        phone=sheet.own("contact.repair_phone"),
        intro=sheet.own(f"{cover}.intro"),
        terms=tuple(_term(line) for line in sheet.own(f"{cover}.own_terms").split("|") if line),
    )


def _term(line: str) -> Term:
    """`Roof: five years`; a line without a colon is a subject alone."""
    subject, _, text = line.replace("：", ":", 1).partition(":")
    return Term(subject=subject.strip(), text=text.strip())


DRAW: dict[str, Callable[[House], Any]] = {
    "confirmation": _confirmation,
    "authority": _authority,
    "inspection": _inspection,
    "repair": _repair,
    "settlement": _settlement,
    "key_retention": _retention,
    "items": _items,
    "warranty": partial(_cover, Cover.WARRANTY),
    "manual": partial(_cover, Cover.MANUAL),
}
