"""Invents rosters as dirty as real ones, in every kind of file, and knows what is in them."""

from __future__ import annotations

import csv
import datetime as dt
import html
import io
import random
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import openpyxl
from old_excel import xls_bytes

Row = list[Any]
DUE = dt.date(2026, 12, 18)
KINDS = ("xlsx", "xls", "html", "ods", "utf-8", "utf-8-sig", "gb18030", "utf-16", "tsv")
SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨"
GIVEN = "梓桐静敏芳涵伟欣明军浩晨宇萱曦博"
LATIN = ("Ana García López", "Luis Pérez Gil", "Siti binte Omar", "John Lim", "Núria Vila Roig")

HEADINGS = {
    "zh": {
        "serial": ["序号", "编号"],
        "label": ["房间", "房间全称", "房源信息", "认购单位", "房屋坐落", "*房间（必填）"],
        "building": ["楼栋", "栋号", "楼号", "幢", "座", "楼栋名称", "BldName"],
        "stair": ["单元", "单元号", "梯", "门洞"],
        "room": ["房号", "室号", "房间号", "户号", "房 号"],
        "owners": ["业主姓名", "客户名称", "买受人", "产权人", "权益人", "业主姓名（必填）"],
        "ids": ["证件号码", "身份证号", "身份证号码", "证件号"],
        "phones": ["手机", "联系电话", "联系 电话", "联系方式", "移动电话"],
        "area": ["建筑面积", "建筑面积(㎡)", "实测建筑面积", "面积(㎡)"],
        "due": ["合同约定交房日期", "约定交房日期", "交房日期", "预计交房日期"],
        "paid": ["是否已收齐房款", "款项是否结清", "付清"],
        "remark": ["备注", "说明", "特殊情况"],
    },
    "en": {
        "serial": ["No.", "S/N"],
        "label": ["Unit address", "Property", "Home"],
        "building": ["Block", "Building", "Tower", "Blk"],
        "stair": ["Stair", "Entrance", "Core"],
        "room": ["Unit No", "Flat", "Apartment", "Door No."],
        "owners": ["Owner(s)", "Buyer", "Purchaser Name", "Owner Name *"],
        "ids": ["NRIC/Passport", "ID No.", "Passport No"],
        "phones": ["Mobile", "Phone", "Contact No.", "Tel"],
        "area": ["GFA (sqm)", "Area", "Floor area (m2)"],
        "due": ["Handover due", "Due date", "Delivery date"],
        "paid": ["Paid up", "Fully paid", "Settled"],
        "remark": ["Remarks", "Notes"],
    },
    "es": {
        "serial": ["Núm.", "No."],
        "label": ["Dirección", "Inmueble"],
        "building": ["Bloque", "Edificio", "Torre"],
        "stair": ["Portal", "Escalera"],
        "room": ["Vivienda", "Puerta", "Nº vivienda"],
        "owners": ["Propietario(s)", "Titulares", "Comprador", "Nombre y apellidos"],
        "ids": ["DNI/NIE", "Documento", "NIF"],
        "phones": ["Teléfono", "Móvil", "Teléfonos"],
        "area": ["Superficie construida", "Superficie (m2)"],
        "due": ["Fecha de entrega", "Entrega"],
        "paid": ["Pagado", "Liquidado"],
        "remark": ["Observaciones", "Notas"],
    },
}
TITLE = {"zh": "云栖苑业主名册", "en": "Cloudrest owner list", "es": "Listado de propietarios"}
GROUPS = {
    "zh": ("房源信息", "业主信息", "其他"),
    "en": ("Unit details", "Owner details", "Other"),
    "es": ("Inmueble", "Titular", "Otros"),
}
TOTAL = {"zh": ["小计", "合计", "合计：12户"], "en": ["Subtotal", "Total"], "es": ["Total", "Suma"]}
PRINTED = {"zh": "打印日期：2026-11-01", "en": "Printed 2026-11-01", "es": "Impreso 2026-11-01"}


@dataclass(frozen=True, kw_only=True)
class Home:
    """What is true of one row; `paid` None where the file does not say."""

    row: int
    building: str
    stairwell: str
    room_no: str
    owners: tuple[str, ...]
    ids: tuple[str, ...]
    phones: tuple[str, ...]
    area: int | None
    due: dt.date | None
    paid: bool | None


@dataclass(kw_only=True)
class Roster:
    path: Path
    homes: list[Home] = field(default_factory=list)
    refused: dict[int, str] = field(default_factory=dict)
    lost_ids: set[int] = field(default_factory=set)
    skipped: int = 0


