"""Placing a stretch of quoted words in an official text: every exact place, else the best of the likely ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from .align import Run, Tie, blocks, runs
from .editions import is_edition, names_a_state
from .edits import Edit, edits_of
from .locate import REACH, exact_places, wider, windows
from .official import View
from .tokens import Word

_TRIED = 3  # windows whose blocks are taken apart word by word
_TWIN = 3  # words
_ENDING = 4  # words at the end that may belong to a name: "the Republic of Azerbaijan"
_BY_ACCIDENT = 2  # words of a run
_NAME = 12  # words of the longest name that editions write in full or by its initials
_WORSE = 5  # a window with so many times more words unmatched is not the place, whatever its words are
_LIGHT = {"spelling": 0.1, "noise": 0.15, "joined": 0.15, "form": 0.3, "near": 0.5, "name": 0.3, "named": 0.3}


@dataclass(frozen=True, slots=True)
class Placement:
    """Where quoted words stand: the half-open range of official words, the edits between, how many words they cost."""

    first: int
    end: int
    edits: tuple[Edit, ...] = ()
    cost: float = 0.0
    matched: int = 0
    longest: int = field(default=0, compare=False)  # the longest run of equal words


def placements(words: Sequence[Word], view: View) -> list[Placement]:
    """Places for these words, best first; all exact ones where there are any. Empty where nothing is like them."""
    ids = [word.id for word in words]
    if exact := _word_for_word(words, view):
        return exact
    rough: list[tuple[float, int, list[Run]]] = []
    # The author's own words in brackets stand for others; where they or a page's head match, it is by accident.
    aligned = [0 if word.kind in ("bracket", "furniture") else word.id for word in words]
    tied = _tied(words, view)
    for low, high in windows(view, ids):
        if found := _reaching(aligned, view, (low, high), tied):
            rough.append((_rough(found, len(ids)), low, found))
    rough.sort(key=lambda option: option[:2])
    likely = [found for cost, _, found in rough[:_TRIED] if cost <= _WORSE * (rough[0][0] + 1)]
    tried = [_placed(way, words, view) for found in likely for way in _ways(found, words, view)]
    return sorted(tried, key=lambda p: (p.cost, p.first))


def _ways(found: list[Run], words: Sequence[Word], view: View) -> list[list[Run]]:
    """The runs, their twins, and the runs without a small one in the name of a state at either end: the "of" of "the
    Republic of Azerbaijan" may match by accident.
    """
    ways = [found, *_twins(found, view)]
    less = found
    while len(less) > 1 and less[-1].size <= _BY_ACCIDENT and any(names_a_state(w.id) for w in words[-_ENDING:]):
        ways.append(less := less[:-1])
    less = found
    while len(less) > 1 and less[0].size <= _BY_ACCIDENT and any(names_a_state(w.id) for w in words[:_ENDING]):
        ways.append(less := less[1:])
    return ways


def _twins(found: Sequence[Run], view: View) -> list[list[Run]]:
    """The other places of the one run that a quotation shares with the text: "[c]ondemn[ed] the invasion" may be the
    paragraph that condemns it and not the recital before.
    """
    if len(found) != 1 or found[0].size < _TWIN:
        return []
    run = found[0]
    places = exact_places(view, view.ids[run.theirs : run.theirs + run.size], _TRIED + 1)
    return [[Run(run.mine, at, run.size)] for at in places if at != run.theirs]


def _word_for_word(words: Sequence[Word], view: View) -> list[Placement]:
    """Every place where the words stand just so; where there is none, without what belongs to the page or the list."""
    left_out: tuple[str, ...]
    for left_out in ((), ("furniture",), ("furniture", "enumerator")):
        ids = [word.id for word in words if word.kind not in left_out]
        if ids and (exact := exact_places(view, ids)):
            return [Placement(at, at + len(ids), matched=len(ids), longest=len(ids)) for at in exact]
    return []


def _tied(words: Sequence[Word], view: View) -> Tie:
    """Whether only a habit of editions parts two runs: "of [the Republic of] Cyprus" at the end of a quotation."""

    def tied(one: Run, other: Run) -> bool:
        mine = one.mine + one.size, other.mine
        theirs = one.theirs + one.size, other.theirs
        return theirs[1] - theirs[0] <= _NAME and is_edition(words, mine, theirs, view)

    return tied


def _reaching(ids: Sequence[int], view: View, window: tuple[int, int], tied: Tie) -> list[Run]:
    """Equal runs in a window, which is widened where a good part of the quotation found nothing in it."""
    found = _tightest(ids, view, runs(ids, view.ids, *window, tied), tied)
    if found and len(ids) - sum(run.size for run in found) < 3:
        return found
    low, high = wider(view, ids, window)
    if found and found[0].mine >= 3:
        low = max(0, low - REACH)
    if found and len(ids) - found[-1].mine - found[-1].size >= 3:
        high = min(len(view), high + REACH)
    more = runs(ids, view.ids, low, high, tied)
    return more if _rough(more, len(ids)) < _rough(found, len(ids)) - 2 else found


def _tightest(ids: Sequence[int], view: View, found: list[Run], tied: Tie) -> list[Run]:
    """The runs of the quotation's own length around the longest run, where they leave less to explain."""
    if not found:
        return found
    longest = max(found, key=lambda run: run.size)
    start = longest.theirs - longest.mine
    tight = runs(ids, view.ids, max(0, start - 2), min(len(view), start + len(ids) + 3), tied)
    return tight if _rough(tight, len(ids)) < _rough(found, len(ids)) else found


