"""Does a reproduced text cite only what is older than itself?"""

from __future__ import annotations

from collections.abc import Iterator

from ..contracts import Case
from ..facts.dates_of import agreeing_date
from ..facts.days import earliest, in_words
from ..facts.frames import body_citations, frame_keys, identity_of
from ..facts.judging import evidence_of, name_of, sentence
from ..facts.namesakes import is_by_name
from ..model import EmbeddedText, Instrument, Level, Outcome, Verdict

CODE = "anachronism"


class Anachronism:
    """Resolution 853 of 29 July 1993 that recalls `874 (1993)` is wrong, one that recalls `822 (1993)` is right."""

    name = CODE
    codes: tuple[str, ...] = (CODE,)
    question = "Is what a reproduced text cites older than the text?"

    def judge(self, case: Case) -> Iterator[Verdict]:
        for embedded in case.extraction.embedded:
            if embedded.body.contains(case.citation.span) and case.citation in body_citations(case, embedded):
                yield from _judged(case, embedded)
                return


CHECK = Anachronism()


def _judged(case: Case, embedded: EmbeddedText) -> Iterator[Verdict]:
    if _is_older_than_the_frame(case, embedded):
        yield Verdict(Outcome.CONFIRMED, CODE, "It is not later than the text that cites it.")
        return
    identity = identity_of(case, embedded)
    known = case.catalogue.find(identity.key)
    mine = known.fact("date") if isinstance(known, Instrument) else None
    cited = case.instrument
    theirs = cited.fact("date") if isinstance(cited, Instrument) else None
    if not identity.agreed or mine is None or theirs is None or not isinstance(known, Instrument):
        return
    assert isinstance(cited, Instrument)
    if earliest(theirs.value) <= mine.value:
        message = f"It is not later than the text, of {in_words(mine.value)}."
        yield Verdict(Outcome.CONFIRMED, CODE, message, evidence=evidence_of(cited, theirs))
    elif is_by_name(cited.key):
        message = "A text of this name that is later than the one that cites it is not the one that is meant."
        yield Verdict(Outcome.UNVERIFIED, CODE, message, evidence=evidence_of(cited, theirs))
    elif all(agreeing_date(cited, fact.value) for fact in case.citation.claimed if fact.field == "date"):
        later = f"{name_of(cited)} of {in_words(theirs.value)}"
        message = sentence(f"{later} is later than the text, of {in_words(mine.value)}.")
        level = Level.ERROR if min(len(mine.sources), len(theirs.sources)) > 1 else Level.WARNING
        yield Verdict(
            Outcome.CONTRADICTED, CODE, message, level, None, evidence_of(cited, theirs) + evidence_of(known, mine)
        )


def _is_older_than_the_frame(case: Case, embedded: EmbeddedText) -> bool:
    """Whether the cited instrument is not later than any that the frame names, so that nothing needs identifying."""
    cited = case.instrument.fact("date") if isinstance(case.instrument, Instrument) else None
    framed = [case.catalogue.find(key) for key in frame_keys(embedded)]
    dates = [one.fact("date") if isinstance(one, Instrument) else None for one in framed]
    return bool(dates) and cited is not None and all(date and earliest(cited.value) <= date.value for date in dates)
