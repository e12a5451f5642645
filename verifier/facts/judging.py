"""How far a fact may be held against a document: what its sources are, and whether they agree."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Evidence, Fact, Instrument, Level, Outcome, Unknown
from .sources import is_general, is_printed, name_and_address

CITING = "citing resolutions"
ONE_CITATION = f"{CITING} (1)"


@dataclass(frozen=True, slots=True)
class Weight:
    """What a difference from a fact amounts to, and the reason where it is less than an error."""

    outcome: Outcome
    level: Level
    reason: str = ""


def weight_of(fact: Fact, claimed: str) -> Weight:
    """What it amounts to that a document says `claimed` where the fact says otherwise.

    Two agreeing sources make an error, and so does the instrument's own text. One other source makes a warning; and
    nothing where another source says what the document says, or where the only witness is one other citation or
    general knowledge. Later citations that copy a slip are no source against two that do not rest on citations.
    """
    if is_general(fact):
        return Weight(Outcome.UNVERIFIED, Level.NOTE, "no source at hand gives it")
    others = [(source, value) for source, value in fact.disagreeing if not source.startswith(CITING)]
    alone = len(fact.sources) < 2 and not is_printed(fact)
    witnesses = fact.disagreeing if alone else others
    same = [source for source, value in witnesses if value == claimed]
    if same and alone:
        return Weight(Outcome.UNVERIFIED, Level.NOTE, f"the sources disagree: {same[0]} has what is cited")
    if same:
        return Weight(Outcome.CONTRADICTED, Level.WARNING, f"but {same[0]} has what is cited")
    if fact.sources == (ONE_CITATION,):
        return Weight(Outcome.UNVERIFIED, Level.NOTE, "only one other citation is known to give it")
    if alone:
        return Weight(Outcome.CONTRADICTED, Level.WARNING, "only one source is known")
    return Weight(Outcome.CONTRADICTED, Level.ERROR)


def evidence_of(instrument: Instrument, *facts: Fact | None) -> tuple[Evidence, ...]:
    """What each source says, agreeing or not, with the address where there is one."""
    shown = []
    for fact in facts:
        if fact is None:
            continue
        for source in fact.sources:
            shown.append(_evidence(fact.field, fact.value, source))
        for source, value in fact.disagreeing:
            shown.append(_evidence(fact.field, f"{value}, otherwise than the rest", source))
    return tuple(shown)


def _evidence(field: str, value: str, source: str) -> Evidence:
    name, address = name_and_address(source)
    return Evidence(f"{field} {value}", source=name, address=address)


def name_of(instrument: Instrument) -> str:
    """An instrument as an editor would name it: resolution 884 (1993), or its title."""
    number, year, kind, body = (instrument.fact(field) for field in ("number", "year", "kind", "body"))
    title = instrument.fact("title")
    if body is None or number is None or kind is None:
        return title.value if title else instrument.key
    if (body.value == "un/sc" and kind.value == "resolution") or body.value == "coe/pace":
        dated = f" ({year.value})" if year else ""
        return f"{kind.value} {number.value}{dated}"
    if kind.value == "presidential-statement":
        return f"presidential statement {number.value}"
    return f"{kind.value} {number.value}"


def called(instrument: Instrument | Unknown, cited: str) -> str:
    """What a message calls an instrument at the beginning of a sentence: by its name, else as it is cited."""
    if isinstance(instrument, Instrument):
        return sentence(name_of(instrument))
    return " ".join(cited.split())[:80]


def sentence(message: str) -> str:
    """A message with a capital first letter."""
    return message[:1].upper() + message[1:]
