"""Which instrument a reproduced text is: what its frame prints, held against what the text itself cites."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..bearing import citations_within
from ..contracts import Case
from ..extraction.dates import date_at
from ..model import Citation, ClaimedFact, EmbeddedText, Instrument, Mention
from .dates_of import agreeing_date
from .days import days_between, earliest, read_day
from .likely import akin, one_slip, slips, subject_of, telling_words
from .titles import words_of_title

_WITNESS = re.compile(
    r"\b(?:[0-9]{1,2}\s[A-Z][a-z]+|[A-Z][a-z]+\s[0-9]{1,2})(?=\s(?:[a-z]+\s){0,3}"
    r"(?:version|draft|report|letter|statement|declaration|communiqué|agreement|note verbale)\b)"
)
_FRAME_WORDS = re.compile(
    r"[AS]/|/RES/|^(?:of|du|de|del|от)$|^\(?(?:Adopted|Adoptée|Aprobada|Принята)\b|[Rr]esolu|RESOLU|Résolu|RÉSOLU"
)
_SITTING = ("meeting", "sitting", "séance", "sesión", "заседание")
_PLENARY = re.compile(r"(?:st|nd|rd|th)?\s?(?:\(resumed\) )?plenary meeting")
_WHOLE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NOT_BY_WORDS = {Mention.ANAPHORIC, Mention.EMBEDDED_HEADER, Mention.EMBEDDED_TEXT}
ENOUGH = 5
MARGIN = 2
_SOON = 120
_FAR = 400


@dataclass(frozen=True, slots=True)
class Witness:
    """The latest thing that a text cites or speaks of: its date, and how a person would name it."""

    day: str
    name: str


@dataclass(frozen=True, slots=True)
class Identity:
    """What a reproduced text is. key: None where nothing decides; agreed: the whole frame says so."""

    key: str | None
    agreed: bool
    latest: Witness | None


def frame_citations(embedded: EmbeddedText) -> tuple[Citation, ...]:
    """Heading, symbol and adoption line, as far as they are there."""
    return tuple(part for part in (embedded.heading, embedded.symbol, embedded.adoption) if part is not None)


def frame_keys(embedded: EmbeddedText) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.key for part in frame_citations(embedded) if part.key))


def body_citations(case: Case, embedded: EmbeddedText) -> tuple[Citation, ...]:
    """The citations in the words of the text, without the frame and without "the present resolution"."""
    frame = {part.span for part in frame_citations(embedded)}
    return tuple(
        citation
        for citation in citations_within(case.extraction, embedded.body)
        if citation.span not in frame and citation.mention not in _NOT_BY_WORDS
    )


def is_printed_around(case: Case, fact: ClaimedFact) -> bool:
    """Whether a date or meeting stands in a line of the frame, and is not the end of a sentence broken over lines."""
    text, span = case.document.text, fact.span
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end) if text.find("\n", span.end) >= 0 else len(text)
    opening, rest = text[start : span.start].strip(), text[span.end : end].strip()
    if _FRAME_WORDS.search(opening):
        return True
    if opening or fact.field == "meeting":
        return bool(_PLENARY.match(rest))
    before = text[max(0, start - _SOON) : start].rstrip()
    broken = before[-1:].islower() or before[-1:] in ",-0123456789"
    return len(fact.value) == 10 and not rest.startswith(",") and (not broken or before.endswith(_SITTING))


def is_damaged(case: Case, printed: ClaimedFact, right: str) -> bool:
    """Whether a number is the right one with a digit torn off, or with the mark of a footnote grown on."""
    before = case.document.text[max(0, printed.span.start - 2) : printed.span.start]
    torn = right.endswith(printed.value) and bool(before.strip()) and before.strip()[-1].isalnum()
    return torn or printed.value.startswith(right)


def is_in_a_frame(case: Case, claimed: ClaimedFact) -> bool:
    """Whether a date stands in the lines around a reproduced text, which are judged together."""
    if case.citation.grammar == "embedded":
        return True
    around = (one for one in case.extraction.embedded if one.span.overlaps(claimed.span))
    return any(claimed.span == fact.span for one in around for fact in printed_dates(case, one))


def printed_dates(case: Case, embedded: EmbeddedText) -> tuple[ClaimedFact, ...]:
    """The dates of the frame that are the frame's own."""
    return tuple(fact for _, fact in embedded.dates if is_printed_around(case, fact))


