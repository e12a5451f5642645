"""How fast citations are found: python -m benchmarks.extraction_speed [FILE.jsonl.gz]."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from benchmarks import hostile
from benchmarks.predict import documents
from benchmarks.record import record
from verifier.extraction.anchors import hits_by_grammar
from verifier.extraction.scan import scan_of
from verifier.extractor import cited, extract, without_overlaps
from verifier.grammars import GRAMMARS
from verifier.model import Document

_SENTENCE = (
    "Recalling its resolution 822 (1993) of 30 April 1993, the Council noted the report of the Secretary-Genera"
    "l (S/26184) and called for restraint. "
)
_PROSE = (
    "The delegation walked through the old town and spoke for a long time about the harvest, the roads and the "
    "schools of the district. "
)


def usual(megabytes: float) -> str:
    """English text of usual density: one citing sentence in ten."""
    piece = _SENTENCE + _PROSE * 9 + "\n\n"
    return piece * int(megabytes * 1_000_000 / len(piece))


def spent(text: str) -> dict[str, float]:
    """CPU seconds of each stage for one text."""
    marks = [time.process_time()]
    scan = scan_of(Document("a.txt", text))
    marks.append(time.process_time())
    hits = hits_by_grammar(scan.lower)
    marks.append(time.process_time())
    found = [c for grammar in GRAMMARS if hits[grammar.name] for c in grammar.read(scan, hits[grammar.name])]
    without_overlaps(found)
    marks.append(time.process_time())
    extract(Document("a.txt", text))
    marks.append(time.process_time())
    names = ("fold", "anchors", "grammars", "all, with binding and claims")
    return dict(zip(names, (b - a for a, b in pairwise(marks)), strict=True))


def by_grammar(text: str) -> list[tuple[float, str]]:
    """CPU seconds of each grammar, the slowest first."""
    scan = scan_of(Document("a.txt", text))
    hits = hits_by_grammar(scan.lower)
    rows = []
    for grammar in GRAMMARS:
        start = time.process_time()
        list(grammar.read(scan, hits[grammar.name]))
        rows.append((time.process_time() - start, grammar.name))
    return sorted(rows, reverse=True)


def of_hostile_grammars() -> str:
    """The dearest of a grammar's pieces, where they lead nowhere and where they are full of citations."""
    tried = {grammar: max(1, len(hostile.pieces(grammar)) // 150) for grammar in GRAMMARS}
    costs = [cost for grammar, every in tried.items() for cost in hostile.slowest(grammar, 3, every)]
    return (
        f"hostile text (anchors, examples, look-alikes of {len(GRAMMARS)} grammars without end, whole and broken off), "
        f"the dearest 3 of each grammar, {hostile.SIZE:,} characters: {_dearest(costs, hostile.IN_VAIN)}"
    )


def of_hostile_passages() -> str:
    """The same for the whole of extraction, in a quarter of the length."""
    size = hostile.SIZE // 4
    costs = [hostile.of_extraction(piece, cited, size) for piece in hostile.PASSAGES for cited in (False, True)]
    return (
        f"all of extraction, {len(costs)} hostile passages (marks, brackets, notes, references without end, alone and "
        f"behind a citation), {size:,} characters: {_dearest(costs, hostile.WHOLE / 4)}"
    )


def _dearest(costs: Sequence[hostile.Cost], aim: float) -> str:
    vain = max((cost for cost in costs if cost.found < 10), key=lambda cost: cost.seconds)
    each = max((cost for cost in costs if cost.found > 500), key=lambda cost: cost.seconds / cost.found)
    return (
        f"{vain.seconds:.2f} s at most where it holds no citations ({vain.piece!a}; aim {aim:g}), else "
        f"{1e6 * each.seconds / each.found:.0f} µs a citation at most ({each.piece!a})"
    )


def main(arguments: list[str]) -> None:
    cited(scan_of(Document("a.txt", _SENTENCE)))  # the vocabularies are loaded once
    extract(Document("a.txt", _SENTENCE))
    lines = []
    for size in (2.0, 20.0):
        text = usual(size)
        stages = spent(text)
        lines.append(
            f"usual density, {size:g} MB: "
            + ", ".join(f"{name} {len(text) / 1e6 / seconds:.1f} MB/s" for name, seconds in stages.items())
        )
    for path in map(Path, arguments):
        texts = [document.text for document in documents(path)]
        size = sum(len(text.encode()) for text in texts) / 1e6
        totals: dict[str, float] = {}
        for text in texts:
            for name, seconds in spent(text).items():
                totals[name] = totals.get(name, 0.0) + seconds
        lines.append(
            f"{path.name}, {size:.1f} MB: "
            + ", ".join(f"{name} {size / seconds:.1f} MB/s" for name, seconds in totals.items())
        )
        for seconds, name in by_grammar("\n\n".join(texts))[:6]:
            print(f"  {name}: {seconds:.2f} s")
    lines += [of_hostile_grammars(), of_hostile_passages()]
    record(
        "extraction_speed",
        "How fast citations are found (CPU time, one core, megabytes of the text's own bytes)",
        lines,
    )


if __name__ == "__main__":
    main(sys.argv[1:])
