"""Is the title that the document gives the instrument's own?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..contracts import Case
from ..facts.judging import evidence_of, name_of, sentence
from ..facts.titles import fold_title, kinship, likeness, words_of_title
from ..model import ClaimedFact, Fact, Instrument, Level, Outcome, Suggestion, Verdict
from ..wording.language import language_of

CODE = "wrong-title"
_MARKS = "“”\"„«»‘’'‹›「」『』《》"
_NEAR = 70.0
_UNANNOUNCED = 80.0  # without a word that says so, words between marks may be words out of the text
_ANNOUNCED = re.compile(
    r"(?:entitled|titled|called|named|headed|title|on|about|concerning|regarding|intitulée?s?|titulad[oa]s?|sobre|sur"
    r"|названием|озаглавлен\w{1,4}|об?)[\s,:(]{1,5}[“”\"„«»‘']{0,2}$",
    re.IGNORECASE,
)


class WrongTitle:
    """`62/243, entitled “Situation on the occupied territories”` is wrong, `“The situation in the occupied …”` is
    right.
    """

    name = CODE
    codes: tuple[str, ...] = (CODE,)
    question = "Is the title given for it its own?"

    def judge(self, case: Case) -> Iterator[Verdict]:
        claimed = case.citation.claim_of("title")
        if claimed is not None and words_of_title(claimed.value):
            yield _judged(case, claimed)


CHECK = WrongTitle()


def _judged(case: Case, claimed: ClaimedFact) -> Verdict:
    known = case.instrument
    if not isinstance(known, Instrument) or not (known.all_facts("title") or known.names):
        return _unsure(claimed, "No title is known to compare it with.")
    said = fold_title(claimed.value)
    titles = known.all_facts("title")
    for name in (*(fact.value for fact in titles), *known.names):
        if fold_title(name) == said:
            message = f"It is a title of {name_of(known)}."
            return Verdict(
                Outcome.CONFIRMED, CODE, message, span=claimed.span, evidence=evidence_of(known, *titles[:1])
            )
    if not titles:
        return _unsure(claimed, "Its official title is not known.")
    if case.citation.language not in ("", "en") and language_of(claimed.value, case.citation.language) != "en":
        return _unsure(claimed, "Only its English title is known.")
    if is_quoted(case, claimed):
        return _quoted(case, known, titles, claimed) if _is_meant(case, titles, claimed) else _words_of(known, claimed)
    return _named(known, titles, claimed)


def is_quoted(case: Case, claimed: ClaimedFact) -> bool:
    """Whether quotation marks stand around the title."""
    text = case.document.text
    before, after = (
        text[max(0, claimed.span.start - 2) : claimed.span.start],
        text[claimed.span.end : claimed.span.end + 3],
    )
    first, last = (
        text[claimed.span.start : claimed.span.start + 1],
        text[max(0, claimed.span.end - 1) : claimed.span.end],
    )
    return any(mark in before + first for mark in _MARKS) and any(mark in after + last for mark in _MARKS)


def _is_meant(case: Case, titles: tuple[Fact, ...], claimed: ClaimedFact) -> bool:
    """Whether quoted words are given as the title, and are not words out of the text: 64/292, “the right to water”."""
    before = case.document.text[max(0, claimed.span.start - 24) : claimed.span.start]
    if _ANNOUNCED.search(before) is not None:
        return True
    said = fold_title(claimed.value).split()
    for fact in titles:
        if _is_shortened(claimed.value, fact.value):
            return True
        words = iter(fold_title(fact.value).split())
        if likeness(fact.value, claimed.value) >= _UNANNOUNCED and not all(word in words for word in said):
            return True
    return False


def _words_of(known: Instrument, claimed: ClaimedFact) -> Verdict:
    return _unsure(claimed, f"These may be words of {name_of(known)}, and not its title.")


def _quoted(case: Case, known: Instrument, titles: tuple[Fact, ...], claimed: ClaimedFact) -> Verdict:
    """A quoted title is compared word for word; one that is quite another may be that of an annex or a part."""
    best = max(titles, key=lambda fact: likeness(fact.value, claimed.value))
    alike = likeness(best.value, claimed.value)
    if _is_shortened(claimed.value, best.value):
        return Verdict(Outcome.CONFIRMED, CODE, f"It is the title of {name_of(known)}, shortened.", span=claimed.span,
                       evidence=evidence_of(known, best))  # fmt: skip
    if alike < _NEAR and kinship(best.value, claimed.value) < 0.5:
        return _unsure(
            claimed, f"The catalogue knows {name_of(known)} by another title; this may be that of an annex or a part."
        )
    level = Level.WARNING if len(best.sources) > 1 else Level.NOTE
    message = f"Its title is “{best.value}”."
    suggestion = Suggestion(claimed.span, best.value)
    return Verdict(
        Outcome.CONTRADICTED, CODE, sentence(message), level, claimed.span, evidence_of(known, best), suggestion
    )


def _named(known: Instrument, titles: tuple[Fact, ...], claimed: ClaimedFact) -> Verdict:
    """Descriptive words need only fit; a subject that is but that of one paragraph is not the instrument's own."""
    best = max((*(fact.value for fact in titles), *known.names), key=lambda name: _fit(name, claimed.value))
    if _fit(best, claimed.value) >= 0.5:
        message = f"The description fits {name_of(known)}, “{titles[0].value}”."
        return Verdict(Outcome.CONFIRMED, CODE, message, span=claimed.span, evidence=evidence_of(known, titles[0]))
    for provision, treats in known.subjects:
        if kinship(treats, claimed.value) >= 0.6 and provision.startswith("para"):
            message = f"{name_of(known)} is on “{titles[0].value}”; only {provision} treats {claimed.value}."
            evidence = evidence_of(known, titles[0])
            return Verdict(Outcome.CONTRADICTED, CODE, sentence(message), Level.WARNING, claimed.span, evidence)
    return _unsure(claimed, f"Whether this describes {name_of(known)} was not decided.")


def _fit(name: str, said: str) -> float:
    return max(likeness(name, said) / 100 if likeness(name, said) >= 60 else 0.0, kinship(name, said))


def _is_shortened(said: str, title: str) -> bool:
    """Whether the quoted words are the beginning or a whole run of the title, four words at least."""
    mine, theirs = fold_title(said), fold_title(title)
    return len(mine.split()) >= 4 and f" {mine} " in f" {theirs} "


def _unsure(claimed: ClaimedFact, message: str) -> Verdict:
    return Verdict(Outcome.UNVERIFIED, CODE, message, span=claimed.span)
