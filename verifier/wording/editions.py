"""Differences of the kinds by which the official forms of one text differ: names long or short, symbols, footnotes.

The document issued under its own symbol and the annual volume of the Official Records write the same resolution
with "the Azerbaijani Republic" and "Azerbaijan", "CSCE" and the name in full, "(S/26184)" and a footnote, "Further
condemns" and "Also condemns".
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from .forms import name_shapes, near
from .official import View
from .tokens import Word
from .vocabulary import Rung, bodies, is_known, known_words, number_of, table, vocabulary

_SYMBOL_HEADS = frozenset(
    map(number_of, ("s", "a", "e", "corr", "add", "rev", "annex", "appendix", "enclosure", "document", "ibid"))
)
_ATTACHED = frozenset(map(number_of, ("annex", "appendix", "enclosure", "attachment")))
_MEETING = frozenset(map(number_of, ("meeting", "meetings", "session", "sessions", "conference", "summit")))
_HELD = frozenset(map(number_of, ("meeting", "session", "held", "convened", "of", "from", "at", "in", "on", "the")))
_AT = frozenset(map(number_of, ("at", "in")))
_ASIDE = 8  # words between a meeting and its place and date
_PART = 2  # words of a name that are enough of it
_NOTING = Rung("assert", 2)


@lru_cache(maxsize=1)
def _names() -> tuple[tuple[int, frozenset[int]], ...]:
    return tuple((number_of(initials), frozenset(map(number_of, name))) for initials, name in sorted(bodies().items()))


@lru_cache(maxsize=1)
def _heads() -> frozenset[int]:
    class_of = vocabulary("en").class_of
    heads = (number_of(name[0]) for name in bodies().values())
    return frozenset(head for head in heads if class_of(head) == "actor")


@lru_cache(maxsize=1)
def _short() -> dict[int, frozenset[int]]:
    pairs = table("bodies")["short"].items()
    return {
        number_of(head): frozenset(number_of(word) for name in names for word in name.split()) for head, names in pairs
    }


@lru_cache(maxsize=1)
def _state_words() -> frozenset[int]:
    return frozenset(map(number_of, table("bodies")["state"]["forms"]))


def names_a_state(word: int) -> bool:
    """Whether a word is one that states put into their names: "Republic"."""
    return word in _state_words() and vocabulary("en").class_of(word) != "function-word"


def is_edition(words: Sequence[Word], mine: tuple[int, int], theirs: tuple[int, int], view: View) -> bool:
    """Whether the difference between two stretches is only one of form between editions."""
    own, official = words[mine[0] : mine[1]], list(view.ids[theirs[0] : theirs[1]])
    ids = [word.id for word in own]
    if not ids and not official:
        return False
    return (
        _another_printing(words, mine, view)
        or _symbols(own, official, view)
        or _adverbs(ids, official, theirs, view)
        or _noting(own, theirs, view)
        or _body(ids, official, words, mine, view)
        or _short_name(ids, official, words, mine[1], theirs[1], view)
        or _state(own, official, theirs, view)
        or _meeting(words, mine, theirs, view)
        or _named_in_full(own, theirs, view)
    )


def _another_printing(words: Sequence[Word], mine: tuple[int, int], view: View) -> bool:
    """Whether the words here are those of another official printing of this text."""
    for reading in _readings().get(view.text.key, ()):
        first = max(0, mine[0] - len(reading) + 1)
        near = [word.id for word in words[first : mine[1] + len(reading) - 1]]
        if any(tuple(near[at : at + len(reading)]) == reading for at in range(len(near))):
            return True
    return False


@lru_cache(maxsize=1)
def _readings() -> dict[str, tuple[tuple[int, ...], ...]]:
    return {
        key: tuple(tuple(map(number_of, words.split())) for words in one["words"])
        for key, one in table("readings").items()
    }


def _symbols(own: Sequence[Word], official: Sequence[int], view: View) -> bool:
    """A document's symbol in brackets where the other form has a footnote."""
    if own and not all(word.kind == "symbol" for word in own):
        return False
    figures = view.vocabulary.values
    if own and all(figures.get(word, 1000) < 1000 for word in official):
        return True
    if own and official and all(word in _ATTACHED or _function(word, view) for word in official):
        return True
    known = known_words(view.text.language)
    if not official or official[0] not in _SYMBOL_HEADS:
        return False
    figured = [word for word in official if word in figures or (word not in known and word not in _SYMBOL_HEADS)]
    plain = [
        word for word in official if word not in _SYMBOL_HEADS and word not in figured and not _function(word, view)
    ]
    return bool(figured) and not plain


def _adverbs(own: Sequence[int], official: Sequence[int], theirs: tuple[int, int], view: View) -> bool:
    """ "Further requests" for "Requests also": adverbs that number paragraphs, beside the verb that opens one."""
    if not all(word in view.vocabulary.adverbs for word in (*own, *official)):
        return False
    beside = (at for at in (theirs[0] - 1, theirs[1]) if 0 <= at < len(view))
    return any(view.vocabulary.rung(view.ids[at], view.stems[at]) for at in beside)


