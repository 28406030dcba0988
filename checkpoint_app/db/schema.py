"""The tables and how they came to be, step by step. A step, once released, is never changed. tables.STEPS names them all."""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database as UtilsDatabase
from sqlite_utils.migrations import Migrations

from checkpoint_app.db.tables import MIGRATION_SET

migrations = Migrations(MIGRATION_SET)


@migrations()
def journal(db: UtilsDatabase) -> None:
    """The journal itself, what could not be admitted to it, and this file's own identity."""
    _run(
        db,
        """
        CREATE TABLE entry (
            journal TEXT NOT NULL, seq INTEGER NOT NULL, lamport INTEGER NOT NULL, kind TEXT NOT NULL,
            subject TEXT NOT NULL, at TEXT NOT NULL, operator TEXT NOT NULL, body BLOB NOT NULL,
            previous TEXT NOT NULL, hash TEXT NOT NULL,
            PRIMARY KEY (journal, seq)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX entry_subject ON entry (subject, lamport, journal, seq);
        CREATE INDEX entry_order ON entry (lamport, journal, seq, kind);
        CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
            BEGIN SELECT RAISE(ABORT, 'entries are only ever appended'); END;
        CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
            BEGIN SELECT RAISE(ABORT, 'entries are only ever appended'); END;
        CREATE TABLE quarantine (
            id INTEGER PRIMARY KEY, journal TEXT NOT NULL, seq INTEGER NOT NULL, lamport INTEGER NOT NULL,
            kind TEXT NOT NULL, subject TEXT NOT NULL, at TEXT NOT NULL, operator TEXT NOT NULL, body BLOB NOT NULL,
            previous TEXT NOT NULL, hash TEXT NOT NULL, reason TEXT NOT NULL, received_at TEXT NOT NULL,
            UNIQUE (journal, seq, hash, reason)
        ) STRICT;
        CREATE TABLE own (
            one INTEGER PRIMARY KEY CHECK (one = 1), journal TEXT NOT NULL, sent_seq INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    """,
    )


@migrations()
def reference(db: UtilsDatabase) -> None:
    """Reference data, owned by the office. Personal data stays in here and in no entry."""
    text, number = str, int
    tables: dict[str, dict[str, type]] = {
        "checkpoint": {"checkpoint": text, "name": text},
        "compound": {"compound": text, "name": text, "control": text, "checkpoint": text},
        "building": {"compound": text, "building": text, "units": number, "floors": number, "lift": number},
        "household": {
            "household": text,
            "compound": text,
            "building": text,
            "unit": text,
            "room": text,
            "contact": text,
            "phone": text,
            "need": text,
        },
        "merchant": {"merchant": text, "name": text, "tier": text},
        "product": {
            "sku": text,
            "name": text,
            "category": text,
            "unit": text,
            "declared_price_fen": number,
            "cold_chain": number,
        },
        "volunteer": {"volunteer": text, "name": text, "role": text},
    }
    for name, columns in tables.items():
        key = ("compound", "building") if name == "building" else next(iter(columns))
        db.table(f"ref_{name}").create(columns, pk=key, not_null=set(columns), strict=True)
    db.table("ref_household").create_index(["compound", "building", "unit", "room"])


