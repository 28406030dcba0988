"""What a bag's label says, from what is recorded of the bag and of its household. Knows no paper and no file."""

from __future__ import annotations

from collections.abc import Iterable

from checkpoint_app.db.queries import Queries
from checkpoint_app.domain import tokens
from checkpoint_app.domain.people import masked_name
from checkpoint_app.labels.label import Label


def labels_of(queries: Queries, bags: Iterable[str]) -> tuple[Label, ...]:
    """The next label of each bag, in the order given; a bag that has one already gets a copy with its number on it.

    A bag that is not recorded (any more) has no label. Raises KnownError.
    """
    reference = queries.reference
    labels: list[Label] = []
    for name in bags:
        bag = queries.bag(name)
        if bag is None:
            continue
        household = reference.household(bag.household)
        compound = reference.compounds().get(household.compound) if household else None
        labels.append(
            Label(
                code=tokens.encode(bag.checkpoint, bag.bag),
                bag=bag.bag,
                address=reference.address(bag.household),
                compound=compound.name if compound else "",
                name=masked_name(household.contact) if household else "",
                number=bag.number,
                of=bag.of,
                merchant=reference.merchant_name(bag.merchant),
                cold=bag.cold,
                copy=bag.label_copies + 1,
            )
        )
    return tuple(labels)
