"""Makes the files Qt translates from: `.venv/bin/python tests/make_translations.py`.

The words stand in resources/translations/console/*.toml, one file per page:

    [ReceptionPage]                                   # the class (or context) the text stands in
    "Check in · {ticket}" = { zh = "签到 · {ticket}", es = "Registrar · {ticket}" }
    "%n homes" = { en = ["%n home", "%n homes"], zh = "%n 户", es = ["%n casa", "%n casas"] }

`words.toml` translates console/ui/words.py by code, `names.toml` console/ui/names.py by kind and
code. lupdate finds what the sources say; what has no translation is listed and stays English.
With `--check` nothing is written and what is missing, left over or out of date is an error.
"""

from __future__ import annotations

import ast
import string
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from console.ui.names import NAMES  # noqa: E402
from console.ui.words import SENTENCES  # noqa: E402

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"zh_CN": "zh", "en": "en", "es": "es"}
FORMS = {"zh_CN": 1, "en": 2, "es": 3}
"""How many forms of a count Qt asks for; Spanish has one for millions, which is our plural."""


@dataclass(frozen=True, kw_only=True)
class Message:
    context: str
    source: str
    is_count: bool = False


@dataclass(kw_only=True)
class Catalogue:
    """What the TOML files say: (context, source) → language → text or forms."""

    said: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)
    used: set[tuple[str, str]] = field(default_factory=set)

    def find(self, message: Message, language: str) -> list[str]:
        key = (message.context, message.source)
        self.used.add(key)
        text = self.said.get(key, {}).get(LANGUAGES[language])
        if text is None:
            return []
        forms = text if isinstance(text, list) else [text]
        return (
            (forms + forms[-1:] * FORMS[language])[: FORMS[language]] if message.is_count else forms
        )


def messages() -> list[Message]:
    """All that can be said, in a stable order."""
    found = {*_in_sources(), *(Message(context="words", source=s) for s in SENTENCES.values())}
    for kind, words in NAMES.items():
        found |= {Message(context=f"names.{kind}", source=word) for word in words.values()}
    return sorted(found, key=lambda m: (m.context, m.source))


def _in_sources() -> Iterator[Message]:
    sources = sorted((ROOT / "console" / "ui").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "found.ts"
        names = map(str, sources)
        _run("lupdate", "-silent", "-locations", "none", *names, "-ts", str(path))
        for context in ET.parse(path).getroot().iter("context"):
            for message in context.iter("message"):
                yield _message_of(context.findtext("name"), message.findtext("source"))
    for source in sources:
        yield from _translate_calls(ast.parse(source.read_text("utf-8")))


def _translate_calls(tree: ast.AST) -> Iterator[Message]:
    """`translate("Context", "%n homes", "", len(rows))`: lupdate loses those with a count."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and len(node.args) > 1:
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            context, text = node.args[:2]
            if (
                name == "translate"
                and isinstance(context, ast.Constant)
                and isinstance(text, ast.Constant)
            ):
                yield _message_of(context.value, text.value)


def _message_of(context: str | None, source: str | None) -> Message:
    return Message(context=context or "", source=source or "", is_count="%n" in (source or ""))


def catalogue() -> Catalogue:
    made = Catalogue()
    for path in sorted((FOLDER / "console").glob("*.toml")):
        for context, entries in tomllib.loads(path.read_text("utf-8")).items():
            for source, said in entries.items():
                made.said[_key(path.stem, context, source)] = said
    return made


def _key(file: str, context: str, source: str) -> tuple[str, str]:
    if file == "words":
        return ("words", SENTENCES.get(source, source))
    if file == "names":
        return (f"names.{context}", NAMES.get(context, {}).get(source, source))
    return (context, source)


def ts(language: str, found: list[Message], said: Catalogue) -> str:
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             f'<TS version="2.1" language="{language}" sourcelanguage="en">']  # fmt: skip
    for context in dict.fromkeys(m.context for m in found):
        lines += ["<context>", f"    <name>{context}</name>"]
        for message in (m for m in found if m.context == context):
            lines += _message(message, said.find(message, language), language)
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(message: Message, forms: list[str], language: str) -> list[str]:
    if language == "en" and not forms:
        return []
    numerus = ' numerus="yes"' if message.is_count else ""
    if not forms:
        body = '<translation type="unfinished"></translation>'
    elif message.is_count:
        inner = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms)
        body = f"<translation>{inner}</translation>"
    else:
        body = f"<translation>{escape(forms[0])}</translation>"
    source = f"        <source>{escape(message.source)}</source>"
    return [f"    <message{numerus}>", source, f"        {body}", "    </message>"]


def problems(found: list[Message], said: Catalogue) -> list[str]:
    """What is missing, what nobody says any more, and whose blanks differ."""
    told = []
    for message in found:
        for language in ("zh_CN", "es", *(("en",) if message.is_count else ())):
            forms = said.find(message, language)
            if not forms:
                told.append(f"missing {language}: [{message.context}] {message.source}")
            told += [
                f"other blanks in {language}: [{message.context}] {message.source}"
                for form in forms
                if _blanks(form) != _blanks(message.source)
            ]
    told += [f"nobody says: [{c}] {s}" for c, s in said.said if (c, s) not in said.used]
    return told


def _blanks(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name} | (
        {"%n"} if "%n" in text else set()
    )


def _run(tool: str, *arguments: str) -> None:
    command = [str(Path(sys.executable).with_name(f"pyside6-{tool}")), *arguments]
    subprocess.run(command, check=True, capture_output=True, text=True)


def main(argv: list[str]) -> int:
    found, said = messages(), catalogue()
    told = problems(found, said)
    is_check = "--check" in argv
    for language in LANGUAGES:
        path, text = FOLDER / f"console_{language}.ts", ts(language, found, said)
        is_current = path.exists() and path.read_text("utf-8") == text
        if is_check and not is_current:
            told.append(f"out of date: {path.name}")
        elif not is_check and not (is_current and path.with_suffix(".qm").exists()):
            path.write_text(text, "utf-8")
            _run("lrelease", "-silent", str(path), "-qm", str(path.with_suffix(".qm")))
    print("\n".join(told), file=sys.stderr)
    return 1 if told and is_check else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
