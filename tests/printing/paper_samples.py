"""Invented facts for the papers: one set that tells the usual story in each language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from typing import Any

from printing.confirmation_facts import (
    Condition,
    ConfirmationFacts,
    Meter,
    Outcome,
    Paper,
    Party,
    PartyRole,
    Presence,
)
from printing.digest import (
    DigestFacts,
    ExceptionLine,
    LedgerLine,
    Rate,
    SlotCount,
    StationFigures,
)
from printing.fallback import FallbackFacts, FallbackRow
from printing.key_receipt import KeyReceiptFacts, ReceiptLine, RetainedLine
from printing.key_tags import KeyTag, KeyTagsFacts
from printing.loan_slip import LoanPiece, LoanSlipFacts
from printing.marks import Imprint
from printing.notice import Fee, NoticeFacts
from printing.slip import SlipFacts, SlipStep, StepMark

ZONE = timezone(timedelta(hours=8))
DAY = date(2026, 5, 16)
LANGUAGES = ("zh_CN", "en", "es")
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
DETAILS: dict[str, dict[str, Any]] = {
    "zh_CN": {
        "project": "望澜雅苑",
        "event": "一期 · 集中交付",
        "steps": ["签到", "身份核验", "资料审核", "陪验", "缴费结算", "签署", "领钥匙", "满意度"],
        "zone": "等候区 B",
        "home": "望澜雅苑一期 3 栋 1 单元 2801",
        "layout": "三室两厅两卫",
        "finish": "精装修",
        "id": "身份证",
        "developer": "望澜置业有限公司",
        "manager": "望澜物业服务有限公司",
        "desk": "签到 2",
        "place": "望澜雅苑会所一层交付中心",
        "parking": "东门 P2 停车场",
        "amenities": "茶歇、儿童看护、午餐",
        "types": ("高层", "别墅"),
        "fees": (
            ("面积差额补缴", "实测 89.63 − 合同 89.41 = 0.22 ㎡ × 18,600.00 元/㎡"),
            ("物业服务费（12 个月）", "89.63 ㎡ × 2.80 元/㎡·月 × 12"),
            ("预存水费", "多退少补"),
        ),
    },
    "en": {
        "project": "Wanglan Gardens",
        "event": "Phase 1 · Home handover",
        "steps": [
            "Check-in",
            "Identity check",
            "Document review",
            "Escorted inspection",
            "Settlement",
            "Signing",
            "Keys",
            "Satisfaction",
        ],
        "zone": "Waiting area B",
        "home": "Wanglan Gardens phase 1, building 3, stairwell 1, home 2801",
        "layout": "Three bedrooms, two bathrooms",
        "finish": "Fitted out",
        "id": "ID card",
        "developer": "Wanglan Real Estate Ltd",
        "manager": "Wanglan Property Services Ltd",
        "desk": "Check-in 2",
        "place": "Handover centre, ground floor of the clubhouse",
        "parking": "East gate, car park P2",
        "amenities": "Tea, childcare, lunch",
        "types": ("high-rise", "villa"),
        "fees": (
            ("Area price adjustment", "measured 89.63 − contract 89.41 = 0.22 ㎡ × 18,600.00"),
            ("Service fee (12 months)", "89.63 ㎡ × 2.80 × 12"),
            ("Water deposit", "settled later"),
        ),
    },
    "es": {
        "project": "Jardines de Wanglan",
        "event": "Fase 1 · Entrega de viviendas",
        "steps": [
            "Registro de llegada",
            "Verificación de identidad",
            "Revisión documental",
            "Visita de inspección",
            "Liquidación",
            "Firma",
            "Llaves",
            "Satisfacción",
        ],
        "zone": "Zona de espera B",
        "home": "Jardines de Wanglan fase 1, bloque 3, portal 1, vivienda 2801",
        "layout": "Tres dormitorios, dos baños",
        "finish": "Acabada",
        "id": "Documento",
        "developer": "Inmobiliaria Wanglan, S. L.",
        "manager": "Administración de Fincas Wanglan, S. L.",
        "desk": "Registro 2",
        "place": "Centro de entrega, planta baja del club social",
        "parking": "Puerta este, P2",
        "amenities": "Café, guardería, comida",
        "types": ("en altura", "chalé"),
        "fees": (
            ("Ajuste por superficie", "medida 89,63 − contrato 89,41 = 0,22 ㎡ × 18.600,00"),
            ("Cuota de comunidad (12 meses)", "89,63 ㎡ × 2,80 × 12"),
            ("Depósito de agua", "se regulariza después"),
        ),
    },
}


def payload(letter: str, number: int) -> str:
    """A text in the form of a code; its tag proves nothing, which printing cannot know."""
    digits = []
    state = number * 2654435761 + ord(letter)
    for _ in range(36):
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        digits.append(ALPHABET[state >> 59])
    return f"HD1{letter}" + "".join(digits)


def at(hour: int, minute: int) -> datetime:
    return datetime(2026, 5, 16, hour, minute, tzinfo=ZONE)


def imprint(language: str, **changes: Any) -> Imprint:
    usual = Imprint(
        version=3,
        printed_at=at(16, 12),
        desk=DETAILS[language]["desk"],
        journal_seq=18402,
        journal_hash="a93e10d7c45b" + "0" * 52,
    )
    return replace(usual, **changes)


def slip(language: str = "zh_CN", **changes: Any) -> SlipFacts:
    told = DETAILS[language]
    marks = {0: StepMark.DONE, 2: StepMark.SKIPPED, 7: StepMark.VOLUNTARY}
    usual = SlipFacts(
        language=language,
        project=told["project"],
        event="",
        day=DAY,
        ticket="A047",
        zone=told["zone"],
        first_wait=(5, 10),
        whole_visit=(120, 180),
        steps=tuple(
            SlipStep(name=name, mark=marks.get(n, StepMark.TODO), at=at(14, 9) if n == 0 else None)
            for n, name in enumerate(told["steps"])
        ),
        payload=payload("V", 1),
        tolerance_minutes=15,
        issued_at=at(14, 9),
        desk=told["desk"],
    )
    return replace(usual, **changes)


def party(role: PartyRole, name: str, tail: str, presence: Presence, language: str) -> Party:
    return Party(
        role=role,
        name=name,
        identity=f"{DETAILS[language]['id']} 990308********{tail}",
        phone=f"199****{tail}",
        presence=presence,
        letter="D 7QX2" if role is PartyRole.PROXY else "",
    )


def confirmation(language: str = "zh_CN", **changes: Any) -> ConfirmationFacts:
    told = DETAILS[language]
    usual = ConfirmationFacts(
        language=language,
        project=told["project"],
        event=told["event"],
        home=told["home"],
        layout=told["layout"],
        finish=told["finish"],
        measured_gross=8963,
        measured_net=7018,
        contract_gross=8941,
        settled=True,
        parties=(
            party(PartyRole.OWNER, "周予安", "1234", Presence.IN_PERSON, language),
            party(PartyRole.CO_OWNER, "陆𬱖", "5678", Presence.BY_PROXY, language),
            party(PartyRole.PROXY, "古丽娜尔·阿卜杜热西提", "9012", Presence.UNKNOWN, language),
        ),
        conditions=tuple(
            Condition(code=code, met=code != "gas")
            for code in ("water", "electricity", "gas", "lift", "doors", "cleaning", "common")
        ),
        meters=(
            Meter(code="water", number="W 30 114 826", reading=3200, unit="m³"),
            Meter(code="electricity", number="E 77 205 193", reading=18600, unit="kWh"),
            Meter(code="gas", number="", reading=None, unit="m³"),
        ),
        papers=(
            Paper(code="warranty", copies=1, handed=True),
            Paper(code="manual", copies=1, handed=True),
            Paper(code="key_receipt", copies=1, handed=True, reference="K-4827"),
        ),
        outcome=Outcome.WITH_ISSUES,
        issue_count=12,
        issue_record="D 5HC9",
        promised=date(2026, 6, 15),
        taken_over_at=at(16, 20),
        developer=told["developer"],
        property_manager=told["manager"],
        payload=payload("D", 1),
        imprint=imprint(language),
    )
    return replace(usual, **changes)


def notice(language: str = "zh_CN", **changes: Any) -> NoticeFacts:
    told = DETAILS[language]
    minutes = (2, 5, 20, 40, 30, 10, 15, 3)
    usual = NoticeFacts(
        language=language,
        project=told["project"],
        event=told["event"],
        names=("周予安", "陆𬱖"),
        home=told["home"],
        start=at(14, 0),
        end=at(14, 30),
        grace_minutes=15,
        place=told["place"],
        parking=told["parking"],
        amenities=told["amenities"],
        route=tuple(zip(told["steps"], minutes, strict=True)),
        fees=tuple(
            Fee(name=name, basis=basis, cents=cents)
            for (name, basis), cents in zip(told["fees"], (409200, 301157, 10000), strict=True)
        ),
        phone_hours="08:30–17:30",
        phone="0000-0000 1234",
        phones_always=("0000-0000 5678", "0000-0000 9012"),
        rebook_before=date(2026, 5, 13),
        developer=told["developer"],
        issued_on=date(2026, 5, 6),
        payload=payload("V", 2),
        imprint=imprint(language, version=2, desk="", journal_seq=None),
    )
    return replace(usual, **changes)


def key_tags(language: str = "zh_CN", count: int = 30) -> KeyTagsFacts:
    tags = (KeyTag(number=f"K-{4827 + n * 37}", payload=payload("K", n)) for n in range(count))
    return KeyTagsFacts(
        language=language, batch="7QX2", tags=tuple(tags), imprint=imprint(language, desk="")
    )


def key_receipt(language: str = "zh_CN", **changes: Any) -> KeyReceiptFacts:
    told = DETAILS[language]
    lines = (
        ("entry_owner", ("10637-1", "10637-2", "10637-3", "10637-4"), 4, 4, "intact"),
        ("entry_construction", ("10637-5", "10637-6"), 2, 1, "none"),
        ("unit_door", ("10637-7",), 1, 1, "none"),
        ("access_card", ("7301 482", "7301 483", "7301 484"), 3, 3, "none"),
        ("mailbox", ("10637-10",), 1, 1, "none"),
    )
    usual = KeyReceiptFacts(
        language=language,
        project=told["project"],
        event=told["event"],
        set_number="K-4827",
        home=told["home"],
        receiver="周予安",
        proxy="",
        at=at(16, 31),
        lines=tuple(
            ReceiptLine(kind=kind, numbers=numbers, expected=due, handed=handed, seal=seal)
            for kind, numbers, due, handed, seal in lines
        ),
        retained=(
            RetainedLine(
                item="10637-6",
                keeper=told["manager"],
                purpose=told["steps"][3],
                until=at(17, 0) + timedelta(days=7),
            ),
        ),
        giver=told["desk"],
        phone="0000-0000 5678",
        payload=payload("K", 7),
        imprint=imprint(language, version=1),
    )
    return replace(usual, **changes)


def loan_slip(language: str = "zh_CN", **changes: Any) -> LoanSlipFacts:
    told = DETAILS[language]
    usual = LoanSlipFacts(
        language=language,
        project=told["project"],
        number="L-12",
        out_at=at(13, 5),
        due_at=at(17, 0),
        borrower="丁磊",
        department=told["manager"],
        purpose=told["steps"][3],
        approver="韩冰",
        pieces=(
            LoanPiece(set_number="K-4827", kind="entry_construction", count=2),
            LoanPiece(set_number="K-4827", kind="meter_box", count=1, back_at=at(14, 20)),
            LoanPiece(set_number="K-10955", kind="access_card", count=1),
        ),
        payload=payload("L", 12),
        imprint=imprint(language, version=1),
    )
    return replace(usual, **changes)


def fallback(language: str = "zh_CN", count: int = 20) -> FallbackFacts:
    told = DETAILS[language]
    rows = (
        FallbackRow(
            ticket=f"A{n:03}" if n % 3 else "",
            slot="14:00–14:30",
            home=told["home"],
            host="林晚" if n % 2 else "",
            payload=payload("V", n),
        )
        for n in range(1, count + 1)
    )
    return FallbackFacts(
        language=language,
        project=told["project"],
        event=told["event"],
        station=told["steps"][1],
        day=DAY,
        rows=tuple(rows),
        imprint=imprint(language),
    )


def digest(language: str = "zh_CN", **changes: Any) -> DigestFacts:
    told = DETAILS[language]
    slots = "08:30 09:00 09:30 10:00 10:30 11:00 13:00 13:30 14:00 14:30 15:00 15:30 16:00 16:30"
    actual = (5, 6, 7, 6, 5, 7, 5, 7, 6, 6, 7, 6, 5, 4)
    figures = (82, 4, 7, 9), (80, 18, 27, 24), (78, 42, 61, 19), (76, 27, 38, 41), (75, 9, 13, 8)
    usual = DigestFacts(
        language=language,
        project=told["project"],
        event=told["event"],
        day=DAY,
        day_number=2,
        day_count=5,
        closed_at=at(18, 5),
        delivered=151,
        homes=412,
        rates=(
            Rate(label=told["types"][0], rate=374, red_line=900),
            Rate(label=told["types"][1], rate=300, red_line=600),
        ),
        booked=84,
        walk_in=6,
        arrived_booked=76,
        arrived_walk_in=6,
        completed=74,
        completed_with_issues=31,
        incomplete=4,
        view_only=2,
        refused=1,
        left_early=1,
        no_show=6,
        deferred=2,
        longest_minutes=41,
        longest_where=f"{told['steps'][4]} 15:06",
        score_tenths=46,
        score_count=58,
        arrivals=tuple(
            SlotCount(slot=slot, actual=n, plan=6)
            for slot, n in zip(slots.split(), actual, strict=True)
        ),
        stations=tuple(
            StationFigures(
                name=name,
                served=served,
                median=median,
                p90=p90,
                longest=longest,
                alarm=longest > 40,
            )
            for name, (served, median, p90, longest) in zip(
                told["steps"][1:6], figures, strict=True
            )
        ),
        ledger=(
            LedgerLine(code="issues_found", today="486", total="1003"),
            LedgerLine(code="issues_per_home", today="6.2", total="6.4"),
            LedgerLine(code="reply_late", today="1", total="3", alarm=True),
            LedgerLine(code="keys_out", today="74 · 5", total="151 · 9"),
            LedgerLine(code="keys_open", today="0 · 0", total="0 · 0"),
        ),
        exceptions=(
            ExceptionLine(
                ticket="A021",
                what="拒收",
                story="客厅窗渗水争议，已约联合查看",
                who="工程部",
                due="05-17 10:00",
            ),
            ExceptionLine(
                ticket="W004",
                what="资料不全",
                story="委托书未公证，已发清单",
                who="客服部",
                due="05-19 17:00",
            ),
        ),
        due_tomorrow=87,
        calls_tomorrow=6,
        papers_missing=4,
        journal_today=1874,
        journal_head="7f3a9c04e1b26d81f05ce923ab47d0186e9c35f2740bd8a1c3e657f90d24b8f2",
        imprint=imprint(language, version=1, desk=""),
    )
    return replace(usual, **changes)


def everything() -> str:
    """One text with the characters of all samples, so that fonts are cut once."""
    papers = [
        make(language)
        for language in LANGUAGES
        for make in (
            slip,
            confirmation,
            notice,
            key_tags,
            key_receipt,
            loan_slip,
            fallback,
            digest,
        )
    ]
    return repr(papers) + "买买提艾力努尔图荪江不力米提热合曼王䶮李㛃拉签署后栋与年月日"
