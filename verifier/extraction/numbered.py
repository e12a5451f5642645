"""From lists of numbers to citations: each number with its body, its key and all that is claimed of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from ..contracts import Scan
from ..model import Citation, ClaimedFact, Mention, Repair, Span
from . import sessions
from .bodies import (
    before_slashes,
    both_reached,
    council_of_rights,
    designation,
    fits_assembly_session,
    fits_council_of_rights,
    fits_council_years,
    fits_security_council,
    out_of_time,
    series_of,
    upright,
)
from .density import Patience
from .doubtful import closed_blanks, in_doubt
from .items import Item, NumberedList
from .lists import lists_after
from .lists_before import lists_before
from .named_bodies import body_in_sentence, cites_council_report, mentions
from .nouns import nouns_at
from .numbers import Number
from .paragraph_pinpoints import paragraph_after, paragraph_before
from .told_bodies import body_by_passage, carried, council_by_context, elsewhere, named_bodies, year_of_the_list
from .vocabulary import Noun, of

_VAIN = 80  # nouns and numbers in 2,000 characters of which nothing says whose they are
_LATER = frozenset({"un/escap", "other"})  # bodies that have reached sessions beyond the thirtieth
_GUESSED = _LATER | {"un/hrc", "un/ea"}
# Bodies whose resolutions are known by their symbols.
_KEYS = {
    "un/ea/res": "un/doc/UNEP/EA.{session}/Res.{number}",
    "un/escap/res": "un/doc/E/ESCAP/RES/{session}/{number}",
}


def numbered_lists(scan: Scan, hits: Sequence[int]) -> tuple[list[Noun], list[NumberedList]]:
    """The nouns whose stems start at these offsets, and all lists of numbers that belong to one, in order of the text.

    A list without a body takes that of the list it is joined to by "and".
    """
    nouns: list[Noun] = []
    found: list[NumberedList] = []
    chinese = [hit for hit in hits if scan.lower[hit] > "\u2e80"]
    others = [hit for hit in hits if scan.lower[hit] <= "\u2e80"] if chinese else hits
    for read, own in ((lists_after, others), (lists_before, chinese)):
        patience = Patience(_VAIN)
        found += read(scan, _noted(nouns_at(scan, own, patience), nouns), patience)
    nouns.sort(key=lambda noun: noun.start)
    found.sort(key=lambda one: one.items[0].number.span)
    _share_bodies(scan, found)
    return nouns, found


def _noted(nouns: Iterable[Noun], seen: list[Noun]) -> Iterator[Noun]:
    for noun in nouns:
        seen.append(noun)
        yield noun


def _share_bodies(scan: Scan, found: list[NumberedList]) -> None:
    for index in reversed(range(len(found) - 1)):
        if _joined(scan, found[index], found[index + 1]):
            found[index] = _sharing(scan, found[index], found[index + 1])
    for index in range(1, len(found)):
        if _joined(scan, found[index - 1], found[index]):
            found[index] = _sharing(scan, found[index], found[index - 1])


def _sharing(scan: Scan, found: NumberedList, neighbour: NumberedList) -> NumberedList:
    """The list with its neighbour's body, where it has none and its years do not say otherwise."""
    body = None if _has_body(found) else _own_body(neighbour)
    if body is None or any(item.number.shape == "year" and not _may_be(item, body.value) for item in found.items):
        return found
    council = fits_council_years(found.items)
    assembly = council is False and mentions(scan, "coe/pace")
    another = (body.value == "un/sc" and assembly) or (body.value == "coe/pace" and council)
    return found if another else replace(found, body=body)


def _may_be(item: Item, code: str) -> bool:
    """Whether a number of that year can be that body's; of the two long series only one reached it then."""
    return both_reached(item.number) or (code == "un/sc") == fits_security_council(item.number)


@cache
def _join() -> re.Pattern[str]:
    return re.compile(rf"[\s,]{{0,5}}(?:{of('and')}\s{{0,5}})?(?:{of('of')}\s{{0,5}}){{0,2}}")


def _joined(scan: Scan, first: NumberedList, second: NumberedList) -> bool:
    shapes = {first.items[-1].number.shape, second.items[0].number.shape}
    alike = shapes in ({"plain"}, {"year"})
    return alike and _join().fullmatch(scan.lower, first.items[-1].end, second.noun.start) is not None


