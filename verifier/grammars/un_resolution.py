"""Resolutions and decisions of United Nations bodies by number, alone and in lists, in six languages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..contracts import Scan
from ..extraction.bodies import designation, series_of
from ..extraction.lists import Item, NumberedList, lists_after
from ..extraction.lists_before import lists_before
from ..extraction.vocabulary import Noun, noun_at
from ..model import Citation, ClaimedFact, Mention, Span

name = "un_resolution"

anchors = (
    "resolution", " res ", "res.", "decision", "résolution", " rés.", "décision", "resolución", "resoluciones", "resolucion", "decisión",
    "резолюци", "решени", "قرار", "مقرر", "决议", "決議", "决定", "決定",
)  # fmt: skip

examples = {
    "General Assembly resolution 62/243 of 14 March 2008": ("un/ga/res/62/243",),
    "UN Security Council Resolutions 822, 853, 874, 884 from 1993": ("un/sc/res/822", "un/sc/res/853", "un/sc/res/874", "un/sc/res/884"),
    "resolutions 822 (1993), 853 (1993) and 874 (1993)": ("un/sc/res/822", "un/sc/res/853", "un/sc/res/874"),
    "Resolution 260 (III) of the UN General Assembly": ("un/ga/res/260(III)",),
}

lookalikes = (
    "the peaceful resolution of the conflict",
    "a resolution of 300 dots per inch",
    "a decision on 3 May",
)


def read(scan: Scan, hits: Sequence[int]) -> Iterable[Citation]:
    nouns = _nouns(scan, hits)
    for found in sorted([*lists_after(scan, nouns), *lists_before(scan, nouns)], key=lambda one: one.items[0].number.span):
        yield from citations_of(found)


def _nouns(scan: Scan, hits: Sequence[int]) -> list[Noun]:
    nouns = []
    for hit in hits:
        noun = noun_at(scan.lower, hit + (scan.lower[hit] == " "))
        if noun is not None and (not nouns or noun.start >= nouns[-1].end):
            nouns.append(noun)
    return nouns


def citations_of(found: NumberedList) -> Iterable[Citation]:
    for index, item in enumerate(found.items):
        body = item.body or _following_body(found.items[index + 1 :]) or found.body
        series = series_of(item, body.value if body else "", found.noun.kind)
        if series is not None:
            yield from _citations(found, item, series, body)


def _following_body(items: Sequence[Item]) -> ClaimedFact | None:
    return next((item.body for item in items if item.body), None)


def _citations(found: NumberedList, item: Item, series: str, body: ClaimedFact | None) -> Iterable[Citation]:
    number, noun = item.number, found.noun
    facts = (*_number_facts(item), *([body] if body else []), ClaimedFact("kind", noun.kind, Span(noun.start, noun.end)), *item.facts)
    mention = Mention.LIST_ITEM if len(found.items) > 1 else Mention.FULL
    key = f"{series}/{designation(number, series)}"
    if series == "un/ea/res":
        key = f"un/doc/UNEP/EA.{number.session}/Res.{number.number}"
    for letter, span in _members(item):
        yield Citation(span, name, key + letter, Mention.COLLECTIVE if letter and span == number.span and len(number.parts) > 1 else mention,
                       claimed=facts, provision_span=item.provision, language=noun.language)


def _members(item: Item) -> list[tuple[str, Span]]:
    number = item.number
    if not number.parts:
        return [("", number.span)]
    if len(number.parts) == 1:
        return [(number.parts[0][0], number.span)]
    places = {span for _, span in number.parts}
    if len(places) < len(number.parts):
        return [(letter, number.span) for letter, _ in number.parts]
    (first, span), *others = number.parts
    return [(first, Span(number.span.start, span.end)), *others]


def _number_facts(item: Item) -> Iterable[ClaimedFact]:
    number = item.number
    if number.tail and number.session:
        yield ClaimedFact("session", number.session, number.tail)
    if number.tail and number.year:
        yield ClaimedFact("year", number.year, number.tail)
