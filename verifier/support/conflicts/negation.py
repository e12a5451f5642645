"""The statement denies what the passage says, or says what it denies, all other words alike."""

from __future__ import annotations

from collections.abc import Iterator

from ..candidates import Nearness
from ..denials import breaks, negations
from ..judgement import Conflict
from ..setting import Setting
from ..statements import is_verb
from ..tokens import Tokens
from ..vocabulary import words_in

# Alone, a denial on one side only is right in a third to two thirds of all cases; with every other word borne it is.
REST = 0.88
# The borne words must stand about as close together in the text as in the statement.
TIGHT = 2.5
# A denial concerns a borne word among the next four.
REACH = 5


def conflicts(setting: Setting) -> Iterator[Conflict]:
    ours = negations(setting.tokens, 0, len(setting.tokens))
    first, end = setting.span()
    around = setting.denials()
    held = {at for _, at in setting.passage.found.values()}
    theirs = [at for at in around if first - 3 <= at <= end and held & set(range(at + 1, at + REACH))]
    if setting.denied or any(turns(setting, at, end) or last_words(held, at) for at in theirs):
        return
    if len(ours) % 2 == len(theirs) % 2 or len(ours) > 1 or len(theirs) > 1 or (ours and around):
        return
    if not ours and not asserts(setting.tokens):
        return
    if setting.distance(first, end - 1) > TIGHT * len(setting.tokens):
        return
    denials = {*ours, *(term.at for term in setting.terms if term.word in words_in("whole"))}
    loose = [
        t
        for t in setting.terms
        if t.kind != "light" and t.at not in denials and setting.passage.found.get(t.at, (0,))[0] < Nearness.SYNONYM
    ]
    if loose or setting.coverage(list(denials)) < REST or len([t for t in setting.terms if setting.borne(t)]) < 2:
        return
    if ours:
        word = setting.tokens.written(ours[0])
        yield Conflict(
            "negation",
            "contradicted-paraphrase",
            setting.place_of(ours[0]),
            word,
            "",
            first,
            f"the document's {word!r} is not in the text",
        )
    else:
        word = setting.official(theirs[0])
        place = (setting.tokens.places[0][0], setting.tokens.places[-1][1])
        yield Conflict(
            "negation",
            "contradicted-paraphrase",
            place,
            setting.tokens.raw,
            word,
            theirs[0],
            f"the text denies this with {word!r}",
        )


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
