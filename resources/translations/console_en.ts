<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActForm</name>
</context>
<context>
    <name>AdviceList</name>
    <message numerus="yes">
        <source>and %n more, when these are done</source>
        <translation><numerusform>and %n more, when these are done</numerusform><numerusform>and %n more, when these are done</numerusform></translation>
    </message>
</context>
<context>
    <name>AfterEnding</name>
</context>
<context>
    <name>AnnouncementsPanel</name>
</context>
<context>
    <name>AttentionRow</name>
</context>
<context>
    <name>BackEntryPage</name>
    <message numerus="yes">
        <source>%n rows are open</source>
        <translation><numerusform>%n row is open</numerusform><numerusform>%n rows are open</numerusform></translation>
    </message>
</context>
<context>
    <name>BackForm</name>
</context>
<context>
    <name>Behind</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation><numerusform>%n line</numerusform><numerusform>%n lines</numerusform></translation>
    </message>
</context>
<context>
    <name>BuildingPart</name>
    <message numerus="yes">
        <source>%n sets, {given} with owners</source>
        <translation><numerusform>%n set, {given} with its owner</numerusform><numerusform>%n sets, {given} with their owners</numerusform></translation>
    </message>
</context>
<context>
    <name>BuildingTiles</name>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n homes are booked before that day, to be rebooked</source>
        <translation><numerusform>%n home is booked before that day, to be rebooked</numerusform><numerusform>%n homes are booked before that day, to be rebooked</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation><numerusform>%n ticked</numerusform><numerusform>%n ticked</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Change %n homes: {field}</source>
        <translation><numerusform>Change %n home: {field}</numerusform><numerusform>Change %n homes: {field}</numerusform></translation>
    </message>
</context>
<context>
    <name>BusyDesk</name>
    <message numerus="yes">
        <source>%n parties</source>
        <translation><numerusform>%n party</numerusform><numerusform>%n parties</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n person</numerusform><numerusform>%n people</numerusform></translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
</context>
<context>
    <name>CallDrawer</name>
</context>
<context>
    <name>CallList</name>
    <message numerus="yes">
        <source>%n homes did not come</source>
        <translation><numerusform>%n home did not come</numerusform><numerusform>%n homes did not come</numerusform></translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message numerus="yes">
        <source>%n homes written</source>
        <translation><numerusform>%n home written</numerusform><numerusform>%n homes written</numerusform></translation>
    </message>
</context>
<context>
    <name>CameraView</name>
</context>
<context>
    <name>ChargeForm</name>
</context>
<context>
    <name>ChoiceRows</name>
</context>
<context>
    <name>CloseList</name>
    <message numerus="yes">
        <source>%n issues without a first reply</source>
        <translation><numerusform>%n issue without a first reply</numerusform><numerusform>%n issues without a first reply</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of {homes} · due {time}</source>
        <translation><numerusform>%n piece of {homes} · due {time}</numerusform><numerusform>%n pieces of {homes} · due {time}</numerusform></translation>
    </message>
</context>
<context>
    <name>ClusterBand</name>
    <message numerus="yes">
        <source>%n homes report the same</source>
        <translation><numerusform>%n home reports the same</numerusform><numerusform>%n homes report the same</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them still wait in zone {zones}</source>
        <translation><numerusform>%n of them still waits in zone {zones}</numerusform><numerusform>%n of them still wait in zone {zones}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Several angry owners: %n parties</source>
        <translation><numerusform>Several angry owners: %n party</numerusform><numerusform>Several angry owners: %n parties</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more such</source>
        <translation><numerusform>and %n more such</numerusform><numerusform>and %n more such</numerusform></translation>
    </message>
</context>
<context>
    <name>Command</name>
</context>
<context>
    <name>ComputerPanel</name>
</context>
<context>
    <name>Corrections</name>
</context>
<context>
    <name>CountRows</name>
    <message numerus="yes">
        <source>%n not seen</source>
        <translation><numerusform>%n not seen</numerusform><numerusform>%n not seen</numerusform></translation>
    </message>
</context>
<context>
    <name>CustodyLine</name>
</context>
<context>
    <name>DayCard</name>
</context>
<context>
    <name>DayChart</name>
</context>
<context>
    <name>DemoBar</name>
</context>
<context>
    <name>DeskHead</name>
</context>
<context>
    <name>DeskNeeds</name>
    <message numerus="yes">
        <source>%n defects recorded</source>
        <translation><numerusform>%n defect recorded</numerusform><numerusform>%n defects recorded</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation><numerusform>%n month</numerusform><numerusform>%n months</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open issues</source>
        <translation><numerusform>%n open issue</numerusform><numerusform>%n open issues</numerusform></translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
