"""The cash box: what it should hold, counting it by notes and coins, money in and out. Knows the desk, no widget."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint_app.db.money_rows import VoucherRow
from checkpoint_app.desk import Desk
from checkpoint_app.domain import money
from checkpoint_app.domain.commands import CountCash, MoveMoney
from checkpoint_app.domain.facts import Denomination
from checkpoint_app.domain.outcomes import Done, Refused
from checkpoint_app.ui.accounts.drafts import MoneyDraft, amount_complaint
from checkpoint_app.ui.accounts.said import Said
from checkpoint_app.ui.accounts.words import moved_words
from checkpoint_app.ui.answer import Answer, ok, refusal
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.texts import Names, kind_text, local_moment
from checkpoint_app.ui.texts.money_words import method_words, place_words
from checkpoint_app.words import sentences, translate

FACES = (10_000, 5_000, 2_000, 1_000, 500, 100, 50, 10, 5, 1)
MOVES = (
    ("office", "cash"),
    ("cash", "office"),
    ("cash", "bank"),
    ("bank", "cash"),
    ("office", "bank"),
    ("bank", "office"),
)
_COUNTED = "voucher.cash_counted"
_RECENT = 200
_MOST_PIECES = 99_999


@dataclass(frozen=True, slots=True)
class CashRow:
    """A voucher that touched the box, the bank or the office. `fen` is what came in (or went out, below 0)."""

    voucher: str
    at: str
    time: str
    what: str
    who: str
    fen: int
    is_count: bool

    @property
    def mark(self) -> Mark | None:
        if not self.is_count:
            return None
        return Mark.OK if not self.fen else Mark.NOTICE


class CashPresenter:
    """Keeps what was counted so far, what is typed of it, and what is to be moved."""

    def __init__(self, desk: Desk, names: Names) -> None:
        self._desk = desk
        self._names = names
        self.pieces: dict[int, str] = dict.fromkeys(FACES, "")
        self.explanation = ""
        self.wrong_explanation = ""
        self.wrong_pieces = ""
        self.move = MOVES[0]
        self.draft = MoneyDraft()
        self.expected_fen = 0
        self.bank_fen = 0
        self.rows: list[CashRow] = []

    def reload(self) -> None:
        """Read again. Raises KnownError."""
        queries = self._desk.queries.money
        self.expected_fen = queries.cash_expected()
        self.bank_fen = queries.balance(f"bank:{self._desk.checkpoint}")
        self.rows = [self._row(each) for each in queries.vouchers(_RECENT) if _touches_money(each)]

    # counting

    def type_pieces(self, face: int, text: str) -> None:
        """So many notes or coins of one face value."""
        self.pieces[face] = text
        self.wrong_pieces = self.wrong_explanation = ""

    def subtotal(self, face: int) -> str:
        """What the notes of a face value come to; empty while none is typed."""
        found = _pieces(self.pieces[face])
        return money.text(face * found) if found else ""

    @property
    def has_counted(self) -> bool:
        """Something is typed."""
        return any(text.strip() for text in self.pieces.values())

    @property
    def counted_fen(self) -> int | None:
        """What all notes and coins come to; None while one is not a number."""
        found = [(face, _pieces(text)) for face, text in self.pieces.items()]
        return None if any(count is None for _, count in found) else sum(face * (count or 0) for face, count in found)

    def said(self) -> Said:
        """Whether the box holds what it should."""
        counted = self.counted_fen
        if counted is None:
            return Said(Mark.WRONG, translate("Accounts", "A number of notes is not a whole number: mend it."))
        if not self.has_counted:
            return Said(Mark.WAITING, translate("Accounts", "Type how many of each note and coin lie in the box."))
        words = translate("Accounts", "Counted: {amount}.").format(amount=money.text(counted))
        gap = counted - self.expected_fen
        if not gap:
            return Said(Mark.OK, sentences(words, translate("Accounts", "The box agrees.")))
        more = (
            translate("Accounts", "{gap} more than it should: count again, or explain.")
            if gap > 0
            else translate("Accounts", "{gap} less than it should: count again, or explain.")
        )
        return Said(Mark.OVER if gap > 0 else Mark.SHORT, sentences(words, more.format(gap=money.text(abs(gap)))))

    @property
    def differs(self) -> bool:
        """The count wants an explanation."""
        return self.has_counted and self.counted_fen is not None and self.counted_fen != self.expected_fen

    def count(self) -> Answer | None:
        """Record what was counted. None: something is wrong, and is said beside its field."""
        counted = self.counted_fen
        self.wrong_pieces = self.wrong_explanation = ""
        if counted is None:
            self.wrong_pieces = translate("Accounts", "Type whole numbers of notes and coins.")
        elif not self.has_counted:
            self.wrong_pieces = translate("Accounts", "Nothing is typed yet. Type 0 for an empty box.")
        elif self.differs and not self.explanation.strip():
            self.wrong_explanation = translate("Accounts", "Say why the box differs, or that nobody knows.")
        if self.wrong_pieces or self.wrong_explanation or counted is None:
            return None
        pieces = tuple(Denomination(face, count) for face, text in self.pieces.items() if (count := _pieces(text) or 0))
        gap = counted - self.expected_fen
        match self._desk.do(CountCash(counted, pieces, self.explanation.strip() if gap else "")):
            case Done():
                self._begin_count()
                return ok(
                    translate("Accounts", "Cash counted: {amount}.").format(amount=money.text(counted)),
                    translate("Accounts", "The difference of {gap} is booked.").format(gap=money.text(gap))
                    if gap
                    else translate("Accounts", "It agrees with the books."),
                )
            case Refused(reason=reason):
                return refusal(reason, self._names)

    def _begin_count(self) -> None:
        self.pieces = dict.fromkeys(FACES, "")
        self.explanation = ""

    # moving

    def choose_move(self, move: tuple[str, str]) -> None:
        """From where to where."""
        self.move = move
        self.draft.forgive()

    def move_said(self) -> Said:
        """What moving it would leave in the box."""
        fen = self.draft.fen
        if not fen:
            return Said(None, "")
        source, target = self.move
        after = self.expected_fen + (fen if target == "cash" else 0) - (fen if source == "cash" else 0)
        words = translate("Accounts", "The box holds {amount} after this.").format(amount=money.text(after))
        if source == "cash" and after < 0:
            return Said(
                Mark.WRONG,
                translate("Accounts", "The box holds only {amount}.").format(amount=money.text(self.expected_fen)),
            )
        return Said(Mark.OK, words) if "cash" in self.move else Said(None, "")

    def move_money(self) -> Answer | None:
        """Book it. None: the amount is wrong, which is said beside it."""
        fen = money.read(self.draft.amount)
        self.draft.forgive()
        if not fen:
            self.draft.wrong_amount = amount_complaint(self.draft.amount)
            return None
        source, target = self.move
        match self._desk.do(MoveMoney(source, target, fen, self.draft.reference.strip())):
            case Done():
                self.draft.prefill(0)
                return ok(
                    translate("Accounts", "{amount} moved.").format(amount=money.text(fen)),
                    translate("Accounts", "From {source} to {target}.").format(
                        source=place_words(source), target=place_words(target)
                    ),
                )
            case Refused(reason=reason):
                return refusal(reason, self._names)

    def _row(self, row: VoucherRow) -> CashRow:
        return CashRow(
            row.voucher,
            row.at,
            local_moment(row.at, self._desk.now()),
            self._what(row),
            self._names.volunteer(row.operator),
            _signed(row),
            row.kind == _COUNTED,
        )

    def _what(self, row: VoucherRow) -> str:
        kind = kind_text(row.kind)
        if row.kind == "voucher.money_moved":
            return f"{moved_words(row.reason)} {row.reference}".strip()
        if row.kind == _COUNTED:
            agreed = translate("Accounts", "agreed")
            return f"{kind}: {row.reason or agreed}"
        whom = self._names.address(row.household) if row.household else self._names.merchant(row.merchant)
        return f"{kind}: {whom}, {method_words(row.method)} {row.reference}".strip()


def _touches_money(row: VoucherRow) -> bool:
    return bool(row.method) or row.kind in (_COUNTED, "voucher.money_moved")


def _signed(row: VoucherRow) -> int:
    """What came in; below 0 what went out. Of moved money: as the box sees it."""
    match row.kind:
        case "voucher.payment_taken" | "voucher.cash_counted":
            return row.amount_fen
        case "voucher.money_moved":
            return row.amount_fen if row.reason.endswith(" cash") else -row.amount_fen
        case _:
            return -row.amount_fen


def _pieces(text: str) -> int | None:
    """How many notes; 0 for nothing typed, None for what is no number."""
    plain = text.strip()
    if not plain:
        return 0
    if not (plain.isascii() and plain.isdecimal()) or int(plain[:9]) > _MOST_PIECES or len(plain) > 6:
        return None
    return int(plain)
