"""Comparing a quotation with official texts: where its words stand, and every typed difference on the way."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..model import Difference, Level, OfficialText
from .brackets import only_joins
from .difference import differences
from .ellipsis import Gap, chain, gaps
from .locate import REACH, exact_places
from .official import View, view_of
from .placing import Placement, placements
from .tokens import Quotation, Word

_LEAST = 5  # words that are no accident
_TAIL = 5  # words left over at an end that are looked for elsewhere in the text


@dataclass(frozen=True, slots=True)
class Piece:
    """A segment of the quotation (half-open range of its words) and where it stands; alone: no ellipsis before it."""

    words: tuple[int, int]
    place: Placement
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """A quotation against one text.

    found: whether the words stand there at all, changed or not. exact: word for word. others: further places of the
    same words in this text. lost: quoted words that stand nowhere.
    """

    view: View
    found: bool
    pieces: tuple[Piece, ...] = ()
    differences: tuple[Difference, ...] = ()
    gaps: tuple[Gap, ...] = ()
    others: tuple[int, ...] = ()
    words: int = 0

    @property
    def text(self) -> OfficialText:
        return self.view.text

    @property
    def exact(self) -> bool:
        return self.found and not self.differences and not any(gap.fault for gap in self.gaps)

    @property
    def accusing(self) -> tuple[Difference, ...]:
        """Differences that change words: no spelling, no scanning damage, no habit of an edition."""
        return tuple(d for d in self.differences if d.kind not in HARMLESS)

    @property
    def faults(self) -> tuple[Gap, ...]:
        return tuple(gap for gap in self.gaps if gap.fault)

    @property
    def provisions(self) -> tuple[str, ...]:
        """The innermost provisions of its pieces in order, each once."""
        labels = [self.view.provision(piece.place.first) for piece in self.pieces]
        return tuple(dict.fromkeys(label for label in labels if label))


HARMLESS = frozenset({"noise", "edition", "variant"})
_RANK = {Level.ERROR: 100, Level.WARNING: 10, Level.NOTE: 1}


def compare(quoted: Quotation, text: OfficialText, source: str) -> Match:
    """The quotation against one text, with its notes or without; `source` is the text of the document that quotes."""
    view = view_of(text)
    match = _compared(quoted, view.uninterrupted, source)
    if match.exact or match.view is view:
        return match
    return best((_compared(quoted, view, source), match)) or match


def _compared(quoted: Quotation, view: View, source: str) -> Match:
    if not quoted.words:
        return Match(view, False)
    segments = [(a, b) for a, b in quoted.segments() if not only_joins(quoted.words[a:b])]
    options = [placements(quoted.words[a:b], view) for a, b in segments]
    placed = chain(options) if options else None
    if placed is None:
        return Match(view, False, words=len(quoted.words))
    pieces = [
        part for at, one in zip(segments, placed, strict=True) for part in _pieces(at, one, quoted, view)
    ]
    if not _stands(pieces, quoted.words):
        return Match(view, False, tuple(pieces), words=len(quoted.words))
    found = [d for piece in pieces for d in _differences(piece, quoted, view, source)]
    others = tuple(one.first for one in options[0][1:] if not one.cost) if len(pieces) == 1 else ()
    return Match(
        view, True, tuple(pieces), tuple(found), tuple(gaps([p.place for p in pieces], view)), others, len(quoted.words)
    )


def best(matches: Iterable[Match]) -> Match | None:
    """The match with the least to complain of; the first of equals."""
    found = [match for match in matches if match.found]
    return min(found, key=weight) if found else None


def weight(match: Match) -> tuple[int, int]:
    """What a match has against it: material differences first, harmless ones last."""
    serious = sum(_RANK[d.level] for d in match.accusing) + sum(100 for _ in match.faults)
    return serious, len(match.differences)


def _differences(piece: Piece, quoted: Quotation, view: View, source: str) -> list[Difference]:
    return differences(piece.place.edits, quoted.words[slice(*piece.words)], view, source)


def _stands(pieces: Sequence[Piece], words: Sequence[Word]) -> bool:
    """Whether more of the quotation is the text's than is not: most of its words, or a run of them that is no
    accident.
    """
    lost = sum(_unlike(piece) for piece in pieces)
    if not any(piece.place.longest >= min(4, max(2, len(words) - 1)) for piece in pieces):
        return lost == 0 and len(words) > 1
    return lost * 5 <= len(words) * 2


def _unlike(piece: Piece) -> int:
    """Quoted words that have no counterpart."""
    if not piece.place.longest:
        return piece.words[1] - piece.words[0]
    return sum(e.mine[1] - e.mine[0] for e in piece.place.edits if e.how in ("replaced", "inserted"))


def _pieces(at: tuple[int, int], placed: Placement, quoted: Quotation, view: View) -> list[Piece]:
    """A segment as one piece, or as several where its head or tail stands elsewhere in the text without an ellipsis."""
    if halves := _stitched(at, placed, quoted, view):
        return halves
    first, end = _core(at, placed)
    if first - at[0] < _TAIL and at[1] - end < _TAIL:
        return [Piece(at, placed)]
    parts = [(a, b) for a, b in ((at[0], first), (first, end), (end, at[1])) if b > a]
    found: list[Piece] = []
    for a, b in parts:
        options = placements(quoted.words[a:b], view)
        if not options or options[0].cost > max(1.0, (b - a) / 4):
            return [Piece(at, placed)]
        found.append(Piece((a, b), options[0], silent=a != at[0]))
    return found


def _stitched(at: tuple[int, int], placed: Placement, quoted: Quotation, view: View) -> list[Piece]:
    """A segment as two, where its beginning and its end stand word for word in far parts of the text."""
    if placed.cost < _LEAST or at[1] - at[0] < 2 * _LEAST:
        return []
    ids = [word.id for word in quoted.words[slice(*at)]]
    cut = _longest(ids, view)
    if not _LEAST <= cut <= len(ids) - _LEAST:
        return []
    heads, tails = exact_places(view, ids[:cut]), exact_places(view, ids[cut:])
    if not tails or any(-len(ids) <= tail - head - cut <= REACH for head in heads for tail in tails):
        return []
    middle = at[0] + cut
    one, other = (Placement(where, where + size, matched=size, longest=size)
                  for where, size in ((heads[0], cut), (tails[0], len(ids) - cut)))  # fmt: skip
    return [Piece((at[0], middle), one), Piece((middle, at[1]), other, silent=True)]


def _longest(ids: Sequence[int], view: View) -> int:
    """How many words from the beginning on stand together in the text."""
    low, high = 0, len(ids)
    while low < high:
        middle = (low + high + 1) // 2
        if exact_places(view, ids[:middle], limit=1):
            low = middle
        else:
            high = middle - 1
    return low


def _core(at: tuple[int, int], placed: Placement) -> tuple[int, int]:
    """The quoted words between stretches at the ends that match nothing but small words by accident."""
    size = at[1] - at[0]
    matched = [True] * size
    for edit in placed.edits:
        if edit.how in ("replaced", "inserted"):
            matched[slice(*edit.mine)] = [False] * (edit.mine[1] - edit.mine[0])
    lead, rest = _foreign(matched), _foreign(matched[::-1])
    if lead + rest >= size:
        return at
    return at[0] + lead, at[1] - rest


def _foreign(matched: Sequence[bool]) -> int:
    """The longest beginning of which more than half matches nothing, and no four words together match."""
    longest = lost = run = 0
    for at, equal in enumerate(matched, start=1):
        run = run + 1 if equal else 0
        lost += not equal
        if run >= 4:
            break
        if not equal and lost * 2 > at:
            longest = at
    return longest