</context>
<context>
    <name>DeskRows</name>
</context>
<context>
    <name>DeskSide</name>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation><numerusform>%n ticket</numerusform><numerusform>%n tickets</numerusform></translation>
    </message>
</context>
<context>
    <name>DeskWhy</name>
    <message numerus="yes">
        <source>%n are on their way.</source>
        <translation><numerusform>%n party is on its way.</numerusform><numerusform>%n parties are on their way.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n for a host who is busy</source>
        <translation><numerusform>%n for a host who is busy</numerusform><numerusform>%n for a host who is busy</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n for another host</source>
        <translation><numerusform>%n for another host</numerusform><numerusform>%n for another host</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n for another language</source>
        <translation><numerusform>%n for another language</numerusform><numerusform>%n for another language</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n for keys that are elsewhere</source>
        <translation><numerusform>%n for keys that are elsewhere</numerusform><numerusform>%n for keys that are elsewhere</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n for keys that are frozen</source>
        <translation><numerusform>%n for keys that are frozen</numerusform><numerusform>%n for keys that are frozen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n for keys that nobody has</source>
        <translation><numerusform>%n for keys that nobody has</numerusform><numerusform>%n for keys that nobody has</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n without a key set</source>
        <translation><numerusform>%n without a key set</numerusform><numerusform>%n without a key set</numerusform></translation>
    </message>
</context>
<context>
    <name>DisplaysPanel</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation><numerusform>%n time</numerusform><numerusform>%n times</numerusform></translation>
    </message>
</context>
<context>
    <name>DoorCamera</name>
</context>
<context>
    <name>DoorRows</name>
</context>
<context>
    <name>DoorSide</name>
</context>
<context>
    <name>DueBand</name>
    <message numerus="yes">
        <source>%n homes due without keys at hand</source>
        <translation><numerusform>%n home due without keys at hand</numerusform><numerusform>%n homes due without keys at hand</numerusform></translation>
    </message>
</context>
<context>
    <name>DueList</name>
</context>
<context>
    <name>DutyGrid</name>
</context>
<context>
    <name>DutyImport</name>
    <message numerus="yes">
        <source>%n cells</source>
        <translation><numerusform>%n cell</numerusform><numerusform>%n cells</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hosts told anew</source>
        <translation><numerusform>%n host changed</numerusform><numerusform>%n hosts changed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n new hosts</source>
        <translation><numerusform>%n new host</numerusform><numerusform>%n new hosts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows refused</source>
        <translation><numerusform>%n row refused</numerusform><numerusform>%n rows refused</numerusform></translation>
    </message>
</context>
<context>
    <name>DutyRoster</name>
    <message numerus="yes">
        <source>%n hosts</source>
        <translation><numerusform>%n host</numerusform><numerusform>%n hosts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hosts written</source>
        <translation><numerusform>%n host written</numerusform><numerusform>%n hosts written</numerusform></translation>
    </message>
</context>
<context>
    <name>DutySide</name>
    <message numerus="yes">
        <source>%n cells chosen</source>
        <translation><numerusform>%n cell chosen</numerusform><numerusform>%n cells chosen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <translation><numerusform>%n host</numerusform><numerusform>%n hosts</numerusform></translation>
    </message>
</context>
<context>
    <name>EntryDrawer</name>
</context>
<context>
    <name>FaultsForm</name>
</context>
<context>
    <name>FieldBox</name>
</context>
<context>
    <name>FieldForm</name>
</context>
<context>
    <name>Figures</name>
</context>
<context>
    <name>FiguresFiles</name>
</context>
<context>
    <name>FiguresPage</name>
    <message numerus="yes">
        <source>%n handover days together</source>
        <translation><numerusform>%n handover day together</numerusform><numerusform>%n handover days together</numerusform></translation>
    </message>
</context>
<context>
    <name>FilingPage</name>
    <message numerus="yes">
        <source>%n sheets were filed</source>
        <translation><numerusform>%n sheet was filed</numerusform><numerusform>%n sheets were filed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n wait for their code</source>
        <translation><numerusform>%n waits for its code</numerusform><numerusform>%n wait for their code</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n were filed before</source>
        <translation><numerusform>%n was filed before</numerusform><numerusform>%n were filed before</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Signed today, sheet not filed: %n</source>
        <translation><numerusform>Signed today, sheet not filed: %n</numerusform><numerusform>Signed today, sheets not filed: %n</numerusform></translation>
    </message>
</context>
<context>
    <name>Filters</name>
