"""A stronger operative verb or modal than the text's: "demanded" where it urges, "shall" where it says "should"."""

from __future__ import annotations

from collections.abc import Iterator

from .. import wordnet
from ..inflection import inflections
from ..judgement import Conflict
from ..setting import Setting
from ..statements import NOUN_FOLLOWS
from ..vocabulary import ladder, modals, words_in

REST = 0.85
# The operative verb governs what follows it at once; further on another verb may.
REACH = 9
FURTHER = 60
STRONGEST = 7
_FORBIDS = frozenset({"forbid", "prohibit", "ban", "outlaw"})
# "must" and "shall" bind alike; "will", "can" and their kin are left out because prose uses them freely.
_MODALS = {"must": 3, "shall": 3, "should": 2, "may": 1}
_TAKING_UP = frozenset({"such", "this", "that", "these", "those", "it", "them"})
# Prose uses these for anything that a text says; they make no claim about the operative verb.
_LOOSE = frozenset(
    {
        "ask",
        "support",
        "establish",
        "consider",
        "note",
        "recall",
        "mention",
        "take",
        "express",
        "confirm",
        "affirm",
        "adopt",
        "propose",
        "recognize",
        "recognise",
    }
)


def conflicts(setting: Setting) -> Iterator[Conflict]:
    yield from operative(setting)
    yield from recited(setting)
    yield from modal(setting)


def operative(setting: Setting) -> Iterator[Conflict]:
    climbed = climb(setting) if setting.coverage() >= REST and not has_own_verb(setting) else None
    if climbed is None or not governs(setting, climbed[1]) or doubtful(setting, *climbed) or said_elsewhere(setting):
        return
    verb, at = climbed
    read = setting.official(at)
    place = (setting.tokens.places[0][0], setting.tokens.places[-1][1])
    why = f"the text's own verb here is {read!r}, which is weaker than {verb!r}"
    yield Conflict("strength", "changed-strength", place, verb, read, at, why)


def governs(setting: Setting, at: int) -> bool:
    """Whether the operative verb here is that of the borne words: they follow at once, or no other such verb does."""
    first = begins(setting)
    between = range(at + 1, min(first, at + FURTHER))
    return first - at <= REACH or (first - at < FURTHER and not any(lemma_at(setting, n) for n in between))


def doubtful(setting: Setting, verb: str, at: int) -> bool:
    """Lawyers differ on whether what the Council calls for is required."""
    return verb in _BINDING and lemma_at(setting, at) == "call"


def unsettled(setting: Setting) -> bool:
    """Whether a stronger verb than the text's is claimed, or a duty, though no conflict can be made of it."""
    if setting.coverage() < REST:
        return False
    at = operative_verb(setting)
    weak = at is not None and ladder()[lemma_at(setting, at)] in _HORTATORY
    must = any(word in ("must", "shall") for word in setting.tokens.words) and not setting.words() & {"must", "shall"}
    return climb(setting) is not None or (must and weak)


_BINDING = frozenset({"require", "oblige", "obligate"})
_HORTATORY = frozenset({("direct", 6), ("direct", 5), ("direct", 4)})


def recited(setting: Setting) -> Iterator[Conflict]:
    """ "decided" of what the text has in its preamble only: what the preamble recalls is not what the body decided."""
    here = setting.view.label(setting.passage.first)
    if setting.verb not in _DECIDING or not here.startswith("preamble") or setting.coverage() < REST:
        return
    if climb(setting) is None and not said_here(setting) and not said_of_it_next(setting) and not settled(setting):
        first, place = setting.passage.first, (setting.tokens.places[0][0], setting.tokens.places[-1][1])
        read = setting.view.tokens.stretch(first, min(first + 2, setting.passage.end))
        why = f"the text has this in its preamble ({read!r}), where nothing is decided; it does not {setting.verb}"
        yield Conflict("strength", "changed-strength", place, setting.verb, read, first, why)


_DECIDING = frozenset({"decide", "demand", "order", "resolve"})


def settled(setting: Setting) -> bool:
    """Whether the passage itself tells of a decision or finding: "Determining that ...", "Having decided ..."."""
    at = operative_verb(setting)
    words = setting.view.tokens.words[setting.passage.first : setting.passage.end]
    if setting.view.sealed or (at is not None and ladder()[lemma_at(setting, at)][1] >= STRONGEST):
        return True
    return any(lemma in _DECIDING for word in words for lemma in wordnet.lemmas(word))


def has_own_verb(setting: Setting) -> bool:
    """Whether the statement opens with a verb that the text lacks or has as its own: "called on ... and pressed to"."""
    first = next(iter(setting.terms), None)
    if first is None or first.at or first.kind != "verb":
        return False
    return not setting.borne(first) or setting.passage.found[0][1] == operative_verb(setting)


