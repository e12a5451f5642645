"""Which quoted words before a citation are the instrument's: "..." (resolution 822); "...", the resolution says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Claim, ClaimKind
from . import reporting
from .attribution import leads_to
from .frames import subject_before, told_verb
from .quotation_marks import TITLE_MARKS, Quoted, claim_of, long_enough
from .surroundings import Surroundings
from .titles import names_a_text, operative

SAYS = re.compile(
    r"[\s,–—-]{1,6}(?:as\s{1,4})?(?:says?|said|states?|stated|provides?|provided|reads?|declares?|declared|proclaims?"
    r"|proclaimed|affirms?|affirmed|demands?|demanded|according\s{1,4}to|in\s{1,4}the\s{1,4}words(?:\s{1,4}of)?|as\s{1,4}"
    r"(?:stated|provided|set\s{1,4}out|laid\s{1,4}down|proclaimed|enshrined|affirmed|demanded)\s{1,4}(?:in|by)"
    r"|(?:(?:is|are|was|were|as)\s{1,4})?(?:demanded|called\s{1,4}for|stated|proclaimed|enshrined|set\s{1,4}out|laid\s{1,4}down|guaranteed|provided"
    r"\s{1,4}for)\s{1,4}(?:in|by)|dispose|proclame|énonce|stipule|prévoit|affirme|exige|déclare|souligne|réaffirme|selon"
    r"|dice|dispone|establece|proclama|afirma|declara|señala|subraya|reafirma|según"
    r"|гласит|говорится\s{1,4}в|согласно|провозглашает)\s{1,4}$",
    re.IGNORECASE,
)
# "...”. That is Article 33", "“...” and who is outside his country. That is Article 1": the sentence is told to be it.
_REST_THEN_THAT_IS = re.compile(
    r"[^.;:!?“”«»\"]{1,80}[.\s]{1,5}(?:That|This|So|Thus)\s{1,4}(?:is|says?|reads?|runs?|was)\s{1,4}(?:in\s{1,4})?(?:the\s{1,4})?"
)
_SENTENCE_REST = 110  # characters
_CITED_BEHIND = re.compile(
    r"[\s,;.–—-]{0,6}[(\[]?\s{0,3}(?:see|cf\.?|as\s{1,4}stated\s{1,4}in|in|from|quoted\s{1,4}from)?\s{0,3}"
    r"(?:the\s|its\s)?$",
    re.IGNORECASE,
)


def quoted_before(text: str, at: Surroundings, quotes: list[Quoted]) -> Iterator[Claim]:
    """ "..." (resolution 822 (1993)); "...", the resolution says."""
    if not quotes:
        return
    quote = max(quotes, key=lambda q: q.outer.end)  # one within another ends before it
    start = max(at.frame.start, quote.outer.end)
    gap = text[quote.outer.end : start]
    said = reporting.verb_after(text, at.group.end, min(len(text), at.group.end + 40)) if len(gap) < 12 else None
    if said is not None and _says_something_else(text, quote, said):
        said = None
    dash_or_comma = re.fullmatch(r"[\s,–—-]{1,8}(?:the\s{1,3}|said\s{1,3})?", gap, re.IGNORECASE) is not None
    if quote.mark in TITLE_MARKS:
        return
    if long_enough(text, quote) and (
        (said is not None and dash_or_comma)
        or (len(gap) < 48 and SAYS.fullmatch(gap))
        or (quote.outer.end <= at.frame.start and _THAT_IS.fullmatch(gap) and not _goes_on(text, at))
        or (len(gap) < _SENTENCE_REST and _REST_THEN_THAT_IS.fullmatch(gap))
        or _verb_before(text, at, quote)
        or (_DASH.fullmatch(gap) and _fills_the_line(text, quote) and not names_a_text(text, quote.span))
    ):
        yield claim_of(text, quote, ClaimKind.QUOTATION)
    elif len(gap) < 40 and _CITED_BEHIND.fullmatch(gap) and _bracketed(gap):
        lead = text[max(0, quote.outer.start - 40) : quote.outer.start]
        yield claim_of(text, quote, ClaimKind.TITLE if _names(lead, text, quote) else ClaimKind.QUOTATION)


# "He sighed: “It failed.” The resolution says this.": what it says of its own is another sentence.
_SAYS_SO = re.compile(r"\s{0,4}(?:[.,;:!?)–—]|$)|\s{1,4}(?:so|this|it|that\s{0,4}[.;])\b", re.IGNORECASE)


def _says_something_else(text: str, quote: Quoted, said: re.Match[str]) -> bool:
    """Whether the quotation was a sentence, and the instrument says something of its own in the next."""
    begins = text[quote.outer.end : said.start()].lstrip()[:1].isupper()
    whole = begins and quote.span.of(text).rstrip().endswith((".", "!", "?", "…"))
    return whole and _SAYS_SO.match(text, said.end()) is None


_DASH = re.compile(r"[.\s]{0,3}(?:–|—|--|-)\s{0,3}(?:the\s)?|\s*\n\s*(?:>\s*)?(?:–|—|--)\s{0,3}", re.IGNORECASE)


# "“No one shall be held in slavery.” That is Article 8.", "«...». Así lo dice el artículo 8."
_THAT_IS = re.compile(
    r"[.!?]?\s{1,4}(?:(?:That|This|So|It|Thus)\s{1,4}(?:is|reads?|says?|runs|stands\s{1,4}in)|(?:These|Those)\s{1,4}are|Such\s{1,4}is"
    r"|C['’]est|Ainsi\s{1,4}(?:dispose|parle|dit)|(?:Eso|Esto)\s{1,4}(?:es|dice)|Es|Así\s{1,4}(?:lo\s{1,4})?(?:dice|dispone|reza)"
    r"|(?:Это|Так\s{1,4}гласит|Таков[аоы]?|Так\s{1,4}говорит)(?:\s{1,4}—)?)\s{1,4}(?:(?:the\s{1,4}words?\s{1,4}of|in)\s{1,4})?"
    r"(?:(?:the|l['’]|el|la)\s{0,4})?",
)
_MORE = re.compile(r"[\s)]{0,3}(?:[.;!?]|$|\n)")


def _goes_on(text: str, at: Surroundings) -> bool:
    """Whether more is said behind the citation, as that the article deals with such words."""
    return _MORE.match(text, at.group.end, min(len(text), at.group.end + 8)) is None


def _fills_the_line(text: str, quote: Quoted) -> bool:
    """Whether nothing but a mark of quotation stands before the words: an epigraph, with its source behind."""
    line = text.rfind("\n", 0, quote.outer.start) + 1
    return not text[line : quote.outer.start].strip(" \t>*_")


def _verb_before(text: str, at: Surroundings, quote: Quoted) -> bool:
    """The Council demanded "..." in its resolution 5; the Council "demands ..." in its resolution 5."""
    lead = at.frame.lead
    if lead is None or not at.frame.within or text[quote.outer.end : lead.start].strip(" \n,"):
        return False
    if operative(text, quote.span) and subject_before(text, at.floor, quote.outer.start):
        return True
    floor = max(at.floor, quote.outer.start - 90)
    for word in list(re.finditer(r"[^\W\d_]+", text[floor : quote.outer.start]))[-5:]:
        verb = told_verb(text, floor + word.start(), quote.outer.start)
        if verb is not None and leads_to(text, verb.end(), quote.outer.start):
            return subject_before(text, at.floor, verb.start())
    return False


def _names(lead: str, text: str, quote: Quoted) -> bool:
    return _names_something(lead, text, quote) and names_a_text(text, quote.span)


def _bracketed(gap: str) -> bool:
    return "(" in gap or "[" in gap or re.search(r"\b(?:stated|quoted)\b", gap) is not None


def _names_something(lead: str, text: str, quote: Quoted) -> bool:
    """the "Adjusted timetable" (S/26522): the marks hold a name and no words of the instrument."""
    if re.search(r"(?:that|que|что|:)[\s,]{0,3}$", lead) or reporting.VERB.search(lead[-18:]):
        return False
    return text[quote.span.start].isupper() or not long_enough(text, quote)