def _has_body(found: NumberedList) -> bool:
    return found.body is not None or any(item.body for item in found.items)


def _own_body(found: NumberedList) -> ClaimedFact | None:
    return next((item.body for item in found.items if item.body), found.body)


def citations(scan: Scan, lists: Sequence[NumberedList], grammar: str, places: tuple[str, ...]) -> Iterable[Citation]:
    """The citations whose key begins with one of these places, such as un/ or coe/pace/."""
    known = elsewhere(scan, lists)
    parliamentary = mentions(scan, "coe/pace")
    last: NumberedList | None = None  # the last one that is the Security Council's
    before: tuple[str, int] | None = None  # the series of the number before, and where it ends
    for found in lists:
        rights = "un/hrc" if council_of_rights(found.items) else ""
        shared, years = _shared_year(found), year_of_the_list(found)
        for item, body in zip(found.items, named_bodies(found), strict=True):
            item = upright(item, found.noun.language, body.value if body else "")
            code = body.value if body else rights or (known.of(item) if item.number.shape == "slash" else "")
            code = code or _unnamed_body(scan, found, item, before)
            if code in {"", "un/assembly", "coe"} and item.number.shape in {"year", "garbled", "plain"}:
                code = _assembly(scan, found, item, code, parliamentary) or _security_council(scan, item, code)
            if code in {"", "un/council"} and item.number.shape == "plain":
                code = known.of(item) or council_by_context(scan, found, item, years, last, known)
            series = series_of(item, code, found.noun.kind)
            last = found if series == "un/sc/res" else last
            before = (series, item.end) if series else before
            if series is not None and series.startswith(places):
                dated = replace(item, facts=shared) if shared and item is not found.items[-1] else item
                yield from _citations(scan, found, dated, series, body, grammar)


def _assembly(scan: Scan, found: NumberedList, item: Item, code: str, parliamentary: bool) -> str:
    """The Parliamentary Assembly, where the document speaks of it and the number is not one of the Council's."""
    kind = found.noun.kind
    if not parliamentary and not (mentions(scan, "coe") and _is_strasbourgs(kind, item)):
        return "un/ga" if code == "un/assembly" else ""
    if kind == "resolution" and not code and item.number.shape == "year" and both_reached(item.number):
        return _nearest_assembly(scan, found.noun.start)
    council = kind == "resolution" and not code and fits_council(item)
    return "coe/pace" if not council and (code or item.number.shape == "year") else ""


_SINCE_SYMBOLS = 1976  # the General Assembly has numbered by session since
# What the Parliamentary Assembly had reached by then; other bodies' opinions and recommendations have small numbers.
_REACHED_THEN = {"resolution": 600, "recommendation": 750, "opinion": 75}


def _is_strasbourgs(kind: str, item: Item) -> bool:
    """Whether only the Parliamentary Assembly numbers so: "Opinion 193 (1996)", "Resolution 1896 (2012)"."""
    year = item.number.year
    if item.number.shape != "year" or not year.isdigit() or int(year) <= _SINCE_SYMBOLS:
        return False
    least = _REACHED_THEN.get(kind)
    return least is not None and int(item.number.number) >= least and not fits_council(item)


def _nearest_assembly(scan: Scan, start: int) -> str:
    """Whose a number is that both the Security Council and the Parliamentary Assembly reached in that year."""
    body = body_in_sentence(scan, start)
    if body is not None and body.value in {"coe/pace", "un/assembly", "coe"}:
        return "coe/pace"
    return "" if body is not None and body.value == "un/sc" else "other"


def fits_council(item: Item) -> bool:
    return series_of(item, "", "resolution") == "un/sc/res"


def _security_council(scan: Scan, item: Item, code: str) -> str:
    """The Security Council, where the document speaks of it and no other body is near."""
    return "un/sc" if not code and item.number.shape in {"year", "garbled"} and mentions(scan, "un/sc") else code


