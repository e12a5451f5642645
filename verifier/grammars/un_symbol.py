"""United Nations document symbols of every family: A/77/10, S/RES/1440 (2002), FCCC/CP/2015/10/Add.1."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from .. import keys
from ..contracts import Scan
from ..extraction.dates import date_at
from ..extraction.density import Patience
from ..extraction.numbers import roman
from ..extraction.paragraph_pinpoints import paragraph_after
from ..extraction.sessions import ROMAN, assembly_session
from ..extraction.symbol_shape import ORGANS, SUPPLEMENT, SYMBOL, organ_start
from ..model import Citation, ClaimedFact, Mention, Repair, Span

name = "un_symbol"

anchors = ("/", "(res)", "res/", "/res")

examples = {
    "the report (A/77/10 and Corr.1)": ("un/doc/A/77/10", "un/doc/A/77/10/Corr.1"),
    "S/RES/1440 (2002)": ("un/sc/res/1440",),
    "A/RES/217(III)A": ("un/ga/res/217(III)A",),
    "A/HRC/RES/S-21/1": ("un/hrc/res/S-21/1",),
    "FCCC/CP/2015/10/Add.1, decision 1/CP.21": ("un/doc/FCCC/CP/2015/10/Add.1",),
    "A/48/486-S/26560": ("un/doc/A/48/486", "un/doc/S/26560"),
    "A/77/6 (Sect. 26)": ("un/doc/A/77/6(Sect.26)",),
}

lookalikes = (
    "and/or",
    "AC/DC",
    "on A/4 paper",
    "HIV/AIDS",
    "TCP/IP",
    "a GDP/capita of 3",
    "S/N 1234",
    "http://example.org/A/77/secret",
)

_BEFORE_SLASH = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ-")
_DIGIT = re.compile("[0-9]")
_DIGIT_BEFORE, _SHORT = re.compile(r"[0-9] \Z"), re.compile(r"/[0-9]{1,3}(?![0-9/(])")  # "6 S/147" is 65/147
_LONE = re.compile(r"[A-Z] \Z")
# What an organ that is not listed must show.
_UNMISTAKABLE = re.compile(
    r"(?:/[A-Z0-9]{1,8}){0,4}"
    r"/(?:Add\.|Corr\.|Rev\.|Amend\.|L\.|WP\.|INF\.|CRP\.|Res\.|RES/|DEC/|CONF\.|AC\.|SR\.|PV\.|MSP/|COP/)\s?[0-9]"
)
_REGIONAL = frozenset({"AHG", "ACHPR", "CM", "PSC"})
_COUNCIL = re.compile(r"S\s?/\s?RES\s?/", re.IGNORECASE)
_YEAR_BEHIND = re.compile(r"[ ]?\((?:19|20)[0-9]{2}\)\Z")
_RESOLUTION = re.compile(r"(?:S|A|E|A/HRC|E/CN\.4)/RES/", re.IGNORECASE)


def read(scan: Scan, hits: Sequence[int]) -> Iterable[Citation]:
    end, patience = 0, Patience(250)
    for hit in hits:
        if hit < end:
            continue
        before = scan.text[hit - 1 : hit] if scan.text[hit - 1 : hit] != "\n" else scan.text[hit - 2 : hit - 1]
        span = _symbol_at(scan.text, hit, patience) if before in _BEFORE_SLASH else None
        found = [*_citations(scan, span), *_supplements(scan, span)] if span else _damaged(scan, hit)
        for citation in found:
            yield citation
            end = max(end, citation.span.end)


def _symbol_at(text: str, slash: int, patience: Patience) -> Span | None:
    """The symbol whose first slash this is; capitals with a slash and nothing more wear patience down."""
    if not patience.left(slash):
        return None
    start = _organ_start(text, slash)
    match = SYMBOL.match(text, slash) if start is not None else None
    span = _span(text, start, match) if match is not None and start is not None else None
    if span is None:
        patience.in_vain()
    return span


def _organ_start(text: str, slash: int) -> int | None:
    """Where the organ's letters before this slash begin; None where they are none of an organ."""
    start, slash = organ_start(text, slash)
    if start is None:
        return None
    organ = re.sub(r"[-\s]", "", text[start:slash])
    if organ not in ORGANS and not _unmistakable(text, start, slash):
        return None
    before = text[start - 1] if start else " "
    if text[start:slash] == "S" and _DIGIT_BEFORE.search(text, max(0, start - 2), start) and _SHORT.match(text, slash):
        return None
    if (before.isalnum() and before < "\u0370") or (before in "/.@=" and not _official_address(text, start)):
        return None
    return start


