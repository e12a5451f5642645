"""European Union: Parliament resolutions by date or number, CELEX, ELI, ECLI, directives and regulations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..contracts import Scan
from ..extraction.dates import date_at
from ..extraction.density import citations_at
from ..extraction.pinpoints import pinpoints_after, pinpoints_before
from ..model import Citation, ClaimedFact, Span

name = "eu"

anchors = (
    "european parliament", "parlement européen", "parlamento europeo", "европейского парламента",
    "европарламент", "p6_ta", "p7_ta", "p8_ta", "p9_ta", "p10_ta",
    "p6-ta", "p7-ta", "p8-ta", "p9-ta", "p10-ta", "celex", "ecli:", "/eli/", "directive", "regulation (e",
    "regulation no", "reglamento (",
    "directiva", "framework decision", "council decision", "common position", "joint action",
    "implementing decision", "decision (", "règlement (", "(rsp)", "(ini)", "(cod)", "(nle)", "(inl)", "(cns)", "com(",
)  # fmt: skip

examples = {
    "The European Parliament Resolution of 23 October, 2013 on Nagorno-Karabakh": (None,),
    "European Parliament's Resolution on Nagorno-Karabakh from October 23, 2013": (None,),
    "the European Parliament, in its resolution of 26 November 2020 on the tensions in Varosha,": (None,),
    "P7_TA(2013)0446": ("eu/ep/P7_TA(2013)0446",),
    "European Parliament resolution of 23 October 2013 (P7_TA(2013)0446)": (None, "eu/ep/P7_TA(2013)0446"),
    "CELEX 32016R0679": ("eu/celex/32016R0679",),
    "Regulation (EU) 2016/679": ("eu/celex/32016R0679",),
    "Directive 95/46/EC": ("eu/celex/31995L0046",),
    "Council Regulation (EC) No 2201/2003": ("eu/celex/32003R2201",),
    "ECLI:EU:C:2014:317": ("ecli/EU:C:2014:317",),
    "http://data.europa.eu/eli/reg/2016/679/oj": ("eu/celex/32016R0679",),
    "Council Framework Decision 2008/913/JHA": ("eu/celex/32008F0913",),
    "Council Decision 2008/615/JHA": ("eu/celex/32008D0615",),
    "Council Regulation (EC) 139/2004, art 5": ("eu/celex/32004R0139",),
    "Council Decision (CFSP) 2021/1143": ("eu/celex/32021D1143",),
    "Council Joint Action 2003/873/CFSP": ("eu/celex/32003E0873",),
    "European Parliament resolution of 10 March 2022 on the destruction of heritage in Karabakh (2022/2582(RSP))": (
        None,
        "eu/procedure/2022/2582(RSP)",
    ),
    "COM(2020) 690 final": ("eu/com/2020/690",),
}

lookalikes = (
    "the European Parliament adopted nothing", "a directive of the ministry", "the regulation of trade",
        "Members of the European Parliament",
    "the resolution of the conflict, the European Parliament said", "directive 5", "P7 table",
    "dot.com(2020) 690 shares", "regulation (EC) in force", "joint action 12/2004", "2022/2582(XYZ)",
)  # fmt: skip

_S = r"\s{1,10}"
_PARLIAMENT = (
    r"(?:European\s{1,10}Parliament(?:'s)?|Parlement\s{1,10}européen|Parlamento\s{1,10}Europeo|Европейского"
    r"\s{1,10}[Пп]арламента)"
)
_RESOLUTION = r"(?:[Rr]esolution|[Rr]ésolution|[Rr]esolución|[Rr]ecommendation|[Рр]езолюци\w{1,3})"
# "the European Parliament, in its resolution of 26 November 2020", "the European Parliament adopted a resolution on"
_LEADS_TO = rf",?{_S}(?:in|by|through){_S}(?:its|a|the)|{_S}(?:adopted|passed|approved){_S}(?:its|a|the)"
_FIRST = re.compile(
    rf"{_PARLIAMENT}(?:\s{{1,4}}\([A-Z]{{2}}\))?(?:{_LEADS_TO})?{_S}(?:legislative{_S}|non-legislative{_S})?"
    rf"(?P<kind>{_RESOLUTION})(?![^\W_])"
)
_LAST = re.compile(
    rf"(?P<kind>{_RESOLUTION}){_S}(?:(?:of|du|del|от){_S}(?P<dated>[0-9]{{1,2}}\s[^.;"
    rf"()]{{3,16}}?[0-9]{{4}}){_S})?(?:of{_S}the|of|du|del|by{_S}the){_S}{_PARLIAMENT}"
)
_ON_DATE = re.compile(r"\s{0,6},?\s{0,6}(?:of|dated|adopted\s{1,6}on|from|du|del?|от)\s{1,8}(?:the\s)?(?=[0-9A-Z])")
_SUBJECT = re.compile(
    r"\s{1,8}(?P<title>(?:on|sur|sobre|о|об)\s{1,8}(?:[^()\n.\"]{5,200}?(?=\s\((?:19|20)[0-9]{2}/[0-9]{4}\([A-Z]{3}"
    r"\)\))|\"[^\"]{3,200}\"|(?:[A-Z][\w'-]{1,24}|the|of|and|in"
    r"|between|EU)(?:\s{1,8}(?:[A-Z][\w'-]{1,24}|the|of|and|in|between)){0,10}))"
)
_TEXT_ADOPTED = re.compile(
    r"P(?P<term>[5-9]|10)[_-]TA(?:-PROV)?(?:-|\s?\()(?P<year>(?:19|20)[0-9]{2})(?:-|\)\s?)(?P<n>[0-9]{4})",
    re.IGNORECASE,
)
_CELEX = re.compile(
    r"CELEX(?:\s{0,3}(?:No\.?|number|:|%3A|=))?\s{0,3}:?\s{0,3}(?P<celex>[0-9CE][0-9]{4}[A-Z]{1,2}[0-9]{4}"
    r"(?:\([0-9]{2}\))?)",
    re.IGNORECASE,
)
_ECLI = re.compile(r"ECLI:(?P<n>[A-Z]{2}:[A-Z0-9]{1,7}:[12][0-9]{3}:[A-Z0-9.]{1,25}[A-Z0-9])", re.IGNORECASE)
_ELI = re.compile(r"/eli/(?P<type>reg|dir|dec)/(?P<year>[12][0-9]{3})/(?P<n>[0-9]{1,4})(?![0-9])")
_ACT = re.compile(
    r"(?P<type>[Rr]egulation|[Rr]èglement|[Rr]eglamento|[Dd]irectiv[ea]|[Ff]ramework\s{1,8}[Dd]ecision"
    r"|[Dd]ecision|[Cc]ommon\s{1,8}[Pp]osition|[Jj]oint\s{1,8}[Aa]ction)\s{1,6}"
    r"(?:\((?P<union>EU|CFSP|PESC|EC|EEC|UE|CE|CEE|Euratom)(?:,\s?Euratom)?\)\s{1,6})?(?P<no>(?:No\.?|nº|n°|N°)"
    r"\s{0,4})?"
    r"(?P<a>[0-9]{1,4})/(?P<b>[0-9]{1,4})(?:/(?P<after>EU|EC|EEC|CE|CEE|UE|JHA|JAI|CFSP|PESC))?(?![0-9/])"
)
_PROCEDURE = re.compile(r"(?P<n>(?:19|20)[0-9]{2}/[0-9]{4}[A-Z]?\((?:RSP|INI|COD|NLE|INL|CNS)\))")
_PROPOSAL = re.compile(
    r"(?<![\w.])COM\s?\((?P<year>(?:19|20)[0-9]{2})\)\s?(?P<n>[0-9]{1,4})(?:\s(?:final|"
    r"FINAL))?(?![\w/])"
)
_BY = re.compile(r"(?:Council|Commission|Parliament|Framework|Implementing|Delegated|\s){1,8}\Z")
_LETTER = {
    "regulation": "R",
    "règlement": "R",
    "reglamento": "R",
    "directive": "L",
    "directiva": "L",
    "decision": "D",
    "framework decision": "F",
    "reg": "R",
    "dir": "L",
    "dec": "D",
}
_ASIDE = re.compile(r"\s\([A-Z][\w '-]{3,40}\)(?=,)")  # (Qualification Directive), Article 15
_YEAR = re.compile("(?:19[5-9]|20[0-9])[0-9]")
_REACH_BACK = 60


def read(scan: Scan, hits: Sequence[int]) -> Iterable[Citation]:
    def look(floor: int, hit: int) -> Citation | None:
        start = max(floor, hit - _REACH_BACK)
        return next((c for rule in _RULES if (c := rule(scan.text, start, hit)) is not None), None)

    return citations_at(hits, 30, look)


def _resolution(text: str, start: int, hit: int) -> Citation | None:
    """A Parliament resolution without its number: the date and the subject are what the document claims."""
    match = _FIRST.match(text, hit) or _LAST.search(text, start, min(len(text), hit + 60))
    if match is None or not match.start() <= hit < match.end():
        return None
    facts = [
        ClaimedFact("body", "eu/ep", Span(hit, hit + len("European Parliament"))),
        ClaimedFact("kind", "resolution", Span(*match.span("kind"))),
    ]
    end, date = match.end(), None
    if match.groupdict().get("dated"):
        date = date_at(text, match.start("dated"))
    date = date or _date(text, end)
    end = date.span.end if date is not None and date.span.start >= end else end
    subject = _SUBJECT.match(text, end)
    if subject is not None and subject["title"].lower() != subject["title"]:
        facts.append(ClaimedFact("title", subject["title"], Span(*subject.span("title"))))
        end = subject.end()
        date = date or _date(text, end)
        end = date.span.end if date is not None and date.span.start >= end else end
    if date is None and len(facts) == 2:
        return None
    return Citation(Span(match.start(), end), name, None, claimed=(*facts, *((date,) if date else ())))


def _date(text: str, at: int) -> ClaimedFact | None:
    lead = _ON_DATE.match(text, at)
    return date_at(text, lead.end()) if lead is not None else None


def _numbered(text: str, start: int, hit: int) -> Citation | None:
    match = _TEXT_ADOPTED.match(text, hit)
    if match is None:
        return None
    year = ClaimedFact("year", match["year"], Span(*match.span("year")))
    return Citation(
        Span(*match.span()), name, f"eu/ep/P{match['term']}_TA({match['year']}){match['n']}", claimed=(year,)
    )


def _identifier(text: str, start: int, hit: int) -> Citation | None:
    if match := _CELEX.match(text, hit):
        return Citation(Span(*match.span()), name, f"eu/celex/{match['celex'].upper()}")
    if match := _ECLI.match(text, hit):
        return Citation(Span(*match.span()), name, f"ecli/{match['n'].upper()}")
    if match := _ELI.match(text, hit):
        key = f"eu/celex/3{match['year']}{_LETTER[match['type']]}{int(match['n']):04d}"
        return Citation(Span(*match.span()), name, key)
    if (match := _PROCEDURE.search(text, start, hit + 6)) and match.end() > hit:
        return Citation(Span(*match.span()), name, f"eu/procedure/{match['n']}")
    if match := _PROPOSAL.match(text, hit):
        return Citation(Span(*match.span()), name, f"eu/com/{match['year']}/{match['n']}")
    return None


def _act(text: str, start: int, hit: int) -> Citation | None:
    match = _ACT.search(text, hit, min(len(text), hit + 40))
    if match is None or match.start() - hit > 10 or not (match["union"] or match["after"]):
        return None
    kind = " ".join(match["type"].lower().split())
    year, number = _year_and_number(match, kind)
    if not _YEAR.fullmatch(year):
        return None
    key = f"eu/celex/3{year}{_LETTER.get(kind, 'E')}{int(number):04d}"
    return _at_its_article(text, Span(*match.span()), key, ClaimedFact("kind", kind, Span(*match.span("type"))))


def _year_and_number(match: re.Match[str], kind: str) -> tuple[str, str]:
    """Until 2014 regulations were numbered number/year, mostly behind "No"; all else, and all since, year/number."""
    first, second = match["a"], match["b"]
    swapped = bool(match["no"]) and not kind.startswith("direct")
    if not swapped and not _YEAR.fullmatch(first) and len(first) != 2:
        swapped = _YEAR.fullmatch(second) is not None
    year, number = (second, first) if swapped else (first, second)
    return year if len(year) == 4 else f"19{year}" if len(year) == 2 and int(year) > 50 else "", number


def _at_its_article(text: str, span: Span, key: str, kind: ClaimedFact) -> Citation:
    """The act with the article that is named right before or right behind it."""
    by = _BY.search(text, max(0, span.start - 40), span.start)
    before = pinpoints_before(text, by.start() + len(by[0]) - len(by[0].lstrip()) if by else span.start)
    aside = _ASIDE.match(text, span.end)
    pins = before or pinpoints_after(text, aside.end() if aside else span.end)
    if pins is None:
        return Citation(span, name, key, claimed=(kind,))
    whole = Span(min(span.start, pins.span.start), max(span.end, pins.span.end))
    pin = pins.each[0]
    return Citation(whole, name, key, provision=pin.provision, provision_span=pin.span, claimed=(kind,))


_RULES = (_numbered, _identifier, _resolution, _act)
