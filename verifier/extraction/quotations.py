"""Which quoted words are attributed to a group of citations, and which passages are verbatim without marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Claim, ClaimKind, Span
from . import reporting
from .attribution import leads_to
from .defined_terms import defines
from .denials import are_not_its
from .frames import breaks
from .interrupted import interrupted
from .paragraphs import Layout, paragraph_at, trimmed
from .quotation_marks import TITLE_MARKS, Quoted, claim_of, long_enough
from .quoted_before import quoted_before
from .surroundings import Surroundings
from .titles import names_a_text, operative

_FAR = 220  # characters between an instrument and the words quoted from it
_BULLET = re.compile(r"[-–—•·▪*][ \t]|\(?[a-z0-9]{1,3}[.)][ \t]")
_NEAR = 120
_LONG = 12  # words
_PINPOINT = re.compile(r"\b(?:art(?:[ií]c(?:le|ulo))?s?|p[aá]r(?:a|agraph|rafo)?s?|preamble)\b|стать|пункт", re.I)
_SPOKEN_OF = re.compile(
    r"\b(?:so-called|known|called|named|entitled|titled|described|terms?|said|says|words?|dits?|llamad[oa]s?)\b"
    r"|[“”«»\"]|\b(?:which|who|where|because|although|but)\b|так\s{1,4}называем",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"(?:\s{1,4}(?:of|dated|adopted\s{1,4}on|du|de|от)\s{1,4}[0-9]{1,2}[\w .]{3,24}|\s{1,4}\([^()]{1,60}\))?"
    r"[\s,:–—-]{1,6}|[号號](?:决议|決議|决定|決定)(?:第[0-9]{1,3}段)?[中里内]?[\s,:]{0,3}",
)
_NO_SUBJECT = re.compile(
    r"[\s,:)\]–—-]{0,6}(?:(?:already|also|further|thus|which|that|it|itself|expressly|clearly|only|merely|simply)[\s,]{1,4}){0,3}"
    r"|[^.!?“”\"«»]{0,80}[.;:]\s{1,4}(?:[Tt]he|[Ll]e|[Ll]a|[Ee]l)\s{1,4}(?:Security\s{1,4}|General\s{1,4})?"
    r"(?:Council|Assembly|resolution|Conseil|Assemblée|Consejo|Asamblea)\s{1,4}"
)
_SPEAKS_OF = re.compile(
    r"(?:[^\W_]+\s{1,4}){0,3}?(?:speaks?|spoke)\s{1,4}of|(?:refers?|referred)\s{1,4}to|(?:names?|named|mentions?|mentioned|lists?|listed"
    r"|enumerates?|uses|contains?|contained|requires?|forbids|bans|obliges|bids)(?![\w-])",
    re.IGNORECASE,
)
_HAS_IT = re.compile(r"[\s,]{1,4}(?:has|had|puts?)\s{1,4}it(?:\s{1,4}[a-z]{2,10}){0,3}[\s,:–—-]{1,5}")
_FEW = re.compile(r"(?:[\s,:–—-]{1,4}[^\W_][\w'’-]{0,20}){0,6}[\s,:–—-]{1,5}")
_PHRASE = re.compile(r"[\s,:–—-]{1,5}(?:[^\W_][\w'’-]{0,20}[\s,:–—-]{1,5}){0,4}")
# "As he wrote in his memoirs of resolution 822: ...": the words are the writer's.
_SAID_OF = re.compile(
    r"\b(?:wrote|writes?|written|said|says|remarks?|remarked|comments?|commented|recalls?|recalled|told|declared|observed"
    r"|complained|explained|joked|a\s{1,4}écrit|a\s{1,4}dit|escribió|dijo|писал|сказал)\b[^.;:\"“”«»]{0,100}"
    r"\b(?:of|about|on|concerning|regarding|de|sur|sobre|о|об)\s{1,4}"
    r"(?:(?:the|its|la|UN|United|Nations|Security|General|Council|Assembly|r[eé]solu[tc]i[oó]n|резолюции)\s{1,4}){0,5}$",
    re.IGNORECASE,
)
_ITS_OWN_PART = re.compile(r"\b(?:p[aá]r|pr[eéá]amb|terms?|words?|text|provision|пункт|преамб)", re.IGNORECASE)
_GAP = re.compile(r"[\s,)\]]{0,4}(?:(?:which|that|it|itself|also|only|further|expressly)\s{1,4}){0,3}")
_NEGATED = re.compile(r"(?<![^\W_])(?:not|never|nowhere|n't|no)(?![^\W_])", re.IGNORECASE)
_COLON = re.compile(r":\s[^.;:!?“”\"«»]{0,100}$")


def quotations(
    text: str,
    layout: Layout,
    paragraph: Span,
    at: Surroundings,
    quotes: tuple[Quoted, ...],
    behind: Span | None,
    ahead: Span | None,
) -> tuple[Claim, ...]:
    """The quotation and title claims of one group, in order of the text."""
    near = [q for q in quotes if not q.span.contains(at.group)]
    after = [q for q in near if q.outer.start >= at.group.end and (ahead is None or q.outer.start < ahead.start)]
    before = [q for q in near if q.outer.end <= at.group.start and (behind is None or q.outer.start >= behind.end)]
    found = [
        *_verbatim(text, layout, paragraph, at, behind),
        *_after(text, at, after),
        *quoted_before(text, at, before),
        *interrupted(text, at, before, after),
    ]
    return tuple(sorted(set(found), key=lambda c: c.span))


def _after(text: str, at: Surroundings, quotes: list[Quoted]) -> Iterator[Claim]:
    end, attributed = at.group.end, False
    for quote in quotes:
        if attributed and quote.outer.end < end:
            continue
        gap = text[end : quote.outer.start]
        told = not attributed and _told(text, at, quote)
        named = not attributed and len(gap) < 40 and "." not in gap and reporting.NAMED.fullmatch(gap.strip(" \n,("))
        if named and not told and names_a_text(text, quote.span, gap) and not _of_a_provision(text, at, quote, gap):
            yield claim_of(text, quote, ClaimKind.TITLE)
        elif long_enough(text, quote) and not are_not_its(text, at, quote.outer.start) and (
            (attributed and _goes_on(gap))
            or told
            or (not attributed and _itself(text, at, quote))
            or (not attributed and (_stands_alone(text, at, quote, gap) if named else _attributed(text, at, quote)))
        ):
            attributed = True
            yield claim_of(text, quote, ClaimKind.QUOTATION)
        elif not attributed and quote.depth:
            continue
        elif not attributed and _is_a_word_of_its(text, at, quote):
            attributed = True  # too short to compare, and still the beginning of what is quoted
        else:
            return
        end = quote.outer.end


def _is_a_word_of_its(text: str, at: Surroundings, quote: Quoted) -> bool:
    """Resolution 541 considered it “legally invalid” and called upon all States “not to recognize ...”."""
    short = not long_enough(text, quote) and quote.mark not in TITLE_MARKS
    return short and not are_not_its(text, at, quote.outer.start) and _attributed(text, at, quote)


def _of_a_provision(text: str, at: Surroundings, quote: Quoted, gap: str) -> bool:
    """Article 1: "To develop friendly relations among nations based on ...": what is too long to head an article."""
    return ":" in gap and _PINPOINT.search(at.group.of(text)) is not None and len(quote.span.of(text).split()) >= _LONG


def _itself(text: str, at: Surroundings, quote: Quoted) -> bool:
    """Resolution 5 “Demands ...”; resolution 5. The Council “Demands ...”: the words begin as a resolution's do."""
    gap = text[at.group.end : quote.outer.start]
    return operative(text, quote.span) and quote.mark not in TITLE_MARKS and _NO_SUBJECT.fullmatch(gap) is not None


