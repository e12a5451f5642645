# ruff: noqa: E501 - markup reads better unbroken
"""Markup hides no citation, moves nothing, and what is not prose is left out and listed."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.bare import bare_of
from verifier.errors import UnreadableDocument
from verifier.model import Document
from verifier.readers import READERS
from verifier.readers.choose import reader_for

MARKUP = [reader for reader in READERS if reader.name in {"markdown", "html", "restructuredtext", "latex", "xml"}]


def read(name: str, text: str) -> Document:
    return reader_for(name, text.encode()).read(name, text.encode())


def shown(document: Document) -> str:
    bare = bare_of(document)
    return " ".join((bare.document.text if bare else document.text).split())


@pytest.mark.parametrize(
    ("name", "source", "seen"),
    [
        ("a.md", "Resolution **822** (1993)", "Resolution 822 (1993)"),
        ("a.md", "the *Geneva* Conventions", "the Geneva Conventions"),
        ("a.md", "P7_TA(2013)0446 and _Resolution_ 822", "P7_TA(2013)0446 and Resolution 822"),
        ("a.md", "[resolution 822](https://undocs.org/S/RES/822(1993)) (1993)", "resolution 822 (1993)"),
        ("a.md", "[resolution 822][r] (1993) [sic]\n\n[r]: https://a.b", "resolution 822 (1993) [sic]"),
        ("a.md", "re*solved*, \\[T\\]he 822[^1] 2 * 3", "resolved, [T]he 822 2 * 3"),
        ("a.md", "> *Reaffirms*\n> the **sovereignty**", "Reaffirms the sovereignty"),
        ("a.md", "a\n```\nResolution 999\n```\nb", "a b"),
        ("a.md", "---\ntitle: Resolution 999\n---\na `S/RES/822` <https://a.b/c>", "a S/RES/822 https://a.b/c"),
        ("a.md", "Resolution&nbsp;822, Council&#8217;s <b>own</b>", "Resolution 822, Council’s own"),
        ("a.md", "Title\n=====\n\n* one\n* two", "Title one two"),
        ("a.html", "<p>Resolution <b>822</b> (<a href='x?a=1>2'>1993</a>)</p>", "Resolution 822 (1993)"),
        ("a.html", "<em>Geneva</em>&nbsp;Conventions", "Geneva Conventions"),
        ("a.html", "Council&#8217;s &quot;<B>R</B>eaffirms&quot;", 'Council’s "Reaffirms"'),
        ("a.html", "2014,<sup>1</sup> 29<sup>th</sup> <sup><a href='#n'>[2]</a></sup>x", "2014, 29th x"),
        ("a.html", "<p>One</p><p>Two<br>three", "One Two three"),
        ("a.html", "a<script>Resolution 999 </p></script><style>b</style>c<!-- 999 -->", "a c"),
        ("a.html", "he said <q>words</q> and <del>old</del><ins>new</ins>", "he said “words” and new"),
        ("a.html", "1 < 2 & 3 &unknown; <", "1 < 2 & 3 &unknown; <"),
        ("a.rst", "Resolution **822** (1993) [1]_ :doc:`S/RES/1` `text <http://a.b>`_", "Resolution 822 (1993) S/RES/1 text"),
        ("a.rst", "a\n\n.. code-block:: x\n\n   Resolution 999\n\nb\n\n.. comment\n   more\n\nc", "a b c"),
        ("a.rst", "Title\n=====\n\nP7_TA(2013)0446 re\\ *sol*\\ ved", "Title P7_TA(2013)0446 resolved"),
        ("a.tex", r"Resolution~\textbf{822} (1993), \S~5, \S5", "Resolution 822 (1993), § 5, §5"),
        ("a.tex", r"the \emph{Geneva} Conventions % Resolution 999", "the Geneva Conventions"),
        ("a.tex", r"``Reaffirms'' 1988--1994 na\"{\i}ve caf\'e 50\%", "“Reaffirms” 1988–1994 naïve café 50%"),
        ("a.tex", r"\newcommand{\x}{R}\begin{document}\href{http://a.b}{S/RES/822}\cite[5]{k}", "S/RES/822"),
        ("a.tex", "a\\begin{verbatim}Resolution 999\\end{verbatim}b\\footnote{c}", "a b c"),
        ("a.xml", "<akomaNtoso><meta>x</meta><p>its <ref href='a'>resolution 62/243</ref>", "its resolution 62/243"),
    ],
)  # fmt: skip
def test_a_reader_of_the_page_sees(name: str, source: str, seen: str) -> None:
    assert shown(read(name, source)) == seen


@pytest.mark.parametrize("name", ["a.md", "a.html"])
def test_a_comment_to_verify_is_listed(name: str) -> None:
    document = read(name, 'text\n\n<!-- verify: ignore wrong-title "as the author wrote it" -->\n')
    assert [p.label for p in document.parts if p.kind == "comment-directive"] == [
        'verify: ignore wrong-title "as the author wrote it"'
    ]
    assert "verify" not in document.text


@pytest.mark.parametrize(("name", "mark"), [("a.rst", ".. "), ("a.tex", "% ")])
def test_comments_to_verify_in_rst_and_latex(name: str, mark: str) -> None:
    document = read(name, f'text\n\n{mark}verify: ignore wrong-title "why"\n')
    assert 'verify: ignore wrong-title "why"' in [part.label for part in document.parts]


PIECES = st.sampled_from(
    [*"%$\t", "**", "*", "_", "`", "```", "[", "](", ")", "]:", "<p", ">", "</p>", "<!--", "-->", "&amp;", "&#", "\\", "{", "}"]  # noqa: RUF005 (shorter lines)
    + ["\n", "\n\n", " ", "822", "Résolution", "\\begin{", "\\footnote{", "::", ".. ", "'", '"', '="', "<script>", "</"]
    + ["---\n", "\\'e", "<sup>", "1", "<![CDATA[", "]]>", "<?", "|", "> ", "# ", "[^1]: ", "<q>", "é", "İ"]
)  # fmt: skip


@pytest.mark.parametrize("reader", MARKUP, ids=lambda reader: reader.name)
@settings(max_examples=150, deadline=None)
@given(pieces=st.lists(PIECES, max_size=40))
def test_nothing_moves_whatever_the_markup(reader: object, pieces: list[str]) -> None:
    source = "x" + "".join(pieces)
    try:
        document = reader.read("a", source.encode())  # type: ignore[attr-defined]
    except UnreadableDocument:
        return
    assert document.source == source
    assert len(document.text) == len(source)
    assert [i for i, c in enumerate(document.text) if c == "\n"] == [i for i, c in enumerate(source) if c == "\n"]
    assert all(0 <= part.span.start <= part.span.end <= len(source) for part in document.parts)
    bare = bare_of(document)
    if bare:
        for at, char in enumerate(bare.document.text):
            place = bare._place(at)
            assert char == "\n" or document.text[place] == char


@pytest.mark.parametrize("reader", MARKUP, ids=lambda reader: reader.name)
@pytest.mark.parametrize(
    "piece",
    ["<a ", "<!--", '<a x="', "[", "](", "`", "``x", "\\footnote{", "{", "$^", "&#", "<sup>", "<s>", "**", "[x](", "|"]  # noqa: RUF005 (shorter lines)
    + ["> ", "\\href{", "`<", "\\(", "\\begin{quote}", ":a:`"],
)  # fmt: skip
def test_adversarial_repetition_takes_linear_time(reader: object, piece: str) -> None:
    from time import process_time

    def cost(size: int) -> float:
        data = (piece * (size // len(piece))).encode()
        began = process_time()
        reader.read("a", data)  # type: ignore[attr-defined]
        return process_time() - began

    # Linear readers take under half a second here, a quadratic one minutes; the bound is for busy machines.
    assert cost(80_000) < 5.0
