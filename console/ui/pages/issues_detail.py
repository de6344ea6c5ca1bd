"""The drawer of one issue: what it is, how it stands, its story, and every act on it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from console.domain.defect_catalogue import Catalogue
from console.domain.issues import OPEN_STATES, IssueKind
from console.queries.issue_rows import IssueRow
from console.queries.issues import IssueSheet, StoryLine
from console.ui import i18n, paint
from console.ui.i18n import Retranslating
from console.ui.pages import issues_words as words
from console.ui.pages.issues_act_form import NEEDS, ActForm, Filled
from console.ui.pages.issues_acts import open_acts, said, wanted
from console.ui.rows import Column
from console.ui.widgets import (
    Badge,
    Card,
    Divider,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
    State,
    Table,
    Text,
    across,
    down,
)
from console.ui.widgets.layout import scrolling

HEAD, ACROSS, PICTURE = 64, 3, 200
When = Callable[[datetime], str]
Told = tuple[int, StoryLine]
"""A line of the story with its place: two may be alike."""
_LOOK = {
    "open": State.CALLED, "replied": State.SERVING, "visited": State.SERVING,
    "fixed": State.ACCENT, "closed": State.DONE, "merged": State.WAITING,
    "withdrawn": State.WAITING,
}  # fmt: skip


def title_of(row: IssueRow, catalogue: Catalogue | None) -> str:
    """`次卧 · 门窗 · 渗水`; of what is no defect the words that were written."""
    if row.kind != IssueKind.DEFECT and row.text:
        return row.text
    parts = (row.room, row.trade, row.defect)
    named = catalogue.sentence(*parts, i18n.language()) if catalogue and any(parts) else ""
    return named or row.text or i18n.name("issue_kind", row.kind)


class IssueDetail(Retranslating, Card):
    """`acted(row, Filled)`, `photo_wished(row)`, `photo_opened(photo id)`,
    `photo_dropped(photo id)`, `left`."""

    acted = Signal(object, object)
    photo_wished = Signal(object)
    photo_opened = Signal(int)
    photo_dropped = Signal(int)
    left = Signal()

    def __init__(self, when: When, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(has_head=False, parent=parent)
        self.sheet: IssueSheet | None = None
        self.catalogue: Catalogue | None = None
        self._when = when
        self.label, self.kind = Text(size=20, bold=True, may_elide=True), Text(tone="ink_2")
        self.badge, self.leave = Badge(), QuietButton(cap="Esc")
        head = QWidget()
        head.setFixedHeight(HEAD)
        line = across(self.label, self.kind, None, self.badge, self.leave, margins=(16, 0, 8, 0))
        head.setLayout(line)
        self.what, self.text = Text(size=16, bold=True, wraps=True), Text(wraps=True)
        self.facts = Text(size=12, tone="ink_2", wraps=True)
        self.time = Text(bold=True, wraps=True)
        self.photos = QWidget()
        self._photo_line = across(None, gap=8)
        self.photos.setLayout(self._photo_line)
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.hide()
        self.photo_id = 0
        self.drop = QuietButton(icon="close")
        self.drop.hide()
        self.drop.clicked.connect(lambda: self.photo_dropped.emit(self.photo_id))
        top = down(self.what, self.text, self.time, self.facts, self.photos, self.picture,
                   across(self.drop, None),
                   gap=6, margins=(16, 12, 16, 12))  # fmt: skip
        self.story: Table[Told] = Table(
            self._columns(), key=lambda told: told[0],
            row_height=44, has_head=False,
        )  # fmt: skip
        self.story_head = Text(size=12, bold=True, tone="ink_2")
        body = down(
            top, Divider(), across(self.story_head, margins=(16, 8, 16, 4)), self.story, None,
            gap=0,
        )  # fmt: skip
        self.buttons: dict[str, SecondaryButton] = {}
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        self.act_buttons = QWidget()
        self.act_buttons.setLayout(self._grid)
        self._grid.setContentsMargins(16, 10, 16, 10)
        self.form = ActForm(zone)
        self.form.hide()
        self.primary = PrimaryButton()
        self.act_foot = QWidget()
        self.act_foot.setLayout(down(self.primary, margins=(16, 10, 16, 12)))
        self.body.addLayout(down(head, Divider(), gap=0))
        self.body.addWidget(scrolling(body), 1)
        for part in (Divider(), self.act_buttons, self.form, self.act_foot):
            self.body.addWidget(part)
        self.form.agreed.connect(self._agree)
        self.form.left.connect(self.leave_form)
        self.primary.clicked.connect(self.act)
        self.leave.clicked.connect(self.back)
        self.retranslate()

    def _columns(self) -> tuple[Column[Told], ...]:
        return (
            Column(name="at", title=str, width=96, tone="ink_2", size=12,
                   text=lambda told: self._when(told[1].at)),
            Column(name="what", title=str,
                   text=lambda told: words.story(told[1].kind, told[1].detail),
                   second=lambda told: told[1].text),
            Column(name="by", title=str, width=96, size=12, tone="ink_2", is_right=True,
                   text=lambda told: told[1].by),
        )  # fmt: skip

    def retranslate(self) -> None:
        self.leave.setAccessibleName(self.tr("Back to the list"))
        self.drop.setText(self.tr("Remove this photo"))
        self.story_head.setText(self.tr("What happened"))
        self.story.setAccessibleName(self.story_head.text())
        self._tell()

    # -- what is shown -----------------------------------------------------------------------

    def show_sheet(self, sheet: IssueSheet, catalogue: Catalogue) -> None:
        is_other = self.sheet is None or self.sheet.row.issue_id != sheet.row.issue_id
        self.sheet, self.catalogue = sheet, catalogue
        if is_other:
            self.leave_form()
            self._hide_photo()
        elif self.photo_id not in {photo.photo_id for photo in sheet.photos}:
            self._hide_photo()
        self._tell()

    def _tell(self) -> None:
        sheet = self.sheet
        if sheet is None:
            return
        row = sheet.row
        self.label.setText(i18n.room(row.home) if row.home else row.label)
        self.kind.setText(i18n.name("issue_kind", row.kind))
        self.badge.set(i18n.name("issue_state", row.state), _LOOK.get(row.state, State.WAITING))
        self.what.setText(title_of(row, self.catalogue))
        text = row.text if row.text != self.what.text() else ""
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self._tell_time(row)
        self.facts.setText("\n".join(self._facts(sheet)))
        self._fit()
        self._tell_photos(sheet)
        self.story.set_rows(list(enumerate(sheet.story)))
        self.story.fit()
        self.story.setVisible(bool(sheet.story))
        self._tell_acts(row)

    def _fit(self) -> None:
        """What scrolls is as high as its words: a layout would squeeze them into one line."""
        for words_ in (self.what, self.text, self.time):
            words_.setMinimumHeight(words_.heightForWidth(max(120, self.width() - 52)))
        lines = self.facts.text().count("\n") + 1
        self.facts.setMinimumHeight(lines * paint.metrics(12).lineSpacing() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def _tell_time(self, row: IssueRow) -> None:
        clock = row.clock
        self.time.setVisible(clock is not None)
        if clock is None:
            return
        parts = [i18n.name("issue_timer", clock.timer)]
        parts.append(words.left(clock.left, is_paused=bool(clock.pause)))
        if clock.pause:
            parts.append(i18n.name("issue_pause", clock.pause))
        else:
            parts.append(self.tr("until {time}").format(time=self._when(clock.due_at)))
        self.time.setText(" · ".join(parts))
        tone = "parked" if clock.pause else "alert" if clock.is_over else (
            "called" if clock.is_soon else "ink"
        )  # fmt: skip
        self.time.set_tone(tone)

    def _facts(self, sheet: IssueSheet) -> list[str]:
        row = sheet.row
        came = self.tr("{time}, {how}").format(
            time=self._when(row.raised_at), how=i18n.name("issue_source", row.source)
        )
        facts = [self.tr("Recorded: {what}").format(what=came)]
        if row.owner:
            facts.append(self.tr("Owner: {name}").format(name=row.owner))
        if row.label:
            facts.append(self.tr("Label: {label}").format(label=row.label))
        party = row.party or self.tr("nobody yet")
        facts.append(self.tr("Who answers: {name}").format(name=party))
        if row.agreed_at:
            facts.append(self.tr("Visit agreed: {time}").format(time=self._when(row.agreed_at)))
        if row.promised_on:
            facts.append(self.tr("Promised for: {day}").format(day=i18n.day(row.promised_on)))
        if row.blocks_signing and row.state in OPEN_STATES:
            facts.append(self.tr("The home cannot be signed for while this is open"))
        if sheet.merged:
            labels = ", ".join(other.label for other in sheet.merged)
            facts.append(self.tr("Joined with it: {labels}").format(labels=labels))
        clock = row.clock
        if clock is not None and clock.next_role and clock.next_role_at is not None:
            words_ = self.tr("Goes by itself to: {role} at {time}")
            role = i18n.name("role_above", clock.next_role)
            facts.append(words_.format(role=role, time=self._when(clock.next_role_at)))
        return facts

    def _tell_photos(self, sheet: IssueSheet) -> None:
        while self._photo_line.count() > 1:
            item = self._photo_line.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, photo in enumerate(sheet.photos, start=1):
            button = SecondaryButton(str(number), icon="camera", small=True)
            button.setAccessibleName(self.tr("Photo {n}").format(n=number))
            button.clicked.connect(lambda _on=False, p=photo.photo_id: self.photo_opened.emit(p))
            self._photo_line.insertWidget(number - 1, button)
        self.photos.setVisible(bool(sheet.photos))

    def _hide_photo(self) -> None:
        self.photo_id = 0
        self.picture.hide()
        self.drop.hide()

    def show_photo(self, photo_id: int, data: bytes) -> None:
        made = QPixmap()
        if made.loadFromData(data):
            room = max(120, self.width() - 48)
            self.picture.setPixmap(
                made.scaled(
                    room, PICTURE, Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )  # fmt: skip
            self.photo_id = photo_id
            self.picture.show()
            self.drop.show()

    def _tell_acts(self, row: IssueRow) -> None:
        first = wanted(row)
        acts = [act for act in open_acts(row) if act != first]
        for button in self.buttons.values():
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for number, act in enumerate(acts):
            button = SecondaryButton(said(act), small=True)
            button.clicked.connect(lambda _on=False, a=act: self.begin(a))
            self._grid.addWidget(button, number // ACROSS, number % ACROSS)
            self.buttons[act] = button
        what = i18n.room(row.home) if row.home else row.label
        self.primary.setText(f"{said(first)} · {what}".replace("… ·", " ·"))

    # -- acting ------------------------------------------------------------------------------

    def act(self) -> None:
        """The primary: what brings it on."""
        if self.form.isVisible():
            self.form.send()
        elif self.sheet is not None:
            self.begin(wanted(self.sheet.row))

    def begin(self, act: str) -> None:
        """At once, or with its form."""
        sheet = self.sheet
        if sheet is None:
            return
        if act == "photo":
            self.photo_wished.emit(sheet.row)
        elif act in NEEDS:
            self.act_buttons.hide()
            self.act_foot.hide()
            self.form.begin(act, said(act).removesuffix("…"), **self._given(act, sheet))
        else:
            self.acted.emit(sheet.row, Filled(act=act))

    def _given(self, act: str, sheet: IssueSheet) -> dict[str, object]:
        row = sheet.row
        if act == "grant_money":
            return {"cents": row.asked_cents, "role": sheet.needed_role or "officer"}
        if act == "ask_money":
            return {"cents": row.asked_cents}
        return {}

    def _agree(self, filled: Filled) -> None:
        if self.sheet is not None:
            self.acted.emit(self.sheet.row, filled)

    def leave_form(self) -> None:
        self.form.hide()
        self.act_buttons.show()
        self.act_foot.show()

    def back(self) -> None:
        if self.form.isVisible():
            self.leave_form()
        else:
            self.left.emit()
