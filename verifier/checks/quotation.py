"""Do the quoted words stand in the instrument, and as they are quoted?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..bearing import bearers
from ..contracts import Case
from ..model import Claim, ClaimKind, Level, Outcome, Verdict
from ..wording.compare import Match
from ..wording.identify import Place
from ..wording.judging import FEW, Judged, elsewhere, first_to_claim, judge
from ..wording.recognised import nearly
from ..wording.reproduced import shown
from ..wording.sentences import describe, form_name, is_version
from ..wording.tokens import Quotation
from ..wording.translations import translated
from ..wording.verdicts import CODES, evidence, joined, verdicts
from ..wording.vocabulary import stem_of, vocabulary

_BINDING = 5  # strength from which a verb of the "direct" ladder speaks of a decision
_DOCUMENTS = "un/doc/"  # drafts among them, whose words may be those of what was adopted
_LONE = frozenset({"number", "date"})


class QuotationCheck:
    """`the Council "urged" a withdrawal` is wrong where the text has "Demands"; a sound "[...]" is right."""

    name = "quotation"
    codes = (
        "altered-quotation",
        "quotation-not-found",
        "quoted-elsewhere",
        "unsound-elision",
        *dict.fromkeys(CODES.values()),
        "text-unavailable",
    )
    question = "Do the quoted words stand there, word for word?"

    def judge(self, case: Case) -> Iterator[Verdict]:
        for claim in case.citation.claims:
            if claim.kind is ClaimKind.QUOTATION and case.citation.key:
                heard = _judged if first_to_claim(case, claim) else _again
                yield from heard(case, case.citation.key, claim)


CHECK = QuotationCheck()


def _judged(case: Case, key: str, claim: Claim) -> Iterator[Verdict]:
    judged = judge(case, key, claim)
    if not judged.quoted.words:
        return
    if judged.why:
        yield _unverified(claim, _not_compared(case, key, judged), "text-unavailable")
    elif judged.other_language:
        yield translated(claim, judged, case.document.text)
    elif case.citation.carried and not nearly(judged):
        yield _unverified(claim, "The words do not stand so in the treaty that the document has named last.")
    elif judged.match is not None:
        yield from _found(case, key, claim, judged, judged.match)
    else:
        yield _lost(case, key, claim, judged)


def _not_compared(case: Case, key: str, judged: Judged) -> str:
    """Why a quotation could not be compared; of a draft, where its words were adopted."""
    message = f"The quotation could not be compared: {judged.why}."
    places = elsewhere(case, judged.quoted, key) if key.startswith(_DOCUMENTS) else ()
    return f"{message} The words stand so in {_listed(case, places)}." if places else message


def _again(case: Case, key: str, claim: Claim) -> Iterator[Verdict]:
    """A second pinpoint of one instrument for one quotation: only what concerns the pinpoint is said again."""
    judged = judge(case, key, claim)
    if judged.match is not None:
        yield from joined(judged.quoted, judged.match)


def _found(case: Case, key: str, claim: Claim, judged: Judged, match: Match) -> Iterator[Verdict]:
    material = [d for d in match.accusing if d.level is not Level.NOTE]
    if (material or match.faults) and len(judged.quoted.words) < FEW:
        yield _unverified(claim, "Too few quoted words to say that the text has them otherwise.")
        return
    if (material or match.faults) and _cited_together(case, claim, key):
        yield _unverified(claim, "The words stand in another instrument that is cited together with this one.")
        return
    if material and not (len(material) == 1 and material[0].kind in _LONE):
        places = elsewhere(case, judged.quoted, key)
        if places:
            yield _elsewhere(case, claim, places, f"the text of {_shown(case, key)} has them otherwise")
            return
    for verdict in verdicts(case, claim, judged.quoted, match):
        also = _versions(judged, match, case.document.text) if verdict.outcome is Outcome.CONFIRMED else ""
        yield replace(verdict, message=verdict.message + also)
    yield from _preamble(case, claim, match)


def _versions(judged: Judged, match: Match, source: str) -> str:
    """What another version in time has instead of words that stand so in one: six months, four months."""
    for other in judged.matches:
        material = [d for d in other.accusing if d.level is not Level.NOTE]
        if other.found and material and is_version(other.text) and other.text.form != match.text.form:
            version = form_name(other.text)
            what = describe(material[0], judged.quoted, source)
            return f" {version[0].upper()}{version[1:]} the text is otherwise: {what}."
    return ""


def _lost(case: Case, key: str, claim: Claim, judged: Judged) -> Verdict:
    if _cited_together(case, claim, key):
        return _unverified(claim, "The words stand in another instrument that is cited together with this one.")
    places = elsewhere(case, judged.quoted, key)
    if places:
        return _elsewhere(case, claim, places, f"they do not stand in {_shown(case, key)}")
    if len(judged.quoted.words) < FEW or not _has_content(judged.quoted):
        return _unverified(
            claim, "The words do not stand in the official text, but they are too few to be sure that it is quoted."
        )
    if not judged.whole:
        return _unverified(claim, "The words are not in the part of the text at hand.")
    near = judged.nearest
    where = f"; nearest to them is {', '.join(near.provisions[:2])}" if near and near.provisions else ""
    message = (
        f"These words do not stand in the official text{where}: a back-translation or a paraphrase is no quotation."
    )
    proof = (evidence(near, ()),) if near else ()
    return Verdict(Outcome.CONTRADICTED, "quotation-not-found", message, Level.WARNING, claim.span, proof)


def _elsewhere(case: Case, claim: Claim, places: Sequence[Place], why: str) -> Verdict:
    keys = {place.text.key for place in places}
    return Verdict(
        Outcome.CONTRADICTED,
        "quoted-elsewhere",
        f"These words stand in {_listed(case, places)}; {why}.",
        Level.ERROR,
        claim.span,
        tuple(place.text.attests("the quoted words stand here", place.provision) for place in places[:8]),
        likely=next(iter(keys)) if len(keys) == 1 else None,
    )


def _listed(case: Case, places: Sequence[Place]) -> str:
    names = list(dict.fromkeys(_name(case, place) for place in places))
    return "; ".join(names[:8]) + (f" and in {len(names) - 8} more places" if len(names) > 8 else "")


def _shown(case: Case, key: str) -> str:
    return shown(case.catalogue.find(key), key)


def _name(case: Case, place: Place) -> str:
    name = _shown(case, place.text.key)
    return f"{name}, {place.provision}" if place.provision else name


def _cited_together(case: Case, claim: Claim, key: str) -> bool:
    """Whether the same claim is made of several instruments, and another of them has the words."""
    others = {one.key for one in bearers(case.extraction, claim.span) if one.key and one.key != key}
    matches = (judge(case, other, claim).match for other in sorted(others))
    return any(match is not None and not match.accusing for match in matches)


def _preamble(case: Case, claim: Claim, match: Match) -> Iterator[Verdict]:
    """What the preamble recalls is not what the body decided."""
    if claim.verb is None or not match.pieces:
        return
    word = claim.verb.of(case.document.text).casefold().split()[-1:]
    rung = vocabulary(match.text.language).rungs.get(stem_of(word[0], match.text.language)) if word else None
    if rung is None or rung.family != "direct" or rung.strength < _BINDING:
        return
    places = (piece.place.first for piece in match.pieces)
    if all(match.view.provision(at).startswith("preamble") for at in (*places, *match.others)):
        message = (
            f"The words stand in the preamble ({match.provisions[0]}): “{word[0]}” makes an operative part of them."
        )
        yield Verdict(Outcome.CONTRADICTED, "changed-strength", message, Level.WARNING, claim.verb, (evidence(match),))


def _has_content(quoted: Quotation) -> bool:
    class_of = vocabulary(quoted.language).class_of
    return sum(class_of(word.id) != "function-word" for word in quoted.words) >= 4


def _unverified(claim: Claim, message: str, code: str = "altered-quotation") -> Verdict:
    return Verdict(Outcome.UNVERIFIED, code, message, Level.NOTE, claim.span)
