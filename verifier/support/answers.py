"""What is answered to one claim of a document about one instrument: the same for the check and for explain-claim."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..bearing import bearers, citations_within
from ..model import Citation, Claim, Extraction, Level, OfficialText, Outcome, Span, Unavailable
from .english import is_english
from .judging import Judged, judge_claim
from .reports import denied, supposed
from .said import PARTLY, UNSUPPORTED, outcome_of, renders, sentence_of, supports_another
from .vocabulary import words_in
from .wordnet import lemmas

# What stands in a claim and is none of its statements: marks of notes, the place that is cited, set off by commas,
# and the particulars of adoption in brackets ("[2937th, unanimous]").
NOT_SAID = re.compile(
    r"(?<=[\w,.;)])\s{1,4}[0-9]{1,3}/(?=\s|$)"
    r"|,?\s{1,4}(?:in|at|under|by)\s{1,4}(?:its\s{1,4}|operative\s{1,4}){0,2}(?:paragraph|para\.|Article|article|art\.)"
    r"\s{1,4}[0-9]{1,3}(?:\s?\([a-z0-9]{1,3}\)){0,3},"
    r"|\[(?:[0-9]{1,5}(?:st|nd|rd|th)|[0-9]{1,2}[-–][0-9]|unanimous)[^\]\[\n]{0,60}\]?"
)
_INFINITIVE = re.compile(r"\s{1,4}(?:inter\s{1,4}alia,?\s{1,4})?to\s")
ONLY_ENGLISH = "Not judged: only English paraphrases of at most a page are compared, with English texts."
OF_WHAT_IT_LACKS = "Not judged: the document says what the text does not say, which no passage can show."


@dataclass(frozen=True, slots=True)
class Answer:
    """One statement of a claim with what is reported about it; judged is None where nothing was compared."""

    span: Span
    outcome: Outcome
    code: str
    level: Level
    message: str
    judged: Judged | None = None

    @property
    def standing(self) -> str:
        """The outcome in the words of judging: supported, partly supported, contradicted, uncertain, not found."""
        if self.outcome is Outcome.CONTRADICTED:
            return "contradicted"
        if self.outcome is Outcome.UNVERIFIED and self.code == PARTLY:
            return "partly supported"
        return self.judged.judgement.standing.value if self.judged else "not judged"


def answers(
    extraction: Extraction, citation: Citation, claim: Claim, texts: Sequence[OfficialText] | Unavailable, name: str
) -> Iterator[Answer]:
    """An answer for each statement of a claim, none where the document does not itself say that the text says so.

    name: the instrument as messages call it.
    """
    text, places = extraction.document.text, _places(citation, claim)
    if supposed(text, *places):
        return
    if isinstance(texts, Unavailable):
        yield _unsure(claim, "text-unavailable", f"No official text to compare this with: {texts.why}.")
    elif denied(text, *places):
        yield _unsure(claim, UNSUPPORTED, OF_WHAT_IT_LACKS)
    else:
        yield from _compared(extraction, citation, claim, texts, name)


def _compared(
    extraction: Extraction, citation: Citation, claim: Claim, texts: Sequence[OfficialText], name: str
) -> Iterator[Answer]:
    words = _said(extraction, citation, claim)
    verb = _verb(extraction, claim)
    judged = judge_claim(words, texts, verb, citation.provision) if is_english(words) else ()
    if not judged:
        yield _unsure(claim, UNSUPPORTED, ONLY_ENGLISH)
    alone = _alone(extraction, claim)
    rendered, added = alone and _states(verb, claim) and renders(judged), alone and supports_another(judged)
    for one in judged:
        outcome, code, level = outcome_of(one, rendered=rendered, added=added)
        start, place = claim.span.start, one.statement.place
        span = Span(start + place[0], start + place[1])
        yield Answer(span, outcome, code, level, sentence_of(one, outcome, code, name), one)


def _said(extraction: Extraction, citation: Citation, claim: Claim) -> str:
    """What the claim says, blanks for notes and places, the citation itself and the verb of who is only addressed."""
    text, first = extraction.document.text, claim.span.start
    words = NOT_SAID.sub(lambda mark: " " * len(mark[0]), claim.span.of(text))
    own = [one.span for one in citations_within(extraction, claim.span) if one.key == citation.key]
    cut = [(max(first, _led(text, first, span.start)), _dated(text, span.end, claim.span.end)) for span in own]
    cut += [(note.start, note.end) for note in extraction.document.notes_within(claim.span)]
    if own and claim.verb and claim.verb.start > first:
        cut.append((claim.verb.start, claim.verb.end))
    for start, end in cut:
        words = words[: start - first] + " " * (end - start) + words[end - first :]
    return words


_LEAD = re.compile(
    r"(?:,\s{0,4})?(?:\b(?:by|in|under|through|with|says|states|provides|according\s{1,4}to|pursuant\s{1,4}to|as\s{1,4}per"
    r"|by\s{1,4}virtue\s{1,4}of)\s{1,4})?(?:(?:its|the|paragraph|para\.|article|[0-9]{1,3}|of|UN|U\.N\.|United|Nations"
    r"|Security|General|Council|Assembly|Council['’]s|Assembly['’]s|resolutions?|operative)\s{1,4}){0,9}$",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:\s{1,4}(?:of|dated|adopted\s{1,4}on)\s{1,4}[0-9]{1,2}\s{1,4}\w{3,9}\s{1,4}[0-9]{4}"
    r"|\s{1,4}of\s{1,4}the\s{1,4}(?:Security\s{1,4}Council|General\s{1,4}Assembly))?,?"
)


def _led(text: str, floor: int, start: int) -> int:
    """Where the words begin that only lead to a citation: "in paragraph 3 of its resolution"."""
    found = _LEAD.search(text, max(floor, start - 90), start)
    return found.start() if found is not None else start


def _dated(text: str, start: int, limit: int) -> int:
    found = _TAIL.match(text, start, limit)
    return found.end() if found is not None else start


def _unsure(claim: Claim, code: str, message: str) -> Answer:
    return Answer(claim.span, Outcome.UNVERIFIED, code, Level.NOTE, message)


def _places(citation: Citation, claim: Claim) -> tuple[tuple[int, int], tuple[int, int], tuple[int, int] | None]:
    cited, verb = citation.span, claim.verb
    return (cited.start, cited.end), (claim.span.start, claim.span.end), (verb.start, verb.end) if verb else None


def _verb(extraction: Extraction, claim: Claim) -> str:
    """The reporting verb's words, where there is one; in "decided to request" it is the infinitive that acts."""
    text = extraction.document.text
    words = claim.verb.of(text) if claim.verb else ""
    infinitive = claim.verb and _INFINITIVE.match(text, claim.verb.end)
    return "" if infinitive and words.lower().startswith("decid") else words


def _states(verb: str, claim: Claim) -> bool:
    """Whether the document says that the text itself says so, and not somebody about it."""
    told = any(lemma in words_in("saying") for word in verb.lower().split() for lemma in lemmas(word))
    return told and not claim.speakers


def _alone(extraction: Extraction, claim: Claim) -> bool:
    """Whether the claim is made of this instrument only: of several together it is right where any of them bears it."""
    return len({citation.key for citation in bearers(extraction, claim.span)}) == 1
