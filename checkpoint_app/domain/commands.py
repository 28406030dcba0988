"""What a person may ask the desk to do, in the imperative. Plain values; they decide nothing."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.domain.facts import Denomination, InvoiceLine, OrderLine, QuoteLine
from checkpoint_app.domain.goods_commands import (
    AdoptProtocols as AdoptProtocols,
)
from checkpoint_app.domain.goods_commands import (
    AllocateDelivery as AllocateDelivery,
)
from checkpoint_app.domain.goods_commands import (
    AnswerRecall as AnswerRecall,
)
from checkpoint_app.domain.goods_commands import (
    BindBarcode as BindBarcode,
)
from checkpoint_app.domain.goods_commands import (
    CloseRecall as CloseRecall,
)
from checkpoint_app.domain.goods_commands import (
    CountGoods as CountGoods,
)
from checkpoint_app.domain.goods_commands import (
    DeliveryCommand as DeliveryCommand,
)
from checkpoint_app.domain.goods_commands import (
    DescribeLot as DescribeLot,
)
from checkpoint_app.domain.goods_commands import (
    DrawZone as DrawZone,
)
from checkpoint_app.domain.goods_commands import (
    EnterTally as EnterTally,
)
from checkpoint_app.domain.goods_commands import (
    FinishCount as FinishCount,
)
from checkpoint_app.domain.goods_commands import (
    FinishTreatment as FinishTreatment,
)
from checkpoint_app.domain.goods_commands import (
    GoodsCommand as GoodsCommand,
)
from checkpoint_app.domain.goods_commands import (
    HygieneCommand as HygieneCommand,
)
from checkpoint_app.domain.goods_commands import (
    MoveAgent as MoveAgent,
)
from checkpoint_app.domain.goods_commands import (
    OpenRecall as OpenRecall,
)
from checkpoint_app.domain.goods_commands import (
    Overriding as Overriding,
)
from checkpoint_app.domain.goods_commands import (
    PrintTally as PrintTally,
)
from checkpoint_app.domain.goods_commands import (
    ReadPackingList as ReadPackingList,
)
from checkpoint_app.domain.goods_commands import (
    RecallCommand as RecallCommand,
)
from checkpoint_app.domain.goods_commands import (
    ReceiveVehicle as ReceiveVehicle,
)
from checkpoint_app.domain.goods_commands import (
    RecordTemperatures as RecordTemperatures,
)
from checkpoint_app.domain.goods_commands import (
    ReleaseGoods as ReleaseGoods,
)
from checkpoint_app.domain.goods_commands import (
    RemoveZone as RemoveZone,
)
from checkpoint_app.domain.goods_commands import (
    SayInstead as SayInstead,
)
from checkpoint_app.domain.goods_commands import (
    SendBack as SendBack,
)
from checkpoint_app.domain.goods_commands import (
    SetCount as SetCount,
)
from checkpoint_app.domain.goods_commands import (
    StartDisinfection as StartDisinfection,
)
from checkpoint_app.domain.goods_commands import (
    StartTreatment as StartTreatment,
)
from checkpoint_app.domain.goods_commands import (
    StoreCommand as StoreCommand,
)
from checkpoint_app.domain.goods_commands import (
    StoreGoods as StoreGoods,
)
from checkpoint_app.domain.goods_commands import (
    WithdrawGoods as WithdrawGoods,
)


@dataclass(frozen=True, slots=True)
class OrderRequest:
    """One reviewed order. `ordered_at` is UTC ISO-8601; `order` is stable for (source, number), so a repeat is found."""

    order: str
    household: str
    merchant: str
    source: str
    number: str
    ordered_at: str
    lines: tuple[OrderLine, ...]
    note: str = ""
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Amendment:
    """What a recorded order is now, whole."""

    order: str
    lines: tuple[OrderLine, ...]
    reason: str
    note: str = ""
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A recorded order that is not wanted any more."""

    order: str
    reason: str


@dataclass(frozen=True, slots=True)
class Alias:
    """In a chat group, `written` (folded) means the item."""

    group: str
    written: str
    sku: str


@dataclass(frozen=True, slots=True)
class TakeOrders:
    """Record reviewed orders, what changed in earlier ones, and the words that were learned, all in one action.

    What is recorded already with the same content is left alone.
    """

    orders: tuple[OrderRequest, ...]
    amendments: tuple[Amendment, ...] = ()
    withdrawals: tuple[Withdrawal, ...] = ()
    aliases: tuple[Alias, ...] = ()


@dataclass(frozen=True, slots=True)
class CancelOrder:
    order: str
    reason: str


@dataclass(frozen=True, slots=True)
class AmendOrder:
    """Before goods were shared out for it the order becomes this."""

    amendment: Amendment


@dataclass(frozen=True, slots=True)
class PassLineOn:
    """Give so much of an order line (numbered from 0) to another household, as long as it is not packed."""

    order: str
    line: int
    quantity: Decimal
    household: str


@dataclass(frozen=True, slots=True)
class OfferSubstitute:
    """For what stays short of a line, offer another item of the delivery that is left over. `price_fen` for one unit."""

    order: str
    line: int
    sku: str
    quantity: Decimal
    price_fen: int


