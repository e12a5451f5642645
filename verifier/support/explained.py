"""The reasoning about the paraphrases of one line, as a page that an editor can read."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from ..contracts import Texts
from ..model import Citation, Claim, ClaimKind, Document, Extraction, OfficialText, Unavailable
from .judgement import Borne, Standing
from .judging import Judged, judge_claim
from .marking import marks
from .matching import terms_of
from .said import passage
from .tokens import tokenise
from .view import view_of

WIDTH = 96


def paraphrases(extraction: Extraction) -> Iterator[tuple[Citation, Claim]]:
    for citation in extraction.citations:
        for claim in citation.claims:
            if claim.kind is ClaimKind.PARAPHRASE:
                yield citation, claim


def lines_with_paraphrases(extraction: Extraction) -> set[int]:
    return {extraction.document.line_of(claim.span.start) for _, claim in paraphrases(extraction)}


def page(extraction: Extraction, line: int, texts: Texts) -> str:
    """All paraphrases whose words or whose citation touch the line; an empty string where there is none."""
    document = extraction.document
    found = [
        pair
        for pair in paraphrases(extraction)
        if any(touches(document, span.start, span.end, line) for span in (pair[0].span, pair[1].span))
    ]
    return "\n\n".join("\n".join(about(document, citation, claim, texts)) for citation, claim in found)


def touches(document: Document, start: int, end: int, line: int) -> bool:
    return document.line_of(start) <= line <= document.line_of(max(start, end - 1))


def about(document: Document, citation: Citation, claim: Claim, texts: Texts) -> Iterator[str]:
    """One claim of one citation."""
    words = " ".join(claim.span.of(document.text).split())
    cited = " ".join(citation.span.of(document.text).split())
    yield f"{document.name}:{document.line_of(claim.span.start)}  {citation.key or 'no key'}  ({cited})"
    yield f"  The document says of it: {words}"
    witnesses = texts.of(citation.key) if citation.key else Unavailable("", "the instrument could not be identified")
    if isinstance(witnesses, Unavailable):
        yield f"  Not judged: {witnesses.why}"
        return
    verb = claim.verb.of(document.text) if claim.verb else ""
    for number, judged in enumerate(judge_claim(claim.span.of(document.text), witnesses, verb, citation.provision), 1):
        yield ""
        yield from statement(number, judged)


def statement(number: int, judged: Judged) -> Iterator[str]:
    judgement = judged.judgement
    yield f"  {number}. {' '.join(judged.statement.text.split())}"
    yield f"     {judgement.standing.value.upper()}: {judgement.rule}"
    best = judgement.provisions[0] if judgement.provisions else "none"
    share = f"{judgement.coverage:.0%} of the words' weight borne"
    yield f"     compared with {source_of(judged.text)}, best passage {best}, {share}"
    shown = passage(judged.text, judgement)
    if shown:
        yield f"     the passage: {shown}"
    marked = phrases(judged)
    if marked and judgement.standing is not Standing.SUPPORTED:
        yield f"     a reader would look at: {', '.join(marked)}"
    for conflict in judgement.conflicts:
        yield f"     conflict of {conflict.kind}: {conflict.why}"
    for guard in judgement.guards:
        yield f"     held back: {guard}"
    for word in judgement.words:
        yield f"       {word.word:<20} {borne(word)}"


def phrases(judged: Judged) -> list[str]:
    """The stretches of the statement that a reader would mark as unsupported."""
    tokens, view = tokenise(judged.statement.text), view_of(judged.text)
    found = marks(tokens, terms_of(tokens, view), view)
    runs = [[at for at, _ in run] for told, run in groupby(enumerate(found), key=lambda pair: pair[1]) if told]
    return [f"“{' '.join(tokens.written(at) for at in run)}”" for run in runs]


def source_of(text: OfficialText) -> str:
    form = f", {text.form}" if text.form else ""
    sealed = " (sealed: its words are not shown)" if text.readable is None else ""
    return f"{text.provenance.source or text.key}{form}{sealed}"


def borne(word: Borne) -> str:
    """What bears the word, or that nothing does."""
    if not word.by:
        return "nothing in the text" + (" (says little alone)" if word.kind == "light" else "")
    by = word.by + (f" “{word.official}”" if word.official and word.official.lower() != word.word else "")
    return f"elsewhere in the text only: {by}" if word.elsewhere else by