def invent(seed: int, folder: Path, kind: str | None = None) -> Roster:
    """The same seed gives the same file."""
    return _Maker(seed, folder, kind or KINDS[seed % len(KINDS)]).make()


class _Maker:
    def __init__(self, seed: int, folder: Path, kind: str) -> None:
        self.chance = random.Random(seed)
        self.kind = kind
        self.language = self.chance.choice(["zh", "zh", "en", "es"])
        self.roster = Roster(path=folder / f"roster-{seed}.{'xlsx' if seed % 7 == 0 else 'dat'}")
        self.typed = kind in ("xlsx", "xls", "ods")
        self.rows: list[Row] = []
        self.merges: list[tuple[int, int, int, int]] = []
        words = HEADINGS[self.language]
        place = ["label"] if self.chance.random() < 0.4 else ["building", "stair", "room"]
        names = ["serial"] * self.chance.randrange(2) + place + ["owners", "ids", "phones"]
        tail = [n for n in ("area", "due", "paid", "remark") if self.chance.random() < 0.8]
        self.chance.shuffle(tail)
        self.columns = names + tail
        self.heads = [self.chance.choice(words[name]) for name in self.columns]
        can_merge = kind in ("xlsx", "html")
        self.is_merged = can_merge and place[0] == "building" and self.chance.random() < 0.6

    def make(self) -> Roster:
        for text in (TITLE, PRINTED)[: self.chance.randrange(3)]:
            self.rows.append([text[self.language]])
        self._head()
        many = self.chance.randrange(1, 4)
        homes = self.chance.randrange(3, 8)
        for building in range(1, many + 1):
            top = len(self.rows)
            for n in range(homes):
                self._home(building, n)
            if self.is_merged:
                column = self.columns.index("building")
                self.merges.append((top, column, len(self.rows) - 1, column))
            if self.chance.random() < 0.5:
                self._skip([self.chance.choice(TOTAL[self.language])])
            if building < many and self.chance.random() < 0.4:
                self._skip(list(self.heads))
        self._write()
        return self.roster

    def _skip(self, row: Row) -> None:
        self.rows.append(row)
        self.roster.skipped += 1

    def _head(self) -> None:
        """At times in two rows, the groups above."""
        groups = GROUPS[self.language]
        if self.kind in ("xlsx", "html") and self.chance.random() < 0.4:
            first, last = self.columns.index("owners"), self.columns.index("phones")
            line: Row = [""] * len(self.columns)
            spans = ((0, first - 1), (first, last), (last + 1, len(self.columns) - 1))
            for text, (left, right) in zip(groups, spans, strict=True):
                if left <= right:
                    line[left] = text
                    self.merges.append((len(self.rows), left, len(self.rows), right))
            self.rows.append(line)
        self.rows.append(list(self.heads))

    def _home(self, building: int, n: int) -> None:
        chance = self.chance
        number = len(self.rows) + 1
        stair, room = str(1 + n % 2), f"{1 + n // 2}0{1 + n % 2}"
        many = chance.choice([1, 1, 1, 2, 2, 3])
        owners = tuple(self._name(n * 3 + i) for i in range(many))
        ids = tuple(self._id(chance.randrange(10**6)) for _ in owners)
        phones = tuple(
            f"199{chance.randrange(10**8):08d}" for _ in range(chance.randrange(many + 1))
        )
        area = chance.randrange(6_000, 15_000)
        paid = chance.choice([True, False, None])
        is_date = "room" in self.columns and self.typed and chance.random() < 0.04
        is_cut = self.typed and many == 1 and chance.random() < 0.06
        cells = {
            "serial": number,
            "label": self._label(building, stair, room),
            "building": self._building(building) if not self.is_merged or n == 0 else "",
            "stair": self._stair(stair),
            "room": dt.datetime(2026, 3, 1) if is_date else self._room(room),
            "owners": self._joint().join(owners),
            "ids": float(990101199001010000) if is_cut else self._joint().join(ids),
            "phones": self._phones(phones),
            "area": self._area(area),
            "due": self._due(),
            "paid": {True: chance.choice(["是", "√", "Y", "已结清", "1"]),
                     False: chance.choice(["否", "N", "未结清", "×"]), None: ""}[paid],
            "remark": chance.choice(["", "", "外地业主", "'=1+1", "\u200b"]),
        }  # fmt: skip
        self.rows.append([cells[name] for name in self.columns])
        if is_date:
            self.roster.refused[number] = "room.is-date"
            return
        if is_cut:
            self.roster.lost_ids.add(number)
        has = set(self.columns)
        self.roster.homes.append(
            Home(
                row=number, building=str(building), stairwell=stair, room_no=room, owners=owners,
                ids=("",) if is_cut else ids, phones=phones,
                area=area if "area" in has else None, due=DUE if "due" in has else None,
                paid=paid if "paid" in has else None,
            )
        )  # fmt: skip

    def _name(self, n: int) -> str:
        if self.language != "zh" and self.chance.random() < 0.7:
            return f"{LATIN[n % len(LATIN)]} {'ABCDEFGHJK'[self.chance.randrange(10)]}"
        if self.chance.random() < 0.05:
            return "阿不都·买买提"
        given = "".join(self.chance.sample(GIVEN, self.chance.choice([1, 2])))
        return SURNAMES[n % len(SURNAMES)] + given

    def _id(self, n: int) -> str:
        """With a wrong check digit and no zeros at its end."""
        body = f"9901011990{n:07d}"
        weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
        right = "10X98765432"[sum(w * int(d) for w, d in zip(weights, body, strict=True)) % 11]
        return body + self.chance.choice([d for d in "123456789X" if d != right])

    def _joint(self) -> str:
        return self.chance.choice(["、", ",", "，", ";", "；", "/", "\n"])

    def _label(self, building: int, stair: str, room: str) -> str:
        forms = [f"{building}-{stair}-{room}", f" {building}-{stair}-{room}\u00a0"]
        if self.language == "zh":
            han = "零一二三四五六七八九"
            forms += [
                f"{building}栋-{stair}-{room}", f"{building}#{stair}-{room}",
                f"{building}栋{stair}单元{room}", f"{building}幢{stair}单元{room}室",
                f"{building}号楼{stair}单元{room}号", f"{building}#楼{stair}单元{room}室",
                f"{han[building]}栋{han[int(stair)]}单元{room}",
                f"云栖苑-二期-{building}栋-{stair}单元-{room}",
                f"第{building}栋第{stair}单元{room}室", _wide(f"{building}栋{stair}单元{room}"),
            ]  # fmt: skip
        elif self.language == "en":
            forms += [f"Block {building}, Stair {stair}, Unit {room}",
                      f"Unit {room}, Stair {stair}, Block {building}"]  # fmt: skip
        else:
            forms += [f"Bloque {building}, Portal {stair}, Puerta {room}",
                      f"Edificio {building} Escalera {stair} Vivienda {room}"]  # fmt: skip
        return self.chance.choice(forms)

    def _building(self, n: int) -> Any:
        forms: list[Any] = [n, str(n), f"0{n}"]
        forms += {
            "zh": [
                f"{n}栋",
                f"{n}幢",
                f"{n}#",
                f"{n}号楼",
                f"{'一二三四五'[n - 1]}栋",
                _wide(f"{n}栋"),
            ],
            "en": [f"Block {n}", f"Blk {n}", f"Bldg. {n}"],
            "es": [f"Bloque {n}", f"Edificio {n}"],
        }[self.language]
        return self.chance.choice(forms)

    def _stair(self, n: str) -> Any:
        forms: list[Any] = [int(n), n, float(n)] if self.typed else [n]
        forms += {"zh": [f"{n}单元", f"{'一二'[int(n) - 1]}单元"], "en": [f"Stair {n}"],
                  "es": [f"Portal {n}", f"Esc. {n}"]}[self.language]  # fmt: skip
        return self.chance.choice(forms)

    def _room(self, room: str) -> Any:
        forms: list[Any] = [room, f"#{room}", _wide(room), f"{room}\t"]
        forms += [float(room)] if self.typed else []
        forms += [f"{room}室", f"{room}号"] if self.language == "zh" else []
        return self.chance.choice(forms)

    def _phones(self, phones: tuple[str, ...]) -> Any:
        if not phones:
            return self.chance.choice(["", "-", "无", "/"])
        if len(phones) == 1 and self.typed and self.chance.random() < 0.3:
            return float(phones[0])
        dresses = ["{0}", "{0}", "+86 {0}", "'{0}", "{0}.0"]
        shown = [self.chance.choice(dresses).format(p) for p in phones]
        if self.chance.random() < 0.2:
            shown = [f"{p[:3]}-{p[3:7]}-{p[7:]}" for p in phones]
        text = self._joint().join(shown)
        return _wide(text) if self.chance.random() < 0.1 else text

    def _area(self, area: int) -> Any:
        text = f"{area // 100}.{area % 100:02d}"
        forms: list[Any] = [text, f"{text}㎡", f"{text} m²", _wide(text), text.replace(".", ",")]
        return self.chance.choice([*forms, area / 100] if self.typed else forms)

    def _due(self) -> Any:
        forms: list[Any] = [
            "2026/12/18", "2026.12.18", "2026年12月18日", "20261218", "2026-12-18 00:00:00",
            "46374", "18/12/2026", "18 Dec 2026", "２０２６－１２－１８",
        ]  # fmt: skip
        forms += [46374.0] if self.typed else []
        forms += [dt.datetime(2026, 12, 18)] if self.kind in ("xlsx", "ods") else []
        return self.chance.choice(forms)

    def _write(self) -> None:
        path, rows = self.roster.path, self.rows
        width = max(map(len, rows))
        rows = [row + [""] * (width - len(row)) for row in rows]
        if self.kind == "xlsx":
            book = openpyxl.Workbook()
            if self.chance.random() < 0.3:
                book.active.append(["填写说明"])  # type: ignore[union-attr]
                book.create_sheet("名册")
            for row in rows:
                book.worksheets[-1].append(row)
            for top, left, bottom, right in self.merges:
                book.worksheets[-1].merge_cells(
                    start_row=top + 1, start_column=left + 1, end_row=bottom + 1,
                    end_column=right + 1,
                )  # fmt: skip
            book.save(path)
        elif self.kind == "xls":
            plain = [[_serial(c) if isinstance(c, dt.datetime) else c for c in row] for row in rows]
            path.write_bytes(xls_bytes(plain))
            if any(self.roster.refused):  # BIFF by hand knows no dates: 46082 is a room then
                self._as_numbers()
        elif self.kind == "html":
            charset = self.chance.choice(["utf-8", "gb2312"])
            path.write_bytes(self._html(rows, charset))
        elif self.kind == "ods":
            path.write_bytes(ods_bytes(rows))
        else:
            encoding = "utf-16" if self.kind == "tsv" else self.kind
            out = io.StringIO()
            joint = "\t" if self.kind == "tsv" else self.chance.choice([",", ";"])
            csv.writer(out, delimiter=joint, lineterminator="\r\n").writerows(rows)
            path.write_bytes(out.getvalue().encode(encoding))

    def _as_numbers(self) -> None:
        for number in self.roster.refused:
            row = self.rows[number - 1]
            row[self.columns.index("room")] = "2026-03-01 00:00:00"
        self.roster.path.write_bytes(xls_bytes(self.rows))

    def _html(self, rows: Sequence[Row], charset: str) -> bytes:
        spans = {(t, left): (b - t + 1, r - left + 1) for t, left, b, r in self.merges}
        hidden = {
            (r, c)
            for t, left, b, right in self.merges
            for r in range(t, b + 1)
            for c in range(left, right + 1)
        } - spans.keys()
        out = [f'<html><head><meta charset="{charset}"></head><body><table border=1>']
        for r, row in enumerate(rows):
            out.append("<tr>")
            for c, value in enumerate(row):
                if (r, c) in hidden:
                    continue
                down, right = spans.get((r, c), (1, 1))
                text = html.escape(str(value)).replace("\n", "<br>")
                out.append(f"<td rowspan={down} colspan={right}>{text}</td>")
            out.append("</tr>")
        text = "".join([*out, "</table></body></html>"])
        return text.encode("gb18030" if charset == "gb2312" else charset)


