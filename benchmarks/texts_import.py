"""How long a whole library takes to read and to seal, and how large the seals are."""

from __future__ import annotations

import gc
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from verifier.model import OfficialText
from verifier.texts.library import entries_of, read_entry
from verifier.texts.seals import save_seal
from verifier.texts.shelf import shelf_for

RESULT = Path(__file__).parent / "results" / "texts_import.md"


def main() -> None:
    library = Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/texts")
    begun = time.process_time()
    texts = [read_entry(entry) for entry in entries_of(library)]
    read = time.process_time() - begun
    with tempfile.TemporaryDirectory() as folder:
        begun = time.process_time()
        sizes = [save_seal(Path(folder) / "cache" / "seals", text).stat().st_size for text in texts]
        sealed = time.process_time() - begun
        fastest = sealed_reading(Path(folder))
    words = sum(map(len, texts))
    lines = [
        f"- {len(texts)} texts, {words} words, {sum(len(text.paragraphs) for text in texts)} provisions: read "
        f"and cut in {read:.1f} s,"
        f" sealed and written in {sealed:.1f} s of one core",
        f"- seals: {sum(sizes)} bytes, {sum(sizes) / words:.1f} bytes a word, {min(sizes)} to {max(sizes)} "
        f"bytes a text",
        f"- reading one sealed text: {fastest[0]:.2f} ms on average, {fastest[1]:.2f} ms the largest",
        f"- provisions by kind: {kinds(texts)}",
    ]
    print("\n".join(lines))
    told = "`python -m benchmarks.texts_import ../shared/texts`; seconds of processor time."
    head = f"# Reading and sealing a library\n\n{told}\n\n"
    RESULT.write_text(head + "\n".join(lines) + "\n", "utf-8")


def sealed_reading(root: Path) -> tuple[float, float]:
    """Milliseconds to read one sealed instrument from the disk, on average and at most: the best of five for each."""
    best: dict[str, float] = {}
    gc.disable()  # a run that reads a thousand texts at once would pay for the texts before
    for _ in range(5):
        shelf = shelf_for(root)
        for key in list(shelf.keys()):
            begun = time.process_time()
            found = shelf.of(key)
            spent = (time.process_time() - begun) * 1000
            best[key] = min(spent / len(found if isinstance(found, tuple) else "1"), best.get(key, spent))
    gc.enable()
    return sum(best.values()) / len(best), max(best.values())


def kinds(texts: list[OfficialText]) -> str:
    counted = Counter(p.label.split()[0] for text in texts for p in text.paragraphs)
    return ", ".join(f"{count} {kind}" for kind, count in counted.most_common(12))


if __name__ == "__main__":
    main()
