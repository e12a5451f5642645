"""What a comparison of quoted words says, as verdicts: one for each material change, one note for all small ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..contracts import Case
from ..model import Claim, ClaimKind, Difference, Evidence, Level, Outcome, Span, Verdict
from .compare import HARMLESS, Match
from .ellipsis import Gap, head
from .fold import words_of
from .judging import around
from .sentences import NAMES, compared_with, describe, form_name, is_version
from .tokens import Quotation
from .vocabulary import number_of

CODES = {
    "number": "changed-number", "date": "changed-number", "negation": "changed-negation", "modal": "changed-modality",
    "operative-verb": "changed-strength", "actor": "changed-actor", "place": "changed-actor",
    "exception": "changed-scope",
    "quantifier": "changed-scope",
}  # fmt: skip
_WHOLE = 250  # words; a longer passage goes through many provisions and says so
_SHOWN = 12  # differences named in one message
_FAULTS = {
    "negation": "the ellipsis hides a negation",
    "exception": "the ellipsis hides an exception or condition",
    "order": "the pieces stand in another order in the text",
    "stitched": "the pieces belong to different provisions and do not make one sentence there",
}


def verdicts(case: Case, claim: Claim, quoted: Quotation, match: Match) -> Iterator[Verdict]:
    """The verdicts on a quotation whose words stand in a text, changed or not."""
    material = [d for d in match.accusing if d.level is not Level.NOTE]
    small = [d for d in match.accusing if d.level is Level.NOTE]
    for difference in material:
        yield _changed(difference, quoted, match, claim, case.document.text)
    yield from joined(quoted, match)
    for gap in match.faults:
        yield _unsound(gap, quoted, match)
    denied = list(_after_denial(case, claim, quoted, match))
    yield from denied
    if small:
        yield _small(case, small, quoted, match, claim)
    if not material and not small and not match.faults and not denied:
        yield confirmed(claim, match, case.document.text)


def _noun(claim: Claim) -> str:
    return "reproduced text" if claim.kind is ClaimKind.EMBEDDED_TEXT else "quotation"


def confirmed(claim: Claim, match: Match, source: str) -> Verdict:
    """The words stand in the text, but for what print and edition change."""
    where = place_name(match)
    if not match.differences:
        message = f"The words stand so in the official text{where}."
    else:
        places = f"{len(match.differences)} places" if len(match.differences) > 1 else "one place"
        message = f"The words stand in the official text{where}, but for {_reasons(match, source)} in {places}."
    return Verdict(Outcome.CONFIRMED, "altered-quotation", message, span=claim.span, evidence=(evidence(match),))


def _reasons(match: Match, source: str) -> str:
    """Why words that differ are no fault."""
    own = [d for d in match.differences if "]" in source[d.span.start : d.span.end + 1]]
    others = {d.kind for d in match.differences if d not in own}
    reasons = ["what the document puts in brackets"] if own else []
    reasons += ["what differs between editions of the text"] if "edition" in others else []
    reasons += [_spelt(match, source)] if "variant" in others else []
    reasons += ["misprints"] if others - {"edition", "variant"} else []
    return " and ".join([", ".join(reasons[:-1]), reasons[-1]] if reasons[1:] else reasons)


def _spelt(match: Match, source: str) -> str:
    """The words that another style guide spells otherwise: both spellings, or the document's where the text is
    sealed.
    """
    pairs = ((d.span.of(source), d.official) for d in match.differences if d.kind == "variant")
    told = dict.fromkeys(f"“{mine}” for “{official}”" if official else f"“{mine}”" for mine, official in pairs)
    return f"another accepted spelling ({', '.join(list(told)[:_SHOWN])})"


def evidence(match: Match, differences: Sequence[Difference] | None = None, statement: str = "") -> Evidence:
    """What the text says at that place, with its provenance; the official words where they may be shown."""
    shown = None
    if match.pieces:
        first, end = match.pieces[0].place.first, match.pieces[-1].place.end
        shown = match.view.shown(first, end) if end - first <= 400 else None
    proof = match.text.attests(statement or compared_with(match.text), ", ".join(match.provisions))
    told = match.differences if differences is None else differences
    return replace(proof, official=shown, differences=tuple(told))


def place_name(match: Match) -> str:
    """Where the words stand: " (op 3, in the Official Records)"."""
    parts = [", ".join(match.provisions[:4]), form_name(match.text)]
    shown = ", ".join(part for part in parts if part)
    return f" ({shown})" if shown else ""


def _changed(difference: Difference, quoted: Quotation, match: Match, claim: Claim, source: str) -> Verdict:
    code, noun = CODES.get(difference.kind, "altered-quotation"), _noun(claim)
    version = form_name(match.text) if is_version(match.text) else ""
    place = ", ".join(part for part in (difference.provision, version) if part)
    where = f" ({place})" if place else ""
    message = f"The {noun} changes {NAMES[difference.kind]}: {describe(difference, quoted, source)}{where}."
    if difference.kind in ("omission", "insertion"):
        what = describe(difference, quoted, source)
        message = f"The {noun} has {NAMES[difference.kind]} without a sign: {what}{where}."
    return Verdict(
        Outcome.CONTRADICTED,
        code,
        message,
        difference.level,
        around(quoted, difference.span),
        (evidence(match, (difference,)),),
    )


def joined(quoted: Quotation, match: Match) -> Iterator[Verdict]:
    """Two articles run together as one sentence; said of the citation itself, which names them."""
    if len(quoted.words) > _WHOLE:
        return
    view = match.view
    for difference in match.accusing:
        if difference.kind != "omission" or difference.at == 0:
            continue
        end = next(
            (piece.place.end for piece in match.pieces if piece.place.first <= difference.at <= piece.place.end), 0
        )
        one = head(view.provision(difference.at - 1))
        others = [head(view.provision(at)) for at in range(difference.at, min(end, difference.at + 80))]
        other = next((label for label in others if label and label != one), "")
        if one and other and difference.at not in view.starts:
            lost = "words between are left out without a sign"
            message = f"The quotation runs words of {one} and {other} together as one; {lost}."
            yield Verdict(
                Outcome.CONTRADICTED, "unsound-elision", message, Level.WARNING, None, (evidence(match, (difference,)),)
            )
            return


def _unsound(gap: Gap, quoted: Quotation, match: Match) -> Verdict:
    first, _ = match.pieces[gap.before].words
    words = quoted.words
    span = Span(words[first - 1].span.start, words[first].span.end) if first else words[0].span
    size = f"{gap.size} word{'' if gap.size == 1 else 's'} left out{_guards(gap, match)}{_between(gap, match)}"
    message = f"The quotation is put together unsoundly: {_FAULTS[gap.fault]} ({size})."
    level = Level.WARNING if gap.fault == "stitched" else Level.ERROR
    return Verdict(Outcome.CONTRADICTED, "unsound-elision", message, level, span, (evidence(match),))


def _guards(gap: Gap, match: Match) -> str:
    """The words of a denial or exception that an ellipsis hides: none of them is the publisher's wording."""
    if gap.fault not in ("negation", "exception"):
        return ""
    view = match.view
    at = (at for at in range(gap.first, gap.end) if view.vocabulary.class_of(view.ids[at]) == gap.fault)
    found = dict.fromkeys(word for one in at if (word := view.told(one, one + 1)))
    return f", among them {' and '.join(f'“{word}”' for word in found)}" if found else ""


