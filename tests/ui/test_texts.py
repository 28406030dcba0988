"""Every refusal, fact, fault and code has words; they say what happened, what was kept, what to do next."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import get_args

import pytest

from checkpoint_app import words
from checkpoint_app.db.errors import Fault
from checkpoint_app.domain import facts as f
from checkpoint_app.domain import goods_reasons, money_reasons, order_reasons, purchasing_reasons, tokens
from checkpoint_app.domain import outcomes as o
from checkpoint_app.domain.rules.passing_on import PASSED_ON
from checkpoint_app.ui.texts import (
    code_words,
    fact_text,
    fault_text,
    kind_text,
    local_date_time,
    local_moment,
    local_time,
    reason_text,
    reason_words,
)
from checkpoint_app.ui.texts.facts import subject_text
from checkpoint_app.ui.texts.goods_words import stop_words
from tests.ui import goods_examples

pytestmark = pytest.mark.usefixtures("shanghai")

AT = "2021-11-03T06:32:00.000Z"
LABEL = tokens.encode("P01", tokens.new_bag_id(b"0123456789"))

REASONS: tuple[o.Reason, ...] = (
    o.NobodyOn(),
    o.NoShiftOpen(),
    o.ShiftAlreadyOpen(AT),
    o.NotFound("bag", "X1"),
    o.NotOurLabel(),
    o.HalfALabel(),
    o.OtherCheckpoint("P02"),
    o.BagUnknownHere("X1"),
    o.AlreadyHandedOver(AT, "V02"),
    o.AlreadyReturned(AT, "V02"),
    o.UnknownMerchant("M99"),
    o.UnknownProduct("VEG-X"),
    o.PlateMissing(),
    o.BadQuantity(Decimal("-2.50")),
    o.BelowZero(Decimal("3")),
    o.ReasonMissing(),
    o.NoteEmpty(),
    o.NothingCounted(),
    o.CountNotFinished(),
    o.CountAlreadyFinished(AT),
    o.AgentMissing(),
    o.BadConcentration(0),
    o.BadContactTime(0),
    o.ContactTimeRunning(AT, 245),
    o.ClockSetBack(AT),
    o.AlreadyReleased(AT),
    o.GoodsHeld(),
    o.AlreadyAllocated(AT),
    o.NotAllocated(),
    o.NoOrdersWaiting(),
    o.OrderAlreadyAllocated(),
    o.OrderAlreadyCancelled(),
    o.OrderDiffers("XCX1"),
    o.NothingToPack(),
    o.AlreadyVoided(),
    o.VoidsStay(),
    o.NotThisShift(),
    o.LaterActionDepends("bag.handed_over", AT),
    purchasing_reasons.NothingToList("M01"),
    purchasing_reasons.OnlyLateOrders("M01", "16:00", 3),
    purchasing_reasons.ListAlreadyCancelled("20211103-M01-1", AT),
    purchasing_reasons.ListAnswered("20211103-M01-1", AT),
    purchasing_reasons.NothingToAdd("20211103-M01-1"),
    purchasing_reasons.OrderNotToAdd("O1"),
    purchasing_reasons.NothingQuoted(),
    purchasing_reasons.BadPrice(3, "VEG", 48_000, 480),
    purchasing_reasons.QuotedItemUnknown(3, "VEG"),
    purchasing_reasons.QuoteUnitDiffers(3, "VEG", "公斤", "斤"),
    purchasing_reasons.QuotedTwice(3, "VEG", 1),
    order_reasons.OrderWithoutLines("XCX1"),
    order_reasons.OrderSharedOut("XCX1"),
    order_reasons.OrderWithdrawn("XCX1"),
    order_reasons.BadOrderPrice("XCX1", -1),
    order_reasons.NoSuchLine("XCX1", 3),
    order_reasons.MoreThanTheLineHas(Decimal("1.50"), "斤"),
    order_reasons.PassedToItself(),
    order_reasons.LineInBags(Decimal(0), "斤"),
    order_reasons.UnknownRule("lottery"),
    order_reasons.NothingShort("XCX1"),
    order_reasons.SubstituteStands("XCX1", True),
    order_reasons.SameGoods("VEG"),
    order_reasons.NotLeftOver("VEG", Decimal("1.50"), "斤"),
    order_reasons.SubstituteTooDear(1250, 650),
    order_reasons.NoSubstituteOffered("XCX1"),
    order_reasons.NotByWeight("VEG", "盒"),
    order_reasons.WeighedTooMuch("VEG", Decimal(9), Decimal(2), "斤"),
    order_reasons.WeighedNotToPack(),
    money_reasons.BadAmount(0),
    money_reasons.NoSuchChoice("barter"),
    money_reasons.ReferenceMissing(),
    money_reasons.ReferenceUsed("T-17", AT),
    money_reasons.MoreThanOverpaid(1250, 1000),
    money_reasons.NotEnoughCash(1250, 1000),
    money_reasons.NothingToRefund(),
    money_reasons.NotBilled(),
    money_reasons.MoreThanHandedOver(Decimal("2.50"), Decimal(2), "斤"),
    money_reasons.MoreThanBilled(1250, 1000),
    money_reasons.InvoiceNumberMissing(),
    money_reasons.InvoiceWithoutLines(),
    money_reasons.InvoiceSumDiffers(1250, 1000),
    money_reasons.InvoiceKnown("FP-9", AT),
    money_reasons.InvoiceUnitDiffers("VEG", "公斤", "斤"),
    money_reasons.NothingToAnswer("VEG"),
    money_reasons.DifferenceAnsweredAlready("VEG", AT, f.MERCHANT_BEARS),
    money_reasons.MoreThanOwed(1250, 1000),
    money_reasons.NotesDiffer(1250, 1000),
    money_reasons.CashUnexplained(1250, 1000),
    money_reasons.CashNotCounted(AT, 1250),
    *goods_examples.REASONS,
)
FACTS: tuple[f.Fact, ...] = (
    f.OrderTaken("O1", "H1", "M01", "P01", "mini", "XCX1", AT, (f.OrderLine("VEG", Decimal(2), "斤", 150),)),
    f.OrderCancelled("O1", "moved away"),
    f.OrderAllocated("O1", "D1", (f.AllocatedLine(0, Decimal(1), Decimal(1)),)),
    f.VehicleArrived("D1", "P01", "M01", "沪A12345", "T1", (f.ExpectedLine("VEG", Decimal(2), "斤"),)),
    f.GoodsCounted("D1", "VEG", f.DAMAGED, Decimal("2.5"), "斤", "crushed"),
    f.CountFinished("D1"),
    f.DisinfectionStarted("D1", "chlorine", 500, "spray", 1800, AT),
    f.GoodsReleased("D1"),
    f.BagPacked("B1", "P01", "H1", "D1", "M01", 1, 2, False, ()),
    f.LabelPrinted("B1", 1, "a4"),
    f.BagHandedOver("B1", f.PICKUP),
    f.HandOverFailed("B1", "nobody opened"),
    f.BagReturned("B1", "spoiled"),
    f.ShiftOpened("S1", "P01"),
    f.ShiftNoted("S1", "Gate 2 sticks"),
    f.ShiftClosed("S1"),
    f.EntryVoided("bag:B1", "J1", 7, "wrong bag"),
    f.OrderAmended("O1", (f.OrderLine("VEG", Decimal(3), "斤", 150),), "chain pasted again"),
    f.LinePassedOn("O1", 0, Decimal("1.50"), "O2"),
    f.SubstituteOffered("O1", "D1", 0, "LEEK", Decimal(1), "斤", 120),
    f.SubstituteAnswered("O1", 0, True),
    f.PurchaseListClosed("L1", "P01", "M01", "20211103-M01-1", ("O1",), (f.PurchaseListLine("VEG", Decimal(2), "斤"),)),
    f.PurchaseListExtended("L1", ("O2",), (f.PurchaseListLine("VEG", Decimal(1), "斤"),)),
    f.PurchaseListCancelled("L1", "minimum not reached"),
    f.QuoteGiven("Q1", "P01", "M01", "typed", (f.QuoteLine("VEG", "斤", 350),)),
    f.AliasLearned("A1", "碧园群", "青菜", "VEG"),
    f.PaymentTaken("V1", "P01", "H1", 1250, f.TRANSFER, "T-17"),
    f.PaymentReturned("V2", "P01", "H1", 250, f.CASH, "", "short", "D1"),
    f.HouseholdCredited(
        "V3", "P01", "H1", "M01", "B1", "O1", 0, "VEG", Decimal(1), "斤", 150, "damaged", f.MERCHANT_BEARS
    ),
    f.MerchantInvoiced("V4", "P01", "M01", "D1", "FP-9", (f.InvoiceLine("VEG", Decimal(2), "斤", 150, 300),), 300),
    f.DifferenceAnswered("V5", "P01", "M01", "D1", "VEG", Decimal(1), "斤", 150, f.CHECKPOINT_BEARS),
    f.MerchantPaid("V6", "P01", "M01", 150, f.TRANSFER, "T-18"),
    f.MoneyMoved("V7", "P01", "office", "cash", 10_000, ""),
    f.CashCounted("V8", "P01", "S1", 9_900, 10_000, (f.Denomination(100, 99),), "a note was torn"),
    *goods_examples.FACTS,
)


class Names:
    """Names told apart from ids at a glance."""

    def merchant(self, merchant: str) -> str:
        return f"<merchant {merchant}>"

    def product(self, sku: str) -> str:
        return f"<product {sku}>"

    def address(self, household: str) -> str:
        return f"<address {household}>"

    def volunteer(self, volunteer: str) -> str:
        return f"<volunteer {volunteer}>"

    def checkpoint(self, checkpoint: str) -> str:
        return f"<checkpoint {checkpoint}>"

    def order(self, order: str) -> str:
        return f"<order {order}>"

    def delivery(self, delivery: str) -> str:
        return f"<delivery {delivery}>"

    def bag(self, bag: str) -> str:
        return f"<bag {bag}>"

    def purchase_list(self, purchase_list: str) -> str:
        return f"<list {purchase_list}>"

    def zone(self, zone: str) -> str:
        return f"<zone {zone}>"


def test_an_example_of_every_reason_stands_above() -> None:
    assert {type(reason) for reason in REASONS} == set(get_args(o.Reason))


@pytest.mark.parametrize("reason", REASONS, ids=repr)
def test_every_reason_has_a_short_headline_and_a_way_on(reason: o.Reason) -> None:
    said = reason_words(reason, Names())
    assert 0 < len(said.headline) <= 45
    assert said.headline[-1] in ".?"
    assert said.detail.endswith(".")
    assert "{" not in said.text


def test_second_hand_over_says_when_and_by_whom() -> None:
    text = reason_text(o.AlreadyHandedOver(AT, "V02"), Names())
    assert (
        text == "Handed over already. It was handed over at 2021-11-03 14:32 by <volunteer V02>. Nothing was changed."
    )


def test_contact_time_says_what_is_left() -> None:
    assert "4:05 minutes are left" in reason_text(o.ContactTimeRunning(AT, 245))


@pytest.mark.parametrize(
    ("what", "headline"),
    [
        ("order", "No such order."),
        ("delivery", "No such delivery."),
        ("bag", "No such bag."),
        ("household", "No such household."),
        ("purchase_list", "No such purchase list."),
        ("action", "No such action."),
        ("something", "Not found."),
    ],
)
def test_what_is_not_found_is_named(what: str, headline: str) -> None:
    assert reason_words(o.NotFound(what, "X1")).headline == headline
    assert "“X1”" in reason_words(o.NotFound(what, "X1")).detail


def test_an_example_of_every_kind_of_fact_stands_above() -> None:
    assert {type(fact) for fact in FACTS} == set(f.kinds().values())


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: type(fact).__name__)
def test_every_fact_is_a_sentence_of_its_own(fact: f.Fact) -> None:
    text = fact_text(fact, Names())
    assert text != kind_text(f.kind_of(fact))
    assert "{" not in text and text == text.strip()


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        (f.OrderCancelled("O1", PASSED_ON), "Order <order O1> cancelled: all of it was passed on."),
        (f.SubstituteAnswered("O1", 0, True), "The household takes the substitute for line 1 of order <order O1>."),
        (
            f.SubstituteAnswered("O1", 0, False),
            "The household does not want the substitute for line 1 of order <order O1>.",
        ),
    ],
)
def test_what_became_of_an_order_is_told_apart(fact: f.Fact, words: str) -> None:
    assert fact_text(fact, Names()) == words


@pytest.mark.parametrize(("fact", "words"), goods_examples.SENTENCES)
def test_counts_lots_and_what_was_let_pass_are_told_apart(fact: f.Fact, words: str) -> None:
    assert fact_text(fact, Names()) == words


STOPS = (
    *(goods_reasons.PassMissing, goods_reasons.PassUnknown, goods_reasons.PassExpired, goods_reasons.PassNotYetValid),
    *(goods_reasons.PassForeign, goods_reasons.DriverNotChecked, goods_reasons.DriverTooWarm, goods_reasons.DriverCode),
    *(goods_reasons.DriverTestOld, o.ContactTimeRunning, o.ClockSetBack, o.GoodsHeld),
    *(each for each in get_args(goods_reasons.HoldReason) if not each.__name__.startswith("Nothing")),
)


@pytest.mark.parametrize("stop", STOPS, ids=lambda stop: stop.__name__)
def test_what_a_supervisor_let_pass_is_said_in_words(stop: type) -> None:
    assert stop_words(stop.__name__) != stop.__name__


@pytest.mark.parametrize("name", sorted(f.kinds()))
def test_every_kind_has_a_name(name: str) -> None:
    assert name not in kind_text(name)


def test_a_kind_of_a_newer_version_is_called_so() -> None:
    assert kind_text("bag.weighed") == "Recorded by a newer version of the program (bag.weighed)"


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        (FACTS[0], "Order XCX1 taken for <address H1>, from <merchant M01>. Lines: 1."),
        (FACTS[2], "Goods shared out to order <order O1>. Lines short: 1 of 1."),
        (
            f.OrderAllocated("O1", "D1", (f.AllocatedLine(0, Decimal(2), Decimal(0)),)),
            "Goods shared out to order <order O1>, complete.",
        ),
        (FACTS[4], "Counted: +2.5 斤 <product VEG>, damaged. crushed"),
        (
            f.GoodsCounted("D1", "VEG", f.GOOD, Decimal(-1), "斤", "slip"),
            "Counted: -1 斤 <product VEG>, good.",
        ),
        (
            FACTS[6],
            "Disinfection of <delivery D1> started: chlorine 500 mg/L, spray. Contact time: 30 min.",
        ),
        (FACTS[8], "Bag 1 of 2 packed for <address H1>."),
        (f.BagPacked("B1", "P01", "H1", "D1", "M01", 2, 2, True, ()), "Cold bag 2 of 2 packed for <address H1>."),
        (f.LabelPrinted("B1", 2, "a4"), "Label printed again: <bag B1>, copy 2."),
        (f.BagHandedOver("B1", f.DOOR), "Bag carried to the door: <bag B1>."),
        (f.BagHandedOver("B1", f.PICKUP), "Bag handed over at the table: <bag B1>."),
        (FACTS[16], "Taken back, bag <bag B1>: wrong bag"),
    ],
)
def test_facts_read_as_people_say_them(fact: f.Fact, text: str) -> None:
    assert fact_text(fact, Names()) == text


def test_text_that_people_typed_may_hold_braces() -> None:
    assert fact_text(f.ShiftNoted("S1", "ask {name}")) == "Note: ask {name}"


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("order:O1", "order <order O1>"),
        ("delivery:D1", "delivery <delivery D1>"),
        ("bag:B1", "bag <bag B1>"),
        ("shift:S1", "the shift"),
        ("ticket:T1", "ticket:T1"),
    ],
)
def test_subjects_have_names(subject: str, text: str) -> None:
    assert subject_text(subject, Names()) == text


@pytest.mark.parametrize("fault", list(Fault), ids=lambda fault: fault.value)
def test_every_fault_names_the_file_and_the_way_out(fault: Fault) -> None:
    path = Path("data") / "checkpoint.sqlite"
    text = fault_text(fault, path)
    assert str(path) in text
    assert text.endswith(".")


@pytest.mark.parametrize(
    ("code", "checkpoint", "said"),
    [
        (LABEL, "P01", "A bag label. Nothing was changed. To hand the bag over, go to Delivery and scan it there."),
        (LABEL, "P02", "A bag label of another checkpoint."),
        (LABEL[:12], "P01", "Only half of a bag label was read."),
        ("6901234567892", "P01", "A barcode of goods. 6901234567892 means nothing here. Nothing was changed."),
        (
            "https://example.org/abc",
            "P01",
            "A code of another program. It holds a web address: https://example.org/abc.",
        ),
        ("HELLO", "P01", "This code means nothing here. It reads “HELLO”. Nothing was changed."),
        ("X" * 500, "P01", "This code means nothing here. It reads “" + "X" * 28 + "…”."),
    ],
)
def test_a_wrong_scan_is_called_what_it_was(code: str, checkpoint: str, said: str) -> None:
    text = code_words(code, checkpoint).text
    assert text.startswith(said)
    assert "Nothing was changed" in text


def test_times_are_local_and_yesterdays_has_its_date() -> None:
    assert local_time(AT) == "14:32"
    assert local_date_time(AT) == "2021-11-03 14:32"
    assert local_moment(AT, datetime(2021, 11, 3, 12, tzinfo=UTC)) == "14:32"
    # Past midnight in Shanghai, still the 3rd in UTC.
    assert local_moment(AT, datetime(2021, 11, 3, 17, tzinfo=UTC)) == "2021-11-03 14:32"
    assert local_time("") == local_date_time("") == local_moment("") == ""


def test_every_text_goes_through_the_translator() -> None:
    words.install(
        lambda context, text: "".join("X" if letter.isalpha() else letter for letter in text.partition("{")[0])
    )
    for reason in REASONS:
        assert "XX" in reason_text(reason)
    for fact in FACTS:
        assert "XX" in fact_text(fact)


def test_texts_need_no_qt() -> None:
    script = (
        "import sys; import checkpoint_app.ui.texts, checkpoint_app.ui.answer, checkpoint_app.ui.marks, "
        "checkpoint_app.ui.names, checkpoint_app.ui.actions_presenter, checkpoint_app.ui.shell_presenter; "
        "print([name for name in sys.modules if name.startswith('PySide6')])"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_sentences_stand_apart_as_their_language_does_it() -> None:
    assert words.sentences("Packed.", "", "Bags: 2.") == "Packed. Bags: 2."
    assert words.sentences("已装袋。", "共 2 袋。", "(F4)") == "已装袋。共 2 袋。(F4)"
