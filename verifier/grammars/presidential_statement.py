"""Statements of the President of the Security Council: "the statement of 18 August 1993 (S/26326)"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from .. import keys
from ..contracts import Scan
from ..extraction.dates import dates_in
from ..model import Citation, ClaimedFact, Mention, Span

name = "presidential_statement"

anchors = (
    "president", "présid", "председател", "رئيس", "主席声明", "主席", "заявлени",
)  # fmt: skip

examples = {
    "the statement by the President of the Security Council of 18 August 1993 (S/26326)": ("un/doc/S/26326",),
    "statements of the President of the Security Council of 29 January 1993 (S/25199) and of 6 April 1993 (S/25539)": (
        "un/doc/S/25199",
        "un/doc/S/25539",
    ),
    "its presidential statement of 28 April 2022 (S/PRST/2022/3)": ("un/doc/S/PRST/2022/3",),
}

lookalikes = (
    "the President of the Republic made a statement on 18 August 1993",
    "the statement by the President of the Security Council of 18 August 1993",
    "a letter to the President of the Security Council of 18 August 1993 (S/26327)",
)

_STATEMENT = re.compile(
    (
        r"(?:statements?|déclarations?|declaraci[óo]n(?:es)?|заявлени[яеюй]м?и?х?|البيان|بيان|声明)[^.;\n]{0,60}$"
        r"|presidential statements?$"
    ),
    re.IGNORECASE,
)
_LETTER = re.compile(r"letter|lettre|carta|письм|رسالة|信", re.IGNORECASE)
_SYMBOL = re.compile(r"\s{0,3}[^\w\s(]{0,2}\s?\((?P<symbol>S/(?:PRST/)?(?:[0-9]{4}/[0-9]{1,3}|[0-9]{4,5}))\)")
_REACH = 330
_LONGEST_WORD = 60


def read(scan: Scan, hits: Sequence[int]) -> Iterable[Citation]:
    end = 0
    for hit in hits:
        before = scan.text[max(0, hit - 90) : max(hit, scan.text.find(" ", hit, hit + _LONGEST_WORD))]
        if hit < end or scan.text.find("(S/", hit, hit + _REACH) < 0 or not _is_statement(scan, hit, before):
            continue
        paragraph = scan.text.find("\n\n", hit, hit + _REACH)
        for citation in _dated(scan, hit, paragraph if paragraph > 0 else hit + _REACH):
            yield citation
            end = citation.span.end


def _is_statement(scan: Scan, hit: int, before: str) -> bool:
    if scan.lower.startswith(("presidential statement", "主席声明"), hit):
        return True
    return _STATEMENT.search(before[: min(len(before), 90)]) is not None and _LETTER.search(before) is None


def _dated(scan: Scan, start: int, end: int) -> Iterable[Citation]:
    """Each date that has a Council symbol in brackets right behind it."""
    several = []
    for date in dates_in(scan.text, start, min(end, len(scan.text))):
        symbol = _SYMBOL.match(scan.text, date.span.end)
        if symbol is not None and len(date.value) == 10:
            several.append((date, symbol))
    for date, symbol in several:
        span = Span(date.span.start, symbol.end())
        facts = (
            ClaimedFact("symbol", symbol["symbol"], Span(*symbol.span("symbol"))),
            ClaimedFact("kind", "presidential-statement", _word(scan, start)),
            date,
        )
        mention = Mention.LIST_ITEM if len(several) > 1 else Mention.FULL
        yield Citation(span, name, keys.of_symbol(symbol["symbol"]), mention, claimed=facts)


def _word(scan: Scan, start: int) -> Span:
    """The word that the anchor begins."""
    end = start
    while end < len(scan.text) and scan.text[end].isalpha() and end - start < 20:
        end += 1
    return Span(start, end)