def _unmistakable(text: str, start: int, slash: int) -> bool:
    """Whether letters that are no listed organ show by what follows that they are one."""
    alone = _LONE.search(text, max(0, start - 2), start) is not None
    unlike = alone or text[start:slash] in _REGIONAL
    return slash - start > 1 and not unlike and _UNMISTAKABLE.match(text, slash) is not None


_ADDRESS = re.compile(
    r"(?:undocs\.org/(?:[a-z]{2}/|Home/Mobile\?FinalSymbol=)?|symbol=|daccess-ods\.un\.org/access\.nsf/get\?open&ds=)$"
)


def _official_address(text: str, start: int) -> bool:
    ends_so = text[start - 1] == "=" or text[start - 2 : start - 1].islower()
    return ends_so and _ADDRESS.search(text[max(0, start - 60) : start]) is not None


def _span(text: str, start: int, match: re.Match[str]) -> Span | None:
    """The symbol's place, without what only looks like a part of it."""
    end = match.end()
    if (year := _YEAR_BEHIND.search(text, start, end)) and not _COUNCIL.match(text, start):
        end = year.start()
    elif match["parts"] and not _RESOLUTION.match(text, start):
        end = len(text[: match.start("parts")].rstrip())
    symbol = text[start:end]
    rest = symbol.partition("/")[2]
    if not _DIGIT.search(rest) or not _plausible(symbol.partition("/")[0], rest):
        return None
    return Span(start, end)


_HEAD = re.compile(r"\s?(?P<digits>[0-9]+)(?P<more>/|\s?\(|-S/)?")


def _plausible(organ: str, rest: str) -> bool:
    """Whether what follows the organ can be a symbol: A/4 is a paper size, S/N a serial number."""
    head = _HEAD.match(rest)
    if head is None:
        return rest.lstrip()[0].isupper() or rest.startswith(("hrc", "res", "c.", "ac.", "conf."))
    return bool(head["more"]) or len(head["digits"]) >= 3 or len(organ) > 3 or organ in {"CD", "TD", "GC"}


_RANGE = re.compile(r"(?P<base>.*(?:SR|PV|Add|Corr|WP|L)\.\s?)(?P<first>[0-9]{1,4})-(?P<last>[0-9]{1,4})$", re.DOTALL)


def _citations(scan: Scan, span: Span) -> Iterable[Citation]:
    """One citation, or one for each member of a range of meeting records or addenda (SR.11-13)."""
    symbol = span.of(scan.text)
    if (members := _RANGE.match(symbol)) and 0 < int(members["last"]) - int(members["first"]) < 60:
        for number in range(int(members["first"]), int(members["last"]) + 1):
            key, _ = _key(f"{members['base']}{number}")
            yield Citation(
                span, name, key, Mention.COLLECTIVE, claimed=(ClaimedFact("symbol", re.sub(r"\s+", "", symbol), span),)
            )
        return
    if (joint := _JOINT.search(symbol)) and joint.start():
        second = Span(span.start + joint.end(), span.end)
        span, symbol = Span(span.start, span.start + joint.start()), symbol[: joint.start()]
        key, _ = _key(second.of(scan.text))
        yield Citation(second, name, key, Mention.LIST_ITEM, claimed=tuple(_claimed(second.of(scan.text), second)))
    key, provision = _key(symbol)
    if _UNREADABLE.search(_PARTS.sub("", symbol)) or _BROKEN_OFF.match(scan.text, span.end):
        key = None
    provision, place = (provision, None) if provision else _paragraph(scan.text, span)
    facts = (*_claimed(symbol, span), *(_dated(scan, span) or _day_behind(scan, span, place)))
    yield Citation(span, name, key, provision=provision, provision_span=place, claimed=facts)