</context>
<context>
    <name>FirstSets</name>
    <message numerus="yes">
        <source>%n homes have no key set yet</source>
        <translation><numerusform>%n home has no key set yet</numerusform><numerusform>%n homes have no key set yet</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n homes to go</source>
        <translation><numerusform>%n home to go</numerusform><numerusform>%n homes to go</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them incomplete</source>
        <translation><numerusform>%n of them incomplete</numerusform><numerusform>%n of them incomplete</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation><numerusform>%n piece</numerusform><numerusform>%n pieces</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows refused</source>
        <translation><numerusform>%n row refused</numerusform><numerusform>%n rows refused</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation><numerusform>%n set</numerusform><numerusform>%n sets</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Make %n sets</source>
        <translation><numerusform>Make %n set</numerusform><numerusform>Make %n sets</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Make sets for %n homes</source>
        <translation><numerusform>Make a set for %n home</numerusform><numerusform>Make sets for %n homes</numerusform></translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message numerus="yes">
        <source>Restored: %n journal entries</source>
        <translation><numerusform>Restored: %n journal entry</numerusform><numerusform>Restored: %n journal entries</numerusform></translation>
    </message>
</context>
<context>
    <name>FloorsView</name>
</context>
<context>
    <name>FormEditor</name>
</context>
<context>
    <name>FoundList</name>
    <message numerus="yes">
        <source>%n homes</source>
        <translation><numerusform>%n home</numerusform><numerusform>%n homes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The first %n homes; type more to find fewer</source>
        <translation><numerusform>The first %n home; type more to find fewer</numerusform><numerusform>The first %n homes; type more to find fewer</numerusform></translation>
    </message>
</context>
<context>
    <name>FreeDesk</name>
</context>
<context>
    <name>GiveBackPage</name>
    <message numerus="yes">
        <source>%n columns are known</source>
        <translation><numerusform>%n column is known</numerusform><numerusform>%n columns are known</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n homes written</source>
        <translation><numerusform>%n home written</numerusform><numerusform>%n homes written</numerusform></translation>
    </message>
</context>
<context>
    <name>GreenDrawer</name>
    <message numerus="yes">
        <source>%n parties wait about {minutes} longer</source>
        <translation><numerusform>%n party waits about {minutes} longer</numerusform><numerusform>%n parties wait about {minutes} longer</numerusform></translation>
    </message>
</context>
<context>
    <name>GreenReasons</name>
</context>
<context>
    <name>Hall</name>
</context>
<context>
    <name>HandOverForm</name>
    <message numerus="yes">
        <source>Offer %n pieces</source>
        <translation><numerusform>Offer %n piece</numerusform><numerusform>Offer %n pieces</numerusform></translation>
    </message>
</context>
<context>
    <name>Header</name>
</context>
<context>
    <name>HoldBand</name>
</context>
<context>
    <name>HomeDrawer</name>
    <message numerus="yes">
        <source>%n entries in the journal</source>
        <translation><numerusform>%n entry in the journal</numerusform><numerusform>%n entries in the journal</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n owners</source>
        <translation><numerusform>%n owner</numerusform><numerusform>%n owners</numerusform></translation>
    </message>
</context>
<context>
    <name>HomeEdit</name>
</context>
<context>
    <name>HomesPage</name>
    <message numerus="yes">
        <source>%n homes</source>
        <translation><numerusform>%n home</numerusform><numerusform>%n homes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n refused rows were not written</source>
        <translation><numerusform>%n refused row was not written</numerusform><numerusform>%n refused rows were not written</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n homes</source>
        <translation><numerusform>{shown} of %n home</numerusform><numerusform>{shown} of %n homes</numerusform></translation>
    </message>
</context>
<context>
    <name>ImportChanges</name>
</context>
<context>
    <name>ImportMapping</name>
    <message numerus="yes">
        <source>{used} of %n columns used</source>
        <translation><numerusform>{used} of %n column used</numerusform><numerusform>{used} of %n columns used</numerusform></translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation><numerusform>%n row</numerusform><numerusform>%n rows</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows of homes</source>
        <translation><numerusform>%n row of homes</numerusform><numerusform>%n rows of homes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Import %n homes</source>
        <translation><numerusform>Import %n home</numerusform><numerusform>Import %n homes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Save %n refused rows…</source>
        <translation><numerusform>Save %n refused row…</numerusform><numerusform>Save %n refused rows…</numerusform></translation>
    </message>
</context>
<context>
    <name>InspectionsDrawer</name>
    <message numerus="yes">
        <source>%n homes</source>
        <translation><numerusform>%n home</numerusform><numerusform>%n homes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows refused</source>
        <translation><numerusform>%n row refused</numerusform><numerusform>%n rows refused</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Note %n homes</source>
        <translation><numerusform>Note %n home</numerusform><numerusform>Note %n homes</numerusform></translation>
    </message>
