"""Who may have telephone numbers in full in a workbook, and for what: codes that are kept."""

from __future__ import annotations

from console.domain.errors import Refusal

ROLES = ("supervisor", "project_manager", "general_manager")
REASONS = ("calling", "dispute", "audit", "authority")


def check_reveal(by: str, role: str, reason: str) -> None:
    """Raises Refusal `reveal.no-name`, `reveal.not-your-role`, `reveal.no-reason`."""
    if not by.strip():
        raise Refusal("reveal.no-name")
    if role not in ROLES:
        raise Refusal("reveal.not-your-role", role=role, known=" ".join(ROLES))
    if reason not in REASONS:
        raise Refusal("reveal.no-reason", reason=reason, known=" ".join(REASONS))
