"""Puts a hall's rows into words: what a display says at one moment, ready to be painted."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from console.domain.times import at_local, local_day
from console.queries.hall import HallCall, HallRow, HallStation
from console.ui import i18n
from console.ui.displays.spoken import ALARMS
from console.ui.i18n import translate

TICKER_SECONDS, PAGE_SECONDS = 8, 10
ROWS, ROWS_DENSE = 6, 8
"""Up to six stations stand in full rows, seven and eight closer, more turn pages of six."""
SHORTEST = 5
"""Minutes; a shorter range has no lower end."""
MARKS = "，。；：？,.;:?"
MEETING_POINTS = frozenset({"inspection"})
"""Owners are met there, there is no window."""


@dataclass(frozen=True, kw_only=True)
class CallLine:
    """`before` and `after` stand round the desk's number."""

    ticket: str
    station: str
    before: str
    number: str
    after: str
    time: str
    is_green: bool


@dataclass(frozen=True, kw_only=True)
class WaitLine:
    """`words` are all of it; where it is a range, `before` and `after` stand round the `range`."""

    station: str
    groups: str
    words: str
    is_free: bool
    before: str = ""
    range: str = ""
    after: str = ""


@dataclass(frozen=True, kw_only=True)
class Stale:
    headline: str
    comfort: str
    since: str
    unknown: str
    coming_back: str
    promises: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Picture:
    """Two equal pictures look alike: only another one is painted."""

    project: str = ""
    event: str = ""
    sound: str = ""
    sound_state: str = "off"
    date: str = ""
    clock: str = ""
    label: str = ""
    second_label: str = ""
    newest: CallLine | None = None
    headline: str = ""
    detail: str = ""
    calls: tuple[CallLine, ...] = ()
    waits_title: str = ""
    waits_note: str = ""
    waits: tuple[WaitLine, ...] = ()
    pages: int = 1
    page: int = 0
    is_dense: bool = False
    tip: str = ""
    sentence: str = ""
    sentences: int = 1
    sentence_no: int = 0
    stale: Stale | None = None


@dataclass(frozen=True, kw_only=True)
class Moment:
    """`stale_since` is None while the data are fresh; `seconds` turn the ticker and the pages;
    `fits(text)` says whether a sentence has room in the ticker; `sound` is a `speaker.Sound`."""

    now: datetime
    zone: str
    seconds: float = 0.0
    stale_since: datetime | None = None
    fits: Callable[[str], bool] = lambda _text: True
    sound: str = "off"
    second_language: str = ""