</context>
<context>
    <name>IssueDetail</name>
</context>
<context>
    <name>IssueList</name>
    <message numerus="yes">
        <source>%n closed</source>
        <translation><numerusform>%n closed</numerusform><numerusform>%n closed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation><numerusform>%n new</numerusform><numerusform>%n new</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n to follow up</source>
        <translation><numerusform>%n to follow up</numerusform><numerusform>%n to follow up</numerusform></translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message numerus="yes">
        <source>%n homes seen today</source>
        <translation><numerusform>%n home seen today</numerusform><numerusform>%n homes seen today</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation><numerusform>%n overdue</numerusform><numerusform>%n overdue</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation><numerusform>%n stopped</numerusform><numerusform>%n stopped</numerusform></translation>
    </message>
</context>
<context>
    <name>IssuesActs</name>
</context>
<context>
    <name>IssuesImport</name>
    <message numerus="yes">
        <source>%n homes noted</source>
        <translation><numerusform>%n home noted</numerusform><numerusform>%n homes noted</numerusform></translation>
    </message>
</context>
<context>
    <name>IssuesNow</name>
</context>
<context>
    <name>IssuesPage</name>
    <message numerus="yes">
        <source>%n defects recorded</source>
        <translation><numerusform>%n defect recorded</numerusform><numerusform>%n defects recorded</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n issues written</source>
        <translation><numerusform>%n issue written</numerusform><numerusform>%n issues written</numerusform></translation>
    </message>
</context>
<context>
    <name>IssuesRecording</name>
</context>
<context>
    <name>KeyBoard</name>
    <message numerus="yes">
        <source>%n homes</source>
        <translation><numerusform>%n home</numerusform><numerusform>%n homes</numerusform></translation>
    </message>
    <message>
        <source>{building} stairwell {stairwell}</source>
        <translation>{building} · stair {stairwell}</translation>
    </message>
</context>
<context>
    <name>KeyFaults</name>
    <message numerus="yes">
        <source>%n pieces come to the key room, newly numbered.</source>
        <translation><numerusform>%n piece comes to the key room, newly numbered.</numerusform><numerusform>%n pieces come to the key room, newly numbered.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces short of the template</source>
        <translation><numerusform>%n piece short of the template</numerusform><numerusform>%n pieces short of the template</numerusform></translation>
    </message>
</context>
<context>
    <name>KeyMarks</name>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation><numerusform>%n piece</numerusform><numerusform>%n pieces</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>whole set, %n pieces</source>
        <translation><numerusform>whole set, %n piece</numerusform><numerusform>whole set, %n pieces</numerusform></translation>
    </message>
</context>
<context>
    <name>KeyPapers</name>
</context>
<context>
    <name>KeysBoard</name>
    <message numerus="yes">
        <source>%n buildings</source>
        <translation><numerusform>%n building</numerusform><numerusform>%n buildings</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n offers</source>
        <translation><numerusform>%n offer</numerusform><numerusform>%n offers</numerusform></translation>
    </message>
</context>
<context>
    <name>KeysCountPage</name>
    <message numerus="yes">
        <source>%n without a reason</source>
        <translation><numerusform>%n without a reason</numerusform><numerusform>%n without a reason</numerusform></translation>
    </message>
</context>
<context>
    <name>KeysDrawer</name>
</context>
<context>
    <name>KeysDue</name>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation><numerusform>%n piece</numerusform><numerusform>%n pieces</numerusform></translation>
    </message>
</context>
<context>
    <name>KeysLoansPage</name>
    <message numerus="yes">
        <source>%n out</source>
        <translation><numerusform>%n out</numerusform><numerusform>%n out</numerusform></translation>
    </message>
</context>
<context>
    <name>KeysMore</name>
</context>
<context>
    <name>KeysPage</name>
    <message numerus="yes">
        <source>%n homes written</source>
        <translation><numerusform>%n home written</numerusform><numerusform>%n homes written</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation><numerusform>%n piece</numerusform><numerusform>%n pieces</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation><numerusform>%n set</numerusform><numerusform>%n sets</numerusform></translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message numerus="yes">
        <source>%n homes</source>
        <translation><numerusform>%n home</numerusform><numerusform>%n homes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces in a set</source>
        <translation><numerusform>%n piece in a set</numerusform><numerusform>%n pieces in a set</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sets are incomplete</source>
        <translation><numerusform>%n set is incomplete</numerusform><numerusform>%n sets are incomplete</numerusform></translation>
    </message>
