"""Which printer of this computer takes which paper: `slip@reception=Slips;slip=Roll;*=Office`."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote, unquote

from console.settings import Settings

ALL = "*"
PAPERS = (
    "slip", "notice", "circulation", "packs", "confirmation", "inspection", "settlement", "items",
    "authority", "repair", "key_retention", "warranty", "manual", "survey", "guide", "key_receipt",
    "loan_slip", "loan_list", "key_tags", "piece_tags", "hook_labels", "fallback", "digest",
)  # fmt: skip
"""What a printer can be chosen for."""


def document_kind(kind: str) -> str:
    """Of a kind as the command `print` knows it: `slips` are printed where a slip is."""
    return {"slips": "slip", "notices": "notice"}.get(kind, kind.replace("-", "_"))


def chosen(settings: Settings) -> dict[str, str]:
    """Printer by `kind`, `kind@station` or `*`."""
    found = {}
    for part in settings.printers.split(";"):
        paper, is_given, name = part.partition("=")
        if is_given and name:
            found[paper.strip()] = unquote(name)
    return found


def told(printers: Mapping[str, str]) -> str:
    """What `chosen` reads; names may hold any character."""
    return ";".join(f"{paper}={quote(name, safe=' /')}" for paper, name in printers.items() if name)


def printer_for(settings: Settings, kind: str) -> str:
    """Paper at this station, the paper anywhere, all papers at this station, all papers, then the
    one printer of this computer; blank is the system's standard one."""
    station = settings.station.rpartition("-")[0]
    known = chosen(settings)
    for paper in (f"{kind}@{station}", kind, f"{ALL}@{station}", ALL):
        if paper in known:
            return known[paper]
    return settings.printer


def prints_slips(settings: Settings) -> bool:
    """Whether a check-in prints its slip by itself: off where no printer was chosen."""
    return settings.auto_print != "off" and bool(printer_for(settings, "slip"))
