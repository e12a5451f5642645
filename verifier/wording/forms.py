"""Other shapes of one word: spellings, scanning damage, joined and broken words; tried by hashing, so a seal
answers too.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from hashlib import blake2b

from ..texts.ids import PERSON
from .vocabulary import ROMAN, common_words, is_known, number_of, vocabulary

# What scanners read for one another; both directions are tried.
CONFUSED = (
    ("rn", "m"), ("cl", "d"), ("ii", "u"), ("li", "h"), ("vv", "w"), ("ni", "m"), ("in", "m"), ("nn", "m"), ("fi",
    "h"), ("ri", "n"),
    ("l", "1"), ("i", "1"), ("i", "l"), ("o", "0"), ("s", "5"), ("s", "8"), ("b", "8"), ("b", "6"), ("g", "9"), ("z",
    "2"), ("t", "7"),
    ("c", "e"), ("e", "o"), ("a", "o"), ("h", "b"), ("n", "u"), ("n", "h"), ("t", "l"), ("t", "i"), ("f", "t"), ("c",
    "o"), ("l", "i"),
    ("u", "v"), ("y", "v"), ("r", "i"), ("j", "i"), ("q", "g"), ("d", "cl"), ("a", "e"), ("s", "c"), ("s", "a"),
    ("b", "h"), ("m", "n"),
)  # fmt: skip
# British and American spellings, and the like, as ends or insides of words; both directions are tried.
SPELLINGS = (
    ("isation", "ization"), ("ise", "ize"), ("ising", "izing"), ("ised", "ized"), ("ises", "izes"), ("yse", "yze"),
    ("our", "or"),
    ("tre", "ter"), ("ence", "ense"), ("ogue", "og"), ("mme", "m"), ("ll", "l"), ("lment", "llment"), ("xion", "ction"),
    ("ae", "e"), ("oe", "e"), ("gement", "gment"), ("wards", "ward"), ("ph", "f"), ("cheque", "check"),
)  # fmt: skip
# Those of them that style guides choose between, and that make no other word of an English one.
_CHOSEN = (
    ("isation", "ization"), ("ise", "ize"), ("ising", "izing"), ("ised", "ized"), ("yse", "yze"), ("ysing", "yzing"),
    ("our", "or"), ("tre", "ter"), ("ence", "ense"), ("ogue", "og"), ("mme", "m"), ("ll", "l"), ("gement", "gment"),
    ("towards", "toward"),
)  # fmt: skip
_SETTLED = 3  # letters before the choice: "mourning" is no other way to write "morning"
_ENDINGS = ("ed", "ing", "er", "ers")
_MISPRINTS = (("ll", "l"), ("ae", "e"), ("oe", "e"))  # in a word that is none they are no spelling, but a lost letter
_ALPHABETS = {
    "en": "abcdefghijklmnopqrstuvwxyz'", "fr": "abcdefghijklmnopqrstuvwxyzàâçéèêëîïôûùœ",
    "es": "abcdefghijklmnopqrstuvwxyzáéíóúñü",
    "ru": "абвгдежзийклмнопрстуфхцчшщъыьэюяё", "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى",
}  # fmt: skip
_FIGURES = re.compile("[0-9]+")
_ORDINAL = re.compile("([0-9]+)(?:st|nd|rd|th|er|re|ème|º|ª|й)")
_LONGEST = 24


def _ids(words: Iterable[str]) -> frozenset[int]:
    """The ids of many made words, past the cache that real words share."""
    return frozenset(
        int.from_bytes(blake2b(word.encode(), digest_size=4, person=PERSON).digest(), "little") for word in set(words)
    )


_ALEFS = "اأإآٱ"
_ENDS = {"ى": "ي", "ي": "ى", "ة": "ه", "ه": "ة"}
_ACCENTED = {"a": "àâá", "c": "ç", "e": "éèê", "i": "îí", "o": "ôó", "u": "ûú"}
_CLITICS = ("l'", "d'", "qu'", "n'", "s'", "c'")


@lru_cache(maxsize=4096)
def typed(word: str, language: str) -> frozenset[int]:
    """Ids of the same word typed in another way: the forms of alef and the stretched line of Arabic, е for ё in
    Russian, oe for œ, capitals without their accents.
    """
    if language == "ar":
        found = set(_typed_arabic(word))
    else:
        found = {word.replace("ё", "е"), *(word[:at] + "ё" + word[at + 1 :] for at in _all("е", word))}
        found |= {word.replace(one, other) for one, other in (("œ", "oe"), ("oe", "œ"), ("æ", "ae"), ("ae", "æ"))}
        found |= {other + word[1:] for other in _ACCENTED.get(word[:1], "")} if language in ("fr", "es") else set()
    return frozenset(map(number_of, found - {word}))


def _typed_arabic(word: str) -> Iterator[str]:
    plain = word.replace("ـ", "")
    ends = (plain, plain[:-1] + _ENDS[plain[-1]]) if plain[-1:] in _ENDS else (plain,)
    places = [at for at, letter in enumerate(plain) if letter in _ALEFS][:3]
    for end in ends:
        for alefs in itertools.product(_ALEFS, repeat=len(places)):
            letters = list(end)
            for at, alef in zip(places, alefs, strict=True):
                letters[at] = alef
            yield "".join(letters)
    yield from (plain[:at] + "ـ" + plain[at:] for at in range(1, len(plain)))


def _all(letter: str, word: str) -> list[int]:
    return [at for at, other in enumerate(word) if other == letter]


@lru_cache(maxsize=1024)
def elided(word: str) -> frozenset[int]:
    """Ids of the word with a French article or preposition grown on it: "l'élimination"."""
    return frozenset(number_of(clitic + word) for clitic in _CLITICS)


@lru_cache(maxsize=4096)
def spellings(word: str, language: str) -> frozenset[int]:
    """Ids of other accepted ways to write a folded word: organise, organize; 5, five, V; 3rd, third."""
    pairs = SPELLINGS if is_known(word, language) else tuple(pair for pair in SPELLINGS if pair not in _MISPRINTS)
    found = {number_of(other) for other in _swapped(word, pairs)} if len(word) > 4 else set()
    value = vocabulary(language).values.get(number_of(word))
    ordinal = _ORDINAL.fullmatch(word)
    if ordinal:
        value = int(ordinal[1])
    if value is None and word in ROMAN and language != "zh":
        value = ROMAN.index(word) + 1
    if value is not None:
        found |= {other for other, its in vocabulary(language).values.items() if its == value}
        found |= {number_of(ROMAN[value - 1])} if 0 < value <= len(ROMAN) else set()
    if word.endswith(("'s", "s'")):
        found.add(number_of(word[:-2]))
    return frozenset(found - {number_of(word)})


@lru_cache(maxsize=1024)
def variants(word: str, language: str) -> frozenset[int]:
    """Ids of the spelling that another style guide chooses for an English word: organise and organize."""
    if language != "en":
        return frozenset()
    found = [other for other in _swapped(word, _CHOSEN) if word[:_SETTLED] == other[:_SETTLED]]
    known = [other for other in found if is_known(word, language) or is_known(other, language)]
    return frozenset(number_of(other) for other in known if not _two_words(*sorted((word, other), key=len)))


def _two_words(single: str, double: str) -> bool:
    """Whether "filed" and "filled" are two words, as the first comes of a verb in -e: "labeled" comes of none."""
    if double.count("ll") == single.count("ll"):
        return False
    ends = (end for end in _ENDINGS if single.endswith(end))
    return any(is_known(f"{single[: -len(end)]}e", "en") for end in ends)


def _swapped(word: str, pairs: tuple[tuple[str, str], ...]) -> Iterator[str]:
    """The word with one of the pairs exchanged at one place."""
    for one, other in pairs:
        for old, new in ((one, other), (other, one)):
            at = word.find(old) if old else -1
            while at >= 0:
                yield word[:at] + new + word[at + len(old) :]
                at = word.find(old, at + 1)


@lru_cache(maxsize=4096)
def near(word: str, language: str) -> frozenset[int]:
    """Ids of all words one letter away: one left out, put in, exchanged, or two swapped. Figures are near nothing."""
    if _FIGURES.fullmatch(word) or len(word) > _LONGEST:
        return frozenset()
    return _ids(_one_letter_away(word, language)) - {number_of(word)}


def _one_letter_away(word: str, language: str) -> Iterator[str]:
    letters = _ALPHABETS.get(language, _ALPHABETS["en"]) + ("0123456789" if any(map(str.isdigit, word)) else "")
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        yield from (head + letter + tail for letter in letters)
        if tail:
            yield head + tail[1:]
            yield from (head + letter + tail[1:] for letter in letters)
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]


@lru_cache(maxsize=1024)
def clipped(word: str, language: str) -> frozenset[int]:
    """Ids of words that lost their first or last letter and became this one."""
    letters = _ALPHABETS.get(language, _ALPHABETS["en"])
    return _ids(end for letter in letters for end in (word + letter, letter + word)) - {number_of(word)}


@lru_cache(maxsize=4096)
def misread(word: str, language: str) -> frozenset[int]:
    """Ids of words that a scanner may turn into this one, by one or two usual confusions."""
    if _FIGURES.fullmatch(word) or len(word) > _LONGEST:
        return frozenset()
    once = set(_swapped(word, CONFUSED))
    twice = (
        {other for first in once for other in _swapped(first, CONFUSED)}
        if len(word) > 3 and not is_known(word, language)
        else set()
    )
    return _ids(once | twice) - {number_of(word)}


@lru_cache(maxsize=1024)
def twice_damaged(word: str, language: str) -> frozenset[int]:
    """Ids of words that one usual confusion and one lost or added letter turn into this one."""
    if len(word) > _LONGEST or _FIGURES.fullmatch(word):
        return frozenset()
    letters = _ALPHABETS.get(language, _ALPHABETS["en"])
    once = sorted({word, *_swapped(word, CONFUSED)})[:30]
    lost = (one[:at] + letter + one[at:] for one in once for at in range(len(one) + 1) for letter in letters)
    added = (one[:at] + one[at + 1 :] for one in once for at in range(len(one)))
    return _ids(lost) | _ids(added)


@lru_cache(maxsize=4096)
def halves(word: str) -> frozenset[tuple[int, int]]:
    """The pairs of ids that the word would give if it were written as two."""
    return frozenset((number_of(word[:at]), number_of(word[at:])) for at in range(1, len(word)))


def name_shapes(word: str) -> frozenset[int]:
    """Ids of the country of a people's name and the other way round, as far as their endings tell."""
    return _name_shapes(word)


