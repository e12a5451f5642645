"""The public questions: is this statement borne by these texts, and what is each statement of a claim."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..model import OfficialText
from .judgement import Judgement, Standing
from .statements import Statement, has_verb, last_members, reporting, split
from .tokens import tokenise
from .verdict import judge_tokens
from .view import view_of

LANGUAGE = "en"
LONGEST = 4000  # characters; a longer stretch is no paraphrase of one provision
# What one witness of a text says counts before what another leaves open.
_ORDER = (Standing.SUPPORTED, Standing.PARTLY, Standing.UNCERTAIN, Standing.CONTRADICTED, Standing.NOT_FOUND)


@dataclass(frozen=True, slots=True)
class Judged:
    """One statement, its judgement, and the witness that it was judged by."""

    statement: Statement
    judgement: Judgement
    text: OfficialText


def judge(statement: str | Statement, text: OfficialText, verb: str = "", provision: str = "") -> Judgement:
    """The judgement on one statement (not cut any further) by one text in English, readable or sealed."""
    if isinstance(statement, str):
        statement = Statement(statement, (0, len(statement)), verb)
    return judge_tokens(tokenise(statement.text), view_of(text), statement.verb or verb, provision, statement.denied)


def judge_claim(claim: str, texts: Sequence[OfficialText], verb: str = "", provision: str = "") -> tuple[Judged, ...]:
    """Every statement of a claim by the witness that bears it best; contradicted only where no witness bears it.

    verb: the words of the reporting verb where it stands outside the claim. provision: the pinpoint, if there is one.
    """
    verb = reporting(verb)
    witnesses = [text for text in texts if text.language == LANGUAGE]
    if not witnesses or len(claim) > LONGEST:
        return ()
    found: list[Judged] = []
    for statement in split(claim):
        whole = best(statement, witnesses, verb, provision)
        found += parted(whole, witnesses, verb, provision) or [whole]
    return tuple(found)


def parted(whole: Judged, witnesses: Sequence[OfficialText], verb: str, provision: str) -> list[Judged]:
    """A statement whose last member ("and universal values") has no support is two, if that leaves one supported."""
    lacking = whole.judgement.without
    if whole.judgement.standing is not Standing.PARTLY:
        return []
    for head, tail in last_members(whole.statement):
        if (
            not has_verb(tail)
            and has_verb(head)
            and all(word.place[0] >= tail.place[0] - whole.statement.place[0] for word in lacking)
        ):
            first, second = best(head, witnesses, verb, provision), best(tail, witnesses, verb, provision)
            if first.judgement.standing is Standing.SUPPORTED and second.judgement.nowhere:
                return [first, second]
    return []


def best(statement: Statement, witnesses: Sequence[OfficialText], verb: str, provision: str) -> Judged:
    judged = [Judged(statement, judge(statement, text, verb, provision), text) for text in witnesses]
    return min(judged, key=lambda one: (_ORDER.index(one.judgement.standing), -one.judgement.coverage))
