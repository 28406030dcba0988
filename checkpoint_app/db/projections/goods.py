"""How facts about protocols, treatments, temperatures, zones, codes, tally sheets and recalls become rows."""

from __future__ import annotations

import sqlite3

from checkpoint_app.db.journal import Entry
from checkpoint_app.db.projections.registry import applies
from checkpoint_app.domain import facts
from checkpoint_app.domain.quantities import to_milli


@applies(facts.ProtocolsAdopted)
def protocols_adopted(db: sqlite3.Connection, fact: facts.ProtocolsAdopted, entry: Entry) -> None:
    db.execute(
        """INSERT INTO protocols (checkpoint, body, at, operator) VALUES (?, ?, ?, ?)
           ON CONFLICT DO UPDATE SET body = excluded.body, at = excluded.at, operator = excluded.operator""",
        (fact.checkpoint, entry.body.decode("utf-8"), entry.at, entry.operator),
    )


@applies(facts.TreatmentStarted)
def treatment_started(db: sqlite3.Connection, fact: facts.TreatmentStarted, entry: Entry) -> None:
    db.execute(
        """INSERT OR IGNORE INTO treatment (treatment_id, checkpoint, target, name, agent, concentration_mg_per_l, method,
               contact_seconds, started_at, used_ml, round, at, operator, lamport, finished_at)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')""",
        (
            fact.treatment,
            fact.checkpoint,
            fact.target,
            fact.name,
            fact.agent,
            fact.concentration_mg_per_l,
            fact.method,
            fact.contact_seconds,
            fact.started_at,
            fact.used_ml,
            fact.round,
            entry.at,
            entry.operator,
            entry.lamport,
        ),
    )


@applies(facts.TreatmentFinished)
def treatment_finished(db: sqlite3.Connection, fact: facts.TreatmentFinished, entry: Entry) -> None:
    db.execute(
        "UPDATE treatment SET finished_at = ? WHERE treatment_id = ? AND finished_at = ''", (entry.at, fact.treatment)
    )


@applies(facts.AgentMoved)
def agent_moved(db: sqlite3.Connection, fact: facts.AgentMoved, entry: Entry) -> None:
    db.execute(
        """INSERT OR IGNORE INTO agent_move (move_id, checkpoint, agent, change_ml, reason, note, at, operator, lamport)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            fact.move,
            fact.checkpoint,
            fact.agent,
            fact.change_ml,
            fact.reason,
            fact.note,
            entry.at,
            entry.operator,
            entry.lamport,
        ),
    )


@applies(facts.TemperaturesRead)
def temperatures_read(db: sqlite3.Connection, fact: facts.TemperaturesRead, entry: Entry) -> None:
    db.executemany(
        """INSERT OR IGNORE INTO temperature (log_id, place, name, at, tenths, source, checkpoint)
           VALUES (?, ?, ?, ?, ?, ?, ?)""",
        [
            (fact.log, fact.place, fact.name, each.at, each.tenths, fact.source, fact.checkpoint)
            for each in fact.readings
        ],
    )


@applies(facts.ZoneDrawn)
def zone_drawn(db: sqlite3.Connection, fact: facts.ZoneDrawn, entry: Entry) -> None:
    # Drawn again, it is in use again.
    db.execute(
        """INSERT INTO zone (zone_id, checkpoint, name, left_at, top_at, width, height, keeps, capacity, coldest, warmest,
               removed_at)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')
           ON CONFLICT DO UPDATE SET name = excluded.name, left_at = excluded.left_at, top_at = excluded.top_at,
               width = excluded.width, height = excluded.height, keeps = excluded.keeps, capacity = excluded.capacity,
               coldest = excluded.coldest, warmest = excluded.warmest, removed_at = ''""",
        (
            fact.zone,
            fact.checkpoint,
            fact.name,
            fact.left,
            fact.top,
            fact.width,
            fact.height,
            "|".join(fact.keeps),
            fact.capacity,
            fact.coldest,
            fact.warmest,
        ),
    )


@applies(facts.ZoneRemoved)
def zone_removed(db: sqlite3.Connection, fact: facts.ZoneRemoved, entry: Entry) -> None:
    db.execute("UPDATE zone SET removed_at = ? WHERE zone_id = ? AND removed_at = ''", (entry.at, fact.zone))


@applies(facts.BarcodeBound)
def barcode_bound(db: sqlite3.Connection, fact: facts.BarcodeBound, entry: Entry) -> None:
    db.execute(
        """INSERT INTO barcode (barcode, sku, quantity_milli) VALUES (?, ?, ?)
           ON CONFLICT DO UPDATE SET sku = excluded.sku, quantity_milli = excluded.quantity_milli""",
        (fact.barcode, fact.sku, to_milli(fact.quantity)),
    )


@applies(facts.TallyPrinted)
def tally_printed(db: sqlite3.Connection, fact: facts.TallyPrinted, entry: Entry) -> None:
    done = db.execute(
        "INSERT OR IGNORE INTO tally (sheet, checkpoint, merchant, delivery, at) VALUES (?, ?, ?, ?, ?)",
        (fact.sheet, fact.checkpoint, fact.merchant, fact.delivery, entry.at),
    )
    if done.rowcount:
        db.executemany(
            "INSERT INTO tally_line (sheet, number, sku, quantity_milli, unit) VALUES (?, ?, ?, ?, ?)",
            [
                (fact.sheet, number, line.sku, to_milli(line.quantity), line.unit)
                for number, line in enumerate(fact.lines, start=1)
            ],
        )


@applies(facts.RecallOpened)
def recall_opened(db: sqlite3.Connection, fact: facts.RecallOpened, entry: Entry) -> None:
    done = db.execute(
        """INSERT OR IGNORE INTO recall (recall_id, checkpoint, reason, source, opened_at, opened_by, opened_lamport,
               closed_at, close_reason)
           VALUES (?, ?, ?, ?, ?, ?, ?, '', '')""",
        (fact.recall, fact.checkpoint, fact.reason, fact.source, entry.at, entry.operator, entry.lamport),
    )
    if done.rowcount:
        db.executemany(
            "INSERT OR IGNORE INTO recall_lot (recall_id, delivery, sku, batch) VALUES (?, ?, ?, ?)",
            [(fact.recall, lot.delivery, lot.sku, lot.batch) for lot in fact.lots],
        )


@applies(facts.RecallAnswered)
def recall_answered(db: sqlite3.Connection, fact: facts.RecallAnswered, entry: Entry) -> None:
    db.execute(
        """INSERT INTO recall_answer (recall_id, household, answer, at, operator) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT DO UPDATE SET answer = excluded.answer, at = excluded.at, operator = excluded.operator""",
        (fact.recall, fact.household, fact.answer, entry.at, entry.operator),
    )


@applies(facts.RecallClosed)
def recall_closed(db: sqlite3.Connection, fact: facts.RecallClosed, entry: Entry) -> None:
    db.execute(
        "UPDATE recall SET closed_at = ?, close_reason = ? WHERE recall_id = ? AND closed_at = ''",
        (entry.at, fact.reason, fact.recall),
    )