def _wide(text: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


def _serial(day: dt.datetime) -> float:
    return float((day - dt.datetime(1899, 12, 30)).days)


def ods_bytes(rows: Sequence[Row]) -> bytes:
    """A spreadsheet as LibreOffice writes it, by hand: texts, numbers and days."""

    def cell(value: Any) -> str:
        if isinstance(value, dt.datetime):
            kind = f'office:value-type="date" office:date-value="{value.date().isoformat()}"'
        elif isinstance(value, str):
            kind = 'office:value-type="string"' if value else ""
        else:
            kind = f'office:value-type="float" office:value="{value}"'
        lines = "".join(f"<text:p>{escape(part)}</text:p>" for part in str(value).split("\n"))
        return f"<table:table-cell {kind}>{lines if value != '' else ''}</table:table-cell>"

    lines = "".join(
        f"<table:table-row>{''.join(cell(v) for v in row)}</table:table-row>" for row in rows
    )
    spaces = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    content = (
        f'<?xml version="1.0"?><office:document-content{spaces}><office:body><office:spreadsheet>'
        f'<table:table table:name="Hoja1">{lines}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    out = io.BytesIO()
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("mimetype", kind, zipfile.ZIP_STORED)
        book.writestr("content.xml", content)
        book.writestr(
            "META-INF/manifest.xml",
            "<manifest:manifest xmlns:manifest="
            '"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
            '<manifest:file-entry manifest:full-path="content.xml" '
            'manifest:media-type="text/xml"/></manifest:manifest>',
        )
    return out.getvalue()
