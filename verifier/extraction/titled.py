"""Citations by body and title alone: UNGA Resolution on "The situation in ..." dated March 14, 2008."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from ..contracts import Scan
from ..model import Citation, Claim, ClaimedFact, ClaimKind, Span
from .dates import date_at
from .items import NumberedList
from .named_bodies import body_before, body_pattern, named_body
from .titles import names_a_text
from .vocabulary import Noun, of

_TITLE = re.compile(r"(?P<open>[\"'])\s?(?P<title>(?:[^\"\n]|\n\s{0,4}(?=[a-zа-я])){8,400}?)\s?(?P=open)(?!\w)")


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    filler = rf"(?:{of('of')}|{of('its')})"
    return (
        re.compile(
            rf"(?:\s{{1,5}}(?:{filler}\s{{1,5}}){{0,2}}{body_pattern()})?\s{{1,5}},?\s?(?:"
            rf"(?P<verb>{of('title_verb')})\s{{0,5}}){{0,2}}"
        ),
        re.compile(rf"\s{{0,5}},?\s{{0,5}}\(?{of('before_date')}\s{{0,5}}"),
        re.compile(rf"\s{{0,5}},?\s{{0,5}}(?:{filler}\s{{1,5}}){{1,2}}{body_pattern()}"),
    )


def titled(
    scan: Scan, nouns: Sequence[Noun], lists: Sequence[NumberedList], grammar: str, kind: str = "resolution"
) -> Iterable[Citation]:
    """One citation without a key for each noun of that kind that has a body and a quoted title but no number."""
    numbered = {found.noun.start for found in lists}
    for noun in nouns:
        if noun.start not in numbered and noun.kind == kind:
            citation = _titled(scan, noun, grammar)
            if citation is not None:
                yield citation


def _titled(scan: Scan, noun: Noun, grammar: str) -> Citation | None:
    lead, date, body_after = _patterns()
    match = lead.match(scan.lower, noun.end)
    title = _TITLE.match(scan.text, match.end()) if match else None
    if match is None or title is None:
        return None
    if not match["verb"] and not names_a_text(scan.text, Span(*title.span("title"))):
        return None  # words of the resolution, not its name
    end, facts = title.end(), [ClaimedFact("title", " ".join(title["title"].split()), Span(*title.span("title")))]
    body = named_body(match) if match["body"] else _body_before(scan, noun.start)
    for _ in range(2):
        if (dated := date.match(scan.lower, end)) and (fact := date_at(scan.text, dated.end())):
            facts.append(fact)
            end = fact.span.end
        elif body is None and (after := body_after.match(scan.lower, end)):
            body, end = named_body(after), after.end()
    if body is None or body.value == "other":
        return None
    kind = ClaimedFact("kind", noun.kind, Span(noun.start, noun.end))
    claim = Claim(ClaimKind.TITLE, Span(*title.span("title")))
    start = min(body.span.start, noun.start)
    return Citation(
        Span(start, end), grammar, None, claimed=(body, kind, *facts), claims=(claim,), language=noun.language
    )


_ARTICLE = re.compile(r"(?<![^\W_])(?:(?:an?|another|new|special|separate|une?|una|su)\s{1,4}){1,2}$")


def _body_before(scan: Scan, start: int) -> ClaimedFact | None:
    """The body named before the noun, also as the one that "adopted a resolution"."""
    article = _ARTICLE.search(scan.lower, max(0, start - 24), start)
    return body_before(scan, article.start() if article else start)
