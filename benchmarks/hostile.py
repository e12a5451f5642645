"""Texts made to cost much: anchors, examples and look-alikes of the grammars without end, whole and broken off."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import dataclass

from verifier.contracts import Grammar
from verifier.extraction.anchors import hits_by_grammar
from verifier.extraction.scan import scan_of
from verifier.extractor import extract
from verifier.model import Document

SIZE = 320_000
_SAMPLE = 6_000  # characters by which the slow pieces are told from the others
IN_VAIN, A_CITATION = 0.2, 50e-6  # seconds that one grammar may take for SIZE characters, and more for what it finds
WHOLE, A_BOUND_CITATION = 1.0, 200e-6  # the same for all of extraction
_LOOP = 0.0165  # seconds of `_loop` on the machine that the bounds were set on

_BEHIND = (
    "", " ", "\n", ", ", " of the ", " 1 ", " 1/1, ", " 1 (1999), ", "(((", " " * 60, "12345" * 20, " and ", ": “",
    " i ",
)  # fmt: skip
# What the second pass, claims, quotations, notes and frames look at; each stands alone and behind a citation.
PASSAGES = (
    '"', "“ ", "“a ", "“\"«‘'", "« ", "«a ", "(", "[1] ", "[^a]: ", "ibid. ", "Ibid., para. 7 ", "the said resolution ",
    "the said Convention ", "the Convention ", "the four resolutions of the Security Council ", "these resolutions ",
    "its article V ", "its relevant resolutions ", "The document calls upon ", '(hereinafter "the Convention") ',
    "Resolution 822 (1993) of the Security Council ", "Resolution 822 (1993), ", "Resolution 822 (1993):\n",
    "Resolution 822 (1993) says “demands the withdrawal of all forces” ", "822 (1993), ", "S/RES/822 (1993)¹ ",
    "\n¹ S/RES/853 (1993).", "“demands the immediate withdrawal”¹\n\n¹ S/RES/853 (1993).\n", "a\n",
    "S/RES/822 (1993)\n",
    "\n", " ", "RESOLUTION 822\n", "S/RES/822 (1993)\nRecalling\n", "Recalling x\nThe Council a\n", "- ", "1. ", "; ",
    "S/RES/822 (1993) “demands ", "- Article 2, S/RES/822 (1993)\n", ". ", "a", "> ", "that ", "of the ", ": ", "'a' ",
    "the following articles of the Genocide Convention:\n Article 2\n", "paragraph 3 of ", "A", "0O1l ", "1", "1 ",
    "In resolution 822 (1993), the Council demanded that ", "according to resolution 822 (1993), ", "\t", "\r\n",
    "paragraph 3 of resolution 822 (1993) ", "including S/RES/822 (1993) ", "a а ", "aа ", "\x00", "é\u0301", "\ud800",
    "قرار مجلس الأمن 822 (1993) ", "第822(1993)号决议", "“第822(1993)号决议", "http://a.b/S/RES/822 ", "-\n",
    "RESOLUTION ",
    'the Genocide Convention (hereinafter "GenCon") GenCon ', "reso-\nlution 822 (1993) ", "**S/RES/822 (1993)** ",
    "RESOLUTION 822 (1993)\nRecalling its\nThe Council a\n1. Demands b\nAdopted 30 April 1993\n\n", "\u2028", "😀 ",
    "article 2 of the Genocide Convention, ", "European Parliament Resolution of 3 May 2010 on Human ",
    'Resolution 822 (1993) entitled "The situation ', "r-e-s-o-", "A and B and ", "2 0/1 ", "1/1 of ",
    "Res (", "5/1في ",
)  # fmt: skip
_CITATION = "Resolution 822 (1993) of the Security Council says:\n\n"


@dataclass(frozen=True, slots=True)
class Cost:
    """What one text costs: processor seconds, and how many citations it holds."""

    seconds: float
    found: int
    piece: str

    def over(self, bound: float, each: float) -> float:
        """Seconds beyond what the bound and each citation allow; negative where it is within."""
        return self.seconds - bound - each * self.found


def pieces(grammar: Grammar) -> list[str]:
    """What is repeated: all anchors with what may follow them, all examples and look-alikes, also in part."""
    found = [a + behind for anchor in grammar.anchors for a in (anchor, anchor.title()) for behind in _BEHIND]
    for text in (*grammar.examples, *grammar.lookalikes):
        found += [text + "\n", text.replace(" ", "  "), *(text[: len(text) * n // 4] + " " for n in (1, 2, 3, 4))]
        found.append(text[len(text) // 2 :] + " ")
    return list(dict.fromkeys(found))


def of_grammar(grammar: Grammar, piece: str, size: int = SIZE) -> Cost:
    """What a grammar takes for so many characters of a piece."""
    scan = scan_of(Document("a.txt", (piece * (size // len(piece) + 1))[:size]))
    hits = hits_by_grammar(scan.lower)[grammar.name]
    start = time.process_time()
    found = sum(1 for _ in grammar.read(scan, hits))
    return Cost(time.process_time() - start, found, piece)


def of_extraction(piece: str, cited: bool, size: int = SIZE) -> Cost:
    """What all of extraction takes for so many characters of a piece, behind a citation or not."""
    text = _CITATION * cited + (piece * (size // len(piece) + 1))[:size]
    start = time.process_time()
    found = len(extract(Document("a.txt", text)).citations)
    return Cost(time.process_time() - start, found, piece)


def slowest(grammar: Grammar, most: int, every: int = 1) -> Iterator[Cost]:
    """The dearest of a grammar's pieces in full; `every` so manieth piece is tried."""
    tried = [of_grammar(grammar, piece, _SAMPLE) for piece in pieces(grammar)[::every]]
    for cost in sorted(tried, key=lambda cost: cost.over(0, A_CITATION), reverse=True)[:most]:
        yield of_grammar(grammar, cost.piece)


def pace() -> float:
    """How many times longer this machine takes just now than the one on which the bounds were set; at least 1."""
    return max(1.0, min(_loop() for _ in range(5)) / _LOOP)


def _loop() -> float:
    """Seconds of the same kind of work: many short matches, each making a small object."""
    pattern, text = re.compile(r"(?<![^\W_])(?:resolution|decision)s?\s{1,4}(?P<n>[0-9]{1,4})"), "resolution 822 " * 50
    start = time.process_time()
    for _ in range(400):
        at = 0
        while (match := pattern.search(text, at)) is not None:
            at = Cost(0.0, match.end("n"), match["n"]).found
            pattern.match(text, at)
    return time.process_time() - start
