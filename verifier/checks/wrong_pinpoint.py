"""Does the cited article exist, and treat what the document says it treats?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..contracts import Case
from ..facts.judging import evidence_of, weight_of
from ..facts.place import neighbours_of
from ..facts.provisions import articles_on, number_and_unit, subject_told, subject_words, treated_by
from ..model import Evidence, Fact, Instrument, Level, Mention, Outcome, Span, Suggestion, Verdict
from ..wording.operative import last_operative

CODE = "wrong-pinpoint"
_BEFORE = 1500
_LIST = 300
# "Genocide is a crime under", "torture is prohibited by": what the provision is said to treat.
_SAID_TO_BE = re.compile(
    r"\b(genocide|crimes against humanity|war crimes|torture)\s(?:is|are)\s"
    r"(?:a\scrime|crimes|defined|punished|punishable|prohibited|forbidden|criminali[sz]ed)\s(?:under|in|by)\b[^.;:]{0,80}$",
    re.IGNORECASE,
)
_IS_ON = re.compile(
    r"[\s,]{1,4}(?:which\s{1,4})?(?:(?:(?:is|was)\s{1,4})?(?:about|on)|deals?\s{1,4}with|concern(?:s|ing)|treats|regarding)\s{1,4}"
    r"(?P<subject>[a-z][a-z' -]{3,80})"
)
_OPENED = re.compile(r"\((?:par|para|paragraph)?s?\.?\s?$")
_IN_BRACKETS = re.compile(r"\s?\(([A-Za-z ]{4,40})\)")


class WrongPinpoint:
    """`genocide (ICTR Statute, Article 1)` is wrong, as Article 1 is on competence; `Article 2` is right."""

    name = CODE
    codes: tuple[str, ...] = (CODE,)
    question = "Does the cited provision exist and treat what is said of it?"

    def judge(self, case: Case) -> Iterator[Verdict]:
        if not case.citation.provision:
            return
        place = number_and_unit(case.citation.provision)
        if place is None or not isinstance(case.instrument, Instrument):
            yield _unsure(case, "The provision was not compared: its instrument or number is not known.")
        elif place[1] == "para" and (last := last_operative(case.texts.of(case.citation.key or ""))):
            yield _inferred(case, _counted(case, place[0], last))
        elif case.instrument.fact("articles") is None:
            yield _unsure(case, "The catalogue does not hold the provisions of this instrument.")
        else:
            yield _inferred(case, _judged(case, case.instrument, *place))


CHECK = WrongPinpoint()


def _inferred(case: Case, found: Verdict) -> Verdict:
    """What accuses nobody where only the passage tells which text is meant."""
    if found.outcome is Outcome.CONTRADICTED and case.citation.carried:
        return _unsure(case, "Which text is meant is not said here.")
    return found


def _judged(case: Case, known: Instrument, number: int, unit: str) -> Verdict:
    articles = known.fact("articles")
    assert articles is not None
    if unit not in ("art", "para"):
        return _unsure(case, f"Only articles are known of this instrument, not “{case.citation.provision}”.")
    if unit == "art" and number > int(articles.value):
        return _behind_the_last(case, known, number, articles)
    subject = _subject(case, known)
    right = articles_on(known, subject) if subject else []
    if right and number not in right and len(right) == 1 and _only_names_the_crime(case):
        return _other_article(case, known, number, right[0], subject)
    if unit == "para":
        if _stands_alone_in_brackets(case):
            return _wrong_unit(case, known, number)
        return _unsure(case, "Which article the paragraph belongs to is not said here.")
    treats = treated_by(known, number)
    about = f" ({treats})" if treats else ""
    return Verdict(
        Outcome.CONFIRMED,
        CODE,
        f"Article {number}{about} exists.",
        span=_place(case),
        evidence=_evidence(known, number),
    )


def _behind_the_last(case: Case, known: Instrument, number: int, articles: Fact) -> Verdict:
    if _names_no_text(case):
        return _unsure(case, f"It has {articles.value} articles: this one may be another text's.")
    weight = weight_of(articles, str(number))
    reason = f"; {weight.reason}" if weight.reason else ""
    message = f"It has {articles.value} articles; there is no Article {number}{reason}."
    return Verdict(weight.outcome, CODE, message, weight.level, _place(case), evidence_of(known, articles))


def _names_no_text(case: Case) -> bool:
    """Whether the article stands without a text beside it, so that which one is meant has been inferred."""
    citation = case.citation
    return citation.mention is Mention.ANAPHORIC and citation.provision_span == citation.span


def _counted(case: Case, number: int, last: int) -> Verdict:
    """A paragraph of a resolution against the last one that its text has."""
    if number <= last:
        return Verdict(Outcome.CONFIRMED, CODE, f"The text has {last} operative paragraphs.", span=_place(case))
    if number == last + 1:  # the last number of a scanned text may have been lost
        return _unsure(case, f"The text at hand shows {last} operative paragraphs.")
    if case.citation.mention is Mention.ANAPHORIC and neighbours_of(case):
        return _unsure(case, f"The text that is likely to be meant shows {last} operative paragraphs.")
    message = f"Its text has {last} operative paragraphs; there is no paragraph {number}."
    evidence = (Evidence(f"the last operative paragraph is {last}", source="its own text", provision=f"op {last}"),)
    return Verdict(Outcome.CONTRADICTED, CODE, message, Level.WARNING, _place(case), evidence)


def _subject(case: Case, known: Instrument) -> str:
    """What the document says the provision treats: in brackets behind it, or as all its neighbours in a list do."""
    text, place = case.document.text, _place(case)
    match = _IN_BRACKETS.match(text, place.end)
    if match and articles_on(known, match[1]):
        return match[1]
    said = _SAID_TO_BE.search(_clause(text, case.citation.span))
    if said and articles_on(known, said[1].lower()):
        return said[1].lower()
    if told := _told_subject(case, known):
        return told
    shared = _shared_by_neighbours(case)
    before = text[max(0, case.citation.span.start - _BEFORE) : case.citation.span.start].lower()
    return shared if shared and shared.split()[0] in before and articles_on(known, shared) else ""


def _told_subject(case: Case, known: Instrument) -> str:
    """The subject of "Article 10 is about trade unions and the right to strike", as the catalogue words it."""
    text, place = case.document.text, number_and_unit(case.citation.provision)
    found = _IS_ON.match(text, max(case.citation.span.end, _place(case).end))
    return subject_told(known, found["subject"], but=place[0]) if found and place is not None else ""


def _clause(text: str, span: Span) -> str:
    """The words of the sentence before the citation, with the citation's own."""
    before = text[max(0, span.start - 200) : span.start]
    return re.split(r"[.;:]\s|\n\n", before)[-1]