</context>
<context>
    <name>KeysTray</name>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation><numerusform>%n piece</numerusform><numerusform>%n pieces</numerusform></translation>
    </message>
</context>
<context>
    <name>KeysTrayPage</name>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation><numerusform>%n piece</numerusform><numerusform>%n pieces</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces accepted</source>
        <translation><numerusform>%n piece accepted</numerusform><numerusform>%n pieces accepted</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces stay with the giver</source>
        <translation><numerusform>%n piece stays with the giver</numerusform><numerusform>%n pieces stay with the giver</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation><numerusform>%n set</numerusform><numerusform>%n sets</numerusform></translation>
    </message>
</context>
<context>
    <name>LeftOutCard</name>
    <message numerus="yes">
        <source>%n homes without a place</source>
        <translation><numerusform>%n home without a place</numerusform><numerusform>%n homes without a place</numerusform></translation>
    </message>
</context>
<context>
    <name>LendCard</name>
    <message numerus="yes">
        <source>Lend %n pieces</source>
        <translation><numerusform>Lend %n piece</numerusform><numerusform>Lend %n pieces</numerusform></translation>
    </message>
</context>
<context>
    <name>LoanRows</name>
    <message numerus="yes">
        <source>{home} and %n more</source>
        <translation><numerusform>{home} and %n more</numerusform><numerusform>{home} and %n more</numerusform></translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
</context>
<context>
    <name>MergeForm</name>
</context>
<context>
    <name>Messages</name>
</context>
<context>
    <name>MessagesList</name>
    <message numerus="yes">
        <source>%n messages written</source>
        <translation><numerusform>%n message written</numerusform><numerusform>%n messages written</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Write %n messages again…</source>
        <translation><numerusform>Write %n message again…</numerusform><numerusform>Write %n messages again…</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Write %n messages…</source>
        <translation><numerusform>Write %n message…</numerusform><numerusform>Write %n messages…</numerusform></translation>
    </message>
</context>
<context>
    <name>MoneyCard</name>
    <message numerus="yes">
        <source>First look at %n cases alike</source>
        <translation><numerusform>First look at %n case alike</numerusform><numerusform>First look at %n cases alike</numerusform></translation>
    </message>
</context>
<context>
    <name>MoveCard</name>
</context>
<context>
    <name>Moving</name>
</context>
<context>
    <name>NewHomeForm</name>
</context>
<context>
    <name>NoDesk</name>
</context>
<context>
    <name>NowCard</name>
    <message numerus="yes">
        <source>%n going on</source>
        <translation><numerusform>%n going on</numerusform><numerusform>%n going on</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Inspected before: %n homes</source>
        <translation><numerusform>Inspected before: %n home</numerusform><numerusform>Inspected before: %n homes</numerusform></translation>
    </message>
</context>
<context>
    <name>OfferBand</name>
    <message numerus="yes">
        <source>Accept · %n counted</source>
        <translation><numerusform>Accept · %n counted</numerusform><numerusform>Accept · %n counted</numerusform></translation>
    </message>
</context>
<context>
    <name>OpenSheet</name>
</context>
<context>
    <name>Overview</name>
</context>
<context>
    <name>OverviewChart</name>
</context>
<context>
    <name>OverviewFigures</name>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n confirmed owners must be told anew</source>
        <translation><numerusform>%n confirmed owner must be told anew</numerusform><numerusform>%n confirmed owners must be told anew</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n parties come later</source>
        <translation><numerusform>%n party comes later</numerusform><numerusform>%n parties come later</numerusform></translation>
    </message>
</context>
<context>
    <name>OverviewSide</name>
    <message numerus="yes">
        <source>%n things to do</source>
        <translation><numerusform>%n thing to do</numerusform><numerusform>%n things to do</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>by people · %n in house</source>
        <translation><numerusform>by people · %n in house</numerusform><numerusform>by people · %n in house</numerusform></translation>
    </message>
</context>
<context>
    <name>OwnerForm</name>
</context>
<context>
    <name>PackCard</name>
    <message numerus="yes">
        <source>%n homes</source>
        <translation><numerusform>%n home</numerusform><numerusform>%n homes</numerusform></translation>
    </message>
</context>
<context>
    <name>Page</name>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>%n papers on their way to the printer</source>
        <translation><numerusform>%n home's papers are on their way to the printer</numerusform><numerusform>Papers of %n homes are on their way to the printer</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n papers printed</source>
        <translation><numerusform>%n paper printed</numerusform><numerusform>%n papers printed</numerusform></translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
</context>
<context>
    <name>PartiesCard</name>
