"""Honest waits and the rehearsal of a day; knows no database."""
