"""What a campaign may word itself in its papers, and which papers a home's pack may hold."""

from __future__ import annotations

from string import Formatter

LANGUAGES = ("zh_CN", "en", "es")
LONGEST, MOST_COPIES, MOST_PAPERS = 2000, 9, 20

CONTACTS = (
    "contact.place", "contact.parking", "contact.amenities", "contact.phone",
    "contact.phones_always", "contact.developer", "contact.property_manager",
    "contact.repair_unit", "contact.repair_phone",
)  # fmt: skip
SEAL = "notice.seal"
SEAL_SHOWN, LOGO = "seal.shown", "logo"
HIDDEN = "no"
"""What stands under SEAL_SHOWN where papers leave no room for a seal."""
FOR_ALL = frozenset(
    {"contact.phone", "contact.phones_always", "contact.repair_phone", SEAL_SHOWN, LOGO}
)
"""Kept once for every language: numbers, the seal's room, the logo."""

CLAUSES: dict[str, dict[str, tuple[str, ...]]] = {
    "notice": {
        "notice.purpose": (), "notice.greeting": ("names", "home"),
        "notice.slot_note": ("minutes",), "notice.bring_self": (), "notice.bring_proxy": (),
        "notice.bring_company": (), "notice.fees_note": (), "notice.total_note": (),
        "notice.rebook_before": ("day",),
    },
    "guide": {"guide.purpose": (), "guide.rules_text": ("grace", "tolerance")},
    "slip": {"slip.rules": ("minutes",)},
    "confirmation": {
        "confirmation.purpose": (), "confirmation.without_detail": (),
        "confirmation.with_detail": ("record", "day"),
        "confirmation.with_detail_no_record": ("day",), "confirmation.with_detail_open": (),
        "confirmation.legal": ("moment",), "confirmation.developer": (),
        "confirmation.property_manager": (),
    },
    "inspection": {"inspection.purpose": (), "inspection.legal": ()},
    "settlement": {"settlement.purpose": (), "settlement.legal": ()},
    "items": {"items.purpose": (), "items.legal": ()},
    "authority": {
        "authority.purpose": (), "authority.statement": ("home",), "authority.legal": (),
    },
    "repair": {"repair.purpose": (), "repair.legal": ()},
    "key_retention": {"key_retention.purpose": (), "key_retention.legal": ()},
    "key_receipt": {
        "key_receipt.purpose": (), "key_receipt.legal": ("phone",),
        "key_receipt.legal_no_phone": (),
    },
    "loan_slip": {"loan_slip.rule": ()},
    "warranty": {
        "warranty.purpose": (), "warranty.intro": (), "warranty.own_terms": (), "warranty.note": (),
    },
    "manual": {
        "manual.purpose": (), "manual.intro": (), "manual.own_terms": (), "manual.note": (),
    },
    "survey": {"survey.purpose": (), "survey.intro": (), "survey.thanks": ()},
}  # fmt: skip
"""By paper: the names of its clauses, each with the facts that it may fill in."""
OWN_ONLY = frozenset({"warranty.intro", "warranty.own_terms", "manual.intro", "manual.own_terms"})
"""The project's alone: there are no built-in words, as the law changes and differs."""
LISTS = frozenset(
    {
        "notice.bring_self", "notice.bring_proxy", "notice.bring_company", "guide.rules_text",
        "slip.rules", "warranty.own_terms", "manual.own_terms",
    }
)  # fmt: skip
"""Several lines, kept with a bar between them."""

PACKABLE = (
    "confirmation", "inspection", "settlement", "items", "authority", "repair", "key_retention",
    "warranty", "manual",
)  # fmt: skip
USUAL_PACK = (("confirmation", 1), ("inspection", 1), ("settlement", 1), ("items", 1))
"""A home's pack, in the order in which it is signed: kinds and copies."""

Pack = tuple[tuple[str, int], ...]
_FACTS = {name: facts for clauses in CLAUSES.values() for name, facts in clauses.items()}


def is_text(name: str, language: str) -> bool:
    """Whether somebody may set that text in that language."""
    if name in FOR_ALL:
        return language == "" and name != LOGO
    return language in LANGUAGES and (name in CONTACTS or name == SEAL or name in _FACTS)


def is_fillable(name: str, text: str) -> bool:
    """Only the facts of that clause stand in braces, and plainly."""
    if name in CONTACTS or name in OWN_ONLY or name in FOR_ALL:
        return True  # printed as it stands
    try:
        parts = [(field, form, how) for _, field, form, how in Formatter().parse(text)]
    except ValueError:
        return False
    return all(
        field is None or (field in _FACTS.get(name, ()) and not form and not how)
        for field, form, how in parts
    )


def tidy(name: str, text: str) -> str:
    """One line; of a list the lines that are not empty, with a bar between them."""
    if name in LISTS:
        lines = (" ".join(line.split()) for line in text.replace("|", "\n").splitlines())
        return "|".join(line for line in lines if line)
    return " ".join(text.split(" ")).replace("\n", " ").strip()


def pack_for(packs: dict[str, Pack], product_type: str) -> Pack:
    """Of its product, else the one for all others, else the usual one."""
    return packs.get(product_type) or packs.get("") or USUAL_PACK