def compose(row: HallRow, at: Moment) -> Picture:
    headline, detail = _headline(row, at)
    calls = tuple(_line(call, at.zone) for call in row.calls) if row.state != "closed" else ()
    newest = calls[0] if calls and not headline else None
    page, pages, waits, is_dense = _waits(row, at)
    said = pages_of(_sentences(row), at.fits)
    sound = "paused" if at.stale_since else at.sound
    said_no = int(at.seconds // TICKER_SECONDS) % len(said)
    return Picture(
        project=row.project,
        event=_event(row),
        sound=_sound(sound),
        sound_state=sound,
        date=spaced_day(local_day(at.now, at.zone)),
        clock=i18n.clock(at.now, at.zone),
        label=_label(row),
        second_label=_second_label(at),
        newest=newest,
        headline=headline,
        detail=detail,
        calls=calls[1:] if newest else calls[:4],
        waits_title=translate("Hall", "Waiting by station"),
        waits_note=translate("Hall", "estimate"),
        waits=waits,
        pages=pages,
        page=page,
        is_dense=is_dense,
        tip=translate("Hall", "Tip"),
        sentence=said[said_no],
        sentences=len(said),
        sentence_no=said_no,
        stale=_stale(at) if at.stale_since else None,
    )


def spaced_day(value: date) -> str:
    """As the displays write it: Chinese with blanks round the figures."""
    return i18n.day(value).replace("月", " 月 ").replace("日 ", " 日 ")


def _sound(state: str) -> str:
    return {
        "speaking": translate("Hall", "Calling now"),
        "ready": translate("Hall", "Sound on"),
        "paused": translate("Hall", "Calls paused"),
        "off": translate("Hall", "Sound off"),
    }[state]


def _second_label(at: Moment) -> str:
    """The grey line beside the label: the second language, English where none was chosen."""
    wanted = at.second_language or "en"
    if wanted == i18n.language():
        return ""
    with i18n.speaking(wanted):
        return translate("Hall", "Now calling")


# -- the newest call, or why there is none ----------------------------------------------------


def _label(row: HallRow) -> str:
    times = row.calls[0].times if row.calls else 0
    if not times:
        return translate("Hall", "Please go to")
    if times >= row.rules.recall_limit:
        return translate("Hall", "Last call")
    return translate("Hall", "Called again")


def _headline(row: HallRow, at: Moment) -> tuple[str, str]:
    """Blank while calls go on."""
    opening = row.rules.blocks[0][0]
    if row.day is None:
        return translate("Hall", "Calls will begin soon"), ""
    if row.state == "closed":
        return translate("Hall", "Calls have ended for today"), translate(
            "Hall", "Thank you for coming."
        )
    if row.is_paused:
        return _pause(row, at)
    if not row.calls:
        when = (
            opening if row.day == local_day(at.now, at.zone) else f"{spaced_day(row.day)} {opening}"
        )
        return translate("Hall", "Calls will begin soon"), translate(
            "Hall", "Opening at {time}"
        ).format(time=when)
    return "", ""


def _pause(row: HallRow, at: Moment) -> tuple[str, str]:
    if row.pause_reason in ALARMS:  # a drill is only one where everybody goes
        return translate("Hall", "Please leave the building now"), translate(
            "Hall", "Walk, no lifts, follow the staff; your place is kept."
        )
    is_lunch = row.pause_reason == "lunch"
    words = translate("Hall", "Lunch break") if is_lunch else translate("Hall", "Calls are paused")
    coming = [
        start
        for start, _ in row.rules.blocks
        if row.day and at_local(row.day, start, at.zone) > at.now
    ]
    if coming and is_lunch:
        return words, translate("Hall", "Calls go on at {time}").format(time=coming[0])
    return words, translate("Hall", "Please listen to the staff; your place is kept.")


def _event(row: HallRow) -> str:
    event = translate("Hall", "Home handover")
    if not row.number:
        return event
    return f"{event} · " + translate("Hall", "day {number}").format(number=row.number)


def _line(call: HallCall, zone: str) -> CallLine:
    pattern = (
        translate("Hall", "Point {number}")
        if call.station in MEETING_POINTS
        else translate("Hall", "Desk {number}")
    )
    before, _, after = pattern.partition("{number}")
    return CallLine(
        ticket=call.ticket,
        station=i18n.name("station", call.station),
        before=before.strip(),
        number=str(call.desk),
        after=after.strip(),
        time=i18n.clock(call.at, zone),
        is_green=call.is_green,
    )


# -- waits ------------------------------------------------------------------------------------


def _waits(row: HallRow, at: Moment) -> tuple[int, int, tuple[WaitLine, ...], bool]:
    """The station of the newest call is always on the page shown."""
    lines = tuple(_wait(station, row.state) for station in row.stations)
    if len(lines) <= ROWS_DENSE:
        return 0, 1, lines, len(lines) > ROWS
    pages = -(-len(lines) // ROWS)
    page = int(at.seconds // PAGE_SECONDS) % pages
    places = [s.code for s in row.stations]
    shown = list(lines[page * ROWS : (page + 1) * ROWS])
    if row.calls and row.calls[0].station in places:
        place = places.index(row.calls[0].station)
        if place // ROWS != page:
            shown[-1] = lines[place]
    return page, pages, tuple(shown), False


def _wait(station: HallStation, state: str) -> WaitLine:
    """Nothing but what was told to whoever comes now, and only while somebody is there."""
    is_free = state == "open" and not station.groups and station.open_desks > 0
    if station.groups:
        words = (
            translate("Hall", "{count} group")
            if station.groups == 1
            else translate("Hall", "{count} groups")
        )
        groups = words.format(count=station.groups)
    elif station.open_desks:
        groups = translate("Hall", "nobody waiting")
    elif station.resting_desks:
        groups = translate("Hall", "desks on a break")
    else:
        groups = translate("Hall", "closed")
    name = i18n.name("station", station.code)
    is_known = station.wait is not None and state == "open" and station.open_desks > 0
    if is_free or not is_known or station.wait is None:
        words = translate("Hall", "Straight in") if is_free else translate("Hall", "Not yet known")
        return WaitLine(station=name, groups=groups, words=words, is_free=is_free)
    low, high = station.wait
    if high <= SHORTEST:
        words = translate("Hall", "under {minutes} min").format(minutes=high)
        return WaitLine(station=name, groups=groups, words=words, is_free=False)
    pattern = translate("Hall", "{range} min")
    before, _, after = (part.strip() for part in pattern.partition("{range}"))
    span = f"{low}–{high}"
    return WaitLine(
        station=name, groups=groups, words=pattern.format(range=span), is_free=False,
        before=before, range=span, after=after,
    )  # fmt: skip


# -- ticker and stale data --------------------------------------------------------------------


def _sentences(row: HallRow) -> tuple[str, ...]:
    return (
        translate(
            "Hall",
            "Missed your number? Come to check-in within {minutes} minutes and keep your place.",
        ).format(minutes=row.rules.tolerance_minutes),
        translate("Hall", "Do you need help? The check-in desk is there for you."),
        translate("Hall", "Please keep your ticket until you have your keys."),
    )


def pages_of(sentences: tuple[str, ...], fits: Callable[[str], bool]) -> tuple[str, ...]:
    """Whole sentences; one without room is cut after a mark, or after a blank."""
    return tuple(page for sentence in sentences for page in _pages(sentence, fits))


def _pages(sentence: str, fits: Callable[[str], bool]) -> list[str]:
    if fits(sentence):
        return [sentence]
    parts = re.findall(f"[^{MARKS}]*[{MARKS}]+|[^{MARKS}]+$", sentence)
    if not all(fits(part.strip()) for part in parts):
        parts = re.findall(r"\S+\s*", sentence)
    pages = [""]
    for part in parts:
        if pages[-1] and not fits((pages[-1] + part).strip()):
            pages.append("")
        pages[-1] += part
    return [page.strip() for page in pages]


def stale_since_words(since: datetime, now: datetime, zone: str) -> str:
    """HH:MM, with seconds while the clock beside it shows the same minute."""
    is_this_minute = now - since < timedelta(minutes=1) and i18n.clock(since, zone) == i18n.clock(
        now, zone
    )
    form = "%H:%M:%S" if is_this_minute else "%H:%M"
    return since.astimezone(ZoneInfo(zone)).strftime(form)


def _stale(at: Moment) -> Stale:
    time = stale_since_words(at.stale_since or at.now, at.now, at.zone)
    return Stale(
        headline=translate("Hall", "Calls shown until {time}, coming back").format(time=time),
        comfort=translate("Hall", "Your place is kept · please listen to the staff meanwhile"),
        since=translate("Hall", "Latest call as of {time}").format(time=time),
        unknown=translate("Hall", "Not yet known"),
        coming_back=translate("Hall", "updates by itself"),
        promises=(
            translate("Hall", "No new ticket needed"),
            translate("Hall", "No need to queue again"),
        ),
    )
