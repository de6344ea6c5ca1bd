"""One row of the sheet as one home, or a refusal of that row with its reason."""

from __future__ import annotations

import datetime as dt

from console.roster.cells import is_nothing
from console.roster.money import read_accessories, read_charges
from console.roster.owners import read_owners
from console.roster.rooms import (
    Place,
    is_date,
    other_kind,
    parse_columns,
    parse_label,
    parse_phase,
    with_floor,
)
from console.roster.rows import RosterUnit
from console.roster.sheet_row import SheetRow
from console.roster.values import is_serial, parse_area, parse_arrears, parse_date, parse_yes

PRODUCTS = {
    "high_rise": ("高层", "小高层", "超高层", "高层住宅", "high-rise", "high rise", "high_rise"),
    "villa": ("别墅", "联排", "叠拼", "独栋", "双拼", "联排别墅", "villa", "townhouse", "chalet"),
}
_PRODUCT_OF = {word: kind for kind, words in PRODUCTS.items() for word in words}
_ANY_HOME = (
    "住宅", "普通住宅", "商品住宅", "商品房", "公寓", "residential", "residence", "home", "flat",
    "apartment", "residencial", "vivienda", "piso",
)  # fmt: skip
_PLACE_FIELDS = ("room_no", "unit_label", "building", "stairwell")


def read_home(row: SheetRow, place: Place) -> RosterUnit | None:
    """The home, or None when the row was refused (the report says why)."""
    due = _due(row)
    if isinstance(due, str):
        row.refuse("due_date", due)
        return None
    product = _product(row)
    if product is None:
        return None
    owners = read_owners(row)
    if not owners:
        return None
    texts = row.texts
    return RosterUnit(
        row=row.number,
        raw_label=_raw_label(row),
        project=place.project,
        phase=place.phase,
        building=place.building,
        stairwell=place.stairwell,
        room_no=place.room_no,
        product_type=product,
        layout_type=texts.get("layout_type", ""),
        gross_area=_area(row),
        due_date=due,
        paid_up=_paid_up(row),
        remark=texts.get("remark", ""),
        contract_no=texts.get("contract_no", ""),
        proxy=texts.get("proxy", ""),
        owners=tuple(owners),
        charges=read_charges(row) if row.facts.has_extras else (),
        accessories=read_accessories(row) if row.facts.has_extras else (),
    )


def read_place(row: SheetRow) -> Place | None:
    """Where the home is, or None when the row was refused."""
    for column in _PLACE_FIELDS:
        known = row.texts.get(column)
        if known and is_date(row.value(column), known):
            row.refuse(column, "room.is-date")
            return None
    field = "room_no" if row.has("room_no") else "unit_label"
    text = row.line(field)
    if is_nothing(text):
        row.refuse(field, "room.missing")
        return None
    value = row.value(field)
    if type(value) is float and not (value.is_integer() and 0 < value < 1e8):
        row.refuse(field, "room.unclear")
        return None
    floor = row.texts.get("floor")
    if floor and (joined := with_floor(floor, text)) != text:
        row.info(field, "room.floor-joined", floor=floor, room=joined)
        text = joined
    if field == "room_no" or row.has("building") or row.has("stairwell"):
        stairwell = row.line("stairwell") if row.has("stairwell") else None
        place = parse_columns(row.line("building"), stairwell, text)
    else:
        place = parse_label(text)
    if field == "room_no" and isinstance(place, Place) and not place.building:
        whole = parse_label(row.line("unit_label")) if row.has("unit_label") else ""
        if isinstance(whole, Place) and whole.building:  # the room alone is half of the address
            field, text, place = "unit_label", row.line("unit_label"), whole
    if kind := _other_kind(row, text, place):
        row.refuse(field, f"row.{kind}")
        return None
    return _with_project(row, _told(row, field, place))


def _other_kind(row: SheetRow, text: str, place: Place | str) -> str:
    """`3栋1单元2801` needs no look for shops and car parks; what is written otherwise does."""
    kind = ""
    if isinstance(place, str) or place.project or not place.building:
        kind = other_kind(text)
    building = row.texts.get("building")
    return kind or (other_kind(building) if building else "")


def _with_project(row: SheetRow, place: Place | None) -> Place | None:
    """Columns of their own speak before what the address says."""
    if place is None or not (row.has("project") or row.has("phase")):
        return place
    project, phase = row.line("project"), parse_phase(row.line("phase"))
    if project or phase:
        return place._replace(project=project or place.project, phase=phase or place.phase)
    return place


def _told(row: SheetRow, field: str, place: Place | str) -> Place | None:
    if isinstance(place, str):
        row.refuse(field, place)
        return None
    by_room_alone = field == "room_no" and not row.has("building")
    if not place.building and not by_room_alone:
        row.refuse("building" if row.has("building") else field, "room.no-building")
        return None
    for code in place.notes:
        tell = row.info if code == "room.numeral" else row.warn
        tell(field, code, building=place.building, stairwell=place.stairwell, room=place.room_no)
    if field == "room_no" and row.text("unit_label"):
        _compare_label(row, place)
    return place


def _compare_label(row: SheetRow, place: Place) -> None:
    other = parse_label(row.line("unit_label"))
    if isinstance(other, Place) and other.building:
        mine = (place.building, place.room_no.lstrip("0"))
        if mine != (other.building, other.room_no.lstrip("0")):
            row.warn("unit_label", "room.label-differs", room=place.room_no)


def _raw_label(row: SheetRow) -> str:
    if "building" not in row.texts and "room_no" not in row.texts:
        return row.text("unit_label")
    last = "room_no" if row.has("room_no") else "unit_label"
    parts = (row.line(f) for f in ("building", "stairwell", last))
    return "-".join(p for p in parts if p)


def _due(row: SheetRow) -> dt.date | str | None:
    value = row.value("due_date")
    text = row.text("due_date")
    due = parse_date(value, text, day_first=row.facts.day_first)
    if len(text) == 5 and isinstance(due, dt.date) and is_serial(text):
        row.info("due_date", "date.serial", date=due.isoformat())
    return due


def _area(row: SheetRow) -> int | None:
    area, code = parse_area(row.value("gross_area"), row.text("gross_area"))
    if code == "area.unreadable":
        row.warn("gross_area", code)
    elif code:
        row.info("gross_area", code, hundredths=area or 0)
    return area


def _paid_up(row: SheetRow) -> bool | None:
    field = "paid_up" if row.has("paid_up") else "arrears"
    text = row.text(field)
    if not text:
        return None
    paid = parse_yes(text) if field == "paid_up" else parse_arrears(text)
    if isinstance(paid, str):
        row.warn(field, paid)
        return None
    return paid


def _product(row: SheetRow) -> str | None:
    text = row.texts.get("product_type")
    if not text or is_nothing(text):
        return ""
    if kind := other_kind(text):
        row.refuse("product_type", f"row.{kind}")
        return None
    found = _PRODUCT_OF.get(text.lower(), "")
    if not found and text.lower() not in _ANY_HOME:
        row.warn("product_type", "product.unknown")
    return found
