"""The parts of one date, day, month and year, and whether two dates can be one."""

from __future__ import annotations

from collections.abc import Sequence

from .quantities import Quantity
from .tokens import Tokens

KINDS = frozenset({"day", "month", "year"})
_BETWEEN = frozenset({"of", "the"})


def whole(one: Quantity, among: Sequence[Quantity], tokens: Tokens) -> dict[str, Quantity]:
    """The date that this part belongs to: of each kind the part beside it."""
    parts = {one.kind: one}
    order = sorted((o for o in among if o.kind in KINDS), key=lambda o: o.at)
    place = order.index(one) if one in order else len(order)
    for step in (1, -1):
        last, at = one, place + step
        while 0 <= at < len(order) and order[at].kind not in parts and go_together(last, order[at], tokens):
            last = parts.setdefault(order[at].kind, order[at])
            at += step
    return parts


def go_together(one: Quantity, other: Quantity, tokens: Tokens) -> bool:
    first, second = sorted((one, other), key=lambda o: o.at)
    between = range(first.end, second.at + 1)
    return all(tokens.gap(at).strip() in ("", ",") for at in between) and set(
        tokens.words[first.end : second.at]
    ) <= _BETWEEN


def same_date(one: dict[str, Quantity], other: dict[str, Quantity], but: str) -> bool:
    """Whether no part that both have differs, those of one kind left out."""
    return all(one[kind].value == other[kind].value for kind in one.keys() & other.keys() - {but})


__all__ = ["KINDS", "same_date", "whole"]
