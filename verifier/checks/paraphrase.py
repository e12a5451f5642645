"""Does the official text say what the document says it says, in other words?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..contracts import Case
from ..facts.judging import called
from ..model import ClaimKind, Outcome, Verdict

if TYPE_CHECKING:
    from ..support.answers import Answer

CODES = (
    "unsupported-paraphrase", "partly-supported-paraphrase", "contradicted-paraphrase",
    "changed-strength", "changed-actor", "changed-scope", "text-unavailable",
)  # fmt: skip


class Paraphrase:
    """`853 (1993) demands the withdrawal of the occupying forces` is right, `... of a State's armed forces` is not."""

    name = "paraphrase"
    codes = CODES
    question = "Does the official text bear what it is said to say?"

    def judge(self, case: Case) -> Iterator[Verdict]:
        claims = [claim for claim in case.citation.claims if claim.kind is ClaimKind.PARAPHRASE]
        quoted = [claim.span for claim in case.citation.claims if claim.kind is ClaimKind.QUOTATION]
        if not claims or case.citation.key is None:
            return
        from ..support.answers import answers

        texts = case.texts.of(case.citation.key)
        name = called(case.instrument, case.citation.span.of(case.document.text))
        for claim in claims:
            for answer in answers(case.extraction, case.citation, claim, texts, name):
                if answer.outcome is not Outcome.CONTRADICTED or not any(map(answer.span.overlaps, quoted)):
                    yield _verdict(answer)  # a fault in quoted words is the quotation's


CHECK = Paraphrase()


def _verdict(answer: Answer) -> Verdict:
    from ..support.said import evidence_of

    evidence = (evidence_of(answer.judged),) if answer.judged else ()
    return Verdict(answer.outcome, answer.code, answer.message, answer.level, answer.span, evidence)