def _shared_by_neighbours(case: Case) -> str:
    """The one subject that the articles cited of other instruments in the same list treat, two instruments at least."""
    treated: dict[str, set[str]] = {}
    for other in neighbours_of(case, reach=_LIST):
        instrument, place = case.catalogue.find(other.key), number_and_unit(other.provision)
        if isinstance(instrument, Instrument) and place is not None and other.provision_span is not None:
            subject = subject_words(treated_by(instrument, place[0]))
            treated.setdefault(subject, set()).add(instrument.key)
    shared = [subject for subject, keys in treated.items() if subject and len(keys) >= 2]
    return shared[0] if len(shared) == 1 and len(treated) <= 2 else ""


def _only_names_the_crime(case: Case) -> bool:
    """Whether the pinpoint stands without a statement of its own, as in a list of statutes with their articles."""
    quotes_or_says = [claim for claim in case.citation.claims if claim.kind in ("quotation", "embedded-text")]
    return not quotes_or_says and case.citation.provision_span is not None and case.citation.span.contains(_place(case))


def _stands_alone_in_brackets(case: Case) -> bool:
    """Whether the paragraph is all that stands in its brackets: (par. 4)."""
    start, end = _place(case).start, _place(case).end
    text = case.document.text
    return bool(_OPENED.search(text, max(0, start - 14), start) and text[end : end + 2].lstrip().startswith(")"))


def _other_article(case: Case, known: Instrument, number: int, right: int, subject: str) -> Verdict:
    treats = treated_by(known, number)
    is_on = f" is on {treats}" if treats else f" does not treat {subject}"
    message = f"Article {number}{is_on}; {subject} is Article {right}."
    suggestion = _edit(case, f"Article {right}")
    evidence = _evidence(known, number) + _evidence(known, right)
    return Verdict(
        Outcome.CONTRADICTED,
        CODE,
        message,
        Level.ERROR if treats else Level.WARNING,
        _place(case),
        evidence,
        suggestion,
    )


def _wrong_unit(case: Case, known: Instrument, number: int) -> Verdict:
    articles = known.fact("articles")
    treats = treated_by(known, number)
    about = f" ({treats})" if treats else ""
    message = f"It is divided into articles, not paragraphs: Article {number}{about}."
    if articles is None or number > int(articles.value):
        return _unsure(case, "It is divided into articles, not paragraphs.")
    suggestion = _edit(case, f"Article {number}")
    return Verdict(Outcome.CONTRADICTED, CODE, message, Level.NOTE, _place(case), _evidence(known, number), suggestion)


def _edit(case: Case, replacement: str) -> Suggestion | None:
    place = case.citation.provision_span
    return Suggestion(place, replacement) if place else None


def _evidence(known: Instrument, number: int) -> tuple[Evidence, ...]:
    treats = treated_by(known, number)
    return (
        (Evidence(f"Article {number}: {treats}", source="its own text", provision=f"art {number}"),) if treats else ()
    )


def _place(case: Case) -> Span:
    return case.citation.provision_span or case.citation.span


def _unsure(case: Case, message: str) -> Verdict:
    return Verdict(Outcome.UNVERIFIED, CODE, message, span=_place(case))
