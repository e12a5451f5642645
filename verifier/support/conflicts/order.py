"""Before and after exchanged: "after the split" where the text has "before the split"."""

from __future__ import annotations

from collections.abc import Iterator

from ..candidates import Nearness
from ..judgement import Conflict
from ..setting import Setting

REST = 0.72
NEAR = 4  # words from "before" to what it stands before
_OTHER = {"before": "after", "after": "before"}


def conflicts(setting: Setting) -> Iterator[Conflict]:
    if setting.denials() or setting.coverage() < REST:
        return
    words = setting.view.tokens.words
    for at, word in enumerate(setting.tokens.words):
        if word not in _OTHER or setting.tokens.words.count(word) > 1:
            continue
        behind = next((t for t in setting.terms if at < t.at <= at + NEAR), None)
        held = setting.passage.found.get(behind.at) if behind and behind.kind != "number" else None
        if held is None or held[0] < Nearness.EQUAL:
            continue
        near = words[max(setting.passage.first, held[1] - NEAR) : held[1]]
        if _OTHER[word] in near and word not in words[setting.passage.first : setting.passage.end]:
            official = max(n for n in range(held[1] - len(near), held[1]) if words[n] == _OTHER[word])
            said, read = setting.tokens.written(at), setting.official(official)
            why = f"the text says {read!r} where the document says {said!r}"
            yield Conflict("time", "contradicted-paraphrase", setting.place_of(at), said, read, official, why)
