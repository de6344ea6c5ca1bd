"""The words with which sheets of earlier inspections name columns, and say what is mended."""

from __future__ import annotations

from console.roster.headings import bare, field_of
from console.roster.key_words import PLACE

_FIELDS = {
    "found": "缺陷数 缺陷数量 缺陷总数 缺陷条数 问题数 问题数量 问题总数 问题条数 发现问题数 "
    "发现缺陷数 发现数 户均缺陷 总数 数量 条数 defects defect_count defects_found issues "
    "issues_found number_of_defects number_of_issues found total snags snag_count defectos "
    "defectos_encontrados nº_de_defectos número_de_defectos incidencias repasos total_de_defectos",
    "rectified": "已整改 已整改数 已整改数量 整改数 整改完成数 完成整改数 已整改条数 已修复 "
    "已修复数 已完成 已销项 已销项数 销项数 已关闭 rectified defects_rectified fixed repaired "
    "closed corrected done resolved corregidos corregido subsanado defectos_corregidos reparados "
    "subsanados resueltos cerrados",
    "open": "未整改 未整改数 未整改数量 未完成 未完成数 未销项 未销项数 未修复 未关闭 剩余 剩余数 "
    "open open_defects outstanding unrectified not_rectified remaining pendientes "
    "sin_corregir por_corregir abiertos",
    "inspected_on": "验房日期 验房时间 查验日期 查验时间 检查日期 检查时间 初验日期 验收日期 "
    "inspected inspected_on inspection_date date_of_inspection inspection_day date "
    "fecha_de_inspección fecha_inspección fecha_de_visita fecha",
    "item": "问题描述 缺陷描述 问题内容 缺陷内容 问题 缺陷 描述 问题明细 缺陷明细 检查问题 "
    "defect issue finding description defect_description snag item defecto descripción "
    "descripción_del_defecto incidencia repaso",
    "state": "整改状态 整改情况 是否整改 整改结果 是否完成 是否销项 状态 完成情况 处理状态 "
    "status state is_rectified repair_status estado situación",
}
_DONE = (
    "已整改 整改完成 已完成 完成 已修复 修复 已销项 销项 已关闭 关闭 合格 通过 复验合格 复验通过 "
    "是 √ ✓ ✔ ☑ y yes true 1 ok done fixed closed rectified repaired resolved corrected passed "
    "sí si hecho corregido reparado subsanado cerrado resuelto"
)
_OPEN = (
    "未整改 整改中 未完成 待整改 待修复 维修中 未修复 未销项 未关闭 待复验 不合格 未通过 处理中 "
    "已派单 否 × ✗ ✘ n no false 0 open pending failed in_progress outstanding unrectified "
    "not_rectified assigned pendiente abierto en_curso sin_corregir"
)


def _index(words: dict[str, str]) -> dict[str, str]:
    return {bare(w.replace("_", " ")): name for name, all_ in words.items() for w in all_.split()}


_FIELD_OF = _index(_FIELDS)
_STATE_OF = {
    bare(word.replace("_", " ")): is_done
    for is_done, words in ((True, _DONE), (False, _OPEN))
    for word in words.split()
}


def column_of(heading: str) -> str:
    """A field of ours, a part of the home's address, or blank."""
    plain = bare(heading)
    if plain in _FIELD_OF:
        return _FIELD_OF[plain]
    known = field_of(heading) if plain else None
    return known[0] if known and known[0] in PLACE else ""


def is_done(text: str) -> bool | None:
    """Whether a state says that the defect is mended; a blank one is open; None: not clear."""
    return _STATE_OF.get(bare(text)) if text else False
