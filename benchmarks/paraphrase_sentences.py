"""Whole sentences with their citations, as authors write them, through the whole path: binding, then judging."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from verifier.catalogue import load_catalogue
from verifier.model import Document, Finding, Level, Outcome, Unavailable
from verifier.pipeline import Knowledge, report_on
from verifier.texts.shelf import shelf_for

from .claims_kept import Kept, kept
from .record import record

HERE = Path(__file__).resolve().parent
LIBRARY = HERE.parent.parent / "shared" / "texts"
# Measured once each while the sentences concerned were unseen; what follows them in the results is after mending.
UNSEEN = (
    "all 120 unseen, nothing mended: supported 31 of 34 right of 40; contradicted 24 of 25 right of 40; words named in "
    "18 of 40 partly supported; 3 of 24 that report nothing given a verdict",
    "60 unseen, the other 60 mended: supported 18 of 20 right of 20; contradicted 15 of 15 right of 20; words named in "
    "17 of 20 partly supported; 1 of 12 that report nothing given a verdict",
)
OTHERS = (
    ("reports.tsv", "reports far from the texts' words", (
        "unseen, nothing mended: supported 0 of 2 right of 30; contradicted 2 of 3 right of 26; words named in "
        "10 of 28 partly supported; 0 of 12 that report nothing given a verdict; nothing bound in 50 of 84",
    )),
    ("free_reports.tsv", "two more such sets", (
        "the first, unseen, after a first round of mending on the other set: supported 0 of 3 right of 30; "
        "contradicted 7 of 8 right of 26; words named in 14 of 28 partly supported; 0 of 12; nothing bound in 25 of 84",
        "the second, unseen, after all rounds: supported 1 of 2 right of 30; contradicted 4 of 5 right of 26; words "
        "named in 15 of 28 partly supported; 0 of 12; nothing bound in 26 of 84",
    )),
    ("plain_reports.tsv", "plain reports", (
        "68 unseen, nothing mended: supported 6 of 9 right of 29; contradicted 8 of 9 right of 28; words named in "
        "8 of 11 partly supported; 0 of 4 that report nothing given a verdict; nothing bound in 18 of 64",
        "50 unseen, the other 68 mended: supported 4 of 11 right of 11; contradicted 15 of 16 right of 30; words named "
        "in 8 of 9 partly supported; nothing bound in 5 of 50",
    )),
    ("later_reports.tsv", "plain reports by another hand, written last", (
        "unseen: supported 15 of 17 right of 25; contradicted 12 of 12 right of 30; words named in 12 of 15 partly "
        "supported; nothing bound in 6 of 70; nothing was mended on them",
    )),
)  # fmt: skip
WORST = ("contradicted", "partly supported", "uncertain", "supported")


def judged(sentence: Kept, knowledge: Knowledge) -> list[Finding]:
    """What the tool finds about the words, of the instrument that is meant."""
    report = report_on(["sentence"], lambda name: Document(name, sentence.text), knowledge)
    found = [one for one in report.findings if one.check == "paraphrase" and one.citation.key == sentence.key]
    return list({one.fingerprint: one for one in found}.values())


def standing(findings: Sequence[Finding]) -> str:
    """A sentence is as good as its worst statement; one of which nothing was judged is "unbound"."""
    return min((of_one(finding) for finding in findings), key=WORST.index, default="unbound")


def of_one(finding: Finding) -> str:
    verdict = finding.verdict
    if verdict.outcome is Outcome.CONTRADICTED:
        return "contradicted"
    if verdict.outcome is Outcome.CONFIRMED:
        return "supported"
    partly = verdict.code == "partly-supported-paraphrase" and verdict.level is not Level.NOTE
    return "partly supported" if partly else "uncertain"


def named(sentence: Kept, findings: Sequence[Finding]) -> bool:
    """Whether the messages name all words that the text does not bear."""
    told = " ".join(one.verdict.message.lower() for one in findings if of_one(one) == "partly supported")
    told += " ".join(
        f"“{one.span.of(sentence.text)}”".lower() for one in findings if one.verdict.outcome is Outcome.CONTRADICTED
    )
    return all(word in told for word in sentence.unsupported)


def measure(chosen: Sequence[Kept], knowledge: Knowledge, half: str, verbose: bool = False) -> list[str]:
    table: Counter[tuple[str, str]] = Counter()
    told = 0
    for sentence in chosen:
        findings = judged(sentence, knowledge)
        verdict = standing(findings)
        table[sentence.label, verdict] += 1
        is_told = sentence.label == "partial" and named(sentence, findings)
        told += is_told
        if verbose:
            print(sentence.label, sentence.kind, verdict, is_told or "", "|", sentence.text)
            print(*(f"      {of_one(one)}: {one.verdict.message}" for one in findings), sep="\n")
    return [f"{half}, {line}" for line in figures(table, told)]


def figures(table: Counter[tuple[str, str]], told: int) -> list[str]:
    totals = Counter[str]()
    for (label, _), count in table.items():
        totals[label] += count
    lines = []
    for verdict, label in (("supported", "faithful"), ("contradicted", "wrong")):
        given = sum(count for (name, v), count in table.items() if v == verdict and name != "silent")
        right = table[label, verdict]
        lines.append(f"{verdict}: {right} of {given} right; {right} of {totals[label]} {label} sentences decided")
    lines.append(f"partly supported: the unsupported words are named in {told} of {totals['partial']}")
    doubt = table["faithful", "partly supported"], table["faithful", "contradicted"]
    lines.append("faithful sentences called partly supported: {}, contradicted: {}".format(*doubt))
    accused = table["silent", "contradicted"] + table["silent", "partly supported"] + table["silent", "supported"]
    lines.append(f"sentences that report nothing of the text: {accused} of {totals['silent']} given a verdict")
    unbound = sum(count for (label, v), count in table.items() if v == "unbound" and label != "silent")
    lines.append(f"nothing bound in {unbound} of {sum(totals.values()) - totals['silent']} reports")
    return lines


def main() -> None:
    library = [LIBRARY] if LIBRARY.is_dir() else []
    knowledge = Knowledge(load_catalogue(), shelf_for(HERE.parent, library))
    if not library or isinstance(knowledge.texts.of("un/sc/res/186"), Unavailable):
        sys.exit("the official texts that the sentences are about are not at hand")
    lines = []
    for half in ("tuning", "frozen") if "--frozen" in sys.argv else ("tuning",):
        chosen = [one for one in kept("sentences.tsv") if one.frozen is (half == "frozen")]
        lines += measure(chosen, knowledge, f"{half} half", "-v" in sys.argv)
    for name, title, unseen in OTHERS:
        lines += [f"{title}, {line}" for line in unseen]
        lines += measure(kept(name), knowledge, f"{title}, as it stands", "-v" in sys.argv)
    if "-v" in sys.argv:
        print("\n".join(lines))
    else:
        record("paraphrase_sentences", "Paraphrases: whole sentences with their citations", [*UNSEEN, *lines])


if __name__ == "__main__":
    main()