def _stands_alone(text: str, at: Surroundings, quote: Quoted, gap: str) -> bool:
    """Article 3: "..."; a phrase without a capital behind a number may be anybody's, as may what is said of it."""
    about = _SAID_OF.search(text, max(at.floor, at.group.start - 160), at.group.start)
    if about is not None and not _ITS_OWN_PART.search(about[0]):
        return False
    first = quote.span.of(text).lstrip()[:1]
    return ":" in gap or first.isupper() or not first.isalpha()


def _told(text: str, at: Surroundings, quote: Quoted) -> bool:
    """In resolution 5 the Council called for "..."; under article 3, "..."."""
    if quote.mark in TITLE_MARKS or quote.outer.start > at.limit or not long_enough(text, quote):
        return False
    if at.told is not None and at.told.complement <= quote.outer.start:
        gap = text[at.told.complement : quote.outer.start]
        near = leads_to(text, at.told.complement, quote.outer.start)
        return near or (
            len(gap) < _NEAR
            and not at.told.behind
            and not breaks(text, at.told.complement, quote.outer.start)
            and not _SPOKEN_OF.search(gap)
        )
    lead = at.frame.lead is not None and at.frame.opens and at.frame.says
    speaks = lead or (at.frame.speaker and at.frame.within)
    return speaks and _DATED.fullmatch(text, at.group.end, quote.outer.start) is not None


