"""Invented facts for the papers of one home and of one visit, in each language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from paper_samples import DETAILS, at, imprint, payload

from printing.authority import AuthorityFacts, Granter
from printing.circulation import CirculationFacts, Skipped, StationBox
from printing.confirmation_facts import Meter
from printing.covers import Cover, CoverFacts, Term
from printing.guide import GuideFacts, GuideStep
from printing.inspection import Finding, InspectionFacts
from printing.items import Item, ItemsFacts
from printing.key_retention import KeptPiece, RetentionFacts
from printing.repair import RepairFacts
from printing.settlement import Due, Paid, SettlementFacts
from printing.survey_sheet import SurveyFacts
from printing.words import words

OWNERS = ("周予安", "陆𬱖")
STATIONS = ("reception", "identity", "documents", "inspection", "settlement", "signing", "keys",
            "survey")  # fmt: skip
FAULTS = {
    "zh_CN": ("次卧", "门窗", "窗框渗水，雨后可见水痕"),
    "en": ("Second bedroom", "Doors and windows", "Window frame leaks after rain"),
    "es": ("Segundo dormitorio", "Carpintería", "El marco de la ventana filtra con lluvia"),
}


def _home(language: str, letter: str, number: int) -> dict[str, Any]:
    told = DETAILS[language]
    return {
        "language": language,
        "project": told["project"],
        "event": told["event"],
        "home": told["home"],
        "owners": OWNERS,
        "payload": payload(letter, number),
        "imprint": imprint(language, version=1),
    }


def circulation(language: str = "zh_CN", **changes: Any) -> CirculationFacts:
    told, say = DETAILS[language], words(language)
    boxes = []
    for n, (code, name) in enumerate(zip(STATIONS, told["steps"], strict=True)):
        place = say("circulation.desks", n=2) if n else say("circulation.desk", n=1)
        box = StationBox(
            name=name, place=place, work=tuple(say(f"circulation_work.{code}").split("|"))
        )
        if n == 0:
            box = replace(box, is_done=True, start=at(14, 8), end=at(14, 9), clerk="林晚")
        if n == 2:
            skipped = Skipped(reason=say("skip.done_before"), approver="周主管", at=at(14, 9))
            box = replace(box, place=say("circulation.left_out"), skipped=skipped, work=())
        boxes.append(box)
    usual = CirculationFacts(
        language=language,
        project=told["project"],
        event=told["event"],
        ticket="A047",
        homes=("3-1-2801",),
        owners=OWNERS,
        slot=f"{say.day_in_year(date(2026, 5, 16))} 14:00–14:30",
        came=f"14:08 · {say.counted('circulation.people', 3)} · "
        f"{say.counted('circulation.children', 1)}",
        host="何嘉木",
        zone=told["zone"],
        stations=tuple(boxes),
        payload=payload("V", 21),
        imprint=imprint(language, version=1),
    )
    return replace(usual, **changes)


def guide(language: str = "zh_CN", **changes: Any) -> GuideFacts:
    told, say = DETAILS[language], words(language)
    usual = GuideFacts(
        language=language,
        project=told["project"],
        event=told["event"],
        hours="08:30–11:30　13:00–17:00",
        place=told["place"],
        parking=told["parking"],
        amenities=told["amenities"],
        phone="0000-0000 1234",
        steps=tuple(
            GuideStep(name=name, what=say(f"guide_step.{code}"), minutes=5 * n + 2,
                      is_voluntary=code == "survey")
            for n, (code, name) in enumerate(zip(STATIONS, told["steps"], strict=True))
        ),
        fees=tuple(name for name, _ in told["fees"]),
        grace_minutes=15,
        tolerance_minutes=15,
        imprint=imprint(language, version=1, desk=""),
    )  # fmt: skip
    return replace(usual, **changes)


def authority(language: str = "zh_CN", **changes: Any) -> AuthorityFacts:
    kind = DETAILS[language]["id"]
    usual = AuthorityFacts(
        **_home(language, "D", 31),
        granters=(
            Granter(name="周予安", identity=f"{kind} 990308********1234"),
            Granter(name="陆𬱖", identity=f"{kind} 990308********5678"),
        ),
        proxy="古丽娜尔·阿卜杜热西提",
        powers=("accept", "sign"),
        until=date(2026, 5, 31),
    )
    return replace(usual, **changes)


def findings(language: str, count: int) -> tuple[Finding, ...]:
    room, trade, fault = FAULTS[language]
    return tuple(
        Finding(label=f"2801-{n:02}", room=room, trade=trade, fault=fault,
                party=DETAILS[language]["manager"], promised=date(2026, 6, 15), has_photo=n == 1)
        for n in range(1, count + 1)
    )  # fmt: skip


def inspection(language: str = "zh_CN", **changes: Any) -> InspectionFacts:
    usual = InspectionFacts(
        **_home(language, "D", 41),
        layout=DETAILS[language]["layout"],
        escort="何嘉木",
        recorder="马骏",
        at=at(14, 40),
        meters=(
            Meter(code="water", number="W 30 114 826", reading=3200, unit="m³"),
            Meter(code="electricity", number="E 77 205 193", reading=18600, unit="kWh"),
        ),
        findings=findings(language, 6),
    )
    return replace(usual, **changes)


def repair(language: str = "zh_CN", **changes: Any) -> RepairFacts:
    usual = RepairFacts(
        **_home(language, "D", 51),
        phone="199****1234",
        findings=findings(language, 3),
        keeps_key=True,
        kept=(words(language)("key_kind.entry_construction") + " 10637-6",),
        access=("weekday_am",),
        property_manager=DETAILS[language]["manager"],
    )
    return replace(usual, **changes)


def settlement(language: str = "zh_CN", **changes: Any) -> SettlementFacts:
    fees = DETAILS[language]["fees"]
    usual = SettlementFacts(
        **_home(language, "D", 61),
        measured_gross=8963,
        contract_gross=8941,
        dues=tuple(
            Due(name=name, basis=basis, cents=cents, paid_cents=paid)
            for (name, basis), cents, paid in zip(
                fees, (409200, 301157, 10000), (409200, 301157, 0), strict=True
            )
        ),
        payments=(
            Paid(receipt="P-000417", method=words(language)("payment_method.card"),
                 at=at(15, 12), cents=710357),
        ),
    )  # fmt: skip
    return replace(usual, **changes)


def retention(language: str = "zh_CN", **changes: Any) -> RetentionFacts:
    usual = RetentionFacts(
        **_home(language, "K", 7),
        set_number="K-4827",
        pieces=(
            KeptPiece(kind="entry_construction", number="10637-6"),
            KeptPiece(kind="entry_owner", number="10637-1", seal="intact"),
        ),
        reasons=("repair",),
        keeper=DETAILS[language]["manager"],
        users=DETAILS[language]["steps"][3],
        until=date(2026, 6, 15),
    )
    return replace(usual, **changes)


def items(language: str = "zh_CN", **changes: Any) -> ItemsFacts:
    usual = ItemsFacts(
        **_home(language, "D", 71),
        items=tuple(
            Item(code=code, handed=n < 2, note="K-4827" if code == "key_receipt" else "")
            for n, code in enumerate(
                ("warranty", "manual", "key_receipt", "agreement", "handbook", "fit_out_rules",
                 "interim_rules", "fire_letter", "meter_cards", "gift")
            )
        ),
    )  # fmt: skip
    return replace(usual, **changes)


def cover(language: str = "zh_CN", **changes: Any) -> CoverFacts:
    told = DETAILS[language]
    usual = CoverFacts(
        **(_home(language, "D", 81) | {"payload": None}),
        cover=Cover.WARRANTY,
        layout=told["layout"],
        gross_area=8963,
        handed_over=date(2026, 5, 16),
        developer=told["developer"],
        repair_unit=told["manager"],
        phone="0000-0000 5678",
        intro=told["place"],
        terms=tuple(Term(subject=name, text=basis) for name, basis in told["fees"]),
    )
    return replace(usual, **changes)


def manual(language: str = "zh_CN", **changes: Any) -> CoverFacts:
    blank = {"cover": Cover.MANUAL, "terms": (), "intro": "", "handed_over": None}
    return cover(language, **(blank | changes))


def survey(language: str = "zh_CN", **changes: Any) -> SurveyFacts:
    told = DETAILS[language]
    usual = SurveyFacts(
        language=language,
        project=told["project"],
        event=told["event"],
        stations=tuple(told["steps"][:-1]),
        payload=payload("S", 91),
        imprint=imprint(language, version=1, desk=""),
    )
    return replace(usual, **changes)


MAKERS = {
    "circulation": circulation, "guide": guide, "authority": authority, "inspection": inspection,
    "repair": repair, "settlement": settlement, "key_retention": retention, "items": items,
    "covers": cover, "survey_sheet": survey,
}  # fmt: skip
"""By the module of printing that draws it."""


def everything() -> str:
    made = [make(language) for language in DETAILS for make in (*MAKERS.values(), manual)]
    return repr(made)
