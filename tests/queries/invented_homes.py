"""A few invented homes whose owners have all kinds of names, for what is searched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from console.actions.roster import RosterBatch, import_roster
from console.domain.events import Event
from console.domain.pinyin import spellings_of
from console.domain.vault import Vault
from console.store import Store, new_op_id


@dataclass(frozen=True)
class Person:
    name: str
    phone: str = ""
    is_company: bool = False


@dataclass(frozen=True)
class Home:
    building: str
    stairwell: str
    room: str
    people: tuple[Person, ...]
    contract: str = ""
    proxy: str = ""


WANG = Person("王建国", "19900003316")
LIN = Person("林淑仪", "19900005042")
LI = Person("李建国", "19900002801")
HOMES = (
    Home("3栋", "1", "2801", (WANG, LIN)),
    Home("3栋", "1", "2802", (Person("王建", "19900017316"),)),
    Home("3栋", "2", "2801", (Person("曾小明", "19911113316"),)),
    Home("5栋", "1", "0101", (Person("单丽"),)),
    Home("5栋", "1", "2801A", (Person("欧阳娜娜"),)),
    Home("A座", "", "801", (Person("买买提·阿里"),)),
    Home("7栋", "1", "301", (Person("José García-Paz"),), "HT-2024-01873", "冯雅"),
    Home("7栋", "1", "302", (Person("云栖贸易有限公司", is_company=True),)),
    Home("7栋", "1", "303", (LI,)),
    Home("7栋", "1", "304", (LI,)),
)


def batch(homes: Sequence[Home], vault: Vault) -> RosterBatch:
    """As the intake would have prepared it; people of the same name and telephone are one."""
    units, owners, phones, owned = [], {}, {}, []
    for n, home in enumerate(homes):
        key = f"//{home.building}/{home.stairwell}/{home.room}"
        units.append(
            {
                "unit_key": key, "position": n, "project": "", "phase": "",
                "building": home.building, "stairwell": home.stairwell, "room_no": home.room,
                "room_key": home.room.lstrip("0"), "raw_label": "", "product_type": "",
                "layout_type": "", "gross_area": None, "due_date": None, "paid_up": None,
                "remark": "", "contract_no": home.contract, "proxy": home.proxy,
            }
        )  # fmt: skip
        for position, person in enumerate(home.people):
            identity = vault.index(f"{person.name} {person.phone}")
            pinyin, initials = spellings_of(person.name)
            owners[identity] = {
                "identity": identity, "name": person.name, "pinyin": pinyin, "initials": initials,
                "is_company": person.is_company, "id_type": "", "id_enc": None, "id_last4": "",
                "id_index": "",
            }  # fmt: skip
            if person.phone:
                phones[identity] = {
                    "identity": identity, "position": 0, "phone_enc": vault.seal(person.phone),
                    "phone_last4": person.phone[-4:], "phone_index": vault.index(person.phone),
                }  # fmt: skip
            owned.append((key, identity, position))
    return RosterBatch(
        units=units, owners=list(owners.values()), phones=list(phones.values()), owned=owned,
        sha256="0" * 64,
    )  # fmt: skip


def settle(store: Store, homes: Sequence[Home] = HOMES) -> Event:
    return store.run(import_roster, op_id=new_op_id(), batch=batch(homes, store.vault))
