"""Do heading, symbol, date, adoption line and meeting of a reproduced text go together, and with the text?"""

from __future__ import annotations

from collections.abc import Iterator

from ..contracts import Case
from ..facts.dates_of import agreeing_date
from ..facts.days import earliest, in_words, latest
from ..facts.frames import Identity, frame_citations, frame_keys, identity_of, is_damaged, is_printed_around
from ..facts.judging import Weight, evidence_of, name_of, sentence, weight_of
from ..model import Citation, ClaimedFact, EmbeddedText, Evidence, Instrument, Level, Outcome, Verdict

CODE = "heading-conflict"
LATER = "anachronism"


class HeadingConflict:
    """A text headed `844` over the symbol `S/RES/874` that cites 874 is wrong; one headed `884 (1993)` is right."""

    name = CODE
    codes: tuple[str, ...] = (CODE, LATER)
    question = "Is the text under this heading the instrument that heading, symbol and dates name?"

    def judge(self, case: Case) -> Iterator[Verdict]:
        for embedded in case.extraction.embedded:
            part = next((part for part in frame_citations(embedded) if _same(case.citation, part)), None)
            if part is not None:
                yield from _judged(case, embedded, numbered=part.key is not None)
                return


CHECK = HeadingConflict()


def _same(one: Citation, other: Citation) -> bool:
    return one.span == other.span and one.grammar == other.grammar


def _judged(case: Case, embedded: EmbeddedText, numbered: bool) -> Iterator[Verdict]:
    identity = identity_of(case, embedded)
    known = case.catalogue.find(identity.key)
    if not isinstance(known, Instrument):
        yield _undecided(case, embedded, identity)
        return
    faults = [*_of_number(case, identity, known), *_of_dates(case, embedded, identity, known)]
    faults += _of_meeting(case, embedded, known)
    if not faults and not numbered and case.citation.grammar == "embedded" and not _is_adoption(case, embedded):
        faults += _unnumbered(case, embedded, known)
    if faults:
        yield from faults
    else:
        message = f"What is printed here goes with {name_of(known)} and with what the text cites."
        yield Verdict(Outcome.CONFIRMED, CODE, message, evidence=evidence_of(known, known.fact("date")))


def _is_adoption(case: Case, embedded: EmbeddedText) -> bool:
    return embedded.adoption is not None and _same(case.citation, embedded.adoption)


def _of_number(case: Case, identity: Identity, known: Instrument) -> Iterator[Verdict]:
    printed = case.citation
    if printed.key is None or printed.key == identity.key:
        return
    if "/S/RES/" in printed.key:
        message = f"“{printed.span.of(case.document.text)}” is no symbol; the text is likely {name_of(known)}."
        evidence = evidence_of(known, known.fact("symbol"))
        yield Verdict(Outcome.CONTRADICTED, CODE, message, Level.WARNING, None, evidence, likely=known.key)
        return
    other = case.catalogue.find(printed.key)
    named = name_of(other) if isinstance(other, Instrument) else printed.key
    message = f"The text is not {named}{_because(other, identity)}; it is likely {name_of(known)}."
    evidence = (*_basis(identity), *evidence_of(known, known.fact("date"), known.fact("subject")))
    yield Verdict(Outcome.CONTRADICTED, CODE, message, Level.ERROR, None, evidence, likely=known.key)


def _because(other: object, identity: Identity) -> str:
    """Why the printed number cannot be right, where the dates alone show it."""
    day = other.fact("date") if isinstance(other, Instrument) else None
    if day is None or identity.latest is None:
        return ""
    if earliest(day.value) < identity.latest.day:
        return f" of {in_words(day.value)}, as it cites what is of {in_words(identity.latest.day)}"
    return ", as it cites it"


