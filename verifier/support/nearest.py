"""The passages that are shown beside the best one, in the order of judging or in that of a sentence model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from .judging import Judged
from .view import View, view_of

SHOWN = 3
OPENING = 12  # words of a passage that are shown


class Ranker(Protocol):
    """How near passages are to a statement in meaning; it orders what is shown and decides nothing."""

    def __call__(self, statement: str, passages: Sequence[str]) -> Sequence[float]: ...


def nearest(judged: Judged, ranker: Ranker | None) -> list[str]:
    """Labels of further passages, nearest first, with their first words where these may be shown."""
    view, best = view_of(judged.text), judged.judgement.provisions[:1]
    if ranker is None or view.sealed:
        return list(judged.judgement.provisions[1:SHOWN])
    scores = ranker(judged.statement.text, [stretch(view, first, end) for first, end in view.bounds])
    order = sorted(range(len(view.bounds)), key=lambda n: (-scores[n], n))
    chosen = [n for n in order if view.label(view.bounds[n][0]) not in best][: SHOWN - 1]
    return [told(view, *view.bounds[n]) for n in chosen]


def told(view: View, first: int, end: int) -> str:
    shown = stretch(view, first, min(end, first + OPENING))
    return f"{view.label(first) or 'without a number'} “{shown}{' …' if end > first + OPENING else ''}”"


def stretch(view: View, first: int, end: int) -> str:
    return " ".join(view.tokens.raw[slice(view.tokens.places[first][0], view.tokens.places[end - 1][1])].split())
