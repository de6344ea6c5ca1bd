"""Names as they are typed."""

from __future__ import annotations

import subprocess
import sys

import pytest

from console.domain.pinyin import FULL_LENGTH, SHORT_LENGTH, pinyin_of, spellings_of


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("张三", ("zhangsan", "zs")),
        ("吕娜", ("lvna", "ln")),
        ("诸葛明", ("zhugeming", "zgm")),
        ("John Tan", ("johntan", "jt")),
        ("A座3号", ("azuo3hao", "az3h")),
        ("买买提·阿里", ("maimaitiali", "mmtal")),
        ("", ("", "")),
        ("·-", ("", "")),
    ],
)
def test_a_name_has_its_full_pinyin_and_its_initials(name: str, expected: tuple[str, str]) -> None:
    assert pinyin_of(name) == expected


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("曾小明", "zengxiaoming"),
        ("单丽", "shanli"),
        ("仇文", "qiuwen"),
        ("查英", "zhaying"),
        ("解芳", "xiefang"),
        ("朴勇", "piaoyong"),
        ("尉迟明", "yuchiming"),
        ("尉明", "weiming"),
        ("万俟涵", "moqihan"),
        ("单于浩", "chanyuhao"),
        ("长孙敏", "zhangsunmin"),
        ("任平", "renping"),
        ("区静", "oujing"),
        ("盖洋", "geyang"),
    ],
)
def test_a_surname_is_read_as_a_surname(name: str, full: str) -> None:
    assert pinyin_of(name)[0] == full


def test_a_company_has_no_surname() -> None:
    assert pinyin_of("单元贸易有限公司")[0] == "danyuanmaoyiyouxiangongsi"


@pytest.mark.parametrize(
    ("name", "full", "initials"),
    [
        ("张三", "zhangsan", "zs"),
        ("单丽", "shanli danli", "sl dl"),
        ("曾敏", "zengmin cengmin", "zm cm"),
        ("仇文", "qiuwen chouwen", "qw cw"),
        ("区静", "oujing qujing", "oj qj"),
        ("解芳", "xiefang jiefang", "xf jf"),
        ("吕娜", "lvna luna lyuna lvnuo", "ln"),
        ("王乐", "wangle wangyue", "wl wy"),
        ("尉迟明", "yuchiming", "ycm"),
        ("John Tan", "johntan", "jt"),
        ("单元贸易有限公司", "danyuanmaoyiyouxiangongsi", "dymyyxgs"),
        ("", "", ""),
    ],
)
def test_who_reads_a_character_otherwise_finds_the_name_too(
    name: str, full: str, initials: str
) -> None:
    assert spellings_of(name) == (full, initials)


def test_the_spellings_fit_the_columns_that_keep_them() -> None:
    full, initials = spellings_of("长" * 300)
    assert (len(full), len(initials)) == (FULL_LENGTH, SHORT_LENGTH)


def test_the_slow_library_is_imported_only_when_a_name_is_read() -> None:
    code = "import sys, console.domain.pinyin; print('pypinyin' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
