"""Which steps made the schema, and which tables are derived. Light: a file that has taken every step opens without schema.py."""

from __future__ import annotations

MIGRATION_SET = "checkpoint_app"
# schema.py's steps, in their order. It is loaded only where one is missing: sqlite-utils takes a while to load, and loads
# numpy where that is installed.
STEPS = ("journal", "reference", "projections", "order_desk", "goods")

# Every table that refold fills, with the column that holds the subject's id, by type of subject. Rebuild empties these.
PROJECTIONS: dict[str, tuple[tuple[str, str], ...]] = {
    "order": (
        ("order_passed_on", "order_id"),
        ("order_rest", "order_id"),
        ("order_substitute", "order_id"),
        ("order_line", "order_id"),
        ("orders", "order_id"),
    ),
    "delivery": (
        ("delivery_count", "delivery_id"),
        ("delivery_announced", "delivery_id"),
        ("delivery_lot", "delivery_id"),
        ("delivery_tally", "delivery_id"),
        ("delivery_instead", "delivery_id"),
        ("delivery_treatment", "delivery_id"),
        ("delivery_release", "delivery_id"),
        ("delivery_withdrawn", "delivery_id"),
        ("delivery_expected", "delivery_id"),
        ("delivery_list", "delivery_id"),
        ("delivery", "delivery_id"),
    ),
    "bag": (("bag_posting", "bag_id"), ("bag_lot", "bag_id"), ("bag_line", "bag_id"), ("bag", "bag_id")),
    "shift": (("shift_note", "shift_id"), ("shift", "shift_id")),
    "purchase_list": (
        ("purchase_list_line", "list_id"),
        ("purchase_list_order", "list_id"),
        ("purchase_list", "list_id"),
    ),
    "quote": (("quote_line", "quote_id"),),
    "voucher": (("voucher_posting", "voucher_id"), ("voucher_line", "voucher_id"), ("voucher", "voucher_id")),
    "alias": (("alias", "alias_id"),),
    "protocols": (("protocols", "checkpoint"),),
    "treatment": (("treatment", "treatment_id"),),
    "agent_move": (("agent_move", "move_id"),),
    "temperatures": (("temperature", "log_id"),),
    "zone": (("zone", "zone_id"),),
    "barcode": (("barcode", "barcode"),),
    "tally": (("tally_line", "sheet"), ("tally", "sheet")),
    "recall": (("recall_lot", "recall_id"), ("recall_answer", "recall_id"), ("recall", "recall_id")),
}
# Kept for subjects of every type.
COMMON_PROJECTIONS = (("voided", "subject"), ("unread", "subject"), ("override", "subject"))
