"""What is said of a quotation whose instrument is at hand in other languages only."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Claim, Level, OfficialText, Outcome, Verdict
from .judging import Judged
from .official import view_of
from .tokens import Word
from .translated import Reckoned, countries_unnamed, reckoned

_NAMES = {
    "en": "English", "fr": "French", "es": "Spanish", "ru": "Russian", "ar": "Arabic", "zh": "Chinese",
}  # fmt: skip


def translated(claim: Claim, judged: Judged, source: str) -> Verdict:
    """Words in another language are not compared; figures, dates and names of countries are."""
    texts = judged.other_language
    languages = " and ".join(sorted({_NAMES.get(text.language, text.language) for text in texts}))
    message = f"Translated, words not compared: the text is at hand in {languages} only."
    place = reckoned(judged.quoted, texts)
    if place is not None and place.changed is not None:
        return _misreckoned(claim, place, place.changed, languages)
    if place is not None:
        message += f" Its {place.agreeing} figures and months stand so in {place.provision or 'the text'}."
    elif missing := [w.text for w in judged.quoted.words if w.text.isdecimal() and not _held(texts, w.id)]:
        message += f" Figures that the official text does not have: {', '.join(dict.fromkeys(missing))}."
    if strangers := countries_unnamed(judged.quoted, texts, source):
        message += f" Countries that it does not name: {', '.join(strangers)}."
    return Verdict(Outcome.UNVERIFIED, "altered-quotation", message, Level.NOTE, claim.span)


def _misreckoned(claim: Claim, place: Reckoned, changed: Word, languages: str) -> Verdict:
    official = f"“{place.official}”" if place.official else "has another one"
    where = f" ({place.provision})" if place.provision else ""
    message = (
        f"The translated quotation changes a figure: the document has “{changed.text}”, the official text in "
        f"{languages} {official}{where}; the {place.agreeing} other figures and months agree. "
        "(The languages of an official text may differ themselves.)"
    )
    proof = place.text.attests("figures and months compared in order, words not compared", place.provision)
    return Verdict(Outcome.CONTRADICTED, "changed-number", message, Level.WARNING, changed.span, (proof,))


def _held(texts: Sequence[OfficialText], word: int) -> bool:
    return any(word in view_of(text).places for text in texts)
