"""Resolutions and decisions of United Nations bodies by number, alone and in lists, in six languages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ..contracts import Scan
from ..extraction.bodies import before_slashes, council_of_rights, designation, fits_council_of_rights, out_of_time, series_of
from ..extraction.lists import Item, NumberedList, body_in_sentence, cites_council_report, lists_after
from ..extraction.lists_before import lists_before
from ..extraction.vocabulary import Noun, noun_at
from ..model import Citation, ClaimedFact, Mention, Span

name = "un_resolution"

anchors = (
    "resolution", " res ", "res.", "decision", "résolution", " rés.", "décision", "resolución", "resoluciones", "resolucion", "decisión",
    "резолюци", "решени", "قرار", "قـ", "قرـ", "قراـ", "مقرر", "决议", "決議", "决定", "決定",
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
    lists = sorted([*lists_after(scan, nouns), *lists_before(scan, nouns)], key=lambda one: one.items[0].number.span)
    known = _bodies_by_number(lists)
    for found in lists:
        yield from _citations_of(scan, found, known)


def _nouns(scan: Scan, hits: Sequence[int]) -> list[Noun]:
    nouns = []
    for hit in hits:
        noun = noun_at(scan.lower, hit + (scan.lower[hit] == " "))
        if noun is not None and (not nouns or noun.start >= nouns[-1].end):
            nouns.append(noun)
    return nouns


def _bodies_by_number(lists: Sequence[NumberedList]) -> dict[tuple[str, str], str]:
    """Which body the document itself names with a number; one that it names with two bodies says nothing."""
    named: dict[tuple[str, str], set[str]] = {}
    for found in lists:
        for index, item in enumerate(found.items):
            body = _named_body(found, index)
            if body is not None and item.number.session and body.value != "un":
                named.setdefault((item.number.session, item.number.number), set()).add(body.value)
    return {number: bodies.pop() for number, bodies in named.items() if len(bodies) == 1}


def _citations_of(scan: Scan, found: NumberedList, known: Mapping[tuple[str, str], str]) -> Iterable[Citation]:
    rights = "un/hrc" if council_of_rights(found.items) else ""
    for index, item in enumerate(found.items):
        body = _named_body(found, index)
        code = body.value if body else rights or known.get((item.number.session, item.number.number), "")
        code = code or _unnamed_body(scan, found, item)
        series = series_of(item, code, found.noun.kind)
        if series is not None:
            yield from _citations(found, item, series, body)


def _unnamed_body(scan: Scan, found: NumberedList, item: Item) -> str:
    """The body that the surroundings tell, where no name stands with the number."""
    start = min(found.noun.start, item.number.span.start)
    if cites_council_report(scan, start) or fits_council_of_rights(item):
        return "un/hrc"
    if before_slashes(item) or out_of_time(item):
        other = body_in_sentence(scan, start)
        return other.value if other and other.value in {"un/hrc", "un/ea", "other"} else ""
    return ""


def _named_body(found: NumberedList, index: int) -> ClaimedFact | None:
    return found.items[index].body or _following_body(found.items[index + 1 :]) or found.body


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
