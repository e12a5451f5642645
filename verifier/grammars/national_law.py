"""Laws, codes, decrees, orders and parliaments' resolutions of any country: located, with their country."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from ..contracts import Scan
from ..extraction.countries import adjective, code_of, country, parliament
from ..extraction.dates import date_at
from ..extraction.density import Patience
from ..extraction.pinpoints import pinpoints_after, pinpoints_before
from ..model import Citation, ClaimedFact, Mention, Span

name = "national_law"

anchors = (
    "decree", "order", "milli m", "parliament", "national assembly", "national council", "senate", "house of ",
    "supreme soviet", "duma",
    "criminal code", "penal code", "civil code", "constitution of", "council of ministers",
    "cabinet of ministers", "trilateral", "tripartite",
    "law of the", "law on", "law no", "bundestag", "knesset", "verkhovna", "sejm", "hereby resolve",
)  # fmt: skip

examples = {
    "Criminal Code of the Republic of Azerbaijan (par. 103)": ("az/criminal-code",),
    "article 103 (genocide) of the Criminal Code of Azerbaijan": ("az/criminal-code",),
    "Clause 32 of Article 109 of the Constitution of the Republic of Azerbaijan": ("az/constitution",),
    "Decree of the President of Azerbaijan On genocide of Azeris dated March 26, 1998": (
        "az/president/decree-1998-03-26",
    ),
    "a special decree of the Council of Ministers of the USSR of 23 December 1947": (
        "su/council-of-ministers/decree-1947-12-23",
    ),
    "Milli Majlis (National Assembly) of the Republic of Azerbaijan adopted resolution on declaration": (None,),
    "Adopted by Milli Majlis of the Republic of Azerbaijan on February, 24 1994": (None,),
    "the National Council of Slovenia passed a decision on the conflict": (None,),
    "West Virginia State's House of Representatives passed a resolution": (None,),
    "Azerbaijani President Ilham Aliyev has signed an order on the campaign": (None,),
    "The parliamentary speaker said the French Senate's recent adoption of a law is wrong": (None,),
    "the trilateral Statement of 10 November 2020, signed by leaders": (None,),
    "the Law of the Republic of Kazakhstan on Education": ("kz/law",),
}

lookalikes = (
    "refused to obey the order", "in order to adopt a resolution",
        "the Parliaments of Mexico, Peru and Jordan have recognized the crime",
    "legislative bodies of the US States had also passed the related resolutions",
        "Chairman of the Milli Majlis Ogtay Asadov",
    "members of the Parliament of Georgia met", "a new world order",
        "the constitution of the committee", "the law of the sea",
    "The European Parliament adopted a resolution", "law and order", "ordered troops", "the House of Lords sat",
    "the court order", "the New Constitution of 1999", "the African Parliament adopted a resolution",
    "a Code of Criminal Code",
)  # fmt: skip

_S = r"\s{1,8}"
_ACT = (
    r"decrees?|orders?|resolutions?|decisions?|laws?|acts?|declarations?|statements?|ordinances?|edicts?|DECREE"
    r"|ORDER|RESOLUTION|LAW"
)
_OFFICE = (
    rf"President(?!s)|Prime{_S}Minister|(?:Cabinet|Council){_S}of{_S}(?:People's{_S})?(?:Ministers|Commissars)"
    rf"|Government|King|"
    rf"(?:Presidium{_S}of{_S}the{_S})?Supreme{_S}(?:Soviet|Council)|(?:National{_S}|Federal{_S}"
    rf"|Grand{_S}National{_S})?(?:Parliament(?!s|ar)|Assembly)|"
    rf"National{_S}Council|Senate|House{_S}of{_S}(?:Representatives|Commons|Lords)"
    rf"|Presidential{_S}Administration|PRESIDENT|PARLIAMENT|"
    rf"Ministry{_S}of{_S}[A-Z]\w{{2,14}}"
)
_ASIDE = r"(?:\s{0,6}\([^()]{2,40}\))?"
_NAME = r"(?:\s{1,8}[A-Z][\w'-]{1,20}){0,4}"
_NOUNS = rf"(?:{_S}(?!of\b)[\w-]{{1,14}}){{0,4}}?{_S}(?:{_ACT}|assessment|recognition)(?![^\W_])"
_DID = (
    rf"(?:{_S}(?:has|had|have|also|recently|then)){{0,2}}{_S}(?:adopted|passed|approved|issued|signed|enacted"
    rf"|signs|SIGNS|gave|ratified)"
)
_DECLARED = rf"(?:{_S}(?:has|had|also)){{0,2}}{_S}(?:declared|proclaimed)(?![^\W_])"


@cache
def _rules() -> dict[str, str]:
    """Rules in order of preference; each is tried where a sentence may hold an anchor, from a little before it."""
    return _of_a_land() | _without_a_land()


def _of_a_land() -> dict[str, str]:
    land, people, house = country(), adjective(), parliament()
    body = rf"(?:(?P<office>{_OFFICE})|{house})"
    of_land = rf"{_ASIDE}\s{{1,8}}(?:of|OF){_S}{land}"
    return {
        "code": rf"(?:(?:Criminal|Penal|Civil|Family|Labou?r|Electoral){_S}Code|Constitution|Law){_S}of{_S}{land}",
        "code of a people": rf"{people}{_S}(?:(?:Criminal|Penal|Civil|Family){_S}Code|Constitution)(?![^\W_])",
        "act of": rf"(?P<act>(?i:{_ACT}))(?:{_S}No\.?\s?[\w/-]{{1,9}})?{_S}(?:of|by|OF|BY){_S}(?:the{_S}|THE{_S})?"
        rf"(?i:{body})(?:{of_land}|(?={_S}[A-Z]))",
        "adopted by": rf"Adopted{_S}by{_S}(?:the{_S})?{body}{of_land}",
        "body of did": rf"{body}{of_land}(?:,[^.;]{{0,90}},)?(?:{_DID}{_NOUNS}|{_DECLARED})",
        "people's body did": rf"(?:Head{_S}of{_S}(?:the{_S})?)?{people}(?:{_S}State(?:'s)?)?"
        rf"{_S}(?i:{body}){_ASIDE}{_NAME}"
        rf"(?:{_DID}{_NOUNS}|{_DECLARED})",
        "people's adoption": rf"{people}{_S}{body}(?:'s)?{_S}(?:recent{_S})?adoption{_S}of"
        rf"{_S}(?:a|the){_S}(?:{_ACT})(?![^\W_])",
        "house did": rf"{house}{_ASIDE}(?:{_DID}{_NOUNS}|{_DECLARED})",
        "ministers did": rf"(?:Council|Cabinet){_S}of{_S}Ministers(?:,[^.;]{{0,90}},)?{_DID}{_NOUNS}",
        "head of administration": rf"Head{_S}of{_S}(?:the{_S})?{people}{_S}Presidential{_S}Administration"
        rf"{_NAME}(?:{_DID}{_NOUNS})",
        "people's decree": rf"{people}{_S}(?:unconstitutional{_S}|illegal{_S}|special{_S})(?:{_ACT})(?![^\W_])",
    }


def _without_a_land() -> dict[str, str]:
    """Acts whose State the words around them tell."""
    people = adjective()
    return {
        "presidential": rf"(?:the|a|under{_S}the){_S}[Pp]residential{_S}(?:order|decree)(?![^\W_])",
        "decree by": rf"(?:decree|order){_S}by{_S}[A-Z]\w{{1,20}}{_S}[A-Z]\w{{1,20}}\s{{0,3}},{_S}the{_S}"
        rf"(?i:head){_S}of{_S}the{_S}President",
        "issued an order": rf"(?i:head){_S}of{_S}(?:{people}{_S})?(?:the{_S})?Presidential{_S}Administration{_NAME}"
        rf"(?:{_DID}{_NOUNS})",
        "by the relevant": rf"(?:affirmed|approved|confirmed|established){_S}by{_S}(?:the|a){_S}(?:relevant|special"
        rf"|corresponding){_S}(?:Decree|Order)(?![^\W_])",
        "statement": rf"(?:trilateral|tripartite|Trilateral|Tripartite){_S}(?:[Ss]tatement|[Dd]eclaration|[Aa]greement)"
        rf"(?={_S}of{_S}[0-9])",
        "I decree": rf"(?<![^\W_])I{_S}(?:hereby{_S})?(?:decree|order|resolve(?:{_S}as{_S}follows)?)(?=\s{{0,3}}:)",
    }


@cache
def _pattern(rule: str) -> re.Pattern[str]:
    """Compiled when one of the rule's words first stands near: most documents need few of them."""
    return re.compile(rf"(?<![^\W_]){_rules()[rule]}")


