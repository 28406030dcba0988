from __future__ import annotations

import io
import sys
import unicodedata
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from checkpoint_app.pdf import fonts, text
from checkpoint_app.pdf.text import Drawn, Face, MissingGlyph, Run
from checkpoint_app.resource_files import resource


def _pdf(draw: Callable[[Canvas], object]) -> bytes:
    """A PDF with one page."""
    file = io.BytesIO()
    canvas = Canvas(file, pageCompression=1, invariant=1)
    draw(canvas)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def _page(draw: Callable[[Canvas], object]) -> tuple[bytes, str]:
    """The PDF with one page, and the text that can be searched in it."""
    content = _pdf(draw)
    return content, _searchable(content)


def _searchable(content: bytes) -> str:
    document = pypdfium2.PdfDocument(content)
    try:
        return "".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


@pytest.mark.parametrize("bold", [False, True])
def test_the_main_font_writes_the_whole_model_district(bold: bool) -> None:
    main = Face.BOLD if bold else Face.REGULAR
    for path in resource("demo").iterdir():
        for line in path.read_text(encoding="utf-8-sig").splitlines():
            assert text.runs(line, bold) in ([Run(line, main)], [])


@pytest.mark.parametrize(("first", "last"), [(0x3400, 0x4DB5), (0x4E00, 0x9FEF), (0x20000, 0x2A6D6), (0x2A700, 0x2B734),
                                             (0x2B740, 0x2B81D), (0x2B820, 0x2CEA1), (0x2CEB0, 0x2EBE0)])  # fmt: skip
def test_every_ideograph_of_gb_18030_has_a_font(first: int, last: int) -> None:
    covered = fonts.load(fonts.REGULAR).coverage | fonts.load(fonts.FALLBACK).coverage
    assert [hex(code) for code in range(first, last + 1) if code not in covered] == []


def test_runs_change_where_the_face_changes() -> None:
    assert text.runs("王𪜀𪜁a😀😀") == [
        Run("王", Face.REGULAR),
        Run("𪜀𪜁", Face.FALLBACK),
        Run("a", Face.REGULAR),
        Run("😀", Face.BOX),
        Run("😀", Face.BOX),
    ]
    assert text.runs("", bold=True) == []


def test_drawing_reports_each_missing_character_once_and_what_became_of_it() -> None:
    found: list[MissingGlyph] = []
    _, searchable = _page(lambda canvas: found.extend(text.draw(canvas, 50, 700, "王𪜀𪜀😀\u200b\ud800", 20)))
    assert found == [
        MissingGlyph("\u200b", Drawn.REMOVED),
        MissingGlyph("𪜀", Drawn.FALLBACK),
        MissingGlyph("😀", Drawn.BOXED),
        MissingGlyph("\ud800", Drawn.BOXED),
    ]
    assert "王𪜀𪜀" in searchable
    assert "U+1F600" in searchable and "U+D800" in searchable


@pytest.mark.parametrize("line", ["32-1-502 (x)\\", "⼀一⼁丨", "㛃䶮𬭎𠅤喆堃犇", "𠀀𪛖𫝀𮯠", "Ełk Łódź Ñandú"])
@pytest.mark.parametrize("bold", [False, True])
def test_drawn_text_reads_back_as_it_was(line: str, bold: bool) -> None:
    content, searchable = _page(lambda canvas: text.draw(canvas, 50, 700, line, 20, bold))
    assert searchable == line
    assert b"/Type0" in content


def test_text_in_many_characters_reads_back_as_it_was() -> None:
    line = "".join(
        map(chr, range(0x4E00, 0x4E00 + 700))
    )  # more than one byte, and than one block of the map, can count
    _, searchable = _page(lambda canvas: text.draw(canvas, 50, 700, line, 0.5))
    assert searchable == line


def test_documents_made_at_once_do_not_mix(often_switching: None) -> None:
    lines = ["".join(map(chr, range(first, first + 400))) for first in range(0x4E00, 0x4E00 + 4000, 400)]
    with ThreadPoolExecutor(4) as pool:
        files = list(pool.map(_written, lines))
    assert [_searchable(file) for file in files] == lines
    assert [len(file) for file in files] == [len(_written(line)) for line in lines]  # the glyphs are whole too


