"""Aligning a quotation with a stretch of an official text: runs of equal words, and what stands between them."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

_MORE = 2  # "Calls upon" for "Demands": more official words than quoted ones at the beginning


@dataclass(frozen=True, slots=True)
class Run:
    """Equal words: `size` of them from `mine` in the quotation and from `theirs` in the text."""

    mine: int
    theirs: int
    size: int


@dataclass(frozen=True, slots=True)
class Block:
    """Words that do not match: half-open ranges in the quotation and in the text; either may be empty."""

    mine: tuple[int, int]
    theirs: tuple[int, int]


Tie = Callable[[Run, Run], bool]


def runs(mine: Sequence[int], theirs: Sequence[int], low: int, high: int, tied: Tie) -> list[Run]:
    """Runs of equal words between the quotation and `theirs[low:high]`, in order, tidied.

    tied: whether what stands between two runs explains why they stand apart; a run so tied is no accident.
    """
    from rapidfuzz.distance import Indel, Levenshtein

    quoted, official = list(mine), list(theirs[low:high])
    # Levenshtein replaces rather than omits, Indel omits rather than replaces: the less broken answer is taken.
    options = (Levenshtein.opcodes(quoted, official), Indel.opcodes(quoted, official))
    tidied = [_tidied([c for c in codes if c.tag == "equal"], mine, theirs, low, tied) for codes in options]
    return max(tidied, key=lambda found: sum(run.size for run in found) - len(found))


def _tidied(equal: Sequence[Any], mine: Sequence[int], theirs: Sequence[int], low: int, tied: Tie) -> list[Run]:
    """Runs from rapidfuzz's equal blocks, slid together, strays left out."""
    found = [Run(c.src_start, c.dest_start + low, c.src_end - c.src_start) for c in equal]
    for _ in range(3):
        slid = _slide(found, mine, theirs)
        if slid == found:
            break
        found = slid
    return _without_strays(found, tied)


def _slide(found: list[Run], mine: Sequence[int], theirs: Sequence[int]) -> list[Run]:
    """Moves runs across equal official words so that omissions come together instead of standing in pieces."""
    done: list[Run] = []
    for at, run in enumerate(found):
        before = done[-1] if done else None
        if at + 1 < len(found) and _parted(before, run):
            run = _nearer(run, found[at + 1], theirs)
        if before and before.mine + before.size == run.mine and before.theirs + before.size == run.theirs:
            done[-1] = Run(before.mine, before.theirs, before.size + run.size)
            continue
        done.append(run)
    return done


def _parted(before: Run | None, run: Run) -> bool:
    """Whether nothing holds a run to the one before it."""
    return before is None or before.theirs + before.size < run.theirs or before.mine + before.size < run.mine


def _nearer(run: Run, after: Run, theirs: Sequence[int]) -> Run:
    """The same words where they stand closer to the run that follows, as far from it as in the quotation."""
    quoted = after.mine - run.mine - run.size
    official = after.theirs - run.theirs - run.size
    for shift in (official - quoted, official - quoted + 1, official - quoted - 1):
        moved = Run(run.mine, run.theirs + shift, run.size)
        if 0 < shift <= official and _same(theirs, run, moved):
            return moved
    return run


def _same(theirs: Sequence[int], run: Run, moved: Run) -> bool:
    return list(theirs[run.theirs : run.theirs + run.size]) == list(theirs[moved.theirs : moved.theirs + run.size])


def _without_strays(found: list[Run], tied: Tie) -> list[Run]:
    """Drops single words at the ends that stand far from all the others: they match by accident."""
    while len(found) > 1 and _stray(found[0], found[1]) and not tied(found[0], found[1]):
        found = found[1:]
    while len(found) > 1 and _stray_after(found[-2], found[-1]) and not tied(found[-2], found[-1]):
        found = found[:-1]
    return found


def _stray(run: Run, after: Run) -> bool:
    return run.size <= 2 and after.theirs - run.theirs - run.size > run.size + (after.mine - run.mine - run.size)


def _stray_after(before: Run, run: Run) -> bool:
    return run.size <= 2 and run.theirs - before.theirs - before.size > run.size + (
        run.mine - before.mine - before.size
    )


def blocks(found: Sequence[Run], size: int, first: int, last: int) -> Iterator[Block]:
    """What stands before, between and after runs. first, last: how far the official side may reach at the ends.

    At its ends the quotation is free: only as many official words are taken as quoted words are left over.
    """
    if not found:
        return
    lead = found[0].mine
    if lead:
        yield Block((0, lead), (max(first, found[0].theirs - lead - _MORE), found[0].theirs))
    for before, after in itertools.pairwise(found):
        yield Block((before.mine + before.size, after.mine), (before.theirs + before.size, after.theirs))
    rest, end = size - found[-1].mine - found[-1].size, found[-1].theirs + found[-1].size
    if rest:
        yield Block((size - rest, size), (end, max(end, min(last, end + rest))))
