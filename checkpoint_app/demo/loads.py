"""The model day's loads: the check at the gate, the count by lots, the treatment by class, the release, and where it all goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from decimal import Decimal

from checkpoint_app.decisions import loads
from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands, times
from checkpoint_app.domain.commands import Command, Overriding
from checkpoint_app.domain.facts import (
    DAMAGED,
    EACH,
    FROZEN,
    GOOD,
    IMPORTED,
    MEDICINE,
    ORDINARY,
    OUTER,
    Certificate,
    DriverCheck,
    ExpectedLine,
    LotKey,
    VehicleArrived,
)
from checkpoint_app.domain.outcomes import Done, Refused
from checkpoint_app.domain.rules.release import LoadPart
from checkpoint_app.ui.coldchain import placing
from checkpoint_app.ui.texts import Names
from checkpoint_app.words import translate

SHORT, DAMAGED_ONES = 3, 2
# What each class of goods is treated with: agent, mg/L, method, outer or each, ml of stock.
TREATMENTS = (
    ((ORDINARY, FROZEN), "chlorine_84", 500, "spray", OUTER, 100),
    ((IMPORTED,), "chlorine_84", 1000, "wipe", EACH, 60),
    ((MEDICINE,), "quaternary", 1000, "wipe", OUTER, 40),
)
PAPERS = ("nucleic_acid", "customs", "disinfection")


class Loads:
    """What is done with a vehicle and its goods, by commands that must not be refused."""

    def __init__(
        self,
        desk: Desk,
        names: Names,
        do: Callable[[Command], Done],
        wait: Callable[[timedelta], None],
        *,
        supervisor: str,
        contact: timedelta,
    ) -> None:
        self._desk = desk
        self._names = names
        self._do = do
        self._wait = wait
        self._supervisor = supervisor
        self._contact = contact

    def let_in(self, merchant: str) -> VehicleArrived:
        """The merchant's vehicle has a valid pass, and its driver is well."""
        driver = DriverCheck("36.4", "green", times.utc_text(self._desk.now() - timedelta(hours=12)))
        pass_number, plate = f"TX-{merchant}", f"黑A{int(merchant[1:]):05d}"
        arrived = self._do(commands.ReceiveVehicle(merchant, plate, pass_number, driver)).facts[0]
        assert isinstance(arrived, VehicleArrived)
        return arrived

    def receive(self, merchant: str, *, short: bool, later: bool, damaged: bool, without_customs: bool) -> str:
        """A vehicle is let in and its load counted, by lots where it is cold. The delivery.

        `short`: of the first item some are missing, which `later` are to come; `damaged`: some of the second; of what is
        imported the customs paper is missing where `without_customs`.
        """
        arrived = self.let_in(merchant)
        delivery = arrived.delivery
        for place, line in enumerate(arrived.expected):
            missing = Decimal(SHORT) if short and place == 0 else Decimal(0)
            broken = Decimal(DAMAGED_ONES) if damaged and place == 1 else Decimal(0)
            batch = self.describe(delivery, line, merchant, without_customs=without_customs)
            self._do(commands.CountGoods(delivery, line.sku, GOOD, line.quantity - missing - broken, batch=batch))
            if broken:
                reason = translate("Demo", "packaging torn")
                self._do(commands.CountGoods(delivery, line.sku, DAMAGED, broken, reason, batch))
        self._do(commands.FinishCount(delivery, (arrived.expected[0].sku,) if short and later else ()))
        if damaged:
            self._do(commands.SendBack(delivery))
        self._store(delivery)
        return delivery

    def describe(self, delivery: str, line: ExpectedLine, merchant: str, *, without_customs: bool) -> str:
        """What is known of a cold lot; its batch, empty for what is not cold."""
        product = self._desk.queries.reference.products()[line.sku]
        if not product.cold_chain:
            return ""
        today = self._desk.now().astimezone().date()
        batch = f"{today:%y%m%d}-{merchant}"
        imported = product.sku.startswith("SEA-")
        papers = [paper for paper in PAPERS if imported and not (without_customs and paper == "customs")]
        self._do(
            commands.DescribeLot(
                delivery,
                line.sku,
                batch,
                produced_on=f"{today - timedelta(days=40)}",
                expires_on=f"{today + timedelta(days=300)}",
                origin=translate("Demo", "Ecuador") if imported else translate("Demo", "Heilongjiang"),
                imported=imported,
                declaration=f"BG-{merchant}-{today:%m%d}" if imported else "",
                certificates=tuple(Certificate(paper, f"{paper[:2].upper()}-{merchant}") for paper in papers),
                temperature="-18.4",
            )
        )
        return batch

    def treat(self, delivery: str) -> None:
        """Each class as its protocol asks; then the contact time passes."""
        here = {part.goods for part in self._parts(delivery)}
        for classes, agent, strength, method, treated, used_ml in TREATMENTS:
            chosen = tuple(each for each in classes if each in here)
            if chosen:
                self._do(
                    commands.StartDisinfection(
                        delivery,
                        agent,
                        strength,
                        method,
                        int(self._contact.total_seconds()),
                        chosen,
                        treated,
                        used_ml,
                    )
                )
        if not isinstance(self._desk.do(commands.ReleaseGoods(delivery)), Refused):
            raise RuntimeError("goods were released while their contact time was running")
        self._wait(self._contact)

    def release(self, delivery: str, *, override: bool) -> int:
        """Set free what nothing stops; with `override` a supervisor lets the rest pass. How many lots stay held."""
        ready = [each.lot for part in self._parts(delivery) for each in part.lots if each.is_ready]
        self._do(commands.ReleaseGoods(delivery, tuple(LotKey(lot.sku, lot.batch) for lot in ready)))
        held = [each.lot for part in self._parts(delivery) for each in part.lots if each.lot.is_held]
        if held and override:
            reason = translate("Demo", "customs paper seen on the driver's phone, copy follows")
            lots = tuple(LotKey(lot.sku, lot.batch) for lot in held)
            self._do(commands.ReleaseGoods(delivery, lots, Overriding(self._supervisor, reason)))
            return 0
        return len(held)

    def _parts(self, delivery: str) -> Iterator[LoadPart]:
        yield from loads.parts(self._desk.queries, delivery, self._desk.steady_now())

    def _store(self, delivery: str) -> None:
        for place in placing.suggestions(self._desk, self._names, delivery):
            if place.best is not None:
                self._do(commands.StoreGoods(delivery, place.sku, place.batch, place.best.zone))
