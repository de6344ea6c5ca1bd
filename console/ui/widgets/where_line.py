"""The sentence that says who has a key: where a set hangs, which pieces are with whom, and since
when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from console.domain.keys import KEY_ROOM
from console.queries.whereabouts_line import Asked, Place, Whereabouts
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.widgets.band import Band
from console.ui.widgets.key_marks import holder_name, piece_kind
from console.ui.widgets.layout import across
from console.ui.widgets.text import IconLabel, Text

When = Callable[[datetime], str]


class WhereLine(Retranslating, Band):
    """One line below the search; hidden while nothing is asked."""

    def __init__(self, when: When, parent: QWidget | None = None) -> None:
        super().__init__("accent_soft", parent)
        self.found: Whereabouts | None = None
        self._when = when
        self.words = Text(bold=True, wraps=True)
        line = across(IconLabel("keys", tone="accent"), self.words, gap=10, margins=(16, 8, 16, 8))
        line.setStretch(1, 1)
        self.setLayout(line)
        self.show_found(None)

    def retranslate(self) -> None:
        self.show_found(self.found)

    def show_found(self, found: Whereabouts | None) -> None:
        self.found = found
        self.words.setText(sentence(found, self._when) if found is not None else "")
        self.setVisible(found is not None)


def sentence(found: Whereabouts, when: When) -> str:
    if found.asked is Asked.HOLDER and found.holder is not None:
        return _of_holder(found)
    parts = [_place(found, place, when) for place in found.places]
    if found.asked is Asked.SET and found.lost:
        parts.append(translate("WhereLine", "%n lost", "", found.lost))
    if found.asked is Asked.PIECE and found.lost:
        parts.append(translate("WhereLine", "reported lost"))
    if found.is_frozen:
        parts.append(translate("WhereLine", "the set is frozen"))
    if found.is_old_tag:
        parts.append(translate("WhereLine", "this tag was replaced by another"))
    return translate("WhereLine", "{what}: {where}").format(
        what=_what(found), where=translate("WhereLine", "; ").join(parts)
    )


def _what(found: Whereabouts) -> str:
    home = i18n.room(found.label)
    if found.asked is Asked.PIECE:
        kind = (
            translate("WhereLine", "Sealed bag") if found.kind == "sealed_bag"
            else piece_kind(found.kind)
        )  # fmt: skip
        return f"K-{found.number}-{found.piece} · {home} · {kind}"
    pieces = translate("WhereLine", "%n pieces", "", found.pieces)
    return translate("WhereLine", "K-{number} · {home} ({pieces})").format(
        number=found.number, home=home, pieces=pieces
    )


def _place(found: Whereabouts, place: Place, when: When) -> str:
    told = [holder_name(place.holder)]
    if place.holder.name == KEY_ROOM:
        if found.cabinet:
            told.append(translate("WhereLine", "cabinet {name}").format(name=found.cabinet))
        if found.hook:
            told.append(translate("WhereLine", "hook {name}").format(name=found.hook))
    elif place.since is not None:
        told.append(translate("WhereLine", "since {time}").format(time=when(place.since)))
    if place.to is not None:
        told.append(translate("WhereLine", "offered to {name}").format(name=holder_name(place.to)))
    where = translate("WhereLine", ", ").join(told)
    if place.pieces == found.pieces:
        return where
    pieces = translate("WhereLine", "%n pieces", "", place.pieces)
    return translate("WhereLine", "{pieces} with {where}").format(pieces=pieces, where=where)


def _of_holder(found: Whereabouts) -> str:
    assert found.holder is not None
    name = holder_name(found.holder)
    if not found.pieces:
        return translate("WhereLine", "{name} has no keys").format(name=name)
    words = translate("WhereLine", "{name} has {pieces} of {sets}: {homes}")
    homes = translate("WhereLine", ", ").join(i18n.room(home) for home in found.homes)
    more = " …" if found.sets > len(found.homes) else ""
    return words.format(
        name=name,
        pieces=translate("WhereLine", "%n pieces", "", found.pieces),
        sets=translate("WhereLine", "%n sets", "", found.sets),
        homes=homes + more,
    )
