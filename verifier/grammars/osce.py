"""Summits, meetings and documents of the OSCE and the CSCE before it, by meeting and date or by number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..contracts import Scan
from ..extraction.dates import date_at
from ..extraction.density import citations_at
from ..model import Citation, ClaimedFact, Mention, Span

name = "osce"

anchors = (
    "summit",
    "csce",
    "osce",
    "minsk group",
    "minsk conference",
    "timetable",
    "copenhagen document",
    "moscow document",
    "mc.dec",
    "pc.dec",
    "mc.doc",
    "mc.jour",
    "pc.jour",
    "mc(",
    "decision no",
    "fsc.dec",
    "ministerial council decision",
    "permanent council decision",
    "lisbon document",
    "copenhagen meeting",
)

examples = {
    "in OSCE Lisbon Summit in December of 1993": ("osce/summit/lisbon-1996",),
    "the Lisbon Summit of the OSCE (2-3 December 1996)": ("osce/summit/lisbon-1996",),
    "the OSCE Istanbul Summit Declaration": ("osce/summit/istanbul-1999",),
    "MC.DEC/1/05 of the OSCE": ("osce/doc/MC.DEC/1/05",),
    "the 24 March 1992 mandate of the CSCE Council of Ministers": (None,),
    "the Declaration of 4 November 1993 of the nine members of the CSCE Minsk Group": (None,),
    "CSCE Minsk Group in Vienna of 2 to 8 November 1993": (None,),
    'in the CSCE Minsk Group\'s "Adjusted timetable", including': (None,),
    "the OSCE Copenhagen Document of 1990": ("osce/document/copenhagen-1990",),
    "Lisbon Document 1996": ("osce/document/lisbon-1996",),
    "Document of the Copenhagen Meeting of the Conference on the Human Dimension of the CSCE": (
        "osce/document/copenhagen-1990",
    ),
    "OSCE Ministerial Council Decision No. 5/16": ("osce/doc/MC.DEC/5/16",),
    "Permanent Council Decision No. 1117 of the OSCE": ("osce/doc/PC.DEC/1117",),
    "FSC.DEC/7/03": ("osce/doc/FSC.DEC/7/03",),
    "MC(10).JOUR/2": ("osce/doc/MC(10).JOUR/2",),
    "OSCE Ministerial Council Decision No. 14/04 on gender and Decision No. 14/05 on women": (
        "osce/doc/MC.DEC/14/04",
        "osce/doc/MC.DEC/14/05",
    ),
    "the OSCE failed; the Istanbul Summit Declaration of 1999 is clear": ("osce/summit/istanbul-1999",),
}

lookalikes = (
    "the NATO Lisbon Summit", "the co-chairs of the OSCE Minsk Group",
        "the framework of the CSCE Minsk process", "a timetable for its deployment",
    "the summit of the mountain", "the proposals of the Minsk Group of the CSCE", "the G20 summit in Lisbon",
        "the Chairman of the Minsk Group", "the Lisbon document on the table", "OAS Permanent Council Decision No. 5",
)  # fmt: skip

_S = r"\s{1,10}"
_SUMMITS = {
    "lisbon": "1996",
    "budapest": "1994",
    "istanbul": "1999",
    "astana": "2010",
    "helsinki": "1992",
    "paris": "1990",
}
_CITY = "|".join(city.capitalize() for city in _SUMMITS)
_ORGANISATION = rf"(?:[OC]SCE|Organi[sz]ation{_S}for{_S}Security{_S}and{_S}Co-?operation{_S}in{_S}Europe)"
_BODY = (
    rf"(?:[OC]SCE{_S})?(?:Minsk{_S}(?:Group|Conference)|Council{_S}of{_S}Ministers|Ministerial{_S}Council"
    rf"|Permanent{_S}Council|Senior{_S}Council)"
)
_SUMMIT = re.compile(
    rf"(?:(?P<before>{_ORGANISATION})(?:'s)?{_S})?(?P<city>{_CITY}){_S}Summit(?:{_S}(?:Declaration|Document"
    rf"|Meeting))?(?P<after>{_S}of{_S}(?:the{_S})?{_ORGANISATION})?"
    rf"|(?P<before2>{_ORGANISATION})(?:'s)?{_S}Summit{_S}(?:in|of|at){_S}(?P<city2>{_CITY})"
)
_DOCUMENT = re.compile(
    rf"(?:{_ORGANISATION}{_S})?(?P<city>Copenhagen|Moscow|Lisbon|Helsinki){_S}Document(?:{_S}(?:of{_S})?"
    rf"(?P<year>19[0-9]{{2}}))?"
    rf"|Document{_S}of{_S}the{_S}(?P<held>Copenhagen|Moscow){_S}Meeting"
)
_DOCUMENTS = {"Copenhagen": "1990", "Moscow": "1991", "Lisbon": "1996", "Helsinki": "1992"}
_DECISION = re.compile(
    rf"(?:OSCE{_S})?(?P<body>Ministerial|Permanent){_S}Council{_S}[Dd]ecision{_S}(?:No\.?\s{{0,3}})?"
    r"(?P<n>[0-9]{1,4}(?:/[0-9]{2})?)(?![0-9/])"
)
_NUMBERED = re.compile(
    r"(?:MC|PC|FSC)(?:\([0-9]{1,2}\))?\.(?:DEC|DOC|JOUR)/[0-9]{1,4}(?:/[0-9]{1,4})?(?:/(?:Add|Corr|Rev)\.[0-9])?",
    re.IGNORECASE,
)
_DATED_DOCUMENT = re.compile(
    rf"(?:adjust(?:ed)?{_S})?(?:mandate|decision|report|version|statement|declaration){_S}of{_S}"
    rf"(?:the{_S})?{_BODY}(?![^\W_])"
)
_DECLARATION = re.compile(
    rf"(?:Declaration|Statement|Decision|Report){_S}of{_S}(?P<date>[0-9]{{1,2}}[^.;\"]{{3,20}}[0-9]{{4}}){_S}of"
    rf"{_S}(?:the{_S})?(?:[\w-]{{2,12}}{_S}){{0,5}}{_BODY}"
)
_MEETING = re.compile(rf"{_BODY}(?:{_S}meeting)?{_S}in{_S}[A-Z][a-z]{{2,14}}(?:{_S}(?:of|on|from|in))?(?={_S}[0-9])")
_TIMETABLE = re.compile(r"\"(?P<title>(?:[A-Z][a-z]{2,12}\s{1,6})?[Tt]imetable(?:\s{1,6}of\s{1,6}urgent\s{1,6}steps)?)")
_LEAD = re.compile(r"[\s,(]{0,4}(?:(?:in|of|on|held\s{1,4}(?:in|on)|set\s{1,6}out\s{1,6}on)\s{1,8})?")
_YEAR = re.compile(rf"{_S}(?:of{_S}|\()(?P<y>(?:19|20)[0-9]{{2}})(?![0-9])")
_AGAIN = re.compile(r"[Dd]ecision\s{1,4}[Nn]o\.?\s{0,4}(?P<n>[0-9]{1,3}/[0-9]{2})(?![0-9/])")
_REACH_BACK, _NEAR = 70, 300


def read(scan: Scan, hits: Sequence[int]) -> Iterable[Citation]:
    def look(floor: int, hit: int) -> Citation | None:
        start = max(floor, hit - _REACH_BACK)
        return next((c for rule in _RULES if (c := rule(scan.text, start, hit)) is not None), None)

    return citations_at(hits, 20, look)


def _found(pattern: re.Pattern[str], text: str, start: int, hit: int) -> re.Match[str] | None:
    match = pattern.search(text, start, min(len(text), hit + 200))
    if match is None or not match.start() <= hit < match.end() or (match.start() and text[match.start() - 1].isalnum()):
        return None
    return match


def _summit(text: str, start: int, hit: int) -> Citation | None:
    match = _found(_SUMMIT, text, start, hit)
    if match is None:
        return None
    named = match["before"] or match["after"] or match["before2"]
    if not named and "SCE" not in text[max(0, match.start() - _NEAR) : match.end()]:
        return None
    city = match["city"] or match["city2"]
    meeting = ClaimedFact("meeting", f"{city} Summit", Span(*match.span("city" if match["city"] else "city2")))
    date = _date_after(text, match.end()) or _year_after(text, match.end())
    key = f"osce/summit/{city.lower()}-{_SUMMITS[city.lower()]}"
    return Citation(Span(*match.span()), name, key, claimed=(meeting, *((date,) if date else ())))


def _date_after(text: str, at: int) -> ClaimedFact | None:
    lead = _LEAD.match(text, at)
    return date_at(text, lead.end() if lead is not None else at, bare_month=False)


def _year_after(text: str, at: int) -> ClaimedFact | None:
    year = _YEAR.match(text, at)
    return ClaimedFact("year", year["y"], Span(*year.span("y"))) if year is not None else None


def _document(text: str, start: int, hit: int) -> Citation | None:
    match = _found(_DOCUMENT, text, start, hit)
    if match is None:
        return None
    city = match["city"] or match["held"]
    said = match["year"] == _DOCUMENTS[city] or "SCE" in match[0] or "SCE" in text[match.end() : match.end() + 60]
    if not said:
        return None
    year = (ClaimedFact("year", match["year"], Span(*match.span("year"))),) if match["year"] else ()
    return Citation(Span(*match.span()), name, f"osce/document/{city.lower()}-{_DOCUMENTS[city]}", claimed=year)


def _numbered(text: str, start: int, hit: int) -> Citation | None:
    match = _NUMBERED.match(text, hit)
    if match is not None:
        return Citation(Span(*match.span()), name, f"osce/doc/{match[0].upper()}")
    match = _found(_DECISION, text, start, hit)
    if match is None:
        return _another(text, start, hit)
    if "OSCE" not in text[max(0, match.start() - 300) : match.end() + 100]:
        return None
    return Citation(Span(*match.span()), name, f"osce/doc/{match['body'][0]}C.DEC/{match['n']}")


def _another(text: str, start: int, hit: int) -> Citation | None:
    """ "Decision No. 14/05" in the sentence of a decision of the Ministerial Council."""
    match = _AGAIN.match(text, hit)
    before = text[max(0, hit - _NEAR) : hit]
    council = before.rfind("Ministerial Council Decision")
    if match is None or council < 0 or re.search(r"[;!?]\s|(?<!No)\.\s", before[council:]) or "OSCE" not in before:
        return None
    return Citation(Span(*match.span()), name, f"osce/doc/MC.DEC/{match['n']}")


def _dated(text: str, start: int, hit: int) -> Citation | None:
    """Documents of the organisation's bodies that have a date and no number: located, and unverifiable."""
    match = _found(_DECLARATION, text, start, hit)
    if match is not None:
        date = date_at(text, match.start("date"))
        return Citation(Span(*match.span()), name, None, claimed=(date,) if date is not None else ())
    match = _found(_DATED_DOCUMENT, text, start, hit)
    before = _date_before(text, match.start()) if match is not None else None
    if match is not None and before is not None:
        return Citation(Span(before.span.start, match.end()), name, None, claimed=(before,))
    match = _found(_MEETING, text, start, hit)
    date = _date_after(text, match.end()) if match is not None else None
    if match is None or date is None:
        return None
    meeting = ClaimedFact("meeting", " ".join(match[0].split()), Span(*match.span()))
    return Citation(Span(match.start(), date.span.end), name, None, claimed=(meeting, date))


def _date_before(text: str, at: int) -> ClaimedFact | None:
    """ "24 March 1992 mandate", "13 August adjusted version"."""
    start = max(0, at - 24)
    for number in re.finditer(r"(?<![0-9])[0-9]{1,2}(?=\s{1,4}[A-Z])", text[start:at]):
        date = date_at(text, start + number.start())
        if date is not None and not text[date.span.end : at].strip():
            return date
    return None


def _timetable(text: str, start: int, hit: int) -> Citation | None:
    """A quoted title that begins with the plan's own word, where the organisation is spoken of."""
    match = _found(_TIMETABLE, text, start, hit)
    if match is None or (
        "SCE" not in text[max(0, hit - 400) : hit + 400] and "Minsk Group" not in text[max(0, hit - 400) : hit + 400]
    ):
        return None
    close = text.find('"', match.end(), match.end() + 200)
    title = Span(match.start("title"), close if close >= 0 else match.end())
    mention = Mention.FULL if title.end - match.start() > 30 else Mention.SHORT
    return Citation(
        Span(match.start("title"), match.end()),
        name,
        None,
        mention,
        claimed=(ClaimedFact("title", title.of(text), title),),
    )


_RULES = (_numbered, _summit, _document, _timetable, _dated)
