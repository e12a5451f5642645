"""The statement denies what the passage says, or says what it denies, all other words alike."""

from __future__ import annotations

from collections.abc import Iterator

from ..judgement import Conflict
from ..setting import Setting, negations

# Alone, a denial on one side only is right in a third to two thirds of all cases; with every other word borne it is.
REST = 0.93


def conflicts(setting: Setting) -> Iterator[Conflict]:
    ours = negations(setting.tokens, 0, len(setting.tokens))
    first, end = setting.span()
    theirs = negations(setting.view.tokens, first - 3, end + 1)
    theirs = [at for at in theirs if setting.passage.first <= at < setting.passage.end]
    if len(ours) % 2 == len(theirs) % 2 or len(ours) > 1 or len(theirs) > 1:
        return
    denials = set(ours)
    if setting.coverage(list(denials)) < REST or len([t for t in setting.terms if setting.borne(t)]) < 2:
        return
    if ours:
        word = setting.tokens.written(ours[0])
        yield Conflict("negation", "contradicted-paraphrase", setting.place_of(ours[0]), word, "", first, f"the document's {word!r} is not in the text")
    else:
        word = setting.official(theirs[0])
        place = (setting.tokens.places[0][0], setting.tokens.places[-1][1])
        yield Conflict("negation", "contradicted-paraphrase", place, setting.tokens.raw, word, theirs[0], f"the text denies this with {word!r}")
