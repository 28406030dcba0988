"""What the documents say is there: commands, keys, words on the screen, pictures, links."""

from __future__ import annotations

import re
import struct
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
import shiboken6
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from checkpoint_app import demo
from checkpoint_app.app import build
from checkpoint_app.cli import commands
from checkpoint_app.intake.reference import FILES
from checkpoint_app.ui.language import Language
from checkpoint_app.ui.main_window import MainWindow
from checkpoint_app.ui.settings import Settings
from checkpoint_app.ui.sounds import Silence

ROOT = Path(__file__).resolve().parents[2]
GUIDES = {"zh_CN": ROOT / "docs" / "guide.md", "en": ROOT / "docs" / "guide.en.md"}
DOCUMENTS = sorted(each for folder in ("", "docs", "benchmarks") for each in (ROOT / folder).glob("*.md"))
SCREENSHOTS = ROOT / "docs" / "screenshots"
STATIONS = (
    "orders",
    "receiving",
    "disinfection",
    "packing",
    "delivery",
    "shift",
    "purchasing",
    "accounts",
    "coldchain",
)

# The first column of the table of keys, in both languages; "" is every station.
PLACES = {
    "任何页": "",
    "订单": "orders",
    "收货": "receiving",
    "消杀": "disinfection",
    "分装": "packing",
    "交付": "delivery",
    "采购": "purchasing",
    "账目": "accounts",
    "批次冷链": "coldchain",
    "anywhere": "",
    "Orders": "orders",
    "Receiving": "receiving",
    "Disinfection": "disinfection",
    "Packing": "packing",
    "Delivery": "delivery",
    "Purchasing": "purchasing",
    "Accounts": "accounts",
    "Lots, cold chain": "coldchain",
}
# Keys that a widget takes by itself, without a shortcut; what they do is tested with their stations.
PLAIN_KEYS = {"Enter", "Esc", "+", "*"}


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def names(paths: list[Path]) -> list[str]:
    return [path.relative_to(ROOT).as_posix() for path in paths]


# --- links and pictures ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", names(DOCUMENTS))
def test_every_link_and_picture_of_a_document_is_there(name: str) -> None:
    document = ROOT / name
    targets = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", read(document))

    missing = [each for each in targets if "://" not in each and not (document.parent / each).exists()]

    assert missing == []


@pytest.mark.parametrize("language", GUIDES)
def test_the_guide_shows_every_station_in_its_own_language(language: str) -> None:
    shown = re.findall(r"!\[[^\]]+\]\(screenshots/(\w+)-(zh_CN|en)\.png\)", read(GUIDES[language]))

    assert shown == [(station, language) for station in STATIONS]
    assert set(re.findall(r"-(zh_CN|en)\.png\)", read(GUIDES[language]))) == {language}


def test_every_picture_is_small_and_shown_somewhere() -> None:
    documents = "".join(read(path) for path in DOCUMENTS)
    pictures = sorted(SCREENSHOTS.glob("*.png"))

    assert pictures
    assert [path.name for path in pictures if path.stat().st_size > 150_000] == []
    assert [path.name for path in pictures if path.name not in documents] == []


def test_a_station_is_shown_as_on_the_common_laptop() -> None:
    found = [path for path in SCREENSHOTS.glob("*.png") if path.stem.endswith(tuple(f"-{each}" for each in GUIDES))]
    assert {path.name for path in found} >= {f"{station}-{each}.png" for station in STATIONS for each in GUIDES}

    sizes = {struct.unpack(">II", path.read_bytes()[16:24]) for path in found}

    assert sizes == {(1366, 768)}


def test_both_guides_have_the_same_parts() -> None:
    parts = [re.findall(r"^(#+ |\d+\. |- |\|)", read(path), re.MULTILINE) for path in GUIDES.values()]

    assert parts[0] == parts[1]


# --- commands ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", names(DOCUMENTS))
def test_every_command_of_a_document_exists_with_its_options(name: str) -> None:
    known = commands("en").commands
    wrong = []
    for line in mentioned(read(ROOT / name)):
        word, *arguments = line.split() or ["--help"]
        if word.startswith(("-", "…")):
            continue
        command = known.get(word)
        if command is None:
            wrong.append(line)
            continue
        permitted = {option for each in command.params if isinstance(each, click.Option) for option in each.opts}
        wrong += [f"{word} {each}" for each in arguments if each.startswith("--") and each not in permitted]

    assert wrong == []