@migrations()
def projections(db: UtilsDatabase) -> None:
    """What the journal tells, as tables that can be thrown away and derived again."""
    _run(
        db,
        """
        CREATE TABLE orders (
            order_id TEXT PRIMARY KEY, household TEXT NOT NULL, merchant TEXT NOT NULL, checkpoint TEXT NOT NULL,
            source TEXT NOT NULL, number TEXT NOT NULL, ordered_at TEXT NOT NULL, taken_lamport INTEGER NOT NULL,
            state TEXT NOT NULL, delivery TEXT NOT NULL, allocated_at TEXT NOT NULL, allocations INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX orders_by_state ON orders (checkpoint, state, merchant);
        CREATE INDEX orders_by_taking ON orders (checkpoint, taken_lamport);
        CREATE INDEX orders_by_delivery ON orders (delivery, household);
        CREATE INDEX orders_by_sharing_out ON orders (delivery, allocated_at);
        CREATE INDEX orders_allocated_twice ON orders (order_id) WHERE allocations > 1;
        CREATE TABLE order_line (
            order_id TEXT NOT NULL, line INTEGER NOT NULL, sku TEXT NOT NULL, quantity_milli INTEGER NOT NULL,
            unit TEXT NOT NULL, price_fen INTEGER NOT NULL, given_milli INTEGER NOT NULL, short_milli INTEGER NOT NULL,
            PRIMARY KEY (order_id, line)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE delivery (
            delivery_id TEXT PRIMARY KEY, checkpoint TEXT NOT NULL, merchant TEXT NOT NULL, plate TEXT NOT NULL,
            pass_number TEXT NOT NULL, arrived_at TEXT NOT NULL, arrived_lamport INTEGER NOT NULL,
            count_finished_at TEXT NOT NULL, agent TEXT NOT NULL, concentration_mg_per_l INTEGER NOT NULL,
            method TEXT NOT NULL, contact_seconds INTEGER NOT NULL, disinfected_from TEXT NOT NULL,
            released_at TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX delivery_by_arrival ON delivery (checkpoint, arrived_lamport);
        CREATE TABLE delivery_expected (
            delivery_id TEXT NOT NULL, sku TEXT NOT NULL, quantity_milli INTEGER NOT NULL, unit TEXT NOT NULL,
            PRIMARY KEY (delivery_id, sku)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE delivery_count (
            delivery_id TEXT NOT NULL, sku TEXT NOT NULL, condition TEXT NOT NULL, quantity_milli INTEGER NOT NULL,
            unit TEXT NOT NULL,
            PRIMARY KEY (delivery_id, sku, condition)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE bag (
            bag_id TEXT PRIMARY KEY, checkpoint TEXT NOT NULL, household TEXT NOT NULL, delivery TEXT NOT NULL,
            merchant TEXT NOT NULL, number INTEGER NOT NULL, of_bags INTEGER NOT NULL, cold INTEGER NOT NULL,
            packed_at TEXT NOT NULL, packed_lamport INTEGER NOT NULL, state TEXT NOT NULL,
            label_copies INTEGER NOT NULL, handed_at TEXT NOT NULL, handed_by TEXT NOT NULL, way TEXT NOT NULL,
            handed_lamport INTEGER, failed_attempts INTEGER NOT NULL, last_failure TEXT NOT NULL,
            returned_at TEXT NOT NULL, returned_by TEXT NOT NULL, returned_lamport INTEGER
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX bag_by_state ON bag (state, checkpoint, delivery);
        CREATE INDEX bag_by_delivery ON bag (delivery, household);
        CREATE INDEX bag_by_household ON bag (household);
        CREATE INDEX bag_by_hand_over ON bag (handed_lamport) WHERE handed_lamport IS NOT NULL;
        CREATE INDEX bag_by_return ON bag (returned_lamport) WHERE returned_lamport IS NOT NULL;
        CREATE TABLE bag_line (
            bag_id TEXT NOT NULL, order_id TEXT NOT NULL, line INTEGER NOT NULL, sku TEXT NOT NULL,
            quantity_milli INTEGER NOT NULL, unit TEXT NOT NULL,
            PRIMARY KEY (bag_id, order_id, line)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX bag_line_by_order ON bag_line (order_id, line);

        CREATE TABLE shift (
            shift_id TEXT PRIMARY KEY, checkpoint TEXT NOT NULL, opened_at TEXT NOT NULL, opened_by TEXT NOT NULL,
            opened_lamport INTEGER NOT NULL, closed_at TEXT NOT NULL, closed_by TEXT NOT NULL,
            closed_lamport INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX shift_by_opening ON shift (checkpoint, opened_lamport);
        CREATE TABLE shift_note (
            shift_id TEXT NOT NULL, journal TEXT NOT NULL, seq INTEGER NOT NULL, at TEXT NOT NULL,
            operator TEXT NOT NULL, text TEXT NOT NULL,
            PRIMARY KEY (shift_id, journal, seq)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE voided (
            subject TEXT NOT NULL, journal TEXT NOT NULL, seq INTEGER NOT NULL,
            PRIMARY KEY (journal, seq)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX voided_by_subject ON voided (subject);
        CREATE TABLE unread (
            subject TEXT NOT NULL, journal TEXT NOT NULL, seq INTEGER NOT NULL, kind TEXT NOT NULL,
            PRIMARY KEY (journal, seq)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX unread_by_subject ON unread (subject);
    """,
    )