@pytest.fixture
def often_switching() -> Iterator[None]:
    """Threads that interrupt each other at every turn."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


def _written(line: str) -> bytes:
    return _pdf(lambda canvas: text.draw(canvas, 20, 700, line, 1))


@pytest.mark.parametrize(
    ("dirty", "visible", "removed"),
    [
        ("a\tb\r\nc", "a b c", ""),
        ("a\u2009b", "a b", ""),
        ("\u202e王\u202c", "王", "\u202e\u202c"),
        ("\x00a\x1b[0m\u200d\ufeff", "a[0m", "\x00\x1b\u200d\ufeff"),
        ("e\u0301", "é", ""),
        ("\uf900", "\uf900", ""),  # a compatibility ideograph keeps its own outline
    ],
)
def test_cleaning_leaves_what_can_be_seen(dirty: str, visible: str, removed: str) -> None:
    assert text.clean(dirty) == (visible, tuple(MissingGlyph(character, Drawn.REMOVED) for character in removed))


@given(st.text())
def test_no_character_that_turns_or_hides_text_is_drawn(any_text: str) -> None:
    visible, _ = text.clean(any_text)
    assert not [character for character in visible if unicodedata.category(character) in ("Cc", "Zl", "Zp")]
    assert not [character for character in visible if unicodedata.bidirectional(character) in text_turners]


text_turners = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


@given(st.text(), st.booleans())
def test_runs_say_all_that_is_visible(any_text: str, bold: bool) -> None:
    assert "".join(run.text for run in text.runs(any_text, bold)) == text.clean(any_text)[0]


TEXTS = st.text(st.one_of(st.characters(), st.sampled_from("王晶第小区栋32-1 50（）,abcW\u3000")), max_size=220)


@given(TEXTS, st.floats(30, 400), st.floats(4, 40), st.floats(0.1, 1), st.integers(1, 4), st.booleans())
def test_fitted_text_is_never_wider_than_its_room(
    any_text: str, room: float, largest: float, share: float, lines: int, bold: bool
) -> None:
    smallest = largest * share
    fitted = text.fit(any_text, room, largest, smallest, lines=lines, bold=bold)
    assert len(fitted.lines) <= lines
    assert smallest - 1e-9 <= fitted.size <= largest
    for line in fitted.lines:
        assert text.width(line, fitted.size, bold) <= room + 1e-6 or len(line) == 1
    whole = "".join(text.clean(any_text)[0].split())
    shown = "".join("".join(fitted.lines).split())
    if fitted.cut:
        assert shown.endswith("…") and whole.startswith(shown[:-1])
    else:
        assert shown == whole


def test_text_shrinks_then_wraps_then_is_cut() -> None:
    def fit(content: str) -> text.Fitted:
        return text.fit(content, 100, 20, 10, lines=2)

    assert fit("王").size == 20
    assert fit("王" * 8).lines == ("王" * 8,) and fit("王" * 8).size == pytest.approx(12.5)
    assert fit("王" * 12).lines == ("王" * 10, "王" * 2) and fit("王" * 12).size == 10
    assert fit("王" * 200).lines == ("王" * 10, "王" * 9 + "…") and fit("王" * 200).cut


def test_lines_break_between_words_and_not_before_closing_punctuation() -> None:
    assert text.fit("neighbourhood supermarket", 75, 10, 10, lines=3).lines == ("neighbourhood", "supermarket")
    assert text.fit("大润发超市（北店）", 80, 10, 10, lines=2).lines == ("大润发超市（北", "店）")


def test_an_address_and_what_a_no_break_space_joins_stay_on_one_line() -> None:
    def fit(content: str) -> tuple[str, ...]:
        return text.fit(content, 80, 10, 10, lines=9).lines

    assert fit("32-1-502, 32-1-1101, 32-1-1102") == ("32-1-502,", "32-1-1101,", "32-1-1102")
    assert fit("502\xa01/2, 1101\xa01/2, 1101\xa02/2") == ("502\xa01/2,", "1101\xa01/2,", "1101\xa02/2")
    assert fit("neighbour-supermarket") == ("neighbour-", "supermarket")


@pytest.mark.parametrize(("size", "bold", "stroked"), [(9.9, False, False), (10, False, True), (8, True, True)])
def test_a_fallback_glyph_is_thickened_unless_the_text_is_small_and_regular(
    size: float, bold: bool, stroked: bool
) -> None:
    file = io.BytesIO()
    canvas = Canvas(file, pageCompression=0)
    text.draw(canvas, 50, 700, "𪜀", size, bold)
    canvas.save()
    assert (b" 2 Tr " in file.getvalue()) is stroked


def test_every_missing_glyph_is_described_in_words() -> None:
    assert text.describe(MissingGlyph("𪜀", Drawn.FALLBACK)) == (
        "“𪜀” (U+2A700) is not in the main font and was drawn in the font CheckpointHanFallback."
    )
    assert "U+1F600" in text.describe(MissingGlyph("😀", Drawn.BOXED))
    assert text.describe(MissingGlyph("\u202e", Drawn.REMOVED)) == "An invisible character (U+202E) was left out."


def test_merging_collects_the_places_of_a_character() -> None:
    found = [MissingGlyph("𪜀", Drawn.FALLBACK, (place,)) for place in "ABA"] + [MissingGlyph("x", Drawn.BOXED, ("B",))]
    assert text.merged(found) == (
        MissingGlyph("𪜀", Drawn.FALLBACK, ("A", "B")),
        MissingGlyph("x", Drawn.BOXED, ("B",)),
    )