@dataclass(frozen=True, slots=True)
class AnswerSubstitute:
    order: str
    line: int
    accepted: bool


@dataclass(frozen=True, slots=True)
class Weighed:
    """What the scale said for an order line (numbered from 0) of goods sold by weight, in their unit; for the substitute in
    the line's place where `sku` is that."""

    order: str
    line: int
    quantity: Decimal
    sku: str = ""


@dataclass(frozen=True, slots=True)
class PackBags:
    """Pack what the delivery gives these households; the rule decides how many bags each gets."""

    delivery: str
    households: tuple[str, ...]
    weighed: tuple[Weighed, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordLabels:
    """Labels of these bags were written in a layout."""

    bags: tuple[str, ...]
    layout: str


@dataclass(frozen=True, slots=True)
class HandOverBag:
    """Somebody scanned or typed `code` to give a bag away; `overriding` where its goods are held."""

    code: str
    overriding: Overriding | None = None


@dataclass(frozen=True, slots=True)
class FailHandOver:
    bag: str
    reason: str


@dataclass(frozen=True, slots=True)
class ReturnBag:
    bag: str
    reason: str


@dataclass(frozen=True, slots=True)
class OpenShift:
    pass


@dataclass(frozen=True, slots=True)
class NoteShift:
    text: str


@dataclass(frozen=True, slots=True)
class CloseShift:
    pass


@dataclass(frozen=True, slots=True)
class VoidAction:
    """Take back everything that one action (journal, lamport) recorded."""

    journal: str
    lamport: int
    reason: str


# Buying


@dataclass(frozen=True, slots=True)
class ClosePurchaseList:
    """Make one list of the merchant's open orders that are on none. `with_late`: those after the cut-off too."""

    merchant: str
    with_late: bool = False


@dataclass(frozen=True, slots=True)
class ExtendPurchaseList:
    """Add orders that came later; the merchant is told."""

    purchase_list: str
    orders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CancelPurchaseList:
    """Nothing will come of the list: its orders are cancelled, and what was paid for them goes back, in one action."""

    purchase_list: str
    reason: str


@dataclass(frozen=True, slots=True)
class RecordQuotes:
    """A merchant named prices. `source` is "file", "text" or "typed"."""

    merchant: str
    source: str
    lines: tuple[QuoteLine, ...]


# Money


@dataclass(frozen=True, slots=True)
class TakePayment:
    """A household pays; `reference` is needed for a transfer."""

    household: str
    amount_fen: int
    method: str
    reference: str = ""


@dataclass(frozen=True, slots=True)
class ReturnPayment:
    """Give a household back what it paid too much; never more than that."""

    household: str
    amount_fen: int
    method: str
    reference: str = ""
    reason: str = "overpaid"


@dataclass(frozen=True, slots=True)
class RefundShorts:
    """Give every household of a delivery back what it paid for goods that did not come, in one action.

    Never more than the household has paid beyond its bill and beyond what it still has on order.
    """

    delivery: str
    method: str


@dataclass(frozen=True, slots=True)
class CreditHousehold:
    """Take goods of a handed-over bag off the bill (facts.CREDIT_REASONS, facts.BEARERS). `amount_fen` of 0: the goods' price."""

    bag: str
    order: str
    line: int
    sku: str
    quantity: Decimal
    reason: str
    borne_by: str
    amount_fen: int = 0


@dataclass(frozen=True, slots=True)
class RecordInvoice:
    """The merchant's invoice for a delivery. `total_fen` must be the sum of the lines."""

    delivery: str
    number: str
    lines: tuple[InvoiceLine, ...]
    total_fen: int


@dataclass(frozen=True, slots=True)
class AnswerDifference:
    """For an item that was invoiced and did not come sound: who bears it (facts.BEARERS)."""

    delivery: str
    sku: str
    borne_by: str


@dataclass(frozen=True, slots=True)
class PayMerchant:
    merchant: str
    amount_fen: int
    method: str
    reference: str = ""


@dataclass(frozen=True, slots=True)
class MoveMoney:
    """Between "cash", "bank" and "office"."""

    source: str
    target: str
    amount_fen: int
    reference: str = ""


@dataclass(frozen=True, slots=True)
class CountCash:
    """The cash box holds `counted_fen` now; a difference needs an explanation."""

    counted_fen: int
    denominations: tuple[Denomination, ...] = ()
    explanation: str = ""


OrderCommand = TakeOrders | CancelOrder | AmendOrder | PassLineOn | OfferSubstitute | AnswerSubstitute
BagCommand = PackBags | RecordLabels | HandOverBag | FailHandOver | ReturnBag
PurchasingCommand = ClosePurchaseList | ExtendPurchaseList | CancelPurchaseList | RecordQuotes
MoneyCommand = (
    TakePayment
    | ReturnPayment
    | RefundShorts
    | CreditHousehold
    | RecordInvoice
    | AnswerDifference
    | PayMerchant
    | MoveMoney
    | CountCash
)
ShiftCommand = OpenShift | NoteShift | CloseShift | VoidAction
Command = OrderCommand | GoodsCommand | BagCommand | PurchasingCommand | MoneyCommand | ShiftCommand
