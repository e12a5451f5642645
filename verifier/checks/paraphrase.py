"""Does the official text say what the document says it says, in other words?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..contracts import Case
from ..facts.judging import name_of, sentence
from ..model import Claim, ClaimKind, Instrument, Level, Outcome, Span, Unavailable, Verdict

if TYPE_CHECKING:
    from ..support import Judged

_NOTE_MARK = re.compile(r"(?<=[\w,.;)])\s{1,4}[0-9]{1,3}/(?=\s|$)")
_INFINITIVE = re.compile(r"\s{1,4}(?:inter\s{1,4}alia,?\s{1,4})?to\s")

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
        if not claims or case.citation.key is None:
            return
        texts = case.texts.of(case.citation.key)
        for claim in claims:
            if _supposed(case, claim):
                continue
            if isinstance(texts, Unavailable):
                yield _unsure(claim, "text-unavailable", f"No official text to compare this with: {texts.why}.")
            else:
                yield from _judged(case, claim)


CHECK = Paraphrase()


def _supposed(case: Case, claim: Claim) -> bool:
    """Whether the document asks or supposes that the text says so, or repeats it from others: nothing is claimed."""
    from ..support.reports import supposed

    return supposed(case.document.text, *_places(case, claim))


def _denied(case: Case, claim: Claim) -> bool:
    from ..support.reports import denied

    return denied(case.document.text, *_places(case, claim))


def _places(case: Case, claim: Claim) -> tuple[tuple[int, int], tuple[int, int], tuple[int, int] | None]:
    cited, verb = case.citation.span, claim.verb
    return (cited.start, cited.end), (claim.span.start, claim.span.end), (verb.start, verb.end) if verb else None


def _unsure(claim: Claim, code: str, message: str) -> Verdict:
    return Verdict(Outcome.UNVERIFIED, code, message, Level.NOTE, claim.span)


def _judged(case: Case, claim: Claim) -> Iterator[Verdict]:
    from ..support import judge_claim
    from ..support.english import is_english
    from ..support.said import renders, supports_another

    if _denied(case, claim):
        message = "Not judged: the document says what the text does not say, which no passage can show."
        yield _unsure(claim, "unsupported-paraphrase", message)
        return
    words = _NOTE_MARK.sub(lambda mark: " " * len(mark[0]), claim.span.of(case.document.text))
    texts = case.texts.of(str(case.citation.key))
    judged = (
        judge_claim(words, texts, _verb(case, claim), case.citation.provision)
        if not isinstance(texts, Unavailable) and is_english(words)
        else ()
    )
    if not judged:
        message = "Not judged: only English paraphrases of at most a page are compared, with English texts."
        yield _unsure(claim, "unsupported-paraphrase", message)
    alone = _alone(case, claim)
    rendered, added = alone and _states(case, claim) and renders(judged), alone and supports_another(judged)
    for one in judged:
        yield _verdict(case, claim, one, rendered, added)


def _verb(case: Case, claim: Claim) -> str:
    """The reporting verb's words, where there is one; in "decided to request" it is the infinitive that acts."""
    words = claim.verb.of(case.document.text) if claim.verb else ""
    infinitive = claim.verb and _INFINITIVE.match(case.document.text, claim.verb.end)
    return "" if infinitive and words.lower().startswith("decid") else words


def _verdict(case: Case, claim: Claim, judged: Judged, rendered: bool, added: bool) -> Verdict:
    from ..support.said import evidence_of, outcome_of, sentence_of

    outcome, code, level = outcome_of(judged, rendered=rendered, added=added)
    start = claim.span.start
    span = Span(start + judged.statement.place[0], start + judged.statement.place[1])
    message = sentence_of(judged, outcome, code, _name(case))
    return Verdict(outcome, code, message, level, span, (evidence_of(judged),))


def _states(case: Case, claim: Claim) -> bool:
    """Whether the document says that the text itself says so, and not somebody about it."""
    from ..support.vocabulary import words_in
    from ..support.wordnet import lemmas

    verb = _verb(case, claim).lower().split()
    told = any(lemma in words_in("saying") for word in verb for lemma in lemmas(word))
    return told and not claim.speakers


def _alone(case: Case, claim: Claim) -> bool:
    """Whether the claim is made of this instrument only: of several together it is right where any of them bears it."""
    bearers = {c.key for c in case.extraction.citations if any(other.span == claim.span for other in c.claims)}
    return len(bearers) == 1


def _name(case: Case) -> str:
    """A short name for messages."""
    if isinstance(case.instrument, Instrument):
        return sentence(name_of(case.instrument))
    return " ".join(case.citation.span.of(case.document.text).split())[:80]
