"""The words an issue is recorded with: room, trade, defect; built in, and what a campaign changed.

A campaign's own words lie over the built-in ones by level and code: they rename, move or hide one,
or add another. A defect's code has its trade in front: `walls.hollow`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from console.domain.errors import Refusal
from console.domain.issues import DefectWordLevel as Level
from console.domain.issues import Severity

LANGUAGES = ("zh_CN", "en", "es")
LONGEST = 24
"""Characters of a word: it must fit a button."""
MOST_WORDS = 60
"""Of one list."""
OTHER = "other"
"""The last of every trade: the words of it are written."""

S, U = Severity.SERIOUS, Severity.URGENT
_ROOMS = (
    ("living", "客厅", "Living room", "Salón"),
    ("dining", "餐厅", "Dining room", "Comedor"),
    ("kitchen", "厨房", "Kitchen", "Cocina"),
    ("main_bedroom", "主卧", "Main bedroom", "Dormitorio 1"),
    ("second_bedroom", "次卧", "Second bedroom", "Dormitorio 2"),
    ("study", "书房", "Study", "Despacho"),
    ("main_bathroom", "主卫", "Main bathroom", "Baño principal"),
    ("second_bathroom", "次卫", "Second bathroom", "Baño 2"),
    ("balcony", "阳台", "Balcony", "Balcón"),
    ("entrance", "入户", "Entrance", "Entrada"),
    ("corridor", "过道", "Corridor", "Pasillo"),
    ("storage", "储藏间", "Storage", "Trastero"),
    ("stairs", "楼梯", "Stairs", "Escalera"),
    ("garden", "庭院", "Garden", "Jardín"),
    ("parking", "车位", "Parking", "Garaje"),
    ("common", "公共部位", "Common parts", "Zonas comunes"),
)
_TRADES = (
    ("doors_windows", "门窗", "Doors, windows", "Carpintería"),
    ("waterproofing", "防水", "Waterproofing", "Impermeab."),
    ("walls", "墙面", "Walls", "Paredes"),
    ("floors", "地面", "Floors", "Suelos"),
    ("ceilings", "顶面", "Ceilings", "Techos"),
    ("water_power", "水电", "Water, power", "Agua y luz"),
    ("fittings", "橱柜洁具", "Fittings", "Equipamiento"),
    ("equipment", "设备", "Equipment", "Instalaciones"),
    ("cleaning", "保洁", "Cleaning", "Limpieza"),
)
_DEFECTS: dict[str, tuple[tuple[str, str, str, str, Severity], ...]] = {
    "doors_windows": (
        ("leak", "渗水", "Leaks", "Entra agua", U),
        ("scratched", "划伤", "Scratched", "Rayado", Severity.MINOR),
        ("not_closing", "关不严", "Does not close", "No cierra", S),
        ("loose_hardware", "五金松动", "Loose hardware", "Herraje flojo", Severity.MINOR),
        ("missing_seal", "密封缺失", "Seal missing", "Falta junta", S),
        ("dented", "磕碰", "Dented", "Golpe", Severity.MINOR),
        ("glass_scratched", "玻璃划伤", "Glass scratched", "Vidrio rayado", Severity.MINOR),
        ("glass_broken", "玻璃破损", "Glass broken", "Vidrio roto", U),
    ),
    "waterproofing": (
        ("leak", "渗漏", "Leak", "Filtración", U),
        ("damp", "返潮", "Damp", "Humedad", S),
        ("ponding", "积水", "Water stands", "Agua estancada", S),
        ("drain_smell", "地漏反味", "Drain smells", "Olor de desagüe", Severity.MINOR),
        ("drain_blocked", "排水不畅", "Drain blocked", "Desagüe lento", S),
        ("layer_damaged", "防水层破损", "Layer damaged", "Capa dañada", S),
    ),
    "walls": (
        ("hollow", "空鼓", "Hollow plaster", "Suena hueco", S),
        ("crack", "裂缝", "Crack", "Grieta", S),
        ("uneven", "不平整", "Uneven", "Irregular", Severity.MINOR),
        ("stained", "污渍", "Stained", "Mancha", Severity.MINOR),
        ("peeling", "脱皮", "Peeling", "Se descascarilla", Severity.MINOR),
        ("corner", "阴阳角不直", "Corner not straight", "Esquina torcida", Severity.MINOR),
        ("tile_loose", "瓷砖松动", "Tile loose", "Azulejo suelto", S),
    ),
    "floors": (
        ("hollow", "空鼓", "Hollow", "Suena hueco", S),
        ("crack", "开裂", "Crack", "Grieta", S),
        ("warped", "起翘", "Warped", "Levantado", S),
        ("sanding", "起砂", "Sanding", "Se desgrana", Severity.MINOR),
        ("uneven", "不平整", "Uneven", "Desnivel", Severity.MINOR),
        ("scratched", "划伤", "Scratched", "Rayado", Severity.MINOR),
    ),
    "ceilings": (
        ("crack", "裂缝", "Crack", "Grieta", S),
        ("leak", "渗水", "Leak", "Filtración", U),
        ("uneven", "不平整", "Uneven", "Irregular", Severity.MINOR),
        ("stained", "污渍", "Stained", "Mancha", Severity.MINOR),
        ("loose", "松动", "Loose", "Flojo", U),
    ),
    "water_power": (
        ("no_power", "不通电", "No power", "Sin luz", S),
        ("socket", "插座松动", "Socket loose", "Enchufe flojo", S),
        ("switch", "开关失灵", "Switch fails", "Interruptor falla", Severity.MINOR),
        ("pipe_leak", "水管漏水", "Pipe leaks", "Tubería pierde", U),
        ("no_water", "不通水", "No water", "Sin agua", S),
        ("wrong_place", "点位不符", "Wrong place", "Mal situado", Severity.MINOR),
        ("meter", "表计异常", "Meter wrong", "Contador mal", S),
    ),
    "fittings": (
        ("damaged", "破损", "Damaged", "Dañado", S),
        ("scratched", "划伤", "Scratched", "Rayado", Severity.MINOR),
        ("loose", "松动", "Loose", "Flojo", Severity.MINOR),
        ("missing", "缺件", "Part missing", "Falta pieza", S),
        ("leak", "漏水", "Leaks", "Pierde agua", U),
        ("colour", "色差", "Colour differs", "Color distinto", Severity.MINOR),
    ),
    "equipment": (
        ("intercom", "对讲不通", "Intercom dead", "Portero falla", Severity.MINOR),
        ("heating", "暖气不热", "No heating", "No calienta", S),
        ("air_con", "空调故障", "Air con fails", "Clima falla", S),
        ("gas", "燃气异常", "Gas trouble", "Fallo de gas", U),
        ("smoke_alarm", "烟感故障", "Smoke alarm fails", "Detector falla", S),
        ("lift", "电梯故障", "Lift fails", "Ascensor falla", S),
    ),
    "cleaning": (
        ("dirty", "未清洁", "Not clean", "Sin limpiar", Severity.MINOR),
        ("rubbish", "垃圾未清", "Rubbish left", "Quedan restos", Severity.MINOR),
        ("paint_spots", "涂料污染", "Paint spots", "Gotas de pintura", Severity.MINOR),
    ),
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Word:
    """`names` by language; `trade` of a defect only."""

    level: Level
    code: str
    names: Mapping[str, str]
    position: int
    trade: str = ""
    severity: str = ""
    is_hidden: bool = False
    is_own: bool = False


@dataclass(frozen=True, kw_only=True)
class Catalogue:
    """Words in their order, the hidden ones too: an old issue may bear one."""

    words: tuple[Word, ...]
    _by_code: Mapping[tuple[str, str], Word] = field(default_factory=dict, repr=False)

    @property
    def rooms(self) -> tuple[Word, ...]:
        return self._shown(Level.ROOM)

    @property
    def trades(self) -> tuple[Word, ...]:
        return self._shown(Level.TRADE)

    def defects(self, trade: str) -> tuple[Word, ...]:
        return tuple(w for w in self._shown(Level.DEFECT) if w.trade == trade)

    def word(self, level: str, code: str) -> Word | None:
        return self._by_code.get((level, code))

    def say(self, level: str, code: str, language: str) -> str:
        """The word in that language, else in another; an unknown code shows itself."""
        word = self.word(level, code)
        return name_in(word.names, language) or code if word else code

    def sentence(self, room: str, trade: str, defect: str, language: str) -> str:
        """`次卧 · 门窗 · 渗水`, of what is there."""
        parts = ((Level.ROOM, room), (Level.TRADE, trade), (Level.DEFECT, defect))
        return " · ".join(self.say(level, code, language) for level, code in parts if code)

    def _shown(self, level: Level) -> tuple[Word, ...]:
        return tuple(w for w in self.words if w.level is level and not w.is_hidden)


def name_in(names: Mapping[str, str], language: str) -> str:
    near = next((text for key, text in names.items() if key[:2] == language[:2]), "")
    return names.get(language) or near or next(iter(names.values()), "")


@cache
def built_in() -> tuple[Word, ...]:
    """Every trade ends with a defect for which there is no word."""
    words = [
        Word(level=level, code=code, names=_names(*names), position=at)
        for level, listed in ((Level.ROOM, _ROOMS), (Level.TRADE, _TRADES))
        for at, (code, *names) in enumerate(listed)
    ]
    for trade, listed in _DEFECTS.items():
        words += [
            Word(
                level=Level.DEFECT, code=f"{trade}.{code}", names=_names(zh, en, es), position=at,
                trade=trade, severity=severity.value,
            )
            for at, (code, zh, en, es, severity) in enumerate(listed)
        ]  # fmt: skip
        words.append(_other(trade))
    return tuple(words)


def catalogue_of(own: Iterable[Word]) -> Catalogue:
    """The built-in words with a campaign's own over them."""
    found = {(w.level.value, w.code): w for w in built_in()}
    for word in own:
        under = found.get((word.level.value, word.code))
        found[word.level.value, word.code] = Word(
            level=word.level,
            code=word.code,
            names=word.names or (under.names if under else {}),
            position=word.position,
            trade=word.trade,
            severity=under.severity if under else word.severity or Severity.MINOR.value,
            is_hidden=word.is_hidden,
            is_own=True,
        )
        if word.level is Level.TRADE and under is None:
            found[Level.DEFECT.value, f"{word.code}.{OTHER}"] = _other(word.code)
    order = list(Level)
    words = sorted(found.values(), key=lambda w: (order.index(w.level), w.trade, w.position))
    return Catalogue(words=tuple(words), _by_code=found)


def trade_of(level: str, code: str) -> str:
    return code.partition(".")[0] if level == Level.DEFECT else ""


def checked_names(names: Mapping[str, str]) -> dict[str, str]:
    """Words made clean. Raises Refusal `catalogue.bad-word`: none, too long, a strange language."""
    clean = {language: " ".join(text.split()) for language, text in names.items() if text.strip()}
    if not clean or set(clean) - set(LANGUAGES) or max(map(len, clean.values())) > LONGEST:
        raise Refusal("catalogue.bad-word", most=LONGEST)
    return clean


def _other(trade: str) -> Word:
    return Word(
        level=Level.DEFECT,
        code=f"{trade}.{OTHER}",
        names=_names("其他", "Other", "Otro"),
        position=MOST_WORDS,
        trade=trade,
        severity=Severity.MINOR.value,
    )


def _names(zh: str, en: str, es: str) -> dict[str, str]:
    return dict(zip(LANGUAGES, (zh, en, es), strict=True))