</context>
<context>
    <name>PartyDrawer</name>
</context>
<context>
    <name>PartyFacts</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n person</numerusform><numerusform>%n people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation><numerusform>%n piece</numerusform><numerusform>%n pieces</numerusform></translation>
    </message>
</context>
<context>
    <name>PartyHead</name>
    <message numerus="yes">
        <source>%n homes</source>
        <translation><numerusform>%n home</numerusform><numerusform>%n homes</numerusform></translation>
    </message>
</context>
<context>
    <name>PartyWay</name>
</context>
<context>
    <name>People</name>
</context>
<context>
    <name>PersonPicker</name>
</context>
<context>
    <name>PhoneActs</name>
</context>
<context>
    <name>PhoneDesk</name>
</context>
<context>
    <name>PlanForm</name>
    <message numerus="yes">
        <source>%n homes</source>
        <translation><numerusform>%n home</numerusform><numerusform>%n homes</numerusform></translation>
    </message>
</context>
<context>
    <name>PlanProgress</name>
</context>
<context>
    <name>PlanRules</name>
</context>
<context>
    <name>Preview</name>
</context>
<context>
    <name>PrintBatch</name>
</context>
<context>
    <name>PrintList</name>
</context>
<context>
    <name>PrinterChoices</name>
</context>
<context>
    <name>Printing</name>
</context>
<context>
    <name>Rail</name>
</context>
<context>
    <name>ReadingStrip</name>
</context>
<context>
    <name>Rebatch</name>
</context>
<context>
    <name>RebatchList</name>
    <message numerus="yes">
        <source>%n confirmed owners must be told anew</source>
        <translation><numerusform>%n confirmed owner must be told anew</numerusform><numerusform>%n confirmed owners must be told anew</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n could come later</source>
        <translation><numerusform>%n party could come later</numerusform><numerusform>%n parties could come later</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n too many stay</source>
        <translation><numerusform>%n too many stays</numerusform><numerusform>%n too many stay</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Move %n of them</source>
        <translation><numerusform>Move %n of them</numerusform><numerusform>Move %n of them</numerusform></translation>
    </message>
</context>
<context>
    <name>ReceptionCard</name>
</context>
<context>
    <name>ReceptionPage</name>
</context>
<context>
    <name>Recording</name>
    <message numerus="yes">
        <source>%n in this home</source>
        <translation><numerusform>%n in this home</numerusform><numerusform>%n in this home</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n recorded</source>
        <translation><numerusform>%n recorded</numerusform><numerusform>%n recorded</numerusform></translation>
    </message>
</context>
<context>
    <name>RedLines</name>
</context>
<context>
    <name>RedLinesPage</name>
</context>
<context>
    <name>RehearsalPage</name>
    <message numerus="yes">
        <source>%n cases are in the workbook</source>
        <translation><numerusform>%n case is in the workbook</numerusform><numerusform>%n cases are in the workbook</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hosts short</source>
        <translation><numerusform>%n host short</numerusform><numerusform>%n hosts short</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n parties</source>
        <translation><numerusform>%n party</numerusform><numerusform>%n parties</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n seats short</source>
        <translation><numerusform>%n seat short</numerusform><numerusform>%n seats short</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>of %n seats</source>
        <translation><numerusform>of %n seat</numerusform><numerusform>of %n seats</numerusform></translation>
    </message>
</context>
<context>
    <name>Replan</name>
    <message numerus="yes">
        <source>%n confirmed owners must be told anew</source>
        <translation><numerusform>%n confirmed owner must be told anew</numerusform><numerusform>%n confirmed owners must be told anew</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n moves recorded</source>
        <translation><numerusform>%n move recorded</numerusform><numerusform>%n moves recorded</numerusform></translation>
    </message>
</context>
<context>
    <name>ReplanForm</name>
</context>
<context>
    <name>ReplanList</name>
    <message numerus="yes">
        <source>%n confirmed owners must be told anew</source>
        <translation><numerusform>%n confirmed owner must be told anew</numerusform><numerusform>%n confirmed owners must be told anew</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n homes stay without a place</source>
        <translation><numerusform>%n home stays without a place</numerusform><numerusform>%n homes stay without a place</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Apply %n moves</source>
        <translation><numerusform>Apply %n move</numerusform><numerusform>Apply %n moves</numerusform></translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>%n homes</source>
        <translation><numerusform>%n home</numerusform><numerusform>%n homes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation><numerusform>%n piece</numerusform><numerusform>%n pieces</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing</source>
        <translation><numerusform>%n thing is missing</numerusform><numerusform>%n things are missing</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing before the seal</source>
        <translation><numerusform>%n thing is missing before the seal</numerusform><numerusform>%n things are missing before the seal</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Signed sheets: %n missing</source>
        <translation><numerusform>Signed sheets: %n missing</numerusform><numerusform>Signed sheets: %n missing</numerusform></translation>
    </message>
