"""How facts about deliveries become rows."""

from __future__ import annotations

import json
import sqlite3

from checkpoint_app.db.journal import Entry
from checkpoint_app.db.projections.registry import applies, write_override
from checkpoint_app.domain import facts
from checkpoint_app.domain.quantities import to_milli


@applies(facts.VehicleArrived)
def vehicle_arrived(db: sqlite3.Connection, fact: facts.VehicleArrived, entry: Entry) -> None:
    done = db.execute(
        """INSERT OR IGNORE INTO delivery (delivery_id, checkpoint, merchant, plate, pass_number, arrived_at,
               arrived_lamport, count_finished_at, agent, concentration_mg_per_l, method, contact_seconds,
               disinfected_from, released_at, driver_temperature, driver_code, driver_tested_at)
           VALUES (?, ?, ?, ?, ?, ?, ?, '', '', 0, '', 0, '', '', ?, ?, ?)""",
        (
            fact.delivery,
            fact.checkpoint,
            fact.merchant,
            fact.plate,
            fact.pass_number,
            entry.at,
            entry.lamport,
            fact.driver.temperature,
            fact.driver.code,
            fact.driver.tested_at,
        ),
    )
    if done.rowcount:
        write_override(db, fact.override, entry)
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
    _count(db, fact, fact.delivery, fact.photo)


@applies(facts.TallyEntered)
def tally_entered(db: sqlite3.Connection, fact: facts.TallyEntered, entry: Entry) -> None:
    # Typed in on two laptops, offline: the sheet counts once.
    done = db.execute(
        "INSERT OR IGNORE INTO delivery_tally (delivery_id, sheet, at) VALUES (?, ?, ?)",
        (fact.delivery, fact.sheet, entry.at),
    )
    if done.rowcount:
        for line in fact.lines:
            _count(db, line, fact.delivery, "")


def _count(db: sqlite3.Connection, count: facts.GoodsCounted | facts.TallyLine, delivery: str, photo: str) -> None:
    db.execute(
        """INSERT INTO delivery_count (delivery_id, sku, batch, condition, quantity_milli, unit, reason, photo)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT DO UPDATE SET quantity_milli = quantity_milli + excluded.quantity_milli,
               reason = iif(excluded.reason = '', reason, excluded.reason),
               photo = iif(excluded.photo = '', photo, excluded.photo)""",
        (
            delivery,
            count.sku,
            count.batch,
            count.condition,
            to_milli(count.quantity),
            count.unit,
            count.reason,
            photo,
        ),
    )


@applies(facts.PackingListRead)
def packing_list_read(db: sqlite3.Connection, fact: facts.PackingListRead, entry: Entry) -> None:
    db.execute("DELETE FROM delivery_announced WHERE delivery_id = ?", (fact.delivery,))
    db.executemany(
        """INSERT INTO delivery_announced (delivery_id, sku, batch, quantity_milli, unit, produced_on, expires_on, origin)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT DO UPDATE SET quantity_milli = quantity_milli + excluded.quantity_milli""",
        [
            (
                fact.delivery,
                line.sku,
                line.batch,
                to_milli(line.quantity),
                line.unit,
                line.produced_on,
                line.expires_on,
                line.origin,
            )
            for line in fact.lines
        ],
    )


@applies(facts.LotDescribed)
def lot_described(db: sqlite3.Connection, fact: facts.LotDescribed, entry: Entry) -> None:
    papers = json.dumps([[each.certificate, each.number] for each in fact.certificates], ensure_ascii=False)
    db.execute(
        """INSERT INTO delivery_lot (delivery_id, sku, batch, produced_on, expires_on, origin, imported, declaration,
               certificates, temperature)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT DO UPDATE SET produced_on = excluded.produced_on, expires_on = excluded.expires_on,
               origin = excluded.origin, imported = excluded.imported, declaration = excluded.declaration,
               certificates = excluded.certificates, temperature = excluded.temperature""",
        (
            fact.delivery,
            fact.sku,
            fact.batch,
            fact.produced_on,
            fact.expires_on,
            fact.origin,
            int(fact.imported),
            fact.declaration,
            papers,
            fact.temperature,
        ),
    )


@applies(facts.BroughtInstead)
def brought_instead(db: sqlite3.Connection, fact: facts.BroughtInstead, entry: Entry) -> None:
    db.execute(
        """INSERT INTO delivery_instead (delivery_id, sku, instead_of) VALUES (?, ?, ?)
           ON CONFLICT DO UPDATE SET instead_of = excluded.instead_of""",
        (fact.delivery, fact.sku, fact.instead_of),
    )


@applies(facts.GoodsStored)
def goods_stored(db: sqlite3.Connection, fact: facts.GoodsStored, entry: Entry) -> None:
    db.execute(
        """INSERT INTO delivery_lot (delivery_id, sku, batch, zone) VALUES (?, ?, ?, ?)
           ON CONFLICT DO UPDATE SET zone = excluded.zone""",
        (fact.delivery, fact.sku, fact.batch, fact.zone),
    )


@applies(facts.GoodsWithdrawn)
def goods_withdrawn(db: sqlite3.Connection, fact: facts.GoodsWithdrawn, entry: Entry) -> None:
    db.execute(
        """INSERT INTO delivery_withdrawn (delivery_id, sku, batch, quantity_milli, reason, recall, at)
           VALUES (?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT DO UPDATE SET quantity_milli = quantity_milli + excluded.quantity_milli""",
        (fact.delivery, fact.sku, fact.batch, to_milli(fact.quantity), fact.reason, fact.recall, entry.at),
    )


@applies(facts.GoodsSentBack)
def goods_sent_back(db: sqlite3.Connection, fact: facts.GoodsSentBack, entry: Entry) -> None:
    db.execute(
        "UPDATE delivery SET sent_back_at = ? WHERE delivery_id = ? AND sent_back_at = ''", (entry.at, fact.delivery)
    )


@applies(facts.CountFinished)
def count_finished(db: sqlite3.Connection, fact: facts.CountFinished, entry: Entry) -> None:
    db.execute(
        "UPDATE delivery SET count_finished_at = ?, later = ? WHERE delivery_id = ? AND count_finished_at = ''",
        (entry.at, " ".join(fact.later), fact.delivery),
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
    db.execute(
        """INSERT OR IGNORE INTO delivery_treatment (delivery_id, journal, seq, lamport, at, operator, agent,
               concentration_mg_per_l, method, contact_seconds, started_at, classes, treated, used_ml)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            fact.delivery,
            entry.journal,
            entry.seq,
            entry.lamport,
            entry.at,
            entry.operator,
            fact.agent,
            fact.concentration_mg_per_l,
            fact.method,
            fact.contact_seconds,
            fact.started_at,
            " ".join(fact.classes),
            fact.treated,
            fact.used_ml,
        ),
    )


@applies(facts.GoodsReleased)
def goods_released(db: sqlite3.Connection, fact: facts.GoodsReleased, entry: Entry) -> None:
    if not fact.partly:
        db.execute(
            "UPDATE delivery SET released_at = ? WHERE delivery_id = ? AND released_at = ''", (entry.at, fact.delivery)
        )
    db.executemany(
        "INSERT OR IGNORE INTO delivery_release (delivery_id, sku, batch, at, operator) VALUES (?, ?, ?, ?, ?)",
        [(fact.delivery, each.sku, each.batch, entry.at, entry.operator) for each in fact.lots]
        or [(fact.delivery, "", "", entry.at, entry.operator)],
    )
    write_override(db, fact.override, entry)