def _between(gap: Gap, match: Match) -> str:
    one, other = match.view.provision(gap.end if gap.fault == "order" else gap.first - 1), match.view.provision(gap.end)
    return f", from {one} to {other}" if one and other and one != other else ""


def _after_denial(case: Case, claim: Claim, quoted: Quotation, match: Match) -> Iterator[Verdict]:
    """A quotation that starts just after the word that denies it."""
    view, first = match.view, match.pieces[0].place.first if match.pieces else 0
    if first == 0 or first in view.starts or view.vocabulary.class_of(view.ids[first - 1]) != "negation":
        return
    before = case.document.text[max(0, claim.span.start - 40) : claim.span.start].casefold()
    if any(view.vocabulary.class_of(number_of(word)) == "negation" for word in words_of(before)[-5:]):
        return
    message = f"The quotation begins just after a negation{place_name(match)}: without it the words say the opposite."
    yield Verdict(
        Outcome.CONTRADICTED, "unsound-elision", message, Level.ERROR, quoted.words[0].span, (evidence(match),)
    )


def _small(case: Case, small: Sequence[Difference], quoted: Quotation, match: Match, claim: Claim) -> Verdict:
    told = Counter(describe(d, quoted, case.document.text) for d in small)
    listed = "; ".join(f"{one} ({times} times)" if times > 1 else one for one, times in list(told.items())[:_SHOWN])
    more = f"; and {len(told) - _SHOWN} more" if len(told) > _SHOWN else ""
    first = min((around(quoted, d.span) for d in small), default=claim.span)
    harmless = [d for d in match.differences if d.kind in HARMLESS]
    return Verdict(
        Outcome.CONTRADICTED,
        "altered-quotation",
        f"The {_noun(claim)} is not word for word, in small words, forms or spelling only: {listed}{more}.",
        Level.NOTE,
        first,
        (evidence(match, (*small, *harmless)),),
    )
