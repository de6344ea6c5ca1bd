"""Handover Console: the operations console of handover day."""
