"""Texts of the Organisation of Islamic Cooperation, the OAS, the African Union and their like, by number or meeting."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..contracts import Scan
from ..extraction.dates import date_at
from ..extraction.density import citations_at
from ..model import Citation, ClaimedFact, Mention, Span

name = "regional"

anchors = (
    "oic", "puic", "/res.", "res.", "islamic conference", "islamic cooperation", "ag/res", "cp/res", "oea/ser",
    "assembly/au", "psc/", "ahg/", "ex.cl/",
    "cm/res", "au/dec", "organization of american states", "african union", "league of arab states",
    "arab league", "resolution no. ", "resolutions no",
)  # fmt: skip

examples = {
    'A resolution (SSCPE/4-2010/DR/RES.26) "On cooperation"': ("oic/puic/SSCPE/4-2010/DR/RES.26",),
    "OIC resolution No. 10/37-POL": ("oic/res/10/37-POL",),
    "Resolution 10/11-P(IS) of the Organization of the Islamic Conference": ("oic/res/10/11-P(IS)",),
    "AG/RES. 2904 (XLVII-O/17) of the Organization of American States": ("oas/ga/res/2904(XLVII-O/17)",),
    "Assembly/AU/Dec.529(XXIII) of the African Union": ("au/assembly/dec/529(XXIII)",),
    "AHG/Res.16(I)": ("oau/ahg/res/16(I)",),
    "OIC resolutions No. 10/11-P(IS), No. 10/37-POL and No. 10/38-POL": (
        "oic/res/10/11-P(IS)",
        "oic/res/10/37-POL",
        "oic/res/10/38-POL",
    ),
    "Organization of Islamic Cooperation Resolution 10/43-POL": ("oic/res/10/43-POL",),
    "Resolution No. 21/8-P(IS)": ("oic/res/21/8-P(IS)",),
    "Assembly/AU/Res.1 (XXV)": ("au/assembly/res/1(XXV)",),
    "Assembly/AU/Decl.1(XXIX)": ("au/assembly/decl/1(XXIX)",),
    "PSC/PR/COMM.(DCXXII)": ("au/psc/PSC/PR/COMM.(DCXXII)",),
    "OEA/Ser.L/V/II.102, Doc. 9 rev. 1": ("oas/doc/OEA/Ser.L/V/II.102",),
    "League of Arab States Council resolution No. 7360": ("arab-league/res/7360",),
    "Parliamentary Union of Islamic Conference has adopted a special resolution in support": (None,),
    "The resolution, adopted by the Parliamentary Union of Islamic Conference, also calls": (None,),
}

lookalikes = (
    "the Organization of Islamic Conference (OIC) was the first to recognize", "the OIC Youth Forum",
    "the League of Arab States resolution of 1990",
    "a stoic resolution", "(hi-res. 26)",
    "the African Union Commission", "sixth session of the Islamic Conference Assembly", "the voice of reason",
    "low res. images",
)  # fmt: skip

_S = r"\s{1,10}"
_ISLAMIC = (
    rf"(?:Parliamentary{_S}(?:Union|Assembly){_S}of{_S}(?:the{_S})?(?:Organi[sz]ation{_S}of{_S}"
    rf"(?:the{_S})?)?Islamic{_S}(?:Conference|Cooperation)"
    rf"|Organi[sz]ation{_S}of{_S}(?:the{_S})?Islamic{_S}(?:Conference|Cooperation)|OIC"
    rf"(?:{_S}Parliamentary{_S}Union)?|PUIC)"
)
_OTHER = rf"(?:African{_S}Union|Organization{_S}of{_S}American{_S}States|League{_S}of{_S}Arab{_S}States|Arab{_S}League)"
_DID = (
    rf"(?:{_S}(?:has|have|had|also|unanimously)){{0,2}}{_S}adopted{_S}(?:a|an|the|its){_S}(?:special{_S}|new{_S}"
    rf"|separate{_S})?(?P<kind>resolution|declaration|decision)"
)
_RULES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("oic/puic/{n}", re.compile(r"(?P<n>[A-Z]{2,8}(?:/[A-Z0-9.-]{1,12}){1,4}/RES\.\s?[0-9]{1,3})(?![0-9])")),
    ("oic/res/{n}", re.compile(
        r"(?:[Rr]esolutions?|RESOLUTIONS?)\s{1,4}(?:[Nn]os?\.?\s{0,3})?(?P<n>[0-9]{1,3}/[0-9]{1,2}-(?:[A-Z]{1,4}(?:"
        r"\s?\([A-Z]{1,4}\))?))(?![A-Za-z0-9])")),
    ("oas/ga/res/{n}", re.compile(r"AG/RES\.?\s{0,3}(?P<n>[0-9]{1,4}\s?\([IVXLC]{1,7}-[OE]/[0-9]{2}\))")),
    ("oas/cp/res/{n}", re.compile(r"CP/RES\.?\s{0,3}(?P<n>[0-9]{1,4}\s?\([0-9/]{3,9}\))")),
    ("au/assembly/dec/{n}", re.compile(
        r"Assembly/AU/Dec\.?\s{0,3}(?P<n>[0-9]{1,4}\s?\([IVXLC]{1,7}\))", re.IGNORECASE)),
    ("au/assembly/res/{n}", re.compile(r"Assembly/AU/Res\.?\s{0,3}(?P<n>[0-9]{1,4}\s?\([IVXLC]{1,7}"
        r"\))", re.IGNORECASE)),
    ("au/assembly/decl/{n}", re.compile(r"Assembly/AU/Decl\.?\s{0,3}(?P<n>[0-9]{1,4}\s?\([IVXLC]{1,7}"
        r"\))", re.IGNORECASE)),
    ("au/psc/{n}", re.compile(r"(?P<n>PSC/[A-Z]{2,5}/(?:COMM|BR|PS)\.?\s?(?:[0-9]{0,3}\s?\([DCLXVI0-9]{1,9}\)|"
        r"[0-9]{1,4}))")),
    ("oas/doc/{n}", re.compile(r"(?P<n>OEA/Ser\.?\s?[A-Z](?:/[IVX]{1,6}(?:\.[IVX0-9]{1,6}){0,3}){0,3}"
        r"(?:/[0-9]{1,3})?)")),
    ("arab-league/res/{n}", re.compile(
        r"(?:League\s{1,6}of\s{1,6}Arab\s{1,6}States|Arab\s{1,6}League)(?:'s)?\s{1,6}(?:Council\s{1,6}|"
        r"[Ss]ummit\s{1,6}|ministerial\s{1,6})?"
        r"[Rr]esolution\s{1,6}(?:No\.?\s{0,3})?(?P<n>[0-9]{3,5})(?![0-9/])")),
    ("au/council/dec/{n}", re.compile(r"EX\.CL/Dec\.?\s{0,3}(?P<n>[0-9]{1,4}\s?\([IVXLC]{1,7}\))", re.IGNORECASE)),
    ("oau/ahg/res/{n}", re.compile(r"AHG/Res\.?\s{0,3}(?P<n>[0-9]{1,4}\s?\([IVXLC]{1,7}\))", re.IGNORECASE)),
    ("oau/cm/res/{n}", re.compile(r"CM/Res\.?\s{0,3}(?P<n>[0-9]{1,4}\s?\([IVXLC]{1,7}\))")),
    ("", re.compile(
        rf"(?:{_ISLAMIC}|{_OTHER})(?:\s{{1,6}}\([A-Z]{{2,6}}\))?(?:{_S}Member{_S}States)?{_DID}(?![^\W_])")),
    ("", re.compile(
        rf"(?P<kind>[Rr]esolution|[Dd]eclaration),?{_S}adopted{_S}by{_S}(?:the{_S})?(?:{_ISLAMIC}|{_OTHER})"
        rf"(?![^\W_])")),
)  # fmt: skip
_MORE = re.compile(
    r"\s{0,3}(?:,|and|&){1,2}\s{1,3}(?:[Nn]o\.?\s{0,3})?(?P<n>[0-9]{1,3}/[0-9]{1,2}-[A-Z]{1,4}(?:\s?\([A-Z]{1,4}"
    r"\))?)(?![A-Za-z0-9])"
)
_TITLE = re.compile(r"\)?\s{0,8}(?:on\s{1,8}|entitled\s{1,8})?\"(?P<title>[^\"]{4,200}?)[.,]?\"")
_DATED = re.compile(r"[\s,]{0,6}(?:of|dated|on|adopted\s{1,6}on)\s{1,6}(?=[0-9A-Z])")
_REACH_BACK = 90


def read(scan: Scan, hits: Sequence[int]) -> Iterable[Citation]:
    for citation in citations_at(hits, 20, lambda floor, hit: _at(scan.text, max(floor, hit - _REACH_BACK), hit)):
        yield citation
        end = citation.span.end
        while (citation.key or "").startswith("oic/res/") and (more := _MORE.match(scan.text, end)) is not None:
            number = re.sub(r"\s", "", more["n"])
            yield Citation(Span(*more.span("n")), name, f"oic/res/{number}", Mention.LIST_ITEM)
            end = more.end()


def _at(text: str, start: int, hit: int) -> Citation | None:
    for key, pattern in _RULES:
        match = pattern.search(text, start, min(len(text), hit + 200))
        behind = 70 if key == "oic/res/{n}" else 0
        if match is None or not match.start() - behind <= hit < match.end() + behind:
            continue
        nearby = text[max(0, match.start() - 100) : match.end() + 100]
        if behind and not (match["n"].endswith("(IS)") or re.search("slamic|OIC", nearby)):
            continue
        if match.start() and (text[match.start() - 1].isalnum() or text[match.start() - 1] in "/.-"):
            continue
        return _citation(text, key, match)
    return None


def _citation(text: str, key: str, match: re.Match[str]) -> Citation:
    facts: list[ClaimedFact] = []
    end = match.end()
    if "RES" in match[0].upper():
        facts.append(ClaimedFact("kind", "resolution", Span(*match.span())))
    title = _TITLE.match(text, end)
    if title is not None:
        facts.append(ClaimedFact("title", title["title"], Span(*title.span("title"))))
        end = title.end()
    dated = _DATED.match(text, end)
    date = date_at(text, dated.end()) if dated is not None else None
    if date is not None:
        facts.append(date)
    number = re.sub(r"\s", "", match.groupdict().get("n") or "")
    return Citation(Span(*match.span()), name, key.format(n=number) if key else None, claimed=tuple(facts))
