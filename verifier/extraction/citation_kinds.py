"""What kind of instrument a citation names, and the words with which later references name that kind."""

from __future__ import annotations

import re

from ..model import Citation

# kind -> words that name it, in the six languages; Russian as stems.
_WORDS = {
    "convention": "conventions? convención(?:es)? convenios? конвенци\\w{1,3} اتفاقي(?:ة|ات) 公约",
    "covenant": "covenants? pactes? pactos? пакт\\w{0,3} عهد 盟约",
    "protocol": "protocols? protocoles? protocolos? протокол\\w{0,3} بروتوكول 议定书",
    "treaty": "treaty treaties traités? tratados? договор\\w{0,3} معاهدة 条约",
    "agreement": "agreements? accords? acuerdos? соглашени\\w{1,3} اتفاق 协定",
    "declaration": "declarations? déclarations? declaración(?:es)? деклараци\\w{1,3} إعلان 宣言",
    "charter": "charters? charte carta хартии хартия ميثاق 宪章",
    "statute": "statutes? statuts? estatutos? статут\\w{0,3} 规约",
    "resolution": "resolutions? résolutions? resolución resoluciones резолюци\\w{1,3} قرار(?:ات)? 决议",
    "recommendation": "recommendations? recommandations? recomendación(?:es)?",
    "decision": "decisions? décisions? decisión decisiones решени\\w{1,3} 决定",
    "opinion": "opinions? avis",
    "judgment": "judge?ments? arrêts? sentencias?",
    "decree": "decrees? décrets? decretos? указ\\w{0,3}",
    "order": "orders? ordonnances?",
    "law": "laws? lois? leyes закон\\w{0,3}",
    "code": "codes? códigos? кодекс\\w{0,3}",
    "directive": "directives? directivas?",
    "regulation": "regulations? règlements? reglamentos?",
    "statement": "statements? déclarations?",
}
KIND_WORD = re.compile(
    "|".join(rf"(?P<{kind}>{'|'.join(words.split())})" for kind, words in _WORDS.items()), re.IGNORECASE
)
_BY_KEY = (
    ("un/sc/res", "resolution"), ("un/ga/res/217(III)", "declaration"), ("un/ga/res/3318", "declaration"),
    ("un/ga/res", "resolution"),
    ("un/hrc/res", "resolution"), ("un/chr/res", "resolution"), ("un/ecosoc/res", "resolution"),
    ("coe/pace/res", "resolution"),
    ("coe/pace/rec", "recommendation"), ("coe/pace/opinion", "opinion"), ("eu/ep", "resolution"),
    ("icj/judgment", "judgment"),
    ("treaty/un-charter", "charter"), ("treaty/imt-charter", "statute"), ("treaty/rome-statute", "statute"),
    ("un/icty", "statute"),
    ("un/ictr", "statute"), ("treaty/iccpr", "covenant"), ("treaty/icescr", "covenant"),
    ("treaty/paris-agreement", "agreement"),
    ("treaty/kyoto-protocol", "protocol"), ("declaration/", "declaration"),
)  # fmt: skip
_KEYED = tuple(prefix for prefix, _ in _BY_KEY)


def kind_at(word: str) -> str | None:
    """The kind that a word names."""
    match = KIND_WORD.fullmatch(word)
    return match.lastgroup if match is not None else None


def kind_of(citation: Citation, text: str) -> str | None:
    """What the citation's own words, its claimed kind or its key say that it is."""
    claimed = citation.claim_of("kind")
    if claimed is not None and claimed.value in _WORDS:
        return claimed.value
    if citation.key is not None and citation.key.startswith(_KEYED):
        return next(kind for prefix, kind in _BY_KEY if citation.key.startswith(prefix))
    found = None
    for match in KIND_WORD.finditer(citation.span.of(text)):
        found = match
        if match.lastgroup in ("protocol", "convention", "covenant", "treaty", "declaration"):
            break
    return found.lastgroup if found is not None else None
