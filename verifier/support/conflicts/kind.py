"""Another kind of thing: "is a river" where the text has "is a mountain"."""

from __future__ import annotations

from collections.abc import Iterator

from ..candidates import Nearness
from ..complements import complement
from ..denials import negations
from ..judgement import Conflict
from ..setting import Setting


def conflicts(setting: Setting) -> Iterator[Conflict]:
    ours = complement(setting.tokens, 0, len(setting.tokens))
    theirs = complement(setting.view.tokens, setting.passage.first, setting.passage.end) if ours else None
    if ours is None or theirs is None or not ours.kinds or not theirs.kinds or ours.kinds & theirs.kinds:
        return
    head = next((term for term in setting.terms if term.at == ours.head), None)
    if head is None or head.best() >= Nearness.EQUAL or not setting.same_subject(ours.copula, theirs.copula):
        return
    if denied(setting, ours.head, theirs.head):
        return
    said, read = setting.tokens.written(ours.head), setting.official(theirs.head)
    why = f"the text says {read!r} where the document says {said!r}"
    yield Conflict("kind", "contradicted-paraphrase", setting.place_of(ours.head), said, read, theirs.head, why)


def denied(setting: Setting, ours: int, theirs: int) -> bool:
    """A denial on either side: "is not a mountain" agrees with "is a river"."""
    first = setting.passage.first
    return bool(negations(setting.tokens, 0, ours) or negations(setting.view.tokens, first, theirs))
