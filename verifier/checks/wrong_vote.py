"""Was it adopted by the vote that the document tells of?"""

from __future__ import annotations

from collections.abc import Iterator

from ..contracts import Case
from ..facts.judging import evidence_of, name_of, sentence
from ..model import ClaimedFact, Fact, Instrument, Level, Outcome, Verdict

CODE = "wrong-vote"
_PRESENT = 1992  # in the years before, members present who took no part were counted in more than one way


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
    recent = int((known.fact("year") or Fact("year", "0", ())).value) >= _PRESENT
    if claimed.value == "unanimous":
        agrees = _was_unanimous(known, fact.value, recent)
    else:
        agrees = _agrees(claimed.value, fact.value, recent)
    if agrees is None:
        message = f"The vote on {name_of(known)} was not compared: it was counted in more than one way."
        return Verdict(Outcome.UNVERIFIED, CODE, message, span=claimed.span, evidence=evidence)
    if agrees:
        message = f"{name_of(known)} was adopted by {in_words(fact.value)}."
        return Verdict(Outcome.CONFIRMED, CODE, sentence(message), span=claimed.span, evidence=evidence)
    said = ", not unanimously" if claimed.value == "unanimous" else ""
    message = f"{name_of(known)} was adopted by {in_words(fact.value)}{said}; only one source is known."
    return Verdict(Outcome.CONTRADICTED, CODE, sentence(message), Level.WARNING, claimed.span, evidence)


def _was_unanimous(known: Instrument, vote: str, recent: bool) -> bool | None:
    _, no, aside = map(int, vote.split("-"))
    council = known.key.startswith("un/sc/")
    if no == aside == 0:
        return True
    return False if council and (no or recent or aside > 1) else None


def _agrees(claimed: str, vote: str, recent: bool) -> bool | None:
    pairs = list(zip(claimed.split("-"), vote.split("-"), strict=True))
    if all(said in ("", was) for said, was in pairs):
        return True
    votes_agree = all(said in ("", was) for said, was in pairs[:2])
    return None if votes_agree and not recent else False


def in_words(vote: str) -> str:
    """13-1-1 as "13 votes to 1, with 1 abstention"."""
    yes, no, aside = vote.split("-")
    abstained = {"0": "", "1": ", with 1 abstention"}.get(aside, f", with {aside} abstentions")
    return f"{yes} votes to {'none' if no == '0' else no}{abstained}"
