"""The menu "Papers…": which paper of a party or of homes, and what is said of rare characters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from console.ui import i18n
from console.ui.i18n import translate

if TYPE_CHECKING:
    from console.glyphs import Unprintable

OF_HOMES = (
    "packs", "confirmation", "authority", "inspection", "repair", "settlement", "key-retention",
    "items", "warranty", "manual",
)  # fmt: skip
OF_STEP = {
    "identity": ("authority",),
    "documents": ("authority",),
    "inspection": ("inspection", "repair"),
    "settlement": ("settlement",),
    "signing": ("confirmation", "items", "warranty", "manual"),
    "keys": ("key-retention", "items"),
    "survey": ("survey",),
}
OF_VISIT = ("circulation", "survey")
TOLD = 3
"""Homes named in one line."""
Choice = Callable[[str], object]


def ask_paper(under: QWidget, *groups: tuple[Sequence[str], Choice]) -> QMenu:
    """Opens at the button: groups of kinds with a line between them."""
    menu = QMenu(under.window())
    for kinds, chosen in groups:
        if kinds and not menu.isEmpty():
            menu.addSeparator()
        add_papers(menu, kinds, chosen)
    return pop_up(menu, under)


def add_papers(menu: QMenu, kinds: Sequence[str], chosen: Choice) -> None:
    for kind in kinds:
        menu.addAction(paper_name(kind), partial(chosen, kind))


def pop_up(menu: QMenu, under: QWidget) -> QMenu:
    """Qt turns it upwards where there is no room below."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(under.mapToGlobal(QPoint(0, under.height() + 4)))
    return menu


def paper_name(kind: str) -> str:
    names = {
        "slip": translate("Papers", "Queue slip"),
        "circulation": translate("Papers", "Circulation sheet"),
        "survey": translate("Papers", "Satisfaction sheet"),
        "guide": translate("Papers", "Guide for owners"),
        "authority": translate("Papers", "Letter of authority"),
        "inspection": translate("Papers", "Inspection record"),
        "repair": translate("Papers", "Repair request"),
        "settlement": translate("Papers", "Settlement of fees and area"),
        "confirmation": translate("Papers", "Handover confirmation"),
        "items": translate("Papers", "Items received"),
        "key-retention": translate("Papers", "Mandate to keep keys"),
        "warranty": translate("Papers", "Warranty certificate"),
        "manual": translate("Papers", "Home user manual"),
        "packs": translate("Papers", "Whole pack of the home"),
    }
    return names[kind]


def ask_way(
    under: QWidget, to_file: Callable[[], object], to_printer: Callable[[], object]
) -> QMenu:
    """Where a stack of papers goes."""
    menu = QMenu(under.window())
    menu.addAction(translate("Papers", "Into one file…"), to_file)
    menu.addAction(translate("Papers", "To the printer"), to_printer)
    return pop_up(menu, under)


def to_printer_words(papers: int) -> str:
    return translate("Papers", "%n papers on their way to the printer", "", papers)


def rare_words(rare: Sequence[Unprintable]) -> str:
    """`3-1-2801 (𮯰)`: which homes, and the characters that no font has."""
    homes = ", ".join(f"{i18n.room(h.label)} ({' '.join(h.characters)})" for h in rare[:TOLD])
    more = " …" if len(rare) > TOLD else ""
    return translate("Papers", "No font has: {homes}").format(homes=homes + more)


def what_of_rare() -> str:
    return translate("Papers", "the paper shows a number instead: write the character by hand")
