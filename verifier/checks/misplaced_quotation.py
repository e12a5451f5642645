"""Do the quoted words stand in the article or paragraph that is cited for them?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..bearing import bearers
from ..contracts import Case
from ..facts.provisions import in_words, number_and_unit, places_of
from ..model import Claim, ClaimKind, Level, OfficialText, Outcome, Verdict
from ..wording.compare import Match
from ..wording.judging import FEW, Judged, judge
from ..wording.locate import exact_places
from ..wording.verdicts import evidence

CODE = "wrong-pinpoint"
_NUMBERED = ("art", "para")


class MisplacedQuotation:
    """`Article III: "In the present Convention, genocide means ..."` is wrong where the words are those of Article II.

    Said only of words that stand in the text as quoted, and in no place within the provision that is cited.
    """

    name = "misplaced-quotation"
    codes: tuple[str, ...] = (CODE,)
    question = "Do the quoted words stand in the provision that is cited?"

    def judge(self, case: Case) -> Iterator[Verdict]:
        if case.citation.key and number_and_unit(case.citation.provision):
            for claim in case.citation.claims:
                if claim.kind is ClaimKind.QUOTATION:
                    yield from _judged(case, case.citation.key, claim)


CHECK = MisplacedQuotation()


def _judged(case: Case, key: str, claim: Claim) -> Iterator[Verdict]:
    judged = judge(case, key, claim)
    match = judged.match
    if match is None or match.accusing or match.faults or len(judged.quoted.words) < FEW:
        return
    labels = _labels(judged, match)
    of_each = [places_of(label) for label in labels]
    places = set().union(*of_each)
    if not all(of_each) or not {unit for _, unit in places} <= {*_NUMBERED}:
        return
    cited = _cited(case, key, claim)
    if not cited or {unit for _, unit in cited} != {unit for _, unit in places}:
        return
    where = ", ".join(map(in_words, dict.fromkeys(labels)))
    if cited & places or _numbered_anew(match.text):
        return
    message = f"The quoted words stand in {where}, not in {in_words(case.citation.provision)}."
    place = case.citation.provision_span or case.citation.span
    # The words agree: what is shown is where they stand, not the words beside a number.
    proof = replace(evidence(match, (), "the quoted words stand here"), official=None)
    yield Verdict(Outcome.CONTRADICTED, CODE, message, Level.WARNING, place, (proof,))


def _numbered_anew(text: OfficialText) -> bool:
    """Whether the parts of a text number their paragraphs each from one, so that a bare number may be any part's."""
    return sum(one.label.endswith(" op 1") for one in text.paragraphs) > 1


def _labels(judged: Judged, match: Match) -> list[str]:
    """The provisions of all places where the words stand: of each piece, and of each place of one whole quotation."""
    view = match.view
    found = [view.provision(piece.place.first) for piece in match.pieces]
    if len(match.pieces) == 1:
        ids = [word.id for word in judged.quoted.words]
        found += [view.provision(at) for at in exact_places(view, ids)]
    return list(dict.fromkeys(found))


def _cited(case: Case, key: str, claim: Claim) -> set[tuple[int, str]]:
    """The provisions that are cited for these words: "articles 2 and 3 state ..." names two."""
    holders = (one for one in (case.citation, *bearers(case.extraction, claim.span)) if one.key == key)
    return {place for holder in holders if (place := number_and_unit(holder.provision)) is not None}