@migrations()
def order_desk(db: UtilsDatabase) -> None:
    """Buying and money: amended orders, substitutes, purchase lists, quotes, vouchers in double entry, learned words.

    What is derived is only emptied or made anew here: whoever opens the file derives it again after any step.
    """
    _run(
        db,
        """
        ALTER TABLE ref_merchant ADD COLUMN cut_off TEXT NOT NULL DEFAULT '';
        ALTER TABLE ref_merchant ADD COLUMN minimum_fen INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE ref_product ADD COLUMN aliases TEXT NOT NULL DEFAULT '';
        CREATE TABLE ref_offer (
            merchant TEXT NOT NULL, sku TEXT NOT NULL, PRIMARY KEY (merchant, sku)
        ) STRICT, WITHOUT ROWID;

        ALTER TABLE orders ADD COLUMN note TEXT NOT NULL DEFAULT '';
        ALTER TABLE orders ADD COLUMN needs TEXT NOT NULL DEFAULT '';
        ALTER TABLE orders ADD COLUMN amendments INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE orders ADD COLUMN rule TEXT NOT NULL DEFAULT '';
        CREATE INDEX orders_by_household ON orders (household, ordered_at);
        ALTER TABLE order_line ADD COLUMN priced INTEGER NOT NULL DEFAULT 1;
        ALTER TABLE order_line ADD COLUMN note TEXT NOT NULL DEFAULT '';
        ALTER TABLE order_line ADD COLUMN trace_text TEXT NOT NULL DEFAULT '';
        ALTER TABLE order_line ADD COLUMN trace_start INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE order_line ADD COLUMN trace_end INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE order_line ADD COLUMN trace_rule TEXT NOT NULL DEFAULT '';
        CREATE TABLE order_substitute (
            order_id TEXT NOT NULL, line INTEGER NOT NULL, delivery TEXT NOT NULL, sku TEXT NOT NULL,
            quantity_milli INTEGER NOT NULL, unit TEXT NOT NULL, price_fen INTEGER NOT NULL, state TEXT NOT NULL,
            PRIMARY KEY (order_id, line)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX order_substitute_by_delivery ON order_substitute (delivery);
        CREATE TABLE order_passed_on (
            order_id TEXT NOT NULL, line INTEGER NOT NULL, to_order TEXT NOT NULL, quantity_milli INTEGER NOT NULL,
            PRIMARY KEY (order_id, line, to_order)
        ) STRICT, WITHOUT ROWID;

        -- The closed purchase lists that a vehicle answers, in the order of their closing.
        CREATE TABLE delivery_list (
            delivery_id TEXT NOT NULL, list_id TEXT NOT NULL, place INTEGER NOT NULL,
            PRIMARY KEY (delivery_id, list_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX delivery_list_by_list ON delivery_list (list_id);

        DROP TABLE bag_line;
        CREATE TABLE bag_line (
            bag_id TEXT NOT NULL, order_id TEXT NOT NULL, line INTEGER NOT NULL, sku TEXT NOT NULL,
            quantity_milli INTEGER NOT NULL, unit TEXT NOT NULL, price_fen INTEGER NOT NULL,
            weighed_milli INTEGER NOT NULL, amount_fen INTEGER NOT NULL,
            PRIMARY KEY (bag_id, order_id, line, sku)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX bag_line_by_order ON bag_line (order_id, line, sku);

        CREATE TABLE purchase_list (
            list_id TEXT PRIMARY KEY, checkpoint TEXT NOT NULL, merchant TEXT NOT NULL, number TEXT NOT NULL,
            closed_at TEXT NOT NULL, closed_by TEXT NOT NULL, closed_lamport INTEGER NOT NULL,
            cancelled_at TEXT NOT NULL, cancel_reason TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX purchase_list_by_closing ON purchase_list (checkpoint, closed_lamport);
        CREATE TABLE purchase_list_order (
            list_id TEXT NOT NULL, order_id TEXT NOT NULL, added_lamport INTEGER NOT NULL,
            PRIMARY KEY (list_id, order_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX purchase_list_order_by_order ON purchase_list_order (order_id);
        CREATE TABLE purchase_list_line (
            list_id TEXT NOT NULL, sku TEXT NOT NULL, unit TEXT NOT NULL, quantity_milli INTEGER NOT NULL,
            PRIMARY KEY (list_id, sku, unit)
        ) STRICT, WITHOUT ROWID;
        -- Orders on lists whose goods are still to come: not cancelled, and answered by no vehicle that was shared out.
        CREATE VIEW listed_order AS
            SELECT p.order_id, p.list_id FROM purchase_list_order p JOIN purchase_list l USING (list_id)
            WHERE l.cancelled_at = '' AND NOT EXISTS (
                SELECT 1 FROM delivery_list d JOIN orders o ON o.delivery = d.delivery_id WHERE d.list_id = l.list_id
            );
        CREATE TABLE quote_line (
            quote_id TEXT NOT NULL, line INTEGER NOT NULL, checkpoint TEXT NOT NULL, merchant TEXT NOT NULL,
            sku TEXT NOT NULL, unit TEXT NOT NULL, price_fen INTEGER NOT NULL, source TEXT NOT NULL, at TEXT NOT NULL,
            lamport INTEGER NOT NULL, journal TEXT NOT NULL,
            PRIMARY KEY (quote_id, line)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX quote_line_by_item
            ON quote_line (checkpoint, merchant, sku, lamport, journal, unit, price_fen);

        CREATE TABLE voucher (
            voucher_id TEXT PRIMARY KEY, kind TEXT NOT NULL, checkpoint TEXT NOT NULL, household TEXT NOT NULL,
            merchant TEXT NOT NULL, delivery TEXT NOT NULL, bag TEXT NOT NULL, order_id TEXT NOT NULL,
            line INTEGER NOT NULL, sku TEXT NOT NULL, quantity_milli INTEGER NOT NULL, unit TEXT NOT NULL,
            amount_fen INTEGER NOT NULL, method TEXT NOT NULL, reference TEXT NOT NULL, reason TEXT NOT NULL,
            borne_by TEXT NOT NULL, at TEXT NOT NULL, operator TEXT NOT NULL, lamport INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX voucher_by_household ON voucher (household, lamport) WHERE household <> '';
        CREATE INDEX voucher_by_merchant ON voucher (merchant, lamport) WHERE merchant <> '';
        CREATE INDEX voucher_by_delivery ON voucher (delivery, kind) WHERE delivery <> '';
        CREATE INDEX voucher_by_bag ON voucher (bag) WHERE bag <> '';
        CREATE INDEX voucher_by_reference ON voucher (reference, kind) WHERE reference <> '';
        CREATE INDEX voucher_by_time ON voucher (checkpoint, lamport);
        CREATE TABLE voucher_line (
            voucher_id TEXT NOT NULL, line INTEGER NOT NULL, sku TEXT NOT NULL, quantity_milli INTEGER NOT NULL,
            unit TEXT NOT NULL, price_fen INTEGER NOT NULL, amount_fen INTEGER NOT NULL,
            PRIMARY KEY (voucher_id, line)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE voucher_posting (
            voucher_id TEXT NOT NULL, account TEXT NOT NULL, fen INTEGER NOT NULL, at TEXT NOT NULL,
            lamport INTEGER NOT NULL,
            PRIMARY KEY (voucher_id, account)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX voucher_posting_by_account ON voucher_posting (account, lamport);
        CREATE TABLE bag_posting (
            bag_id TEXT NOT NULL, account TEXT NOT NULL, fen INTEGER NOT NULL, at TEXT NOT NULL,
            lamport INTEGER NOT NULL,
            PRIMARY KEY (bag_id, account)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX bag_posting_by_account ON bag_posting (account, lamport);
        CREATE VIEW posting AS
            SELECT 'voucher' AS origin, voucher_id AS id, account, fen, at, lamport FROM voucher_posting
            UNION ALL SELECT 'bag', bag_id, account, fen, at, lamport FROM bag_posting;

        CREATE TABLE alias (
            alias_id TEXT PRIMARY KEY, chat_group TEXT NOT NULL, written TEXT NOT NULL, sku TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX alias_by_group ON alias (chat_group, written);
        -- What an order was read from, as it was written. It may hold names and phones: it stays on this laptop, in no entry.
        CREATE TABLE order_source (
            order_id TEXT PRIMARY KEY, chat_group TEXT NOT NULL, text TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
    """,
    )


