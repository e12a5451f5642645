"""The forms that an English word takes: those that the dictionary lists and those that the rules make."""

from __future__ import annotations

from functools import lru_cache

from . import wordnet

_VOWELS = "aeiou"


@lru_cache(maxsize=32768)
def inflections(lemma: str) -> tuple[str, ...]:
    """The lemma and its regular and irregular forms, some of them forms that no one writes."""
    known = wordnet.entry(lemma)
    found = [lemma, *(known.forms if known else ())]
    found += [lemma + "s", lemma + "'s"]
    if lemma.endswith("e"):
        found += [lemma + "d", lemma + "r", lemma[:-1] + "ing"]
    elif lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        found += [lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"]
    else:
        found += [lemma + "ed", lemma + "ing"]
    if lemma.endswith(("s", "x", "z", "ch", "sh", "o")):
        found.append(lemma + "es")
    if len(lemma) > 2 and lemma[-1] not in "aeiouwxys" and lemma[-2] in _VOWELS:
        found += [lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ing"]
    return tuple(dict.fromkeys(found))
