"""Why a visit ends without the keys: the reasons that are offered and counted."""

from __future__ import annotations

from console.domain.errors import Refusal

NOT_SAID = ""
REASONS: dict[str, tuple[str, ...]] = {
    "refused": (
        "quality", "repairs_open", "not_as_planned", "facilities", "promises", "fees", "other",
    ),
    "view_only": ("only_looks", "co_owner_away", "wants_expert", "decides_later", "other"),
    "incomplete_documents": (
        "id_missing", "authority_missing", "contract_missing", "payment_open", "seal_missing",
        "other",
    ),
    "left_early": ("waited_long", "other_business", "child_or_health", "system_down", "other"),
}  # fmt: skip
"""By how it ends; codes only, so that nothing personal is written down."""


def check_reason(how: str, reason: str) -> None:
    """Nobody has to say why. Raises Refusal `visit.unknown-ending`, `visit.unknown-reason`."""
    if how not in REASONS:
        raise Refusal("visit.unknown-ending", how=how)
    if reason != NOT_SAID and reason not in REASONS[how]:
        raise Refusal("visit.unknown-reason", how=how)
