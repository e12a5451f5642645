"""Which text is this: passages of 15, 40 and 120 words, undamaged and damaged, among all texts at hand; time and
memory.

Usage: python -m benchmarks.identify_passages [many]
"""

from __future__ import annotations

import sys
import time
import tracemalloc
from dataclasses import replace
from pathlib import Path
from random import Random

from benchmarks.quotation_faithful import scanned
from benchmarks.quotation_texts import assembly, library
from verifier.model import OfficialText, Span
from verifier.wording.index import Index, build, everywhere, search
from verifier.wording.mending import mended
from verifier.wording.tokens import quotation

RESULTS = Path(__file__).parent / "results/identify_passages.md"
SIZES = (15, 40, 120)
DAMAGE = (0.0, 0.02, 0.05, 0.1)
MANY = 5000


def texts_of_all() -> list[OfficialText]:
    """Council, Assembly and treaty texts in English, and the Assembly's in four more languages."""
    found = [*library(), *assembly("english", "en")]
    for language, code in (("french", "fr"), ("spanish", "es"), ("russian", "ru"), ("arabic", "ar")):
        found += assembly(language, code)
    return found


def places(text: OfficialText, first: int, end: int) -> str:
    return text.original[text.places[first][0] : text.places[end - 1][1]]


def true_keys(index: Index, ids: list[int]) -> set[str]:
    """Where exactly these words stand, by plain search."""
    import numpy as np

    wanted = np.array(ids, np.uint32)
    starts = np.flatnonzero(index.words[: len(index.words) - len(ids) + 1] == wanted[0])
    for offset in range(1, len(ids)):
        starts = starts[index.words[starts + offset] == wanted[offset]]
    ends = [entry.end for entry in index.entries]
    from bisect import bisect_right

    return {index.entries[bisect_right(ends, int(start))].key for start in starts}


def run(many: int) -> str:
    readable = [t for t in texts_of_all() if len(t) > 150]
    english = [t for t in readable if t.language == "en"]
    index = build(readable)
    lines = ["| words | damage | unique: top-1 | repeated: all places named |", "| --- | --- | --- | --- |"]
    spent: list[float] = []
    for size in SIZES:
        for damage in DAMAGE:
            lines.append(_row(size, damage, many, english, index, spent))
    spent.sort()
    lines += [
        "",
        f"{len(index.entries)} texts, {len(index.words)} words. "
        f"A passage: median {1000 * spent[len(spent) // 2]:.1f} ms, "
        f"p95 {1000 * spent[int(len(spent) * 0.95)]:.1f} ms, processor time.",
        "",
        _building(readable),
        "",
    ]
    return "\n".join(lines)


def _row(size: int, damage: float, many: int, texts: list[OfficialText], index: Index, spent: list[float]) -> str:
    random = Random(f"{size} {damage}")
    right = unique = named = repeated = 0
    while unique < many:
        text = random.choice(texts)
        if len(text) < size + 20:
            continue
        first = random.randrange(len(text) - size)
        ids = [int.from_bytes(text.words[4 * at : 4 * at + 4], "little") for at in range(first, first + size)]
        source = scanned(damage)(places(text, first, first + size), random) or ""
        words = quotation(source, Span(0, len(source)), "en").words
        truth = true_keys(index, ids)
        start = time.process_time()
        hits = search(index, mended(words, "en", index))
        found = everywhere(index, hits) if hits else []
        spent.append(time.process_time() - start)
        keys = {hit.entry.key for hit in found}
        if len(truth) == 1:
            unique += 1
            right += bool(hits) and hits[0].entry.key in truth
        elif repeated < many:
            repeated += 1
            named += truth <= keys
    return f"| {size} | {damage:.0%} | {right}/{unique} ({100 * right / unique:.1f} %) | {named}/{repeated} |"


def _building(texts: list[OfficialText]) -> str:
    """Time and memory for an index of 5,000 texts, the texts at hand taken again under other names as often as
    needed.
    """
    every = [replace(texts[at % len(texts)], key=f"{texts[at % len(texts)].key}/{at}") for at in range(MANY)]
    start = time.process_time()
    index = build(every)
    took = time.process_time() - start
    tracemalloc.start()
    build(every)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    held = sum(part.nbytes for part in (index.words, index.pairs, index.order, index.starts, index.known, index.counts))
    return (
        f"An index of {MANY} texts ({len(index.words)} words): {took:.1f} s, "
        f"{held / 1e6:.0f} MB held, {peak / 1e6:.0f} MB at the peak of building."
    )


if __name__ == "__main__":
    text = run(int(sys.argv[1]) if len(sys.argv) > 1 else 300)
    print(text)
    if len(sys.argv) < 2:
        RESULTS.write_text(
            f"# Which text is this\n\nPassages of English texts among texts of five languages; "
            f"`python -m benchmarks.identify_passages`.\n\n{text}",
            encoding="utf-8",
        )