_ASIDE = re.compile(r"\s?\([^()]{4,30}\)")


def _paragraph(text: str, span: Span) -> tuple[str, Span | None]:
    """The paragraph that is pointed at behind a symbol and its date."""
    aside = _ASIDE.match(text, span.end)
    named = paragraph_after(text, aside.end() if aside else span.end)
    if named is None:
        return "", None
    return f"{'op' if _RESOLUTION.match(text, span.start) else 'para'} {named[0]}", named[1]


_JOINT = re.compile(r"-(?=[ASET]/)")  # one document under two symbols
# S(RES) 874(1993), 5/RES/822 (1993), S/RE5/822 (1993), S/RES 822 (1993): the frame of a Council symbol, damaged.
_DAMAGED = re.compile(
    r"(?<![A-Za-z0-9/])(?P<frame>[S5]\s?[/(|I]\s?RE[S5]\s?[/)|I]?\s?/?\s?)(?P<number>[0-9]{1,4})\s?\(\s?(?P<year>(?:19|20)[0-9]{2})\s?\)"
)


def _damaged(scan: Scan, hit: int) -> list[Citation]:
    """The Council symbol around this offset whose frame a character reader spoilt."""
    if "re" not in scan.lower[hit : hit + 5] or _DIGIT.search(scan.text, hit, hit + 14) is None:
        return []
    frames = (at for at in range(hit, max(-1, hit - 6), -1) if scan.text[at] in "S5")
    match = next((found for at in frames if (found := _DAMAGED.match(scan.text, at))), None)
    if match is None or re.fullmatch(r"S/\s?RES/\s?", match["frame"]):
        return []
    span, symbol = Span(*match.span()), f"S/RES/{match['number']}({match['year']})"
    repair = Repair(Span(*match.span("frame")), match["frame"], "S/RES/", "scanning damage: the frame of a symbol")
    facts = (ClaimedFact("symbol", symbol, span), ClaimedFact("year", match["year"], Span(*match.span("year"))))
    return [Citation(span, name, keys.of_symbol(symbol), claimed=facts, repairs=(repair,))]


_VOLUME = re.compile(r"\((?P<volume>vol|supp)(?P<number>\.?[0-9A-Z]{0,5})\)$", re.IGNORECASE)


# S is a 5 or an 8 here, and both are documents; a last component without a digit is broken off, as is what goes on
# behind a blank.
_UNREADABLE = re.compile(
    r"-[58]/|[A-Z]\.S(?=/)|[0-9][SB](?![A-Za-z])|(?<![A-Za-z])S[0-9]|(?:Add|Corr|Rev|SR|PV)\.[Il]|/[A-Za-z]{1,4}\Z"
)
_BROKEN_OFF = re.compile(r"(?:[ ][0-9]{1,4}){1,3}(?:/|-[A-Z]{1,2}/)|/\w|\.[0-9]|-\n[A-Za-z0-9]")


_PARTS = re.compile(r"\([^()]{1,24}\)")
_TWO_PARTS = re.compile(r"\(Parts?(?P<one>[IVX]{1,4})(?:and|et|y|и|و|和|及|-)(?P<other>[IVX]{1,4})\)", re.IGNORECASE)