def identity_of(case: Case, embedded: EmbeddedText) -> Identity:
    """The instrument that frame and text point to."""
    cited = _sound(case, embedded)
    latest = _latest(case, embedded, cited)
    keys = frame_keys(embedded)
    if len(keys) == 1 and _fits(case, embedded, keys[0], latest, cited):
        return Identity(keys[0], True, latest)
    if len(keys) == 1 and _is_firm(case, embedded, keys[0]) and _later_than(case, keys[0], cited) == 1:
        return Identity(keys[0], True, latest)
    scored = sorted(_scored(case, embedded, latest, cited), reverse=True)
    if not scored or scored[0][0] < ENOUGH or (len(scored) > 1 and scored[0][0] - scored[1][0] < MARGIN):
        return Identity(None, False, latest)
    return Identity(scored[0][1], False, latest)


def _sound(case: Case, embedded: EmbeddedText) -> dict[str, tuple[Citation, Instrument]]:
    """The instruments that the text cites by words, without those whose own number and date do not go together."""
    found: dict[str, tuple[Citation, Instrument]] = {}
    for citation in body_citations(case, embedded):
        instrument = case.catalogue.find(citation.key)
        if not isinstance(instrument, Instrument) or citation.repairs:
            continue
        dates = [fact.value for fact in citation.claimed if fact.field == "date"]
        if all(agreeing_date(instrument, value) for value in dates[:1]):
            found.setdefault(instrument.key, (citation, instrument))
    return found


def _latest(case: Case, embedded: EmbeddedText, cited: dict[str, tuple[Citation, Instrument]]) -> Witness | None:
    """The latest date of an instrument, letter or report that the text cites."""
    text = case.document.text
    found = [Witness(fact.value, c.span.of(text)) for c, i in cited.values() if (fact := i.fact("date"))]
    for citation in body_citations(case, embedded):
        claimed = citation.claim_of("date")
        if claimed and (citation.key or "").startswith("un/doc/") and _WHOLE.fullmatch(claimed.value):
            found.append(Witness(claimed.value, citation.span.of(text)))
    best = max(found, key=lambda witness: witness.day, default=None)
    return _yearless(case, embedded, best) or best


def _yearless(case: Case, embedded: EmbeddedText, best: Witness | None) -> Witness | None:
    """A paper spoken of by day and month that is later in the year than all that the text cites of that year."""
    if best is None:
        return None
    text = embedded.body.of(case.document.text)
    found = []
    for match in _WITNESS.finditer(text):
        day = date_at(text, match.start())
        if day is not None and day.value.startswith("--") and len(day.value) == 7:
            value = best.day[:4] + day.value[1:]
            found.append(Witness(value, match[0]))
    later = [witness for witness in found if witness.day > best.day and days_between(witness.day, best.day) <= _SOON]
    return max(later, key=lambda witness: witness.day, default=None)


def _is_possible(instrument: Instrument, latest: Witness | None, cited: dict[str, tuple[Citation, Instrument]]) -> bool:
    """A text is not older than what it cites and does not cite itself."""
    day = instrument.fact("date")
    return instrument.key not in cited and not (day and latest and earliest(day.value) < latest.day)


def _fits(
    case: Case, embedded: EmbeddedText, key: str, latest: Witness | None, cited: dict[str, tuple[Citation, Instrument]]
) -> bool:
    instrument = case.catalogue.find(key)
    if not isinstance(instrument, Instrument):
        return False
    right_dates = all(agreeing_date(instrument, fact.value) for fact in printed_dates(case, embedded))
    by_words = {k: pair for k, pair in cited.items() if k != key or _named(case, pair[0])}
    return right_dates and _is_possible(instrument, latest, by_words)


def _is_firm(case: Case, embedded: EmbeddedText, key: str) -> bool:
    """Whether two dates of the frame, or a date and the meeting, are the instrument's, and none is another's."""
    instrument = case.catalogue.find(key)
    if not isinstance(instrument, Instrument):
        return False
    dates = [agreeing_date(instrument, fact.value) for fact in printed_dates(case, embedded)]
    meeting = instrument.fact("meeting")
    witnesses = len(dates) + bool(meeting and embedded.meeting and meeting.value == embedded.meeting.value)
    return all(dates) and witnesses > 1


