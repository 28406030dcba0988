from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
import zxingcpp
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from checkpoint_app.labels.design import design_for
from checkpoint_app.labels.label import Label
from checkpoint_app.labels.layouts import A4_21, LAYOUTS, ROLL_60X40, Layout
from checkpoint_app.labels.sheet import Cancelled, write_labels
from checkpoint_app.pdf.text import Drawn

MakeLabel = Callable[..., Label]
Render = Callable[..., list[Image.Image]]
PageTexts = Callable[[Path], list[str]]

HOSTILE: dict[str, object] = {
    "address": "东门大院平房南排二十七号院内右手第三间半地下室西侧" * 8,
    "compound": "Sunrise Gardens International Community Phase " * 5,
    "name": "王" * 200,
    "merchant": "生鲜传奇社区超市连锁有限公司第十二分店" * 11,
    "number": 120,
    "of": 120,
    "cold": True,
    "copy": 99,
}


def _crop(page: Image.Image, left: float, top: float, right: float, bottom: float) -> Image.Image:
    """So many millimetres of a page with ten pixels to each."""
    return page.crop((round(left * 10), round(top * 10), round(right * 10), round(bottom * 10)))


def _read(page: Image.Image) -> list[str]:
    return [barcode.text for barcode in zxingcpp.read_barcodes(page)]


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=lambda layout: layout.key)
def test_every_qr_code_reads_from_the_rendered_page(
    layout: Layout, dpi: int, make_label: MakeLabel, render: Render, tmp_path: Path
) -> None:
    labels = [make_label(cold=at % 3 == 0, copy=1 + at % 2) for at in range(42 if layout is A4_21 else 24)]
    result = write_labels(labels, layout, tmp_path / "labels.pdf")
    pages = render(result.path, dpi)
    assert (result.labels, result.pages, result.failed) == (len(labels), len(pages), ())
    assert sorted(code for page in pages for code in _read(page)) == sorted(label.code for label in labels)


