"""The papers of late and what became of them, with ways to send one again or take it back."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from console.models import PrintState
from console.queries.print_jobs import JobRow
from console.ui import paint, print_words, theme
from console.ui.i18n import Retranslating, translate
from console.ui.rows import Column
from console.ui.widgets import Combo, PrimaryButton, SecondaryButton, Table, Text, across, down
from console.ui.workplace import Workplace

SIZE = (760, 420)


def columns(workplace: Workplace) -> tuple[Column[JobRow], ...]:
    return (
        Column(name="at", title=lambda: translate("PrintList", "Time"),
               text=lambda row: workplace.clock(row.at), width=64),
        Column(name="paper", title=lambda: translate("PrintList", "Paper"),
               text=print_words.paper, second=print_words.reason),
        Column(name="printer", title=lambda: translate("PrintList", "Printer"),
               text=print_words.printer, width=150),
        Column(name="state", title=lambda: translate("PrintList", "State"),
               text=print_words.state, second=print_words.why, width=250,
               tone=lambda row: "alert" if row.is_trouble else "ink", second_tone="ink_2",
               tip=print_words.why),
        Column(name="by", title=lambda: translate("PrintList", "By"), text=lambda row: row.by,
               width=110),
    )  # fmt: skip


class PrintList(Retranslating, QWidget):
    """A pop-up above the status bar; Esc leaves."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.workplace, self.lane = workplace, workplace.printing
        self.title, self.says = Text(bold=True), Text(size=12, tone="ink_2", may_elide=True)
        self.table = Table(columns(workplace), key=lambda row: row.id, row_height=48)
        self.reason = Combo()
        self.reason.setMinimumWidth(200)
        self.again, self.cancel = PrimaryButton(icon="printer"), SecondaryButton()
        foot = across(self.says, None, self.cancel, self.reason, self.again, gap=8)
        self.setLayout(down(self.title, self.table, foot, gap=12, margins=(16, 12, 16, 12)))
        self.setFixedSize(*SIZE)
        theme.dress(self)
        self.table.chosen.connect(lambda _row: self._offer())
        self.again.clicked.connect(self.send_again)
        self.cancel.clicked.connect(self.take_back)
        self.lane.changed.connect(self.show_rows)
        self.retranslate()
        self.show_rows()
        self.lane.reload()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Papers of late"))
        self.again.setText(self.tr("Print again"))
        self.cancel.setText(self.tr("Take back"))
        self.reason.setAccessibleName(self.tr("Why again"))
        chosen = str(self.reason.currentData() or "not-out")
        self.reason.fill([(words, code) for code, words in print_words.reasons().items()], chosen)

    def pop_up(self, above: QWidget) -> None:
        corner = above.mapToGlobal(QPoint(0, 0))
        self.move(corner.x(), corner.y() - self.height())
        self.show()
        self.table.setFocus()

    def show_rows(self) -> None:
        self.table.set_rows(self.lane.rows)
        if self.table.current() is None and self.lane.rows:
            trouble = self.lane.troubles
            self.table.choose((trouble or self.lane.rows)[0].id)
        self._offer()

    def send_again(self) -> None:
        row = self.table.current()
        if row is not None:
            self.lane.resend(row.id, str(self.reason.currentData()))

    def take_back(self) -> None:
        row = self.table.current()
        if row is not None:
            self.lane.cancel(row.id)

    def _offer(self) -> None:
        row = self.table.current()
        nothing = self.tr("Choose a paper") if row is None else ""
        is_over = row is not None and not row.is_open and row.state is not PrintState.FAILED
        self.again.set_off(nothing)
        self.cancel.set_off(nothing or (self.tr("It is over already") if is_over else ""))
        self.says.setText(print_words.why(row) if row is not None else self.tr("Nothing printed"))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        paint.box(painter, self.rect(), fill="surface", edge="line", radius=0)
        painter.end()
