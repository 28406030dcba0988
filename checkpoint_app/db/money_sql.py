"""Pieces of SQL that several questions about money share: the price in force, what is to come, what stands on an account."""

from __future__ import annotations

# The latest quote for the item `sku` of `merchant` at `checkpoint`, from the index alone; one for another unit than the line
# has is no price for it. What a merchant names in one action stands in one fact, each item once, so there are no ties. To
# be completed with the names of the tables that have these columns.
_QUOTED = """(SELECT iif(q.unit = {l}.unit, q.price_fen, NULL) FROM quote_line q
    WHERE q.checkpoint = {o}.checkpoint AND q.merchant = {o}.merchant AND q.sku = {l}.sku
    ORDER BY q.lamport DESC, q.journal DESC LIMIT 1)"""


def quoted(order: str, line: str) -> str:
    """The latest quote for a line; NULL if there is none. `order` and `line` are names of tables."""
    return _QUOTED.format(o=order, l=line)


def price(order: str, line: str) -> str:
    """The price in force of an order line: the source's own, else the latest quote, else the declared one."""
    return f"iif({line}.priced, {line}.price_fen, coalesce({quoted(order, line)}, {line}.price_fen))"


def times(price_fen: str, milli: str) -> str:
    """A price times a quantity, halves rounded up, exactly as domain.money.times does."""
    return f"((({price_fen}) * ({milli}) + 500) / 1000)"


def packed(line: str, sku: str) -> str:
    """How much of an order line's item lies in bags, whatever became of the bags."""
    return f"""coalesce((SELECT sum(k.quantity_milli) FROM bag_line k
        WHERE k.order_id = {line}.order_id AND k.line = {line}.line AND k.sku = {sku}), 0)"""


def outstanding(where: str) -> str:
    """(household, order_id, fen): what households have on order or waiting, at the price in force; `where` narrows `orders o`
    down. The bags that wait are not in it."""
    return f"""
    SELECT o.household, o.order_id, {times(price("o", "l"), "l.quantity_milli")} AS fen
    FROM orders o JOIN order_line l USING (order_id) WHERE o.state = 'open' AND {where}
    UNION ALL
    SELECT o.household, o.order_id, {times(price("o", "l"), f"max(0, l.given_milli - {packed('l', 'l.sku')})")}
    FROM orders o JOIN order_line l USING (order_id) WHERE o.state = 'allocated' AND l.given_milli > 0 AND {where}
    UNION ALL
    SELECT o.household, o.order_id, {times("s.price_fen", f"max(0, s.quantity_milli - {packed('s', 's.sku')})")}
    FROM orders o JOIN order_substitute s USING (order_id)
    WHERE o.state = 'allocated' AND s.state = 'accepted' AND {where}"""


def household_sums(one: bool) -> str:
    """Everything about household accounts in one query: of one household (:household), or of all.

    Sums of what is only expected are taken by total(), which cannot overflow: an order's price is bounded by nothing.
    """
    own = {each: f"{each}.household = :household" if one else "true" for each in "obv"}
    return f"""
    WITH booked AS (
        SELECT household, fen AS expected, 0 AS billed, 0 AS credited, 0 AS paid, 0 AS returned
        FROM ({outstanding(own["o"])})
        UNION ALL
        SELECT b.household, k.amount_fen, 0, 0, 0, 0 FROM bag b JOIN bag_line k USING (bag_id)
        WHERE b.state = 'waiting' AND {own["b"]}
        UNION ALL
        SELECT b.household, 0, p.fen, 0, 0, 0 FROM bag b JOIN bag_posting p USING (bag_id)
        WHERE p.account = 'household:' || b.household AND {own["b"]}
        UNION ALL
        SELECT v.household, 0, 0, iif(v.kind = 'household_credited', v.amount_fen, 0),
            iif(v.kind = 'payment_taken', v.amount_fen, 0), iif(v.kind = 'payment_returned', v.amount_fen, 0)
        FROM voucher v WHERE v.household <> '' AND {own["v"]}
        UNION ALL
        SELECT o.household, 0, 0, 0, 0, 0 FROM orders o WHERE {own["o"]}
    )
    SELECT household, CAST(total(expected) AS INTEGER), sum(billed), sum(credited), sum(paid), sum(returned)
    FROM booked GROUP BY household ORDER BY household"""