def test_labels_follow_each_other_from_the_first_cell_asked_for(
    make_label: MakeLabel, render: Render, tmp_path: Path
) -> None:
    labels = [make_label() for _ in range(20)]
    result = write_labels(labels, A4_21, tmp_path / "labels.pdf", first_cell=5)
    pages = render(result.path, 203)
    assert result.pages == len(pages) == 2
    found = {}
    for number, page in enumerate(pages):
        for barcode in zxingcpp.read_barcodes(page):
            x, y = (value / 203 * 25.4 for value in (barcode.position.top_left.x, barcode.position.top_left.y))
            column, row = int((x - 7.2) // 66), int((y - 15.15) // 38.1)
            found[barcode.text] = number * 21 + row * 3 + column
    assert found == {label.code: 5 + at for at, label in enumerate(labels)}


def test_a_roll_has_one_label_a_page_of_its_own_size(make_label: MakeLabel, render: Render, tmp_path: Path) -> None:
    result = write_labels([make_label(), make_label()], ROLL_60X40, tmp_path / "labels.pdf")
    pages = render(result.path, 254)
    assert [page.size for page in pages] == [(600, 400), (600, 400)]


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=lambda layout: layout.key)
def test_no_text_however_long_reaches_the_qr_code_or_leaves_the_label(
    layout: Layout, make_label: MakeLabel, render: Render, tmp_path: Path
) -> None:
    label = make_label(**HOSTILE)
    result = write_labels([label], layout, tmp_path / "labels.pdf", first_cell=layout.cells // 2)
    page = render(result.path, 254)[0]  # 10 pixels to the millimetre
    assert _read(page) == [label.code]
    left, top = layout.cell(layout.cells // 2)
    ink = ImageChops.invert(page).getbbox()
    assert ink is not None
    assert ink[0] >= (left + 1) * 10 and ink[1] >= (top + 1) * 10
    assert ink[2] <= (left + layout.label_width - 1) * 10 and ink[3] <= (top + layout.label_height - 1) * 10
    box = design_for(layout, cold=True, copy=True).qr
    area = _crop(page, left + box.left, top + box.top, left + box.right, top + box.bottom)
    symbol = ImageChops.invert(area).getbbox()
    assert symbol is not None
    quiet = 4 * box.width / 33 * 10 - 1.5  # of a version 2 symbol, less the rounding to pixels
    assert symbol[0] >= quiet and symbol[1] >= quiet
    assert symbol[2] <= area.width - quiet and symbol[3] <= area.height - quiet


@given(
    st.lists(st.text(max_size=60), min_size=4, max_size=4), st.integers(1, 999), st.booleans(), st.sampled_from([1, 2])
)
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_gives_a_label_that_reads_or_a_reason(
    make_label: MakeLabel, render: Render, tmp_path: Path, texts: list[str], of: int, cold: bool, copy: int
) -> None:
    address, compound, name, merchant = texts
    label = make_label(
        address=address, compound=compound, name=name, merchant=merchant, number=of, of=of, cold=cold, copy=copy
    )
    result = write_labels([label], ROLL_60X40, tmp_path / "labels.pdf")
    read = _read(render(result.path, 203)[0])
    assert (read, result.failed) == ([label.code], ()) or (read == [] and result.failed[0][0] == label.bag)


def test_what_stands_on_the_label_can_be_searched(make_label: MakeLabel, page_texts: PageTexts, tmp_path: Path) -> None:
    label = make_label(address="1-1-10-3", name="㛃**", merchant="𪜀记超市", number=2, of=3, cold=True)
    result = write_labels([label], ROLL_60X40, tmp_path / "labels.pdf")
    text = page_texts(result.path)[0]
    for expected in ("1-1-10-3", "碧园小区", "㛃**", "𪜀记超市", "Bag 2/3", "COLD", label.bag[-6:], label.code):
        assert expected in text


def test_a_reprint_is_marked_with_its_number_and_a_first_print_is_not(
    make_label: MakeLabel, page_texts: PageTexts, tmp_path: Path
) -> None:
    result = write_labels([make_label(), make_label(copy=3)], ROLL_60X40, tmp_path / "labels.pdf")
    first, reprint = page_texts(result.path)
    assert "COPY" not in first
    assert "COPY 3" in reprint


def test_the_cold_mark_is_there_in_black_and_white(make_label: MakeLabel, render: Render, tmp_path: Path) -> None:
    result = write_labels([make_label(cold=False), make_label(cold=True)], ROLL_60X40, tmp_path / "labels.pdf")
    box = design_for(ROLL_60X40, cold=True, copy=False).cold
    assert box is not None
    dark = []
    for page in render(result.path, 254):
        mark = _crop(page, box.left, box.top, box.right, box.bottom)
        dark.append(sum(mark.histogram()[:128]) / (mark.width * mark.height))
    assert dark[0] == 0
    assert 0.5 < dark[1] < 0.9  # black with a white snowflake and word


def test_each_character_that_the_main_font_lacks_is_reported_with_its_bags(
    make_label: MakeLabel, tmp_path: Path
) -> None:
    labels = [
        make_label(name="𪜀**"),
        make_label(merchant="𪜀记😀", compound="a\u202eb"),
        make_label(name="㛃䶮𬭎𠅤喆堃犇"),
    ]
    report = write_labels(labels, A4_21, tmp_path / "labels.pdf").glyphs
    assert {(glyph.character, glyph.drawn, glyph.where) for glyph in report.missing} == {
        ("𪜀", Drawn.FALLBACK, (labels[0].bag, labels[1].bag)),
        ("😀", Drawn.BOXED, (labels[1].bag,)),
        ("\u202e", Drawn.REMOVED, (labels[1].bag,)),
    }


def test_a_label_that_fails_is_a_marked_cell_and_a_reason_and_the_others_are_printed(
    make_label: MakeLabel, render: Render, page_texts: PageTexts, tmp_path: Path
) -> None:
    good = [make_label(), make_label()]
    bad = [make_label(number=4, of=3), make_label(code="A" * 120), make_label(code="a"), make_label(address=" \u200b")]
    result = write_labels([good[0], *bad, good[1]], ROLL_60X40, tmp_path / "labels.pdf")
    assert result.labels == 2
    assert [bag for bag, _ in result.failed] == [label.bag for label in bad]
    reasons = [reason for _, reason in result.failed]
    assert reasons[0] == "There is no bag 4 of 3. Pack the bag again."
    assert "would be 0.38 mm wide, and scanners need 0.42 mm" in reasons[1]
    assert "only A-Z, 0-9" in reasons[2]
    assert "no address" in reasons[3]
    texts = page_texts(result.path)
    assert ["NO LABEL" in text for text in texts] == [False, True, True, True, True, False]
    assert bad[0].bag[-6:] in texts[1] and "bag 4 of 3" in texts[1]
    assert [_read(page) for page in render(result.path, 203)] == [[good[0].code], [], [], [], [], [good[1].code]]


def test_cancelling_leaves_no_file_and_an_older_one_as_it_was(make_label: MakeLabel, tmp_path: Path) -> None:
    path = tmp_path / "labels.pdf"
    calls: list[tuple[int, int]] = []

    def stop_at_the_second_call(done: int, total: int) -> bool:
        calls.append((done, total))
        return len(calls) < 2

    labels = [make_label() for _ in range(30)]
    with pytest.raises(Cancelled):
        write_labels(labels, A4_21, path, progress=stop_at_the_second_call)
    assert list(tmp_path.iterdir()) == []
    assert calls[0] == (0, 30) and 0 < calls[1][0] < 30
    path.write_bytes(b"older")
    with pytest.raises(Cancelled):
        write_labels(labels, A4_21, path, progress=lambda done, total: done < total)
    assert path.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [path]


def test_progress_counts_up_to_the_total(make_label: MakeLabel, tmp_path: Path) -> None:
    calls: list[tuple[int, int]] = []

    def go_on(done: int, total: int) -> bool:
        calls.append((done, total))
        return True

    write_labels([make_label() for _ in range(25)], A4_21, tmp_path / "labels.pdf", progress=go_on)
    assert calls[-1] == (25, 25)
    assert calls == sorted(calls)


def test_a_full_disk_is_said_and_leaves_no_half_file(
    make_label: MakeLabel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left") as raised:
        write_labels([make_label()], A4_21, tmp_path / "labels.pdf")
    assert raised.value.errno == errno.ENOSPC
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_the_system_s_own_error(make_label: MakeLabel, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_labels([make_label()], A4_21, tmp_path / "gone" / "labels.pdf")
    locked = tmp_path / "locked"
    locked.mkdir()
    locked.chmod(stat.S_IRUSR | stat.S_IXUSR)
    if os.access(locked, os.W_OK):
        return  # root writes anywhere, and Windows has no such mode
    with pytest.raises(PermissionError):
        write_labels([make_label()], A4_21, locked / "labels.pdf")


def test_labels_written_again_replace_the_file(make_label: MakeLabel, render: Render, tmp_path: Path) -> None:
    first, second = make_label(), make_label()
    path = tmp_path / "标签.pdf"
    write_labels([first], ROLL_60X40, path)
    write_labels([second], ROLL_60X40, path)
    assert [_read(page) for page in render(path, 203)] == [[second.code]]
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("first_cell", [-1, 21])
def test_a_cell_that_the_sheet_does_not_have_is_refused(first_cell: int, make_label: MakeLabel, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="has cells 0 to 20"):
        write_labels([make_label()], A4_21, tmp_path / "labels.pdf", first_cell=first_cell)
    assert list(tmp_path.iterdir()) == []


def test_no_labels_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no labels"):
        write_labels([], A4_21, tmp_path / "labels.pdf")


def test_the_file_says_to_print_at_full_size_and_has_subsets_of_the_fonts_only(
    make_label: MakeLabel, tmp_path: Path
) -> None:
    result = write_labels([make_label() for _ in range(21)], A4_21, tmp_path / "labels.pdf")
    content = result.path.read_bytes()
    assert b"/PrintScaling /None" in content
    assert b"/Image" not in content.replace(b"/ImageB", b"").replace(b"/ImageC", b"").replace(b"/ImageI", b"")
    assert len(content) < 60_000
