"""The statement denies what the passage says, or says what it denies, all other words alike."""

from __future__ import annotations

from collections.abc import Iterator

from ..candidates import Nearness
from ..complements import ARTICLES, COPULAS
from ..denials import breaks, negations
from ..judgement import Conflict
from ..other_subjects import of_something_else
from ..setting import Setting
from ..statements import is_verb
from ..subjects import predicate
from ..tokens import Tokens
from ..vocabulary import words_in

# Alone, a denial on one side only is right in a third to two thirds of all cases; with every other word borne it is.
REST = 0.88
# The borne words must stand about as close together in the text as in the statement.
TIGHT = 2.5
# A denial concerns a borne word among the next four.
REACH = 5
# "free from interference" says the same as "without interference".
_MILD = frozenset({"without"})


def conflicts(setting: Setting) -> Iterator[Conflict]:
    ours = [n for n in negations(setting.tokens, 0, len(setting.tokens)) if setting.tokens.words[n] not in _MILD]
    if len(ours) < len(negations(setting.tokens, 0, len(setting.tokens))):
        return
    first, end = setting.span()
    around = setting.denials()
    held = {at for _, at in setting.passage.found.values()}
    theirs = [at for at in around if first - 3 <= at <= end and held & set(range(at + 1, at + REACH))]
    if setting.denied or any(turns(setting, at, end) or last_words(held, at) for at in theirs):
        return
    if len(ours) % 2 == len(theirs) % 2 or len(ours) > 1 or len(theirs) > 1 or (ours and around):
        return
    if (not ours and not asserts(setting.tokens)) or not tight(setting, first, end):
        return
    if borne_but_denied(setting, ours):
        yield found(setting, ours, theirs)


def borne_but_denied(setting: Setting, ours: list[int]) -> bool:
    """Whether the passage bears all that is said, the denial aside."""
    denials = {*ours, *(term.at for term in setting.terms if term.word in words_in("whole"))}
    is_not = bool(ours) and setting.tokens.words[ours[0] - 1] in COPULAS and behind(setting, ours[0]) in ARTICLES
    least = Nearness.EQUAL if is_not else Nearness.SYNONYM  # "is not a musician" agrees with "is a football player"
    nearness = {at: near for at, (near, _) in setting.passage.found.items()}
    weighty = [term.at for term in setting.terms if term.kind != "light" and term.at not in denials]
    return (
        all(nearness.get(at, Nearness.NONE) >= least for at in weighty)
        and each_its_own(setting, weighty)
        and not any(of_something_else(setting))
        and not (ours and words_in("unreal") & set(setting.view.tokens.words[slice(*setting.span())]))
        and setting.coverage(list(denials)) >= REST
        and len([term for term in setting.terms if setting.borne(term)]) >= 2
    )


def each_its_own(setting: Setting, weighty: list[int]) -> bool:
    """Whether no word of the passage stands for two: "fight" and "battle" of "missed the battle"."""
    places = [setting.passage.found[at][1] for at in weighty]
    return len(set(places)) == len(places)


def behind(setting: Setting, at: int) -> str:
    return setting.tokens.words[at + 1] if at + 1 < len(setting.tokens) else ""


def found(setting: Setting, ours: list[int], theirs: list[int]) -> Conflict:
    if ours:
        word, at = setting.tokens.written(ours[0]), setting.span()[0]
        why, read, place = f"the document's {word!r} is not in the text", "", setting.place_of(ours[0])
    else:
        word, at = setting.tokens.raw, theirs[0]
        read, place = setting.official(at), (setting.tokens.places[0][0], setting.tokens.places[-1][1])
        why = f"the text denies this with {read!r}"
    return Conflict("negation", "contradicted-paraphrase", place, word, read, at, why)


def tight(setting: Setting, first: int, end: int) -> bool:
    """Whether the words stand close together; what is said of a name may stand far behind it."""
    verb = predicate(setting.tokens, 0)
    said = [at for n, (_, at) in setting.passage.found.items() if n >= verb and first <= at < end]
    return bool(said) and setting.distance(min(said), max(said)) <= TIGHT * len(setting.tokens)


def last_words(held: set[int], at: int) -> bool:
    """Whether the denial comes behind most of what is borne, and concerns no more than its last words."""
    return 3 * sum(place > at for place in held) < len(held)


def turns(setting: Setting, at: int, end: int) -> bool:
    """Whether another clause begins between the denial and the last borne word, which it may then not deny."""
    tokens = setting.view.tokens
    for place in range(at + 1, end):
        if breaks(tokens, place) or (tokens.words[place] in ("and", "but") and is_verb(tokens, place + 1)):
            return True
    return False


def asserts(tokens: Tokens) -> bool:
    """Whether a verb of its own says something; "including the sale of arms" is under the verb before it."""
    opens = tokens.words[0]
    if opens in ("including", "such", "namely"):
        return False
    return any(is_verb(tokens, at) and not tokens.words[at].endswith("ing") for at in range(len(tokens)))
