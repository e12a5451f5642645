"""Where a reproduced text begins and ends: what the official text has before and after it."""

from __future__ import annotations

from ..model import Span
from .compare import Match
from .ellipsis import head
from .tokens import Quotation, quotation

_FRAME = 400  # characters before a reproduced text in which its opening words may stand
_OPENING = "preamble 0"  # "The Security Council,"
_PROVISIONS = ("preamble", "op", "art", "section")
_NEAR = 3  # words


def opening_lost(match: Match, quoted: Quotation, source: str) -> bool:
    """Whether the words that name the body are missing where all that follows them is reproduced."""
    view = match.view
    first = view.owner(min(piece.place.first for piece in match.pieces))
    opening = next((p for p in match.text.paragraphs if p.label == _OPENING), None)
    if opening is None or not 0 <= first - opening.end <= _NEAR or opening.end == opening.first:
        return False
    wanted = [view.ids[at] for at in range(len(view)) if opening.first <= view.owner(at) < opening.end]
    lines = source[max(0, quoted.span.start - _FRAME) : quoted.span.start].splitlines()
    read = (quotation(line, Span(0, len(line)), quoted.language).words for line in lines)
    return not any([word.id for word in words] == wanted for words in read)


def not_reached(match: Match) -> tuple[str, ...]:
    """The provisions after the last reproduced word, as far as they are the text's own and no note."""
    last = max(piece.place.end for piece in match.pieces) - 1
    end = match.view.owner(last) + 1
    labels = (head(p.label) for p in match.text.paragraphs if p.first >= end and p.end > p.first)
    reached = {head(label) for label in match.view.labels[: last + 1]}
    return tuple(dict.fromkeys(one for one in labels if one.startswith(_PROVISIONS) and one not in reached))
