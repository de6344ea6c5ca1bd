"""The table of a set's pieces: kind, count, seal, and whoever has them now."""

from __future__ import annotations

from console.domain.whereabouts import Mark
from console.queries.keys import HolderRow, PieceRow
from console.ui.i18n import translate
from console.ui.rows import Column
from console.ui.widgets.key_marks import LOOKS, holder_mark, holder_name, piece_kind


def _seal(row: PieceRow) -> str:
    return {
        "intact": translate("KeysDrawer", "sealed"),
        "broken": translate("KeysDrawer", "broken"),
    }.get(row.seal, "—")


def _where(row: PieceRow) -> str:
    if row.offered_to is None:
        return holder_name(row.holder)
    return _to(row.offered_to)


def _to(holder: HolderRow) -> str:
    return translate("KeysDrawer", "to {name}").format(name=holder_name(holder))


def _mark(row: PieceRow) -> Mark:
    return Mark.TRANSFER if row.offered_to is not None else holder_mark(row.holder)


PIECES: tuple[Column[PieceRow], ...] = (
    Column(
        name="kind", title=lambda: translate("KeysDrawer", "Pieces"),
        text=lambda row: piece_kind(row.kind),
    ),
    Column(
        name="count", title=lambda: translate("KeysDrawer", "Count"),
        text=lambda row: f"×{row.count}", width=56, is_right=True, is_bold=True, may_elide=False,
    ),
    Column(
        name="seal", title=lambda: translate("KeysDrawer", "Seal"),
        text=_seal, width=64, tone="ink_2",
    ),
    Column(
        name="mark", title=str, text=lambda _row: "", width=30,
        icon=lambda row: LOOKS[_mark(row)].icon, tone=lambda row: LOOKS[_mark(row)].tone,
    ),
    Column(
        name="holder", title=lambda: translate("KeysDrawer", "Holder now"), text=_where, width=112,
        widest=lambda: [_to(HolderRow(kind="department", name="security"))],
    ),
)  # fmt: skip
