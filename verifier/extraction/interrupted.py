"""Quotations that their attribution interrupts: "...," the Council said in resolution 5, "..."."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Claim, ClaimKind
from .frames import breaks
from .quotation_marks import TITLE_MARKS, Quoted, claim_of
from .quoted_before import SAYS
from .reporting import verb_after
from .surroundings import Surroundings

_NEAR = 90  # characters of "the Council said in its" or of a pinpoint and a date
_LEAST = 2  # words; one by itself cannot be looked for
_NOTHING = ("", "the", "its")


def interrupted(text: str, at: Surroundings, before: Sequence[Quoted], after: Sequence[Quoted]) -> tuple[Claim, ...]:
    """Both halves, or none where nothing tells that it is one quotation."""
    if not before or not after:
        return ()
    first, second = before[-1], after[0]
    lead, rest = text[first.outer.end : at.frame.start], text[at.group.end : second.outer.start]
    comma = first.span.of(text).rstrip().endswith(",") or lead.lstrip().startswith(",")
    one_breath = rest.rstrip().endswith((",", ":", "–", "—")) and len(lead) < _NEAR and len(rest) < _NEAR
    if not comma or not one_breath or first.mark != second.mark or first.mark in TITLE_MARKS:
        return ()
    if breaks(text, first.outer.end, second.outer.start) or not _speaks(text, at, lead, second):
        return ()
    halves = (half for half in (first, second) if len(half.span.of(text).split()) >= _LEAST)
    return tuple(claim_of(text, half, ClaimKind.QUOTATION) for half in halves)


def _speaks(text: str, at: Surroundings, lead: str, second: Quoted) -> bool:
    """Whether it is the instrument or its body that speaks: says Article 5; the Council said in; the Charter says."""
    if SAYS.fullmatch(lead) or at.frame.verb is not None:
        return True
    return lead.strip(" ,\n").lower() in _NOTHING and verb_after(text, at.group.end, second.outer.start) is not None
