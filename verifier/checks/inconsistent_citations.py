"""Is the same text cited under another number elsewhere, in the same surroundings?"""

from __future__ import annotations

from collections.abc import Iterator

from ..contracts import Case
from ..facts.judging import evidence_of, name_of
from ..facts.meant import meant_by
from ..facts.variants import Variant, evidence_elsewhere, variant_elsewhere
from ..model import ClaimKind, Instrument, Level, Outcome, Verdict
from ..wording.judging import FEW, judge

CODE = "inconsistent-citations"


class InconsistentCitations:
    """`Recommendation 1669` here is wrong where the same list has `Recommendation 1690 (2005)` in another document."""

    name = CODE
    codes: tuple[str, ...] = (CODE,)
    question = "Is it cited alike wherever the same list of texts is cited?"

    def judge(self, case: Case) -> Iterator[Verdict]:
        variant = variant_elsewhere(case)
        meant = meant_by(case) if variant is not None else None
        if variant is None or (meant is not None and meant.key == variant.key):  # wrong-number says so
            return
        if not _quoted_from_it(case):
            yield _judged(case, variant)


CHECK = InconsistentCitations()


def _quoted_from_it(case: Case) -> bool:
    """Whether words that are quoted from it stand in its text: then its number is right, whatever others cite."""
    quotations = (claim for claim in case.citation.claims if claim.kind is ClaimKind.QUOTATION)
    compared = (judge(case, case.citation.key or "", claim) for claim in quotations)
    return any(len(one.quoted.words) >= FEW and one.match and not one.match.accusing for one in compared)


def _judged(case: Case, variant: Variant) -> Verdict:
    place = f"{variant.document}:{variant.line}"
    other = case.catalogue.find(variant.key)
    named = name_of(other) if isinstance(other, Instrument) else variant.key
    message = f"In the same surroundings {place} cites {named}, which fits them."
    evidence = evidence_elsewhere(variant)
    if isinstance(other, Instrument):
        evidence += evidence_of(other, other.fact("title"))
    return Verdict(Outcome.CONTRADICTED, CODE, message, Level.WARNING, None, evidence, likely=variant.key)
