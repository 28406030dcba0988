"""Which quantity belongs to which product where they stand side by side. Knows tokens, not what they are worth."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from checkpoint_app.intake.tokens import Amount, Choice, Item, Words

Solid = Item | Words | Choice | Amount

# What it costs to leave a token alone: a quantity without a product is the least likely. To part two that are written
# without a space costs little, a unit that the product is not sold by some more, so that they decide between readings
# that are otherwise equal. A product before its quantity is the common way.
_AMOUNT, _ITEM, _MISFIT, _PARTED, _TURNED = 1_000_000, 100_000, 60_000, 12_000, 1
_CLOSE = 1_000


@dataclass(frozen=True, slots=True)
class Pair:
    """One of them may be missing. `certain`: no other reading is as good."""

    named: Item | Words | Choice | None
    amount: Amount | None
    certain: bool = True
    plus: bool = False
    """The quantity comes to what was ordered before: 白菜多要1斤."""


def pair(
    text: str, tokens: Sequence[Solid], fits: Callable[[Item | Words | Choice, Amount], bool], *, turned: bool = False
) -> list[Pair]:
    """The tokens in pairs of neighbours, the cheapest way. `turned`: this list writes quantities before products."""
    costs, ways, sizes = [0], [1], [0]
    for count in range(1, len(tokens) + 1):
        token = tokens[count - 1]
        parted = _parted(text, tokens, count - 1)
        alone = _AMOUNT if isinstance(token, Amount) else _ITEM
        options = [(costs[count - 1] + alone + parted, ways[count - 1], 1)]
        if count > 1:
            left = tokens[count - 2]
            if isinstance(left, Amount) != isinstance(token, Amount):
                named, amount = (token, left) if isinstance(left, Amount) else (left, token)
                assert isinstance(amount, Amount) and not isinstance(named, Amount)
                cost = costs[count - 2] + _parted(text, tokens, count - 2)
                cost += 0 if fits(named, amount) else _MISFIT
                cost += _TURNED if isinstance(left, Amount) != turned else 0
                options.append((cost, ways[count - 2], 2))
        cheapest = min(option[0] for option in options)
        # Readings that only the common way decides between are not certain.
        close = [option for option in options if option[0] // _CLOSE == cheapest // _CLOSE]
        costs.append(cheapest)
        ways.append(min(2, sum(option[1] for option in close)))
        sizes.append(next(option[2] for option in options if option[0] == cheapest))
    pairs: list[Pair] = []
    count = len(tokens)
    certain = ways[-1] == 1
    while count:
        group = tokens[count - sizes[count] : count]
        amounts = [token for token in group if isinstance(token, Amount)]
        others = [token for token in group if not isinstance(token, Amount)]
        found = Pair(others[0] if others else None, amounts[0] if amounts else None, certain)
        pairs.append(found)
        count -= sizes[count]
    return pairs[::-1]


def _parted(text: str, tokens: Sequence[Solid], index: int) -> int:
    """The cost of a pair's end between token index-1 and token index."""
    if index == 0 or isinstance(tokens[index - 1], Amount) == isinstance(tokens[index], Amount):
        return 0
    return 0 if any(not char.isalnum() for char in text[tokens[index - 1].end : tokens[index].start]) else _PARTED