def _of_dates(case: Case, embedded: EmbeddedText, identity: Identity, known: Instrument) -> Iterator[Verdict]:
    for fact in _own_dates(case, embedded):
        if agreeing_date(known, fact.value) is not None:
            continue
        day = known.fact("date")
        right = f"{name_of(known)} is of {in_words(day.value if day else '')}, not {in_words(fact.value)}"
        if identity.latest and latest(fact.value) and latest(fact.value) < identity.latest.day:
            named = " ".join(identity.latest.name.split())
            what = f"the text speaks of “{named}” ({in_words(identity.latest.day)})"
            message = f"A text of {in_words(fact.value)} cannot be meant, as {what}; {right}."
            code = LATER
        else:
            message, code = sentence(f"{right}."), CODE
        weight = weight_of(day, fact.value) if day and code == CODE else Weight(Outcome.CONTRADICTED, Level.ERROR)
        evidence = (*_basis(identity), *evidence_of(known, day))
        yield Verdict(weight.outcome, code, message, weight.level, fact.span, evidence, likely=known.key)


def _own_dates(case: Case, embedded: EmbeddedText) -> Iterator[ClaimedFact]:
    """The frame's dates of this part: the one whose words hold the date, else by its role, else the first."""
    parts = frame_citations(embedded)
    by_role = {"symbol-line": embedded.symbol, "adoption-line": embedded.adoption, "date-line": embedded.adoption}
    for role, fact in embedded.dates:
        if not is_printed_around(case, fact):
            continue
        holding = next((part for part in parts if part.span.contains(fact.span)), None)
        if _same(holding or by_role.get(role) or parts[0], case.citation):
            yield fact


def _unnumbered(case: Case, embedded: EmbeddedText, known: Instrument) -> Iterator[Verdict]:
    """A heading without number over a date that is another's."""
    printed = [fact for _, fact in embedded.dates if is_printed_around(case, fact)]
    wrong = [fact for fact in printed if agreeing_date(known, fact.value) is None]
    if wrong:
        day = known.fact("date")
        right = f", of {in_words(day.value)}" if day else ""
        message = f"The text is likely {name_of(known)}{right}; {in_words(wrong[0].value)} is not its date."
        yield Verdict(
            Outcome.CONTRADICTED, CODE, message, Level.WARNING, None, evidence_of(known, day), likely=known.key
        )


def _of_meeting(case: Case, embedded: EmbeddedText, known: Instrument) -> list[Verdict]:
    meeting, printed = known.fact("meeting"), embedded.meeting
    owner = embedded.adoption or frame_citations(embedded)[0]
    if meeting is None or printed is None or meeting.value == printed.value or not _same(owner, case.citation):
        return []
    if case.citation.grammar != "embedded" and any(fact.field == "meeting" for fact in case.citation.claimed):
        return []  # wrong-meeting says so
    if not is_printed_around(case, printed) or _in_order(case, known.key, printed.value):
        return []
    if is_damaged(case, printed, meeting.value):
        return []
    message = sentence(f"{name_of(known)} was adopted at meeting {meeting.value}, not {printed.value}.")
    level = Level.ERROR if len(meeting.sources) > 1 else Level.WARNING
    return [Verdict(Outcome.CONTRADICTED, CODE, message, level, printed.span, evidence_of(known, meeting))]


def _in_order(case: Case, key: str, printed: str) -> bool:
    """Whether the printed meeting lies between those of the resolutions before and after, so that it may be right."""
    series, _, number = key.rpartition("/")
    if not number.isdecimal() or not printed.isdecimal():
        return False
    beside = (case.catalogue.find(f"{series}/{int(number) + step}") for step in (-1, 1))
    meetings = [fact.value for one in beside if isinstance(one, Instrument) and (fact := one.fact("meeting"))]
    return len(meetings) == 2 and int(meetings[0]) <= int(printed) <= int(meetings[1])


def _undecided(case: Case, embedded: EmbeddedText, identity: Identity) -> Verdict:
    keys = [key for key in frame_keys(embedded) if "/res/" in key]
    if len({key.rpartition("/res/")[0] for key in keys}) == 1 < len(keys) and case.citation.key == keys[0]:
        names = " and ".join(keys)
        message = f"What is printed around this text names {names}, of which one at most is right."
        return Verdict(Outcome.CONTRADICTED, CODE, message, Level.WARNING)
    return Verdict(Outcome.UNVERIFIED, CODE, "What this text is could not be decided from its frame and what it cites.")


def _basis(identity: Identity) -> tuple[Evidence, ...]:
    if identity.latest is None:
        return ()
    named = " ".join(identity.latest.name.split())
    return (Evidence(f"cites “{named}” of {identity.latest.day}", source="the text itself"),)
