"""Puts the board of the queue managers into words: tickets, set numbers, departments, counts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from console.domain.ahead import Ahead, StationAhead
from console.domain.loans import LoanState
from console.domain.times import at_local, local_day
from console.queries.advice import Advice, Level, wait_level, waited_minutes
from console.queries.command import CommandRow, CommandStation, LentSet
from console.queries.situation import AwayRow, Situation, ZoneRow
from console.ui import i18n
from console.ui.displays.hall_picture import spaced_day, stale_since_words
from console.ui.i18n import translate
from console.ui.widgets.advice_list import act_of, fact_of, why_of

ALARMS, LENT, TIMERS, ZONES = 4, 3, 3, 4
PAGE, PAGE_SECONDS = 8, 15
"""Stations of a page where there are more than ten, and how long it stands."""
MOST = 10
BAR_MINUTES = 40
EVERY = timedelta(minutes=10)


@dataclass(frozen=True, kw_only=True)
class Tile:
    label: str
    number: str
    cause: str = ""
    is_green: bool = False


@dataclass(frozen=True, kw_only=True)
class StationLine:
    """`level` is "", "called" or "alert"; minutes None: nobody waits, or not yet known."""

    name: str
    busy: int
    free: int
    closed: int
    waiting: int
    serving: int
    oldest: str
    minutes: int | None
    level: str
    told: str
    told_minutes: int | None
    told_level: str


@dataclass(frozen=True, kw_only=True)
class AlarmLine:
    level: str
    fact: str
    why: str
    act: str


@dataclass(frozen=True, kw_only=True)
class ZoneLine:
    name: str
    people: int
    seats: int
    alarm: str
    oldest: str


@dataclass(frozen=True, kw_only=True)
class TimeLine:
    """`level` as of a station; the mark before the words is alert, called or none."""

    name: str
    what: str
    words: str
    level: str
    used: float | None = None
    """The share of a limit that is used up: a bar in place of `what`."""


@dataclass(frozen=True, kw_only=True)
class Bar:
    """A slot of the day: places as shares of the hours shown."""

    left: float
    right: float
    planned: int
    came: int
    is_over: bool


@dataclass(frozen=True, kw_only=True)
class Chart:
    """`inside`, `forecast` are places (share of the hours, groups); the band has low and high."""

    bars: tuple[Bar, ...] = ()
    inside: tuple[tuple[float, int], ...] = ()
    now: float = 0.0
    now_words: str = ""
    hours: tuple[tuple[float, str], ...] = ()
    pause: tuple[float, float] | None = None
    pause_words: str = ""
    band: tuple[tuple[float, float, float, float], ...] = ()
    """Place, low, middle, high."""
    outlook: str = ""


@dataclass(frozen=True, kw_only=True)
class CommandPicture:
    """Two equal pictures look alike: only another one is painted."""

    project: str = ""
    event: str = ""
    fresh: str = ""
    clock: str = ""
    tiles: tuple[Tile, ...] = ()
    small: tuple[Tile, ...] = ()
    stations: tuple[StationLine, ...] = ()
    pages: int = 1
    page: int = 0
    chart: Chart = Chart()
    alarms: tuple[AlarmLine, ...] = ()
    alarms_title: str = ""
    alarms_rest: str = ""
    zones: tuple[ZoneLine, ...] = ()
    zones_note: str = ""
    zones_rest: str = ""
    lent: tuple[TimeLine, ...] = ()
    lent_title: str = ""
    lent_note: str = ""
    timers: tuple[TimeLine, ...] = ()
    timers_title: str = ""
    timers_note: str = ""
    words: tuple[str, ...] = ()
    """Headings that never change within a language."""
    headline: str = ""
    comfort: str = ""
    is_paused: bool = False


def compose(
    row: CommandRow, *, at: datetime, seconds: float = 0.0, stale_since: datetime | None = None,
    held_page: int | None = None, age: float = 0.0,
) -> CommandPicture:  # fmt: skip
    """`held_page`: somebody holds it; else pages turn with the seconds. `age` in seconds is that of
    the news."""
    now, figures = row.now, row.now.figures
    stations = [_station(row, each) for each in row.stations if each.row.code != "reception"]
    pages = 1 if len(stations) <= MOST else -(-len(stations) // PAGE)
    page = (int(seconds // PAGE_SECONDS) if held_page is None else held_page) % pages
    if pages > 1:  # what is pressing is on the first page
        stations.sort(key=lambda line: ("alert", "called", "").index(line.level))
        stations = stations[page * PAGE : (page + 1) * PAGE]
    headline, comfort = _headline(row, at, stale_since)
    return CommandPicture(
        project=row.project,
        event=_event(row),
        fresh=translate("Command", "live data · {seconds} s ago").format(seconds=int(age))
        if stale_since is None
        else "",
        clock=i18n.clock(at, row.zone),
        tiles=tuple(_tiles(row)),
        small=(
            Tile(label=translate("Command", "Not here"), number=str(row.not_come)),
            Tile(label=translate("Command", "Late"), number=str(row.late)),
            Tile(label=translate("Command", "Green"), number=str(figures.green), is_green=True),
        ),
        stations=tuple(stations),
        pages=pages,
        page=page,
        chart=_chart(row),
        alarms=tuple(_alarm(each) for each in row.todo[:ALARMS]),
        alarms_title=translate("Command", "Alarms {count}").format(count=len(row.todo))
        if row.todo
        else translate("Command", "No alarms"),
        alarms_rest=_rest(row),
        zones=(*(_zone(row, zone) for zone in _fullest(now.zones)), *_childcare(now)),
        zones_note=translate("Command", "with hosts and at desks {count}").format(
            count=now.tally.with_host + now.tally.at_desks
        ),
        zones_rest=_other_zones(now.zones),
        lent=tuple(_lent(row, each) for each in row.lent[:LENT]),
        lent_title=_lent_title(row),
        lent_note=translate("Command", "{count} out").format(count=len(row.lent)),
        timers=_timers(row),
        timers_title=translate("Command", "Time limits"),
        timers_note=_limits(row),
        words=_words(has_forecast=row.ahead is not None),
        headline=headline,
        comfort=comfort,
        is_paused=now.is_paused,
    )


def _words(*, has_forecast: bool) -> tuple[str, ...]:
    return (
        translate("Command", "Load of the stations"), translate("Command", "with somebody"),
        translate("Command", "free"), translate("Command", "not open"),
        translate("Command", "lines at 20 and 40 min"), translate("Command", "Station"),
        translate("Command", "Desks"), translate("Command", "Waiting"),
        translate("Command", "Served"), translate("Command", "Longest"),
        translate("Command", "now → in 30 min")
        if has_forecast
        else translate("Command", "longest wait, and for a newcomer"),
        translate("Command", "In 30 min") if has_forecast else translate("Command", "Newcomer"),
        translate("Command", "The day"),
        translate("Command", "groups arrived in each slot, and in house"),
        translate("Command", "arrived"), translate("Command", "to come"),
        translate("Command", "plan"), translate("Command", "in house (dashed: forecast)"),
        translate("Command", "one act each"), translate("Command", "most pressing first"),
        translate("Command", "Zones"), translate("Command", "people / seats · longest wait"),
        translate("Command", "Nobody is away, no issue waits."),
        translate("Command", "No keys are out."),
        translate("Command", "Nobody waits too long, nobody is overdue."),
    )  # fmt: skip


def _event(row: CommandRow) -> str:
    parts = (
        translate("Command", "Floor command"),
        translate("Command", "day {number} of {days}").format(number=row.number, days=row.days),
        spaced_day(row.now.day),
    )
    return " · ".join(parts)


def _headline(row: CommandRow, at: datetime, stale_since: datetime | None) -> tuple[str, str]:
    """Of the band; blank while all goes on."""
    if stale_since is not None:
        return (
            translate("Command", "Figures of {time}, coming back").format(
                time=stale_since_words(stale_since, at, row.zone)
            ),
            translate("Command", "No act from here until then"),
        )
    if row.now.is_paused:
        reason = i18n.name("reason", row.now.pause_reason)
        return (
            translate("Command", "Calling is paused: {reason}").format(reason=reason),
            translate("Command", "Every place in line is kept"),
        )
    return "", ""


def _tiles(row: CommandRow) -> Iterable[Tile]:
    now, figures = row.now, row.now.figures
    yield Tile(
        label=translate("Command", "Expected today"), number=str(figures.due),
        cause=translate("Command", "{count} until now").format(count=now.expected_by_now),
    )  # fmt: skip
    yield Tile(
        label=translate("Command", "Arrived"), number=str(figures.arrived),
        cause=translate("Command", "booked {booked} · walk-in {walk_in}").format(
            booked=figures.arrived - figures.walk_in, walk_in=figures.walk_in
        ),
    )  # fmt: skip
    yield Tile(
        label=translate("Command", "In house"), number=str(row.groups),
        cause=translate("Command", "groups · {people} people").format(people=now.people),
    )  # fmt: skip
    yield Tile(
        label=translate("Command", "Completed"), number=str(figures.completed),
        cause=translate("Command", "with issues {count}").format(count=figures.with_issues),
    )  # fmt: skip
    rate = figures.completion_permille
    before = row.rate_before
    yield Tile(
        label=translate("Command", "On-site rate = completed ÷ arrived"),
        number="—" if rate is None else _permille(rate),
        cause=""
        if before is None
        else translate("Command", "day before {rate}").format(rate=_permille(before)),
    )


def _permille(rate: int) -> str:
    """`52.5%`"""
    text = f"{rate / 10:.1f}"
    return f"{text.replace('.', ',')} %" if i18n.language() == "es" else f"{text}%"


def _station(row: CommandRow, each: CommandStation) -> StationLine:
    now, station = row.now, each.row
    minutes = None if station.oldest_since is None else waited_minutes(now, station.oldest_since)
    level = wait_level(now, station.oldest_since)
    told, words = _told(row, each)
    high = told[1] if told else None
    return StationLine(
        name=i18n.name("station", station.code),
        busy=station.busy, free=station.free, closed=station.closed,
        waiting=station.waiting, serving=station.serving,
        oldest="—" if minutes is None else i18n.minutes(minutes),
        minutes=minutes,
        level=level.value if level else "",
        told=words,
        told_minutes=high,
        told_level="alert" if high is not None and high > now.rules.wait_red_minutes else "",
    )  # fmt: skip


def _told(row: CommandRow, each: CommandStation) -> tuple[tuple[int, int] | None, str]:
    """The longest wait in half an hour, or what a newcomer is told as long as nothing is ahead."""
    ahead = _ahead_of(row.ahead, each.row.code)
    told = ahead.shown if ahead is not None else each.told
    if told is not None and row.now.state == "open":
        pattern = "{}–{} 分" if i18n.language() == "zh_CN" else "{}–{} min"
        return told, pattern.format(*told)
    if each.row.free and not each.row.waiting:
        return None, translate("Command", "at once")
    return None, translate("Command", "not yet known")


def _ahead_of(ahead: Ahead | None, code: str) -> StationAhead | None:
    found = ahead.stations if ahead is not None else ()
    return next((each for each in found if each.code == code), None)


def _alarm(each: Advice) -> AlarmLine:
    """Green wishes are told by their ticket alone."""
    level = {Level.ALERT: "alert", Level.WARNING: "called", Level.TELL: "accent"}[each.level]
    if each.topic.startswith("green"):
        fact = translate("Command", "{ticket} asks for the green channel").format(
            ticket=each.facts.get("ticket", "")
        )
        why = translate("Command", "{count} in all").format(count=each.facts.get("count", 1))
        return AlarmLine(level=level, fact=fact, why=why, act=act_of(each))
    return AlarmLine(level=level, fact=fact_of(each), why=why_of(each), act=act_of(each))


def _rest(row: CommandRow) -> str:
    rest = len(row.todo) - ALARMS
    return translate("Command", "{count} more").format(count=rest) if rest > 0 else ""


def _fullest(zones: tuple[ZoneRow, ...]) -> list[ZoneRow]:
    """In their order; of more than four the fullest."""
    if len(zones) <= ZONES:
        return list(zones)
    fullest = sorted(zones, key=lambda z: -z.people / max(1, z.seats))[:ZONES]
    return [zone for zone in zones if zone in fullest]


def _childcare(now: Situation) -> Iterable[ZoneLine]:
    """While a child is there, and where the card has a row left; nobody counted its places."""
    if now.tally.in_childcare and len(now.zones) < ZONES:
        yield ZoneLine(
            name=translate("Command", "Childcare"), people=now.tally.in_childcare, seats=0,
            alarm="", oldest="—",
        )  # fmt: skip


def _other_zones(zones: tuple[ZoneRow, ...]) -> str:
    rest = len(zones) - ZONES
    pattern = translate("Command", "{count} other zones are calm")
    return pattern.format(count=rest) if rest > 0 else ""


def _zone(row: CommandRow, zone: ZoneRow) -> ZoneLine:
    oldest = "—"
    if zone.oldest_since is not None:
        oldest = i18n.minutes(waited_minutes(row.now, zone.oldest_since))
    return ZoneLine(
        name=translate("Command", "Zone {zone}").format(zone=zone.code),
        people=zone.people, seats=zone.seats, oldest=oldest,
        alarm={"amber": "called", "red": "alert"}.get(zone.alarm, ""),
    )  # fmt: skip


def _lent_title(row: CommandRow) -> str:
    late = sum(each.state is not LoanState.OUT for each in row.lent)
    if not late:
        return translate("Command", "Keys lent")
    return translate("Command", "Keys overdue {count}").format(count=late)


def _lent(row: CommandRow, each: LentSet) -> TimeLine:
    over = int((row.now.at - each.due_at).total_seconds() // 60)
    if each.state is LoanState.OUT:
        words = translate("Command", "due {time}").format(time=i18n.clock(each.due_at, row.zone))
    else:
        words = translate("Command", "+{minutes}").format(minutes=_span(max(0, over)))
    level = {LoanState.OVERDUE: "alert", LoanState.DUE: "called"}.get(each.state, "")
    return TimeLine(
        name=f"K-{each.set_number}", what=i18n.name("holder", each.department), words=words,
        level=level,
    )  # fmt: skip


def _span(minutes: int) -> str:
    """`12 min` · `2:42`"""
    return i18n.minutes(minutes) if minutes < 60 else f"{minutes // 60}:{minutes % 60:02d}"


def _timers(row: CommandRow) -> tuple[TimeLine, ...]:
    """The limits of issues that run, then who is away; the last line counts what is left out."""
    now = row.now
    lines = []
    for count in now.issues.counts:
        first = now.issues.of(count.timer)
        if first is not None:
            left = (first.due_at - now.at).total_seconds()
            lines.append(
                TimeLine(
                    name=i18n.name("issue_timer", count.timer), what="",
                    words=_left(int(left // 60)),
                    level="alert" if left < 300 else "called" if left < 3600 else "",
                    used=max(0.0, min(1.0, 1 - left / count.limit_seconds)),
                )
            )  # fmt: skip
    lines += [_away(row, each) for each in now.aways]
    return tuple(lines[:TIMERS])


def _left(minutes: int) -> str:
    if minutes < 0:
        return translate("Command", "+{minutes}").format(minutes=_span(-minutes))
    return translate("Command", "{minutes} left").format(minutes=_span(minutes))


def _limits(row: CommandRow) -> str:
    """How many wait for each, and how many are over their limit."""
    counts = [c for c in row.now.issues.counts if c.open]
    told = [f"{i18n.name('issue_timer', c.timer)} {c.open}" for c in counts[:2]]
    if row.now.issues.overdue:
        told.append(translate("Command", "overdue {count}").format(count=row.now.issues.overdue))
    return " · ".join(told)


def _away(row: CommandRow, each: AwayRow) -> TimeLine:
    left = int((each.until - row.now.at).total_seconds() // 60)
    if left >= 0:
        words = translate("Command", "in {minutes}").format(minutes=_span(left))
    else:
        words = translate("Command", "+{minutes}").format(minutes=_span(-left))
    return TimeLine(
        name=each.ticket, what=i18n.name("visit", each.state), words=words,
        level="alert" if left < 0 else "called" if left < 5 else "",
    )  # fmt: skip


# -- the chart --------------------------------------------------------------------------------


def _chart(row: CommandRow) -> Chart:
    """From the hour before the first block to an hour after the last."""
    now, blocks = row.now, row.now.rules.blocks
    slot = timedelta(minutes=now.rules.slot_minutes)
    first = at_local(now.day, blocks[0][0], row.zone)
    last = at_local(now.day, blocks[-1][1], row.zone)
    is_today = local_day(now.at, row.zone) == now.day
    end = max(last, min(now.at, last + timedelta(hours=2)) if is_today else last)
    end += timedelta(minutes=30)
    span = (end - first).total_seconds()

    def place(at: datetime) -> float:
        return max(0.0, min(1.0, (at - first).total_seconds() / span))

    here = place(now.at) if is_today else 1.0
    inside = _by_the_way(row, [first + n * EVERY for n in range(int(span / EVERY.seconds) + 1)
                               if not is_today or first + n * EVERY < now.at], place)  # fmt: skip
    inside.append((max(here, inside[-1][0] if inside else 0.0), row.groups))
    pause = None
    if len(blocks) > 1:
        pause = (place(at_local(now.day, blocks[0][1], row.zone)),
                 place(at_local(now.day, blocks[1][0], row.zone)))  # fmt: skip
    hour = first.replace(minute=0) + timedelta(hours=1 if first.minute else 0)
    hours = []
    while hour <= end:
        hours.append((place(hour), i18n.clock(hour, row.zone)))
        hour += timedelta(hours=1)
    return Chart(
        bars=tuple(
            Bar(
                left=place(each.start), right=place(each.start + slot), planned=each.planned,
                came=each.came, is_over=each.start <= now.at or not is_today,
            )
            for each in row.slots
        ),
        inside=tuple(inside),
        now=here,
        now_words=translate("Command", "now {count}").format(count=row.groups),
        hours=tuple(hours),
        pause=pause,
        pause_words=translate("Command", "Lunch"),
        band=_band(row, place),
        outlook=_outlook(row) if is_today and now.state == "open" and here < 1.0 else "",
    )  # fmt: skip


def _by_the_way(
    row: CommandRow, moments: list[datetime], place: Callable[[datetime], float]
) -> list[tuple[float, int]]:
    """Groups in house every few minutes: a line, not stairs."""
    found, count, rest = [], 0, list(row.inside)
    for moment in moments:
        while rest and rest[0][0] <= moment:
            count = rest.pop(0)[1]
        found.append((place(moment), count))
    return found


def _band(
    row: CommandRow, place: Callable[[datetime], float]
) -> tuple[tuple[float, float, float, float], ...]:
    """From where the line ends: eight futures of ten lie in it."""
    ahead = row.ahead
    if ahead is None:
        return ()
    rows = zip(ahead.times, ahead.inside.p10, ahead.inside.p50, ahead.inside.p90, strict=True)
    begin = (place(row.now.at), float(row.groups), float(row.groups), float(row.groups))
    return (
        begin,
        *((place(at), low, middle, high) for at, low, middle, high in rows if at > row.now.at),
    )


def _outlook(row: CommandRow) -> str:
    ahead = row.ahead
    if ahead is None:
        return translate("Command", "rest of the day: not yet known")
    peak = ahead.inside_peak
    first, last = (i18n.clock(at, row.zone) for at in ahead.finish)
    return translate("Command", "peak {time}: {low}–{high} · over {first}–{last}").format(
        time=i18n.clock(peak.at, row.zone), low=peak.p50, high=peak.p90, first=first, last=last
    )
