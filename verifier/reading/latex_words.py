"""What LaTeX commands show, hide or begin; the names are those of LaTeX2e and its usual packages."""

from __future__ import annotations


def _names(words: str) -> list[str]:
    return words.split()


SHOWN = {
    "S": "§", "P": "¶", "ldots": "…", "dots": "…", "textellipsis": "…", "textendash": "–", "textemdash": "—",
    "ss": "ß", "o": "ø", "O": "Ø", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å", "AA": "Å", "l": "ł", "L": "Ł",
    "i": "ı", "textquoteleft": "‘", "textquoteright": "’", "textquotedblleft": "“", "textquotedblright": "”",
    "lq": "‘", "rq": "’", "guillemotleft": "«", "guillemotright": "»", "og": "«", "fg": "»", "textquotesingle": "'",
    "textdegree": "°", "textdagger": "†", "quad": " ", "qquad": " ", "nobreakspace": "\u00a0", "textnumero": "№",
    "textbackslash": "\\", "textasciitilde": "~", "space": " ", "thinspace": " ",
}  # fmt: skip
# Marks that a letter follows, as combining characters.
ACCENTS = {
    "'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", "~": "\u0303", "=": "\u0304", ".": "\u0307",
    "c": "\u0327", "v": "\u030c", "H": "\u030b", "k": "\u0328", "r": "\u030a",
    "u": "\u0306", "d": "\u0323", "b": "\u0331",
}  # fmt: skip
SIGNS = {"&": "&", "%": "%", "#": "#", "_": "_", "$": "$", "{": "{", "}": "}", " ": " ", ",": " ", ";": " ", ":": " "}
# How many arguments in braces are not words of the text; those after them are.
HIDDEN_ARGUMENTS = {
    **dict.fromkeys(_names(
"label ref eqref pageref autoref cref nameref index vspace hspace input include includegraphics usepackage "
        "documentclass bibliographystyle bibliography addbibresource cite citep citet autocite parencite footcite "
        "nocite "
        "pagestyle thispagestyle pagenumbering selectlanguage graphicspath geometry hypersetup bibitem color "
        "href textcolor foreignlanguage hyperlink hypertarget glossary phantomsection"),
        1,
    ),
    **dict.fromkeys(_names(
"setcounter addtocounter setlength addtolength newcommand renewcommand raisebox fontsize"), 2),
    **dict.fromkeys(_names(
"addcontentsline newenvironment"), 3),
}  # fmt: skip
SHOWN_LAST = frozenset({"href", "textcolor", "foreignlanguage", "hyperlink", "hypertarget"})
HEADINGS = frozenset({"part", "chapter", "section", "subsection", "subsubsection", "paragraph", "title"})
NOTES = {"footnote": "footnote", "footnotetext": "footnote", "endnote": "endnote", "thanks": "footnote"}
QUOTES = {"enquote": "“”", "textquote": "“”", "say": "“”"}
PARAGRAPHS = frozenset({"par", "newpage", "clearpage", "pagebreak", "maketitle", "tableofcontents", "appendix"})
LINES = frozenset({"item", "newline", "linebreak", "hline", "tabularnewline"})
UNREAD = frozenset(
    _names(
        "verbatim lstlisting minted comment equation equation* align align* eqnarray displaymath math tikzpicture "
        "filecontents filecontents* gather gather* multline"
    )
)
QUOTATIONS = frozenset({"quote", "quotation", "displayquote"})
TABLES = frozenset(
    {"tabular", "tabular*", "tabularx", "longtable", "array", "minipage", "multicols", "thebibliography"}
)
