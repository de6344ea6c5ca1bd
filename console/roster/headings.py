"""The headings that sales systems, offices and people really write, by field, best first."""

from __future__ import annotations

import re

from console.roster.cells import clean

WORDS: dict[str, str] = {
    "serial": "序号 编号 no. # s/n serial item núm.",
    "project": "项目 项目名称 项目推广名 小区 楼盘 project development estate promoción promocion",
    "phase": "期数 分期 期 项目分期 phase fase",
    "building": "楼栋 楼栋号 栋号 栋 楼号 幢 幢号 座 座号 楼座 楼幢 号楼 楼栋名称 楼栋编号 bldname "
    "block blk building tower bldg block_no building_no bloque edificio torre "
    "block_name building_name building_number block_number tower_no tower_name edif bloque_nº "
    "nº_edificio nº_bloque núm_edificio "
    "所属楼栋 所在楼栋 楼栋/幢",
    "stairwell": "单元 单元号 单元名称 梯 梯号 门洞 门栋 stair stairwell stairs staircase "
    "stair_no entrance core lift_core portal escalera "
    "梯位 楼梯 stair_number entrance_no core_no escalera_nº nº_escalera esc "
    "所在单元 所属单元",
    "floor": "楼层 层 所在层 floor level planta",
    "room_no": "房号 室号 房间号 房屋编号 户号 室 门牌号 unit_no unit_number unit room room_no "
    "room_number flat flat_no apartment apartment_no apt apt_no door door_no vivienda "
    "número_de_vivienda nº_vivienda num_vivienda puerta piso "
    "房间号码 房号/室号 flat_number apartment_number apt_number door_number suite nº_puerta "
    "apartamento apto departamento "
    "unit# unit_# 房屋门牌 门牌 letra nº_de_vivienda",
    "unit_label": "房间全称 房间信息 房间 房间编号 房源 房源信息 房源名称 认购单位 房屋坐落 坐落 "
    "房屋地址 房产 地址 unit_label unit_address property home full_unit address "
    "dirección domicilio inmueble "
    "房屋 房屋信息 房屋名称 房产地址 房屋全称 单元房号 address_of_unit unit_name "
    "property_address vivienda/puerta "
    "dirección_de_la_vivienda finca",
    "owner_names": "业主姓名 业主 业主名称 客户名称 客户姓名 买受人 买受人姓名 购房人 购房人姓名 "
    "权益人 产权人 产权人姓名 姓名 owner owners owner(s) owner_name owner_names names name buyer "
    "buyers buyer_name purchaser purchaser(s) purchaser_name client customer customer_name "
    "propietario propietarios propietario(s) titular titulares comprador compradores "
    "nombre nombre_y_apellidos cliente "
    "业主(买受人) 买方 买方姓名 购房者 购房客户 户主 户主姓名 产权人名称 权益人姓名 buyer(s) "
    "buyer_names purchaser_names "
    "purchasers client_name clients customers customer_names registered_owner full_name "
    "name_of_owner nombre_del_propietario nombre_propietario nombre_del_titular "
    "nombre_titular nombre_del_comprador nombre_completo adquirente adquirentes dueño "
    "clientes nombres "
    "业主姓名/名称 业主/买受人 owners'_names owner's_name name_of_purchaser name_of_buyer "
    "name_of_owners propietario/a nombre_y_apellidos_del_titular "
    "nombre_y_apellidos_del_propietario",
    "latest_owners": "现业主 现业主姓名 新业主 新业主姓名 变更后业主 变更后姓名 更名后业主 "
    "更名后姓名 最新业主 最新权益人 current_owner new_owner propietario_actual",
    "former_owners": "原业主 原业主姓名 原买受人 变更前业主 更名前业主 更名前姓名 former_owner "
    "previous_owner propietario_anterior",
    "co_owners": "共有人 共有人姓名 共同买受人 其他权益人 共同共有人 co-owner co-owners "
    "co-owner(s) joint_owner joint_owners second_owner copropietario copropietarios cotitular "
    "cotitulares "
    "共同权益人 共有权人 共有人名称 共同购房人 co_owner co_owners co-owner_name co-owner_names "
    "co-purchaser "
    "co-buyer joint_buyer joint_purchaser other_owners otros_propietarios otros_titulares "
    "copropietario(s) cotitular(es) segundo_titular",
    "co_id_nos": "共有人证件号码 共有人证件号 共有人身份证号 共有人身份证 共有人身份证号码 "
    "共同买受人证件号码 co-owner_id co-owner_id_no dni_copropietario dni_cotitular",
    "co_phones": "共有人电话 共有人手机 共有人手机号 共有人联系电话 共有人联系方式 co-owner_phone "
    "co-owner_mobile teléfono_copropietario teléfono_cotitular",
    "phones": "手机号码 手机号 手机 联系电话 联系方式 移动电话 电话 电话号码 业主电话 联系手机 "
    "mobile mobile_no mobile_number phone phones phone_no phone_number phone(s) telephone tel "
    "contact contact_no contact_number handphone cell móvil movil teléfono telefono teléfonos "
    "teléfono_móvil "
    "客户电话 业主手机 业主联系电话 客户手机 手机/电话 电话/手机 电话(手机) mobile_phone "
    "mobile_phones mobiles cell_phone "
    "contact_phone telephone_no telephone_number tel_no phone_numbers owner_phone móviles "
    "móvil/teléfono teléfono_de_contacto teléfono_fijo/móvil celular tfno tlf tlfno "
    "contact_details contact_tel contact_mobile handphone_no handphone_number mobile_number(s) "
    "mobile_nos nº_de_teléfono n.º_de_teléfono número_de_teléfono teléfono(s)",
    "spare_phones": "备用电话 备用手机 其他电话 第二电话 紧急联系电话 alternative_phone "
    "other_phone second_phone home_phone otro_teléfono",
    "id_types": "证件类型 证件类别 证件种类 id_type document_type tipo_de_documento",
    "id_nos": "证件号码 身份证号码 身份证号 身份证 证件号 证件编号 身份证件号 nric/passport "
    "nric passport passport_no id id_no id_number id_card identity_no id/passport dni nif nie "
    "dni/nie documento nº_documento pasaporte "
    "业主身份证号 业主证件号码 买受人证件号码 客户证件号码 证照号码 passport_number passport/id "
    "id_document nric_no "
    "identity_number identification national_id nif/nie dni/nif nº_dni nº_de_documento "
    "número_de_documento dni/pasaporte doc_identidad documento_de_identidad",
    "gross_area": "实测建筑面积 建筑面积 预售建筑面积 合同建筑面积 面积 建面 gfa gross_area "
    "gross_floor_area built_area floor_area area size superficie_construida superficie "
    "m2_construidos "
    "实测面积 建筑面积合计 产权面积 房屋建筑面积 总面积 合同面积 gross_floor_area_gfa gross "
    "built-up_area built_up_area "
    "total_area unit_area floor_size superficie_total superficie_construída sup_construida m2 "
    "metros_cuadrados metros área "
    "建筑面积(实测) area_m2 area_m² area_sqm gfa_sqm gfa_m2 area_in_sqm built-up builtup_area "
    "superficie_m2",
    "net_area": "实测套内面积 套内面积 套内建筑面积 预售套内面积 使用面积 net_area net_floor_area "
    "superficie_útil",
    "due_date": "合同交付日期 合同约定交楼日期 合同约定交房日期 约定交房日期 约定交楼日期 "
    "约定收楼日期 合同交房日期 交付日期 交房日期 交楼日期 预计交房日期 交房时间 handover_due "
    "合同交房时间 收房日期 handover_date due_date due delivery_date possession_date handover "
    "fecha_de_entrega "
    "fecha_entrega entrega fecha_prevista "
    "交付时间 约定交付日期 约定交付时间 交楼时间 合同交付时间 约定交房时间 合同约定交付日期 "
    "合同约定交房时间 合同约定交付时间 约定收房日期 收楼日期 应交付日期 "
    "completion_date completion contract_date_of_handover contract_handover_date "
    "contractual_handover_date contract_due_date handover_date_due key_handover_date "
    "date_of_handover expected_handover handover_by move-in_date fecha_de_entrega_prevista "
    "fecha_prevista_de_entrega fecha_entrega_prevista fecha_de_entrega_de_llaves "
    "entrega_de_llaves entrega_prevista fecha_de_entrega_contractual "
    "fecha_contractual_de_entrega fecha_límite_de_entrega "
    "交付日期(合同) 交房日期(合同) 交房日期(合同约定) hand-over_date hand-over_due "
    "handover_deadline delivery_due fecha_entrega_contrato fecha_de_entrega_según_contrato",
    "paid_up": "是否已收齐房款 款项是否结清 是否付清 是否结清 房款是否付清 付清 结清 paid_up paid "
    "fully_paid settled pagado liquidado "
    "房款是否结清 房款结清 房款付清 款清 是否款清 是否已付清 是否已结清 是否全款付清 是否全款 "
    "付款是否完成 款项结清 房款是否收齐 是否收齐房款 已付清 已结清 "
    "paid_in_full fully_paid_up payment_complete payment_completed payment_cleared all_paid "
    "balance_paid account_settled payment_settled pago_completo pagado_totalmente "
    "totalmente_pagado al_corriente_de_pago al_corriente pagos_al_día liquidada "
    "pago_liquidado "
    "是否结清房款 房款结清情况 cleared ¿pagado?",
    "area_adjustment": "面积补差 面积补差金额 补差金额 面积补差款 面积差价款 面积差款 房款补差 "
    "area_adjustment area_difference ajuste_por_superficie diferencia_de_superficie",
    "area_adjustment_paid": "面积补差是否已交 补差是否已交 面积补差是否结清 补差款是否结清 "
    "area_adjustment_paid ajuste_pagado",
    "service_fee": "物业费 物业服务费 应交物业费 物业费金额 预收物业费 首年物业费 物业管理费 "
    "service_fee property_fee management_fee maintenance_fee service_charge "
    "cuota_de_comunidad cuota_de_servicio gastos_de_comunidad",
    "service_fee_paid": "物业费是否已交 物业费是否已缴 物业费是否缴清 物业费缴纳情况 已交物业费 "
    "service_fee_paid cuota_pagada",
    "maintenance_fund": "维修基金 维修基金应付金额 维修基金金额 维修资金 专项维修资金 公共维修基金 "
    "应交维修基金 maintenance_fund sinking_fund reserve_fund fondo_de_reserva "
    "fondo_de_mantenimiento",
    "maintenance_fund_paid": "维修基金是否已交 维修基金是否已缴 维修基金是否缴清 维修资金是否已交 "
    "维修资金是否缴清 维修基金缴纳情况 maintenance_fund_paid fondo_pagado",
    "parking": "车位 车位号 车位编号 所购车位 产权车位 parking parking_space parking_no "
    "parking_lot car_park garaje plaza_de_garaje plaza_garaje",
    "storage": "储藏室 储藏间 储物间 储藏室编号 储藏室号 地下室 附属用房 storage storage_room "
    "store_room trastero",
    "charge_kind": "费用名称 费用类型 费用项目 收费项目 款项名称 款项类型 费项 charge charge_type "
    "fee fee_type concepto",
    "charge_amount": "金额 应收金额 应缴金额 应交金额 应付金额 费用金额 amount amount_due importe",
    "charge_basis": "计费依据 计费标准 计算依据 费用说明 计费周期 basis base_de_cálculo",
    "charge_paid": "是否已交 是否已缴 是否缴清 缴费状态 收款状态 charge_paid payment_status "
    "estado_de_pago",
    "arrears": "欠款 欠款金额 待回款 arrears outstanding balance_due pendiente deuda "
    "欠款(元) 尾款 outstanding_amount outstanding_balance arrears_amount amount_outstanding "
    "importe_pendiente saldo_pendiente",
    "product_type": "产品类型 业态 物业类型 房屋类型 product_type product property_type tipo "
    "tipo_de_producto",
    "contract_no": "合同号 合同编号 买卖合同号 买卖合同编号 购房合同号 购房合同编号 contract_no "
    "contract_number contract contract_ref agreement_no nº_de_contrato n.º_de_contrato "
    "no_contrato número_de_contrato contrato",
    "proxy": "代理人 受托人 委托代理人 被委托人 代办人 代理人姓名 受托人姓名 proxy "
    "authorised_person authorized_person representative attorney apoderado representante",
    "layout_type": "户型 房型 layout layout_type unit_type tipología tipologia",
    "unit_state": "房间状态 销售状态 状态 status state sales_status estado",
    "change_state": "变更状态 变更情况 change_status",
    "remark": "备注 说明 特殊情况 备注说明 remarks remark notes note comments comment "
    "observaciones notas "
    "备注栏 特别说明 其他说明 additional_notes observación comentarios nota "
    "observ obs",
}

