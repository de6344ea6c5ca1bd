"""What opens above the status bar: which desk this computer is, who sits there, what is printed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from console.ui import i18n
from console.ui.frame import StatusItem
from console.ui.i18n import translate
from console.ui.workplace import Workplace


def choose_station(workplace: Workplace, item: StatusItem) -> None:
    menu = QMenu(item.window())
    frame = workplace.frame
    by_station: dict[str, QMenu] = {}
    for desk in frame.desks if frame else ():
        if desk.station not in by_station:
            by_station[desk.station] = menu.addMenu(i18n.name("station", desk.station))
        act = QAction(workplace.desk_name(desk), menu)
        act.triggered.connect(partial(workplace.remember, station=f"{desk.station}-{desk.number}"))
        by_station[desk.station].addAction(act)
    menu.addAction(translate("Shell", "No desk"), partial(workplace.remember, station=""))
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(item.mapToGlobal(QPoint(0, -menu.sizeHint().height())))


def choose_person(workplace: Workplace, item: StatusItem) -> None:
    from console.ui.widgets.person import PersonPicker

    frame = workplace.frame
    picker = PersonPicker(frame.people if frame else (), workplace.person, item.window())
    picker.chosen.connect(lambda name: workplace.remember(person=name))
    picker.pop_up(item)


def show_papers(workplace: Workplace, item: StatusItem) -> None:
    from console.ui.print_list import PrintList

    PrintList(workplace, item.window()).pop_up(item)
