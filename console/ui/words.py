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
    "store.op-id-taken": "This press belongs to another campaign of the store.",
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
    # -- reception and zones
    "papers.complete": "All papers are there: nothing to wait for.",
    "papers.still-missing": "{ticket} was sent for papers and {papers} are still missing. Tick "
    "what came, or leave the visit on hold.",
    "papers.not-of-the-list": "This paper is not on the checklist.",
    "owner.not-of-the-party": "This is no owner of the homes of {ticket}.",
    "owner.here-already": "This owner is noted as here with {ticket} already.",
    "party.bad-count": "A party has 1 to {most} people, and at most as many lunches.",
    "party.bad-children": "Of {people} people no more can be children, nor more of these in "
    "childcare.",
    "party.bad-purpose": "Nobody comes for {purpose}: choose hand-over or view only.",
    "party.unknown-language": "The console does not know the language {language}.",
    "party.too-far": "{ticket} has begun a step of the hand-over: the purpose stays.",
    "zone.nobody": "Choose at least one party to send.",
    "zone.same": "{ticket} waits in zone {zone} already.",
    "zone.kept-apart": "{ticket} is kept apart from somebody in zone {zone}. Choose another zone.",
    "zone.full": "Zone {zone} has {free} free seats, not {people}.",
    "childcare.nobody": "No child of {ticket} is in childcare.",
    "visit.child-in-care": "{ticket} has {children} in childcare: collect them first (Reception, "
    "party details).",
    "scan.not-a-refusal": "Such a scan was not refused.",
    # -- campaign and plan
    "campaign.none": "There is no campaign yet. Import a roster first.",
    "campaign.unknown": "There is no campaign called {name}.",
    "campaign.name-taken": "There is a campaign called {name} already.",
    "rules.out-of-range": "A number of the campaign's rules is out of range.",
    "route.empty": "The route has no step.",
    "route.cannot-be-walked": "The step {step} needs one that does not come before it.",
    "route.unnamed": "A step of your own needs a name of at most {most} characters.",
    "route.not-yet": "{ticket} cannot go there yet: steps that come before are not done.",
    "route.bad-minutes": "The minutes of {step} must rise from fast to slow and be {most} at most.",
    "route.gate-lost": "The route must keep {step}: without it nothing makes sure of what it "
    "checks.",
    "route.gate-optional": "{step} cannot be optional: it checks what a handover rests on.",
    "route.gate-twice": "{step} checks what another step checks already.",
    "route.arrival-first": "{step} is done at the door, so it comes first.",
    "route.keys-unsigned": "{step} must come after {station}: keys leave only when the home is "
    "signed for.",
    "route.nothing-changed": "The route is so already: nothing to change.",
    "route.bad-desks": "{station} needs {least} to {most} desks.",
    "route.desk-in-use": "Desk {desk} of {station} is open or has worked. Close it instead: its "
    "papers stay true.",
    "plan.none": "There is no plan yet. Run plan first.",
    "plan.no-homes": "There is no home to plan. Import a roster first.",
    "plan.bad-window": "A window has 1 to 14 days, not {days}.",
    "plan.bad-date": "{text} is no date. Write it as 2026-12-18.",
    "plan.day-already-open": "{day} has been opened already; its plan can no longer be replaced.",
    "plan.home-held": "Somebody was checked in or booked for a day that has begun while this was "
    "planned ({homes} homes). Plan again.",
    "plan.bad-instance": "This file is no valid appointment instance: look at {where}.",
    "duty.bad-break": "{text} is no break. Write it as 10:00-10:30.",
    "duty.unknown-host": "One of these hosts is not of this campaign.",
    "duty.unknown-language": "{languages}: one of these is no language the console knows.",
    "duty.no-headings": "{file} is no duty roster: it needs a column for the host's name and "
    "columns for days, such as 2026-05-07. Export the roster to have one to fill in.",
    "duty.too-many": "{rows} rows with a name: a duty roster has {most} at most.",
    "duty.bad-name": "A host's name has {most} characters at most.",
    "duty.host-twice": "This host stands in row {first} already.",
    "duty.unknown-mark": "{text} says neither all day, morning, afternoon nor off.",
    "duty.unclear": "{text} is neither yes nor no.",
    "duty.nothing-changed": "The duty roster says so already.",
    "plan.nothing-changed": "This is so already: nothing to change.",
    "plan.bad-day-kind": "{kind} is no kind of day.",
    "plan.bad-number": "Give a whole number from {least} to {most}.",
    "plan.unknown-number": "{name} is no number of the plan.",
    "plan.unknown-step": "There is no step {step} in the route.",
    "zone.unknown": "There is no zone {zone}. Add it first.",
    "capacity.enough": "The window is enough: room for {holds} homes, {due} due, {spare} to spare.",
    "capacity.hosts-short": "{due} homes are due, the window holds {holds}: {hosts} more hosts, or "
    "{days} more days.",
    "capacity.desks-short": "{due} homes are due, the window holds {holds}: {desks} more desks at "
    "{station}, or {days} more days.",
    "capacity.days-short": "{due} homes are due, the window holds {holds}: {days} more days.",
    "capacity.no-hosts": "{due} homes are due and there is no host yet: {hosts} are needed.",
    "capacity.certified-short": "{homes} homes need a host who may take them, one for each host "
    "and half-day: certify {more} more hosts.",
    "capacity.lead-short": "The first day is in {days} days; owners should hear of it {lead} days "
    "before.",
    "capacity.language-missing": "{homes} homes need a host who speaks {languages}; nobody does.",
    "plan.held-meanwhile": "A seat was held at the telephone while this was planned. "
    "Please plan again.",
    "plan.confirmed-meanwhile": "An appointment was confirmed or fixed while this was planned. "
    "Plan again.",
    "plan.solver-died": "The planner stopped without an answer; nothing was written. Try again, "
    "with a time limit if the computer is short of memory.",
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
    "staff.name-taken": "One of these hosts is in the list already.",
    "staff.nothing-to-add": "There is nobody and no desk to add.",
    # -- the day
    "day.not-open": "The day {day} is not open.",
    "day.not-planned": "{day} is not a day of this campaign's plan.",
    "day.other-open": "{day} is still open. Close it first.",
    "day.closed": "{day} is closed; its figures are sealed.",
    "calling.paused": "Calling is paused ({reason}). Resume it first.",
    "calling.no-such-reason": "Choose why calling stops from the list.",
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
    "desk.no-cover": "Desk {desk} is the last one open at {station}, and {parties} parties inside "
    "still need it. Open another desk first.",
    "hold.unknown-reason": "{reason} is not a reason for a hold.",
    "host.unknown-reason": "{reason} is not a reason for another host.",
    "host.same": "{ticket} is with this host already.",
    "host.not-resting": "This host is at work. Give a single party to another host instead.",
    "host.nobody-waits": "Nobody waits for this host.",
    "host.nobody-else": "No other host is there for the {parties} parties that wait.",
    "line.empty": "Nobody waits at this station.",
    "line.none-for-this-desk": "{waiting} wait here, but none that this desk may serve now (host, "
    "language or keys).",
    "call.recall-limit": "{ticket} was called {times} times again. Park the ticket.",
    "green.already-asked": "The green channel was asked for {ticket} already.",
    "green.none": "There is no open green-channel request for {ticket}.",
    "green.same-person": "Whoever asked cannot approve. Somebody else must.",
    "green.unknown-reason": "{reason} is not a reason for the green channel.",
    "green.unknown-refusal": "{reason} is not a reason for refusing the green channel.",
    "green.needs-note": "This reason needs a note: which evidence was shown.",
    "green.expiry": "A grant lasts between 5 and {most} minutes.",
    "green.bad-list": "Name between 1 and {most} different reasons, each of at most 40 letters.",
    # -- homes and owners corrected by hand
    "roster.no-change-headings": "{file} has no heading row with the room and something to "
    "change, such as Ready from or Language.",
    "roster.home-twice": "This home stands in an earlier row already; only that one counts.",
    "home.unknown-field": "A home has no field {field}.",
    "home.unknown-value": "{value} is no value for {field}.",
    "home.too-long": "{field} takes at most {most} characters.",
    "home.no-place": "A home needs its building and its room.",
    "home.bad-days": "{text} is no day. Write days as 2026-05-08, half days as 2026-05-08 am.",
    "home.days-contradict": "The same day is wished and not possible.",
    "home.nothing-changed": "This is as it stood already; nothing was written.",
    "home.room-taken": "There is a home at this place already. Merge the two instead.",
    "home.same": "These are one and the same home.",
    "home.in-use": "The home that would go has appointments, visits or keys. Merge the other way "
    "round.",
    "owner.unknown": "This owner is not known here.",
    "owner.no-name": "An owner needs a name.",
    "owner.bad-phone": "This is no telephone number that can be called. Write 11 digits, several "
    "with commas.",
    "owner.bad-paper": "This is no whole identity number.",
    "owner.already-here": "This owner stands with the home already.",
    "owner.identity-taken": "Another owner has this name with this number. Merge the two instead.",
    "owner.last": "A home keeps at least one owner. Add the new one first.",
    "owner.is-booked": "The appointment of this home is in this owner's name. Rebook it first.",
    "owner.same": "These are one and the same owner.",
    "owner.other-paper": "The two have different identity numbers: they are two people.",
    "owner.in-use": "The owner who would go has visits or keys. Merge the other way round.",
    "charge.has-receipt": "This charge was paid with receipt {receipt}; it is no longer changed by "
    "hand.",
    # -- settlement, keys, papers
    "charges.nothing-new": "All these charges are written already.",
    "settlement.unpaid": "{ticket} still owes {cents} cents.",
    "settlement.no-receipt": "Give the receipt's number.",
    "settlement.nothing-owed": "This home owes nothing.",
    "skip.not-open": "{step} of {ticket} is not open: it is done, left out or not on its route.",
    "skip.unknown-reason": "{reason} is no reason to leave a step out.",
    "skip.needs-another-person": "Leaving out a step of {ticket} takes a supervisor's name, not "
    "your own.",
    "skip.never": "{step} is never left out: without it nothing was handed over.",
    "form.bad-field": "The field {field} of the form cannot be filled in as it is declared.",
    "form.unknown-field": "The form has no field {field}. Open the step again.",
    "form.missing": "{field} is still missing. Fill it in, then finish.",
    "form.not-a-number": "{field} is no number.",
    "form.unknown-choice": "{field} has no such choice.",
    "form.too-long": "{field} takes {most} characters at most.",
    "settlement.unbalanced": "{cents} cents do not fit: {ticket} owes {owed} cents. Record the "
    "whole or a part of it.",
    "settlement.receipt-used": "Receipt {receipt} was used already. Look at the number again.",
    "payment.unknown": "This payment is not known here.",
    "payment.unknown-method": "{method} is no way to pay.",
    "payment.voided": "Receipt {receipt} was voided already.",
    "payment.step-over": "The settlement of {ticket} is finished. Undo that first, then void the "
    "payment.",
    "meter.nothing-read": "There is no reading to record.",
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
    "keys.not-their-name": "{holder} passes these keys on and takes them, not {name}. Let them "
    "sign in their own name.",
    "keys.not-their-home": "{homes} of these homes are not this owner's. Offer the keys to an "
    "owner of the home, or note at the door who gave authority.",
    "keys.not-a-receiver": "Keys are not handed to nobody: report them missing instead.",
    "keys.several-receivers": "These pieces are offered to {receivers} receivers. Answer one offer "
    "at a time.",
    "keys.offer-open": "{pieces} of these pieces are already on offer.",
    "keys.no-offer": "{pieces} of these pieces are not on offer.",
    "keys.count-differs": "Counted {counted}, expected {expected}. Count again.",
    "keys.set-frozen": "Set {set} is frozen: a piece was lost.",
    "keys.template-kind": "{kind} is no kind of key that the console knows.",
    "keys.template-count": "A set has 0 to {most} pieces of one kind.",
    "keys.template-twice": "{kind} stands twice in the template.",
    "keys.template-empty": "A set has at least one piece. Give one kind a count.",
    "keys.sheet-no-headings": "{file} has no heading row with the room and with kinds of keys, "
    "such as Owner keys, Access card or Letterbox.",
    "keys.sheet-no-kind": "The row does not say which keys these are. Write the kind, such as "
    "Access card.",
    "keys.sheet-kind": "This kind of key is not known. Use the words of the template in Settings, "
    "Keys.",
    "keys.sheet-count": "This is no count of pieces. Write a whole number.",
    "keys.sheet-too-many": "More than {most} pieces of one kind are hardly meant. Check the count.",
    "keys.sheet-numbers": "There are {numbers} numbers for {count} pieces. Give each piece a "
    "number, or one for all.",
    "keys.sheet-number-twice": "The same number stands twice in this home. Each piece has its own.",
    "keys.sheet-long": "This is longer than {most} characters. Shorten it.",
    "keys.sheet-set-number": "A set's number is 1 to 99999, such as K-41877. Leave it blank and "
    "one is dealt.",
    "keys.sheet-tells-home": "The set's number is the room: a lost tag would say which door it "
    "opens. Better leave it blank.",
    "keys.sheet-short": "{present} pieces are there, {expected} should be: the set will be shown "
    "as incomplete.",
    "keys.sheet-seal": "It is not clear whether the bag is sealed. Write sealed, broken or none.",
    "keys.sheet-part": "Another row of this home was refused, so no set is made of it. Mend that "
    "row and import again.",
    "keys.sheet-empty": "No piece is counted for this home.",
    "keys.sheet-two-sets": "The rows of this home name two set numbers. A home has one set.",
    "keys.sheet-two-bags": "The rows of this home name two sealed bags. A set has one.",
    "keys.sheet-set-twice": "Set {set} belongs to the home of row {row} already.",
    "keys.sheet-has-set": "This home has a set already. Pieces that are missing are added on Keys.",
    "keys.sheet-number-taken": "Set {set} exists already and belongs to another home. Leave it "
    "blank and a number is dealt.",
    "keys.sheet-lacks": "The set lacks {pieces} pieces of what the template asks for; it is made "
    "and shown as incomplete.",
    "keys.numbers-gone": "There are no free set numbers left.",
    "print.no-key-sets": "These homes have no key sets yet, and a print makes none. Make the sets "
    "on Keys, or print with --make-sets.",
    "keys.has-set": "{homes} of these homes have a key set already.",
    "keys.number-taken": "There is a set {set} already. Numbers are not used twice.",
    "keys.bad-number": "A set's number is 1 to {most}.",
    "keys.unknown-home": "One of these homes is not in the roster.",
    "keys.template-unchanged": "The template is so already: nothing to change.",
    "keys.nothing-to-tag": "All these pieces have a tag already.",
    "keys.no-bag": "This is no sealed bag. Scan or choose the bag.",
    "keys.seal-broken-already": "The seal of this bag is broken already.",
    "keys.unknown-reason": "{reason} is no reason of the list. Choose one.",
    "keys.not-missing": "{pieces} of these pieces are not reported lost or damaged.",
    "keys.replaced-already": "{pieces} of these pieces were replaced: the old ones open nothing "
    "any more. Destroy them.",
    "keys.not-frozen": "Set {set} is not frozen.",
    "keys.still-lost": "{pieces} pieces of set {set} are still lost. Note them as found, replace "
    "them, or change the cylinder.",
    "keys.needs-consent": "The bag of set {set} was opened: change the cylinder, or note the "
    "owner's consent.",
    "keys.owner-not-told": "The owner of set {set} does not know yet. Tell them and note it, then "
    "unfreeze.",
    "keys.gone-already": "{pieces} of these pieces were lost or replaced before.",
    "keys.several-sets": "These pieces are of {sets} sets. Choose those of one.",
    "keys.nothing-to-replace": "Only pieces that are lost or damaged are replaced.",
    "keys.needs-cylinder": "A lost key still opens its door: change the cylinder instead of "
    "cutting a new key.",
    "keys.no-such-lock": "The set has no key of this lock.",
    "keys.bad-cost": "The cost is 0 or more, in whole cents.",
    "keys.moved-already": "{pieces} of these pieces have moved since: report them lost or damaged "
    "instead.",
    "loan.due-past": "A loan is due in the future. Choose a later time.",
    "loan.overnight": "Keys are back the same day: none stay overnight in private hands.",
    "loan.needs-approval": "{department} borrows keys only with somebody's leave. Name who allowed "
    "it.",
    "loan.own-approval": "{approver} has a part in this loan. Somebody else must allow it.",
    "tray.no-key": "{text} is no set and no piece.",
    "tray.old-tag": "An old tag of K-{set}: scan the new one.",
    "tray.split": "K-{set} is split: scan its pieces.",
    "tray.nothing": "Nobody has anything of K-{set}.",
    "tray.already": "K-{set} is on the tray already.",
    "keys.in-sealed-bag": "{pieces} of these pieces are in a bag whose seal is intact. Move the "
    "bag, or record that its seal was broken.",
    "keys.steps-missing": "{ticket} has not finished: {steps}. Finish them, or let a supervisor "
    "let the keys go.",
    "keys.waiver-reason": "{reason} is no reason to let keys go early. Choose one of the list.",
    "keys.waiver-needs-another-person": "A supervisor lets keys go, not who hands them over. Name "
    "somebody else.",
    "keys.waived-already": "A supervisor has let the keys of this home go already.",
    "keys.nothing-to-sign": "There is no home to sign for.",
    "keys.signed-how": "One signs on the screen or on paper.",
    "keys.signature-empty": "The signature is empty. Sign in the field.",
    "keys.no-signer": "Say who signs: an owner, or somebody with authority.",
    "keys.not-owner": "This person is not an owner of the home.",
    "keys.no-authority": "Somebody else signs only with an authority that was seen: say which.",
    "keys.no-receipt": "Nobody has signed for the keys of {ticket} yet.",
    "keys.stays-how": "Pieces stay behind for a repair or in safekeeping.",
    "keys.not-here": "{pieces} of these pieces are with the owner or with nobody. Take them back "
    "first.",
    "keys.piece-out-of-use": "Piece {number} is lost, damaged or replaced.",
    "keys.not-kept-back": "{pieces} of these pieces do not stay behind.",
    "loan.unknown-purpose": "{purpose} is no purpose of a loan. Choose one of the list.",
    "loan.not-to-owner": "An owner gets keys at the key desk, not on loan.",
    "loan.not-in-department": "Keys are lent by a department that holds them. Take them back "
    "first.",
    "loan.not-of-it": "{pieces} of these pieces are not out on loan {loan}.",
    "loan.countersign": "{borrower} borrowed these keys: somebody else counts and countersigns "
    "the return.",
    "loan.passed-on": "{pieces} of these pieces are not with the borrower any more. Find them "
    "first.",
    "loan.nothing-lost": "Nothing of loan {loan} is lost: take it back.",
    "loan.out": "{pieces} of these pieces are out on loan. Record their return first.",
    "loan.unknown": "This loan is not known here.",
    "loan.back": "Loan {loan} is back already.",
    "loan.unknown-reason": "{reason} is no reason to leave it open. Choose one of the list.",
    "count.nothing-there": "Nothing is counted: there should be no keys here.",
    "count.unexplained": "{pieces} pieces were not seen. Say why for each.",
    "count.unknown-reason": "{reason} is no reason of a count. Choose one of the list.",
    "keys.missing-already": "{pieces} of these pieces are with nobody already.",
    "keys.with-owner": "These pieces are with the owner: nobody here can miss them.",
    "keys.found-by-whom": "Say who has the pieces now: a person or a department.",
    "close.open-loans": "{loans} loans of keys are still out. Take them back, or say why they "
    "stay out.",
    "close.open-offers": "{offers} offers of keys wait for an answer. Answer them, or say why "
    "they stay open.",
    "papers.nothing-to-print": "There is nothing to print.",
    "papers.nothing-to-tell": "All these homes were notified already.",
    "papers.reprint-needs-reason": "This {kind} was printed before. Give the reason for a reprint.",
    "papers.unknown-subject": "What the paper is for is not known here.",
    "print.unknown-unit": "No home is called {label}.",
    "print.ambiguous-unit": "{label} fits {homes} homes. Name the building and stairwell too: a "
    "print voids earlier codes.",
    "print.no-folder": "{path} is no folder where a file can be written. Choose another place.",
    "print.not-written": "{path} could not be written ({why}). Codes issued for it stay valid; "
    "print again once there is room.",
    "print.unknown-kind": "{kind} is no kind of paper.",
    "appointment.unknown": "This appointment is not known.",
    "appointment.wrong-state": "The appointment is {state}: this cannot be done now.",
    "seat.day-not-possible": "The owner cannot come on that day.",
    "seat.not-ready": "The home is not ready yet on that day.",
    "seat.no-slot": "No slot begins at that time.",
    "seat.too-long": "The visit takes {minutes} minutes and would not end within the half-day.",
    "seat.slot-full": "This slot takes no more parties.",
    "seat.building-full": "As many homes of this building as may be inspected at once are booked "
    "then.",
    "seat.kept-apart": "Another appointment stands too near that time or is with that host. Choose "
    "another one.",
    "seat.no-host": "No host who could take this party is free then.",
    "seat.host-language": "This host does not speak the owner's language.",
    "seat.host-not-certified": "This host may not take this party.",
    "seat.host-off": "This host is not on duty then.",
    "seat.host-busy": "This host is busy then.",
    "seat.past": "That slot has begun already.",
    "appointment.moved-meanwhile": "Somebody moved this appointment meanwhile. Look again.",
    "appointment.pinned": "This appointment is pinned. Unpin it first.",
    "appointment.pinned-already": "This appointment is pinned already.",
    "appointment.not-pinned": "This appointment is not pinned.",
    "appointment.same-place": "The appointment stands there already.",
    "why.no-such-host": "No host who may take this party is on duty then.",
    "why.hosts": "All hosts who could take this party are booked then: {hosts}.",
    "why.arrivals": "The slot has as many parties as it takes: {parties}.",
    "why.building": "{place}: all that may be inspected at once is booked ({homes}).",
    "why.stairwell": "{place}: all that the stairwell may have at once is booked ({homes}).",
    "why.zone": "{place}: all that the zone may have at once is booked ({homes}).",
    "why.key-gap": "Another key customer of this building comes too near that time.",
    "why.key-zone": "The zone has as many key customers at once as it may: {parties}.",
    "why.conflict": "Somebody who must be kept apart from this party comes too near.",
    "why.quota": "The day's quota is used up: {homes}.",
    "why.reserve": "Only the reserve of hosts is left then: {hosts}.",
    "change.none-needed": "It is possible as things stand.",
    "change.over-quota": "Possible at once if the quota or the reserve gives way by {over}.",
    "change.others-shift": "Possible if other owners ({owners}) come up to {minutes} minutes "
    "earlier or later.",
    "change.others-wishes": "Possible if other owners ({owners}) move; {wishes} of them lose what "
    "they wished.",
    "change.others-move": "Possible if other owners ({owners}) move to another half-day they like "
    "as well.",
    "change.one-more-host": "One more host on duty then would do it.",
    "change.one-more-special-host": "One more host on duty then would do it: certified, or with "
    "the owner's language.",
    "say.full": "Nothing is free then any more. These slots are:",
    "say.free": "A slot is free then.",
    "say.no-seat": "No appointment can be offered then. These slots are free:",
    "say.no-language": "Nobody who speaks the language asked for is there then. These slots are "
    "free:",
    "replan.new": "The owner had no appointment yet.",
    "replan.makes-room": "Moves so that somebody else finds a place.",
    "replan.host-gone": "The host of this appointment is no longer in the plan.",
    "replan.slot-gone": "The day or slot of this appointment is no longer in the plan.",
    "plan.no-moves": "There is nothing to move.",
    "plan.changed": "The plan changed while the moves were worked out. Nothing was moved; work "
    "them out again.",
    "booking.unknown-reason": "{reason} is not a reason for booking this late.",
    "booking.too-late": "Appointments are booked at least {days} days ahead. A supervisor may "
    "allow less, with a reason.",
    "booking.has-place": "A home of this party has an appointment already, or is in the house.",
    "hold.owner-elsewhere": "{by} is just booking for this owner.",
    "hold.none": "No seat is held for this owner.",
    "messages.none": "There is nobody to tell, or no telephone to tell them by.",
    "messages.plan-changed": "An appointment moved while the messages were made. Nothing was "
    "written; make them again.",
    "messages.unknown-answer": "{answer} is no answer to a message.",
    "messages.nothing-new": "These answers were known already; {unknown} of them name no message "
    "of ours.",
    "messages.no-answers": "{file} has no rows with a reference and a status that can be "
    "understood.",
    "messages.not-written": "{path} could not be written ({why}). The messages count as written: "
    "write those that were not answered again.",
    "file.not-written": "{path} could not be written ({why}). Make room or choose another place.",
    "print.stopped": "The print was stopped after {papers} papers; there is no file. The codes "
    "issued for it stay valid: print again when it suits.",
    "undo.paper-issued": "A notice of this appointment has been issued. Cancel or rebook it "
    "instead.",
    "messages.told-already": "This was told already. Look again.",
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
    "slip.malformed": "This is not the last line of a slip: a number, a colon and 12 hexadecimal "
    "digits are needed.",
    "digest.malformed": "This is not a journal head: 64 hexadecimal digits are needed.",
    # -- forecast
    "log.unreadable": "{file} cannot be read as a CSV file in UTF-8.",
    "log.empty": "{file} has no ticket in it.",
    "log.unsorted": "Row {row} of the queue log came before the row above it: sort it by arrived.",
    "log.no-column": "The queue log has no column {column}.",
    "log.bad-row": "Row {row} of the queue log has an impossible value in {column}.",
    "rehearse.no-desk": "Station {station} has no open desk, so nobody could pass.",
    "rehearse.bad-replications": "Choose between 1 and {most} replications.",
    "rehearse.no-drill": "There is no drill {name}. Choose one of {known}.",
    "rehearse.nobody": "Nobody is booked for {day} yet. Plan the window first.",
    "rehearse.cancelled": "The rehearsal was stopped; the earlier result stays.",
    "rehearse.died": "The rehearsal ended without an answer. Try again.",
    "rehearse.bad-cases": "At most {most} cases can be kept, each with a name.",
    # -- command line
    "demo.store-in-use": "This store has been used already. The demo plays in an empty store or "
    "plays a plan whose first day was not opened.",
    "bench.unknown": "There is no benchmark called {name}.",
    "display.bad-setting": "A display needs a monitor, a volume of 0 to 100, one to three "
    "repetitions, and languages from the list.",
    "display.bad-hours": "Quiet hours need two times of day such as 12:00 and 13:00, or none.",
    "display.unknown": "There is no such display any more.",
    "announce.bad-sentence": "The sentence needs {{ticket}} and {{desk}}, may have {{station}}, "
    "and nothing else in braces; at most {most} characters.",
    "printer.none": "There is no printer here. Connect one, or save the paper to a file.",
    "printer.unknown": "There is no printer called {name}. Choose another one.",
    "printer.refused": "The printer {name} did not take the paper: {reason}.",
    "print.no-visit": "This visit is not of a day that is known here.",
    # -- a roster that cannot be read at all
    "roster.no-file": "{file} cannot be opened; check that it still exists.",
    "roster.empty": "{file} is empty.",
    "roster.too-large": "The file has {megabytes} MB; at most {limit} MB can be read.",
    "roster.too-many-entries": "The workbook has {entries} inner parts; at most {limit} are "
    "allowed.",
    "roster.unzips-too-large": "Unpacked, the workbook is larger than {limit} MB.",
    "roster.bomb": "{file} is packed in a way no honest workbook is.",
    "roster.unsafe-name": "{file} contains a part with a dangerous name.",
    "roster.doctype": "{file} contains a document type declaration, which no roster needs.",
    "roster.external-links": "{file} links to other workbooks; save a copy with values only.",
    "roster.far-cells": "Something stands very far from the table (row {rows}, column"
    " {columns}); copy the table to a new sheet.",
    "roster.too-many-rows": "The sheet has {rows} rows; at most {limit} can be read.",
    "roster.kind-not-read": "{file} is a kind that cannot be read; save it as .xlsx or .csv.",
    "roster.password": "{file} is protected by a password; save a copy without one.",
    "roster.unreadable": "{file} is damaged or not a spreadsheet.",
    "roster.encoding": "The text encoding of {file} is unknown; save it as UTF-8.",
    "roster.csv-broken": "The text file breaks off at row {row}: quotes do not match.",
    "roster.no-such-sheet": "There is no sheet {sheet}; the file has: {sheets}.",
    "roster.no-headings": "No heading row was found in {file}.",
    "roster.no-room-heading": "In sheet {sheet}, row {row} has no heading for the room or unit.",
    "roster.no-owner-heading": "In sheet {sheet}, row {row} has no heading for the owner.",
    "roster.bad-mapping": "Column {column} cannot be used for {field}.",
    "roster.nothing-to-import": "The file has no home that can be imported.",
    "roster.too-heavy": "Reading {file} would take more than {seconds} s or {megabytes} MB. "
    "Save the homes alone as .csv.",
    "roster.cancelled": "The reading of {file} was stopped. Nothing was written.",
    "roster.macros": "{file} contains macros; save it as .xlsx without them.",
    "roster.too-many-sheets": "The workbook has {sheets} sheets or tables; at most {limit} can "
    "be read.",
    "roster.too-many-texts": "The workbook holds {texts} different texts; at most {limit} can "
    "be read.",
    # -- findings in a roster: refused rows, warnings, information
    "room.is-date": "The spreadsheet turned the room into a date; format the column as text.",
    "room.missing": "There is no room.",
    "room.unclear": "It is not clear which home this is.",
    "room.no-building": "The building is missing.",
    "room.disagrees": "The room contradicts the building or stairwell column.",
    "row.parking": "This is a parking space, not a home.",
    "row.shop": "This is a shop, not a home.",
    "row.storage": "This is a storage room, not a home.",
    "owners.missing": "There is no owner.",
    "owners.unclear": "It is not clear where one name ends and the next begins.",
    "phone.lost-digits": "The spreadsheet cut this phone number.",
    "date.two-digit-year": "The year has only two digits.",
    "date.impossible": "There is no such day.",
    "date.unclear": "It is not clear which day this is.",
    "duplicate.conflict": "Rows {rows} name different owners for one home; none was taken.",
    "room.floor-joined": "Floor and room were joined to {room}.",
    "room.label-differs": "The full address says another room than {room}.",
    "owners.split-on-space": "Blanks were taken as dividing owners: {names}.",
    "owners.space-kept": "The blank was taken as part of one name: {names}.",
    "owners.comma-kept": "The comma was taken as part of one name: {names}.",
    "owners.split-on-word": "A word was taken as joining owners: {names}.",
    "owners.share-left-out": "The share was left out of the name: {names}.",
    "owners.odd-name": "This does not look like a name; please check it.",
    "owners.same-name-twice": "One name stands twice.",
    "owners.replaced": "Replaced by the later owner {by}.",
    "owners.change-open": "A change of owner is still open.",
    "phone.unreadable": "This is no phone number; it was not stored.",
    "phones.more": "{found} phones for {owners} owners; the rest stays with the last one.",
    "id.lost-digits": "The spreadsheet cut this ID number; it was not stored. Ask "
    "for an export as text.",
    "id.ends-in-zeros": "The ID number of owner {owner} ends in 000; please check it.",
    "id.check-digit": "The check digit of the ID number of owner {owner} is wrong.",
    "id.odd-form": "The number of owner {owner} does not look like an ID card.",
    "id.kinds-unpaired": "{found} kinds of document for {owners} owners; paired in order.",
    "ids.fewer": "{found} ID numbers for {owners} owners; paired in order.",
    "ids.more": "{found} ID numbers for {owners} owners; the rest was not stored.",
    "area.unreadable": "The area could not be read.",
    "charge.unknown-kind": "It is not clear what this charge is for; it was not taken over.",
    "money.unreadable": "The amount could not be read; it was not taken over.",
    "money.rounded": "Rounded to whole cents.",
    "extras.unknown-home": "No home of the roster has this address; nothing of the row was "
    "taken over.",
    "extras.read": "{rows} rows of the sheet {sheet} were added to their homes.",
    "paid.unclear": "It is not clear whether this is paid.",
    "product.unknown": "Unknown product type.",
    "row.not-due": "Left out: not to be handed over now.",
    "duplicate.merged": "Merged with row {into}: same home, same owners.",
    "duplicate.differs": "{field} differs; row {kept} was kept.",
    "project.filled": "{rows} rows name no project; the only one named was taken.",
    "phase.filled": "{rows} rows name no phase; the only one named was taken.",
    "sheet.hidden": "This sheet is hidden.",
    "sheet.hidden-rows": "{rows} hidden rows were read too (the last is row {last}).",
    "sheet.hidden-column": "This column is hidden; it was read too.",
    "cell.formula-without-value": "The formula has no stored value; open and save the file in "
    "Excel.",
    "room.numeral": "Chinese numerals read as {building}-{stairwell}-{room}.",
    "owners.company": "A company: it needs an authorised person.",
    "phone.cleaned": "Phone number tidied.",
    "phone.not-mobile": "Not a mobile number; kept.",
    "phone.none": "No phone: goes on the call list's gap.",
    "phones.fewer": "{found} phones for {owners} owners; paired in order.",
    "id.other-kind": "Another kind of document.",
    "id.cleaned": "The words beside the ID number were left out.",
    "date.serial": "Day number read as {date}.",
    "area.unit": "Unit removed.",
    "area.decimal-comma": "Decimal comma read.",
    "area.rounded": "Rounded to two decimals.",
    "row.total": "Total row skipped.",
    "row.heading-again": "Repeated heading skipped.",
    "row.page-text": "Page text skipped.",
    "heading.twice": "A second column for {field} was not used.",
    "sheet.chosen": "This sheet was chosen of {sheets}.",
    "sheet.filled-down": "{cells} cells filled inside merged ranges.",
    # -- health
    "health.python": "Python {version} on {system}.",
    "waits.told-already": "These waits were told already.",
    "waits.learned-already": "What {day} taught is kept already.",
    "health.sqlite": "SQLite {version} from {library}.",
    "health.disk": "{gigabytes} GB free in {path}.",
    "health.key-file": "The data key's file has mode {mode}; nobody else may read it (600).",
    "health.no-store": "There is no store at {place} yet.",
    "health.place": "The store is at {place}.",
    "health.journal-mode": "SQLite works in the mode {mode}.",
    "health.postgres": "PostgreSQL {version} (14 or newer is needed).",
    "health.setting": "The server's {setting} is {value}.",
    "health.clock": "This computer's clock is {seconds} s away from the server's.",
    "health.schema": "The store's schema is {found}, this console's {wanted}.",
    "health.journal": "{campaign}: {events} events, head {head}.",
    "health.key": "The data key for {campaign}.",
    "health.heads": "The journal is not the one that this computer saw: entry {seq} of {at} is "
    "gone or another ({heads} copies differ). An older backup was restored, or somebody "
    "changed it.",
    "health.no-backup": "There is no backup in {path}. Run backup.",
    "health.backup": "The newest backup is {file}, {hours} hours old.",
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
