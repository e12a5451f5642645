"""Treaties by their number in a series: ETS and CETS of the Council of Europe, the United Nations Treaty Series."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..contracts import Scan
from ..extraction.names import by_number
from ..model import Citation, ClaimedFact, Span

name = "treaty_series"

anchors = ("ets", "ste", "stce", "treaty series", "recueil des traités", "u.n.t.s", "unts", "ibid")

examples = {
    "ETS No. 5": ("treaty/echr-1950",),
    "CETS No. 210": ("treaty/istanbul-2011",),
    "CETS 999": ("coe/cets/999",),
    "STCE n° 210": ("treaty/istanbul-2011",),
    "(STE n° 157)": ("treaty/framework-minorities-1995",),
    "United Nations, Treaty Series, vol. 78, No. 1021": ("treaty/genocide-convention-1948",),
    "Ibid., vol. 999, No. 14668": ("treaty/iccpr-1966",),
    "Treaty Series, vol. 2303, No. 30822": ("un/unts/2303/30822",),
    "78 UNTS 277": ("treaty/genocide-convention-1948",),
    "999 U.N.T.S. 171": ("treaty/iccpr-1966",),
    "77 UNTS 277": (None,),
}

lookalikes = (
    "three sets no. 5",
    "tickets 12",
    "posted 210 times",
    "a treaty series was planned",
    "jets No. 5",
    "ETS 5 million",
)

_COE = re.compile(
    r"(?P<series>C?ETS|STCE|STE)\s{0,4}(?P<no>(?:No\.?|n°|nº|N°|№)\s{0,3})?(?P<n>[0-9]{1,3})(?![0-9.,/%-]|\s?"
    r"(?:million|per|%|euro|EUR))"
)
_VOLUME = re.compile(
    r"(?:Treaty\s{1,6}Series|Recueil\s{1,6}des\s{1,6}Traités|[Ii]bid\.?),?\s{1,6}vol\.?\s{0,4}"
    r"(?P<vol>[0-9]{1,4}),?\s{1,6}(?:No\.?|n[°o]|Nos\.?)\s{0,4}(?P<n>[0-9]{1,5})",
    re.IGNORECASE,
)
_PAGE = re.compile(r"(?P<vol>[0-9]{1,4})\s{1,4}U\.?N\.?T\.?S\.?\s{1,4}(?P<page>[0-9]{1,4})(?![0-9])")


def read(scan: Scan, hits: Sequence[int]) -> Iterable[Citation]:
    end = 0
    for hit in hits:
        if hit < end:
            continue
        citation = _european(scan.text, hit) or _registered(scan.text, hit)
        if citation is not None:
            end = citation.span.end
            yield citation


def _european(text: str, hit: int) -> Citation | None:
    start = hit - 1 if text[hit - 1 : hit] == "C" else hit
    match = _COE.match(text, start) if not text[start - 1 : start].isalnum() else None
    if match is None or (len(match["series"]) == 3 and not match["no"] and match["series"] == "STE"):
        return None
    number = str(int(match["n"]))
    key = by_number("ets").get(number, f"coe/cets/{number}")
    return Citation(Span(*match.span()), name, key, claimed=(ClaimedFact("number", number, Span(*match.span("n"))),))


def _registered_key(match: re.Match[str]) -> str:
    """Protocols are registered under their convention's number: only volume and number together tell them apart."""
    place = f"{int(match['vol'])}/{match['n']}"
    return by_number("unts").get(place, f"un/unts/{place}")


def _registered(text: str, hit: int) -> Citation | None:
    match = _VOLUME.match(text, hit)
    if match is not None:
        number = ClaimedFact("number", match["n"], Span(*match.span("n")))
        return Citation(Span(*match.span()), name, _registered_key(match), claimed=(number,))
    match = _PAGE.search(text, max(0, hit - 6), min(len(text), hit + 16))
    if match is None or not match.start() < hit < match.end():
        return None
    return Citation(Span(*match.span()), name, by_number("page").get(f"{int(match['vol'])}/{int(match['page'])}"))
