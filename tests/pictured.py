"""Stores to be pictured: a calm morning, a busy day, and one where every text is too long."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import NamedTuple

from played import play  # isort: skip


class Kind(NamedTuple):
    """`homes` of 0: no store at all, the first start."""

    homes: int
    until: str


KINDS = {
    "calm": Kind(412, "08:50"),
    "busy": Kind(412, "10:42"),
    "ugly": Kind(5000, "08:40"),
    "empty": Kind(0, ""),
}
LONG_NAMES = (
    "欧阳阿不都热合曼·买买提·伊布拉音·吐尔逊", "云栖里商业运营管理有限责任公司第二分公司",
    "María de los Ángeles Constanza Fernández de Córdoba y Álvarez de Toledo",
    "Jean-Christophe Bartholomew Featherstonehaugh-Cholmondeley III", "𬱖䶮㛃", "李",
)  # fmt: skip
LONG_HOSTS = ("Wilhelmina Featherstonehaugh-Cholmondeley", "司徒买买提江·阿卜杜拉")
ROSTER = (
    "楼栋,单元,房号,业主姓名,联系电话,证件号码,建筑面积,合同交付日期\n"
    "1栋,1,0101,柳青,19900001111,,89.5,2026-05-08\n"
    "1栋,1,0102,欧阳 娜娜 王五,1990000,440308199001010000,118.6,2026-05-08\n"
    "1栋,2,,郭志远,19900002222,,96.2,2026-05-08\n"
    "1栋,2,0201,{long},19900003333,,96.2,2026.13.05\n"
    + "".join(f"2栋,1,{n:02d}01,柳{n}青,1990001{n:04d},,{80 + n}.5,2026-05-08\n"
              for n in range(1, 30))
    + "合计,,,,,,2999,\n"
)  # fmt: skip


def store_of(kind: str, folder: Path) -> Path:
    """The file of that kind; made once and kept."""
    path = folder / f"{kind}.db"
    found = KINDS[kind]
    if found.homes and not path.exists():
        being_made = folder / f"{kind}.part.db"
        being_made.unlink(missing_ok=True)
        play(being_made, homes=found.homes, until=found.until).store.close()
        if kind == "ugly":
            _lengthen(being_made)
        being_made.rename(path)
    return path


def roster(folder: Path) -> Path:
    """A file to be imported, with everything a preview has to say."""
    path = folder / f"owners {'of a very long file name ' * 3}.csv"
    path.write_text(ROSTER.format(long=LONG_NAMES[0]), "utf-8")
    return path


def _lengthen(path: Path) -> None:
    """Every third owner, every host, one building and the campaign get names without an end."""
    with sqlite3.connect(path) as base:
        for number, name in enumerate(LONG_NAMES):
            base.execute(
                "UPDATE owner SET name = ? WHERE id % ? = ?",
                (name, 3 * len(LONG_NAMES), 3 * number),
            )
        for number, name in enumerate(LONG_HOSTS):
            base.execute("UPDATE host SET name = ? || id WHERE id % 2 = ?", (name, number))
        base.execute("UPDATE unit SET building = 'Residencial Magnolia' WHERE building = '1'")
        base.execute("UPDATE campaign SET name = '云栖里 · Residencial Jardines del Magnolio, IV'")
    base.close()
