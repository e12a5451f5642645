"""Is the instrument reproduced word for word, measured against each of its official forms?"""

from __future__ import annotations

from collections.abc import Iterator

from ..contracts import Case
from ..model import Claim, ClaimKind, Level, Outcome, Unavailable, Verdict
from ..wording.compare import HARMLESS, Match
from ..wording.edges import not_reached, opening_lost
from ..wording.marks import without_page_marks
from ..wording.reproduced import (
    ENOUGH,
    Reproduced,
    against,
    forms_at_hand,
    of_the_annual_volume,
    reproduced,
    shown,
    whose,
    words_of_body,
)
from ..wording.sentences import form_name
from ..wording.tokens import Quotation
from ..wording.verdicts import CODES, evidence, verdicts

_OTHER_EDITION = 8  # changed words; the annual volume has another wording, and its text is not at hand
_OTHER_FORM = 4  # differences of the kinds by which forms differ, from which the document holds another form


class EmbeddedTextCheck:
    """A reproduced resolution that lost "the timetable of urgent steps to" is wrong; "CSCE" for the name in full is
    right.
    """

    name = "embedded-text"
    codes = ("altered-quotation", "unsound-elision", *dict.fromkeys(CODES.values()), "text-unavailable")
    question = "Is the instrument reproduced word for word?"

    def judge(self, case: Case) -> Iterator[Verdict]:
        text = reproduced(case)
        if text is None or not case.citation.key:
            return
        quoted = words_of_body(case, text.span)
        if len(quoted.words) >= ENOUGH:
            yield from _judged(case, text, quoted, case.citation.key)


CHECK = EmbeddedTextCheck()


def _judged(case: Case, text: Reproduced, quoted: Quotation, key: str) -> Iterator[Verdict]:
    match = against(case, quoted, key)
    if not isinstance(match, Match):
        meant = whose(case, quoted)
        if not meant.sure:
            why = match.why if isinstance(match, Unavailable) else f"the words are not those of {key}"
            code = "text-unavailable" if isinstance(match, Unavailable) else "altered-quotation"
            yield Verdict(
                Outcome.UNVERIFIED, code, f"The reproduced text could not be compared: {why}.", span=text.span
            )
            return
        key = meant.keys[0]
        match = against(case, quoted, key)
    if isinstance(match, Match):
        match = without_page_marks(match)
        if of_the_annual_volume(case, text) and match.text.form == "masthead" and len(match.accusing) >= _OTHER_EDITION:
            yield _other_edition(case, text, match, key)
            return
        yield from verdicts(case, Claim(ClaimKind.EMBEDDED_TEXT, text.span), quoted, match)
        yield from _edges(case, text, quoted, match)
        yield from _harmless(case, text, match, key)


def _other_edition(case: Case, text: Reproduced, match: Match, key: str) -> Verdict:
    """One note for a text that prints the annual volume, of which another form alone is at hand."""
    name = shown(case.catalogue.find(key), key)
    message = (
        f"The reproduced text is set as in the Official Records; it differs from {name} {form_name(match.text)} in "
        f"{len(match.accusing)} places, and the form of the Official Records is not at hand."
    )
    shown_evidence = (evidence(match, match.accusing),)
    return Verdict(Outcome.UNVERIFIED, "altered-quotation", message, Level.NOTE, text.span, shown_evidence)


def _edges(case: Case, text: Reproduced, quoted: Quotation, match: Match) -> Iterator[Verdict]:
    """What the official text has before the first and after the last reproduced word."""
    if opening_lost(match, quoted, case.document.text):
        message = "The reproduced text lacks the opening words that name the body (preamble 0)."
        first = quoted.words[0].span
        yield Verdict(Outcome.CONTRADICTED, "altered-quotation", message, Level.NOTE, first, (evidence(match, ()),))
    if rest := not_reached(match):
        what = rest[0] if len(rest) == 1 else f"{rest[0]} to {rest[-1]}"
        message = f"The reproduced text ends before {what}, which the official text has as well: an extract?"
        last = quoted.words[-1].span
        yield Verdict(Outcome.UNVERIFIED, "altered-quotation", message, Level.NOTE, last, (evidence(match, ()),))


def _harmless(case: Case, text: Reproduced, match: Match, key: str) -> Iterator[Verdict]:
    """One note for all that print and edition change, naming the form compared with."""
    harmless = [d for d in match.differences if d.kind in HARMLESS]
    if not harmless or not match.accusing:
        return
    editions = sum(d.kind == "edition" for d in harmless)
    form = f" {form_name(match.text)}" if match.text.form else ""
    which = f"{shown(case.catalogue.find(key), key)}{form}"
    message = f"Compared with the text of {which}: {len(harmless)} more differences are of print or edition only"
    if editions >= _OTHER_FORM and len({t.form for t in forms_at_hand(case, key)}) == 1:
        message += f"; {editions} are of the kinds by which forms differ: the form reproduced here is not at hand"
    yield Verdict(
        Outcome.UNVERIFIED, "altered-quotation", f"{message}.", Level.NOTE, text.span, (evidence(match, harmless),)
    )