# One of these stands near every citation of this tradition.
_NEEDED = ("adopt", "pass", "approv", "issu", "sign", "enact", "declar", "proclaim", "gave", "ratif",
    "president", "minister", " of the rep", " code",
           "constitution", "law of", "decree", "resolution of", "decision of", "affirmed", "confirmed",
           "established", "resolve", "statement of", "soviet")  # fmt: skip
_REACH_BACK = 90
_REACH = 260
_DATED = re.compile(r"\s{0,6}(?:,|\(|,?\s{0,4}(?:dated(?:\s{1,4}on)?|of|on|from))\s{0,8}(?:the\s)?(?=[0-9A-Z])")
_TITLE = re.compile(
    r"\s{1,6}(?:(?:on|entitled|titled)\s{1,4})?(?:\"(?P<quoted>[^\"]{4,220})\"|(?P<plain>(?:On|Оп|ON|About)"
    r"\s[^.;\"]{4,160}?)(?=\s{1,8}dated\b))"
)
_ENDS = re.compile(r"[.!?]\s{1,6}[A-Z]")


_DID_WORDS = ("adopt", "pass", "approv", "issu", "sign", "enact", "gave", "ratif", "declar", "proclaim")
_HOUSES = ("milli", "duma", "bundestag", "knesset", "sejm", "verkhovna", "seimas", "rada")
# A rule is tried only where one of its words stands near: this is what makes the tradition cheap.
_NEEDS: dict[str, tuple[str, ...]] = {
    "code": (" code", "\ncode", "constitution", "law"),
    "code of a people": (" code", "\ncode", "constitution"),
    "act of": (
        "president",
        "minister",
        "govern",
        "king",
        "soviet",
        "parliament",
        "assembl",
        "council",
        "senate",
        "house",
        *_HOUSES,
    ),
    "adopted by": ("adopted",),
    "body of did": _DID_WORDS,
    "people's body did": _DID_WORDS,
    "people's adoption": ("adoption",),
    "house did": _HOUSES,
    "ministers did": ("ministers",),
    "head of administration": ("administration",),
    "issued an order": ("administration",),
    "people's decree": ("unconstitutional", "illegal", "special"),
    "presidential": ("presidential",),
    "decree by": ("the head",),
    "by the relevant": ("relevant", "special", "corresponding"),
    "statement": ("trilateral", "tripartite"),
    "I decree": ("i decree", "hereby", "i order", "i resolve"),
}


