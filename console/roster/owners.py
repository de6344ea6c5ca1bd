"""Pairs the names, numbers and telephones of one row into owners, in order and without guessing."""

from __future__ import annotations

from console.roster.cells import is_nothing
from console.roster.papers import (
    IdNumber,
    check_digit_fits,
    looks_like_card,
    parse_ids,
    type_named,
)
from console.roster.people import is_company, split_names
from console.roster.phones import Phone, parse_phones
from console.roster.rows import RosterOwner
from console.roster.sheet_row import SheetRow

# Told for information only: nothing was lost and nothing assumed.
_QUIET = {"phone.cleaned", "phone.not-mobile"}
_UNHURT = ("", "id.cleaned")
_NO_NUMBER = IdNumber(number="", raw="")


def read_owners(row: SheetRow) -> list[RosterOwner]:
    """The row's owners, the first one first; an empty list when the row had to be refused."""
    ids = parse_ids(row.value("id_nos"), row.text("id_nos"), typed=row.facts.typed)
    names, co_names = _names(row, ids=len(ids))
    phones = _phones(row, "phones") if names or co_names else None
    if phones is None:
        return []
    if row.facts.has_co_owners:
        return _with_co_owners(row, names, co_names, ids, phones)
    many = len(names)
    _tell_lengths(row, many, len(ids), sum([p.number != "" for p in phones]))
    return _paired(row, names, ids, _shared(phones, many))


def _with_co_owners(
    row: SheetRow, names: list[str], co_names: list[str], ids: list[IdNumber], phones: list[Phone]
) -> list[RosterOwner]:
    """Numbers and telephones in columns of their own are theirs, and not the first one's."""
    many = len(names) + len(co_names)
    text = row.text("co_id_nos")
    co_ids = parse_ids(row.value("co_id_nos"), text, typed=row.facts.typed) if text else []
    co_phones = _phones(row, "co_phones") if row.text("co_phones") else []
    if co_phones is None:
        return []
    found = len(ids) + len(co_ids)
    if co_ids:
        ids = [*(ids + [_NO_NUMBER] * len(names))[: len(names)], *co_ids]
    _tell_lengths(row, many, found, sum([p.number != "" for p in (*phones, *co_phones)]))
    shared = _shared(phones, len(names) if co_phones else many)
    shared += _shared(co_phones, len(co_names)) if co_phones else []
    return _paired(row, names + co_names, ids, shared)


def _names(row: SheetRow, *, ids: int) -> tuple[list[str], list[str]]:
    """The owners and the co-owners; nobody where the row was refused."""
    first = "owner_names"
    latest = row.text("latest_owners")
    if latest and not is_nothing(latest):
        first, former = "latest_owners", row.text("owner_names")
        if former and former != latest:
            row.warn("owner_names", "owners.replaced", by=latest)
    names: dict[str, list[str]] = {first: [], "co_owners": []}
    for field in names:
        text = row.texts.get(field)
        if not text or is_nothing(text):
            continue
        found = split_names(text, ids=ids)
        if found.unclear:
            row.refuse(field, found.code, names=" | ".join(found.names))
            return [], []
        if found.code:
            row.warn(field, found.code, names=" | ".join(found.names))
        names[field].extend(found.names)
    every = names[first] + names["co_owners"]
    if not every or every[0].startswith("#"):  # an error such as #N/A is nobody's name
        row.refuse(first, "owners.missing")
        return [], []
    if len(every) > 1 and len(set(every)) < len(every):
        row.warn(first, "owners.same-name-twice")
    return names[first], names["co_owners"]


def _shared(phones: list[Phone], many: int) -> list[list[Phone]]:
    """One each, in order; those beyond the last owner stay with the last one."""
    if many == 1:
        return [phones]
    return [phones[n : n + 1] if n < many - 1 else phones[n:] for n in range(many)]


def _phones(row: SheetRow, field: str) -> list[Phone] | None:
    """The telephones of a column in order, None when one lost digits and the row was refused."""
    phones = parse_phones(row.text(field))
    if field == "phones" and (spare := row.text("spare_phones")):
        phones = [*phones, *parse_phones(spare)]
    for phone in phones:
        if phone.code == "phone.lost-digits":
            row.refuse(field, phone.code, phone.raw)
            return None
        if phone.code:
            tell = row.info if phone.code in _QUIET else row.warn
            tell(field, phone.code, phone.raw)
    return phones


def _paired(
    row: SheetRow, names: list[str], ids: list[IdNumber], phones: list[list[Phone]]
) -> list[RosterOwner]:
    many = len(names)
    types = _types(row, many)
    owners = []
    for place, name in enumerate(names):
        company = is_company(name)
        number = ids[place] if place < len(ids) else _NO_NUMBER
        is_card = looks_like_card(number.number)
        kind = types[place] if types else ""
        kind = kind or _kind(number.number, company=company, is_card=is_card)
        if number.code == "id.cleaned":
            row.info("id_nos", number.code, number.raw)
        elif number.code:
            row.warn("id_nos", number.code, number.raw, owner=place + 1)
        if number.code in _UNHURT and number.number and kind == "id_card":
            if not is_card:
                row.warn("id_nos", "id.odd-form", number.number, owner=place + 1)
            elif not check_digit_fits(number.number):
                row.warn("id_nos", "id.check-digit", number.number, owner=place + 1)
        if company:
            row.info("owner_names", "owners.company", name)
        elif not name.isalpha() and any(c.isdigit() for c in name):
            row.warn("owner_names", "owners.odd-name", name)
        owners.append(RosterOwner(name, _numbers(phones[place]), kind, number.number, company))
    return owners


def _numbers(phones: list[Phone]) -> tuple[str, ...]:
    if len(phones) == 1:
        return (phones[0].number,) if phones[0].number else ()
    return tuple(dict.fromkeys(p.number for p in phones if p.number))


def _tell_lengths(row: SheetRow, names: int, ids: int, phones: int) -> None:
    if 0 < ids < names:
        row.warn("id_nos", "ids.fewer", owners=names, found=ids)
    elif ids > names:
        row.warn("id_nos", "ids.more", owners=names, found=ids)
    if phones == 0:
        row.info("phones", "phone.none")
    elif phones < names:
        row.info("phones", "phones.fewer", owners=names, found=phones)
    elif phones > names > 1:
        row.warn("phones", "phones.more", owners=names, found=phones)


def _types(row: SheetRow, many: int) -> list[str]:
    """One kind for all, or one for each; any other number of kinds pairs in order and is told."""
    text = row.texts.get("id_types")
    if not text or is_nothing(text):
        return []
    kinds = [type_named(t) for t in split_names(text).names]
    if "other" in kinds:
        row.info("id_types", "id.other-kind")
    if len(kinds) == 1:
        return kinds * many
    if len(kinds) != many:
        row.warn("id_types", "id.kinds-unpaired", owners=many, found=len(kinds))
    return (kinds + [""] * many)[:many]


def _kind(number: str, *, company: bool, is_card: bool) -> str:
    if not number:
        return ""
    if company:
        return "business_licence"
    return "id_card" if is_card else "other"
