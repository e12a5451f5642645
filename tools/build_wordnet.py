"""Builds verifier/data/wordnet from a WordNet 3.0 folder: python tools/build_wordnet.py /usr/share/wordnet.

Kept: single words, their senses, irregular forms, derivations, antonyms, synonym sets, hypernyms, similar adjectives.
Left out: phrases, glosses, sentence frames, names without an adjective of their own. The data files are in the layout
of wndb(5).
"""

from __future__ import annotations

import re
import sys
import zlib
from collections import defaultdict
from pathlib import Path

OUT = Path(__file__).resolve().parent.parent / "verifier" / "data" / "wordnet"
PARTS = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
LEMMA = re.compile(r"[A-Za-z]+(?:[-'][A-Za-z]+)*")
Synset = tuple[str, str]  # part of speech, offset in the data file


def data_lines(folder: Path, part: str) -> list[str]:
    text = (folder / f"data.{PARTS[part]}").read_text(encoding="latin-1")
    return [line for line in text.split("\n") if line and not line.startswith("  ")]


class Extract:
    """What is read from the data files, by synset and by lemma."""

    def __init__(self, folder: Path) -> None:
        self.words: dict[Synset, list[str]] = {}
        self.up: dict[Synset, list[Synset]] = defaultdict(list)
        self.like: dict[Synset, list[Synset]] = defaultdict(list)
        self.pairs: list[tuple[str, Synset, int, Synset, int]] = []
        self.senses: dict[str, dict[str, list[Synset]]] = defaultdict(dict)
        self.forms: dict[str, set[str]] = defaultdict(set)
        for part in PARTS:
            for line in data_lines(folder, part):
                self.read_synset(part, line)
            self.read_index(folder, part)
            self.read_exceptions(folder, part)

    def read_synset(self, part: str, line: str) -> None:
        fields = line.split(" | ")[0].split()
        key, count = (part, fields[0]), int(fields[3], 16)
        self.words[key] = [re.sub(r"\(\w+\)$", "", fields[4 + 2 * n]) for n in range(count)]
        at = 5 + 2 * count
        for n in range(int(fields[at - 1])):
            symbol, offset, other, place = fields[at + 4 * n : at + 4 * n + 4]
            target = ("a" if other == "s" else other, offset)
            if symbol in ("@", "@i"):
                self.up[key].append(target)
            elif symbol == "&":
                self.like[key].append(target)
            elif symbol in ("+", "!", "\\"):
                self.pairs.append((symbol, key, int(place[:2], 16), target, int(place[2:], 16)))

    def read_index(self, folder: Path, part: str) -> None:
        for line in (folder / f"index.{PARTS[part]}").read_text(encoding="latin-1").split("\n"):
            if line and not line.startswith("  "):
                fields = line.split()
                self.senses[fields[0]][part] = [(part, offset) for offset in fields[-int(fields[2]) :]]

    def read_exceptions(self, folder: Path, part: str) -> None:
        for line in (folder / f"{PARTS[part]}.exc").read_text(encoding="latin-1").split("\n"):
            form, *lemmas = line.split() or [""]
            for lemma in lemmas:
                self.forms[lemma].add(form)


def kept_lemmas(extract: Extract) -> set[str]:
    """Lower-case single words, and names that have a derivation or adjective (Armenia, Armenian)."""
    linked = {
        extract.words[key][n - 1]
        for _, key, n, target, m in extract.pairs
        if n and m
        for key, n in ((key, n), (target, m))
    }
    written = {word for words in extract.words.values() for word in words}
    return {w.lower() for w in written if LEMMA.fullmatch(w) and len(w) > 1 and (w.islower() or w in linked)}


def build(folder: Path) -> tuple[str, str, str]:
    """Three sections: one line a lemma, one line a synset (its number is its name), one line an irregular form."""
    extract = Extract(folder)
    kept = kept_lemmas(extract)
    reachable = {key for key, words in extract.words.items() if any(w.lower() in kept for w in words)}
    wanted = reachable | {up for key in reachable for up in extract.up[key]}
    names = {key: number for number, key in enumerate(sorted(wanted))}
    related: dict[str, dict[str, set[str]]] = {mark: defaultdict(set) for mark in "+!"}
    for symbol, key, n, target, m in extract.pairs:
        one, other = extract.words[key][n - 1].lower(), extract.words[target][m - 1].lower()
        if n and m and one != other and {one, other} <= kept:
            related["+" if symbol == "\\" else symbol][one].add(other)
            related["+" if symbol == "\\" else symbol][other].add(one)
    words = [word_line(lemma, extract, names, related) for lemma in sorted(kept, key=lambda lemma: f"{lemma}|")]
    down: dict[Synset, list[Synset]] = defaultdict(list)
    for key in names:
        for up in extract.up[key]:
            down[up].append(key)
    synsets = [synset_line(key, extract, names, down, kept) for key in sorted(wanted)]
    return "\n".join(words), "\n".join(synsets), "\n".join(form_lines(extract, kept))


def form_lines(extract: Extract, kept: set[str]) -> list[str]:
    """Each irregular form with its lemmas, sorted as the lookup compares them."""
    lemmas: dict[str, list[str]] = defaultdict(list)
    for lemma in sorted(kept):
        for form in extract.forms[lemma]:
            if LEMMA.fullmatch(form):
                lemmas[form].append(lemma)
    return sorted(f"{form}|{' '.join(found)}" for form, found in lemmas.items())


def word_line(lemma: str, extract: Extract, names: dict[Synset, int], related: dict[str, dict[str, set[str]]]) -> str:
    senses = [
        f"{part}{' '.join(str(names[s]) for s in senses if s in names)}"
        for part, senses in sorted(extract.senses[lemma].items())
    ]
    forms = " ".join(sorted(f for f in extract.forms[lemma] if LEMMA.fullmatch(f)))
    return "|".join([lemma, ",".join(senses), forms, *(" ".join(sorted(related[mark][lemma])) for mark in "+!")])


def synset_line(
    key: Synset, extract: Extract, names: dict[Synset, int], down: dict[Synset, list[Synset]], kept: set[str]
) -> str:
    words = " ".join(w.lower() for w in extract.words[key] if w.lower() in kept)
    links = (extract.up[key], down[key], extract.like[key])
    return "|".join([words, *(" ".join(str(names[k]) for k in link if k in names) for link in links)])


def main() -> None:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/wordnet")
    words, synsets, forms = build(folder)
    OUT.mkdir(exist_ok=True)
    packed = zlib.compress(f"{words}\n\n{synsets}\n\n{forms}".encode(), 9)
    (OUT / "wordnet-3.0.z").write_bytes(packed)
    print(f"{words.count(chr(10)) + 1} words, {synsets.count(chr(10)) + 1} sets, {len(packed)} bytes")


if __name__ == "__main__":
    main()
