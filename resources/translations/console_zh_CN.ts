<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActForm</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decides as</source>
        <translation>以何权限</translation>
    </message>
    <message>
        <source>Join with</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Parties are set up in Settings, Issues</source>
        <translation>责任方在“设置 · 问题”里设置</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>There is no other open issue like it</source>
        <translation>没有其他类似的未关闭问题</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>Write a few words</source>
        <translation>请写几个字</translation>
    </message>
    <message>
        <source>Write a time such as 15:00</source>
        <translation>请写时间，如 15:00</translation>
    </message>
    <message>
        <source>Write an amount such as 3000 or 99.50</source>
        <translation>请写金额，如 3000 或 99.50</translation>
    </message>
</context>
<context>
    <name>AdviceList</name>
    <message>
        <source>Called {minutes} min ago; the desk stands still</source>
        <translation>已叫 {minutes} 分，窗口空等</translation>
    </message>
    <message>
        <source>Calling is paused: {reason}</source>
        <translation>叫号已暂停：{reason}</translation>
    </message>
    <message>
        <source>Did not come by the end of the half-day: {count}</source>
        <translation>半天结束仍未到 {count} 组</translation>
    </message>
    <message>
        <source>Every place in line is kept</source>
        <translation>所有人的名次原样保留</translation>
    </message>
    <message>
        <source>Everybody has left, nobody is expected</source>
        <translation>场内已无人，也没有应到未到的</translation>
    </message>
    <message>
        <source>First {ticket} {home}: {key_trouble}</source>
        <translation>先看 {ticket} {home}：{key_trouble}</translation>
    </message>
    <message>
        <source>Give {takers} to others</source>
        <translation>转出 {takers} 组</translation>
    </message>
    <message>
        <source>Grant {ticket}</source>
        <translation>批准 {ticket}</translation>
    </message>
    <message>
        <source>Keys of homes due are not at hand: {count}</source>
        <translation>应到户的钥匙不在手边：{count} 户</translation>
    </message>
    <message>
        <source>No other zone has room for them</source>
        <translation>其他区也坐不下了</translation>
    </message>
    <message>
        <source>Nobody else has room for them</source>
        <translation>其他人也接不了</translation>
    </message>
    <message>
        <source>Nobody waits longer · {count} in all</source>
        <translation>没有人因此多等 · 共 {count} 件</translation>
    </message>
    <message>
        <source>Note {count} as no-shows</source>
        <translation>记 {count} 组未到</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>开场</translation>
    </message>
    <message>
        <source>Open {station} desk {desk}</source>
        <translation>开放{station} {desk} 号窗</translation>
    </message>
    <message>
        <source>Open {station} desk {desk} · then {then} min</source>
        <translation>开{station} {desk} 号窗 · 预计降到 {then} 分</translation>
    </message>
    <message>
        <source>Park {ticket}</source>
        <translation>{ticket} 过号</translation>
    </message>
    <message>
        <source>Propose times</source>
        <translation>提议改期</translation>
    </message>
    <message>
        <source>Resume calling</source>
        <translation>恢复叫号</translation>
    </message>
    <message>
        <source>See the issue</source>
        <translation>看这件</translation>
    </message>
    <message>
        <source>See the line</source>
        <translation>看队列</translation>
    </message>
    <message>
        <source>Send {going} to zone {to}</source>
        <translation>分 {going} 人到 {to} 区</translation>
    </message>
    <message>
        <source>Somebody else than the requester approves</source>
        <translation>须由申请人以外的人批准</translation>
    </message>
    <message>
        <source>The day can be closed</source>
        <translation>可以日结了</translation>
    </message>
    <message>
        <source>The day is not open yet</source>
        <translation>今天还没有开场</translation>
    </message>
    <message>
        <source>They may still come, then they are late</source>
        <translation>之后再来按迟到处理</translation>
    </message>
    <message>
        <source>To Keys</source>
        <translation>去钥匙</translation>
    </message>
    <message>
        <source>To Reception</source>
        <translation>去签到</translation>
    </message>
    <message>
        <source>To the day's close</source>
        <translation>去日结</translation>
    </message>
    <message>
        <source>Who is not on the way could come later</source>
        <translation>还没出门的可以改时间</translation>
    </message>
    <message>
        <source>Zone {to} has {free} free seats</source>
        <translation>{to} 区还有 {free} 个空位</translation>
    </message>
    <message>
        <source>Zone {zone} will be full in {minutes} min</source>
        <translation>{zone} 区 {minutes} 分钟后坐满</translation>
    </message>
    <message>
        <source>Zone {zone}: {people} of {seats} seats taken</source>
        <translation>{zone} 区 {people} / {seats} 人</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, when these are done</source>
        <translation><numerusform>另有 %n 件，办完这些再看</numerusform></translation>
    </message>
    <message>
        <source>{count} wait for a first reply</source>
        <translation>待首次回复 {count} 件</translation>
    </message>
    <message>
        <source>{homes} homes are expected today</source>
        <translation>今天应到 {homes} 户</translation>
    </message>
    <message>
        <source>{home} · {count} wait for a first reply</source>
        <translation>{home} · 待首次回复 {count} 件</translation>
    </message>
    <message>
        <source>{host} is on a break, {parties} wait</source>
        <translation>{host} 休息，{parties} 组在等</translation>
    </message>
    <message>
        <source>{issue_kind}: no reply, {minutes} min too late</source>
        <translation>{issue_kind}首次回复 超 {minutes} 分</translation>
    </message>
    <message>
        <source>{issue_kind}: {minutes} min left for a first reply</source>
        <translation>{issue_kind}首次回复 剩 {minutes} 分</translation>
    </message>
    <message>
        <source>{limit} min more</source>
        <translation>再留 {limit} 分</translation>
    </message>
    <message>
        <source>{minutes} min over · {count} in all</source>
        <translation>超 {minutes} 分 · 共 {count} 组</translation>
    </message>
    <message>
        <source>{minutes} min past the tolerance · {count} in all</source>
        <translation>已过宽限 {minutes} 分 · 共 {count} 组</translation>
    </message>
    <message>
        <source>{owners} wait {minutes} min longer · {count} in all</source>
        <translation>{owners} 组各多等 {minutes} 分 · 共 {count} 件</translation>
    </message>
    <message>
        <source>{parties} inside still have to go there</source>
        <translation>场内还有 {parties} 组要办</translation>
    </message>
    <message>
        <source>{parties} wait there</source>
        <translation>{parties} 组在等</translation>
    </message>
    <message>
        <source>{people} of {seats} seats taken</source>
        <translation>{people} / {seats} 人</translation>
    </message>
    <message>
        <source>{people} of {seats} seats taken · room in {to}</source>
        <translation>{people} / {seats} 人，{to} 区有空位</translation>
    </message>
    <message>
        <source>{station}: no desk is open</source>
        <translation>{station}没有开放的窗口</translation>
    </message>
    <message>
        <source>{station}: nobody is there over lunch</source>
        <translation>{station}午间无人值守</translation>
    </message>
    <message>
        <source>{station}: {count} too many until {until}</source>
        <translation>{station}到 {until} 多出 {count} 组</translation>
    </message>
    <message>
        <source>{station}: {limit} min of waiting in {minutes} min</source>
        <translation>{station} {minutes} 分钟后将等满 {limit} 分</translation>
    </message>
    <message>
        <source>{station}: {minutes} min of waiting</source>
        <translation>{station} 已等 {minutes} 分</translation>
    </message>
    <message>
        <source>{station}: {minutes} min of waiting, soon {soon}</source>
        <translation>{station} 已等 {minutes} 分，将到 {soon} 分</translation>
    </message>
    <message>
        <source>{takers} can go to others who are there</source>
        <translation>{takers} 组可转给在岗的人</translation>
    </message>
    <message>
        <source>{ticket} asks for green: {reason}</source>
        <translation>{ticket} 申请绿色通道：{reason}</translation>
    </message>
    <message>
        <source>{ticket} back in line</source>
        <translation>{ticket} 回队列</translation>
    </message>
    <message>
        <source>{ticket} does not come to {station} desk {desk}</source>
        <translation>{ticket} 叫到{station} {desk} 号窗未到</translation>
    </message>
    <message>
        <source>{ticket} is on hold for too long</source>
        <translation>{ticket} 暂离太久</translation>
    </message>
    <message>
        <source>{ticket} was called and has not come back</source>
        <translation>{ticket} 过号未回</translation>
    </message>
    <message>
        <source>{waiting} wait · {busy} of {open} open desks busy</source>
        <translation>{waiting} 组等候 · 开放的 {open} 个窗口忙 {busy} 个</translation>
    </message>
    <message>
        <source>{waiting} wait, in half an hour {soon} min</source>
        <translation>{waiting} 组在等，半小时后要等 {soon} 分</translation>
    </message>
</context>
<context>
    <name>AfterEnding</name>
    <message>
        <source>Comes again {slot}. No keys are with the owner.</source>
        <translation>改到 {slot} 再来。业主手里没有钥匙。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>No keys are with the owner. Looking for free slots…</source>
        <translation>业主手里没有钥匙。正在找空位…</translation>
    </message>
    <message>
        <source>No keys are with the owner. No slot of the plan is free.</source>
        <translation>业主手里没有钥匙。计划里没有空位。</translation>
    </message>
    <message>
        <source>No keys are with the owner. Offer a new slot:</source>
        <translation>业主手里没有钥匙。请当场约下次：</translation>
    </message>
    <message>
        <source>Other times…</source>
        <translation>其他时间…</translation>
    </message>
</context>
<context>
    <name>AnnouncementsPanel</name>
    <message>
        <source>Save the sentences</source>
        <translation>保存用语</translation>
    </message>
    <message>
        <source>Sentence of a call</source>
        <translation>叫号用语</translation>
    </message>
    <message>
        <source>{ticket}, {station} and {desk} are filled in; nobody's name ever is.</source>
        <translation>{ticket}、{station}、{desk} 会自动填入；任何人的名字都不会。</translation>
    </message>
</context>
<context>
    <name>AttentionRow</name>
    <message>
        <source>A key is lost: the set is frozen</source>
        <translation>钥匙遗失，整套冻结</translation>
    </message>
    <message>
        <source>A proxy is named</source>
        <translation>有委托人</translation>
    </message>
    <message>
        <source>Green: {what}</source>
        <translation>绿色通道 · {what}</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>留意</translation>
    </message>
    <message>
        <source>Keys: {what}</source>
        <translation>钥匙在{what}</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>仅看房</translation>
    </message>
    <message>
        <source>in several hands</source>
        <translation>几处</translation>
    </message>
    <message>
        <source>{count} in childcare</source>
        <translation>{count} 名儿童托管中</translation>
    </message>
    <message>
        <source>{count} lunches</source>
        <translation>午餐 {count} 份</translation>
    </message>
    <message>
        <source>{count} papers missing</source>
        <translation>缺 {count} 份资料</translation>
    </message>
</context>
<context>
    <name>BackEntryPage</name>
    <message numerus="yes">
        <source>%n rows are open</source>
        <translation><numerusform>还有 %n 行</numerusform></translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Hand the keys over</source>
        <translation>去移交钥匙</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>No day is open.</source>
        <translation>没有进行中的交付日。</translation>
    </message>
    <message>
        <source>No row of this list fits</source>
        <translation>名单里没有对应的行</translation>
    </message>
    <message>
        <source>Nobody is on this list</source>
        <translation>这份名单里没有人</translation>
    </message>
    <message>
        <source>Print the lists…</source>
        <translation>打印各岗位名单…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>Reports · Back-entry from paper</source>
        <translation>日报 · 纸面补录</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>这一行</translation>
    </message>
    <message>
        <source>Rows of the paper list</source>
        <translation>纸面名单各行</translation>
    </message>
    <message>
        <source>Scan the code of a row, or type ticket, code or home</source>
        <translation>扫这一行的码，或输入号码、编码、房号</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Station of the list</source>
        <translation>名单的岗位</translation>
    </message>
    <message>
        <source>The paper list of</source>
        <translation>纸面名单</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未补录</translation>
    </message>
    <message>
        <source>went home</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>{ticket} · {times} is entered</source>
        <translation>{ticket} · {times} 已补录</translation>
    </message>
    <message>
        <source>{times} · from paper</source>
        <translation>{times} · 纸面补录</translation>
    </message>
</context>
<context>
    <name>BackForm</name>
    <message>
        <source>All done, went home</source>
        <translation>全部办完，已离开</translation>
    </message>
    <message>
        <source>As it stands on the paper</source>
        <translation>照纸面填写</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>Figures use these times; the journal keeps when they were entered, and by whom.</source>
        <translation>统计用这些时刻；日志记明何时由谁补录。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>No row is chosen</source>
        <translation>还没有选中</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>收据号</translation>
    </message>
    <message>
        <source>Scan the code of a row, or choose one.</source>
        <translation>扫一行的码，或选一行。</translation>
    </message>
    <message>
        <source>Signed with issues</source>
        <translation>带问题签收</translation>
    </message>
    <message>
        <source>Stands already: {times}</source>
        <translation>已有记录：{times}</translation>
    </message>
    <message>
        <source>The party has gone home.</source>
        <translation>这一组已离开。</translation>
    </message>
    <message>
        <source>The step was done</source>
        <translation>这一步已办</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>Behind</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation><numerusform>%n 行</numerusform></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Completed with issues</source>
        <translation>带问题办结</translation>
    </message>
    <message>
        <source>Counted here</source>
        <translation>计入的明细</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>顺延</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Nothing stands behind it</source>
        <translation>没有明细</translation>
    </message>
    <message>
        <source>Open the home</source>
        <translation>打开这一户</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>sealed as {count}</source>
        <translation>封存时为 {count}</translation>
    </message>
</context>
<context>
    <name>BuildingPart</name>
    <message numerus="yes">
        <source>%n sets, {given} with owners</source>
        <translation><numerusform>%n 套 · 业主已领 {given}</numerusform></translation>
    </message>
    <message>
        <source>Show the homes of {building}</source>
        <translation>打开 {building} 各户</translation>
    </message>
    <message>
        <source>The shape is the worst set of the floor</source>
        <translation>图形 = 这一层最要紧的一套</translation>
    </message>
</context>
<context>
    <name>BuildingTiles</name>
    <message>
        <source>{given} / {homes} homes</source>
        <translation>{given} / {homes} 套</translation>
    </message>
    <message>
        <source>{given} of {homes} with their owners</source>
        <translation>业主已领 {given} / {homes}</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n homes are booked before that day, to be rebooked</source>
        <translation><numerusform>%n 户约在这天之前，要改约</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation><numerusform>已选 %n 户</numerusform></translation>
    </message>
    <message>
        <source>By a sheet…</source>
        <translation>用表格批量改…</translation>
    </message>
    <message numerus="yes">
        <source>Change %n homes: {field}</source>
        <translation><numerusform>改 %n 户的{field}</numerusform></translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>改什么</translation>
    </message>
    <message>
        <source>to</source>
        <translation>改为</translation>
    </message>
</context>
<context>
    <name>BusyDesk</name>
    <message numerus="yes">
        <source>%n parties</source>
        <translation><numerusform>%n 组</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n 人</numerusform></translation>
    </message>
    <message>
        <source>A supervisor allows it, not who presses.</source>
        <translation>须主管批准，不能是操作人自己。</translation>
    </message>
    <message>
        <source>Call again {times} / {limit}</source>
        <translation>重呼 {times} / {limit}</translation>
    </message>
    <message>
        <source>Called often enough: park the ticket</source>
        <translation>已呼够次数，请按过号</translation>
    </message>
    <message>
        <source>Children collected</source>
        <translation>孩子已接回</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>End the visit…</source>
        <translation>结束到访…</translation>
    </message>
    <message>
        <source>Finish only</source>
        <translation>只完成，不叫号</translation>
    </message>
    <message>
        <source>Finish {ticket} · call the next</source>
        <translation>完成 {ticket} · 呼叫下一位</translation>
    </message>
    <message>
        <source>Finish · go on with {step}</source>
        <translation>办结 · 继续{step}</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>挂起…</translation>
    </message>
    <message>
        <source>How does this visit end?</source>
        <translation>这次到访怎样结束？</translation>
    </message>
    <message>
        <source>Leave a step out…</source>
        <translation>免办一步…</translation>
    </message>
    <message>
        <source>Leave out {step}</source>
        <translation>免办{step}</translation>
    </message>
    <message>
        <source>Name of the supervisor</source>
        <translation>主管姓名</translation>
    </message>
    <message>
        <source>Send on…</source>
        <translation>转到…</translation>
    </message>
    <message>
        <source>Send this party to which station?</source>
        <translation>转到哪个岗位？</translation>
    </message>
    <message>
        <source>This is the last step of {ticket}.</source>
        <translation>这是 {ticket} 的最后一步。</translation>
    </message>
    <message>
        <source>To another host…</source>
        <translation>转给其他专员…</translation>
    </message>
    <message>
        <source>Undo the call</source>
        <translation>撤销呼叫</translation>
    </message>
    <message>
        <source>Which host takes {ticket}?</source>
        <translation>{ticket} 由哪位专员接？</translation>
    </message>
    <message>
        <source>Which step does {ticket} not need?</source>
        <translation>{ticket} 免办哪一步？</translation>
    </message>
    <message>
        <source>Why does {ticket} wait?</source>
        <translation>{ticket} 为什么挂起？</translation>
    </message>
    <message>
        <source>Why is {step} left out? It stands on the papers.</source>
        <translation>为什么免办{step}？原因会印在单据上。</translation>
    </message>
    <message>
        <source>Why {host}?</source>
        <translation>为什么转给 {host}？</translation>
    </message>
    <message>
        <source>Why? The reasons are counted.</source>
        <translation>什么原因？会计入统计。</translation>
    </message>
    <message>
        <source>about {minutes}</source>
        <translation>约 {minutes}</translation>
    </message>
    <message>
        <source>host {name}</source>
        <translation>专员 {name}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time} 起</translation>
    </message>
    <message>
        <source>{host} · {parties}</source>
        <translation>{host} · {parties}</translation>
    </message>
    <message>
        <source>{ticket} goes on to {station}. Names appear only after a call.</source>
        <translation>{ticket} 完成后去 {station}。姓名在呼叫之后才显示。</translation>
    </message>
    <message>
        <source>{ticket} is here · begin</source>
        <translation>{ticket} 已到 · 开始办理</translation>
    </message>
    <message>
        <source>{ticket} stays here: {station} comes next at this desk.</source>
        <translation>{ticket} 留在本窗：接着办{station}。</translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>More to do</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>CallDrawer</name>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Calls to this home</source>
        <translation>给这一户的电话</translation>
    </message>
    <message>
        <source>Choose a home in the list.</source>
        <translation>请在名单里选一户。</translation>
    </message>
    <message>
        <source>Find another day…</source>
        <translation>另约时间…</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>还没有选中</translation>
    </message>
    <message>
        <source>Note (sealed)</source>
        <translation>备注（加密保存）</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>no telephone known</source>
        <translation>没有电话</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message numerus="yes">
        <source>%n homes did not come</source>
        <translation><numerusform>%n 户未到</numerusform></translation>
    </message>
    <message>
        <source>Call lists</source>
        <translation>电话名单</translation>
    </message>
    <message>
        <source>To be called</source>
        <translation>明天要打的电话</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message numerus="yes">
        <source>%n homes written</source>
        <translation><numerusform>已写 %n 户</numerusform></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Call lists</source>
        <translation>电话名单</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>List as a file…</source>
        <translation>导出名单…</translation>
    </message>
    <message>
        <source>Nobody is on this list</source>
        <translation>这份名单里没有人</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The file holds telephones in clear: delete it after the calls.</source>
        <translation>文件里有完整电话：打完请删除。</translation>
    </message>
    <message>
        <source>again {slot}</source>
        <translation>改约 {slot}</translation>
    </message>
    <message>
        <source>did not come; booked again {slot}</source>
        <translation>未到；已改约 {slot}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>to be rung</source>
        <translation>待拨打</translation>
    </message>
    <message>
        <source>{done} of {all} reached</source>
        <translation>已接通 {done} / {all}</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Hold the code before the camera</source>
        <translation>请把二维码对准摄像头</translation>
    </message>
    <message>
        <source>Turn the camera off</source>
        <translation>关闭摄像头</translation>
    </message>
</context>
<context>
    <name>ChargeForm</name>
    <message>
        <source>Add: {charge}</source>
        <translation>加{charge}</translation>
    </message>
    <message>
        <source>Correct: {charge}</source>
        <translation>更正{charge}</translation>
    </message>
    <message>
        <source>Paid with receipt {receipt}</source>
        <translation>已凭收据 {receipt} 交清</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>has been paid</source>
        <translation>已交</translation>
    </message>
</context>
<context>
    <name>ChoiceRows</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>CloseList</name>
    <message numerus="yes">
        <source>%n issues without a first reply</source>
        <translation><numerusform>%n 条问题没有首次回复</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of {homes} · due {time}</source>
        <translation><numerusform>{homes} %n 件 · 应还 {time}</numerusform></translation>
    </message>
    <message>
        <source>Answer or reason…</source>
        <translation>答复或说明…</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>去回复</translation>
    </message>
    <message>
        <source>Count and find</source>
        <translation>盘点并找回</translation>
    </message>
    <message>
        <source>End as: {how}</source>
        <translation>记为 {how}</translation>
    </message>
    <message>
        <source>Finish {ticket} at the desk</source>
        <translation>去办结 {ticket}</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Over their time; the seal does not wait for them</source>
        <translation>已超时；不影响封存</translation>
    </message>
    <message>
        <source>Record as no-shows</source>
        <translation>记为未到</translation>
    </message>
    <message>
        <source>Return or reason…</source>
        <translation>归还或说明…</translation>
    </message>
    <message>
        <source>The sum is off by {count} homes</source>
        <translation>差 {count} 户没有对上</translation>
    </message>
    <message>
        <source>Their slot has begun and nobody has checked in</source>
        <translation>时段已开始，没有人签到</translation>
    </message>
    <message>
        <source>Verify the journal in Settings</source>
        <translation>到“设置”里核对日志</translation>
    </message>
    <message>
        <source>offered {time}, nobody has answered</source>
        <translation>{time} 提出，未答复</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time} 起</translation>
    </message>
    <message>
        <source>usual {minutes}</source>
        <translation>平常 {minutes}</translation>
    </message>
    <message>
        <source>{count} homes are still expected</source>
        <translation>还有 {count} 户未到</translation>
    </message>
    <message>
        <source>{count} key pieces have no named holder</source>
        <translation>{count} 件钥匙没有持有人</translation>
    </message>
    <message>
        <source>{home} waits for {receiver}</source>
        <translation>{home} 等 {receiver} 接收</translation>
    </message>
    <message>
        <source>{loan} is still out · {borrower}</source>
        <translation>{loan} 未还 · {borrower}</translation>
    </message>
    <message>
        <source>{ticket} · {state} · {station}</source>
        <translation>{ticket} · {state} · {station}</translation>
    </message>
</context>
<context>
    <name>ClusterBand</name>
    <message numerus="yes">
        <source>%n homes report the same</source>
        <translation><numerusform>同类聚集：%n 户报</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them still wait in zone {zones}</source>
        <translation><numerusform>其中 %n 户还在 {zones} 区</numerusform></translation>
    </message>
    <message>
        <source>Make one of it</source>
        <translation>并为一件</translation>
    </message>
    <message numerus="yes">
        <source>Several angry owners: %n parties</source>
        <translation><numerusform>多户不满：%n 组</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more such</source>
        <translation><numerusform>另有 %n 类</numerusform></translation>
    </message>
    <message>
        <source>building {n}</source>
        <translation>{n}栋</translation>
    </message>
    <message>
        <source>floor {n}</source>
        <translation>{n} 层</translation>
    </message>
    <message>
        <source>floors {low}–{high}</source>
        <translation>{low}–{high} 层</translation>
    </message>
    <message>
        <source>give it to {name}</source>
        <translation>派 {name}</translation>
    </message>
    <message>
        <source>stairwell {n}</source>
        <translation>{n} 单元</translation>
    </message>
    <message>
        <source>within {time}</source>
        <translation>{time} 内</translation>
    </message>
    <message>
        <source>zone {zone}</source>
        <translation>{zone} 区</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>+{minutes}</source>
        <translation>超 {minutes}</translation>
    </message>
    <message>
        <source>Alarms {count}</source>
        <translation>预警 {count}</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Calling is paused: {reason}</source>
        <translation>叫号暂停：{reason}</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>儿童看护</translation>
    </message>
    <message>
        <source>Command display</source>
        <translation>指挥屏</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Every place in line is kept</source>
        <translation>所有排队顺序保留</translation>
    </message>
    <message>
        <source>Expected today</source>
        <translation>今日应到</translation>
    </message>
    <message>
        <source>Figures of {time}, coming back</source>
        <translation>数据停在 {time}，正在恢复</translation>
    </message>
    <message>
        <source>Floor command</source>
        <translation>现场指挥</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色通道</translation>
    </message>
    <message>
        <source>In 30 min</source>
        <translation>30 分钟后</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>Keys lent</source>
        <translation>钥匙借出</translation>
    </message>
    <message>
        <source>Keys overdue {count}</source>
        <translation>钥匙逾期 {count}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Load of the stations</source>
        <translation>岗位负荷</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最久等待</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>午休</translation>
    </message>
    <message>
        <source>Newcomer</source>
        <translation>现在来人</translation>
    </message>
    <message>
        <source>No act from here until then</source>
        <translation>恢复前不能从这里操作</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>无预警</translation>
    </message>
    <message>
        <source>No keys are out.</source>
        <translation>没有借出的钥匙。</translation>
    </message>
    <message>
        <source>Nobody is away, no issue waits.</source>
        <translation>无人暂离，没有待处理的问题。</translation>
    </message>
    <message>
        <source>Nobody waits too long, nobody is overdue.</source>
        <translation>没有人等太久，也没有超时。</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>On-site rate = completed ÷ arrived</source>
        <translation>现场办结率 = 办结 ÷ 实到</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>今日走势</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Zone {zone}</source>
        <translation>等候区 {zone}</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>场内区域</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>随到随办</translation>
    </message>
    <message>
        <source>booked {booked} · walk-in {walk_in}</source>
        <translation>预约 {booked} · 现场 {walk_in}</translation>
    </message>
    <message>
        <source>day before {rate}</source>
        <translation>前一日此时 {rate}</translation>
    </message>
    <message>
        <source>day {number} of {days}</source>
        <translation>第 {number} 天 / 共 {days} 天</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>{time} 还</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>groups arrived in each slot, and in house</source>
        <translation>每时段到场组数与在场组数</translation>
    </message>
    <message>
        <source>groups · {people} people</source>
        <translation>组 · {people} 人</translation>
    </message>
    <message>
        <source>in house (dashed: forecast)</source>
        <translation>在场组数（虚线为预测）</translation>
    </message>
    <message>
        <source>in {minutes}</source>
        <translation>剩 {minutes}</translation>
    </message>
    <message>
        <source>lines at 20 and 40 min</source>
        <translation>竖线为 20、40 分</translation>
    </message>
    <message>
        <source>live data · {seconds} s ago</source>
        <translation>数据实时 · {seconds} 秒前</translation>
    </message>
    <message>
        <source>longest wait, and for a newcomer</source>
        <translation>最久等待 → 现在来人</translation>
    </message>
    <message>
        <source>most pressing first</source>
        <translation>按紧急程度</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>未开</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>暂无法预计</translation>
    </message>
    <message>
        <source>now {count}</source>
        <translation>现在 {count}</translation>
    </message>
    <message>
        <source>now → in 30 min</source>
        <translation>现在 → 30 分钟后</translation>
    </message>
    <message>
        <source>one act each</source>
        <translation>每条一个建议动作</translation>
    </message>
    <message>
        <source>overdue {count}</source>
        <translation>超时 {count}</translation>
    </message>
    <message>
        <source>peak {time}: {low}–{high} · over {first}–{last}</source>
        <translation>预测高峰 {time} · {low}–{high} 组 · {first}–{last} 结束</translation>
    </message>
    <message>
        <source>people / seats · longest wait</source>
        <translation>人数 / 座位 · 最久等待</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>rest of the day: not yet known</source>
        <translation>今日余下：暂无法预计</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>待到</translation>
    </message>
    <message>
        <source>with hosts and at desks {count}</source>
        <translation>办理与陪验中 {count} 人</translation>
    </message>
    <message>
        <source>with issues {count}</source>
        <translation>带问题 {count}</translation>
    </message>
    <message>
        <source>with somebody</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>共 {count} 条</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另有 {count} 条</translation>
    </message>
    <message>
        <source>{count} other zones are calm</source>
        <translation>其余 {count} 区正常</translation>
    </message>
    <message>
        <source>{count} out</source>
        <translation>借出共 {count}</translation>
    </message>
    <message>
        <source>{count} until now</source>
        <translation>此刻应到 {count}</translation>
    </message>
    <message>
        <source>{minutes} left</source>
        <translation>剩 {minutes}</translation>
    </message>
    <message>
        <source>{ticket} asks for the green channel</source>
        <translation>{ticket} 申请绿色通道</translation>
    </message>
</context>
<context>
    <name>ComputerPanel</name>
    <message>
        <source>A path on this computer, or postgresql://… for several computers.</source>
        <translation>本机的路径；多台电脑用 postgresql://…。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>Print the slip at check-in</source>
        <translation>签到时打印号条</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Printer of slips</source>
        <translation>号条打印机</translation>
    </message>
    <message>
        <source>Remembered. Close the console and start it again.</source>
        <translation>已记住。请关闭后重新打开。</translation>
    </message>
    <message>
        <source>Standard printer</source>
        <translation>默认打印机</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>测试页</translation>
    </message>
    <message>
        <source>The same printer</source>
        <translation>同一台打印机</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Use it from the next start</source>
        <translation>下次启动起用</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>谁在用</translation>
    </message>
    <message>
        <source>no desk</source>
        <translation>不在窗口</translation>
    </message>
    <message>
        <source>only for this computer</source>
        <translation>只管这台电脑</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Add a correction</source>
        <translation>加一条更正</translation>
    </message>
    <message>
        <source>Corrections after the seal</source>
        <translation>封存后的更正</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>None: the sealed figures stand as they are.</source>
        <translation>没有更正：封存的数字就是这些。</translation>
    </message>
    <message>
        <source>The right number</source>
        <translation>正确的数</translation>
    </message>
    <message>
        <source>Why the seal is wrong</source>
        <translation>封存的数为何有误</translation>
    </message>
    <message>
        <source>{was}, is {now}</source>
        <translation>{was} 改为 {now}</translation>
    </message>
</context>
<context>
    <name>CountRows</name>
    <message numerus="yes">
        <source>%n not seen</source>
        <translation><numerusform>%n 件未见</numerusform></translation>
    </message>
    <message>
        <source>Count</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>找到了</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Hook</source>
        <translation>挂钩</translation>
    </message>
    <message>
        <source>Not seen because</source>
        <translation>未见原因</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Sealed bag</source>
        <translation>封袋</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>之后有变动</translation>
    </message>
    <message>
        <source>no cabinet given</source>
        <translation>未分柜</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未盘点</translation>
    </message>
</context>
<context>
    <name>CustodyLine</name>
    <message>
        <source>Never left the key room since it was made</source>
        <translation>建套以来没有离开过钥匙房</translation>
    </message>
    <message>
        <source>counted and accepted</source>
        <translation>清点相符，已接收</translation>
    </message>
    <message>
        <source>offer withdrawn</source>
        <translation>移交已撤回</translation>
    </message>
    <message>
        <source>refused, stayed where it was</source>
        <translation>拒收，仍在原处</translation>
    </message>
    <message>
        <source>waits to be accepted</source>
        <translation>等待接收</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>As many homes as fit on {day}</source>
        <translation>{day} 能放多少放多少</translation>
    </message>
    <message>
        <source>At most {count} homes on {day}</source>
        <translation>{day} 最多 {count} 户</translation>
    </message>
    <message>
        <source>By the calendar</source>
        <translation>按日历</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Hosts in reserve</source>
        <translation>预留专员</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>日子类型</translation>
    </message>
    <message>
        <source>Most homes</source>
        <translation>最多户数</translation>
    </message>
    <message>
        <source>Nobody is moved for a smaller quota: plan or re-plan for that.</source>
        <translation>调小配额不会移动业主；要移动请整批排期或重排。</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>能放多少放多少</translation>
    </message>
    <message>
        <source>worked out</source>
        <translation>自动算</translation>
    </message>
    <message>
        <source>{used} homes come now; stations and hosts let {holds} through.</source>
        <translation>现有 {used} 户；各岗位和专员可放 {holds} 户。</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Lunch</source>
        <translation>午休</translation>
    </message>
    <message>
        <source>arrived {count}</source>
        <translation>已到 {count}</translation>
    </message>
    <message>
        <source>completed {count}</source>
        <translation>办结 {count}</translation>
    </message>
    <message>
        <source>forecast {low}–{high} done (8 in 10), last out {from_}–{to}</source>
        <translation>预测办结 {low}–{high}（八成把握），末组 {from_}–{to} 离场</translation>
    </message>
    <message>
        <source>now {time}</source>
        <translation>现在 {time}</translation>
    </message>
    <message>
        <source>planned to come</source>
        <translation>计划到场</translation>
    </message>
    <message>
        <source>planned {planned}, arrived {arrived}, completed {done}</source>
        <translation>计划 {planned}，已到 {arrived}，办结 {done}</translation>
    </message>
</context>
<context>
    <name>DemoBar</name>
    <message>
        <source>Choose your desk in the status bar first</source>
        <translation>请先在底部状态栏选择窗口</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>快一档</translation>
    </message>
    <message>
        <source>Hall display</source>
        <translation>大厅屏</translation>
    </message>
    <message>
        <source>Hand back {desk}</source>
        <translation>交还 {desk}</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>下一天</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>慢一档</translation>
    </message>
    <message>
        <source>Take over a desk</source>
        <translation>接手一个窗口</translation>
    </message>
    <message>
        <source>Take over {desk}</source>
        <translation>接手 {desk}</translation>
    </message>
    <message>
        <source>The day is over</source>
        <translation>当天已结束</translation>
    </message>
    <message>
        <source>{speed} × as fast</source>
        <translation>{speed} 倍速</translation>
    </message>
</context>
<context>
    <name>DeskHead</name>
    <message>
        <source>at this desk</source>
        <translation>本步用时</translation>
    </message>
    <message>
        <source>since the call</source>
        <translation>呼叫至今</translation>
    </message>
    <message>
        <source>usually {usual}</source>
        <translation>平常 {usual}</translation>
    </message>
</context>
<context>
    <name>DeskNeeds</name>
    <message numerus="yes">
        <source>%n defects recorded</source>
        <translation><numerusform>已记缺陷 %n 条</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation><numerusform>%n 个月</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open issues</source>
        <translation><numerusform>%n 条未关闭的问题</numerusform></translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>门禁卡</translation>
    </message>
    <message>
        <source>All settled</source>
        <translation>已全部结清</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Area adjustment</source>
        <translation>面积补差</translation>
    </message>
    <message>
        <source>Confirmation of {home}</source>
        <translation>{home} 交接书</translation>
    </message>
    <message>
        <source>Construction key</source>
        <translation>装修钥匙</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>How paid</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Mailbox key</source>
        <translation>信报箱钥匙</translation>
    </message>
    <message>
        <source>Maintenance fund</source>
        <translation>维修基金</translation>
    </message>
    <message>
        <source>Meter box key</source>
        <translation>水电表箱钥匙</translation>
    </message>
    <message>
        <source>Nothing to record at this step.</source>
        <translation>这一步没有要登记的内容。</translation>
    </message>
    <message>
        <source>Offer {count} pieces to the owner</source>
        <translation>移交 {count} 件给业主</translation>
    </message>
    <message>
        <source>Owner accepts</source>
        <translation>业主点收</translation>
    </message>
    <message>
        <source>Owner key</source>
        <translation>正式钥匙</translation>
    </message>
    <message>
        <source>Pieces counted</source>
        <translation>清点件数</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>票据号</translation>
    </message>
    <message>
        <source>Receipt of {home}</source>
        <translation>{home} 钥匙清单</translation>
    </message>
    <message>
        <source>Receipt {receipt} · {sum}</source>
        <translation>收据 {receipt} · {sum}</translation>
    </message>
    <message>
        <source>Record defects…</source>
        <translation>记缺陷…</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>登记缴费</translation>
    </message>
    <message>
        <source>Record readings</source>
        <translation>登记表底数</translation>
    </message>
    <message>
        <source>Record the payment first</source>
        <translation>请先登记缴费</translation>
    </message>
    <message>
        <source>Sealed bag (owner keys)</source>
        <translation>封条袋（正式钥匙）</translation>
    </message>
    <message>
        <source>Service fee</source>
        <translation>物业费</translation>
    </message>
    <message>
        <source>Sign on the screen…</source>
        <translation>屏幕签字…</translation>
    </message>
    <message>
        <source>Stairwell door key</source>
        <translation>单元门钥匙</translation>
    </message>
    <message>
        <source>Still missing: {field}</source>
        <translation>还没有填：{field}</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>合计待缴</translation>
    </message>
    <message>
        <source>The owner counts the pieces on the table</source>
        <translation>请业主清点桌上的件数</translation>
    </message>
    <message>
        <source>The owner has not taken all pieces yet</source>
        <translation>钥匙还没有全部交给业主</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>What this step needs</source>
        <translation>这一步要办</translation>
    </message>
    <message>
        <source>a number, please</source>
        <translation>请填数字</translation>
    </message>
    <message>
        <source>no defect recorded</source>
        <translation>未记缺陷</translation>
    </message>
    <message>
        <source>no open issue</source>
        <translation>没有未关闭的问题</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>待业主点收</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已缴</translation>
    </message>
    <message>
        <source>refund {sum}</source>
        <translation>退 {sum}</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>待缴</translation>
    </message>
    <message>
        <source>{done} of {all} paid</source>
        <translation>{done} / {all} 已缴</translation>
    </message>
    <message>
        <source>{done} of {all} with the owner</source>
        <translation>{done} / {all} 已交业主</translation>
    </message>
    <message>
        <source>{home}: signed with issues</source>
        <translation>{home}：带问题签收</translation>
    </message>
    <message>
        <source>{label} holds up the signing</source>
        <translation>{label} 影响签署</translation>
    </message>
    <message>
        <source>{left} of {sum}</source>
        <translation>余 {left} / {sum}</translation>
    </message>
    <message>
        <source>{name}: ID card compared, person is the one shown</source>
        <translation>{name}：身份证已核对，人证一致</translation>
    </message>
    <message>
        <source>{name}: contract, notice and authority seen</source>
        <translation>{name}：合同、通知书、委托书已看</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Desk</source>
        <translation>叫号</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Pause this desk</source>
        <translation>暂停本窗</translation>
    </message>
    <message>
        <source>Take the keys back</source>
        <translation>收回钥匙</translation>
    </message>
    <message>
        <source>Undone: {ticket} is back in its place</source>
        <translation>已撤销：{ticket} 回到原来的位置</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
</context>
<context>
    <name>DeskRows</name>
    <message>
        <source>Came</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应叫</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>已回来</translation>
    </message>
    <message>
        <source>Just done</source>
        <translation>刚办结</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>已等</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>属其他专员</translation>
    </message>
    <message>
        <source>ask at {time}</source>
        <translation>{time} 询问</translation>
    </message>
    <message>
        <source>back like a walk-in</source>
        <translation>回来后按未预约排</translation>
    </message>
    <message>
        <source>host is busy</source>
        <translation>专员正忙</translation>
    </message>
    <message>
        <source>keeps its place</source>
        <translation>名次保留</translation>
    </message>
    <message>
        <source>keeps its place until {time}</source>
        <translation>{time} 前回来排回原位</translation>
    </message>
    <message>
        <source>keys elsewhere</source>
        <translation>钥匙不在柜</translation>
    </message>
    <message>
        <source>keys frozen</source>
        <translation>钥匙已冻结</translation>
    </message>
    <message>
        <source>keys missing</source>
        <translation>钥匙下落不明</translation>
    </message>
    <message>
        <source>keys with escort</source>
        <translation>钥匙在陪验员处</translation>
    </message>
    <message>
        <source>no key set</source>
        <translation>没有钥匙套</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>需其他语言</translation>
    </message>
    <message>
        <source>overtaken {times}×</source>
        <translation>被超过 {times} 次</translation>
    </message>
</context>
<context>
    <name>DeskSide</name>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation><numerusform>%n 个号</numerusform></translation>
    </message>
    <message>
        <source>Away for a moment</source>
        <translation>暂时离开</translation>
    </message>
    <message>
        <source>Hold longer</source>
        <translation>继续挂起</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>我的今天</translation>
    </message>
    <message>
        <source>Nobody waits here</source>
        <translation>没有人在等</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>在等我的</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>end of the day</source>
        <translation>今天结束</translation>
    </message>
    <message>
        <source>longest {minutes}</source>
        <translation>最久 {minutes}</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>午休</translation>
    </message>
    <message>
        <source>on average</source>
        <translation>平均用时</translation>
    </message>
    <message>
        <source>{ticket}, {reason}: away for {minutes}. Ask whether it still comes.</source>
        <translation>{ticket} {reason}，已离开 {minutes}：请问是否还来。</translation>
    </message>
</context>
<context>
    <name>DeskWhy</name>
    <message numerus="yes">
        <source>%n are on their way.</source>
        <translation><numerusform>%n 组正在过来。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n for a host who is busy</source>
        <translation><numerusform>%n 组的专员正忙</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n for another host</source>
        <translation><numerusform>%n 组等其他专员</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n for another language</source>
        <translation><numerusform>%n 组需其他语言</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n for keys that are elsewhere</source>
        <translation><numerusform>%n 组的钥匙在别处</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n for keys that are frozen</source>
        <translation><numerusform>%n 组的钥匙已冻结</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n for keys that nobody has</source>
        <translation><numerusform>%n 组的钥匙下落不明</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n without a key set</source>
        <translation><numerusform>%n 组没有钥匙套</numerusform></translation>
    </message>
    <message>
        <source>Next is {ticket}:</source>
        <translation>下一位为什么是 {ticket}：</translation>
    </message>
    <message>
        <source>None that this desk may serve now: {reasons}.</source>
        <translation>本窗口现在都不能办：{reasons}。</translation>
    </message>
    <message>
        <source>Why {ticket}:</source>
        <translation>为什么是 {ticket}：</translation>
    </message>
    <message>
        <source>due {due}: the earliest of all that this desk may serve.</source>
        <translation>本窗可叫的号里应叫时刻最早（{due}）。</translation>
    </message>
    <message>
        <source>green channel, due {due}: the earliest of all here.</source>
        <translation>绿色通道，应叫时刻 {due} 最早。</translation>
    </message>
    <message>
        <source>was overtaken {overtaken} times, so it goes first.</source>
        <translation>已被超过 {overtaken} 次，先叫。</translation>
    </message>
</context>
<context>
    <name>DisplaysPanel</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation><numerusform>%n 遍</numerusform></translation>
    </message>
    <message>
        <source>As the campaign</source>
        <translation>同本次交付</translation>
    </message>
    <message>
        <source>Calls are heard</source>
        <translation>播报出声</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指挥屏</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>哪块屏</translation>
    </message>
    <message>
        <source>Displays</source>
        <translation>显示屏</translation>
    </message>
    <message>
        <source>Each call is said</source>
        <translation>每个号播报</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>大厅屏</translation>
    </message>
    <message>
        <source>It hangs at another computer</source>
        <translation>它挂在另一台电脑上</translation>
    </message>
    <message>
        <source>It keeps its monitor by name and comes back after an unplugging.</source>
        <translation>按名称记住屏幕，拔线重插后自己回来。</translation>
    </message>
    <message>
        <source>Its monitor is not connected; the display comes back with it.</source>
        <translation>它的屏幕没有接上；接上后会自己回来。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>No loudspeaker was found here: calls are shown without a sound.</source>
        <translation>本机没有音响：叫号只显示，不出声。</translation>
    </message>
    <message>
        <source>No voice for {languages}: a chime alone.</source>
        <translation>没有 {languages} 语音：只响提示音。</translation>
    </message>
    <message>
        <source>No voice was found here: a chime alone is heard.</source>
        <translation>本机没有语音：只响提示音。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Open it now</source>
        <translation>现在打开</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>免打扰从</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>免打扰到</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>第二语言</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>撤下</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>试播一声</translation>
    </message>
    <message>
        <source>Voice of this computer</source>
        <translation>本机语音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>each display of the campaign, on every computer</source>
        <translation>本次交付的每块屏，各台电脑共用</translation>
    </message>
    <message>
        <source>this screen</source>
        <translation>这块屏幕</translation>
    </message>
</context>
<context>
    <name>DoorCamera</name>
    <message>
        <source>Another program may be using it, or this one may not: see the system's settings</source>
        <translation>可能被其他程序占用，或系统未允许本程序使用：请看系统设置</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>关摄像头</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>没有摄像头</translation>
    </message>
    <message>
        <source>No camera is connected to this computer</source>
        <translation>这台电脑没有接摄像头</translation>
    </message>
    <message>
        <source>Plug one in and press again, scan, or type the letters beneath the code</source>
        <translation>接上后再按一次，或用扫码枪，或输入码下方的字母</translation>
    </message>
    <message>
        <source>Take it again: straight, near and in good light</source>
        <translation>请重拍：摆正、靠近、光线足</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>摄像头没有画面</translation>
    </message>
    <message>
        <source>There is no readable code in this picture</source>
        <translation>这张图里没有能读出的码</translation>
    </message>
</context>
<context>
    <name>DoorRows</name>
    <message>
        <source>Not here</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{minutes} late</source>
        <translation>迟到 {minutes}</translation>
    </message>
</context>
<context>
    <name>DoorSide</name>
    <message>
        <source>An undone check-in keeps its place</source>
        <translation>撤销后名次原样恢复</translation>
    </message>
    <message>
        <source>Arriving next</source>
        <translation>接下来到场</translation>
    </message>
    <message>
        <source>Just checked in</source>
        <translation>刚刚签到</translation>
    </message>
    <message>
        <source>Nobody else is expected</source>
        <translation>今天没有要等的业主了</translation>
    </message>
    <message>
        <source>Nobody has come yet</source>
        <translation>还没有人签到</translation>
    </message>
    <message>
        <source>The first scan fills this list.</source>
        <translation>扫到第一位后就会列在这里。</translation>
    </message>
    <message>
        <source>Walk-ins can still come all day.</source>
        <translation>未预约的业主随时可来。</translation>
    </message>
    <message>
        <source>{arrived} here of {due} homes</source>
        <translation>今日已到 {arrived} / 应到 {due}</translation>
    </message>
    <message>
        <source>{time} slot: {homes} homes, {here} here</source>
        <translation>{time} 时段 {homes} 户 · 已到 {here}</translation>
    </message>
</context>
<context>
    <name>DueBand</name>
    <message numerus="yes">
        <source>%n homes due without keys at hand</source>
        <translation><numerusform>应到 %n 户的钥匙不在手边</numerusform></translation>
    </message>
    <message>
        <source>See them</source>
        <translation>逐户处理</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Board</source>
        <translation>钥匙板</translation>
    </message>
    <message>
        <source>Due, keys not at hand</source>
        <translation>应到而钥匙不在手边</translation>
    </message>
    <message>
        <source>Look again on the evening before each handover day.</source>
        <translation>每个交付日前一晚再看一次。</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>存成表…</translation>
    </message>
    <message>
        <source>The keys of every home due are at hand</source>
        <translation>应到各户的钥匙都在手边</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>没有可存的</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>DutyGrid</name>
    <message>
        <source>Afternoon</source>
        <translation>下午</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>Break {times}</source>
        <translation>休息 {times}</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Cert.</source>
        <translation>持证</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>上午</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>休</translation>
    </message>
    <message>
        <source>am {am} · pm {pm}</source>
        <translation>上午 {am} · 下午 {pm}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>DutyImport</name>
    <message numerus="yes">
        <source>%n cells</source>
        <translation><numerusform>%n 格有变化</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hosts told anew</source>
        <translation><numerusform>%n 名专员资料有变化</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n new hosts</source>
        <translation><numerusform>新增 %n 名专员</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows refused</source>
        <translation><numerusform>%n 行没有读入</numerusform></translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>没有读入的原因</translation>
    </message>
</context>
<context>
    <name>DutyRoster</name>
    <message numerus="yes">
        <source>%n hosts</source>
        <translation><numerusform>%n 名专员</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hosts written</source>
        <translation><numerusform>已导出 %n 名专员</numerusform></translation>
    </message>
    <message>
        <source>A sheet with a row for each host and a column for each day makes them.</source>
        <translation>读入一张表就有了：每名专员一行，每天一列。</translation>
    </message>
    <message>
        <source>Close the duty roster</source>
        <translation>关闭排班表</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Duty roster</source>
        <translation>排班表</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>No hosts yet</source>
        <translation>还没有专员</translation>
    </message>
    <message>
        <source>Read a sheet…</source>
        <translation>读入表格…</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>没有读入的行</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Write a sheet…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>Write into the roster</source>
        <translation>写入排班表</translation>
    </message>
    <message>
        <source>all day, morning, afternoon, off</source>
        <translation>全天、上午、下午、休</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>choose several</source>
        <translation>多选</translation>
    </message>
    <message>
        <source>duty-roster</source>
        <translation>排班表</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>DutySide</name>
    <message numerus="yes">
        <source>%n cells chosen</source>
        <translation><numerusform>已选 %n 格</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <translation><numerusform>%n 名专员</numerusform></translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>休息时间</translation>
    </message>
    <message>
        <source>May take key customers</source>
        <translation>持证：可接重点客户</translation>
    </message>
    <message>
        <source>Own building</source>
        <translation>负责楼栋</translation>
    </message>
    <message>
        <source>Set breaks</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>会说</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>several</source>
        <translation>多个</translation>
    </message>
</context>
<context>
    <name>EntryDrawer</name>
    <message>
        <source>At most {n} characters</source>
        <translation>最多 {n} 个字符</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>从哪里来</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>说了什么</translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>未指派</translation>
    </message>
    <message>
        <source>Of no home</source>
        <translation>不属于某户</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>Record something</source>
        <translation>记一条</translation>
    </message>
    <message>
        <source>Record · {what}</source>
        <translation>记下 · {what}</translation>
    </message>
    <message>
        <source>Room, name, ticket, phone</source>
        <translation>房号、姓名、号票、电话</translation>
    </message>
    <message>
        <source>The owner waits for an answer</source>
        <translation>业主等回复</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>Whose home</source>
        <translation>哪一户</translation>
    </message>
    <message>
        <source>Write a few words</source>
        <translation>请写几个字</translation>
    </message>
</context>
<context>
    <name>FaultsForm</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>No consent is needed</source>
        <translation>不需要同意</translation>
    </message>
    <message>
        <source>Nothing to choose</source>
        <translation>没有可选的</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>钥匙异常</translation>
    </message>
    <message>
        <source>The owner's consent</source>
        <translation>业主同意</translation>
    </message>
    <message>
        <source>This set is not known yet</source>
        <translation>正在读取这一套</translation>
    </message>
    <message>
        <source>Tick the pieces first</source>
        <translation>请先勾选钥匙</translation>
    </message>
    <message>
        <source>What happened, or what was done</source>
        <translation>发生了什么，或已做什么</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Without the owner's consent</source>
        <translation>业主未同意</translation>
    </message>
    <message>
        <source>Write an amount such as 480.00</source>
        <translation>请填金额，例如 480.00</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>2026-05-08 am, 2026-05-09</source>
        <translation>2026-05-08 上午，2026-05-09</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>ready already</source>
        <translation>已可收</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Write the changes</source>
        <translation>写入改动</translation>
    </message>
    <message>
        <source>as it is; - for none</source>
        <translation>保持原样；写 - 清空</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Answers</source>
        <translation>评价份数</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>叫号次数</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Completed with issues</source>
        <translation>带问题办结</translation>
    </message>
    <message>
        <source>Completed ÷ came</source>
        <translation>办结 ÷ 到场</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>顺延</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>没有来</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应办</translation>
    </message>
    <message>
        <source>Ended otherwise</source>
        <translation>其他结果</translation>
    </message>
    <message>
        <source>Green channel</source>
        <translation>绿色通道</translation>
    </message>
    <message>
        <source>Handed over in all</source>
        <translation>累计交付</translation>
    </message>
    <message>
        <source>Handed over ÷ all homes</source>
        <translation>累计交付 ÷ 全部户数</translation>
    </message>
    <message>
        <source>Homes of the campaign</source>
        <translation>全部户数</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Key pieces nobody holds</source>
        <translation>无持有人的钥匙</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>中途离开</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等候</translation>
    </message>
    <message>
        <source>Nine in ten waited up to</source>
        <translation>九成等候不超过</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未了结</translation>
    </message>
    <message>
        <source>Owners' score</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>资料不全</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>到场组数</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>Still expected</source>
        <translation>还未到</translation>
    </message>
    <message>
        <source>Usual wait</source>
        <translation>平常等候</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>仅看房</translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <translation>未预约</translation>
    </message>
</context>
<context>
    <name>FiguresFiles</name>
    <message>
        <source>A dispute</source>
        <translation>处理争议</translation>
    </message>
    <message>
        <source>An audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>An authority asks</source>
        <translation>主管部门要求</translation>
    </message>
    <message>
        <source>General manager</source>
        <translation>总经理</translation>
    </message>
    <message>
        <source>Money by day…</source>
        <translation>每日收费…</translation>
    </message>
    <message>
        <source>More files</source>
        <translation>更多文件</translation>
    </message>
    <message>
        <source>Project manager</source>
        <translation>项目经理</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation>文件已写好</translation>
    </message>
    <message>
        <source>To call owners</source>
        <translation>给业主打电话</translation>
    </message>
    <message>
        <source>With whole telephone numbers, as</source>
        <translation>含完整电话，以此身份</translation>
    </message>
    <message>
        <source>Workbook…</source>
        <translation>工作簿…</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>money</source>
        <translation>收费</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message numerus="yes">
        <source>%n handover days together</source>
        <translation><numerusform>%n 个交付日合计</numerusform></translation>
    </message>
    <message>
        <source>A home</source>
        <translation>每户</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Block signing</source>
        <translation>不解决不签</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>各日</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>显示的日期</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>没有来</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应办</translation>
    </message>
    <message>
        <source>Ended otherwise</source>
        <translation>其他结果</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Figures come with the first handover day.</source>
        <translation>第一个交付日起就有数字。</translation>
    </message>
    <message>
        <source>Floor {n}</source>
        <translation>{n} 层</translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Homes received</source>
        <translation>接待户数</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>接待人</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Late reply</source>
        <translation>回复超时</translation>
    </message>
    <message>
        <source>Late visit</source>
        <translation>上门超时</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>户型</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等候</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>平均等候</translation>
    </message>
    <message>
        <source>Minutes with owners</source>
        <translation>接待用时</translation>
    </message>
    <message>
        <source>Nine in ten</source>
        <translation>九成以内</translation>
    </message>
    <message>
        <source>No day is planned yet</source>
        <translation>还没有排期</translation>
    </message>
    <message>
        <source>No host</source>
        <translation>没有接待人</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未了结</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>打开排期</translation>
    </message>
    <message>
        <source>Owners' score</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>组数</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>平常</translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <translation>未预约</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>{day} 起一周</translation>
    </message>
    <message>
        <source>Whole campaign</source>
        <translation>全部交付日</translation>
    </message>
    <message>
        <source>homes</source>
        <translation>户</translation>
    </message>
    <message>
        <source>issues</source>
        <translation>条问题</translation>
    </message>
    <message>
        <source>minutes at the desk</source>
        <translation>窗口用时（分）</translation>
    </message>
    <message>
        <source>what was counted</source>
        <translation>看明细</translation>
    </message>
</context>
<context>
    <name>FilingPage</name>
    <message numerus="yes">
        <source>%n sheets were filed</source>
        <translation><numerusform>已归档 %n 份</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n wait for their code</source>
        <translation><numerusform>%n 份待输入码</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n were filed before</source>
        <translation><numerusform>%n 份此前已归档</numerusform></translation>
    </message>
    <message>
        <source>Drop scans here: PDF, JPEG, PNG, TIFF.</source>
        <translation>可把扫描件拖到这里：PDF、JPEG、PNG、TIFF。</translation>
    </message>
    <message>
        <source>Every signed sheet is filed</source>
        <translation>签字单据已全部归档</translation>
    </message>
    <message>
        <source>File scans…</source>
        <translation>归档扫描件…</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Nothing is filed yet</source>
        <translation>还没有归档</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Reading scan {done} of {all}…</source>
        <translation>正在读第 {done} / {all} 个文件…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Reports · Signed sheets</source>
        <translation>报表 · 签字单据</translation>
    </message>
    <message>
        <source>Scan or photograph the signed sheets; their codes lead to their homes.</source>
        <translation>扫描或拍下签好的单据，单据上的码会找到房屋。</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签字时间</translation>
    </message>
    <message>
        <source>Signed today, sheet not filed</source>
        <translation>今天已签、未归档</translation>
    </message>
    <message numerus="yes">
        <source>Signed today, sheet not filed: %n</source>
        <translation><numerusform>今天已签、未归档：%n</numerusform></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>取出…</translation>
    </message>
    <message>
        <source>The sheet was taken out; the journal keeps that it was there.</source>
        <translation>已取出；日志仍记着它曾在这里。</translation>
    </message>
    <message>
        <source>The signatures were seen</source>
        <translation>已看到签字</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>号票</translation>
    </message>
    <message>
        <source>filed with the wrong paper</source>
        <translation>归错了单据</translation>
    </message>
    <message>
        <source>printed, has not come back</source>
        <translation>已打印，未交回</translation>
    </message>
    <message>
        <source>was never printed</source>
        <translation>从未打印</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>All buildings</source>
        <translation>全部楼栋</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>全部专员</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Building {name}</source>
        <translation>{name} 栋</translation>
    </message>
    <message>
        <source>Customer class</source>
        <translation>客户类别</translation>
    </message>
    <message>
        <source>Fold the class</source>
        <translation>收起类别</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>专员</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show the class</source>
        <translation>看类别（留记录）</translation>
    </message>
</context>
<context>
    <name>FirstSets</name>
    <message numerus="yes">
        <source>%n homes have no key set yet</source>
        <translation><numerusform>还有 %n 户没有钥匙套</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n homes to go</source>
        <translation><numerusform>还剩 %n 户</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them incomplete</source>
        <translation><numerusform>其中 %n 套不齐</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation><numerusform>%n 件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows refused</source>
        <translation><numerusform>%n 行未采用</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation><numerusform>%n 套</numerusform></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Each home gets the set of its product type (Settings, Keys); the numbers on the tags are dealt by chance, so that a lost tag tells nobody which home it opens.</source>
        <translation>每户按产品类型的模板建一套（设置 · 钥匙）；牌上的编号随机分配，钥匙牌丢了也看不出开哪一户。</translation>
    </message>
    <message>
        <source>From a sheet of keys…</source>
        <translation>从钥匙表导入…</translation>
    </message>
    <message>
        <source>Key sets are being made</source>
        <translation>正在建立钥匙套</translation>
    </message>
    <message>
        <source>Keys follow the homes: import a roster</source>
        <translation>先导入业主名册，再建钥匙套</translation>
    </message>
    <message numerus="yes">
        <source>Make %n sets</source>
        <translation><numerusform>建立 %n 套</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Make sets for %n homes</source>
        <translation><numerusform>为 %n 户建立钥匙套</numerusform></translation>
    </message>
    <message>
        <source>No key sets yet</source>
        <translation>还没有钥匙套</translation>
    </message>
    <message>
        <source>No row of the sheet fits</source>
        <translation>表里没有可用的行</translation>
    </message>
    <message>
        <source>There are no homes yet</source>
        <translation>还没有房源</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>412 homes, 5 days; the first plays itself</source>
        <translation>412 户、5 天，自己跑完一天</translation>
    </message>
    <message>
        <source>A colleague has set it up already</source>
        <translation>同事已经建好项目，这台只是一个窗口</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Checking and restoring {file}…</source>
        <translation>正在核对并恢复 {file}…</translation>
    </message>
    <message>
        <source>Choose the roster…</source>
        <translation>选名册文件…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>连接服务器</translation>
    </message>
    <message>
        <source>Desk and printer are chosen here</source>
        <translation>岗位、打印机在本机选</translation>
    </message>
    <message>
        <source>Each way leads back here; no choice is wrong</source>
        <translation>三条路都可以回到这里，选错不要紧</translation>
    </message>
    <message>
        <source>Enter the address…</source>
        <translation>填服务器地址…</translation>
    </message>
    <message>
        <source>Everything else has a safe default</source>
        <translation>其余设置都有默认值</translation>
    </message>
    <message>
        <source>Example and import: data stay on this computer</source>
        <translation>示例和导入：数据只存在这台电脑，不上网</translation>
    </message>
    <message>
        <source>Excel, ODS, CSV and web tables</source>
        <translation>Excel、CSV、网页表格都能读</translation>
    </message>
    <message>
        <source>Gone without a trace when closed</source>
        <translation>关掉就清掉，不留痕迹</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>Invented people, apart from real data</source>
        <translation>全是虚构的人，与真实数据隔开</translation>
    </message>
    <message>
        <source>Look first; odd rows are explained</source>
        <translation>先看后写，读不懂的行会说明</translation>
    </message>
    <message>
        <source>Nothing to fill in: a day in a minute</source>
        <translation>不填任何资料，一分钟看懂交付日</translation>
    </message>
    <message>
        <source>One line: the server's address</source>
        <translation>只填一行地址</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Or drop the roster anywhere in this window</source>
        <translation>也可以把名册文件直接拖到窗口任何位置</translation>
    </message>
    <message>
        <source>Restore it…</source>
        <translation>从备份恢复…</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n journal entries</source>
        <translation><numerusform>已恢复：日志 %n 条</numerusform></translation>
    </message>
    <message>
        <source>See an example</source>
        <translation>先看示例</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>The example could not be started</source>
        <translation>示例没能启动</translation>
    </message>
    <message>
        <source>The example opens in a window of its own</source>
        <translation>示例会在另一个窗口打开</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>服务器连上了</translation>
    </message>
    <message>
        <source>Up to 50 consoles share one store</source>
        <translation>最多 50 台共用一个数据库</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>从哪里开始</translation>
    </message>
    <message>
        <source>You have a backup?</source>
        <translation>已有备份？</translation>
    </message>
    <message>
        <source>You have the owners in a spreadsheet</source>
        <translation>手上有业主表格，今天就要用</translation>
    </message>
    <message>
        <source>inventing 412 homes takes a few seconds</source>
        <translation>正在虚构 412 户，要几秒钟</translation>
    </message>
    <message>
        <source>its address is remembered; start again to work there</source>
        <translation>地址已记住；重新启动后在那里工作</translation>
    </message>
    <message>
        <source>start again to open them</source>
        <translation>重新启动后打开</translation>
    </message>
</context>
<context>
    <name>FloorsView</name>
    <message>
        <source>Stairwell {name}</source>
        <translation>{name} 单元</translation>
    </message>
    <message>
        <source>{count} a floor</source>
        <translation>每层 {count} 套</translation>
    </message>
    <message>
        <source>{count} all</source>
        <translation>{count} 全领</translation>
    </message>
</context>
<context>
    <name>FormEditor</name>
    <message>
        <source>Add a field</source>
        <translation>加一项</translation>
    </message>
    <message>
        <source>Asked at the desk</source>
        <translation>窗口要问的</translation>
    </message>
    <message>
        <source>Asked once</source>
        <translation>只问一次</translation>
    </message>
    <message>
        <source>Charges and payments</source>
        <translation>费用与收款</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choices, divided by commas</source>
        <translation>各选项，用逗号隔开</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Keys on the table</source>
        <translation>桌上的钥匙</translation>
    </message>
    <message>
        <source>Meter reading</source>
        <translation>表计读数</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Name in {language}</source>
        <translation>{language}名称</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>新的一项</translation>
    </message>
    <message>
        <source>Nothing is asked here.</source>
        <translation>这里不问什么。</translation>
    </message>
    <message>
        <source>Of each home</source>
        <translation>每户</translation>
    </message>
    <message>
        <source>Of each owner</source>
        <translation>每位业主</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Take this field out</source>
        <translation>去掉这一项</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>勾选</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message numerus="yes">
        <source>%n homes</source>
        <translation><numerusform>%n 户</numerusform></translation>
    </message>
    <message>
        <source>A code from a paper</source>
        <translation>纸上的编码</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Co-owner</source>
        <translation>共有人</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>首字母</translation>
    </message>
    <message>
        <source>Key set</source>
        <translation>钥匙套</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No appointment</source>
        <translation>没有预约</translation>
    </message>
    <message>
        <source>Nothing fits “{text}”</source>
        <translation>没有匹配“{text}”的</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message numerus="yes">
        <source>The first %n homes; type more to find fewer</source>
        <translation><numerusform>只列前 %n 户；多输几个字缩小范围</numerusform></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Try the room (3-1-2801), the name, its pinyin or initials, or the last 4 digits of a phone.</source>
        <translation>可试房号（3-1-2801）、姓名、拼音或首字母、手机后 4 位。</translation>
    </message>
    <message>
        <source>Type all of it, then press Enter.</source>
        <translation>输完整串，再按 Enter。</translation>
    </message>
</context>
<context>
    <name>FreeDesk</name>
    <message>
        <source>Call the next</source>
        <translation>呼叫下一位</translation>
    </message>
    <message>
        <source>Desk {number} is free</source>
        <translation>{number} 号窗空着</translation>
    </message>
    <message>
        <source>Desk {number} is not open</source>
        <translation>{number} 号窗没有开</translation>
    </message>
    <message>
        <source>Desk {number} rests until {time}</source>
        <translation>{number} 号窗休息到 {time}</translation>
    </message>
    <message>
        <source>Give them to others</source>
        <translation>转给其他专员</translation>
    </message>
    <message>
        <source>Name and home appear after the call</source>
        <translation>姓名和房号在呼叫之后才显示</translation>
    </message>
    <message>
        <source>No other host is free to take them</source>
        <translation>没有别的专员可以接</translation>
    </message>
    <message>
        <source>Nobody waits at {station}</source>
        <translation>{station} 没有人在等</translation>
    </message>
    <message>
        <source>Open this desk</source>
        <translation>打开本窗</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>on to {station}</source>
        <translation>已去 {station}</translation>
    </message>
    <message>
        <source>{count} tickets wait, longest {minutes}</source>
        <translation>{count} 个号在等，最久 {minutes}</translation>
    </message>
    <message>
        <source>{host} rests. Waiting: {tickets}</source>
        <translation>{host}正在休息，在等：{tickets}</translation>
    </message>
    <message>
        <source>{ticket} has come: call now</source>
        <translation>{ticket} 来排队了，可以叫号</translation>
    </message>
</context>
<context>
    <name>GiveBackPage</name>
    <message numerus="yes">
        <source>%n columns are known</source>
        <translation><numerusform>认出 %n 列</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n homes written</source>
        <translation><numerusform>已写 %n 户</numerusform></translation>
    </message>
    <message>
        <source>Columns of the sheet</source>
        <translation>回填表的列</translation>
    </message>
    <message>
        <source>Enter or double click</source>
        <translation>Enter 或双击</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>例如</translation>
    </message>
    <message>
        <source>Heading of their sheet</source>
        <translation>对方表头</translation>
    </message>
    <message>
        <source>How days are written</source>
        <translation>日期写法</translation>
    </message>
    <message>
        <source>Keep the columns</source>
        <translation>记住这些列</translation>
    </message>
    <message>
        <source>Look at the others, then keep the columns.</source>
        <translation>请看其余各列，再记住。</translation>
    </message>
    <message>
        <source>Read their sheet…</source>
        <translation>读对方的表…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>Reports · Give-back</source>
        <translation>日报 · 交付回填</translation>
    </message>
    <message>
        <source>The columns are kept</source>
        <translation>已记住这些列</translation>
    </message>
    <message>
        <source>The columns are kept.</source>
        <translation>这些列已经记住。</translation>
    </message>
    <message>
        <source>There are no columns yet.</source>
        <translation>还没有列。</translation>
    </message>
    <message>
        <source>What goes there</source>
        <translation>填什么</translation>
    </message>
    <message>
        <source>Write the sheet…</source>
        <translation>写出回填表…</translation>
    </message>
    <message>
        <source>for every console and every time</source>
        <translation>所有电脑以后都用</translation>
    </message>
    <message>
        <source>give-back</source>
        <translation>交付回填</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>还没有记住</translation>
    </message>
    <message>
        <source>{filled} of {all} columns are filled</source>
        <translation>{all} 列中填 {filled} 列</translation>
    </message>
</context>
<context>
    <name>GreenDrawer</name>
    <message numerus="yes">
        <source>%n parties wait about {minutes} longer</source>
        <translation><numerusform>%n 组业主约多等 {minutes}</numerusform></translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>受影响</translation>
    </message>
    <message>
        <source>Ask for {ticket}</source>
        <translation>提交申请 · {ticket}</translation>
    </message>
    <message>
        <source>Asked by {name}; a refusal is kept too</source>
        <translation>{name} 申请；拒绝也会留存记录</translation>
    </message>
    <message>
        <source>Choose a reason first</source>
        <translation>请先选原因</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Ends at {time} if not served by then</source>
        <translation>有效至 {time}，到时未办即失效</translation>
    </message>
    <message>
        <source>Grant {ticket}</source>
        <translation>批准 · {ticket}</translation>
    </message>
    <message>
        <source>Granted; it can be withdrawn</source>
        <translation>已批准，可以撤回</translation>
    </message>
    <message>
        <source>Green channel · {ticket}</source>
        <translation>绿色通道 · {ticket}</translation>
    </message>
    <message>
        <source>Holds for so many minutes</source>
        <translation>有效分钟数</translation>
    </message>
    <message>
        <source>If granted</source>
        <translation>批准后</translation>
    </message>
    <message>
        <source>Nobody waits longer</source>
        <translation>没有人会多等</translation>
    </message>
    <message>
        <source>Nobody waits longer now</source>
        <translation>现在没有人会多等</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>说明（选填）</translation>
    </message>
    <message>
        <source>Note: which evidence was shown</source>
        <translation>说明：看了什么证明</translation>
    </message>
    <message>
        <source>Place now</source>
        <translation>现在第几</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Somebody other than {name} must grant it; change the person below</source>
        <translation>须由 {name} 以外的人审批；请在右下角换人</translation>
    </message>
    <message>
        <source>The place stays as it is until somebody grants it</source>
        <translation>批准前名次不变；拒绝也会留存记录</translation>
    </message>
    <message>
        <source>Today: {facts}</source>
        <translation>今天：{facts}</translation>
    </message>
    <message>
        <source>Waits at</source>
        <translation>在等</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Write which evidence was shown</source>
        <translation>请写明看了什么证明</translation>
    </message>
    <message>
        <source>others waited {minutes}</source>
        <translation>他人共多等 {minutes}</translation>
    </message>
    <message>
        <source>{reason}: {granted} of {asked} granted</source>
        <translation>{reason} 批准 {granted}/{asked}</translation>
    </message>
    <message>
        <source>{ticket} does not wait in a line at the moment.</source>
        <translation>{ticket} 此刻不在排队。</translation>
    </message>
    <message>
        <source>{ticket} is due {new} instead of {old} at {station}.</source>
        <translation>{ticket} 在{station}的应叫时刻由 {old} 提前到 {new}。</translation>
    </message>
    <message>
        <source>{ticket} is first already or overtakes nobody at {station}.</source>
        <translation>{ticket} 在{station}前面没有人。</translation>
    </message>
</context>
<context>
    <name>GreenReasons</name>
    <message>
        <source>Nothing was changed</source>
        <translation>没有改动</translation>
    </message>
    <message>
        <source>One a line. A * at the end: it needs a note of the evidence.</source>
        <translation>每行一个。末尾加 *：须写明看了什么证明。</translation>
    </message>
    <message>
        <source>Reasons for the green channel</source>
        <translation>绿色通道的理由</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存名录</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>Called again</source>
        <translation>再次请到</translation>
    </message>
    <message>
        <source>Calling now</source>
        <translation>正在播报</translation>
    </message>
    <message>
        <source>Calls are paused</source>
        <translation>叫号暂停</translation>
    </message>
    <message>
        <source>Calls go on at {time}</source>
        <translation>{time} 恢复叫号</translation>
    </message>
    <message>
        <source>Calls have ended for today</source>
        <translation>今日叫号结束</translation>
    </message>
    <message>
        <source>Calls paused</source>
        <translation>播报暂停</translation>
    </message>
    <message>
        <source>Calls shown until {time}, coming back</source>
        <translation>叫号信息停在 {time}，正在恢复</translation>
    </message>
    <message>
        <source>Calls will begin soon</source>
        <translation>即将开始叫号</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>{number} 号窗口</translation>
    </message>
    <message>
        <source>Do you need help? The check-in desk is there for you.</source>
        <translation>需要帮助请到签到台。</translation>
    </message>
    <message>
        <source>Hall display</source>
        <translation>大厅屏</translation>
    </message>
    <message>
        <source>Home handover</source>
        <translation>集中交付</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>最后一次</translation>
    </message>
    <message>
        <source>Latest call as of {time}</source>
        <translation>截至 {time} 的最近叫号</translation>
    </message>
    <message>
        <source>Lunch break</source>
        <translation>午间休息</translation>
    </message>
    <message>
        <source>Missed your number? Come to check-in within {minutes} minutes and keep your place.</source>
        <translation>号码过了不用急：请到签到台，{minutes} 分钟内回来，原顺序保留。</translation>
    </message>
    <message>
        <source>No need to queue again</source>
        <translation>不用重新排队</translation>
    </message>
    <message>
        <source>No new ticket needed</source>
        <translation>不用重新取号</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>暂无法预计</translation>
    </message>
    <message>
        <source>Now calling</source>
        <translation>正在叫号</translation>
    </message>
    <message>
        <source>Opening at {time}</source>
        <translation>{time} 开始办理</translation>
    </message>
    <message>
        <source>Please go to</source>
        <translation>请到</translation>
    </message>
    <message>
        <source>Please keep your ticket until you have your keys.</source>
        <translation>请保管好排队小票，领到钥匙前都要用。</translation>
    </message>
    <message>
        <source>Please leave the building now</source>
        <translation>请立即有序离场</translation>
    </message>
    <message>
        <source>Please listen to the staff; your place is kept.</source>
        <translation>请听现场工作人员安排，您的顺序不变。</translation>
    </message>
    <message>
        <source>Point {number}</source>
        <translation>{number} 号集合点</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>播报静音</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>播报就绪</translation>
    </message>
    <message>
        <source>Straight in</source>
        <translation>随到随办</translation>
    </message>
    <message>
        <source>Thank you for coming.</source>
        <translation>感谢您的到来。</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Waiting by station</source>
        <translation>各岗位等候</translation>
    </message>
    <message>
        <source>Walk, no lifts, follow the staff; your place is kept.</source>
        <translation>步行疏散，勿乘电梯，听从工作人员引导；您的顺序不变。</translation>
    </message>
    <message>
        <source>Your place is kept · please listen to the staff meanwhile</source>
        <translation>您的排队顺序不变 · 这段时间请听现场工作人员叫号</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>窗口未开</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>第 {number} 天</translation>
    </message>
    <message>
        <source>desks on a break</source>
        <translation>窗口暂休</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>参考时间</translation>
    </message>
    <message>
        <source>nobody waiting</source>
        <translation>无等候</translation>
    </message>
    <message>
        <source>under {minutes} min</source>
        <translation>不到 {minutes} 分钟</translation>
    </message>
    <message>
        <source>updates by itself</source>
        <translation>恢复后自动更新</translation>
    </message>
    <message>
        <source>{count} group</source>
        <translation>{count} 组等候</translation>
    </message>
    <message>
        <source>{count} groups</source>
        <translation>{count} 组等候</translation>
    </message>
    <message>
        <source>{range} min</source>
        <translation>约 {range} 分钟</translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Choose pieces first</source>
        <translation>请先选要移交的件</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message numerus="yes">
        <source>Offer %n pieces</source>
        <translation><numerusform>提出移交 %n 件</numerusform></translation>
    </message>
    <message>
        <source>Owner {name}</source>
        <translation>业主 {name}</translation>
    </message>
    <message>
        <source>These pieces have several holders: offer them one by one</source>
        <translation>这些件不在同一人手里，请分开移交</translation>
    </message>
    <message>
        <source>They stay with the giver until accepted.</source>
        <translation>对方接收之前，仍由移交人保管。</translation>
    </message>
    <message>
        <source>This set is frozen: its pieces may only come back to the key room</source>
        <translation>这一套已冻结：只能交还钥匙房</translation>
    </message>
    <message>
        <source>To an owner only after the acceptance is signed</source>
        <translation>签署验收后才能交给业主</translation>
    </message>
    <message>
        <source>Who takes them</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>{name} has them already</source>
        <translation>已在 {name} 手里</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Calls</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Day close</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>房源</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>排期</translation>
    </message>
    <message>
        <source>Signed sheets</source>
        <translation>签字单据</translation>
    </message>
</context>
<context>
    <name>HoldBand</name>
    <message>
        <source>Held: {slot}</source>
        <translation>留位：{slot}</translation>
    </message>
</context>
<context>
    <name>HomeDrawer</name>
    <message numerus="yes">
        <source>%n entries in the journal</source>
        <translation><numerusform>改动记录 %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n owners</source>
        <translation><numerusform>业主 %n 人</numerusform></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Confirmation…</source>
        <translation>交接确认书…</translation>
    </message>
    <message>
        <source>Contract date</source>
        <translation>合同交付日</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>改资料…</translation>
    </message>
    <message>
        <source>Its owners and history stand here.</source>
        <translation>选一户，业主和改动记录显示在这里。</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>户型</translation>
    </message>
    <message>
        <source>No home is chosen</source>
        <translation>还没有选房源</translation>
    </message>
    <message>
        <source>Ready from</source>
        <translation>可收日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>company</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>from paper, {times}</source>
        <translation>纸面补录 {times}</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>㎡</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>没有电话</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not paid up</source>
        <translation>款未结清</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>未交</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已交</translation>
    </message>
    <message>
        <source>paid up</source>
        <translation>款已结清</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>已可收</translation>
    </message>
</context>
<context>
    <name>HomeEdit</name>
    <message>
        <source>A new home</source>
        <translation>新房源</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>房源</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>意愿</translation>
    </message>
</context>
<context>
    <name>HomesPage</name>
    <message numerus="yes">
        <source>%n homes</source>
        <translation><numerusform>%n 户</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n refused rows were not written</source>
        <translation><numerusform>拒收的 %n 行没有写入</numerusform></translation>
    </message>
    <message>
        <source>Add a home</source>
        <translation>加一户</translation>
    </message>
    <message>
        <source>All buildings</source>
        <translation>全部楼栋</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Building {name}</source>
        <translation>{name} 栋</translation>
    </message>
    <message>
        <source>By appointment</source>
        <translation>按预约排</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>按业主排</translation>
    </message>
    <message>
        <source>By ready day</source>
        <translation>按可收日排</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>按房号排</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态排</translation>
    </message>
    <message>
        <source>Class, group</source>
        <translation>类别·冲突</translation>
    </message>
    <message>
        <source>Clear the box or the filters.</source>
        <translation>清空搜索框或取消筛选。</translation>
    </message>
    <message>
        <source>Customer class</source>
        <translation>客户类别</translation>
    </message>
    <message>
        <source>Fold the class</source>
        <translation>收起类别</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>房源</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <translation>导入名册…</translation>
    </message>
    <message>
        <source>No home fits</source>
        <translation>没有符合的房源</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Ready from</source>
        <translation>可收日</translation>
    </message>
    <message>
        <source>Room, name, pinyin, phone tail</source>
        <translation>房号、姓名、拼音、尾号</translation>
    </message>
    <message>
        <source>Show the class</source>
        <translation>看类别（留记录）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>尾号</translation>
    </message>
    <message>
        <source>The roster is in: {imported} new, {updated} changed, {unchanged} as before</source>
        <translation>名册已导入：新 {imported} · 改 {updated} · 不变 {unchanged}</translation>
    </message>
    <message>
        <source>The roster of the sales department is enough to begin.</source>
        <translation>有销售部的业主名册就能开始。</translation>
    </message>
    <message>
        <source>There is no home yet</source>
        <translation>还没有房源</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>待到</translation>
    </message>
    <message>
        <source>Type, m²</source>
        <translation>业态·面积</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>With issues</source>
        <translation>带问题交付</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>未排</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>已可收</translation>
    </message>
    <message>
        <source>the best only: type more</source>
        <translation>只列最接近的，可多输几个字</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n homes</source>
        <translation><numerusform>显示 {shown} 户，共 %n 户</numerusform></translation>
    </message>
</context>
<context>
    <name>ImportChanges</name>
    <message>
        <source>A home that the file does not name is kept</source>
        <translation>名册里没有的房源：保留，不删</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>与现有的不同</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>少</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Nothing of the kind.</source>
        <translation>没有这类不同。</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>新房源</translation>
    </message>
    <message>
        <source>not in the file; it stays</source>
        <translation>名册里没有；保留</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>A field is used once: “{heading}” gave it up</source>
        <translation>一个字段只能用一次：“{heading}”已让出</translation>
    </message>
    <message>
        <source>A field is used once; a change is remembered for this layout</source>
        <translation>一个字段只能用一次；改动按版式记住</translation>
    </message>
    <message>
        <source>As it was agreed to for this layout last time</source>
        <translation>按上次记住的版式</translation>
    </message>
    <message>
        <source>Choose the column of the owners.</source>
        <translation>请选哪一列是业主。</translation>
    </message>
    <message>
        <source>Choose the column of the room.</source>
        <translation>请选哪一列是房号。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列的对应</translation>
    </message>
    <message>
        <source>Columns of the file and their fields</source>
        <translation>文件的列与字段的对应</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>不导入</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n columns used</source>
        <translation><numerusform>共 %n 列 · 用到 {used}</numerusform></translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation><numerusform>%n 行</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows of homes</source>
        <translation><numerusform>房源 %n 行</numerusform></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>换文件…</translation>
    </message>
    <message>
        <source>Appointments, visits and keys stay as they are; homes that the file does not name are kept.</source>
        <translation>预约、到访和钥匙不会动；文件里没有的房源照样保留。</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Homes to import</source>
        <translation>会导入的户</translation>
    </message>
    <message numerus="yes">
        <source>Import %n homes</source>
        <translation><numerusform>导入 %n 户</numerusform></translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>No home of this file can be imported.</source>
        <translation>这个文件里没有能导入的房源。</translation>
    </message>
    <message>
        <source>No row was read yet: choose the columns first.</source>
        <translation>还没读行：请先在右边选好列。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>逐行说明</translation>
    </message>
    <message>
        <source>Rows count as the file counts them</source>
        <translation>行号与表格里的一致</translation>
    </message>
    <message>
        <source>Rows merged</source>
        <translation>并入的行</translation>
    </message>
    <message>
        <source>Rows refused</source>
        <translation>拒收的行</translation>
    </message>
    <message>
        <source>Rows skipped</source>
        <translation>跳过的行</translation>
    </message>
    <message>
        <source>Rows warned</source>
        <translation>有警告的行</translation>
    </message>
    <message numerus="yes">
        <source>Save %n refused rows…</source>
        <translation><numerusform>拒收 %n 行存为表格…</numerusform></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>The figures are being made anew.</source>
        <translation>正在重新计算。</translation>
    </message>
    <message>
        <source>There is nothing of these levels to tell.</source>
        <translation>这些级别没有要说明的。</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>为什么，怎么改</translation>
    </message>
    <message>
        <source>Written whole or not at all. To take it back, import the file before.</source>
        <translation>一次写完或一行不写；要退回，重新导入上一份名册。</translation>
    </message>
    <message>
        <source>choose a row</source>
        <translation>选行</translation>
    </message>
    <message>
        <source>imported too</source>
        <translation>照常导入</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>换级别</translation>
    </message>
    <message>
        <source>not homes</source>
        <translation>合计、表头、不交付</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>不会写入</translation>
    </message>
    <message>
        <source>open or close</source>
        <translation>展开或收起</translation>
    </message>
    <message>
        <source>same owners</source>
        <translation>同一户分行登记</translation>
    </message>
    <message>
        <source>{fresh} new · {changed} changed · {same} as before</source>
        <translation>新 {fresh} · 改 {changed} · 不变 {same}</translation>
    </message>
</context>
<context>
    <name>InspectionsDrawer</name>
    <message numerus="yes">
        <source>%n homes</source>
        <translation><numerusform>%n 户</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows refused</source>
        <translation><numerusform>拒收 %n 行</numerusform></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Homes of the sheet</source>
        <translation>表中房屋</translation>
    </message>
    <message numerus="yes">
        <source>Note %n homes</source>
        <translation><numerusform>记入 %n 户</numerusform></translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>拒收的行</translation>
    </message>
    <message>
        <source>mended: {rectified} of {found}; the red line is {line}</source>
        <translation>已整改 {rectified} / {found}；红线 {line}</translation>
    </message>
</context>
<context>
    <name>IssueDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Goes by itself to: {role} at {time}</source>
        <translation>自动升级：{time} {role}</translation>
    </message>
    <message>
        <source>Joined with it: {labels}</source>
        <translation>并入：{labels}</translation>
    </message>
    <message>
        <source>Label: {label}</source>
        <translation>标签：{label}</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>业主：{name}</translation>
    </message>
    <message>
        <source>Photo {n}</source>
        <translation>照片 {n}</translation>
    </message>
    <message>
        <source>Promised for: {day}</source>
        <translation>承诺日期：{day}</translation>
    </message>
    <message>
        <source>Recorded: {what}</source>
        <translation>记录：{what}</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>删除这张照片</translation>
    </message>
    <message>
        <source>The home cannot be signed for while this is open</source>
        <translation>关闭前本户不能签署</translation>
    </message>
    <message>
        <source>Visit agreed: {time}</source>
        <translation>约定上门：{time}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Who answers: {name}</source>
        <translation>责任方：{name}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>未指派</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>最迟 {time}</translation>
    </message>
    <message>
        <source>{time}, {how}</source>
        <translation>{time} {how}</translation>
    </message>
</context>
<context>
    <name>IssueList</name>
    <message numerus="yes">
        <source>%n closed</source>
        <translation><numerusform>已关闭的 %n 件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation><numerusform>有新的 %n 件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n to follow up</source>
        <translation><numerusform>要跟进的 %n 件</numerusform></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Defects, complaints and promises that are recorded show here.</source>
        <translation>记下的缺陷、投诉和承诺会出现在这里。</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>快到期</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出给施工方…</translation>
    </message>
    <message>
        <source>Issues to follow up</source>
        <translation>要跟进的问题</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>没有这样的问题</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>没有要跟进的问题</translation>
    </message>
    <message>
        <source>Sort anew</source>
        <translation>重新排序</translation>
    </message>
    <message>
        <source>Take a filter off to see the others.</source>
        <translation>取消筛选可看其他问题。</translation>
    </message>
    <message>
        <source>There is nothing to export</source>
        <translation>没有可导出的</translation>
    </message>
    <message>
        <source>the nearest {n} listed</source>
        <translation>列出最近到期的 {n} 件</translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message numerus="yes">
        <source>%n homes seen today</source>
        <translation><numerusform>今天 %n 户已验</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation><numerusform>超 %n 件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation><numerusform>停表 %n 件</numerusform></translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>If nothing happens: {time} {role}</source>
        <translation>不处理自动升级：{time} {role}</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>未指派</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>What</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>agreed {time}</source>
        <translation>已约 {time}</translation>
    </message>
    <message>
        <source>blocks the signing</source>
        <translation>影响签署</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>标签 {label}</translation>
    </message>
    <message>
        <source>limit {time}</source>
        <translation>限 {time}</translation>
    </message>
    <message>
        <source>money asked for</source>
        <translation>待批赔付</translation>
    </message>
    <message>
        <source>nearest {time}</source>
        <translation>最近 剩 {time}</translation>
    </message>
    <message>
        <source>per home · yesterday {n}</source>
        <translation>户均缺陷 · 昨天 {n}</translation>
    </message>
    <message>
        <source>stopped {n}×: {why}</source>
        <translation>停表 {n} 次：{why}</translation>
    </message>
    <message>
        <source>stopped {time}</source>
        <translation>停 {time}</translation>
    </message>
    <message>
        <source>under 5 min left</source>
        <translation>不到 5 分</translation>
    </message>
    <message>
        <source>waits in zone {zone}</source>
        <translation>{zone} 区等候</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} 时</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩 {time}</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>超 {time}</translation>
    </message>
    <message>
        <source>→ {role}</source>
        <translation>已升级 {role}</translation>
    </message>
</context>
<context>
    <name>IssuesActs</name>
    <message>
        <source>Agree on a visit</source>
        <translation>约上门</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>现在回复</translation>
    </message>
    <message>
        <source>Ask for money</source>
        <translation>申请赔付</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>指派…</translation>
    </message>
    <message>
        <source>Blocks signing</source>
        <translation>影响签署</translation>
    </message>
    <message>
        <source>Chase</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>不批</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Hand up</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Let the signing go</source>
        <translation>放行签署</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Move time…</source>
        <translation>改时间…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Promise a day</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>Reassign…</source>
        <translation>改派…</translation>
    </message>
    <message>
        <source>Recheck failed</source>
        <translation>复验不过</translation>
    </message>
    <message>
        <source>Recheck passed</source>
        <translation>复验通过</translation>
    </message>
    <message>
        <source>Recheck…</source>
        <translation>复验…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复计时</translation>
    </message>
    <message>
        <source>Seen on site</source>
        <translation>已上门</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>停表</translation>
    </message>
    <message>
        <source>Visit…</source>
        <translation>约上门…</translation>
    </message>
</context>
<context>
    <name>IssuesImport</name>
    <message numerus="yes">
        <source>%n homes noted</source>
        <translation><numerusform>已记入 %n 户</numerusform></translation>
    </message>
    <message>
        <source>Choose the sheet of an earlier inspection…</source>
        <translation>选择以前验房的表格…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>Reading {file}… nothing is written</source>
        <translation>正在读 {file}……不写入</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>与已知相同</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>was {rectified} of {found}</source>
        <translation>原 {rectified}/{found}</translation>
    </message>
</context>
<context>
    <name>IssuesNow</name>
    <message>
        <source>inspected</source>
        <translation>已验完</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time} 起</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未开始</translation>
    </message>
</context>
<context>
    <name>IssuesPage</name>
    <message numerus="yes">
        <source>%n defects recorded</source>
        <translation><numerusform>记下 %n 条缺陷</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n issues written</source>
        <translation><numerusform>已写出 %n 件</numerusform></translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>选择照片…</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Nobody of this paper is in the house</source>
        <translation>这份单据没有在场的业主</translation>
    </message>
    <message>
        <source>Recorded as {label}</source>
        <translation>已记下 {label}</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>记缺陷</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>记一条…</translation>
    </message>
    <message>
        <source>Save the list for the trades</source>
        <translation>保存给施工方的清单</translation>
    </message>
    <message>
        <source>There is nothing to export</source>
        <translation>没有可导出的</translation>
    </message>
    <message>
        <source>issues</source>
        <translation>问题清单</translation>
    </message>
</context>
<context>
    <name>IssuesRecording</name>
    <message>
        <source>Blocks</source>
        <translation>影响签署</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>KeyBoard</name>
    <message numerus="yes">
        <source>%n homes</source>
        <translation><numerusform>%n 户</numerusform></translation>
    </message>
    <message>
        <source>floor {floor}</source>
        <translation>{floor} 层</translation>
    </message>
    <message>
        <source>{building} stairwell {stairwell}</source>
        <translation>{building} {stairwell} 单元</translation>
    </message>
</context>
<context>
    <name>KeyFaults</name>
    <message numerus="yes">
        <source>%n pieces come to the key room, newly numbered.</source>
        <translation><numerusform>%n 件入钥匙房，另编新号。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces short of the template</source>
        <translation><numerusform>比模板少 %n 件</numerusform></translation>
    </message>
    <message>
        <source>All keys of this lock become useless, wherever they are; newly numbered ones lie in the key room, the owner's sealed.</source>
        <translation>这把锁的旧钥匙不论在谁手里全部作废；新钥匙另编新号存钥匙房，正式钥匙封袋。</translation>
    </message>
    <message>
        <source>Bag was opened</source>
        <translation>封袋被拆</translation>
    </message>
    <message>
        <source>Change the cylinder</source>
        <translation>换锁芯</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>误录</translation>
    </message>
    <message>
        <source>Entry door</source>
        <translation>入户门</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Frozen since {time}: a piece is lost</source>
        <translation>{time} 起冻结：有遗失</translation>
    </message>
    <message>
        <source>Frozen since {time}: the bag was opened</source>
        <translation>{time} 起冻结：封袋被拆</translation>
    </message>
    <message>
        <source>Inner doors</source>
        <translation>户内门</translation>
    </message>
    <message>
        <source>Letterbox</source>
        <translation>信报箱</translation>
    </message>
    <message>
        <source>Meter box</source>
        <translation>表箱</translation>
    </message>
    <message>
        <source>Missing pieces came</source>
        <translation>缺件已到</translation>
    </message>
    <message>
        <source>New pieces with new numbers lie in the key room; old numbers are used up.</source>
        <translation>新件另编新号，存钥匙房；旧号作废不再用。</translation>
    </message>
    <message>
        <source>New tag for the set</source>
        <translation>更换钥匙牌</translation>
    </message>
    <message>
        <source>Noted with the time: after a loss it must be.</source>
        <translation>记下时间；遗失后必须告知。</translation>
    </message>
    <message>
        <source>Nothing is wrong so far</source>
        <translation>目前没有异常</translation>
    </message>
    <message>
        <source>Only when nothing is missing and the owner knows.</source>
        <translation>没有缺件且业主已知情才可解冻。</translation>
    </message>
    <message>
        <source>Owner was told</source>
        <translation>已告知业主</translation>
    </message>
    <message>
        <source>Replace pieces</source>
        <translation>补配</translation>
    </message>
    <message>
        <source>Report damaged</source>
        <translation>报损</translation>
    </message>
    <message>
        <source>Report lost</source>
        <translation>挂失</translation>
    </message>
    <message>
        <source>Stairwell door</source>
        <translation>单元门</translation>
    </message>
    <message>
        <source>Storage room</source>
        <translation>储藏室</translation>
    </message>
    <message>
        <source>Struck off if they never moved; what they stood for counts again.</source>
        <translation>从未移交过的才能划去；它们所代替的重新有效。</translation>
    </message>
    <message>
        <source>The code on the old tag is void at once: print it anew.</source>
        <translation>旧牌上的码立即作废，请重新打印。</translation>
    </message>
    <message>
        <source>The key room takes them; then the set can be unfrozen.</source>
        <translation>交回钥匙房，之后即可解冻。</translation>
    </message>
    <message>
        <source>The set counts as incomplete until they are replaced.</source>
        <translation>补配之前，这一套按不齐处理。</translation>
    </message>
    <message>
        <source>The set is frozen: nothing of it goes out, what is out may come back. Who signed last stays on record.</source>
        <translation>整套冻结：不再交出，在外的可以交还。最后签收人仍记录在案。</translation>
    </message>
    <message>
        <source>Unfreeze the set</source>
        <translation>解冻</translation>
    </message>
    <message>
        <source>Who holds the bag and why stay on record. Without the owner's consent the set is frozen.</source>
        <translation>记下持有人和原因。业主未同意则整套冻结。</translation>
    </message>
    <message>
        <source>cost so far {money}</source>
        <translation>已花费 {money}</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>遗失</translation>
    </message>
    <message>
        <source>owner told {time}</source>
        <translation>{time} 已告知业主</translation>
    </message>
</context>
<context>
    <name>KeyMarks</name>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation><numerusform>%n 件</numerusform></translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>门禁卡</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Entry, building keys</source>
        <translation>入户门 装修钥匙</translation>
    </message>
    <message>
        <source>Entry, owner's keys</source>
        <translation>入户门 正式钥匙</translation>
    </message>
    <message>
        <source>Garage remote</source>
        <translation>车库遥控</translation>
    </message>
    <message>
        <source>In transfer</source>
        <translation>移交中</translation>
    </message>
    <message>
        <source>Inner doors</source>
        <translation>户内门</translation>
    </message>
    <message>
        <source>Key room</source>
        <translation>钥匙房</translation>
    </message>
    <message>
        <source>Letterbox</source>
        <translation>信报箱钥匙</translation>
    </message>
    <message>
        <source>Lost, frozen</source>
        <translation>挂失冻结</translation>
    </message>
    <message>
        <source>Meter box</source>
        <translation>表箱钥匙</translation>
    </message>
    <message>
        <source>No set yet</source>
        <translation>未建套</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Sealed bag</source>
        <translation>封袋</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分散</translation>
    </message>
    <message>
        <source>Stairwell door</source>
        <translation>单元门钥匙</translation>
    </message>
    <message>
        <source>Storage room</source>
        <translation>储藏室</translation>
    </message>
    <message>
        <source>Unaccounted</source>
        <translation>下落不明</translation>
    </message>
    <message>
        <source>Utility card</source>
        <translation>水电气卡</translation>
    </message>
    <message numerus="yes">
        <source>whole set, %n pieces</source>
        <translation><numerusform>全套 %n 件</numerusform></translation>
    </message>
</context>
<context>
    <name>KeyPapers</name>
    <message>
        <source>Hook labels…</source>
        <translation>挂钩标签…</translation>
    </message>
    <message>
        <source>On the way to the printer</source>
        <translation>已送打印</translation>
    </message>
    <message>
        <source>Tags and labels</source>
        <translation>钥匙牌与标签</translation>
    </message>
    <message>
        <source>Tags bear a number and a code, never a home. Hook labels name the home: for the locked cabinet only.</source>
        <translation>钥匙牌只有编号和码，没有房号。挂钩标签写有房号，只贴在上锁的钥匙柜里。</translation>
    </message>
    <message>
        <source>Tags of pieces…</source>
        <translation>单件牌…</translation>
    </message>
    <message>
        <source>Tags of sets…</source>
        <translation>整套钥匙牌…</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写好</translation>
    </message>
    <message>
        <source>hook labels</source>
        <translation>挂钩标签</translation>
    </message>
    <message>
        <source>key tags</source>
        <translation>钥匙牌</translation>
    </message>
    <message>
        <source>piece tags</source>
        <translation>单件牌</translation>
    </message>
</context>
<context>
    <name>KeysBoard</name>
    <message numerus="yes">
        <source>%n buildings</source>
        <translation><numerusform>%n 栋</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n offers</source>
        <translation><numerusform>%n 笔</numerusform></translation>
    </message>
    <message>
        <source>All buildings</source>
        <translation>全部楼栋</translation>
    </message>
    <message>
        <source>Arrows choose a building, Enter shows its homes; worst come first</source>
        <translation>方向键选栋，Enter 看房号；有异常的在前</translation>
    </message>
    <message>
        <source>Board of keys</source>
        <translation>钥匙板</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Esc: back to all buildings</source>
        <translation>Esc 返回全部楼栋</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>只看异常</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>移交人 → 接收人</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Nobody has to accept or refuse anything.</source>
        <translation>没有等待接收的移交。</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Scan a key tag, or type a room, set or name</source>
        <translation>扫钥匙牌，或输房号、套号、姓名</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>移交一批</translation>
    </message>
    <message>
        <source>Waiting to be accepted</source>
        <translation>等待接收</translation>
    </message>
</context>
<context>
    <name>KeysCountPage</name>
    <message numerus="yes">
        <source>%n without a reason</source>
        <translation><numerusform>%n 件未见且未填原因</numerusform></translation>
    </message>
    <message>
        <source>All of the list are here</source>
        <translation>清单全部在</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>钥匙板</translation>
    </message>
    <message>
        <source>Cabinets</source>
        <translation>钥匙柜</translation>
    </message>
    <message>
        <source>Cabinets and departments</source>
        <translation>钥匙柜与部门</translation>
    </message>
    <message>
        <source>Choose a cabinet or a department.</source>
        <translation>请选钥匙柜或部门。</translation>
    </message>
    <message>
        <source>Count of keys</source>
        <translation>钥匙盘点</translation>
    </message>
    <message>
        <source>Counted: {found} of {expected}</source>
        <translation>已盘：{found} / {expected}</translation>
    </message>
    <message>
        <source>Every piece has somebody who holds it.</source>
        <translation>每一件都有持有人。</translation>
    </message>
    <message>
        <source>Every piece is seen or explained.</source>
        <translation>每一件都已看到或写明原因。</translation>
    </message>
    <message>
        <source>Keys · Count</source>
        <translation>钥匙 · 盘点</translation>
    </message>
    <message>
        <source>No keys should be here</source>
        <translation>这里账上没有钥匙</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>还没看到</translation>
    </message>
    <message>
        <source>Pieces to count</source>
        <translation>待盘钥匙</translation>
    </message>
    <message>
        <source>Record the count</source>
        <translation>记录盘点</translation>
    </message>
    <message>
        <source>Report as missing</source>
        <translation>登记缺失</translation>
    </message>
    <message>
        <source>Say why for each piece that was not seen</source>
        <translation>请给每件未见的钥匙填原因</translation>
    </message>
    <message>
        <source>Scan the tags one after the other, or type a set number</source>
        <translation>逐个扫钥匙牌，或输套号</translation>
    </message>
    <message>
        <source>Search them on the board, then book who has them.</source>
        <translation>请在钥匙板上查找，再登记持有人。</translation>
    </message>
    <message>
        <source>Set reason</source>
        <translation>填原因</translation>
    </message>
    <message>
        <source>The book says that these keys are elsewhere.</source>
        <translation>账上这些钥匙不在这里。</translation>
    </message>
    <message>
        <source>Why it is not here</source>
        <translation>为何不在</translation>
    </message>
    <message>
        <source>With nobody</source>
        <translation>无人持有</translation>
    </message>
    <message>
        <source>a set's tag stands for all its pieces</source>
        <translation>扫套牌即整套</translation>
    </message>
    <message>
        <source>what is missing is reported by itself</source>
        <translation>缺失的须另行登记</translation>
    </message>
</context>
<context>
    <name>KeysDrawer</name>
    <message>
        <source>Count</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Custody: the last who accepted is the holder</source>
        <translation>经手记录（最后签收的人就是持有人）</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>Holder now</source>
        <translation>现持有人</translation>
    </message>
    <message>
        <source>Lost, damaged…</source>
        <translation>挂失、报损…</translation>
    </message>
    <message>
        <source>No home is chosen</source>
        <translation>还没有选房</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>这一套</translation>
    </message>
    <message>
        <source>Pieces of this set</source>
        <translation>这一套的各件</translation>
    </message>
    <message>
        <source>Scan a key tag, type a room, or choose a square with the arrows.</source>
        <translation>扫钥匙牌、输房号，或用方向键选一格。</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封条</translation>
    </message>
    <message>
        <source>Set {number}</source>
        <translation>套号 {number}</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>已拆</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>移交中 {name}</translation>
    </message>
    <message>
        <source>{home} has no key set yet</source>
        <translation>{home} 还没有钥匙套</translation>
    </message>
    <message>
        <source>{ticket} is in the house, now at {step}</source>
        <translation>{ticket} 已到场，现在{step}</translation>
    </message>
</context>
<context>
    <name>KeysDue</name>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation><numerusform>%n 件</numerusform></translation>
    </message>
    <message>
        <source>Count…</source>
        <translation>盘点…</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Fetch back…</source>
        <translation>催还…</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Make the set…</source>
        <translation>建套…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>补换…</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>With</source>
        <translation>在谁手里</translation>
    </message>
    <message>
        <source>{pieces} short</source>
        <translation>差 {pieces}</translation>
    </message>
</context>
<context>
    <name>KeysLoansPage</name>
    <message numerus="yes">
        <source>%n out</source>
        <translation><numerusform>%n 笔未还</numerusform></translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>全部部门</translation>
    </message>
    <message>
        <source>Back today</source>
        <translation>今天已还</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>钥匙板</translation>
    </message>
    <message>
        <source>Chosen loan</source>
        <translation>选中的借用单</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Evening list…</source>
        <translation>未还清单…</translation>
    </message>
    <message>
        <source>Keys on loan</source>
        <translation>未还的借出</translation>
    </message>
    <message>
        <source>Keys · Loans</source>
        <translation>钥匙 · 借用</translation>
    </message>
    <message>
        <source>Lend…</source>
        <translation>登记借出…</translation>
    </message>
    <message>
        <source>Lent as L-{number}</source>
        <translation>已借出，单号 L-{number}</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>借用</translation>
    </message>
    <message>
        <source>No keys are out on loan</source>
        <translation>没有借出未还的钥匙</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Scan a tag to lend the keys of a home.</source>
        <translation>扫钥匙牌即可登记借出。</translation>
    </message>
    <message>
        <source>Slip…</source>
        <translation>借用单…</translation>
    </message>
    <message>
        <source>These keys are not in the key room.</source>
        <translation>这些钥匙不在钥匙房。</translation>
    </message>
    <message>
        <source>the borrower signs the slip</source>
        <translation>请借用人签借用单</translation>
    </message>
</context>
<context>
    <name>KeysMore</name>
    <message>
        <source>Keep back for a repair</source>
        <translation>留存维修</translation>
    </message>
    <message>
        <source>Lend…</source>
        <translation>登记借出…</translation>
    </message>
    <message>
        <source>Let the keys go early…</source>
        <translation>主管放行…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>No longer kept back</source>
        <translation>解除留存</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>交接清单…</translation>
    </message>
    <message>
        <source>Take into safekeeping</source>
        <translation>代为保管</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message numerus="yes">
        <source>%n homes written</source>
        <translation><numerusform>已写 %n 户</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation><numerusform>%n 件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation><numerusform>%n 套</numerusform></translation>
    </message>
    <message>
        <source>Chosen set</source>
        <translation>选中的一套</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>没有找到“{text}”</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>存成表</translation>
    </message>
    <message>
        <source>keys-due</source>
        <translation>钥匙未齐</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message numerus="yes">
        <source>%n homes</source>
        <translation><numerusform>%n 户</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces in a set</source>
        <translation><numerusform>每套 %n 件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sets are incomplete</source>
        <translation><numerusform>%n 套不齐</numerusform></translation>
    </message>
    <message>
        <source>A set has at least one piece</source>
        <translation>一套至少一件</translation>
    </message>
    <message>
        <source>All other homes</source>
        <translation>其他所有房屋</translation>
    </message>
    <message>
        <source>As for all other homes</source>
        <translation>与其他房屋相同</translation>
    </message>
    <message>
        <source>For sets that are made from now on. Sets that exist stay as they are; those with fewer pieces than this are shown as incomplete.</source>
        <translation>只影响以后建立的钥匙套。已有的不变；件数不足的显示为不齐。</translation>
    </message>
    <message>
        <source>In the sealed bag</source>
        <translation>放入封袋</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>没有改动</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>产品类型</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>What a key set is made of</source>
        <translation>一套钥匙有哪些</translation>
    </message>
    <message>
        <source>as for all other homes</source>
        <translation>与其他房屋相同</translation>
    </message>
    <message>
        <source>{kind}: in the sealed bag</source>
        <translation>{kind}：放入封袋</translation>
    </message>
</context>
<context>
    <name>KeysTray</name>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation><numerusform>%n 件</numerusform></translation>
    </message>
    <message>
        <source>Home</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>扫到</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>拿下</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>在哪里</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>在 {name}</translation>
    </message>
    <message>
        <source>{giver} hands to {receiver}</source>
        <translation>{giver} 要交给 {receiver}</translation>
    </message>
</context>
<context>
    <name>KeysTrayPage</name>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation><numerusform>%n 件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces accepted</source>
        <translation><numerusform>已接收 %n 件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces stay with the giver</source>
        <translation><numerusform>%n 件仍由移交人保管</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation><numerusform>%n 套</numerusform></translation>
    </message>
    <message>
        <source>Board</source>
        <translation>钥匙板</translation>
    </message>
    <message>
        <source>Empty the tray</source>
        <translation>清空托盘</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Keys · Tray</source>
        <translation>钥匙 · 移交一批</translation>
    </message>
    <message>
        <source>Nothing is on the tray yet</source>
        <translation>托盘还是空的</translation>
    </message>
    <message>
        <source>On the tray</source>
        <translation>托盘上</translation>
    </message>
    <message>
        <source>Scan one tag after the other, or type a set number</source>
        <translation>一块接一块扫牌，或输套号</translation>
    </message>
    <message>
        <source>Sets, sealed bags and single pieces; the result of each scan shows here.</source>
        <translation>整套、封袋、单件都可以；每扫一次，结果都在这里。</translation>
    </message>
</context>
<context>
    <name>LeftOutCard</name>
    <message numerus="yes">
        <source>%n homes without a place</source>
        <translation><numerusform>未排 %n 户</numerusform></translation>
    </message>
    <message>
        <source>Choose a home to see what would place it.</source>
        <translation>选一户，看怎样能排上。</translation>
    </message>
    <message>
        <source>Everybody has a place</source>
        <translation>全部排上了</translation>
    </message>
    <message>
        <source>Homes without a place</source>
        <translation>未排的房源</translation>
    </message>
    <message>
        <source>Looking for the smallest change…</source>
        <translation>正在找最小改动…</translation>
    </message>
    <message>
        <source>Move {count}, place on {slot}</source>
        <translation>移 {count} 组，排入 {slot}</translation>
    </message>
    <message>
        <source>No small change would place it.</source>
        <translation>没有小改动能排上。</translation>
    </message>
    <message>
        <source>Place on {slot}</source>
        <translation>排入 {slot}</translation>
    </message>
    <message>
        <source>{shown} shown</source>
        <translation>显示 {shown}</translation>
    </message>
</context>
<context>
    <name>LendCard</name>
    <message>
        <source>Allowed by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>最迟归还</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>For which department</source>
        <translation>所属部门</translation>
    </message>
    <message numerus="yes">
        <source>Lend %n pieces</source>
        <translation><numerusform>借出 %n 件</numerusform></translation>
    </message>
    <message>
        <source>Lend keys</source>
        <translation>借出钥匙</translation>
    </message>
    <message>
        <source>Name of the borrower</source>
        <translation>借用人姓名</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>不属于部门</translation>
    </message>
    <message>
        <source>No piece is ticked</source>
        <translation>没有勾选钥匙</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Say who borrows them</source>
        <translation>请填借用人</translation>
    </message>
    <message>
        <source>Scan the tags of the keys that go out.</source>
        <translation>扫要借出的钥匙牌。</translation>
    </message>
    <message>
        <source>Sealed bag</source>
        <translation>封袋</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>其他人…</translation>
    </message>
    <message>
        <source>The borrower signs the slip.</source>
        <translation>借用人在借用单上签字。</translation>
    </message>
    <message>
        <source>This department borrows only with somebody's leave</source>
        <translation>该部门借用须有人批准</translation>
    </message>
</context>
<context>
    <name>LoanRows</name>
    <message>
        <source>Borrower</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>登记归还…</translation>
    </message>
    <message>
        <source>back</source>
        <translation>已还</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>还有 {time}</translation>
    </message>
    <message numerus="yes">
        <source>{home} and %n more</source>
        <translation><numerusform>{home} 等 %n 户</numerusform></translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>超 {time}</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>A new call may light up for a moment</source>
        <translation>新叫号可以亮一下</translation>
    </message>
    <message>
        <source>A tone for each scan, where there is a loudspeaker</source>
        <translation>每次扫码响一声（有扬声器时）</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动效</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>下次启动起生效</translation>
    </message>
    <message>
        <source>only for this computer</source>
        <translation>只管这台电脑</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Its owners, charges and whatever is blank here come to this home; then it goes. This cannot be undone.</source>
        <translation>它的业主、费用和这里空着的资料并入本户，然后删去它。不能撤销。</translation>
    </message>
    <message>
        <source>Its room: 3-1-2801</source>
        <translation>房号：3栋-1-2801</translation>
    </message>
    <message>
        <source>Merge into {home}</source>
        <translation>并入 {home}</translation>
    </message>
    <message>
        <source>Merge {other} into {home}</source>
        <translation>把 {other} 并入 {home}</translation>
    </message>
    <message>
        <source>Name the other home first.</source>
        <translation>先写另一户的房号。</translation>
    </message>
    <message>
        <source>No other home has this room.</source>
        <translation>没有这个房号的其他房源。</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>另一户</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>1 day before</source>
        <translation>提前 1 天</translation>
    </message>
    <message>
        <source>3 days before</source>
        <translation>提前 3 天</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>改时间</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写出</translation>
    </message>
    <message>
        <source>no telephone</source>
        <translation>没有电话</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未送达</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>待写</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>错号</translation>
    </message>
</context>
<context>
    <name>MessagesList</name>
    <message numerus="yes">
        <source>%n messages written</source>
        <translation><numerusform>已写出 %n 条短信</numerusform></translation>
    </message>
    <message>
        <source>All written</source>
        <translation>全部已写</translation>
    </message>
    <message>
        <source>Answer of the gateway</source>
        <translation>网关的回执</translation>
    </message>
    <message>
        <source>Close the messages</source>
        <translation>关闭短信</translation>
    </message>
    <message>
        <source>File for the gateway</source>
        <translation>给短信网关的文件</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Nobody has to be told</source>
        <translation>没有要通知的业主</translation>
    </message>
    <message>
        <source>Nobody here can be written to.</source>
        <translation>这里没有可写的短信。</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未送达</translation>
    </message>
    <message>
        <source>Read answers…</source>
        <translation>读取回执…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The file holds telephones in clear: delete it once it is handed over.</source>
        <translation>文件里有完整电话，交出后请删除。</translation>
    </message>
    <message numerus="yes">
        <source>Write %n messages again…</source>
        <translation><numerusform>再写 %n 条短信…</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Write %n messages…</source>
        <translation><numerusform>写出 %n 条短信…</numerusform></translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未送达</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>错号</translation>
    </message>
    <message>
        <source>{reached} reached, {not_reached} not, {wrong_number} wrong numbers</source>
        <translation>送达 {reached}，未送达 {not_reached}，错号 {wrong_number}</translation>
    </message>
    <message>
        <source>{unknown} name no message of ours</source>
        <translation>{unknown} 条对不上我们的短信</translation>
    </message>
</context>
<context>
    <name>MoneyCard</name>
    <message>
        <source>Decline…</source>
        <translation>不批…</translation>
    </message>
    <message numerus="yes">
        <source>First look at %n cases alike</source>
        <translation><numerusform>先看类似的 %n 件</numerusform></translation>
    </message>
    <message>
        <source>Grant {amount}…</source>
        <translation>批 {amount} 元…</translation>
    </message>
    <message>
        <source>Nothing like it has been decided yet.</source>
        <translation>还没有类似的决定。</translation>
    </message>
    <message>
        <source>asked by {name}</source>
        <translation>{name} 申请</translation>
    </message>
    <message>
        <source>{home}: who may grant {amount}</source>
        <translation>{home} 赔付 {amount} 元 谁能批</translation>
    </message>
</context>
<context>
    <name>MoveCard</name>
    <message>
        <source>Best slots</source>
        <translation>最合适的时段</translation>
    </message>
    <message>
        <source>Choose a slot</source>
        <translation>请选时段</translation>
    </message>
    <message>
        <source>Choose a slot, or one of the best by its digit</source>
        <translation>选一个时段，或按数字选下列之一</translation>
    </message>
    <message>
        <source>From {slot}; choose another, or one of the best by its digit</source>
        <translation>原 {slot}；另选时段，或按数字选下列之一</translation>
    </message>
    <message>
        <source>Looking for the best slots…</source>
        <translation>正在找合适的时段…</translation>
    </message>
    <message>
        <source>Move to {slot}</source>
        <translation>改到 {slot}</translation>
    </message>
    <message>
        <source>No slot is chosen yet.</source>
        <translation>还没有选时段。</translation>
    </message>
    <message>
        <source>No slot is free for this party</source>
        <translation>没有可排的时段</translation>
    </message>
    <message>
        <source>Place on {slot}</source>
        <translation>排入 {slot}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>This slot will not do.</source>
        <translation>这一时段不行。</translation>
    </message>
    <message>
        <source>Walk over the slots to see what stands in the way of each.</source>
        <translation>移到各时段上可看原因。</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>余 {count}</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Looking up what this slot would say…</source>
        <translation>正在看这一时段行不行…</translation>
    </message>
    <message>
        <source>Put it on a slot; Esc puts it back</source>
        <translation>放到一个时段上；Esc 放回</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>未排</translation>
    </message>
</context>
<context>
    <name>NewHomeForm</name>
    <message>
        <source>Add this home</source>
        <translation>加这一户</translation>
    </message>
</context>
<context>
    <name>NoDesk</name>
    <message>
        <source>Choose it here once, or below in the status bar; it is remembered.</source>
        <translation>在这里或下方状态栏选一次，以后会记住。</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Which desk is this?</source>
        <translation>这台电脑在哪个窗口？</translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message numerus="yes">
        <source>%n going on</source>
        <translation><numerusform>陪验 %n 组</numerusform></translation>
    </message>
    <message>
        <source>Being inspected</source>
        <translation>正在陪验</translation>
    </message>
    <message>
        <source>Earlier inspection…</source>
        <translation>导入以前验房…</translation>
    </message>
    <message numerus="yes">
        <source>Inspected before: %n homes</source>
        <translation><numerusform>以前已验 %n 户</numerusform></translation>
    </message>
    <message>
        <source>No earlier inspection of the homes is known.</source>
        <translation>没有以前的验房记录。</translation>
    </message>
    <message>
        <source>Nobody is in a home now</source>
        <translation>现在没有人在验房</translation>
    </message>
    <message>
        <source>Record defects</source>
        <translation>记缺陷</translation>
    </message>
    <message>
        <source>Record defects · {who}</source>
        <translation>记缺陷 · {who}</translation>
    </message>
    <message>
        <source>Room, name, ticket, phone</source>
        <translation>房号、姓名、号票、电话</translation>
    </message>
    <message>
        <source>Scan a circulation sheet, or look the home up above.</source>
        <translation>扫流程单，或在上面查找房屋。</translation>
    </message>
    <message>
        <source>{n} defects</source>
        <translation>缺陷 {n} 条</translation>
    </message>
    <message>
        <source>{share} mended</source>
        <translation>已整改 {share}</translation>
    </message>
</context>
<context>
    <name>OfferBand</name>
    <message>
        <source>Accept</source>
        <translation>接收</translation>
    </message>
    <message numerus="yes">
        <source>Accept · %n counted</source>
        <translation><numerusform>接收 · 清点 %n 件</numerusform></translation>
    </message>
    <message>
        <source>Count the pieces and bags first</source>
        <translation>请先清点件数</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Pieces and bags counted</source>
        <translation>清点的件数（封袋算一件）</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>{giver} hands to {receiver}</source>
        <translation>{giver} 要交给 {receiver}</translation>
    </message>
</context>
<context>
    <name>OpenSheet</name>
    <message>
        <source>Code below the symbol</source>
        <translation>码下面的字符</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不归档</translation>
    </message>
    <message>
        <source>Which paper is this?</source>
        <translation>这是哪份单据？</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file} 第 {page} 页</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩 {time}</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>超 {time}</translation>
    </message>
</context>
<context>
    <name>OverviewChart</name>
    <message>
        <source>The day so far</source>
        <translation>今天的走势</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>homes, summed up</source>
        <translation>累计户数</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
</context>
<context>
    <name>OverviewFigures</name>
    <message>
        <source>Arrived</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Expected today</source>
        <translation>今日应到</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>at desks {desks} · waiting {waiting} · away {away}</source>
        <translation>办理 {desks} · 等候 {waiting} · 暂离 {away}</translation>
    </message>
    <message>
        <source>booked {booked} · walk-in {walk_in}</source>
        <translation>预约 {booked} · 未预约 {walk_in}</translation>
    </message>
    <message>
        <source>with issues {count}</source>
        <translation>带问题交付 {count}</translation>
    </message>
    <message>
        <source>{count} until now</source>
        <translation>到此刻应到 {count}</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n confirmed owners must be told anew</source>
        <translation><numerusform>其中 %n 组已确认，须重新通知</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n parties come later</source>
        <translation><numerusform>%n 组改到以后来</numerusform></translation>
    </message>
    <message>
        <source>Displays</source>
        <translation>显示屏</translation>
    </message>
    <message>
        <source>No day is planned yet</source>
        <translation>还没有排期</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>打开排期</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Pause calling</source>
        <translation>暂停叫号</translation>
    </message>
    <message>
        <source>Place the owners on days first; then this page shows how the day goes.</source>
        <translation>先把业主排到各天，这一页就会显示当天的进展。</translation>
    </message>
    <message>
        <source>Resume calling</source>
        <translation>恢复叫号</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Things to do</source>
        <translation>要处理的事</translation>
    </message>
</context>
<context>
    <name>OverviewSide</name>
    <message numerus="yes">
        <source>%n things to do</source>
        <translation><numerusform>要处理的 %n 件</numerusform></translation>
    </message>
    <message>
        <source>Nobody is away, no issue is open.</source>
        <translation>没有过号或暂离的，也没有未结的问题。</translation>
    </message>
    <message>
        <source>Nobody waits too long, nobody is overdue.</source>
        <translation>没有人等得太久，也没有超时。</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>没有要处理的事</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>要处理的事</translation>
    </message>
    <message>
        <source>Waiting zones</source>
        <translation>等候区</translation>
    </message>
    <message>
        <source>at desks {count}</source>
        <translation>在窗口 {count} 人</translation>
    </message>
    <message numerus="yes">
        <source>by people · %n in house</source>
        <translation><numerusform>按人数 · 在场 %n 人</numerusform></translation>
    </message>
    <message>
        <source>in childcare {count}</source>
        <translation>看护 {count} 人</translation>
    </message>
    <message>
        <source>lunches ordered {count}</source>
        <translation>午餐已订 {count} 份</translation>
    </message>
    <message>
        <source>on tour {count}</source>
        <translation>陪验途中 {count} 人</translation>
    </message>
    <message>
        <source>one suggestion each</source>
        <translation>每件一个建议</translation>
    </message>
    <message>
        <source>who is away, limits of issues</source>
        <translation>过号、暂离和问题时限</translation>
    </message>
</context>
<context>
    <name>OwnerForm</name>
    <message>
        <source>Add this owner</source>
        <translation>加这位业主</translation>
    </message>
    <message>
        <source>Correct {name}</source>
        <translation>更正 {name}</translation>
    </message>
    <message>
        <source>Make one of both</source>
        <translation>合为一人</translation>
    </message>
    <message>
        <source>Take off this home</source>
        <translation>从这一户去掉</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation>与谁是同一人</translation>
    </message>
    <message>
        <source>The same person stands here twice? The chosen one stays.</source>
        <translation>同一人登记了两次？保留选中的一位。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>a new owner</source>
        <translation>新业主</translation>
    </message>
    <message>
        <source>as it is; type to replace</source>
        <translation>保持原样；输入即替换</translation>
    </message>
    <message>
        <source>is a company</source>
        <translation>是单位</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message numerus="yes">
        <source>%n homes</source>
        <translation><numerusform>%n 户</numerusform></translation>
    </message>
    <message>
        <source>All other homes</source>
        <translation>其他各户</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Papers of a home's pack</source>
        <translation>每户资料包</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>产品类型</translation>
    </message>
    <message>
        <source>Save the pack</source>
        <translation>保存资料包</translation>
    </message>
    <message>
        <source>{paper}: copies</source>
        <translation>{paper}：份数</translation>
    </message>
    <message>
        <source>{paper}: earlier</source>
        <translation>{paper}：前移</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>handover day {number} of {total}</source>
        <translation>集中交付 第 {number} 天 / 共 {total} 天</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>%n papers on their way to the printer</source>
        <translation><numerusform>%n 户的文件已送打印</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n papers printed</source>
        <translation><numerusform>已打印 %n 份</numerusform></translation>
    </message>
    <message>
        <source>A file for each home…</source>
        <translation>每户一个文件…</translation>
    </message>
    <message>
        <source>Circulation sheet</source>
        <translation>交房流程表</translation>
    </message>
    <message>
        <source>Files of 100 homes…</source>
        <translation>每 100 户一个文件…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Guide for owners</source>
        <translation>业主须知</translation>
    </message>
    <message>
        <source>Handover confirmation</source>
        <translation>交付确认书</translation>
    </message>
    <message>
        <source>Home user manual</source>
        <translation>住宅使用说明书</translation>
    </message>
    <message>
        <source>Inspection record</source>
        <translation>验房记录</translation>
    </message>
    <message>
        <source>Into one file…</source>
        <translation>合为一个文件…</translation>
    </message>
    <message>
        <source>Items received</source>
        <translation>业主领用物品登记表</translation>
    </message>
    <message>
        <source>Letter of authority</source>
        <translation>授权委托书</translation>
    </message>
    <message>
        <source>Mandate to keep keys</source>
        <translation>钥匙留存委托书</translation>
    </message>
    <message>
        <source>No font has: {homes}</source>
        <translation>字库缺字：{homes}</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>仍然打印</translation>
    </message>
    <message>
        <source>Queue slip</source>
        <translation>排队小票</translation>
    </message>
    <message>
        <source>Repair request</source>
        <translation>房屋返修申请表</translation>
    </message>
    <message>
        <source>Satisfaction sheet</source>
        <translation>满意度问卷</translation>
    </message>
    <message>
        <source>Settlement of fees and area</source>
        <translation>费用与面积结算单</translation>
    </message>
    <message>
        <source>Show this home's</source>
        <translation>查看这一户的</translation>
    </message>
    <message>
        <source>To the printer</source>
        <translation>直接打印</translation>
    </message>
    <message>
        <source>Warranty certificate</source>
        <translation>住宅质量保证书</translation>
    </message>
    <message>
        <source>Whole pack of the home</source>
        <translation>整套交付文件</translation>
    </message>
    <message>
        <source>the paper shows a number instead: write the character by hand</source>
        <translation>纸上以编号代替，请手写该字</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>24-hour telephones, commas between them</source>
        <translation>24 小时电话，用逗号隔开</translation>
    </message>
    <message>
        <source>Accepted with issues, list attached</source>
        <translation>有问题接收（附清单）</translation>
    </message>
    <message>
        <source>Accepted with issues, record named</source>
        <translation>有问题接收（写明记录）</translation>
    </message>
    <message>
        <source>Accepted without issues</source>
        <translation>无问题接收</translation>
    </message>
    <message>
        <source>As it will print</source>
        <translation>打印样式</translation>
    </message>
    <message>
        <source>Built-in words</source>
        <translation>恢复内置文字</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>选择徽标…</translation>
    </message>
    <message>
        <source>Contacts, seal, logo</source>
        <translation>联系方式、盖章处、徽标</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>建设单位</translation>
    </message>
    <message>
        <source>Good to know, one a line</source>
        <translation>须知，每行一条</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>称呼与正文</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>Legal sentence</source>
        <translation>法律条款</translation>
    </message>
    <message>
        <source>Legal sentence where no telephone is set</source>
        <translation>法律条款（未设电话时）</translation>
    </message>
    <message>
        <source>Line under the title</source>
        <translation>标题下的说明</translation>
    </message>
    <message>
        <source>Note at the end</source>
        <translation>末尾说明</translation>
    </message>
    <message>
        <source>Note on fees</source>
        <translation>费用说明</translation>
    </message>
    <message>
        <source>Note on the appointment</source>
        <translation>时段说明</translation>
    </message>
    <message>
        <source>Note on the total</source>
        <translation>合计说明</translation>
    </message>
    <message>
        <source>On site (toilets, play corner …)</source>
        <translation>现场设施（洗手间、儿童角等）</translation>
    </message>
    <message>
        <source>Over the developer's signature</source>
        <translation>建设单位签章栏</translation>
    </message>
    <message>
        <source>Over the manager's signature</source>
        <translation>物业签章栏</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>停车</translation>
    </message>
    <message>
        <source>Place of the handover</source>
        <translation>交付地点</translation>
    </message>
    <message>
        <source>Property manager</source>
        <translation>物业公司</translation>
    </message>
    <message>
        <source>Repair line</source>
        <translation>报修电话</translation>
    </message>
    <message>
        <source>Room for a seal</source>
        <translation>留盖章处</translation>
    </message>
    <message>
        <source>Rule of a loan</source>
        <translation>借用规则</translation>
    </message>
    <message>
        <source>Rules, one a line</source>
        <translation>规则，每行一条</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>保存文字</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>委托声明</translation>
    </message>
    <message>
        <source>Telephone for questions</source>
        <translation>咨询电话</translation>
    </message>
    <message>
        <source>Terms, one a line: subject: text</source>
        <translation>条款，每行一条：项目：内容</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>致谢</translation>
    </message>
    <message>
        <source>To bring by proxy: title, then one a line</source>
        <translation>代办携带：首行标题，每行一项</translation>
    </message>
    <message>
        <source>To bring for a company: title, then one a line</source>
        <translation>单位携带：首行标题，每行一项</translation>
    </message>
    <message>
        <source>To bring in person: title, then one a line</source>
        <translation>本人携带：首行标题，每行一项</translation>
    </message>
    <message>
        <source>Until when to rebook</source>
        <translation>改约期限</translation>
    </message>
    <message>
        <source>Who repairs</source>
        <translation>保修单位</translation>
    </message>
    <message>
        <source>With issues, still open</source>
        <translation>有问题，尚未勾选</translation>
    </message>
    <message>
        <source>Without a logo</source>
        <translation>不用徽标</translation>
    </message>
    <message>
        <source>Word in the seal's place</source>
        <translation>盖章处的字</translation>
    </message>
    <message>
        <source>Words of the papers</source>
        <translation>资料文字</translation>
    </message>
</context>
<context>
    <name>PartiesCard</name>
    <message>
        <source>A contractor, a department or a person; issues are given to them.</source>
        <translation>施工单位、部门或个人；问题会指派给他们。</translation>
    </message>
    <message>
        <source>Add the party</source>
        <translation>添加责任方</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>新责任方</translation>
    </message>
    <message>
        <source>Nobody is named yet</source>
        <translation>还没有责任方</translation>
    </message>
    <message>
        <source>Not offered any more</source>
        <translation>不再提供</translation>
    </message>
    <message>
        <source>Save the party</source>
        <translation>保存责任方</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Who answers for issues</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>any trade</source>
        <translation>不限专业</translation>
    </message>
</context>
<context>
    <name>PartyDrawer</name>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Back to the check-in</source>
        <translation>回到签到</translation>
    </message>
    <message>
        <source>Children among them</source>
        <translation>其中儿童</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Lunches</source>
        <translation>午餐份数</translation>
    </message>
    <message>
        <source>Of these in childcare</source>
        <translation>其中托管</translation>
    </message>
    <message>
        <source>Party details</source>
        <translation>同行情况</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Send to this zone</source>
        <translation>请到这个区</translation>
    </message>
    <message>
        <source>The children were collected</source>
        <translation>孩子已接回</translation>
    </message>
    <message>
        <source>These go in with the check-in.</source>
        <translation>随签到一起记下。</translation>
    </message>
    <message>
        <source>View only, no hand-over</source>
        <translation>仅看房，不办交付</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>等候区</translation>
    </message>
    <message>
        <source>Why they came</source>
        <translation>来意</translation>
    </message>
    <message>
        <source>Zone {zone} · {free} free</source>
        <translation>{zone} 区 · 空 {free}</translation>
    </message>
</context>
<context>
    <name>PartyFacts</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n 人</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation><numerusform>%n 件</numerusform></translation>
    </message>
    <message>
        <source>A piece is lost</source>
        <translation>有一件挂失</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>接待专员</translation>
    </message>
    <message>
        <source>In several hands</source>
        <translation>在几处，未合并</translation>
    </message>
    <message>
        <source>Kept apart from others</source>
        <translation>需与他人分开</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚未建套</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>同行</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>等候区</translation>
    </message>
    <message>
        <source>Whoever is free</source>
        <translation>由空闲者接待</translation>
    </message>
    <message>
        <source>Zone {zone}</source>
        <translation>{zone} 区</translation>
    </message>
    <message>
        <source>view only</source>
        <translation>仅看房</translation>
    </message>
    <message>
        <source>{count} children</source>
        <translation>儿童 {count}</translation>
    </message>
    <message>
        <source>{count} in childcare</source>
        <translation>托管 {count}</translation>
    </message>
    <message>
        <source>{count} lunches</source>
        <translation>午餐 {count}</translation>
    </message>
    <message>
        <source>{free} of {seats} seats free</source>
        <translation>空位 {free} / {seats}</translation>
    </message>
</context>
<context>
    <name>PartyHead</name>
    <message numerus="yes">
        <source>%n homes</source>
        <translation><numerusform>%n 户</numerusform></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>On time · {minutes} early</source>
        <translation>按时 · 早到 {minutes}</translation>
    </message>
    <message>
        <source>booked {time}</source>
        <translation>预约 {time}</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>应叫 {time}</translation>
    </message>
    <message>
        <source>phone …{tail}</source>
        <translation>手机尾号 {tail}</translation>
    </message>
    <message>
        <source>{area} m²</source>
        <translation>建筑面积 {area} ㎡</translation>
    </message>
    <message>
        <source>{minutes} late</source>
        <translation>迟到 {minutes}</translation>
    </message>
</context>
<context>
    <name>PartyWay</name>
    <message>
        <source>8 in 10 by then</source>
        <translation>八成把握</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>预计办完</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>暂不可知</translation>
    </message>
    <message>
        <source>Usual minutes</source>
        <translation>下为平常用时</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>{range}</source>
        <translation>等 {range}</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>A company: ask for the letter of authority</source>
        <translation>公司业主：请出示授权委托书</translation>
    </message>
    <message>
        <source>All owners are here and may accept</source>
        <translation>产权人都到了，可以收房</translation>
    </message>
    <message>
        <source>Co-owner</source>
        <translation>共有人</translation>
    </message>
    <message>
        <source>Code matches</source>
        <translation>二维码相符</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>单位业主</translation>
    </message>
    <message>
        <source>Company seal on the letter</source>
        <translation>委托书盖公司公章</translation>
    </message>
    <message>
        <source>Handover notice</source>
        <translation>交付通知书</translation>
    </message>
    <message>
        <source>ID card, original</source>
        <translation>身份证 原件</translation>
    </message>
    <message>
        <source>Letter of authority, original</source>
        <translation>委托书 原件</translation>
    </message>
    <message>
        <source>Maintenance fund receipt</source>
        <translation>维修基金凭证</translation>
    </message>
    <message>
        <source>May accept for all with the authority shown</source>
        <translation>凭委托书可以代收</translation>
    </message>
    <message>
        <source>No owner in the roster</source>
        <translation>名册里没有业主</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>未到场</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>产权人</translation>
    </message>
    <message>
        <source>Owners still missing: {count}. Ask for an authority</source>
        <translation>还有 {count} 位产权人未到：请出示委托书</translation>
    </message>
    <message>
        <source>Papers {done} / {all}</source>
        <translation>资料清单  {done} / {all}</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Purchase contract</source>
        <translation>购房合同</translation>
    </message>
    <message>
        <source>The company's authorised person may accept</source>
        <translation>公司授权人可以收房</translation>
    </message>
    <message>
        <source>The company's seal is missing on the letter</source>
        <translation>委托书上缺公司公章</translation>
    </message>
    <message>
        <source>The owner is not here: ask for an authority</source>
        <translation>业主本人未到：请出示委托书</translation>
    </message>
    <message>
        <source>Who may accept</source>
        <translation>谁可以收房</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>还有 {count} 位</translation>
    </message>
    <message>
        <source>{name} may accept alone today</source>
        <translation>{name} 今天可以单独收房</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Who acts at this window?</source>
        <translation>谁在这台电脑上操作？</translation>
    </message>
</context>
<context>
    <name>PhoneActs</name>
    <message>
        <source>Book {slot}</source>
        <translation>预约 {slot}</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取消预约</translation>
    </message>
    <message>
        <source>Choose a slot by its digit</source>
        <translation>按数字选时段</translation>
    </message>
    <message>
        <source>Confirm as it is</source>
        <translation>照原样确认</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>No seat is held yet.</source>
        <translation>还没有留位。</translation>
    </message>
    <message>
        <source>Rebook to {slot}</source>
        <translation>改约到 {slot}</translation>
    </message>
    <message>
        <source>The owner has agreed on the phone</source>
        <translation>业主已在电话里答应</translation>
    </message>
    <message>
        <source>This party has come already.</source>
        <translation>这组业主已经到场。</translation>
    </message>
</context>
<context>
    <name>PhoneDesk</name>
    <message>
        <source>Best slots</source>
        <translation>最合适的时段</translation>
    </message>
    <message>
        <source>Close the phone desk</source>
        <translation>关闭电话台</translation>
    </message>
    <message>
        <source>Find the owner; the best free slots come at once.</source>
        <translation>找到业主，最合适的空位马上列出。</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>No slot is free for this party</source>
        <translation>没有适合这组业主的空位</translation>
    </message>
    <message>
        <source>Nobody is on the line</source>
        <translation>没有来电</translation>
    </message>
    <message>
        <source>Phone desk</source>
        <translation>电话台</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>The held seat is free for others again.</source>
        <translation>留位已到时，别人又可以选了。</translation>
    </message>
    <message>
        <source>Who is calling? Room, name or phone</source>
        <translation>谁来电？房号、姓名或电话</translation>
    </message>
    <message>
        <source>no appointment</source>
        <translation>没有预约</translation>
    </message>
    <message>
        <source>{home} comes {slot}</source>
        <translation>{home} 约在 {slot}</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message numerus="yes">
        <source>%n homes</source>
        <translation><numerusform>%n 户</numerusform></translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>接待专员</translation>
    </message>
    <message>
        <source>Looking what the window holds…</source>
        <translation>正在看这几天能放多少…</translation>
    </message>
    <message>
        <source>Plan the window</source>
        <translation>整批排期</translation>
    </message>
    <message>
        <source>Plan {homes} into {days} days</source>
        <translation>把 {homes} 排进 {days} 天</translation>
    </message>
    <message>
        <source>Whoever has confirmed stays; everybody else who is not handed over yet is placed anew, weekends included. A day that was opened can no longer be planned.</source>
        <translation>已确认的业主不动；其余未交付的每一户都会重新排，周末也排。已经开始的交付日不能再改。</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>按需要</translation>
    </message>
</context>
<context>
    <name>PlanProgress</name>
    <message>
        <source>Close</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Half-days</source>
        <translation>分配半天</translation>
    </message>
    <message>
        <source>Homes, hosts and hours are being read…</source>
        <translation>正在读取房源、专员与时段…</translation>
    </message>
    <message>
        <source>Improving</source>
        <translation>改进中</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>正在排期…</translation>
    </message>
    <message>
        <source>Proving</source>
        <translation>证明中</translation>
    </message>
    <message>
        <source>Starts and hosts</source>
        <translation>时段与专员</translation>
    </message>
    <message>
        <source>Stop, keep the best</source>
        <translation>停下，用目前最好的</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停…</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>排期结果</translation>
    </message>
    <message>
        <source>The simple rule</source>
        <translation>简单规则</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
</context>
<context>
    <name>PlanRules</name>
    <message>
        <source>Building {building}</source>
        <translation>楼栋 {building}</translation>
    </message>
    <message>
        <source>Buildings and zones</source>
        <translation>楼栋与分区</translation>
    </message>
    <message>
        <source>Close quotas and limits</source>
        <translation>关闭配额与上限</translation>
    </message>
    <message>
        <source>Days and slots</source>
        <translation>日子与时段</translation>
    </message>
    <message>
        <source>Days to book ahead</source>
        <translation>提前预约天数</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>通用参数</translation>
    </message>
    <message>
        <source>Expected no-shows in %</source>
        <translation>预计未到（%）</translation>
    </message>
    <message>
        <source>Expected walk-ins per day</source>
        <translation>预计每天临时到访</translation>
    </message>
    <message>
        <source>Homes at once</source>
        <translation>同时户数</translation>
    </message>
    <message>
        <source>Homes at once per building (0: any)</source>
        <translation>每栋同时户数（0 不限）</translation>
    </message>
    <message>
        <source>Homes at once per stairwell (0: any)</source>
        <translation>每单元同时户数（0 不限）</translation>
    </message>
    <message>
        <source>Homes per day</source>
        <translation>每天户数</translation>
    </message>
    <message>
        <source>Homes per holiday (0: any)</source>
        <translation>节假日每天户数（0 不限）</translation>
    </message>
    <message>
        <source>Homes per weekday (0: any)</source>
        <translation>工作日每天户数（0 不限）</translation>
    </message>
    <message>
        <source>Homes per weekend day (0: any)</source>
        <translation>休息日每天户数（0 不限）</translation>
    </message>
    <message>
        <source>Hosts kept free</source>
        <translation>机动专员</translation>
    </message>
    <message>
        <source>Issues: first reply in minutes</source>
        <translation>问题：首次回复（分钟）</translation>
    </message>
    <message>
        <source>Issues: look on site in hours</source>
        <translation>问题：上门查看（小时）</translation>
    </message>
    <message>
        <source>Issues: recheck in days</source>
        <translation>问题：复验（天）</translation>
    </message>
    <message>
        <source>Key customers at once per zone</source>
        <translation>每区同时重点客户</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>日子类型</translation>
    </message>
    <message>
        <source>Longest wait in minutes</source>
        <translation>等候目标（分钟）</translation>
    </message>
    <message>
        <source>Minutes by product</source>
        <translation>各类房屋用时</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Quotas and limits</source>
        <translation>配额与上限</translation>
    </message>
    <message>
        <source>Red line: high-rise delivered (‰)</source>
        <translation>红线：高层交付率（‰）</translation>
    </message>
    <message>
        <source>Red line: rectified (‰)</source>
        <translation>红线：整改率（‰）</translation>
    </message>
    <message>
        <source>Red line: running-in score</source>
        <translation>红线：磨合期满意度</translation>
    </message>
    <message>
        <source>Red line: villas delivered (‰)</source>
        <translation>红线：别墅交付率（‰）</translation>
    </message>
    <message>
        <source>Same issue: homes for an alert</source>
        <translation>同类聚集：几户提醒</translation>
    </message>
    <message>
        <source>Same issue: within minutes</source>
        <translation>同类聚集：多少分钟内</translation>
    </message>
    <message>
        <source>Services before a wait is told</source>
        <translation>办完几组后才预计等候</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Zone {code}</source>
        <translation>{code} 区</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>back to the default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>type a value</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>worked out</source>
        <translation>自动计算</translation>
    </message>
    <message>
        <source>{building}, stairwell {stairwell}</source>
        <translation>{building} · {stairwell} 单元</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print anew · voids the code before</source>
        <translation>补打 · 前码作废</translation>
    </message>
    <message>
        <source>Printed before</source>
        <translation>已打印过</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已存为 {file}</translation>
    </message>
    <message>
        <source>Standard printer</source>
        <translation>默认打印机</translation>
    </message>
    <message>
        <source>The paper is being drawn</source>
        <translation>正在生成</translation>
    </message>
    <message>
        <source>To a file…</source>
        <translation>存为文件…</translation>
    </message>
    <message>
        <source>Why again</source>
        <translation>再次打印的原因</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 次</translation>
    </message>
    <message>
        <source>print {number}</source>
        <translation>第 {number} 次打印</translation>
    </message>
    <message>
        <source>this is that paper, with the same code</source>
        <translation>这就是那一张，二维码不变</translation>
    </message>
</context>
<context>
    <name>PrintBatch</name>
    <message>
        <source>Drawing paper {drawn} of {all}…</source>
        <translation>正在生成第 {drawn} 份，共 {all} 份…</translation>
    </message>
    <message>
        <source>Papers are being issued…</source>
        <translation>正在编发资料…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>PrintList</name>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Choose a paper</source>
        <translation>请选一份资料</translation>
    </message>
    <message>
        <source>It is over already</source>
        <translation>已经结束</translation>
    </message>
    <message>
        <source>Nothing printed</source>
        <translation>还没有打印</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Papers of late</source>
        <translation>最近的打印</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再打印</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why again</source>
        <translation>再打印的原因</translation>
    </message>
</context>
<context>
    <name>PrinterChoices</name>
    <message>
        <source>All papers</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>At every station</source>
        <translation>所有岗位</translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation>先选一行</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Papers with a printer of their own</source>
        <translation>另有打印机的文件</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>测试页</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation>这里没有打印机</translation>
    </message>
    <message>
        <source>Use this printer</source>
        <translation>用这台打印</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Appointment notice</source>
        <translation>交付通知书</translation>
    </message>
    <message>
        <source>At the printer</source>
        <translation>在打印机</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Daily digest</source>
        <translation>当日摘要</translation>
    </message>
    <message>
        <source>Fallback lists</source>
        <translation>应急名单</translation>
    </message>
    <message>
        <source>Handover confirmation</source>
        <translation>交付确认书</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>看不清</translation>
    </message>
    <message>
        <source>It did not come out</source>
        <translation>没有打出来</translation>
    </message>
    <message>
        <source>It was lost</source>
        <translation>丢失了</translation>
    </message>
    <message>
        <source>Key receipt</source>
        <translation>钥匙交接清单</translation>
    </message>
    <message>
        <source>Keys on loan</source>
        <translation>未还钥匙清单</translation>
    </message>
    <message>
        <source>Labels of hooks</source>
        <translation>挂钩标签</translation>
    </message>
    <message>
        <source>Loan slip</source>
        <translation>借用单</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>未打出</translation>
    </message>
    <message>
        <source>One more is needed</source>
        <translation>还要一份</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Queue slip</source>
        <translation>排队小票</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Standard printer</source>
        <translation>默认打印机</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>停住了</translation>
    </message>
    <message>
        <source>Tags of key pieces</source>
        <translation>单件钥匙标签</translation>
    </message>
    <message>
        <source>Tags of key sets</source>
        <translation>钥匙包标签</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>测试页</translation>
    </message>
    <message>
        <source>print {number}</source>
        <translation>第 {number} 次打印</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Desk</source>
        <translation>叫号</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Comparing {file} with what stands…</source>
        <translation>正在与现有数据比对 {file}…</translation>
    </message>
    <message>
        <source>Opening {file}…</source>
        <translation>正在打开 {file}…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>正在读 {file}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Writing {file}… all of it or nothing</source>
        <translation>正在写入 {file}…，一次写完或一行不写</translation>
    </message>
</context>
<context>
    <name>Rebatch</name>
    <message>
        <source>Later</source>
        <translation>改期</translation>
    </message>
</context>
<context>
    <name>RebatchList</name>
    <message numerus="yes">
        <source>%n confirmed owners must be told anew</source>
        <translation><numerusform>%n 组已确认，须重新通知</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n could come later</source>
        <translation><numerusform>%n 组可以晚些来</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n too many stay</source>
        <translation><numerusform>仍多出 %n 组</numerusform></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message numerus="yes">
        <source>Move %n of them</source>
        <translation><numerusform>改 %n 组的时间</numerusform></translation>
    </message>
    <message>
        <source>No seat is free later, or they are on the way already.</source>
        <translation>以后没有空位，或者人已在路上。</translation>
    </message>
    <message>
        <source>Nobody can be moved</source>
        <translation>没有人可以改时间</translation>
    </message>
    <message>
        <source>Nobody has to be moved</source>
        <translation>不用改谁的时间</translation>
    </message>
    <message>
        <source>Nobody is ticked.</source>
        <translation>一组也没有勾选。</translation>
    </message>
    <message>
        <source>The next hours have room again.</source>
        <translation>接下来几小时又排得下了。</translation>
    </message>
    <message>
        <source>Who could come later</source>
        <translation>可以晚些来的</translation>
    </message>
</context>
<context>
    <name>ReceptionCard</name>
    <message>
        <source>Add to the party · {ticket}</source>
        <translation>加入同组 · {ticket}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back in line · {ticket}</source>
        <translation>已回来，重新排队 · {ticket}</translation>
    </message>
    <message>
        <source>Check in · {ticket} · zone {zone}</source>
        <translation>签到 · 发号 {ticket} · {zone} 区等候</translation>
    </message>
    <message>
        <source>Check in, hold for papers · {ticket}</source>
        <translation>签到，挂起等资料 · {ticket}</translation>
    </message>
    <message>
        <source>Clear, next party</source>
        <translation>清空，接待下一位</translation>
    </message>
    <message>
        <source>Green channel…</source>
        <translation>申请绿色通道…</translation>
    </message>
    <message>
        <source>Hold for papers · {ticket}</source>
        <translation>挂起等资料 · {ticket}</translation>
    </message>
    <message>
        <source>Note the papers · {ticket}</source>
        <translation>记下资料 · {ticket}</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>资料不全</translation>
    </message>
    <message>
        <source>Rebook…</source>
        <translation>改约…</translation>
    </message>
    <message>
        <source>Show the slip</source>
        <translation>看号条</translation>
    </message>
    <message>
        <source>Take as walk-in · {ticket} · zone {zone}</source>
        <translation>按未预约签到 · 发号 {ticket} · {zone} 区等候</translation>
    </message>
</context>
<context>
    <name>ReceptionPage</name>
    <message>
        <source>Back in line · {ticket}</source>
        <translation>已回到队列 · {ticket}</translation>
    </message>
    <message>
        <source>Check-in of {ticket} undone</source>
        <translation>已撤销 {ticket} 的签到</translation>
    </message>
    <message>
        <source>Checked in · {ticket}</source>
        <translation>已签到 · {ticket}</translation>
    </message>
    <message>
        <source>Joined the party · {ticket}</source>
        <translation>已加入同组 · {ticket}</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>On hold for papers · {ticket}</source>
        <translation>等资料，已挂起 · {ticket}</translation>
    </message>
    <message>
        <source>Papers of {ticket} noted</source>
        <translation>已记下 {ticket} 的资料</translation>
    </message>
    <message>
        <source>Ready for the next party</source>
        <translation>可以接待下一位</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Scan from anywhere</source>
        <translation>任何位置直接扫</translation>
    </message>
    <message>
        <source>Scan the code of the notice, or type a few characters.</source>
        <translation>扫通知书上的码，或输入几个字。</translation>
    </message>
    <message>
        <source>Scan, or type a home, name, pinyin, phone tail, contract or ticket</source>
        <translation>扫码，或输入 房号、姓名、拼音首字母、手机尾号、合同号、票号</translation>
    </message>
    <message>
        <source>The old place in line is kept</source>
        <translation>名次原样保留</translation>
    </message>
    <message>
        <source>Too late for the old place: stands like a walk-in of now</source>
        <translation>已过保留时间，按此刻未预约排</translation>
    </message>
    <message>
        <source>the number waits for the same party</source>
        <translation>号码留给同一户，再来仍是它</translation>
    </message>
    <message>
        <source>the place in line is kept · ask again at {time}</source>
        <translation>名次保留 · {time} 再问</translation>
    </message>
    <message>
        <source>zone {zone} · due {due} · slip is printed</source>
        <translation>{zone} 区等候 · 应叫 {due} · 号条正在打印</translation>
    </message>
    <message>
        <source>zone {zone} · due {due} · slip ready</source>
        <translation>{zone} 区等候 · 应叫 {due} · 号条已开</translation>
    </message>
    <message>
        <source>{count} people now, the same ticket</source>
        <translation>现在共 {count} 人，号码不变</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message numerus="yes">
        <source>%n in this home</source>
        <translation><numerusform>本户 %n 条</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n recorded</source>
        <translation><numerusform>记完 %n 条</numerusform></translation>
    </message>
    <message>
        <source>1 Part</source>
        <translation>1 部位</translation>
    </message>
    <message>
        <source>2 Trade</source>
        <translation>2 专业</translation>
    </message>
    <message>
        <source>3 Defect</source>
        <translation>3 缺陷</translation>
    </message>
    <message>
        <source>A supervisor lets it go, in the issue itself</source>
        <translation>由主管在该问题里放行</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>影响签署</translation>
    </message>
    <message>
        <source>Defects · {ticket}</source>
        <translation>记缺陷 · {ticket}</translation>
    </message>
    <message>
        <source>Layout {name}</source>
        <translation>户型 {name}</translation>
    </message>
    <message>
        <source>Leave the recording</source>
        <translation>离开记录</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有缺陷</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>还没有记录</translation>
    </message>
    <message>
        <source>Nothing recorded in this home yet. Digits pick; Backspace goes one step back.</source>
        <translation>本户还没有记录。按数字选择，退格回到上一步。</translation>
    </message>
    <message>
        <source>One press records it; no confirming</source>
        <translation>点一下就记下，不用再确认</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>加照片</translation>
    </message>
    <message>
        <source>Recorded in this home</source>
        <translation>本户已记</translation>
    </message>
    <message>
        <source>What is it? Enter keeps it</source>
        <translation>写明是什么，回车记下</translation>
    </message>
    <message>
        <source>have {ticket} sign</source>
        <translation>请 {ticket} 签字</translation>
    </message>
    <message>
        <source>labels from {label}</source>
        <translation>标签 {label} 起</translation>
    </message>
    <message>
        <source>since {time} · {minutes}</source>
        <translation>{time} 起 · 已 {minutes}</translation>
    </message>
</context>
<context>
    <name>RedLines</name>
    <message>
        <source>Answers</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>整个项目</translation>
    </message>
    <message>
        <source>Contract date</source>
        <translation>合同交付节点</translation>
    </message>
    <message>
        <source>Delivered after three months</source>
        <translation>三个月交付率</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>测评方</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>还差</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>未交付</translation>
    </message>
    <message>
        <source>Put right before handover</source>
        <translation>交付前整改率</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>Running-in satisfaction</source>
        <translation>磨合期满意度</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>as others measured it</source>
        <translation>以外部测评为准</translation>
    </message>
    <message>
        <source>due in {n} days</source>
        <translation>还有 {n} 天到期</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>earliest of the roster</source>
        <translation>取名册里最早的</translation>
    </message>
    <message>
        <source>no date entered</source>
        <translation>未填日期</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>还没有数</translation>
    </message>
    <message>
        <source>no line for this type</source>
        <translation>此类不设红线</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已达到</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>{n} days left</source>
        <translation>还有 {n} 天</translation>
    </message>
    <message>
        <source>{n} days over</source>
        <translation>已过 {n} 天</translation>
    </message>
    <message>
        <source>{n} defects missing</source>
        <translation>还差 {n} 处</translation>
    </message>
    <message>
        <source>{n} homes missing</source>
        <translation>还差 {n} 户</translation>
    </message>
    <message>
        <source>{n} homes not inspected</source>
        <translation>{n} 户未验</translation>
    </message>
    <message>
        <source>{n} homes past it</source>
        <translation>{n} 户已逾期</translation>
    </message>
    <message>
        <source>{part} of {whole} defects</source>
        <translation>{whole} 处缺陷已整改 {part}</translation>
    </message>
    <message>
        <source>{part} of {whole} homes</source>
        <translation>{whole} 户已交 {part}</translation>
    </message>
    <message>
        <source>{points} points missing</source>
        <translation>还差 {points} 分</translation>
    </message>
</context>
<context>
    <name>RedLinesPage</name>
    <message>
        <source>Answers</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>竣工</translation>
    </message>
    <message>
        <source>Dates and scores</source>
        <translation>日期与评分</translation>
    </message>
    <message>
        <source>Due by contract</source>
        <translation>合同交付</translation>
    </message>
    <message>
        <source>Enter this score</source>
        <translation>录入得分</translation>
    </message>
    <message>
        <source>Handing over since</source>
        <translation>开始交付</translation>
    </message>
    <message>
        <source>High-rise %</source>
        <translation>高层 %</translation>
    </message>
    <message>
        <source>Keep these dates</source>
        <translation>保存日期</translation>
    </message>
    <message>
        <source>Keep these lines</source>
        <translation>保存红线</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>测评方</translation>
    </message>
    <message>
        <source>Put right %</source>
        <translation>整改 %</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>Running-in</source>
        <translation>磨合期</translation>
    </message>
    <message>
        <source>Satisfaction…</source>
        <translation>满意度…</translation>
    </message>
    <message>
        <source>Score of 100</source>
        <translation>百分制得分</translation>
    </message>
    <message>
        <source>Villas %</source>
        <translation>别墅 %</translation>
    </message>
    <message>
        <source>What others measured</source>
        <translation>外部测评</translation>
    </message>
    <message>
        <source>Why homes were not handed over</source>
        <translation>未交付原因</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>请填数字</translation>
    </message>
    <message>
        <source>like 2026-04-18</source>
        <translation>如 2026-04-18</translation>
    </message>
    <message>
        <source>like 74.8</source>
        <translation>如 74.8</translation>
    </message>
    <message>
        <source>our own survey: {score} from {n} answers</source>
        <translation>自测 {score} 分，{n} 份</translation>
    </message>
    <message>
        <source>the way so far</source>
        <translation>走势</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message numerus="yes">
        <source>%n cases are in the workbook</source>
        <translation><numerusform>%n 个方案已写进工作簿</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hosts short</source>
        <translation><numerusform>缺 %n 名陪验</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n parties</source>
        <translation><numerusform>%n 组预约</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n seats short</source>
        <translation><numerusform>差 %n 座</numerusform></translation>
    </message>
    <message>
        <source>1 desk down</source>
        <translation>停 1 窗 45 分</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>照计划</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>回到计划</translation>
    </message>
    <message>
        <source>Being looked for…</source>
        <translation>正在寻找…</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>瓶颈</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Choose a drill above.</source>
        <translation>在上方选一个演习。</translation>
    </message>
    <message>
        <source>Closes P50</source>
        <translation>收尾 P50</translation>
    </message>
    <message>
        <source>Closes P50 / P90</source>
        <translation>收尾 P50 / P90</translation>
    </message>
    <message>
        <source>Closes P90</source>
        <translation>收尾 P90</translation>
    </message>
    <message>
        <source>Closing time</source>
        <translation>收尾时刻</translation>
    </message>
    <message>
        <source>Come at all</source>
        <translation>到场率</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演习</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>演习</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>疏散暂停 30 分</translation>
    </message>
    <message>
        <source>First hour ×1.5</source>
        <translation>首小时 ×1.5</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>陪验人员</translation>
    </message>
    <message>
        <source>In the first hour</source>
        <translation>首小时到场</translation>
    </message>
    <message>
        <source>Keep {letter}: {name}</source>
        <translation>保留方案 {letter}：{name}</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长等</translation>
    </message>
    <message>
        <source>Longest P80</source>
        <translation>最长等 P80</translation>
    </message>
    <message>
        <source>Looked for once the plan is rehearsed.</source>
        <translation>推演完计划后自动寻找。</translation>
    </message>
    <message>
        <source>Looking for the smallest staffing…</source>
        <translation>正在找最少人手…</translation>
    </message>
    <message>
        <source>More desks alone do not shorten the waits enough.</source>
        <translation>只加窗口，等候仍然太长。</translation>
    </message>
    <message>
        <source>Move a slider to ask what if.</source>
        <translation>移动右边的滑块，看看假如会怎样。</translation>
    </message>
    <message>
        <source>No station holds anybody up.</source>
        <translation>没有哪一站让人久等。</translation>
    </message>
    <message>
        <source>Nobody is booked yet, so there is no day to rehearse</source>
        <translation>还没有人预约，没有可演练的一天</translation>
    </message>
    <message>
        <source>Once the window is planned, the next day is played 300 times here.</source>
        <translation>排期之后，这里会把下一天推演 300 次。</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>打开排期</translation>
    </message>
    <message>
        <source>P50 / P80 min</source>
        <translation>P50 / P80 分</translation>
    </message>
    <message>
        <source>P50 to P90</source>
        <translation>P50 到 P90</translation>
    </message>
    <message>
        <source>P80 ≤ {wait}, P90 closed by {close}</source>
        <translation>P80 ≤ {wait}，P90 前 {close} 收尾</translation>
    </message>
    <message>
        <source>P80 ≤ {wait}, closes as early as desks can</source>
        <translation>P80 ≤ {wait}，尽量早收尾</translation>
    </message>
    <message>
        <source>Payments ×2</source>
        <translation>缴费慢一倍</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>下雨</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Rehearsal of {day}</source>
        <translation>{day} 的演练</translation>
    </message>
    <message>
        <source>Rehearsal {day}.xlsx</source>
        <translation>演练 {day}.xlsx</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Seats needed</source>
        <translation>等候区要多少座</translation>
    </message>
    <message>
        <source>Smallest staffing</source>
        <translation>最少人手</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>System outage</source>
        <translation>系统停 20 分</translation>
    </message>
    <message>
        <source>The cases are kept with the day.</source>
        <translation>方案已随这一天保留。</translation>
    </message>
    <message>
        <source>The day is being rehearsed…</source>
        <translation>正在推演这一天…</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>照排班</translation>
    </message>
    <message>
        <source>Wait by station and hour</source>
        <translation>每站每小时等多久</translation>
    </message>
    <message>
        <source>Wait over 30 min</source>
        <translation>等超过 30 分</translation>
    </message>
    <message>
        <source>Waits {letter}</source>
        <translation>等候 {letter}</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假如</translation>
    </message>
    <message>
        <source>Where the bottleneck goes</source>
        <translation>瓶颈会走到哪里</translation>
    </message>
    <message>
        <source>Write the rehearsal…</source>
        <translation>写出演练…</translation>
    </message>
    <message>
        <source>Write to a workbook</source>
        <translation>写进工作簿</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>等候区</translation>
    </message>
    <message>
        <source>Zone {code}</source>
        <translation>{code} 区</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>照计划</translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation>瓶颈</translation>
    </message>
    <message>
        <source>changes {letter}</source>
        <translation>正在改 {letter}</translation>
    </message>
    <message>
        <source>first hour ×{factor}</source>
        <translation>首小时 ×{factor}</translation>
    </message>
    <message>
        <source>line: the target</source>
        <translation>竖线 目标</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>午休</translation>
    </message>
    <message>
        <source>meets target</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message numerus="yes">
        <source>of %n seats</source>
        <translation><numerusform>有 %n 座</numerusform></translation>
    </message>
    <message>
        <source>once everything is rehearsed</source>
        <translation>推演完才能保留</translation>
    </message>
    <message>
        <source>the busiest station of each half hour</source>
        <translation>每半小时最忙的一站</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>原 {value}</translation>
    </message>
    <message>
        <source>{count} replications, the same random numbers in every case</source>
        <translation>推演 {count} 次，各方案用同一组随机数</translation>
    </message>
    <message>
        <source>{count} times · {seconds} s · same random numbers</source>
        <translation>{count} 次 · {seconds} 秒 · 同一组随机数</translation>
    </message>
    <message>
        <source>{done} of {total} days played</source>
        <translation>已推演 {done} / {total} 次</translation>
    </message>
    <message>
        <source>{letter} · P50 / P90 people</source>
        <translation>{letter} · P50 / P90 人</translation>
    </message>
    <message>
        <source>{letter}: the bottleneck is {station}, {from}–{to}: 8 in 10 wait up to {wait}.</source>
        <translation>{letter}：瓶颈在{station}，{from}–{to}，八成人等不超过 {wait}。</translation>
    </message>
    <message>
        <source>{letter}: the bottleneck moves from {before} to {station}, {from}–{to}: up to {wait}.</source>
        <translation>{letter}：瓶颈从{before}移到{station}，{from}–{to}，最长 {wait}。</translation>
    </message>
    <message>
        <source>{percent} come</source>
        <translation>到场 {percent}</translation>
    </message>
    <message>
        <source>{station}, from {time}: half wait up to {p50} min, 8 in 10 up to {p80}, 9 in 10 up to {p90}</source>
        <translation>{station}，{time} 起：一半人等不超过 {p50} 分，八成 {p80} 分，九成 {p90} 分</translation>
    </message>
    <message>
        <source>{station}: desks</source>
        <translation>{station}窗口</translation>
    </message>
    <message>
        <source>{station}: time</source>
        <translation>{station}用时</translation>
    </message>
    <message>
        <source>{times}, {late} late</source>
        <translation>{times}，晚 {late}</translation>
    </message>
</context>
<context>
    <name>Replan</name>
    <message numerus="yes">
        <source>%n confirmed owners must be told anew</source>
        <translation><numerusform>已确认的 %n 户要重新通知</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n moves recorded</source>
        <translation><numerusform>已记录 %n 项改动</numerusform></translation>
    </message>
    <message>
        <source>Its slot is free only with a move that you ticked off</source>
        <translation>它的时段要等您取消的那项改动才空出来</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Working out…</source>
        <translation>正在算…</translation>
    </message>
    <message>
        <source>another host, same time</source>
        <translation>换专员，时间不变</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>未排</translation>
    </message>
</context>
<context>
    <name>ReplanForm</name>
    <message>
        <source>A building is closed</source>
        <translation>一栋楼不能验房</translation>
    </message>
    <message>
        <source>A day is rained out</source>
        <translation>某一天因雨取消</translation>
    </message>
    <message>
        <source>A host is lost</source>
        <translation>少了一位专员</translation>
    </message>
    <message>
        <source>As few owners as possible are moved. Nothing is written before you approve.</source>
        <translation>尽量少动业主；您确认之前不写入任何改动。</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Building {name}</source>
        <translation>{name} 栋</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每一天</translation>
    </message>
    <message>
        <source>Everybody has a place.</source>
        <translation>全部排上了。</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>专员</translation>
    </message>
    <message>
        <source>No planned day is still to come.</source>
        <translation>没有尚未开始的排期日。</translation>
    </message>
    <message>
        <source>Owners without a place come in late</source>
        <translation>未排的业主补排</translation>
    </message>
    <message>
        <source>Re-plan after a change</source>
        <translation>情况有变，重排</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Work out the moves</source>
        <translation>算出改动</translation>
    </message>
</context>
<context>
    <name>ReplanList</name>
    <message numerus="yes">
        <source>%n confirmed owners must be told anew</source>
        <translation><numerusform>已确认的 %n 户要重新通知</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n homes stay without a place</source>
        <translation><numerusform>%n 户仍排不下</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Apply %n moves</source>
        <translation><numerusform>应用 %n 项改动</numerusform></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Move {moved}, place {new}</source>
        <translation>移动 {moved} 组，新排 {new} 组</translation>
    </message>
    <message>
        <source>Move {moved}, place {new}, {lost} lose their place</source>
        <translation>移动 {moved} 组，新排 {new} 组，{lost} 组排不下</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>No move is ticked.</source>
        <translation>没有勾选改动。</translation>
    </message>
    <message>
        <source>Nothing has to be moved</source>
        <translation>不用改动</translation>
    </message>
    <message>
        <source>Some rest on moves that you ticked off.</source>
        <translation>有的改动依赖您取消的改动。</translation>
    </message>
    <message>
        <source>The plan holds as it is.</source>
        <translation>现有排期照旧有效。</translation>
    </message>
    <message>
        <source>fewest moves proven in its surroundings</source>
        <translation>已证明在其周围改动最少</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>用时 {seconds} 秒</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>%n homes</source>
        <translation><numerusform>%n 户</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation><numerusform>%n 件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing</source>
        <translation><numerusform>还差 %n 项</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing before the seal</source>
        <translation><numerusform>还差 %n 项，逐项办完就能封存</numerusform></translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Answer it now</source>
        <translation>现在答复</translation>
    </message>
    <message>
        <source>Close of {day} · {state}</source>
        <translation>{day} 日结 · {state}</translation>
    </message>
    <message>
        <source>Count of today</source>
        <translation>今日清点</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>交付日</translation>
    </message>
    <message>
        <source>Digest…</source>
        <translation>简报…</translation>
    </message>
    <message>
        <source>Enter a paper list…</source>
        <translation>纸面补录…</translation>
    </message>
    <message>
        <source>Every home with its times</source>
        <translation>每户明细与时刻</translation>
    </message>
    <message>
        <source>Figures come with the first handover day.</source>
        <translation>第一个交付日起就有数字。</translation>
    </message>
    <message>
        <source>Give back to the developer…</source>
        <translation>交付回填…</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>会写进日报</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>守时</translation>
    </message>
    <message>
        <source>Key pieces by holder</source>
        <translation>钥匙按持有人</translation>
    </message>
    <message>
        <source>Keys by holder</source>
        <translation>钥匙按持有人</translation>
    </message>
    <message>
        <source>Leave it open: {why}</source>
        <translation>留到明天：{why}</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>No day is planned yet</source>
        <translation>还没有排期</translation>
    </message>
    <message>
        <source>No-shows and deferred, to be called</source>
        <translation>未到与顺延名单</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>一项不差</translation>
    </message>
    <message>
        <source>Nothing to close yet</source>
        <translation>还没有可封存的</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>打开排期</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>组数</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Ready to be sealed</source>
        <translation>可以封存</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>Seal {day}</source>
        <translation>封存 {day}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>Sealed at {time}</source>
        <translation>{time} 封存</translation>
    </message>
    <message>
        <source>Sealed {time}</source>
        <translation>{time} 封存</translation>
    </message>
    <message>
        <source>Sealing writes workbook and digest; the figures no longer change then</source>
        <translation>封存时写出日报工作簿和简报，当天的数字不再变化</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Signed sheets</source>
        <translation>签字单据</translation>
    </message>
    <message numerus="yes">
        <source>Signed sheets: %n missing</source>
        <translation><numerusform>签字单据：缺 %n 份</numerusform></translation>
    </message>
    <message>
        <source>Station</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>各岗位</translation>
    </message>
    <message>
        <source>Take it back now</source>
        <translation>现在登记归还</translation>
    </message>
    <message>
        <source>The day can be sealed.</source>
        <translation>可以封存当天。</translation>
    </message>
    <message>
        <source>The day has not been opened</source>
        <translation>这一天还没有开始</translation>
    </message>
    <message>
        <source>The day is closed</source>
        <translation>当天已封存</translation>
    </message>
    <message>
        <source>The day is sealed</source>
        <translation>当天已封存</translation>
    </message>
    <message>
        <source>The day is sealed, its files are not written</source>
        <translation>当天已封存，文件没有写成</translation>
    </message>
    <message>
        <source>The day is sealed, workbook and digest are written</source>
        <translation>当天已封存，工作簿和简报已写好</translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation>文件已写好</translation>
    </message>
    <message>
        <source>There is no day yet.</source>
        <translation>还没有交付日。</translation>
    </message>
    <message>
        <source>To call for the next day: {count} homes = {missed} no-shows + {due} due</source>
        <translation>下一天要打电话 {count} 户 = 今天未到 {missed} + 次日应到 {due}</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>平常</translation>
    </message>
    <message>
        <source>Whole sets</source>
        <translation>整套</translation>
    </message>
    <message>
        <source>Workbook and digest are not on this computer</source>
        <translation>本机没有这一天的工作簿和简报</translation>
    </message>
    <message>
        <source>Workbook and digest show these very figures.</source>
        <translation>日报工作簿和简报就是这些数字。</translation>
    </message>
    <message>
        <source>Workbook and digest: {folder}</source>
        <translation>工作簿和简报：{folder}</translation>
    </message>
    <message>
        <source>Workbook…</source>
        <translation>日报工作簿…</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>写出文件</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>journal number {seq}; workbook and digest are being written…</source>
        <translation>日志 {seq} 号；正在写工作簿和简报…</translation>
    </message>
    <message>
        <source>nobody's</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未清点</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>pieces absent</source>
        <translation>有缺</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>signed for</source>
        <translation>已签</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>日报</translation>
    </message>
</context>
<context>
    <name>ResultStrip</name>
    <message>
        <source>A co-owner is here already, same ticket</source>
        <translation>共有人已到，用同一个号</translation>
    </message>
    <message>
        <source>A newer print took its place; ask for that one</source>
        <translation>已补发新码，请出示新的一张</translation>
    </message>
    <message>
        <source>Already in, no second ticket</source>
        <translation>今天已签到，不再发号</translation>
    </message>
    <message>
        <source>Appointment found</source>
        <translation>找到预约</translation>
    </message>
    <message>
        <source>Arrow keys and Enter, or type more</source>
        <translation>用方向键和回车选，或继续输入</translation>
    </message>
    <message>
        <source>Booked for {day} {time} · {party}</source>
        <translation>预约在 {day} {time} · {party}</translation>
    </message>
    <message>
        <source>Code read</source>
        <translation>已识别 预约码</translation>
    </message>
    <message>
        <source>Look up the home</source>
        <translation>按房号查</translation>
    </message>
    <message>
        <source>No appointment</source>
        <translation>没有预约</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>日期不对</translation>
    </message>
    <message>
        <source>Nothing fits “{text}”</source>
        <translation>没有匹配“{text}”的房号、姓名或尾号</translation>
    </message>
    <message>
        <source>One match: {party}</source>
        <translation>唯一匹配 {party}</translation>
    </message>
    <message>
        <source>Please look twice</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>Print slip {ticket} again</source>
        <translation>补打号条 {ticket}</translation>
    </message>
    <message>
        <source>This appointment was given up</source>
        <translation>这个预约已取消或改约</translation>
    </message>
    <message>
        <source>This code cannot be used</source>
        <translation>这个码不能用</translation>
    </message>
    <message>
        <source>This paper is void</source>
        <translation>这张码已作废</translation>
    </message>
    <message>
        <source>Was here today and has left</source>
        <translation>今天来过，已离场</translation>
    </message>
    <message>
        <source>first at {time}</source>
        <translation>首次 {time}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time} 起</translation>
    </message>
    <message>
        <source>ticket {ticket}</source>
        <translation>号码 {ticket}</translation>
    </message>
    <message>
        <source>zone {zone}</source>
        <translation>{zone} 区</translation>
    </message>
    <message>
        <source>{count} homes fit, choose one</source>
        <translation>匹配到 {count} 户，请选一户</translation>
    </message>
    <message>
        <source>{state} since {time} · {station}</source>
        <translation>{time} 起{state} · {station}</translation>
    </message>
    <message>
        <source>{ticket} was away and is back</source>
        <translation>{ticket} 离开过，现在回来了</translation>
    </message>
</context>
<context>
    <name>ReturnCard</name>
    <message>
        <source>30 min later</source>
        <translation>延后 30 分</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>已还</translation>
    </message>
    <message numerus="yes">
        <source>Count what lies on the table, then countersign: %n expected.</source>
        <translation><numerusform>当面清点后签收，应为 %n 件。</numerusform></translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Leave it out overnight</source>
        <translation>留到明天</translation>
    </message>
    <message>
        <source>Left out overnight: {why}</source>
        <translation>留到明天：{why}</translation>
    </message>
    <message>
        <source>No loan is chosen</source>
        <translation>还没有选借用单</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>没有勾选</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Pieces and bags counted</source>
        <translation>清点件数（封袋算一件）</translation>
    </message>
    <message>
        <source>Scan a slip or a tag, or choose a loan with the arrows.</source>
        <translation>扫借用单或钥匙牌，或用方向键选一笔。</translation>
    </message>
    <message>
        <source>Sealed bag</source>
        <translation>封袋</translation>
    </message>
    <message>
        <source>Slip…</source>
        <translation>借用单…</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n counted</source>
        <translation><numerusform>点收归还 %n 件</numerusform></translation>
    </message>
    <message>
        <source>What comes back now</source>
        <translation>本次归还</translation>
    </message>
    <message>
        <source>Why it stays out</source>
        <translation>为何留到明天</translation>
    </message>
    <message>
        <source>Write off what is lost</source>
        <translation>丢失核销</translation>
    </message>
    <message>
        <source>allowed by {name}</source>
        <translation>批准 {name}</translation>
    </message>
    <message>
        <source>count them first</source>
        <translation>请先清点</translation>
    </message>
    <message>
        <source>countersigned by {name}</source>
        <translation>点收 {name}</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>应还 {time}</translation>
    </message>
    <message>
        <source>lent {time}</source>
        <translation>借出 {time}</translation>
    </message>
</context>
<context>
    <name>RosterImport</name>
    <message numerus="yes">
        <source>%n refused rows are saved</source>
        <translation><numerusform>已存下拒收的 %n 行</numerusform></translation>
    </message>
    <message>
        <source>Choose the roster…</source>
        <translation>选名册文件…</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>拒收的行存为表格…</translation>
    </message>
    <message>
        <source>{file} - refused rows.xlsx</source>
        <translation>{file} 拒收的行.xlsx</translation>
    </message>
</context>
<context>
    <name>RoutePanel</name>
    <message>
        <source>Add a step</source>
        <translation>加一步</translation>
    </message>
    <message>
        <source>Desk hours</source>
        <translation>窗口时间</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>宽限</translation>
    </message>
    <message>
        <source>Handover window</source>
        <translation>交付期</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>新步骤</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>没有改动</translation>
    </message>
    <message>
        <source>Pay first</source>
        <translation>先缴费</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全系数</translation>
    </message>
    <message>
        <source>Save the route</source>
        <translation>保存路线</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Small: two desks</source>
        <translation>小型：两桌</translation>
    </message>
    <message>
        <source>So an owner walks, with the usual minutes</source>
        <translation>业主会这样走（平常分钟）</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出路线</translation>
    </message>
    <message>
        <source>The route can be walked, without a loop.</source>
        <translation>路线走得通，没有环。</translation>
    </message>
    <message>
        <source>The route is saved for whoever comes from now on</source>
        <translation>路线已保存，从现在起来的人按新路线走</translation>
    </message>
    <message>
        <source>Whoever is in the house finishes on the old route.</source>
        <translation>在场的人走完旧路线，只管新来的。</translation>
    </message>
    <message>
        <source>required steps {minutes} in all</source>
        <translation>必经各站合计 {minutes}</translation>
    </message>
    <message>
        <source>the defaults are enough to begin</source>
        <translation>不改也能开始</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message numerus="yes">
        <source>%n homes placed</source>
        <translation><numerusform>已排 %n 户</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n notices written</source>
        <translation><numerusform>已生成 %n 份通知书</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n parties fit</source>
        <translation><numerusform>符合 %n 组</numerusform></translation>
    </message>
    <message>
        <source>A slot is free: place it</source>
        <translation>有空时段，可以排入</translation>
    </message>
    <message>
        <source>At most {count} homes a day</source>
        <translation>每天最多 {count} 户</translation>
    </message>
    <message>
        <source>Came on {day} and was not handed over; no new place yet</source>
        <translation>{day} 到过，未办结；尚未重新排期</translation>
    </message>
    <message>
        <source>Choose the first day and how many; everybody gets a slot within it.</source>
        <translation>选好首日和天数，每户都会排进一个时段。</translation>
    </message>
    <message>
        <source>Had confirmed: tell the owner anew</source>
        <translation>业主此前已确认，须重新通知</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>改期…</translation>
    </message>
    <message>
        <source>Narrowest is {station}: {desks} desks × {slot} ÷ {usual} min × {safety} = {count} a slot</source>
        <translation>最紧是 {station}：{desks} 窗 × {slot} ÷ {usual} 分 × {safety} = 每时段 {count} 组</translation>
    </message>
    <message>
        <source>No day is planned yet</source>
        <translation>还没有排期</translation>
    </message>
    <message>
        <source>Nobody has a place yet.</source>
        <translation>还没有人排上。</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>尚未排期</translation>
    </message>
    <message>
        <source>Notices are on their way to the printer</source>
        <translation>通知书已送打印</translation>
    </message>
    <message>
        <source>Occupancy by slot</source>
        <translation>按时段的占用</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>排入…</translation>
    </message>
    <message>
        <source>Plan the window…</source>
        <translation>整批排期…</translation>
    </message>
    <message>
        <source>Print notices…</source>
        <translation>打印通知书…</translation>
    </message>
    <message>
        <source>Re-plan…</source>
        <translation>重排…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>排期</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>choose a slot</source>
        <translation>选时段</translation>
    </message>
    <message>
        <source>go to its parties</source>
        <translation>看这一时段的业主</translation>
    </message>
    <message>
        <source>move, or drag the row</source>
        <translation>改期，也可拖动</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>交房通知书</translation>
    </message>
    <message>
        <source>quota of the day</source>
        <translation>当天配额</translation>
    </message>
    <message>
        <source>{count} without a place</source>
        <translation>未排 {count} 户</translation>
    </message>
    <message>
        <source>{hosts} hosts, {added} of them new</source>
        <translation>专员 {hosts} 人，其中新增 {added} 人</translation>
    </message>
    <message>
        <source>{out} homes have no place, and only {left} more would fit</source>
        <translation>{out} 户未排，只还可放 {left} 户</translation>
    </message>
    <message>
        <source>{placed} homes placed · {left} without a place</source>
        <translation>已排 {placed} 户 · 未排 {left} 户</translation>
    </message>
    <message>
        <source>{state} on {day}; no new place yet</source>
        <translation>{day} {state}；尚未重新排期</translation>
    </message>
    <message>
        <source>{used} homes are placed, {left} more would fit</source>
        <translation>已排 {used} 户，还可放 {left} 户</translation>
    </message>
    <message>
        <source>{who} has a place: {slot}</source>
        <translation>{who} 已排入 {slot}</translation>
    </message>
    <message>
        <source>{who} has no place yet</source>
        <translation>{who} 仍未排上</translation>
    </message>
    <message>
        <source>{who} moved to {slot}</source>
        <translation>{who} 已改到 {slot}</translation>
    </message>
    <message>
        <source>{who} stays where it was</source>
        <translation>{who} 未移动</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation><numerusform>改 %n</numerusform></translation>
    </message>
    <message>
        <source>After</source>
        <translation>先办完</translation>
    </message>
    <message>
        <source>Calls of one ticket</source>
        <translation>同一号最多叫</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Desk hours</source>
        <translation>窗口时间</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Displays</source>
        <translation>显示屏与播报</translation>
    </message>
    <message>
        <source>Fast / usual / slow</source>
        <translation>快 / 平常 / 慢 分</translation>
    </message>
    <message>
        <source>Grace for the booked</source>
        <translation>预约宽限</translation>
    </message>
    <message>
        <source>Green channel comes earlier by</source>
        <translation>绿色通道提前</translation>
    </message>
    <message>
        <source>Handover window</source>
        <translation>交付期</translation>
    </message>
    <message>
        <source>Hold at most</source>
        <translation>挂起最长</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>房源</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>接待专员</translation>
    </message>
    <message>
        <source>Import a roster first.</source>
        <translation>请先导入名册。</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>单据语言</translation>
    </message>
    <message>
        <source>Numbers in force</source>
        <translation>现行规则</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Overtaken at most</source>
        <translation>最多被超过</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Parked keeps its place for</source>
        <translation>过号保留</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必经</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>谁来办</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Share of the capacity that is planned</source>
        <translation>安全系数</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Stations and route</source>
        <translation>岗位与路线</translation>
    </message>
    <message>
        <source>There is no campaign yet</source>
        <translation>还没有项目</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Wait turns amber at</source>
        <translation>等候转黄</translation>
    </message>
    <message>
        <source>Wait turns red at</source>
        <translation>等候转红</translation>
    </message>
    <message>
        <source>Waiting zones and seats</source>
        <translation>等候区与座位</translation>
    </message>
    <message>
        <source>Walk-in waits longer by</source>
        <translation>未预约多等</translation>
    </message>
    <message>
        <source>any desk</source>
        <translation>任一窗口</translation>
    </message>
    <message>
        <source>at {station}</source>
        <translation>在{station}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>here</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>look here</source>
        <translation>要看</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>own host</source>
        <translation>专人</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必经</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 天</translation>
    </message>
</context>
<context>
    <name>SettingsParties</name>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>不提供</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>not offered</source>
        <translation>不提供</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自定</translation>
    </message>
</context>
<context>
    <name>SheetChanges</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation><numerusform>%n 行</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows refused</source>
        <translation><numerusform>拒收 %n 行</numerusform></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message numerus="yes">
        <source>Change %n homes</source>
        <translation><numerusform>改 %n 户</numerusform></translation>
    </message>
    <message>
        <source>Choose the sheet of changes…</source>
        <translation>选改动表格…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Reading {file}… nothing is written</source>
        <translation>正在读 {file}… 现在什么都没改</translation>
    </message>
    <message>
        <source>Written whole or not at all. Blank says nothing, - empties the field.</source>
        <translation>一次写完或一行不写。空格不改，写 - 清空。</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message numerus="yes">
        <source>%n papers being printed</source>
        <translation><numerusform>正在打印 %n 份</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n papers not printed</source>
        <translation><numerusform>%n 份未打出</numerusform></translation>
    </message>
    <message>
        <source>Choose a desk</source>
        <translation>选择窗口</translation>
    </message>
    <message>
        <source>Data up to date</source>
        <translation>数据 最新</translation>
    </message>
    <message>
        <source>Data {seconds} s old</source>
        <translation>数据 {seconds} 秒前</translation>
    </message>
    <message>
        <source>Database OK</source>
        <translation>数据库 正常</translation>
    </message>
    <message>
        <source>Database away</source>
        <translation>数据库 连不上</translation>
    </message>
    <message>
        <source>Handover Console</source>
        <translation>交付台</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>不在窗口</translation>
    </message>
    <message>
        <source>Preparing the font, once…</source>
        <translation>正在准备字体，仅此一次…</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>扫码枪 就绪</translation>
    </message>
    <message>
        <source>Scanner {time}</source>
        <translation>扫码枪 {time} 扫过</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>程序内部出错</translation>
    </message>
    <message>
        <source>Standard printer</source>
        <translation>默认打印机</translation>
    </message>
    <message>
        <source>There is nothing of this window to undo</source>
        <translation>本窗口没有可撤销的操作</translation>
    </message>
    <message>
        <source>Undone: {what} {ticket}</source>
        <translation>已撤销：{what} {ticket}</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>请选择姓名</translation>
    </message>
    <message>
        <source>report {number}; nothing half-done was kept, please go on</source>
        <translation>报告 {number} 号；没有留下做到一半的数据，请继续工作</translation>
    </message>
</context>
<context>
    <name>SignBox</name>
    <message>
        <source>Authority seen</source>
        <translation>已见授权</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>重签</translation>
    </message>
    <message>
        <source>Confirm the signature</source>
        <translation>确认签名</translation>
    </message>
    <message>
        <source>Name of the proxy</source>
        <translation>受托人姓名</translation>
    </message>
    <message>
        <source>Say who signs</source>
        <translation>请选签字人</translation>
    </message>
    <message>
        <source>Signature for the keys</source>
        <translation>钥匙签收</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>已在纸上签</translation>
    </message>
    <message>
        <source>Somebody with authority…</source>
        <translation>受托人…</translation>
    </message>
    <message>
        <source>The field is empty</source>
        <translation>框内还没有签名</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>签字人</translation>
    </message>
</context>
<context>
    <name>SignWindow</name>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Sign here</source>
        <translation>请在此签字</translation>
    </message>
</context>
<context>
    <name>SlotCard</name>
    <message>
        <source>Close the slot</source>
        <translation>收起这一时段</translation>
    </message>
    <message>
        <source>Drag somebody here, or choose another.</source>
        <translation>可以把业主拖进来，或另选时段。</translation>
    </message>
    <message>
        <source>Nobody comes in this slot</source>
        <translation>这一时段没有业主</translation>
    </message>
    <message>
        <source>{shown} shown · {said}</source>
        <translation>显示 {shown} 组 · {said}</translation>
    </message>
    <message>
        <source>{used} of {capacity} parties</source>
        <translation>{used} / {capacity} 组</translation>
    </message>
</context>
<context>
    <name>SlotMap</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation><numerusform>余 %n</numerusform></translation>
    </message>
    <message>
        <source>Desks could take {doors}: other hosts are off or still with earlier parties</source>
        <translation>窗口可接 {doors} 组；其余专员不当班，或还在接待前面的业主</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Lunch, no slots {start}–{end}</source>
        <translation>午餐，不放号 {start}–{end}</translation>
    </message>
    <message>
        <source>Make-up working day</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>No slots: the whole route takes {minutes} min, closing at {end}</source>
        <translation>不放号：全程平常 {minutes} 分，{end} 前办不完</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>full</source>
        <translation>满</translation>
    </message>
    <message>
        <source>in {count}</source>
        <translation>移入 {count}</translation>
    </message>
    <message>
        <source>out {count}</source>
        <translation>移出 {count}</translation>
    </message>
    <message>
        <source>{day} {time}: {used} of {capacity} parties, {left} left</source>
        <translation>{day} {time}：{used} / {capacity} 组，余 {left}</translation>
    </message>
</context>
<context>
    <name>Sooner</name>
    <message>
        <source>Only beyond the booking lead</source>
        <translation>只看预约期以外的日子</translation>
    </message>
    <message>
        <source>Sooner than the booking lead</source>
        <translation>早于预约期</translation>
    </message>
    <message>
        <source>Sooner: allowed by the supervisor</source>
        <translation>提前：主管同意</translation>
    </message>
    <message>
        <source>Sooner: comes from out of town</source>
        <translation>提前：外地业主</translation>
    </message>
    <message>
        <source>Sooner: elderly or disabled</source>
        <translation>提前：老人或残障</translation>
    </message>
    <message>
        <source>Sooner: our own mistake</source>
        <translation>提前：我方失误</translation>
    </message>
    <message>
        <source>Sooner: urgent matter</source>
        <translation>提前：有急事</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Attention please. Leave the building now. Walk, do not use the lifts, and follow the staff. Your place in line is kept.</source>
        <translation>请注意：请立即有序离场。步行疏散，勿乘电梯，听从工作人员引导。您的排队顺序不变。</translation>
    </message>
    <message>
        <source>Calling goes on now. Please watch the display.</source>
        <translation>叫号现在恢复，请留意屏幕。</translation>
    </message>
    <message>
        <source>Calling is paused for a moment. Your place in line is kept; please wait here.</source>
        <translation>叫号暂停片刻。您的排队顺序不变，请在此等候。</translation>
    </message>
    <message>
        <source>Ticket {ticket}, please go to {station}, desk {desk}.</source>
        <translation>请 {ticket} 号，到{station} {desk} 号窗口。</translation>
    </message>
    <message>
        <source>We are on a lunch break. Your place in line is kept; please keep your ticket.</source>
        <translation>现在是午间休息。您的排队顺序不变，请保管好小票。</translation>
    </message>
    <message>
        <source>{ticket}, desk {desk}</source>
        <translation>{ticket}，{desk} 号窗口</translation>
    </message>
</context>
<context>
    <name>StationsTable</name>
    <message>
        <source>Busy/open/all</source>
        <translation>窗口：忙 / 开 / 全部</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>For a newcomer</source>
        <translation>新来者预计等</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最久等候</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Waits kept today: {kept} of {told} told ({share})</source>
        <translation>今日预计兑现：{told} 次里 {kept} 次（{share}）</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>暂不可知</translation>
    </message>
</context>
<context>
    <name>StepDrawer</name>
    <message>
        <source>Called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>窗口数</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>在哪里办</translation>
    </message>
    <message>
        <source>Each host has a desk of their own here.</source>
        <translation>每位专员在这里各有一个窗口。</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快</translation>
    </message>
    <message>
        <source>First done must be</source>
        <translation>先办完这些才能到这里</translation>
    </message>
    <message>
        <source>Folded: the party stays, and goes on without a line.</source>
        <translation>合并办理：人留在原窗口接着办，不再排队。</translation>
    </message>
    <message>
        <source>Left out only by a supervisor, with a reason on the papers.</source>
        <translation>只有主管写明原因才能免办，原因印在单据上。</translation>
    </message>
    <message>
        <source>Needs the owner's own host</source>
        <translation>要业主自己的接待专员</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必经</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>平常</translation>
    </message>
    <message>
        <source>default {minutes}</source>
        <translation>默认 {minutes}</translation>
    </message>
    <message>
        <source>included</source>
        <translation>已含</translation>
    </message>
    <message>
        <source>its own desks</source>
        <translation>自己的窗口</translation>
    </message>
    <message>
        <source>later</source>
        <translation>会成环</translation>
    </message>
    <message>
        <source>the desk of {step}</source>
        <translation>{step}的窗口</translation>
    </message>
</context>
<context>
    <name>StorePanel</name>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message numerus="yes">
        <source>Backed up: %n journal entries</source>
        <translation><numerusform>已备份：日志 %n 条</numerusform></translation>
    </message>
    <message>
        <source>Backing up; work can go on…</source>
        <translation>正在备份，可以继续工作…</translation>
    </message>
    <message>
        <source>Codes on papers</source>
        <translation>单据上的码</translation>
    </message>
    <message>
        <source>Data key</source>
        <translation>数据密钥</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Every printed code is signed. Take a new key when the old one may have become known: new papers bear it, and what is printed already stays valid.</source>
        <translation>每个印出的码都有签名。旧密钥可能外泄时换一把新的：之后印的单据用新密钥，已经印出的码照常有效。</translation>
    </message>
    <message>
        <source>Head of the journal</source>
        <translation>日志链末端</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>收起密钥</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>日志条数</translation>
    </message>
    <message>
        <source>Keep this store and restore the last backup elsewhere.</source>
        <translation>保留这个数据库，把最近的备份恢复到别处。</translation>
    </message>
    <message>
        <source>Keys of codes</source>
        <translation>码密钥</translation>
    </message>
    <message>
        <source>New papers bear codes of the key {key}</source>
        <translation>新单据的码改用密钥 {key}</translation>
    </message>
    <message>
        <source>Phones and ID numbers are encrypted with this key. A second computer needs it once; print it and lock it away: without it nobody can read them.</source>
        <translation>电话和证件号用它加密。第二台电脑要输入一次；请打印后锁好，丢了就谁也读不出。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>结构版本</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>State of health</source>
        <translation>体检</translation>
    </message>
    <message>
        <source>Take a new key for codes</source>
        <translation>换用新的码密钥</translation>
    </message>
    <message>
        <source>The journal does not verify from number {seq} on</source>
        <translation>日志从 {seq} 号起核对不上</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entries</source>
        <translation><numerusform>日志链完整：%n 条</numerusform></translation>
    </message>
    <message>
        <source>Verify the journal</source>
        <translation>核对日志</translation>
    </message>
    <message>
        <source>What is printed already stays valid.</source>
        <translation>已经印出的码照常有效。</translation>
    </message>
    <message>
        <source>head {head}</source>
        <translation>末端 {head}</translation>
    </message>
</context>
<context>
    <name>SumCard</name>
    <message numerus="yes">
        <source>%n homes open</source>
        <translation><numerusform>未了结 %n 户</numerusform></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Completed today {done} ÷ {came} who came = {rate}</source>
        <translation>当日办结率 {done} ÷ 到场 {came} = {rate}</translation>
    </message>
    <message>
        <source>Completed {done} ÷ {came} who came = {rate}</source>
        <translation>办结率 {done} ÷ 到场 {came} = {rate}</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>顺延</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应办</translation>
    </message>
    <message>
        <source>Handed over in all {given} ÷ {total} = {share}</source>
        <translation>累计交付率 {given} ÷ {total} = {share}（两个指标不混用）</translation>
    </message>
    <message>
        <source>Homes due on all these days, and what became of them</source>
        <translation>各日户数合计要对平</translation>
    </message>
    <message>
        <source>Homes due, and what became of them</source>
        <translation>当天的户数要对平</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>中途离开</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Nobody has come yet</source>
        <translation>还没有人到场</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未了结</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>资料不全</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>The sum closes</source>
        <translation>已对平</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>仅看房</translation>
    </message>
    <message>
        <source>{booked} booked + {walk_in} walk-ins = {due}</source>
        <translation>预约 {booked} + 未预约 {walk_in} = {due}</translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Cleared in {seconds} s if left alone</source>
        <translation>{seconds} 秒不碰就清空</translation>
    </message>
    <message>
        <source>Enter your number first</source>
        <translation>请先点号码</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>交给我们</translation>
    </message>
    <message>
        <source>Hand it in · {n} marked</source>
        <translation>交给我们 · 已评 {n} 站</translation>
    </message>
    <message>
        <source>How was it today?</source>
        <translation>今天办得怎么样</translation>
    </message>
    <message>
        <source>Leave without answering</source>
        <translation>不填，离开</translation>
    </message>
    <message>
        <source>Marks per station</source>
        <translation>每一站打几分</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>Please reply</source>
        <translation>请回复我</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Scan the code on your slip</source>
        <translation>请扫小票上的码</translation>
    </message>
    <message>
        <source>Shall we reply?</source>
        <translation>要我们回复吗</translation>
    </message>
    <message>
        <source>Somebody reads every answer before we close today.</source>
        <translation>写下的每一句，今天收场前都有人读。</translation>
    </message>
    <message>
        <source>Survey at the exit</source>
        <translation>满意度触摸屏</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>谢谢</translation>
    </message>
    <message>
        <source>The staff never see who gave which mark</source>
        <translation>窗口人员看不到是谁打的分</translation>
    </message>
    <message>
        <source>Touch here to write a few words…</source>
        <translation>点这里写几句…</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>很满意</translation>
    </message>
    <message>
        <source>Very poor</source>
        <translation>很不满意</translation>
    </message>
    <message>
        <source>What would you like to say?</source>
        <translation>有什么要说的</translation>
    </message>
    <message>
        <source>Wishes a reply (survey at the exit)</source>
        <translation>请求回复（出口满意度）</translation>
    </message>
    <message>
        <source>or touch your number</source>
        <translation>或点您的号码</translation>
    </message>
    <message>
        <source>to number …{tail}</source>
        <translation>打 尾号 {tail}</translation>
    </message>
    <message>
        <source>took {minutes}</source>
        <translation>办 {minutes}</translation>
    </message>
    <message>
        <source>{ticket} · takes the place of your earlier answer</source>
        <translation>{ticket} · 将取代您之前的填写</translation>
    </message>
    <message>
        <source>{ticket} · touch a figure, gaps are fine</source>
        <translation>{ticket} · 点数字就行，可以不全填</translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message numerus="yes">
        <source>%n answers given here fit no visit.</source>
        <translation><numerusform>本机有 %n 份对不上办理记录。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n answers wait here for the database.</source>
        <translation><numerusform>本机有 %n 份等数据库恢复后交上去。</numerusform></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Day shown</source>
        <translation>显示的日期</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Marks by station</source>
        <translation>各站评分</translation>
    </message>
    <message>
        <source>Nobody has answered yet</source>
        <translation>还没有人填</translation>
    </message>
    <message>
        <source>Nobody wrote anything</source>
        <translation>没有留言</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Score = (mean − 1) ÷ 4 × 100, of all marks together.</source>
        <translation>得分 =（平均分 − 1）÷ 4 × 100，所有打分一起算。</translation>
    </message>
    <message>
        <source>Score from day to day</source>
        <translation>每天得分</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>The touch screen at the exit asks; paper forms are scanned there.</source>
        <translation>出口触摸屏请业主打分，纸质问卷也在那里扫码录入。</translation>
    </message>
    <message>
        <source>What owners wrote</source>
        <translation>业主留言</translation>
    </message>
    <message>
        <source>Whole campaign</source>
        <translation>整个项目</translation>
    </message>
    <message>
        <source>reply wanted: see Issues</source>
        <translation>请求回复，见问题</translation>
    </message>
    <message>
        <source>{n} comments</source>
        <translation>{n} 条</translation>
    </message>
    <message>
        <source>{n} more by day</source>
        <translation>另有 {n} 条，按天看</translation>
    </message>
    <message>
        <source>{score} from {n} answers, {paper} on paper, {partial} with gaps</source>
        <translation>{score} 分，{n} 份，纸质 {paper}，未填全 {partial}</translation>
    </message>
</context>
<context>
    <name>Tiers</name>
    <message>
        <source>At best</source>
        <translation>最好也只能</translation>
    </message>
    <message>
        <source>Over quota or reserve</source>
        <translation>超配额、动预留</translation>
    </message>
    <message>
        <source>Promises changed</source>
        <translation>改动已约</translation>
    </message>
    <message>
        <source>Proven: no plan is better</source>
        <translation>已证明：没有更好的方案</translation>
    </message>
    <message>
        <source>Simple rule</source>
        <translation>简单规则</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>本方案</translation>
    </message>
    <message>
        <source>Wishes and hosts</source>
        <translation>意愿与专员</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>未排（加权）</translation>
    </message>
    <message>
        <source>{tier}: at most {count} above the best there is</source>
        <translation>{tier}：与最好的方案至多差 {count}</translation>
    </message>
    <message>
        <source>{tier}: at most {share} above the best there is</source>
        <translation>{tier}：与最好的方案至多差 {share}</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message numerus="yes">
        <source>%n calendars written</source>
        <translation><numerusform>已写入 %n 份日历</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n parties written</source>
        <translation><numerusform>已写入 %n 组</numerusform></translation>
    </message>
    <message>
        <source>Calendar of each host…</source>
        <translation>导出各专员日历…</translation>
    </message>
    <message>
        <source>Duty roster…</source>
        <translation>专员排班…</translation>
    </message>
    <message>
        <source>Messages…</source>
        <translation>短信名单…</translation>
    </message>
    <message>
        <source>More of the plan</source>
        <translation>更多排期事项</translation>
    </message>
    <message>
        <source>Phone desk</source>
        <translation>电话台</translation>
    </message>
    <message>
        <source>Plan as a workbook…</source>
        <translation>导出排期表…</translation>
    </message>
    <message>
        <source>Print notices…</source>
        <translation>打印通知书…</translation>
    </message>
    <message>
        <source>Quotas and limits…</source>
        <translation>配额与上限…</translation>
    </message>
    <message>
        <source>Take the last plan back</source>
        <translation>撤回上一次整批排期</translation>
    </message>
    <message>
        <source>The last plan is taken back: all stands as before it</source>
        <translation>已撤回上一次整批排期，恢复到之前的安排</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>排期表</translation>
    </message>
</context>
<context>
    <name>TrayCard</name>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation><numerusform>%n 件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation><numerusform>%n 套</numerusform></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接收</translation>
    </message>
    <message numerus="yes">
        <source>Accept · %n counted</source>
        <translation><numerusform>接收 · 清点 %n 件</numerusform></translation>
    </message>
    <message>
        <source>Choose who takes them</source>
        <translation>请选接收人</translation>
    </message>
    <message>
        <source>Count them first</source>
        <translation>请先清点</translation>
    </message>
    <message>
        <source>From {name}: {sum}</source>
        <translation>{name}：{sum}</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Nothing to hand over</source>
        <translation>没有要移交的</translation>
    </message>
    <message numerus="yes">
        <source>Offer %n pieces</source>
        <translation><numerusform>提出移交 %n 件</numerusform></translation>
    </message>
    <message>
        <source>Pieces and bags counted</source>
        <translation>清点的件数（封袋算一件）</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>They stay with the giver until accepted.</source>
        <translation>对方接收之前，仍由移交人保管。</translation>
    </message>
    <message>
        <source>What lies on the tray is offered to one receiver in one press.</source>
        <translation>托盘上的一次提出，交给同一位接收人。</translation>
    </message>
    <message>
        <source>Who takes them</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Who takes them…</source>
        <translation>谁来接收…</translation>
    </message>
    <message>
        <source>{giver} hands to {receiver}</source>
        <translation>{giver} 要交给 {receiver}</translation>
    </message>
    <message>
        <source>{name} has some of them already</source>
        <translation>其中一些已在 {name} 手里</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>Nothing counted yet</source>
        <translation>还没有数</translation>
    </message>
    <message>
        <source>only one day so far</source>
        <translation>目前只有一天</translation>
    </message>
</context>
<context>
    <name>UrgentSets</name>
    <message numerus="yes">
        <source>%n sets out of order</source>
        <translation><numerusform>异常 %n 套</numerusform></translation>
    </message>
    <message>
        <source>Look at these first</source>
        <translation>先处理这些</translation>
    </message>
    <message numerus="yes">
        <source>in %n buildings</source>
        <translation><numerusform>在 %n 栋</numerusform></translation>
    </message>
    <message>
        <source>several holders</source>
        <translation>在几处</translation>
    </message>
    <message numerus="yes">
        <source>the worst %n</source>
        <translation><numerusform>最要紧的 %n 套</numerusform></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Has confirmed, and must be told anew</source>
        <translation>业主已确认过，放下后要重新通知</translation>
    </message>
    <message>
        <source>It stands here now</source>
        <translation>现在就在这里</translation>
    </message>
    <message>
        <source>Not at the time the owner wished</source>
        <translation>不是业主想要的时间</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可以放下</translation>
    </message>
    <message>
        <source>Possible, but it costs something</source>
        <translation>可以放下，但有代价</translation>
    </message>
    <message>
        <source>Possible: {used} of {capacity} then</source>
        <translation>可以放下：放后 {used} / {capacity}</translation>
    </message>
    <message>
        <source>That slot is over</source>
        <translation>这一时段已过</translation>
    </message>
    <message>
        <source>This slot will not do</source>
        <translation>这一时段不行</translation>
    </message>
    <message>
        <source>{host} is free then</source>
        <translation>{host} 这时空闲</translation>
    </message>
</context>
<context>
    <name>VisitSoFar</name>
    <message numerus="yes">
        <source>%n parties</source>
        <translation><numerusform>%n 位</numerusform></translation>
    </message>
    <message>
        <source>Asked, open</source>
        <translation>已申请，待审批</translation>
    </message>
    <message>
        <source>Before them</source>
        <translation>前面还有</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应叫时刻</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>预计等候</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Green channel</source>
        <translation>绿色通道</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>接待专员</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>暂不可知</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>So far today</source>
        <translation>今天走到哪里</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>等候区</translation>
    </message>
    <message>
        <source>Zone {zone}</source>
        <translation>{zone} 区</translation>
    </message>
    <message>
        <source>{range} from {time}</source>
        <translation>{time} 起 {range}</translation>
    </message>
</context>
<context>
    <name>WaitNumbers</name>
    <message>
        <source>Give a whole number from 0 to {most}</source>
        <translation>请填 0 到 {most} 的整数</translation>
    </message>
    <message>
        <source>Longest wait in minutes</source>
        <translation>等候目标（分钟）</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>没有改动</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>保存数值</translation>
    </message>
    <message>
        <source>Services before a wait is told</source>
        <translation>办完几组后才预计等候</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>What a rehearsal staffs for: 8 in 10 wait no longer, at every station.</source>
        <translation>预演按它配人：每个岗位十组里有八组不等更久。</translation>
    </message>
    <message>
        <source>Where nobody gave minutes: a wait is not yet known before so many.</source>
        <translation>没有填过用时的岗位：不到这个数，就说“暂无法预计”。</translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message>
        <source>{low}–{high} min</source>
        <translation>{low}–{high} 分</translation>
    </message>
</context>
<context>
    <name>WaiveForm</name>
    <message>
        <source>A supervisor answers for it; the reason stays in the journal.</source>
        <translation>由主管负责，理由写入日志。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Let the keys go early</source>
        <translation>主管放行钥匙</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Note, not in the journal</source>
        <translation>备注（不入日志）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Somebody else than who presses</source>
        <translation>须非经办人本人</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
</context>
<context>
    <name>Wanted</name>
    <message>
        <source>Any day</source>
        <translation>哪天都行</translation>
    </message>
    <message>
        <source>Wanted day</source>
        <translation>想要的日子</translation>
    </message>
</context>
<context>
    <name>WhereLine</name>
    <message numerus="yes">
        <source>%n lost</source>
        <translation><numerusform>挂失 %n 件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation><numerusform>%n 件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation><numerusform>%n 套</numerusform></translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>K-{number} · {home} ({pieces})</source>
        <translation>K-{number} · {home}（{pieces}）</translation>
    </message>
    <message>
        <source>Sealed bag</source>
        <translation>封袋</translation>
    </message>
    <message>
        <source>cabinet {name}</source>
        <translation>{name} 柜</translation>
    </message>
    <message>
        <source>hook {name}</source>
        <translation>{name} 号钩</translation>
    </message>
    <message>
        <source>offered to {name}</source>
        <translation>待 {name} 接收</translation>
    </message>
    <message>
        <source>reported lost</source>
        <translation>已挂失</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time} 起</translation>
    </message>
    <message>
        <source>the set is frozen</source>
        <translation>整套已冻结</translation>
    </message>
    <message>
        <source>this tag was replaced by another</source>
        <translation>这块牌已换新</translation>
    </message>
    <message>
        <source>{name} has no keys</source>
        <translation>{name} 手里没有钥匙</translation>
    </message>
    <message>
        <source>{name} has {pieces} of {sets}: {homes}</source>
        <translation>{name} 有 {sets}中的 {pieces}：{homes}</translation>
    </message>
    <message>
        <source>{pieces} with {where}</source>
        <translation>{pieces}在 {where}</translation>
    </message>
    <message>
        <source>{what}: {where}</source>
        <translation>{what}：{where}</translation>
    </message>
</context>
<context>
    <name>WhoIsIt</name>
    <message>
        <source>No appointment yet</source>
        <translation>还没有预约</translation>
    </message>
    <message>
        <source>no telephone</source>
        <translation>没有电话</translation>
    </message>
    <message>
        <source>{state}, pinned</source>
        <translation>{state}，已固定</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Add the word</source>
        <translation>添加此词</translation>
    </message>
    <message>
        <source>At most {n} characters</source>
        <translation>最多 {n} 个字符</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Defects of this trade</source>
        <translation>该专业的缺陷</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>新词</translation>
    </message>
    <message>
        <source>Not offered any more</source>
        <translation>不再提供</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Save the word</source>
        <translation>保存此词</translation>
    </message>
    <message>
        <source>The first nine parts and the first six trades and defects are one press away. Issues that bear a word keep it.</source>
        <translation>前九个部位、前六个专业和缺陷一按即达。已用此词的问题保留原词。</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Words for defects</source>
        <translation>缺陷词库</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>{station} desk {number}</source>
        <translation>{station} {number} 号窗</translation>
    </message>
</context>
<context>
    <name>WriteFile</name>
    <message>
        <source>Show</source>
        <translation>打开看看</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>正在写 {file}…</translation>
    </message>
</context>
<context>
    <name>ZoneList</name>
    <message>
        <source>Zone {code}</source>
        <translation>{code} 区</translation>
    </message>
    <message>
        <source>longest {time}</source>
        <translation>最久 {time}</translation>
    </message>
</context>
<context>
    <name>names.appointment</name>
    <message>
        <source>Arrived</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已约</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>未预约</translation>
    </message>
    <message>
        <source>Rebooked</source>
        <translation>已改约</translation>
    </message>
</context>
<context>
    <name>names.authority</name>
    <message>
        <source>Company seal</source>
        <translation>单位公章</translation>
    </message>
    <message>
        <source>Letter of authority</source>
        <translation>授权委托书</translation>
    </message>
    <message>
        <source>Notarised authority</source>
        <translation>公证委托书</translation>
    </message>
</context>
<context>
    <name>names.call_column</name>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>拨打时间</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>最近结果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>次数</translation>
    </message>
</context>
<context>
    <name>names.call_list</name>
    <message>
        <source>Did not come</source>
        <translation>今天未到</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>次日应到</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>联系不上</translation>
    </message>
</context>
<context>
    <name>names.call_outcome</name>
    <message>
        <source>Comes</source>
        <translation>会来</translation>
    </message>
    <message>
        <source>Does not want to come</source>
        <translation>不愿来</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已接通</translation>
    </message>
    <message>
        <source>Wants another day</source>
        <translation>要改期</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>号码不对</translation>
    </message>
</context>
<context>
    <name>names.came</name>
    <message>
        <source>Booked</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Green channel</source>
        <translation>绿色通道</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>未预约</translation>
    </message>
</context>
<context>
    <name>names.charge</name>
    <message>
        <source>Area adjustment</source>
        <translation>面积补差</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>欠款</translation>
    </message>
    <message>
        <source>Maintenance fund</source>
        <translation>维修基金</translation>
    </message>
    <message>
        <source>Service fee</source>
        <translation>物业费</translation>
    </message>
</context>
<context>
    <name>names.class</name>
    <message>
        <source>Key customer</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>With issues</source>
        <translation>有问题</translation>
    </message>
</context>
<context>
    <name>names.day</name>
    <message>
        <source>Closed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已排</translation>
    </message>
</context>
<context>
    <name>names.desk</name>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>On break</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开放</translation>
    </message>
</context>
<context>
    <name>names.difference</name>
    <message>
        <source>At a desk</source>
        <translation>在窗口</translation>
    </message>
    <message>
        <source>Handed over, not booked</source>
        <translation>已交出未登记</translation>
    </message>
    <message>
        <source>Here though booked elsewhere</source>
        <translation>在这里但账上在别处</translation>
    </message>
    <message>
        <source>In another cabinet</source>
        <translation>在别的柜</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>在途中</translation>
    </message>
</context>
<context>
    <name>names.ending_reason</name>
    <message>
        <source>A system is down</source>
        <translation>系统故障</translation>
    </message>
    <message>
        <source>Authority missing</source>
        <translation>缺授权委托</translation>
    </message>
    <message>
        <source>Came to look</source>
        <translation>只来看看</translation>
    </message>
    <message>
        <source>Child or health</source>
        <translation>孩子或身体</translation>
    </message>
    <message>
        <source>Co-owner not here</source>
        <translation>共有人未到</translation>
    </message>
    <message>
        <source>Contract missing</source>
        <translation>缺合同</translation>
    </message>
    <message>
        <source>Decides later</source>
        <translation>回去再定</translation>
    </message>
    <message>
        <source>Facilities missing</source>
        <translation>配套不到位</translation>
    </message>
    <message>
        <source>Fees or price</source>
        <translation>费用或面积差</translation>
    </message>
    <message>
        <source>Had to leave</source>
        <translation>临时有事</translation>
    </message>
    <message>
        <source>ID missing</source>
        <translation>缺身份证件</translation>
    </message>
    <message>
        <source>Not as planned</source>
        <translation>与图纸不符</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Payment open</source>
        <translation>款项未结清</translation>
    </message>
    <message>
        <source>Promises not kept</source>
        <translation>承诺未兑现</translation>
    </message>
    <message>
        <source>Quality of the home</source>
        <translation>房屋质量</translation>
    </message>
    <message>
        <source>Repairs still open</source>
        <translation>维修未完</translation>
    </message>
    <message>
        <source>Seal missing</source>
        <translation>缺公章</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Waited too long</source>
        <translation>等太久</translation>
    </message>
    <message>
        <source>Wants an expert</source>
        <translation>要请验房师</translation>
    </message>
</context>
<context>
    <name>names.event</name>
    <message>
        <source>announcements set</source>
        <translation>设置播报用语</translation>
    </message>
    <message>
        <source>answers to messages</source>
        <translation>短信回执</translation>
    </message>
    <message>
        <source>appointment booked</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>appointment cancelled</source>
        <translation>取消预约</translation>
    </message>
    <message>
        <source>appointment confirmed</source>
        <translation>确认预约</translation>
    </message>
    <message>
        <source>appointment moved</source>
        <translation>调整预约</translation>
    </message>
    <message>
        <source>appointment pinned</source>
        <translation>固定预约</translation>
    </message>
    <message>
        <source>appointment unpinned</source>
        <translation>解除固定</translation>
    </message>
    <message>
        <source>bag opened</source>
        <translation>封袋已拆</translation>
    </message>
    <message>
        <source>call list written</source>
        <translation>导出电话名单</translation>
    </message>
    <message>
        <source>called</source>
        <translation>叫号</translation>
    </message>
    <message>
        <source>called again</source>
        <translation>重呼</translation>
    </message>
    <message>
        <source>calling paused</source>
        <translation>暂停叫号</translation>
    </message>
    <message>
        <source>calling resumed</source>
        <translation>恢复叫号</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>回来排队</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>改资料</translation>
    </message>
    <message>
        <source>charge corrected</source>
        <translation>更正费用</translation>
    </message>
    <message>
        <source>charges paid</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>charges written</source>
        <translation>写入费用</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>children collected</source>
        <translation>接回孩子</translation>
    </message>
    <message>
        <source>clock runs again</source>
        <translation>恢复计时</translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation>停表</translation>
    </message>
    <message>
        <source>co-owner joined</source>
        <translation>共有人加入</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>更正资料</translation>
    </message>
    <message>
        <source>customer class looked at</source>
        <translation>查看客户类别</translation>
    </message>
    <message>
        <source>day closed</source>
        <translation>封存当天</translation>
    </message>
    <message>
        <source>day opened</source>
        <translation>开始当天</translation>
    </message>
    <message>
        <source>day promised</source>
        <translation>已承诺日期</translation>
    </message>
    <message>
        <source>days of the plan set</source>
        <translation>设置日子与配额</translation>
    </message>
    <message>
        <source>defect word changed</source>
        <translation>缺陷目录变更</translation>
    </message>
    <message>
        <source>desk set</source>
        <translation>窗口设置</translation>
    </message>
    <message>
        <source>display set</source>
        <translation>设置显示屏</translation>
    </message>
    <message>
        <source>display taken down</source>
        <translation>撤下显示屏</translation>
    </message>
    <message>
        <source>duty roster changed</source>
        <translation>改排班表</translation>
    </message>
    <message>
        <source>first reply given</source>
        <translation>首次回复</translation>
    </message>
    <message>
        <source>given to a host</source>
        <translation>交给专员</translation>
    </message>
    <message>
        <source>green channel asked</source>
        <translation>申请绿色通道</translation>
    </message>
    <message>
        <source>green channel granted</source>
        <translation>批准绿色通道</translation>
    </message>
    <message>
        <source>green channel refused</source>
        <translation>拒绝绿色通道</translation>
    </message>
    <message>
        <source>green channel withdrawn</source>
        <translation>收回绿色通道</translation>
    </message>
    <message>
        <source>green reasons changed</source>
        <translation>修改绿色理由</translation>
    </message>
    <message>
        <source>hold extended</source>
        <translation>延长挂起</translation>
    </message>
    <message>
        <source>home added</source>
        <translation>加一户</translation>
    </message>
    <message>
        <source>homes merged</source>
        <translation>合并房源</translation>
    </message>
    <message>
        <source>host replaced</source>
        <translation>换专员</translation>
    </message>
    <message>
        <source>issue chased</source>
        <translation>问题催办</translation>
    </message>
    <message>
        <source>issue closed</source>
        <translation>问题关闭</translation>
    </message>
    <message>
        <source>issue handed to a party</source>
        <translation>问题已派单</translation>
    </message>
    <message>
        <source>issue handed up</source>
        <translation>问题升级</translation>
    </message>
    <message>
        <source>issue opened again</source>
        <translation>问题重新打开</translation>
    </message>
    <message>
        <source>issue recorded</source>
        <translation>记录问题</translation>
    </message>
    <message>
        <source>issues merged</source>
        <translation>问题合并</translation>
    </message>
    <message>
        <source>key template changed</source>
        <translation>改动钥匙模板</translation>
    </message>
    <message>
        <source>keys accepted</source>
        <translation>接收钥匙</translation>
    </message>
    <message>
        <source>keys counted</source>
        <translation>盘点钥匙</translation>
    </message>
    <message>
        <source>keys damaged</source>
        <translation>钥匙报损</translation>
    </message>
    <message>
        <source>keys found</source>
        <translation>找回钥匙</translation>
    </message>
    <message>
        <source>keys kept back</source>
        <translation>留存钥匙</translation>
    </message>
    <message>
        <source>keys lent</source>
        <translation>借出钥匙</translation>
    </message>
    <message>
        <source>keys let go early</source>
        <translation>主管放行钥匙</translation>
    </message>
    <message>
        <source>keys lost</source>
        <translation>钥匙挂失</translation>
    </message>
    <message>
        <source>keys made</source>
        <translation>建立钥匙</translation>
    </message>
    <message>
        <source>keys missing</source>
        <translation>钥匙缺失</translation>
    </message>
    <message>
        <source>keys no longer kept back</source>
        <translation>解除留存</translation>
    </message>
    <message>
        <source>keys offered</source>
        <translation>移交钥匙</translation>
    </message>
    <message>
        <source>keys refused</source>
        <translation>拒收钥匙</translation>
    </message>
    <message>
        <source>keys replaced</source>
        <translation>更换钥匙</translation>
    </message>
    <message>
        <source>keys returned</source>
        <translation>归还钥匙</translation>
    </message>
    <message>
        <source>keys signed for</source>
        <translation>签收钥匙</translation>
    </message>
    <message>
        <source>layout of a sheet mapped</source>
        <translation>表格版式对应</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>提前离开</translation>
    </message>
    <message>
        <source>limits of buildings set</source>
        <translation>设置楼栋上限</translation>
    </message>
    <message>
        <source>loan left open</source>
        <translation>借用留到明天</translation>
    </message>
    <message>
        <source>loan prolonged</source>
        <translation>延长借用</translation>
    </message>
    <message>
        <source>logo changed</source>
        <translation>改动徽标</translation>
    </message>
    <message>
        <source>loss on loan</source>
        <translation>借用丢失核销</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>messages written</source>
        <translation>写出短信</translation>
    </message>
    <message>
        <source>meter read</source>
        <translation>抄表</translation>
    </message>
    <message>
        <source>money asked</source>
        <translation>申请赔付</translation>
    </message>
    <message>
        <source>money declined</source>
        <translation>不予赔付</translation>
    </message>
    <message>
        <source>money granted</source>
        <translation>批准赔付</translation>
    </message>
    <message>
        <source>no-shows told</source>
        <translation>登记未到</translation>
    </message>
    <message>
        <source>note on an issue</source>
        <translation>问题备注</translation>
    </message>
    <message>
        <source>notified</source>
        <translation>发出通知</translation>
    </message>
    <message>
        <source>numbers of the plan set</source>
        <translation>设置排期参数</translation>
    </message>
    <message>
        <source>offer left open</source>
        <translation>移交留到明天</translation>
    </message>
    <message>
        <source>only viewed</source>
        <translation>仅看房</translation>
    </message>
    <message>
        <source>outside score entered</source>
        <translation>录入外部评分</translation>
    </message>
    <message>
        <source>outside score struck</source>
        <translation>删去外部评分</translation>
    </message>
    <message>
        <source>owner added</source>
        <translation>加业主</translation>
    </message>
    <message>
        <source>owner corrected</source>
        <translation>更正业主</translation>
    </message>
    <message>
        <source>owner taken off</source>
        <translation>去掉业主</translation>
    </message>
    <message>
        <source>owner told of keys</source>
        <translation>已告知业主</translation>
    </message>
    <message>
        <source>owner was rung</source>
        <translation>给业主打了电话</translation>
    </message>
    <message>
        <source>owners merged</source>
        <translation>合并业主</translation>
    </message>
    <message>
        <source>paper not printed</source>
        <translation>打印失败</translation>
    </message>
    <message>
        <source>paper printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>paper sent to the printer</source>
        <translation>送往打印机</translation>
    </message>
    <message>
        <source>paper to be printed</source>
        <translation>排队打印</translation>
    </message>
    <message>
        <source>papers missing</source>
        <translation>资料不全</translation>
    </message>
    <message>
        <source>papers noted</source>
        <translation>记下资料</translation>
    </message>
    <message>
        <source>papers of a pack changed</source>
        <translation>改动资料包</translation>
    </message>
    <message>
        <source>papers printed</source>
        <translation>打印资料</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>party changed</source>
        <translation>改同行情况</translation>
    </message>
    <message>
        <source>payment voided</source>
        <translation>付款作废</translation>
    </message>
    <message>
        <source>persons erased</source>
        <translation>删除个人信息</translation>
    </message>
    <message>
        <source>photo added</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>photo removed</source>
        <translation>删除照片</translation>
    </message>
    <message>
        <source>pieces added</source>
        <translation>补入钥匙</translation>
    </message>
    <message>
        <source>pieces struck off</source>
        <translation>划去误录钥匙</translation>
    </message>
    <message>
        <source>pieces tagged</source>
        <translation>单件贴牌</translation>
    </message>
    <message>
        <source>plan changed</source>
        <translation>调整排期</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>排期</translation>
    </message>
    <message>
        <source>print cancelled</source>
        <translation>取消打印</translation>
    </message>
    <message>
        <source>printer held up</source>
        <translation>打印机受阻</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>quotas of slots set</source>
        <translation>设置时段配额</translation>
    </message>
    <message>
        <source>rebooked</source>
        <translation>改约</translation>
    </message>
    <message>
        <source>rechecked</source>
        <translation>已复验</translation>
    </message>
    <message>
        <source>red lines changed</source>
        <translation>红线已改</translation>
    </message>
    <message>
        <source>red-line dates set</source>
        <translation>红线日期已改</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>rehearsal kept</source>
        <translation>保留演练</translation>
    </message>
    <message>
        <source>responsible party changed</source>
        <translation>责任单位变更</translation>
    </message>
    <message>
        <source>roster imported</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>route changed</source>
        <translation>路线改动</translation>
    </message>
    <message>
        <source>scan refused</source>
        <translation>扫码被拒</translation>
    </message>
    <message>
        <source>sealed figure corrected</source>
        <translation>更正封存数字</translation>
    </message>
    <message>
        <source>seat held</source>
        <translation>留位</translation>
    </message>
    <message>
        <source>seat released</source>
        <translation>放位</translation>
    </message>
    <message>
        <source>seen on site</source>
        <translation>已上门</translation>
    </message>
    <message>
        <source>sent on</source>
        <translation>转站</translation>
    </message>
    <message>
        <source>sent to a zone</source>
        <translation>换等候区</translation>
    </message>
    <message>
        <source>served</source>
        <translation>开始办理</translation>
    </message>
    <message>
        <source>set tagged anew</source>
        <translation>更换钥匙牌</translation>
    </message>
    <message>
        <source>set unfrozen</source>
        <translation>钥匙解冻</translation>
    </message>
    <message>
        <source>sheet given back</source>
        <translation>回填表已写</translation>
    </message>
    <message>
        <source>signed sheet filed</source>
        <translation>归档签字单据</translation>
    </message>
    <message>
        <source>signed sheet taken out</source>
        <translation>取出签字单据</translation>
    </message>
    <message>
        <source>signing held up or let go</source>
        <translation>影响签署变更</translation>
    </message>
    <message>
        <source>step finished</source>
        <translation>完成一步</translation>
    </message>
    <message>
        <source>step left out</source>
        <translation>步骤免办</translation>
    </message>
    <message>
        <source>survey answered</source>
        <translation>填了满意度</translation>
    </message>
    <message>
        <source>told by phone</source>
        <translation>电话通知</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>usual minutes set</source>
        <translation>设置常用时长</translation>
    </message>
    <message>
        <source>visit agreed</source>
        <translation>已约上门</translation>
    </message>
    <message>
        <source>waits learned</source>
        <translation>记下当天用时</translation>
    </message>
    <message>
        <source>waits told</source>
        <translation>告知等候</translation>
    </message>
    <message>
        <source>walked in</source>
        <translation>未预约到访</translation>
    </message>
    <message>
        <source>words of papers changed</source>
        <translation>改动资料文字</translation>
    </message>
    <message>
        <source>workbook with full telephone numbers</source>
        <translation>已写出含完整电话的工作簿</translation>
    </message>
</context>
<context>
    <name>names.field</name>
    <message>
        <source>Adjustment paid</source>
        <translation>补差已交</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Area adjustment</source>
        <translation>面积补差</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>欠款</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>计费依据</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Change of owner</source>
        <translation>变更状态</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>费用名称</translation>
    </message>
    <message>
        <source>Charge paid</source>
        <translation>费用已交</translation>
    </message>
    <message>
        <source>Co-owners</source>
        <translation>共有人</translation>
    </message>
    <message>
        <source>Conflict group</source>
        <translation>冲突组</translation>
    </message>
    <message>
        <source>Contract date</source>
        <translation>合同交付日期</translation>
    </message>
    <message>
        <source>Contract no.</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Customer class</source>
        <translation>客户类别</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Fund paid</source>
        <translation>维修基金已交</translation>
    </message>
    <message>
        <source>Green channel</source>
        <translation>绿色理由</translation>
    </message>
    <message>
        <source>Gross area</source>
        <translation>建筑面积</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>ID of co-owners</source>
        <translation>共有人证件号</translation>
    </message>
    <message>
        <source>Kind of ID</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>户型</translation>
    </message>
    <message>
        <source>Maintenance fund</source>
        <translation>维修基金</translation>
    </message>
    <message>
        <source>Net area</source>
        <translation>套内面积</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>不便日</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>备用电话</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Owners before</source>
        <translation>原业主</translation>
    </message>
    <message>
        <source>Owners now</source>
        <translation>现业主</translation>
    </message>
    <message>
        <source>Paid up</source>
        <translation>房款结清</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>车位</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>期数</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Phone of co-owners</source>
        <translation>共有人电话</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>产品类型</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Ready from</source>
        <translation>可收日</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Service fee</source>
        <translation>物业费</translation>
    </message>
    <message>
        <source>Service fee paid</source>
        <translation>物业费已交</translation>
    </message>
    <message>
        <source>Stairwell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>State</source>
        <translation>房间状态</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>储藏室</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>房间全称</translation>
    </message>
    <message>
        <source>Wished</source>
        <translation>想来的时间</translation>
    </message>
</context>
<context>
    <name>names.figure</name>
    <message>
        <source>Arrived</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>顺延</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应办</translation>
    </message>
    <message>
        <source>Green channel</source>
        <translation>绿色通道</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>中途离开</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>资料不全</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>仅看房</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>组数</translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <translation>未预约</translation>
    </message>
    <message>
        <source>With issues</source>
        <translation>带问题办结</translation>
    </message>
</context>
<context>
    <name>names.form</name>
    <message>
        <source>Electricity</source>
        <translation>电表</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>燃气表</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>热力表</translation>
    </message>
    <message>
        <source>ID card compared</source>
        <translation>身份证已核对</translation>
    </message>
    <message>
        <source>Papers seen</source>
        <translation>资料已看</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水表</translation>
    </message>
</context>
<context>
    <name>names.give_back_field</name>
    <message>
        <source>Actual date</source>
        <translation>实际交付日期</translation>
    </message>
    <message>
        <source>Agreed date</source>
        <translation>约定日期</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>合同号</translation>
    </message>
    <message>
        <source>Home in full</source>
        <translation>房间全名</translation>
    </message>
    <message>
        <source>Notice sent on</source>
        <translation>通知发出日期</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>期数</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>产品类型</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>交付进程</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>进程备注</translation>
    </message>
    <message>
        <source>Reminder sent on</source>
        <translation>催告发出日期</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Stairwell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不填</translation>
    </message>
</context>
<context>
    <name>names.grant_role</name>
    <message>
        <source>General manager</source>
        <translation>总经理</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>专员</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
</context>
<context>
    <name>names.half</name>
    <message>
        <source>afternoon</source>
        <translation>下午</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>上午</translation>
    </message>
</context>
<context>
    <name>names.holder</name>
    <message>
        <source>Contractor</source>
        <translation>施工单位</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>工程</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Key desk</source>
        <translation>钥匙台</translation>
    </message>
    <message>
        <source>Key room</source>
        <translation>钥匙房</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>物业</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安保</translation>
    </message>
    <message>
        <source>Unaccounted</source>
        <translation>无人认领</translation>
    </message>
</context>
<context>
    <name>names.id_type</name>
    <message>
        <source>Business licence</source>
        <translation>营业执照</translation>
    </message>
    <message>
        <source>Hong Kong/Macau pass</source>
        <translation>港澳通行证</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>身份证</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
</context>
<context>
    <name>names.issue_closing</name>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Not justified</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已了结</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>The owner is content</source>
        <translation>业主认可</translation>
    </message>
</context>
<context>
    <name>names.issue_decline</name>
    <message>
        <source>Mended instead</source>
        <translation>改为修复</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>没有依据</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>不属赔付范围</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>The owner withdrew it</source>
        <translation>业主撤回</translation>
    </message>
</context>
<context>
    <name>names.issue_kind</name>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
</context>
<context>
    <name>names.issue_note</name>
    <message>
        <source>answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>chased</source>
        <translation>已催办</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>day promised</source>
        <translation>已承诺日期</translation>
    </message>
    <message>
        <source>handed to a party</source>
        <translation>已派单</translation>
    </message>
    <message>
        <source>handed up</source>
        <translation>已升级</translation>
    </message>
    <message>
        <source>holds up the signing</source>
        <translation>影响签署</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>merged into another</source>
        <translation>并入另一件</translation>
    </message>
    <message>
        <source>money asked</source>
        <translation>申请赔付</translation>
    </message>
    <message>
        <source>money declined</source>
        <translation>不予赔付</translation>
    </message>
    <message>
        <source>money granted</source>
        <translation>批准赔付</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>others merged here</source>
        <translation>并入其他问题</translation>
    </message>
    <message>
        <source>recheck failed</source>
        <translation>复验未通过</translation>
    </message>
    <message>
        <source>recheck passed</source>
        <translation>复验通过</translation>
    </message>
    <message>
        <source>seen on site</source>
        <translation>已上门</translation>
    </message>
    <message>
        <source>signing let go</source>
        <translation>放行签署</translation>
    </message>
    <message>
        <source>visit agreed</source>
        <translation>已约上门</translation>
    </message>
</context>
<context>
    <name>names.issue_pause</name>
    <message>
        <source>An authority decides</source>
        <translation>等主管部门</translation>
    </message>
    <message>
        <source>Begins anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Material is missing</source>
        <translation>等材料</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>没有钥匙</translation>
    </message>
    <message>
        <source>Waiting for the owner</source>
        <translation>等业主</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>天气原因</translation>
    </message>
    <message>
        <source>Wish of the owner</source>
        <translation>应业主要求</translation>
    </message>
</context>
<context>
    <name>names.issue_release</name>
    <message>
        <source>By the management</source>
        <translation>管理层决定</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>已修好</translation>
    </message>
    <message>
        <source>Not of this home</source>
        <translation>不属本户</translation>
    </message>
    <message>
        <source>The owner accepts</source>
        <translation>业主接受</translation>
    </message>
</context>
<context>
    <name>names.issue_source</name>
    <message>
        <source>At a desk</source>
        <translation>现场柜台</translation>
    </message>
    <message>
        <source>By staff</source>
        <translation>人工登记</translation>
    </message>
    <message>
        <source>Earlier inspection</source>
        <translation>前期验收</translation>
    </message>
    <message>
        <source>In the home</source>
        <translation>陪验</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>满意度</translation>
    </message>
</context>
<context>
    <name>names.issue_state</name>
    <message>
        <source>Answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Mended, to recheck</source>
        <translation>已整改待复验</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未回复</translation>
    </message>
    <message>
        <source>Seen on site</source>
        <translation>已上门</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>names.issue_timer</name>
    <message>
        <source>First reply</source>
        <translation>首次回复</translation>
    </message>
    <message>
        <source>On-site visit</source>
        <translation>上门查看</translation>
    </message>
    <message>
        <source>Recheck result</source>
        <translation>复验结果</translation>
    </message>
</context>
<context>
    <name>names.kept</name>
    <message>
        <source>Not reached</source>
        <translation>联系不上</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>正在送回</translation>
    </message>
    <message>
        <source>Return agreed for tomorrow</source>
        <translation>约好明天归还</translation>
    </message>
    <message>
        <source>Work goes on tomorrow</source>
        <translation>明天继续施工</translation>
    </message>
</context>
<context>
    <name>names.key_consent</name>
    <message>
        <source>The owner agreed in writing</source>
        <translation>业主书面同意</translation>
    </message>
    <message>
        <source>The owner was present</source>
        <translation>业主在场</translation>
    </message>
</context>
<context>
    <name>names.key_damaged</name>
    <message>
        <source>Bent or broken</source>
        <translation>弯曲或折断</translation>
    </message>
    <message>
        <source>Card is not read</source>
        <translation>卡读不出</translation>
    </message>
    <message>
        <source>Does not open</source>
        <translation>打不开</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>磨损</translation>
    </message>
</context>
<context>
    <name>names.key_lost</name>
    <message>
        <source>Mislaid</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>Never arrived</source>
        <translation>从未收到</translation>
    </message>
    <message>
        <source>Not given back</source>
        <translation>未归还</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>被盗</translation>
    </message>
</context>
<context>
    <name>names.key_seal</name>
    <message>
        <source>Nobody knows</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>Opened to check</source>
        <translation>拆开核对</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Tampered with</source>
        <translation>有人动过</translation>
    </message>
    <message>
        <source>The owner asked for it</source>
        <translation>业主要求</translation>
    </message>
    <message>
        <source>Torn</source>
        <translation>破损</translation>
    </message>
</context>
<context>
    <name>names.key_told</name>
    <message>
        <source>By message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
</context>
<context>
    <name>names.key_trouble</name>
    <message>
        <source>Elsewhere</source>
        <translation>不在钥匙房</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>返修中</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不齐</translation>
    </message>
    <message>
        <source>No set made</source>
        <translation>未建套</translation>
    </message>
    <message>
        <source>Nobody has them</source>
        <translation>下落不明</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分散</translation>
    </message>
</context>
<context>
    <name>names.language</name>
    <message>
        <source>Cantonese</source>
        <translation>粤语</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Hokkien</source>
        <translation>闽南语</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation>普通话</translation>
    </message>
    <message>
        <source>Sichuanese</source>
        <translation>四川话</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Wu</source>
        <translation>吴语</translation>
    </message>
</context>
<context>
    <name>names.loan_purpose</name>
    <message>
        <source>Cleaning</source>
        <translation>保洁</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>查验</translation>
    </message>
    <message>
        <source>Meter reading</source>
        <translation>抄表</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>维修整改</translation>
    </message>
    <message>
        <source>Viewing</source>
        <translation>看房</translation>
    </message>
</context>
<context>
    <name>names.method</name>
    <message>
        <source>Card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>支票</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转账</translation>
    </message>
</context>
<context>
    <name>names.product</name>
    <message>
        <source>Apartment</source>
        <translation>公寓</translation>
    </message>
    <message>
        <source>High-rise</source>
        <translation>高层</translation>
    </message>
    <message>
        <source>Low-rise</source>
        <translation>多层</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>车位</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>商铺</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>储藏室</translation>
    </message>
    <message>
        <source>Villa</source>
        <translation>别墅</translation>
    </message>
</context>
<context>
    <name>names.reason</name>
    <message>
        <source>A system is down</source>
        <translation>系统故障</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>Elderly or disabled</source>
        <translation>老人或行动不便</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>疏散</translation>
    </message>
    <message>
        <source>Evacuation drill</source>
        <translation>疏散演练</translation>
    </message>
    <message>
        <source>Expecting or infant</source>
        <translation>孕妇或带婴儿</translation>
    </message>
    <message>
        <source>Fetching a paper</source>
        <translation>去取资料</translation>
    </message>
    <message>
        <source>Fetching money</source>
        <translation>去取款</translation>
    </message>
    <message>
        <source>Fetching the ID card</source>
        <translation>去取身份证</translation>
    </message>
    <message>
        <source>From out of town</source>
        <translation>外地业主</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>身体不适</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>午休</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>没有证明</translation>
    </message>
    <message>
        <source>Not a case of the list</source>
        <translation>不在名录内</translation>
    </message>
    <message>
        <source>On a rest</source>
        <translation>正在休息</translation>
    </message>
    <message>
        <source>Others would wait too long</source>
        <translation>别人等太久</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Speaks the language</source>
        <translation>会说该语言</translation>
    </message>
    <message>
        <source>Too crowded</source>
        <translation>现场过于拥挤</translation>
    </message>
    <message>
        <source>Too many parties</source>
        <translation>接待过多</translation>
    </message>
    <message>
        <source>Urgent matter</source>
        <translation>急事</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>仅看房</translation>
    </message>
    <message>
        <source>Waiting for a co-owner</source>
        <translation>等共有人</translation>
    </message>
    <message>
        <source>Wants to think</source>
        <translation>想再考虑</translation>
    </message>
    <message>
        <source>Wish of the owner</source>
        <translation>业主要求</translation>
    </message>
</context>
<context>
    <name>names.role_above</name>
    <message>
        <source>General manager</source>
        <translation>总经理</translation>
    </message>
    <message>
        <source>Project manager</source>
        <translation>项目经理</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
</context>
<context>
    <name>names.score_source</name>
    <message>
        <source>Running-in survey</source>
        <translation>磨合期调查</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>其他来源</translation>
    </message>
    <message>
        <source>The developer</source>
        <translation>开发商</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>第三方</translation>
    </message>
</context>
<context>
    <name>names.severity</name>
    <message>
        <source>Minor</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
</context>
<context>
    <name>names.skip</name>
    <message>
        <source>By the management</source>
        <translation>管理层批准</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>此前已办</translation>
    </message>
    <message>
        <source>Done by a proxy</source>
        <translation>由代理人办理</translation>
    </message>
    <message>
        <source>System away</source>
        <translation>系统故障</translation>
    </message>
</context>
<context>
    <name>names.station</name>
    <message>
        <source>Check-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>资料审核</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份核验</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>陪验</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>领钥匙</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>缴费结算</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>满意度</translation>
    </message>
</context>
<context>
    <name>names.survey_tag</name>
    <message>
        <source>All clear</source>
        <translation>讲得清楚</translation>
    </message>
    <message>
        <source>Fees unclear</source>
        <translation>费用没讲明</translation>
    </message>
    <message>
        <source>Home faults</source>
        <translation>房子有问题</translation>
    </message>
    <message>
        <source>Keys missing</source>
        <translation>钥匙不齐</translation>
    </message>
    <message>
        <source>Kind staff</source>
        <translation>态度好</translation>
    </message>
    <message>
        <source>Long wait</source>
        <translation>等太久</translation>
    </message>
</context>
<context>
    <name>names.unit</name>
    <message>
        <source>Handed over</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Handed over with issues</source>
        <translation>带问题交付</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>已催</translation>
    </message>
</context>
<context>
    <name>names.visit</name>
    <message>
        <source>Called</source>
        <translation>已叫</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>提前离开</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>资料不全</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>仅看房</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候</translation>
    </message>
</context>
<context>
    <name>names.waiver</name>
    <message>
        <source>Access for a repair</source>
        <translation>维修进户</translation>
    </message>
    <message>
        <source>By the management</source>
        <translation>管理层决定</translation>
    </message>
    <message>
        <source>Moves in early</source>
        <translation>提前入住</translation>
    </message>
    <message>
        <source>System away</source>
        <translation>系统故障</translation>
    </message>
    <message>
        <source>The owner travels</source>
        <translation>业主要出远门</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>A call cannot have come to {outcome}.</source>
        <translation>通话结果不能是 {outcome}。</translation>
    </message>
    <message>
        <source>A campaign lasts 1 to {most} days, not {days}.</source>
        <translation>项目为 1 到 {most} 天，不能是 {days} 天。</translation>
    </message>
    <message>
        <source>A change of owner is still open.</source>
        <translation>更名尚未办结。</translation>
    </message>
    <message>
        <source>A co-owner is already in the house with {ticket}.</source>
        <translation>共有人已凭 {ticket} 在场。</translation>
    </message>
    <message>
        <source>A comment has {most} characters at most.</source>
        <translation>意见最多 {most} 个字。</translation>
    </message>
    <message>
        <source>A company: it needs an authorised person.</source>
        <translation>是公司，需要授权人。</translation>
    </message>
    <message>
        <source>A defect belongs to a home: choose the home first.</source>
        <translation>缺陷要记在某一户：请先选房屋。</translation>
    </message>
    <message>
        <source>A desk is open, on break or closed, not {state}.</source>
        <translation>窗口只有开放、暂停、关闭，没有 {state}。</translation>
    </message>
    <message>
        <source>A display needs a monitor, a volume of 0 to 100, one to three repetitions, and languages from the list.</source>
        <translation>显示屏需要选定屏幕、0 到 100 的音量、1 到 3 遍播报，语言只能从列表里选。</translation>
    </message>
    <message>
        <source>A figure is a whole number from 0 on.</source>
        <translation>数字须是从 0 起的整数。</translation>
    </message>
    <message>
        <source>A grant lasts between 5 and {most} minutes.</source>
        <translation>批准的有效期在 5 到 {most} 分钟之间。</translation>
    </message>
    <message>
        <source>A heading has {most} characters at most.</source>
        <translation>表头最多 {most} 个字。</translation>
    </message>
    <message>
        <source>A home has no field {field}.</source>
        <translation>房源没有 {field} 这一项。</translation>
    </message>
    <message>
        <source>A home keeps at least one owner. Add the new one first.</source>
        <translation>一户至少留一位业主；请先加新的。</translation>
    </message>
    <message>
        <source>A home needs its building and its room.</source>
        <translation>房源要有楼栋和房号。</translation>
    </message>
    <message>
        <source>A home of this party has an appointment already, or is in the house.</source>
        <translation>其中有房源已有预约，或业主正在现场。</translation>
    </message>
    <message>
        <source>A host's name has {most} characters at most.</source>
        <translation>专员姓名最多 {most} 个字。</translation>
    </message>
    <message>
        <source>A list of the catalogue has at most {most} words.</source>
        <translation>目录的每个列表最多 {most} 个词。</translation>
    </message>
    <message>
        <source>A loan is due in the future. Choose a later time.</source>
        <translation>归还时间要晚于现在。请改晚一些。</translation>
    </message>
    <message>
        <source>A lost key still opens its door: change the cylinder instead of cutting a new key.</source>
        <translation>丢失的钥匙仍能开门：请换锁芯，不要只补配。</translation>
    </message>
    <message>
        <source>A meter reading cannot be negative.</source>
        <translation>读数不能是负数。</translation>
    </message>
    <message>
        <source>A newer print took the place of this paper. Touch your number instead.</source>
        <translation>这张纸已被新打印的取代。请直接点您的号码。</translation>
    </message>
    <message>
        <source>A notice of this appointment has been issued. Cancel or rebook it instead.</source>
        <translation>这个预约的通知书已经发出，请改为取消或改约。</translation>
    </message>
    <message>
        <source>A number of the campaign's rules is out of range.</source>
        <translation>项目规则里有数字超出范围。</translation>
    </message>
    <message>
        <source>A pack holds each paper once, in 1 to {most} copies.</source>
        <translation>资料包里每种资料只列一次，1 到 {most} 份。</translation>
    </message>
    <message>
        <source>A party has 1 to {most} people, and at most as many lunches.</source>
        <translation>每组 1 到 {most} 人，午餐份数也不超过此数。</translation>
    </message>
    <message>
        <source>A rate lies between 0 and 100 %, a score between 0 and 100.</source>
        <translation>比率在 0 到 100% 之间，分数在 0 到 100 之间。</translation>
    </message>
    <message>
        <source>A score lies between 0 and 100 and comes from a source of the list.</source>
        <translation>分数在 0 到 100 之间，来源从列表里选。</translation>
    </message>
    <message>
        <source>A seat was held at the telephone while this was planned. Please plan again.</source>
        <translation>排期时有人在电话中留了位。请重新排期。</translation>
    </message>
    <message>
        <source>A second column for {field} was not used.</source>
        <translation>{field} 的第二列没有采用。</translation>
    </message>
    <message>
        <source>A set has 0 to {most} pieces of one kind.</source>
        <translation>每种钥匙为 0 到 {most} 把。</translation>
    </message>
    <message>
        <source>A set has at least one piece. Give one kind a count.</source>
        <translation>一套至少有一件。请给某一种填上数量。</translation>
    </message>
    <message>
        <source>A set's number is 1 to 99999, such as K-41877. Leave it blank and one is dealt.</source>
        <translation>套号为 1 到 99999，例如 K-41877。留空则自动编号。</translation>
    </message>
    <message>
        <source>A set's number is 1 to {most}.</source>
        <translation>套号为 1 到 {most}。</translation>
    </message>
    <message>
        <source>A sheet has 1 to {most} columns.</source>
        <translation>一张表要有 1 到 {most} 列。</translation>
    </message>
    <message>
        <source>A slot is free then.</source>
        <translation>那时有空位。</translation>
    </message>
    <message>
        <source>A step of your own needs a name of at most {most} characters.</source>
        <translation>自加的步骤要有名称，最多 {most} 个字。</translation>
    </message>
    <message>
        <source>A supervisor has let the keys of this home go already.</source>
        <translation>这一户的钥匙主管已放行。</translation>
    </message>
    <message>
        <source>A supervisor lets keys go, not who hands them over. Name somebody else.</source>
        <translation>放行须由主管批准，不能是经办人本人。请填别人。</translation>
    </message>
    <message>
        <source>A visit cannot end as {how}.</source>
        <translation>到访不能以“{how}”结束。</translation>
    </message>
    <message>
        <source>A window has 1 to 14 days, not {days}.</source>
        <translation>交付期为 1 到 14 天，不能是 {days} 天。</translation>
    </message>
    <message>
        <source>A word has 1 to {most} characters in one of the three languages.</source>
        <translation>词要有 1 到 {most} 个字，用三种语言之一。</translation>
    </message>
    <message>
        <source>A word was taken as joining owners: {names}.</source>
        <translation>把连接词当作业主之间的分隔：{names}。</translation>
    </message>
    <message>
        <source>All hosts who could take this party are booked then: {hosts}.</source>
        <translation>能接待这一户的 {hosts} 位专员那时都已排满。</translation>
    </message>
    <message>
        <source>All papers are there: nothing to wait for.</source>
        <translation>资料齐全，不用等。</translation>
    </message>
    <message>
        <source>All these charges are written already.</source>
        <translation>这些费用都已记录。</translation>
    </message>
    <message>
        <source>All these homes were notified already.</source>
        <translation>这些房屋都已通知。</translation>
    </message>
    <message>
        <source>All these pieces have a tag already.</source>
        <translation>这些钥匙都已有牌。</translation>
    </message>
    <message>
        <source>Already checked in: {ticket} at {at}.</source>
        <translation>已签到：{ticket}，{at}。</translation>
    </message>
    <message>
        <source>An appointment moved while the messages were made. Nothing was written; make them again.</source>
        <translation>生成短信时有预约变动，没有写出任何内容。请重新生成。</translation>
    </message>
    <message>
        <source>An appointment was confirmed or fixed while this was planned. Plan again.</source>
        <translation>排期时有预约被确认或固定。请重新排期。</translation>
    </message>
    <message>
        <source>An old tag of K-{set}: scan the new one.</source>
        <translation>K-{set} 的旧牌：请扫新牌。</translation>
    </message>
    <message>
        <source>An owner gets keys at the key desk, not on loan.</source>
        <translation>业主在领钥匙处领取，不能借用。</translation>
    </message>
    <message>
        <source>An owner needs a name.</source>
        <translation>业主要有姓名。</translation>
    </message>
    <message>
        <source>Another appointment stands too near that time or is with that host. Choose another one.</source>
        <translation>与别的预约离得太近，或是同一位专员。请另选时段。</translation>
    </message>
    <message>
        <source>Another key customer of this building comes too near that time.</source>
        <translation>本楼另一位重点客户的时间离得太近。</translation>
    </message>
    <message>
        <source>Another kind of document.</source>
        <translation>另一种证件。</translation>
    </message>
    <message>
        <source>Another owner has this name with this number. Merge the two instead.</source>
        <translation>已有同名同号的业主，请改为合并。</translation>
    </message>
    <message>
        <source>Another row of this home was refused, so no set is made of it. Mend that row and import again.</source>
        <translation>这一户另有一行有误，因此整套不建。请改好那一行再导入。</translation>
    </message>
    <message>
        <source>Another row of this home was refused: without it the home would have too few defects. Mend that row and import again.</source>
        <translation>这一户另有一行有误，少了它缺陷数会偏少。请改好那一行再导入。</translation>
    </message>
    <message>
        <source>Appointments are booked at least {days} days ahead. A supervisor may allow less, with a reason.</source>
        <translation>预约至少提前 {days} 天。主管说明理由后可以破例。</translation>
    </message>
    <message>
        <source>As many homes of this building as may be inspected at once are booked then.</source>
        <translation>那时本楼同时验房的户数已到上限。</translation>
    </message>
    <message>
        <source>Asked for is less than that. Ask anew for the higher amount.</source>
        <translation>申请的金额没有这么多，请重新申请更高的金额。</translation>
    </message>
    <message>
        <source>At most {most} cases can be kept, each with a name.</source>
        <translation>最多保留 {most} 个方案，每个都要有名称。</translation>
    </message>
    <message>
        <source>Blanks were taken as dividing owners: {names}.</source>
        <translation>按空格分成几位业主：{names}。</translation>
    </message>
    <message>
        <source>Calling is not paused.</source>
        <translation>叫号没有暂停。</translation>
    </message>
    <message>
        <source>Calling is paused ({reason}). Resume it first.</source>
        <translation>叫号已暂停（{reason}）。请先恢复。</translation>
    </message>
    <message>
        <source>Chinese numerals read as {building}-{stairwell}-{room}.</source>
        <translation>中文数字读作 {building}-{stairwell}-{room}。</translation>
    </message>
    <message>
        <source>Choose at least one handover day.</source>
        <translation>请至少选一个交付日。</translation>
    </message>
    <message>
        <source>Choose at least one other issue to merge.</source>
        <translation>请至少再选一条要合并的问题。</translation>
    </message>
    <message>
        <source>Choose at least one party to send.</source>
        <translation>请至少选一组。</translation>
    </message>
    <message>
        <source>Choose between 1 and {most} replications.</source>
        <translation>重复次数请在 1 到 {most} 之间。</translation>
    </message>
    <message>
        <source>Choose why calling stops from the list.</source>
        <translation>请从列表中选择暂停叫号的原因。</translation>
    </message>
    <message>
        <source>Column {column} cannot be used for {field}.</source>
        <translation>列 {column} 不能当作 {field}。</translation>
    </message>
    <message>
        <source>Counted {counted}, expected {expected}. Count again.</source>
        <translation>点到 {counted}，应为 {expected}。请再点一次。</translation>
    </message>
    <message>
        <source>Day number read as {date}.</source>
        <translation>日期序号读作 {date}。</translation>
    </message>
    <message>
        <source>Decimal comma read.</source>
        <translation>小数逗号已识别。</translation>
    </message>
    <message>
        <source>Desk {desk} is the last one open at {station}, and {parties} parties inside still need it. Open another desk first.</source>
        <translation>{desk} 号窗是{station}最后一个开着的窗口，场内还有 {parties} 组要来。请先开另一个窗口。</translation>
    </message>
    <message>
        <source>Desk {desk} is {state}. Open it first.</source>
        <translation>{desk} 号窗现在是“{state}”。请先开放。</translation>
    </message>
    <message>
        <source>Desk {desk} of {station} is open or has worked. Close it instead: its papers stay true.</source>
        <translation>“{station}”{desk} 号台席开着或已办过业务。请把它关闭即可，单据才不失实。</translation>
    </message>
    <message>
        <source>Enter the arrival first, from the list of the check-in.</source>
        <translation>请先按签到单补录到场。</translation>
    </message>
    <message>
        <source>Erasing needs the name of a second person who approves it.</source>
        <translation>删除个人信息要由第二个人批准，请写上姓名。</translation>
    </message>
    <message>
        <source>Every slot on the owner's days is full.</source>
        <translation>业主方便的日子时段都满了。</translation>
    </message>
    <message>
        <source>Floor and room were joined to {room}.</source>
        <translation>楼层与房号合成 {room}。</translation>
    </message>
    <message>
        <source>Full telephone numbers are for {known} only.</source>
        <translation>完整电话只给：{known}。</translation>
    </message>
    <message>
        <source>Give a whole number from {least} to {most}.</source>
        <translation>请填 {least} 到 {most} 的整数。</translation>
    </message>
    <message>
        <source>Give an amount above nothing.</source>
        <translation>请填写大于零的金额。</translation>
    </message>
    <message>
        <source>Give the receipt's number.</source>
        <translation>请填收据号。</translation>
    </message>
    <message>
        <source>Handing over cannot begin before completion.</source>
        <translation>开始交付的日期不能早于竣工日期。</translation>
    </message>
    <message>
        <source>In sheet {sheet}, row {row} has no heading for the owner.</source>
        <translation>工作表 {sheet} 第 {row} 行没有业主一列。</translation>
    </message>
    <message>
        <source>In sheet {sheet}, row {row} has no heading for the room or unit.</source>
        <translation>工作表 {sheet} 第 {row} 行没有房号一列。</translation>
    </message>
    <message>
        <source>It is not clear what this charge is for; it was not taken over.</source>
        <translation>不清楚这是什么费用，未导入。</translation>
    </message>
    <message>
        <source>It is not clear where one name ends and the next begins.</source>
        <translation>看不出一个姓名到哪里为止。</translation>
    </message>
    <message>
        <source>It is not clear whether the bag is sealed. Write sealed, broken or none.</source>
        <translation>看不出封袋是否完好。请写：完好、破损或无。</translation>
    </message>
    <message>
        <source>It is not clear whether this is mended. Write mended or open.</source>
        <translation>看不出是否已整改。请写：已整改或未整改。</translation>
    </message>
    <message>
        <source>It is not clear whether this is paid.</source>
        <translation>看不出是否已付清。</translation>
    </message>
    <message>
        <source>It is not clear which day this is.</source>
        <translation>看不出是哪一天。</translation>
    </message>
    <message>
        <source>It is not clear which home this is.</source>
        <translation>看不出是哪一户。</translation>
    </message>
    <message>
        <source>It is possible as things stand.</source>
        <translation>现在就可以安排。</translation>
    </message>
    <message>
        <source>It is so already: nothing to change.</source>
        <translation>已是这样，没有改动。</translation>
    </message>
    <message>
        <source>K-{set} is on the tray already.</source>
        <translation>K-{set} 已在托盘上。</translation>
    </message>
    <message>
        <source>K-{set} is split: scan its pieces.</source>
        <translation>K-{set} 已分散：请逐件扫。</translation>
    </message>
    <message>
        <source>Keep the columns first: the sheet is written as they are kept.</source>
        <translation>请先记住这些列：表按记住的列写出。</translation>
    </message>
    <message>
        <source>Keys are back the same day: none stay overnight in private hands.</source>
        <translation>钥匙当天归还：不得在个人手里过夜。</translation>
    </message>
    <message>
        <source>Keys are lent by a department that holds them. Take them back first.</source>
        <translation>钥匙须由持有的部门借出。请先收回。</translation>
    </message>
    <message>
        <source>Keys are not handed to nobody: report them missing instead.</source>
        <translation>钥匙不能移交给“无人”：请改为登记缺失。</translation>
    </message>
    <message>
        <source>Keys go to the owner only after the acceptance is signed.</source>
        <translation>签署交付确认后，钥匙才能交给业主。</translation>
    </message>
    <message>
        <source>Keys have left. Record their return instead of undoing.</source>
        <translation>钥匙已交出。请登记归还，而不是撤销。</translation>
    </message>
    <message>
        <source>Leaving out a step of {ticket} takes a supervisor's name, not your own.</source>
        <translation>免办 {ticket} 的步骤须填主管姓名，不能是您本人。</translation>
    </message>
    <message>
        <source>Left out: not to be handed over now.</source>
        <translation>未列入：现在不交付。</translation>
    </message>
    <message>
        <source>Loan {loan} is back already.</source>
        <translation>借用单 {loan} 已还清。</translation>
    </message>
    <message>
        <source>Look at the {similar} similar cases first: what was paid once is asked for again.</source>
        <translation>请先看 {similar} 件类似案例：赔过一次，别人会照样要求。</translation>
    </message>
    <message>
        <source>Merged with row {into}: same home, same owners.</source>
        <translation>与第 {into} 行合并：同一户，同样业主。</translation>
    </message>
    <message>
        <source>More than {most} pieces of one kind are hardly meant. Check the count.</source>
        <translation>一种钥匙超过 {most} 把，恐怕有误。请核对数量。</translation>
    </message>
    <message>
        <source>Moves so that somebody else finds a place.</source>
        <translation>为安排其他业主而挪动。</translation>
    </message>
    <message>
        <source>Name between 1 and {most} different reasons, each of at most 40 letters.</source>
        <translation>请列出 1 到 {most} 个不同的理由，每个不超过 40 个字。</translation>
    </message>
    <message>
        <source>Name the firm, department or person (up to {most} characters).</source>
        <translation>请写明单位、部门或人员（最多 {most} 个字）。</translation>
    </message>
    <message>
        <source>News from the database stopped; it will go on by itself.</source>
        <translation>收不到数据库的新消息，恢复后会自动继续。</translation>
    </message>
    <message>
        <source>No appointment can be offered then. These slots are free:</source>
        <translation>那时无法安排。还可以选：</translation>
    </message>
    <message>
        <source>No calendar is known for the country {country}.</source>
        <translation>没有 {country} 的日历。</translation>
    </message>
    <message>
        <source>No certified host is on duty on the owner's days.</source>
        <translation>业主方便的日子没有持证专员当班。</translation>
    </message>
    <message>
        <source>No child of {ticket} is in childcare.</source>
        <translation>{ticket} 没有孩子在托管。</translation>
    </message>
    <message>
        <source>No code was found here. Type the one below the symbol.</source>
        <translation>这里没有找到码。请输入码下面印的字符。</translation>
    </message>
    <message>
        <source>No column can be {field}.</source>
        <translation>没有 {field} 这样的列。</translation>
    </message>
    <message>
        <source>No heading row was found in {file}.</source>
        <translation>{file} 里找不到表头。</translation>
    </message>
    <message>
        <source>No home is called {label}.</source>
        <translation>没有房屋 {label}。</translation>
    </message>
    <message>
        <source>No home of the roster has this address; nothing of the row was taken over.</source>
        <translation>名册里没有这个房号，该行未导入。</translation>
    </message>
    <message>
        <source>No home of the roster is of the type {product}.</source>
        <translation>名册里没有“{product}”这种产品。</translation>
    </message>
    <message>
        <source>No host is on duty on the owner's days.</source>
        <translation>业主方便的日子没有专员当班。</translation>
    </message>
    <message>
        <source>No host on duty speaks {languages}.</source>
        <translation>当班专员没有人会 {languages}。</translation>
    </message>
    <message>
        <source>No host who could take this party is free then.</source>
        <translation>那时没有合适的专员有空。</translation>
    </message>
    <message>
        <source>No host who may take this party is on duty then.</source>
        <translation>那时没有能接待这一户的专员当班。</translation>
    </message>
    <message>
        <source>No other host is there for the {parties} parties that wait.</source>
        <translation>等候的 {parties} 组没有别的专员可接。</translation>
    </message>
    <message>
        <source>No paper has a text called {name}.</source>
        <translation>没有名为 {name} 的文字。</translation>
    </message>
    <message>
        <source>No phone: goes on the call list's gap.</source>
        <translation>没有电话：打电话名单上会缺他。</translation>
    </message>
    <message>
        <source>No piece is counted for this home.</source>
        <translation>这一户没有任何钥匙。</translation>
    </message>
    <message>
        <source>No row of the list is {party}, or several are.</source>
        <translation>名单里没有 {party}，或有好几行。</translation>
    </message>
    <message>
        <source>No seat is held for this owner.</source>
        <translation>没有为这位业主留位。</translation>
    </message>
    <message>
        <source>No slot begins at that time.</source>
        <translation>那个时间没有时段。</translation>
    </message>
    <message>
        <source>Nobody asked for money for {label}.</source>
        <translation>{label} 没有人申请赔付。</translation>
    </message>
    <message>
        <source>Nobody comes for {purpose}: choose hand-over or view only.</source>
        <translation>没有“{purpose}”这种来意：请选办理交付或仅看房。</translation>
    </message>
    <message>
        <source>Nobody decides as {role}.</source>
        <translation>没有“{role}”这个权限级别。</translation>
    </message>
    <message>
        <source>Nobody has anything of K-{set}.</source>
        <translation>K-{set} 没人有钥匙。</translation>
    </message>
    <message>
        <source>Nobody has signed for the keys of {ticket} yet.</source>
        <translation>{ticket} 的钥匙还没有人签收。</translation>
    </message>
    <message>
        <source>Nobody here may grant more than {most}.</source>
        <translation>这里最多能批 {most}。</translation>
    </message>
    <message>
        <source>Nobody is booked for {day} yet. Plan the window first.</source>
        <translation>{day} 还没有人预约，请先排期。</translation>
    </message>
    <message>
        <source>Nobody is called to desk {desk}.</source>
        <translation>{desk} 号窗没有叫号。</translation>
    </message>
    <message>
        <source>Nobody is left to be erased here.</source>
        <translation>这里已经没有可删除的人。</translation>
    </message>
    <message>
        <source>Nobody is missing.</source>
        <translation>没有人未到。</translation>
    </message>
    <message>
        <source>Nobody is on duty as host, and the route needs one. Add hosts first.</source>
        <translation>没有当班的专员，而路线需要专员。请先添加专员。</translation>
    </message>
    <message>
        <source>Nobody waits at this station.</source>
        <translation>这一站没有人等候。</translation>
    </message>
    <message>
        <source>Nobody waits for this host.</source>
        <translation>没有人在等这位专员。</translation>
    </message>
    <message>
        <source>Nobody who speaks the language asked for is there then. These slots are free:</source>
        <translation>那时没有会所需语言的人员。还可以选：</translation>
    </message>
    <message>
        <source>Not a mobile number; kept.</source>
        <translation>不是手机号，已保留。</translation>
    </message>
    <message>
        <source>Nothing is answered yet. Give one mark, or leave.</source>
        <translation>还没有填写。请至少打一个分，或直接离开。</translation>
    </message>
    <message>
        <source>Nothing is counted: there should be no keys here.</source>
        <translation>这里账上没有钥匙，无需清点。</translation>
    </message>
    <message>
        <source>Nothing is free then any more. These slots are:</source>
        <translation>那时已经没有空位。还可以选：</translation>
    </message>
    <message>
        <source>Nothing of loan {loan} is lost: take it back.</source>
        <translation>借用单 {loan} 没有丢失的件：请登记归还。</translation>
    </message>
    <message>
        <source>Of {found} defects so many cannot be mended or open. Check the two counts.</source>
        <translation>共 {found} 条缺陷，已整改或未整改不可能是这个数。请核对两个数。</translation>
    </message>
    <message>
        <source>Of {people} people no more can be children, nor more of these in childcare.</source>
        <translation>共 {people} 人：儿童不能更多，托管的儿童也不能多于儿童。</translation>
    </message>
    <message>
        <source>One column has to say whose row it is: home, room or contract.</source>
        <translation>要有一列说明是哪一户：房间、房号或合同号。</translation>
    </message>
    <message>
        <source>One more host on duty then would do it.</source>
        <translation>那时多一位专员当班就可以。</translation>
    </message>
    <message>
        <source>One more host on duty then would do it: certified, or with the owner's language.</source>
        <translation>那时多一位有资质或会业主语言的专员当班就可以。</translation>
    </message>
    <message>
        <source>One name stands twice.</source>
        <translation>同一姓名写了两次。</translation>
    </message>
    <message>
        <source>One of these homes is not in the roster.</source>
        <translation>其中有房屋不在名册里。</translation>
    </message>
    <message>
        <source>One of these hosts is in the list already.</source>
        <translation>其中有专员已在名单里。</translation>
    </message>
    <message>
        <source>One of these hosts is not of this campaign.</source>
        <translation>其中有专员不属于本次交付。</translation>
    </message>
    <message>
        <source>One signs on the screen or on paper.</source>
        <translation>请在屏幕上或纸上签字。</translation>
    </message>
    <message>
        <source>Only pieces that are lost or damaged are replaced.</source>
        <translation>只有遗失或损坏的钥匙才补配。</translation>
    </message>
    <message>
        <source>Only the reserve of hosts is left then: {hosts}.</source>
        <translation>那时只剩留作机动的 {hosts} 位专员。</translation>
    </message>
    <message>
        <source>Page text skipped.</source>
        <translation>跳过页眉页脚。</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer {name}.</source>
        <translation>打印机 {name} 卡纸。</translation>
    </message>
    <message>
        <source>Persons are erased for the reason purpose_over or wish, not {reason}.</source>
        <translation>删除原因只能是 purpose_over 或 wish，不能是 {reason}。</translation>
    </message>
    <message>
        <source>Phone number tidied.</source>
        <translation>电话号码已整理。</translation>
    </message>
    <message>
        <source>Piece {number} is lost, damaged or replaced.</source>
        <translation>{number} 已丢失、损坏或换新。</translation>
    </message>
    <message>
        <source>Pieces stay behind for a repair or in safekeeping.</source>
        <translation>钥匙只能留存维修或代为保管。</translation>
    </message>
    <message>
        <source>Planning was stopped before this home was reached.</source>
        <translation>排到这一户之前已停止。</translation>
    </message>
    <message>
        <source>Possible at once if the quota or the reserve gives way by {over}.</source>
        <translation>名额或机动放宽 {over}，就能马上安排。</translation>
    </message>
    <message>
        <source>Possible if other owners ({owners}) come up to {minutes} minutes earlier or later.</source>
        <translation>如果另外 {owners} 户前后挪动不超过 {minutes} 分钟，就可以。</translation>
    </message>
    <message>
        <source>Possible if other owners ({owners}) move to another half-day they like as well.</source>
        <translation>如果另外 {owners} 户改到同样合意的半天，就可以。</translation>
    </message>
    <message>
        <source>Possible if other owners ({owners}) move; {wishes} of them lose what they wished.</source>
        <translation>如果另外 {owners} 户改期就可以，其中 {wishes} 户不再合意。</translation>
    </message>
    <message>
        <source>PostgreSQL {version} (14 or newer is needed).</source>
        <translation>PostgreSQL {version}（需要 14 或更新）。</translation>
    </message>
    <message>
        <source>Python {version} on {system}.</source>
        <translation>Python {version}，{system}。</translation>
    </message>
    <message>
        <source>Quiet hours need two times of day such as 12:00 and 13:00, or none.</source>
        <translation>免打扰时段要填两个时刻，如 12:00 和 13:00；不用就都留空。</translation>
    </message>
    <message>
        <source>Reading {file} would take more than {seconds} s or {megabytes} MB. Save the homes alone as .csv.</source>
        <translation>读取 {file} 会超过 {seconds} 秒或 {megabytes} MB。请只把房源另存为 .csv。</translation>
    </message>
    <message>
        <source>Receipt {receipt} was used already. Look at the number again.</source>
        <translation>收据号 {receipt} 已经用过，请再看一下号码。</translation>
    </message>
    <message>
        <source>Receipt {receipt} was voided already.</source>
        <translation>收据 {receipt} 已经作废。</translation>
    </message>
    <message>
        <source>Repeated heading skipped.</source>
        <translation>跳过重复的表头。</translation>
    </message>
    <message>
        <source>Replaced by the later owner {by}.</source>
        <translation>已由后来的业主 {by} 取代。</translation>
    </message>
    <message>
        <source>Rounded to two decimals.</source>
        <translation>四舍五入到两位小数。</translation>
    </message>
    <message>
        <source>Rounded to whole cents.</source>
        <translation>已四舍五入到分。</translation>
    </message>
    <message>
        <source>Row {row} of the queue log came before the row above it: sort it by arrived.</source>
        <translation>排队记录第 {row} 行比上一行更早到达：请按 arrived 排序。</translation>
    </message>
    <message>
        <source>Row {row} of the queue log has an impossible value in {column}.</source>
        <translation>排队记录第 {row} 行的 {column} 值不可能。</translation>
    </message>
    <message>
        <source>Rows {rows} name different owners for one home; none was taken.</source>
        <translation>第 {rows} 行对同一户写了不同业主，都没有采用。</translation>
    </message>
    <message>
        <source>SQLite works in the mode {mode}.</source>
        <translation>SQLite 工作在 {mode} 模式。</translation>
    </message>
    <message>
        <source>SQLite {version} from {library}.</source>
        <translation>SQLite {version}，来自 {library}。</translation>
    </message>
    <message>
        <source>Say who has the pieces now: a person or a department.</source>
        <translation>请选现在谁拿着：人员或部门。</translation>
    </message>
    <message>
        <source>Say who signs: an owner, or somebody with authority.</source>
        <translation>请选谁签字：业主，或有授权的人。</translation>
    </message>
    <message>
        <source>Say who you are first: full telephone numbers are written under a name.</source>
        <translation>请先选定操作人：完整电话要记在姓名下。</translation>
    </message>
    <message>
        <source>Say why telephone numbers must be in full: {known}.</source>
        <translation>请说明为何要完整电话：{known}。</translation>
    </message>
    <message>
        <source>Say why the figure was wrong.</source>
        <translation>请说明数字为何有误。</translation>
    </message>
    <message>
        <source>Say why the sheet is taken out.</source>
        <translation>请说明为何取出。</translation>
    </message>
    <message>
        <source>Set {set} belongs to the home of row {row} already.</source>
        <translation>套号 {set} 已属于第 {row} 行的房屋。</translation>
    </message>
    <message>
        <source>Set {set} exists already and belongs to another home. Leave it blank and a number is dealt.</source>
        <translation>套号 {set} 已被别的房屋使用。留空则自动编号。</translation>
    </message>
    <message>
        <source>Set {set} is frozen: a piece was lost.</source>
        <translation>钥匙 {set} 已冻结：有一把丢失。</translation>
    </message>
    <message>
        <source>Set {set} is not frozen.</source>
        <translation>钥匙 {set} 没有冻结。</translation>
    </message>
    <message>
        <source>Somebody else signs only with an authority that was seen: say which.</source>
        <translation>他人代签须见过授权文件：请选是哪一种。</translation>
    </message>
    <message>
        <source>Somebody moved this appointment meanwhile. Look again.</source>
        <translation>这个预约刚被别人改动过，请再看一眼。</translation>
    </message>
    <message>
        <source>Somebody was checked in or booked for a day that has begun while this was planned ({homes} homes). Plan again.</source>
        <translation>排期时有 {homes} 户已签到，或已排在开始了的交付日。请重新排期。</translation>
    </message>
    <message>
        <source>Somebody who must be kept apart from this party comes too near.</source>
        <translation>须与这一户错开的人时间或专员离得太近。</translation>
    </message>
    <message>
        <source>Something later stands on it ({kind}). Undo that first.</source>
        <translation>后面还有操作依赖它（{kind}）。请先撤销那一个。</translation>
    </message>
    <message>
        <source>Something stands very far from the table (row {rows}, column {columns}); copy the table to a new sheet.</source>
        <translation>离表格很远处有内容（第 {rows} 行，第 {columns} 列）；请把表格复制到新工作表。</translation>
    </message>
    <message>
        <source>Station {station} has no open desk, so nobody could pass.</source>
        <translation>{station} 没有开放的窗口，谁也过不去。</translation>
    </message>
    <message>
        <source>Stopped before there was a plan; nothing was written.</source>
        <translation>还没有排出方案就停了，没有写入任何内容。</translation>
    </message>
    <message>
        <source>Such a scan was not refused.</source>
        <translation>这样的扫码没有被拒绝。</translation>
    </message>
    <message>
        <source>That figure already stands at {figure}.</source>
        <translation>这个数字已经是 {figure}。</translation>
    </message>
    <message>
        <source>That home is not in this campaign.</source>
        <translation>这次交付里没有这一户。</translation>
    </message>
    <message>
        <source>That slot has begun already.</source>
        <translation>那个时段已经开始。</translation>
    </message>
    <message>
        <source>That time has not come yet.</source>
        <translation>这个时刻还没到。</translation>
    </message>
    <message>
        <source>The ID number of owner {owner} ends in 000; please check it.</source>
        <translation>第 {owner} 位业主的证件号以 000 结尾，请核对。</translation>
    </message>
    <message>
        <source>The amount could not be read; it was not taken over.</source>
        <translation>金额无法识别，未导入。</translation>
    </message>
    <message>
        <source>The appointment is {state}: this cannot be done now.</source>
        <translation>预约现在是“{state}”，不能这样做。</translation>
    </message>
    <message>
        <source>The appointment of this home is in this owner's name. Rebook it first.</source>
        <translation>这一户的预约记在这位业主名下，请先改约。</translation>
    </message>
    <message>
        <source>The appointment stands there already.</source>
        <translation>预约本来就在那里。</translation>
    </message>
    <message>
        <source>The area could not be read.</source>
        <translation>读不出面积。</translation>
    </message>
    <message>
        <source>The backup's schema ({found}) is newer than this console ({wanted}).</source>
        <translation>备份的结构（{found}）比本程序（{wanted}）新。</translation>
    </message>
    <message>
        <source>The bag of set {set} was opened: change the cylinder, or note the owner's consent.</source>
        <translation>钥匙 {set} 的封袋已拆：请换锁芯，或记下业主同意。</translation>
    </message>
    <message>
        <source>The blank was taken as part of one name: {names}.</source>
        <translation>空格当作姓名的一部分：{names}。</translation>
    </message>
    <message>
        <source>The building is missing.</source>
        <translation>缺楼栋。</translation>
    </message>
    <message>
        <source>The catalogue has rooms, trades and defects, no {level}.</source>
        <translation>目录里有部位、专业和缺陷，没有 {level}。</translation>
    </message>
    <message>
        <source>The catalogue says so already.</source>
        <translation>目录已是这样。</translation>
    </message>
    <message>
        <source>The check digit of the ID number of owner {owner} is wrong.</source>
        <translation>第 {owner} 位业主的证件号校验位不对。</translation>
    </message>
    <message>
        <source>The clock of {label} runs already.</source>
        <translation>{label} 正在计时。</translation>
    </message>
    <message>
        <source>The clock of {label} stands still already.</source>
        <translation>{label} 的计时已经暂停。</translation>
    </message>
    <message>
        <source>The columns are kept already.</source>
        <translation>这些列已经记住。</translation>
    </message>
    <message>
        <source>The comma was taken as part of one name: {names}.</source>
        <translation>逗号当作姓名的一部分：{names}。</translation>
    </message>
    <message>
        <source>The console does not know the language {language}.</source>
        <translation>系统不认识语言 {language}。</translation>
    </message>
    <message>
        <source>The console ended while this paper went to {name}. Look whether it came out before you send it again.</source>
        <translation>程序在把这份资料送往 {name} 时结束。重新发送前请先看是否已打出。</translation>
    </message>
    <message>
        <source>The copy differs from the original in {table}. Nothing was changed.</source>
        <translation>副本与原件在 {table} 不同。没有改动任何数据。</translation>
    </message>
    <message>
        <source>The cost is 0 or more, in whole cents.</source>
        <translation>费用应为 0 或以上，精确到分。</translation>
    </message>
    <message>
        <source>The data key for {campaign}.</source>
        <translation>{campaign} 的数据密钥。</translation>
    </message>
    <message>
        <source>The data key is not valid. Check HANDOVER_KEY or the key file.</source>
        <translation>数据密钥无效。请检查 HANDOVER_KEY 或密钥文件。</translation>
    </message>
    <message>
        <source>The data key's file has mode {mode}; nobody else may read it (600).</source>
        <translation>数据密钥文件的权限是 {mode}；别人不应能读（600）。</translation>
    </message>
    <message>
        <source>The database does not answer. Nothing was lost; try again when it is back.</source>
        <translation>数据库没有回应。没有丢失任何数据，恢复后请再试一次。</translation>
    </message>
    <message>
        <source>The day of the inspection is not clear. Write it as 2026-04-18.</source>
        <translation>验房日期看不明白。请写成 2026-04-18。</translation>
    </message>
    <message>
        <source>The day or slot of this appointment is no longer in the plan.</source>
        <translation>这个预约的日期或时段已不在计划中。</translation>
    </message>
    <message>
        <source>The day {day} is not open.</source>
        <translation>{day} 还没有开始。</translation>
    </message>
    <message>
        <source>The day's quota is used up: {homes}.</source>
        <translation>当天 {homes} 户的名额已用完。</translation>
    </message>
    <message>
        <source>The desk hours or slot lengths do not fit together.</source>
        <translation>窗口时间与时段长度对不上。</translation>
    </message>
    <message>
        <source>The disk refused: {reason}. Make room or check the folder, then try again.</source>
        <translation>磁盘写不进去：{reason}。请腾出空间或检查文件夹，然后再试。</translation>
    </message>
    <message>
        <source>The duty roster says so already.</source>
        <translation>排班表本来就是这样，没有改动。</translation>
    </message>
    <message>
        <source>The field {field} of the form cannot be filled in as it is declared.</source>
        <translation>表单项“{field}”的设置无法填写。</translation>
    </message>
    <message>
        <source>The file has no home that can be imported.</source>
        <translation>文件里没有可导入的房屋。</translation>
    </message>
    <message>
        <source>The file has {megabytes} MB; at most {limit} MB can be read.</source>
        <translation>文件有 {megabytes} MB，最多能读 {limit} MB。</translation>
    </message>
    <message>
        <source>The first day is in {days} days; owners should hear of it {lead} days before.</source>
        <translation>第一天在 {days} 天后；应提前 {lead} 天通知业主。</translation>
    </message>
    <message>
        <source>The first reply to {label} can always be given: its clock does not stop.</source>
        <translation>{label} 的首次回复随时可以给，不能停表。</translation>
    </message>
    <message>
        <source>The fixed appointment can no longer be kept as it is.</source>
        <translation>固定的预约已无法照原样保留。</translation>
    </message>
    <message>
        <source>The form has no field {field}. Open the step again.</source>
        <translation>表单中没有“{field}”这一项，请重新打开此步骤。</translation>
    </message>
    <message>
        <source>The formula has no stored value; open and save the file in Excel.</source>
        <translation>公式没有保存数值；请在 Excel 里打开并保存。</translation>
    </message>
    <message>
        <source>The full address says another room than {room}.</source>
        <translation>完整地址写的房号与 {room} 不同。</translation>
    </message>
    <message>
        <source>The green channel was asked for {ticket} already.</source>
        <translation>{ticket} 已申请绿色通道。</translation>
    </message>
    <message>
        <source>The home is not ready on any day that suits the owner.</source>
        <translation>业主方便的日子里，房屋都还不能交付。</translation>
    </message>
    <message>
        <source>The home is not ready yet on that day.</source>
        <translation>那天房屋还不能交付。</translation>
    </message>
    <message>
        <source>The home of {ticket} has no key set yet.</source>
        <translation>{ticket} 的房屋还没有钥匙。</translation>
    </message>
    <message>
        <source>The home that would go has appointments, visits or keys. Merge the other way round.</source>
        <translation>要并掉的房源已有预约、到访或钥匙；请反过来合并。</translation>
    </message>
    <message>
        <source>The host of this appointment is no longer in the plan.</source>
        <translation>这个预约的专员已不在计划中。</translation>
    </message>
    <message>
        <source>The journal does not verify at number {seq} ({what}). Run verify.</source>
        <translation>日志在第 {seq} 条核对不上（{what}）。请运行 verify。</translation>
    </message>
    <message>
        <source>The journal is not the one that this computer saw: entry {seq} of {at} is gone or another ({heads} copies differ). An older backup was restored, or somebody changed it.</source>
        <translation>日志与本机所见不同：{at} 的第 {seq} 条已不在或已改变（{heads} 份副本不符）。可能恢复了旧备份，或有人改动。</translation>
    </message>
    <message>
        <source>The minutes of {step} must rise from fast to slow and be {most} at most.</source>
        <translation>“{step}”的分钟数应由快到慢递增，最多 {most} 分钟。</translation>
    </message>
    <message>
        <source>The money for {label} is decided already.</source>
        <translation>{label} 的赔付已经决定。</translation>
    </message>
    <message>
        <source>The newest backup is {file}, {hours} hours old.</source>
        <translation>最新备份是 {file}，{hours} 小时前。</translation>
    </message>
    <message>
        <source>The number of owner {owner} does not look like an ID card.</source>
        <translation>第 {owner} 位业主的号码不像身份证号。</translation>
    </message>
    <message>
        <source>The owner cannot come on that day.</source>
        <translation>业主那天不能来。</translation>
    </message>
    <message>
        <source>The owner had no appointment yet.</source>
        <translation>业主此前没有预约。</translation>
    </message>
    <message>
        <source>The owner has no possible day in this window.</source>
        <translation>业主在交付期内没有可来的日子。</translation>
    </message>
    <message>
        <source>The owner of set {set} does not know yet. Tell them and note it, then unfreeze.</source>
        <translation>钥匙 {set} 的业主还不知道。请先告知并记录，再解冻。</translation>
    </message>
    <message>
        <source>The owner of {ticket} has keys already. Record their return first.</source>
        <translation>{ticket} 的业主已拿到钥匙。请先登记归还。</translation>
    </message>
    <message>
        <source>The owner who would go has visits or keys. Merge the other way round.</source>
        <translation>要并掉的业主已有到访或钥匙；请反过来合并。</translation>
    </message>
    <message>
        <source>The paper is not kept on this computer any more. Print it from its home.</source>
        <translation>本机已不再保存这份资料，请从该户重新打印。</translation>
    </message>
    <message>
        <source>The place is taken meanwhile, so this cannot be undone.</source>
        <translation>位置已被占用，不能撤销。</translation>
    </message>
    <message>
        <source>The plan changed while the moves were worked out. Nothing was moved; work them out again.</source>
        <translation>在推算期间排期有了变动，没有改动任何预约。请重新推算。</translation>
    </message>
    <message>
        <source>The planner stopped without an answer; nothing was written. Try again, with a time limit if the computer is short of memory.</source>
        <translation>排期程序没有给出结果就停了，没有写入任何内容。请再试一次；内存不足时请设时间上限。</translation>
    </message>
    <message>
        <source>The print service of this computer does not answer.</source>
        <translation>本机的打印服务没有回应。</translation>
    </message>
    <message>
        <source>The print was stopped after {papers} papers; there is no file. The codes issued for it stay valid: print again when it suits.</source>
        <translation>打印在第 {papers} 份后停止，没有生成文件。已发出的码仍然有效，可随时再打印。</translation>
    </message>
    <message>
        <source>The print was stopped: {files} of {all} files stand. The same print into the same folder goes on from there.</source>
        <translation>打印已停止：{all} 个文件中已有 {files} 个。向同一文件夹再次打印即可继续。</translation>
    </message>
    <message>
        <source>The print was stopped: {papers} of {all} homes are on their way to the printer. Go on to print the others.</source>
        <translation>打印已停止：{all} 户中已有 {papers} 户送打印机。点“继续”打印其余。</translation>
    </message>
    <message>
        <source>The printer {name} did not take the paper: {reason}.</source>
        <translation>打印机 {name} 没有接收：{reason}。</translation>
    </message>
    <message>
        <source>The printer {name} does not answer.</source>
        <translation>打印机 {name} 没有回应。</translation>
    </message>
    <message>
        <source>The printer {name} gave this paper up. Send it again.</source>
        <translation>打印机 {name} 放弃了这份资料，请重新发送。</translation>
    </message>
    <message>
        <source>The printer {name} has a fault. Look at the printer.</source>
        <translation>打印机 {name} 有故障，请查看打印机。</translation>
    </message>
    <message>
        <source>The printer {name} is off or not connected.</source>
        <translation>打印机 {name} 未开机或未连接。</translation>
    </message>
    <message>
        <source>The printer {name} is open.</source>
        <translation>打印机 {name} 的盖子开着。</translation>
    </message>
    <message>
        <source>The printer {name} is out of paper.</source>
        <translation>打印机 {name} 缺纸。</translation>
    </message>
    <message>
        <source>The printer {name} is out of toner.</source>
        <translation>打印机 {name} 没有墨粉。</translation>
    </message>
    <message>
        <source>The printer {name} is paused.</source>
        <translation>打印机 {name} 已暂停。</translation>
    </message>
    <message>
        <source>The printer {name} takes no papers now. Choose another one.</source>
        <translation>打印机 {name} 暂不接收打印。请另选一台。</translation>
    </message>
    <message>
        <source>The queue log has no column {column}.</source>
        <translation>排队记录里没有列 {column}。</translation>
    </message>
    <message>
        <source>The reading of {file} was stopped. Nothing was written.</source>
        <translation>已停止读取 {file}，没有写入任何内容。</translation>
    </message>
    <message>
        <source>The receiver holds these pieces already.</source>
        <translation>这些钥匙已在对方手里。</translation>
    </message>
    <message>
        <source>The rehearsal ended without an answer. Try again.</source>
        <translation>演练没有给出结果就结束了，请重试。</translation>
    </message>
    <message>
        <source>The rehearsal was stopped; the earlier result stays.</source>
        <translation>演练已停止，先前的结果保留。</translation>
    </message>
    <message>
        <source>The room contradicts the building or stairwell column.</source>
        <translation>房号与楼栋或单元列矛盾。</translation>
    </message>
    <message>
        <source>The route has no step.</source>
        <translation>路线里没有步骤。</translation>
    </message>
    <message>
        <source>The route is so already: nothing to change.</source>
        <translation>路线本来就是这样，没有改动。</translation>
    </message>
    <message>
        <source>The route must keep {step}: without it nothing makes sure of what it checks.</source>
        <translation>路线必须保留“{step}”：没有它，就没有人把关它所核对的事。</translation>
    </message>
    <message>
        <source>The row does not say which keys these are. Write the kind, such as Access card.</source>
        <translation>这一行没有写是哪种钥匙。请填种类，例如“门禁卡”。</translation>
    </message>
    <message>
        <source>The rows of this home name two sealed bags. A set has one.</source>
        <translation>这一户写了两个封袋号。一套只有一个封袋。</translation>
    </message>
    <message>
        <source>The rows of this home name two set numbers. A home has one set.</source>
        <translation>这一户写了两个套号。一户只有一套。</translation>
    </message>
    <message>
        <source>The same day is wished and not possible.</source>
        <translation>同一天既想来又不便。</translation>
    </message>
    <message>
        <source>The same number stands twice in this home. Each piece has its own.</source>
        <translation>这一户里同一编号出现两次。每把各用一个编号。</translation>
    </message>
    <message>
        <source>The seal of this bag is broken already.</source>
        <translation>这个封袋已记为拆封。</translation>
    </message>
    <message>
        <source>The seal of {day} has no figure named {name}.</source>
        <translation>{day} 的封存里没有 {name} 这个数字。</translation>
    </message>
    <message>
        <source>The sentence needs {{ticket}} and {{desk}}, may have {{station}}, and nothing else in braces; at most {most} characters.</source>
        <translation>播报用语里要有 {{ticket}} 和 {{desk}}，可以有 {{station}}，花括号里不能有别的；最多 {most} 个字。</translation>
    </message>
    <message>
        <source>The server's schema ({found}) is older than this console ({wanted}). Run the command upgrade once, when nobody works.</source>
        <translation>服务器的数据结构（{found}）比本程序（{wanted}）旧。请在无人使用时运行一次 upgrade。</translation>
    </message>
    <message>
        <source>The server's {setting} is {value}.</source>
        <translation>服务器的 {setting} 为 {value}。</translation>
    </message>
    <message>
        <source>The set has no key of this lock.</source>
        <translation>这一套没有这把锁的钥匙。</translation>
    </message>
    <message>
        <source>The set lacks {pieces} pieces of what the template asks for; it is made and shown as incomplete.</source>
        <translation>按模板少 {pieces} 件；照建，并显示为不齐。</translation>
    </message>
    <message>
        <source>The set's number is the room: a lost tag would say which door it opens. Better leave it blank.</source>
        <translation>套号就是房号：钥匙牌丢了就等于告诉别人开哪扇门。最好留空。</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read: {reason}. Mend or remove it.</source>
        <translation>读不了 {path} 里的设置：{reason}。请修好或删除它。</translation>
    </message>
    <message>
        <source>The settlement of {ticket} is finished. Undo that first, then void the payment.</source>
        <translation>{ticket} 的缴费已办结。请先撤销办结，再作废付款。</translation>
    </message>
    <message>
        <source>The share was left out of the name: {names}.</source>
        <translation>姓名中的份额已去掉：{names}。</translation>
    </message>
    <message>
        <source>The sheet has {rows} rows; at most {limit} can be read.</source>
        <translation>工作表有 {rows} 行，最多能读 {limit} 行。</translation>
    </message>
    <message>
        <source>The sheet tells nothing that is not known already.</source>
        <translation>表里没有新的内容。</translation>
    </message>
    <message>
        <source>The signature is empty. Sign in the field.</source>
        <translation>签名是空的。请在框内签字。</translation>
    </message>
    <message>
        <source>The slot has as many parties as it takes: {parties}.</source>
        <translation>这个时段只接 {parties} 户，已经排满。</translation>
    </message>
    <message>
        <source>The spreadsheet cut this ID number; it was not stored. Ask for an export as text.</source>
        <translation>表格截掉了这个证件号，没有保存。请要一份文本格式的导出。</translation>
    </message>
    <message>
        <source>The spreadsheet cut this phone number.</source>
        <translation>表格截掉了这个电话号码。</translation>
    </message>
    <message>
        <source>The spreadsheet turned the room into a date; format the column as text.</source>
        <translation>表格把房号变成了日期；请把该列设为文本。</translation>
    </message>
    <message>
        <source>The step {step} needs one that does not come before it.</source>
        <translation>步骤“{step}”要求的前一步不在它之前。</translation>
    </message>
    <message>
        <source>The store file is damaged: {reason}. Restore the last backup.</source>
        <translation>数据文件已损坏：{reason}。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The store is at {place}.</source>
        <translation>数据库在 {place}。</translation>
    </message>
    <message>
        <source>The store is busy. Try again in a moment.</source>
        <translation>数据库正忙，请稍后再试。</translation>
    </message>
    <message>
        <source>The store's schema ({found}) is newer than this console ({wanted}).</source>
        <translation>数据库结构（{found}）比本程序（{wanted}）新。</translation>
    </message>
    <message>
        <source>The store's schema is {found}, this console's {wanted}.</source>
        <translation>数据库结构为 {found}，本程序为 {wanted}。</translation>
    </message>
    <message>
        <source>The sum does not balance: {homes} homes are left over.</source>
        <translation>合计对不上：多出 {homes} 户。</translation>
    </message>
    <message>
        <source>The template is so already: nothing to change.</source>
        <translation>模板已是这样，没有改动。</translation>
    </message>
    <message>
        <source>The text encoding of {file} is unknown; save it as UTF-8.</source>
        <translation>不知道 {file} 的文字编码；请存为 UTF-8。</translation>
    </message>
    <message>
        <source>The text file breaks off at row {row}: quotes do not match.</source>
        <translation>文本文件在第 {row} 行断开：引号不成对。</translation>
    </message>
    <message>
        <source>The two have different identity numbers: they are two people.</source>
        <translation>两人证件号码不同，不是同一人。</translation>
    </message>
    <message>
        <source>The visit takes {minutes} minutes and would not end within the half-day.</source>
        <translation>这次到访要 {minutes} 分钟，在这个半天里走不完。</translation>
    </message>
    <message>
        <source>The visit takes {minutes} minutes of a host, longer than any half-day.</source>
        <translation>这次到访要专员 {minutes} 分钟，比任何半天都长。</translation>
    </message>
    <message>
        <source>The whole route takes {route_minutes} minutes: no slot ends early enough before closing. Lengthen the hours or shorten the route.</source>
        <translation>走完全程要 {route_minutes} 分钟，没有时段能在收工前结束。请延长窗口时间或缩短路线。</translation>
    </message>
    <message>
        <source>The window is enough: room for {holds} homes, {due} due, {spare} to spare.</source>
        <translation>窗口够用：可放 {holds} 户，应交 {due} 户，余 {spare} 户。</translation>
    </message>
    <message>
        <source>The words beside the ID number were left out.</source>
        <translation>证件号码旁的文字已去掉。</translation>
    </message>
    <message>
        <source>The workbook has {entries} inner parts; at most {limit} are allowed.</source>
        <translation>工作簿里有 {entries} 个部分，最多允许 {limit} 个。</translation>
    </message>
    <message>
        <source>The workbook has {sheets} sheets or tables; at most {limit} can be read.</source>
        <translation>工作簿有 {sheets} 个工作表，最多能读 {limit} 个。</translation>
    </message>
    <message>
        <source>The workbook holds {texts} different texts; at most {limit} can be read.</source>
        <translation>工作簿里有 {texts} 条不同文字，最多能读 {limit} 条。</translation>
    </message>
    <message>
        <source>The year has only two digits.</source>
        <translation>年份只有两位。</translation>
    </message>
    <message>
        <source>The zone has as many key customers at once as it may: {parties}.</source>
        <translation>该片区同时最多接待 {parties} 位重点客户，已满。</translation>
    </message>
    <message>
        <source>There are no free set numbers left.</source>
        <translation>没有可用的套号了。</translation>
    </message>
    <message>
        <source>There are {days} days but {quotas} daily quotas.</source>
        <translation>有 {days} 天，却有 {quotas} 个日接待量。</translation>
    </message>
    <message>
        <source>There are {numbers} numbers for {count} pieces. Give each piece a number, or one for all.</source>
        <translation>{count} 把钥匙写了 {numbers} 个编号。请每把一个，或全部共用一个。</translation>
    </message>
    <message>
        <source>There is a campaign called {name} already.</source>
        <translation>已有名为 {name} 的项目。</translation>
    </message>
    <message>
        <source>There is a home at this place already. Merge the two instead.</source>
        <translation>这个位置已有房源，请改为合并。</translation>
    </message>
    <message>
        <source>There is a set {set} already. Numbers are not used twice.</source>
        <translation>已有套号 {set}。编号不能重复。</translation>
    </message>
    <message>
        <source>There is no backup in {path}. Run backup.</source>
        <translation>{path} 里没有备份。请运行 backup。</translation>
    </message>
    <message>
        <source>There is no benchmark called {name}.</source>
        <translation>没有名为 {name} 的测试。</translation>
    </message>
    <message>
        <source>There is no call list named {list}.</source>
        <translation>没有名为 {list} 的电话名单。</translation>
    </message>
    <message>
        <source>There is no campaign called {name}.</source>
        <translation>没有名为 {name} 的项目。</translation>
    </message>
    <message>
        <source>There is no campaign yet. Import a roster first.</source>
        <translation>还没有项目。请先导入名册。</translation>
    </message>
    <message>
        <source>There is no drill {name}. Choose one of {known}.</source>
        <translation>没有名为 {name} 的演习，可选：{known}。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>没有文件夹 {path}。</translation>
    </message>
    <message>
        <source>There is no folder {path}. Make it first or choose another place.</source>
        <translation>没有文件夹 {path}。请先建立，或另选位置。</translation>
    </message>
    <message>
        <source>There is no handover day in that span. Choose another.</source>
        <translation>这段时间里没有交付日。请另选。</translation>
    </message>
    <message>
        <source>There is no home to give back.</source>
        <translation>没有可回填的户。</translation>
    </message>
    <message>
        <source>There is no home to plan. Import a roster first.</source>
        <translation>没有可排的房源。请先导入名册。</translation>
    </message>
    <message>
        <source>There is no home to sign for.</source>
        <translation>没有要签收的房屋。</translation>
    </message>
    <message>
        <source>There is no key set to make.</source>
        <translation>没有要建立的钥匙。</translation>
    </message>
    <message>
        <source>There is no kind of issue called {kind}.</source>
        <translation>没有“{kind}”这一类问题。</translation>
    </message>
    <message>
        <source>There is no open green-channel request for {ticket}.</source>
        <translation>{ticket} 没有待批的绿色通道申请。</translation>
    </message>
    <message>
        <source>There is no owner.</source>
        <translation>没有业主。</translation>
    </message>
    <message>
        <source>There is no plan yet. Run plan first.</source>
        <translation>还没有排期。请先排期。</translation>
    </message>
    <message>
        <source>There is no printer called {name}. Choose another one.</source>
        <translation>没有打印机 {name}。请另选一台。</translation>
    </message>
    <message>
        <source>There is no printer here. Connect one, or save the paper to a file.</source>
        <translation>这里没有打印机。请连接一台，或存成文件。</translation>
    </message>
    <message>
        <source>There is no reading to record.</source>
        <translation>没有要录入的读数。</translation>
    </message>
    <message>
        <source>There is no room.</source>
        <translation>没有房号。</translation>
    </message>
    <message>
        <source>There is no sheet {sheet}; the file has: {sheets}.</source>
        <translation>没有工作表 {sheet}；文件里有：{sheets}。</translation>
    </message>
    <message>
        <source>There is no step {step} in the route.</source>
        <translation>路线里没有步骤 {step}。</translation>
    </message>
    <message>
        <source>There is no store at {place} yet.</source>
        <translation>{place} 还没有数据库。</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>没有这一天。</translation>
    </message>
    <message>
        <source>There is no such display any more.</source>
        <translation>这块显示屏已经不在了。</translation>
    </message>
    <message>
        <source>There is no trade {trade} in the catalogue.</source>
        <translation>目录里没有专业 {trade}。</translation>
    </message>
    <message>
        <source>There is no visit with this number today. Please ask the staff.</source>
        <translation>今天没有这个号码。请问一下工作人员。</translation>
    </message>
    <message>
        <source>There is no zone {zone}. Add it first.</source>
        <translation>没有分区 {zone}。请先添加。</translation>
    </message>
    <message>
        <source>There is nobody and no desk to add.</source>
        <translation>没有要添加的人或窗口。</translation>
    </message>
    <message>
        <source>There is nobody on this list.</source>
        <translation>这份名单里没有人。</translation>
    </message>
    <message>
        <source>There is nobody to tell, or no telephone to tell them by.</source>
        <translation>没有要通知的业主，或他们都没有电话。</translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation>没有要改的预约。</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>没有要打印的。</translation>
    </message>
    <message>
        <source>There is nothing with that number to undo.</source>
        <translation>没有这个编号可以撤销。</translation>
    </message>
    <message>
        <source>These answers were known already; {unknown} of them name no message of ours.</source>
        <translation>这些回执都已登记；其中 {unknown} 条对不上我们的短信。</translation>
    </message>
    <message>
        <source>These are one and the same home.</source>
        <translation>这是同一户。</translation>
    </message>
    <message>
        <source>These are one and the same owner.</source>
        <translation>这是同一位业主。</translation>
    </message>
    <message>
        <source>These homes have no key sets yet, and a print makes none. Make the sets on Keys, or print with --make-sets.</source>
        <translation>这些房屋还没有钥匙套，打印不会建立。请在“钥匙”页建立，或加 --make-sets 打印。</translation>
    </message>
    <message>
        <source>These pieces are of {sets} sets. Choose those of one.</source>
        <translation>这些钥匙属于 {sets} 套。请只选一套。</translation>
    </message>
    <message>
        <source>These pieces are offered to {receivers} receivers. Answer one offer at a time.</source>
        <translation>这些钥匙移交给 {receivers} 个接收方。请逐个处理。</translation>
    </message>
    <message>
        <source>These pieces are with the owner: nobody here can miss them.</source>
        <translation>这些钥匙在业主手里，不能登记为缺失。</translation>
    </message>
    <message>
        <source>These pieces have {holders} different holders. Offer them one holder at a time.</source>
        <translation>这些钥匙有 {holders} 个持有人。请逐个移交。</translation>
    </message>
    <message>
        <source>These waits were told already.</source>
        <translation>这些等候时间已经告知。</translation>
    </message>
    <message>
        <source>This amount needs a {needed}: {role} may not grant it.</source>
        <translation>这个金额要由 {needed} 批，{role} 的权限不够。</translation>
    </message>
    <message>
        <source>This answer does not fit the questions of this visit.</source>
        <translation>填写的内容与这次办理的问题不符。</translation>
    </message>
    <message>
        <source>This appointment is for {day}. Take the party as a walk-in or ask them to come then.</source>
        <translation>这个预约是 {day} 的。请按未预约接待，或请他那天来。</translation>
    </message>
    <message>
        <source>This appointment is not known.</source>
        <translation>没有这个预约。</translation>
    </message>
    <message>
        <source>This appointment is not pinned.</source>
        <translation>这个预约没有固定。</translation>
    </message>
    <message>
        <source>This appointment is pinned already.</source>
        <translation>这个预约已经固定。</translation>
    </message>
    <message>
        <source>This appointment is pinned. Unpin it first.</source>
        <translation>这个预约已固定，请先解除固定。</translation>
    </message>
    <message>
        <source>This appointment was given up. Take the party as a walk-in or rebook.</source>
        <translation>这个预约已取消。请按未预约接待，或改约。</translation>
    </message>
    <message>
        <source>This charge was paid with receipt {receipt}; it is no longer changed by hand.</source>
        <translation>这笔费用已凭收据 {receipt} 交清，不能再手改。</translation>
    </message>
    <message>
        <source>This code belongs to another campaign.</source>
        <translation>这个码属于另一个项目。</translation>
    </message>
    <message>
        <source>This code is not genuine. Search by room or name.</source>
        <translation>这个码不是真的。请按房号或姓名查找。</translation>
    </message>
    <message>
        <source>This code is not known here. Search by room or name.</source>
        <translation>这里没有这个码。请按房号或姓名查找。</translation>
    </message>
    <message>
        <source>This column is hidden; it was read too.</source>
        <translation>这一列是隐藏的，也已读取。</translation>
    </message>
    <message>
        <source>This computer has a data key already.</source>
        <translation>这台电脑已有数据密钥。</translation>
    </message>
    <message>
        <source>This computer's clock is {seconds} s away from the server's.</source>
        <translation>本机时钟与服务器相差 {seconds} 秒。</translation>
    </message>
    <message>
        <source>This console's data key is not the one of this campaign. Type in the printed key of the first console.</source>
        <translation>本机的数据密钥与这个项目不符。请输入第一台电脑打印的密钥。</translation>
    </message>
    <message>
        <source>This does not look like a name; please check it.</source>
        <translation>这不像姓名，请核对。</translation>
    </message>
    <message>
        <source>This file is no valid appointment instance: look at {where}.</source>
        <translation>这个文件不是有效的预约算例：请看 {where}。</translation>
    </message>
    <message>
        <source>This file was erased together with the person it showed.</source>
        <translation>这份文件已随当事人的信息一起删除。</translation>
    </message>
    <message>
        <source>This home has a set already. Pieces that are missing are added on Keys.</source>
        <translation>这一户已有钥匙套。缺的件请在“钥匙”页补。</translation>
    </message>
    <message>
        <source>This home has an appointment today at {at}. Check it in.</source>
        <translation>这一户今天 {at} 有预约。请直接签到。</translation>
    </message>
    <message>
        <source>This home has no owner in the roster.</source>
        <translation>名册里这套房没有业主。</translation>
    </message>
    <message>
        <source>This home is counted in two rows. Keep one of them.</source>
        <translation>这一户在两行里都有缺陷数。请只留一行。</translation>
    </message>
    <message>
        <source>This home is not in the campaign.</source>
        <translation>本项目没有这套房。</translation>
    </message>
    <message>
        <source>This home owes nothing.</source>
        <translation>这一户不欠费。</translation>
    </message>
    <message>
        <source>This home stands in an earlier row already; only that one counts.</source>
        <translation>这一户前面的行里已有，只算那一行。</translation>
    </message>
    <message>
        <source>This host does not speak the owner's language.</source>
        <translation>这位专员不会业主的语言。</translation>
    </message>
    <message>
        <source>This host is at work. Give a single party to another host instead.</source>
        <translation>这位专员在岗。请单独转给另一位专员。</translation>
    </message>
    <message>
        <source>This host is busy then.</source>
        <translation>这位专员那时已有安排。</translation>
    </message>
    <message>
        <source>This host is not in the campaign.</source>
        <translation>本项目没有这位专员。</translation>
    </message>
    <message>
        <source>This host is not on duty then.</source>
        <translation>这位专员那时不当班。</translation>
    </message>
    <message>
        <source>This host may not take this party.</source>
        <translation>这位专员不能接待这组业主。</translation>
    </message>
    <message>
        <source>This host stands in row {first} already.</source>
        <translation>这名专员在第 {first} 行已有。</translation>
    </message>
    <message>
        <source>This is a parking space, not a home.</source>
        <translation>这是车位，不是房屋。</translation>
    </message>
    <message>
        <source>This is a shop, not a home.</source>
        <translation>这是商铺，不是房屋。</translation>
    </message>
    <message>
        <source>This is a storage room, not a home.</source>
        <translation>这是储藏室，不是房屋。</translation>
    </message>
    <message>
        <source>This is as it stood already; nothing was written.</source>
        <translation>和原来一样，没有写入。</translation>
    </message>
    <message>
        <source>This is longer than {most} characters. Shorten it.</source>
        <translation>超过 {most} 个字符。请缩短。</translation>
    </message>
    <message>
        <source>This is no count of defects. Write a whole number up to {most}.</source>
        <translation>这不是缺陷数。请填不超过 {most} 的整数。</translation>
    </message>
    <message>
        <source>This is no count of pieces. Write a whole number.</source>
        <translation>这不是件数。请填整数。</translation>
    </message>
    <message>
        <source>This is no owner of the homes of {ticket}.</source>
        <translation>这位不是 {ticket} 房屋的业主。</translation>
    </message>
    <message>
        <source>This is no phone number; it was not stored.</source>
        <translation>这不是电话号码，没有保存。</translation>
    </message>
    <message>
        <source>This is no sealed bag. Scan or choose the bag.</source>
        <translation>这不是封袋。请扫描或选择封袋。</translation>
    </message>
    <message>
        <source>This is no telephone number that can be called. Write 11 digits, several with commas.</source>
        <translation>电话号码不对：请写 11 位，多个用逗号分开。</translation>
    </message>
    <message>
        <source>This is no whole identity number.</source>
        <translation>证件号码不完整。</translation>
    </message>
    <message>
        <source>This is not a journal head: 64 hexadecimal digits are needed.</source>
        <translation>这不是日志校验值：需要 64 位十六进制数字。</translation>
    </message>
    <message>
        <source>This is not one of our codes, or only part of one. Scan again.</source>
        <translation>这不是本系统的码，或只读到一部分。请再扫一次。</translation>
    </message>
    <message>
        <source>This is not one of the reasons for that ending.</source>
        <translation>这种结束方式没有这个原因，请从列表里选。</translation>
    </message>
    <message>
        <source>This is not the last line of a slip: a number, a colon and 12 hexadecimal digits are needed.</source>
        <translation>这不是小票的末行：需要编号、冒号和 12 位十六进制数字。</translation>
    </message>
    <message>
        <source>This is so already: nothing to change.</source>
        <translation>本来就是这样，没有改动。</translation>
    </message>
    <message>
        <source>This issue is not in the campaign.</source>
        <translation>本项目没有这条问题。</translation>
    </message>
    <message>
        <source>This key piece is not known here.</source>
        <translation>这里没有这把钥匙。</translation>
    </message>
    <message>
        <source>This key set is not known here.</source>
        <translation>这里没有这套钥匙。</translation>
    </message>
    <message>
        <source>This kind of key is not known. Use the words of the template in Settings, Keys.</source>
        <translation>不认识这种钥匙。请用“设置 · 钥匙”模板里的名称。</translation>
    </message>
    <message>
        <source>This loan is not known here.</source>
        <translation>这里没有这张借用单。</translation>
    </message>
    <message>
        <source>This owner is not known here.</source>
        <translation>这里没有这位业主。</translation>
    </message>
    <message>
        <source>This owner is noted as here with {ticket} already.</source>
        <translation>这位业主已记为随 {ticket} 到场。</translation>
    </message>
    <message>
        <source>This owner stands with the home already.</source>
        <translation>这位业主已在这一户。</translation>
    </message>
    <message>
        <source>This paper is not on the checklist.</source>
        <translation>清单里没有这样资料。</translation>
    </message>
    <message>
        <source>This paper is not on the list any more.</source>
        <translation>列表里已经没有这份资料。</translation>
    </message>
    <message>
        <source>This paper is printed, cancelled or on its way already.</source>
        <translation>这份资料已打印、已取消或正在打印。</translation>
    </message>
    <message>
        <source>This paper was printed already.</source>
        <translation>这份资料已经打印过。</translation>
    </message>
    <message>
        <source>This paper was printed already. Say why it is printed again.</source>
        <translation>这份资料已经打印过，请说明为何补打。</translation>
    </message>
    <message>
        <source>This paper was replaced by a newer print. Ask for that one or search by room.</source>
        <translation>这张纸已被新打印的取代。请要新的，或按房号查找。</translation>
    </message>
    <message>
        <source>This payment is not known here.</source>
        <translation>这里没有这笔付款。</translation>
    </message>
    <message>
        <source>This person is not an owner of the home.</source>
        <translation>此人不是这一户的业主。</translation>
    </message>
    <message>
        <source>This photo is gone.</source>
        <translation>这张照片已不在。</translation>
    </message>
    <message>
        <source>This press belongs to another campaign of the store.</source>
        <translation>这次操作属于同一数据库里的另一个项目。</translation>
    </message>
    <message>
        <source>This press needs a desk of this campaign.</source>
        <translation>这一步要在本项目的窗口上操作。请先选择窗口。</translation>
    </message>
    <message>
        <source>This reason needs a note: which evidence was shown.</source>
        <translation>这个理由要写备注：看了什么证明。</translation>
    </message>
    <message>
        <source>This responsible party is not on the list.</source>
        <translation>名单里没有这个责任单位。</translation>
    </message>
    <message>
        <source>This score is not entered any more.</source>
        <translation>这个分数已不在录入中。</translation>
    </message>
    <message>
        <source>This sheet is hidden.</source>
        <translation>这个工作表是隐藏的。</translation>
    </message>
    <message>
        <source>This sheet is not filed any more.</source>
        <translation>这张单据已不在归档中。</translation>
    </message>
    <message>
        <source>This sheet was chosen of {sheets}.</source>
        <translation>从 {sheets} 中选了这个工作表。</translation>
    </message>
    <message>
        <source>This slot takes no more parties.</source>
        <translation>这个时段已满。</translation>
    </message>
    <message>
        <source>This store has been used already. The demo plays in an empty store or plays a plan whose first day was not opened.</source>
        <translation>这个数据库已经用过。示例只在空库里跑，或跑一份还没开始的排期。</translation>
    </message>
    <message>
        <source>This store was made by a newer console, so it can only be read here. Update this console.</source>
        <translation>这个数据库由更新的版本建立，这里只能查看。请升级本机程序。</translation>
    </message>
    <message>
        <source>This text cannot be printed: at most {most} characters, and in braces only what the built-in words fill in.</source>
        <translation>这段文字不能打印：最多 {most} 个字符，花括号里只能用内置文字填入的内容。</translation>
    </message>
    <message>
        <source>This ticket is not known.</source>
        <translation>没有这个号。</translation>
    </message>
    <message>
        <source>This time is over already. Choose a later one.</source>
        <translation>这个时间已过，请选更晚的时间。</translation>
    </message>
    <message>
        <source>This very sheet is filed already.</source>
        <translation>这张单据已经归档。</translation>
    </message>
    <message>
        <source>This visit is not of a day that is known here.</source>
        <translation>这次到访不属于这里已知的日子。</translation>
    </message>
    <message>
        <source>This was told already. Look again.</source>
        <translation>这条已经通知过，请再看一眼。</translation>
    </message>
    <message>
        <source>This {kind} was printed before. Give the reason for a reprint.</source>
        <translation>{kind} 已打印过。补打请写原因。</translation>
    </message>
    <message>
        <source>Total row skipped.</source>
        <translation>跳过合计行。</translation>
    </message>
    <message>
        <source>Unit removed.</source>
        <translation>已去掉单位。</translation>
    </message>
    <message>
        <source>Unknown product type.</source>
        <translation>不认识的产品类型。</translation>
    </message>
    <message>
        <source>Unpacked, the workbook is larger than {limit} MB.</source>
        <translation>解压后工作簿超过 {limit} MB。</translation>
    </message>
    <message>
        <source>Version {version} of this paper was replaced by a newer print. File the newer one.</source>
        <translation>这份单据的第 {version} 版已被新打印的取代，请归档新的那份。</translation>
    </message>
    <message>
        <source>What the paper is for is not known here.</source>
        <translation>不知道这张纸是给谁的。</translation>
    </message>
    <message>
        <source>What {day} taught is kept already.</source>
        <translation>{day} 的用时已经记下。</translation>
    </message>
    <message>
        <source>Whoever asked cannot approve. Somebody else must.</source>
        <translation>申请人不能自己批准，请换一个人。</translation>
    </message>
    <message>
        <source>Whoever asked for the money for {label} cannot decide about it.</source>
        <translation>申请 {label} 赔付的人不能自己批。</translation>
    </message>
    <message>
        <source>Write down what it is about.</source>
        <translation>请写明是什么事。</translation>
    </message>
    <message>
        <source>Zone {zone} has {free} free seats, not {people}.</source>
        <translation>{zone} 区还有 {free} 个空位，坐不下 {people} 人。</translation>
    </message>
    <message>
        <source>{address} is no store: give a path, sqlite:///PATH or postgresql://….</source>
        <translation>{address} 不是数据库地址：请填路径、sqlite:///PATH 或 postgresql://…。</translation>
    </message>
    <message>
        <source>{answer} is no answer to a message.</source>
        <translation>{answer} 不是短信的回执状态。</translation>
    </message>
    <message>
        <source>{approver} has a part in this loan. Somebody else must allow it.</source>
        <translation>{approver} 是这次借用的当事人。须由别人批准。</translation>
    </message>
    <message>
        <source>{borrower} borrowed these keys: somebody else counts and countersigns the return.</source>
        <translation>{borrower} 是借用人：归还须由别人点收签字。</translation>
    </message>
    <message>
        <source>{by} is just booking for this owner.</source>
        <translation>{by} 正在为这位业主预约。</translation>
    </message>
    <message>
        <source>{campaign} ended {days} days ago and still knows {people} persons. Erase what is needed no more (command erase).</source>
        <translation>{campaign} 已结束 {days} 天，仍存有 {people} 人的信息。不再需要的请删除（命令 erase）。</translation>
    </message>
    <message>
        <source>{campaign}: {events} events, head {head}.</source>
        <translation>{campaign}：{events} 条记录，校验值 {head}。</translation>
    </message>
    <message>
        <source>{cells} cells filled inside merged ranges.</source>
        <translation>合并区域内补齐了 {cells} 个单元格。</translation>
    </message>
    <message>
        <source>{cents} cents do not fit: {ticket} owes {owed} cents. Record the whole or a part of it.</source>
        <translation>{cents} 分与应付不符：{ticket} 应付 {owed} 分。请录全额或其中一部分。</translation>
    </message>
    <message>
        <source>{day} has been opened already; its plan can no longer be replaced.</source>
        <translation>{day} 已经开始，不能再换排期。</translation>
    </message>
    <message>
        <source>{day} is closed; its figures are sealed.</source>
        <translation>{day} 已封存，数字不再变动。</translation>
    </message>
    <message>
        <source>{day} is not a day of this campaign's plan.</source>
        <translation>{day} 不在本项目的排期里。</translation>
    </message>
    <message>
        <source>{day} is not sealed: its figures still count by themselves.</source>
        <translation>{day} 尚未封存，数字仍会自动更新。</translation>
    </message>
    <message>
        <source>{day} is still open. Close it first.</source>
        <translation>{day} 还没有封存。请先封存。</translation>
    </message>
    <message>
        <source>{department} borrows keys only with somebody's leave. Name who allowed it.</source>
        <translation>{department}借钥匙须有人批准。请填批准人。</translation>
    </message>
    <message>
        <source>{due} homes are due and there is no host yet: {hosts} are needed.</source>
        <translation>应交 {due} 户，还没有专员：需要 {hosts} 名。</translation>
    </message>
    <message>
        <source>{due} homes are due, the window holds {holds}: {days} more days.</source>
        <translation>应交 {due} 户，窗口只放得下 {holds} 户：再加 {days} 天。</translation>
    </message>
    <message>
        <source>{due} homes are due, the window holds {holds}: {desks} more desks at {station}, or {days} more days.</source>
        <translation>应交 {due} 户，窗口只放得下 {holds} 户：{station}再加 {desks} 个窗口，或再加 {days} 天。</translation>
    </message>
    <message>
        <source>{due} homes are due, the window holds {holds}: {hosts} more hosts, or {days} more days.</source>
        <translation>应交 {due} 户，窗口只放得下 {holds} 户：再加 {hosts} 名专员，或再加 {days} 天。</translation>
    </message>
    <message>
        <source>{field} differs; row {kept} was kept.</source>
        <translation>{field} 不同，保留第 {kept} 行。</translation>
    </message>
    <message>
        <source>{field} has no such choice.</source>
        <translation>“{field}”没有这个选项。</translation>
    </message>
    <message>
        <source>{field} is no number.</source>
        <translation>“{field}”不是数字。</translation>
    </message>
    <message>
        <source>{field} is still missing. Fill it in, then finish.</source>
        <translation>“{field}”还没有填。请填好再办结。</translation>
    </message>
    <message>
        <source>{field} takes at most {most} characters.</source>
        <translation>{field} 最多 {most} 个字。</translation>
    </message>
    <message>
        <source>{field} takes {most} characters at most.</source>
        <translation>“{field}”最多 {most} 个字。</translation>
    </message>
    <message>
        <source>{file} cannot be opened; check that it still exists.</source>
        <translation>打不开 {file}，请确认它还在。</translation>
    </message>
    <message>
        <source>{file} cannot be read as a CSV file in UTF-8.</source>
        <translation>{file} 不能按 UTF-8 的 CSV 读取。</translation>
    </message>
    <message>
        <source>{file} cannot be read as a photo. Use JPEG or PNG.</source>
        <translation>{file} 不是可以读取的照片，请用 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>{file} contains a document type declaration, which no roster needs.</source>
        <translation>{file} 含有名册用不到的文档类型声明。</translation>
    </message>
    <message>
        <source>{file} contains a part with a dangerous name.</source>
        <translation>{file} 里有名称危险的部分。</translation>
    </message>
    <message>
        <source>{file} contains macros; save it as .xlsx without them.</source>
        <translation>{file} 含有宏；请另存为不含宏的 .xlsx。</translation>
    </message>
    <message>
        <source>{file} has no heading row with the room and something to change, such as Ready from or Language.</source>
        <translation>{file} 里找不到有房号、又有要改项目（如可收日、语言）的表头。</translation>
    </message>
    <message>
        <source>{file} has no heading row with the room and with defects: a count such as Defects found, or a row for every Defect with its Status.</source>
        <translation>{file} 里没有同时写明房号和缺陷的标题行：写“缺陷数”，或每条“问题描述”一行并写“整改状态”。</translation>
    </message>
    <message>
        <source>{file} has no heading row with the room and with kinds of keys, such as Owner keys, Access card or Letterbox.</source>
        <translation>{file} 里没有同时写明房号和钥匙种类（如正式钥匙、门禁卡、信箱）的标题行。</translation>
    </message>
    <message>
        <source>{file} has no row of headings that says what it wants to know.</source>
        <translation>{file} 里找不到说明要填什么的表头。</translation>
    </message>
    <message>
        <source>{file} has no rows with a reference and a status that can be understood.</source>
        <translation>{file} 里没有能看懂的编号和状态。</translation>
    </message>
    <message>
        <source>{file} has no ticket in it.</source>
        <translation>{file} 里没有任何号票。</translation>
    </message>
    <message>
        <source>{file} is a kind that cannot be read; save it as .xlsx or .csv.</source>
        <translation>读不了 {file} 这种文件；请另存为 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>{file} is damaged or not a spreadsheet.</source>
        <translation>{file} 已损坏，或不是电子表格。</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} 是空的。</translation>
    </message>
    <message>
        <source>{file} is no duty roster: it needs a column for the host's name and columns for days, such as 2026-05-07. Export the roster to have one to fill in.</source>
        <translation>{file} 不是排班表：要有专员姓名一列，和 2026-05-07 这样的日期列。可先导出排班表再填。</translation>
    </message>
    <message>
        <source>{file} is no picture and no PDF.</source>
        <translation>{file} 不是图片也不是 PDF。</translation>
    </message>
    <message>
        <source>{file} is no picture that can be read. Take a PNG or a JPEG.</source>
        <translation>{file} 不是可以读取的图片，请用 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>{file} is packed in a way no honest workbook is.</source>
        <translation>{file} 的压缩方式不是正常工作簿。</translation>
    </message>
    <message>
        <source>{file} is protected by a password; save a copy without one.</source>
        <translation>{file} 有密码保护；请另存一份无密码的。</translation>
    </message>
    <message>
        <source>{file} is too large: at most 500 pages and 200 MB.</source>
        <translation>{file} 太大：最多 500 页、200 MB。</translation>
    </message>
    <message>
        <source>{file} links to other workbooks; save a copy with values only.</source>
        <translation>{file} 链接到别的工作簿；请另存一份只含数值的。</translation>
    </message>
    <message>
        <source>{file} needs the columns party, step and from.</source>
        <translation>{file} 要有号码、岗位、开始这几列。</translation>
    </message>
    <message>
        <source>{found} ID numbers for {owners} owners; paired in order.</source>
        <translation>{owners} 位业主有 {found} 个证件号，按顺序配对。</translation>
    </message>
    <message>
        <source>{found} ID numbers for {owners} owners; the rest was not stored.</source>
        <translation>{owners} 位业主有 {found} 个证件号，多出的没有保存。</translation>
    </message>
    <message>
        <source>{found} kinds of document for {owners} owners; paired in order.</source>
        <translation>{owners} 位业主有 {found} 种证件，按顺序配对。</translation>
    </message>
    <message>
        <source>{found} phones for {owners} owners; paired in order.</source>
        <translation>{owners} 位业主有 {found} 个电话，按顺序配对。</translation>
    </message>
    <message>
        <source>{found} phones for {owners} owners; the rest stays with the last one.</source>
        <translation>{owners} 位业主有 {found} 个电话；多出的归最后一位。</translation>
    </message>
    <message>
        <source>{gigabytes} GB free in {path}.</source>
        <translation>{path} 剩余 {gigabytes} GB。</translation>
    </message>
    <message>
        <source>{holder} is not known as a holder.</source>
        <translation>不认识持有人 {holder}。</translation>
    </message>
    <message>
        <source>{holder} passes these keys on and takes them, not {name}. Let them sign in their own name.</source>
        <translation>这些钥匙由{holder}移交和接收，不是{name}。请本人签名。</translation>
    </message>
    <message>
        <source>{homes} homes are still expected. Mark them as no-shows or rebook.</source>
        <translation>还有 {homes} 户应到未到。请登记未到或改约。</translation>
    </message>
    <message>
        <source>{homes} homes are still in the house. End their visits first.</source>
        <translation>还有 {homes} 户在场。请先结束他们的到访。</translation>
    </message>
    <message>
        <source>{homes} homes need a host who may take them, one for each host and half-day: certify {more} more hosts.</source>
        <translation>有 {homes} 户要由持证专员接待，每人每半天一户：再认证 {more} 名专员。</translation>
    </message>
    <message>
        <source>{homes} homes need a host who speaks {languages}; nobody does.</source>
        <translation>有 {homes} 户要会 {languages} 的专员，现在没有人会。</translation>
    </message>
    <message>
        <source>{homes} of these homes are not this owner's. Offer the keys to an owner of the home, or note at the door who gave authority.</source>
        <translation>其中 {homes} 户不属于该业主。请移交给该户业主，或在接待处登记授权。</translation>
    </message>
    <message>
        <source>{homes} of these homes have a key set already.</source>
        <translation>其中 {homes} 户已有钥匙套。</translation>
    </message>
    <message>
        <source>{kind} are not papers of single homes: print them into one file.</source>
        <translation>{kind} 不是按户的文件，请合为一个文件打印。</translation>
    </message>
    <message>
        <source>{kind} cannot be undone.</source>
        <translation>“{kind}”不能撤销。</translation>
    </message>
    <message>
        <source>{kind} is no kind of day.</source>
        <translation>没有“{kind}”这种日子类型。</translation>
    </message>
    <message>
        <source>{kind} is no kind of key that the console knows.</source>
        <translation>系统不认识“{kind}”这种钥匙。</translation>
    </message>
    <message>
        <source>{kind} is no kind of paper.</source>
        <translation>没有 {kind} 这种资料。</translation>
    </message>
    <message>
        <source>{kind} stands twice in the template.</source>
        <translation>模板里“{kind}”出现了两次。</translation>
    </message>
    <message>
        <source>{label} fits {homes} homes. Name the building and stairwell too: a print voids earlier codes.</source>
        <translation>{label} 对应 {homes} 户。请写明楼栋和单元：打印会使先前的码作废。</translation>
    </message>
    <message>
        <source>{label} has this photo already.</source>
        <translation>{label} 已有这张照片。</translation>
    </message>
    <message>
        <source>{label} has {most} photos: more are not kept.</source>
        <translation>{label} 已有 {most} 张照片，不能再加。</translation>
    </message>
    <message>
        <source>{label} holds up the signing. Only a supervisor, named with a reason, lets it go.</source>
        <translation>{label} 影响签署。只有主管说明原因并署名后才能放行。</translation>
    </message>
    <message>
        <source>{label} is so already: nothing to change.</source>
        <translation>{label} 已是这样，没有改动。</translation>
    </message>
    <message>
        <source>{label} is with the general manager already.</source>
        <translation>{label} 已经升级到总经理。</translation>
    </message>
    <message>
        <source>{label} is with {party} already.</source>
        <translation>{label} 已经派给 {party}。</translation>
    </message>
    <message>
        <source>{label} is {state}: this cannot be done now.</source>
        <translation>{label} 现为 {state}，不能这样处理。</translation>
    </message>
    <message>
        <source>{languages}: one of these is no language the console knows.</source>
        <translation>{languages}：其中有系统不认识的语言。</translation>
    </message>
    <message>
        <source>{loans} loans of keys are still out. Take them back, or say why they stay out.</source>
        <translation>还有 {loans} 笔借出未还。请登记归还，或说明为何留到明天。</translation>
    </message>
    <message>
        <source>{method} is no way to pay.</source>
        <translation>“{method}”不是付款方式。</translation>
    </message>
    <message>
        <source>{name} is no number of the plan.</source>
        <translation>排期参数里没有 {name}。</translation>
    </message>
    <message>
        <source>{name} is on the list for this trade already.</source>
        <translation>{name} 已在这个专业的名单里。</translation>
    </message>
    <message>
        <source>{offers} offers of keys wait for an answer. Answer them, or say why they stay open.</source>
        <translation>还有 {offers} 笔移交没有答复。请接收或拒收，或说明为何留到明天。</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Codes issued for it stay valid; print again once there is room.</source>
        <translation>写不了 {path}（{why}）。已发的码仍有效，有空间后请再打印。</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Make room or choose another place.</source>
        <translation>写不了 {path}（{why}）。请腾出空间或另选位置。</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). The messages count as written: write those that were not answered again.</source>
        <translation>写不了 {path}（{why}）。这些短信已记为发出，请把没有回执的再写一次。</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name.</source>
        <translation>{path} 已存在。请换一个名字。</translation>
    </message>
    <message>
        <source>{path} is in a folder that a cloud service synchronises, which would damage a store file. Use a folder that is not synchronised.</source>
        <translation>{path} 在云同步文件夹里，会损坏数据文件。请用不同步的文件夹。</translation>
    </message>
    <message>
        <source>{path} is no backup of this console.</source>
        <translation>{path} 不是本程序的备份。</translation>
    </message>
    <message>
        <source>{path} is no folder where a file can be written. Choose another place.</source>
        <translation>{path} 不是可以写文件的文件夹。请另选位置。</translation>
    </message>
    <message>
        <source>{path} is on a network drive, where a store file is not safe. Use a folder of this computer, or a PostgreSQL server for several computers.</source>
        <translation>{path} 在网络盘上，数据文件放在那里不安全。请用本机文件夹；多台电脑请用 PostgreSQL 服务器。</translation>
    </message>
    <message>
        <source>{path} is the live store itself.</source>
        <translation>{path} 就是正在用的数据库。</translation>
    </message>
    <message>
        <source>{path} is the live store itself. Choose another name.</source>
        <translation>{path} 就是正在用的数据库。请换一个名字。</translation>
    </message>
    <message>
        <source>{people} of these persons are still expected or in the house.</source>
        <translation>其中 {people} 人还要来或还在场。</translation>
    </message>
    <message>
        <source>{pieces} key pieces have no named holder. Count and name them.</source>
        <translation>有 {pieces} 把钥匙无人认领。请清点并记下持有人。</translation>
    </message>
    <message>
        <source>{pieces} of these pieces are already on offer.</source>
        <translation>其中 {pieces} 把正在移交。</translation>
    </message>
    <message>
        <source>{pieces} of these pieces are in a bag whose seal is intact. Move the bag, or record that its seal was broken.</source>
        <translation>其中 {pieces} 件在封条完好的袋里。请整袋移交，或先登记拆封。</translation>
    </message>
    <message>
        <source>{pieces} of these pieces are not on offer.</source>
        <translation>其中 {pieces} 把没有在移交。</translation>
    </message>
    <message>
        <source>{pieces} of these pieces are not out on loan {loan}.</source>
        <translation>其中 {pieces} 件不在借用单 {loan} 里。</translation>
    </message>
    <message>
        <source>{pieces} of these pieces are not reported lost or damaged.</source>
        <translation>其中 {pieces} 件没有挂失或报损。</translation>
    </message>
    <message>
        <source>{pieces} of these pieces are not with the borrower any more. Find them first.</source>
        <translation>其中 {pieces} 件已不在借用人手里。请先查清。</translation>
    </message>
    <message>
        <source>{pieces} of these pieces are out on loan. Record their return first.</source>
        <translation>其中 {pieces} 件借出未还。请先登记归还。</translation>
    </message>
    <message>
        <source>{pieces} of these pieces are with nobody already.</source>
        <translation>其中 {pieces} 件已登记为无人持有。</translation>
    </message>
    <message>
        <source>{pieces} of these pieces are with the owner or with nobody. Take them back first.</source>
        <translation>其中 {pieces} 件在业主手里或无人持有。请先收回。</translation>
    </message>
    <message>
        <source>{pieces} of these pieces do not stay behind.</source>
        <translation>其中 {pieces} 件并未留存。</translation>
    </message>
    <message>
        <source>{pieces} of these pieces have moved since: report them lost or damaged instead.</source>
        <translation>其中 {pieces} 件已移交过：请改为挂失或报损。</translation>
    </message>
    <message>
        <source>{pieces} of these pieces were lost or replaced before.</source>
        <translation>其中 {pieces} 件之前已遗失或更换。</translation>
    </message>
    <message>
        <source>{pieces} of these pieces were replaced: the old ones open nothing any more. Destroy them.</source>
        <translation>其中 {pieces} 件已更换，旧的不再能开门，请销毁。</translation>
    </message>
    <message>
        <source>{pieces} pieces are not with the owner yet.</source>
        <translation>还有 {pieces} 把钥匙没有交给业主。</translation>
    </message>
    <message>
        <source>{pieces} pieces of set {set} are still lost. Note them as found, replace them, or change the cylinder.</source>
        <translation>钥匙 {set} 还有 {pieces} 件遗失。请先记为找到、补配或换锁芯。</translation>
    </message>
    <message>
        <source>{pieces} pieces were not seen. Say why for each.</source>
        <translation>有 {pieces} 件没有看到。请逐件选原因。</translation>
    </message>
    <message>
        <source>{place} is not empty. Say --replace to replace it; it is backed up first.</source>
        <translation>{place} 不是空的。加 --replace 才会替换；替换前会先备份。</translation>
    </message>
    <message>
        <source>{place} is where the store is already.</source>
        <translation>数据库已经在 {place}。</translation>
    </message>
    <message>
        <source>{place}: all that may be inspected at once is booked ({homes}).</source>
        <translation>{place}：可同时查验的 {homes} 户已排满。</translation>
    </message>
    <message>
        <source>{place}: all that the stairwell may have at once is booked ({homes}).</source>
        <translation>{place}：该单元可同时查验的 {homes} 户已排满。</translation>
    </message>
    <message>
        <source>{place}: all that the zone may have at once is booked ({homes}).</source>
        <translation>{place}：该片区可同时查验的 {homes} 户已排满。</translation>
    </message>
    <message>
        <source>{present} pieces are there, {expected} should be: the set will be shown as incomplete.</source>
        <translation>应有 {expected} 件，实有 {present} 件：这一套会显示为不齐。</translation>
    </message>
    <message>
        <source>{purpose} is no purpose of a loan. Choose one of the list.</source>
        <translation>“{purpose}”不是借用用途。请从列表里选。</translation>
    </message>
    <message>
        <source>{reason} is no reason of a count. Choose one of the list.</source>
        <translation>“{reason}”不是盘点原因。请从列表里选。</translation>
    </message>
    <message>
        <source>{reason} is no reason of the list.</source>
        <translation>“{reason}”不在原因列表里。</translation>
    </message>
    <message>
        <source>{reason} is no reason of the list. Choose one.</source>
        <translation>“{reason}”不在原因列表里，请选一个。</translation>
    </message>
    <message>
        <source>{reason} is no reason to leave a step out.</source>
        <translation>“{reason}”不是免办的理由。</translation>
    </message>
    <message>
        <source>{reason} is no reason to leave it open. Choose one of the list.</source>
        <translation>“{reason}”不是留到明天的理由。请从列表里选。</translation>
    </message>
    <message>
        <source>{reason} is no reason to let keys go early. Choose one of the list.</source>
        <translation>“{reason}”不是放行理由。请从列表里选。</translation>
    </message>
    <message>
        <source>{reason} is not a reason for a hold.</source>
        <translation>“{reason}”不是挂起的理由。</translation>
    </message>
    <message>
        <source>{reason} is not a reason for another host.</source>
        <translation>“{reason}”不是换专员的理由。</translation>
    </message>
    <message>
        <source>{reason} is not a reason for booking this late.</source>
        <translation>{reason} 不是可以晚预约的理由。</translation>
    </message>
    <message>
        <source>{reason} is not a reason for refusing the green channel.</source>
        <translation>“{reason}”不是拒绝绿色通道的理由。</translation>
    </message>
    <message>
        <source>{reason} is not a reason for the green channel.</source>
        <translation>“{reason}”不是绿色通道的理由。</translation>
    </message>
    <message>
        <source>{rows} hidden rows were read too (the last is row {last}).</source>
        <translation>{rows} 个隐藏行也读入了（最后是第 {last} 行）。</translation>
    </message>
    <message>
        <source>{rows} rows name no phase; the only one named was taken.</source>
        <translation>{rows} 行没有分期，采用了唯一写出的那个。</translation>
    </message>
    <message>
        <source>{rows} rows name no project; the only one named was taken.</source>
        <translation>{rows} 行没有项目名，采用了唯一写出的那个。</translation>
    </message>
    <message>
        <source>{rows} rows of the sheet {sheet} were added to their homes.</source>
        <translation>工作表“{sheet}”中有 {rows} 行已并入对应房源。</translation>
    </message>
    <message>
        <source>{rows} rows with a name: a duty roster has {most} at most.</source>
        <translation>有 {rows} 行姓名：排班表最多 {most} 行。</translation>
    </message>
    <message>
        <source>{station} needs {least} to {most} desks.</source>
        <translation>“{station}”应有 {least} 到 {most} 个台席。</translation>
    </message>
    <message>
        <source>{step} cannot be optional: it checks what a handover rests on.</source>
        <translation>“{step}”不能设为可选：交付以它的核对为准。</translation>
    </message>
    <message>
        <source>{step} checks what another step checks already.</source>
        <translation>“{step}”核对的内容已由另一步骤核对。</translation>
    </message>
    <message>
        <source>{step} is done at the door, so it comes first.</source>
        <translation>“{step}”在门口办理，须排在最前。</translation>
    </message>
    <message>
        <source>{step} is never left out: without it nothing was handed over.</source>
        <translation>“{step}”不能免办：没有它就不算交付。</translation>
    </message>
    <message>
        <source>{step} must come after {station}: keys leave only when the home is signed for.</source>
        <translation>“{step}”须在“{station}”之后：签收后钥匙才能离开。</translation>
    </message>
    <message>
        <source>{step} of {ticket} is not open: it is done, left out or not on its route.</source>
        <translation>{ticket} 的“{step}”不在待办之列：已办完、已免办，或不在其路线中。</translation>
    </message>
    <message>
        <source>{text} is neither yes nor no.</source>
        <translation>{text} 既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>{text} is no break. Write it as 10:00-10:30.</source>
        <translation>{text} 不是休息时间。请写成 10:00-10:30。</translation>
    </message>
    <message>
        <source>{text} is no date. Write it as 2026-12-18.</source>
        <translation>{text} 不是日期。请写成 2026-12-18。</translation>
    </message>
    <message>
        <source>{text} is no day. Write days as 2026-05-08, half days as 2026-05-08 am.</source>
        <translation>{text} 不是日期。请写成 2026-05-08，半天写成 2026-05-08 上午。</translation>
    </message>
    <message>
        <source>{text} is no set and no piece.</source>
        <translation>{text} 不是钥匙套也不是单件。</translation>
    </message>
    <message>
        <source>{text} is no time of day: write 9:05 or 905.</source>
        <translation>{text} 不是时刻，请写 9:05 或 905。</translation>
    </message>
    <message>
        <source>{text} says neither all day, morning, afternoon nor off.</source>
        <translation>{text} 不是全天、上午、下午或休。</translation>
    </message>
    <message>
        <source>{ticket} cannot go there yet: steps that come before are not done.</source>
        <translation>{ticket} 还不能去那里：前面的步骤没有办完。</translation>
    </message>
    <message>
        <source>{ticket} had not come that far at that time.</source>
        <translation>{ticket} 那时还没到这一步。</translation>
    </message>
    <message>
        <source>{ticket} has begun a step of the hand-over: the purpose stays.</source>
        <translation>{ticket} 已开始交付手续，来意不能再改。</translation>
    </message>
    <message>
        <source>{ticket} has not finished: {steps}. Finish them, or let a supervisor let the keys go.</source>
        <translation>{ticket} 还没办完：{steps}。请先办完，或由主管放行。</translation>
    </message>
    <message>
        <source>{ticket} has {children} in childcare: collect them first (Reception, party details).</source>
        <translation>{ticket} 有 {children} 个孩子还在托管：请先接回（签到页，同行情况）。</translation>
    </message>
    <message>
        <source>{ticket} is kept apart from somebody in zone {zone}. Choose another zone.</source>
        <translation>{ticket} 要与 {zone} 区里的人分开，请换一个区。</translation>
    </message>
    <message>
        <source>{ticket} is still at a desk ({step}): enter the end of that first.</source>
        <translation>{ticket} 还在窗口（{step}），请先补录那一步的结束。</translation>
    </message>
    <message>
        <source>{ticket} is still at this desk. Finish, park or hold it first.</source>
        <translation>{ticket} 还在这个窗口。请先办完、过号或挂起。</translation>
    </message>
    <message>
        <source>{ticket} is with this host already.</source>
        <translation>{ticket} 已经由这位专员负责。</translation>
    </message>
    <message>
        <source>{ticket} is {state}: this cannot be done now.</source>
        <translation>{ticket} 现在是“{state}”，不能这样做。</translation>
    </message>
    <message>
        <source>{ticket} still has required steps: {steps}.</source>
        <translation>{ticket} 还有必经步骤没办：{steps}。</translation>
    </message>
    <message>
        <source>{ticket} still owes {cents} cents.</source>
        <translation>{ticket} 还欠 {cents} 分钱。</translation>
    </message>
    <message>
        <source>{ticket} waits in zone {zone} already.</source>
        <translation>{ticket} 已在 {zone} 区等候。</translation>
    </message>
    <message>
        <source>{ticket} was at another step then ({step}).</source>
        <translation>{ticket} 那时在办另一步（{step}）。</translation>
    </message>
    <message>
        <source>{ticket} was called {times} times again. Park the ticket.</source>
        <translation>{ticket} 已重呼 {times} 次。请作过号处理。</translation>
    </message>
    <message>
        <source>{ticket} was sent for papers and {papers} are still missing. Tick what came, or leave the visit on hold.</source>
        <translation>{ticket} 回去取资料，还差 {papers} 样。请勾选带来的资料，或继续保留。</translation>
    </message>
    <message>
        <source>{ticket}: the end comes before the beginning.</source>
        <translation>{ticket}：结束早于开始。</translation>
    </message>
    <message>
        <source>{ticket}: this step is done or not on its route.</source>
        <translation>{ticket}：这一步已办或不在流程里。</translation>
    </message>
    <message>
        <source>{ticket}: {label} holds up the signing ({issues} in all). Close it, or a supervisor lets it go with a reason.</source>
        <translation>{ticket}：{label} 影响签署（共 {issues} 条）。请先处理，或由主管说明原因放行。</translation>
    </message>
    <message>
        <source>{unit} has been handed over already.</source>
        <translation>{unit} 已经交付。</translation>
    </message>
    <message>
        <source>{value} is no value for {field}.</source>
        <translation>{field} 不能是 {value}。</translation>
    </message>
    <message>
        <source>{waiting} wait here, but none that this desk may serve now (host, language or keys).</source>
        <translation>这里有 {waiting} 组等候，但本窗口现在都不能办（专员、语言或钥匙）。</translation>
    </message>
    <message>
        <source>{word} is no word of the defect catalogue.</source>
        <translation>缺陷目录里没有“{word}”。</translation>
    </message>
</context>
</TS>
