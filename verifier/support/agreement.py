"""Whether a number of a statement and one of a text can both be true, and whether the text's proves the statement's."""

from __future__ import annotations

from .bounds import Side
from .quantities import Quantity

# How far a number "about" another may lie from it, as a share of it; of years, how many.
LOOSE, CLOSE = 0.15, 0.1
YEARS = 5


def agree(one: Quantity, other: Quantity) -> bool:
    """Whether both can be true of the same thing; `one` is what is claimed. In doubt they can."""
    side, theirs = one.bound.side, other.bound.side
    if one.value == other.value and rounded(one):
        return True
    if theirs is Side.EXACT and side in (Side.BELOW, Side.ABOVE, Side.SHORT):
        return allows(one, other.value)
    if side is Side.ABOVE:
        return other.value > one.value or (other.value == one.value and theirs is Side.ABOVE)
    if side in (Side.BELOW, Side.SHORT):
        return other.value <= one.value or theirs in (Side.BELOW, Side.SHORT)
    if Side.ABOUT in (side, theirs):
        return near(one, other, LOOSE)
    if one.value == other.value or one.kind == "year":
        return one.value == other.value or theirs is not Side.EXACT
    return {Side.ABOVE: one.value > other.value, Side.EXACT: False}.get(theirs, one.value < other.value)


def proves(one: Quantity, other: Quantity) -> bool:
    """Whether the text's number makes the bounded number that is claimed true: 60 proves "more than 50"."""
    side, theirs = one.bound.side, other.bound.side
    if side not in (Side.BELOW, Side.ABOVE):
        return side is not Side.EXACT and theirs is Side.EXACT and near(one, other, CLOSE) and allows(one, other.value)
    if theirs is Side.EXACT:
        return allows(one, other.value)
    same = one.value == other.value and (other.bound.strict or not one.bound.strict)
    limit = one.kind == "count" and not (one.bound.strict or other.bound.strict)  # "up to 12" is another limit than 18
    return theirs is side and (same or (allows(one, other.value) and not limit))


def allows(one: Quantity, value: float) -> bool:
    """Whether the words before the number let the thing be this value."""
    if value == one.value:
        return not one.bound.strict
    if one.bound.side in (Side.EXACT, Side.ABOUT):
        return one.bound.side is Side.ABOUT
    return value > one.value if one.bound.side is Side.ABOVE else value < one.value


def rounded(one: Quantity) -> bool:
    """Round numbers are often written for those beside them: "over 100 million" of 100 million is no fault."""
    digits = f"{one.value:.0f}"
    return len(digits) > 2 and len(digits.rstrip("0")) < 3 and one.kind in ("count", "money")


def near(one: Quantity, other: Quantity, share: float) -> bool:
    reach = YEARS if one.kind == "year" else share * max(one.value, other.value)
    return abs(one.value - other.value) <= reach
