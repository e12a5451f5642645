"""The reasoning about the paraphrases of one line, as a page that an editor can read."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from textwrap import wrap

from ..contracts import Catalogue, Texts
from ..facts.judging import called
from ..model import Citation, Claim, ClaimKind, Document, Extraction, OfficialText, Outcome, Unavailable
from .answers import Answer, answers
from .judgement import Borne
from .judging import Judged
from .marking import marks
from .matching import terms_of
from .nearest import Ranker, nearest
from .said import passage
from .tokens import tokenise
from .view import view_of

WIDTH = 100
_REPORTED = {Outcome.CONTRADICTED: "contradicted", Outcome.CONFIRMED: "confirmed", Outcome.UNVERIFIED: "not verified"}


def paraphrases(extraction: Extraction) -> Iterator[tuple[Citation, Claim]]:
    for citation in extraction.citations:
        for claim in citation.claims:
            if claim.kind is ClaimKind.PARAPHRASE:
                yield citation, claim


def lines_with_paraphrases(extraction: Extraction) -> set[int]:
    return {extraction.document.line_of(claim.span.start) for _, claim in paraphrases(extraction)}


def page(extraction: Extraction, line: int, catalogue: Catalogue, texts: Texts, ranker: Ranker | None = None) -> str:
    """All paraphrases whose words or whose citation touch the line; an empty string where there is none.

    ranker: orders the passages that are shown beside the best one, and nothing else.
    """
    document = extraction.document
    found = [
        pair
        for pair in paraphrases(extraction)
        if any(touches(document, span.start, span.end, line) for span in (pair[0].span, pair[1].span))
    ]
    lines: list[str] = []
    for span, pairs in groupby(sorted(found, key=lambda pair: pair[1].span), key=lambda pair: pair[1].span):
        said = " ".join(span.of(document.text).split())
        lines += ["", *block(f"{document.name}:{document.line_of(span.start)} says: ", f"“{said}”", "")]
        for citation, claim in pairs:
            lines += ["", *about(extraction, citation, claim, catalogue, texts, ranker)]
    return "\n".join(lines[1:])


def touches(document: Document, start: int, end: int, line: int) -> bool:
    return document.line_of(start) <= line <= document.line_of(max(start, end - 1))


def about(
    extraction: Extraction, citation: Citation, claim: Claim, catalogue: Catalogue, texts: Texts, ranker: Ranker | None
) -> Iterator[str]:
    """One claim of one citation."""
    cited = " ".join(citation.span.of(extraction.document.text).split())
    name = called(catalogue.find(citation.key), cited)
    yield from block("Of ", f"{name} ({citation.key or 'not identified'}), cited as “{cited}”", "")
    witnesses = texts.of(citation.key) if citation.key else Unavailable("", "the instrument could not be identified")
    told = list(answers(extraction, citation, claim, witnesses, name))
    if not told:
        yield "  The document does not itself say that the text says so: it asks, supposes or repeats. Not judged."
    source = ""
    for number, answer in enumerate(told, 1):
        if answer.judged and source_of(answer.judged.text) != source:
            source = source_of(answer.judged.text)
            yield from block("  Compared with ", source, "    ")
        yield from statement(number, len(told), answer, ranker)


def statement(number: int, count: int, answer: Answer, ranker: Ranker | None) -> Iterator[str]:
    """One statement: the verdict first, then what it rests on."""
    judged = answer.judged
    verdict = f"  {f'{number}. ' if count > 1 else ''}{answer.standing.upper()}"
    yield ""
    if judged is None:
        yield from block(f"{verdict}: ", answer.message, "     ")
        return
    yield from block(f"{verdict}: ", f"“{' '.join(judged.statement.text.split())}”", "     ")
    yield from block("     ", answer.message, "     ")
    about_it = "" if answer.outcome is Outcome.CONFIRMED else f", {answer.level.value}, {answer.code}"
    yield f"     reported as: {_REPORTED[answer.outcome]}{about_it}"
    for label, words in reasons(judged, ranker):
        yield from block(f"     {label + ':':<16} ", words, " " * 22)


def reasons(judged: Judged, ranker: Ranker | None) -> Iterator[tuple[str, str]]:
    judgement = judged.judgement
    best = judgement.provisions[0] if judgement.provisions else ""
    shown = passage(judged.text, judgement)
    if shown or best:
        yield "best passage", f"{best or 'without a number'}{f': “{shown}”' if shown else ''}"
    inside = [borne(word) for word in judgement.words if word.by and not word.elsewhere]
    elsewhere = [borne(word) for word in judgement.words if word.by and word.elsewhere]
    missing = [word.word for word in judgement.words if not word.by]
    for label, words in (("in it", inside), ("elsewhere only", elsewhere), ("nowhere", missing)):
        if words:
            yield label, ", ".join(words)
    yield "covered", f"{judgement.coverage:.0%} of the weight of the statement's words"
    yield "rule", judgement.conflicts[0].kind if judgement.conflicts else judgement.rule
    for guard in judgement.guards:
        yield "held back", guard
    marked = phrases(judged)
    if marked and judgement.without:
        yield "a reader marks", ", ".join(marked)
    others = nearest(judged, ranker)
    if others:
        yield "other passages", "; ".join(others)


def borne(word: Borne) -> str:
    """The word, and what bears it where that is another word."""
    same = word.official.lower() in ("", word.word)
    if same:
        return word.word if word.by == "same word" else f"{word.word} ({word.by})"
    return f"{word.word} (“{word.official}”{'' if word.by == 'same word' else f', {word.by}'})"


def phrases(judged: Judged) -> list[str]:
    """The stretches of the statement that a reader would mark as unsupported."""
    tokens, view = tokenise(judged.statement.text), view_of(judged.text)
    found = marks(tokens, terms_of(tokens, view), view)
    runs = [[at for at, _ in run] for told, run in groupby(enumerate(found), key=lambda pair: pair[1]) if told]
    return [f"“{' '.join(tokens.written(at) for at in run)}”" for run in runs]


def source_of(text: OfficialText) -> str:
    form = f", {text.form}" if text.form else ""
    sealed = " (sealed: its words cannot be shown)" if text.readable is None else ""
    return f"{text.provenance.source or text.key}{form}{sealed}"


def block(opening: str, words: str, indent: str) -> list[str]:
    return wrap(opening + words, WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
