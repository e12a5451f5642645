"""The second pass: short forms and back-references, bound to what the document has named before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..contracts import Scan
from ..model import Citation, EmbeddedText, Mention
from .back_references import back_references, speaking_documents
from .bare_articles import bare_articles, own_articles
from .carried_articles import carried_articles
from .carried_paragraphs import carried_paragraphs
from .collectives import collectives
from .definitions import Definition, definitions_in, uses_of
from .ibidem import ibidem
from .known import known_from
from .pinpoint_lists import listed_pinpoints
from .pointing_words import latter
from .reference_words import reference_words
from .strasbourg import of_strasbourg
from .subjects import going_on


def with_bound(scan: Scan, citations: Sequence[Citation], embedded: Sequence[EmbeddedText]) -> tuple[Citation, ...]:
    """The citations with those that the second pass adds, in order of the text. A pure function.

    What is added never displaces what a grammar has found; a citation whose antecedent is not certain is not added.
    """
    if not citations:
        return ()
    text, known = scan.text, tuple(citations)
    hits = reference_words(scan.lower)
    definitions = definitions_in(text, known)
    known = _merged(known, _defined(text, definitions))
    known = _merged(known, listed_pinpoints(text, known))
    if hits["its"]:
        known = _merged(known, own_articles(text, hits["its"], known_from(text, known)))
    known = _merged(known, collectives(text, hits["plural"], known, embedded))
    named = known_from(text, known)
    known = _merged(known, back_references(text, hits["noun"], named, embedded, definitions))
    named = known_from(text, known, named)
    known = _merged(known, of_strasbourg(text, hits["noun"], named))
    named = known_from(text, known, named)
    known = _merged(known, speaking_documents(text, hits["says"], named))
    known = _merged(known, going_on(text, known_from(text, known, named)))
    if hits["latter"]:
        known = _merged(known, latter(text, hits["latter"], known_from(text, known, named)))
    known = _merged(known, bare_articles(text, hits["article"], known_from(text, known, named)))
    if hits["article"]:
        known = _merged(known, carried_articles(text, hits["article"], known_from(text, known, named)))
    if hits["paragraph"]:
        known = _merged(known, carried_paragraphs(text, hits["paragraph"], known_from(text, known, named)))
    return _merged(known, ibidem(text, hits["ibid"], known_from(text, known, named))) if hits["ibid"] else known


def _defined(text: str, definitions: Iterable[Definition]) -> Iterable[Citation]:
    """Later uses of short names, but for bare kind words ("the Convention"), which back-references bind."""
    for definition in definitions:
        if definition.name.isalpha() and not definition.name.isupper():
            continue
        for span in uses_of(text, definition):
            antecedent = definition.citation
            yield Citation(span, "binding", antecedent.key, Mention.SHORT, antecedent=antecedent.span)


def _merged(known: tuple[Citation, ...], added: Iterable[Citation]) -> tuple[Citation, ...]:
    """Both in order of the text; what overlaps something known, its provision too, or something added before it, is
    left out."""
    new = list(added)
    if not new:
        return known
    pointed = {place.start for c in known if (place := c.provision_span) is not None and not c.span.contains(place)}
    if pointed:
        new = [c for c in new if pointed.isdisjoint(range(c.span.start, c.span.end))]
    merged: list[Citation] = []
    marked = sorted([*((c, 0) for c in known), *((c, 1) for c in new)], key=lambda pair: (pair[0].span.start, pair[1]))
    for citation, is_new in marked:
        last = merged[-1] if merged else None
        if (
            last is None
            or not last.span.overlaps(citation.span)
            or (last.span == citation.span and last.mention is citation.mention is Mention.COLLECTIVE)
        ):
            merged.append(citation)
        elif not is_new:
            while merged and merged[-1].span.overlaps(citation.span) and merged[-1].grammar == "binding":
                merged.pop()
            merged.append(citation)
    return tuple(merged)
