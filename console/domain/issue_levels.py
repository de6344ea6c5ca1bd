"""Who may grant how much for an issue: the least role whose limit covers the amount."""

from __future__ import annotations

from console.domain.errors import Refusal

ROLES = ("officer", "supervisor", "general_manager")
"""One for each of `Rules.grant_levels`, which are whole units of the currency."""


def role_for(cents: int, levels: tuple[int, ...]) -> str:
    """Raises Refusal `issue.beyond-levels` where nobody here may decide."""
    for role, most in zip(ROLES, levels, strict=False):
        if cents <= most * 100:
            return role
    raise Refusal("issue.beyond-levels", cents=cents, most=max(levels, default=0))


def check_role(role: str, cents: int, levels: tuple[int, ...]) -> None:
    """Raises Refusal `issue.unknown-role`, `issue.level-too-low`, `issue.beyond-levels`."""
    if role not in ROLES:
        raise Refusal("issue.unknown-role", role=role)
    needed = role_for(cents, levels)
    if ROLES.index(role) < ROLES.index(needed):
        raise Refusal("issue.level-too-low", cents=cents, role=role, needed=needed)
