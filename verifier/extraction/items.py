"""What a list of numbered texts holds: its noun, and each number with all that is said of it."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import ClaimedFact, Span
from .numbers import Number
from .vocabulary import Noun


@dataclass(frozen=True, slots=True)
class Item:
    """One number of a list; facts are those that stand with it, body the one named right after it."""

    number: Number
    end: int
    facts: tuple[ClaimedFact, ...] = ()
    body: ClaimedFact | None = None
    provision: Span | None = None


@dataclass(frozen=True, slots=True)
class NumberedList:
    """A noun with the numbers that belong to it, in order, and the body named before the first of them."""

    noun: Noun
    items: tuple[Item, ...]
    body: ClaimedFact | None
