"""Who may accept a home, and what is asked for."""

from __future__ import annotations

import pytest

from console.domain.acceptance import AtDoor, OwnerAtDoor


def owner(number: int, *, is_here: bool = True, is_company: bool = False) -> OwnerAtDoor:
    return OwnerAtDoor(owner_id=number, is_here=is_here, is_company=is_company)


BASE = ("id", "contract", "notice", "fund")


@pytest.mark.parametrize(
    ("owners", "shown", "code", "may"),
    [
        ((), BASE, "nobody", False),
        ((owner(1),), (), "alone", True),
        ((owner(1, is_here=False),), BASE, "absent", False),
        ((owner(1, is_here=False),), ("authority",), "letter", True),
        ((owner(1), owner(2)), (), "all", True),
        ((owner(1), owner(2, is_here=False)), (), "some", False),
        ((owner(1), owner(2, is_here=False)), ("authority",), "letter", True),
        ((owner(1, is_company=True),), BASE, "company_letter", False),
        ((owner(1, is_company=True),), ("authority",), "company_seal", False),
        ((owner(1, is_company=True),), ("authority", "seal"), "company", True),
        ((owner(1), owner(2, is_company=True)), ("seal",), "company_letter", False),
    ],
)
def test_a_home_is_accepted_by_all_its_owners_or_by_letter_and_a_companys_by_its_seal(
    owners: tuple[OwnerAtDoor, ...], shown: tuple[str, ...], code: str, may: bool
) -> None:
    found = AtDoor(owners=owners, shown=shown).verdict()
    assert (found.code, found.may_accept) == (code, may)


def test_a_letter_is_asked_only_for_who_is_not_here_and_a_seal_only_of_a_company() -> None:
    assert AtDoor(owners=(owner(1),)).asked() == BASE
    assert AtDoor(owners=(owner(1), owner(2, is_here=False))).asked() == (*BASE, "authority")
    company = AtDoor(owners=(owner(1, is_company=True),), shown=("id", "fund"))
    assert company.missing() == ("contract", "notice", "authority", "seal")


def test_what_lets_somebody_else_sign_is_kept_for_each_owner() -> None:
    here, away, firm = owner(1), owner(2, is_here=False), owner(3, is_company=True)
    door = AtDoor(owners=(here, away, firm), shown=("authority",))
    assert [door.authority(o) for o in door.owners] == ["", "letter", "letter"]
    sealed = AtDoor(owners=(here, away, firm), shown=("authority", "seal"))
    assert [sealed.authority(o) for o in sealed.owners] == ["", "letter", "seal"]
    assert AtDoor(owners=(away,), shown=("seal",)).authority(away) == ""
