"""Signing for keys: a drawing leaves the box sealed with its hash, and nobody signs with a dot."""

from __future__ import annotations

import hashlib
from base64 import b64decode

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from console.actions.key_gate import Signature
from console.domain.vault import Vault
from console.queries.keys import HolderRow
from console.ui.pages.keys_sign import SignBox, WaiveForm
from console.ui.widgets.signature_pad import SignaturePad

VAULT = Vault(b"a key for tests, 32 bytes long!!")
OWNERS = [HolderRow(kind="owner", name="Quillon Testbury", owner_id=7)]


def draw(pad: SignaturePad) -> None:
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 60))
    for n in range(30):
        pad.strokes[-1].append((20 + 10 * n, 60 + n % 7))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(200, 60))


@pytest.fixture
def box(qtbot: QtBot) -> SignBox:
    made = SignBox(VAULT)
    qtbot.addWidget(made)
    made.show_home((3,), OWNERS)
    return made


def test_the_drawing_leaves_the_box_sealed_with_its_hash(qtbot: QtBot, box: SignBox) -> None:
    assert not box.go.isEnabled()
    draw(box.pad)
    assert box.go.isEnabled()
    with qtbot.waitSignal(box.signed) as told:
        box.go.click()
    (signature,) = told.args
    assert isinstance(signature, Signature)
    drawing = VAULT.open(b64decode(signature.strokes_enc))
    assert signature.sha256 == hashlib.sha256(drawing.encode()).hexdigest()
    assert (signature.unit_ids, signature.owner_id, signature.how) == ((3,), 7, "screen")


def test_a_dot_is_no_signature_and_another_home_empties_the_field(box: SignBox) -> None:
    QTest.mouseClick(box.pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 60))
    assert not box.go.isEnabled()
    draw(box.pad)
    box.show_home((4,), OWNERS)
    assert not box.pad.strokes


def test_a_proxy_is_named_with_the_authority_that_was_seen(qtbot: QtBot, box: SignBox) -> None:
    box.who.setCurrentIndex(1)
    assert box.paper.reason
    box.proxy.edit.setText("Aurelia Testbury")
    with qtbot.waitSignal(box.signed) as told:
        box.paper.click()
    (signature,) = told.args
    assert (signature.proxy, signature.authority, signature.how) == (
        "Aurelia Testbury", "letter", "paper",
    )  # fmt: skip
    assert (signature.owner_id, signature.strokes_enc) == (None, "")


def test_a_waiver_needs_a_supervisor_who_is_not_the_person_here(qtbot: QtBot) -> None:
    form = WaiveForm("Keeper Vale")
    qtbot.addWidget(form)
    form.approver.edit.setText("Keeper Vale")
    assert not form.go.isEnabled()
    form.approver.edit.setText("Chief")
    with qtbot.waitSignal(form.waived) as told:
        form.go.click()
    assert told.args == ["owner_travels", "Chief", ""]