def _attributed(text: str, at: Surroundings, quote: Quoted) -> bool:
    """Whether a reporting verb leads from the instrument to the quotation, in one sentence."""
    if quote.outer.start - at.group.end > _FAR or quote.mark in TITLE_MARKS or quote.outer.start > at.limit:
        return False
    verb = reporting.verb_after(text, at.group.end, quote.outer.start)
    if verb is not None:
        return re.search(r"[.;!?]\s", text[verb.end() : quote.outer.start]) is None
    told = _spoken_of(text, at, quote) or _according(text, at, quote) or _listed(text, at, quote)
    told = told or _HAS_IT.fullmatch(text, at.group.end, quote.outer.start) is not None
    return told or (at.frame.lead is not None and defines(text, at.group.end, quote.outer.start))


def _spoken_of(text: str, at: Surroundings, quote: Quoted) -> bool:
    """ "resolution 822 speaks of “local forces”", "its article 2 lists five acts, among them “...”"."""
    begin = at.group.end + len(_GAP.match(text, at.group.end)[0])  # type: ignore[index] # matches all
    verb = _SPEAKS_OF.match(text, begin, quote.outer.start)
    if verb is None or begin == at.group.end or _NEGATED.search(text, at.group.end, quote.outer.start):
        return False
    return _FEW.fullmatch(text, verb.end(), quote.outer.start) is not None


def _according(text: str, at: Surroundings, quote: Quoted) -> bool:
    """ "According to article 1, genocide, “whether committed ...”, is a crime"."""
    begin = max(at.sentence.start, at.frame.start - 60)
    lead = reporting.ACCORDING.search(text, begin, at.group.start) or reporting.ACCORDING.search(
        text, begin, at.frame.start
    )
    gap = text[at.group.end : quote.outer.start]
    return lead is not None and _PHRASE.fullmatch(gap) is not None and not _SPOKEN_OF.search(gap)


def _listed(text: str, at: Surroundings, quote: Quoted) -> bool:
    """ "the Agreement, art. 2: holding the increase to “well below 2°C”": a colon lets the provision speak."""
    gap = text[at.group.end : quote.outer.start]
    colon = _COLON.match(gap)
    return colon is not None and not _SPOKEN_OF.search(gap) and reporting.SAID.search(gap) is None


_GOES_ON = re.compile(
    rf"[\s,;]{{1,4}}and\s{{1,4}}(?:[a-z]{{3,14}}|{reporting.VERB.pattern}(?:\s{{1,4}}[\w'’-]{{1,16}}){{0,6}})[\s:,]{{1,4}}"
)


def _goes_on(gap: str) -> bool:
    """ "..." and "...", "..." and affirmed that peace should include "...": a second quotation of the same breath."""
    return _GOES_ON.fullmatch(gap) is not None or (
        re.fullmatch(
            r"[\s,;:.…\[\]()–—-]*(?:and|et|y|и|that|que|что)?(?:\s+that)?[\s,;:.…\[\]()–—-]*", gap, re.IGNORECASE
        )
        is not None
    )


def _verbatim(text: str, layout: Layout, paragraph: Span, at: Surroundings, behind: Span | None) -> Iterator[Claim]:
    """A definition that is given in the instrument's words without marks, with its list."""
    lead = reporting.DEFINITION.search(text, at.floor if behind is None else max(at.floor, behind.end), at.group.start)
    follows = _follows(text, at, paragraph) if lead is not None else None
    if follows is None:
        return
    span = trimmed(text, Span(follows, _end_of_list(text, layout, paragraph)))
    yield Claim(ClaimKind.QUOTATION, Span(span.start, span.start + len(span.of(text).rstrip(" .;\n"))))


def _follows(text: str, at: Surroundings, paragraph: Span) -> int | None:
    """Where "as any of the following acts ...:" begins, when the paragraph ends with the colon of a list."""
    if not text[paragraph.start : paragraph.end].rstrip().endswith(":"):
        return None
    found = re.compile(reporting.AS_FOLLOWS.pattern, re.IGNORECASE).search(text, at.group.end, paragraph.end)
    if found is None or re.search(r"[.;!?]\s", text[at.group.end : found.start()]):
        return None
    return found.end()


def _end_of_list(text: str, layout: Layout, paragraph: Span) -> int:
    end = paragraph.end
    for _ in range(40):
        at = end
        while at < len(text) and text[at].isspace():
            at += 1
        if at == len(text) or not _BULLET.match(text, at):
            return end
        end = paragraph_at(text, layout, at).end
    return end