def _later_than(case: Case, key: str, cited: dict[str, tuple[Citation, Instrument]]) -> int:
    """How many of the cited instruments are later than this one."""
    instrument = case.catalogue.find(key)
    day = instrument.fact("date") if isinstance(instrument, Instrument) else None
    dates = [fact for _, other in cited.values() if (fact := other.fact("date"))]
    return sum(day is not None and fact.value > day.value for fact in dates)


def _named(case: Case, citation: Citation) -> bool:
    """Whether the citation is by words and number; a symbol may be the running head of the page."""
    return "/" not in citation.span.of(case.document.text)


def _scored(
    case: Case, embedded: EmbeddedText, latest: Witness | None, cited: dict[str, tuple[Citation, Instrument]]
) -> Iterator[tuple[int, str]]:
    by_words = {key: pair for key, pair in cited.items() if _named(case, pair[0])}
    for candidate in _candidates(case, embedded, latest):
        if _is_possible(candidate, latest, by_words) and _is_witnessed(case, embedded, candidate):
            points = _points(case, embedded, candidate, latest, by_words)
            yield points + 3 * _is_spoken_of(case, embedded, candidate), candidate.key


def _is_witnessed(case: Case, embedded: EmbeddedText, candidate: Instrument) -> bool:
    """Whether the frame prints a date or meeting that is its own or a slip away, and no date that is years off."""
    if any(_is_far_off(candidate, fact.value) for fact in printed_dates(case, embedded)):
        return False
    meeting = candidate.fact("meeting")
    same_meeting = bool(meeting and embedded.meeting and meeting.value == embedded.meeting.value)
    unnumbered = not frame_keys(embedded)
    return (
        unnumbered or same_meeting or any(_date_points(candidate, fact.value) for fact in printed_dates(case, embedded))
    )


def _is_far_off(candidate: Instrument, value: str) -> bool:
    day = candidate.fact("date")
    known, printed = earliest(day.value) if day else "", earliest(value.partition("/")[0])
    return bool(known and printed) and days_between(known, printed) > _FAR


def _candidates(case: Case, embedded: EmbeddedText, latest: Witness | None) -> Iterator[Instrument]:
    keys = frame_keys(embedded)
    wanted = dict.fromkeys([*keys, *(slip for key in keys for slip in slips(key))])
    for key in wanted:
        found = case.catalogue.find(key)
        if isinstance(found, Instrument):
            yield found
    if not keys and latest is not None and _is_statement(embedded):
        yield from case.catalogue.in_series("un/doc", latest.day[:4])


def _is_statement(embedded: EmbeddedText) -> bool:
    return any((kind := part.claim_of("kind")) and "statement" in kind.value for part in frame_citations(embedded))


def _points(
    case: Case,
    embedded: EmbeddedText,
    candidate: Instrument,
    latest: Witness | None,
    cited: dict[str, tuple[Citation, Instrument]],
) -> int:
    """What speaks for a candidate: number, dates and meeting in the frame, subject, nearness to what is cited."""
    points = sum(_number_points(key, candidate.key) for key in frame_keys(embedded))
    points += sum(_date_points(candidate, fact.value) for fact in printed_dates(case, embedded))
    meeting = candidate.fact("meeting")
    points += 3 * bool(meeting and embedded.meeting and meeting.value == embedded.meeting.value)
    points += 3 * any(akin(candidate, instrument) for _, instrument in cited.values())
    day = candidate.fact("date")
    if latest and day and len(day.value) == 10 and earliest(latest.day) == latest.day:
        points += 2 * (days_between(day.value, latest.day) <= _SOON)
    return points


def _is_spoken_of(case: Case, embedded: EmbeddedText, candidate: Instrument) -> bool:
    """Whether the telling words of its subject stand in the text, most of them."""
    telling = telling_words(subject_of(candidate))
    body = " ".join(words_of_title(embedded.body.of(case.document.text)))
    found = sum(word in body for word in telling)
    return bool(telling) and found * 3 >= len(telling) * 2


def _number_points(printed: str, key: str) -> int:
    return 2 if printed == key else 1 if key in set(slips(printed)) else 0


def _date_points(candidate: Instrument, value: str) -> int:
    if agreeing_date(candidate, value):
        return 3
    known = candidate.fact("date")
    mine, theirs = read_day(value.partition("/")[0]), read_day(known.value) if known else None
    return 1 if mine and theirs and one_slip(mine, theirs) else 0
