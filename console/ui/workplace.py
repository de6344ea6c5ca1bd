"""What every page is given: store, lanes, the people and the place of this window, its clock."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from sqlalchemy.orm import Session

from console import settings as remembered
from console.databases import Where
from console.domain.events import Event
from console.domain.times import local_day
from console.queries import campaigns
from console.queries.campaigns import CampaignRow, DayRow, DeskRow
from console.queries.clock import ClockRow, clock
from console.settings import Settings
from console.store import Action, Store, new_op_id
from console.ui import i18n
from console.ui.tasks import Lane, Tasks

if TYPE_CHECKING:
    from console.queries.box import Findings
    from console.queries.finder import Finder
    from console.ui.feed import UiFeed
    from console.ui.print_lane import PrintLane

READ_INDEX_AFTER = 500
"""Milliseconds from the first sight of a box: the page that shows it reads its rows before."""
SETTING_UP = frozenset(
    {"campaign", "day", "staff", "plan", "desk", "clock", "roster", "calling", "route"}
)
"""Events of these families change what the frame itself shows."""


@dataclass(frozen=True, kw_only=True)
class Frame:
    """What the frame and most pages need to know; read again when somebody sets something up."""

    campaign: CampaignRow
    days: tuple[DayRow, ...]
    desks: tuple[DeskRow, ...]
    people: tuple[str, ...]
    clock: ClockRow


def frame_of(session: Session, *, campaign_id: int) -> Frame:
    return Frame(
        campaign=campaigns.campaign(session, campaign_id=campaign_id),
        days=tuple(campaigns.days(session, campaign_id=campaign_id)),
        desks=tuple(campaigns.desks(session, campaign_id=campaign_id)),
        people=tuple(h.name for h in campaigns.hosts(session, campaign_id=campaign_id)),
        clock=clock(session, campaign_id=campaign_id),
    )


def public_frame_of(session: Session, *, campaign_id: int) -> Frame:
    """For a display: nobody's name is read."""
    return Frame(
        campaign=campaigns.campaign(session, campaign_id=campaign_id),
        days=tuple(campaigns.days(session, campaign_id=campaign_id)),
        desks=(),
        people=(),
        clock=clock(session, campaign_id=campaign_id),
    )


