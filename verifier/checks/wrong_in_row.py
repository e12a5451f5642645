"""Do the date and the vote of a row of a table or timeline belong to the text that the row names?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..contracts import Case
from ..facts.dates_of import agreeing_date, main_date
from ..facts.days import in_words
from ..facts.judging import evidence_of, name_of, sentence, weight_of
from ..facts.place import place_of
from ..facts.rows import Row, rows_around
from ..model import ClaimedFact, Instrument, Level, Outcome, Verdict

_AGREEING = 3  # other rows that show that the column holds the dates or votes of the texts


class WrongInRow:
    """`| 465 (1980) | 1 April 1980 |` is wrong in a table that has the dates of adoption, `1 March 1980` is right.

    Only a table or timeline that shows by its other rows what its column means can be wrong.
    """

    name = "wrong-in-row"
    codes: tuple[str, ...] = ("wrong-date", "wrong-vote")
    question = "Are the date and the vote in its row its own?"

    def judge(self, case: Case) -> Iterator[Verdict]:
        told = {fact.field for fact in case.citation.claimed}
        row, others = rows_around(case.extraction, case.citation)
        for fact in row.facts if row is not None else ():
            if row is not None and fact.field not in told:
                yield from _judged(case, row, fact, others)


CHECK = WrongInRow()


def _judged(case: Case, row: Row, fact: ClaimedFact, others: Sequence[Row]) -> Iterator[Verdict]:
    known = case.instrument
    if not isinstance(known, Instrument) or (agrees := _agrees(known, fact)) is None:
        return
    judged = [_of_other(case, one, fact.field) for one in others if one.layout == row.layout]
    if judged.count(True) < _AGREEING or judged.count(True) <= 3 * judged.count(False):
        return
    own = main_date(known) if fact.field == "date" else known.fact("vote")
    if own is None:
        return
    code = f"wrong-{fact.field}"
    if agrees:
        message = f"The {fact.field} in its row is that of {name_of(known)}."
        yield Verdict(Outcome.CONFIRMED, code, message, span=fact.span, evidence=evidence_of(known, own))
        return
    weight = weight_of(own, fact.value)
    right, said = (in_words(own.value), in_words(fact.value)) if fact.field == "date" else (own.value, fact.value)
    message = f"{name_of(known)} has {right}, not {said}, as the other rows have the {fact.field} of adoption."
    level = Level.WARNING if weight.outcome is Outcome.CONTRADICTED else weight.level
    yield Verdict(weight.outcome, code, sentence(message), level, place_of(case, fact), evidence_of(known, own))


def _of_other(case: Case, row: Row, field: str) -> bool | None:
    """Whether another row's fact is its text's own; None where it has none or it cannot be told."""
    fact = next((one for one in row.facts if one.field == field), None)
    known = case.catalogue.find(row.citation.key or "")
    return _agrees(known, fact) if fact is not None and isinstance(known, Instrument) else None


def _agrees(known: Instrument, fact: ClaimedFact) -> bool | None:
    if fact.field == "date":
        return agreeing_date(known, fact.value) is not None if main_date(known) is not None else None
    vote = known.fact("vote")
    return vote.value == fact.value if vote is not None else None
