"""The words for every code: refusals, failures, findings, health; English is the source language.

Each sentence says what is so and, where it helps, what to do next. `{…}` are facts of the code.
"""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: dict[str, str] = {
    # -- store and its surroundings
    "store.busy": "The store is busy. Try again in a moment.",
    "store.away": "The database does not answer. Nothing was lost; try again when it is back.",
    "store.read-only": "This store was made by a newer console, so it can only be read here. "
    "Update this console.",
    "store.needs-upgrade": "The server's schema ({found}) is older than this console ({wanted}). "
    "Run the command upgrade once, when nobody works.",
    "store.disk": "The disk refused: {reason}. Make room or check the folder, then try again.",
    "store.damaged": "The store file is damaged: {reason}. Restore the last backup.",
    "store.bad-address": "{address} is no store: give a path, sqlite:///PATH or postgresql://….",
    "store.no-folder": "There is no folder {path}. Make it first or choose another place.",
    "place.network": "{path} is on a network drive, where a store file is not safe. Use a folder "
    "of this computer, or a PostgreSQL server for several computers.",
    "place.synced": "{path} is in a folder that a cloud service synchronises, which would damage "
    "a store file. Use a folder that is not synchronised.",
    "settings.unreadable": "The settings in {path} cannot be read: {reason}. Mend or remove it.",
    "vault.bad-key": "The data key is not valid. Check HANDOVER_KEY or the key file.",
    "vault.key-exists": "This computer has a data key already.",
    "vault.wrong-key": "This console's data key is not the one of this campaign. Type in the "
    "printed key of the first console.",
    "feed.away": "News from the database stopped; it will go on by itself.",
    # -- campaign and plan
    "campaign.none": "There is no campaign yet. Import a roster first.",
    "campaign.unknown": "There is no campaign called {name}.",
    "campaign.name-taken": "There is a campaign called {name} already.",
    "rules.out-of-range": "A number of the campaign's rules is out of range.",
    "route.empty": "The route has no step.",
    "route.cannot-be-walked": "The step {step} needs one that does not come before it.",
    "route.not-yet": "{ticket} cannot go there yet: steps that come before are not done.",
    "plan.none": "There is no plan yet. Run plan first.",
    "plan.no-homes": "There is no home to plan. Import a roster first.",
    "plan.bad-window": "A window has 1 to 14 days, not {days}.",
    "plan.bad-date": "{text} is no date. Write it as 2026-12-18.",
    "plan.day-already-open": "{day} has been opened already; its plan can no longer be replaced.",
    "plan.bad-instance": "This file is no valid appointment instance: look at {where}.",
    "plan.no-days": "Choose at least one handover day.",
    "plan.no-hosts": "Nobody is on duty as host, and the route needs one. Add hosts first.",
    "plan.no-slots": "The whole route takes {route_minutes} minutes: no slot ends early enough "
    "before closing. Lengthen the hours or shorten the route.",
    "plan.bad-hours": "The desk hours or slot lengths do not fit together.",
    "plan.bad-quota": "There are {days} days but {quotas} daily quotas.",
    "plan.no-day": "The owner has no possible day in this window.",
    "plan.not-ready": "The home is not ready on any day that suits the owner.",
    "plan.longer-than-block": "The visit takes {minutes} minutes of a host, longer than any "
    "half-day.",
    "plan.no-host-on-duty": "No host is on duty on the owner's days.",
    "plan.no-host-language": "No host on duty speaks {languages}.",
    "plan.no-certified-host": "No certified host is on duty on the owner's days.",
    "plan.pin-blocked": "The fixed appointment can no longer be kept as it is.",
    "plan.full": "Every slot on the owner's days is full.",
    "plan.not-tried": "Planning was stopped before this home was reached.",
    "calendar.bad-days": "A campaign lasts 1 to {most} days, not {days}.",
    "calendar.unknown-country": "No calendar is known for the country {country}.",
    "staff.nothing-to-add": "There is nobody and no desk to add.",
    # -- the day
    "day.not-open": "The day {day} is not open.",
    "day.not-planned": "{day} is not a day of this campaign's plan.",
    "day.other-open": "{day} is still open. Close it first.",
    "day.closed": "{day} is closed; its figures are sealed.",
    "calling.paused": "Calling is paused ({reason}). Resume it first.",
    "calling.not-paused": "Calling is not paused.",
    "no-show.none": "Nobody is missing.",
    "close.somebody-inside": "{homes} homes are still in the house. End their visits first.",
    "close.still-expected": "{homes} homes are still expected. Mark them as no-shows or rebook.",
    "close.unaccounted-keys": "{pieces} key pieces have no named holder. Count and name them.",
    "close.does-not-balance": "The sum does not balance: {homes} homes are left over.",
    "desk.unknown": "This press needs a desk of this campaign.",
    "desk.unknown-state": "A desk is open, on break or closed, not {state}.",
    "desk.not-open": "Desk {desk} is {state}. Open it first.",
    "desk.busy": "{ticket} is still at this desk. Finish, park or hold it first.",
    "desk.nobody-called": "Nobody is called to desk {desk}.",
    # -- reception
    "scan.unknown": "This code is not known here. Search by room or name.",
    "scan.superseded": "This paper was replaced by a newer print. Ask for that one or search by "
    "room.",
    "scan.cancelled": "This appointment was given up. Take the party as a walk-in or rebook.",
    "scan.wrong-day": "This appointment is for {day}. Take the party as a walk-in or ask them to "
    "come then.",
    "scan.already-arrived": "Already checked in: {ticket} at {at}.",
    "scan.already-inside": "A co-owner is already in the house with {ticket}.",
    "code.malformed": "This is not one of our codes, or only part of one. Scan again.",
    "code.unknown-key": "This code belongs to another campaign.",
    "code.forged": "This code is not genuine. Search by room or name.",
    "walk-in.has-appointment": "This home has an appointment today at {at}. Check it in.",
    "unit.unknown": "This home is not in the campaign.",
    "unit.no-owner": "This home has no owner in the roster.",
    "unit.already-handed-over": "{unit} has been handed over already.",
    "host.unknown": "This host is not in the campaign.",
    # -- visits and calls
    "visit.unknown": "This ticket is not known.",
    "visit.wrong-state": "{ticket} is {state}: this cannot be done now.",
    "visit.steps-missing": "{ticket} still has required steps: {steps}.",
    "visit.keys-already-out": "The owner of {ticket} has keys already. Record their return first.",
    "visit.unknown-ending": "A visit cannot end as {how}.",
    "line.empty": "Nobody waits at this station.",
    "line.none-for-this-desk": "{waiting} wait here, but none that this desk may serve now (host, "
    "language or keys).",
    "call.recall-limit": "{ticket} was called {times} times again. Park the ticket.",
    "green.already-asked": "The green channel was asked for {ticket} already.",
    "green.none": "There is no open green-channel request for {ticket}.",
    "green.same-person": "Whoever asked cannot approve. Somebody else must.",
    "green.unknown-reason": "{reason} is not a reason for the green channel.",
    # -- settlement, keys, papers
    "charges.nothing-new": "All these charges are written already.",
    "settlement.unpaid": "{ticket} still owes {cents} cents.",
    "settlement.no-receipt": "Give the receipt's number.",
    "settlement.nothing-owed": "This home owes nothing.",
    "meter.negative": "A meter reading cannot be negative.",
    "keys.nothing-to-make": "There is no key set to make.",
    "keys.no-set": "The home of {ticket} has no key set yet.",
    "keys.not-signed": "Keys go to the owner only after the acceptance is signed.",
    "keys.not-with-owner": "{pieces} pieces are not with the owner yet.",
    "keys.unknown-piece": "This key piece is not known here.",
    "keys.unknown-set": "This key set is not known here.",
    "keys.unknown-holder": "{holder} is not known as a holder.",
    "keys.several-holders": "These pieces have {holders} different holders. Offer them "
    "one holder at a time.",
    "keys.holds-already": "The receiver holds these pieces already.",
    "keys.offer-open": "{pieces} of these pieces are already on offer.",
    "keys.no-offer": "{pieces} of these pieces are not on offer.",
    "keys.count-differs": "Counted {counted}, expected {expected}. Count again.",
    "keys.set-frozen": "Set {set} is frozen: a piece was lost.",
    "papers.nothing-to-print": "There is nothing to print.",
    "papers.nothing-to-tell": "All these homes were notified already.",
    "papers.reprint-needs-reason": "This {kind} was printed before. Give the reason for a reprint.",
    "papers.unknown-subject": "What the paper is for is not known here.",
    "print.unknown-unit": "No home is called {label}.",
    "print.unknown-kind": "{kind} is no kind of paper.",
    "appointment.unknown": "This appointment is not known.",
    "appointment.wrong-state": "The appointment is {state}: this cannot be done now.",
    # -- undo
    "undo.unknown": "There is nothing with that number to undo.",
    "undo.not-this": "{kind} cannot be undone.",
    "undo.keys-left": "Keys have left. Record their return instead of undoing.",
    "undo.later-event": "Something later stands on it ({kind}). Undo that first.",
    "undo.place-taken": "The place is taken meanwhile, so this cannot be undone.",
    # -- backup, restore, proof
    "backup.exists": "{path} exists already. Choose another name.",
    "backup.no-folder": "There is no folder {path}.",
    "backup.is-store": "{path} is the live store itself. Choose another name.",
    "backup.newer": "The store's schema ({found}) is newer than this console ({wanted}).",
    "backup.faults": "The journal does not verify at number {seq} ({what}). Run verify.",
    "copy.differs": "The copy differs from the original in {table}. Nothing was changed.",
    "restore.no-file": "There is no file {path}.",
    "restore.same": "{path} is the live store itself.",
    "restore.not-a-backup": "{path} is no backup of this console.",
    "restore.not-empty": "{place} is not empty. Say --replace to replace it; it is backed up "
    "first.",
    "restore.newer": "The backup's schema ({found}) is newer than this console ({wanted}).",
    "move.same": "{place} is where the store is already.",
    "digest.malformed": "This is not a journal head: 64 hexadecimal digits are needed.",
    # -- forecast
    "log.unreadable": "{file} cannot be read as a CSV file in UTF-8.",
    "log.no-column": "The queue log has no column {column}.",
    "log.bad-row": "Row {row} of the queue log has an impossible value in {column}.",
    "rehearse.no-desk": "Station {station} has no open desk, so nobody could pass.",
    "rehearse.bad-replications": "Choose between 1 and {most} replications.",
    "rehearse.no-drills": "Drills come with a later version; rehearse without --drill.",
    # -- command line
    "demo.store-in-use": "This store has been used already. The demo plays in an empty store or "
    "plays a plan whose first day was not opened.",
    "console.no-windows": "The windows come with the next version. 'python3 main.py --help' lists "
    "what can be done already; 'python3 main.py demo --headless' plays a day.",
    "bench.unknown": "There is no benchmark called {name}.",
    "wall.only-text": "Press Ctrl+C to end. The full-screen displays come with the next version.",
    # -- reading a roster
    "roster.no-file": "There is no file {file}.",
    "roster.nothing-to-import": "The file has no home that can be imported.",
}


def say(code: str, facts: Mapping[str, int | str] | None = None) -> str:
    """The sentence of a code; an unknown code shows itself rather than nothing."""
    known = {name: value for name, value in (facts or {}).items()}
    template = SENTENCES.get(code)
    if template is None:
        return f"{code} {known}" if known else code
    try:
        return template.format(**known)
    except KeyError:
        return f"{template} {known}"