@migrations()
def goods(db: UtilsDatabase) -> None:
    """Lots, protocols, holds, storage and recalls. What is derived is only emptied or made anew: it is derived again after any step."""
    _run(
        db,
        """
        ALTER TABLE ref_product ADD COLUMN goods_class TEXT NOT NULL DEFAULT '';
        CREATE TABLE ref_pass (
            pass_number TEXT PRIMARY KEY, merchant TEXT NOT NULL, plate TEXT NOT NULL, checkpoint TEXT NOT NULL,
            valid_from TEXT NOT NULL, valid_until TEXT NOT NULL
        ) STRICT;
        CREATE TABLE ref_barcode (
            barcode TEXT PRIMARY KEY, sku TEXT NOT NULL, quantity_milli INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX ref_barcode_by_item ON ref_barcode (sku);

        ALTER TABLE delivery ADD COLUMN driver_temperature TEXT NOT NULL DEFAULT '';
        ALTER TABLE delivery ADD COLUMN driver_code TEXT NOT NULL DEFAULT '';
        ALTER TABLE delivery ADD COLUMN driver_tested_at TEXT NOT NULL DEFAULT '';
        -- The items of which the rest is to come, parted by spaces.
        ALTER TABLE delivery ADD COLUMN later TEXT NOT NULL DEFAULT '';
        ALTER TABLE delivery ADD COLUMN sent_back_at TEXT NOT NULL DEFAULT '';
        DROP TABLE delivery_count;
        CREATE TABLE delivery_count (
            delivery_id TEXT NOT NULL, sku TEXT NOT NULL, batch TEXT NOT NULL, condition TEXT NOT NULL,
            quantity_milli INTEGER NOT NULL, unit TEXT NOT NULL, reason TEXT NOT NULL, photo TEXT NOT NULL,
            PRIMARY KEY (delivery_id, sku, batch, condition)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE delivery_announced (
            delivery_id TEXT NOT NULL, sku TEXT NOT NULL, batch TEXT NOT NULL, quantity_milli INTEGER NOT NULL,
            unit TEXT NOT NULL, produced_on TEXT NOT NULL, expires_on TEXT NOT NULL, origin TEXT NOT NULL,
            PRIMARY KEY (delivery_id, sku, batch)
        ) STRICT, WITHOUT ROWID;
        -- A row for each lot that was described or stored; one that was only counted has none.
        CREATE TABLE delivery_lot (
            delivery_id TEXT NOT NULL, sku TEXT NOT NULL, batch TEXT NOT NULL, produced_on TEXT NOT NULL DEFAULT '',
            expires_on TEXT NOT NULL DEFAULT '', origin TEXT NOT NULL DEFAULT '', imported INTEGER NOT NULL DEFAULT 0,
            declaration TEXT NOT NULL DEFAULT '', certificates TEXT NOT NULL DEFAULT '[]',
            temperature TEXT NOT NULL DEFAULT '', zone TEXT NOT NULL DEFAULT '',
            PRIMARY KEY (delivery_id, sku, batch)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX delivery_count_by_batch ON delivery_count (batch, sku) WHERE batch <> '';
        CREATE INDEX delivery_count_by_item ON delivery_count (sku, delivery_id, batch);
        CREATE INDEX bag_by_short_code ON bag (substr(bag_id, -6));
        CREATE INDEX delivery_lot_by_zone ON delivery_lot (zone) WHERE zone <> '';
        CREATE TABLE delivery_instead (
            delivery_id TEXT NOT NULL, sku TEXT NOT NULL, instead_of TEXT NOT NULL, PRIMARY KEY (delivery_id, sku)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE delivery_tally (
            delivery_id TEXT NOT NULL, sheet TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (delivery_id, sheet)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX delivery_tally_by_sheet ON delivery_tally (sheet);
        CREATE TABLE delivery_treatment (
            delivery_id TEXT NOT NULL, journal TEXT NOT NULL, seq INTEGER NOT NULL, lamport INTEGER NOT NULL,
            at TEXT NOT NULL, operator TEXT NOT NULL, agent TEXT NOT NULL, concentration_mg_per_l INTEGER NOT NULL,
            method TEXT NOT NULL, contact_seconds INTEGER NOT NULL, started_at TEXT NOT NULL, classes TEXT NOT NULL,
            treated TEXT NOT NULL, used_ml INTEGER NOT NULL,
            PRIMARY KEY (delivery_id, journal, seq)
        ) STRICT, WITHOUT ROWID;
        -- sku '' and batch '': the whole load.
        CREATE TABLE delivery_release (
            delivery_id TEXT NOT NULL, sku TEXT NOT NULL, batch TEXT NOT NULL, at TEXT NOT NULL, operator TEXT NOT NULL,
            PRIMARY KEY (delivery_id, sku, batch)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE delivery_withdrawn (
            delivery_id TEXT NOT NULL, sku TEXT NOT NULL, batch TEXT NOT NULL, quantity_milli INTEGER NOT NULL,
            reason TEXT NOT NULL, recall TEXT NOT NULL, at TEXT NOT NULL,
            PRIMARY KEY (delivery_id, sku, batch)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX delivery_withdrawn_by_recall ON delivery_withdrawn (recall) WHERE recall <> '';

        CREATE TABLE order_rest (
            order_id TEXT NOT NULL, line INTEGER NOT NULL, to_order TEXT NOT NULL, quantity_milli INTEGER NOT NULL,
            PRIMARY KEY (order_id, line, to_order)
        ) STRICT, WITHOUT ROWID;

        -- From which lot of its delivery the goods of a bag come; the lots of a line sum to its quantity.
        CREATE TABLE bag_lot (
            bag_id TEXT NOT NULL, order_id TEXT NOT NULL, line INTEGER NOT NULL, sku TEXT NOT NULL, batch TEXT NOT NULL,
            quantity_milli INTEGER NOT NULL, delivery TEXT NOT NULL,
            PRIMARY KEY (bag_id, order_id, line, sku, batch)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX bag_lot_by_lot ON bag_lot (delivery, sku, batch, bag_id, quantity_milli);

        -- What supervisors let pass; `subject` is the entry's.
        CREATE TABLE override (
            subject TEXT NOT NULL, journal TEXT NOT NULL, seq INTEGER NOT NULL, lamport INTEGER NOT NULL, at TEXT NOT NULL,
            operator TEXT NOT NULL, supervisor TEXT NOT NULL, reason TEXT NOT NULL, stops TEXT NOT NULL,
            kind TEXT NOT NULL,
            PRIMARY KEY (journal, seq)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX override_by_subject ON override (subject);
        CREATE INDEX override_by_time ON override (lamport);

        CREATE TABLE protocols (
            checkpoint TEXT PRIMARY KEY, body TEXT NOT NULL, at TEXT NOT NULL, operator TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE treatment (
            treatment_id TEXT PRIMARY KEY, checkpoint TEXT NOT NULL, target TEXT NOT NULL, name TEXT NOT NULL,
            agent TEXT NOT NULL, concentration_mg_per_l INTEGER NOT NULL, method TEXT NOT NULL,
            contact_seconds INTEGER NOT NULL, started_at TEXT NOT NULL, used_ml INTEGER NOT NULL, round TEXT NOT NULL,
            at TEXT NOT NULL, operator TEXT NOT NULL, lamport INTEGER NOT NULL, finished_at TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX treatment_by_time ON treatment (checkpoint, lamport);
        CREATE INDEX treatment_by_round ON treatment (checkpoint, round, started_at) WHERE round <> '';
        CREATE INDEX treatment_by_name ON treatment (target, name);
        CREATE TABLE agent_move (
            move_id TEXT PRIMARY KEY, checkpoint TEXT NOT NULL, agent TEXT NOT NULL, change_ml INTEGER NOT NULL,
            reason TEXT NOT NULL, note TEXT NOT NULL, at TEXT NOT NULL, operator TEXT NOT NULL, lamport INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX agent_move_by_agent ON agent_move (checkpoint, agent, lamport);
        CREATE TABLE temperature (
            log_id TEXT NOT NULL, place TEXT NOT NULL, name TEXT NOT NULL, at TEXT NOT NULL, tenths INTEGER NOT NULL,
            source TEXT NOT NULL, checkpoint TEXT NOT NULL,
            PRIMARY KEY (log_id, at)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX temperature_by_place ON temperature (place, name, at, tenths);

        CREATE TABLE zone (
            zone_id TEXT PRIMARY KEY, checkpoint TEXT NOT NULL, name TEXT NOT NULL, left_at INTEGER NOT NULL,
            top_at INTEGER NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL, keeps TEXT NOT NULL,
            capacity INTEGER NOT NULL, coldest TEXT NOT NULL, warmest TEXT NOT NULL, removed_at TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE barcode (
            barcode TEXT PRIMARY KEY, sku TEXT NOT NULL, quantity_milli INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX barcode_by_item ON barcode (sku);
        CREATE TABLE tally (
            sheet TEXT PRIMARY KEY, checkpoint TEXT NOT NULL, merchant TEXT NOT NULL, delivery TEXT NOT NULL, at TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE tally_line (
            sheet TEXT NOT NULL, number INTEGER NOT NULL, sku TEXT NOT NULL, quantity_milli INTEGER NOT NULL,
            unit TEXT NOT NULL, PRIMARY KEY (sheet, number)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE recall (
            recall_id TEXT PRIMARY KEY, checkpoint TEXT NOT NULL, reason TEXT NOT NULL, source TEXT NOT NULL,
            opened_at TEXT NOT NULL, opened_by TEXT NOT NULL, opened_lamport INTEGER NOT NULL, closed_at TEXT NOT NULL,
            close_reason TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX recall_by_opening ON recall (checkpoint, opened_lamport);
        CREATE TABLE recall_lot (
            recall_id TEXT NOT NULL, delivery TEXT NOT NULL, sku TEXT NOT NULL, batch TEXT NOT NULL,
            PRIMARY KEY (recall_id, delivery, sku, batch)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX recall_lot_by_item ON recall_lot (sku, batch);
        CREATE TABLE recall_answer (
            recall_id TEXT NOT NULL, household TEXT NOT NULL, answer TEXT NOT NULL, at TEXT NOT NULL, operator TEXT NOT NULL,
            PRIMARY KEY (recall_id, household)
        ) STRICT, WITHOUT ROWID;
    """,
    )


def _run(db: UtilsDatabase, script: str) -> None:
    """Run each statement of a script. (`executescript` would commit the transaction that holds the step together.)"""
    statement = ""
    for line in script.splitlines():
        statement += line + "\n"
        if sqlite3.complete_statement(statement):
            db.execute(statement)
            statement = ""
    if statement.strip():
        raise ValueError(f"an unfinished statement in a schema step: {statement.strip()[:60]}")