_NAME_ENDINGS = ("n", "an", "ian", "i", "ani", "ese", "ish", "a", "ia", "ic")


@lru_cache(maxsize=1024)
def _name_shapes(word: str) -> frozenset[int]:
    roots = {word} | {word[: -len(end)] for end in _NAME_ENDINGS if word.endswith(end) and len(word) - len(end) > 3}
    return frozenset(number_of(root + end) for root in roots for end in ("", *_NAME_ENDINGS))


def relation(word: str, stem: int, official: int, official_stem: int, language: str) -> str:
    """How a quoted word relates to the official one that stands in its place: see the return values.

    typed: the same word, typed otherwise. spelling: another accepted way to write it. form: another ending. noise:
    scanning damage. near: one letter off, but a word of its own. name: a country and its people. Empty: another word.
    """
    if official in typed(word, language):
        return "typed"
    names = vocabulary(language).classes
    if official in spellings(word, language):
        unlike = len(word) > 4 and names.get(official, "") not in ("", names.get(number_of(word)))
        if not unlike:  # "forth" is no spelling of "fourth"
            return "spelling"
    if names.get(official) == "place" and names.get(number_of(word)) == "place":
        return "name" if official in name_shapes(word) else ""
    known = is_known(word, language)
    if stem == official_stem:
        return "form" if known or len(word) < 4 else _damaged(word, official, language) or "form"
    if official in misread(word, language):
        return "near" if known and number_of(word) in common_words(language) else "noise"
    if official in near(word, language):
        return "near" if known else "noise"
    if not known and len(word) > 5 and official in twice_damaged(word, language):
        return "noise"
    return ""


def _damaged(word: str, official: int, language: str) -> str:
    return "noise" if official in near(word, language) or official in misread(word, language) else ""
