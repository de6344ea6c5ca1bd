"""Names where the work needs to tell people apart and not to know them."""

from __future__ import annotations

HAN = "\u2e80"
"""From this sign on scripts write names without initials."""


def masked_name(name: str) -> str:
    """`陈**`, and of letters the initials: `M. O.`"""
    parts = name.split()
    if len(parts) > 1 and max(name) < HAN:
        return " ".join(f"{part[0]}." for part in parts)
    return f"{name[:1]}**" if name else ""
