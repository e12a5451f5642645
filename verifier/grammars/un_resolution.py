"""Resolutions and decisions of United Nations bodies by number, alone and in lists, in six languages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..contracts import Scan
from ..extraction.numbered import citations, numbered_lists
from ..extraction.titled import titled
from ..extraction.vocabulary import BROKEN_HALVES
from ..model import Citation

name = "un_resolution"

anchors = (
    *BROKEN_HALVES, " res ", "res.", "unscr", "scr ", "scrs ", "ungar", "decision", " rés.", "décision", "resolucion",
    "recom", "rec.", "рекомендаци",  # a neighbour may tell the body
    "decisión", "решени", "قرار", "قـ", "قرـ", "قراـ", "مقرر", "决议", "決議", "决定", "決定",
)  # fmt: skip

examples = {
    "General Assembly resolution 62/243 of 14 March 2008": ("un/ga/res/62/243",),
    "UN Security Council Resolutions 822, 853, 874, 884 from 1993": (
        "un/sc/res/822",
        "un/sc/res/853",
        "un/sc/res/874",
        "un/sc/res/884",
    ),
    "resolutions 822 (1993), 853 (1993) and 874 (1993)": ("un/sc/res/822", "un/sc/res/853", "un/sc/res/874"),
    "Resolution 260 (III) of the UN General Assembly": ("un/ga/res/260(III)",),
    'Resolution "The conflict in the mountains" of PACE of 26 January 2016': (None,),
}

lookalikes = (
    "the peaceful resolution of the conflict",
    "a resolution of 300 dots per inch",
    "a decision on 3 May",
    'the Security Council resolution "demands the immediate withdrawal of all forces"',
)


def read(scan: Scan, hits: Sequence[int]) -> Iterable[Citation]:
    nouns, lists = numbered_lists(scan, hits)
    yield from citations(scan, lists, name, ("un/",))
    yield from titled(scan, nouns, lists, name)
