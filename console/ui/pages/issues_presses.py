"""The presses of the page Issues: recording, undo, photos, and every act on an issue."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from console.actions import issue_steps
from console.actions.issue_photos import add_photo, drop_photo
from console.actions.issues import IssueWish, raise_issue
from console.domain import codes
from console.domain.errors import Failure
from console.domain.events import Event
from console.domain.issues import IssueKind, IssueSource
from console.queries.find import Scanned, read_code
from console.queries.inspecting import units_of_visit
from console.queries.issue_clusters import ClusterRow
from console.queries.issue_rows import IssueRow
from console.queries.issues import HomeIssue, photo_bytes
from console.store import new_op_id
from console.ui import files, i18n
from console.ui.i18n import translate
from console.ui.pages.issues_act_form import NEEDS, Filled
from console.ui.pages.issues_acts import BY_ANOTHER, press_of
from console.ui.pages.issues_entry import Told
from console.ui.pages.write_file import ask_and_write
from console.ui.widgets import State

if TYPE_CHECKING:
    from console.domain.defect_catalogue import Catalogue
    from console.queries.campaigns import CampaignRow
    from console.queries.defect_words import Party
    from console.store import Store
    from console.ui.pages.issues import IssuesPage
    from console.ui.pages.issues_table import Filter

PHOTOS = ("jpg", "jpeg", "png", "webp", "bmp", "tif", "tiff", "heic")
SCANNED_CODES = ("V", "D", "K", "I")


class IssuesPresses:
    def __init__(self, page: IssuesPage) -> None:
        self.page = page

    def seal(self, text: str) -> bytes | None:
        return self.page.workplace.store.vault.seal(text) if text else None

    # -- recording ---------------------------------------------------------------------------

    def record(self, room: str, trade: str, defect: str, text: str) -> None:
        """The third press: no confirming, the undo stands in the row."""
        home = self.page.recording.of
        if home is None:
            return
        wish = IssueWish(
            kind=IssueKind.DEFECT.value, source=IssueSource.VISIT.value, unit_id=home.unit_id,
            visit_id=home.visit_id or None, room=room, trade=trade, defect=defect,
            text_enc=self.seal(text), responsible_id=self._party_of(trade),
        )  # fmt: skip
        self.page.press(raise_issue, done=self._again, wish=wish)

    def _party_of(self, trade: str) -> int | None:
        """The only one who answers for that trade."""
        view = self.page.view
        named = [p.id for p in (view.parties if view else ()) if p.trade == trade]
        return named[0] if len(named) == 1 else None

    def undo(self, row: HomeIssue) -> None:
        from console.actions.undo import undo  # it knows every table

        if row.seq:
            self.page.press(undo, done=self._again, seq=row.seq)

    def note(self, row: HomeIssue, text: str) -> None:
        self.page.press(
            issue_steps.add_note, done=self._again, issue_id=row.row.issue_id,
            text_enc=self.seal(text),
        )  # fmt: skip

    def block(self, row: IssueRow) -> None:
        self.page.press(
            issue_steps.set_blocking, done=self._again, issue_id=row.issue_id, is_blocking=True
        )

    def finish(self) -> None:
        """The home is done: its inspection record is shown for the signature."""
        from console.ui.preview import preview_paper

        home = self.page.recording.of
        if home is None:
            return
        count = len(self.page.recording.rows)
        self.page.leave_side()
        words = translate("IssuesPage", "%n defects recorded", "", count)
        self.page.notice(State.DONE, f"{i18n.room(home.label)}: {words}")
        preview_paper(self.page.workplace, "inspection", (home.unit_id,))

    def tell(self, told: Told) -> None:
        """What is no defect: a complaint, a promise …"""
        wish = IssueWish(
            kind=told.kind, source=told.source, unit_id=told.unit_id or None,
            text_enc=self.seal(told.text), responsible_id=told.responsible_id or None,
            promised_on=told.promised_on, wants_reply=told.wants_reply,
        )  # fmt: skip
        self.page.press(raise_issue, button=self.page.entry.go, done=self._told, wish=wish)

    def _told(self, event: Event) -> None:
        page = self.page
        page.leave_side()
        label = str(event.facts.get("label", ""))
        words = translate("IssuesPage", "Recorded as {label}").format(label=label)
        page.notice(State.DONE, words)
        page.reload()

    # -- acts on an issue --------------------------------------------------------------------

    def begin(self, row: IssueRow, act: str) -> None:
        """From a row: at once, or its sheet opens with the form of the act."""
        page = self.page
        if act not in NEEDS and act != "photo":
            self.act(row, Filled(act=act))
            return
        page.issue_id, page.unit_id = row.issue_id, 0
        page.open_side(page.detail)
        store, now = page.workplace.store, page.workplace.now()
        from console.queries.issues import issue_sheet

        asked = partial(store.read, issue_sheet, issue_id=row.issue_id, now=now, vault=store.vault)
        page.workplace.tasks.read(asked, done=partial(self._open, act), refused=page.refuse)
        page.reload()

    def _open(self, act: str, sheet: Any) -> None:
        page = self.page
        if page.view is None or sheet.row.issue_id != page.issue_id:
            return
        page.show_sheet(sheet)
        page.detail.begin(act)

    def act(self, row: IssueRow, filled: Filled) -> None:
        page = self.page
        sheet = page.detail.sheet if page.has_drawer("detail") else None
        seen = sheet.alike if sheet is not None and sheet.row.issue_id == row.issue_id else 0
        action, wishes = press_of(row, filled, page.workplace.store.vault, seen=seen)
        if filled.act in BY_ANOTHER and filled.name:
            self._press_as(filled.name, partial(self._acted, row), action, wishes)
            return
        page.press(action, done=partial(self._acted, row), **wishes)

    def _press_as(self, name: str, done: Any, action: Any, wishes: Any) -> None:
        """Who approves is somebody else than who sits here."""
        page = self.page
        work = page.workplace
        job = partial(work.store.run, action, op_id=new_op_id(), by=name, **wishes)
        work.tasks.run(job, done=done, refused=page.refuse, failed=self._fail)

    def _acted(self, row: IssueRow, event: Event) -> None:
        page = self.page
        if page.has_drawer("detail"):
            page.detail.leave_form()
        what = i18n.name("event", event.kind)
        home = i18n.room(row.home) if row.home else row.label
        page.notice(State.DONE, f"{home}: {what}")
        page.reload()

    def _again(self, _event: Event) -> None:
        self.page.refill()

    def gather(self, cluster: ClusterRow, party: Party | None) -> None:
        """The first of them goes on for all; then whoever answers for the trade gets it."""
        first, *others = cluster.issue_ids
        self.page.press(
            issue_steps.merge, button=self.page.cluster.button, into_id=first,
            issue_ids=tuple(others), done=partial(self._gathered, first, party),
        )  # fmt: skip

    def _gathered(self, first: int, party: Party | None, event: Event) -> None:
        page = self.page
        view = page.view
        row = next((r for r in view.board.rows if r.issue_id == first), None) if view else None
        if party is None or (row is not None and row.party_id == party.id):
            page.reload()
            return
        page.press(issue_steps.assign, issue_id=first, responsible_id=party.id, done=self._again)

    # -- photos ------------------------------------------------------------------------------

    def ask_photo(self, row: IssueRow) -> None:
        title = translate("IssuesPage", "Choose photos…")
        files.ask_many(self.page, title, PHOTOS, partial(self.add_photos, row))

    def add_photos(self, row: IssueRow, paths: list[Path]) -> None:
        """One press each; scaled and stripped in the slow lane before."""
        from console.issue_photo import photo_file

        page = self.page
        for path in paths:
            page.workplace.tasks.slow(
                partial(photo_file, path, page.workplace.store.vault),
                done=lambda photo: page.press(
                    add_photo, done=self._again, issue_id=row.issue_id, photo=photo
                ),
                refused=page.refuse, failed=self._fail,
            )  # fmt: skip

    def open_photo(self, photo_id: int) -> None:
        store = self.page.workplace.store
        asked = partial(store.read, photo_bytes, photo_id=photo_id, vault=store.vault)
        shown = partial(self.page.detail.show_photo, photo_id)
        self.page.workplace.tasks.read(asked, done=shown)

    def drop_photo(self, photo_id: int) -> None:
        self.page.press(drop_photo, done=self._again, photo_id=photo_id)

    # -- export ------------------------------------------------------------------------------

    def export(self) -> None:
        """What the filters let through of all that is open, not of the part that is listed."""
        page, work = self.page, self.page.workplace
        if page.view is None or not page.list.all:
            page.notice(State.CALLED, translate("IssuesPage", "There is nothing to export"))
            return
        closed = page.list.wanted_rows() if page.wants_closed else None
        write = partial(
            _write_issues, store=work.store, wanted=page.list.filter(), rows=closed,
            catalogue=page.view.words, campaign=work.campaign, now=work.now(),
        )  # fmt: skip
        ask_and_write(
            page, translate("IssuesPage", "Save the list for the trades"),
            f"{translate('IssuesPage', 'issues')}-{work.today()}.xlsx", write,
            lambda n: translate("IssuesPage", "%n issues written", "", n), page.list.export,
        )  # fmt: skip

    # -- scanning ----------------------------------------------------------------------------

    def scanned(self, text: str) -> bool:
        """A party's sheet, a home's paper or a key tag opens the recording of that home."""
        if codes.clean(text)[3:4] not in SCANNED_CODES:
            return False
        store = self.page.workplace.store
        asked = partial(store.read, read_code, text=text, vault=store.vault)
        self.page.workplace.tasks.read(asked, done=self._scanned, refused=self.page.refuse)
        return True

    def _scanned(self, found: Scanned) -> None:
        if found.unit_id:
            self.page.record_in(found.unit_id)
        elif found.visit_id:
            store = self.page.workplace.store
            asked = partial(store.read, units_of_visit, visit_id=found.visit_id)
            self.page.workplace.tasks.read(asked, done=self._visit)
        else:
            words = translate("IssuesPage", "Nobody of this paper is in the house")
            self.page.notice(State.CALLED, words)

    def _visit(self, units: list[int]) -> None:
        """The first home that nothing was recorded in, else the first."""
        view = self.page.view
        touched = {row.unit_id for row in view.board.rows} if view else set()
        free = [unit for unit in units if unit not in touched]
        if units:
            self.page.record_in((free or units)[0])

    def _fail(self, failure: Failure) -> None:
        self.page.notice(State.ALERT, i18n.say(failure.code, failure.facts))


def _write_issues(
    path: Path,
    *,
    store: Store,
    wanted: Filter,
    rows: Sequence[IssueRow] | None,
    catalogue: Catalogue,
    campaign: CampaignRow,
    now: datetime,
) -> int:
    from console.issue_export import write_issues
    from console.queries.issue_rows import issue_rows

    if rows is None:
        rows = [r for r in store.read(issue_rows, now=now, vault=store.vault) if wanted.fits(r)]
    return write_issues(
        path, rows=rows, catalogue=catalogue, campaign=campaign.name, zone=campaign.zone,
        language=campaign.language, rules=campaign.rules, now=now,
    )  # fmt: skip
