"""Articles that are listed after an instrument's name, each in a paragraph of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..model import Citation, Mention, Span
from .names import by_key
from .pinpoints import pinpoints_after

_ANNOUNCED = re.compile(
    r"(?:following|certain|several|suivants?|siguientes|следующ\w{2,3})\s{1,6}(?:articles?|provisions?|артикул"
    r"|artículos?|стат\w{2,3})",
    re.IGNORECASE,
)
_ITEM = re.compile(
    r"(?:^|\n)[ \t]{0,8}(?:[-–•*][ \t]{1,3})?(?P<at>(?:Article|Art\.|Статья|Artículo)\s{1,3}[0-9IVX]{1,5})(?=["
    r"\s,.:;(–-])"
)
_COLON = re.compile(r"[^\n]{0,160}:\s*(?=\n)")


def listed_pinpoints(text: str, citations: Sequence[Citation]) -> Iterator[Citation]:
    """ "... the following articles of the Declaration: Article 2, ...; Article 3, ...": one citation an item."""
    for number, citation in enumerate(citations):
        entry = by_key().get(citation.key or "")
        if entry is None or _ANNOUNCED.search(text, max(0, citation.span.start - 80), citation.span.start) is None:
            continue
        if _COLON.match(text, citation.span.end) is None:
            continue
        limit = citations[number + 1].span.start if number + 1 < len(citations) else len(text)
        yield from _items(text, citation, limit, entry.roman)


def _items(text: str, antecedent: Citation, limit: int, roman: bool) -> Iterator[Citation]:
    last = antecedent.span.end
    for item in _ITEM.finditer(text, antecedent.span.end, limit):
        if item.start() - last > 900:
            return
        pins = pinpoints_after(text, item.start("at"), roman=roman)
        if pins is None:
            return
        for pin in pins.each[:1]:
            span = Span(item.start("at"), pin.span.end)
            last = span.end
            yield Citation(
                span, "binding", antecedent.key, Mention.SHORT, pin.provision, pin.span, antecedent=antecedent.span
            )
