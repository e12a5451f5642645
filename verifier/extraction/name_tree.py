"""Finds known names of instruments around the word that says what kind of instrument they are."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache, lru_cache

from ..model import Span
from .name_words import content_words, folded_word, words_after, words_before
from .names import NamedInstrument, named_instruments

# The words at which names are looked for, in lower case; the first that a name holds is its pivot.
_KINDS = [
    "convention",
    "covenant",
    "protocol",
    "declaration",
    "charter",
    "statute",
    "treaty",
    "treaties",
    "pact",
    "agreement",
    "pacte",
    "protocole",
    "déclaration",
    "charte",
    "statut",
    "traité",
    "accord",
    "convención",
    "convenio",
    "convenios",
    "pacto",
    "protocolo",
    "declaración",
    "carta",
    "estatuto",
    "tratado",
    "acuerdo",
    "конвенция",
    "пакт",
    "протокол",
    "декларация",
    "устав",
    "хартия",
    "статут",
    "договор",
    "соглашение",
    "اتفاقية",
    "اتفاقيات",
    "اتفاق",
    "عهد",
    "إعلان",
    "ميثاق",
    "نظام",
    "معاهدة",
]
_SECOND_KINDS = [
    *("final", "constitutive", "constitutif", "constitution", "regulations", "westphalia", "wrongful"),
    "заключительный",
]
_LONGEST = 30
_PARTED = re.compile(r"\s{0,3}[,;:.!?]")
_Before = tuple[tuple[str, ...], tuple[int, ...]]


@dataclass(slots=True, eq=False)
class _Node:
    below: dict[str, _Node] = field(default_factory=dict)
    ends: dict[tuple[str, ...], tuple[NamedInstrument, str]] = field(default_factory=dict)  # by the words before


@dataclass(frozen=True, slots=True)
class NameFound:
    """A known name in the text. exact: False where letters differ from the known name."""

    span: Span
    instrument: NamedInstrument
    language: str
    exact: bool
    words: int
    head: Span


@cache
def kinds() -> dict[str, str]:
    """Folded kind words, with themselves as they are written."""
    return {folded_word(kind): kind for kind in (*_KINDS, *_SECOND_KINDS)}


@cache
def anchors() -> tuple[str, ...]:
    """Lower-case strings of which every name outside Chinese holds one, and the Chinese names themselves."""
    stems = {
        kind[:-2] if "\u0400" <= kind[0] <= "\u052f" and len(kind) > 6 else kind for kind in (*_KINDS, *_SECOND_KINDS)
    }
    stems |= {folded_word(kind) for kind in _KINDS if "\u0600" <= kind[0] <= "\u06ff"} | {"إعلان", "اعلان"}
    return (*sorted(stems), *sorted(chinese()))


@cache
def chinese() -> dict[str, NamedInstrument]:
    return {name: entry for entry in named_instruments() for language, name in entry.names if language == "zh"}


@cache
def _roots() -> dict[str, _Node]:
    roots: dict[str, _Node] = {}
    first = {folded_word(kind) for kind in _KINDS}
    for entry in named_instruments():
        for language, name in entry.names:
            words = content_words(name)
            pivot = next((n for n, w in enumerate(words) if w in first), None)
            if pivot is None:
                pivot = next((n for n, w in enumerate(words) if w in kinds()), None)
            if language == "zh" or pivot is None:
                continue
            node = roots.setdefault(words[pivot], _Node())
            for word in words[pivot + 1 :]:
                node = node.below.setdefault(word, _Node())
            node.ends.setdefault(tuple(reversed(words[:pivot])), (entry, language))
    return roots


def name_at(text: str, at: int, end: int) -> NameFound | None:
    """The longest known name whose kind word stands at this place."""
    node = _roots().get(folded_word(text[at:end]))
    if node is None:
        return None
    head, exact, depth = Span(at, end), True, 1
    before = _before(text, at) if node.ends else None
    best = _ending(node, before, head, end, exact, depth) if before else None
    for word, span in words_after(text, end, _LONGEST):
        if depth == 1 and best is not None and best.words > 1 and _PARTED.match(text, end):
            break  # "the Genocide Convention, genocide is"
        if not word:
            continue
        below = node.below.get(word)
        if below is None:
            below, exact = _nearly(node, word), False
        if below is None:
            break
        node, depth = below, depth + 1
        if node.ends:
            before = before or _before(text, at)
            best = _ending(node, before, head, span.end, exact, depth) or best
    return best


def _before(text: str, at: int) -> _Before:
    """The words before a kind word that carry meaning, nearest first, and where each begins."""
    meaning = [(word, span.start) for word, span in words_before(text, at, 6) if word]
    return tuple(word for word, _ in meaning), tuple(start for _, start in meaning)


def _ending(node: _Node, before: _Before, head: Span, end: int, exact: bool, depth: int) -> NameFound | None:
    """The name that ends here with the most words before its kind word."""
    meaning, starts = before
    for most in range(len(meaning), -1, -1):
        known = node.ends.get(meaning[:most])
        if known is not None:
            start = starts[most - 1] if most else head.start
            return NameFound(Span(start, end), *known, exact, depth + most, head)
    return None


@lru_cache(maxsize=4096)
def _nearly(node: _Node, word: str) -> _Node | None:
    """The only word here that one or two letters turn into this one."""
    if len(word) < 5:
        return None
    from rapidfuzz.distance import OSA

    allowed = 1 if len(word) < 9 else 2
    near = [w for w in node.below if len(w) > 4 and OSA.distance(w, word, score_cutoff=allowed) <= allowed]
    return node.below[near[0]] if len(near) == 1 else None
