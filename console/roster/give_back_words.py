"""The headings under which a developer's system takes the outcome back, by field."""

from __future__ import annotations

from console.roster.headings import bare, field_of

WORDS: dict[str, str] = {
    "notice_sent": "已发入伙通知书日期|入伙通知书日期|入伙通知日期|交付通知书日期|交付通知日期|"
    "通知日期|发通知日期|通知书发出日期|notice date|notice sent|date of notice|"
    "fecha de aviso|aviso enviado",
    "reminder_sent": "已发催收楼通知书日期|催收楼通知书日期|催收楼日期|催告日期|催收日期|提醒日期|"
    "reminder date|reminder sent|fecha de requerimiento|requerimiento enviado|recordatorio",
    "agreed_date": "约定收楼日期|约定收房日期|约定交房日期|约定交付日期|约定日期|预约日期|"
    "预约收楼日期|agreed date|appointment|appointment date|fecha acordada|cita|fecha de cita",
    "actual_date": "实际收楼日期|实际收房日期|实际交房日期|实际交付日期|收楼日期|交付日期|"
    "actual date|handover date|date handed over|fecha real|fecha de entrega",
    "progress": "入伙进程|入伙进度|交付进程|交付进度|交付状态|收楼状态|进程|进度|状态|"
    "progress|status|state|handover status|estado|avance",
    "remark": "入伙进程备注|进程备注|交付备注|备注|说明|remark|remarks|note|notes|"
    "observaciones|notas",
}
PLACE = (
    "unit_label", "project", "phase", "building", "stairwell", "room_no", "contract_no",
    "product_type", "owner_names",
)  # fmt: skip
FIELDS = (*WORDS, *PLACE)
"""All that a column can be, in the order in which a form lists them."""
NAMES_THE_HOME = frozenset({"unit_label", "room_no", "contract_no"})
_INDEX = {bare(word): field for field, words in WORDS.items() for word in words.split("|")}


def guess(heading: str) -> str:
    """The field a heading most likely is; blank where it names none of these."""
    plain = bare(heading)
    if plain in _INDEX:
        return _INDEX[plain]
    found = field_of(heading)
    return found[0] if found and found[0] in PLACE else ""
