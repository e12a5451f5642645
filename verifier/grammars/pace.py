"""Resolutions, Recommendations, Opinions and Orders of the Parliamentary Assembly of the Council of Europe."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..contracts import Scan
from ..extraction.named_bodies import mentions
from ..extraction.numbered import citations, numbered_lists
from ..extraction.titled import titled
from ..extraction.vocabulary import BROKEN_HALVES
from ..model import Citation

name = "pace"

anchors = (
    *BROKEN_HALVES, " res ", "res.", "resolucion", "recom", "rec.", " rec ", "opinion", "avis", "dictamen", "order",
    "directive",
    "рекомендаци", "заключени", "قرار", "توصي", "决议", "建议",
)  # fmt: skip

examples = {
    "Resolution 1416 (2005) of the Parliamentary Assembly of the Council of Europe": ("coe/pace/res/1416",),
    "Resolutions 1416 and 1669 of the Parliamentary Assembly": ("coe/pace/res/1416", "coe/pace/res/1669"),
    (
        "Resolution 1416 from 2005 and Recommendation 1669 from 2009 of the Parliamentary Assembly of the Counc"
        "il of Europe"
    ): (
        "coe/pace/res/1416",
        "coe/pace/rec/1669",
    ),
    "Opinion No. 221 of the Parliamentary Assembly": ("coe/pace/opinion/221",),
    "la Recommandation 1690 (2005) de l'Assemblée parlementaire": ("coe/pace/rec/1690",),
    "PACE Resolution 2085 (2016)": ("coe/pace/res/2085",),
    "a member of the Council of Europe; Assembly Opinion No. 188 (1995) and Resolution 1896 (2012)": (
        "coe/pace/opinion/188", "coe/pace/res/1896",
    ),
    'The Parliamentary Assembly adopted a recommendation entitled "Conflict in the mountains"': (None,),
}

lookalikes = (
    "the Parliamentary Assembly met in 2005",
    "the pace of 1416 steps",
    "in the opinion of 221 members of the Parliamentary Assembly",
)


def read(scan: Scan, hits: Sequence[int]) -> Iterable[Citation]:
    if mentions(scan, "coe/pace") or mentions(scan, "coe"):
        nouns, lists = numbered_lists(scan, hits)
        yield from citations(scan, lists, name, ("coe/pace/",))
        yield from titled(scan, nouns, lists, name, "recommendation")
