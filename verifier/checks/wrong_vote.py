"""Was it adopted by the vote that the document tells of?"""

from __future__ import annotations

from collections.abc import Iterator

from ..contracts import Case
from ..facts.judging import evidence_of, name_of, sentence
from ..model import ClaimedFact, Fact, Instrument, Level, Outcome, Verdict

CODE = "wrong-vote"
_PRESENT = 1992  # in the years before, members present who took no part were counted as abstaining by one source
_TAKING_NO_PART = 2  # members at most


class WrongVote:
    """`541 (1983), adopted unanimously` is wrong, `adopted by 13 votes to 1, with 1 abstention` is right."""

    name = CODE
    codes: tuple[str, ...] = (CODE,)
    question = "Was it adopted by the vote that is told?"

    def judge(self, case: Case) -> Iterator[Verdict]:
        claimed = case.citation.claim_of("vote")
        known = case.instrument
        fact = known.fact("vote") if isinstance(known, Instrument) else None
        if claimed is not None and isinstance(known, Instrument) and fact is not None:
            yield _judged(known, fact, claimed)


CHECK = WrongVote()


def _judged(known: Instrument, fact: Fact, claimed: ClaimedFact) -> Verdict:
    evidence = evidence_of(known, fact)
    agrees = _was_unanimous(known, fact) if claimed.value == "unanimous" else _agrees(claimed.value, known, fact)
    if agrees is None:
        message = f"The vote on {name_of(known)} was not compared: it was counted in more than one way."
        return Verdict(Outcome.UNVERIFIED, CODE, message, span=claimed.span, evidence=evidence)
    if agrees:
        message = f"{name_of(known)} was adopted by {in_words(fact.value)}."
        return Verdict(Outcome.CONFIRMED, CODE, sentence(message), span=claimed.span, evidence=evidence)
    said = ", not unanimously" if claimed.value == "unanimous" else ""
    alone = "" if _is_firm(fact) else "; the sources differ" if fact.disagreeing else "; only one source is known"
    message = f"{name_of(known)} was adopted by {in_words(fact.value)}{said}{alone}."
    level = Level.WARNING if alone else Level.ERROR
    return Verdict(Outcome.CONTRADICTED, CODE, sentence(message), level, claimed.span, evidence)


def _is_firm(fact: Fact) -> bool:
    return len(fact.sources) > 1 and not fact.disagreeing


def _counts(fact: Fact) -> list[str]:
    """The vote by each source that counts it."""
    return [fact.value, *(value for _, value in fact.disagreeing if value != "unanimous")]


def _was_unanimous(known: Instrument, fact: Fact) -> bool | None:
    """Nobody against, nobody abstaining; None where a source says so and another does not, or may mean absence."""
    apart = [vote.split("-")[1:] != ["0", "0"] for vote in _counts(fact)]
    if not apart[0]:
        return True
    if not all(apart) or any(value == "unanimous" for _, value in fact.disagreeing):
        return None
    _, no, aside = map(int, fact.value.split("-"))
    sure = len(apart) > 1 or _is_firm(fact) or no or _is_recent(known) or aside > _TAKING_NO_PART
    return False if known.key.startswith("un/sc/") and sure else None


def _is_recent(known: Instrument) -> bool:
    return int((known.fact("year") or Fact("year", "0", ())).value) >= _PRESENT


def _agrees(claimed: str, known: Instrument, fact: Fact) -> bool | None:
    alike = [_alike(claimed, vote) for vote in _counts(fact)]
    if any(all(parts) for parts in alike):
        return True
    votes_agree = any(all(parts[:2]) for parts in alike)
    return None if votes_agree and not (_is_firm(fact) or _is_recent(known)) else False


def _alike(claimed: str, vote: str) -> list[bool]:
    """Of each of yes, no and abstentions whether the document says the same, or nothing."""
    return [said in ("", was) for said, was in zip(claimed.split("-"), vote.split("-"), strict=True)]


def in_words(vote: str) -> str:
    """13-1-1 as "13 votes to 1, with 1 abstention"."""
    yes, no, aside = vote.split("-")
    abstained = {"0": "", "1": ", with 1 abstention"}.get(aside, f", with {aside} abstentions")
    return f"{yes} votes to {'none' if no == '0' else no}{abstained}"