@pytest.mark.parametrize("language", GUIDES)
def test_the_guide_names_every_command(language: str) -> None:
    named = {line.split()[0] for line in mentioned(read(GUIDES[language])) if line}

    assert set(commands("en").commands) <= named


def mentioned(text: str) -> Iterator[str]:
    """What stands behind `checkpoint-app` or `run.py` on a line of code."""
    spans = re.findall(r"`([^`\n]+)`", text) + re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
    for line in "\n".join(spans).splitlines():
        code = line.split("#")[0]
        found = re.search(r"(?:checkpoint-app|run\.py)(?: +(.*))?$", code.strip())
        if found and not (found[1] or "").startswith("check"):
            yield found[1] or ""


@pytest.mark.parametrize("language", GUIDES)
def test_the_guide_names_every_file_of_the_district(language: str) -> None:
    text = read(GUIDES[language])
    headers = {}
    for file in FILES:
        header = read(ROOT / "resources" / "demo" / file).splitlines()[0].lstrip("\ufeff")
        headers[file] = header.replace(",", ", ")

    rows = dict(re.findall(r"^\| (\w+\.csv)[^|]* \| ([^|]+) \|$", text, re.MULTILINE))

    assert rows == headers


# --- keys --------------------------------------------------------------------------------------------------------


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    """The program's own window on the model district."""
    settings = Settings(tmp_path / "settings.ini")
    language = Language(qapp, settings, "en")
    opened = build(qapp, demo.prepare(tmp_path), settings=settings, language=language, sounds=Silence(), demo=True)
    yield opened.window
    opened.window.close()
    opened.desk.close()
    for each in (opened.window, opened.theme, language):
        shiboken6.delete(each)


@pytest.mark.parametrize("language", GUIDES)
def test_the_table_of_keys_names_the_keys_there_are(language: str, window: MainWindow) -> None:
    told: dict[str, set[str]] = {}
    for place, keys in keys_told(read(GUIDES[language])):
        told.setdefault(PLACES[place], set()).update(keys)

    for number, station in enumerate(STATIONS, start=1):
        window.go_to(station)
        view = window.view(station)
        assert view is not None
        there = {normal(each.key()) for each in view.findChildren(QShortcut)}
        wanted = {normal(QKeySequence(each)) for each in told.get(station, set()) - PLAIN_KEYS}
        everywhere = {normal(QKeySequence("Ctrl+Z"))}
        rail = {normal(each.key()) for each in window.findChildren(QShortcut)}

        assert normal(QKeySequence(f"F{number}")) in rail
        assert there - wanted == everywhere
        assert wanted <= there
    assert {"Ctrl+Z", "F1", f"F{len(STATIONS)}"} <= told[""]


def keys_told(text: str) -> Iterator[tuple[str, list[str]]]:
    """Each row of the table of keys: where, and the keys."""
    for place, cell in re.findall(r"^\| ([^|]+) \| ([^|]+) \| [^|]+ \|$", text, re.MULTILINE):
        keys = re.findall(r"(?:Ctrl|Alt)\+(?:Shift\+)?(?:Enter|Left|[=\w])|F\d|Enter|Esc|Del|(?<!\S)[+*]", cell)
        if keys and place in PLACES:
            yield place, keys


def normal(keys: QKeySequence) -> str:
    """Enter and Return are one key to a person."""
    return keys.toString(QKeySequence.SequenceFormat.PortableText).replace("Return", "Enter")


# --- words on the screen -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "quotes"), [("zh_CN", "“([^”]+)”"), ("en", '"([^"\n]+)"')])
def test_words_in_quotes_stand_on_the_screen_so(language: str, quotes: str) -> None:
    text = read(GUIDES[language])
    known = screen_words(language) | set(re.findall(r"^#+ (?:\d )?(.+?)$", text, re.MULTILINE))

    unknown = [each for each in re.findall(quotes, " ".join(text.split())) if short(each) not in known]

    assert unknown == []


def screen_words(language: str) -> set[str]:
    messages = ET.parse(ROOT / "resources" / "translations" / f"checkpoint_app_{language}.ts").iter("translation")
    return {short(message.text or "") for message in messages}


def short(words: str) -> str:
    """Without the key, the number or the full stop that the screen adds."""
    return re.sub(r"( ?[(（][^)）]*[)）]|[:：] ?\{.*|[。.…?？])+$", "", words).strip()
