"""Words of an instrument that stand in a document without quotation marks: its own, or its own with some altered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..contracts import Case
from ..model import Claim, Difference, Level, Span
from .compare import Match
from .fold import words_of
from .judging import judge
from .kinds import classes_mine, classes_theirs
from .sentences import describe
from .tokens import Quotation
from .vocabulary import number_of, stem_of, vocabulary

_FEWEST = 10  # words; fewer may come together by accident
_RUN = 6  # of them side by side
_ALTERED = 8  # one word in so many may be another
_SUBJECT = 8  # words that a subject may take up before its verb
_NAME = 4  # words that one thing may be called by; for more than that something is left out
_EXCHANGED = frozenset({"number", "date", "actor"})
_FIGURED = frozenset({"number", "date"})
# What an author may do who does not quote: other small words, forms and spellings, and leave out what is by the way.
_FREE = frozenset({"function-word", "form", "spelling"})
_LEFT_OUT = ("omission", "word")


@dataclass(frozen=True, slots=True)
class OwnWords:
    """A claim that is made in the instrument's words. altered: what it has otherwise; free: what any author may."""

    quoted: Quotation
    match: Match
    altered: tuple[Difference, ...]

    @property
    def exchanged(self) -> bool:
        """Whether a number, a date or an actor stands in the place of another."""
        return any(
            d.kind in _EXCHANGED
            and d.claimed
            and d.official != ""
            and not self._stands_before(d)
            and self._for_its_like(d)
            for d in self.altered
        )

    def _for_its_like(self, difference: Difference) -> bool:
        """Whether figures stand for figures: a word in the place of a number is another way to go on."""
        if difference.kind not in _FIGURED:
            return True
        view, at = self.match.view, difference.at
        mine = (n for n, word in enumerate(self.quoted.words) if difference.span.contains(word.span))
        figured = any(classes_mine(self.quoted.words, n, view) in _FIGURED for n in mine)
        return figured and any(classes_theirs(n, view) in _FIGURED for n in range(at, at + difference.size))

    def _stands_before(self, difference: Difference) -> bool:
        """Whether the first word said stands shortly before: "Members agree" for "The Members of ... agree"."""
        first = self.quoted.words[0]
        if difference.span.start > first.span.start:
            return False
        places = self.match.view.places.get(first.id, [])
        return any(difference.at - _SUBJECT <= place < difference.at for place in places)

    def told(self, source: str) -> str:
        """What is altered, in words."""
        return "; ".join(describe(one, self.quoted, source) for one in self.altered)


def own_words(case: Case, key: str, claim: Claim) -> OwnWords | None:
    """The claim as the instrument's own words, or None where it is put in others."""
    judged = judge(case, key, replace(claim, span=_said(case, claim)))
    words, match = judged.quoted.words, judged.match
    if match is None or len(words) < _FEWEST or len(match.pieces) != 1 or match.faults:
        return None
    itself = [c.span for c in case.extraction.citations if c.key == key]  # what it calls "the present resolution"
    altered = tuple(d for d in match.accusing if not _free(d) and not any(map(d.span.overlaps, itself)))
    lost = sum(len(d.claimed.split()) for d in match.accusing)
    if match.pieces[0].place.longest < _RUN or lost * _ALTERED > len(words):
        return None
    return OwnWords(judged.quoted, match, altered) if _plain(altered) else None


def _said(case: Case, claim: Claim) -> Span:
    """The claim without "states that": a verb that is no operative one, and so none of the instrument's."""
    verb, text = claim.verb, case.document.text
    if verb is None or not claim.span.contains(verb) or text[claim.span.start : verb.start].strip():
        return claim.span
    language = case.citation.language or case.document.language or "en"
    said = words_of(verb.of(text))
    rung = vocabulary(language).rung
    if any(rung(number_of(word), stem_of(word, language)) for word in said):
        return claim.span
    return Span(verb.end, claim.span.end)


def _free(difference: Difference) -> bool:
    return difference.kind in _FREE or (
        not difference.claimed and difference.kind in _LEFT_OUT and difference.level is not Level.ERROR
    )


def _plain(altered: Sequence[Difference]) -> bool:
    """Whether words are exchanged and no more: denials, conditions, modals and verbs are weighed as statements are."""
    kinds = (*_EXCHANGED, "place", "quantifier", "word")
    return all(d.kind in kinds and d.claimed and d.size <= _NAME for d in altered)