_NOISE = re.compile(
    r"[\s*:：_.。·?¿]+|\((?:必填|选填|required|m2|㎡|m²|sqm|sq\.?\s?m\.?|平方米|平米|平方|y/n|yes/no|s/n|sí/no|是/否|元|rmb|cny|eur|€|¥|yyyy.*|\d{1,2}\s*(?:个月|months?|meses))\)"
)


_NUMBERED = re.compile(r"[(#]?[1-9一二三]\)?$")  # Owner 1, Owner 2


def bare(heading: str) -> str:
    """A heading without blanks, stars, units and "(must be filled)", in lower case."""
    return _NOISE.sub("", clean(heading).lower())


def _index() -> dict[str, tuple[str, int]]:
    index: dict[str, tuple[str, int]] = {}
    for field, words in WORDS.items():
        for rank, word in enumerate(words.split()):
            index.setdefault(bare(word.replace("_", " ")), (field, rank))
    return index


_INDEX = _index()


def is_spanish(heading: str) -> bool:
    """Whether the days below it are written with the day first."""
    return re.search(r"fecha|entrega|prevista", heading, re.IGNORECASE) is not None


def field_of(heading: str) -> tuple[str, int] | None:
    """Which field a heading names and its rank among that field's words, 0 the surest."""
    plain = bare(heading)
    found = _INDEX.get(plain) or _INDEX.get(_NUMBERED.sub("", plain))
    if found or "/" not in heading:
        return found
    group, _, lower = heading.rpartition("/")  # two rows of headings, joined as we show them
    return field_under(group, lower) if group and lower and "/" not in group else None


def field_under(group: str, heading: str) -> tuple[str, int] | None:
    """The same for a heading below another: `面积` over `建筑` is `建筑面积`."""
    if not heading:
        return field_of(group)
    plain = re.sub(r"(信息|资料|情况|\s*(details|info))$", "", group)
    for candidate in (heading + plain, plain + heading, heading):
        if found := field_of(candidate):
            return found
    return None
