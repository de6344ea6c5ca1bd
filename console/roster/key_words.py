"""The words with which sheets of keys name columns, kinds, counts and seals."""

from __future__ import annotations

import re

from console.domain.keys import Seal
from console.domain.numerals import with_digits
from console.roster.headings import bare, field_of

PLACE = {"project", "phase", "building", "stairwell", "floor", "room_no", "unit_label"}
_FIELDS = {
    "kind": "钥匙种类 钥匙名称 钥匙类型 钥匙类别 种类 名称 类别 类型 物品 品名 key_type key_kind "
    "kind type item description tipo tipo_de_llave concepto llave descripción",
    "expected": "应有 应有数 应有数量 应收 应收数 应收数量 标准数量 expected due should_be "
    "esperadas previstas debe_haber",
    "count": "数量 把数 件数 实有 实有数 实有数量 实收 实收数 实收数量 count qty quantity pieces "
    "present received cantidad uds unidades recibidas hay",
    "numbers": "钥匙编号 钥匙号 钥匙号码 号码 序列号 卡号 key_no key_number key_numbers numbers "
    "serial_no número números nº_de_llave número_de_llave numeración",
    "seal": "封存 是否封存 密封 是否密封 封条 封条状态 封条情况 seal sealed is_sealed seal_state "
    "precinto precintada precintado sellada",
    "bag": "封袋号 封袋编号 封条号 封条编号 密封袋 密封袋号 封袋 bag bag_no bag_number seal_no "
    "seal_number bolsa nº_de_bolsa nº_de_precinto número_de_precinto",
    "set": "套号 钥匙套号 钥匙套 钥匙牌号 钥匙牌 牌号 set set_no set_number tag tag_no tag_number "
    "juego nº_de_juego etiqueta nº_de_etiqueta",
    "cabinet": "钥匙柜 钥匙柜号 柜号 钥匙箱 箱号 cabinet key_cabinet cabinet_no armario caja",
    "hook": "挂钩 挂钩号 钩号 挂位 挂位号 hook hook_no position gancho nº_de_gancho",
}
_KINDS = {
    "entry_owner": "正式 入户门正式 业主 入户门 入户 户门 大门 b b匙 owner_key owner_keys "
    "entry_owner owner's_keys owner front_door entrance_door entry_door llave_definitiva "
    "llaves_definitivas llave_de_vivienda vivienda puerta_de_entrada entrada",
    "entry_construction": "装修 入户门装修 施工 工程 a a匙 construction_key construction_keys "
    "construction entry_construction building_key builder's_key llave_de_obra llaves_de_obra obra",
    "unit_door": "单元门 对讲门 单元 楼宇门 大堂门 stairwell_door unit_door lobby lobby_door "
    "building_door llave_del_portal portal llave_de_portal",
    "access_card": "门禁卡 门禁 ic卡 电梯卡 梯控卡 蓝卡 access_card access_cards card cards fob "
    "key_fob tarjeta tarjetas tarjeta_de_acceso tarjetas_de_acceso",
    "mailbox": "信报箱 信箱 邮箱 奶箱 mailbox letterbox letter_box post_box buzón "
    "llave_del_buzón llave_de_buzón",
    "meter_box": "表箱 电表箱 水表箱 水电表箱 水电箱 meter_box meter meters meter_cupboard "
    "cuadro_de_contadores contador contadores llave_de_contadores",
    "utility_card": "水卡 电卡 气卡 燃气卡 购电卡 购气卡 水电卡 ic电卡 utility_card utility_cards "
    "electricity_card gas_card water_card tarjeta_de_suministros tarjeta_de_gas",
    "inner_door": "户内门 室内门 房门 房间门 卧室门 阳台门 inner_door inner_doors bedroom_door "
    "balcony_door room_door puerta_interior puertas_interiores",
    "storage": "储藏室 储物间 储藏间 杂物间 地下室 storage storage_room store_room cellar trastero",
    "garage_remote": "车库遥控 车库遥控器 遥控器 遥控 车库 车库门 garage_remote garage remote "
    "remote_control mando mandos mando_de_garaje garaje llave_de_garaje",
}
_SEALS = {
    Seal.INTACT: "是 有 完好 封存 密封 已封 已封存 完整 √ ✓ ✔ ☑ y yes true 1 sealed intact ok "
    "sí si íntegro íntegra precintada sellada",
    Seal.NONE: "否 无 未封 未封存 散装 散 × ✗ ✘ n no false 0 - — none loose unsealed sin suelta "
    "suelto",
    Seal.BROKEN: "破损 已拆 拆封 已拆封 损坏 破 broken torn opened open damaged roto rota abierta",
}
_TAIL = re.compile(r"(的?钥匙|锁匙|匙|把数|数量|\s*keys?|\s*count|\s*qty)$")
_COUNT = re.compile(r"(\d{1,6})\s*(?:[把张个支只枚套件]|pcs?\.?|pieces?|keys?|uds?\.?|unidades)?")
_TICKS = frozenset(["√", "✓", "✔", "☑", "有", "yes", "y", "sí", "si"])
NOTHING = frozenset({"", "-", "--", "—", "/", "无", "没有", "0", "none", "no", "n/a", "×", "✗"})
TOTALS = re.compile(
    r"(合计|小计|总计|共计|累计|sub-?totals?|totals?|sumas?|total general)\b[:\s\d套件把]*"
)


def _index(words: dict[str, str]) -> dict[str, str]:
    return {bare(w.replace("_", " ")): name for name, all_ in words.items() for w in all_.split()}


_FIELD_OF, _KIND_OF = _index(_FIELDS), _index(_KINDS)
_SEAL_OF = {word: seal for seal, words in _SEALS.items() for word in words.split()}


def column_of(heading: str) -> str:
    """A field, `kind:mailbox` for a column that counts a kind, or blank."""
    plain = bare(heading)
    if not plain:
        return ""
    if plain in _FIELD_OF:
        return _FIELD_OF[plain]
    known = field_of(heading)
    if known and known[0] in PLACE:
        return known[0]
    kind = kind_of(heading)
    return f"kind:{kind}" if kind else ""


def kind_of(text: str) -> str:
    """The kind that a cell or a heading names, or blank."""
    plain = bare(text)
    return _KIND_OF.get(plain) or _KIND_OF.get(_TAIL.sub("", plain), "")


def count_of(text: str) -> int | None:
    """`4`, `4把`, `四把`, `2 pcs`; a tick is one, `无` none; None where it is no count."""
    plain = text.strip().lower()
    if plain in NOTHING:
        return 0
    if plain in _TICKS:
        return 1
    written = with_digits(plain.rstrip("把张个支只枚套件"))
    match = _COUNT.fullmatch(written if written.isdigit() else plain)
    return int(match[1]) if match else None


def seal_of(text: str) -> Seal | None:
    return _SEAL_OF.get(text.strip().lower())
