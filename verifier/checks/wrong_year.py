"""Is the year that the document gives the instrument's own?"""

from __future__ import annotations

from collections.abc import Iterator

from ..contracts import Case
from ..facts.councils import councils_own, may_be_parliamentary
from ..facts.judging import evidence_of, name_of, sentence, weight_of
from ..facts.kinds import same_number_of_another_kind
from ..facts.likely import likely_for
from ..facts.namesakes import is_beside_the_name, may_be_a_namesake
from ..facts.place import another_body_is_named, belongs_to_a_neighbour, is_a_part, may_be_another_bodys, place_of
from ..facts.sessions import outside_session
from ..facts.sources import is_general
from ..facts.told_years import is_of_what_is_told
from ..facts.years import agreeing_year, possible_years, year_of
from ..model import ClaimedFact, Evidence, Fact, Instrument, Level, Outcome, Suggestion, Verdict

CODE = "wrong-year"


class WrongYear:
    """`resolution 822 (1992)` is wrong, `resolution 822 (1993)` is right."""

    name = CODE
    codes: tuple[str, ...] = (CODE,)
    question = "Is the year given for it its own?"

    def judge(self, case: Case) -> Iterator[Verdict]:
        for fact in case.citation.claimed:
            if fact.field == "year" and fact.value[:4].isdecimal():
                yield _judged(case, fact)


CHECK = WrongYear()


def _judged(case: Case, claimed: ClaimedFact) -> Verdict:
    year = claimed.value[:4]
    known = case.instrument
    if isinstance(known, Instrument):
        agreeing = agreeing_year(known, year)
        if agreeing is not None:
            return _confirmed(known, agreeing, claimed)
        fact = year_of(known)
        if (other := councils_own(case)) is not None:
            return _unsure(claimed, f"{year} is the year of {name_of(other)}; the body is what does not fit.")
        if may_be_parliamentary(case, year):
            return _unsure(claimed, f"{year} is not the year of {name_of(known)}; it may be another body's resolution.")
        if may_be_a_namesake(case, year) or not is_beside_the_name(case, claimed):
            return _unsure(claimed, f"{year} may be the year of something else than {name_of(known)}.")
        if is_of_what_is_told(case, claimed):
            return _unsure(claimed, f"{year} may be the year of what is told of {name_of(known)}.")
        apart = is_a_part(case) or another_body_is_named(case) or belongs_to_a_neighbour(case, claimed)
        if fact is not None and not apart:
            return _contradicted(case, known, fact, claimed)
    return _by_numbering(case, claimed) or _unsure(claimed, f"No year is known to compare {year} with.")


def _confirmed(known: Instrument, agreeing: Fact, claimed: ClaimedFact) -> Verdict:
    kind = "" if agreeing.field in ("year", "date") else f" ({agreeing.field.removeprefix('date:')})"
    message = f"{claimed.value} is right for {name_of(known)}{kind}."
    if is_general(agreeing):
        return _unsure(claimed, f"{message[:-1]} as far as is generally known; no source at hand gives it.")
    return Verdict(Outcome.CONFIRMED, CODE, message, span=claimed.span, evidence=evidence_of(known, agreeing))


def _contradicted(case: Case, known: Instrument, fact: Fact, claimed: ClaimedFact) -> Verdict:
    weight = weight_of(fact, claimed.value)
    likely = likely_for(case)
    reason = f"; {weight.reason}." if weight.reason else "."
    message = f"{name_of(known)} is of {fact.value[:4]}, not {claimed.value}{reason}"
    message = sentence(message)
    suggestion = None
    if (
        likely is None
        and claimed.span.of(case.document.text) == claimed.value
        and weight.outcome is Outcome.CONTRADICTED
    ):
        suggestion = Suggestion(
            claimed.span, fact.value[:4], safe=weight.level is Level.ERROR and not case.citation.claim_of("date")
        )
    return Verdict(
        weight.outcome,
        CODE,
        message,
        weight.level,
        place_of(case, claimed),
        evidence_of(known, fact),
        suggestion,
        likely,
    )


def _by_numbering(case: Case, claimed: ClaimedFact) -> Verdict | None:
    """What the order of the numbers says of the year where no table holds it."""
    key = case.citation.key
    if key is None or may_be_another_bodys(case) or "(" in key:
        return None
    session = outside_session(key, claimed.value)
    if session is not None:
        message = f"The session of this number sat from {session[0][:4]} to {session[1][:4]}, not in {claimed.value}."
        return Verdict(Outcome.CONTRADICTED, CODE, message, Level.WARNING, place_of(case, claimed))
    if same_number_of_another_kind(case):
        return None  # wrong-kind says so
    span = possible_years(key, case.catalogue)
    if span is None or span.first <= int(claimed.value) <= span.last:
        return None
    when = f"between {span.first} and {span.last}"
    message = f"Numbers from {span.before} to {span.after} were given {when}, not in {claimed.value}."
    evidence = (Evidence("numbers of a series run on", source="order of the numbers"),)
    return Verdict(
        Outcome.CONTRADICTED, CODE, message, Level.WARNING, place_of(case, claimed), evidence, likely=likely_for(case)
    )


def _unsure(claimed: ClaimedFact, message: str) -> Verdict:
    return Verdict(Outcome.UNVERIFIED, CODE, message, span=claimed.span)
