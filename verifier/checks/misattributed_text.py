"""Is the text under this heading the text of the instrument that the heading names?"""

from __future__ import annotations

from collections.abc import Iterator

from ..contracts import Case
from ..model import Level, Outcome, Unavailable, Verdict
from ..wording.compare import Match
from ..wording.identify import Identified
from ..wording.reproduced import ENOUGH, Reproduced, against, reproduced, shown, whose, words_of_body
from ..wording.verdicts import evidence

CODE = "misattributed-text"


class MisattributedText:
    """The words of resolution 884 under the heading `RESOLUTION 844 (1993)` are wrong, under `RESOLUTION 884
    (1993)` right.
    """

    name = CODE
    codes = (CODE,)
    question = "Is the text under this heading the text of the instrument that it names?"

    def judge(self, case: Case) -> Iterator[Verdict]:
        text = reproduced(case)
        if text is None or not case.citation.key:
            return
        quoted = words_of_body(case, text.span)
        if len(quoted.words) < ENOUGH:
            return
        own = against(case, quoted, case.citation.key)
        if isinstance(own, Match):
            message = "The words are those of the instrument that the heading names."
            yield Verdict(Outcome.CONFIRMED, CODE, message, evidence=(evidence(own, ()),))
        else:
            yield _other(case, text, whose(case, quoted), own)


CHECK = MisattributedText()


def _other(case: Case, text: Reproduced, found: Identified, own: Unavailable | None) -> Verdict:
    key, named = case.citation.key or "", case.catalogue.find
    others = tuple(name for name in found.keys if name != key)
    if found.sure and others:
        place = next(place for place in found.places if place.text.key == others[0])
        share = f"{place.matched} of its {found.words} words stand in order in {shown(named(others[0]), others[0])}"
        message = f"The text under this heading is not {shown(named(key), key)}: {share}."
        proof = place.text.attests(f"the words reproduced are those of {shown(named(others[0]), others[0])}")
        likely = others[0] if len(others) == 1 else None
        return Verdict(Outcome.CONTRADICTED, CODE, message, Level.ERROR, None, (proof,), likely=likely)
    if isinstance(own, Unavailable):
        return Verdict(Outcome.UNVERIFIED, CODE, f"Whose text this is could not be checked: {own.why}.")
    return Verdict(
        Outcome.UNVERIFIED,
        CODE,
        f"The words are not those of {shown(named(key), key)}, and no other text at hand holds them.",
    )
