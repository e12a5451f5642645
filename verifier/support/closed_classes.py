"""The words of closed classes by their ids, by which they are recognised in a sealed text."""

from __future__ import annotations

from functools import cache

from ..texts.ids import word_id
from .inflection import inflections
from .vocabulary import countries, homes, ladder, modals, months, number_words, ordinal_words, words_in

_TABLES = (
    "negations", "exceptions", "quantifiers", "actors", "pronouns", "function", "units", "unnamed", "armed_heads",
    "offices", "manners", "restrictors", "conditions", "whole", "partial", "unreal", "comparisons",
)  # fmt: skip
_VERBS = ("denials", "lifting")
_FIGURES = 2100  # numbers below it, years of our time among them


@cache
def closed_ids() -> dict[bytes, str]:
    """Word id to word."""
    words = {word for table in _TABLES for word in words_in(table)}
    words |= {*number_words(), *ordinal_words(), *months(), *modals(), *countries(), *homes()}
    words |= {str(number) for number in range(_FIGURES)}
    verbs = {*ladder(), *(verb for table in _VERBS for verb in words_in(table))}
    words |= {form for verb in verbs for form in inflections(verb)}
    return {word_id(word): word for word in sorted(words)}
