"""Does the official text say what the document says it says, in other words?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..contracts import Case
from ..facts.judging import called
from ..model import Citation, Claim, ClaimKind, Level, Outcome, Span, Verdict

if TYPE_CHECKING:
    from ..support.answers import Answer

CODES = (
    "unsupported-paraphrase", "partly-supported-paraphrase", "contradicted-paraphrase",
    "changed-strength", "changed-actor", "changed-scope", "changed-number", "text-unavailable",
)  # fmt: skip


_MOST = 0.5  # of what is said; less may be said of another article


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
            found = [
                answer
                for answer in answers(case.extraction, case.citation, claim, texts, name)
                if not _is_the_quotations(answer, quoted)
            ]
            found = [_modest(answer, case.citation) for answer in found]
            unmarked = not any(map(claim.span.overlaps, quoted))
            verbatim = _in_its_words(case, case.citation.key, claim, found, name) if unmarked else None
            yield from (verbatim,) if verbatim else map(_verdict, found)


CHECK = Paraphrase()


def _modest(answer: Answer, citation: Citation) -> Answer:
    """Of an article that no word ties to its treaty, a conflict counts only with that article's own words."""
    from ..support.passages import within
    from ..support.said import UNSUPPORTED

    if not citation.carried or answer.outcome is not Outcome.CONTRADICTED or answer.judged is None:
        return answer
    judgement, article = answer.judged.judgement, citation.provision.partition("(")[0]
    meant = judgement.provisions and within(judgement.provisions[0], article) and judgement.coverage >= _MOST
    message = "Whether this treaty is meant is not said, and its article has other words."
    return answer if meant else replace(answer, outcome=Outcome.UNVERIFIED, code=UNSUPPORTED, message=message)


def _is_the_quotations(answer: Answer, quoted: Sequence[Span]) -> bool:
    """Whether the fault is one of quoted words, which are compared word for word."""
    if answer.outcome is Outcome.CONTRADICTED or answer.judged is None:
        return answer.outcome is Outcome.CONTRADICTED and any(map(answer.span.overlaps, quoted))
    first = answer.span.start
    lacking = [Span(first + w.place[0], first + w.place[1]) for w in answer.judged.judgement.without]
    faulty = answer.outcome is Outcome.UNVERIFIED and bool(lacking)
    return faulty and all(any(one.contains(word) for one in quoted) for word in lacking)


def _in_its_words(case: Case, key: str, claim: Claim, found: Sequence[Answer], name: str) -> Verdict | None:
    """One verdict on a claim that is made in the instrument's own words; None where it is weighed as a statement."""
    from ..support.answers import NOT_SAID, OF_WHAT_IT_LACKS
    from ..support.said import PARTLY, UNSUPPORTED
    from ..wording.unmarked import own_words
    from ..wording.verdicts import CODES as OF_WORDS
    from ..wording.verdicts import evidence, place_name

    weighed = {answer.outcome for answer in found}
    if not found or Outcome.CONTRADICTED in weighed or any(one.message == OF_WHAT_IT_LACKS for one in found):
        return None
    if any("denial" in guard for one in found if one.judged for guard in one.judged.judgement.guards):
        return None  # "Nothing in this Charter shall authorize ..." of words that the document has without "nothing"
    if NOT_SAID.search(claim.span.of(case.document.text)):
        return None  # an author who puts other things in between does not reproduce
    own = own_words(case, key, claim)
    if own is None:
        return None
    proof, where = (evidence(own.match),), f"{name}{place_name(own.match)}"
    if not own.altered:
        message = f"These are words of {where}, without quotation marks."
        return Verdict(Outcome.CONFIRMED, UNSUPPORTED, message, Level.NOTE, claim.span, proof)
    message = f"These are nearly the words of {where}, without quotation marks: {own.told(case.document.text)}."
    if own.exchanged and _alone(case, key, claim):
        kind = next(d.kind for d in own.altered if d.kind in OF_WORDS)
        return Verdict(Outcome.CONTRADICTED, OF_WORDS[kind], message, Level.WARNING, claim.span, proof)
    if weighed == {Outcome.CONFIRMED}:  # by words that mean the same
        return Verdict(Outcome.CONFIRMED, UNSUPPORTED, message, Level.NOTE, claim.span, proof)
    return Verdict(Outcome.UNVERIFIED, PARTLY, message, Level.WARNING, claim.span, proof)


def _verdict(answer: Answer) -> Verdict:
    from ..support.said import evidence_of

    evidence = (evidence_of(answer.judged),) if answer.judged else ()
    return Verdict(answer.outcome, answer.code, answer.message, answer.level, answer.span, evidence)


def _alone(case: Case, key: str, claim: Claim) -> bool:
    """Whether the claim is made of no other instrument, which may have these very words."""
    others = (one for one in case.extraction.citations if one.key not in (None, key))
    return not any(made.span == claim.span for one in others for made in one.claims)
