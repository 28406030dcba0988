"""Keeps resources/translations in step with the texts in the source; it knows no language.

    python tools/translations.py update       put new texts into the .ts files, drop those that are gone (Qt's lupdate)
    python tools/translations.py check        name every text that is not translated, and every translation that is wrong
    python tools/translations.py fill FILE    write translations from JSON, {context: {source: translation}}, into zh_CN
    python tools/translations.py release      compile .ts to .qm (Qt's lrelease; every build does it)

A text is `translate("Context", "Sentence with {name}.")` with two literals. `check` reads the source with Python's own
parser and not with lupdate, so that a text which lupdate would overlook is found as well.
"""

from __future__ import annotations

import ast
import json
import string
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
FOLDER = "resources/translations"
SOURCE_LANGUAGE = "en"
LANGUAGES = ("en", "zh_CN")

Key = tuple[str, str]  # context, source text


class TranslationsError(Exception):
    """What is wrong, in words for the person who runs this tool."""


@dataclass(frozen=True, slots=True)
class Message:
    """One text of a .ts file; `finished` is false where Qt Linguist calls it unfinished, vanished or obsolete."""

    translation: str
    finished: bool


# --- the source --------------------------------------------------------------------------------------------------


def texts_in(path: Path, name: str) -> Iterator[tuple[Key | None, str]]:
    """Each call of `translate` in a module: its context and text (None where they are no literals) and its place."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), name)):
        if not isinstance(node, ast.Call):
            continue
        called = node.func
        plain = isinstance(called, ast.Name) and called.id == "translate"
        of_words = (
            isinstance(called, ast.Attribute)
            and called.attr == "translate"
            and isinstance(called.value, ast.Name)
            and called.value.id == "words"
        )
        if not plain and not of_words:
            continue
        place = f"{name}:{node.lineno}"
        match node.args:
            case [ast.Constant(value=str(context)), ast.Constant(value=str(text))] if not node.keywords:
                yield (context, text), place
            case _:
                yield None, place


def source_files(root: Path) -> list[Path]:
    return sorted((root / "checkpoint_app").rglob("*.py"))


def source_texts(root: Path) -> tuple[dict[Key, str], list[str]]:
    """Every text of the program with its first place, and what is wrong with the calls themselves."""
    texts: dict[Key, str] = {}
    faults: list[str] = []
    for path in source_files(root):
        for key, place in texts_in(path, path.relative_to(root).as_posix()):
            if key is None:
                faults.append(f"{place}: translate() takes two string literals, else its text is never translated")
            elif fields(key[1]) is None:
                faults.append(f"{place}: str.format cannot read {key[1]!r}")
            else:
                texts.setdefault(key, place)
    return texts, faults


def fields(text: str) -> frozenset[str] | None:
    """The names in braces; None where the braces do not pair."""
    try:
        return frozenset(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)
    except ValueError:
        return None


# --- the .ts files -----------------------------------------------------------------------------------------------


def ts_path(root: Path, language: str) -> Path:
    return root / FOLDER / f"checkpoint_app_{language}.ts"


def read_ts(path: Path) -> dict[Key, Message]:
    """The messages of a .ts file in their order; an absent file has none."""
    if not path.exists():
        return {}
    try:
        tree = ET.parse(path).getroot()
    except ET.ParseError as error:
        raise TranslationsError(f"{path} is no .ts file: {error}") from error
    messages: dict[Key, Message] = {}
    for context in tree.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None:
                key = (context.findtext("name") or "", message.findtext("source") or "")
                messages[key] = Message(translation.text or "", "type" not in translation.attrib)
    return messages


def write_ts(path: Path, language: str, messages: dict[Key, Message]) -> None:
    """Writes the file as lupdate writes it, byte for byte, so that an update after this changes no line."""
    quoted = {'"': "&quot;", "'": "&apos;"}
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="{SOURCE_LANGUAGE}">')
    last = None
    for (context, source), message in messages.items():
        if context != last:
            lines += ["</context>"] * (last is not None)
            lines += ["<context>", f"    <name>{escape(context, quoted)}</name>"]
            last = context
        unfinished = "" if message.finished else ' type="unfinished"'
        lines += [
            "    <message>",
            f"        <source>{escape(source, quoted)}</source>",
            f"        <translation{unfinished}>{escape(message.translation, quoted)}</translation>",
            "    </message>",
        ]
    lines += ["</context>"] * (last is not None)
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8", newline="\n")


# --- the commands ------------------------------------------------------------------------------------------------


def qt_tool(name: str) -> Path:
    """lupdate or lrelease as PySide6-Essentials ships them."""
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise TranslationsError("PySide6-Essentials is not installed in this Python; it ships Qt's translation tools.")
    folder = Path(spec.origin).parent
    for path in (folder / name, folder / f"{name}.exe"):
        if path.exists():
            return path
    raise TranslationsError(f"{folder} has no {name}; install PySide6-Essentials again.")


def run_qt_tool(name: str, *arguments: str | Path) -> None:
    result = subprocess.run([qt_tool(name), *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if result.returncode:
        raise TranslationsError(f"{name} failed: {result.stdout.decode(errors='replace').strip()}")


def update(root: Path) -> None:
    """Brings both .ts files to the texts of the source; English is its own translation and so is finished at once."""
    (root / FOLDER).mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "sources.lst"
        listed.write_text("\n".join(path.as_posix() for path in source_files(root)), encoding="utf-8")
        # No guesses from similar texts: a translation that looks right and is wrong is worse than none.
        options = ["-silent", "-locations", "none", "-no-obsolete", "-sort-messages", "-source-language", "en"]
        options += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
        for language in LANGUAGES:
            path = ts_path(root, language)
            run_qt_tool("lupdate", *options, "-target-language", language, f"@{listed}", "-ts", path)
    source = ts_path(root, SOURCE_LANGUAGE)
    own = {key: Message(translation=key[1], finished=True) for key in read_ts(source)}
    write_ts(source, SOURCE_LANGUAGE, own)


def faults(root: Path) -> list[str]:
    """All that keeps the translations from being complete, a line each; changes nothing."""
    texts, found = source_texts(root)
    for language in LANGUAGES:
        path = ts_path(root, language)
        messages = read_ts(path)
        for (context, source), place in texts.items():
            name = f"{path.name}: {context}: {source!r} ({place})"
            message = messages.get((context, source))
            if message is None:
                found.append(f"{name} is not in it; run update (which sees into no f-string)")
            elif not message.finished or not message.translation.strip():
                found.append(f"{name} is not translated")
            elif fields(message.translation) != fields(source):
                found.append(f"{name} has other names in braces: {message.translation!r}")
            elif language == SOURCE_LANGUAGE and message.translation != source:
                found.append(f"{name} must read as the source does, not {message.translation!r}")
        for context, source in messages.keys() - texts.keys():
            found.append(f"{path.name}: {context}: {source!r} is no longer in the program; run update")
    return found


def fill(root: Path, translations: dict[str, dict[str, str]]) -> int:
    """Writes translations into zh_CN as finished and keeps all others; says how many. Each must have its source there."""
    path = ts_path(root, "zh_CN")
    messages = read_ts(path)
    unknown: list[str] = []
    count = 0
    for context, pairs in translations.items():
        for source, translation in pairs.items():
            if (context, source) not in messages:
                unknown.append(f"{context}: {source!r}")
            elif fields(translation) != fields(source):
                unknown.append(f"{context}: {source!r} has other names in braces than {translation!r}")
            else:
                messages[context, source] = Message(translation, finished=bool(translation.strip()))
                count += 1
    if unknown:
        listed = "\n  ".join(unknown)
        raise TranslationsError(f"Nothing was written. {path.name} has no such text (run update first?):\n  {listed}")
    write_ts(path, "zh_CN", messages)
    return count


def release(root: Path) -> list[Path]:
    """Compiles every .ts file to the .qm beside it, which the program loads."""
    compiled = []
    for path in sorted((root / FOLDER).glob("*.ts")):
        target = path.with_suffix(".qm")
        run_qt_tool("lrelease", "-silent", path, "-qm", target)
        compiled.append(target)
    return compiled


def main(arguments: list[str], root: Path = ROOT) -> int:
    try:
        match arguments:
            case ["update"]:
                update(root)
            case ["check"]:
                found = faults(root)
                print("\n".join([*found, f"{len(found)} faults"]) if found else "The translations are complete.")
                return 1 if found else 0
            case ["fill", file]:
                translations = json.loads(Path(file).read_text(encoding="utf-8"))
                print(f"{fill(root, translations)} translations written to {ts_path(root, 'zh_CN').name}")
            case ["release"]:
                print("\n".join(path.name for path in release(root)))
            case _:
                print((__doc__ or "").strip())
                return 2
    except (TranslationsError, OSError, ValueError) as problem:
        print(problem)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
