<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BuildingTiles</name>
</context>
<context>
    <name>CustodyLine</name>
</context>
<context>
    <name>DeskPage</name>
</context>
<context>
    <name>FirstStartPage</name>
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
    <name>HomeDrawer</name>
</context>
<context>
    <name>HomesPage</name>
</context>
<context>
    <name>ImportView</name>
</context>
<context>
    <name>IssuesPage</name>
</context>
<context>
    <name>KeyBoard</name>
    <message>
        <source>{building} stairwell {stairwell}</source>
        <translation>{building} · stair {stairwell}</translation>
    </message>
</context>
<context>
    <name>KeyMarks</name>
    <message>
        <source>%n pieces</source>
        <translation>%n piece</translation>
    </message>
    <message>
        <source>whole set, %n pieces</source>
        <translation>whole set, %n piece</translation>
    </message>
</context>
<context>
    <name>KeysBoard</name>
    <message numerus="yes">
        <source>%n offers</source>
        <translation><numerusform>%n offer</numerusform><numerusform>%n offers</numerusform></translation>
    </message>
</context>
<context>
    <name>KeysDrawer</name>
</context>
<context>
    <name>KeysPage</name>
    <message numerus="yes">
        <source>%n homes to go</source>
        <translation><numerusform>%n home to go</numerusform><numerusform>%n homes to go</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation><numerusform>%n set</numerusform><numerusform>%n sets</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Make sets for %n homes</source>
        <translation><numerusform>Make a set for %n home</numerusform><numerusform>Make sets for %n homes</numerusform></translation>
    </message>
</context>
<context>
    <name>LostForm</name>
</context>
<context>
    <name>OfferBand</name>
    <message numerus="yes">
        <source>Accept · %n counted</source>
        <translation><numerusform>Accept · %n counted</numerusform><numerusform>Accept · %n counted</numerusform></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
</context>
<context>
    <name>Page</name>
</context>
<context>
    <name>People</name>
</context>
<context>
    <name>PersonPicker</name>
</context>
<context>
    <name>PlanForm</name>
</context>
<context>
    <name>Rail</name>
</context>
<context>
    <name>ReceptionPage</name>
</context>
<context>
    <name>RehearsalPage</name>
</context>
<context>
    <name>ReportsPage</name>
</context>
<context>
    <name>ResultStrip</name>
</context>
<context>
    <name>SchedulePage</name>
</context>
<context>
    <name>SettingsPage</name>
</context>
<context>
    <name>Shell</name>
</context>
<context>
    <name>SlotMap</name>
</context>
<context>
    <name>Workplace</name>
</context>
<context>
    <name>names.appointment</name>
</context>
<context>
    <name>names.came</name>
</context>
<context>
    <name>names.day</name>
</context>
<context>
    <name>names.desk</name>
</context>
<context>
    <name>names.event</name>
</context>
<context>
    <name>names.holder</name>
</context>
<context>
    <name>names.language</name>
</context>
<context>
    <name>names.product</name>
</context>
<context>
    <name>names.reason</name>
</context>
<context>
    <name>names.station</name>
</context>
<context>
    <name>names.unit</name>
</context>
<context>
    <name>names.visit</name>
</context>
<context>
    <name>words</name>
</context>
</TS>