def _unnamed_body(scan: Scan, found: NumberedList, item: Item, before: tuple[str, int] | None) -> str:
    """The body that the surroundings tell, where no name stands with the number."""
    start = min(found.noun.start, item.number.span.start)
    if item.number.shape == "roman" and not fits_assembly_session(item.number):
        other = body_in_sentence(scan, start)
        return other.value if other and other.value in {"un/ecosoc", "un/chr"} else ""
    if item.number.shape != "slash":
        return ""
    if (told := body_by_passage(scan, start, item)) or (told := carried(scan, found.noun.start, item, before)):
        return told
    if fits_council_of_rights(item) or (not item.facts and cites_council_report(scan, start, item.end)):
        return "un/hrc"
    if before_slashes(item) or out_of_time(item):
        other = body_in_sentence(scan, start)
        guessed = _GUESSED if before_slashes(item) else _LATER
        return other.value if other and other.value in guessed else ""
    return ""


def _citations(
    scan: Scan, found: NumberedList, item: Item, series: str, body: ClaimedFact | None, grammar: str
) -> Iterable[Citation]:
    number, noun = item.number, found.noun
    if in_doubt(scan, number, series):
        return
    kind = ClaimedFact("kind", noun.kind, Span(noun.start, noun.end))
    if body is not None:  # "the Assembly" is the one whose text it is
        body = body if _is_misgiven(found, item, body) else replace(body, value=series.rsplit("/", 1)[0])
    facts = (*_number_facts(item), *([body] if body else []), kind, *item.facts)
    mention = Mention.LIST_ITEM if len(found.items) > 1 else Mention.FULL
    key = _KEYS.get(series, "{series}/{designation}").format(
        series=series, designation=designation(number, series), session=number.session, number=number.number
    )
    parts = () if series.startswith("coe/") else number.parts
    provision, place = _paragraph(scan, found, item, series)
    for letter, span in _members(item, parts):
        several = letter and span == number.span and len(parts) > 1
        yield Citation(
            span, grammar, key + letter, Mention.COLLECTIVE if several else mention,
            claimed=facts, repairs=_repairs(scan, number),
            provision=provision, provision_span=place, language=noun.language,
        )  # fmt: skip


def _is_misgiven(found: NumberedList, item: Item, body: ClaimedFact) -> bool:
    """Whether the Security Council stands right before an Assembly number: "Security Council resolution 62/243"."""
    beside = 0 < found.noun.start - body.span.end <= 2
    return beside and item is found.items[0] and body.value == "un/sc" and item.number.shape == "slash"


def _paragraph(scan: Scan, found: NumberedList, item: Item, series: str) -> tuple[str, Span | None]:
    """The one paragraph that is pointed at, before the noun of a single number or behind the number."""
    single = paragraph_before(scan.text, found.noun.start) if len(found.items) == 1 else None
    start = item.provision.start if item.provision else item.end
    named = single or paragraph_after(scan.text, start)
    if named is None:
        return "", item.provision
    return f"{'para' if series.startswith('coe/') else 'op'} {named[0]}", named[1]


def _members(item: Item, parts: Sequence[tuple[str, Span]]) -> list[tuple[str, Span]]:
    """Each lettered part with its place; the members of a range share the place of the whole."""
    number = item.number
    if len(parts) < 2:
        return [(parts[0][0] if parts else "", number.span)]
    places = {span for _, span in parts}
    if len(places) < len(parts):
        return [(letter, number.span) for letter, _ in parts]
    (first, span), *others = parts
    return [(first, Span(number.span.start, span.end)), *others]


def _number_facts(item: Item) -> Iterable[ClaimedFact]:
    number = item.number
    if number.tail and number.session:
        yield ClaimedFact("session", number.session, number.tail)
    if number.tail and number.year:
        yield ClaimedFact("year", number.year, number.tail)


def _repairs(scan: Scan, number: Number) -> tuple[Repair, ...]:
    """A year that cannot be read is taken for the year of the number."""
    if number.turned:
        taken = f"{number.session}/{number.number}"
        return (Repair(number.span, number.span.of(scan.text), taken, "right-to-left number stored in reverse order"),)
    if number.shape != "garbled" or number.tail is None:
        return closed_blanks(scan, number)
    year = str(sessions.council_year(int(number.number)))
    return (Repair(number.tail, number.tail.of(scan.document.text), year, "scanning damage: the year of this number"),)


def _shared_year(found: NumberedList) -> tuple[ClaimedFact, ...]:
    """A year after the last of several bare numbers is the year of each: "822, 853, 874, 884 from 1993"."""
    *others, last = found.items
    if any(item.facts for item in others) or any(item.number.shape != "plain" for item in found.items):
        return ()
    return tuple(fact for fact in last.facts if fact.field == "year")
