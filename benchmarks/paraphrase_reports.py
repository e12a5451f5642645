"""Council paragraphs told as reports of their own resolution, whole and cut: each accusation is false."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from verifier.model import OfficialText
from verifier.support import Standing, judge_claim
from verifier.support.vocabulary import ladder
from verifier.support.wordnet import lemmas
from verifier.texts.shelf import shelf_for

from .paraphrase_verbatim import LIBRARY, readable
from .record import record

SHORTEST, LONGEST = 8, 120  # words of a paragraph
_NUMBER = re.compile(r"^\(?[0-9a-z]{1,3}[.)]\s*")
_CLAUSE = re.compile(r"(?<=[a-z]), |; ")


def reports(text: OfficialText) -> Iterator[tuple[str, str]]:
    """(what is said, the reporting verb) for each numbered or preambular paragraph and for its first clause."""
    for one in text.paragraphs:
        if one.label.startswith(("op", "preamble")) and SHORTEST <= one.end - one.first <= LONGEST:
            raw = " ".join(text.original[text.places[one.first][0] : text.places[one.end - 1][1]].split())
            raw = _NUMBER.sub("", raw)
            first, _, rest = raw.partition(" ")
            verb = first.lower() if any(lemma in ladder() for lemma in lemmas(first.lower())) else ""
            said = rest if verb else raw
            for piece in dict.fromkeys((said, _CLAUSE.split(said)[0])):
                if len(piece.split()) > SHORTEST - 3:
                    yield piece, verb


def main() -> None:
    title = "Paraphrases: Council paragraphs as reports of their own resolution"
    if not LIBRARY.is_dir():
        record("paraphrase_reports", title, ["the texts are not at hand"])
        return
    shelf = shelf_for(Path(), [LIBRARY])
    counts: Counter[str] = Counter()
    texts = 0
    for key in sorted(shelf.keys()):
        text = readable(shelf, key) if key.startswith("un/sc/res/") else None
        texts += text is not None
        for piece, verb in reports(text) if text else ():
            for one in judge_claim(piece, [text] if text else [], verb):
                counts[one.judgement.standing.value] += 1
                if one.judgement.standing is Standing.CONTRADICTED and "-v" in sys.argv:
                    print(key, one.judgement.rule, "|", one.statement.text)
    shown = ", ".join(f"{name} {count}" for name, count in sorted(counts.items()))
    accused = counts[Standing.CONTRADICTED.value]
    lines = [
        f"{counts.total()} statements of {texts} resolutions: {shown}",
        f"contradicted, which is false each time: {accused} of {counts.total()}",
    ]
    record("paraphrase_reports", title, lines)


if __name__ == "__main__":
    main()
