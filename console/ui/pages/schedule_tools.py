"""What else is done on the Schedule page: phone desk, duty roster, messages, papers, exports."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from console.actions.plan_back import undo_plan
from console.ui import files
from console.ui.i18n import Retranslating, translate
from console.ui.page import Act
from console.ui.pages.write_file import ask_and_write, write_file
from console.ui.widgets import SecondaryButton, State, across

if TYPE_CHECKING:
    from console.domain.events import Event
    from console.ui.pages.schedule import SchedulePage

PANELS = {"phone_desk": "PhoneDesk"}
"""In the right part, in the place of the cards."""
WHOLES = {
    "messages_list": "MessagesList", "duty_roster": "DutyRoster", "plan_rules": "PlanRules",
}  # fmt: skip
"""Over the whole page."""

NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class Tools(Retranslating, QWidget):
    """The buttons; each part is imported and built when it is first wanted."""

    def __init__(self, page: SchedulePage) -> None:
        super().__init__()
        self.page = page
        self.made: dict[str, Any] = {}
        self.phone_button = SecondaryButton(cap="F9")
        self.more_button = SecondaryButton(icon="more")
        self.setLayout(across(self.phone_button, self.more_button, gap=8))
        self.phone_button.clicked.connect(lambda: self.open("phone_desk"))
        self.more_button.clicked.connect(self.show_menu)
        self.retranslate()

    def retranslate(self) -> None:
        self.phone_button.setText(self.tr("Phone desk"))
        self.more_button.setAccessibleName(self.tr("More of the plan"))
        self.more_button.setToolTip(self.tr("More of the plan"))

    # -- parts -------------------------------------------------------------------------------

    def part(self, name: str) -> Any:
        if name not in self.made:
            module = import_module(f"console.ui.pages.{name}")
            made = getattr(module, (PANELS | WHOLES)[name])(self.page.workplace)
            made.hide()
            made.given_up.connect(partial(self.close_part, name))
            self.made[name] = made
            self.page.sides.hold(made, is_whole=name in WHOLES)
        return self.made[name]

    @property
    def open_part(self) -> Any | None:
        return next((part for part in self.made.values() if not part.isHidden()), None)

    def open(self, name: str) -> Any:
        part = self.part(name)
        self.page.moving.put_back()
        if name in WHOLES:
            self.page.sides.cover(part)
        else:
            self.page.sides.show(part)
        self.page.acts = self._acts(part, name)
        part.open()
        return part

    def close_part(self, name: str) -> None:
        if name in WHOLES:
            self.page.sides.cover(None)
        else:
            self.page.sides.show(None)
        self.page.acts = self.page.own_acts
        self.page.reload()
        self.page.give_keyboard_back()

    def hear(self, event: Event) -> None:
        part = self.open_part
        if part is not None and hasattr(part, "show_news"):
            part.show_news(event)

    def _acts(self, part: QWidget, name: str) -> tuple[Act, ...]:
        """The keys of the page while the part is open: what has the focus in it gets all others
        anyway. The phone desk hears its digits from the map, too."""
        keys = {"Esc": Qt.Key.Key_Escape}
        if name in PANELS:
            keys |= {str(n): Qt.Key(Qt.Key.Key_0 + n) for n in range(1, 10)}
        return tuple(Act(key, partial(_press, part, code)) for key, code in keys.items())

    # -- the menu ----------------------------------------------------------------------------

    def menu(self) -> QMenu:
        menu = QMenu(self.window())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        none = not self.page.schedule.parties
        for words, act, is_off in (
            (self.tr("Duty roster…"), lambda: self.open("duty_roster"), False),
            (self.tr("Quotas and limits…"), lambda: self.open("plan_rules"), False),
            (self.tr("Messages…"), lambda: self.open("messages_list"), False),
            (self.tr("Print notices…"), self.page.presses.ask_print, none),
            (self.tr("Plan as a workbook…"), self.ask_book, none),
            (self.tr("Calendar of each host…"), self.ask_calendars, none),
            (self.tr("Take the last plan back"), self.take_plan_back, none),
        ):
            made = QAction(words, menu)
            made.triggered.connect(lambda _checked=False, act=act: act())
            made.setEnabled(not is_off)
            menu.addAction(made)
        return menu

    def show_menu(self) -> None:
        menu = self.menu()
        under = QPoint(
            self.more_button.width() - menu.sizeHint().width(), self.more_button.height()
        )
        menu.popup(self.more_button.mapToGlobal(under))

    def take_plan_back(self) -> None:
        """Whole, as long as nobody was told of it, came, or was moved since."""
        self.page.press(undo_plan, done=self._plan_taken_back)

    def _plan_taken_back(self, _event: Event) -> None:
        self.page.workplace.reread()
        self.page.reload()
        words = self.tr("The last plan is taken back: all stands as before it")
        self.page.notice(State.DONE, words)

    def ask_book(self) -> None:
        title, name = self.tr("Plan as a workbook…"), self.tr("plan") + ".xlsx"
        ask_and_write(self.page, title, name, self._book, self._book_said, self.more_button)

    def write_book(self, path: Path) -> None:
        write_file(self.page, path, self._book, self._book_said, self.more_button)

    def _book(self, path: Path) -> int:
        from console.plan_files import write_plan_book  # in the lane: workbooks take half a second

        return write_plan_book(self.page.workplace.store, path)

    def _book_said(self, parties: int) -> str:
        return translate("Tools", "%n parties written", "", parties)

    def ask_calendars(self) -> None:
        dialog = QFileDialog(self.page, self.tr("Calendar of each host…"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setDirectory(files.documents())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.write_calendars(Path(chosen)))
        dialog.open()

    def write_calendars(self, folder: Path) -> None:
        write_file(self.page, folder, self._calendars, self._calendars_said, self.more_button)

    def _calendars(self, folder: Path) -> int:
        from console.plan_files import write_calendars

        return write_calendars(self.page.workplace.store, folder)

    def _calendars_said(self, count: int) -> str:
        return translate("Tools", "%n calendars written", "", count)


def _press(part: QWidget, key: Qt.Key) -> None:
    QApplication.sendEvent(part, QKeyEvent(QEvent.Type.KeyPress, key, NO_MODIFIER))
