"""Undo of the newest, an earlier or an unknown press, also while another serves."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import rule
from rules_base import FATE, PICK, Press, nothing
from rules_stay import StayRules
from twin_halls import Fate

from console.actions import calling
from console.actions.undo import UNDOABLE, undo


class UndoRules(StayRules):
    @rule(back=st.sampled_from([0, 0, 0, 1, 2, 3, 5, 8, 500]), fate=FATE)
    def undo(self, back: int, fate: Fate) -> None:
        """The newest or an earlier press of this run, or one that never was."""
        seq = self.floor.last_seq - back
        self.press(self.undoing(seq if seq in self.floor.kept else 1_000_000), fate=fate)

    @rule(pick=PICK)
    def one_undoes_while_another_serves(self, pick: int) -> None:
        called = sorted(
            name for name, desk in self.floor.all("desk")
            if desk.party and self.floor.party(desk.party).state == "called"
        )  # fmt: skip
        if called:
            name = called[pick % len(called)]
            ticket = self.floor.desk(name).party
            seq = max(s for s, c in self.floor.all("call") if c.ticket == ticket)
            serve = (lambda: self.floor.serve(name), calling.serve, nothing)
            self.press_both((self.undoing(seq), "", "ann"), (serve, name, "bob"))

    def undoing(self, seq: int) -> Press:
        return lambda: self.floor.undo(seq, UNDOABLE), undo, lambda _: {"seq": seq}
