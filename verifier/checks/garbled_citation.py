"""Are the letters and figures of the citation damaged?"""

from __future__ import annotations

from collections.abc import Iterator

from ..contracts import Case
from ..model import Level, Outcome, Repair, Suggestion, Verdict

CODE = "garbled-citation"


class GarbledCitation:
    """`S/RES/S22(1993)` is wrong, read as `S/RES/822(1993)`, which is right."""

    name = CODE
    codes: tuple[str, ...] = (CODE,)
    question = "Can its figures be read as they stand?"

    def judge(self, case: Case) -> Iterator[Verdict]:
        for repair in case.citation.repairs:
            if _touches_figures(repair):
                yield _judged(case, repair)


CHECK = GarbledCitation()


def _touches_figures(repair: Repair) -> bool:
    """Damage to a number, year or symbol; look-alike letters, or figures in reverse order, leave nothing in doubt."""
    figures = [
        sorted(character for character in words if character in "0123456789/")
        for words in (repair.read, repair.taken_for)
    ]
    return figures[0] != figures[1]


def _judged(case: Case, repair: Repair) -> Verdict:
    message = f"“{' '.join(repair.read.split())}” was read as “{repair.taken_for}” ({repair.why})."
    suggestion = Suggestion(repair.span, repair.taken_for) if repair.span.end > repair.span.start else None
    return Verdict(Outcome.CONTRADICTED, CODE, message, Level.NOTE, repair.span, suggestion=suggestion)
