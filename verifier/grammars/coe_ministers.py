"""Texts of the Committee of Ministers of the Council of Europe: CM/Rec(2010)5, Rec(2002)5, R (87) 15."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..contracts import Scan
from ..model import Citation, ClaimedFact, Span

name = "coe_ministers"

anchors = ("rec(", "rec (", "cm/res", "res(", "res (", "resap", "r (", "r(", "resdh", "rescm")

examples = {
    "Recommendation Rec(2002)5 of the Committee of Ministers": ("coe/cm/rec/Rec(2002)5",),
    "CM/Rec(2010)5 on measures to combat discrimination": ("coe/cm/rec/CM/Rec(2010)5",),
    "Recommendation No. R (87) 15": ("coe/cm/rec/R(87)15",),
    "Résolution CM/ResDH(2013)1": ("coe/cm/res/CM/ResDH(2013)1",),
    "la Recommandation CM/Rec(2014)3 du Comité des Ministres": ("coe/cm/rec/CM/Rec(2014)3",),
}

lookalikes = ("the rec (2002) of matches", "UNSC Res (2002)", "factor (87) 15", "a CM/Rec of 2010")

_NUMBER = re.compile(

        r"(?<![A-Za-z0-9])(?P<head>(?:CM/)?(?:Rec|Res(?:DH|AP|CMN|ChS|CM|CSS)?)|R)\s?\((?P<year>(?:19|20)?[0-9]"
        r"{2})\)\s?(?P<n>[0-9]{1,4})(?![0-9])"

)
_NAMED = re.compile(r"(?:recomm?[ae]nd\w{3,8}|recommandation)s?\s(?:no\.?|n°|nº|nr\.?)?\s{0,2}$", re.IGNORECASE)


def read(scan: Scan, hits: Sequence[int]) -> Iterable[Citation]:
    end = 0
    for hit in hits:
        start = hit - 3 if scan.text[max(0, hit - 3) : hit] == "CM/" else hit
        match = _NUMBER.match(scan.text, start) if start >= end else None
        if match is None or (match["head"] == "R" and not _NAMED.search(scan.text, max(0, start - 24), start)):
            continue
        kind = "recommendation" if "Rec" in match["head"] or match["head"] == "R" else "resolution"
        span, year = Span(*match.span()), match["year"] if len(match["year"]) == 4 else f"19{match['year']}"
        facts = (
            ClaimedFact("year", year, Span(*match.span("year"))),
            ClaimedFact("kind", kind, Span(*match.span("head"))),
        )
        key = f"coe/cm/{kind[:3]}/{match['head']}({match['year']}){match['n']}"
        yield Citation(span, name, key, claimed=facts)
        end = span.end
