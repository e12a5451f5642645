"""Is it a resolution, a recommendation, an opinion, as the document says?"""

from __future__ import annotations

from collections.abc import Iterator

from ..contracts import Case
from ..facts.judging import evidence_of, name_of
from ..facts.kinds import same_kind, same_number_of_another_kind
from ..facts.likely import likely_for
from ..model import ClaimedFact, Instrument, Level, Outcome, Verdict

CODE = "wrong-kind"


class WrongKind:
    """`Resolution 1690 (2005) of the Parliamentary Assembly` is wrong, `Recommendation 1690 (2005)` is right."""

    name = CODE
    codes: tuple[str, ...] = (CODE,)
    question = "Is it of the kind that the document calls it?"

    def judge(self, case: Case) -> Iterator[Verdict]:
        other = same_number_of_another_kind(case)
        if other is not None and likely_for(case) in (None, other.key):
            message = f"No text of this kind has this number and year; {name_of(other)} has both."
            evidence = evidence_of(other, other.fact("year"), other.fact("date"))
            yield Verdict(Outcome.CONTRADICTED, CODE, message, Level.WARNING, evidence=evidence, likely=other.key)
            return
        claimed = case.citation.claim_of("kind")
        if claimed is not None:
            yield _judged(case, claimed)


CHECK = WrongKind()


def _judged(case: Case, claimed: ClaimedFact) -> Verdict:
    known = case.instrument
    fact = known.fact("kind") if isinstance(known, Instrument) else None
    if not isinstance(known, Instrument) or fact is None:
        return Verdict(Outcome.UNVERIFIED, CODE, "Its kind is not known.", span=claimed.span)
    if same_kind(claimed.value, fact.value):
        return Verdict(
            Outcome.CONFIRMED,
            CODE,
            f"It is of the kind “{fact.value}”.",
            span=claimed.span,
            evidence=evidence_of(known, fact),
        )
    message = f"It is of the kind “{fact.value}”, not “{claimed.value}”."
    return Verdict(Outcome.CONTRADICTED, CODE, message, Level.WARNING, claimed.span, evidence_of(known, fact))
