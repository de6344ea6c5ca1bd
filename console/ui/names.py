"""The words for the codes of the domain: stations, states, reasons, what happened."""

from __future__ import annotations

NAMES: dict[str, dict[str, str]] = {
    "station": {
        "reception": "Check-in", "identity": "Identity", "documents": "Documents",
        "inspection": "Inspection", "settlement": "Settlement", "signing": "Signing",
        "keys": "Keys", "survey": "Survey",
    },
    "visit": {
        "waiting": "Waiting", "called": "Called", "serving": "Serving", "parked": "Parked",
        "on_hold": "On hold", "completed": "Completed", "incomplete_documents": "Papers missing",
        "refused": "Refused", "view_only": "View only", "left_early": "Left early",
        "undone": "Undone",
    },
    "appointment": {
        "unbooked": "Not booked", "booked": "Booked", "confirmed": "Confirmed",
        "arrived": "Arrived", "no_show": "No-show", "rebooked": "Rebooked",
        "cancelled": "Cancelled",
    },
    "unit": {
        "not_due": "Not due", "notified": "Notified", "handed_over": "Handed over",
        "handed_over_with_issues": "Handed over with issues", "refused": "Refused",
        "overdue_reminder": "Reminded",
    },
    "desk": {"open": "Open", "break": "On break", "closed": "Closed"},
    "day": {"planned": "Planned", "open": "Open", "closed": "Closed"},
    "product": {
        "high_rise": "High-rise", "villa": "Villa", "parking": "Parking", "storage": "Storage",
        "shop": "Shop", "apartment": "Apartment", "multi_storey": "Low-rise",
    },
    "came": {"A": "Booked", "G": "Green channel", "W": "Walk-in"},
    "reason": {
        "out_of_town": "From out of town", "urgent": "Urgent matter",
        "elderly_disabled": "Elderly or disabled", "expecting_infant": "Expecting or infant",
        "paper": "Fetching a paper", "lunch": "Lunch", "evacuation": "Evacuation",
    },
    "holder": {
        "key_room": "Key room", "engineering": "Engineering", "security": "Security",
        "property": "Property", "sales": "Sales", "contractor": "Contractor", "owner": "Owner",
        "person": "Person", "department": "Department", "unaccounted": "Unaccounted",
        "customer_service": "Customer service", "finance": "Finance",
    },
    "language": {
        "zh": "Mandarin", "yue": "Cantonese", "en": "English", "es": "Spanish", "sc": "Sichuanese",
        "wuu": "Wu", "nan": "Hokkien",
    },
    "event": {
        "visit.checked_in": "checked in", "visit.walked_in": "walked in",
        "visit.called": "called", "visit.recalled": "called again", "visit.served": "served",
        "visit.parked": "parked", "visit.held": "put on hold", "visit.came_back": "came back",
        "visit.sent_on": "sent on", "visit.given_to_host": "given to a host",
        "step.finished": "step finished", "visit.completed": "completed",
        "visit.refused": "refused", "visit.view_only": "only viewed",
        "visit.papers_missing": "papers missing", "visit.left_early": "left early",
        "green.requested": "green channel asked", "green.granted": "green channel granted",
        "green.refused": "green channel refused", "green.withdrawn": "green channel withdrawn",
        "charges.paid": "charges paid", "appointment.confirmed": "appointment confirmed",
        "appointment.cancelled": "appointment cancelled", "appointment.rebooked": "rebooked",
        "desk.set": "desk set", "press.undone": "undone", "keys.offered": "keys offered",
        "keys.accepted": "keys accepted", "keys.refused": "keys refused", "keys.made": "keys made",
        "day.opened": "day opened", "day.closed": "day closed", "plan.placed": "planned",
        "roster.imported": "roster imported", "meter.read": "meter read",
        "papers.issued": "papers printed", "units.notified": "notified",
        "appointments.no_show": "no-shows told", "calling.paused": "calling paused",
        "calling.resumed": "calling resumed",
    },
}  # fmt: skip
