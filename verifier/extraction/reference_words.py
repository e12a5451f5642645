"""One pass over the text for the words that the second pass looks at: nouns of instruments, ibid., its article."""

from __future__ import annotations

from functools import cache

import ahocorasick_rs

# What each kind of back-reference holds, in lower case.
WORDS = {
    "noun": (
        "convention", "convenc", "convenio", "конвенци", "اتفاقي", "公约", "covenant", "pacte", "pacto", "пакт",
        "عهد", "盟约", "protocol", "протокол",
        "بروتوكول", "议定书", "treaty", "traité", "tratado", "договор", "معاهدة", "条约", "agreement",
        "declaration", "déclaration", "declaración",
        "деклараци", "إعلان", "宣言", "charter", "charte", "хартии", "хартия", "ميثاق", "宪章", "statute",
        "статут", "规约", "resolution", "résolution",
        "resolución", "резолюци", "قرار", "决议", "recommendation", "decision", "décision", "decisión",
        "opinion", "judgment", "judgement", "arrêt",
        "sentencia", "decree", "décret", "указ", "order",
    ),
    "plural": ("resolutions", "résolutions", "resoluciones", "резолюци", "recommendations", "decisions",
    "conventions", "treaties", "covenants"),
    "ibid": ("ibid", "op. cit", "ор. cit", "там же"),
    "article": ("article", "art.", "artículo", "стать"),
    "paragraph": ("paragraph", "para.", "párrafo", "пункт"),
    "its": ("its article", "its preamble"),
    "latter": ("latter", "thereof", "its paragraph", "its para.", "its operative", "son paragraphe", "su párrafo",
        "its first", "its second", "its third", "its fourth", "its fifth", "its sixth", "its seventh", "its eighth",
        "its ninth", "its tenth"),
    "says": ("document", "resolution", "decision", "declaration", "order", "decree"),
}  # fmt: skip


@cache
def _automaton() -> tuple[ahocorasick_rs.AhoCorasick, list[str]]:
    pairs = [(word, use) for use, words in WORDS.items() for word in words]
    return ahocorasick_rs.AhoCorasick([word for word, _ in pairs]), [use for _, use in pairs]


def reference_words(lower: str) -> dict[str, list[int]]:
    """For each kind of back-reference the ascending offsets at which one of its words starts."""
    hits: dict[str, list[int]] = {use: [] for use in WORDS}
    automaton, uses = _automaton()
    for pattern, start, _ in automaton.find_matches_as_indexes(lower, overlapping=True):
        use = hits[uses[pattern]]
        if not use or use[-1] != start:
            use.append(start)
    return {use: sorted(set(starts)) for use, starts in hits.items()}
