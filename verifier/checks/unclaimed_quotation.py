"""Do words that are quoted beside a citation, without being said to be its, stand so in its text?"""

from __future__ import annotations

from collections.abc import Iterator

from ..contracts import Case
from ..model import Level, Outcome, Verdict
from ..wording.judging import elsewhere
from ..wording.recognised import Recognised, recognised
from ..wording.reproduced import shown
from ..wording.verdicts import CODES, confirmed, evidence, verdicts

CODE = "altered-quotation"


class UnclaimedQuotation:
    """`“Any propaganda for war may be prohibited by law.” So much for the Covenant.` is wrong, `shall be` is right.

    The words themselves tell whose they are: all but one in eight stand in one text that is cited beside them.
    """

    name = "unclaimed-quotation"
    codes = (CODE, "unsound-elision", *dict.fromkeys(CODES.values()))
    question = "Do words that the document only quotes stand so in the text that it cites beside them?"

    def judge(self, case: Case) -> Iterator[Verdict]:
        for one in recognised(case):
            yield from _judged(case, one)


CHECK = UnclaimedQuotation()


def _judged(case: Case, one: Recognised) -> Iterator[Verdict]:
    if one.exact:
        yield confirmed(one.claim, one.match, case.document.text)
    elif not one.sure or elsewhere(case, one.judged.quoted, one.citation.key or ""):
        name = shown(case.instrument, one.citation.key or "")
        message = f"These are nearly the words of {name}; whose words they are meant to be is not said."
        yield Verdict(Outcome.UNVERIFIED, CODE, message, Level.NOTE, one.claim.span, (evidence(one.match),))
    else:
        yield from verdicts(case, one.claim, one.judged.quoted, one.match)