</context>
<context>
    <name>ResultStrip</name>
</context>
<context>
    <name>ReturnCard</name>
    <message numerus="yes">
        <source>Count what lies on the table, then countersign: %n expected.</source>
        <translation><numerusform>Count what lies on the table, then countersign: %n expected.</numerusform><numerusform>Count what lies on the table, then countersign: %n expected.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Take back %n counted</source>
        <translation><numerusform>Take back %n counted</numerusform><numerusform>Take back %n counted</numerusform></translation>
    </message>
</context>
<context>
    <name>RosterImport</name>
    <message numerus="yes">
        <source>%n refused rows are saved</source>
        <translation><numerusform>%n refused row is saved</numerusform><numerusform>%n refused rows are saved</numerusform></translation>
    </message>
</context>
<context>
    <name>RoutePanel</name>
</context>
<context>
    <name>SchedulePage</name>
    <message numerus="yes">
        <source>%n homes placed</source>
        <translation><numerusform>%n home placed</numerusform><numerusform>%n homes placed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n notices written</source>
        <translation><numerusform>%n notice written</numerusform><numerusform>%n notices written</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n parties fit</source>
        <translation><numerusform>%n party fits</numerusform><numerusform>%n parties fit</numerusform></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation><numerusform>%n changed</numerusform><numerusform>%n changed</numerusform></translation>
    </message>
</context>
<context>
    <name>SettingsParties</name>
</context>
<context>
    <name>SettingsWords</name>
</context>
<context>
    <name>SheetChanges</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation><numerusform>%n row</numerusform><numerusform>%n rows</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows refused</source>
        <translation><numerusform>%n row refused</numerusform><numerusform>%n rows refused</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Change %n homes</source>
        <translation><numerusform>Change %n home</numerusform><numerusform>Change %n homes</numerusform></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message numerus="yes">
        <source>%n papers being printed</source>
        <translation><numerusform>%n paper being printed</numerusform><numerusform>%n papers being printed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n papers not printed</source>
        <translation><numerusform>%n paper not printed</numerusform><numerusform>%n papers not printed</numerusform></translation>
    </message>
</context>
<context>
    <name>SignBox</name>
</context>
<context>
    <name>SignWindow</name>
</context>
<context>
    <name>SignaturePad</name>
</context>
<context>
    <name>SlotCard</name>
</context>
<context>
    <name>SlotMap</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation><numerusform>%n left</numerusform><numerusform>%n left</numerusform></translation>
    </message>
</context>
<context>
    <name>Sooner</name>
</context>
<context>
    <name>Spoken</name>
</context>
<context>
    <name>StationsTable</name>
</context>
<context>
    <name>StepDrawer</name>
</context>
<context>
    <name>StorePanel</name>
    <message numerus="yes">
        <source>Backed up: %n journal entries</source>
        <translation><numerusform>Backed up: %n journal entry</numerusform><numerusform>Backed up: %n journal entries</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entries</source>
        <translation><numerusform>The journal is whole: %n entry</numerusform><numerusform>The journal is whole: %n entries</numerusform></translation>
    </message>
</context>
<context>
    <name>SumCard</name>
    <message numerus="yes">
        <source>%n homes open</source>
        <translation><numerusform>%n home open</numerusform><numerusform>%n homes open</numerusform></translation>
    </message>
</context>
<context>
    <name>Survey</name>
</context>
<context>
    <name>SurveyPage</name>
    <message numerus="yes">
        <source>%n answers given here fit no visit.</source>
        <translation><numerusform>%n answer given here fits no visit.</numerusform><numerusform>%n answers given here fit no visit.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n answers wait here for the database.</source>
        <translation><numerusform>%n answer waits here for the database.</numerusform><numerusform>%n answers wait here for the database.</numerusform></translation>
    </message>
</context>
<context>
    <name>Tiers</name>
</context>
<context>
    <name>Tools</name>
    <message numerus="yes">
        <source>%n calendars written</source>
        <translation><numerusform>%n calendar written</numerusform><numerusform>%n calendars written</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n parties written</source>
        <translation><numerusform>%n party written</numerusform><numerusform>%n parties written</numerusform></translation>
    </message>
