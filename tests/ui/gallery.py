"""All widgets on one page, to look at beside components.png: `gallery.py OUT.png [dark]`."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QLineEdit, QWidget  # noqa: E402

from console.ui import fonts, i18n, icons, theme  # noqa: E402
from console.ui.rows import Column  # noqa: E402
from console.ui.widgets import (  # noqa: E402
    Badge,
    Bar,
    Card,
    Combo,
    DangerButton,
    DayBox,
    EmptyState,
    Field,
    Figure,
    FilterChip,
    IconLabel,
    Notice,
    NumberBox,
    PrimaryButton,
    QuietButton,
    ScanBox,
    SearchBox,
    SecondaryButton,
    State,
    Switch,
    Table,
    Text,
    Tick,
    TimerLabel,
    TwoPart,
    across,
    down,
)
from console.ui.widgets.badge import ICONS, OF_VISIT  # noqa: E402
from console.ui.widgets.hints import Hints  # noqa: E402


@dataclass(frozen=True, kw_only=True)
class Line:
    ticket: str
    room: str
    state: str
    minutes: int


COLUMNS = (
    Column[Line](
        name="ticket",
        title=lambda: "号码",
        text=lambda r: r.ticket,
        width=80,
        is_bold=True,
        may_elide=False,
    ),
    Column[Line](
        name="room",
        title=lambda: "房号",
        text=lambda r: r.room,
        second=lambda r: "一行说明" if r.minutes == 4 else "",
    ),
    Column[Line](
        name="state",
        title=lambda: "状态",
        width=110,
        text=lambda r: i18n.name("visit", r.state),
        icon=lambda r: ICONS[OF_VISIT[r.state]],
        tone=lambda r: OF_VISIT[r.state].value,
    ),
    Column[Line](
        name="badge",
        title=lambda: "状态",
        width=110,
        text=lambda r: i18n.name("visit", r.state),
        icon=lambda r: ICONS[OF_VISIT[r.state]],
        soft=lambda r: f"{OF_VISIT[r.state].value}_soft",
    ),
    Column[Line](
        name="wait",
        title=lambda: "已等",
        text=lambda r: i18n.minutes(r.minutes),
        width=80,
        is_right=True,
    ),
    Column[Line](
        name="undo",
        title=lambda: "",
        text=lambda r: "撤销",
        icon="undo",
        width=80,
        is_act=True,
        is_right=True,
    ),
)


def gallery() -> QWidget:
    left, right = QWidget(), QWidget()
    scan = ScanBox()
    scan.set_words("扫码，或输入 房号、姓名、拼音首字母、手机尾号、合同号", "任何位置直接扫")
    search = SearchBox()
    search.set_words("房号、姓名、拼音、尾号")
    figures = []
    for icon, words, number in (
        ("plan", "今日应到", "80"),
        ("reception", "已到", "34"),
        ("users", "在场", "27"),
        ("done", "已办结", "6"),
    ):
        figure = Figure(icon)
        figure.set(words, number, "预约 28 · 未预约 6")
        figures.append(figure)
    notices = []
    for state, fact in (
        (State.ACCENT, "数据 6.2 秒前"),
        (State.CALLED, "打印机缺纸"),
        (State.ALERT, "数据库连不上"),
        (State.DONE, "已撤销 A011 的签到"),
    ):
        notice = Notice()
        notice.say(state, fact, "号码 A012 已发，号条未出", button="重打 A012")
        notices.append(notice)
    table = Table(COLUMNS, key=lambda row: row.ticket, name="排队")
    table.set_rows(
        [
            Line(ticket=f"A01{n}", room=f"3栋-1-070{n}", state=state, minutes=n)
            for n, state in enumerate(
                ("waiting", "called", "serving", "parked", "completed", "refused")
            )
        ]
    )
    table.choose("A012")
    card = Card("排队", fact="6 个号")
    card.body.addWidget(table)
    primary = PrimaryButton("签到 · 发号 A012 · B 区等候")
    card.add_foot(
        across(
            SecondaryButton("申请绿色通道", icon="green", icon_tone="green", cap="F6"),
            SecondaryButton("资料不全", icon="parked", icon_tone="parked", cap="F7"),
            SecondaryButton("改约", cap="F8"),
            None,
            primary,
            margins=(24, 0, 24, 0),
        ),
        80,
    )
    left.setLayout(down(scan, across(*figures, gap=16), *notices, card, gap=12))
    off = PrimaryButton("封存今天", cap="")
    off.set_off("还差 5 项")
    field, wrong = Field(), Field()
    field.set_label("平常")
    field.edit.setText("24")
    wrong.set_label("时间")
    wrong.edit.setText("12:7x")
    wrong.set_wrong("时间不完整")
    chip = FilterChip("标准")
    chip.setChecked(True)
    switch = Switch("必经")
    switch.setChecked(True)
    tick = Tick("身份证 原件", tone="done")
    tick.setChecked(True)
    timer, bar = TimerLabel(), Bar(tone="serving")
    timer.set_seconds(760)
    bar.set(360, mark=690)
    combo, number, day, hints = Combo(), NumberBox(0, 99), DayBox(), Hints()
    combo.fill([("全部楼栋", None), ("3 栋", "3")])
    number.setValue(24)
    number.setSuffix(" 分")
    hints.set(("↑ ↓", "选择"), ("Enter", "办理"))
    box = Card("按钮", fact="图形 + 一句话")
    box.body.addLayout(
        down(
            across(PrimaryButton("呼叫下一位", cap="F4"), off, None),
            across(
                SecondaryButton("改约", cap="F8"),
                DangerButton("挂失…"),
                QuietButton("撤销", icon="undo"),
                None,
            ),
            across(
                *(
                    Badge(i18n.name("visit", s), OF_VISIT[s])
                    for s in ("waiting", "called", "serving")
                ),
                None,
            ),
            across(*(Badge(s, State(s)) for s in ("done", "parked", "alert", "green")), None),
            across(
                *(Badge(s, State(s), plain=True) for s in ("waiting", "called", "serving", "done")),
                None,
            ),
            across(
                chip,
                FilterChip("先缴费", count=3),
                FilterChip("要补资料", count=9, tall=True),
                None,
            ),
            across(switch, Switch("要业主自己的接待专员"), None),
            across(tick, Tick("维修基金凭证"), None),
            search,
            across(field, wrong),
            across(Text("本步用时", size=12, tone="ink_2"), None, timer),
            bar,
            across(QLineEdit("普通输入"), combo),
            across(number, day, hints),
            gap=12,
            margins=(16, 12, 16, 12),
        )
    )
    empty = EmptyState("desk")
    empty.set("没有人在等你", "下一批预约 10:30，8 户；" * 4, "看全场")
    shelf = Card("图标")
    names = icons.names()
    shelf.body.addLayout(
        down(
            *(
                across(*(IconLabel(n, size=20, tone="ink") for n in names[i : i + 16]), None, gap=8)
                for i in range(0, len(names), 16)
            ),
            margins=(16, 8, 16, 8),
        )
    )
    right.setLayout(down(box, shelf, empty, gap=12))
    return TwoPart(left, right, right_width=440)


if __name__ == "__main__":
    app = QApplication([])
    theme.use(theme.mode_of(sys.argv[2] if len(sys.argv) > 2 else "light"))
    fonts.ensure()
    i18n.use("zh_CN")
    shown = gallery()
    theme.dress(shown)
    shown.resize(1352, 1150)
    shown.show()
    app.processEvents()
    shown.grab().save(sys.argv[1])
