"""Quotations that go on over paragraphs, each of which opens with a mark."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from ..model import Claim, ClaimKind
from .quotation_marks import Quoted, claim_of, long_enough

_MOST = 40  # paragraphs of one quotation


def with_continuations(
    text: str, claims: Iterable[Claim], quotes: Sequence[Quoted], opened: Sequence[int]
) -> Iterator[Claim]:
    """The claims, each quotation with the paragraphs that go on with it."""
    for claim in claims:
        yield claim
        at = bisect_left(opened, claim.span.start) - 1
        if claim.kind is not ClaimKind.QUOTATION or at < 0 or not quotes[at].goes_on:
            continue
        for _ in range(_MOST):
            at = bisect_left(opened, quotes[at].outer.end)
            if at == len(quotes):
                break
            if long_enough(text, quotes[at]):
                yield claim_of(text, quotes[at], ClaimKind.QUOTATION)
            if not quotes[at].goes_on:
                break