def _rough(found: Sequence[Run], size: int) -> float:
    """Words not matched, and omissions by their number more than by their length."""
    if not found:
        return float(size + 1)
    matched = sum(run.size for run in found)
    skipped = sum(
        1 + (gap.theirs[1] - gap.theirs[0]) / 20
        for gap in blocks(found, size, 0, found[-1].theirs + found[-1].size)
        if gap.theirs[1] - gap.theirs[0] > gap.mine[1] - gap.mine[0]
    )
    return size - matched + skipped


def _placed(found: Sequence[Run], words: Sequence[Word], view: View) -> Placement:
    matched, longest = sum(run.size for run in found), max(run.size for run in found)
    if matched * 3 < len(words) and (longest < 4 or len(words) > 60):
        return Placement(
            found[0].theirs, found[-1].theirs + found[-1].size, cost=float(len(words)), matched=matched, longest=0
        )
    first, last = _bounds(found, view)
    tail = _name_at_the_end(found, words, view)
    cut = tail.mine[0] if tail else len(words)
    edits = [edit for block in blocks(found, cut, first, last) for edit in edits_of(block, words, view)]
    if (head := _name_at_the_beginning(found, words, view)) is not None:
        edits = [head, *(edit for edit in edits if edit.theirs[0] >= found[0].theirs)]
    edits = _trimmed(edits, len(words)) if tail is None else [*edits, tail]
    start, end = found[0].theirs, found[-1].theirs + found[-1].size
    taken = [edit.theirs for edit in edits if edit.how != "inserted"]
    start, end = min([start, *(a for a, _ in taken)]), max([end, *(b for _, b in taken)])
    cost = sum(_price(edit) for edit in edits)
    return Placement(start, end, tuple(edits), cost, matched, longest)


def _name_at_the_beginning(found: Sequence[Run], words: Sequence[Word], view: View) -> Edit | None:
    """The first words as one edit, where the other edition begins with a shorter name of the same state or body."""
    lead, start = found[0].mine, found[0].theirs
    if not 0 < lead <= _ENDING:
        return None
    for less in range(min(lead, start + 1)):
        if is_edition(words, (0, lead), (start - less, start), view):
            return Edit((0, lead), (start - less, start), "named")
    return None


def _name_at_the_end(found: Sequence[Run], words: Sequence[Word], view: View) -> Edit | None:
    """The last words as one edit, where the other edition ends with a longer or shorter name: "the [General] Assembly",
    "the Azerbaijani Republic" for "Azerbaijan".
    """
    size, end = len(words), found[-1].theirs + found[-1].size
    rest = size - found[-1].mine - found[-1].size
    if not 0 < rest <= _ENDING:
        return None
    for less in range(1, min(rest, len(view) - end + 1)):
        if is_edition(words, (size - rest, size), (end, end + less), view):
            return Edit((size - rest, size), (end, end + less), "named")
    if _another_state(words[size - rest :], end, view):
        return Edit((size - rest, size), (end, end + 1), "replaced")
    for more in range(1, min(_NAME, len(view) - end - rest) + 1):
        equal = [word.id for word in words[size - rest :]] == list(view.ids[end + more : end + more + rest])
        mine = (size - rest, size - rest) if equal else (size - rest, size)
        theirs = (end, end + more) if equal else (end, end + more + rest)
        if is_edition(words, mine, theirs, view):
            return Edit((size - rest, size), (end, end + more + rest), "named")
        if _other_place(words, end + more + rest - 1, view) and is_edition(
            words, (size - rest, size - rest), (end, end + more), view
        ):
            return Edit((size - rest, size), (end + more, end + more + rest), "replaced")
    return None


def _another_state(words: Sequence[Word], position: int, view: View) -> bool:
    """Whether the long name of one state stands for the short name of another: "the Republic of Armenia"."""
    class_of = view.vocabulary.class_of
    named = [word.id for word in words if not names_a_state(word.id) and class_of(word.id) != "function-word"]
    if position >= len(view) or len(named) != 1 or len(words) == 1:
        return False
    return class_of(named[0]) == "place" == class_of(view.ids[position]) and named[0] != view.ids[position]


def _other_place(words: Sequence[Word], position: int, view: View) -> bool:
    """Whether the last word names one country and the official word another."""
    class_of = view.vocabulary.class_of
    return class_of(words[-1].id) == "place" == class_of(view.ids[position]) and words[-1].id != view.ids[position]


def _trimmed(edits: list[Edit], size: int) -> list[Edit]:
    """Official words left out before the first and after the last quoted word are no omission."""
    while edits and edits[0].how == "omitted" and edits[0].mine[0] == 0:
        edits = edits[1:]
    while edits and edits[-1].how == "omitted" and edits[-1].mine[1] == size:
        edits = edits[:-1]
    return edits


def _price(edit: Edit) -> float:
    if edit.how in _LIGHT:
        return _LIGHT[edit.how]
    mine, theirs = edit.mine[1] - edit.mine[0], edit.theirs[1] - edit.theirs[0]
    return 1 + max(mine, 0) * 0.5 + max(0, theirs - mine) / 20 if edit.how != "equal" else 0.0


def _bounds(found: Sequence[Run], view: View) -> tuple[int, int]:
    """How far a replacement may reach at the ends: to the ends of the provisions where the equal words begin and
    end.
    """
    first, last = found[0].theirs, found[-1].theirs + found[-1].size - 1
    labels = view.labels
    low, high = first, last + 1
    while low > 0 and labels[low - 1] == labels[first] and first - low < 60:
        low -= 1
    while high < len(labels) and labels[high] == labels[last] and high - last < 60:
        high += 1
    return low, high
