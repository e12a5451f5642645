"""Does the quotation end with a mark?"""

from __future__ import annotations

from collections.abc import Iterator

from ..contracts import Case
from ..model import ClaimKind, Level, Outcome, Span, Verdict
from ..wording.judging import FEW, first_to_claim, judge
from ..wording.verdicts import evidence

CODE = "unclosed-quotation"


class UnclosedQuotation:
    """`Article I: “genocide is a crime.` is wrong, `Article I: “genocide is a crime.”` is right."""

    name = CODE
    codes = (CODE,)
    question = "Is the quotation closed?"

    def judge(self, case: Case) -> Iterator[Verdict]:
        for claim in case.citation.claims:
            if claim.kind is not ClaimKind.QUOTATION or claim.closed or not case.citation.key:
                continue
            if not first_to_claim(case, claim):
                continue
            judged = judge(case, case.citation.key, claim)
            if judged.match is None or len(judged.quoted.words) < FEW:
                continue  # what is not known to be quoted may end where it likes
            last = judged.quoted.words[-1].span
            yield Verdict(
                Outcome.CONTRADICTED,
                CODE,
                "The quotation has no closing mark; the last words that stand in the official text are here.",
                Level.WARNING,
                Span(last.start, claim.span.end),
                (evidence(judged.match, ()),),
            )


CHECK = UnclosedQuotation()