def climb(setting: Setting) -> tuple[str, int] | None:
    """The claimed verb and where the passage has its own, weaker one; None where it is not weaker or says both."""
    verb = forbidding(setting) or setting.verb
    if verb in _LOOSE or (verb not in ladder() and verb not in _FORBIDS):
        return None
    at = operative_verb(setting)
    if at is None or said_here(setting) or said_of_it_next(setting):
        return None
    family, strength = ladder()[lemma_at(setting, at)]
    claimed_family, claimed = ladder().get(verb, ("direct", STRONGEST))
    climbs = family == claimed_family and claimed > strength
    recalled = claimed_family == "direct" and claimed >= 5 and family == "assert" and strength <= 3
    return (verb, at) if climbs or recalled else None


def forbidding(setting: Setting) -> str:
    """The verb of a statement that opens with "forbids" or its like: as strong as "decides that not"."""
    return next((lemma for lemma in wordnet.lemmas(setting.tokens.words[0]) if lemma in _FORBIDS), "")


def begins(setting: Setting) -> int:
    """Where the first borne word stands, in the passage or in what opens its list."""
    return min((at for _, at in setting.passage.found.values()), default=setting.passage.first)


def said_here(setting: Setting) -> bool:
    """Whether the passage has the claimed verb itself, in whatever clause ("Notes ... and calls upon ...")."""
    forms, words = set(inflections(setting.verb)), setting.view.tokens.words
    return any(
        words[at] in forms and not (words[at] == setting.verb and words[at - 1] in NOUN_FOLLOWS)
        for first, end in setting.ranges()
        for at in range(max(first, 1), end)
    )


def said_elsewhere(setting: Setting) -> bool:
    """Whether another clause opens with the claimed verb and bears half of it: "Condemns" after "Alarmed"."""
    forms, words = set(inflections(setting.verb)), setting.view.tokens.words
    total = sum(term.weight for term in setting.terms)
    for first, end in setting.view.bounds:
        if forms & set(words[first : min(first + _OPENING, end)]):
            held = sum(t.weight for t in setting.terms if any(first <= place < end for place in t.places))
            if 2 * held >= total:
                return True
    return False


_OPENING = 4  # words: a number, an adverb or two, the verb


def said_of_it_next(setting: Setting) -> bool:
    """Whether the next clause takes the matter up with the claimed verb: "Strongly condemning such actions"."""
    following = setting.passage.sentence + 1
    if following >= len(setting.view.bounds):
        return False
    first, end = setting.view.bounds[following]
    opening = [setting.view.tokens.words[at] for at in range(first, min(end, first + 6))]
    forms = set(inflections(setting.verb))
    at = next((at for at, word in enumerate(opening[:3]) if word in forms), None)
    return at is not None and bool(_TAKING_UP & set(opening[at + 1 : at + 3]))


# These report only with the words that follow them: "takes note", "bearing in mind", "looks forward".
_PHRASES = {"take": "note", "bear": "in", "look": "forward"}


def lemma_at(setting: Setting, at: int) -> str:
    """The verb of the ladder here, or an empty string."""
    lemma = _lemma_at(setting, at)
    follows = setting.view.tokens.words[at + 1 : at + 2]
    return "" if lemma in _PHRASES and follows not in ((_PHRASES[lemma],), ("",)) else lemma


def _lemma_at(setting: Setting, at: int) -> str:
    return next((lemma for lemma in wordnet.lemmas(setting.view.tokens.words[at]) if lemma in ladder()), "")


def operative_verb(setting: Setting) -> int | None:
    """The verb that opens the passage: the first of the ladder among its first words, adverbs and numbers aside."""
    first, end = setting.ranges()[0]
    for at in range(first, min(end, first + 4)):
        if lemma_at(setting, at):
            word = setting.view.tokens.words[at]
            opens = setting.view.sealed or setting.view.tokens.capital(at) or after_adverb(setting, first, at)
            return at if opens and not word.endswith("ion") else None
    return None


def after_adverb(setting: Setting, first: int, at: int) -> bool:
    """ "Solemnly calls upon": the adverb has the capital."""
    before = range(first, at)
    last = setting.view.tokens.words[at - 1]
    return (last.endswith("ly") or last in _ADVERBS) and any(setting.view.tokens.capital(n) for n in before)


_ADVERBS = frozenset({"also", "further", "again", "more", "moreover"})


def modal(setting: Setting) -> Iterator[Conflict]:
    """The same verb under another modal."""
    if setting.coverage() < REST:
        return
    for term in setting.terms:
        ours = modal_before(setting.tokens.words, term.at)
        if not ours or not setting.borne(term) or (ours[0] == "should" and setting.verb):
            continue  # "decided that States should" is reported speech for "shall"
        at = setting.passage.found[term.at][1]
        theirs = modal_before(setting.view.tokens.words, at)
        if theirs and _MODALS[ours[0]] != _MODALS[theirs[0]]:
            said, read = setting.tokens.written(ours[1]), setting.official(theirs[1])
            why = f"the text says {read!r} where the document says {said!r}"
            yield Conflict("modal", "changed-strength", setting.place_of(ours[1]), said, read, theirs[1], why)
            return


def modal_before(words: tuple[str, ...], at: int) -> tuple[str, int] | None:
    for near in range(at - 1, max(-1, at - 4), -1):
        if words[near] in _MODALS:
            return words[near], near
        if (
            words[near] not in words_in("function")
            and words[near] not in words_in("negations")
            and words[near] not in modals()
        ):
            return None
    return None
