"""A group of citations and what stands around it."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Span
from .frames import Frame, Told

_NOWHERE = Frame(0)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A group of citations that share their claims: where it stands and what stands around it.

    previous: the sentence before it. floor and limit: how far back and ahead what is said may belong to it.
    quotes: the outer spans of the quotations of the paragraph. frame: the phrase that the group stands in.
    told: what a body says in it. provided: whether an article of a treaty is cited.
    """

    group: Span
    sentence: Span
    previous: Span | None
    floor: int
    limit: int
    quotes: tuple[Span, ...] = ()
    topical: bool = False
    frame: Frame = _NOWHERE
    told: Told | None = None
    provided: bool = False
