"""The papers that labels are printed on: pages cut into cells. Knows sizes in millimetres, not what a label shows."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint_app.words import translate

THERMAL_DOT_MM = 0.125  # 203 dpi, as nearly all label printers have: 8 dots to the millimetre


@dataclass(frozen=True, slots=True)
class Layout:
    """A page with `columns` × `rows` equal labels. All lengths in mm; the margins are those of the top left label.

    `dot_mm` is the side of a printer's dot where the QR code must be made of whole dots, 0 where the printer is fine
    enough not to care. Raises ValueError where the labels do not fit on the page.
    """

    key: str
    name: str
    page_width: float
    page_height: float
    label_width: float
    label_height: float
    columns: int = 1
    rows: int = 1
    margin_left: float = 0.0
    margin_top: float = 0.0
    column_gap: float = 0.0
    row_gap: float = 0.0
    dot_mm: float = 0.0

    def __post_init__(self) -> None:
        if self.columns < 1 or self.rows < 1 or min(self.label_width, self.label_height) <= 0:
            raise ValueError(f"layout {self.key!r} has no labels")
        if min(self.margin_left, self.margin_top, self.column_gap, self.row_gap, self.dot_mm) < 0:
            raise ValueError(f"layout {self.key!r} has a negative length")
        right = self.margin_left + self.columns * self.label_width + (self.columns - 1) * self.column_gap
        bottom = self.margin_top + self.rows * self.label_height + (self.rows - 1) * self.row_gap
        if right > self.page_width + 0.01 or bottom > self.page_height + 0.01:
            raise ValueError(
                f"the labels of layout {self.key!r} need {right:g} × {bottom:g} mm and its page has "
                f"{self.page_width:g} × {self.page_height:g} mm"
            )

    @property
    def cells(self) -> int:
        """How many labels a page holds."""
        return self.columns * self.rows

    def cell(self, index: int) -> tuple[float, float]:
        """Left and top edge in mm of a label on its page, counted from 0 along the rows."""
        row, column = divmod(index, self.columns)
        return (
            self.margin_left + column * (self.label_width + self.column_gap),
            self.margin_top + row * (self.label_height + self.row_gap),
        )


A4_21 = Layout(
    key="a4-21",
    name="A4 sheet, 21 labels of 63.5 × 38.1 mm",
    page_width=210,
    page_height=297,
    label_width=63.5,
    label_height=38.1,
    columns=3,
    rows=7,
    margin_left=7.2,
    margin_top=15.15,
    column_gap=2.5,
)
ROLL_60X40 = Layout(
    key="roll-60x40",
    name="Label roll, 60 × 40 mm",
    page_width=60,
    page_height=40,
    label_width=60,
    label_height=40,
    dot_mm=THERMAL_DOT_MM,
)
LAYOUTS: dict[str, Layout] = {layout.key: layout for layout in (A4_21, ROLL_60X40)}


def title(layout: Layout) -> str:
    """The layout's name in the language in force; a layout that the program does not bring keeps its own name."""
    match layout.key:
        case "a4-21":
            return translate("Labels", "A4 sheet, 21 labels of 63.5 × 38.1 mm")
        case "roll-60x40":
            return translate("Labels", "Label roll, 60 × 40 mm")
        case _:
            return layout.name
