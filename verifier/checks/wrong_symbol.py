"""Is the document symbol beside the citation the instrument's own?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..contracts import Case
from ..facts.judging import evidence_of, name_of
from ..model import ClaimedFact, Instrument, Level, Outcome, Verdict

CODE = "wrong-symbol"
_SPACE = re.compile(r"\s+")
_YEAR = re.compile(r"\([0-9]{4}\)$")


class WrongSymbol:
    """`resolution 853 (1993) (S/RES/852 (1993))` is wrong, `resolution 853 (1993) (S/RES/853 (1993))` is right."""

    name = CODE
    codes: tuple[str, ...] = (CODE,)
    question = "Is the symbol beside it its own?"

    def judge(self, case: Case) -> Iterator[Verdict]:
        for claimed in case.citation.claimed:
            if claimed.field == "symbol":
                yield _judged(case, claimed)


CHECK = WrongSymbol()


def _judged(case: Case, claimed: ClaimedFact) -> Verdict:
    known = case.instrument
    symbols = known.all_facts("symbol") if isinstance(known, Instrument) else ()
    if not isinstance(known, Instrument) or not symbols:
        return Verdict(Outcome.UNVERIFIED, CODE, "Its symbol is not known.", span=claimed.span)
    said = plain(claimed.value)
    for fact in symbols:
        if plain(fact.value) == said:
            return Verdict(
                Outcome.CONFIRMED,
                CODE,
                f"{fact.value} is its symbol.",
                span=claimed.span,
                evidence=evidence_of(known, fact),
            )
    if said.split("/")[:2] != plain(symbols[0].value).split("/")[:2]:
        message = "The symbol is that of another document, which may be a record or draft of it."
        return Verdict(Outcome.UNVERIFIED, CODE, message, span=claimed.span)
    message = f"The symbol of {name_of(known)} is {symbols[0].value}, not {claimed.value}."
    return Verdict(Outcome.CONTRADICTED, CODE, message, Level.WARNING, claimed.span, evidence_of(known, symbols[0]))


def plain(symbol: str) -> str:
    """A symbol without spaces and without the year of a Council resolution."""
    return _YEAR.sub("", _SPACE.sub("", symbol)).upper()
