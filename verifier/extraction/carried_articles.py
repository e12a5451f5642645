"""Articles without a name in a text that goes on about one treaty: of the treaty that it has named last."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..model import CARRIED, Citation, Span
from .back_references import reference
from .known import Known
from .names import by_key
from .pinpoints import pinpoints_after

_ARTICLE = re.compile(
    r"(?:[Aa]rticles?|[Aa]rtículos?|[Сс]тать(?:я|и|е|ю|ёй|ей|ях|ям))\s{1,4}(?P<n>[0-9]{1,3}|[IVXLC]{1,6})(?![0-9A-Za-z])"
    r"(?:\s?\([0-9a-z]{1,3}\)){0,3}"
    r"(?:,?\s{1,4}(?:paragraphe?s?|paras?\.?|párrafos?|пункт\w{0,2})\s{1,4}[0-9]{1,2}(?:\s?\([a-z]\))?)?"
    r"(?!,?\s{1,4}(?:of|du|de|des|del|d['’])(?![^\W_])|\s{1,4}(?:(?:to|in|from|under|below|above)(?![^\W_])|[А-Я]))"
)
_INNER = re.compile(r",?\s{1,4}(?:paragraphe?|para\.|párrafo|пункт\w{0,2})\s{1,4}(?P<n>[0-9]{1,2})(?![0-9])")
# A document that has articles itself: "Article 52 – Inquiries by the Secretary General" over a line of its own.
_OWN = re.compile(
    r"(?m)^[ \t#*>]{0,8}(?:ARTICLE|Article|Artículo|Статья)\s{1,3}[0-9IVXLC]{1,7}(?:\s{0,2}[:–—-]\s|[.]?[ \t*]{0,4}$)"
)
# Another law that may be meant; "the Convention" of an instrument that is known is no other one.
_LAW = re.compile(
    r"(?<![^\W_])(?:Constitution|Code|Act|Law|Bill|Regulations?|Directive|Statutes?|Treaty|Treaties|Conventions?|Covenants?|Protocols?"
    r"|Charter|Agreements?|Decree|Ordinance|Loi|Traité|Pacte|Protocole|Accord|Règlement|Constitución|Ley|Código|Tratado|Convenio"
    r"|Convención|Pacto|Protocolo|Acuerdo|Reglamento|Закон\w{0,3}|Конституци\w{1,3}|Кодекс\w{0,3}|Договор\w{0,3}|Конвенци\w{1,3}"
    r"|Пакт\w{0,3}|Устав\w{0,2}|Протокол\w{0,3}|GDPR|TFEU|TEU)(?![^\W_])"
)
# Resolutions and cases have no articles.
_PASSED_OVER = ("un/", "icj/", "pcij/", "coe/ecthr/", "icty/", "icc/", "iacthr/")
_REACH, _BACK = 4000, 16
_LEAST = 3  # articles of one treaty; fewer may be another's


def carried_articles(text: str, hits: Sequence[int], known: Known) -> Iterator[Citation]:
    """The bare articles of each treaty that the document keeps citing. hits: where a word for an article begins."""
    if not hits or _OWN.search(text):
        return
    laws = [found.start() for found in _LAW.finditer(text) if not known.touches(Span(*found.span()))]
    waiting: dict[str, list[Citation]] = {}
    for hit in hits:
        match = _ARTICLE.match(text, hit)
        if match is None or text[hit - 1 : hit].isalnum() or known.touches(Span(*match.span())):
            continue
        treaty = _spoken_of(hit, known, roman=match["n"].isalpha())
        if treaty is not None and not _another(laws, treaty.span.end, match.end()):
            waiting.setdefault(treaty.key or "", []).extend(_articles(text, hit, treaty))
    for key, found in waiting.items():
        named = [citation for citation in known.citations if citation.key == key and citation.provision]
        if len({citation.provision for citation in (*named, *found)}) >= _LEAST:
            yield from found


def _spoken_of(hit: int, known: Known, *, roman: bool) -> Citation | None:
    """The treaty named last, but for one that is named with its article only, as who speaks of another does.

    roman: the number is written so; then a treaty that numbers its articles otherwise is not the one.
    """
    at, asides = known.before(hit), list[Citation]()
    for citation in reversed(known.citations[max(0, at - _BACK) : at]):
        entry = by_key().get(citation.key or "")
        if hit - citation.span.end > _REACH:
            break
        if entry is not None and (entry.roman or not roman):
            if not citation.provision:
                return citation
            asides.append(citation)
        elif entry is None and not (citation.key or "").startswith(_PASSED_OVER):
            return None
    return asides[0] if len({citation.key for citation in asides}) == 1 else None


def _another(laws: Sequence[int], start: int, end: int) -> bool:
    at = bisect_left(laws, start)
    return at < len(laws) and laws[at] < end


def _articles(text: str, hit: int, treaty: Citation) -> Iterator[Citation]:
    pins = pinpoints_after(text, hit, roman=by_key()[treaty.key or ""].roman)
    for number, pin in enumerate(pins.each if pins is not None else ()):
        inner = _INNER.match(text, pin.span.end)
        span = Span(hit if number == 0 else pin.span.start, inner.end() if inner else pin.span.end)
        provision = pin.provision + (f"({inner['n']})" if inner else "")
        yield replace(reference(span, treaty, provision, span), grammar=CARRIED)
