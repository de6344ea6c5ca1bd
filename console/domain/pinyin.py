"""How a name is typed by someone who does not have its characters: full pinyin and initials."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

# Characters that are read otherwise as a surname than elsewhere.
_SURNAMES = (
    "曾zeng 单shan 仇qiu 查zha 解xie 朴piao 任ren 华hua 区ou 翟zhai 尉wei 缪miao 乐yue 盖ge 员yun "
    "冼xian 召shao 种chong 秘bi 繁po 覃qin 折she 黑he 洗xian 逄pang 郇xun 谌chen 能nai 宓mi 那na "
    "隗wei 纪ji 藏zang 燕yan 车che 曲qu 石shi 万wan 宁ning 都du 哈ha 葛ge 冯feng 沈shen 贾jia "
    "应ying 过guo 晟cheng 阚kan 炅gui 祭zhai 幺yao 句gou 盛sheng 相xiang 眭sui 瞿qu 訾zi 郗chi "
    "佴nai 乜nie 卜bu 牟mu 柏bo 强qiang 柳liu 朱zhu 呙guo 薄bo 俞yu 干gan 仉zhang 芮rui 麴qu"
)
_COMPOUND_SURNAMES = (
    "尉迟yu-chi 长孙zhang-sun 澹台tan-tai 万俟mo-qi 单于chan-yu 宇文yu-wen 令狐ling-hu 鲜于xian-yu "
    "夏侯xia-hou 皇甫huang-fu 公孙gong-sun 慕容mu-rong 司马si-ma 上官shang-guan 诸葛zhu-ge "
    "欧阳ou-yang 东方dong-fang 独孤du-gu 南宫nan-gong 端木duan-mu 百里bai-li 呼延hu-yan "
    "轩辕xuan-yuan 申屠shen-tu 太史tai-shi 闻人wen-ren 濮阳pu-yang 淳于chun-yu 宗政zong-zheng "
    "公冶gong-ye 赫连he-lian 拓跋tuo-ba 钟离zhong-li 闾丘lv-qiu 司徒si-tu 司空si-kong"
)
# Characters of names that some people read otherwise, as a surname or within a given name.
_READ_ALSO = (
    "曾ceng 单dan 仇chou 区qu 解jie 查cha 朴pu 翟di 盖gai 员yuan 缪mou 繁fan 折zhe 尉yu 隗kui "
    "召zhao 种zhong 秘mi 覃tan 能neng 那nuo 藏cang 车ju 都dou 牟mou 薄bao 沈chen 瞿ju "
    "乐le 乐yue 朝zhao 长chang 重chong 行hang 茜xi 莘xin 晟sheng 晟cheng 柏bai 柏bo 娜nuo "
    "炅jiong 强jiang 参shen 传zhuan 调diao 盛cheng"
)
FULL_LENGTH, SHORT_LENGTH = 200, 40
"""Of the columns that keep the two."""
_LONGEST_PERSON = 4  # longer runs of Chinese are companies, which have no surname


def pinyin_of(name: str) -> tuple[str, str]:
    """`曾小明` → (`zengxiaoming`, `zxm`); ü is typed as v, other letters stay in lower case."""
    full: list[str] = []
    initials: list[str] = []
    for run in _runs(name):
        syllables = _syllables(run) if _is_han(run[0]) else [run.lower()]
        full.extend(syllables)
        initials.extend(s[0] for s in syllables)
    return "".join(full), "".join(initials)


def spellings_of(name: str) -> tuple[str, str]:
    """All ways in which somebody may type it, divided by blanks, the usual one first:
    `单丽` → (`shanli danli`, `sl dl`), `吕娜` → (`lvna luna lyuna`, `ln`)."""
    usual, short = pinyin_of(name)
    full, initials = [usual], [short]
    for syllables in _other_ways(name):
        full.append("".join(syllables))
        initials.append("".join(s[0] for s in syllables))
    return _fitting(full, FULL_LENGTH), _fitting(initials, SHORT_LENGTH)


def _other_ways(name: str) -> list[list[str]]:
    """One syllable read otherwise at a time."""
    han = "".join(sign for sign in name if _is_han(sign))
    others = _others()
    if not 1 < len(han) <= _LONGEST_PERSON or not any(s.isalpha() for s in name):
        return []
    usual = _syllables(han)
    ways = []
    for n, (sign, syllable) in enumerate(zip(han, usual, strict=False)):
        also = others.get(sign, ())
        if syllable[:2] in ("lv", "nv"):
            also = (f"{syllable[0]}u{syllable[2:]}", f"{syllable[0]}yu{syllable[2:]}", *also)
        ways += [[*usual[:n], other, *usual[n + 1 :]] for other in also if other != syllable]
    return ways


def _fitting(ways: list[str], length: int) -> str:
    """As many as the column takes, each once."""
    kept = ""
    for way in dict.fromkeys(ways):
        longer = f"{kept} {way}" if kept else way[:length]
        if len(longer) > length:
            break
        kept = longer
    return kept


def _runs(name: str) -> list[str]:
    """Runs of Chinese and of other letters or digits; everything else only divides."""
    runs: list[str] = []
    before = ""
    for sign in name:
        kind = "han" if _is_han(sign) else "word" if sign.isalnum() else ""
        if kind and kind == before:
            runs[-1] += sign
        elif kind:
            runs.append(sign)
        before = kind
    return runs


def _is_han(sign: str) -> bool:
    return "\u3400" <= sign <= "\u9fff" or "\U00020000" <= sign <= "\U0003ffff"


def _syllables(han: str) -> list[str]:
    read = _reader()
    if len(han) > _LONGEST_PERSON:
        return read(han)
    compounds, surnames = _tables()
    if len(han) > 2 and han[:2] in compounds:
        return [*compounds[han[:2]], *read(han[2:])]
    if han[0] in surnames:
        return [surnames[han[0]], *(read(han[1:]) if len(han) > 1 else [])]
    return read(han)


@cache
def _reader() -> Callable[[str], list[str]]:
    from pypinyin import Style, lazy_pinyin  # slow to import, and only search needs it

    def read(han: str) -> list[str]:
        return [s.lower() for s in lazy_pinyin(han, style=Style.NORMAL) if s]

    return read


@cache
def _others() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for word in _READ_ALSO.split():
        found[word[0]] = (*found.get(word[0], ()), word[1:])
    return found


@cache
def _tables() -> tuple[dict[str, list[str]], dict[str, str]]:
    compounds = {word[:2]: word[2:].split("-") for word in _COMPOUND_SURNAMES.split()}
    return compounds, {word[0]: word[1:] for word in _SURNAMES.split()}
