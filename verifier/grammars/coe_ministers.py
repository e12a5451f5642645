"""Texts of the Committee of Ministers of the Council of Europe: CM/Rec(2010)5, Rec(2002)5, R (87) 15."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..contracts import Scan
from ..model import Citation, ClaimedFact, Span

name = "coe_ministers"

anchors = (
    "recommendation (",
    "recommandation (",
    "resolution (",
    "résolution (",
    "rec(",
    "rec (",
    "cm/res",
    "res(",
    "res (",
    "resap",
    "r (",
    "r(",
    "resdh",
    "rescm",
)

examples = {
    "Recommendation Rec(2002)5 of the Committee of Ministers": ("coe/cm/rec/Rec(2002)5",),
    "CM/Rec(2010)5 on measures to combat discrimination": ("coe/cm/rec/CM/Rec(2010)5",),
    "Recommendation No. R (87) 15": ("coe/cm/rec/R(87)15",),
    "Résolution CM/ResDH(2013)1": ("coe/cm/res/CM/ResDH(2013)1",),
    "la Recommandation CM/Rec(2014)3 du Comité des Ministres": ("coe/cm/rec/CM/Rec(2014)3",),
    "Recommendation Rec (2003) 5 of the Committee of Ministers": ("coe/cm/rec/Rec(2003)5",),
    "Recommendation (2010) 5 of the Committee of Ministers": ("coe/cm/rec/CM/Rec(2010)5",),
    "Resolution (78) 8 of the Committee of Ministers": ("coe/cm/res/Res(78)8",),
    "Résolution (78) 8 du Comité des Ministres": ("coe/cm/res/Res(78)8",),
    "Res(78)8": ("coe/cm/res/Res(78)8",),
    "Rec(87)15 of the Committee of Ministers": ("coe/cm/rec/R(87)15",),
}

lookalikes = (
    "the rec (2002) of matches",
    "UNSC Res (2002)",
    "factor (87) 15",
    "the resolution (78) 8 members voted for",
    "resolution (2016) 3 of the board",
    "a CM/Rec of 2010",
)

_NUMBER = re.compile(
    r"(?<![A-Za-z0-9])(?P<head>(?:CM/)?(?:Rec|Res(?:DH|AP|CMN|ChS|CM|CSS)?)|R|(?P<word>Recomm[ea]ndation|"
    r"R[eé]solution))"
    r"\s?\((?P<year>(?:19|20)?[0-9]{2})\)\s?(?P<n>[0-9]{1,4})(?![0-9])"
)
_MINISTERS = re.compile(r"Committee\s{1,4}of\s{1,4}Ministers|Comité\s{1,4}des\s{1,4}[Mm]inistres")
_NAMED = re.compile(r"(?:recomm?[ae]nd\w{3,8}|recommandation)s?\s(?:no\.?|n°|nº|nr\.?)?\s{0,2}$", re.IGNORECASE)


def read(scan: Scan, hits: Sequence[int]) -> Iterable[Citation]:
    end = 0
    for hit in hits:
        start = hit - 3 if scan.text[max(0, hit - 3) : hit] == "CM/" else hit
        match = _NUMBER.match(scan.text, start) if start >= end else None
        if match is None or (match["head"] == "R" and not _NAMED.search(scan.text, max(0, start - 24), start)):
            continue
        if match["word"] and not _MINISTERS.search(scan.text, max(0, start - 120), match.end() + 120):
            continue
        kind = "recommendation" if "Rec" in match["head"] or match["head"] == "R" else "resolution"
        span, year = Span(*match.span()), match["year"] if len(match["year"]) == 4 else f"19{match['year']}"
        facts = (
            ClaimedFact("year", year, Span(*match.span("year"))),
            ClaimedFact("kind", kind, Span(*match.span("head"))),
        )
        key = f"coe/cm/{kind[:3]}/{_head(match, int(year))}({match['year']}){match['n']}"
        yield Citation(span, name, key, claimed=facts)
        end = span.end


def _head(match: re.Match[str], year: int) -> str:
    """What stands before the year in the number itself: R until 2000, Rec until 2006, CM/Rec since; Res until 1979."""
    head = match["head"]
    if head in {"R", "Rec"} or (match["word"] and head.startswith("Rec")):
        return "R" if year <= 2000 else "Rec" if year < 2007 else "CM/Rec"
    return "Res" if match["word"] else head