def read(scan: Scan, hits: Sequence[int]) -> Iterable[Citation]:
    end, patience, glances = 0, Patience(12), Patience(80)
    for hit in hits:
        if hit < end or not patience.left(hit) or not glances.left(hit):
            continue
        if not _worth(scan, hit):
            glances.in_vain()
            continue
        before = end
        for citation in _at(scan, max(end, hit - _REACH_BACK), hit):
            yield citation
            end = max(end, citation.span.end)
        if end == before:
            patience.in_vain()


def _worth(scan: Scan, hit: int) -> bool:
    """Cheap: an act's or body's own word, near a capital, a person's "I" or a colon."""
    before = scan.text[hit - 1 : hit]
    if before.isalpha() or scan.lower[hit - 3 : hit] == "in " or scan.lower[hit : hit + 7] in {"ordered", "orderly"}:
        return False
    around = scan.lower[max(0, hit - _REACH_BACK) : hit + _REACH]
    return any(word in around for word in _NEEDED)


def _at(scan: Scan, start: int, hit: int) -> Iterator[Citation]:
    text, near = scan.text, scan.lower[start : hit + _REACH]
    found: list[tuple[int, int, str, re.Match[str]]] = []
    for number, rule in enumerate(_rules()):
        if not any(word in near for word in _NEEDS[rule]):
            continue
        match = _pattern(rule).search(text, start, min(len(text), hit + _REACH))
        if (
            match is not None
            and match.start() <= hit < match.end()
            and not _ENDS.search(text, match.start(), match.end())
        ):
            found.append((match.start(), number, rule, match))
    if found:
        _, _, rule, match = min(found, key=lambda f: (f[0], f[1]))
        yield from _citations(text, rule, match)


def _citations(text: str, rule: str, match: re.Match[str]) -> Iterator[Citation]:
    code = code_of(match.groupdict())
    span = Span(match.start(), match.end())
    mention = Mention.ANAPHORIC if rule in {"presidential", "I decree", "by the relevant"} else Mention.FULL
    if rule.startswith("code"):
        yield _code(text, rule, match, span, code)
        return
    title = _TITLE.match(text, span.end)
    facts: list[ClaimedFact] = []
    at = span.end
    if title is not None and rule != "I decree":
        where = Span(*title.span("quoted" if title["quoted"] else "plain"))
        facts.append(ClaimedFact("title", where.of(text), where))
        at = title.end()
    dated = _DATED.match(text, span.end) or _DATED.match(text, at)
    date = (date_at(text, dated.end()) if dated else None) or _date(text, at)
    if date is not None and not match[0].endswith(("declared", "proclaimed")):
        facts.append(date)
    yield Citation(span, name, _key(rule, match, code, date), mention, claimed=tuple(facts), language="en")


def _date(text: str, at: int) -> ClaimedFact | None:
    dated = _DATED.match(text, at)
    return date_at(text, dated.end()) if dated is not None else None


def _code(text: str, rule: str, match: re.Match[str], span: Span, code: str | None) -> Citation:
    words = re.search(r"(?:\w+\s+Code|Constitution|Law)", match[0])
    slug = "-".join(words[0].lower().split()) if words is not None else "law"
    key = f"{code}/{slug}" if code is not None else None
    start = re.compile(r"\s{1,6}\([a-z ]{3,30}\)").search(text, max(0, span.start - 50), span.start)
    before = pinpoints_before(text, span.start) or (
        pinpoints_before(text, start.start() + 1) if start is not None else None
    )
    pins = before or pinpoints_after(text, span.end)
    if pins is None:
        return Citation(span, name, key, language="en")
    whole = Span(min(span.start, pins.span.start), max(span.end, pins.span.end))
    return Citation(whole, name, key, provision=pins.each[0].provision, provision_span=pins.each[0].span, language="en")


def _key(rule: str, match: re.Match[str], code: str | None, date: ClaimedFact | None) -> str | None:
    """Only what is dated to the day can be told apart from its neighbours."""
    if rule != "act of" or code is None or date is None or len(date.value) != 10 or date.value.startswith("-"):
        return None
    body = "-".join((match["office"] or match["house"]).lower().split())
    return f"{code}/{body}/{match['act'].lower()}-{date.value}"
