"""A claim of quotation against everything at hand: the texts of its instrument, then all others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..bearing import bearers
from ..contracts import Case, Texts
from ..model import Claim, OfficialText, Span, Unavailable
from .clauses import by_clauses
from .compare import Match, best, compare
from .identify import Place, identify, identify_quoted
from .language import LATIN, language_of
from .official import view_of
from .tokens import Quotation, quotation

FEW = 6  # words; fewer may be anybody's
_LOOKED_AT = 12  # other instruments that are compared word by word


@dataclass(frozen=True, slots=True)
class Judged:
    """What comparing a quotation gave. match: the best text of its instrument, where the words stand in one at all.

    why: why it could not be compared. nearest: the best text where the words do not stand. whole: whether every text
    of that language is complete. matches: what comparing with each of them gave.
    """

    quoted: Quotation
    match: Match | None = None
    nearest: Match | None = None
    whole: bool = False
    why: str = ""
    other_language: tuple[OfficialText, ...] = ()
    matches: tuple[Match, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether the words stand in the text as they are quoted."""
        return self.match is not None and not self.match.accusing and not self.match.faults


def judge(case: Case, key: str, claim: Claim) -> Judged:
    """Compares the words of a claim with every form and witness of an instrument in the language of the claim."""
    language = language_of(claim.span.of(case.document.text), case.citation.language or case.document.language or "en")
    found = case.texts.of(key)
    judged = _in_language(case, claim, language, found)
    if isinstance(found, Unavailable) or judged.sound or language not in LATIN:
        return judged
    # Few words may be as good French as Spanish by their small words: "cooperación regional y los acuerdos".
    others = sorted({text.language for text in found} & set(LATIN) - {language})
    again = (_in_language(case, claim, other, found) for other in others)
    return next((one for one in again if one.sound), judged)


def _in_language(case: Case, claim: Claim, language: str, found: Sequence[OfficialText] | Unavailable) -> Judged:
    source = case.document.text
    quoted = quotation(source, claim.span, language, case.document.notes_within(claim.span))
    if isinstance(found, Unavailable):
        return Judged(quoted, why=found.why)
    texts = [text for text in found if text.language == language]
    if not texts:
        return Judged(quoted, other_language=tuple(found))
    if any(view_of(text).opaque for text in texts):
        sealed = by_clauses(quoted, texts, source)
        return Judged(quoted, why=sealed) if isinstance(sealed, str) else Judged(quoted, sealed)
    matches = [compare(quoted, text, source) for text in texts]
    whole = all(text.complete for text in texts)
    return Judged(quoted, best(matches), matches[0], whole, matches=tuple(matches))


def elsewhere(case: Case, quoted: Quotation, not_in: str) -> tuple[Place, ...]:
    """Every place in other instruments at hand where the quotation stands word for word; empty where there is none."""
    if len(quoted.words) < FEW:
        return ()
    found = identify_quoted(quoted, case.texts)
    source = case.document.text
    for place in (*found.places, *found.runners_up)[:_LOOKED_AT]:
        if place.text.key == not_in or place.matched * 8 < len(quoted.words) * 7:
            continue
        match = compare(quoted, place.text, source)
        if match.found and not match.accusing and not match.faults:
            return tuple(p for p in _all_places(match, quoted, case.texts, found.places) if p.text.key != not_in)
    return ()


def _all_places(match: Match, quoted: Quotation, texts: Texts, known: Sequence[Place]) -> tuple[Place, ...]:
    """All places of the official words that a quotation matched."""
    first, end = match.pieces[0].place.first, match.pieces[-1].place.end
    if any(place.text is match.text for place in known):
        return tuple(known)
    found = identify(list(match.view.ids[first:end]), texts)
    return found.places or (Place(match.text, match.view.provision(first), first, end, len(quoted.words)),)


def first_to_claim(case: Case, claim: Claim) -> bool:
    """Whether this is the first citation of its instrument that the claim is bound to ("Articles 5 and 6 state
    ...").
    """
    own = case.citation
    return next((one for one in bearers(case.extraction, claim.span) if one.key == own.key), own) == own


def around(quoted: Quotation, span: Span) -> Span:
    """A span to show: where words are missing, the two words between which they are missing."""
    if span.end > span.start:
        return span
    before = [word.span.start for word in quoted.words if word.span.end <= span.start]
    after = [word.span.end for word in quoted.words if word.span.start >= span.start]
    return Span(before[-1] if before else span.start, after[0] if after else span.end)
