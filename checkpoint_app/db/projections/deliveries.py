"""How facts about deliveries become rows."""

from __future__ import annotations

import sqlite3

from checkpoint_app.db.journal import Entry
from checkpoint_app.db.projections.registry import applies
from checkpoint_app.domain import facts
from checkpoint_app.domain.quantities import to_milli


@applies(facts.VehicleArrived)
def vehicle_arrived(db: sqlite3.Connection, fact: facts.VehicleArrived, entry: Entry) -> None:
    done = db.execute(
        """INSERT OR IGNORE INTO delivery (delivery_id, checkpoint, merchant, plate, pass_number, arrived_at,
               arrived_lamport, count_finished_at, agent, concentration_mg_per_l, method, contact_seconds,
               disinfected_from, released_at)
           VALUES (?, ?, ?, ?, ?, ?, ?, '', '', 0, '', 0, '', '')""",
        (
            fact.delivery,
            fact.checkpoint,
            fact.merchant,
            fact.plate,
            fact.pass_number,
            entry.at,
            entry.lamport,
        ),
    )
    if done.rowcount:
        db.executemany(
            "INSERT OR IGNORE INTO delivery_list (delivery_id, list_id, place) VALUES (?, ?, ?)",
            [(fact.delivery, each, place) for place, each in enumerate(fact.purchase_lists)],
        )
        db.executemany(
            """INSERT INTO delivery_expected (delivery_id, sku, quantity_milli, unit) VALUES (?, ?, ?, ?)
               ON CONFLICT DO UPDATE SET quantity_milli = quantity_milli + excluded.quantity_milli""",
            [(fact.delivery, line.sku, to_milli(line.quantity), line.unit) for line in fact.expected],
        )


@applies(facts.GoodsCounted)
def goods_counted(db: sqlite3.Connection, fact: facts.GoodsCounted, entry: Entry) -> None:
    db.execute(
        """INSERT INTO delivery_count (delivery_id, sku, condition, quantity_milli, unit) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT DO UPDATE SET quantity_milli = quantity_milli + excluded.quantity_milli""",
        (fact.delivery, fact.sku, fact.condition, to_milli(fact.quantity), fact.unit),
    )


@applies(facts.CountFinished)
def count_finished(db: sqlite3.Connection, fact: facts.CountFinished, entry: Entry) -> None:
    db.execute(
        "UPDATE delivery SET count_finished_at = ? WHERE delivery_id = ? AND count_finished_at = ''",
        (entry.at, fact.delivery),
    )


@applies(facts.DisinfectionStarted)
def disinfection_started(db: sqlite3.Connection, fact: facts.DisinfectionStarted, entry: Entry) -> None:
    db.execute(
        """UPDATE delivery SET agent = ?, concentration_mg_per_l = ?, method = ?, contact_seconds = ?,
               disinfected_from = ? WHERE delivery_id = ?""",
        (
            fact.agent,
            fact.concentration_mg_per_l,
            fact.method,
            fact.contact_seconds,
            fact.started_at,
            fact.delivery,
        ),
    )


@applies(facts.GoodsReleased)
def goods_released(db: sqlite3.Connection, fact: facts.GoodsReleased, entry: Entry) -> None:
    db.execute(
        "UPDATE delivery SET released_at = ? WHERE delivery_id = ? AND released_at = ''", (entry.at, fact.delivery)
    )