</context>
<context>
    <name>TrayCard</name>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation><numerusform>%n piece</numerusform><numerusform>%n pieces</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation><numerusform>%n set</numerusform><numerusform>%n sets</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Accept · %n counted</source>
        <translation><numerusform>Accept · %n counted</numerusform><numerusform>Accept · %n counted</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Offer %n pieces</source>
        <translation><numerusform>Offer %n piece</numerusform><numerusform>Offer %n pieces</numerusform></translation>
    </message>
</context>
<context>
    <name>Trend</name>
</context>
<context>
    <name>UrgentSets</name>
    <message numerus="yes">
        <source>%n sets out of order</source>
        <translation><numerusform>%n set out of order</numerusform><numerusform>%n sets out of order</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n buildings</source>
        <translation><numerusform>in %n building</numerusform><numerusform>in %n buildings</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>the worst %n</source>
        <translation><numerusform>the worst %n</numerusform><numerusform>the worst %n</numerusform></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
</context>
<context>
    <name>VisitSoFar</name>
    <message numerus="yes">
        <source>%n parties</source>
        <translation><numerusform>%n party</numerusform><numerusform>%n parties</numerusform></translation>
    </message>
</context>
<context>
    <name>WaitNumbers</name>
</context>
<context>
    <name>Waits</name>
</context>
<context>
    <name>WaiveForm</name>
</context>
<context>
    <name>Wanted</name>
</context>
<context>
    <name>WhereLine</name>
    <message numerus="yes">
        <source>%n lost</source>
        <translation><numerusform>%n lost</numerusform><numerusform>%n lost</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation><numerusform>%n piece</numerusform><numerusform>%n pieces</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation><numerusform>%n set</numerusform><numerusform>%n sets</numerusform></translation>
    </message>
</context>
<context>
    <name>WhoIsIt</name>
</context>
<context>
    <name>WordsCard</name>
</context>
<context>
    <name>Workplace</name>
</context>
<context>
    <name>WriteFile</name>
</context>
<context>
    <name>ZoneList</name>
</context>
<context>
    <name>names.appointment</name>
</context>
<context>
    <name>names.authority</name>
</context>
<context>
    <name>names.call_column</name>
</context>
<context>
    <name>names.call_list</name>
</context>
<context>
    <name>names.call_outcome</name>
</context>
<context>
    <name>names.came</name>
</context>
<context>
    <name>names.charge</name>
</context>
<context>
    <name>names.class</name>
</context>
<context>
    <name>names.day</name>
</context>
<context>
    <name>names.desk</name>
</context>
<context>
    <name>names.difference</name>
</context>
<context>
    <name>names.ending_reason</name>
</context>
<context>
    <name>names.event</name>
</context>
<context>
    <name>names.field</name>
</context>
<context>
    <name>names.figure</name>
</context>
<context>
    <name>names.form</name>
</context>
<context>
    <name>names.give_back_field</name>
</context>
<context>
    <name>names.grant_role</name>
</context>
<context>
    <name>names.half</name>
</context>
<context>
    <name>names.holder</name>
</context>
<context>
    <name>names.id_type</name>
</context>
<context>
    <name>names.issue_closing</name>
</context>
<context>
    <name>names.issue_decline</name>
</context>
<context>
    <name>names.issue_kind</name>
</context>
<context>
    <name>names.issue_note</name>
</context>
<context>
    <name>names.issue_pause</name>
</context>
<context>
    <name>names.issue_release</name>
</context>
<context>
    <name>names.issue_source</name>
</context>
<context>
    <name>names.issue_state</name>
</context>
<context>
    <name>names.issue_timer</name>
</context>
<context>
    <name>names.kept</name>
</context>
<context>
    <name>names.key_consent</name>
</context>
<context>
    <name>names.key_damaged</name>
</context>
<context>
    <name>names.key_lost</name>
</context>
<context>
    <name>names.key_seal</name>
</context>
<context>
    <name>names.key_told</name>
</context>
<context>
    <name>names.key_trouble</name>
</context>
<context>
    <name>names.language</name>
</context>
<context>
    <name>names.loan_purpose</name>
</context>
<context>
    <name>names.method</name>
</context>
<context>
    <name>names.product</name>
</context>
<context>
    <name>names.reason</name>
</context>
<context>
    <name>names.role_above</name>
</context>
<context>
    <name>names.score_source</name>
</context>
<context>
    <name>names.severity</name>
</context>
<context>
    <name>names.skip</name>
</context>
<context>
    <name>names.station</name>
</context>
<context>
    <name>names.survey_tag</name>
</context>
<context>
    <name>names.unit</name>
</context>
<context>
    <name>names.visit</name>
</context>
<context>
    <name>names.waiver</name>
</context>
<context>
    <name>words</name>
</context>
</TS>
