"""The closed classes of each language, by word id, so that sealed and readable words are told apart alike."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

from ..texts.ids import word_id

FILES = {"en": "english", "fr": "french", "es": "spanish", "ru": "russian", "ar": "arabic", "zh": "chinese"}
STEMMERS = {"en": "english", "fr": "french", "es": "spanish", "ru": "russian", "ar": "arabic"}
# Where a word could stand in two classes, the earlier one counts.
ORDER = ("negation", "exception", "modal", "quantifier", "date", "number", "place", "actor", "function-word")
DIGITS = 10_000  # numbers in figures are recognised in a seal up to here; on the document's side there is no limit
ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
         "xviii", "xix", "xx", "xxi", "xxii", "xxiii", "xxiv", "xxv", "xxvi", "xxvii", "xxviii", "xxix", "xxx")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Rung:
    """Where an operative verb stands on its ladder: the higher the strength, the more it binds."""

    family: str
    strength: int


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the ids of one language's words mean. `classes`, `values`, `pronouns`, `adverbs`, `guards` are by word id."""

    language: str
    classes: Mapping[int, str]
    values: Mapping[int, int]
    rungs: Mapping[int, Rung]  # by the id of the word or of its stem
    pronouns: frozenset[int]
    adverbs: frozenset[int]
    units: frozenset[int]
    enumerators: frozenset[int]

    def rung(self, word: int, stem: int) -> Rung | None:
        """The rung of an operative verb, by its word or its stem."""
        return self.rungs.get(word) or self.rungs.get(stem)

    def class_of(self, word: int) -> str:
        """The closed class of a word, or an empty string."""
        return self.classes.get(word, "")


def number_of(word: str) -> int:
    """A folded word's id as a number."""
    return int.from_bytes(word_id(word), "little")


@lru_cache(maxsize=8)
def _table(name: str) -> dict[str, Any]:
    return tomllib.loads((files("verifier.data.wording") / f"{name}.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def figures() -> Mapping[int, int]:
    """The ids of 0 to 9999 in figures."""
    return {number_of(str(value)): value for value in range(DIGITS)}


@lru_cache(maxsize=8)
def vocabulary(language: str) -> Vocabulary:
    """The vocabulary of a language; one without closed classes where none is known."""
    table = _table(FILES[language]) if language in FILES else {}
    values = {**figures(), **_valued(table, "numbers"), **_valued(table, "ordinals")}
    return Vocabulary(
        language,
        _classes(table, values),
        values,
        _rungs(table, language),
        _ids(table, "pronouns"),
        _ids(table, "adverbs"),
        _ids(table, "units"),
        frozenset(map(number_of, (*ROMAN, *"abcdefghijklmnopqrstuvwxyz"))) | frozenset(figures()),
    )


def _ids(table: Mapping[str, Any], name: str) -> frozenset[int]:
    return frozenset(number_of(word) for word in table.get(name, ()))


def _valued(table: Mapping[str, Any], name: str) -> dict[int, int]:
    return {number_of(word): value for word, value in table.get(name, {}).items()}


def _classes(table: Mapping[str, Any], values: Mapping[int, int]) -> dict[int, str]:
    places = frozenset(map(number_of, _table("places").get(table.get("language", ""), ())))
    members = {
        "negation": _ids(table, "negations"),
        "exception": _ids(table, "exceptions"),
        "modal": frozenset(_valued(table, "modals")),
        "quantifier": _ids(table, "quantifiers"),
        "date": frozenset(_valued(table, "months")),
        "number": frozenset(values),
        "place": places,
        "actor": _ids(table, "actors"),
        "function-word": _ids(table, "function"),
    }
    return {word: name for name in reversed(ORDER) for word in members[name]}


def _rungs(table: Mapping[str, Any], language: str) -> dict[int, Rung]:
    found: dict[int, Rung] = {}
    for entry in table.get("operative", ()):
        rung = Rung(entry["family"], entry["strength"])
        for verb in entry["verbs"]:
            found[number_of(verb)] = found[stem_of(verb, language)] = rung
    return found


@lru_cache(maxsize=8)
def _stemmer(language: str) -> Any:
    import snowballstemmer

    return snowballstemmer.stemmer(STEMMERS[language]) if language in STEMMERS else None


@lru_cache(maxsize=65536)
def stem_of(word: str, language: str) -> int:
    """The id of a folded word's Snowball stem; of the word itself where the language has no stemmer."""
    stemmer = _stemmer(language)
    return number_of(stemmer.stemWord(word) if stemmer else word)


@lru_cache(maxsize=1)
def bodies() -> Mapping[str, tuple[str, ...]]:
    """Initials of bodies and the words of their names."""
    return {initials: tuple(name.split()) for initials, name in _table("bodies")["bodies"].items()}


@lru_cache(maxsize=8)
def known_words(language: str) -> frozenset[int]:
    """Ids of the words that a language has; empty where no list is at hand."""
    from array import array

    source = files("verifier.data.wording") / f"known-words.{language}.ids"
    if not source.is_file():
        return frozenset()
    return frozenset(ids_in(source.read_bytes(), array("I")))


def ids_in(data: bytes, into: Any) -> Any:
    """Little-endian four-byte ids as an array of numbers."""
    import sys

    into.frombytes(data)
    if sys.byteorder == "big":
        into.byteswap()
    return into
