"""Shows one paper before it leaves: its pages, and the ways to a file or a printer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QScrollArea, QWidget

from console import key_slips, paper_bytes
from console.domain.errors import Failure, Refusal
from console.models import PrintState
from console.paper_bytes import Paper
from console.places import cache_folder
from console.printer_choice import chosen, document_kind, printer_for, told
from console.queries.print_jobs import JobRow, prints_of
from console.store import Store
from console.ui import files, i18n, print_words, theme
from console.ui.i18n import Retranslating
from console.ui.paper_menu import rare_words, what_of_rare
from console.ui.widgets import (
    Combo,
    Divider,
    Notice,
    PrimaryButton,
    SecondaryButton,
    State,
    Text,
    across,
    down,
)
from console.ui.workplace import Workplace

GAP, EDGE, PRINTER = 16, 24, 180
LOGGED = 2
"""Prints of a paper that are told in a line; the rest in its tip."""
PAPER = QColor("white")
Make = Callable[..., Paper]
_open: set[QWidget] = set()
"""Windows that nobody else holds."""


def preview_slip(workplace: Workplace, visit_id: int) -> Preview:
    """The queue slip of that visit in a window of its own."""
    return _show(workplace, "slip", partial(paper_bytes.slip_of, workplace.store, visit_id))


def preview_confirmation(workplace: Workplace, unit_id: int) -> Preview:
    """The handover confirmation of that home."""
    make = partial(paper_bytes.confirmation_of, workplace.store, unit_id)
    return _show(workplace, "confirmation", make)


def preview_paper(
    workplace: Workplace, kind: str, unit_ids: tuple[int, ...], visit_id: int | None = None
) -> Preview:
    """A paper that the command `print` knows, of those homes or of that visit."""
    return _show(workplace, kind, partial(_any_paper, workplace.store, kind, unit_ids, visit_id))


def _any_paper(store: Store, kind: str, *subjects: Any, **wishes: Any) -> Paper:
    from console.any_paper import paper_of

    return paper_of(store, kind, *subjects, **wishes)


def preview_loan_slip(workplace: Workplace, loan_id: int) -> Preview:
    return _show(workplace, "loan_slip", partial(key_slips.slip_of, workplace.store, loan_id))


def preview_loan_list(workplace: Workplace) -> Preview:
    """What is out now, by department."""
    return _show(workplace, "loan_list", partial(key_slips.evening_list, workplace.store))


def preview_key_receipt(workplace: Workplace, unit_id: int) -> Preview:
    """What the owner of that home takes and signs for."""
    return _show(workplace, "key_receipt", partial(key_slips.receipt_of, workplace.store, unit_id))


def _show(workplace: Workplace, kind: str, make: Make) -> Preview:
    made = Preview(workplace, kind, make)
    _open.add(made)
    made.show()
    return made


class Pages(QWidget):
    """All pages of a PDF one below the other, black on white in every theme."""

    def __init__(self) -> None:
        super().__init__()
        self._buffer = QBuffer(self)
        self._document = QPdfDocument(self)
        self._images: list[QImage] = []
        self._width = 0

    def load(self, data: bytes) -> None:
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._images.clear()
        self.fit(self._width)

    @property
    def count(self) -> int:
        return self._document.pageCount()

    def text(self) -> str:
        """What stands on the pages, for tests and screen readers."""
        return "\n".join(self._document.getAllText(n).text() for n in range(self.count))

    def fit(self, width: int) -> None:
        """As wide as there is room, and a slip not wider than it is on paper at twice its size."""
        self._width = width
        density = self.devicePixelRatioF()
        self._images = []
        high = EDGE
        for page in range(self.count):
            points = self._document.pagePointSize(page)
            wide = min(width - 2 * EDGE, round(points.width() * 2))
            size = QSize(wide, round(points.height() * wide / points.width()))
            image = self._document.render(page, size * density)
            image.setDevicePixelRatio(density)
            self._images.append(image)
            high += size.height() + GAP
        self.setFixedSize(max(1, width), max(1, high - GAP + EDGE))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        y = EDGE
        for image in self._images:
            size = image.deviceIndependentSize().toSize()
            x = (self.width() - size.width()) // 2
            painter.fillRect(x - 1, y - 1, size.width() + 2, size.height() + 2, theme.color("line"))
            painter.fillRect(x, y, size.width(), size.height(), PAPER)
            painter.drawImage(x, y, image)
            y += size.height() + GAP
        painter.end()


class Preview(Retranslating, QWidget):
    """Esc closes. Looking voids nothing: a paper issued before is shown as it is, and only
    "Print anew" gives it a new code."""

    def __init__(self, workplace: Workplace, kind: str, make: Make) -> None:
        super().__init__()
        self.workplace, self.kind, self._make = workplace, kind, make
        self.paper: Paper | None = None
        self._job = 0
        self._prints: list[JobRow] = []
        self.pages, self.notice = Pages(), Notice()
        self.area = QScrollArea()
        self.area.setWidget(self.pages)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.title = Text(size=16, bold=True)
        self.printers = Combo()
        self.printers.setMinimumWidth(PRINTER)
        self.reason = Combo()
        self.reason.hide()
        self.log = Text(size=12, tone="ink_2", wraps=True)
        self.log.hide()
        self.save = SecondaryButton(icon="download")
        self.again = SecondaryButton(icon="undo")
        self.print = PrimaryButton(icon="printer")
        self.save.clicked.connect(self._ask_where)
        self.again.clicked.connect(self.issue_again)
        self.print.clicked.connect(self.send)
        foot = across(self.again, None, self.save, self.reason, self.printers, self.print, gap=12,
                      margins=(EDGE, 12, EDGE, 12))  # fmt: skip
        head = down(self.title, self.log, gap=4, margins=(EDGE, 12, EDGE, 12))
        told = across(self.notice, margins=(EDGE, 0, EDGE, 12))
        self.setLayout(down(head, told, Divider(), self.area, Divider(), foot, gap=0))
        self.resize(760, 820)
        theme.dress(self)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._off("")
        self.retranslate()
        self._load(again=False)
        workplace.printing.changed.connect(self._watch)
        self._list_printers(())  # the one remembered serves until the others are known
        workplace.tasks.slow(paper_bytes.printer_names, done=self._list_printers, failed=self._fail)

    def retranslate(self) -> None:
        name = words = print_words.kind_name(self.kind)
        if self.paper is not None:
            words += " · " + self.tr("print {number}").format(number=self.paper.version)
        self.title.setText(words)
        self.setWindowTitle(name)
        self.save.setText(self.tr("To a file…"))
        self.again.setText(self.tr("Print anew · voids the code before"))
        self.print.setText(self.tr("Print"))
        if self.printers.count():
            self.printers.setItemText(0, self.tr("Standard printer"))
        why = str(self.reason.currentData() or "not-out")
        self.reason.fill([(word, code) for code, word in print_words.reasons().items()], why)
        self.reason.setAccessibleName(self.tr("Why again"))
        self._show_log(self._prints)

    # -- the paper ---------------------------------------------------------------------------

    def issue_again(self) -> None:
        self._load(again=True)

    def _load(self, *, again: bool) -> None:
        desk = self.workplace.desk
        name = self.workplace.desk_name(desk) if desk else ""
        self._off(self.tr("The paper is being drawn"))
        job = partial(self._make, cache=cache_folder(), desk=name, again=again)
        self.workplace.tasks.slow(job, done=self._take, refused=self._refuse, failed=self._fail)

    def _take(self, paper: Paper) -> None:
        self.paper, self._job = paper, 0
        self.reason.hide()
        self.pages.load(paper.data)
        self.pages.fit(self.area.viewport().width())
        self._off("")
        self.again.setVisible(not paper.is_new)
        self.retranslate()
        self.notice.dismiss()
        if not paper.is_new:
            self.notice.say(
                State.ACCENT, self.tr("Printed before"),
                self.tr("this is that paper, with the same code"),
            )  # fmt: skip
        self._load_log()
        if paper.rare:
            self.notice.say(State.CALLED, rare_words(paper.rare), what_of_rare())

    def _off(self, reason: str) -> None:
        for button in (self.print, self.save):
            button.set_off(reason)
        self.again.setVisible(False)

    # -- where it goes -----------------------------------------------------------------------

    def _list_printers(self, names: tuple[str, ...]) -> None:
        standard: list[tuple[str, object]] = [(self.tr("Standard printer"), "")]
        known = printer_for(self.workplace.settings, document_kind(self.kind))
        all_ = dict.fromkeys([*names, *([known] if known else [])])
        chosen_now = self.printers.currentData() if self.printers.count() else known
        self.printers.fill([*standard, *((name, name) for name in all_)], chosen_now)

    def send(self) -> None:
        """One that was printed before goes with the reason that is chosen."""
        if self.paper is None:
            return
        printer = str(self.printers.currentData() or "")
        reason = "" if self.reason.isHidden() else str(self.reason.currentData())
        self.print.set_busy(True)
        self.notice.dismiss()
        self.workplace.printing.print_paper(
            self.paper, printer, reason=reason, done=partial(self._queued, printer),
            refused=self._ask_reason, after=partial(self.print.set_busy, False),
        )  # fmt: skip

    def _queued(self, printer: str, job_id: int) -> None:
        self._job = job_id
        if printer:
            self._remember(printer)
        self._watch()

    def _remember(self, printer: str) -> None:
        """For this paper; the first printer that is chosen here is the one for all."""
        settings, kind = self.workplace.settings, document_kind(self.kind)
        if printer == printer_for(settings, kind):
            return
        if settings.printer or settings.printers:
            self.workplace.remember(printers=told({**chosen(settings), kind: printer}))
        else:
            self.workplace.remember(printer=printer)

    def _watch(self) -> None:
        """What becomes of the paper that was sent from here."""
        row = next((r for r in self.workplace.printing.rows if r.id == self._job), None)
        if row is None:
            return
        state = State.ALERT if row.is_trouble else State.DONE
        words = f"{print_words.state(row)} · {print_words.printer(row)}"
        self.notice.say(state, words, print_words.why(row))
        if self.paper is not None and row.state is PrintState.DONE:
            self._load_log()

    def _ask_reason(self, refusal: Refusal) -> None:
        self._refuse(refusal)
        if refusal.code == "print.needs-reason":
            self.reason.show()
            self.reason.setFocus()

    def _load_log(self) -> None:
        if self.paper is None or not self.paper.documents:
            self.log.hide()
            return
        self.workplace.tasks.read(
            partial(self.workplace.store.read, prints_of, documents=self.paper.documents),
            done=self._show_log,
        )

    def _show_log(self, rows: list[JobRow]) -> None:
        """Who printed it when and where, and why again; the last two, all of it in the tip."""
        self._prints = rows
        lines = [print_words.logged(row, self.workplace.zone) for row in self._prints]
        more = self.tr("and {count} more").format(count=i18n.figure(len(lines) - LOGGED))
        self.log.setText("\n".join([*lines[:LOGGED], *([more] if len(lines) > LOGGED else [])]))
        self.log.setToolTip("\n".join(lines))
        self.log.setVisible(bool(lines))

    def _ask_where(self) -> None:
        files.ask_save(self, self.tr("To a file…"), f"{self.kind}.pdf", self.save_as)

    def save_as(self, path: Path) -> None:
        if self.paper is not None:
            self.workplace.tasks.slow(
                partial(paper_bytes.save_paper, self.paper.data, path),
                done=partial(self._saved, path), failed=self._fail,
            )  # fmt: skip

    def _saved(self, path: Path, _nothing: None) -> None:
        self.notice.say(State.DONE, self.tr("Saved as {file}").format(file=path.name))

    def _refuse(self, refusal: Refusal) -> None:
        self.notice.say(State.CALLED, i18n.say(refusal.code, refusal.facts))

    def _fail(self, failure: Failure) -> None:
        self.notice.say(State.ALERT, i18n.say(failure.code, failure.facts))

    # -- Qt ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.print.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.pages.fit(self.area.viewport().width())

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        super().closeEvent(event)
        _open.discard(self)
