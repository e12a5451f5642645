"""Does the instrument that is cited exist?"""

from __future__ import annotations

from collections.abc import Iterator

from ..contracts import Case
from ..facts.dates_of import agreeing_date
from ..facts.judging import evidence_of, name_of
from ..facts.numbering import in_its_session, is_a_session
from ..facts.place import may_be_another_bodys
from ..model import Instrument, Level, Outcome, Verdict

CODE = "unknown-instrument"


class UnknownInstrument:
    """`resolution 3600 (XXX)` is wrong, as the run ended at 3541; `resolution 3318 (XXIX)` is right."""

    name = CODE
    codes: tuple[str, ...] = (CODE,)
    question = "Does it exist?"

    def judge(self, case: Case) -> Iterator[Verdict]:
        if isinstance(case.instrument, Instrument):
            known = case.instrument
            message = f"The catalogue has {name_of(known)}."
            first = known.fact("date") or known.fact("year") or known.fact("title")
            yield Verdict(Outcome.CONFIRMED, CODE, message, evidence=evidence_of(known, first))
            return
        unknown = case.instrument
        if unknown.key is not None and unknown.possible is False and not may_be_another_bodys(case):
            message = f"There is no such instrument: {unknown.why}."
            yield Verdict(Outcome.CONTRADICTED, CODE, message, Level.WARNING, likely=_in_its_session(case))
        else:
            why = f" ({unknown.why})" if unknown.why else ""
            yield Verdict(Outcome.UNVERIFIED, CODE, f"The catalogue does not hold this instrument{why}.")


def _in_its_session(case: Case) -> str | None:
    """The Assembly's resolution of this number in its own session, where the date agrees or the session is none."""
    key = case.citation.key or ""
    right = in_its_session(key.removeprefix("un/ga/res/"))
    found = case.catalogue.find(f"un/ga/res/{right}") if right else None
    if not isinstance(found, Instrument):
        return None
    claimed = case.citation.claim_of("date")
    dated = claimed is not None and agreeing_date(found, claimed.value) is not None
    return found.key if dated or not is_a_session(key) else None


CHECK = UnknownInstrument()