def _noting(own: Sequence[Word], theirs: tuple[int, int], view: View) -> bool:
    """ "Noting" and "Taking note of" say the same."""
    rung = view.vocabulary.rung
    mine = [rung(word.id, word.stem) for word in own if not _function(word.id, view)]
    other = [rung(view.ids[at], view.stems[at]) for at in range(*theirs) if not _function(view.ids[at], view)]
    return (
        bool(mine)
        and bool(other)
        and all(found == _NOTING for found in (*mine, *other))
        and len(own) + theirs[1] - theirs[0] < 5
    )


def _body(
    own: Sequence[int], official: Sequence[int], words: Sequence[Word], mine: tuple[int, int], view: View
) -> bool:
    """A body by its initials here, by its name, by its first word ("the Conference") or by nothing there."""
    printed = words[mine[0] : mine[1]]
    read = [_initials(word.text, word.id) for word in printed]
    content = [word for word in (*read, *official) if not _function(word, view)]
    if not content:
        return False
    known = {_initials(word.text, word.id) for word in words}
    beside = {word.id for word in words[max(0, mine[0] - 4) : mine[1] + 4]}
    return bool(content) and any(
        all(word == initials or word in name for word in content)
        and (initials in known or initials in view.places or initials in content)
        for initials, name in _names()
        if initials in content or initials in beside or len(set(content) & name) >= _PART or set(content) <= _heads()
    )


@lru_cache(maxsize=8192)
def _initials(text: str, word: int) -> int:
    """The id of a body's initials where the word is a misread form of them, else the word itself."""
    if not 3 <= len(text) <= 8 or is_known(text, "en") or any(word == initials for initials, _ in _names()):
        return word
    close = near(text, "en")
    return next((initials for initials, _ in _names() if initials in close), word)


def _short_name(
    own: Sequence[int], official: Sequence[int], words: Sequence[Word], after: int, then: int, view: View
) -> bool:
    """ "the Council" where the other form has "the Security Council"."""
    if bool(own) == bool(official) or after >= len(words) or then >= len(view.ids):
        return False
    following = words[after].id
    left = [word for word in (*own, *official) if not _function(word, view)]
    return following == view.ids[then] and following in _short() and bool(left) and set(left) <= _short()[following]


def _state(own: Sequence[Word], official: Sequence[int], theirs: tuple[int, int], view: View) -> bool:
    """The long name of a state where the other form has the short one."""
    forms = _state_words()
    cores = [word for word in own if word.id not in forms]
    left = [word for word in official if word not in forms]
    if not any(word in forms and not _function(word, view) for word in (*(w.id for w in own), *official)):
        return False
    if not cores and not left:
        # In "the Republic of Albania" a small word stands between.
        behind = theirs[1] + (theirs[1] < len(view) and _function(view.ids[theirs[1]], view))
        beside = {*view.ids[max(0, theirs[0] - 1) : theirs[0]], *view.ids[behind : behind + 1]}
        return any(view.vocabulary.class_of(word) == "place" for word in beside)
    return len(cores) == 1 == len(left) and left[0] in name_shapes(cores[0].text)


def _function(word: int, view: View) -> bool:
    return view.vocabulary.class_of(word) == "function-word"


def _meeting(words: Sequence[Word], mine: tuple[int, int], theirs: tuple[int, int], view: View) -> bool:
    """How the place and date of a meeting are put: "meeting in Vienna of 2 to 8" for "held at Vienna from 2 to 8"."""
    own = [word.id for word in words[slice(*mine)]]
    official = list(view.ids[slice(*theirs)])
    beside = [word.id for word in words[max(0, mine[0] - _ASIDE) : mine[0]]]
    beside += view.ids[max(0, theirs[0] - _ASIDE) : theirs[0]]
    if not _MEETING & {*beside, *official} or not _dated(words, mine[1], view):
        return False
    if own and official:
        return all(word in _HELD for word in (*own, *official))
    only = own or official
    named = [word for word in words[slice(*mine)] if word.capital]
    placed = bool(only) and only[0] in _AT and 2 <= len(only) <= 4
    return placed and (len(named) == len(own) - 1 if own else _unlisted(official[1:], view))


def _dated(words: Sequence[Word], after: int, view: View) -> bool:
    """Whether a date follows within a few words."""
    month = view.vocabulary
    return any(month.class_of(word.id) == "date" or word.id in month.may for word in words[after : after + _ASIDE])


def _unlisted(official: Sequence[int], view: View) -> bool:
    """Whether official words are names, as far as a seal tells: countries, or words that the language does not list."""
    known = known_words(view.text.language)
    return all(view.vocabulary.class_of(word) == "place" or word not in known for word in official)


def _named_in_full(own: Sequence[Word], theirs: tuple[int, int], view: View) -> bool:
    """ "the timetable" where the other form repeats the name "Adjusted timetable" that the text gave before."""
    first, end = theirs
    if own or not 1 <= end - first <= _PART or end >= len(view.ids) or view.text.form != "official-records":
        return False
    if view.ids[end] not in _papers() or any(view.vocabulary.class_of(word) for word in view.ids[first:end]):
        return False
    name = list(view.ids[first : end + 1])
    return any(list(view.ids[at : at + len(name)]) == name for at in view.places[name[0]] if at < first)


@lru_cache(maxsize=1)
def _papers() -> frozenset[int]:
    return frozenset(map(number_of, table("bodies")["papers"]["names"]))