class Workplace(QObject):
    """One per window. Plain attributes may be read from any thread; signals come in the window's.

    `go_requested(page, wish)` opens a page; `scanned(text)` is the scanner, whatever has the focus.
    """

    changed = Signal()
    """Campaign, days, desks, person or desk are others than before."""
    go_requested = Signal(str, object)
    scanned = Signal(str)
    campaign_opened = Signal()
    """The store has its first campaign now (first start): the frame and the feed begin."""
    pressed = Signal(object)
    """An event that this window wrote."""

    def __init__(
        self,
        store: Store,
        place: Where,
        settings: Settings,
        tasks: Tasks,
        frame: Frame | None = None,
        parent: QObject | None = None,
        *,
        frame_of: Callable[..., Frame] = frame_of,
    ) -> None:
        super().__init__(parent)
        self._frame_of = frame_of
        self.store, self.place, self.tasks = store, place, tasks
        self.settings = settings
        self.frame: Frame | None = None
        self.feed: UiFeed | None = None
        """The news of this process; a display on its own has none here."""
        self.done_here: list[Event] = []
        self._frame_at = time.monotonic()
        self._is_rereading = self._is_frame_old = False
        self.set_frame(frame)

    @cached_property
    def finder(self) -> Finder:
        from console.queries.finder import Finder

        return Finder()

    @cached_property
    def printing(self) -> PrintLane:
        """Papers on their way to the printers of this computer."""
        from console.ui.print_lane import PrintLane

        return PrintLane(self)

    # -- where and when ----------------------------------------------------------------------

    def set_frame(self, frame: Frame | None) -> None:
        self.frame, self._frame_at = frame, time.monotonic()
        i18n.use_own("station", frame.campaign.step_names if frame else {})
        self.changed.emit()

    def reread(self) -> None:
        """One reading at a time; news that come meanwhile make one more due. Its answer counts all
        the same: a floor that never rests would be shown no other frame for ever."""
        self._is_frame_old = True
        if self.store.campaign_id and not self._is_rereading:
            self._is_rereading, self._is_frame_old = True, False
            self.tasks.read(
                partial(self.store.read, self._frame_of),
                done=self.set_frame,
                after=self._reread_more,
            )

    def _reread_more(self) -> None:
        self._is_rereading = False
        if self._is_frame_old:
            self.reread()

    def hear(self, event: Event) -> None:
        """From the feed."""
        if event.kind.partition(".")[0] in SETTING_UP:
            self.reread()

    @property
    def campaign(self) -> CampaignRow:
        """Only pages that need a campaign ask; the first start has none."""
        if self.frame is None:
            raise RuntimeError("there is no campaign yet")
        return self.frame.campaign

    @property
    def zone(self) -> str:
        return self.frame.campaign.zone if self.frame else "Asia/Shanghai"

    def now(self) -> datetime:
        """The campaign's time, without asking the database."""
        if self.frame is None:
            return datetime.now().astimezone()
        told = self.frame.clock
        passed = timedelta(seconds=(time.monotonic() - self._frame_at) * told.speed)
        return max(told.last_at, self.store.clock(told.now + passed))

    @property
    def speed(self) -> int:
        return self.frame.clock.speed if self.frame else 1

    def today(self) -> date:
        return local_day(self.now(), self.zone)

    def day(self) -> date | None:
        """The handover day on show: the open one, else today's or the next, else the last."""
        days = self.frame.days if self.frame else ()
        for found in days:
            if found.state == "open":
                return found.day
        coming = [d.day for d in days if d.day >= self.today()]
        return coming[0] if coming else days[-1].day if days else None

    def clock(self, moment: datetime) -> str:
        return i18n.clock(moment, self.zone)

    # -- who and where -----------------------------------------------------------------------

    @property
    def person(self) -> str:
        return self.settings.person

    @property
    def desk(self) -> DeskRow | None:
        """The desk chosen in the status bar."""
        code, _, number = self.settings.station.rpartition("-")
        desks = self.frame.desks if self.frame else ()
        return next((d for d in desks if d.station == code and str(d.number) == number), None)

    def desk_name(self, desk: DeskRow) -> str:
        station = i18n.name("station", desk.station)
        return i18n.translate("Workplace", "{station} desk {number}").format(
            station=station, number=desk.number
        )

    def remember(self, **changed: Any) -> None:
        """Settings of this computer, saved at once."""
        self.settings = replace(self.settings, **changed)
        self.tasks.slow(partial(remembered.save, self.settings))
        self.changed.emit()

    # -- finding -----------------------------------------------------------------------------

    def find(
        self,
        text: str,
        done: Callable[[Findings], None],
        after: Callable[[], None] | None = None,
        *,
        most: int | None = None,
    ) -> None:
        """What the one box of every page asks, in the read lane."""
        from console.queries import box

        asked = partial(
            self.store.read, box.find, text=text, finder=self.finder, vault=self.store.vault,
            day=self.day(), most=most or box.MOST,
        )  # fmt: skip
        self.tasks.read(asked, done=done, after=after)

    def get_ready_to_find(self) -> None:
        """The index is read before the first key, where nothing waits for it."""
        if self.store.campaign_id:
            read = partial(self.tasks.slow, lambda: self.store.read(self.finder.index))
            QTimer.singleShot(READ_INDEX_AFTER, self, read)

    # -- acting ------------------------------------------------------------------------------

    def press(
        self,
        action: Action,
        *,
        op_id: str = "",
        desk_id: int | None = None,
        done: Callable[[Event], None] | None = None,
        refused: Callable[[Any], None] | None = None,
        failed: Callable[[Any], None] | None = None,
        after: Callable[[], None] | None = None,
        **wishes: Any,
    ) -> str:
        """One press in the write lane; returns its op_id (send it again after a failure)."""
        op_id = op_id or new_op_id()
        desk = self.desk
        job = partial(
            self.store.run,
            action,
            op_id=op_id,
            by=self.person or None,
            desk_id=desk_id if desk_id is not None else desk.id if desk else None,
            **wishes,
        )

        def tell(event: Event) -> None:
            self.done_here.append(event)
            del self.done_here[:-50]
            self.pressed.emit(event)
            if done is not None:
                done(event)

        self.tasks.run(job, lane=Lane.WRITE, done=tell, refused=refused, failed=failed, after=after)
        return op_id

    def go(self, page: str, wish: object = None) -> None:
        """`overview`, `schedule`, `homes`, `rehearsal`, `reception`, `desk`, `keys`, `issues`,
        `reports`, `settings`; the page's `receive(wish)` gets the wish."""
        self.go_requested.emit(page, wish)