@lru_cache(maxsize=4096)
def _key(symbol: str) -> tuple[str | None, str]:
    """A volume is a part of the document, not another document; "and" is written in the language of the text."""
    bare = re.sub(r"-\n|\s+", "", symbol).replace("[", "").replace("]", "")
    volume = _VOLUME.search(bare)
    if volume:
        bare = bare[: volume.start()]
    bare = _TWO_PARTS.sub(_two_parts, bare)
    early = re.fullmatch(r"A/RES/([0-9]{1,2})/([0-9]{1,4})", bare)  # A/RES/25/2625 for 2625 (XXV)
    if early and int(early[1]) < 31 and assembly_session(int(early[2])) == ROMAN[int(early[1]) - 1]:
        bare = f"A/RES/{early[2]}({ROMAN[int(early[1]) - 1]})"
    session = re.fullmatch(r"(A/RES/[0-9]+\()([A-Za-z-]+)(\).*)", bare)
    if session:
        bare = session[1] + roman(session[2].upper()) + session[3]
    part = f"{volume['volume']}. {volume['number'].lstrip('.')}".lower().rstrip(". ") if volume else ""
    return keys.of_symbol(bare), part


def _two_parts(match: re.Match[str]) -> str:
    """(Parts I and II), as (Parts I-II) may be; (Parts I-III) are three."""
    one, other = (ROMAN.index(part.upper()) if part.upper() in ROMAN else -9 for part in match.group("one", "other"))
    return f"(Parts{match['one']}and{match['other']})" if other == one + 1 else match[0]


def _dated(scan: Scan, span: Span) -> tuple[ClaimedFact, ...]:
    """The date in brackets behind a symbol: S/RES/1373 (28 September 2001)."""
    if _ISSUED.search(scan.text, max(0, span.start - 6), span.start) and not _COUNCIL.match(scan.text, span.start):
        return ()
    if scan.text[span.end : span.end + 2] == " (" and (date := date_at(scan.text, span.end + 2)):
        return (date,) if scan.text[date.span.end : date.span.end + 1] == ")" else ()
    return ()


# The Council's papers bear the day of adoption: "S/RES/237, op. 1, 14 June 1967".
_TO_ITS_DAY = re.compile(r"(?:,|\s{1,2}(?:of|dated|du|de|от))\s{1,3}")
_ENDS = re.compile(r"\s{0,2}(?:[.,;)\]]|\Z)|[ ]{0,2}\n")
# "14 June 1967, S/RES/237, 22 November 1967, S/RES/242": each day stands before its text.
_DAY_BEFORE = re.compile(r"\w,?\s{1,2}[0-9]{4}[,:;)–—-]{0,2}\s{0,3}[(\[]?\Z")


def _day_behind(scan: Scan, span: Span, paragraph: Span | None) -> tuple[ClaimedFact, ...]:
    """The day behind a symbol of the Council and its paragraph, where no day stands before it."""
    text = scan.text
    if not _COUNCIL.match(text, span.start) or _DAY_BEFORE.search(text, max(0, span.start - 14), span.start):
        return ()
    to = _TO_ITS_DAY.match(text, paragraph.end if paragraph and paragraph.start >= span.end else span.end)
    date = date_at(text, to.end()) if to is not None else None
    whole = date is not None and len(date.value) == 10 and _ENDS.match(text, date.span.end)
    return (date,) if date is not None and whole else ()


_ISSUED = re.compile(r"Doc\.?\s{0,2}\Z")  # UN Doc A/RES/60/1 (24 October 2005): the day the paper came out
_YEAR_AT_END = re.compile(r"\(((?:19|20)[0-9]{2})\)$")


def _claimed(symbol: str, span: Span) -> Iterable[ClaimedFact]:
    yield ClaimedFact("symbol", "".join(symbol.split()), span)
    if year := _YEAR_AT_END.search(symbol):
        yield ClaimedFact("year", year[1], Span(span.start + year.start(1), span.start + year.end(1)))


_ITSELF_ONE = re.compile(r"/(?:Add|Corr|Rev|Amend)\.\s?[0-9]+$")


def _supplements(scan: Scan, span: Span) -> Iterable[Citation]:
    at = span.end
    while match := SUPPLEMENT.match(scan.text, at):
        base = _ITSELF_ONE.sub("", span.of(scan.text))
        place = Span(*match.span("more"))
        key, _ = _key(f"{base}/{match['more']}")
        yield Citation(place, name, key, Mention.LIST_ITEM, claimed=(ClaimedFact("symbol", match["more"], place),))
        at = match.end()
