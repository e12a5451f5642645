"""How well paraphrases of official texts are judged: 150 claims of our own, half of them frozen before any tuning."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from verifier.contracts import Texts
from verifier.model import Unavailable
from verifier.support import Judgement, Standing, judge_claim
from verifier.texts.shelf import shelf_for

from .claims_kept import Kept, kept
from .record import record

HERE = Path(__file__).resolve().parent
LIBRARY = HERE.parent.parent / "shared" / "texts"


def judged(case: Kept, shelf: Texts) -> list[Judgement]:
    texts = shelf.of(case.key)
    if isinstance(texts, Unavailable):
        return []
    return [one.judgement for one in judge_claim(case.text, texts)]


def standing(judgements: list[Judgement]) -> Standing:
    """A claim is as good as its worst statement."""
    order = (Standing.CONTRADICTED, Standing.NOT_FOUND, Standing.PARTLY, Standing.UNCERTAIN, Standing.SUPPORTED)
    return min((one.standing for one in judgements), key=order.index, default=Standing.UNCERTAIN)


def measure(frozen: bool, shelf: Texts, verbose: bool = False) -> list[str]:
    """The figures of one half."""
    chosen = [case for case in kept("paraphrases.tsv") if case.frozen is frozen]
    table: Counter[tuple[str, str]] = Counter()
    named = 0
    for case in chosen:
        judgements = judged(case, shelf)
        verdict = standing(judgements)
        table[case.label, verdict.value] += 1
        without = {word.word for one in judgements for word in one.without}
        without |= {case.text[slice(*c.place)].lower() for one in judgements for c in one.conflicts}
        named += case.label == "partial" and case.unsupported <= without
        if verbose:
            print(
                case.label,
                case.kind,
                verdict.value,
                "|",
                case.text,
                "|",
                [(j.rule, round(j.coverage, 2)) for j in judgements],
            )
    return figures(table, named, "frozen half" if frozen else "tuning half")


def figures(table: Counter[tuple[str, str]], named: int, half: str) -> list[str]:
    lines = []
    for verdict, label in ((Standing.SUPPORTED, "faithful"), (Standing.CONTRADICTED, "wrong")):
        given = sum(count for (_, v), count in table.items() if v == verdict.value)
        total = sum(count for (name, _), count in table.items() if name == label)
        right = table[label, verdict.value]
        lines.append(f"{half}: {verdict.value}: {right} of {given} right; {right} of {total} {label} claims decided")
    total = sum(count for (name, _), count in table.items() if name == "partial")
    wrongly = table["partial", Standing.CONTRADICTED.value], table["partial", Standing.SUPPORTED.value]
    lines.append(f"{half}: partly supported: the unsupported words are named in {named} of {total}")
    lines.append(half + ": partly supported claims called contradicted: {}, supported: {}".format(*wrongly))
    lines.append(f"{half}: faithful claims called contradicted: {table['faithful', Standing.CONTRADICTED.value]}")
    return lines


def main() -> None:
    readable = shelf_for(HERE.parent, [LIBRARY] if LIBRARY.is_dir() else [])
    sealed = shelf_for(HERE.parent)
    lines = []
    for name, shelf in (("readable texts", readable), ("seals only", sealed)):
        for frozen in (False, True) if "--frozen" in sys.argv else (False,):
            lines += [f"{name}, {line}" for line in measure(frozen, shelf, "-v" in sys.argv)]
    if "-v" not in sys.argv:
        record("paraphrase_claims", "Paraphrases: 150 claims of our own about official texts", lines)


if __name__ == "__main__":
    main()
